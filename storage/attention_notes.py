"""What weekly digests have said of pairs that may need a hand, and who looks after which of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, exists, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.attention import Concern
from bot.domain.delivery import DeliveryState
from bot.domain.messages import DIGEST
from storage.sql import insert
from storage.tables import AttentionNote, Delivery, Pair
from storage.types import UtcDateTime

_notes = AttentionNote.__table__.c
_OF_PROGRAM = select(AttentionNote).where(
    AttentionNote.team_id == bindparam("team_id"), AttentionNote.program_id == bindparam("program_id")
)
_HAS_ARRIVED = select(
    exists().where(
        Delivery.team_id == bindparam("team_id"),
        Delivery.kind == DIGEST.name,
        Delivery.subject_id == bindparam("program_id"),
        Delivery.state == DeliveryState.SENT,
        Delivery.sent_at >= bindparam("since", type_=UtcDateTime()),
    )
)
_ADD = insert(AttentionNote.__table__)
# Once for each week: a digest that is drawn again, or for somebody else, has nothing to add.
_NOTE = _ADD.on_conflict_do_update(
    index_elements=["pair_id"],
    set_={name: _ADD.excluded[name] for name in ("concerns", "told", "week_ends_on", "looked_at")},
    where=or_(_notes.week_ends_on.is_(None), _notes.week_ends_on < _ADD.excluded.week_ends_on),
)
_HANDLE = _ADD.on_conflict_do_update(
    index_elements=["pair_id"],
    set_={name: _ADD.excluded[name] for name in ("handled_by", "handled_until", "handled_concerns")},
)
_TAKE_BACK = (
    update(AttentionNote.__table__)
    .where(_notes.team_id == bindparam("team"), _notes.pair_id == bindparam("pair"), _notes.handled_until.is_not(None))
    .values(handled_by=None, handled_until=None, handled_concerns="")
    .returning(_notes.pair_id)
)
# What is well, and was so before, or over, has nothing to be remembered.
_FORGET = delete(AttentionNote.__table__).where(
    _notes.team_id == bindparam("team"),
    _notes.program_id == bindparam("program"),
    or_(
        (_notes.concerns == "")
        & (_notes.told == "")
        & (_notes.handled_until.is_(None) | (_notes.handled_until <= bindparam("week"))),
        _notes.pair_id.in_(select(Pair.id).where(Pair.team_id == bindparam("team"), Pair.ended_at.is_not(None))),
    ),
)

Concerns = frozenset[Concern]
_NONE: Concerns = frozenset()
_KNOWN = {str(each): each for each in Concern}


@dataclass(frozen=True, slots=True)
class Handled:
    """Who looks after a pair, what they have seen of it, and the day on which its line comes back."""

    by: str
    until: date
    concerns: Concerns


@dataclass(frozen=True, slots=True)
class Note:
    """What the digest of a week has said of a pair, and the one before it."""

    concerns: Concerns
    told: Concerns
    week_ends_on: date | None
    handled: Handled | None


_NOTHING = Note(_NONE, _NONE, None, None)


@dataclass(frozen=True, slots=True)
class Looked:
    """What the look of a week has found in a program, by pair. Of those that `rest` nobody can tell how they are."""

    program_id: int
    week_ends_on: date
    found: Mapping[int, Concerns]
    rest: frozenset[int]


def list_of(session: Session, team_id: str, program_id: int, *, week_ends_on: date) -> dict[int, Note]:
    """By pair. `told` is what somebody had been told before the digest of that week."""
    rows = list(session.scalars(_OF_PROGRAM, {"team_id": team_id, "program_id": program_id}))
    earlier = [
        each.looked_at for each in rows if each.looked_at and each.week_ends_on and each.week_ends_on < week_ends_on
    ]
    heard = bool(earlier) and _has_arrived(session, team_id, program_id, since=max(earlier))
    return {row.pair_id: _note(row, week_ends_on, heard=heard) for row in rows}


def _note(row: AttentionNote, week_ends_on: date, *, heard: bool) -> Note:
    concerns, told = _read(row.concerns), _read(row.told)
    if row.week_ends_on and row.week_ends_on < week_ends_on and heard:
        told = concerns
    handled = None
    if row.handled_by and row.handled_until:
        handled = Handled(row.handled_by, row.handled_until, _read(row.handled_concerns))
    return Note(concerns, told, row.week_ends_on, handled)


def _has_arrived(session: Session, team_id: str, program_id: int, *, since: datetime) -> bool:
    """Whether a weekly digest has reached somebody since then."""
    return bool(session.scalar(_HAS_ARRIVED, {"team_id": team_id, "program_id": program_id, "since": since}))


def note_week(session: Session, team_id: str, looked: Looked, *, now: datetime) -> None:
    """Remember what a weekly digest says, so that the next one can tell what is new and what got better."""
    week = looked.week_ends_on
    known = list_of(session, team_id, looked.program_id, week_ends_on=week)
    rows, well = [], []
    for pair_id in sorted(known.keys() | looked.found.keys()):
        note, concerns = known.get(pair_id, _NOTHING), looked.found.get(pair_id, _NONE)
        if pair_id in looked.rest:  # nobody can tell whether what was said of them is over
            concerns |= note.concerns
        elif not concerns and note.handled:
            well.append(pair_id)
        rows.append(_row(team_id, looked.program_id, pair_id, concerns, note.told, week_ends_on=week, looked_at=now))
    if rows:
        session.execute(_NOTE, rows)
    for pair_id in well:
        take_back(session, team_id, pair_id)
    session.execute(_FORGET, {"team": team_id, "program": looked.program_id, "week": week})


def handle(session: Session, pair: Pair, handled: Handled) -> None:
    """Somebody looks after a pair: for a while, what they have seen of it is not said again."""
    row = _row(pair.team_id, pair.program_id, pair.id, _NONE, _NONE)
    who = {"handled_by": handled.by, "handled_until": handled.until, "handled_concerns": _words(handled.concerns)}
    session.execute(_HANDLE, {**row, **who})


def take_back(session: Session, team_id: str, pair_id: int) -> bool:
    """Nobody looks after a pair any more; say whether somebody did."""
    return session.scalar(_TAKE_BACK, {"team": team_id, "pair": pair_id}) is not None


def _row(
    team_id: str,
    program_id: int,
    pair_id: int,
    concerns: Concerns,
    told: Concerns,
    *,
    week_ends_on: date | None = None,
    looked_at: datetime | None = None,
) -> dict[str, Any]:
    return {
        "pair_id": pair_id,
        "team_id": team_id,
        "program_id": program_id,
        "concerns": _words(concerns),
        "told": _words(told),
        "week_ends_on": week_ends_on,
        "looked_at": looked_at,
        "handled_by": None,
        "handled_until": None,
        "handled_concerns": "",
    }


def _words(concerns: Concerns) -> str:
    return ",".join(sorted(concerns))


def _read(words: str) -> Concerns:
    """Without those that only a newer version, which shares this database, knows."""
    return frozenset(_KNOWN[word] for word in words.split(",") if word in _KNOWN)
