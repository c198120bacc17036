"""When it was quiet in a pair, and what each of the two has said about it."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.silences import SilenceKind, SilenceSaid
from storage.tables.base import Base, member_key
from storage.tables.people import Pair
from storage.types import PrivateMoment, PrivateText, Word

_GOES_ON = text("ended_at IS NULL")


class Silence(Base):
    """A time of quiet in a pair. Both are asked about it once; coordinators see it only if nothing is said for days."""

    __tablename__ = "silences"
    __table_args__ = (
        Index("uq_silences_now", "pair_id", unique=True, sqlite_where=_GOES_ON, postgresql_where=_GOES_ON),
        Index("ix_silences_pair", "team_id", "pair_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    kind: Mapped[SilenceKind] = mapped_column(Word(SilenceKind, 8), comment="quiet, apart")
    days: Mapped[int] = mapped_column(comment="that counted when both were asked about it")
    every: Mapped[int] = mapped_column(comment="days from one meeting to the next, by which it was measured")
    agreed: Mapped[bool] = mapped_column(comment="whether these are what the two have agreed on, and not the program's")
    asked_on: Mapped[date] = mapped_column(comment="by the program's clocks")
    asked_at: Mapped[datetime]
    shown_at: Mapped[datetime | None] = mapped_column(
        comment="from when coordinators are shown it: nothing was said for days after both had heard of it"
    )
    help_at: Mapped[datetime | None] = mapped_column(
        comment="from when coordinators are shown that the pair would like help"
    )
    counts_from: Mapped[date | None] = mapped_column(comment="once it is over: the day from which another may begin")
    ended_at: Mapped[datetime | None]
    pair: Mapped[Pair] = relationship(lazy="raise")


class SilenceAnswer(Base):
    """What one of the two has said about a time of quiet, which nobody else is shown."""

    __tablename__ = "silence_answers"
    __table_args__ = (member_key("user_id"), Index("ix_silence_answers_user", "team_id", "user_id"))

    silence_id: Mapped[int] = mapped_column(ForeignKey("silences.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    said: Mapped[SilenceSaid] = mapped_column(PrivateText(SilenceSaid), comment="met, time, help")
    said_at: Mapped[datetime] = mapped_column(PrivateMoment)
