"""The pairs of a program that may need a hand: why, since when, and who looks after them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.attention import (
    Concern,
    Heard,
    LongPause,
    Reach,
    Reason,
    concern_of,
    concerns_of,
    reasons_for_attention,
)
from bot.domain.calendar import end_of_day, zone_named
from bot.domain.engagement import last_whole_week
from bot.errors import Refusal
from storage import access, attention, attention_notes, pairs, programs
from storage.attention import HeardOf, NotablePair, NotableSide
from storage.attention_notes import Concerns, Handled, Looked, Note
from storage.tables import Pair, Program

MOST_CANDIDATES = 2000  # pairs in one program
FAILURES_SHOWN = timedelta(days=30)


class NoLongerListed(Refusal):
    """The pair needs no hand any more, has ended, or whoever asks is one of the two."""


@dataclass(frozen=True, slots=True)
class NeedsAttention:
    """A pair that may need a hand; `is_new` if the digest before this one did not say so, or not all of it."""

    pair_id: int
    mentor_id: str
    mentee_id: str
    mentor_name: str
    mentee_name: str
    reasons: Sequence[Reason] = ()
    is_new: bool = False
    handled: Handled | None = None

    @property
    def unhandled(self) -> Sequence[Reason]:
        """What is said of it: somebody who looks after a pair may not have seen all of it."""
        seen = self.handled.concerns if self.handled else frozenset()
        return [each for each in self.reasons if concern_of(each) not in seen]


@dataclass(frozen=True, slots=True)
class Attention:
    """All that there is to say of pairs that may need a hand, as things were when the week closed; quietest first.

    `better` are those that were listed and need no hand any more. `looked` is what the next weekly digest is to know.
    `cut` says that more pairs were quiet than are looked at.
    """

    program_id: int
    as_of: date
    pairs: int  # living ones in the program
    new: Sequence[NeedsAttention] = ()
    lasting: Sequence[NeedsAttention] = ()
    better: Sequence[NeedsAttention] = ()
    paused: Sequence[NeedsAttention] = ()
    handled: Sequence[NeedsAttention] = ()
    cut: bool = False
    looked: Looked | None = None

    @property
    def listed(self) -> Sequence[NeedsAttention]:
        """What is new comes first."""
        return [*self.new, *self.lasting]


def collect(
    session: Session, program: Program, *, reader: str | None, now: datetime, all_paused: bool = False
) -> Attention:
    """What `reader` may know of them; none stands for a channel. Nobody reads about a pair that they are in.

    Since people read along in a channel, nothing is said there of the pairs in which a coordinator is: together with
    what a coordinator is shown besides, it would tell about theirs. `all_paused`: also the long pauses that it is not
    this week's turn to speak of.
    """
    today = program.today(now)
    as_of = last_whole_week(today)
    notable = attention.list_notable(
        session,
        program.team_id,
        program.id,
        ends=end_of_day(as_of, zone_named(program.zone)),
        failures_since=now - FAILURES_SHOWN,
        now=now,
        limit=MOST_CANDIDATES + 1,
    )
    notes = attention_notes.list_of(session, program.team_id, program.id, week_ends_on=as_of)
    hidden_from = {reader} if reader else {each.user_id for each in program.coordinators}
    found: dict[int, Concerns] = {}
    resting: set[int] = set()
    needs: list[NeedsAttention] = []
    for pair in notable[:MOST_CANDIDATES]:
        reasons = _reasons(pair, program, as_of)
        if concerns := concerns_of(reasons) - {Concern.PAUSED}:
            found[pair.pair_id] = concerns
        if pair.paused_at or pair.parted or pair.mentor.is_deactivated or pair.mentee.is_deactivated:
            resting.add(pair.pair_id)
        told = [each for each in reasons if all_paused or not isinstance(each, LongPause) or each.is_said]
        if told and not {pair.mentor.user_id, pair.mentee.user_id} & hidden_from:
            needs.append(_need(pair, told, notes.get(pair.pair_id), today))
    needs.sort(key=_quietest_first)
    cut = len(notable) > MOST_CANDIDATES
    over = set() if cut else {id for id, note in notes.items() if note.told} - found.keys() - resting
    listed = [each for each in needs if each.unhandled and concerns_of(each.unhandled) != {Concern.PAUSED}]
    return Attention(
        program.id,
        as_of,
        pairs.count_in_program(session, program.team_id, program.id),
        new=[each for each in listed if each.is_new],
        lasting=[each for each in listed if not each.is_new],
        better=[
            NeedsAttention(pair.id, pair.mentor_id, pair.mentee_id, pair.mentor.name, pair.mentee.name)
            for pair in pairs.find_several(session, program.team_id, over).values()
            if pair.ended_at is None and not {pair.mentor_id, pair.mentee_id} & hidden_from
        ],
        paused=[each for each in needs if concerns_of(each.unhandled) == {Concern.PAUSED}],
        handled=[each for each in needs if not each.unhandled],
        cut=cut,
        looked=Looked(program.id, as_of, found, frozenset(resting)),
    )


def _quietest_first(need: NeedsAttention) -> tuple[int, int]:
    """By the weeks that are said of a pair, and by nothing finer: the order would tell when somebody wrote last."""
    return -max((getattr(each, "weeks", 0) for each in need.reasons), default=0), need.pair_id


def _need(pair: NotablePair, reasons: Sequence[Reason], note: Note | None, today: date) -> NeedsAttention:
    concerns = concerns_of(reasons) - {Concern.PAUSED}
    handled = note.handled if note and note.handled and today < note.handled.until else None
    return NeedsAttention(
        pair.pair_id,
        pair.mentor.user_id,
        pair.mentee.user_id,
        pair.mentor.name,
        pair.mentee.name,
        reasons,
        is_new=note is None or not concerns <= note.told,
        handled=handled,
    )


def _reasons(pair: NotablePair, program: Program, as_of: date) -> list[Reason]:
    zone = zone_named(program.zone)

    def reach(of: NotableSide) -> Reach:
        return Reach(of.is_deactivated, of.refused)

    def heard(of: HeardOf) -> Heard:
        quiet = of.silence
        return Heard(
            quiet.kind, quiet.days, quiet.asked_on, None if quiet.agreed else quiet.every, wants_help=of.wants_help
        )

    return reasons_for_attention(
        reach(pair.mentor),
        reach(pair.mentee),
        parted=pair.parted,
        wish=pair.wish,
        heard=[heard(each) for each in pair.heard],
        paused_on=pair.paused_at.astimezone(zone).date() if pair.paused_at else None,
        as_of=as_of,
    )


# --- in pages, and who looks after which -----------------------------------------------------------------------------


def note_look(session: Session, actor: Actor, scope: Scope, program_id: int, *, now: datetime) -> None:
    """Somebody is about to look at a page of them."""
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    access.add(session, actor, CoordinatorAction.READ_ATTENTION, program_id=program.id, now=now)


def list_all(
    session: Session, actor: Actor, scope: Scope, program_id: int, *, now: datetime
) -> tuple[Program, Attention]:
    """All that the actor may know of them, in a program that they coordinate."""
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    return program, collect(session, program, reader=actor.user_id, now=now, all_paused=True)


def find(
    session: Session, actor: Actor, scope: Scope, pair_id: int, *, now: datetime
) -> tuple[Program, NeedsAttention]:
    """A pair on the actor's list; raises NoLongerListed when it is not there."""
    pair = _get(session, actor, scope, pair_id)
    program, all_of_them = list_all(session, actor, scope, pair.program_id, now=now)
    everywhere = [*all_of_them.listed, *all_of_them.paused, *all_of_them.handled]
    need = next((each for each in everywhere if each.pair_id == pair_id), None)
    if need is None:
        raise NoLongerListed
    return program, need


