"""Asks once more, as a message is about to be sent, whether it may be, and draws it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot import metrics
from bot.domain import messages
from bot.domain.delivery import Cancel, PairState, Recipient, Verdict, Wait, decide, week_start
from bot.jobs.messages import Drawn, Unwanted, draw
from bot.logs import where
from bot.services import Services
from storage import members, outbox, pairs, prompts
from storage.tables import Delivery, Member, Prompt

log = structlog.get_logger()

CANNOT_BE_DRAWN = "cannot_be_drawn"
ASK_AGAIN = timedelta(minutes=1)
LONGEST_WEEK = timedelta(days=8)  # no member's calendar week began longer ago


@dataclass(frozen=True, slots=True)
class Known:
    """What a batch of deliveries is about, read once for all of them."""

    people: Mapping[str, Member]
    pair_states: Mapping[int, PairState]
    prompts: Mapping[int, Prompt]
    sent: Mapping[str, Sequence[datetime]]

    def member(self, delivery: Delivery) -> Member | None:
        return self.people.get(delivery.user_id) if delivery.user_id else None


async def look_up(session: AsyncSession, team_id: str, due: Sequence[Delivery], *, now: datetime) -> Known:
    """Everything that judging these deliveries needs, in a handful of statements."""
    user_ids = {each.user_id for each in due if each.user_id}
    asked = {each.subject_id for each in due if each.kind in messages.ABOUT_A_PROMPT}
    return Known(
        people=await members.list_by_id(session, team_id, user_ids) if user_ids else {},
        pair_states=await pairs.list_states(session, {each.pair_id for each in due if each.pair_id}),
        prompts=await prompts.list_by_id(session, asked) if asked else {},
        sent=await outbox.list_sent_moments(
            session, team_id, user_ids, since=now - LONGEST_WEEK, kinds=messages.COUNTED
        ),
    )


async def judge(session: AsyncSession, services: Services, delivery: Delivery, known: Known) -> Drawn | None:
    """The message, if it may be sent now; else note why not."""
    now = services.clock()
    kind = messages.KINDS.get(delivery.kind)
    if kind is None:  # a newer version that shares this database has added it, and will send it
        await outbox.mark_waiting(session, delivery, until=now + ASK_AGAIN, reason="unknown kind")
        return None
    try:
        verdict = _decide(delivery, known, kind, now)
        drawn = (
            await draw(session, services, delivery, known.prompts.get(delivery.subject_id), now=now)
            if verdict is None
            else None
        )
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


def _decide(delivery: Delivery, known: Known, kind: messages.Kind, now: datetime) -> Wait | Cancel | None:
    if delivery.user_id is None:
        expired = delivery.expires_at is not None and now >= delivery.expires_at
        return Cancel("expired") if expired else None
    member = known.member(delivery)
    if member is None:
        return Cancel("unknown member")
    since = week_start(now, member.zone_info)
    sent = sum(moment >= since for moment in known.sent.get(member.user_id, ()))
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
        pair_state=known.pair_states.get(delivery.pair_id) if delivery.pair_id else None,
        expires_at=delivery.expires_at,
        survives_end=kind.survives_end,
    )
    return verdict if isinstance(verdict, Wait | Cancel) else None
