"""Several things measured in turns, so that a slow minute of the machine falls on all of them."""

from collections.abc import Awaitable, Callable

from benchmarks.report import median

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


def median_of_rounds(values: list[list[float]]) -> float:
    return median([median(each) for each in values])
