"""Pairs of which one has left the workspace: since when, and what the two say."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, or_, select, update
from sqlalchemy.orm import Session, contains_eager, joinedload

from bot.domain.partings import MatchWish
from storage.pairs import set_moment
from storage.sql import insert
from storage.tables import Pair, Parting

_partings = Parting.__table__.c
_OF_PAIR = (_partings.team_id == bindparam("team"), _partings.pair_id == bindparam("pair"))
_ADD = insert(Parting.__table__).on_conflict_do_nothing()
_MARK = set_moment(Pair.parted_at)
_REMOVE = delete(Parting.__table__).where(*_OF_PAIR)
_WISH = update(Parting.__table__).where(*_OF_PAIR).values(wish=bindparam("said")).returning(_partings.pair_id)
_GO_ON = (
    update(Parting.__table__)
    .where(*_OF_PAIR, _partings.goes_on_by.is_(None))
    .values(goes_on_by=bindparam("who"))
    .returning(_partings.pair_id)
)
_FORGET_WHO = (
    update(Parting.__table__)
    .where(_partings.team_id == bindparam("team"), _partings.goes_on_by == bindparam("who"))
    .values(goes_on_by=None)
)
_FORGET = update(Parting.__table__).where(*_OF_PAIR).values(goes_on_by=None)
_BOTH_PEOPLE = (joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
_SIDES = (
    select(Parting)
    .join(Parting.pair)
    .where(
        Parting.team_id == bindparam("team"),
        Parting.pair_id.in_(bindparam("ids", expanding=True)),
        or_(Pair.mentor_id == bindparam("viewer"), Pair.mentee_id == bindparam("viewer")),
    )
    .options(contains_eager(Parting.pair).options(*_BOTH_PEOPLE))
    .execution_options(populate_existing=True)
)
_HELD = _SIDES.with_for_update(of=Parting)


@dataclass(frozen=True, slots=True)
class OwnParting:
    """As one of the two may see it: whether they themselves have said that it goes on."""

    parting: Parting
    viewer: str

    @property
    def pair(self) -> Pair:
        return self.parting.pair

    @property
    def i_go_on(self) -> bool:
        return self.parting.goes_on_by == self.viewer


def add(session: Session, pair: Pair, *, now: datetime) -> None:
    """One of the two has left; if that is noted already, it stays as it is."""
    session.execute(_ADD, {"pair_id": pair.id, "team_id": pair.team_id, "left_at": now})
    session.execute(_MARK, {**_of(pair), "at": now})


def remove(session: Session, pair: Pair) -> None:
    """The two go on."""
    session.execute(_MARK, {**_of(pair), "at": None})
    session.execute(_REMOVE, _of(pair))


def get(session: Session, team_id: str, pair_id: int, *, member: str) -> OwnParting | None:
    """Held until the transaction ends; None for anybody else, and if the two have gone on."""
    found = session.scalar(_HELD, {"team": team_id, "ids": [pair_id], "viewer": member})
    return OwnParting(found, member) if found else None


def set_wish(session: Session, pair: Pair, wish: MatchWish) -> bool:
    return session.scalar(_WISH, {**_of(pair), "said": wish}) is not None


def mark_going_on(session: Session, pair: Pair, user_id: str) -> bool:
    """The first of the two says that it goes on; says whether this call did it."""
    return session.scalar(_GO_ON, {**_of(pair), "who": user_id}) is not None


def list_each(session: Session, team_id: str, sides: Collection[tuple[int, str]]) -> dict[tuple[int, str], OwnParting]:
    """Each (its pair's id, whose) from the side of that one of the two; without those who have gone on."""
    found = {}
    for viewer in sorted({who for _, who in sides}):
        ids = [id for id, who in sides if who == viewer]
        for parting in session.scalars(_SIDES, {"team": team_id, "viewer": viewer, "ids": ids}):
            found[parting.pair_id, viewer] = OwnParting(parting, viewer)
    return found


def forget_who(session: Session, team_id: str, user_id: str) -> None:
    """That somebody has said it goes on is no longer kept."""
    session.execute(_FORGET_WHO, {"team": team_id, "who": user_id})


def forget(session: Session, pair: Pair) -> None:
    session.execute(_FORGET, _of(pair))


def _of(pair: Pair) -> dict[str, object]:
    return {"team": pair.team_id, "pair": pair.id}
