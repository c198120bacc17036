"""What the weekly digests have said of pairs that may need a hand, and who looks after them."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base


class AttentionNote(Base):
    """A pair that a weekly digest has looked at: without it, nobody could tell what is new, and what got better."""

    __tablename__ = "attention_notes"
    __table_args__ = (Index("ix_attention_notes_program", "team_id", "program_id"),)

    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"))
    concerns: Mapped[str] = mapped_column(String(64), comment="what the latest weekly look has found; words, by commas")
    told: Mapped[str] = mapped_column(String(64), comment="what the digest had said that reached somebody before it")
    week_ends_on: Mapped[date | None] = mapped_column(comment="the Sunday of the week that was looked at")
    looked_at: Mapped[datetime | None]
    handled_by: Mapped[str | None] = mapped_column(String(32), comment="who looks after the pair")
    handled_until: Mapped[date | None] = mapped_column(comment="the day on which its line comes back")
    handled_concerns: Mapped[str] = mapped_column(String(64), comment="what they have seen; another comes all the same")
