"""Two sealed sides of a pair that open for both or for nobody: what every kind of envelope has in common."""

from datetime import datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.envelopes import EnvelopeKind, EnvelopeState, OpeningDays, SideState
from storage.tables.base import Base, member_key
from storage.tables.people import Pair
from storage.types import PrivateText, Word

_COLLECTING = text("state = 'collecting'")


class Envelope(Base):
    """An envelope of a pair. Its moments are fixed when it starts, whatever either side does."""

    __tablename__ = "envelopes"
    __table_args__ = (
        Index("uq_envelopes_form", "team_id", "form_id", unique=True),
        Index(
            "uq_envelopes_collecting",
            "pair_id",
            "kind",
            unique=True,
            sqlite_where=_COLLECTING,
            postgresql_where=_COLLECTING,
        ),
        Index("ix_envelopes_opening", "kind", "state", "opens_at"),
        Index("ix_envelopes_pair", "pair_id", "kind", "started_at"),
    )
    # Whoever reads envelopes of several kinds reads what each kind has besides: they share a table.
    __mapper_args__ = {"polymorphic_on": "kind", "with_polymorphic": "*"}  # noqa: RUF012 - SQLAlchemy's own class-level setting

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    kind: Mapped[EnvelopeKind] = mapped_column(
        Word(EnvelopeKind, 16), comment="feedback, alignment, confidence, turn, pulse, thanks"
    )
    asked_by: Mapped[str | None] = mapped_column(String(32), comment="empty: the bot started it by itself")
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
        """Whether its last day has come; in a pair whose days do not count, it is as when that began."""
        return self.closes_at <= (self.pair.rests_since or now)


class EnvelopeSide(Base):
    """One of the two in an envelope: how far they are. The partner's is never read before the opening."""

    __tablename__ = "envelope_sides"
    __table_args__ = (member_key("author_id"),)

    envelope_id: Mapped[int] = mapped_column(ForeignKey("envelopes.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    state: Mapped[SideState] = mapped_column(Word(SideState, 8), comment="empty, draft, sealed")
    revision: Mapped[int] = mapped_column(comment="grows when a form is sent: what an older form still types is late")
    typed_at: Mapped[str | None] = mapped_column(String(32), comment="Slack's own stamp of the latest typing kept")


class EnvelopeText(Base):
    """One answer of one side."""

    __tablename__ = "envelope_texts"
    __table_args__ = (
        ForeignKeyConstraint(["envelope_id", "author_id"], ["envelope_sides.envelope_id", "envelope_sides.author_id"]),
    )

    envelope_id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    field: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str] = mapped_column(PrivateText)
