"""All that is kept about one member, for themselves; and deleting what they wrote."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, delete, or_, select, update
from sqlalchemy.orm import Session, joinedload, load_only

from bot.domain.envelopes import EnvelopeState, SideState
from storage import feedback, responses, rounds
from storage.feedback import Mine, Opened
from storage.tables import Answer, Member, Pair, Prompt, Reading, Response, Round, RoundReply, RoundText

MOST = 1000  # of each kind, the newest: years in a program are hundreds


@dataclass(frozen=True, slots=True)
class MyData:
    """What a member may take away: their own, and the feedback that was opened for them. Newest first."""

    member: Member
    pairs: Sequence[Pair]
    prompts: Sequence[Prompt]
    responses: Sequence[Response]
    rounds: Sequence[Mine]
    opened: Sequence[Opened]
    read: Sequence[tuple[datetime, Response]]


def collect(session: Session, member: Member) -> MyData:
    team_id, user_id = member.team_id, member.user_id
    pairs = session.scalars(_pairs_of(team_id, user_id))
    prompts = session.scalars(
        select(Prompt)
        .where(Prompt.team_id == team_id, Prompt.user_id == user_id)
        .options(joinedload(Prompt.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee)))
        .order_by(Prompt.due_at.desc(), Prompt.id.desc())
        .limit(MOST)
    )
    rounds = feedback.list_mine(session, team_id, viewer=user_id, limit=MOST)
    opened = [
        feedback.find_opened(session, team_id, mine.id, viewer=user_id)
        for mine in rounds
        if mine.state is EnvelopeState.OPENED
    ]
    read = session.execute(
        select(Reading.read_at, Response)
        .join(Response, Response.id == Reading.response_id)
        .where(Reading.team_id == team_id, Reading.reader_id == user_id)
        .options(
            load_only(Response.kind),  # that it was read, not what it said
            joinedload(Response.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee)),
        )
        .order_by(Reading.read_at.desc())
        .limit(MOST)
    )
    return MyData(
        member=member,
        pairs=pairs.all(),
        prompts=prompts.all(),
        responses=responses.list_own(session, team_id, author=user_id, limit=MOST),
        rounds=[mine for mine in rounds if mine.state is not EnvelopeState.OPENED],
        opened=[each for each in opened if each],
        read=[(at, response) for at, response in read],
    )


def list_partner_ids(session: Session, team_id: str, user_id: str) -> set[str]:
    """Everybody whom somebody is or was in a pair with."""
    return {pair.partner_of(user_id) for pair in session.scalars(_pairs_of(team_id, user_id))}


def _pairs_of(team_id: str, user_id: str) -> Select[Pair]:
    return (
        select(Pair)
        .where(Pair.team_id == team_id, or_(Pair.mentor_id == user_id, Pair.mentee_id == user_id))
        .options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
        .order_by(Pair.id)
    )


def delete_written(session: Session, team_id: str, user_id: str, *, now: datetime) -> None:
    """Delete every word that a member wrote, for everybody.

    That something was written, and when, stays. It is the program's count, it says nothing that anybody said, and it
    keeps a form that Slack delivers once more from bringing the words back.
    """
    _discard_sealed(session, team_id, user_id, now=now)
    mine = (Response.team_id == team_id, Response.author_id == user_id)
    written = select(Response.id).where(*mine)
    session.execute(delete(Answer).where(Answer.team_id == team_id, Answer.response_id.in_(written)))
    session.execute(update(Response).where(*mine, Response.deleted_at.is_(None)).values(mood=None, deleted_at=now))
    session.execute(delete(RoundText).where(RoundText.team_id == team_id, RoundText.author_id == user_id))
    session.execute(
        update(RoundReply)
        .where(RoundReply.team_id == team_id, RoundReply.author_id == user_id)
        .values(text=None, by=None)
    )


def _discard_sealed(session: Session, team_id: str, user_id: str, *, now: datetime) -> None:
    """In rounds that still collect: as though nothing had been written, which looks to the other like it."""
    collecting = session.scalars(
        select(Round.id)
        .where(
            Round.team_id == team_id,
            Round.state == EnvelopeState.COLLECTING,
            Round.pair_id.in_(select(Pair.id).where(or_(Pair.mentor_id == user_id, Pair.mentee_id == user_id))),
        )
        .order_by(Round.id)
    )
    for round_id in collecting.all():
        before, who = feedback.lock(session, team_id, round_id, viewer=user_id, now=now)
        if before.state is EnvelopeState.COLLECTING:  # else it has opened a moment ago
            feedback.next_revision(session, team_id, round_id, author=user_id)
            feedback.set_side(session, team_id, round_id, author=user_id, side=SideState.EMPTY)
            mine = feedback.get_mine(session, team_id, round_id, viewer=user_id)
            rounds.set_opening(session, round_id, mine.pair, before.discard(who), now=now)
