"""Pairs of which one has left the workspace."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.partings import MatchWish
from storage.tables.base import Base
from storage.tables.people import Pair
from storage.types import PrivateText, Word


class Parting(Base):
    """One of a pair has left the workspace, or had, and the two have not gone on since."""

    __tablename__ = "partings"
    __table_args__ = (Index("ix_partings_team", "team_id", "pair_id"),)

    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    left_at: Mapped[datetime]
    wish: Mapped[MatchWish | None] = mapped_column(
        Word(MatchWish, 8), comment="another, not_now: what who stays has said, for coordinators to see; empty: nothing"
    )
    goes_on_by: Mapped[str | None] = mapped_column(
        PrivateText, comment="which of the two has said first that it goes on; empty: neither"
    )
    pair: Mapped[Pair] = relationship(lazy="raise")
