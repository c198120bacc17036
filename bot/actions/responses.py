"""What is written: saving, changing and reading it, and what follows for open questions and for the partner."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.actions import terms as agreed
from bot.domain.actor import Actor
from bot.domain.entries import NEXT, DraftKind, EntryKind, Met, Written, check, dated, monday
from bot.domain.items import NEXT_HAPPENED, PROMPT, SHARED, SHARED_MORE, Outcome
from bot.domain.pairs import PairState
from bot.domain.terms import Terms
from bot.errors import Refusal
from storage import entry_drafts, goals, items, last_times, pairs, prompts, responses, terms
from storage.entry_drafts import NO_PAIR
from storage.items import NewItem
from storage.responses import Shared
from storage.tables import Member, Pair, Response

TELLING = (SHARED, SHARED_MORE, NEXT_HAPPENED)


class SentAndDeleted(Refusal):
    """What this form brought has been deleted by its author, and does not come back."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved, and the prompts that it answers; not `first` when Slack has sent the same form again."""

    response: Response
    answered: Sequence[int] = ()
    first: bool = True


@dataclass(frozen=True, slots=True)
class EndedMeanwhile:
    """The pair has ended while this was being written, and nothing was saved."""

    pair: Pair
    written: Written


def save(
    session: Session,
    actor: Actor,
    pair: Pair,
    *,
    form_id: str,
    prompt_id: int | None,
    written: Written,
    now: datetime,
) -> Saved | EndedMeanwhile:
    """Save what somebody wrote in a pair of theirs, close what it answers, and have the partner hear of what is shared.

    A form that is sent twice is saved once. A pair that has ended takes no words any more: they go back. `pair` may
    have been read before: whether it lives is asked anew as the words are added.
    """
    today = pair.member(actor.user_id).today(now)
    written = _dated(session, pair, written, today)
    check(written, today=today, began=pair.began_on(actor.user_id))
    goal = goals.get_of_pair(session, pair, written.goal_id) if written.goal_id else None
    response = responses.add(
        session,
        pair,
        author_id=actor.user_id,
        form_id=form_id,
        prompt_id=prompt_id,
        written=written,
        goal=goal,
        now=now,
    )
    if response is None:
        return _not_added(session, actor, pair, form_id, written)
    if written.kind == EntryKind.CHECKIN and prompt_id is None:
        rhythms.spare_next(session, pair, actor.user_id, now=now)
    answered = _close_prompts(session, actor, pair, written.kind, prompt_id, now)
    about = written.question_id or ""
    entry_drafts.forget(session, actor, DraftKind(written.kind), [pair.id, NO_PAIR], [about])
    if written.shares:
        _tell_partner(session, response, now)
    return Saved(response, answered)


def _not_added(session: Session, actor: Actor, pair: Pair, form_id: str, written: Written) -> Saved | EndedMeanwhile:
    pair = pairs.get(session, actor.team_id, pair.id, member=actor.user_id)  # as it is now
    if pair.state == PairState.ENDED:
        return EndedMeanwhile(pair, written)
    before = responses.find_by_form(session, actor, form_id)
    if before is None:
        raise SentAndDeleted
    return Saved(before, first=False)


def save_edit(
    session: Session, actor: Actor, response_id: int, *, written: Written, is_rest: bool = False, now: datetime
) -> tuple[Response, bool]:
    """Replace what somebody wrote; refused for what is not theirs. The partner hears of what is newly shared.

    `is_rest` when it was sent with the form of an entry that had only its word: what was typed there is sent, too.

    Says whether they could see any of it, before or now: whoever could not must not notice that it was changed.
    """
    was = responses.find_own(session, actor, response_id)
    met_before = was.met_on if was else None
    if was:
        written = _dated(session, was.pair, written, was.author.today(was.written_at))
    # Whoever it belongs to comes first: what is refused after this, is undone.
    before = responses.edit(session, actor, response_id, written=written, now=now)
    saved = responses.get_own(session, actor, response_id)
    if written.goal_id:
        goals.get_of_pair(session, saved.pair, written.goal_id)
    if written.met_on != met_before:  # what an earlier version took stays as it is
        check(written, today=saved.author.today(now), began=saved.pair.began_on(actor.user_id))
    abouts = [entry_drafts.editing(response_id), *([""] if is_rest else [])]
    entry_drafts.forget(session, actor, DraftKind(written.kind), [saved.pair_id], abouts)
    shared = {answer.field for answer in saved.answers if answer.shared}
    if NEXT not in shared:
        items.close(session, actor.team_id, [NEXT_HAPPENED], [saved.id], Outcome.WITHDRAWN, now=now)
    if saved.next_happened and NEXT not in {answer.field for answer in saved.answers}:
        last_times.clear(session, actor.team_id, saved.id)
    if not shared:
        items.close(session, actor.team_id, TELLING, [saved.id], Outcome.WITHDRAWN, now=now)
    elif shared - before and saved.pair.state != PairState.ENDED:  # nothing new begins in a pair that has ended
        _tell_again(session, saved, now)
    return saved, bool(shared or before)


