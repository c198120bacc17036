"""What is owed to whom: lanes and deliveries."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base


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
    subject_id: Mapped[int] = mapped_column(comment="the prompt, response, pair or program it is about")
    pair_id: Mapped[int | None] = mapped_column(ForeignKey("pairs.id"))
    dedupe: Mapped[str] = mapped_column(String(96), comment="what makes it the same message")
    state: Mapped[str] = mapped_column(String(12))
    send_after: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    attempt: Mapped[int]
    sending_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    ts: Mapped[str | None] = mapped_column(String(32))
    reason: Mapped[str | None]
    created_at: Mapped[datetime]
