"""After a meeting: how it was, in one press; what the two take from it, and what is only for oneself."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import meeting_notes as actions
from bot.actions import meeting_reports as report_actions
from bot.actions.meeting_notes import MeetingPage
from bot.domain.actor import Actor
from bot.domain.meeting_notes import NoteField
from bot.domain.meeting_reports import MeetingSaid
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import meeting_notes as views
from bot.views import meeting_reports as report_views
from bot.views.forms import number_in, revision_in
from storage import meeting_notes, meetings, pairs


def register(app: AsyncApp) -> None:
    for name in report_views.SAY.values():
        app.action(name)(say)
    app.action(views.OPEN)(open_meeting)
    app.action(views.LIST)(open_list)
    app.action(views.BEFORE)(open_before)
    app.action(views.EDIT)(open_form)
    app.action(views.TYPED)(keep_typed)
    app.view_closed(views.FORM)(keep_closed)
    app.view(views.FORM)(write)


async def say(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """One press; who met is shown the form for what comes of it."""
    meeting_id, attempt, said = report_views.read_answer(action)
    now = services.clock()
    look = await services.db.write(report_actions.say, actor, meeting_id, said, attempt=attempt, now=now)
    page = await services.db.read(actions.look, actor, meeting_id, now=now)
    if said is MeetingSaid.MET and look.done:
        await screen.replace(views.form(page, services.content, now=now))
    else:
        await screen.replace(views.show(page, told=views.after_saying(look)))
    for each in (page.viewer, page.partner_id):
        home.refresh(services, actor.team_id, each)


# --- looking ---------------------------------------------------------------------------------------------------------


async def open_meeting(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(await _page(services, actor, number_in(action)))


async def _page(services: Services, actor: Actor, meeting_id: int, *, told: str | None = None) -> dict[str, Any]:
    now = services.clock()
    return views.show(await services.db.read(actions.look, actor, meeting_id, now=now), told=told)


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Meetings of a pair that have been. The pages of one list are of one pair."""
    pair_id, page = views.read_list(action)
    await screen.replace(await services.db.read(_draw_list, actor, pair_id, page=page, now=services.clock()))


def _draw_list(session: Session, actor: Actor, pair_id: int, *, page: int, now: datetime) -> dict[str, Any]:
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    every = meetings.list_of_pair(session, actor.team_id, pair_id)
    return views.choose(
        pair, actor.user_id, actions.been(every, now=now), _takeaways(session, actor, pair_id), page=page
    )


def _takeaways(session: Session, actor: Actor, pair_id: int) -> Mapping[int, str]:
    found = meeting_notes.list_takeaways(session, actor.team_id, pair_id, viewer=actor.user_id)
    return {note.meeting_id: note.now.text for note in found if note.now.text}


async def open_before(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(await services.db.read(_draw_before, actor, number_in(action), now=services.clock()))


def _draw_before(session: Session, actor: Actor, meeting_id: int, *, now: datetime) -> dict[str, Any]:
    page = actions.look(session, actor, meeting_id, now=now)
    notes = [each for each in (page.notes.takeaway, page.notes.private) if each is not None]
    return views.before(page, meeting_notes.list_versions(session, notes))


# --- writing ---------------------------------------------------------------------------------------------------------


async def open_form(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    now = services.clock()
    page = await services.db.read(actions.look, actor, number_in(action), now=now)
    await screen.replace(views.form(page, services.content, now=now))


async def keep_typed(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    """Something was typed: keep it, so that closing the form loses nothing."""
    view = body.get("view") or {}
    texts = views.read_typed(view, only=str(action.get("block_id")))
    await _keep(services, actor, view, texts, typed_at=str(action.get("action_ts") or ""))


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """The form was closed; if Slack sends along what stood in it, keep that."""
    if texts := views.read_typed(view):
        await _keep(services, actor, view, texts, typed_at=None)


async def _keep(
    services: Services,
    actor: Actor,
    view: dict[str, Any],
    texts: Mapping[NoteField, str | None],
    *,
    typed_at: str | None,
) -> None:
    meeting_id, revision, now = views.read_meeting_id(view), revision_in(view) or 0, services.clock()
    await services.db.write(actions.keep_typed, actor, meeting_id, texts, revision=revision, typed_at=typed_at, now=now)


async def write(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Keep what was written. If the other was quicker, the form comes back with both, and both are to be seen."""
    meeting_id, texts, now = views.read_meeting_id(view), views.read_texts(view), services.clock()
    page: MeetingPage = await services.db.write(
        actions.write,
        actor,
        meeting_id,
        texts,
        seen=views.read_seen(view),
        discussed=views.read_discussed(view),
        now=now,
    )
    if page.clashes:
        await ack(response_action="update", view=views.form(page, services.content, now=now, typed=texts))
        return
    await ack(response_action="update", view=views.show(page, told=views.KEPT))
    for each in (page.viewer, page.partner_id):
        home.refresh(services, actor.team_id, each)
