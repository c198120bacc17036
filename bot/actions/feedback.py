"""What each of the two does in a round: asking for one, writing in its envelope, and answering after it opened."""

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import envelopes, rounds, terms
from bot.actions.envelopes import AfterStep, Contents
from bot.domain.actor import Actor
from bot.domain.envelopes import EnvelopeKind
from bot.domain.feedback import ReplyKind, RoundFormat, asked_for, is_whole
from bot.domain.items import FEEDBACK_ASK, FEEDBACK_LATER, FEEDBACK_REPLY, Outcome
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import envelopes as stored
from storage import feedback, items, pairs
from storage.feedback import OpenedRound, OwnRound
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


def start(
    session: Session, actor: Actor, pair_id: int, *, format: RoundFormat, form_id: str | None, now: datetime
) -> OwnRound | OpenedRound:
    """Start a round; if one is open already, go on with that. Refused when one of the two is not there."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    _require_present(pair, actor, now)
    round_id = rounds.begin(session, pair, format=format, asked_by=actor.user_id, form_id=form_id, now=now)
    if round_id is None:
        round_id = stored.get_asked_id(session, pair, EnvelopeKind.FEEDBACK, form_id=form_id)
    return feedback.READS.look(session, actor.team_id, round_id, viewer=actor.user_id)


def require_going_on(pair: Pair) -> None:
    """Raises what keeps the two of a pair from asking each other for anything."""
    if pair.state == PairState.ENDED:
        raise PairOver(field="format")
    if pair.state == PairState.PAUSED:
        raise PairAtRest(field="format")
    for member in (pair.mentor, pair.mentee):
        if member.deactivated_at is not None:
            raise PartnerLeft(member.name)


def _require_present(pair: Pair, actor: Actor, now: datetime) -> None:
    require_going_on(pair)
    for member in (pair.mentor, pair.mentee):
        if member.away and member.away.covers(member.today(now)):
            raise AwayYourself(field="format") if member.user_id == actor.user_id else PartnerAway(member.name)


# --- while it is sealed ----------------------------------------------------------------------------------------------

ROUND: Contents[OwnRound, OpenedRound] = Contents(
    reads=feedback.READS,
    asked_for=lambda texts, mine: asked_for(texts, mine.format),
    is_whole=lambda texts, mine: is_whole(texts, mine.format),
    asks=lambda _mine: FEEDBACK_ASK,
)


def seal(
    session: Session, actor: Actor, round_id: int, *, revision: int | None, shown: str, now: datetime
) -> tuple[AfterStep[OwnRound], OpenedRound | None]:
    """The step, and both sides if the round has opened meanwhile."""
    step = envelopes.seal(session, ROUND, actor, round_id, revision=revision, shown=shown, now=now)
    return step, envelopes.find_opened(session, ROUND, step)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every word that somebody wrote. A sealed round looks to the other as though nothing had been written."""
    envelopes.erase(session, ROUND, member, now=now)
    feedback.erase_replies(session, member.team_id, author=member.user_id)


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
) -> OpenedRound:
    """Answer to what was read, each kind once, and tell the other that there is something."""
    opened = feedback.get_opened(session, actor.team_id, round_id, viewer=actor.user_id)
    if by is not None and by < opened.mine.me.today(now):
        raise DayOver(field="by")
    before = opened.reply(kind, actor.user_id)
    if before is None and not opened.allows(kind):
        raise NotPossibleYet(field="text")
    if before is not None and before.text != text:
        raise RepliedAlready(field="text")
    if feedback.add_reply(session, opened.mine, kind, text=text, by=by, now=now):
        if kind is ReplyKind.OUTCOME:
            team_id, me = actor.team_id, actor.user_id
            items.close(session, team_id, [FEEDBACK_LATER], [round_id], Outcome.DONE, user_id=me, now=now)
        _tell_partner(session, opened.mine, kind, now)
    return feedback.get_opened(session, actor.team_id, round_id, viewer=actor.user_id)


def _tell_partner(session: Session, mine: OwnRound, kind: ReplyKind, now: datetime) -> None:
    """Who reads often thanks, asks and says what they will try in one go: the other is told of that once."""
    told = f"{FEEDBACK_REPLY.name}:{mine.id}:{mine.partner_id}:{kind}"
    due_at = terms.told_from(session, mine.pair, mine.partner_id, now + IN_ONE_GO)
    new = NewItem(FEEDBACK_REPLY, mine.id, told, user_id=mine.partner_id, pair_id=mine.pair.id, due_at=due_at)
    items.add_unless_untold(session, mine.pair.team_id, new, now=now)
