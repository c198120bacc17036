"""`make privacy`: ten thousand histories lived twice, and whoever could tell the two worlds apart."""

import argparse
import asyncio
import multiprocessing
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.privacy.lives import life_called, names
from tests.privacy.table import Secret
from tests.privacy.twins import find, narrowed
from tests.privacy.world import make_template

HISTORIES = 10_000
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


def look_at(lives: Iterable[str], look: Look, *, at_once: int) -> Iterator[Told]:
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


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.privacy", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="another one makes everybody act differently")
    parser.add_argument("--histories", type=int, default=HISTORIES)
    parser.add_argument("--life", action="append", help="one of these lives alone, such as free-1, quiet-2 or long-3")
    parser.add_argument("--about", action="append", default=[], choices=Secret.__members__, help="who has this secret")
    parser.add_argument("--plainly", action="store_true", help="do not make what is found as small as it gets")
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    began, lived, found = time.perf_counter(), 0, 0
    with TemporaryDirectory(prefix="rapport-worlds-") as folder:
        look = Look([Secret[each] for each in options.about], options.plainly, asyncio.run(make_template(Path(folder))))
        at_once = min(options.at_once, len(options.life)) if options.life else options.at_once
        for told in look_at(options.life or names(options.seed), look, at_once=at_once):
            lived, found = lived + told.histories, found + len(told.found)
            sys.stdout.write("".join(f"{each}\n\n" for each in told.found))
            sys.stdout.flush()
            if not options.life and (lived >= options.histories or found >= MOST_SHOWN):
                break
    sys.stdout.write(f"{lived:,} histories lived twice in {time.perf_counter() - began:,.0f} s: ")
    sys.stdout.write(f"{found or 'nobody'} could tell the worlds apart\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
