"""`make bench`: that a row can be measured at all, never how fast it is."""

import re
import subprocess
import sys

import pytest

pytestmark = pytest.mark.command_line


@pytest.mark.parametrize(("row", "what"), [("tick", "a tick with nothing due"), ("digest", "digest")])
def test_a_row_is_measured_and_printed_as_a_ratio(row: str, what: str) -> None:
    done = subprocess.run([sys.executable, "-m", "benchmarks", "--quick", row], capture_output=True, text=True)

    assert done.returncode == 0, done.stderr
    assert re.search(rf"^{what}.* \d+\.\d+× .*(met|MISSED)", done.stdout, re.MULTILINE)


def test_an_unknown_row_is_refused_with_the_names_of_those_there_are() -> None:
    done = subprocess.run([sys.executable, "-m", "benchmarks", "speed"], capture_output=True, text=True)

    assert done.returncode == 2
    assert "there are opening, saving" in done.stderr
