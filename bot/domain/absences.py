"""The days on which somebody is away, or a program has a break: spans of local dates."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Local dates, both inclusive; ValueError when the last is before the first."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"days must not end ({self.last}) before they start ({self.first})")

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Away:
    """The local dates on which somebody is away: one span or more, in order, of which no two meet. Made by `of`."""

    spans: tuple[Stretch, ...]

    @classmethod
    def of(cls, spans: Iterable[Stretch]) -> "Away | None":
        """Those of several spans, whichever of them meet; None of none."""
        merged = tuple(joined(spans))
        return cls(merged) if merged else None

    @classmethod
    def between(cls, first: date, last: date) -> "Away":
        """One span; ValueError when the last day is before the first."""
        return cls((Stretch(first, last),))

    def covers(self, day: date) -> bool:
        """Whether they are away on this local date."""
        return any(span.covers(day) for span in self.spans)

    def back_on(self, day: date) -> date:
        """The first day, not before this one, on which they are not away."""
        return next((span.last + _ONE_DAY for span in self.spans if span.covers(day)), day)

    def here_on(self, day: date) -> date:
        """The last day, not after this one, on which they are not away."""
        return next((span.first - _ONE_DAY for span in self.spans if span.covers(day)), day)


def joined(spans: Iterable[Stretch]) -> list[Stretch]:
    """The same days in as few spans as there can be, in order: those that overlap or follow each other become one."""
    found: list[Stretch] = []
    for span in sorted(spans):
        if found and span.first <= found[-1].last + _ONE_DAY:
            found[-1] = Stretch(found[-1].first, max(found[-1].last, span.last))
        else:
            found.append(span)
    return found


def together(*absences: Away | None) -> Away | None:
    """All the days of several, such as somebody's time away and the breaks of a program."""
    some = [each for each in absences if each]
    if len(some) < 2:
        return some[0] if some else None
    return Away.of(span for each in some for span in each.spans)


def ended(spans: Sequence[Stretch], today: date) -> list[Stretch]:
    """What is left of them when somebody is back today: what was before, and what is planned for later."""
    left = [span for span in spans if not span.covers(today)]
    left += [Stretch(span.first, today - _ONE_DAY) for span in spans if span.covers(today) and span.first < today]
    return sorted(left)


def ahead(spans: Iterable[Stretch], today: date) -> list[Stretch]:
    """Those that are not over."""
    return [each for each in spans if each.last >= today]
