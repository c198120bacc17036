"""One question that both of a pair answer."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from bot.domain.envelopes import EnvelopeKind
from storage.tables.envelopes import Envelope


class Turn(Envelope):
    """A question that both answer, sealed, so that neither waits for the other to begin."""

    __mapper_args__ = {"polymorphic_identity": EnvelopeKind.TURN}  # noqa: RUF012 - SQLAlchemy's own setting

    question_id: Mapped[str] = mapped_column(String(60), nullable=True, comment="of turns: the question's id")
