"""Programs: starting one, and which of them somebody runs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import members, news
from bot.actions.pairs import LATE
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import ONE_DAY, is_zone, start_of_day, zone_named
from bot.domain.items import COORDINATES, PROGRAM_ENDED
from bot.domain.rhythms import next_digest
from bot.errors import Refusal
from storage import access, items, pair_ends, programs
from storage.items import NewItem
from storage.members import Profile
from storage.programs import Named, NewProgram
from storage.tables import Program


class NoProgramYet(Refusal):
    """Nothing can be done in a program: they run none."""


class NoneRuns(Refusal):
    """Nothing can be begun in a program: all that they run have ended."""


class NameTaken(Refusal):
    """Another program here is called that."""

    def __init__(self, name: str) -> None:
        super().__init__(field="name")
        self.name = name


class NobodyRunsIt(Refusal):
    """A program would be left without a coordinator who is still there."""


@dataclass(frozen=True, slots=True)
class Hub:
    """A page, counted from 0, of the programs that somebody runs, newest first, and the living pairs in each.

    Those that go on, or with `past` those that are over: of these, the pairs are all that there ever were. `others` is
    how many it leaves out by that. `named` is what their names have in them, if only such are wanted, and then none is
    left out. `total` is how many these are in all, and `over` the ids of those that are.
    """

    programs: Sequence[Program]
    pair_counts: Mapping[int, int]
    number: int
    total: int
    named: str = ""
    past: bool = False
    others: int = 0
    over: frozenset[int] = frozenset()
    ever_counts: Mapping[int, int] = field(default_factory=dict)


def hub(
    session: Session,
    actor: Actor,
    scope: Scope,
    *,
    named: str = "",
    past: bool = False,
    number: int = 0,
    size: int,
    now: datetime,
) -> Hub:
    """A page of them; beyond the last one, the first."""
    mine = _list_named(session, actor, scope, named)
    found = mine if named else [each for each in mine if each.is_over(now) == past]
    number = number if number * size < len(found) else 0
    shown = found[number * size : (number + 1) * size]
    ids, over = [each.id for each in shown], frozenset(each.id for each in shown if each.is_over(now))
    return Hub(
        programs.list_some(session, actor.team_id, ids),
        programs.count_pairs(session, actor.team_id, ids),
        number,
        len(found),
        named,
        past and not named,
        len(mine) - len(found),
        over,
        programs.count_ever_pairs(session, actor.team_id, over) if over else {},
    )


def list_named(session: Session, actor: Actor, scope: Scope, named: str) -> list[tuple[int, str]]:
    """(id, name) of the programs that somebody runs and whose names have this in them."""
    return [(each.id, each.name) for each in _list_named(session, actor, scope, named)]


def _list_named(session: Session, actor: Actor, scope: Scope, named: str) -> list[Named]:
    wanted = " ".join(named.split()).casefold()
    mine = programs.list_names_for(session, actor.team_id, coordinator=scope.coordinator)
    return [each for each in mine if wanted in each.name.casefold()]


def list_mine(session: Session, actor: Actor, scope: Scope) -> list[Program]:
    """The programs that something can be done in; raises NoProgramYet when there is none."""
    mine = programs.list_for(session, actor.team_id, coordinator=scope.coordinator)
    if not mine:
        raise NoProgramYet
    return mine


def list_running(session: Session, actor: Actor, scope: Scope, *, now: datetime) -> list[Program]:
    """The programs that a pair can be made in; raises NoProgramYet, or NoneRuns when all have ended."""
    running = [each for each in list_mine(session, actor, scope) if not each.is_over(now)]
    if not running:
        raise NoneRuns
    return running


def tell_ended(session: Session, *, now: datetime, limit: int) -> bool:
    """Have up to so many people of a program that is over hear of it once, whatever their pairs; says whether there may
    be more to be told, of this program or another.

    Whoever lives west of the program hears when the day is over there too: until then, they may be asked.
    """
    ended = programs.claim_ended(session, now=now, limit=1)
    for program in ended:
        first_day = program.ends_on + ONE_DAY
        over_at = program.ended_at or start_of_day(first_day, zone_named(program.zone))
        told_as = f"{PROGRAM_ENDED.name}:{program.id}:{over_at:%Y%m%dT%H%M}:"
        people: list[tuple[str, str]] = []
        if now < over_at + LATE:
            here = session, program.team_id, program.id
            people = pair_ends.list_people_with_program(*here, told_as=told_as, limit=limit)
        zones = {zone for _, zone in people}
        due_at = {zone: over_at if program.ended_at else _midnight(first_day, zone, over_at) for zone in zones}
        told = [
            NewItem(PROGRAM_ENDED, program.id, told_as + user_id, user_id=user_id, due_at=max(now, due_at[zone]))
            for user_id, zone in people
        ]
        items.add_all(session, program.team_id, told, now=now)
        if len(people) < limit:
            programs.mark_end_told(session, program.id)
    return bool(ended)


def _midnight(day: date, zone: str, otherwise: datetime) -> datetime:
    """When a day begins in a zone; in one that nobody knows any more, `otherwise`."""
    return start_of_day(day, zone_named(zone)) if is_zone(zone) else otherwise


def start(
    session: Session, actor: Actor, new: NewProgram, people: Sequence[Profile], *, form_id: str, now: datetime
) -> None:
    """Start a program whose coordinators are these people; nothing when this form has started it already.

    Raises NameTaken.
    """
    require_free(session, actor, new.name, form_id=form_id)
    for profile in people:
        members.meet(session, actor.team_id, profile, zone=new.zone, now=now)
    first_digest = next_digest(now, zone_named(new.zone))
    program_id = programs.add(session, actor.team_id, new, form_id=form_id, next_digest_at=first_digest, now=now)
    if program_id is not None:
        access.add(session, actor, CoordinatorAction.START_PROGRAM, program_id=program_id, now=now)
        tell_coordinators(session, actor, program_id, new.coordinators, now)


def require_free(
    session: Session, actor: Actor, name: str, *, besides: int | None = None, form_id: str | None = None
) -> None:
    """Raises NameTaken where another program, running or past, is called so: people know it by its name alone."""
    taken = programs.find_named(session, actor.team_id, name, besides=besides, form_id=form_id)
    if taken is not None:
        raise NameTaken(taken)


def tell_coordinators(session: Session, actor: Actor, program_id: int, user_ids: Iterable[str], now: datetime) -> None:
    """Who runs a program because somebody else wants them to, hears of it, each time anew."""
    others = [each for each in user_ids if each != actor.user_id]
    items.add_all(session, actor.team_id, news.again(session, actor.team_id, COORDINATES, program_id, others), now=now)
