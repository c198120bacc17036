"""Somebody's Home tab: drawing it, and drawing it again when something on it has changed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from bot.actions import visits as actions
from bot.content import Content
from bot.domain.actor import Actor
from bot.domain.calendar import ONE_DAY
from bot.domain.pairs import PairState
from bot.domain.visits import LOOKS_BACK, Ease, counted, ease
from bot.feature import Feature, Viewer, item_kinds
from bot.outbox import visits as drawing
from bot.services import Services
from bot.slack.screens import Screen
from bot.views import home as views
from bot.views import pages
from bot.views.blocks import Block
from storage import deliveries, items, members, pairs
from storage.tables import Item, Member, Pair

NOTED_FOR = ONE_DAY  # from one opening of Home: it is not noted each time
REDRAWN_FOR = 2 * ONE_DAY  # from an opening that was noted: whoever opens it later has it drawn then


def refresh(services: Services, team_id: str, user_id: str) -> None:
    """Redraw somebody's Home soon, if they may have it before their eyes."""
    services.later_once(("home", team_id, user_id), partial(_refresh, services, team_id, user_id))


def refresh_both(services: Services, pair: Pair) -> None:
    refresh(services, pair.team_id, pair.mentor_id)
    refresh(services, pair.team_id, pair.mentee_id)


def refresh_all(services: Services, some: Iterable[Pair]) -> None:
    """The same for both of many pairs: few of them have it before their eyes, and who does is looked up at once."""
    people: defaultdict[str, set[str]] = defaultdict(set)
    for pair in some:
        people[pair.team_id] |= {pair.mentor_id, pair.mentee_id}
    if people:
        services.later(_refresh_who_look(services, people))


async def _refresh_who_look(services: Services, people: Mapping[str, Iterable[str]]) -> None:
    for team_id, user_ids in people.items():
        since = services.clock() - REDRAWN_FOR
        for user_id in await services.db.in_turn.read(members.list_who_opened_home, team_id, user_ids, since=since):
            refresh(services, team_id, user_id)


async def _refresh(services: Services, team_id: str, user_id: str) -> None:
    async with services.redrawing:
        now = services.clock()
        if await services.db.glance(members.has_opened_home, team_id, user_id, since=now - REDRAWN_FOR):
            view = await services.db.in_turn.read(draw, services.features, team_id, user_id, services.content, now=now)
            await _publish(services, team_id, user_id, view)


async def note_opened(services: Services, actor: Actor) -> None:
    """Somebody looks at their Home."""
    now = services.clock()
    if not await services.db.glance(members.has_opened_home, actor.team_id, actor.user_id, since=now - NOTED_FOR):
        await services.db.write(members.mark_home_opened, actor.team_id, actor.user_id, now=now)


async def publish(services: Services, team_id: str, user_id: str) -> None:
    """Show somebody their Home, which they have just opened."""
    view = await services.db.read(draw, services.features, team_id, user_id, services.content, now=services.clock())
    await _publish(services, team_id, user_id, view)


async def _publish(services: Services, team_id: str, user_id: str, view: dict[str, Any]) -> None:
    slack = await services.slack_of(team_id)
    await slack.views_publish(user_id=user_id, view=view)


def draw(
    session: Session, features: Sequence[Feature], team_id: str, user_id: str, content: Content, *, now: datetime
) -> dict[str, Any]:
    viewer = _viewer(session, team_id, user_id, now)
    in_order = sorted(features, key=lambda feature: feature.place.home)
    sections = [feature.home(session, viewer, content, now) for feature in in_order if feature.home]
    if viewer.pairs:
        these = viewer.waiting[: views.MOST_WAITING + 1]
        lines, unseen = _lines(session, features, team_id, these, content, now)
        goes_on = any(pair.state != PairState.ENDED for pair in viewer.pairs)
        notes = _notes(session, viewer.member, these, now, goes_on=goes_on)
        sections.insert(0, views.waiting(lines, notes=notes, unseen=unseen))
    return views.view(sections)


def _notes(
    session: Session, member: Member | None, waiting: Iterable[Item], now: datetime, *, goes_on: bool
) -> list[str]:
    """Why less has come than waits, to whoever is in a pair that `goes_on`.

    Home is drawn before it is noted that they have looked at it.
    """
    notes = []
    if member and goes_on and ease(member.unanswered) is not Ease.NORMAL:
        notes.append(views.AT_EASE)
    new = [each for each in waiting if actions.is_to_be_brought(each) and not (each.chosen and each.due_at > now)]
    if member and new:
        past = deliveries.list_visits(session, member.team_id, [member.user_id], since=now - LOOKS_BACK)
        had = counted(past.get(member.user_id, ()), now, member.availability)
        if had >= member.visits_a_week:
            notes.append(views.week_is_full(member.visits_a_week))
    return notes


def draw_waiting(
    session: Session, features: Sequence[Feature], actor: Actor, content: Content, *, page: int, now: datetime
) -> dict[str, Any]:
    """A page of all that waits for somebody."""
    waiting = items.list_waiting(session, actor.team_id, [actor.user_id], now=now)
    days = actions.days_of(members.find(session, actor.team_id, actor.user_id), now)
    these = actions.for_home(waiting, now, days)[page * pages.SIZE : pages.reach(page)]
    lines, unseen = _lines(session, features, actor.team_id, these, content, now)
    return views.all_waiting(lines, page=page, unseen=unseen)


async def redraw_waiting(services: Services, actor: Actor, screen: Screen) -> None:
    """If what somebody has just done something about stood in the list of all that waits, show that anew."""
    page = screen.page_of(views.WAITING)
    if page is not None:
        now = services.clock()
        view = await services.db.read(draw_waiting, services.features, actor, services.content, page=page, now=now)
        await screen.refresh(view)


def _viewer(session: Session, team_id: str, user_id: str, now: datetime) -> Viewer:
    member, mine = members.find(session, team_id, user_id), pairs.list_all_for(session, team_id, user_id)
    waiting = items.list_waiting(session, team_id, [user_id], now=now) if mine else []
    for_home = actions.for_home(waiting, now, actions.days_of(member, now))
    return Viewer(team_id, user_id, member=member, pairs=mine, waiting=for_home)


def _lines(
    session: Session,
    features: Sequence[Feature],
    team_id: str,
    waiting: Sequence[Item],
    content: Content,
    now: datetime,
) -> tuple[list[Sequence[Block]], bool]:
    """What waits as lines, and whether some of it cannot be drawn."""
    lines, undrawable = drawing.draw(session, team_id, waiting, item_kinds(features), content, now)
    return [lines[each.id].blocks for each in waiting if each.id in lines], bool(undrawable)
