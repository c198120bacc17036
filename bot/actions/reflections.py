"""Reflections that somebody asks for."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content, Question, choose
from bot.domain.actor import Actor
from bot.domain.entries import DraftKind
from bot.domain.rhythms import SEEN_RECENTLY
from storage import entry_drafts, pairs, prompts
from storage.entry_drafts import NO_PAIR, DraftOf, EntryTexts
from storage.tables import Pair


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """A question for somebody, the pairs that it may be about, and what they typed in answer to it and did not send."""

    pairs: list[Pair]
    question: Question
    draft: EntryTexts = field(default_factory=EntryTexts)


def begin(
    session: Session,
    actor: Actor,
    content: Content,
    *,
    seed: str,
    chosen: int | None = None,
    shown: str | None = None,
    has_words: bool = False,
    now: datetime,
) -> NextQuestion | None:
    """What the actor is asked, by their role and the time in the pair that is chosen; nothing without a pair.

    Looking at a question uses none up: it counts as asked once it is answered. What they began to write comes back
    with its own question; with words in the open form, the question that is `shown` stays if it fits this pair too.
    """
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    if not mine:
        return None
    pair = next((each for each in mine if each.id == chosen), mine[0])
    pair_id = pair.id if len(mine) == 1 or pair.id == chosen else NO_PAIR
    drafts = entry_drafts.list_of_kind(session, actor, DraftKind.REFLECTION)
    if not has_words and (begun := _begun(content, drafts, pair_id)):
        return NextQuestion(mine, *begun)
    role, when = pair.role_of(actor.user_id), pair.phase_on(now.date())
    question = content.question(shown) if shown else None
    if question is None or not question.fits(role, when):
        seen = prompts.list_seen_questions(session, actor.team_id, actor.user_id, since=now - SEEN_RECENTLY)
        question = choose(content.questions, role=role, phase=when, seen=seen, seed=seed)
    draft = drafts.get(DraftOf(DraftKind.REFLECTION, pair_id, question.id), EntryTexts())
    return NextQuestion(mine, question, draft)


def _begun(content: Content, drafts: dict[DraftOf, EntryTexts], pair_id: int) -> tuple[Question, EntryTexts] | None:
    """The answer that was written on last in this pair, and the question it is for."""
    these = [
        (draft.typed_at, question.id, question, draft)
        for of, draft in drafts.items()
        if of.pair_id == pair_id and draft.has_words and (question := content.question(of.about))
    ]
    return max(these, key=lambda each: each[:2])[2:] if these else None
