"""Questions: asking them when they are due, and what people do with them instead of answering."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.content import Content, choose
from bot.domain import messages
from bot.domain.actor import Actor
from bot.domain.calendar import next_occurrence, working_day
from bot.domain.delivery import Why
from bot.domain.entries import EntryKind
from bot.domain.pairs import PairState
from bot.domain.programs import phase
from bot.domain.prompts import PromptState
from bot.domain.rhythms import OPEN_AFTER_LATER, SEEN_RECENTLY, done_through, expiry, later_choices
from bot.errors import Refusal
from storage import outbox, pairs, prompts, responses, rhythms
from storage.tables import Pair, Prompt, Response, Rhythm

ASK_AGAIN = timedelta(hours=1)  # what cannot be asked now


class MomentPassed(Refusal):
    """The moment that somebody wants to be asked at is not one that can be chosen any more."""


@dataclass(frozen=True, slots=True)
class AskedBatch:
    """How many rhythms were due, and what kept some of them, by id, from being asked."""

    due: int
    failed: Sequence[tuple[int, Exception]]


def ask_due(session: Session, content: Content, *, now: datetime, limit: int) -> AskedBatch:
    """Ask what is due, one prompt for each occurrence of a rhythm, and owe its message; each is asked once."""
    due = rhythms.claim_due(session, now=now, limit=limit)
    known = pairs.list_by_id(session, {rhythm.pair_id for rhythm in due})
    upcoming: list[tuple[int, datetime | None, date | None]] = []
    asked: list[Prompt] = []
    failed: list[tuple[int, Exception]] = []
    for rhythm in due:
        try:
            following, prompt = _ask(session, rhythm, known[rhythm.pair_id], content, now)
        except (ValueError, LookupError) as error:  # content or a zone that is gone must not hold up everybody else
            upcoming.append((rhythm.id, now + ASK_AGAIN, rhythm.next_date))
            failed.append((rhythm.id, error))
        else:
            upcoming.append((rhythm.id, *following))
            asked += [prompt] if prompt else []
    rhythms.set_all_next(session, upcoming)
    added = prompts.add_all(session, asked)
    owed: dict[str, list[outbox.Owed]] = defaultdict(list)
    for prompt in asked:
        prompt_id = added.get(prompt.rhythm_id or 0)
        if prompt_id is not None and prompt.state == PromptState.OPEN:
            owed[prompt.team_id].append(_message(prompt_id, prompt))
    for team_id in sorted(owed):  # two replicas that wake the same lanes do so in the same order
        outbox.add_all(session, team_id, owed[team_id], now=now)
    return AskedBatch(len(due), failed)


def _ask(
    session: Session, rhythm: Rhythm, pair: Pair, content: Content, now: datetime
) -> tuple[tuple[datetime | None, date | None], Prompt | None]:
    """When the rhythm is due next, and what is asked now, if anything."""
    due_at, occurrence = rhythm.next_at, rhythm.next_date
    if due_at is None:
        return (None, occurrence), None
    member = pair.member(rhythm.user_id)
    over = pair.state == PairState.ENDED or member.today(due_at) > pair.program.ends_on
    rule = rhythm.recurrence
    asked_on = working_day(due_at, member.zone_info, member.working_hours)
    done = done_through(rule, occurrence, asked_on) if occurrence else None
    following = next_occurrence(rule, due_at, member.zone_info, member.working_hours, member.away, done_through=done)
    expires_at = expiry(due_at, following)
    stale = now >= expires_at  # the bot was away for longer than the question makes sense
    question_id = None if stale else _question(session, rhythm, pair, content, due_at)
    upcoming = (None, None) if over or following is None else (following.at, following.local_date)
    if over or pair.state == PairState.PAUSED or pair.somebody_left:
        return upcoming, None
    return upcoming, Prompt(
        team_id=pair.team_id,
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
    )


def _message(prompt_id: int, prompt: Prompt) -> outbox.Owed:
    return outbox.Owed(
        messages.PROMPT.name,
        prompt_id,
        f"prompt:{prompt_id}",
        user_id=prompt.user_id,
        pair_id=prompt.pair_id,
        expires_at=prompt.expires_at,
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


def find_with_answer(session: Session, actor: Actor, prompt_id: int) -> tuple[Prompt, Response | None]:
    """What was asked of the actor, and what they have answered."""
    return prompts.get(session, actor, prompt_id), responses.find_for_prompt(session, actor, prompt_id)


def skip(session: Session, actor: Actor, prompt_id: int, *, now: datetime) -> tuple[Prompt, bool]:
    """Let a question pass; says whether this call did it."""
    skipped = prompts.mark_skipped(session, actor, prompt_id, now=now)
    if skipped:
        take_back(session, actor.team_id, prompt_id, reason=Why.SKIPPED)
    return prompts.get(session, actor, prompt_id), skipped


def undo(session: Session, actor: Actor, prompt_id: int, *, now: datetime) -> tuple[Prompt, bool]:
    """Open again what the actor let pass, with its reminders as they were; says whether this call did it."""
    prompt = prompts.get(session, actor, prompt_id)
    pair = pairs.get(session, actor.team_id, prompt.pair_id, member=actor.user_id, lock=True)
    session.refresh(pair, ["state"])  # as it is now that it is held: nothing is opened in a pair that ends
    goes_on = pair.state != PairState.ENDED and not pair.somebody_left
    reopened = goes_on and prompts.mark_reopened(session, actor, prompt_id, now=now)
    if reopened:
        _owe_again(session, actor.team_id, messages.ASKING, prompt, after=prompt.due_at - ASK_AGAIN)
        _owe_again(session, actor.team_id, (messages.REMINDER.name,), prompt, after=now)  # none that is late by now
    session.refresh(prompt, ["state"])
    return prompt, reopened


def _owe_again(session: Session, team_id: str, kinds: tuple[str, ...], prompt: Prompt, *, after: datetime) -> None:
    outbox.restore(session, team_id, kinds=kinds, subject_id=prompt.id, reason=Why.SKIPPED, after=after)


def postpone(
    session: Session, actor: Actor, prompt_id: int, chosen: str, *, press_id: str, now: datetime
) -> tuple[Prompt, datetime | None]:
    """Ask again at the moment chosen of `later_choices`, and say which that is; none when the question is closed."""
    prompt = prompts.get(session, actor, prompt_id)
    member = prompt.pair.member(actor.user_id)
    choices = later_choices(now, member.zone_info, member.working_hours, member.away)
    until = next((moment for choice, moment in choices if choice == chosen), None)
    if until is None:
        raise MomentPassed(field="when")
    expires_at = max(prompt.expires_at, until + OPEN_AFTER_LATER)
    if not prompts.mark_postponed(session, actor, prompt_id, until=expires_at):
        return prompt, None
    take_back(session, actor.team_id, prompt_id, reason=Why.POSTPONED)
    owed = outbox.Owed(
        messages.PUT_OFF.name,
        prompt_id,
        f"prompt:{prompt_id}:later:{press_id}",  # the one before it has just been taken back
        user_id=actor.user_id,
        pair_id=prompt.pair_id,
        send_after=until,
        expires_at=expires_at,
    )
    outbox.add(session, actor.team_id, owed, now=now)
    return prompt, until


def take_back(session: Session, team_id: str, prompt_id: int, *, reason: Why) -> None:
    """Take back a question and its reminders as far as they have not left."""
    outbox.cancel(session, team_id, kinds=messages.ABOUT_A_PROMPT, subject_id=prompt_id, reason=reason)
