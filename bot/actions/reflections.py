"""Reflections that somebody asks for."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content, Question, choose
from bot.domain.actor import Actor
from bot.domain.entries import EntryKind
from bot.domain.programs import phase
from bot.domain.rhythms import LONGEST_OPEN, SEEN_RECENTLY
from storage import pairs, prompts
from storage.tables import Pair


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """A question for somebody, noted as `prompt_id`, and the pairs that it may be about."""

    pairs: list[Pair]
    question: Question
    prompt_id: int | None


def ask(session: Session, actor: Actor, content: Content, *, form_id: str, now: datetime) -> NextQuestion | None:
    """A question that the actor has not had lately, noted as asked; nothing for somebody without a pair."""
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    if not mine:
        return None
    pair = mine[0]
    question = choose(
        content.questions,
        role=pair.role_of(actor.user_id),
        phase=phase(now.date(), pair.program.starts_on, pair.program.ends_on),
        seen=prompts.list_seen_questions(session, actor.team_id, actor.user_id, since=now - SEEN_RECENTLY),
        seed=form_id,
    )
    prompt_id = prompts.add(
        session,
        pair,
        actor.user_id,
        kind=EntryKind.REFLECTION,
        question_id=question.id,
        due_at=now,
        expires_at=now + LONGEST_OPEN,
    )
    return NextQuestion(mine, question, prompt_id)
