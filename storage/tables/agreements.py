"""What the two of a pair agree on: what each said alone, the draft that both write, and who has signed what."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.agreements import AgreementState
from bot.domain.envelopes import EnvelopeKind
from storage.tables.base import Base, member_key
from storage.tables.envelopes import Envelope
from storage.tables.people import Pair
from storage.types import PrivateText, Word

_DRAFT = text("state = 'draft'")
_SIGNED = text("state = 'signed'")


class Alignment(Envelope):
    """What each of the two expects, written alone, before they agree."""

    __mapper_args__ = {"polymorphic_identity": EnvelopeKind.ALIGNMENT}  # noqa: RUF012 - SQLAlchemy's own setting

    attempt: Mapped[int] = mapped_column(
        nullable=True, comment="of an alignment: 1, and 2 once both were asked once more"
    )


class Agreement(Base):
    """One version: a draft that both write on, then what both have signed, word for word. Signed ones are kept."""

    __tablename__ = "agreements"
    __table_args__ = (
        Index("uq_agreements_draft", "pair_id", unique=True, sqlite_where=_DRAFT, postgresql_where=_DRAFT),
        Index("uq_agreements_signed", "pair_id", unique=True, sqlite_where=_SIGNED, postgresql_where=_SIGNED),
        Index("ix_agreements_pair", "pair_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    envelope_id: Mapped[int | None] = mapped_column(
        ForeignKey("envelopes.id"), comment="what each said alone, if it grew out of that"
    )
    begun_by: Mapped[str | None] = mapped_column(
        String(32), comment="who proposed it, or changes the one before; empty: it opened for both"
    )
    state: Mapped[AgreementState] = mapped_column(Word(AgreementState, 12), comment="draft, signed, replaced, dropped")
    revision: Mapped[int] = mapped_column(comment="grows with each edit: 0 is a draft in which nothing is settled")
    begun_at: Mapped[datetime]
    signed_at: Mapped[datetime | None] = mapped_column(comment="by the second of the two")
    ended_at: Mapped[datetime | None] = mapped_column(comment="replaced, or dropped")
    meets_every: Mapped[int | None] = mapped_column(
        comment="days from one meeting to the next, as both have signed: for counting, and shown to the two alone"
    )
    affirm_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when both are asked whether it is still right"
    )
    pair: Mapped[Pair] = relationship(lazy="raise")


class AgreementEdit(Base):
    """One clause as somebody has set it. The latest of a clause is how it stands; those before are its history."""

    __tablename__ = "agreement_edits"
    __table_args__ = (member_key("author_id"),)

    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreements.id"), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    clause: Mapped[str] = mapped_column(String(16))
    author_id: Mapped[str | None] = mapped_column(String(32), comment="empty: both said so, or had signed it before")
    proposed: Mapped[bool] = mapped_column(comment="by one of the two alone: the clause is open until it is taken over")
    written_at: Mapped[datetime]


class AgreementText(Base):
    """One field of a clause, as an edit has set it."""

    __tablename__ = "agreement_texts"
    __table_args__ = (
        ForeignKeyConstraint(
            ["agreement_id", "revision"], ["agreement_edits.agreement_id", "agreement_edits.revision"]
        ),
    )

    agreement_id: Mapped[int] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    writer_id: Mapped[str | None] = mapped_column(
        String(32), comment="whose own words these are; empty: both's, or it is an option"
    )
    text: Mapped[str] = mapped_column(PrivateText, comment="empty: its writer has deleted it")


class AgreementSignature(Base):
    """One of the two has signed a version, word for word. A change takes it away."""

    __tablename__ = "agreement_signatures"
    __table_args__ = (member_key("user_id"),)

    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreements.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    revision: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(String(64), comment="of all words that were on the page")
    signed_at: Mapped[datetime]


class AgreementLook(Base):
    """Up to which revision somebody has seen a draft: what came later is shown to them as new."""

    __tablename__ = "agreement_looks"
    __table_args__ = (member_key("user_id"),)

    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreements.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    revision: Mapped[int]


class AgreementAffirmation(Base):
    """One of the two has said that it is still right."""

    __tablename__ = "agreement_affirmations"
    __table_args__ = (member_key("user_id"),)

    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreements.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    due_on: Mapped[date] = mapped_column(
        primary_key=True, comment="the day on which both were asked, in the program's zone"
    )
    team_id: Mapped[str] = mapped_column(String(32))
    said_at: Mapped[datetime]
