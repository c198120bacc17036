"""Several things measured in turns, so that a slow minute of the machine falls on all of them."""

from collections.abc import Awaitable, Callable

from benchmarks.report import Row, median, milliseconds, times

Measure = Callable[[], Awaitable[list[float]]]


async def alternate(*measures: Measure, rounds: int) -> list[list[list[float]]]:
    """For each, its values in each round, after one round that is thrown away."""
    for measure in measures:
        await measure()
    found: list[list[list[float]]] = [[] for _ in measures]
    for turn in range(rounds):
        in_turn = list(zip(measures, found, strict=True))
        for measure, into in in_turn if turn % 2 else reversed(in_turn):
            into.append(await measure())
    return found


def median_ratio(ours: list[list[float]], theirs: list[list[float]]) -> float:
    """The median over rounds of (our median / their median in the same round)."""
    return median([median(one) / median(two) for one, two in zip(ours, theirs, strict=True)])


def row(what: str, against: str, ours: list[list[float]], others: list[list[float]], goal: float, measured: str) -> Row:
    """Our median against another's, which may be so many times as long at most."""
    ratio = median_ratio(ours, others)
    return Row(
        what,
        against,
        milliseconds(median_of_rounds(ours)),
        milliseconds(median_of_rounds(others)),
        times(ratio),
        f"median ≤ {goal:g}×",
        ratio <= goal,
        measured,
    )


def median_of_rounds(values: list[list[float]]) -> float:
    return median([median(each) for each in values])
