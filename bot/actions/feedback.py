"""What each of the two does in a round: asking for one, writing, sealing, taking back, and answering after it opened.

Nothing here changes what the other can notice, until the round opens.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import rounds
from bot.domain import messages
from bot.domain.actor import Actor
from bot.domain.envelopes import Envelope, EnvelopeState, SideState, WrittenSince, fingerprint
from bot.domain.feedback import ReplyKind, RoundFormat, asked_for, is_whole
from bot.errors import Refusal, UserError
from storage import feedback, outbox, pairs
from storage import rounds as stored_rounds
from storage.feedback import Mine, Opened
from storage.tables import Member, Pair

IN_ONE_GO = timedelta(minutes=5)


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
    """Start a round; if one is open already, go on with that. Raises UserError when one of the two is not there."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    _require_present(pair, actor, now)
    round_id = rounds.begin(session, pair, format=format, asked_by=actor.user_id, form_id=form_id, now=now)
    if round_id is None:
        round_id = stored_rounds.get_asked_id(session, pair, form_id=form_id)
    return feedback.look(session, actor.team_id, round_id, viewer=actor.user_id)


def _require_present(pair: Pair, actor: Actor, now: datetime) -> None:
    if pair.state == "ended":
        raise UserError("This pair has ended, so there is nobody to ask.", field="format")
    if pair.state == "paused":
        raise UserError("This pair is paused. Ask again when it goes on.", field="format")
    for member in (pair.mentor, pair.mentee):
        if member.deactivated_at is not None:
            raise UserError(f"{member.name} is no longer in this workspace, so there is nobody to ask.", field="format")
        if member.away and member.away.covers(member.today(now)):
            who = "You are" if member.user_id == actor.user_id else f"{member.name} is"
            raise UserError(f"{who} away at the moment. Ask for a round when both of you are back.", field="format")


# --- while it is sealed ----------------------------------------------------------------------------------------------


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
    before, who = feedback.lock(session, actor.team_id, round_id, viewer=actor.user_id, now=now)
    mine = feedback.get_mine(session, actor.team_id, round_id, viewer=actor.user_id)
    if _refused(before.write, who):
        return
    kept = {field: text for field, text in mine.texts.items() if field != only}
    typed = {field: text for field, text in asked_for(texts, mine.format).items() if only in (None, field)}
    if _mark_typed(session, actor, mine, revision, typed_at or _stamp(now)):
        _save(session, actor, mine, before, who, {**kept, **typed})


def write(
    session: Session, actor: Actor, round_id: int, sent: Mapping[str, str], *, revision: int | None, now: datetime
) -> Step:
    """Keep the draft that was sent. If it is refused, nothing is changed, and the words go back to their author."""
    before, who = feedback.lock(session, actor.team_id, round_id, viewer=actor.user_id, now=now)
    mine = feedback.get_mine(session, actor.team_id, round_id, viewer=actor.user_id)
    texts = asked_for(sent, mine.format)
    if refused := _refused(before.write, who):
        return Step(mine, refused)
    if revision != mine.revision:  # if it is the same, Slack delivers it once more, and the look at it is open already
        return Step(mine, None if texts == mine.texts else WrittenSince())
    if is_whole(texts, mine.format):
        feedback.next_revision(session, actor.team_id, round_id, author=actor.user_id)
    else:  # the form stays open; what is still under way from its typing is older
        _mark_typed(session, actor, mine, mine.revision, _stamp(now))
    _save(session, actor, mine, before, who, {**mine.texts, **texts})
    return Step(feedback.get_mine(session, actor.team_id, round_id, viewer=actor.user_id))


def seal(session: Session, actor: Actor, round_id: int, *, revision: int | None, shown: str, now: datetime) -> Step:
    """Seal what was just looked at, of which `shown` is the fingerprint; from an older form nothing is sealed.

    What it looks like afterwards is the same whatever the partner has done.
    """
    before, who = feedback.lock(session, actor.team_id, round_id, viewer=actor.user_id, now=now)
    mine = feedback.get_mine(session, actor.team_id, round_id, viewer=actor.user_id)
    if before.state is EnvelopeState.OPENED:
        return Step(mine, opened=feedback.get_opened(session, actor.team_id, round_id, viewer=actor.user_id))
    has_shown = revision == mine.revision and shown == fingerprint(mine.texts)
    if before.takes_words and not has_shown:
        return Step(mine)
    if refused := _refused(before.seal, who):
        return Step(mine, refused)
    after = before.seal(who)
    if after != before:
        _set(session, actor, mine, after, who, now)
    return Step(feedback.get_mine(session, actor.team_id, round_id, viewer=actor.user_id))


def change(session: Session, actor: Actor, round_id: int, *, revision: int | None, now: datetime) -> Mine:
    """Take the words out of their envelope to write on."""
    return _take_back(session, actor, round_id, Envelope.change, revision=revision, now=now)


