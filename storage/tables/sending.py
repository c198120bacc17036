"""What is owed to whom: lanes and deliveries."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, and_
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from bot.domain.delivery import DeliveryState
from bot.domain.visits import Cause
from storage.tables.base import Base
from storage.tables.people import Member
from storage.types import Word


class Lane(Base):
    """One workspace's deliveries; one replica at a time drains them."""

    __tablename__ = "lanes"

    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"), primary_key=True)
    owner: Mapped[str | None] = mapped_column(String(64))
    lease_until: Mapped[datetime | None]
    ready_at: Mapped[datetime | None] = mapped_column(index=True, comment="nothing is due before")
    not_before: Mapped[datetime | None] = mapped_column(comment="Slack asked for quiet, or the breaker is open")
    failures: Mapped[int] = mapped_column(default=0, comment="in a row; the breaker opens longer each time")


class Delivery(Base):
    """One message that the bot owes somebody. It holds references, not words: it is drawn when it is sent."""

    __tablename__ = "deliveries"
    __table_args__ = (
        UniqueConstraint("team_id", "dedupe"),
        Index("ix_deliveries_lane", "state", "team_id", "send_after"),
        Index("ix_deliveries_member", "team_id", "user_id", "sent_at"),
        Index("ix_deliveries_subject", "kind", "subject_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(32), unique=True, comment="travels in the message's metadata")
    team_id: Mapped[str] = mapped_column(ForeignKey("lanes.team_id"))
    user_id: Mapped[str | None] = mapped_column(String(32), comment="whose direct message")
    channel_id: Mapped[str | None] = mapped_column(String(32), comment="or which channel; then where it was posted")
    kind: Mapped[str] = mapped_column(String(16))
    subject_id: Mapped[int] = mapped_column(comment="the program it is about; 0 for a visit, which has lines")
    dedupe: Mapped[str] = mapped_column(String(96), comment="what makes it the same message")
    state: Mapped[DeliveryState] = mapped_column(Word(DeliveryState, 12))
    send_after: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    attempt: Mapped[int]
    sending_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    ts: Mapped[str | None] = mapped_column(String(32))
    reason: Mapped[str | None]
    cause: Mapped[Cause | None] = mapped_column(
        Word(Cause, 12), comment="of a visit: in_any_case, on_its_day, words, questions"
    )
    created_at: Mapped[datetime]
    member: Mapped[Member | None] = relationship(
        lazy="raise",
        viewonly=True,
        primaryjoin=lambda: and_(
            foreign(Delivery.team_id) == Member.team_id, foreign(Delivery.user_id) == Member.user_id
        ),
    )

    @property
    def conversation(self) -> str:
        """Whom or what it is for: who gets it, else the channel."""
        return str(self.user_id or self.channel_id)
