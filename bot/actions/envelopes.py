"""What each of the two does in an envelope of any kind: writing, sealing, taking back.

Nothing here changes what the other can notice, until it opens: neither what waits for them nor the messages that they
have.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.envelopes import EnvelopeState, SealedAlready, SideState, TwoSides, WrittenSince, fingerprint
from bot.domain.items import Kind, Outcome
from bot.errors import Refusal
from storage import envelopes as stored
from storage import items, sides
from storage.envelope_reads import EnvelopeReads
from storage.envelopes import OwnSide
from storage.tables import Member

M = TypeVar("M", bound=OwnSide[Any])
Both = TypeVar("Both")


@dataclass(frozen=True, slots=True)
class Contents(Generic[M, Both]):
    """What a kind of envelope holds, and how it is read.

    `asks` is what waits for whoever has not sealed,
    at this stage of it, and `subject` what that is about.
    """

    reads: EnvelopeReads[M, Both]
    asked_for: Callable[[Mapping[str, str], M], dict[str, str]]
    is_whole: Callable[[Mapping[str, str], M], bool]
    asks: Callable[[M], Kind]
    subject: Callable[[M], int] = lambda mine: mine.id


@dataclass(frozen=True, slots=True)
class AfterStep(Generic[M]):
    """An envelope as whoever took a step in it sees it afterwards; `refused` says why the step was not taken."""

    mine: M
    refused: Refusal | None = None


@dataclass(frozen=True, slots=True)
class _Held(Generic[M]):
    """An envelope that is taken for a transaction: somebody's own side of it, and both for the rule.

    `both` is for deciding: nothing that somebody sees may depend on the other side in it.
    """

    mine: M
    both: TwoSides
    who: int

    def after(self, step: Callable[[TwoSides, int], TwoSides]) -> TwoSides:
        """Both sides after a step of theirs; raises what the envelope refuses."""
        return step(self.both, self.who)

    def refusal(self, step: Callable[[TwoSides, int], TwoSides]) -> Refusal | None:
        try:
            self.after(step)
        except Refusal as refused:
            return refused
        return None


def _hold(session: Session, of: Contents[M, Any], actor: Actor, envelope_id: int, now: datetime) -> _Held[M]:
    both, who = sides.lock(session, actor.team_id, envelope_id, viewer=actor.user_id, now=now)
    return _Held(of.reads.get_mine(session, actor.team_id, envelope_id, viewer=actor.user_id), both, who)


def keep_typed(
    session: Session,
    of: Contents[M, Any],
    actor: Actor,
    envelope_id: int,
    texts: Mapping[str, str],
    *,
    only: str | None = None,
    revision: int,
    typed_at: str | None = None,
    now: datetime,
) -> None:
    """Keep what a form holds: the one field that was typed in, or each that has something in it.

    Never the others: the same form may be open, and emptier, on another device. What is sealed or over meanwhile is not
    touched; that is said when the form is sent, and the words are given back then. `typed_at` is Slack's own stamp.
    """
    held = _hold(session, of, actor, envelope_id, now)
    if held.refusal(TwoSides.write):
        return
    kept = {field: text for field, text in held.mine.texts.items() if field != only}
    typed = {field: text for field, text in of.asked_for(texts, held.mine).items() if only in (None, field)}
    if sides.mark_typed(session, held.mine, revision=revision, typed_at=typed_at or stamp(now)):
        _keep_draft(session, held, {**kept, **typed})


def write(
    session: Session,
    of: Contents[M, Any],
    actor: Actor,
    envelope_id: int,
    sent: Mapping[str, str],
    *,
    revision: int | None,
    now: datetime,
) -> AfterStep[M]:
    """Keep the draft that was sent. If it is refused, nothing is changed, and the words go back to their author."""
    held = _hold(session, of, actor, envelope_id, now)
    mine, texts = held.mine, of.asked_for(sent, held.mine)
    if refused := held.refusal(TwoSides.write):
        return AfterStep(mine, refused)
    if revision != mine.revision:  # with the same words Slack delivers it once more, and they are looked at already
        return AfterStep(mine, None if texts == mine.texts else WrittenSince())
    if of.is_whole(texts, mine):
        sides.next_revision(session, mine)
    else:  # the form stays open; what is still under way from its typing is older
        sides.mark_typed(session, mine, revision=mine.revision, typed_at=stamp(now))
    _keep_draft(session, held, {**mine.texts, **texts})
    return AfterStep(_again(session, of, mine))


def seal(
    session: Session,
    of: Contents[M, Any],
    actor: Actor,
    envelope_id: int,
    *,
    revision: int | None,
    shown: str,
    now: datetime,
) -> AfterStep[M]:
    """Seal what was just looked at, of which `shown` is the fingerprint; from an older form nothing is sealed.

    What it looks like afterwards is the same whatever the partner has done.
    """
    held = _hold(session, of, actor, envelope_id, now)
    mine = held.mine
    if mine.state is EnvelopeState.OPENED:
        return AfterStep(mine)
    has_shown = revision == mine.revision and shown == fingerprint(mine.texts)
    if held.both.takes_words and not (has_shown and of.is_whole(mine.texts, mine)):
        return AfterStep(mine)
    if refused := held.refusal(TwoSides.seal):
        return AfterStep(mine, refused)
    after = held.after(TwoSides.seal)
    if after != held.both:
        sides.set_side(session, mine, after.sides[held.who])
        # They have done what they were asked for. What waits for the other, and their messages, stay as they are.
        team_id, me = actor.team_id, actor.user_id
        items.close(session, team_id, [of.asks(mine)], [of.subject(mine)], Outcome.DONE, user_id=me, now=now)
    return AfterStep(_again(session, of, mine))


def write_and_seal(
    session: Session,
    of: Contents[M, Any],
    actor: Actor,
    envelope_id: int,
    sent: Mapping[str, str],
    *,
    revision: int | None,
    now: datetime,
) -> AfterStep[M]:
    """Keep what was sent and seal it at once.

    What is not whole is kept and not sealed; nor is what was taken back after Slack had sent it for the first time.
    """
    step = write(session, of, actor, envelope_id, sent, revision=revision, now=now)
    mine = step.mine
    if isinstance(step.refused, SealedAlready):  # Slack sends the same form again, or another has been quicker
        same = of.asked_for(sent, mine) == of.asked_for(mine.texts, mine)
        return AfterStep(mine, None if same else step.refused)
    just_written = revision is not None and mine.revision == revision + 1  # else it has been taken back since
    if step.refused or not just_written:
        return step
    _ask_again(session, of, mine, now)  # so that what they had let pass is done
    return seal(session, of, actor, envelope_id, revision=mine.revision, shown=fingerprint(mine.texts), now=now)


def seal_and_look(
    session: Session,
    of: Contents[M, Both],
    actor: Actor,
    envelope_id: int,
    sent: Mapping[str, str],
    *,
    revision: int | None,
    now: datetime,
) -> tuple[AfterStep[M], Both | None]:
    """Keep what was sent and seal it at once: the step, and what both are shown if it has opened meanwhile."""
    step = write_and_seal(session, of, actor, envelope_id, sent, revision=revision, now=now)
    return step, find_opened(session, of, step)


def find_opened(session: Session, of: Contents[M, Both], step: AfterStep[M]) -> Both | None:
    """What both are shown, if it has opened before the step."""
    mine = step.mine
    if mine.state is not EnvelopeState.OPENED:
        return None
    return of.reads.find_opened(session, mine.envelope.team_id, mine.id, viewer=mine.viewer)


def let_pass(
    session: Session, of: Contents[M, Any], actor: Actor, envelope_id: int, *, now: datetime
) -> tuple[M, bool]:
    """Not this time: they are not asked any more, and can still answer. Says whether they were being asked."""
    mine = of.reads.get_mine(session, actor.team_id, envelope_id, viewer=actor.user_id)
    these = ([of.asks(mine)], [of.subject(mine)], Outcome.PASSED)
    return mine, items.close(session, actor.team_id, *these, user_id=actor.user_id, now=now) > 0


def undo(session: Session, of: Contents[M, Any], actor: Actor, envelope_id: int, *, now: datetime) -> tuple[M, bool]:
    """They are asked again, as long as it takes answers; says whether they are."""
    mine = of.reads.get_mine(session, actor.team_id, envelope_id, viewer=actor.user_id)
    goes_on = mine.takes_words(now) and not mine.pair.somebody_left
    if goes_on:
        _ask_again(session, of, mine, now)
    return mine, goes_on


def change(
    session: Session, of: Contents[M, Any], actor: Actor, envelope_id: int, *, revision: int | None, now: datetime
) -> M:
    """Take the words out of their envelope to write on."""
    return _take_back(session, of, _hold(session, of, actor, envelope_id, now), TwoSides.change, revision, now)


def withdraw(
    session: Session, of: Contents[M, Any], actor: Actor, envelope_id: int, *, revision: int | None, now: datetime
) -> M:
    """Take the words out of their envelope and leave them a draft."""
    return _take_back(session, of, _hold(session, of, actor, envelope_id, now), TwoSides.withdraw, revision, now)


def discard(
    session: Session, of: Contents[M, Any], actor: Actor, envelope_id: int, *, revision: int | None, now: datetime
) -> M:
    """Delete what one has written."""
    return _take_back(session, of, _hold(session, of, actor, envelope_id, now), TwoSides.discard, revision, now)


def erase(session: Session, of: Contents[M, Any], member: Member, *, now: datetime) -> None:
    """Delete what somebody wrote in any of a kind. A sealed one looks to the other as though nothing had been."""
    actor = Actor(member.team_id, member.user_id)
    collecting = of.reads.list_collecting(session, actor.team_id, viewer=actor.user_id)
    for envelope_id in sorted(each.id for each in collecting):
        held = _hold(session, of, actor, envelope_id, now)
        if not held.refusal(TwoSides.discard):  # else it has opened a moment ago
            _take_back(session, of, held, TwoSides.discard, held.mine.revision, now)
    stored.erase(session, actor.team_id, of.reads.kind, author=actor.user_id)


def _take_back(
    session: Session,
    of: Contents[M, Any],
    held: _Held[M],
    step: Callable[[TwoSides, int], TwoSides],
    revision: int | None,
    now: datetime,
) -> M:
    """Take a step back, unless the press is from a form that is older than what its author has written since."""
    mine, after = held.mine, held.after(step)
    if revision != mine.revision:
        return mine
    sides.next_revision(session, mine)
    if after.sides[held.who] is SideState.EMPTY:
        sides.replace_texts(session, mine, {})
    sides.set_side(session, mine, after.sides[held.who])
    if held.both.takes_words:
        team_id, me, subject = mine.envelope.team_id, mine.viewer, of.subject(mine)
        items.reopen(session, team_id, of.asks(mine), subject, user_id=me, outcome=Outcome.DONE, now=now)
        if mine.pair.somebody_left:  # while that is so, nobody is asked about the other
            items.close(session, team_id, [of.asks(mine)], [subject], Outcome.WITHDRAWN, user_id=me, now=now)
    return _again(session, of, mine)


def _ask_again(session: Session, of: Contents[M, Any], mine: M, now: datetime) -> None:
    items.reopen(session, mine.envelope.team_id, of.asks(mine), of.subject(mine), user_id=mine.viewer, now=now)


def _keep_draft(session: Session, held: _Held[M], texts: Mapping[str, str]) -> None:
    after = held.after(TwoSides.write if texts else TwoSides.discard)
    sides.replace_texts(session, held.mine, texts)
    sides.set_side(session, held.mine, after.sides[held.who])


def stamp(moment: datetime) -> str:
    """A moment as Slack writes it, to be compared with its own."""
    return f"{moment.timestamp():.6f}"


def _again(session: Session, of: Contents[M, Any], mine: M) -> M:
    return of.reads.get_mine(session, mine.envelope.team_id, mine.id, viewer=mine.viewer)
