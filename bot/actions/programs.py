"""Programs: starting one, and which of them somebody runs."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import ONE_DAY, local_moment, zone_named
from bot.domain.items import PROGRAM_ENDED
from bot.domain.rhythms import next_digest
from bot.errors import Refusal
from storage import access, items, members, pairs, programs
from storage.items import NewItem
from storage.members import Profile
from storage.programs import NewProgram
from storage.tables import Program

LATE = timedelta(days=14)  # who was away, or is new to such words, is not told of what was over long ago


class NoProgramYet(Refusal):
    """Nothing can be done in a program: they run none."""


@dataclass(frozen=True, slots=True)
class Hub:
    """The programs that somebody runs, newest first, and the living pairs in each."""

    programs: Sequence[Program]
    pair_counts: Mapping[int, int]


def hub(session: Session, actor: Actor, scope: Scope) -> Hub:
    mine = programs.list_for(session, actor.team_id, coordinator=scope.coordinator)
    return Hub(mine, programs.count_pairs(session, actor.team_id, [program.id for program in mine]))


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
        living = pairs.list_living(session, program.team_id, program.id)
        people = {each.user_id: rhythms.times_of(each) for pair in living for each in (pair.mentor, pair.mentee)}
        news[program.team_id] += [
            NewItem(
                PROGRAM_ENDED,
                program.id,
                f"{PROGRAM_ENDED.name}:{program.id}:{user_id}",
                user_id=user_id,
                due_at=max(now, local_moment(first_day, time(), when.availability.zone) if when else over_at),
            )
            for user_id, when in people.items()
        ]
    for team_id in sorted(news):  # two replicas that wake the same people do so in the same order
        items.add_all(session, team_id, news[team_id], now=now)
    return len(ended)


def start(
    session: Session, actor: Actor, new: NewProgram, people: Sequence[Profile], *, form_id: str, now: datetime
) -> None:
    """Start a program whose coordinators are these people; nothing when this form has started it already."""
    for profile in people:
        members.save_profile(session, actor.team_id, profile, now=now)
    first_digest = next_digest(now, zone_named(new.zone))
    program_id = programs.add(session, actor.team_id, new, form_id=form_id, next_digest_at=first_digest, now=now)
    if program_id is not None:
        access.add(session, actor, CoordinatorAction.START_PROGRAM, program_id=program_id, now=now)
