"""Envelopes as wholes, of every kind: those that are to open or to end, and one's own side of each.

What a side writes is in `sides.py`. What somebody sees before the opening comes from `OwnSide` alone: the envelope's
own clock, and nothing that depends on what the other has done.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Select, and_, bindparam, case, delete, exists, false, func, or_, select, tuple_, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.envelopes import EnvelopeKind, EnvelopeState, NotInThisEnvelope, OpeningDays, SideState
from bot.domain.pairs import PairState
from storage.due import Condition, anything
from storage.sql import insert
from storage.tables import Envelope, EnvelopeSide, EnvelopeText, Member, Pair
from storage.types import UtcDateTime

E_co = TypeVar("E_co", bound=Envelope, covariant=True)


@dataclass(frozen=True, slots=True)
class OwnSide(Generic[E_co]):
    """An envelope as one of the two may see it at any time: its own clock, and their own side."""

    envelope: E_co
    viewer: str
    side: SideState
    revision: int
    texts: Mapping[str, str]

    def is_over(self, now: datetime) -> bool:
        """Whether its last day has come, or its pair has ended, so that it takes no more words."""
        return self.envelope.is_over(now) or self.pair.state == PairState.ENDED

    @property
    def wrote(self) -> bool:
        """Whether there are words of this one of the two."""
        return self.side is not SideState.EMPTY

    def takes_words(self, now: datetime) -> bool:
        """Whether it is still being written, or answered."""
        return self.state is EnvelopeState.COLLECTING and not self.is_over(now)

    @property
    def id(self) -> int:
        return self.envelope.id

    @property
    def pair(self) -> Pair:
        return self.envelope.pair

    @property
    def state(self) -> EnvelopeState:
        return self.envelope.state

    @property
    def me(self) -> Member:
        return self.pair.member(self.viewer)

    @property
    def partner_id(self) -> str:
        return self.pair.partner_of(self.viewer)


_NOW = bindparam("now", type_=UtcDateTime())
_KIND = bindparam("which", type_=Envelope.kind.type)
_VIEWER = bindparam("viewer", type_=EnvelopeSide.author_id.type)
_envelope = Envelope.__table__.c

_ADD = insert(Envelope.__table__).on_conflict_do_nothing().returning(_envelope.id)
_ADD_SIDE = insert(EnvelopeSide.__table__)


def add(
    session: Session,
    pair: Pair,
    kind: EnvelopeKind,
    *,
    asked_by: str | None = None,
    form_id: str | None = None,
    days: OpeningDays,
    now: datetime,
    **more: Any,
) -> int | None:
    """Add one with two empty sides; nothing when one of its kind still collects, or this form has started one.

    `more` is what its kind has besides.
    """
    new = {
        "team_id": pair.team_id,
        "pair_id": pair.id,
        "kind": kind,
        "asked_by": asked_by,
        "form_id": form_id,
        "state": EnvelopeState.COLLECTING,
        "started_at": now,
        "opens_at": days.next_at,
        "closes_at": days.last_at,
        **more,
    }
    envelope_id: int | None = session.scalar(_ADD, new)
    if envelope_id is not None:
        side = {"envelope_id": envelope_id, "team_id": pair.team_id, "state": SideState.EMPTY, "revision": 0}
        session.execute(_ADD_SIDE, [{**side, "author_id": each} for each in (pair.mentor_id, pair.mentee_id)])
    return envelope_id


_BY_FORM = func.coalesce(Envelope.form_id == bindparam("form"), false())
_ASKED = (
    select(Envelope.id)
    .where(
        Envelope.team_id == bindparam("team"),
        Envelope.pair_id == bindparam("pair"),
        Envelope.kind == _KIND,
        or_(_BY_FORM, Envelope.state == EnvelopeState.COLLECTING),
    )
    .order_by(case((_BY_FORM, 0), else_=1))
    .limit(1)
)


def get_asked_id(session: Session, pair: Pair, kind: EnvelopeKind, *, form_id: str | None) -> int:
    """The pair's envelope that this form has started, else the one that still collects; raises NotInThisEnvelope."""
    these = {"team": pair.team_id, "pair": pair.id, "which": kind, "form": form_id}
    envelope_id = session.scalar(_ASKED, these)
    if envelope_id is None:  # another pair's form
        raise NotInThisEnvelope
    return envelope_id


# --- one's own side --------------------------------------------------------------------------------------------------

