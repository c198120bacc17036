"""Lives by name, so that one can be lived again."""

from collections.abc import Callable, Iterator, Mapping
from itertools import count

from tests.privacy.history import Life
from tests.privacy.making import long_life, short_life

KINDS: Mapping[str, Callable[[int], Life]] = {
    "free": short_life,
    "quiet": lambda seed: short_life(seed, quiet=True),
    "long": long_life,
}


def life_called(name: str) -> Life:
    """`free-3` is the third of its kind. Raises ValueError for what is called nothing."""
    kind, _, seed = name.partition("-")
    if kind not in KINDS or not seed.isdigit():
        raise ValueError(f"a life is called one of {', '.join(KINDS)}, with a number: free-1")
    return KINDS[kind](int(seed))


def names(seed: int) -> Iterator[str]:
    """Without an end: most of them free, some quiet, and some long."""
    for number in count(seed):
        yield f"free-{number}"
        yield f"quiet-{number}" if number % 2 else f"long-{number}"
