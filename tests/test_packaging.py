"""What is installed: a `rapport` command with the version that stands in one place, and locks that go together."""

import importlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NEEDED = [Requirement(each) for each in PROJECT["project"]["dependencies"]]
FOR_WORK = [Requirement(each) for each in PROJECT["dependency-groups"]["dev"]]


def locked(name: str) -> dict[str, str]:
    """The versions in a lock file, by library."""
    text = (ROOT / name).read_text(encoding="utf-8")
    assert len(re.findall(r"^\S", text, re.MULTILINE)) == len(re.findall(r"== *\S+ .*\\\n +--hash=", text))
    return dict(re.findall(r"^(\S+)==(\S+)", text, re.MULTILINE))


def test_the_version_is_said_by_the_command_that_an_installation_brings() -> None:
    module, _, name = PROJECT["project"]["scripts"]["rapport"].partition(":")
    assert callable(getattr(importlib.import_module(module), name))
    said = subprocess.run([sys.executable, "-m", "bot", "--version"], cwd=ROOT, capture_output=True, text=True)

    version = (ROOT / PROJECT["tool"]["hatch"]["version"]["path"]).read_text(encoding="utf-8")
    assert f'__version__ = "{said.stdout.strip().removeprefix("rapport ")}"' in version


def test_both_locks_hold_what_the_project_names_in_a_version_that_it_allows() -> None:
    for lock, named in (("requirements.lock", NEEDED), ("requirements-dev.lock", NEEDED + FOR_WORK)):
        versions = locked(lock)
        assert [str(each) for each in named if not each.specifier.contains(versions[each.name])] == [], lock


def test_what_running_installs_stays_as_it_is_when_the_rest_is_added() -> None:
    running, everything = locked("requirements.lock"), locked("requirements-dev.lock")
    assert running.items() <= everything.items()
    assert not set(running) & {each.name for each in FOR_WORK}
