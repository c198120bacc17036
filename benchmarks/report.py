"""What a row of the table says, and the table."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

HEADINGS = ("What", "Against", "Rapport", "It", "Ratio", "Goal", "", "Measured")


@dataclass(frozen=True, slots=True)
class Row:
    """`rapport` and `other` are what was measured, in words; `ratio` is what the goal is about, in words too."""

    what: str
    against: str
    rapport: str
    other: str
    ratio: str
    goal: str
    met: bool
    measured: str


def table(rows: Sequence[Row]) -> str:
    """The rows as aligned text."""
    cells = [
        HEADINGS,
        *(
            (row.what, row.against, row.rapport, row.other, row.ratio, row.goal, verdict(row), row.measured)
            for row in rows
        ),
    ]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEADINGS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])


def verdict(row: Row) -> str:
    return "met" if row.met else "MISSED"


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"


def times(ratio: float) -> str:
    return f"{ratio:.2f}×"
