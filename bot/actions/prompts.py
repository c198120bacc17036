"""Questions: asking them when they are due, and what people do with them instead of answering."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions.rhythms import begin_later, dealt_with, following, is_new, times_in
from bot.actions.visits import has_a_day
from bot.content import Content, choose
from bot.domain.actor import Actor
from bot.domain.calendar import ONE_DAY, first_working_moment
from bot.domain.entries import EntryKind
from bot.domain.items import PROMPT, Outcome
from bot.domain.pairs import PairState
from bot.domain.prompts import PromptState
from bot.domain.rhythms import OPEN_AFTER_LATER, SEEN_RECENTLY, Later, expiry, later_choices
from bot.domain.visits import LOOKS_BACK, Ease, can_promise, ease
from bot.errors import Refusal
from storage import deliveries, items, pairs, prompts, responses, rhythms
from storage.items import NewItem
from storage.prompts import Closed, Expiring, NewPrompt
from storage.tables import Member, Pair, Prompt, Response, Rhythm

ASK_AGAIN = timedelta(hours=1)  # what cannot be asked now


class MomentPassed(Refusal):
    """The moment that somebody wants to be asked at is not one that can be chosen any more."""


@dataclass(frozen=True, slots=True)
class AskedBatch:
    """How many rhythms were due, and what kept some of them, by id, from being asked."""

    due: int
    failed: Sequence[tuple[int, Exception]]


def ask_due(session: Session, content: Content, *, now: datetime, limit: int) -> AskedBatch:
    """Ask what is due, one prompt for each occurrence of a rhythm, which waits for a visit; each is asked once."""
    due = rhythms.claim_due(session, now=now, limit=limit)
    known = pairs.list_by_id(session, {rhythm.pair_id for rhythm in due})
    before = prompts.list_last_asked(
        session,
        [each.id for each in due if is_new(known[each.pair_id], now) or _is_eased(each, known[each.pair_id])],
    )
    upcoming: list[tuple[int, datetime | None, date | None]] = []
    asked: list[NewPrompt] = []
    failed: list[tuple[int, Exception]] = []
    for rhythm in due:
        last = before[rhythm.id].state if rhythm.id in before else None
        try:
            coming, prompt = _ask(session, rhythm, known[rhythm.pair_id], last, content, now)
        except (ValueError, LookupError) as error:  # content or a zone that is gone must not hold up everybody else
            upcoming.append((rhythm.id, now + ASK_AGAIN, rhythm.next_date))
            failed.append((rhythm.id, error))
        else:
            upcoming.append((rhythm.id, *coming))
            asked += [prompt] if prompt else []
    rhythms.set_all_next(session, upcoming)
    added = prompts.add_all(session, asked)
    waiting: dict[str, list[NewItem]] = defaultdict(list)
    for prompt in asked:
        prompt_id = added.get(prompt.rhythm_id or 0)
        if prompt_id is not None and prompt.state == PromptState.OPEN:
            waiting[prompt.team_id].append(_item(prompt_id, prompt))
    for team_id in sorted(waiting):  # two replicas that wake the same people do so in the same order
        items.add_all(session, team_id, waiting[team_id], now=now)
    return AskedBatch(len(due), failed)


def _is_eased(rhythm: Rhythm, pair: Pair) -> bool:
    return ease(pair.member(rhythm.user_id).unanswered) is not Ease.NORMAL


def _ask(
    session: Session, rhythm: Rhythm, pair: Pair, last: PromptState | None, content: Content, now: datetime
) -> tuple[tuple[datetime | None, date | None], NewPrompt | None]:
    """When the rhythm is due next, and what is asked now, if anything.

    `last` is what became of its latest question; it is known in new pairs, and of those who show no sign of life.
    """
    due_at, occurrence = rhythm.next_at, rhythm.next_date
    if due_at is None:
        return (None, occurrence), None
    if thaws_at := pair.thaws_at(now):
        return (thaws_at, occurrence), None
    if last is None and is_new(pair, now) and (later := begin_later(session, rhythm, pair, now)):
        return (later.at, later.local_date), None
    over_at = pair.over_at(rhythm.user_id)
    over = pair.state == PairState.ENDED or due_at >= over_at
    times = pair.times_of(rhythm.user_id)
    done = dealt_with(rhythm, times, due_at, occurrence) if occurrence else None
    coming = following(rhythm, times, due_at, done=done)
    expires_at = min(expiry(due_at, coming), over_at)
    state = PromptState.OPEN
    if now >= expires_at:  # the bot was away for longer than the question makes sense
        state = PromptState.DROPPED
    elif _is_eased(rhythm, pair) and last not in (None, PromptState.EASED):
        state = PromptState.EASED  # every second time
    question_id = _question(session, rhythm, pair, content, due_at) if state == PromptState.OPEN else None
    upcoming = (None, None) if over or coming is None else (coming.at, coming.local_date)
    if over or pair.state == PairState.PAUSED or pair.somebody_left:
        return upcoming, None
    return upcoming, NewPrompt(
        team_id=pair.team_id,
        pair_id=pair.id,
        user_id=rhythm.user_id,
        kind=rhythm.kind,
        question_id=question_id,
        due_at=due_at,
        expires_at=expires_at,
        rhythm_id=rhythm.id,
        occurrence=occurrence,
        state=state,
        closed_at=None if state == PromptState.OPEN else now,
    )


def _item(prompt_id: int, prompt: NewPrompt) -> NewItem:
    return NewItem(
        PROMPT,
        prompt_id,
        f"prompt:{prompt_id}",
        user_id=prompt.user_id,
        pair_id=prompt.pair_id,
        due_at=prompt.due_at,
        expires_at=prompt.expires_at,
    )


def _question(session: Session, rhythm: Rhythm, pair: Pair, content: Content, due_at: datetime) -> str | None:
    if rhythm.kind != EntryKind.REFLECTION:
        return None
    seen = prompts.list_seen_questions(session, rhythm.team_id, rhythm.user_id, since=due_at - SEEN_RECENTLY)
    question = choose(
        content.questions,
        role=pair.role_of(rhythm.user_id),
        phase=pair.phase_on(due_at.date()),
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
        items.close(session, actor.team_id, [PROMPT], [prompt_id], Outcome.PASSED, now=now)
    return prompts.get(session, actor, prompt_id), skipped


def undo(session: Session, actor: Actor, prompt_id: int, *, now: datetime) -> tuple[Prompt, bool]:
    """Open again what the actor let pass; says whether this call did it."""
    prompt = prompts.get(session, actor, prompt_id)
    pair = pairs.get(session, actor.team_id, prompt.pair_id, member=actor.user_id, lock=True)
    session.refresh(pair, ["state"])  # as it is now that it is held: nothing is opened in a pair that ends
    goes_on = pair.state != PairState.ENDED and not pair.somebody_left
    reopened = goes_on and prompts.mark_reopened(session, actor, prompt_id, now=now)
    if reopened:
        items.reopen(session, actor.team_id, PROMPT, prompt_id, user_id=actor.user_id, now=now)
    session.refresh(prompt, ["state"])
    return prompt, reopened


def choices(session: Session, actor: Actor, prompt: Prompt, *, now: datetime) -> list[tuple[Later, datetime]]:
    """When the actor may be asked again: never after the program is over, and later today only if a visit can be paid.

    There are at most two a day, and what is promised here has to be kept.
    """
    member, over_at = prompt.pair.member(actor.user_id), prompt.pair.over_at(actor.user_id)
    when = prompt.pair.availability_of(actor.user_id)
    offered = later_choices(now, when.zone, when.working_hours, when.away)
    if not _can_promise_today(session, member, now):
        offered = [each for each in offered if each[0] is not Later.TODAY]
    return [(choice, moment) for choice, moment in offered if moment < over_at]


def _can_promise_today(session: Session, member: Member, now: datetime) -> bool:
    team_id, me = member.team_id, member.user_id
    past = deliveries.list_visits(session, team_id, [me], since=now - LOOKS_BACK).get(me, [])
    waiting = items.list_waiting(session, team_id, [me], now=now)
    return can_promise(now, member.availability, past, [each.due_at for each in waiting if has_a_day(each)])


def find_choices(
    session: Session, actor: Actor, prompt_id: int, *, now: datetime
) -> tuple[Prompt, list[tuple[Later, datetime]]]:
    """What was asked of the actor, and when they may be asked it again."""
    prompt = prompts.get(session, actor, prompt_id)
    return prompt, choices(session, actor, prompt, now=now)


def postpone(
    session: Session, actor: Actor, prompt_id: int, chosen: str, *, now: datetime
) -> tuple[Prompt, datetime | None]:
    """Ask again at the moment chosen of `choices`, and say which that is; none when the question is closed."""
    prompt = prompts.get(session, actor, prompt_id)
    until = next((moment for choice, moment in choices(session, actor, prompt, now=now) if choice == chosen), None)
    if until is None:
        raise MomentPassed(field="when")
    latest = max(prompt.expires_at, until + OPEN_AFTER_LATER)
    expires_at = min(latest, prompt.pair.over_at(actor.user_id))
    if not prompts.mark_postponed(session, actor, prompt_id, expires_at=expires_at):
        return prompt, None
    items.put_off(
        session,
        actor.team_id,
        PROMPT,
        prompt_id,
        user_id=actor.user_id,
        until=until,
        expires_at=expires_at,
        now=now,
    )
    return prompt, until


def expire_due(session: Session, *, now: datetime, limit: int) -> int:
    """Close what nobody answered in time, as not asked if it has reached nobody; says how many there were.

    In somebody's time away, or a break of their program, nothing runs out: it stays open for some days after that, or
    was not asked if the next one comes sooner.
    """
    expired = prompts.claim_expired(session, now=now, limit=limit)
    known = pairs.list_by_id(session, {each.pair_id for each in expired}) if expired else {}
    resting = {each.id: back for each in expired if (back := _back_at(known[each.pair_id], each.user_id, now))}
    ended, dropped = [each for each in expired if each.id not in resting], []
    for each in (one for one in expired if one.id in resting):
        until = _runs_on_until(session, known[each.pair_id], each, resting[each.id])
        if until is None:
            dropped.append(each)
            continue
        prompts.run_on(session, each, until=until)
        items.move(session, each.team_id, PROMPT, each.id, expires_at=until, now=now)
    prompts.mark_expired(session, [each.id for each in ended], now=now)
    prompts.mark_dropped(session, [each.id for each in dropped], now=now)
    _close_items(session, [*ended, *dropped], Outcome.EXPIRED, now)
    return len(expired)


def _back_at(pair: Pair, user_id: str, now: datetime) -> datetime | None:
    """When one of the two is at work again who is away now, or in a break; None when they are here."""
    times = times_in(pair, pair.member(user_id))
    if times is None:
        return None
    when = times.availability
    if when.away is None or not when.away.covers(now.astimezone(when.zone).date()):
        return None
    return first_working_moment(now, when.zone, when.working_hours, when.away)


def _runs_on_until(session: Session, pair: Pair, prompt: Expiring, back_at: datetime) -> datetime | None:
    """Until some days after they are back, or until the next one comes; None if that leaves no day for an answer."""
    coming = [each.next_at for each in rhythms.list_of_pair(session, pair) if each.id == prompt.rhythm_id]
    ends = [back_at + OPEN_AFTER_LATER, pair.over_at(prompt.user_id), *(at for at in coming if at)]
    return until if (until := min(ends)) >= back_at + ONE_DAY and pair.state != PairState.ENDED else None


def withdraw(session: Session, pair: Pair, *, now: datetime) -> None:
    """Take back whatever is open in a pair; it counts against nobody."""
    _close_items(session, prompts.cancel_open(session, pair, now=now), Outcome.WITHDRAWN, now)


def _close_items(session: Session, closed: Iterable[Closed], outcome: Outcome, now: datetime) -> None:
    of_team: dict[str, list[int]] = defaultdict(list)
    for each in closed:
        of_team[each.team_id].append(each.id)
    for team_id in sorted(of_team):
        items.close(session, team_id, [PROMPT], of_team[team_id], outcome, now=now)
