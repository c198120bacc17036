"""The digest of a program: to whom it is owed and when, and how its numbers come together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import dropwhile
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.actions import attention
from bot.actions.attention import Attention
from bot.actions.weeks import PERIODS, WEEK, Counted, keep
from bot.domain import messages
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import ONE_DAY, zone_named
from bot.domain.engagement import MINIMUM_GROUP, Trend, may_show, may_show_one_of_them, shown, trend
from bot.domain.feedback import last_quarter
from bot.domain.pairs import PairEnding
from bot.domain.rhythms import next_digest
from storage import engagement, members, outbox, past_pairs, programs, weeks
from storage.members import Profile
from storage.tables import Delivery, Program, Week
from storage.totals import Totals

KEPT = timedelta(days=3)  # a digest that cannot be delivered within this time waits for the next one
LAST_DIGEST = timedelta(days=7)  # after the end of a program


@dataclass(frozen=True, slots=True)
class Period:
    """A week that is over: `first` to `last`, both inclusive, local dates of the program's zone.

    `people` are those in its `pairs`. A number that could point at somebody is None.
    """

    first: date
    last: date
    people: int
    pairs: int
    paused: int
    in_touch: int | None
    met: int
    asked: int | None
    wrote: int | None
    passed: int | None


@dataclass(frozen=True, slots=True)
class Dropped:
    """Questions that were never asked because the bot was away, and the days on which they were due."""

    count: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class QuarterCounts:
    """Feedback rounds, or pulses, of a past quarter; a number that could point at somebody is None."""

    first: date
    last: date
    held: int
    opened: int | None


@dataclass(frozen=True, slots=True)
class AllOver:
    """What became of the pairs of a program that is over: by the word with which they ended, if it is told.

    Those that are `living` have a later day of their own; no digest is about them.

    `others`: but for those that its reader is in. `is_last`: no other digest comes by itself.
    """

    ends_on: date
    pairs: int
    living: int
    endings: Mapping[PairEnding | None, int]
    others: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything on a digest; `periods` are oldest first, from the first week with pairs to the last that is over.

    `to_one_of_them`: whoever reads it is in one of the pairs, or others read along who may be.
    """

    program: str
    today: date
    has_pairs: bool
    periods: Sequence[Period]
    trend: Trend | None
    attention: Attention
    dropped: Dropped | None = None
    channel: str | None = None
    channel_refused: str | None = None
    rounds: QuarterCounts | None = None
    pulses: QuarterCounts | None = None
    to_one_of_them: bool = False
    in_channel: bool = False  # where others read along: no pair is named there
    all_over: AllOver | None = None


def ask(
    session: Session,
    actor: Actor,
    scope: Scope,
    counted: Sequence[Counted],
    *,
    newcomer: Profile | None,
    now: datetime,
) -> None:
    """Owe somebody the digests that they ask for, of weeks that are kept by now.

    `newcomer` is what Slack says of whoever the bot does not know yet.
    Twice within a minute is once: they pressed again because nothing had come yet.
    """
    if newcomer:
        zone = programs.newest_zone(session, actor.team_id)
        members.save_profile(session, actor.team_id, newcomer, zone=zone, now=now)
    owed = []
    for each in counted:
        program = programs.get(session, actor.team_id, each.program.id, coordinator=scope.coordinator)
        key = f"digest:{program.id}:{actor.user_id}:{now:%Y%m%dT%H%M}"
        owed.append(outbox.Owed(messages.DIGEST_NOW.name, program.id, key, user_id=actor.user_id))
    outbox.add_all(session, actor.team_id, owed, now=now)


def plan_due(session: Session, counted: Sequence[Counted], *, now: datetime) -> None:
    """Owe the digests whose Monday has come, keep what their weeks came to, and set the next ones."""
    by_program = {each.program.id: each for each in counted}
    due = programs.claim_due_digests(session, by_program, now=now)
    # By workspace: two replicas that wake the same lanes then do so in the same order.
    for program in sorted(due, key=lambda each: (each.team_id, each.id)):
        zone = zone_named(program.zone)
        due_at = program.next_digest_at
        following = next_digest(now, zone)
        over = following.astimezone(zone).date() > program.ends_on + LAST_DIGEST  # whoever goes on by themselves then
        programs.set_next_digest(session, program.id, None if over else following)
        keep(session, by_program[program.id])
        if by_program[program.id].has_pairs and due_at is not None and now < due_at + KEPT:
            _owe(session, program, key=f"{due_at:%Y-%m-%d}", now=now, expires_at=due_at + KEPT)


def _owe(session: Session, program: Program, *, key: str, now: datetime, expires_at: datetime) -> None:
    """To the chosen channel, else to each coordinator."""
    receivers: list[tuple[str | None, str | None]] = (
        [(None, program.digest_channel)]
        if program.digest_channel
        else [(coordinator.user_id, None) for coordinator in program.coordinators]
    )
    for user_id, channel_id in receivers:
        outbox.add(
            session,
            program.team_id,
            outbox.Owed(
                messages.DIGEST.name,
                program.id,
                f"digest:{program.id}:{key}:{user_id or channel_id}",
                user_id=user_id,
                channel_id=channel_id,
                expires_at=expires_at,
            ),
            now=now,
        )


