"""What waits for whom, and which message brought it."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.items import KINDS, Kind, Outcome
from storage.tables.base import Base, member_key
from storage.tables.people import Pair
from storage.types import Word

_OPEN = text("closed_at IS NULL")
_STALE = text("redraw_at IS NOT NULL")


class Item(Base):
    """One thing that waits for one member. It holds references, not words."""

    __tablename__ = "items"
    __table_args__ = (
        member_key("user_id"),
        UniqueConstraint("team_id", "dedupe"),
        Index("ix_items_waiting", "team_id", "user_id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_items_subject", "team_id", "kind", "subject_id"),
        Index("ix_items_redraw", "redraw_at", sqlite_where=_STALE, postgresql_where=_STALE),
        Index("ix_items_redraw_of", "team_id", "user_id", sqlite_where=_STALE, postgresql_where=_STALE),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    user_id: Mapped[str] = mapped_column(String(32))
    kind: Mapped[str] = mapped_column(String(24))
    subject_id: Mapped[int] = mapped_column(
        comment="the prompt, response, round, pair or program it is about; of an offered time away, its last day"
    )
    pair_id: Mapped[int | None] = mapped_column(ForeignKey("pairs.id"))
    dedupe: Mapped[str] = mapped_column(String(96), comment="what makes it the same thing")
    since: Mapped[datetime] = mapped_column(comment="when it came about")
    due_at: Mapped[datetime] = mapped_column(comment="it waits for nothing before")
    chosen: Mapped[bool] = mapped_column(comment="its member has chosen the moment at which it is due")
    expires_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None] = mapped_column(comment="when the first visit that brought it arrived")
    brought_at: Mapped[datetime | None] = mapped_column(comment="when the latest visit that brought it arrived")
    closed_at: Mapped[datetime | None]
    outcome: Mapped[Outcome | None] = mapped_column(
        Word(Outcome, 12), comment="done, told, passed, expired, withdrawn; empty: it waits"
    )
    redraw_at: Mapped[datetime | None] = mapped_column(comment="the messages that brought it say what is true no more")
    pair: Mapped[Pair | None] = relationship(lazy="raise", viewonly=True)

    @property
    def known(self) -> Kind | None:
        """Its kind; none if a newer version that shares this database has added it."""
        return KINDS.get(self.kind)

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


class VisitLine(Base):
    """A message, and one of the things that it brings, or would if it arrived."""

    __tablename__ = "visit_lines"
    __table_args__ = (Index("ix_visit_lines_item", "item_id"),)

    delivery_id: Mapped[int] = mapped_column(ForeignKey("deliveries.id"), primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("items.id"), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    position: Mapped[int]
