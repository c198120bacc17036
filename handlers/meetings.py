"""Meetings: `/meet`, proposing and picking times, moving and cancelling, and what goes into a calendar."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import meeting_changes as changes
from bot.actions import meetings as actions
from bot.actions import quiet_meetings as quiet
from bot.domain.actor import Actor
from bot.domain.meetings import MeetingState
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home, people, screens
from bot.slack.screens import Screen
from bot.views import meeting_calendar
from bot.views import meeting_forms as forms
from bot.views import meetings as views
from bot.views.forms import Form, number_in
from bot.views.meeting_forms import ChosenTimes
from bot.views.meetings import PairMeetings
from bot.views.pages import page_in
from storage import meetings, pairs, quiet_meetings
from storage.tables import Meeting


def register(app: AsyncApp) -> None:
    app.command("/meet")(command)
    app.action(views.PAGE)(open_page)
    app.action(views.OPEN)(open_pair)
    app.action(views.OPEN_PROPOSE)(open_propose)
    app.view(views.PROPOSE_FORM)(propose)
    for action_id in views.PICK:
        app.action(action_id)(pick)
    app.action(views.TAKE_BACK)(take_back)
    app.action(views.OPEN_MOVE)(open_move)
    app.view(views.MOVE_FORM)(move)
    app.action(views.OPEN_CANCEL)(open_cancel)
    app.view(views.CANCEL_FORM)(cancel)
    app.action(views.CALENDAR)(open_calendar)
    app.action(views.QUIET)(switch_off)
    app.action(views.REMIND)(switch_on)


# --- looking ---------------------------------------------------------------------------------------------------------


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    shown = await answer(services, actor, Typed("", ""))
    await (screen.show(shown.view) if shown.view else ack(shown.words))


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    """Where there is nothing to look at yet, the form in which it begins."""
    mine = await services.db.read(pairs.list_for, actor.team_id, actor.user_id)
    if not mine:
        return Shown(await people.no_pair(services, actor))
    if len(mine) > 1:
        return Shown(view=await services.db.read(_draw_page, actor, page=0, now=services.clock()))
    return Shown(view=await services.db.read(_draw_or_propose, actor, mine[0].id, now=services.clock()))


async def open_page(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """When somebody meets whom, in all of their pairs."""
    await screen.replace(await services.db.read(_draw_page, actor, page=page_in(action), now=services.clock()))


async def open_pair(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(await services.db.read(_draw_or_propose, actor, number_in(action), now=services.clock()))


def _look(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> PairMeetings:
    team_id, me = actor.team_id, actor.user_id
    pair = pairs.get(session, team_id, pair_id, member=me)
    open_ = next(iter(meetings.list_open(session, team_id, [pair_id], now=now)), None)
    ahead = meetings.list_ahead(session, team_id, [pair_id], now=now)
    known = {each.id for each in ahead}
    before = [each for each in meetings.list_of_pair(session, team_id, pair_id) if each.starts_at]
    before = sorted((each for each in before if each.id not in known), key=_start_of, reverse=True)
    return PairMeetings(
        pair,
        me,
        actions.settled(session, pair),
        open_,
        meetings.list_times(session, team_id, [open_])[open_.id] if open_ else [],
        ahead,
        before,
        quiet_meetings.is_quiet(session, team_id, pair_id, me),
    )


def _start_of(meeting: Meeting) -> datetime:
    return meeting.starts_at or meeting.proposed_at


def _draw(session: Session, actor: Actor, pair_id: int, *, told: str | None = None, now: datetime) -> dict[str, Any]:
    return views.show(_look(session, actor, pair_id, now=now), told=told)


def _draw_or_propose(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> dict[str, Any]:
    seen = _look(session, actor, pair_id, now=now)
    if seen.can_plan and not seen.open and not seen.ahead:
        return _form(session, seen, now=now)
    return views.show(seen)


def _draw_page(session: Session, actor: Actor, *, page: int, now: datetime) -> dict[str, Any]:
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    ids = [pair.id for pair in mine]
    ahead = meetings.find_next_agreed(session, actor.team_id, ids, now=now)
    open_ = meetings.list_open(session, actor.team_id, ids, now=now)
    return views.choose(mine, ahead, open_, actor.user_id, page=page)


# --- what comes before and after them --------------------------------------------------------------------------------


async def switch_off(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair_id, now = number_in(action), services.clock()
    await services.db.write(quiet.switch_off, actor, pair_id, now=now)
    await _show_switched(actor, pair_id, screen, services, told=views.TURNED_OFF)


async def switch_on(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair_id, now = number_in(action), services.clock()
    await services.db.write(quiet.switch_on, actor, pair_id, now=now)
    await _show_switched(actor, pair_id, screen, services, told=views.TURNED_ON)


async def _show_switched(actor: Actor, pair_id: int, screen: Screen, services: Services, *, told: str) -> None:
    await screen.replace(await services.db.read(_draw, actor, pair_id, told=told, now=services.clock()))
    home.refresh(services, actor.team_id, actor.user_id)


# --- proposing and picking -------------------------------------------------------------------------------------------


async def open_propose(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    view = await services.db.read(_draw_form, actor, number_in(action), now=services.clock())
    await screen.replace(view)


def _draw_form(
    session: Session, actor: Actor, pair_id: int, *, typed: ChosenTimes | None = None, now: datetime
) -> dict[str, Any]:
    seen = _look(session, actor, pair_id, now=now)
    return _form(session, seen, typed=typed, now=now) if seen.can_plan else views.show(seen)


def _form(session: Session, seen: PairMeetings, *, typed: ChosenTimes | None = None, now: datetime) -> dict[str, Any]:
    minutes = seen.open.minutes if seen.open else seen.settled.minutes
    offered = actions.offer(session, seen.pair, minutes, now=now)
    can_repeat = meetings.find_followed(session, seen.pair) is None
    return forms.propose_form(seen, offered, form_id=screens.new_form_id(), can_repeat=can_repeat, typed=typed)


async def propose(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """If the other was quicker, the form comes back with what both have chosen, and nothing is sent yet."""
    chosen, now = forms.read_proposal(view), services.clock()
    done = await services.db.write(
        actions.propose,
        actor,
        chosen.pair_id,
        chosen.times,
        weeks=chosen.weeks,
        zone=chosen.zone,
        seen=chosen.seen,
        form_id=Form(view).id,
        now=now,
    )
    pair = done.meeting.pair
    if not done.done:
        shown = await services.db.read(_draw_form, actor, pair.id, typed=chosen, now=now)
    else:
        shown = await services.db.read(_draw, actor, pair.id, told=views.proposed(pair, actor.user_id), now=now)
        home.refresh_both(services, pair)
    await ack(response_action="update", view=shown)


async def pick(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """One press, and what goes into the calendar is there."""
    meeting_id, revision, place = forms.read_pick(action)
    picked = await services.db.write(actions.pick, actor, meeting_id, revision, place, now=services.clock())
    told = views.agreed(picked.meeting, actor.user_id)
    await screen.replace(await _calendar(services, actor, meeting_id, told=told))
    home.refresh_both(services, picked.meeting.pair)


async def take_back(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    now = services.clock()
    taken = await services.db.write(actions.take_back, actor, number_in(action), now=now)
    pair = taken.meeting.pair
    await screen.replace(await services.db.read(_draw, actor, pair.id, told=views.TAKEN_BACK, now=now))
    home.refresh_both(services, pair)


# --- moving and cancelling -------------------------------------------------------------------------------------------


async def open_move(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    view = await services.db.read(_draw_move, actor, number_in(action), now=services.clock())
    await screen.replace(view)


def _draw_move(
    session: Session, actor: Actor, meeting_id: int, *, to: datetime | None = None, now: datetime
) -> dict[str, Any]:
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    if not _is_to_come(meeting, now):
        return _draw(session, actor, meeting.pair_id, told=views.CHANGED_SINCE, now=now)
    offered = actions.offer(session, meeting.pair, meeting.minutes, now=now)
    late = changes.is_late_now(session, meeting, now=now)
    return forms.move_form(meeting, actor.user_id, offered, late=late, to=to)


async def move(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """What has become late since the form was opened is said first, and done when the form is sent once more."""
    chosen, now = forms.read_move(view), services.clock()
    done = await services.db.write(
        changes.move, actor, chosen.meeting_id, chosen.to, seen=chosen.seen, warned=chosen.warned, now=now
    )
    pair = done.meeting.pair
    if done.warn:
        shown = await services.db.read(_draw_move, actor, chosen.meeting_id, to=chosen.to, now=now)
    else:
        told = views.MOVED if done.done else views.CHANGED_SINCE
        shown = await services.db.read(_draw, actor, pair.id, told=told, now=now)
        home.refresh_both(services, pair)
    await ack(response_action="update", view=shown)


async def open_cancel(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    view = await services.db.read(_draw_cancel, actor, number_in(action), now=services.clock())
    await screen.replace(view)


def _draw_cancel(session: Session, actor: Actor, meeting_id: int, *, now: datetime) -> dict[str, Any]:
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    if not _is_to_come(meeting, now):
        return _draw(session, actor, meeting.pair_id, told=views.CHANGED_SINCE, now=now)
    return forms.cancel_form(meeting, actor.user_id, late=changes.is_late_now(session, meeting, now=now))


async def cancel(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    chosen, now = forms.read_cancel(view), services.clock()
    done = await services.db.write(
        changes.cancel,
        actor,
        chosen.meeting_id,
        and_following=chosen.and_following,
        seen=chosen.seen,
        warned=chosen.warned,
        now=now,
    )
    if done.warn:
        shown = await services.db.read(_draw_cancel, actor, chosen.meeting_id, now=now)
    elif done.done:
        shown = await _calendar(services, actor, chosen.meeting_id, told=views.CANCELLED)
        home.refresh_both(services, done.meeting.pair)
    else:
        shown = await services.db.read(_draw, actor, done.meeting.pair_id, told=views.CHANGED_SINCE, now=now)
    await ack(response_action="update", view=shown)


def _is_to_come(meeting: Meeting, now: datetime) -> bool:
    return meeting.state == MeetingState.AGREED and meeting.starts_at is not None and meeting.starts_at > now


# --- into a calendar -------------------------------------------------------------------------------------------------


async def open_calendar(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.show(await _calendar(services, actor, number_in(action)))


async def _calendar(services: Services, actor: Actor, meeting_id: int, *, told: str | None = None) -> dict[str, Any]:
    public_url = services.settings.public_url
    return await services.db.read(_draw_calendar, actor, meeting_id, public_url, told=told, now=services.clock())


def _draw_calendar(
    session: Session, actor: Actor, meeting_id: int, public_url: str | None, *, told: str | None, now: datetime
) -> dict[str, Any]:
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    if meeting.starts_at is None:
        return _draw(session, actor, meeting.pair_id, told=views.CHANGED_SINCE, now=now)
    file = meeting_calendar.file(meeting, meetings.list_series(session, meeting), now=now)
    address = meeting_calendar.address(meeting, public_url)
    return views.calendar(meeting, actor.user_id, file, address, told=told)