def _dated(session: Session, pair: Pair, written: Written, today: date) -> Written:
    """Of *this week*, a day that is known to be meant: what both say of one meeting is then said of one day."""
    found = dated(written, today=today)
    if found.met is not Met.WEEK:
        return found
    known = responses.find_last_met(session, pair, first=monday(today), last=today)
    return replace(found, met_on=known or today)


def _close_prompts(
    session: Session, actor: Actor, pair: Pair, kind: EntryKind, prompt_id: int | None, now: datetime
) -> list[int]:
    """A check-in answers whatever check-in was asked; a reflection answers only its own question."""
    if kind != EntryKind.CHECKIN and prompt_id is None:
        return []
    closed = prompts.mark_answered(
        session,
        actor,
        pair_id=pair.id,
        kind=kind,
        prompt_id=None if kind == EntryKind.CHECKIN else prompt_id,
        now=now,
    )
    items.close(session, actor.team_id, [PROMPT], closed, Outcome.DONE, now=now)
    return closed


def _tell_partner(session: Session, response: Response, now: datetime, *, more: bool = False, number: int = 0) -> None:
    """`number` tells this time apart from those before it."""
    kind = SHARED_MORE if more else SHARED
    dedupe = f"{kind.name}:{response.id}:{number}" if number else f"{kind.name}:{response.id}"
    partner = response.pair.member(response.partner_id)
    told_from = agreed.told_from(session, response.pair, partner.user_id, now)
    new = NewItem(kind, response.id, dedupe, user_id=partner.user_id, pair_id=response.pair_id, due_at=told_from)
    items.add(session, response.team_id, new, now=now)


def tell_happened(session: Session, response: Response, *, now: datetime) -> None:
    """That what the author said is next has happened."""
    partner = response.pair.member(response.partner_id)
    told_from, kind = agreed.told_from(session, response.pair, partner.user_id, now), NEXT_HAPPENED
    dedupe = f"{kind.name}:{response.id}"
    new = NewItem(kind, response.id, dedupe, user_id=partner.user_id, pair_id=response.pair_id, due_at=told_from)
    items.add(session, response.team_id, new, now=now)


def _tell_again(session: Session, response: Response, now: datetime) -> None:
    """Of what an edit shares, unless something that waits, told or not, leads to it."""
    before = items.list_about(session, response.team_id, TELLING, response.id, lock=True)  # somebody may just read it
    if not any(each.is_open for each in before):
        _tell_partner(session, response, now, more=bool(response.readings), number=len(before))


def list_awaited(session: Session, entries: Sequence[Response], *, now: datetime) -> set[int]:
    """Those of somebody's own entries, by id, that the partner has had time to read, as the two have agreed."""
    signed = terms.find_each(session, entries[0].team_id, {entry.pair_id for entry in entries}) if entries else {}

    def is_awaited(entry: Response) -> bool:
        availability = entry.pair.availability_of(entry.partner_id)
        return signed.get(entry.pair_id, Terms()).is_awaited(entry.written_at, now, availability)

    return {entry.id for entry in entries if is_awaited(entry)}


def read(session: Session, actor: Actor, response_id: int, *, now: datetime) -> tuple[Shared | None, bool]:
    """What the partner shares with the actor, if anything, and whether there was something new in it for them."""
    # First this: an edit that was quicker is waited for, and read; one that comes after finds that there is none.
    waited = items.close(session, actor.team_id, TELLING, [response_id], Outcome.DONE, user_id=actor.user_id, now=now)
    shared = responses.find_shared(session, actor.team_id, response_id, viewer=actor.user_id)
    if shared is None:
        return None, False
    first = responses.mark_read(session, actor.team_id, shared.id, reader=actor.user_id, now=now)
    return shared, first or waited > 0


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every word of somebody's entries; what was shared of them waits for nobody any more."""
    taken_back = responses.erase(session, member.team_id, author=member.user_id, now=now)
    items.close(session, member.team_id, TELLING, taken_back, Outcome.WITHDRAWN, now=now)
    entry_drafts.erase(session, member.team_id, author=member.user_id)
