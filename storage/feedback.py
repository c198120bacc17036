"""What the two of a round write: each side on its own until the opening, both together after it.

Two ways lead to what was written. `get_mine` gives a member their own side and nothing that depends on the other's.
`find_opened` gives both sides, and its query asks the database itself whether the round has opened.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, bindparam, exists, or_, select, tuple_
from sqlalchemy.orm import Session, joinedload

from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.feedback import FOLLOW_UP, ReplyKind, RoundFormat, may_reply
from bot.errors import Refusal
from storage.tables import Member, Pair, Round, RoundReply, RoundSide, RoundText


class NotInThisRound(Refusal):
    """The round is between two other people."""


class NotOpened(Refusal):
    """The round has not opened, or is between two other people."""


@dataclass(frozen=True, slots=True)
class Mine:
    """A round as one of the two may see it at any time: the round's own clock, and their own side."""

    round: Round
    pair: Pair
    viewer: str
    side: SideState
    revision: int
    texts: Mapping[str, str]
    told_outcome: bool

    def is_over(self, now: datetime) -> bool:
        """Whether its last day has come, so that the round takes no more words."""
        return self.round.is_over(now)

    def is_followed_up(self, now: datetime) -> bool:
        """Whether it is time to say what came of it, and the viewer has not."""
        opened_at = self.round.ended_at if self.state is EnvelopeState.OPENED else None
        return opened_at is not None and opened_at + FOLLOW_UP <= now and not self.told_outcome

    @property
    def id(self) -> int:
        return self.round.id

    @property
    def state(self) -> EnvelopeState:
        return self.round.state

    @property
    def format(self) -> RoundFormat:
        return self.round.format

    @property
    def me(self) -> Member:
        return self.pair.member(self.viewer)

    @property
    def partner_id(self) -> str:
        return self.pair.partner_of(self.viewer)


@dataclass(frozen=True, slots=True)
class Reply:
    author_id: str
    kind: ReplyKind
    text: str | None
    by: date | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A round after its opening: both sides, and what each answered."""

    mine: Mine
    theirs: Mapping[str, str]
    replies: Sequence[Reply]

    @property
    def pair(self) -> Pair:
        return self.mine.pair

    def reply(self, kind: ReplyKind, author_id: str) -> Reply | None:
        return next((each for each in self.replies if (each.kind, each.author_id) == (kind, author_id)), None)

    def allows(self, kind: ReplyKind) -> bool:
        """Whether the viewer may give this answer now."""
        return may_reply(kind, self.mine.format, self._kinds(self.mine.viewer), self._kinds(self.mine.partner_id))

    def _kinds(self, author_id: str) -> set[ReplyKind]:
        return {each.kind for each in self.replies if each.author_id == author_id}


WITH_PAIR = joinedload(Round.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))

_VIEWER = bindparam("viewer", type_=RoundSide.author_id.type)
OF_VIEWER = (
    Round.team_id == bindparam("team_id"),
    Round.pair.has(or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER)),
)
_TOLD_OUTCOME = exists().where(
    RoundReply.round_id == RoundSide.round_id,
    RoundReply.author_id == RoundSide.author_id,
    RoundReply.kind == ReplyKind.OUTCOME,
)
_SIDES = (
    select(Round, RoundSide.author_id, RoundSide.state, RoundSide.revision, _TOLD_OUTCOME)
    .join(RoundSide, RoundSide.round_id == Round.id)
    .where(Round.team_id == bindparam("team_id"))
    .options(WITH_PAIR)
    .order_by(Round.started_at.desc(), Round.id.desc())
    .execution_options(populate_existing=True)  # a step reads its round again after it has changed it
)
_MINE = _SIDES.where(RoundSide.author_id == _VIEWER, *OF_VIEWER)
_EACH = _SIDES.where(tuple_(RoundSide.round_id, RoundSide.author_id).in_(bindparam("sides", expanding=True)))
_ONE = _MINE.where(Round.id == bindparam("round_id"))
_ONE_OPENED = _ONE.where(Round.state == EnvelopeState.OPENED)
# By the pairs' own ids: asked for in one statement, SQLite reads all rounds of the workspace.
_PAIR_IDS = select(Pair.id).where(
    Pair.team_id == bindparam("team_id"), or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER)
)
_OF_PAIRS = _MINE.where(Round.pair_id.in_(bindparam("pair_ids", expanding=True)))
_PAIRS_WITH_OPENED = select(Round.pair_id).where(*OF_VIEWER, Round.state == EnvelopeState.OPENED)
_COLLECTING = _OF_PAIRS.where(Round.state == EnvelopeState.COLLECTING)
_SOME = _OF_PAIRS.limit(bindparam("limit")).offset(bindparam("offset"))
_TEXTS = select(RoundText.round_id, RoundText.author_id, RoundText.field, RoundText.text).where(
    RoundText.team_id == bindparam("team_id"),
    tuple_(RoundText.round_id, RoundText.author_id).in_(bindparam("sides", expanding=True)),
)
_REPLIES = (
    select(RoundReply)
    .where(RoundReply.team_id == bindparam("team_id"), RoundReply.round_id == bindparam("round_id"))
    .order_by(RoundReply.written_at)
    .execution_options(populate_existing=True)
)


def get_mine(session: Session, team_id: str, round_id: int, *, viewer: str) -> Mine:
    """One round, from the side of one of the two; raises NotInThisRound for anybody else."""
    mine = _read(session, _ONE, team_id, viewer=viewer, round_id=round_id)
    if not mine:
        raise NotInThisRound
    return mine[0]


def list_mine(session: Session, team_id: str, *, viewer: str, limit: int, offset: int = 0) -> list[Mine]:
    """Somebody's rounds, newest first."""
    pair_ids = _pair_ids(session, team_id, viewer)
    return _read(session, _SOME, team_id, viewer=viewer, pair_ids=pair_ids, limit=limit, offset=offset)


