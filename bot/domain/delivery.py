"""Whether a message that the bot owes somebody may be sent now, has to wait, or is no longer wanted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.calendar import Availability, first_working_moment

LONGEST_BACKOFF = 300.0
"""Seconds. Our choice: long enough to leave a failing Slack alone, short enough not to miss its return."""


class Why(StrEnum):
    """Why a delivery waits, or is not sent. Besides these, what became of its question, or what Slack answered.

    They stand in databases: what is renamed here is not found there any more.
    """

    AWAY = "away"
    OUTSIDE_HOURS = "outside working hours"
    UNKNOWN_KIND = "unknown kind"
    UNKNOWN_MEMBER = "unknown member"
    DEACTIVATED = "deactivated"
    EXPIRED = "expired"
    GONE = "gone"
    NO_COORDINATOR = "no coordinator"  # any more: whoever a digest was for
    ANOTHER_CHANNEL = "another channel"  # has been chosen for the digest
    NOT_NOW = "not now"  # a visit: what has changed since it was planned makes this the wrong moment
    NOTHING_WAITS = "nothing waits"  # any more
    BECAME_AN_ITEM = "became an item"  # planned by a version that sent each thing as a message of its own
    CANNOT_BE_DRAWN = "cannot_be_drawn"
    BY_HAND = "canceled by whoever runs the bot"


class DeliveryState(StrEnum):
    """Where a delivery is on its way.

    `planned` becomes `sending` before Slack is asked, and `sent` when it says yes. When Slack surely did not take it
    (429, nothing was written yet, or the workspace takes nothing for now) it is `planned` again. When nobody can tell
    (a timeout, a dropped connection, a 5xx, a crash) it is `uncertain` and never sent again blindly: the bot looks for
    it in its own messages; it becomes `sent` if it is there and `planned` if not. It ends as `sent`, `failed` (Slack
    will never take it), `cancelled` (no longer wanted) or `expired` (too late).
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


def decide(
    *, now: datetime, when: Availability, deactivated: bool, polite: bool, expires_at: datetime | None
) -> Verdict:
    """What to do at `now` with a message that is no visit.

    Not to somebody who is deactivated, not once `expires_at` has come, and if it is `polite`, only in working hours:
    what would have expired by the next of them, is not sent.
    """
    if deactivated:
        return Cancel(Why.DEACTIVATED)
    if expires_at and now >= expires_at:
        return Cancel(Why.EXPIRED)
    if polite:
        until = first_working_moment(now, when.zone, when.working_hours, when.away)
        if until > now:
            away = when.away and when.away.covers(now.astimezone(when.zone).date())
            return _wait(until, Why.AWAY if away else Why.OUTSIDE_HOURS, expires_at)
    return Send()


def _wait(until: datetime, reason: str, expires_at: datetime | None) -> Verdict:
    return Cancel(Why.EXPIRED) if expires_at and until >= expires_at else Wait(until, reason)


def backoff(attempt: int) -> float:
    """Seconds a lane rests after its `attempt`-th failure in a row, counted from 1: 1, 2, 4 and so on up to 300."""
    if attempt < 1:
        raise ValueError(f"attempts are counted from 1, not {attempt}")
    return min(2.0 ** min(attempt - 1, 16), LONGEST_BACKOFF)
