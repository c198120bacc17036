"""Leaks planted on purpose, one at a time in a copy of the tree: the two worlds must find each of them.

`python -m tests.privacy.leaks` plants them all; with a number or a word, those that it picks.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.privacy.planted import LEAKS, Leak

ROOT = Path(__file__).parent.parent.parent
COPIED = ("bot", "handlers", "storage", "tests", "manifest.yml", "pyproject.toml")
NOT_COPIED = shutil.ignore_patterns("__pycache__", "upgrades", "browser", "*.png")
TOLD_APART = "could tell the worlds apart"


class NotPlanted(Exception):
    """The place that a leak is planted at is not there, or there more than once: it has to be written anew."""


@dataclass(frozen=True, slots=True)
class Outcome:
    leak: Leak
    found: bool
    said: str


def plant(leak: Leak, tree: Path) -> None:
    for edit in leak.edits:
        file = tree / edit.file
        before = file.read_text(encoding="utf-8")
        if before.count(edit.before) != 1:
            raise NotPlanted(f"{leak.says}: {edit.file} has {before.count(edit.before)} times\n{edit.before}")
        file.write_text(before.replace(edit.before, edit.after), encoding="utf-8")


def copied(leaks: Sequence[Leak], into: Path) -> Iterator[tuple[Leak, Path]]:
    """A copy of the tree for each leak, with that planted in it."""
    for number, leak in enumerate(leaks):
        tree = into / str(number)
        tree.mkdir()
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, tree / name, ignore=NOT_COPIED)
            else:
                shutil.copy(ROOT / name, tree / name)
        plant(leak, tree)
        yield leak, tree


def look(leak: Leak, tree: Path) -> Outcome:
    """Live there, until somebody can tell the two worlds apart: first those alone of whose secrets it is."""
    said = ""
    about = [each for secret in leak.of for each in ("--about", secret.name)]
    for fewer in [about, []] if about else [[]]:
        for life in leak.lives:
            command = [sys.executable, "-m", "tests.privacy", "--life", life, "--plainly", *fewer]
            done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
            said = done.stdout + done.stderr
            if done.returncode == 1 and TOLD_APART in done.stdout:
                return Outcome(leak, True, said)
    return Outcome(leak, False, said)


def look_for(leaks: Sequence[Leak], *, at_once: int = 1) -> Iterator[Outcome]:
    with TemporaryDirectory(prefix="rapport-leaks-") as folder, ThreadPoolExecutor(at_once) as pool:
        trees = list(copied(leaks, Path(folder)))
        yield from pool.map(lambda each: look(*each), trees)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.privacy.leaks", description=__doc__)
    parser.add_argument("which", nargs="*", help="a number from 1 on, or a word of what it says; all by default")
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--shown", action="store_true", help="show how each was found")
    options = parser.parse_args()
    chosen = [
        leak
        for number, leak in enumerate(LEAKS, 1)
        if not options.which or any(each == str(number) or each in leak.says for each in options.which)
    ]
    missed = 0
    for outcome in look_for(chosen, at_once=options.at_once):
        missed += not outcome.found
        sys.stdout.write(f"{'found ' if outcome.found else 'MISSED'}  {outcome.leak.says}\n")
        if options.shown or not outcome.found:
            sys.stdout.write(f"{outcome.said}\n")
        sys.stdout.flush()
    sys.stdout.write(f"{len(chosen) - missed} of {len(chosen)} leaks found\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
