"""Programs, and the coordinator's hub."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import items
from bot.domain.actor import Actor, Scope
from bot.domain.pairs import PairEnding
from bot.feature import Feature, ItemKind, Job, Place, Shown, Typed, Viewer
from bot.jobs.programs import tell_ended
from bot.services import Services
from bot.views import pairs as pair_views
from bot.views import program_choice
from bot.views import programs as views
from bot.views.blocks import Block, DrawnItem
from handlers import programs as handlers
from storage import pairs, programs
from storage.tables import Item, Pair


async def hub(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    """`typed` is a part of the name of the programs that are looked for."""
    return Shown(view=await handlers.hub(services, actor, scope, named=typed.rest))


async def coordinators(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await handlers.settings_of(services, actor, scope, typed.rest))


async def new(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await handlers.form(services, actor, typed.rest))


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    return views.on_home(programs.list_for(session, viewer.team_id, coordinator=viewer.user_id))


def draw_ended(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, _now: datetime
) -> dict[int, DrawnItem]:
    """Whose pairs have all ended before they heard of it, hears of it no more."""
    found = pairs.list_of_people(session, team_id, {each.subject_id for each in some}, {each.user_id for each in some})
    drawn = {}
    for item in some:
        me = item.user_id
        of_theirs = [
            each for each in found if each.program_id == item.subject_id and me in (each.mentor_id, each.mentee_id)
        ]
        if mine := [each for each in of_theirs if _ended_with_it(each, item)]:
            drawn[item.id] = pair_views.program_ended(mine, me)
    return drawn


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


def _next_due(session: Session, now: datetime) -> list[datetime | None]:
    return [programs.find_next_end(session, now=now)]


PROGRAMS = Feature(
    name="programs",
    register=handlers.register,
    place=Place(home=6),
    coordinator_commands={
        "/mentorship-admin": "programs, pairs and the digest in one place; a part of a name finds programs",
        "/mentorship-admin program new NAME": "start a program",
        "/mentorship-admin coordinators NAME": "who coordinates a program; its name, and where its digest goes",
    },
    coordinator_answers={"": hub, "program new": new, "coordinators": coordinators},
    items=(
        ItemKind(items.PROGRAM_ENDED, draw_ended, "A program of yours is over."),
        ItemKind(items.COORDINATES, draw_coordinates, "Somebody has made you a coordinator."),
    ),
    offers={program_choice.FIELD: handlers.offer},
    jobs=(Job("programs.end", 30, tell_ended, due=(programs.IS_ENDED,)),),
    home=home,
    next_due=_next_due,
)
