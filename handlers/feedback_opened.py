"""Feedback that has opened: reading both sides, and what each answers to the other."""

from datetime import date, datetime, timedelta
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.actor import Actor
from bot.domain.feedback import ReplyKind
from bot.errors import UserError
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import feedback as sealed_views
from bot.views import feedback_opened as views
from bot.views.forms import number_in
from storage import feedback, members, outbox
from storage.feedback import Mine, Opened

IN_ONE_GO = timedelta(minutes=5)

BUTTONS = {
    views.ASK_BUTTON: ReplyKind.ASK,
    views.ANSWER_BUTTON: ReplyKind.ANSWER,
    views.TRY_BUTTON: ReplyKind.TRY,
    views.OUTCOME_BUTTON: ReplyKind.OUTCOME,
}


def register(app: AsyncApp) -> None:
    app.action(views.THANKS)(thank)
    for action_id in BUTTONS:
        app.action(action_id)(open_form)
    for callback_id in views.FORMS:
        app.view(callback_id)(send)


def opened_view(session: Session, mine: Mine, *, now: datetime) -> dict[str, Any] | None:
    """Both sides, if the round has opened."""
    opened = feedback.find_opened(session, mine.pair.team_id, mine.id, viewer=mine.viewer)
    return views.show(opened, now=now) if opened else None


def _get_opened(session: Session, team_id: str, round_id: int, user_id: str) -> Opened:
    opened = feedback.find_opened(session, team_id, round_id, viewer=user_id)
    if opened is None:
        raise UserError("This feedback round has not opened.")
    return opened


async def thank(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    async with services.db.begin() as session:
        opened = await session.run_sync(_get_opened, team_id, number_in(action), user_id)
        await session.run_sync(_reply, opened, ReplyKind.THANK, services)
        shown = views.show(await session.run_sync(_get_opened, team_id, opened.mine.id, user_id), now=services.clock())
    await screen.replace(shown)


async def open_form(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    kind = BUTTONS[action["action_id"]]
    async with services.db.read() as session:
        opened = await session.run_sync(_get_opened, team_id, number_in(action), user_id)
    form = (
        views.reply_form(opened.mine, kind) if views.allowed(opened, kind) else views.show(opened, now=services.clock())
    )
    await screen.replace(form)


async def send(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    kind = views.FORMS[view["callback_id"]]
    member, now = await services.db.read(members.find, team_id, user_id), services.clock()
    text, by = views.read_reply(view, today=member.today(now) if member else now.date())
    async with services.db.begin() as session:
        opened = await session.run_sync(_get_opened, team_id, sealed_views.round_id(view), user_id)
        before = opened.reply(kind, user_id)
        if before is None and not views.allowed(opened, kind):
            raise UserError(
                "This answer is not possible here yet. Open the round again from the Home tab.", field="text"
            )
        if before is not None and before.text != text:
            raise UserError("You have answered this already; each answer is given once.", field="text")
        await session.run_sync(_reply, opened, kind, services, text=text, by=by)
        shown = views.show(await session.run_sync(_get_opened, team_id, opened.mine.id, user_id), now=services.clock())
    await ack(response_action="update", view=shown)
    for each in (user_id, opened.mine.partner_id):
        home.refresh(services, team_id, each)


def _reply(
    session: Session,
    opened: Opened,
    kind: ReplyKind,
    services: Services,
    *,
    text: str | None = None,
    by: date | None = None,
) -> None:
    """Add an answer, and tell the other that there is one; sent twice, it is there once.

    Who reads often thanks, asks and says what they will try in one go: that is one message to the other.
    """
    mine, now = opened.mine, services.clock()
    added = feedback.add_reply(
        session, mine.pair.team_id, mine.id, author=mine.viewer, kind=kind, text=text, by=by, now=now
    )
    if added:
        owed = outbox.Owed(
            messages.FEEDBACK_REPLY.name,
            mine.id,
            f"{messages.FEEDBACK_REPLY.name}:{mine.id}:{mine.partner_id}:{kind}",
            user_id=mine.partner_id,
            pair_id=mine.pair.id,
            send_after=now + IN_ONE_GO,
        )
        outbox.add_unless_planned(session, mine.pair.team_id, owed, now=now)
