"""What each of a pair expects, answered alone: it begins, is written and sealed, and opens into a shared draft.

Whatever waits for the two changes for both at once, at moments of the alignment alone, but for what somebody does
about their own side.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import agreements, envelopes, openings
from bot.actions.envelopes import Contents
from bot.actions.feedback import PairAtRest, PairOver, PartnerLeft
from bot.domain.actor import Actor
from bot.domain.alignments import lacks
from bot.domain.calendar import zone_named
from bot.domain.clauses import FIELDS
from bot.domain.envelopes import FIRST_DAY, EnvelopeKind, EnvelopeState, OpeningDays, SideState, whole_days
from bot.domain.items import AGREEMENT_AGAIN, AGREEMENT_ASKED, AGREEMENT_END, AGREEMENT_WRITE, Kind, Outcome
from bot.domain.pairs import PairState
from bot.domain.programs import Role
from bot.errors import Refusal
from storage import agreements as stored_agreements
from storage import alignments, items, pairs, sides
from storage import envelopes as stored
from storage.alignments import OwnAlignment
from storage.items import NewInPairs, NewItem
from storage.tables import Alignment, Envelope, Member, Pair, Program

ALIGNMENT = EnvelopeKind.ALIGNMENT
FIRST, AGAIN = 1, 2
"""Attempts: the bot asks once, and once more; what one of the two has begun is not asked about again."""
ASKS = (AGREEMENT_WRITE, AGREEMENT_AGAIN, AGREEMENT_ASKED)


class NotYetProposed(Refusal):
    """Theirs can be proposed once it has not opened for both, and while it is sealed."""


class AgreeingAlready(Refusal):
    """The two write on a draft, or something holds between them."""


class TooLateToUndo(Refusal):
    """What was let pass is not asked any more."""


# --- it begins -------------------------------------------------------------------------------------------------------


def planned_days(pair: Pair, now: datetime) -> OpeningDays:
    """When an alignment that begins now may open: on days of the pair's own, not before it counts.

    Somebody's time away moves no day of it: the bot begins it by itself, and the days would tell the other until when
    that is. What has not opened for that, either of the two begins anew.
    """
    first = _first_day(pair.program, pair.starts_on, now)
    return OpeningDays.starting(first, zone_named(pair.program.zone), openings.breaks_of(pair))


def is_worth_asking(program: Program, starts_on: date, last_day: date, now: datetime) -> bool:
    """Whether an alignment that begins now can open in a pair that counts from a day, until its last."""
    return _first_day(program, starts_on, now) + timedelta(days=FIRST_DAY) <= last_day


def _first_day(program: Program, starts_on: date, now: datetime) -> date:
    return max(now.astimezone(zone_named(program.zone)).date(), starts_on)


def invitations(made: Sequence[Pair], now: datetime) -> dict[NewInPairs, list[int]]:
    """What both of new pairs of one program are asked beside their welcome; the alignments begin a little later.

    They expire with the program at the latest, which ends when its last day does where somebody lives.
    """
    new: dict[NewInPairs, list[int]] = defaultdict(list)
    last_at = planned_days(made[0], now).last_at
    over_at: dict[str, datetime] = {}  # by zone: many live in the same
    for pair in made:
        for role, member in ((Role.MENTOR, pair.mentor), (Role.MENTEE, pair.mentee)):
            if member.zone not in over_at:
                over_at[member.zone] = pair.over_at(member.user_id)
            new[NewInPairs(AGREEMENT_WRITE, role, min(last_at, over_at[member.zone]))].append(pair.id)
    return new


def begin_planned(session: Session, *, now: datetime, limit: int) -> int:
    """Begin what new pairs were invited to; says how many that were."""
    planned = alignments.claim_to_begin(session, now=now, limit=limit)
    for pair in openings.by_workspace(planned):
        _begin_first(session, pair, now)
    return len(planned)


def _begin_first(session: Session, pair: Pair, now: datetime) -> int | None:
    """By the bot, or by whoever of the two is quicker: it is the same for both."""
    alignments.mark_begun(session, pair)
    if (
        pair.state == PairState.ENDED
        or pair.somebody_left
        or not is_worth_asking(pair.program, pair.starts_on, pair.last_day, now)
    ):
        items.close(session, pair.team_id, [AGREEMENT_WRITE], [pair.id], Outcome.WITHDRAWN, now=now)
        return None
    days = planned_days(pair, now)
    alignment_id = stored.add(session, pair, ALIGNMENT, days=days, now=now, attempt=FIRST)
    told = planned_days(pair, pair.created_at).last_at
    if alignment_id is not None and days.last_at != told:  # it begins on a later day than it was made
        items.move(session, pair.team_id, AGREEMENT_WRITE, pair.id, expires_at=days.last_at, now=now)
    return alignment_id


def find(session: Session, actor: Actor, pair_id: int) -> tuple[Pair, OwnAlignment | None]:
    """A pair, and its newest alignment from the actor's side."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    return pair, alignments.find_newest(session, actor.team_id, pair_id, viewer=actor.user_id)


