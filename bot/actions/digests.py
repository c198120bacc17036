"""The digest of a program: to whom it is owed and when, and how its numbers come together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.content import Content, RhythmPreset
from bot.domain import messages
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import local_moment, zone_named
from bot.domain.engagement import PairActivity, Reason, Unreachable, may_show, reasons_for_attention
from bot.domain.feedback import last_quarter
from bot.domain.programs import Role
from bot.domain.rhythms import next_digest
from storage import engagement, members, outbox, programs, rounds
from storage.engagement import QuietPair, Span
from storage.members import Profile
from storage.tables import Delivery, Program

PERIODS = 9  # this one and the last eight
WEEK = timedelta(days=7)
KEPT = timedelta(days=3)  # a digest that cannot be delivered within this time waits for the next one
MOST_CANDIDATES = 200
FAILURES_SHOWN = timedelta(days=30)
LAST_DIGEST = timedelta(days=7)  # after the end of a program


@dataclass(frozen=True, slots=True)
class Period:
    """One week: `first` to `last`, both inclusive, local dates of the program's zone."""

    first: date
    last: date
    active: int
    sent: int
    answered: int
    skipped: int
    met: int


@dataclass(frozen=True, slots=True)
class NeedsAttention:
    mentor_id: str
    mentee_id: str
    reasons: Sequence[Reason]


