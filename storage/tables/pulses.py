"""How each of the two finds working together, once in a while."""

from sqlalchemy.orm import Mapped, mapped_column

from bot.domain.envelopes import EnvelopeKind
from bot.domain.pulses import PulseAsks
from storage.tables.envelopes import Envelope
from storage.types import Word


class Pulse(Envelope):
    """Four statements and a line or three, sealed, so that neither answers for the other's sake."""

    __mapper_args__ = {"polymorphic_identity": EnvelopeKind.PULSE}  # noqa: RUF012 - SQLAlchemy's own setting

    asks: Mapped[PulseAsks] = mapped_column(
        Word(PulseAsks, 10), nullable=True, comment="of pulses: monthly, half_time, look_back"
    )
