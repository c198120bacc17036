"""Writes one history, with its own dice."""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.envelopes import FIRST_DAY
from tests.privacy.history import NOTHING, Deed, Step, both

BEGINS = datetime(2026, 3, 16, 8, tzinfo=UTC)
"""A Monday. The clocks of Europe go forward on the second Sunday after it, and two days later a quarter is over."""

DAY = timedelta(days=1)
FIRST_DEED = 2  # days: the welcome has come
BEFORE_OPENING = timedelta(hours=FIRST_DAY * 24 - 9)
"""From the day on which an envelope begins, to the afternoon before it may open for the first time."""
HOURS = (11, 15)
FILLER = ("the", "plan", "was", "late", "again", "and", "nobody", "said", "why", "so", "we", "talked", "it", "over")
LONGEST = 220  # words
ASIDE = 50  # of the hundred numbers that a history has for its texts, the first for what is written aside


@dataclass
class Pen:
    dice: random.Random
    number: int
    secretive: str
    partner: str
    last: int  # the last day of the life
    first_secret: int = 0  # the day from which on there may be secrets
    steps: list[Step] = field(default_factory=list)
    words: int = 0
    watched_until: datetime | None = None  # when the partner may begin to learn of it

    def aside(self) -> "Pen":
        """Writes into the same history with other dice: what is added so leaves all that comes later as it was."""
        return replace(self, dice=random.Random(f"aside {self.number}"), words=ASIDE)

    def text(self, kind: str, side: str = "", *, longest: int = LONGEST) -> str:
        """Words with a marker in them; those of the two worlds differ in length as well."""
        self.words += 1
        marker = f"{kind}{self.number * 100 + self.words}{side}"
        many = min(longest, self.dice.choice((0, 3, 12, self.dice.randint(20, LONGEST))))
        return " ".join([marker, *self.dice.choices(FILLER, k=many)])

    def moment(self, first: int, last: int | None = None) -> datetime:
        """On a day between these, at one of the hours at which people do things: together, which is quick to live."""
        days = range(min(first, self.last), min(last or self.last, self.last) + 1)
        working = [each for each in days if (BEGINS + each * DAY).weekday() < 5] or [days[0]]
        return (BEGINS + self.dice.choice(working) * DAY).replace(hour=self.dice.choice(HOURS), minute=1)

    def moment_of(self, day: int, *, hour: int = HOURS[0]) -> datetime:
        return (BEGINS + day * DAY).replace(hour=hour, minute=1)

    def secret_moment(self, first: int, last: int | None = None) -> datetime:
        first = max(first, self.first_secret)
        return self.moment(first, None if last is None else max(first, last))

    def both(self, who: str, name: str, at: datetime, **values: Any) -> None:
        self.steps.append(both(at, who, Deed(name, values)))

    def differs(self, at: datetime, here: Deed, there: Deed) -> None:
        self.steps.append(Step(at, self.secretive, here, there))

    def either(self, side: str, at: datetime, who: str, deed: Deed) -> None:
        """In the one world alone: here on the side called x, there on the other."""
        self.steps.append(Step(at, who, *((deed, NOTHING) if side == "x" else (NOTHING, deed))))

    def watch_until_opening(self, begun: datetime) -> None:
        """Of an envelope that began on that day."""
        opening = begun.replace(hour=0, minute=0) + BEFORE_OPENING
        self.watched_until = min(opening, self.watched_until or opening)

    def one_or_other(self, at: datetime, here: Deed, there: Deed) -> None:
        """Which of the two worlds is which, is decided by the dice."""
        self.differs(at, *((here, there) if self.dice.random() < 0.5 else (there, here)))
