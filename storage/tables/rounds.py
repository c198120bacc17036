"""Sealed feedback rounds: each side, its words, and what was answered."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.envelopes import EnvelopeState, OpeningDays, SideState
from bot.domain.feedback import ReplyKind, RoundFormat
from bot.domain.pairs import PairState
from storage.tables.base import Base, member_key
from storage.tables.people import Pair
from storage.types import PrivateText, Word


class Round(Base):
    """A sealed feedback round of a pair. Its moments are fixed when it starts, whatever either side does."""

    __tablename__ = "rounds"
    __table_args__ = (
        Index("uq_rounds_form", "team_id", "form_id", unique=True),
        Index(
            "uq_rounds_collecting",
            "pair_id",
            unique=True,
            sqlite_where=text("state = 'collecting'"),
            postgresql_where=text("state = 'collecting'"),
        ),
        Index("ix_rounds_opening", "state", "opens_at"),
        Index("ix_rounds_pair", "pair_id", "started_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    format: Mapped[RoundFormat] = mapped_column(Word(RoundFormat, 16), comment="feedforward, situation")
    asked_by: Mapped[str | None] = mapped_column(String(32), comment="empty: the rhythm started it")
    form_id: Mapped[str | None] = mapped_column(
        String(64), comment="the form it was asked for with: a second submit starts nothing"
    )
    state: Mapped[EnvelopeState] = mapped_column(Word(EnvelopeState, 12), comment="collecting, opened, closed")
    started_at: Mapped[datetime]
    opens_at: Mapped[datetime] = mapped_column(comment="it opens then if both are sealed")
    closes_at: Mapped[datetime] = mapped_column(comment="the last of these moments: nothing is taken after it")
    ended_at: Mapped[datetime | None] = mapped_column(comment="opened or closed")
    pair: Mapped[Pair] = relationship(lazy="raise")

    @property
    def days(self) -> OpeningDays:
        return OpeningDays(self.opens_at, self.closes_at)

    def is_over(self, now: datetime) -> bool:
        """Whether its last day has come; in a paused pair, whose days do not count, it is as when the pause began."""
        paused_at = self.pair.paused_at if self.pair.state == PairState.PAUSED else None
        return self.closes_at <= (paused_at or now)


class RoundSide(Base):
    """One of the two in a round: how far they are. The partner's is never read before the opening."""

    __tablename__ = "round_sides"
    __table_args__ = (member_key("author_id"),)

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    state: Mapped[SideState] = mapped_column(Word(SideState, 8), comment="empty, draft, sealed")
    revision: Mapped[int] = mapped_column(comment="grows when a form is sent: what an older form still types is late")
    typed_at: Mapped[str | None] = mapped_column(String(32), comment="Slack's own stamp of the latest typing kept")


class RoundText(Base):
    """One answer of one side."""

    __tablename__ = "round_texts"
    __table_args__ = (
        ForeignKeyConstraint(["round_id", "author_id"], ["round_sides.round_id", "round_sides.author_id"]),
    )

    round_id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    field: Mapped[str] = mapped_column(String(16), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str] = mapped_column(PrivateText)


class RoundReply(Base):
    """What one of the two answered to what they read: each kind once, visible to both."""

    __tablename__ = "round_replies"
    __table_args__ = (member_key("author_id"),)

    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[ReplyKind] = mapped_column(
        Word(ReplyKind, 8), primary_key=True, comment="thank, ask, answer, try, outcome"
    )
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str | None] = mapped_column(PrivateText)
    by: Mapped[date | None]
    written_at: Mapped[datetime]
