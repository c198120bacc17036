"""What is written: saving, changing and reading it, and what follows for open questions and for the partner."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.actions.prompts import take_back
from bot.domain import messages
from bot.domain.actor import Actor
from bot.domain.delivery import DeliveryState, Why
from bot.domain.entries import EntryKind, Written, check
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import outbox, pairs, prompts, responses
from storage.responses import Shared
from storage.tables import Pair, Response

TELLING = (messages.SHARED.name, messages.SHARED_MORE.name)
ON_ITS_WAY = {DeliveryState.PLANNED, DeliveryState.SENDING, DeliveryState.UNCERTAIN}


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
    """Save what somebody wrote in a pair of theirs, close what it answers, and owe the partner word of what is shared.

    A form that is sent twice is saved once. A pair that has ended takes no words any more: they go back. `pair` may
    have been read before: whether it lives is asked anew as the words are added.
    """
    check(written, today=pair.member(actor.user_id).today(now))
    response = responses.add(
        session, pair, author_id=actor.user_id, form_id=form_id, prompt_id=prompt_id, written=written, now=now
    )
    if response is None:
        return _not_added(session, actor, pair, form_id, written)
    if written.kind == EntryKind.CHECKIN and prompt_id is None:
        rhythms.spare_next(session, pair, actor.user_id, now=now)
    answered = _close_prompts(session, actor, pair, written.kind, prompt_id, now)
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


def save_edit(session: Session, actor: Actor, response_id: int, *, written: Written, now: datetime) -> Response:
    """Replace what somebody wrote; refused for what is not theirs. The partner hears of what is newly shared."""
    before = responses.edit(session, actor, response_id, written=written, now=now)
    saved = responses.get_own(session, actor, response_id)
    check(written, today=saved.author.today(now))  # whoever it belongs to comes first; what is refused here, is undone
    shared = {answer.field for answer in saved.answers if answer.shared}
    if not shared:
        outbox.cancel(session, actor.team_id, kinds=TELLING, subject_id=saved.id, reason=Why.UNSHARED)
    elif shared - before and saved.pair.state != PairState.ENDED:
        _tell_again(session, saved, now)
    return saved


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
    for each in closed:
        take_back(session, actor.team_id, each, reason=Why.ANSWERED)
    return closed


def _tell_partner(session: Session, response: Response, now: datetime) -> None:
    _owe(session, response, messages.SHARED.name, f"shared:{response.id}", now)


def _tell_again(session: Session, response: Response, now: datetime) -> None:
    """Of what an edit shares, unless a message that is still to come, or still to be followed, leads to it."""
    kind = messages.SHARED_MORE.name if response.readings else messages.SHARED.name
    leading = ON_ITS_WAY if response.readings else {*ON_ITS_WAY, DeliveryState.SENT}
    states = outbox.list_states(session, response.team_id, kind=kind, subject_id=response.id)
    if not leading & set(states):
        _owe(session, response, kind, f"{kind}:{response.id}:{len(states)}", now)


def _owe(session: Session, response: Response, kind: str, dedupe: str, now: datetime) -> None:
    owed = outbox.Owed(kind, response.id, dedupe, user_id=response.partner_id, pair_id=response.pair_id)
    outbox.add(session, response.team_id, owed, now=now)


def read(session: Session, actor: Actor, response_id: int, *, now: datetime) -> tuple[Shared | None, bool]:
    """What the partner shares with the actor, if anything, and whether they read it for the first time."""
    shared = responses.find_shared(session, actor.team_id, response_id, viewer=actor.user_id)
    if shared is None:
        return None, False
    return shared, responses.mark_read(session, actor.team_id, shared.id, reader=actor.user_id, now=now)
