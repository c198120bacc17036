"""Starting a feedback round, and what changes when somebody seals: for the rhythm and for the people themselves."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import messages
from bot.domain.feedback import LOOK_AGAIN, NUDGES, Availability, Format, Round, closes_at, opening
from storage import feedback, outbox
from storage.tables import Pair


def availability(pair: Pair) -> tuple[Availability, Availability]:
    one, other = pair.mentor, pair.mentee
    return (
        Availability(one.zone_info, one.working_hours, one.away),
        Availability(other.zone_info, other.working_hours, other.away),
    )


async def begin(
    session: AsyncSession, pair: Pair, *, format: Format, asked_by: str | None, now: datetime
) -> int | None:
    """Start a round and owe both the question and its reminders; nothing when one is still collecting.

    Everything is planned now, by the round's clock alone: whether a reminder is still wanted is asked when it is sent,
    of the one who would get it.
    """
    ends = closes_at(now, *availability(pair))
    exchange_id = await feedback.start(session, pair, format=format, asked_by=asked_by, closes_at=ends, now=now)
    if exchange_id is None:
        return None
    for user_id in (pair.mentor_id, pair.mentee_id):
        planned = [(messages.FEEDBACK_ASK.name, now)]
        planned += [(messages.FEEDBACK_NUDGE.name, now + after) for after in NUDGES]
        for kind, send_after in planned:
            await outbox.add(
                session,
                pair.team_id,
                outbox.Owed(
                    kind,
                    exchange_id,
                    f"{kind}:{exchange_id}:{user_id}:{send_after:%Y%m%d}",
                    user_id=user_id,
                    pair_id=pair.id,
                    send_after=send_after,
                    expires_at=ends,
                ),
                now=now,
            )
    return exchange_id


async def set_opening(session: AsyncSession, exchange_id: int, pair: Pair, after: Round, *, now: datetime) -> None:
    """Both sealed: open at the next moment that suits both, never in the same breath. Otherwise: not yet."""
    at = min(opening(now, *availability(pair)), now + LOOK_AGAIN) if after.both_sealed else None
    await feedback.set_opens_at(session, exchange_id, at)
