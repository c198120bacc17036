"""Sealed feedback rounds: each side on its own until the opening, both together after it.

Two ways lead to what was written. `find_mine` gives a member their own side and nothing that depends on the other's.
`find_opened` gives both sides, and its query asks the database itself whether the round has opened.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, case, delete, exists, false, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.envelopes import Envelope, EnvelopeState, SideState
from bot.domain.feedback import FOLLOW_UP, ReplyKind, RoundFormat
from bot.errors import Refusal
from storage.sql import insert
from storage.tables import Pair, Round, RoundReply, RoundSide, RoundText


class NotInThisRound(Refusal):
    """The round is between two other people."""


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
        """Whether the window has ended, so that the round takes no more words."""
        return _is_over(self.round, now)

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

    def reply(self, kind: ReplyKind, author_id: str) -> Reply | None:
        return next((each for each in self.replies if (each.kind, each.author_id) == (kind, author_id)), None)


WITH_PAIR = joinedload(Round.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))


def _of(viewer: str) -> ColumnElement[bool]:
    return Round.pair.has(or_(Pair.mentor_id == viewer, Pair.mentee_id == viewer))


def find_asked_id(session: Session, team_id: str, pair_id: int, *, form_id: str | None) -> int | None:
    """The pair's round that this form has started, else the one that still collects."""
    by_form = Round.form_id == form_id if form_id else false()
    return session.scalar(
        select(Round.id)
        .where(
            Round.team_id == team_id,
            Round.pair_id == pair_id,
            or_(by_form, Round.state == EnvelopeState.COLLECTING),
        )
        .order_by(case((by_form, 0), else_=1))
        .limit(1)
    )


def get_mine(session: Session, team_id: str, round_id: int, *, viewer: str) -> Mine:
    """One round, from the side of one of the two; raises NotInThisRound for anybody else."""
    mine = _list_mine(session, team_id, viewer, Round.id == round_id, limit=1)
    if not mine:
        raise NotInThisRound
    return mine[0]


def list_mine(session: Session, team_id: str, *, viewer: str, limit: int, offset: int = 0) -> list[Mine]:
    """Somebody's rounds, newest first."""
    return _list_mine(session, team_id, viewer, _in_pairs_of(session, team_id, viewer), limit, offset)


def list_collecting(session: Session, team_id: str, *, viewer: str) -> list[Mine]:
    """Somebody's rounds that have neither opened nor ended: one for each pair at most."""
    which = (_in_pairs_of(session, team_id, viewer)) & (Round.state == EnvelopeState.COLLECTING)
    return _list_mine(session, team_id, viewer, which)


def _in_pairs_of(session: Session, team_id: str, viewer: str) -> ColumnElement[bool]:
    """By the pairs' own ids: asked for in one statement, SQLite reads all rounds of the workspace."""
    ids = session.scalars(
        select(Pair.id).where(Pair.team_id == team_id, or_(Pair.mentor_id == viewer, Pair.mentee_id == viewer))
    )
    return Round.pair_id.in_(ids.all())


def _list_mine(
    session: Session,
    team_id: str,
    viewer: str,
    which: ColumnElement[bool],
    limit: int | None = None,
    offset: int = 0,
) -> list[Mine]:
    told_outcome = exists().where(
        RoundReply.round_id == Round.id, RoundReply.author_id == viewer, RoundReply.kind == ReplyKind.OUTCOME
    )
    rows = session.execute(
        select(Round, RoundSide.state, RoundSide.revision, told_outcome)
        .join(RoundSide, (RoundSide.round_id == Round.id) & (RoundSide.author_id == viewer))
        .where(Round.team_id == team_id, which, _of(viewer))
        .options(WITH_PAIR)
        .order_by(Round.started_at.desc(), Round.id.desc())
        .limit(limit)
        .offset(offset)
        .execution_options(populate_existing=True)
    )
    found = rows.all()
    texts = _texts(session, [round.id for round, *_ in found], viewer)
    return [
        Mine(round, round.pair, viewer, side, revision, texts.get(round.id, {}), told)
        for round, side, revision, told in found
    ]


def _is_over(round: Round, now: datetime) -> bool:
    """In a paused pair, whose days do not count, it is as it was when the pause began."""
    paused_at = round.pair.paused_at if round.pair.state == "paused" else None
    return round.closes_at <= (paused_at or now)


def _texts(session: Session, round_ids: Sequence[int], author: str) -> dict[int, dict[str, str]]:
    rows = session.execute(
        select(RoundText.round_id, RoundText.field, RoundText.text).where(
            RoundText.round_id.in_(round_ids), RoundText.author_id == author
        )
    )
    texts: dict[int, dict[str, str]] = {}
    for round_id, field, text in rows:
        texts.setdefault(round_id, {})[field] = text
    return texts


