"""Asks once more, as a message is about to be sent, whether it may be, and draws it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.delivery import Cancel, Recipient, Verdict, Wait, decide, week_start
from bot.feature import Drawn, Unwanted
from bot.operate import metrics
from bot.operate.logs import where
from bot.outbox.drawing import draw
from bot.services import Services
from storage import deliveries
from storage.letters import Letter

log = structlog.get_logger()

CANNOT_BE_DRAWN = "cannot_be_drawn"
ASK_AGAIN = timedelta(minutes=1)
LONGEST_WEEK = timedelta(days=8)  # no member's calendar week began longer ago


@dataclass(frozen=True, slots=True)
class Failed:
    """Its message cannot be made; whoever operates the bot can have it tried again."""

    reason: str


def list_sent(session: Session, team_id: str, due: Sequence[Letter], *, now: datetime) -> dict[str, list[datetime]]:
    """When whoever these are for was last sent what counts against the weekly budget, by member."""
    user_ids = {each.user_id for each in due if each.user_id}
    since = now - LONGEST_WEEK
    return deliveries.list_sent_moments(session, team_id, user_ids, since=since, kinds=messages.COUNTED)


def judge(
    session: Session, services: Services, letter: Letter, sent: Sequence[datetime], *, now: datetime
) -> Drawn | Wait | Cancel | Failed:
    """The message, if it may be sent now, else why not; `sent` is when the recipient got what counts.

    Only reads: nobody else has to wait meanwhile. What it says is written down by `note`, or by sending.
    """
    kind = messages.KINDS.get(letter.kind)
    if kind is None:  # a newer version that shares this database has added it, and will send it
        return Wait(now + ASK_AGAIN, "unknown kind")
    try:
        verdict = _decide(letter, sent, kind, now)
        drawn = verdict or draw(session, services, letter, now=now)
    except SQLAlchemyError:
        raise
    except Exception as error:  # one message that cannot be drawn must not hold up all the others
        log.error("message cannot be drawn", delivery=letter.token, kind=letter.kind, where=where(error))
        return Failed(CANNOT_BE_DRAWN)
    return Cancel(drawn.reason) if isinstance(drawn, Unwanted) else drawn


def note(session: Session, letter: Letter, verdict: Wait | Cancel | Failed) -> None:
    """Write down why a message is not sent now."""
    match verdict:
        case Wait(until, reason):
            deliveries.mark_waiting(session, letter, until=until, reason=reason)
        case Cancel(reason):
            deliveries.mark_cancelled(session, letter, reason=reason)
            metrics.count(letter.kind, "cancelled")
        case Failed(reason):
            deliveries.mark_undrawable(session, letter, reason=reason)
            metrics.count(letter.kind, "failed")


def _decide(letter: Letter, sent: Sequence[datetime], kind: messages.Kind, now: datetime) -> Wait | Cancel | None:
    if letter.user_id is None:
        expired = letter.expires_at is not None and now >= letter.expires_at
        return Cancel("expired") if expired else None
    person = letter.person
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
        pair_state=letter.pair_state,
        expires_at=letter.expires_at,
        survives_end=kind.survives_end,
        kept=kind.kept,
    )
    return verdict if isinstance(verdict, Wait | Cancel) else None
