"""What the weeks and quarters of a program came to: each is counted once, when it is over, and kept.

They are counted by those who are about to tell of them: on a connection that cannot read what people wrote, before the
transaction in which it is kept. Whatever people do afterwards, to answer late, to undo, to delete or to part, changes
no number that a coordinator has seen or could see.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.domain.actor import Actor, Scope
from bot.domain.calendar import ONE_DAY, end_of_day, start_of_day, zone_named
from bot.domain.engagement import last_whole_week
from bot.domain.envelopes import EnvelopeKind
from bot.domain.feedback import last_quarter
from bot.domain.rhythms import next_digest
from storage import engagement, programs, totals, weeks
from storage.engagement import Span
from storage.tables import Program, Quarter, Week

PERIODS = 9  # weeks: the last one and eight before it
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Counted:
    """What of a program is over and was not kept yet. `through` is the last day of the last week that is over."""

    program: Program
    has_pairs: bool  # or had some in that week: of others there is nothing to tell
    through: date
    weeks: Sequence[Week]
    quarter: Quarter | None

    @property
    def is_new(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.weeks) or self.quarter is not None


def count_due(session: Session, *, now: datetime, limit: int) -> list[Counted]:
    """Of the programs whose weekly digest is due."""
    return [_count(session, program, now) for program in programs.list_due_digests(session, now=now, limit=limit)]


def count_for(
    session: Session, actor: Actor, scope: Scope, program_ids: Sequence[int], *, now: datetime
) -> list[Counted]:
    """Of programs of which somebody wants to know."""
    of_them = [programs.get(session, actor.team_id, each, coordinator=scope.coordinator) for each in program_ids]
    return [_count(session, program, told_at(program, now=now)) for program in of_them]


def told_at(program: Program, *, now: datetime) -> datetime:
    """As of when it is told how a program is doing: now, or when it was told last of one that is over."""
    if not program.is_over(now):
        return now
    zone = zone_named(program.zone)
    return min(now, next_digest(program.ended_at or end_of_day(program.ends_on, zone), zone))


def keep(session: Session, counted: Counted) -> None:
    """From now on this is what those weeks came to, unless somebody else was quicker."""
    weeks.add_all(session, counted.weeks)
    if counted.quarter:
        weeks.add_quarter(session, counted.quarter)


def keep_all(session: Session, counted: Sequence[Counted]) -> None:
    """The same of several programs."""
    for each in counted:
        keep(session, each)


def _count(session: Session, program: Program, now: datetime) -> Counted:
    zone = zone_named(program.zone)
    spans = [each for each in _spans_until(now, zone) if each.ends > program.created_at]
    last = _spans_until(now, zone)[-1]
    has_pairs = engagement.has_pairs(session, program.team_id, program.id, since=last.begins)
    known = weeks.list_first_days(session, program.team_id, program.id, since=last.first - PERIODS * WEEK)
    new = [
        engagement.count_week(session, program.team_id, program.id, each, now=now)
        for each in spans
        if each.first not in known
    ]
    return Counted(program, has_pairs, last.last, new, _count_quarter(session, program, zone, now))


def _spans_until(now: datetime, zone: ZoneInfo) -> list[Span]:
    """The last nine weeks that are over, oldest first."""
    last = last_whole_week(now.astimezone(zone).date())
    ends = [last - back * WEEK for back in reversed(range(PERIODS))]
    return [span(sunday - WEEK + ONE_DAY, sunday, zone) for sunday in ends]


def span(first: date, last: date, zone: ZoneInfo) -> Span:
    """From the first day of a period to its last."""
    return Span(first, last, start_of_day(first, zone), end_of_day(last, zone))


def _count_quarter(session: Session, program: Program, zone: ZoneInfo, now: datetime) -> Quarter | None:
    """The rounds and pulses that ended in the last quarter; None if there was no program yet, or it is known."""
    quarter = span(*last_quarter(now.astimezone(zone).date()), zone)
    if quarter.ends <= program.created_at or weeks.find_quarter(session, program.team_id, program.id, quarter.first):
        return None
    here, begins, ends = (session, program.team_id, program.id), quarter.begins, quarter.ends
    rounds = totals.count(*here, EnvelopeKind.FEEDBACK, begins=begins, ends=ends)
    pulses = totals.count(*here, EnvelopeKind.PULSE, begins=begins, ends=ends)
    return Quarter(
        program_id=program.id,
        first=quarter.first,
        team_id=program.team_id,
        people=engagement.count_people(session, program.team_id, program.id, quarter),
        held=rounds.held,
        held_people=rounds.held_people,
        opened=rounds.opened,
        opened_people=rounds.opened_people,
        unopened_people=rounds.unopened_people,
        pulses=pulses.held,
        pulses_people=pulses.held_people,
        pulses_opened=pulses.opened,
        pulses_opened_people=pulses.opened_people,
        pulses_unopened_people=pulses.unopened_people,
        counted_at=now,
    )
