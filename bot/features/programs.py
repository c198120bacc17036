"""Programs, and the coordinator's hub."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.actions import pairs as pair_actions
from bot.actions import programs as actions
from bot.content import Content
from bot.domain import items
from bot.domain.actor import Actor, Scope
from bot.domain.pairs import PairEnding, PairState
from bot.feature import Feature, ItemKind, Job, Place, Shown, Typed, Viewer
from bot.jobs.program_changes import replan
from bot.jobs.programs import tell_ended
from bot.services import Services
from bot.views import pairs as pair_views
from bot.views import program_choice
from bot.views import programs as views
from bot.views.blocks import Block, DrawnItem
from handlers import program_settings
from handlers import programs as handlers
from storage import envelopes, pairs, program_changes, programs
from storage.tables import Item, Pair, Program


async def hub(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    """`typed` is a part of the name of the programs that are looked for."""
    return Shown(view=await handlers.hub(services, actor, scope, named=typed.rest))


async def settings(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    """The settings of the one program that is called like that, else the hub with those that are."""
    found = await services.db.read_blind(actions.list_named, actor, scope, typed.rest)
    if len(found) == 1:
        return Shown(view=await program_settings.form(services, actor, scope, found[0][0]))
    if not found and typed.rest:
        return Shown(view=await handlers.hub(services, actor, scope, headline=views.NOT_FOUND))
    headline = views.CHOOSE if found else None
    return Shown(view=await handlers.hub(services, actor, scope, named=typed.rest, headline=headline))


async def new(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await handlers.form(services, actor, typed.rest))


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    return views.on_home(programs.list_for(session, viewer.team_id, coordinator=viewer.user_id))


def draw_ended(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, now: datetime
) -> dict[int, DrawnItem]:
    """Nothing for those whose pairs have all ended before, and who have heard on the last day that it is the last."""
    found = pairs.list_of_people(session, team_id, {each.subject_id for each in some}, {each.user_id for each in some})
    heard = pair_actions.heard_on_last_day(session, team_id, found)
    unopened = envelopes.list_unopened(session, team_id, {each.id for each in found})
    drawn = {}
    for item in some:
        me = item.user_id
        of_theirs = [
            each for each in found if each.program_id == item.subject_id and me in (each.mentor_id, each.mentee_id)
        ]
        if of_theirs and not of_theirs[0].program.is_over(now):  # it was given a later last day
            if not item.is_open:
                drawn[item.id] = views.goes_on_after_all(of_theirs[0].program)
        elif mine := [each for each in of_theirs if _ended_with_it(each, item)]:
            news = [each for each in mine if (me, each.id) not in heard]
            if news or not item.is_open:
                told = news or mine
                words = any((each.id, me) in unopened for each in told)
                drawn[item.id] = pair_views.program_ended(told, me, unopened=words)
    return drawn


def draw_moved(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, now: datetime
) -> dict[int, DrawnItem]:
    """Of a program that is over, or in which somebody has no such pair any more, nothing is said."""
    drawn = {}
    for item, program, mine in _with_pairs(session, team_id, some):
        partners = [
            each.partner_of(item.user_id) for each in mine if (_goes_with if item.is_open else _went_with)(each)
        ]
        if not item.is_open or (partners and not program.is_over(now)):
            drawn[item.id] = views.moved(program, partners, now)
    return drawn


def draw_rhythm(
    session: Session, team_id: str, some: Sequence[Item], content: Content, now: datetime
) -> dict[int, DrawnItem]:
    drawn = {}
    for item, program, mine in _with_pairs(session, team_id, some):
        preset = content.rhythm(program.rhythm)
        lives = any(each.state != PairState.ENDED for each in mine) and not program.is_over(now)
        if preset and (lives or not item.is_open):
            drawn[item.id] = views.other_rhythm(program, preset)
    return drawn


def _with_pairs(session: Session, team_id: str, some: Sequence[Item]) -> Iterator[tuple[Item, Program, list[Pair]]]:
    """Each with the program that it is about, and its member's pairs in that, living or ended."""
    ids, users = {each.subject_id for each in some}, {each.user_id for each in some}
    found = pairs.list_of_people(session, team_id, ids, users)
    for item in some:
        me = item.user_id
        mine = [each for each in found if each.program_id == item.subject_id and me in (each.mentor_id, each.mentee_id)]
        if mine:
            yield item, mine[0].program, mine


def _goes_with(pair: Pair) -> bool:
    """Whether the program's days are the pair's: it lives, or is about to live again."""
    lives = pair.state != PairState.ENDED or (pair.ending == PairEnding.OVER and pair.replan_at is not None)
    return pair.ends_on is None and lives and not pair.somebody_left


def _went_with(pair: Pair) -> bool:
    """Whether that is or was so, for whoever has been told of them."""
    return pair.ends_on is None and pair.ending in (None, PairEnding.OVER)


def draw_coordinates(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, _now: datetime
) -> dict[int, DrawnItem]:
    """Whoever does not run it any more before they have heard of it, hears nothing."""
    ids = sorted({each.subject_id for each in some})
    found = {each.id: each for each in programs.list_some(session, team_id, ids)}
    return {
        item.id: views.coordinates(program)
        for item in some
        if (program := found.get(item.subject_id))
        and (not item.is_open or item.user_id in {each.user_id for each in program.coordinators})
    }


def _ended_with_it(pair: Pair, item: Item) -> bool:
    """Whether the program's last day is or was the pair's, which had not ended before its people were told."""
    if pair.last_day != pair.program.ends_on:
        return False
    if pair.ended_at is None or pair.ending == PairEnding.OVER:
        return True
    return item.closed_at is not None and pair.ended_at > item.closed_at


def _register(app: AsyncApp) -> None:
    handlers.register(app)
    program_settings.register(app)


PROGRAMS = Feature(
    name="programs",
    register=_register,
    place=Place(home=6),
    coordinator_commands={
        "/mentorship-admin": "programs, pairs and the digest in one place; a part of a name finds programs",
        "/mentorship-admin program new NAME": "start a program",
        "/mentorship-admin program edit NAME": "its dates, rhythm, zone and all else, or its end; shows what that does",
        "/mentorship-admin coordinators NAME": "the same form, for who coordinates a program",
    },
    coordinator_answers={"": hub, "program new": new, "program edit": settings, "coordinators": settings},
    items=(
        ItemKind(items.PROGRAM_ENDED, draw_ended, "A program of yours is over."),
        ItemKind(items.PROGRAM_MOVED, draw_moved, "The dates of a program of yours were changed."),
        ItemKind(items.PROGRAM_RHYTHM, draw_rhythm, "A program of yours asks in another rhythm."),
        ItemKind(items.COORDINATES, draw_coordinates, "Somebody has made you a coordinator."),
    ),
    offers={program_choice.FIELD: handlers.offer},
    # In this order: what lives again does so before anybody is told of it.
    jobs=(
        Job("programs.replan", 15, replan, due=(program_changes.IS_ANOTHER,)),
        Job("programs.end", 30, tell_ended, due=(programs.IS_ENDED,)),
    ),
    home=home,
    next_due=(programs.NEXT_END, program_changes.NEXT_DUE),
)
