"""The last weeks of a pair: thanks of each to the other, and what each of the two wants when it has ended."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.domain.closings import Wish
from bot.domain.envelopes import EnvelopeKind
from storage.tables.base import Base, member_key
from storage.tables.envelopes import Envelope
from storage.types import PrivateText


class Thanks(Envelope):
    """What each of the two thanks the other for, and takes along, sealed until the last day of their pair."""

    __mapper_args__ = {"polymorphic_identity": EnvelopeKind.THANKS}  # noqa: RUF012 - SQLAlchemy's own setting


class ClosingSide(Base):
    """What one of the two wants when their pair has ended."""

    __tablename__ = "closing_sides"
    __table_args__ = (member_key("author_id"),)

    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    goes_on: Mapped[Wish | None] = mapped_column(
        PrivateText(Wish), comment="yes: they would like to go on without the program"
    )
    keeps: Mapped[Wish | None] = mapped_column(
        PrivateText(Wish), comment="yes: they keep their own private words for a year"
    )