def list_pairs_with_opened(session: Session, team_id: str, *, viewer: str) -> set[int]:
    """The ids of somebody's pairs in which a round has opened."""
    return set(session.scalars(_PAIRS_WITH_OPENED, {"team_id": team_id, "viewer": viewer}))


def list_collecting(session: Session, team_id: str, *, viewer: str) -> list[Mine]:
    """Somebody's rounds that have neither opened nor ended: one for each pair at most."""
    return _read(session, _COLLECTING, team_id, viewer=viewer, pair_ids=_pair_ids(session, team_id, viewer))


def list_each(session: Session, team_id: str, sides: Collection[tuple[int, str]]) -> dict[tuple[int, str], Mine]:
    """Rounds, each (its id, whose) from the side of that one of the two; without those that are between others."""
    if not sides:
        return {}
    found = _read(session, _EACH, team_id, sides=list(sides))
    return {(mine.id, mine.viewer): mine for mine in found}


def look(session: Session, team_id: str, round_id: int, *, viewer: str) -> Mine | Opened:
    """Whatever somebody may see of a round now; raises NotInThisRound for anybody but the two."""
    mine = get_mine(session, team_id, round_id, viewer=viewer)
    if mine.state is not EnvelopeState.OPENED:
        return mine
    return find_opened(session, team_id, round_id, viewer=viewer) or mine


def find_opened(session: Session, team_id: str, round_id: int, *, viewer: str) -> Opened | None:
    """Both sides of a round that has opened, for one of the two; nothing before the opening."""
    found = _read(session, _ONE_OPENED, team_id, viewer=viewer, round_id=round_id)
    if not found:
        return None
    other = round_id, found[0].partner_id
    theirs = _texts(session, team_id, [other])
    replies = session.scalars(_REPLIES, {"team_id": team_id, "round_id": round_id})
    return Opened(
        found[0],
        theirs.get(other, {}),
        [Reply(each.author_id, each.kind, each.text, each.by) for each in replies],
    )


def get_opened(session: Session, team_id: str, round_id: int, *, viewer: str) -> Opened:
    """Both sides; raises NotOpened before the opening."""
    opened = find_opened(session, team_id, round_id, viewer=viewer)
    if opened is None:
        raise NotOpened
    return opened


def _pair_ids(session: Session, team_id: str, viewer: str) -> Sequence[int]:
    return session.scalars(_PAIR_IDS, {"team_id": team_id, "viewer": viewer}).all()


def _read(session: Session, which: Select[Round, str, SideState, int, bool], team_id: str, **more: Any) -> list[Mine]:
    found = session.execute(which, {"team_id": team_id, **more}).all()
    texts = _texts(session, team_id, [(round.id, author_id) for round, author_id, *_ in found])
    return [
        Mine(round, round.pair, author_id, side, revision, texts.get((round.id, author_id), {}), told)
        for round, author_id, side, revision, told in found
    ]


def _texts(session: Session, team_id: str, sides: Sequence[tuple[int, str]]) -> dict[tuple[int, str], dict[str, str]]:
    texts: dict[tuple[int, str], dict[str, str]] = {}
    for round_id, author_id, field, text in session.execute(_TEXTS, {"team_id": team_id, "sides": sides}):
        texts.setdefault((round_id, author_id), {})[field] = text
    return texts