def find_opened(session: Session, team_id: str, round_id: int, *, viewer: str) -> Opened | None:
    """Both sides of a round that has opened, for one of the two; nothing before the opening."""
    mine = _list_mine(session, team_id, viewer, (Round.id == round_id) & (Round.state == EnvelopeState.OPENED), limit=1)
    if not mine:
        return None
    theirs = _texts(session, [round_id], mine[0].partner_id)
    replies = session.scalars(
        select(RoundReply)
        .where(RoundReply.team_id == team_id, RoundReply.round_id == round_id)
        .order_by(RoundReply.written_at)
        .execution_options(populate_existing=True)
    )
    return Opened(
        mine[0],
        theirs.get(round_id, {}),
        [Reply(each.author_id, each.kind, each.text, each.by) for each in replies],
    )


def lock(session: Session, team_id: str, round_id: int, *, viewer: str, now: datetime) -> tuple[Envelope, int]:
    """Take the round for this transaction: (the round as its rules see it, which of its sides is the viewer's).

    Nobody else changes it meanwhile, so two seals at the same instant see one another. It is for deciding, not for
    showing: nothing that somebody sees may depend on the other side in it.
    """
    round = session.scalar(
        select(Round)
        .where(Round.team_id == team_id, Round.id == round_id, _of(viewer))
        .options(WITH_PAIR)
        .with_for_update(of=Round)
        .execution_options(populate_existing=True)
    )
    if round is None:
        raise NotInThisRound
    sides = _sides(session, round)
    return Envelope(round.state, sides, _is_over(round, now)), 0 if viewer == round.pair.mentor_id else 1


def _sides(session: Session, round: Round) -> tuple[SideState, SideState]:
    rows = session.execute(select(RoundSide.author_id, RoundSide.state).where(RoundSide.round_id == round.id))
    states = {author_id: state for author_id, state in rows}
    return states[round.pair.mentor_id], states[round.pair.mentee_id]


def set_side(session: Session, team_id: str, round_id: int, *, author: str, side: SideState) -> None:
    session.execute(update(RoundSide).where(*_side(team_id, round_id, author)).values(state=side))


def _side(team_id: str, round_id: int, author: str) -> tuple[ColumnElement[bool], ...]:
    return (
        RoundSide.team_id == team_id,
        RoundSide.round_id == round_id,
        RoundSide.author_id == author,
    )


def mark_typed(session: Session, team_id: str, round_id: int, *, author: str, revision: int, typed_at: str) -> bool:
    """Note that something was typed in a form of this revision; false for what arrives late or from an older form."""
    done = session.scalar(
        update(RoundSide)
        .where(
            *_side(team_id, round_id, author),
            RoundSide.revision == revision,
            or_(RoundSide.typed_at.is_(None), RoundSide.typed_at <= typed_at),
        )
        .values(typed_at=typed_at)
        .returning(RoundSide.round_id)
    )
    return done is not None


def next_revision(session: Session, team_id: str, round_id: int, *, author: str) -> None:
    """A form was sent, or its words taken back: what arrives later from what was on the screen before is too late."""
    session.execute(
        update(RoundSide)
        .where(*_side(team_id, round_id, author))
        .values(revision=RoundSide.revision + 1, typed_at=None)
    )


def replace_texts(session: Session, team_id: str, round_id: int, *, author: str, texts: Mapping[str, str]) -> None:
    """The author's own words as they are now."""
    session.execute(
        delete(RoundText).where(
            RoundText.team_id == team_id,
            RoundText.round_id == round_id,
            RoundText.author_id == author,
        )
    )
    session.add_all(
        RoundText(round_id=round_id, author_id=author, field=field, team_id=team_id, text=text)
        for field, text in texts.items()
    )
    session.flush()  # so that a read in the same transaction finds them


def add_reply(
    session: Session,
    team_id: str,
    round_id: int,
    *,
    author: str,
    kind: ReplyKind,
    text: str | None,
    by: date | None,
    now: datetime,
) -> bool:
    """Answer to what was read, each kind once; say whether this call added it."""
    done = session.scalar(
        insert(RoundReply)
        .values(
            round_id=round_id,
            author_id=author,
            kind=kind,
            team_id=team_id,
            text=text,
            by=by,
            written_at=now,
        )
        .on_conflict_do_nothing()
        .returning(RoundReply.round_id)
    )
    return done is not None
