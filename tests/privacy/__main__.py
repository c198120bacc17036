"""`make privacy`: ten thousand histories lived twice, and whoever could tell the two worlds apart."""

import argparse
import asyncio
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.privacy.lives import names
from tests.privacy.looking import MOST_SHOWN, Look, look_at
from tests.privacy.table import Secret
from tests.privacy.world import make_template

HISTORIES = 10_000


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
