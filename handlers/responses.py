"""What is written: saving it, editing it, and the partner's reading of what was shared."""

from collections.abc import Callable
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain import messages
from bot.errors import UserError
from bot.services import Services
from bot.slack.screens import Actor, Screen
from bot.views import checkins as checkin_views
from bot.views import reflections as reflection_views
from bot.views import responses as views
from bot.views.blocks import notice
from bot.views.forms import Form, number_in
from bot.views.parts import day
from handlers import asked, home
from storage import members, outbox, pairs, responses
from storage import prompts as prompt_store
from storage.responses import Written
from storage.sql import Writing
from storage.tables import Response


def register(app: AsyncApp) -> None:
    app.action(views.EDIT)(edit)
    app.action(views.READ)(read)


async def today_of(services: Services, team_id: str, user_id: str) -> date:
    """What day it is for them; in UTC for somebody the bot has never met."""
    now = services.clock()
    async with services.db.read() as session:
        member = await members.find(session, team_id, user_id)
    return member.today(now) if member else now.date()


async def save(
    services: Services,
    team_id: str,
    user_id: str,
    view: dict[str, Any],
    read_form: Callable[[date], Written],
    *,
    pair_id: int,
) -> dict[str, Any]:
    """Save a sent form in one transaction, and give the view that takes its place.

    `read_form` is told what day it is for the author. Sent twice, it is saved once. If the pair has ended meanwhile,
    the words go back to their author.
    """
    form, now = Form(view), services.clock()
    # Outside the transaction, because neither can change what may be saved: that is asked inside, by `responses.add`.
    author, partner = await pairs.get_sides(services.db, team_id, pair_id, member=user_id)
    written = read_form(author.today(now))
    closed: list[int] = []
    async with services.db.begin_brief() as session:
        response_id = await responses.add(
            session,
            team_id,
            pair_id=pair_id,
            author_id=user_id,
            form_id=form.id,
            prompt_id=form.number("prompt"),
            written=written,
            now=now,
        )
        if response_id is not None:
            prompt_id = form.number("prompt")
            closed = await _close_prompts(session, team_id, user_id, pair_id, written.kind, prompt_id, services)
            if written.shares:
                await _tell_partner(session, team_id, response_id, partner.user_id, pair_id, services)
    if response_id is None:
        return await _not_added(services, team_id, user_id, pair_id, form.id, written)
    for each in closed:
        services.later(asked.redraw(services, team_id, user_id, each))
    for side in (author, partner) if written.shares else (author,):
        if side.has_opened_home:
            home.refresh(services, team_id, side.user_id)
    return views.copy(responses.just_added(response_id, partner.user_id, written), services.content, zone=author.zone)


async def _not_added(
    services: Services, team_id: str, user_id: str, pair_id: int, form_id: str, written: Written
) -> dict[str, Any]:
    """The pair has ended, or the form was sent before."""
    async with services.db.read() as session:
        pair = await pairs.get(session, team_id, pair_id, member=user_id)
        saved = await responses.find_by_form(session, team_id, form_id, author=user_id)
    if pair.state == "ended":
        ended_on = f" on {day(pair.ended_at.astimezone(pair.mentor.zone_info).date())}" if pair.ended_at else ""
        return views.given_back(written, f"This pair ended{ended_on}, while you were writing.")
    if saved is None:
        raise UserError("You have deleted what was sent with this form. To write anew, open another.")
    return views.copy(saved, services.content, zone=_zone(saved))


async def _close_prompts(
    session: Writing,
    team_id: str,
    user_id: str,
    pair_id: int,
    kind: str,
    prompt_id: int | None,
    services: Services,
) -> list[int]:
    """A check-in answers whatever check-in was asked; a reflection answers only its own question."""
    if kind != checkin_views.KIND and prompt_id is None:
        return []
    closed = await prompt_store.mark_answered(
        session,
        team_id,
        user_id,
        pair_id=pair_id,
        kind=kind,
        prompt_id=None if kind == checkin_views.KIND else prompt_id,
        now=services.clock(),
    )
    for each in closed:
        await asked.cancel_messages(session, team_id, each, reason="answered")
    return closed


async def _tell_partner(
    session: Writing, team_id: str, response_id: int, partner_id: str, pair_id: int, services: Services
) -> None:
    await outbox.add(
        session,
        team_id,
        outbox.Owed(messages.SHARED.name, response_id, f"shared:{response_id}", user_id=partner_id, pair_id=pair_id),
        now=services.clock(),
    )


async def save_edit(
    services: Services, team_id: str, user_id: str, view: dict[str, Any], written: Written
) -> dict[str, Any]:
    """Replace what somebody wrote, and give the view that takes the form's place."""
    response_id = Form(view).number("response")
    if response_id is None:
        raise UserError("This form is from an older version. Open the entry again from the Home tab.")
    async with services.db.begin() as session:
        await responses.edit(session, team_id, response_id, author=user_id, written=written, now=services.clock())
        saved = await responses.get_own(session, team_id, response_id, author=user_id)
        partner_id = saved.pair.partner_of(user_id)
        if written.shares and saved.pair.state != "ended":
            await _tell_partner(session, team_id, response_id, partner_id, saved.pair_id, services)
        shown = views.copy(saved, services.content, zone=_zone(saved), headline="Changed.")
    home.refresh(services, team_id, user_id)
    home.refresh(services, team_id, partner_id)
    return shown


def _zone(response: Response) -> str:
    author_is_mentor = response.author_id == response.pair.mentor_id
    return response.pair.mentor.zone if author_is_mentor else response.pair.mentee.zone


async def open_copy(services: Services, team_id: str, user_id: str, response_id: int) -> dict[str, Any]:
    """Somebody's own copy of what they wrote."""
    async with services.db.read() as session:
        saved = await responses.get_own(session, team_id, response_id, author=user_id)
    return views.copy(saved, services.content, zone=_zone(saved), headline="You have written this.")


async def edit(ack: AsyncAck, action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await ack()
    team_id, user_id = actor.team_id, actor.user_id
    async with services.db.read() as session:
        mine = await responses.get_own(session, team_id, number_in(action), author=user_id)
    if mine.kind == reflection_views.KIND:
        question = services.content.question(mine.question_id) if mine.question_id else None
        form = reflection_views.form([mine.pair], user_id, question, form_id=mine.form_id, editing=mine)
    else:
        form = checkin_views.form([mine.pair], user_id, form_id=mine.form_id, editing=mine)
    await screen.replace(form)


async def read(ack: AsyncAck, action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    async with services.db.begin() as session:
        entry = await responses.find_shared(session, team_id, number_in(action), viewer=user_id)
        first_time = entry is not None and await responses.mark_read(
            session, team_id, entry.id, reader=user_id, now=services.clock()
        )
        member = await members.find(session, team_id, user_id)
    await ack()
    if entry is None:
        await screen.show(notice("Not shared", "This is not shared with you, or no longer."))
        return
    await screen.show(views.shared(entry, services.content, zone=member.zone if member else "UTC"))
    if first_time:
        home.refresh(services, team_id, entry.author_id)
        home.refresh(services, team_id, user_id)
