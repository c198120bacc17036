"""The two worlds find the leaks that are planted. All of them take minutes: `python -m tests.privacy.leaks`."""

import shutil
import zlib
from pathlib import Path

import pytest

from tests.privacy.leaks import COPIED, ROOT, look_for, plant
from tests.privacy.planted import LEAKS, Leak

FEWEST = 15


def in_turn() -> Leak:
    """One that is looked for each time that the bot has changed: another one than the time before."""
    sources = sorted(file for folder in ("bot", "handlers", "storage") for file in (ROOT / folder).rglob("*.py"))
    return LEAKS[zlib.crc32(b"".join(file.read_bytes() for file in sources)) % len(LEAKS)]


def test_every_leak_can_still_be_planted(tmp_path: Path) -> None:
    assert len(LEAKS) >= FEWEST and len({leak.says for leak in LEAKS}) == len(LEAKS)
    for leak in LEAKS:
        for edit in leak.edits:
            assert edit.file.split("/")[0] in COPIED and edit.before != edit.after
            (tmp_path / edit.file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / edit.file, tmp_path / edit.file)
        plant(leak, tmp_path)
        for edit in leak.edits:
            compile((tmp_path / edit.file).read_text(encoding="utf-8"), edit.file, "exec")


@pytest.mark.long
@pytest.mark.command_line
def test_the_two_worlds_find_a_planted_leak() -> None:
    (outcome,) = look_for([in_turn()])

    assert outcome.found, f"{outcome.leak.says}\n{outcome.said}"
