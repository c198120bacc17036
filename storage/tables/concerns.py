"""Something is wrong in a pair: what somebody writes for themselves, and what they ask a coordinator in confidence."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.concerns import ConcernState, DraftField
from storage.tables.base import Base, member_key
from storage.tables.people import Pair
from storage.types import PrivateText, Word


class ConcernThread(Base):
    """Between two people for good: whoever asks another coordinator begins another one."""

    __tablename__ = "concerns"
    __table_args__ = (
        member_key("author_id"),
        member_key("coordinator_id"),
        UniqueConstraint("team_id", "author_id", "form_id"),
        Index("ix_concerns_author", "team_id", "author_id", "asked_at"),
        Index("ix_concerns_coordinator", "team_id", "coordinator_id", "asked_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    author_id: Mapped[str] = mapped_column(String(32))
    coordinator_id: Mapped[str] = mapped_column(String(32), comment="whom they have chosen, who alone may read it")
    form_id: Mapped[str] = mapped_column(String(64), comment="the form it came from: a second submit adds nothing")
    state: Mapped[ConcernState] = mapped_column(
        Word(ConcernState, 12), comment="open, let_go, closed, taken_back; let_go: the coordinator may read it no more"
    )
    asked_at: Mapped[datetime]
    pair: Mapped[Pair] = relationship(lazy="raise")


class ConcernText(Base):
    """What one of the two wrote."""

    __tablename__ = "concern_texts"
    __table_args__ = (
        member_key("author_id"),
        UniqueConstraint("concern_id", "author_id", "form_id"),
        Index("ix_concern_texts_author", "team_id", "author_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    concern_id: Mapped[int] = mapped_column(ForeignKey("concerns.id"))
    team_id: Mapped[str] = mapped_column(String(32))
    author_id: Mapped[str] = mapped_column(String(32))
    form_id: Mapped[str] = mapped_column(String(64), comment="the form it came from: a second submit adds nothing")
    text: Mapped[str | None] = mapped_column(PrivateText, comment="empty: its author has deleted all that they wrote")
    written_at: Mapped[datetime]


class ConcernDraft(Base):
    """What somebody writes for themselves about a pair; the bot never sends it."""

    __tablename__ = "concern_drafts"
    __table_args__ = (member_key("author_id"),)

    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    field: Mapped[DraftField] = mapped_column(
        Word(DraftField, 12), primary_key=True, comment="situation, effect, wish, question"
    )
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str | None] = mapped_column(PrivateText)
    revision: Mapped[int] = mapped_column(comment="grows when a form is sent: what an older form still types is late")
    typed_at: Mapped[str | None] = mapped_column(String(32), comment="Slack's own stamp of the latest typing kept")


class ConcernReply(Base):
    """What one of the two is writing to the other and has not sent; nobody else is given it."""

    __tablename__ = "concern_replies"
    __table_args__ = (member_key("author_id"),)

    concern_id: Mapped[int] = mapped_column(ForeignKey("concerns.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str | None] = mapped_column(PrivateText)
    revision: Mapped[int] = mapped_column(comment="grows when a form is sent: what an older form still types is late")
    typed_at: Mapped[str | None] = mapped_column(String(32), comment="Slack's own stamp of the latest typing kept")
