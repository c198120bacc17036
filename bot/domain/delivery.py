"""Whether a message that the bot owes somebody may be sent now, has to wait, or is no longer wanted."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.domain.calendar import ONE_DAY, Away, WorkingHours, first_working_moment, local_moment
from bot.domain.pairs import PairState

REMINDERS = (24, 72)
"""Working hours from a question to each of its reminders; after the last one the bot is silent."""

LONGEST_BACKOFF = 300.0
"""Seconds. Our choice: long enough to leave a failing Slack alone, short enough not to miss its return."""


class Why(StrEnum):
    """Why a delivery waits, or is not sent. Besides these, what became of its question, or what Slack answered.

    They stand in databases: what is renamed here is not found there any more.
    """

    PAUSED = "paused"
    AWAY = "away"
    OUTSIDE_HOURS = "outside working hours"
    OVER_BUDGET = "over budget"
    UNKNOWN_KIND = "unknown kind"
    UNKNOWN_MEMBER = "unknown member"
    DEACTIVATED = "deactivated"
    EXPIRED = "expired"
    PAIR_ENDED = "pair ended"
    GONE = "gone"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    POSTPONED = "postponed"
    UNSHARED = "no longer shared"
    READ = "read already"
    ROUND_OVER = "round over"
    SEALED = "sealed already"
    ASKED_LATELY = "asked lately"
    TOLD = "told already"
    NO_LONGER_SO = "no longer so"
    SOMEBODY_LEFT = "somebody left"
    PROGRAM_ENDED = "program ended"
    CANNOT_BE_DRAWN = "cannot_be_drawn"
    BY_HAND = "canceled by whoever runs the bot"


class DeliveryState(StrEnum):
    """Where a delivery is on its way.

    `planned` becomes `sending` before Slack is asked, and `sent` when it says yes. When Slack surely did not take it
    (429, or nothing was written yet) it is `planned` again. When nobody can tell (a timeout, a dropped connection, a
    5xx, a crash) it is `uncertain` and never sent again blindly: the bot looks for it in its own messages; it becomes
    `sent` if it is there and `planned` if not. It ends as `sent`, `failed` (Slack will never take it), `cancelled` (no
    longer wanted) or `expired` (too late).
    """

    PLANNED = "planned"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


MAY_HAVE_ARRIVED = frozenset({DeliveryState.SENDING, DeliveryState.UNCERTAIN, DeliveryState.SENT})


@dataclass(frozen=True, slots=True)
class Send:
    """It may be sent now."""


@dataclass(frozen=True, slots=True)
class Wait:
    """It must not be sent before `until` (UTC), and has to be asked about again then."""

    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """It must not be sent any more; `reason` is kept with it."""

    reason: str


Verdict = Send | Wait | Cancel


@dataclass(frozen=True, slots=True)
class Recipient:
    """What decides when somebody may be written to.

    `weekly_budget` is the number of bot-started messages they accept per week, 1 to 7; `sent_this_week` counts those
    sent since `week_start`. Raises ValueError for a budget outside that range.
    """

    zone: ZoneInfo
    working_hours: WorkingHours
    away: Away | None
    weekly_budget: int
    sent_this_week: int
    deactivated: bool

    def __post_init__(self) -> None:
        if not 1 <= self.weekly_budget <= 7:
            raise ValueError(f"a weekly budget is 1 to 7 messages, not {self.weekly_budget}")


def decide(
    *,
    now: datetime,
    recipient: Recipient,
    counts: bool,
    wants_working_hours: bool,
    pair_state: PairState | None,
    expires_at: datetime | None,
    survives_end: bool = False,
    kept: bool = False,
    survives_pause: bool = False,
) -> Verdict:
    """What to do with a delivery at `now`. The first rule that applies decides, in this order:

    1. the recipient is deactivated: cancel;
    2. `expires_at` has come: cancel;
    3. the pair has ended, unless the message is one that `survives_end`: cancel;
    4. the pair is paused, unless the message is one that `survives_pause`: cancel, or look again in a day if it is
       `kept`;
    5. it `wants_working_hours` and this is not one, or the recipient is away: wait for the first that is, or cancel if
       the message would be expired by then;
    6. it `counts` against the weekly budget, which is used up: cancel, as it can still be seen in App Home; or wait for
       the next week if it is `kept`.

    The budget comes last because what waits until Monday is paid from next week's. `counts` and `wants_working_hours`
    are false for answers to what the recipient just did. `pair_state` is None for a message about no pair.
    """
    if recipient.deactivated:
        return Cancel(Why.DEACTIVATED)
    if expires_at and now >= expires_at:
        return Cancel(Why.EXPIRED)
    if pair_state == PairState.ENDED and not survives_end:
        return Cancel(Why.PAIR_ENDED)
    if pair_state == PairState.PAUSED and not survives_pause:
        return _wait(now + ONE_DAY, Why.PAUSED, expires_at) if kept else Cancel(Why.PAUSED)
    if wants_working_hours:
        until = first_working_moment(now, recipient.zone, recipient.working_hours, recipient.away)
        if until > now:
            away = recipient.away and recipient.away.covers(now.astimezone(recipient.zone).date())
            return _wait(until, Why.AWAY if away else Why.OUTSIDE_HOURS, expires_at)
    if counts and recipient.sent_this_week >= recipient.weekly_budget:
        if not kept:
            return Cancel(Why.OVER_BUDGET)
        monday = next_week(now, recipient.zone)
        until = first_working_moment(monday, recipient.zone, recipient.working_hours, recipient.away)
        return _wait(until, Why.OVER_BUDGET, expires_at)
    return Send()


def _wait(until: datetime, reason: str, expires_at: datetime | None) -> Verdict:
    return Cancel(Why.EXPIRED) if expires_at and until >= expires_at else Wait(until, reason)


def next_week(moment: datetime, zone: ZoneInfo) -> datetime:
    """The UTC moment at which the member's next calendar week begins: Monday, 00:00 local time."""
    today = moment.astimezone(zone).date()
    return local_moment(today + timedelta(days=7 - today.weekday()), time(), zone)


@lru_cache(maxsize=256)  # a batch asks at one moment, and few zones have most of its members
def week_start(moment: datetime, zone: ZoneInfo) -> datetime:
    """The UTC moment at which the member's own calendar week began: Monday, 00:00 local time.

    Raises ValueError for a naive moment.
    """
    if moment.utcoffset() is None:
        raise ValueError(f"{moment} has no time zone; moments are aware datetimes")
    today = moment.astimezone(zone).date()
    return local_moment(today - timedelta(days=today.weekday()), time(), zone)


def backoff(attempt: int) -> float:
    """Seconds a lane rests after its `attempt`-th failure in a row, counted from 1: 1, 2, 4 and so on up to 300."""
    if attempt < 1:
        raise ValueError(f"attempts are counted from 1, not {attempt}")
    return min(2.0 ** min(attempt - 1, 16), LONGEST_BACKOFF)