WITH_PAIR = joinedload(Envelope.pair).options(
    joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program)
)
_BETWEEN_TWO = Envelope.pair.has(or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER))
OF_VIEWER = (Envelope.team_id == bindparam("team_id"), _BETWEEN_TWO)
_SIDES = (
    select(Envelope, EnvelopeSide.author_id, EnvelopeSide.state, EnvelopeSide.revision)
    .join(EnvelopeSide, EnvelopeSide.envelope_id == Envelope.id)
    # Of the side, which has no index by it: asked of the envelope, SQLite reads all that there are in the workspace.
    .where(EnvelopeSide.team_id == bindparam("team_id"))
    .options(WITH_PAIR)
    .order_by(Envelope.started_at.desc(), Envelope.id.desc())
    .execution_options(populate_existing=True)  # a step reads its envelope again after it has changed it
)
_MINE = _SIDES.where(EnvelopeSide.author_id == _VIEWER, _BETWEEN_TWO)
_ONE = _MINE.where(Envelope.id == bindparam("envelope_id"))
# By the ids as well: by pairs of columns alone, SQLite reads all that there is.
_EACH = _SIDES.where(
    Envelope.id.in_(bindparam("ids", expanding=True)),
    tuple_(EnvelopeSide.envelope_id, EnvelopeSide.author_id).in_(bindparam("sides", expanding=True)),
)
# By the pairs' own ids: asked for in one statement, SQLite reads all envelopes of the workspace.
_PAIR_IDS = select(Pair.id).where(
    Pair.team_id == bindparam("team_id"), or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER)
)
_OF_PAIRS = _MINE.where(Envelope.kind == _KIND, Envelope.pair_id.in_(bindparam("pair_ids", expanding=True)))
_COLLECTING = _OF_PAIRS.where(Envelope.state == EnvelopeState.COLLECTING)
_SOME = _OF_PAIRS.limit(bindparam("limit")).offset(bindparam("offset"))
_TEXTS = select(EnvelopeText.envelope_id, EnvelopeText.author_id, EnvelopeText.field, EnvelopeText.text).where(
    EnvelopeText.team_id == bindparam("team_id"),
    EnvelopeText.envelope_id.in_(bindparam("ids", expanding=True)),
    tuple_(EnvelopeText.envelope_id, EnvelopeText.author_id).in_(bindparam("sides", expanding=True)),
)


def get_own(session: Session, team_id: str, envelope_id: int, *, viewer: str) -> OwnSide[Envelope]:
    """One envelope, from the side of one of the two; raises NotInThisEnvelope for anybody else."""
    own = _read(session, _ONE, team_id, viewer=viewer, envelope_id=envelope_id)
    if not own:
        raise NotInThisEnvelope
    return own[0]


def list_own(
    session: Session, team_id: str, kind: EnvelopeKind, *, viewer: str, limit: int, offset: int = 0
) -> list[OwnSide[Envelope]]:
    """Somebody's envelopes of a kind, newest first."""
    pair_ids = _pair_ids(session, team_id, viewer)
    return _read(session, _SOME, team_id, which=kind, viewer=viewer, pair_ids=pair_ids, limit=limit, offset=offset)


def list_collecting(session: Session, team_id: str, kind: EnvelopeKind, *, viewer: str) -> list[OwnSide[Envelope]]:
    """Somebody's envelopes of a kind that have neither opened nor ended: one for each pair at most."""
    pair_ids = _pair_ids(session, team_id, viewer)
    return _read(session, _COLLECTING, team_id, which=kind, viewer=viewer, pair_ids=pair_ids)


_PAIRS_OPENED = select(Envelope.pair_id).where(
    Envelope.team_id == bindparam("team_id"),
    Envelope.kind == _KIND,
    Envelope.state == EnvelopeState.OPENED,
    Envelope.pair_id.in_(bindparam("pair_ids", expanding=True)),
)


def list_pairs_opened(session: Session, team_id: str, kind: EnvelopeKind, *, viewer: str) -> set[int]:
    """The ids of somebody's pairs in which an envelope of a kind has opened."""
    pair_ids = _pair_ids(session, team_id, viewer)
    these = {"team_id": team_id, "which": kind, "pair_ids": pair_ids}
    return set(session.scalars(_PAIRS_OPENED, these)) if pair_ids else set()


def list_each(
    session: Session, team_id: str, sides: Collection[tuple[int, str]]
) -> dict[tuple[int, str], OwnSide[Envelope]]:
    """Envelopes, each (its id, whose) from the side of that one of the two; without those that are between others."""
    found = _read(session, _EACH, team_id, **_these(sides)) if sides else []
    return {(own.id, own.viewer): own for own in found}


_OF_PAIR = _MINE.where(Envelope.kind == _KIND, Envelope.pair_id == bindparam("pair"))
_SOME_OF_PAIR = _OF_PAIR.limit(bindparam("limit"))
_OPENED_OF_PAIR = _OF_PAIR.where(Envelope.state == EnvelopeState.OPENED)