def begin_now(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> OwnAlignment | None:
    """Begin what a new pair was invited to, for whoever of the two is quicker than the bot."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    session.refresh(pair, ["align_at", "state", "final_at"])  # as it is now that it is held
    if pair.align_at is not None and not pair.is_ending:
        _begin_first(session, pair, now)
    return alignments.find_newest(session, actor.team_id, pair_id, viewer=actor.user_id)


def start(session: Session, actor: Actor, pair_id: int, *, form_id: str | None, now: datetime) -> OwnAlignment:
    """One of the two wants both to write, and both are asked; if that is so already, it goes on."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    _require_living(pair)
    if stored_agreements.list_current(session, actor.team_id, [pair_id], viewer=actor.user_id):
        raise AgreeingAlready
    mine = begin_now(session, actor, pair_id, now=now)
    if mine and mine.state is EnvelopeState.COLLECTING:
        return mine
    days = planned_days(pair, now)
    asked_by = actor.user_id
    new_id = stored.add(session, pair, ALIGNMENT, asked_by=asked_by, form_id=form_id, days=days, now=now, attempt=AGAIN)
    if new_id is not None:
        new = openings.for_both(pair, AGREEMENT_ASKED, pair.id, key=str(new_id), expires_at=days.last_at)
        items.add_all(session, pair.team_id, new, now=now)
    alignment_id = new_id or stored.get_asked_id(session, pair, ALIGNMENT, form_id=form_id)
    return alignments.READS.get_mine(session, actor.team_id, alignment_id, viewer=actor.user_id)


def _require_living(pair: Pair) -> None:
    if pair.state == PairState.ENDED:
        raise PairOver
    if pair.state == PairState.PAUSED:
        raise PairAtRest
    for member in (pair.mentor, pair.mentee):
        if member.deactivated_at is not None:
            raise PartnerLeft(member.name)


# --- not now ---------------------------------------------------------------------------------------------------------


def pass_by(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> None:
    """Not now: it waits no more. Who was asked for the first time is asked once more."""
    team_id, me = actor.team_id, actor.user_id
    pairs.get(session, team_id, pair_id, member=me)
    items.close(session, team_id, ASKS, [pair_id], Outcome.PASSED, user_id=me, now=now)


def undo(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> None:
    """What they have let pass waits again; raises TooLateToUndo when that is not asked any more."""
    pair, mine = find(session, actor, pair_id)
    if mine is None or mine.state is not EnvelopeState.COLLECTING or mine.is_over(now) or pair.somebody_left:
        raise TooLateToUndo
    items.reopen(session, actor.team_id, asked_by(mine), pair_id, user_id=actor.user_id, now=now)


def asked_by(mine: OwnAlignment) -> Kind:
    """What asks for it now."""
    if mine.envelope.asked_by is not None:
        return AGREEMENT_ASKED
    return AGREEMENT_WRITE if mine.envelope.attempt == FIRST else AGREEMENT_AGAIN


# --- while it is sealed ----------------------------------------------------------------------------------------------

ALONE: Contents[OwnAlignment, OwnAlignment] = Contents(
    reads=alignments.READS,
    asked_for=lambda texts, _mine: {field: texts[field] for field in FIELDS if field in texts},
    is_whole=lambda texts, _mine: not lacks(texts),
    asks=asked_by,
    subject=lambda mine: mine.pair.id,
)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every word that somebody wrote. What was sealed looks to the other as though nothing had been written."""
    envelopes.erase(session, ALONE, member, now=now)


# --- it opens, or does not -------------------------------------------------------------------------------------------


def open_due(session: Session, *, now: datetime, limit: int) -> None:
    """Open for both at once each alignment whose day has come, if both have sealed; else it goes on, or ends.

    After its last day both are asked once more, whatever either has done; what is sealed stays so. Then it ends.
    """
    told: dict[str, list[NewItem]] = defaultdict(list)
    for alignment in openings.by_workspace(stored.claim_due(session, ALIGNMENT, now=now, limit=limit)):
        pair = alignment.pair
        if openings.open_if_sealed(session, alignment, now=now):
            openings.stop_asking(session, pair.team_id, ASKS, pair.id, now=now)
            _draft(session, pair, alignment.id, [pair.mentor_id, pair.mentee_id], now)
        elif now < alignment.closes_at:
            openings.set_days(session, alignment, ASKS, pair.id, openings.last_chance(alignment), now=now)
        elif _is_asked_again(alignment, now):
            days = planned_days(pair, now)
            alignments.mark_again(session, alignment)
            openings.stop_asking(session, pair.team_id, ASKS, pair.id, now=now)
            stored.set_days(session, alignment.id, days)
            told[pair.team_id] += openings.for_both(
                pair, AGREEMENT_AGAIN, pair.id, key=str(alignment.id), expires_at=days.last_at
            )
        elif stored.mark_closed(session, alignment.id, now=now):
            openings.stop_asking(session, pair.team_id, ASKS, pair.id, now=now)
            if not pair.somebody_left:  # else there is nobody to agree with, and that has been told
                told[pair.team_id] += openings.for_both(pair, AGREEMENT_END, pair.id, key=str(alignment.id))
    for team_id, new in told.items():
        items.add_all(session, team_id, new, now=now)


def _is_asked_again(alignment: Envelope, now: datetime) -> bool:
    pair, asked_once = alignment.pair, isinstance(alignment, Alignment) and alignment.attempt == FIRST
    return asked_once and not pair.somebody_left and is_worth_asking(pair.program, pair.starts_on, pair.last_day, now)


def may_propose(mine: OwnAlignment) -> bool:
    """Whether somebody may send theirs to the other, alone: once it has not opened for both, and while it is sealed."""
    envelope = mine.envelope
    asked_once = envelope.attempt == AGAIN and (envelope.asked_by is None or envelope.days.is_last)
    return mine.side is SideState.SEALED and asked_once and mine.state is not EnvelopeState.OPENED


def propose(session: Session, actor: Actor, alignment_id: int, *, revision: int | None, now: datetime) -> OwnAlignment:
    """Make a draft of one's own answers and send it to the other, for good; the alignment ends, unopened.

    What the other has written stays theirs alone, and nothing says whether there is any.
    """
    sides.lock(session, actor.team_id, alignment_id, viewer=actor.user_id, now=now)
    mine = alignments.READS.get_mine(session, actor.team_id, alignment_id, viewer=actor.user_id)
    pair = pairs.get(session, actor.team_id, mine.pair.id, member=actor.user_id, lock=True)
    _require_living(pair)
    newest = alignments.find_newest(session, actor.team_id, pair.id, viewer=actor.user_id)
    if not may_propose(mine) or revision != mine.revision or newest is None or newest.id != alignment_id:
        raise NotYetProposed
    stored.mark_closed(session, alignment_id, now=now)
    openings.stop_asking(session, pair.team_id, ASKS, pair.id, now=now)
    _draft(session, pair, alignment_id, [actor.user_id], now)
    return alignments.READS.get_mine(session, actor.team_id, alignment_id, viewer=actor.user_id)


def _draft(session: Session, pair: Pair, alignment_id: int, authors: Sequence[str], now: datetime) -> None:
    """The shared draft, of what these authors wrote: both, or one who proposes it."""
    texts = stored.texts_of(session, pair.team_id, [(alignment_id, each) for each in authors])
    said = {
        author: {field: text for field, text in texts.get((alignment_id, author), {}).items() if text}
        for author in authors
    }
    agreements.begin_draft(
        session,
        pair,
        said.get(pair.mentor_id),
        said.get(pair.mentee_id),
        envelope_id=alignment_id,
        begun_by=authors[0] if len(authors) == 1 else None,
        now=now,
    )


def end_with(session: Session, pair: Pair, now: datetime) -> None:
    """The pair has ended: so has its alignment, unopened, and none begins."""
    alignments.mark_begun(session, pair)
    stored.end_with(session, pair, ALIGNMENT, now=now)
    openings.stop_asking(session, pair.team_id, ASKS, pair.id, now=now)


def go_on(session: Session, pair: Pair, pause: timedelta, now: datetime) -> None:
    """The pair was paused for so long: the days of its alignment move, as though that time had not passed."""
    alignment = stored.hold_collecting(session, pair, ALIGNMENT)
    if alignment is not None:
        moved = alignment.days.moved(whole_days(pause), zone_named(pair.program.zone))
        openings.set_days(session, alignment, ASKS, pair.id, moved, now=now)
