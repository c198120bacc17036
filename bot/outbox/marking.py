"""What is written down about messages: before they are asked of Slack, and what became of them.

Each function is one transaction. It may be run again after a conflict, so what is to be logged or counted is returned.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.calendar import ONE_DAY
from bot.domain.delivery import Cancel, Wait, backoff
from bot.feature import Drawn, MessageKind
from bot.outbox import sending
from bot.outbox.judged import Failed, Judged
from storage import deliveries, items, lanes, members, visit_lines, workspaces
from storage.attention_notes import note_week
from storage.deliveries import Attempt
from storage.tables import Delivery

LOOK_AGAIN = timedelta(minutes=1)
ENOUGH = 5  # tries at a message for which Slack has a word that is not known here, while others get through


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one try at sending; `opened` is the conversation, if the bot did not know it before."""

    attempt: Attempt
    outcome: sending.Outcome
    opened: str | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of each, whether to go on with this workspace, and whether this call has stopped all work for it."""

    results: list[Result]
    go_on: bool
    cut_off: str | None


def mark_taken(
    session: Session,
    team_id: str,
    judged: Judged,
    *,
    owner: str,
    lease: timedelta,
    now: datetime,
) -> list[Attempt] | None:
    """Mark what has been drawn as sending, and note why the rest is not sent; None when the lane is no longer ours."""
    if not lanes.extend_lease(session, team_id, owner=owner, now=now, lease=lease):
        return None
    drawn: dict[int, Drawn] = {}
    unpaid: list[str] = []
    for delivery, judgment in judged.due:
        match judgment:
            case Drawn():
                drawn[delivery.id] = judgment
            case Wait(until, reason):
                deliveries.mark_waiting(session, delivery, until=until, reason=reason)
            case Cancel(reason):
                deliveries.mark_cancelled(session, delivery, reason=reason)
                unpaid += [str(delivery.user_id)] if delivery.kind == messages.VISIT.name else []
            case Failed(reason):
                deliveries.mark_undrawable(session, delivery, reason=reason)
    causes = {id: each.cause for id, each in drawn.items() if each.cause}
    attempts = deliveries.mark_sending(
        session, [each for each, _ in judged.due if each.id in drawn], causes=causes, now=now
    )
    lines = {each.delivery.id: drawn[each.delivery.id].lines for each in attempts if each.delivery.id in causes}
    visit_lines.set_all(session, team_id, lines)
    items.withdraw(session, judged.gone, now=now)
    items.set_aside(session, list(judged.undrawable), until=now + ONE_DAY)
    items.wake(session, team_id, unpaid, at=now)
    for attempt in attempts:
        if looked := drawn[attempt.delivery.id].looked:
            note_week(session, team_id, looked, now=now)
    return sorted(attempts, key=lambda each: each.delivery.id)


def record(
    session: Session, team_id: str, results: Sequence[Result], kinds: Mapping[str, MessageKind], *, now: datetime
) -> Recorded:
    """Write down what became of a batch."""
    failures = lanes.lock(session, team_id)  # lane first, then deliveries: whoever locks both does it so
    opened = {str(each.attempt.delivery.user_id): each.opened for each in results if each.opened}
    hold: float | None = None
    trouble = False
    cut_off: str | None = None
    results = sorted(results, key=lambda each: each.attempt.delivery.id)
    arrived = [
        (each.attempt, each.outcome.channel, each.outcome.ts)
        for each in results
        if isinstance(each.outcome, sending.Arrived)
    ]
    deliveries.mark_all_sent(session, arrived, now=now)
    results = [_refused_after_all(session, each) for each in results]
    for result in results:
        attempt, delivery = result.attempt, result.attempt.delivery
        match result.outcome:
            case sending.NotNow(seconds):
                trouble = trouble or seconds is None
                hold = max(hold or 0, seconds or 0)
                deliveries.mark_planned_again(session, attempt, send_after=now + timedelta(seconds=seconds or 0))
            case sending.Perhaps():
                trouble = True
                deliveries.mark_uncertain(session, attempt, look_at=now)
            case sending.Refused(reason):
                deliveries.mark_failed(session, attempt, reason=reason)
                _follow_refusal(session, delivery, kinds, now)
            case sending.Held(reason):
                trouble = True
                rest = timedelta(seconds=backoff(failures + 1))
                deliveries.mark_held(session, attempt, until=now + rest, reason=reason)
            case sending.CutOff(reason):
                cut_off = reason
                deliveries.mark_planned_again(session, attempt, send_after=now)
    # Also if another replica has found one of them meanwhile: what follows is owed already, and not added again.
    _follow_arrival(session, [each.delivery for each, _, _ in arrived], kinds, now)
    for user_id, channel in sorted(opened.items()):  # members last: whoever changes items and members does it so
        members.save_dm_channel(session, team_id, user_id, channel)
    if trouble:
        hold = max(hold or 0, backoff(failures + 1))
    if hold is not None:
        lanes.hold(session, team_id, until=now + timedelta(seconds=hold), failed=trouble)
    elif failures:
        lanes.mark_healthy(session, team_id)
    stopped = cut_off and workspaces.mark_disconnected(session, team_id, reason=cut_off, now=now)
    return Recorded(results, hold is None and cut_off is None, cut_off if stopped else None)


def _refused_after_all(session: Session, result: Result) -> Result:
    """A word that is not known here is about the message itself, if it comes again and again while others get through.

    A held message comes after all others that are due, so others that can get through have done so by then.
    """
    outcome, attempt, delivery = result.outcome, result.attempt, result.attempt.delivery
    if not isinstance(outcome, sending.Held) or outcome.known:
        return result
    again = attempt.number >= ENOUGH and delivery.reason == outcome.reason
    if again and deliveries.has_sent(session, delivery.team_id, since=delivery.send_after):
        return replace(result, outcome=sending.Refused(outcome.reason))
    return result


def record_found(
    session: Session,
    attempt: Attempt,
    channel: str,
    found: str | sending.Outcome | None,
    kinds: Mapping[str, MessageKind],
    *,
    now: datetime,
) -> None:
    """Write down what was found of an uncertain message: its `ts`, nothing, or why nobody can tell."""
    lanes.lock(session, attempt.delivery.team_id)
    match found:
        case None:
            deliveries.mark_planned_again(session, attempt, send_after=now)
        case str(ts):
            if deliveries.mark_sent(session, attempt, channel=channel, ts=ts, now=now):
                _follow_arrival(session, [attempt.delivery], kinds, now)
        case sending.Refused(reason):
            deliveries.mark_failed(session, attempt, reason=reason)
            if attempt.delivery.user_id is None:  # nobody can tell whether it is in the channel: both may be true
                _follow_arrival(session, [attempt.delivery], kinds, now)
                _follow_refusal(session, attempt.delivery, kinds, now)
        case sending.NotNow(seconds) if seconds:
            later = now + max(LOOK_AGAIN, timedelta(seconds=seconds))
            deliveries.mark_uncertain(session, attempt, look_at=later)
        case _:
            deliveries.mark_uncertain(session, attempt, look_at=now + LOOK_AGAIN)


def _follow_arrival(
    session: Session, arrived: Sequence[Delivery], kinds: Mapping[str, MessageKind], now: datetime
) -> None:
    by_kind: dict[str, list[Delivery]] = defaultdict(list)
    for delivery in arrived:
        by_kind[delivery.kind].append(delivery)
    for name, of_kind in by_kind.items():
        kind = kinds.get(name)
        if kind and kind.arrived:
            kind.arrived(session, of_kind, now)


def _follow_refusal(session: Session, delivery: Delivery, kinds: Mapping[str, MessageKind], now: datetime) -> None:
    kind = kinds.get(delivery.kind)
    if kind and kind.refused:
        kind.refused(session, delivery, now)
