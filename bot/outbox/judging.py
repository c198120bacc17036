"""Asks once more, as messages are about to be sent, whether each may be, and draws it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import messages
from bot.domain.delivery import Cancel, Wait, Why, decide
from bot.feature import MessageKind, Unwanted
from bot.operate.logs import where
from bot.outbox.judged import Failed, Judged, Judgment, Kinds
from bot.outbox.visits import judge_visits
from storage import deliveries
from storage.tables import Delivery

ASK_AGAIN = timedelta(minutes=1)


def judge_due(session: Session, team_id: str, kinds: Kinds, content: Content, *, now: datetime, limit: int) -> Judged:
    """What is due next in a workspace, one for each conversation, and what to do with each visit.

    Only reads: nobody else has to wait while it is drawn. The other messages are left to `judge_messages`.
    """
    due = deliveries.list_due(session, team_id, now=now, limit=limit)
    visits = [each for each in due if each.kind == messages.VISIT.name]
    judged = judge_visits(session, team_id, visits, kinds.items, content, now) if visits else Judged()
    judged.messages.extend(each for each in due if each.kind != messages.VISIT.name)
    return judged


def judge_messages(
    session: Session, due: Sequence[Delivery], kinds: Kinds, content: Content, *, now: datetime
) -> list[tuple[Delivery, Judgment]]:
    """What to do with what is no visit: digests above all, so it is run on a connection that sees no private words."""
    return [(each, _judge(session, kinds.messages.get(each.kind), content, each, now)) for each in due]


def _judge(session: Session, kind: MessageKind | None, content: Content, delivery: Delivery, now: datetime) -> Judgment:
    """The message, if it may be sent now, else why not."""
    if kind is None or kind.draw is None:  # a newer version that shares this database has added it, and will send it
        return Wait(now + ASK_AGAIN, Why.UNKNOWN_KIND)
    try:
        drawn = _decide(delivery, polite=kind.kind.polite, now=now) or kind.draw(session, delivery, content, now)
    except SQLAlchemyError:
        raise
    except Exception as error:  # one message that cannot be drawn must not hold up all the others
        return Failed(Why.CANNOT_BE_DRAWN, where(error))
    return Cancel(drawn.reason) if isinstance(drawn, Unwanted) else drawn


def _decide(delivery: Delivery, *, polite: bool, now: datetime) -> Wait | Cancel | None:
    if delivery.user_id is None:
        expired = delivery.expires_at is not None and now >= delivery.expires_at
        return Cancel(Why.EXPIRED) if expired else None
    member = delivery.member
    if member is None:
        return Cancel(Why.UNKNOWN_MEMBER)
    verdict = decide(
        now=now,
        when=member.availability,
        deactivated=member.deactivated_at is not None,
        polite=polite,
        expires_at=delivery.expires_at,
    )
    return verdict if isinstance(verdict, Wait | Cancel) else None
