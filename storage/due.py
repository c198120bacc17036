"""Whether there is anything to do: asked of all jobs at once, of which most have nothing most of the time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, literal_column, or_, select
from sqlalchemy.orm import Session

Condition = ColumnElement[bool]
Moment = Select[datetime | None]


def anything(claim: Select[*tuple[Any, ...]], *joined: Condition) -> Condition:
    """Whether a claim would find something: by its own conditions, without its order, its rows and its locks.

    `joined` is how the tables hang together, if there are several.
    """
    conditions = [*joined] if claim.whereclause is None else [claim.whereclause, *joined]
    return select(literal_column("1")).where(*conditions).exists()


class WhatIsDue:
    """One statement that says of which names one of the conditions is true; `now` is all that these may ask for."""

    def __init__(self, conditions: Mapping[str, Sequence[Condition]]) -> None:
        self._names = list(conditions)
        self._statement = select(*(or_(*each) for each in conditions.values()))

    def __call__(self, session: Session, *, now: datetime) -> frozenset[str]:
        row = session.execute(self._statement, {"now": now}).one()
        return frozenset(name for name, is_so in zip(self._names, row, strict=True) if is_so)


class NextDue:
    """One statement for all of these moments; `now` is all that they may ask for."""

    def __init__(self, moments: Sequence[Moment]) -> None:
        self._statement = select(*(each.scalar_subquery() for each in moments))

    def __call__(self, session: Session, *, now: datetime) -> datetime | None:
        """The soonest after now."""
        row = session.execute(self._statement, {"now": now}).one()
        return min((moment for moment in row if moment), default=None)
