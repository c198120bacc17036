"""Threads beside a loop that is never idle: why the interpreter's lock changes hands so often here."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.__main__ import SWITCH_SECONDS

PIECES = 20
STEPS = 50  # of the loop for each piece of work on a thread; without the shorter interval there were thousands


@pytest.fixture
def interval() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    yield
    sys.setswitchinterval(before)


async def test_a_thread_gets_its_turn_beside_a_loop_that_is_never_idle(interval: None) -> None:
    """A loop whose steps are shorter than the interval gives the lock up for microseconds, at each look for news.

    It takes the lock back before the thread has woken. So the thread never waits for a whole interval, which is when it
    would ask for the lock; at the interpreter's own 5 ms, and at 1 ms, it may wait for seconds.
    """
    steps = 0
    with ThreadPoolExecutor(1) as threads:
        for _ in range(PIECES):
            piece = threads.submit(sum, range(2_000))
            while not piece.done():
                sum(range(20_000))  # a step: some tenths of a millisecond, longer than the interval
                await asyncio.sleep(0)
                steps += 1

    assert steps <= PIECES * STEPS


def test_the_program_sets_it_before_it_does_anything_else() -> None:
    shown = "import sys, runpy; sys.argv = ['rapport', '--version']\n"
    shown += "try: runpy.run_module('bot', run_name='__main__')\nexcept SystemExit: print(sys.getswitchinterval())"
    said = subprocess.run([sys.executable, "-c", shown], capture_output=True, text=True, check=True)

    assert float(said.stdout.split()[-1]) == pytest.approx(SWITCH_SECONDS)
