"""Sealed feedback rounds: each side on its own until the opening, both together after it.

Two ways lead to what was written. `find_mine` gives a member their own side and nothing that depends on the other's.
`find_opened` gives both sides, and its query asks the database itself whether the round has opened.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, case, delete, exists, false, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.feedback import FOLLOW_UP, Format, Round, Side, State
from bot.errors import UserError
from storage.sql import insert
from storage.tables import Exchange, ExchangeReply, ExchangeSide, ExchangeText, Pair

THANK, ASK, ANSWER, TRY, OUTCOME = "thank", "ask", "answer", "try", "outcome"


@dataclass(frozen=True, slots=True)
class Mine:
    """A round as one of the two may see it at any time: the round's own clock, and their own side."""

    exchange: Exchange
    pair: Pair
    viewer: str
    side: Side
    revision: int
    texts: Mapping[str, str]
    told_outcome: bool

    def is_over(self, now: datetime) -> bool:
        """Whether the window has ended, so that the round takes no more words."""
        return _is_over(self.exchange, now)

    def is_followed_up(self, now: datetime) -> bool:
        """Whether it is time to say what came of it, and the viewer has not."""
        opened_at = self.exchange.ended_at if self.state is State.OPENED else None
        return opened_at is not None and opened_at + FOLLOW_UP <= now and not self.told_outcome

    @property
    def id(self) -> int:
        return self.exchange.id

    @property
    def state(self) -> State:
        return State(self.exchange.state)

    @property
    def format(self) -> Format:
        return Format(self.exchange.format)

    @property
    def partner_id(self) -> str:
        return self.pair.partner_of(self.viewer)


@dataclass(frozen=True, slots=True)
class Reply:
    author_id: str
    kind: str
    text: str | None
    by: date | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A round after its opening: both sides, and what each answered."""

    mine: Mine
    theirs: Mapping[str, str]
    replies: Sequence[Reply]

    def reply(self, kind: str, author_id: str) -> Reply | None:
        return next((each for each in self.replies if (each.kind, each.author_id) == (kind, author_id)), None)


WITH_PAIR = joinedload(Exchange.pair).options(
    joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program)
)


def _of(viewer: str) -> ColumnElement[bool]:
    return Exchange.pair.has(or_(Pair.mentor_id == viewer, Pair.mentee_id == viewer))


def find_asked_id(session: Session, team_id: str, pair_id: int, *, form_id: str | None) -> int | None:
    """The pair's round that this form has started, else the one that still collects."""
    by_form = Exchange.form_id == form_id if form_id else false()
    return session.scalar(
        select(Exchange.id)
        .where(
            Exchange.team_id == team_id,
            Exchange.pair_id == pair_id,
            or_(by_form, Exchange.state == State.COLLECTING),
        )
        .order_by(case((by_form, 0), else_=1))
        .limit(1)
    )


def get_mine(session: Session, team_id: str, exchange_id: int, *, viewer: str) -> Mine:
    """One round, from the side of one of the two; raises UserError for anybody else."""
    mine = _list_mine(session, team_id, viewer, Exchange.id == exchange_id, limit=1)
    if not mine:
        raise UserError("This feedback round is between two other people.")
    return mine[0]


def list_mine(session: Session, team_id: str, *, viewer: str, limit: int, offset: int = 0) -> list[Mine]:
    """Somebody's rounds, newest first."""
    return _list_mine(session, team_id, viewer, _in_pairs_of(session, team_id, viewer), limit, offset)


def list_collecting(session: Session, team_id: str, *, viewer: str) -> list[Mine]:
    """Somebody's rounds that have neither opened nor ended: one for each pair at most."""
    which = (_in_pairs_of(session, team_id, viewer)) & (Exchange.state == State.COLLECTING)
    return _list_mine(session, team_id, viewer, which)


def _in_pairs_of(session: Session, team_id: str, viewer: str) -> ColumnElement[bool]:
    """By the pairs' own ids: asked for in one statement, SQLite reads all rounds of the workspace."""
    ids = session.scalars(
        select(Pair.id).where(Pair.team_id == team_id, or_(Pair.mentor_id == viewer, Pair.mentee_id == viewer))
    )
    return Exchange.pair_id.in_(ids.all())


def _list_mine(
    session: Session,
    team_id: str,
    viewer: str,
    which: ColumnElement[bool],
    limit: int | None = None,
    offset: int = 0,
) -> list[Mine]:
    told_outcome = exists().where(
        ExchangeReply.exchange_id == Exchange.id, ExchangeReply.author_id == viewer, ExchangeReply.kind == OUTCOME
    )
    rows = session.execute(
        select(Exchange, ExchangeSide.state, ExchangeSide.revision, told_outcome)
        .join(ExchangeSide, (ExchangeSide.exchange_id == Exchange.id) & (ExchangeSide.author_id == viewer))
        .where(Exchange.team_id == team_id, which, _of(viewer))
        .options(WITH_PAIR)
        .order_by(Exchange.started_at.desc(), Exchange.id.desc())
        .limit(limit)
        .offset(offset)
        .execution_options(populate_existing=True)
    )
    found = rows.all()
    texts = _texts(session, [exchange.id for exchange, *_ in found], viewer)
    return [
        Mine(exchange, exchange.pair, viewer, Side(side), revision, texts.get(exchange.id, {}), told)
        for exchange, side, revision, told in found
    ]


