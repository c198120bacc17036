"""Asks once more, as a message is about to be sent, whether it may be, and draws it."""

from collections.abc import Sequence
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
from storage.letters import Letter

log = structlog.get_logger()

CANNOT_BE_DRAWN = "cannot_be_drawn"
ASK_AGAIN = timedelta(minutes=1)
LONGEST_WEEK = timedelta(days=8)  # no member's calendar week began longer ago


async def list_sent(
    session: AsyncSession, team_id: str, due: Sequence[Letter], *, now: datetime
) -> dict[str, list[datetime]]:
    """When whoever these are for was last sent what counts against the weekly budget, by member."""
    user_ids = {each.user_id for each in due if each.user_id}
    since = now - LONGEST_WEEK
    return await outbox.list_sent_moments(session, team_id, user_ids, since=since, kinds=messages.COUNTED)


async def judge(session: AsyncSession, services: Services, delivery: Letter, sent: Sequence[datetime]) -> Drawn | None:
    """The message, if it may be sent now; else note why not. `sent` is when the recipient got what counts."""
    now = services.clock()
    kind = messages.KINDS.get(delivery.kind)
    if kind is None:  # a newer version that shares this database has added it, and will send it
        await outbox.mark_waiting(session, delivery, until=now + ASK_AGAIN, reason="unknown kind")
        return None
    try:
        verdict = _decide(delivery, sent, kind, now)
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


def _decide(delivery: Letter, sent: Sequence[datetime], kind: messages.Kind, now: datetime) -> Wait | Cancel | None:
    if delivery.user_id is None:
        expired = delivery.expires_at is not None and now >= delivery.expires_at
        return Cancel("expired") if expired else None
    person = delivery.person
    if person is None:
        return Cancel("unknown member")
    since = week_start(now, person.zone_info)
    verdict: Verdict = decide(
        now=now,
        recipient=Recipient(
            zone=person.zone_info,
            working_hours=person.working_hours,
            away=person.away,
            weekly_budget=person.weekly_messages,
            sent_this_week=sum(moment >= since for moment in sent),
            deactivated=person.deactivated_at is not None,
        ),
        counts=kind.counts,
        wants_working_hours=kind.polite,
        pair_state=delivery.pair_state,
        expires_at=delivery.expires_at,
        survives_end=kind.survives_end,
    )
    return verdict if isinstance(verdict, Wait | Cancel) else None
