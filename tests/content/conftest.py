"""A folder of content such as an organizer has: a copy of the packaged one, to be changed."""

import shutil
from pathlib import Path

import pytest

from bot.content.loader import PACKAGED


def copy_content(to: Path) -> Path:
    shutil.copytree(PACKAGED / "questions", to / "questions")
    shutil.copy(PACKAGED / "rhythms.toml", to)
    return to


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_content(tmp_path)