def _is_over(exchange: Exchange, now: datetime) -> bool:
    """In a paused pair, whose days do not count, it is as it was when the pause began."""
    paused_at = exchange.pair.paused_at if exchange.pair.state == "paused" else None
    return exchange.closes_at <= (paused_at or now)


def _texts(session: Session, exchange_ids: Sequence[int], author: str) -> dict[int, dict[str, str]]:
    rows = session.execute(
        select(ExchangeText.exchange_id, ExchangeText.field, ExchangeText.text).where(
            ExchangeText.exchange_id.in_(exchange_ids), ExchangeText.author_id == author
        )
    )
    texts: dict[int, dict[str, str]] = {}
    for exchange_id, field, text in rows:
        texts.setdefault(exchange_id, {})[field] = text
    return texts


def find_opened(session: Session, team_id: str, exchange_id: int, *, viewer: str) -> Opened | None:
    """Both sides of a round that has opened, for one of the two; nothing before the opening."""
    mine = _list_mine(
        session, team_id, viewer, (Exchange.id == exchange_id) & (Exchange.state == State.OPENED), limit=1
    )
    if not mine:
        return None
    theirs = _texts(session, [exchange_id], mine[0].partner_id)
    replies = session.scalars(
        select(ExchangeReply)
        .where(ExchangeReply.team_id == team_id, ExchangeReply.exchange_id == exchange_id)
        .order_by(ExchangeReply.written_at)
        .execution_options(populate_existing=True)
    )
    return Opened(
        mine[0],
        theirs.get(exchange_id, {}),
        [Reply(each.author_id, each.kind, each.text, each.by) for each in replies],
    )


def lock(session: Session, team_id: str, exchange_id: int, *, viewer: str, now: datetime) -> tuple[Round, int]:
    """Take the round for this transaction: (the round as its rules see it, which of its sides is the viewer's).

    Nobody else changes it meanwhile, so two seals at the same instant see one another. It is for deciding, not for
    showing: nothing that somebody sees may depend on the other side in it.
    """
    exchange = session.scalar(
        select(Exchange)
        .where(Exchange.team_id == team_id, Exchange.id == exchange_id, _of(viewer))
        .options(WITH_PAIR)
        .with_for_update(of=Exchange)
        .execution_options(populate_existing=True)
    )
    if exchange is None:
        raise UserError("This feedback round is between two other people.")
    sides = _sides(session, exchange)
    return Round(State(exchange.state), sides, _is_over(exchange, now)), 0 if viewer == exchange.pair.mentor_id else 1


def _sides(session: Session, exchange: Exchange) -> tuple[Side, Side]:
    rows = session.execute(
        select(ExchangeSide.author_id, ExchangeSide.state).where(ExchangeSide.exchange_id == exchange.id)
    )
    states = {author_id: Side(state) for author_id, state in rows}
    return states[exchange.pair.mentor_id], states[exchange.pair.mentee_id]


def set_side(session: Session, team_id: str, exchange_id: int, *, author: str, side: Side) -> None:
    session.execute(update(ExchangeSide).where(*_side(team_id, exchange_id, author)).values(state=side))


def _side(team_id: str, exchange_id: int, author: str) -> tuple[ColumnElement[bool], ...]:
    return (
        ExchangeSide.team_id == team_id,
        ExchangeSide.exchange_id == exchange_id,
        ExchangeSide.author_id == author,
    )


def mark_typed(session: Session, team_id: str, exchange_id: int, *, author: str, revision: int, typed_at: str) -> bool:
    """Note that something was typed in a form of this revision; false for what arrives late or from an older form."""
    done = session.scalar(
        update(ExchangeSide)
        .where(
            *_side(team_id, exchange_id, author),
            ExchangeSide.revision == revision,
            or_(ExchangeSide.typed_at.is_(None), ExchangeSide.typed_at <= typed_at),
        )
        .values(typed_at=typed_at)
        .returning(ExchangeSide.exchange_id)
    )
    return done is not None


def next_revision(session: Session, team_id: str, exchange_id: int, *, author: str) -> None:
    """A form was sent, or its words taken back: what arrives later from what was on the screen before is too late."""
    session.execute(
        update(ExchangeSide)
        .where(*_side(team_id, exchange_id, author))
        .values(revision=ExchangeSide.revision + 1, typed_at=None)
    )


def replace_texts(session: Session, team_id: str, exchange_id: int, *, author: str, texts: Mapping[str, str]) -> None:
    """The author's own words as they are now."""
    session.execute(
        delete(ExchangeText).where(
            ExchangeText.team_id == team_id,
            ExchangeText.exchange_id == exchange_id,
            ExchangeText.author_id == author,
        )
    )
    session.add_all(
        ExchangeText(exchange_id=exchange_id, author_id=author, field=field, team_id=team_id, text=text)
        for field, text in texts.items()
    )
    session.flush()  # so that a read in the same transaction finds them


def add_reply(
    session: Session,
    team_id: str,
    exchange_id: int,
    *,
    author: str,
    kind: str,
    text: str | None,
    by: date | None,
    now: datetime,
) -> bool:
    """Answer to what was read, each kind once; say whether this call added it."""
    done = session.scalar(
        insert(ExchangeReply)
        .values(
            exchange_id=exchange_id,
            author_id=author,
            kind=kind,
            team_id=team_id,
            text=text,
            by=by,
            written_at=now,
        )
        .on_conflict_do_nothing()
        .returning(ExchangeReply.exchange_id)
    )
    return done is not None
