"""Check-ins: what their form begins with, and one by one press: its word, for its author alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import responses as actions
from bot.actions.responses import EndedMeanwhile
from bot.domain.actor import Actor
from bot.domain.entries import DraftKind, EntryKind, Happened, Mood, Written
from bot.domain.pairs import PairState
from bot.domain.prompts import PromptState
from bot.errors import Refusal
from storage import entry_drafts, goals, last_times, pairs, prompts, responses
from storage.entry_drafts import NO_PAIR, DraftOf, EntryTexts
from storage.last_times import LastTime
from storage.tables import Goal, Pair, Prompt, Response


class NothingToldAnyMore(Refusal):
    """Between the two of a pair that has ended, nothing new is told."""


@dataclass(frozen=True, slots=True)
class MoodNoted:
    """A check-in that has its word; `bare` when it has nothing else yet."""

    response: Response
    bare: bool


@dataclass(frozen=True, slots=True)
class FormBeginning:
    """What the form of a check-in begins with.

    `goals` are those that there can be news about; `draft` is what was typed and not sent.
    """

    goals: Sequence[Goal] = ()
    draft: EntryTexts = field(default_factory=EntryTexts)
    last: LastTime = field(default_factory=LastTime)


def begin(session: Session, actor: Actor, kind: EntryKind, pair_id: int, *, about: str | None = None) -> FormBeginning:
    """For one pair of the actor's; `about` says which draft, beside that of a new check-in."""
    draft = entry_drafts.find(session, actor, DraftOf(DraftKind(kind), pair_id, about or ""))
    if kind != EntryKind.CHECKIN:
        return FormBeginning(draft=draft)
    return FormBeginning(
        goals.list_living(session, actor.team_id, [pair_id]),
        draft,
        last_times.find_each(session, actor, [pair_id]).get(pair_id, LastTime()),
    )


def begin_any(session: Session, actor: Actor) -> tuple[list[Pair], FormBeginning]:
    """For somebody who has not said which pair it is about: the pairs that they may choose from."""
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    if len(mine) == 1:
        return mine, begin(session, actor, EntryKind.CHECKIN, mine[0].id)
    if not mine:
        return mine, FormBeginning()
    living = goals.list_living(session, actor.team_id, [pair.id for pair in mine])
    return mine, FormBeginning(living, entry_drafts.find(session, actor, DraftOf(DraftKind.CHECKIN, NO_PAIR)))


def note_happened(session: Session, actor: Actor, response_id: int, happened: Happened, *, now: datetime) -> None:
    """Note what became of what the actor said is next; once their partner was told that it happened, it stays so."""
    if not last_times.mark(session, actor, response_id, happened):
        responses.get_own(session, actor, response_id)  # theirs, and told; or it says why not


def tell_happened(session: Session, actor: Actor, response_id: int, *, now: datetime) -> Response:
    """Tell the partner that it happened, once; what was said is shared with them then, and nothing else of it."""
    mine = responses.get_own(session, actor, response_id)
    if mine.pair.state == PairState.ENDED:
        raise NothingToldAnyMore
    if mine.next_happened == Happened.YES and last_times.mark_told(session, actor, response_id, now=now):
        actions.tell_happened(session, mine, now=now)
    return mine


def note_mood(
    session: Session, actor: Actor, prompt_id: int, mood: Mood, *, now: datetime
) -> MoodNoted | EndedMeanwhile | Prompt:
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
            return MoodNoted(saved.response, bare=True)
        written = saved.response
    bare = responses.mark_mood(session, actor, written.id, mood)
    return MoodNoted(responses.get_own(session, actor, written.id), bare)
