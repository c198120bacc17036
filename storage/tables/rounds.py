"""Rounds of feedback, each an envelope, and what was answered once one had opened."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.domain.envelopes import EnvelopeKind
from bot.domain.feedback import ReplyKind, RoundFormat
from storage.tables.base import Base, member_key
from storage.tables.envelopes import Envelope
from storage.types import PrivateText, Word


class Round(Envelope):
    """A sealed feedback round of a pair."""

    __mapper_args__ = {"polymorphic_identity": EnvelopeKind.FEEDBACK}  # noqa: RUF012 - SQLAlchemy's own class-level setting

    format: Mapped[RoundFormat] = mapped_column(
        Word(RoundFormat, 16), nullable=True, comment="of a round of feedback: feedforward, situation"
    )


class RoundReply(Base):
    """What one of the two answered to what they read: each kind once, visible to both."""

    __tablename__ = "round_replies"
    __table_args__ = (member_key("author_id"),)

    round_id: Mapped[int] = mapped_column(ForeignKey("envelopes.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[ReplyKind] = mapped_column(
        Word(ReplyKind, 8), primary_key=True, comment="thank, ask, answer, try, outcome"
    )
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str | None] = mapped_column(PrivateText)
    by: Mapped[date | None]
    written_at: Mapped[datetime]
