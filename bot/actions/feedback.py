"""What each of the two does in a round: asking for one, writing, sealing, taking back, and answering after it opened.

Nothing here changes what the other can notice, until the round opens: neither what waits for them nor the messages that
they have.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import rounds
from bot.domain.actor import Actor
from bot.domain.envelopes import Envelope, EnvelopeState, SideState, WrittenSince, fingerprint
from bot.domain.feedback import ReplyKind, RoundFormat, asked_for, is_whole
from bot.domain.items import FEEDBACK_ASK, FEEDBACK_LATER, FEEDBACK_REPLY, Kind, Outcome
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import feedback, items, pairs, sides
from storage import rounds as stored_rounds
from storage.feedback import Mine, Opened
from storage.items import NewItem
from storage.tables import Member, Pair

IN_ONE_GO = timedelta(minutes=5)


class PairOver(Refusal):
    """In a pair that has ended, nobody is asked."""


class PairAtRest(Refusal):
    """In a paused pair, nobody is asked until it goes on."""


class PartnerLeft(Refusal):
    """One of the two is no longer in the workspace."""

    def __init__(self, name: str) -> None:
        super().__init__(field="format")
        self.name = name


class AwayYourself(Refusal):
    """Whoever asks is away."""


class PartnerAway(Refusal):
    """The other is away."""

    def __init__(self, name: str) -> None:
        super().__init__(field="format")
        self.name = name


class DayOver(Refusal):
    """By a day that is over, nothing can be tried."""


class NotPossibleYet(Refusal):
    """This answer is to one that has not been given."""


class RepliedAlready(Refusal):
    """Each kind of answer is given once."""


@dataclass(frozen=True, slots=True)
class Step:
    """A round as whoever took a step in it sees it afterwards.

    `refused` says why the step was not taken; `opened` has both sides, if the round has opened meanwhile.
    """

    mine: Mine
    refused: Refusal | None = None
    opened: Opened | None = None


def start(
    session: Session, actor: Actor, pair_id: int, *, format: RoundFormat, form_id: str | None, now: datetime
) -> Mine | Opened:
    """Start a round; if one is open already, go on with that. Refused when one of the two is not there."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    _require_present(pair, actor, now)
    round_id = rounds.begin(session, pair, format=format, asked_by=actor.user_id, form_id=form_id, now=now)
    if round_id is None:
        round_id = stored_rounds.get_asked_id(session, pair, form_id=form_id)
    return feedback.look(session, actor.team_id, round_id, viewer=actor.user_id)


def _require_present(pair: Pair, actor: Actor, now: datetime) -> None:
    if pair.state == PairState.ENDED:
        raise PairOver(field="format")
    if pair.state == PairState.PAUSED:
        raise PairAtRest(field="format")
    for member in (pair.mentor, pair.mentee):
        if member.deactivated_at is not None:
            raise PartnerLeft(member.name)
        if member.away and member.away.covers(member.today(now)):
            raise AwayYourself(field="format") if member.user_id == actor.user_id else PartnerAway(member.name)


# --- while it is sealed ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Held:
    """A round that is taken for a transaction: somebody's own side of it, and the envelope.

    The envelope is for deciding: nothing that somebody sees may depend on the other side in it.
    """

    mine: Mine
    envelope: Envelope
    who: int

    def after(self, step: Callable[[Envelope, int], Envelope]) -> Envelope:
        """The envelope after a step of theirs; raises what the envelope refuses."""
        return step(self.envelope, self.who)

    def refusal(self, step: Callable[[Envelope, int], Envelope]) -> Refusal | None:
        try:
            self.after(step)
        except Refusal as refused:
            return refused
        return None


def _hold(session: Session, actor: Actor, round_id: int, now: datetime) -> _Held:
    envelope, who = sides.lock(session, actor.team_id, round_id, viewer=actor.user_id, now=now)
    return _Held(feedback.get_mine(session, actor.team_id, round_id, viewer=actor.user_id), envelope, who)


