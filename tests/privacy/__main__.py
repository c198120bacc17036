"""`make privacy`: ten thousand histories lived twice, and whoever could tell the two worlds apart."""

import argparse
import asyncio
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.privacy.lives import life_called, names
from tests.privacy.twins import find, narrowed
from tests.privacy.world import make_template

HISTORIES = 10_000
MOST_SHOWN = 5


async def main(lives: Iterable[str], histories: int, *, plainly: bool) -> int:
    began, lived, found = time.perf_counter(), 0, 0
    with TemporaryDirectory(prefix="rapport-worlds-") as folder:
        template = await make_template(Path(folder))
        for name in lives:
            if lived >= histories or found >= MOST_SHOWN:
                break
            life = life_called(name)
            lived += len(life.histories)
            for finding in (await find(life, template))[:MOST_SHOWN]:
                found += 1
                for each in [finding] if plainly else await narrowed(life, finding, template):
                    sys.stdout.write(f"In the life {name}, {each}\n\n")
                sys.stdout.flush()
    sys.stdout.write(f"{lived:,} histories lived twice in {time.perf_counter() - began:,.0f} s: ")
    sys.stdout.write(f"{found or 'nobody'} could tell the worlds apart\n")
    return 1 if found else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.privacy", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="another one makes everybody act differently")
    parser.add_argument("--histories", type=int, default=HISTORIES)
    parser.add_argument("--life", action="append", help="one of these lives alone, such as free-1, quiet-2 or long-3")
    parser.add_argument("--plainly", action="store_true", help="do not make what is found as small as it gets")
    options = parser.parse_args()
    sys.exit(asyncio.run(main(options.life or names(options.seed), options.histories, plainly=options.plainly)))