def list_of_pair(
    session: Session, pair: Pair, kind: EnvelopeKind, *, viewer: str, limit: int
) -> list[OwnSide[Envelope]]:
    """All of a kind in a pair, from the side of one of the two, newest first."""
    return _read(session, _SOME_OF_PAIR, pair.team_id, which=kind, viewer=viewer, pair=pair.id, limit=limit)


def list_opened(session: Session, pair: Pair, kind: EnvelopeKind, *, viewer: str) -> list[OwnSide[Envelope]]:
    """Those that have opened, from the side of one of the two, newest first."""
    return _read(session, _OPENED_OF_PAIR, pair.team_id, which=kind, viewer=viewer, pair=pair.id)


# What was for the last day has ended on it, before the pair did.
_UNOPENED = (
    select(Envelope.pair_id, EnvelopeSide.author_id)
    .join(EnvelopeSide, EnvelopeSide.envelope_id == Envelope.id)
    .join(Pair, Pair.id == Envelope.pair_id)
    .where(
        Envelope.team_id == bindparam("team_id"),
        Envelope.pair_id.in_(bindparam("pair_ids", expanding=True)),
        EnvelopeSide.state != SideState.EMPTY,
        or_(
            Envelope.state == EnvelopeState.COLLECTING,
            and_(
                Envelope.state == EnvelopeState.CLOSED,
                or_(Envelope.kind == EnvelopeKind.THANKS, Envelope.ended_at >= Pair.ended_at),
            ),
        ),
    )
)


def list_unopened(session: Session, team_id: str, pair_ids: Collection[int]) -> set[tuple[int, str]]:
    """Who, by pair, has written in an envelope that has ended unopened with the pair, or will: each for themselves."""
    found = session.execute(_UNOPENED, {"team_id": team_id, "pair_ids": list(pair_ids)})
    return {(pair_id, author_id) for pair_id, author_id in found}


def _these(sides: Collection[tuple[int, str]]) -> dict[str, Any]:
    return {"ids": list({envelope_id for envelope_id, _ in sides}), "sides": list(sides)}


def _pair_ids(session: Session, team_id: str, viewer: str) -> Sequence[int]:
    return session.scalars(_PAIR_IDS, {"team_id": team_id, "viewer": viewer}).all()


def _read(session: Session, statement: Any, team_id: str, **more: Any) -> list[OwnSide[Envelope]]:
    found = session.execute(statement, {"team_id": team_id, **more}).all()
    if not found:
        return []
    texts = texts_of(session, team_id, [(envelope.id, author_id) for envelope, author_id, *_ in found])
    return [
        OwnSide(envelope, author_id, side, revision, texts.get((envelope.id, author_id), {}))
        for envelope, author_id, side, revision in found
    ]


def texts_of(session: Session, team_id: str, sides: Sequence[tuple[int, str]]) -> dict[tuple[int, str], dict[str, str]]:
    """What these sides hold, by envelope and author. Whoever asks answers for it that their words may be read."""
    return _by_side(session, _TEXTS, team_id, sides)


_OPENED_TEXTS = _TEXTS.where(
    exists().where(
        _envelope.id == EnvelopeText.envelope_id,
        _envelope.team_id == bindparam("team_id"),
        _envelope.state == EnvelopeState.OPENED,
    )
)


def opened_texts(
    session: Session, team_id: str, sides: Sequence[tuple[int, str]]
) -> dict[tuple[int, str], dict[str, str]]:
    """The same of those that have opened, which the database itself is asked: nothing of any other."""
    return _by_side(session, _OPENED_TEXTS, team_id, sides)


def _by_side(
    session: Session, statement: Any, team_id: str, sides: Sequence[tuple[int, str]]
) -> dict[tuple[int, str], dict[str, str]]:
    texts: dict[tuple[int, str], dict[str, str]] = {}
    for envelope_id, author_id, field, text in session.execute(statement, {"team_id": team_id, **_these(sides)}):
        texts.setdefault((envelope_id, author_id), {})[field] = text
    return texts


# --- when something is due -------------------------------------------------------------------------------------------

_CHANGE = update(Envelope.__table__).where(_envelope.id == bindparam("envelope"))
_DAYS = ("opens_at", "closes_at")
_SET_DAYS = _CHANGE.values({name: bindparam(f"new_{name}", type_=UtcDateTime()) for name in _DAYS})


def set_days(session: Session, envelope_id: int, days: OpeningDays) -> None:
    session.execute(_SET_DAYS, {"envelope": envelope_id, "new_opens_at": days.next_at, "new_closes_at": days.last_at})


_HELD = (
    select(Envelope)
    .where(
        Envelope.team_id == bindparam("team"),
        Envelope.pair_id == bindparam("pair"),
        Envelope.kind == _KIND,
        Envelope.state == EnvelopeState.COLLECTING,
    )
    .with_for_update()
)


