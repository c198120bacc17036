"""The last weeks of a pair: thanks, one's own side until the opening and both after it; and its words afterwards."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from bot.domain.closings import ALONG, THANKS, Wish
from bot.domain.envelopes import EnvelopeKind
from bot.domain.goals import GoalStage
from bot.domain.pairs import PairState
from storage import goals
from storage.due import anything
from storage.envelope_reads import EnvelopeReads, Theirs
from storage.envelopes import OwnSide
from storage.pairs import due, next_due, set_moment
from storage.sql import insert
from storage.tables import ClosingSide, Confidence, Goal, Pair, Thanks
from storage.types import UtcDateTime


@dataclass(frozen=True, slots=True)
class OwnThanks(OwnSide[Thanks]):
    """Thanks as one of the two may see them at any time. `goals` are those of which it is asked how far they came."""

    goals: Sequence[Goal]

    @property
    def asks_about(self) -> list[int]:
        return [goal.id for goal in self.goals]

    @property
    def thanks(self) -> str | None:
        return self.texts.get(THANKS)

    @property
    def along(self) -> str | None:
        return self.texts.get(ALONG)


@dataclass(frozen=True, slots=True)
class OpenedThanks:
    """After the opening: what both have written."""

    mine: OwnThanks
    theirs: Theirs


_ASKED_AT_THE_END = select(Confidence.pair_id).where(
    Confidence.team_id == bindparam("team"),
    Confidence.pair_id.in_(bindparam("pairs", expanding=True)),
    Confidence.stage == GoalStage.END,
)


def _own(session: Session, team_id: str, found: Sequence[OwnSide[Thanks]]) -> list[OwnThanks]:
    pair_ids = {each.pair.id for each in found}  # what both were asked already, nobody is asked twice
    pair_ids -= set(session.scalars(_ASKED_AT_THE_END, {"team": team_id, "pairs": list(pair_ids)}))
    living = goals.list_living(session, team_id, pair_ids) if pair_ids else []
    return [
        OwnThanks(
            each.envelope,
            each.viewer,
            each.side,
            each.revision,
            each.texts,
            [goal for goal in living if goal.pair_id == each.pair.id],
        )
        for each in found
    ]


READS: EnvelopeReads[OwnThanks, OpenedThanks] = EnvelopeReads(
    EnvelopeKind.THANKS, _own, lambda _session, _team_id, opened: [OpenedThanks(*each) for each in opened]
)


# --- when something of it is due -------------------------------------------------------------------------------------

_pairs = Pair.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_AT = bindparam("at", type_=UtcDateTime())
_DUE = due(Pair.closing_at)
IS_DUE = anything(_DUE)
NEXT_DUE = next_due(Pair.closing_at)
_SET_NEXT = set_moment(Pair.closing_at)


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs of whose last weeks something is due, so that nobody else takes them until this transaction ends."""
    return list(session.scalars(_DUE, {"now": now, "most": limit}))


def set_next(session: Session, pair: Pair, at: datetime | None) -> None:
    session.execute(_SET_NEXT, {"team": pair.team_id, "pair": pair.id, "at": at})


# --- what becomes of the words ---------------------------------------------------------------------------------------

_SET_FORGET = set_moment(Pair.forget_at)
_TO_FORGET = due(Pair.forget_at, Pair.state == PairState.ENDED)
IS_TO_FORGET = anything(_TO_FORGET)
NEXT_TO_FORGET = next_due(Pair.forget_at)
_MARK_FORGOTTEN = (
    update(Pair.__table__)
    .where(_pairs.team_id == bindparam("team"), _pairs.id == bindparam("pair"), _pairs.state == PairState.ENDED)
    .values(forget_at=_AT, forgotten_at=_NOW)
    .returning(_pairs.id)
)


def set_forget(session: Session, pair: Pair, at: datetime | None) -> None:
    """On which day its words are deleted; None in a pair that lives."""
    session.execute(_SET_FORGET, {"team": pair.team_id, "pair": pair.id, "at": at})