def owe_in_person(session: Session, refused: Delivery, now: datetime) -> None:
    """Slack has refused a digest for a channel: each coordinator gets it, and reads in it what is wrong there."""
    program = programs.find(session, refused.team_id, refused.subject_id) if refused.user_id is None else None
    for coordinator in program.coordinators if program else []:
        outbox.add(
            session,
            refused.team_id,
            outbox.Owed(
                messages.DIGEST.name,
                refused.subject_id,
                f"{refused.dedupe}:{coordinator.user_id}",
                user_id=coordinator.user_id,
                expires_at=refused.expires_at,
            ),
            now=now,
        )


def collect(session: Session, program: Program, *, now: datetime, reader: str | None) -> Digest:
    """What the weeks that are over came to, and who may need a hand now; `reader` is None where others read along."""
    zone = zone_named(program.zone)
    here = (session, program.team_id, program.id)
    kept = list(dropwhile(lambda week: not week.pairs, weeks.list_latest(*here, limit=PERIODS)))
    to_one_of_them = reader is None or engagement.is_in_a_pair(*here, reader)
    channel = program.digest_channel
    refused = channel and engagement.find_channel_failure(*here, channel)
    rounds, pulses = _quarter(session, program, now.astimezone(zone).date(), to_one_of_them)
    return Digest(
        program=program.name,
        today=now.astimezone(zone).date(),
        has_pairs=engagement.has_pairs(*here, since=now),
        periods=[_period(each, to_one_of_them) for each in kept],
        trend=trend([each.met for each in kept], [each.pairs for each in kept]),
        attention=attention.collect(session, program, reader=reader, now=now),
        dropped=_dropped(kept[-1], zone) if kept else None,
        channel=channel if refused else None,
        channel_refused=refused,
        rounds=rounds,
        pulses=pulses,
        to_one_of_them=to_one_of_them,
        in_channel=reader is None,
        all_over=_all_over(session, program, reader, now),
    )


def _all_over(session: Session, program: Program, reader: str | None, now: datetime) -> AllOver | None:
    """In a channel others read along, who know of whom it could be: there no word of an end is told."""
    if not program.is_over(now):
        return None
    ends = past_pairs.find_ends(session, program.team_id, program.id)
    endings = past_pairs.count_endings(session, program.team_id, program.id, reader=reader) if reader else {}
    others = 0 < sum(endings.values()) < ends.pairs - ends.living
    return AllOver(program.ends_on, ends.pairs, ends.living, endings, others, program.next_digest_at is None)


def _period(week: Week, to_one_of_them: bool) -> Period:
    """What may be told of it. That a pair met or was in touch may be, to whoever is in none."""
    enough = week.people >= MINIMUM_GROUP and (week.asked_people == 0 or week.asked_people >= MINIMUM_GROUP)
    quiet = week.pairs - week.in_touch
    return Period(
        first=week.first,
        last=week.first + WEEK - ONE_DAY,
        people=week.people,
        pairs=week.pairs,
        paused=week.paused,
        in_touch=week.in_touch if not to_one_of_them or may_show_one_of_them(week.in_touch, quiet) else None,
        met=week.met,
        asked=week.asked if enough else None,
        wrote=shown(week.wrote, week.people, to_one_of_them=to_one_of_them),
        passed=shown(week.passed, week.people, to_one_of_them=to_one_of_them),
    )


def _dropped(week: Week, zone: ZoneInfo) -> Dropped | None:
    if week.dropped_from is None or week.dropped_to is None:
        return None
    return Dropped(week.dropped, week.dropped_from.astimezone(zone).date(), week.dropped_to.astimezone(zone).date())


def _quarter(
    session: Session, program: Program, today: date, to_one_of_them: bool
) -> tuple[QuarterCounts | None, QuarterCounts | None]:
    """The rounds and the pulses of the last quarter."""
    first, last = last_quarter(today)
    kept = weeks.find_quarter(session, program.team_id, program.id, first)
    if kept is None:
        return None, None
    rounds = Totals(kept.held, kept.held_people, kept.opened, kept.opened_people, kept.unopened_people)
    pulses = Totals(
        kept.pulses or 0,
        kept.pulses_people or 0,
        kept.pulses_opened or 0,
        kept.pulses_opened_people or 0,
        kept.pulses_unopened_people or 0,
    )

    def counts(of: Totals) -> QuarterCounts | None:
        """Whether something opened depends on what both did, so the rule for small groups applies to it."""
        if shown(of.held_people, kept.people, to_one_of_them=to_one_of_them) is None:
            return None
        may = may_show_one_of_them if to_one_of_them else may_show
        return QuarterCounts(first, last, of.held, of.opened if may(of.opened_people, of.unopened_people) else None)

    return counts(rounds), counts(pulses)
