"""Asks once more, as messages are about to be sent, whether each may be, and draws it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain.delivery import Cancel, Recipient, Verdict, Wait, Why, decide, week_start
from bot.domain.messages import Kind
from bot.feature import Drawn, MessageKind, Unwanted
from bot.operate.logs import where
from storage import deliveries
from storage.tables import Delivery

ASK_AGAIN = timedelta(minutes=1)
LONGEST_WEEK = timedelta(days=8)  # no member's calendar week began longer ago


@dataclass(frozen=True, slots=True)
class Failed:
    """Its message cannot be made; whoever operates the bot can have it tried again. `where` it went wrong in code."""

    reason: str
    where: Sequence[str]


Judgment = Drawn | Wait | Cancel | Failed


def judge_due(
    session: Session, team_id: str, kinds: Mapping[str, MessageKind], content: Content, *, now: datetime, limit: int
) -> list[tuple[Delivery, Judgment]]:
    """What is due next in a workspace, one for each conversation, and what to do with each.

    Only reads: nobody else has to wait while it is drawn.
    """
    due = deliveries.list_due(session, team_id, now=now, limit=limit)
    if not due:
        return []
    user_ids = {each.user_id for each in due if each.user_id}
    counted = frozenset(name for name, each in kinds.items() if each.kind.counts)
    sent = deliveries.list_sent_moments(session, team_id, user_ids, since=now - LONGEST_WEEK, kinds=counted)
    return [
        (each, _judge(session, kinds.get(each.kind), content, each, sent.get(str(each.user_id), ()), now))
        for each in due
    ]


def _judge(
    session: Session,
    kind: MessageKind | None,
    content: Content,
    delivery: Delivery,
    sent: Sequence[datetime],
    now: datetime,
) -> Judgment:
    """The message, if it may be sent now, else why not; `sent` is when the recipient got what counts."""
    if kind is None:  # a newer version that shares this database has added it, and will send it
        return Wait(now + ASK_AGAIN, Why.UNKNOWN_KIND)
    try:
        drawn = _decide(delivery, sent, kind.kind, now) or kind.draw(session, delivery, content, now)
    except SQLAlchemyError:
        raise
    except Exception as error:  # one message that cannot be drawn must not hold up all the others
        return Failed(Why.CANNOT_BE_DRAWN, where(error))
    return Cancel(drawn.reason) if isinstance(drawn, Unwanted) else drawn


def _decide(delivery: Delivery, sent: Sequence[datetime], kind: Kind, now: datetime) -> Wait | Cancel | None:
    if delivery.user_id is None:
        expired = delivery.expires_at is not None and now >= delivery.expires_at
        return Cancel(Why.EXPIRED) if expired else None
    member = delivery.member
    if member is None:
        return Cancel(Why.UNKNOWN_MEMBER)
    since = week_start(now, member.zone_info)
    verdict: Verdict = decide(
        now=now,
        recipient=Recipient(
            zone=member.zone_info,
            working_hours=member.working_hours,
            away=member.away,
            weekly_budget=member.weekly_messages,
            sent_this_week=sum(moment >= since for moment in sent),
            deactivated=member.deactivated_at is not None,
        ),
        counts=kind.counts,
        wants_working_hours=kind.polite,
        pair_state=delivery.pair.state if delivery.pair else None,
        expires_at=delivery.expires_at,
        survives_end=kind.survives_end,
        kept=kind.kept,
        survives_pause=kind.survives_pause,
    )
    return verdict if isinstance(verdict, Wait | Cancel) else None
