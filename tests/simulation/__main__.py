"""The long form, `make simulation`: 60 people in 31 weeks, and a table of what was counted."""

import argparse
import asyncio
import sys
import time

from tests.simulation import oracle
from tests.simulation.life import live
from tests.simulation.tally import rows

PAIRS = 35  # 60 people: the mentor of six stands for six
WEEKS = 31
SEED = 10


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED, help="another one makes everybody act differently")
    parser.add_argument("--weeks", type=int, default=WEEKS, help="in all; programs end a week before")
    parser.add_argument("--pairs", type=int, default=PAIRS)
    options = parser.parse_args()
    began = time.perf_counter()
    history = asyncio.run(live(seed=options.seed, pairs=options.pairs, weeks=options.weeks))
    lived = time.perf_counter()
    findings = oracle.judge(history)
    for what, number in rows(history).items():
        sys.stdout.write(f"{what:<44}{number:>9,}\n")
    for sentence, found in findings.items():
        sys.stdout.write(f"{sentence:<70}{'true' if not found else f'{len(found)} findings'}\n")
    sys.stdout.write(f"lived in {lived - began:.0f} s, judged in {time.perf_counter() - lived:.0f} s\n")
    if said := oracle.report(history, findings):
        sys.stdout.write(f"\n{said}\n")
    return 1 if any(findings.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
