"""Asks what has come due: one prompt for each occurrence of a rhythm, and its message into the outbox."""

from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from bot.content import Content, choose
from bot.domain import messages
from bot.domain.calendar import next_occurrence
from bot.domain.entries import EntryKind
from bot.domain.programs import phase
from bot.domain.prompts import PromptState
from bot.domain.rhythms import SEEN_RECENTLY, done_through, expiry
from bot.operate.logs import where
from bot.services import Services
from storage import outbox, pairs, prompts, rhythms
from storage.tables import Pair, Rhythm

log = structlog.get_logger()

ASK_AGAIN = timedelta(hours=1)  # what cannot be asked now
BATCH = 100  # rhythms in one transaction, so that handlers never wait long for SQLite's writer


async def ask_due(services: Services) -> None:
    """Write every prompt that is due; whatever happens twice, each occurrence is asked once."""
    while True:
        now = services.clock()
        async with services.db.begin() as session:
            due = await session.run_sync(rhythms.claim_due, now=now, limit=BATCH)
            known = await session.run_sync(pairs.list_by_id, {rhythm.pair_id for rhythm in due})
            # By workspace: two replicas that wake the same lanes then do so in the same order.
            for rhythm in sorted(due, key=lambda each: (each.team_id, each.id)):
                await session.run_sync(_ask, rhythm, known[rhythm.pair_id], services.content, now)
        if len(due) < BATCH:
            return


def _ask(session: Session, rhythm: Rhythm, pair: Pair, content: Content, now: datetime) -> None:
    if rhythm.next_at is None:
        return
    member = pair.mentor if rhythm.user_id == pair.mentor_id else pair.mentee
    due_at, occurrence = rhythm.next_at, rhythm.next_date
    try:
        over = pair.state == "ended" or member.today(due_at) > pair.program.ends_on
        rule = rhythm.recurrence
        done = done_through(rule, occurrence) if occurrence else None
        following = next_occurrence(
            rule, due_at, member.zone_info, member.working_hours, member.away, done_through=done
        )
        expires_at = expiry(due_at, following)
        stale = now >= expires_at  # the bot was away for longer than the question makes sense
        question_id = None if stale else _question(session, rhythm, pair, content, due_at)
    except (ValueError, LookupError) as error:  # content or a zone that is gone must not hold up everybody else
        log.error("rhythm cannot be asked", rhythm=rhythm.id, error=type(error).__name__, where=where(error))
        rhythms.set_next(session, rhythm.id, now + ASK_AGAIN, occurrence)
        return
    if over or following is None:
        rhythms.set_next(session, rhythm.id, None, None)
    else:
        rhythms.set_next(session, rhythm.id, following.at, following.local_date)
    if over or pair.state == "paused" or member.deactivated_at is not None:
        return
    prompt_id = prompts.add(
        session,
        prompts.NewPrompt(
            team_id=rhythm.team_id,
            pair_id=pair.id,
            user_id=rhythm.user_id,
            kind=rhythm.kind,
            question_id=question_id,
            due_at=due_at,
            expires_at=expires_at,
            rhythm_id=rhythm.id,
            occurrence=occurrence,
            state=PromptState.DROPPED if stale else PromptState.OPEN,
            closed_at=now if stale else None,
        ),
    )
    if prompt_id is not None and not stale:
        outbox.add(
            session,
            rhythm.team_id,
            outbox.Owed(
                messages.PROMPT.name,
                prompt_id,
                f"prompt:{prompt_id}",
                user_id=rhythm.user_id,
                pair_id=pair.id,
                expires_at=expires_at,
            ),
            now=now,
        )


def _question(session: Session, rhythm: Rhythm, pair: Pair, content: Content, due_at: datetime) -> str | None:
    if rhythm.kind != EntryKind.REFLECTION:
        return None
    seen = prompts.list_seen_questions(session, rhythm.team_id, rhythm.user_id, since=due_at - SEEN_RECENTLY)
    question = choose(
        content.questions,
        role=pair.role_of(rhythm.user_id),
        phase=phase(due_at.date(), pair.program.starts_on, pair.program.ends_on),
        seen=seen,
        seed=f"{rhythm.id}:{rhythm.next_date}:{rhythm.user_id}",
    )
    return question.id


async def close_expired(services: Services) -> None:
    """Close what nobody answered in time. Nothing is said about it, and it counts against nobody."""
    while True:
        async with services.db.begin() as session:
            closed = await session.run_sync(prompts.expire_due, now=services.clock(), limit=BATCH)
        if closed < BATCH:
            return
