"""`make bench`: the table of what is promised about speed, each row measured against something in the same run."""

import argparse
import asyncio
import sys
import time

from benchmarks import acks, digest, monday, opening, outbox, queued, saving, starting, tick
from benchmarks.report import table

ROWS = {
    "opening": opening.measure,
    "saving": saving.measure,
    "acks": acks.measure,
    "outbox": outbox.measure,
    "queued": queued.measure,
    "monday": monday.measure,
    "tick": tick.measure,
    "digest": digest.measure,
    "starting": starting.measure,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"some of {', '.join(ROWS)}; all if none is given")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, smaller tables: does it run at all?")
    options = parser.parse_args()
    if unknown := [name for name in options.rows if name not in ROWS]:
        parser.error(f"there is no row {', '.join(unknown)}; there are {', '.join(ROWS)}")
    began = time.monotonic()
    found = []
    for name in options.rows or ROWS:
        sys.stderr.write(f"measuring {name} …\n")
        found += asyncio.run(ROWS[name](quick=options.quick))
    print(table(found))
    print(f"\nMeasured in {time.monotonic() - began:.0f} s.")


if __name__ == "__main__":
    main()
