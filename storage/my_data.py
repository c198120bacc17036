"""One's own feedback, for oneself; and deleting it."""

from datetime import datetime

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeState, SideState
from storage import feedback, rounds
from storage.feedback import Mine, Opened
from storage.tables import Member, Pair, Round, RoundReply, RoundText

MOST = 1000  # the newest: years in a program are hundreds


def feedback_of(session: Session, member: Member) -> tuple[list[Mine], list[Opened]]:
    """One's own side of the rounds that are not open, and both sides of those that are. Newest first."""
    rounds = feedback.list_mine(session, member.team_id, viewer=member.user_id, limit=MOST)
    opened = [
        feedback.find_opened(session, member.team_id, mine.id, viewer=member.user_id)
        for mine in rounds
        if mine.state is EnvelopeState.OPENED
    ]
    return [mine for mine in rounds if mine.state is not EnvelopeState.OPENED], [each for each in opened if each]


def erase_feedback(session: Session, member: Member, now: datetime) -> None:
    team_id, user_id = member.team_id, member.user_id
    _discard_sealed(session, team_id, user_id, now=now)
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