def hold_collecting(session: Session, pair: Pair, kind: EnvelopeKind) -> Envelope | None:
    """The pair's envelope of a kind that still collects, so that nobody else changes it meanwhile."""
    return session.scalar(_HELD, {"team": pair.team_id, "pair": pair.id, "which": kind})


# In a pair that is paused, or whose end can be taken back, nothing opens or ends: neither could be told.
_MAY_OPEN = (
    Envelope.state == EnvelopeState.COLLECTING,
    Envelope.pair.has(Pair.state == PairState.ACTIVE),
    Envelope.opens_at <= _NOW,
)
_OPENING = (
    select(Envelope.id)
    .where(Envelope.kind == _KIND, *_MAY_OPEN)
    .order_by(Envelope.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=Envelope)
)
_CLAIMED = (
    select(Envelope)
    .where(Envelope.id.in_(bindparam("ids", expanding=True)))
    .options(WITH_PAIR)
    .order_by(Envelope.id)
    .execution_options(populate_existing=True)
)


def is_opening(kind: EnvelopeKind) -> Condition:
    """Whether `claim_due` would find any."""
    return anything(select(Envelope.id).where(Envelope.kind == kind, *_MAY_OPEN))


def claim_due(session: Session, kind: EnvelopeKind, *, now: datetime, limit: int) -> list[Envelope]:
    """Envelopes of which a day has come on which they may open, so that nobody else decides them meanwhile."""
    ids = session.scalars(_OPENING, {"which": kind, "now": now, "limit": limit}).all()
    return list(session.scalars(_CLAIMED, {"ids": ids})) if ids else []  # it is asked all day, and mostly for nothing


_IF_COLLECTING = _CHANGE.where(_envelope.state == EnvelopeState.COLLECTING).returning(_envelope.id)
_SEALED = (
    select(func.count())
    .where(EnvelopeSide.envelope_id == _envelope.id, EnvelopeSide.state == SideState.SEALED)
    .correlate(Envelope.__table__)
    .scalar_subquery()
)
_MARK_OPENED = _IF_COLLECTING.where(_SEALED == 2).values(state=EnvelopeState.OPENED, ended_at=_NOW)
_MARK_CLOSED = _IF_COLLECTING.values(state=EnvelopeState.CLOSED, ended_at=_NOW)


def mark_opened(session: Session, envelope: Envelope, *, now: datetime) -> bool:
    """Open for both, if both are sealed at this very moment; say whether this call did it."""
    return session.scalar(_MARK_OPENED, {"envelope": envelope.id, "now": now}) is not None


def mark_closed(session: Session, envelope_id: int, *, now: datetime) -> bool:
    """End unopened; say whether this call did it."""
    return session.scalar(_MARK_CLOSED, {"envelope": envelope_id, "now": now}) is not None


_END_WITH_PAIR = (
    update(Envelope.__table__)
    .where(
        _envelope.pair_id == bindparam("pair"),
        _envelope.kind == _KIND,
        _envelope.state == EnvelopeState.COLLECTING,
    )
    .values(state=EnvelopeState.CLOSED, ended_at=_NOW)
    .returning(_envelope.id)
)


def end_with(session: Session, pair: Pair, kind: EnvelopeKind, *, now: datetime) -> list[int]:
    """The pair has ended: so has its envelope, unopened. Gives the ids of what this has ended."""
    return list(session.scalars(_END_WITH_PAIR, {"pair": pair.id, "which": kind, "now": now}))


_LAST_END = (
    select(func.coalesce(Envelope.ended_at, Envelope.closes_at, type_=UtcDateTime()))
    .where(Envelope.team_id == bindparam("team"), Envelope.pair_id == bindparam("pair"), Envelope.kind == _KIND)
    .order_by(Envelope.started_at.desc())
    .limit(1)
)


def find_last_end(session: Session, pair: Pair, kind: EnvelopeKind) -> datetime | None:
    """When the pair's latest envelope of a kind ended, or will at the latest."""
    return session.scalar(_LAST_END, {"team": pair.team_id, "pair": pair.id, "which": kind})


def next_opening(kind: EnvelopeKind) -> Select[datetime | None]:
    """When the next envelope of a kind may open after `now`."""
    return select(func.min(Envelope.opens_at)).where(
        Envelope.kind == kind, Envelope.state == EnvelopeState.COLLECTING, Envelope.opens_at > _NOW
    )


_ERASE = delete(EnvelopeText).where(
    EnvelopeText.team_id == bindparam("team"),
    EnvelopeText.author_id == bindparam("author"),
    EnvelopeText.envelope_id.in_(select(_envelope.id).where(_envelope.kind == _KIND)),
)


def erase(session: Session, team_id: str, kind: EnvelopeKind, *, author: str) -> None:
    """Every word that somebody wrote in any envelope of a kind."""
    session.execute(_ERASE, {"team": team_id, "author": author, "which": kind})