@dataclass(frozen=True, slots=True)
class RoundCounts:
    """Feedback rounds of a past quarter; a number that could point at somebody is None."""

    first: date
    last: date
    held: int
    opened: int | None


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything on a digest; `periods` are oldest first, and the last one is this period."""

    program: str
    members: int
    pairs: int
    periods: Sequence[Period]
    attention: Sequence[NeedsAttention]
    attention_total: int
    dropped: int = 0
    dropped_from: date | None = None
    dropped_to: date | None = None
    channel: str | None = None
    channel_refused: str | None = None
    rounds: RoundCounts | None = None
    in_channel: bool = False  # where others read along: no pair is named there


def ask(
    session: Session,
    actor: Actor,
    scope: Scope,
    program_ids: Sequence[int],
    *,
    newcomer: Profile | None,
    now: datetime,
) -> None:
    """Owe somebody the digests that they ask for; `newcomer` is what Slack says of whoever the bot does not know yet.

    Twice within a minute is once: they pressed again because nothing had come yet.
    """
    if newcomer:
        members.save_profile(session, actor.team_id, newcomer, now=now)
    owed = [
        outbox.Owed(
            messages.DIGEST_NOW.name,
            programs.get(session, actor.team_id, each, coordinator=scope.coordinator).id,
            f"digest:{each}:{actor.user_id}:{now:%Y%m%dT%H%M}",
            user_id=actor.user_id,
        )
        for each in program_ids
    ]
    outbox.add_all(session, actor.team_id, owed, now=now)


def plan_due(session: Session, *, now: datetime, limit: int) -> int:
    """Owe the digests whose Monday has come, and set the next ones; says how many programs there were."""
    due = programs.claim_due_digests(session, now=now, limit=limit)
    # By workspace: two replicas that wake the same lanes then do so in the same order.
    for program in sorted(due, key=lambda each: (each.team_id, each.id)):
        zone = zone_named(program.zone)
        due_at = program.next_digest_at
        following = next_digest(now, zone)
        over = following.astimezone(zone).date() > program.ends_on + LAST_DIGEST
        programs.set_next_digest(session, program.id, None if over else following)
        if due_at is not None and now < due_at + KEPT:
            _owe(session, program, key=f"{due_at:%Y-%m-%d}", now=now, expires_at=due_at + KEPT)
    return len(due)


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


def collect(session: Session, program: Program, content: Content, *, now: datetime, through: date) -> Digest:
    """The numbers of nine weeks, the last of which ends with the local date `through`."""
    zone = zone_named(program.zone)
    spans = _weeks(through, zone)
    counts = engagement.count_by_period(session, program.team_id, program.id, spans)
    members, pairs = engagement.count_members(session, program.team_id, program.id)
    dropped = engagement.count_dropped(session, program.team_id, program.id, spans[-1])
    channel = program.digest_channel
    refused = channel and engagement.find_channel_failure(session, program.team_id, program.id, channel)
    attention = _attention(session, program, content.rhythm(program.rhythm), now)
    return Digest(
        program=program.name,
        members=members,
        pairs=pairs,
        periods=[
            Period(span.first, span.last, each.active, each.sent, each.answered, each.skipped, each.met)
            for span, each in zip(spans, counts, strict=True)
        ],
        attention=attention,
        attention_total=len(attention),
        dropped=dropped.count,
        dropped_from=dropped.first.astimezone(zone).date() if dropped.first else None,
        dropped_to=dropped.last.astimezone(zone).date() if dropped.last else None,
        channel=channel if refused else None,
        channel_refused=refused,
        rounds=_rounds(session, program, now.astimezone(zone).date(), members),
    )


def _weeks(through: date, zone: ZoneInfo) -> list[Span]:
    """Oldest first."""
    weeks = []
    for back in reversed(range(PERIODS)):
        last = through - back * WEEK
        first = last - WEEK + timedelta(days=1)
        begins, ends = local_moment(first, time(), zone), local_moment(last + timedelta(days=1), time(), zone)
        weeks.append(Span(first, last, begins, ends))
    return weeks


def _attention(session: Session, program: Program, preset: RhythmPreset | None, now: datetime) -> list[NeedsAttention]:
    """The pairs that may need a hand, quietest first."""
    today = now.astimezone(zone_named(program.zone)).date()
    shortest = preset.meeting_days_at_first if preset else 14
    quiet = engagement.list_quiet_pairs(
        session,
        program.team_id,
        program.id,
        quiet_since=now - timedelta(days=shortest),
        today=today,
        failures_since=now - FAILURES_SHOWN,
        limit=MOST_CANDIDATES,
    )
    attention = []
    for pair in quiet:
        agreed = preset.meeting_days(today - pair.starts_on) if preset else shortest
        if reasons := reasons_for_attention(_activity(pair, agreed, program), today):
            attention.append(NeedsAttention(pair.mentor_id, pair.mentee_id, reasons))
    return attention


def _rounds(session: Session, program: Program, today: date, members: int) -> RoundCounts | None:
    """Whether somebody's round opened depends on what both did, so the rule for small groups applies to it."""
    zone = zone_named(program.zone)
    first, last = last_quarter(today)
    totals = rounds.count_totals(
        session,
        program.team_id,
        program.id,
        begins=local_moment(first, time(), zone),
        ends=local_moment(last + timedelta(days=1), time(), zone),
    )
    if not may_show(totals.held_people, max(0, members - totals.held_people)):
        return None
    opened = totals.opened if may_show(totals.opened_people, totals.unopened_people) else None
    return RoundCounts(first, last, totals.held, opened)


def _activity(pair: QuietPair, agreed_days: int, program: Program) -> PairActivity:
    zone = zone_named(program.zone)

    def day(moment: datetime | None) -> date | None:
        return moment.astimezone(zone).date() if moment else None

    failed = None
    if pair.failed_error:
        failed = Unreachable(Role.MENTOR if pair.failed_user == pair.mentor_id else Role.MENTEE, pair.failed_error)
    answered = [moment for moment in (pair.mentor_answered_at, pair.mentee_answered_at) if moment]
    return PairActivity(
        pair_id=pair.pair_id,
        started_on=pair.starts_on,
        last_answer_on=day(max(answered)) if answered else None,
        last_met_on=pair.met_on,
        prompts_expired_in_a_row=pair.expired_since,
        agreed_days=agreed_days,
        paused=pair.paused,
        mentor_away=pair.mentor_away,
        mentee_away=pair.mentee_away,
        failed=failed,
        mentor_answered_on=day(pair.mentor_answered_at),
        mentee_answered_on=day(pair.mentee_answered_at),
        mentor_asked_on=day(pair.mentor_asked_at),
        mentee_asked_on=day(pair.mentee_asked_at),
    )
