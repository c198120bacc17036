"""Programs: starting one, and which of them somebody runs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy.orm import Session

from bot.actions import concerns, members, rhythms
from bot.actions.pairs import LATE
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import ONE_DAY, local_moment, zone_named
from bot.domain.items import COORDINATES, PROGRAM_ENDED
from bot.domain.rhythms import next_digest
from bot.errors import Refusal
from storage import access, items, pairs, programs
from storage.items import NewItem
from storage.members import Profile
from storage.programs import NewProgram
from storage.tables import Program


class NoProgramYet(Refusal):
    """Nothing can be done in a program: they run none."""


class NobodyRunsIt(Refusal):
    """A program would be left without a coordinator who is still there."""


@dataclass(frozen=True, slots=True)
class Hub:
    """A page, counted from 0, of the programs that somebody runs, newest first, and the living pairs in each.

    `named` is what their names have in them, if only such are wanted, and `total` how many these are in all.
    """

    programs: Sequence[Program]
    pair_counts: Mapping[int, int]
    number: int
    total: int
    named: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody wants a program to be like from now on; `were` are the coordinators that they were shown.

    Without `has_contacts` the form was too old to ask for them: they stay.
    """

    name: str
    were: frozenset[str]
    coordinators: frozenset[str]
    digest_channel: str | None
    contacts: str | None = None
    has_contacts: bool = False

    @property
    def added(self) -> frozenset[str]:
        return self.coordinators - self.were

    @property
    def removed(self) -> frozenset[str]:
        return self.were - self.coordinators


def hub(session: Session, actor: Actor, scope: Scope, *, named: str = "", number: int = 0, size: int) -> Hub:
    """A page of them; beyond the last one, the first."""
    found = list_named(session, actor, scope, named)
    number = number if number * size < len(found) else 0
    ids = [program_id for program_id, _ in found[number * size : (number + 1) * size]]
    some = programs.list_some(session, actor.team_id, ids)
    return Hub(some, programs.count_pairs(session, actor.team_id, ids), number, len(found), named)


def list_named(session: Session, actor: Actor, scope: Scope, named: str) -> list[tuple[int, str]]:
    """(id, name) of the programs that somebody runs and whose names have this in them."""
    wanted = " ".join(named.split()).casefold()
    mine = programs.list_names_for(session, actor.team_id, coordinator=scope.coordinator)
    return [(program_id, name) for program_id, name in mine if wanted in name.casefold()]


def list_mine(session: Session, actor: Actor, scope: Scope) -> list[Program]:
    """The programs that something can be done in; raises NoProgramYet when there is none."""
    mine = programs.list_for(session, actor.team_id, coordinator=scope.coordinator)
    if not mine:
        raise NoProgramYet
    return mine


def tell_ended(session: Session, *, now: datetime, limit: int) -> int:
    """Have everybody in a program that is over hear of it once, whatever their pairs; says how many there were.

    Whoever lives west of the program hears when the day is over there too: until then, they may be asked.
    """
    ended = programs.claim_ended(session, now=now, limit=limit)
    news: dict[str, list[NewItem]] = defaultdict(list)
    for program in ended:
        programs.mark_end_told(session, program.id)
        first_day = program.ends_on + ONE_DAY
        over_at = local_moment(first_day, time(), zone_named(program.zone))
        if now >= over_at + LATE:
            continue
        ending = pairs.list_with_program(session, program.team_id, program.id)
        people = {each.user_id: rhythms.times_of(each) for pair in ending for each in (pair.mentor, pair.mentee)}
        news[program.team_id] += [
            NewItem(
                PROGRAM_ENDED,
                program.id,
                f"{PROGRAM_ENDED.name}:{program.id}:{program.ends_on:%Y%m%d}:{user_id}",
                user_id=user_id,
                due_at=max(now, local_moment(first_day, time(), when.availability.zone) if when else over_at),
            )
            for user_id, when in people.items()
        ]
    for team_id in sorted(news):  # two replicas that wake the same people do so in the same order
        items.add_all(session, team_id, news[team_id], now=now)
    return len(ended)


def change(
    session: Session,
    actor: Actor,
    scope: Scope,
    program_id: int,
    wanted: Change,
    people: Sequence[Profile],
    *,
    now: datetime,
) -> None:
    """Change a program and who runs it; `people` are those who are to run it as well.

    Whom somebody else has added or removed meanwhile, is left as it is. Raises NobodyRunsIt.
    """
    programs.lock(session, actor.team_id, program_id)  # two who remove each other at once leave one
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    for profile in people:
        members.meet(session, actor.team_id, profile, zone=program.zone, now=now)
    running = {each.user_id for each in program.coordinators}
    added, removed = wanted.added - running, wanted.removed & running
    programs.add_coordinators(session, actor.team_id, program_id, sorted(added))
    _tell_coordinators(session, actor, program_id, sorted(added), now)
    programs.remove_coordinators(session, actor.team_id, program_id, sorted(removed))
    concerns.stop_coordinating(session, actor.team_id, program_id, removed, now=now)
    if removed and not programs.list_to_ask(session, actor.team_id, [program_id]):
        raise NobodyRunsIt(field="coordinators")
    name, channel = wanted.name, wanted.digest_channel
    contacts = wanted.contacts if wanted.has_contacts else program.contacts
    if (program.name, program.digest_channel, program.contacts) != (name, channel, contacts):
        programs.change(session, actor.team_id, program_id, name=name, digest_channel=channel, contacts=contacts)
        access.add(session, actor, CoordinatorAction.CHANGE_PROGRAM, program_id=program_id, now=now)
    for action, whom in (
        (CoordinatorAction.ADD_COORDINATOR, added),
        (CoordinatorAction.REMOVE_COORDINATOR, removed),
    ):
        about = [(None, user_id) for user_id in sorted(whom)]
        access.add_all(session, actor, action, about, program_id=program_id, now=now)


def start(
    session: Session, actor: Actor, new: NewProgram, people: Sequence[Profile], *, form_id: str, now: datetime
) -> None:
    """Start a program whose coordinators are these people; nothing when this form has started it already."""
    for profile in people:
        members.meet(session, actor.team_id, profile, zone=new.zone, now=now)
    first_digest = next_digest(now, zone_named(new.zone))
    program_id = programs.add(session, actor.team_id, new, form_id=form_id, next_digest_at=first_digest, now=now)
    if program_id is not None:
        access.add(session, actor, CoordinatorAction.START_PROGRAM, program_id=program_id, now=now)
        _tell_coordinators(session, actor, program_id, new.coordinators, now)


def _tell_coordinators(session: Session, actor: Actor, program_id: int, user_ids: Iterable[str], now: datetime) -> None:
    """Who runs a program because somebody else wants them to, hears of it, each time anew."""
    number = len(items.list_about(session, actor.team_id, [COORDINATES], program_id))
    told = [
        NewItem(COORDINATES, program_id, f"{COORDINATES.name}:{program_id}:{number}:{each}", user_id=each)
        for each in user_ids
        if each != actor.user_id
    ]
    items.add_all(session, actor.team_id, told, now=now)
