"""Asks once more, as a message is about to be sent, whether it may be, and draws it."""

from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot import metrics
from bot.domain import messages
from bot.domain.delivery import Cancel, Recipient, Verdict, Wait, decide, week_start
from bot.jobs.messages import Drawn, Unwanted, draw
from bot.logs import where
from bot.services import Services
from storage import outbox
from storage.tables import Delivery, Member, Pair

log = structlog.get_logger()

CANNOT_BE_DRAWN = "cannot_be_drawn"
ASK_AGAIN = timedelta(minutes=1)


async def judge(
    session: AsyncSession, services: Services, delivery: Delivery, member: Member | None, pair: Pair | None
) -> Drawn | None:
    """The message, if it may be sent now; else note why not."""
    now = services.clock()
    kind = messages.KINDS.get(delivery.kind)
    if kind is None:  # a newer version that shares this database has added it, and will send it
        await outbox.mark_waiting(session, delivery, until=now + ASK_AGAIN, reason="unknown kind")
        return None
    try:
        verdict = await _decide(session, delivery, member, pair, kind, now)
        drawn = await draw(session, services, delivery, now=now) if verdict is None else None
    except SQLAlchemyError:
        raise
    except Exception as error:  # one message that cannot be drawn must not hold up all the others
        log.error("message cannot be drawn", delivery=delivery.token, kind=delivery.kind, where=where(error))
        await outbox.mark_undrawable(session, delivery, reason=CANNOT_BE_DRAWN)
        metrics.count(delivery.kind, "failed")
        return None
    if isinstance(verdict, Wait):
        await outbox.mark_waiting(session, delivery, until=verdict.until, reason=verdict.reason)
        return None
    if isinstance(drawn, Drawn):
        return drawn
    reason = drawn.reason if isinstance(drawn, Unwanted) else verdict.reason if verdict else "unwanted"
    await outbox.mark_cancelled(session, delivery, reason=reason)
    metrics.count(delivery.kind, "cancelled")
    return None


async def _decide(
    session: AsyncSession,
    delivery: Delivery,
    member: Member | None,
    pair: Pair | None,
    kind: messages.Kind,
    now: datetime,
) -> Wait | Cancel | None:
    if delivery.user_id is None:
        expired = delivery.expires_at is not None and now >= delivery.expires_at
        return Cancel("expired") if expired else None
    if member is None:
        return Cancel("unknown member")
    sent = 0
    if kind.counts:
        since = week_start(now, member.zone_info)
        sent = await outbox.count_sent_since(
            session, member.team_id, member.user_id, since=since, kinds=messages.COUNTED
        )
    verdict: Verdict = decide(
        now=now,
        recipient=Recipient(
            zone=member.zone_info,
            working_hours=member.working_hours,
            away=member.away,
            weekly_budget=member.weekly_messages,
            sent_this_week=sent,
            deactivated=member.deactivated_at is not None,
        ),
        counts=kind.counts,
        wants_working_hours=kind.polite,
        pair_state=pair.state if pair else None,
        expires_at=delivery.expires_at,
        survives_end=kind.survives_end,
    )
    return verdict if isinstance(verdict, Wait | Cancel) else None
