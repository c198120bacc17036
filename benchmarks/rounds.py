"""Two things measured in turns, so that a slow minute of the machine falls on both."""

from collections.abc import Awaitable, Callable

from benchmarks.report import median

Measure = Callable[[], Awaitable[list[float]]]


async def alternate(rapport: Measure, other: Measure, rounds: int) -> tuple[list[list[float]], list[list[float]]]:
    """Each round's values of both, after one round that is thrown away."""
    await rapport()
    await other()
    ours: list[list[float]] = []
    theirs: list[list[float]] = []
    for turn in range(rounds):
        for measure, into in ((rapport, ours), (other, theirs)) if turn % 2 else ((other, theirs), (rapport, ours)):
            into.append(await measure())
    return ours, theirs


def median_ratio(ours: list[list[float]], theirs: list[list[float]]) -> float:
    """The median over rounds of (our median / their median in the same round)."""
    return median([median(one) / median(two) for one, two in zip(ours, theirs, strict=True)])


def median_of_rounds(values: list[list[float]]) -> float:
    return median([median(each) for each in values])
