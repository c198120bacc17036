"""Lives looked at side by side, each in a process of its own; those begin by importing this module."""

import asyncio
import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from tests.privacy.lives import life_called
from tests.privacy.table import Secret
from tests.privacy.twins import find, narrowed

MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Told:
    """How many histories a life has, and what was found in it."""

    histories: int
    found: Sequence[str]


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked for in a life, by its name: of all of it, or `about` some secrets alone."""

    about: Sequence[Secret]
    plainly: bool
    template: Path

    def __call__(self, name: str) -> Told:
        return asyncio.run(self._look(name))

    async def _look(self, name: str) -> Told:
        life, said = life_called(name), []
        if self.about:
            life = life.about(*self.about)
        for finding in (await find(life, self.template))[:MOST_SHOWN]:
            each = [finding] if self.plainly else await narrowed(life, finding, self.template)
            said += [f"In the life {name}, {one}" for one in each]
        return Told(len(life.histories), said)


def look_at(lives: Iterable[str], look: Callable[[str], Told], *, at_once: int) -> Iterator[Told]:
    """Each in a process, as many at once as there are cores."""
    if at_once == 1:
        yield from map(look, lives)
        return
    rest, left = iter(lives), set[Future[Told]]()
    with ProcessPoolExecutor(at_once, multiprocessing.get_context("spawn")) as pool:
        try:
            while True:
                left |= {pool.submit(look, name) for _, name in zip(range(at_once - len(left)), rest, strict=False)}
                if not left:
                    return
                done, left = wait(left, return_when=FIRST_COMPLETED)
                yield from (each.result() for each in done)
        finally:
            pool.shutdown(cancel_futures=True)