def keep_typed(
    session: Session,
    actor: Actor,
    round_id: int,
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
    held = _hold(session, actor, round_id, now)
    if held.refusal(Envelope.write):
        return
    kept = {field: text for field, text in held.mine.texts.items() if field != only}
    typed = {field: text for field, text in asked_for(texts, held.mine.format).items() if only in (None, field)}
    if sides.mark_typed(session, held.mine, revision=revision, typed_at=typed_at or _stamp(now)):
        _keep_draft(session, held, {**kept, **typed})


def write(
    session: Session, actor: Actor, round_id: int, sent: Mapping[str, str], *, revision: int | None, now: datetime
) -> Step:
    """Keep the draft that was sent. If it is refused, nothing is changed, and the words go back to their author."""
    held = _hold(session, actor, round_id, now)
    mine, texts = held.mine, asked_for(sent, held.mine.format)
    if refused := held.refusal(Envelope.write):
        return Step(mine, refused)
    if revision != mine.revision:  # with the same words Slack delivers it once more, and they are looked at already
        return Step(mine, None if texts == mine.texts else WrittenSince())
    if is_whole(texts, mine.format):
        sides.next_revision(session, mine)
    else:  # the form stays open; what is still under way from its typing is older
        sides.mark_typed(session, mine, revision=mine.revision, typed_at=_stamp(now))
    _keep_draft(session, held, {**mine.texts, **texts})
    return Step(_again(session, mine))


def seal(session: Session, actor: Actor, round_id: int, *, revision: int | None, shown: str, now: datetime) -> Step:
    """Seal what was just looked at, of which `shown` is the fingerprint; from an older form nothing is sealed.

    What it looks like afterwards is the same whatever the partner has done.
    """
    held = _hold(session, actor, round_id, now)
    mine = held.mine
    if mine.state is EnvelopeState.OPENED:
        return Step(mine, opened=feedback.get_opened(session, actor.team_id, round_id, viewer=actor.user_id))
    has_shown = revision == mine.revision and shown == fingerprint(mine.texts)
    if held.envelope.takes_words and not (has_shown and is_whole(mine.texts, mine.format)):
        return Step(mine)
    if refused := held.refusal(Envelope.seal):
        return Step(mine, refused)
    after = held.after(Envelope.seal)
    if after != held.envelope:
        sides.set_side(session, mine, after.sides[held.who])
        _has_done(session, mine, FEEDBACK_ASK, now)
    return Step(_again(session, mine))


def change(session: Session, actor: Actor, round_id: int, *, revision: int | None, now: datetime) -> Mine:
    """Take the words out of their envelope to write on."""
    return _take_back(session, _hold(session, actor, round_id, now), Envelope.change, revision, now)


def withdraw(session: Session, actor: Actor, round_id: int, *, revision: int | None, now: datetime) -> Mine:
    """Take the words out of their envelope and leave them a draft."""
    return _take_back(session, _hold(session, actor, round_id, now), Envelope.withdraw, revision, now)


def discard(session: Session, actor: Actor, round_id: int, *, revision: int | None, now: datetime) -> Mine:
    """Delete what somebody wrote, for good."""
    return _take_back(session, _hold(session, actor, round_id, now), Envelope.discard, revision, now)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every word that somebody wrote. A sealed round looks to the other as though nothing had been written."""
    actor = Actor(member.team_id, member.user_id)
    collecting = feedback.list_collecting(session, actor.team_id, viewer=actor.user_id)
    for round_id in sorted(each.id for each in collecting):
        held = _hold(session, actor, round_id, now)
        if not held.refusal(Envelope.discard):  # else it has opened a moment ago
            _take_back(session, held, Envelope.discard, held.mine.revision, now)
    sides.erase(session, actor.team_id, author=actor.user_id)


def _take_back(
    session: Session, held: _Held, step: Callable[[Envelope, int], Envelope], revision: int | None, now: datetime
) -> Mine:
    """Take a step back, unless the press is from a form that is older than what its author has written since."""
    mine, after = held.mine, held.after(step)
    if revision != mine.revision:
        return mine
    sides.next_revision(session, mine)
    if after.sides[held.who] is SideState.EMPTY:
        sides.replace_texts(session, mine, {})
    sides.set_side(session, mine, after.sides[held.who])
    if held.envelope.takes_words:
        team_id, me = mine.round.team_id, mine.viewer
        items.reopen(session, team_id, FEEDBACK_ASK, mine.id, user_id=me, outcome=Outcome.DONE, now=now)
        if mine.pair.somebody_left:  # while that is so, nobody is asked about the other
            items.close(session, team_id, [FEEDBACK_ASK], [mine.id], Outcome.WITHDRAWN, user_id=me, now=now)
    return _again(session, mine)


def _keep_draft(session: Session, held: _Held, texts: Mapping[str, str]) -> None:
    after = held.after(Envelope.write if texts else Envelope.discard)
    sides.replace_texts(session, held.mine, texts)
    sides.set_side(session, held.mine, after.sides[held.who])


def _has_done(session: Session, mine: Mine, asked: Kind, now: datetime) -> None:
    """They have done what they were asked for. What waits for the other, and their messages, stay as they are."""
    items.close(session, mine.round.team_id, [asked], [mine.id], Outcome.DONE, user_id=mine.viewer, now=now)


def _stamp(moment: datetime) -> str:
    """A moment as Slack writes it, to be compared with its own."""
    return f"{moment.timestamp():.6f}"


def _again(session: Session, mine: Mine) -> Mine:
    return feedback.get_mine(session, mine.round.team_id, mine.id, viewer=mine.viewer)


# --- after it has opened ---------------------------------------------------------------------------------------------


def reply(
    session: Session,
    actor: Actor,
    round_id: int,
    kind: ReplyKind,
    *,
    text: str | None = None,
    by: date | None = None,
    now: datetime,
) -> Opened:
    """Answer to what was read, each kind once, and tell the other that there is something."""
    opened = feedback.get_opened(session, actor.team_id, round_id, viewer=actor.user_id)
    if by is not None and by < opened.mine.me.today(now):
        raise DayOver(field="by")
    before = opened.reply(kind, actor.user_id)
    if before is None and not opened.allows(kind):
        raise NotPossibleYet(field="text")
    if before is not None and before.text != text:
        raise RepliedAlready(field="text")
    if sides.add_reply(session, opened.mine, kind, text=text, by=by, now=now):
        if kind is ReplyKind.OUTCOME:
            _has_done(session, opened.mine, FEEDBACK_LATER, now)
        _tell_partner(session, opened.mine, kind, now)
    return feedback.get_opened(session, actor.team_id, round_id, viewer=actor.user_id)


def _tell_partner(session: Session, mine: Mine, kind: ReplyKind, now: datetime) -> None:
    """Who reads often thanks, asks and says what they will try in one go: the other is told of that once."""
    told = f"{FEEDBACK_REPLY.name}:{mine.id}:{mine.partner_id}:{kind}"
    new = NewItem(FEEDBACK_REPLY, mine.id, told, user_id=mine.partner_id, pair_id=mine.pair.id, due_at=now + IN_ONE_GO)
    items.add_unless_untold(session, mine.pair.team_id, new, now=now)