def withdraw(session: Session, actor: Actor, round_id: int, *, revision: int | None, now: datetime) -> Mine:
    """Take the words out of their envelope and leave them a draft."""
    return _take_back(session, actor, round_id, Envelope.withdraw, revision=revision, now=now)


def discard(session: Session, actor: Actor, round_id: int, *, revision: int | None, now: datetime) -> Mine:
    """Delete what somebody wrote, for good; nothing of what was written since the pressed form was drawn."""
    return _take_back(session, actor, round_id, Envelope.discard, revision=revision, now=now)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every word that somebody wrote. A sealed round looks to the other as though nothing had been written."""
    actor = Actor(member.team_id, member.user_id)
    collecting = feedback.list_collecting(session, actor.team_id, viewer=actor.user_id)
    for mine in sorted(collecting, key=lambda each: each.id):
        before, who = feedback.lock(session, actor.team_id, mine.id, viewer=actor.user_id, now=now)
        if not _refused(before.discard, who):  # else it has opened a moment ago
            _take_out(session, actor, mine, before.discard(who), who, now)
    feedback.erase(session, actor.team_id, author=actor.user_id)


def _take_back(
    session: Session,
    actor: Actor,
    round_id: int,
    step: Callable[[Envelope, int], Envelope],
    *,
    revision: int | None,
    now: datetime,
) -> Mine:
    """Take a step back, unless the press is from before its author has written on; raises the step's refusal."""
    before, who = feedback.lock(session, actor.team_id, round_id, viewer=actor.user_id, now=now)
    after = step(before, who)
    mine = feedback.get_mine(session, actor.team_id, round_id, viewer=actor.user_id)
    if revision != mine.revision:
        return mine
    _take_out(session, actor, mine, after, who, now)
    return feedback.get_mine(session, actor.team_id, round_id, viewer=actor.user_id)


def _take_out(session: Session, actor: Actor, mine: Mine, after: Envelope, who: int, now: datetime) -> None:
    feedback.next_revision(session, actor.team_id, mine.id, author=actor.user_id)
    if after.sides[who] is SideState.EMPTY:
        feedback.replace_texts(session, actor.team_id, mine.id, author=actor.user_id, texts={})
    _set(session, actor, mine, after, who, now)


def _set(session: Session, actor: Actor, mine: Mine, after: Envelope, who: int, now: datetime) -> None:
    feedback.set_side(session, actor.team_id, mine.id, author=actor.user_id, side=after.sides[who])
    rounds.set_opening(session, mine.round, after, now=now)


def _save(session: Session, actor: Actor, mine: Mine, before: Envelope, who: int, texts: Mapping[str, str]) -> None:
    after = before.write(who) if texts else before.discard(who)
    feedback.replace_texts(session, actor.team_id, mine.id, author=actor.user_id, texts=texts)
    feedback.set_side(session, actor.team_id, mine.id, author=actor.user_id, side=after.sides[who])


def _stamp(moment: datetime) -> str:
    """A moment as Slack writes it, to be compared with its own."""
    return f"{moment.timestamp():.6f}"


def _mark_typed(session: Session, actor: Actor, mine: Mine, revision: int, typed_at: str) -> bool:
    return feedback.mark_typed(
        session, actor.team_id, mine.id, author=actor.user_id, revision=revision, typed_at=typed_at
    )


def _refused(step: Callable[[int], Envelope], who: int) -> Refusal | None:
    try:
        step(who)
    except Refusal as refused:
        return refused
    return None


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
        raise UserError("This day is over. Choose one that is still to come, or leave it empty.", field="by")
    before = opened.reply(kind, actor.user_id)
    if before is None and not opened.allows(kind):
        raise UserError("This answer is not possible here yet. Open the round again from the Home tab.", field="text")
    if before is not None and before.text != text:
        raise UserError("You have answered this already; each answer is given once.", field="text")
    if feedback.add_reply(session, actor.team_id, round_id, author=actor.user_id, kind=kind, text=text, by=by, now=now):
        _tell_partner(session, opened.mine, kind, now)
    return feedback.get_opened(session, actor.team_id, round_id, viewer=actor.user_id)


def _tell_partner(session: Session, mine: Mine, kind: ReplyKind, now: datetime) -> None:
    """Who reads often thanks, asks and says what they will try in one go: that is one message to the other."""
    owed = outbox.Owed(
        messages.FEEDBACK_REPLY.name,
        mine.id,
        f"{messages.FEEDBACK_REPLY.name}:{mine.id}:{mine.partner_id}:{kind}",
        user_id=mine.partner_id,
        pair_id=mine.pair.id,
        send_after=now + IN_ONE_GO,
    )
    outbox.add_unless_planned(session, mine.pair.team_id, owed, now=now)
