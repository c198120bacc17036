"""What weeks and quarters of a program came to: counted once, when they are over, and never again.

Whatever its members do afterwards changes nothing in it, so that nobody can tell from two looks what somebody did in
between. Nobody is named.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base


class Week(Base):
    """A week, by the clocks of its program, and the pairs that were there at its end. `people` are those in them."""

    __tablename__ = "weeks"

    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"), primary_key=True)
    first: Mapped[date] = mapped_column(primary_key=True, comment="its Monday")
    team_id: Mapped[str] = mapped_column(String(32))
    people: Mapped[int]
    pairs: Mapped[int]
    paused: Mapped[int] = mapped_column(comment="pairs, at its end")
    in_touch: Mapped[int] = mapped_column(comment="pairs of which one or both wrote something or let a question pass")
    met: Mapped[int] = mapped_column(comment="pairs that noted a meeting which they had not noted before")
    asked: Mapped[int] = mapped_column(comment="questions that have reached somebody")
    asked_people: Mapped[int]
    wrote: Mapped[int] = mapped_column(comment="people")
    passed: Mapped[int] = mapped_column(comment="people who let a question pass")
    dropped: Mapped[int] = mapped_column(comment="questions that were never asked: the bot was away")
    dropped_from: Mapped[datetime | None] = mapped_column(comment="when the first of these was due")
    dropped_to: Mapped[datetime | None]
    counted_at: Mapped[datetime]


class Quarter(Base):
    """The feedback rounds and pulses that ended in a quarter, of the pairs there at its end, and the people in them."""

    __tablename__ = "quarters"

    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"), primary_key=True)
    first: Mapped[date] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    people: Mapped[int] = mapped_column(comment="in all of these pairs")
    held: Mapped[int]
    held_people: Mapped[int]
    opened: Mapped[int]
    opened_people: Mapped[int]
    unopened_people: Mapped[int]
    pulses: Mapped[int | None] = mapped_column(comment="that ended in it; empty: they were not counted yet")
    pulses_people: Mapped[int | None]
    pulses_opened: Mapped[int | None]
    pulses_opened_people: Mapped[int | None]
    pulses_unopened_people: Mapped[int | None]
    counted_at: Mapped[datetime]
