"""A check-in by one press: its word, for its author alone; the rest can follow."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import responses as actions
from bot.actions.responses import EndedMeanwhile
from bot.domain.actor import Actor
from bot.domain.entries import EntryKind, Mood, Written
from bot.domain.prompts import PromptState
from storage import prompts, responses
from storage.tables import Prompt, Response


@dataclass(frozen=True, slots=True)
class Noted:
    """A check-in that has its word; `bare` when it has nothing else yet."""

    response: Response
    bare: bool


def note_mood(
    session: Session, actor: Actor, prompt_id: int, mood: Mood, *, now: datetime
) -> Noted | EndedMeanwhile | Prompt:
    """Answer the actor's check-in with one word, or change the word while there is nothing else in it.

    However often it is pressed, there is one check-in. A prompt that comes back is closed, and nothing was saved.
    """
    prompt = prompts.get(session, actor, prompt_id)
    written = responses.find_for_prompt(session, actor, prompt_id)
    if written is None:
        if prompt.state != PromptState.OPEN or prompt.kind != EntryKind.CHECKIN:
            return prompt
        saved = actions.save(
            session,
            actor,
            prompt.pair,
            form_id=f"mood:{prompt_id}",
            prompt_id=prompt_id,
            written=Written(EntryKind.CHECKIN, (), mood=mood),
            now=now,
        )
        if isinstance(saved, EndedMeanwhile):
            return saved
        if saved.first:
            return Noted(saved.response, bare=True)
        written = saved.response
    bare = responses.mark_mood(session, actor, written.id, mood)
    return Noted(responses.get_own(session, actor, written.id), bare)
