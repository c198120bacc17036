"""What a coordinator has pasted to make many pairs of, until they are made: a day at most."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base
from storage.types import PrivateText


class PastedRoster(Base):
    """One form's roster: what it was pasted from is nobody's but its author's, and so is what it was read as."""

    __tablename__ = "rosters"
    __table_args__ = (UniqueConstraint("team_id", "author_id", "form_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"))
    author_id: Mapped[str] = mapped_column(String(32))
    form_id: Mapped[str] = mapped_column(String(64), comment="the form it is pasted into")
    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"))
    read_as: Mapped[str | None] = mapped_column(PrivateText, comment="what its author was shown, line by line")
    read_of: Mapped[str | None] = mapped_column(String(64), comment="SHA-256, in hex, of the pastes that was read of")
    made_at: Mapped[datetime | None]
    touched_at: Mapped[datetime] = mapped_column(index=True, comment="a day later it is forgotten")


class PastedPart(Base):
    """One paste of several: Slack takes 3,000 characters at a time."""

    __tablename__ = "roster_parts"

    roster_id: Mapped[int] = mapped_column(ForeignKey("rosters.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str] = mapped_column(PrivateText)