def find_program(session: Session, actor: Actor, scope: Scope, pair_id: int) -> Program:
    """The program of a pair that the actor may look after."""
    pair = _get(session, actor, scope, pair_id)
    return programs.get(session, actor.team_id, pair.program_id, coordinator=scope.coordinator)


def handle(
    session: Session, actor: Actor, scope: Scope, pair_id: int, *, until: date, seen: Concerns, now: datetime
) -> int:
    """The actor looks after a pair until then, when its line comes back; gives the program that it is in."""
    pair = _get(session, actor, scope, pair_id)
    attention_notes.handle(session, pair, Handled(actor.user_id, until, seen))
    access.add(session, actor, CoordinatorAction.HANDLE_PAIR, program_id=pair.program_id, pair_id=pair.id, now=now)
    return pair.program_id


def take_back(session: Session, actor: Actor, scope: Scope, pair_id: int, *, now: datetime) -> int:
    """Nobody looks after the pair any more, and its line is back; gives the program that it is in."""
    pair = _get(session, actor, scope, pair_id)
    if attention_notes.take_back(session, pair.team_id, pair.id):
        what = CoordinatorAction.TAKE_BACK_PAIR
        access.add(session, actor, what, program_id=pair.program_id, pair_id=pair.id, now=now)
    return pair.program_id


def _get(session: Session, actor: Actor, scope: Scope, pair_id: int) -> Pair:
    """A living pair in a program that the actor coordinates, and is not in themselves."""
    pair = pairs.find(session, actor.team_id, pair_id)
    if pair is None or pair.ended_at is not None or actor.user_id in (pair.mentor_id, pair.mentee_id):
        raise NoLongerListed
    programs.get(session, actor.team_id, pair.program_id, coordinator=scope.coordinator)
    return pair