def claim_to_forget(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs that have ended whose words are to be deleted now, so that nobody else takes them meanwhile."""
    return list(session.scalars(_TO_FORGET, {"now": now, "most": limit}))


def mark_forgotten(session: Session, pair: Pair, *, again_at: datetime | None, now: datetime) -> bool:
    """Its words are deleted; `again_at` is when those go as well that somebody keeps for longer."""
    these = {"team": pair.team_id, "pair": pair.id, "at": again_at, "now": now}
    return session.scalar(_MARK_FORGOTTEN, these) is not None


# --- what each of the two wants when it has ended --------------------------------------------------------------------

_sides = ClosingSide.__table__.c
_SIDE = (
    _sides.team_id == bindparam("team"),
    _sides.pair_id == bindparam("pair"),
    _sides.author_id == bindparam("who"),
)
_ADD_SIDE = insert(ClosingSide.__table__).on_conflict_do_nothing()
_SET_GOES_ON = (
    update(ClosingSide.__table__)
    .where(*_SIDE, _sides.goes_on.is_distinct_from(bindparam("wish", type_=_sides.goes_on.type)))
    .values(goes_on=bindparam("wish", type_=_sides.goes_on.type))
    .returning(_sides.author_id)
)
_SET_KEEPS = update(ClosingSide.__table__).where(*_SIDE).values(keeps=bindparam("wish", type_=_sides.keeps.type))
_OF_PAIR = (
    select(ClosingSide)
    .where(ClosingSide.team_id == bindparam("team"), ClosingSide.pair_id == bindparam("pair"))
    .execution_options(populate_existing=True)
)
_MINE = (
    select(ClosingSide)
    .where(ClosingSide.team_id == bindparam("team"), ClosingSide.author_id == bindparam("who"))
    .order_by(ClosingSide.pair_id)
    .execution_options(populate_existing=True)
)
_ERASE = (
    update(ClosingSide.__table__)
    .where(_sides.team_id == bindparam("team"), _sides.author_id == bindparam("who"))
    .values(goes_on=None, keeps=None)
)
_FORGET_WISHES = (
    update(ClosingSide.__table__)
    .where(_sides.team_id == bindparam("team"), _sides.pair_id == bindparam("pair"))
    .values(goes_on=None)
)
_FORGET_KEEPERS = (
    update(ClosingSide.__table__)
    .where(
        _sides.team_id == bindparam("team"),
        _sides.pair_id == bindparam("pair"),
        _sides.author_id.not_in(bindparam("keepers", expanding=True)),
    )
    .values(keeps=None)
)


def set_goes_on(session: Session, pair: Pair, who: str, wish: Wish | None) -> bool:
    """Whether somebody would like to go on; says whether that is new."""
    _add_side(session, pair, who)
    return session.scalar(_SET_GOES_ON, {**_side(pair, who), "wish": wish}) is not None


def set_keeps(session: Session, pair: Pair, who: str, wish: Wish | None) -> None:
    """Whether somebody keeps their own private words for longer: nobody else is shown it."""
    _add_side(session, pair, who)
    session.execute(_SET_KEEPS, {**_side(pair, who), "wish": wish})


def list_sides(session: Session, pair: Pair) -> dict[str, ClosingSide]:
    """What each of the two wants, by who it is: whether they would like to go on is shown to both, the rest to nobody
    else."""
    found = session.scalars(_OF_PAIR, {"team": pair.team_id, "pair": pair.id})
    return {each.author_id: each for each in found}


def list_sides_of(session: Session, team_id: str, user_id: str) -> list[ClosingSide]:
    """All that somebody wants of their pairs."""
    return list(session.scalars(_MINE, {"team": team_id, "who": user_id}))


def forget_wishes(session: Session, pair: Pair) -> None:
    """The pair goes on, or nothing of it is left to go on with."""
    session.execute(_FORGET_WISHES, {"team": pair.team_id, "pair": pair.id})


def forget_sides(session: Session, pair: Pair, kept_for: Collection[str]) -> None:
    forget_wishes(session, pair)
    session.execute(_FORGET_KEEPERS, {"team": pair.team_id, "pair": pair.id, "keepers": sorted(kept_for)})


def erase_sides(session: Session, team_id: str, *, author: str) -> None:
    session.execute(_ERASE, {"team": team_id, "who": author})


def _add_side(session: Session, pair: Pair, who: str) -> None:
    session.execute(_ADD_SIDE, {"pair_id": pair.id, "author_id": who, "team_id": pair.team_id})


def _side(pair: Pair, who: str) -> dict[str, object]:
    return {"team": pair.team_id, "pair": pair.id, "who": who}
