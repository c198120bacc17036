"""Lists as people have them: each file in this folder, and the pairs that it must give."""

import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.domain.directory import Candidate, Directory
from bot.domain.matching import resolve
from bot.domain.rosters import parse
from bot.views.roster_words import shown

HERE = Path(__file__).parent
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads((HERE / "expected.toml").read_text(encoding="utf-8"))
PEOPLE = [Candidate(**each) for each in json.loads((HERE / "people.json").read_text(encoding="utf-8"))]
HANDLES = {each.id: each.handle for each in PEOPLE}
WITH_EMAILS = Directory(PEOPLE)
WITHOUT_EMAILS = Directory(replace(each, email="") for each in PEOPLE)


def test_every_roster_here_has_its_pairs_written_down() -> None:
    rosters = {file.name for file in HERE.iterdir() if file.suffix in (".csv", ".tsv", ".txt")}
    assert rosters == set(EXPECTED)
    assert len(rosters) >= 25


@pytest.mark.parametrize("name", EXPECTED)
def test_a_roster_gives_its_pairs_and_says_of_each_other_line_why_not(name: str) -> None:
    expected = EXPECTED[name]
    text = (HERE / name).read_bytes().decode()

    roster = parse([text])
    lines = shown(resolve(roster.lines, WITH_EMAILS if expected.get("emails") else WITHOUT_EMAILS, set()), parts=1)

    problems = {line.spot.number: line.why for line in lines if line.why}
    assert [[HANDLES[line.mentor_id], HANDLES[line.mentee_id]] for line in lines if not line.why] == expected["pairs"]
    wanted = {int(number): words for number, words in expected.get("problems", {}).items()}
    assert set(problems) == set(wanted), problems
    assert [words for number in wanted for words in wanted[number] if words not in problems[number]] == [], problems
    left_out: dict[str, list[int]] = {}
    for each in roster.left_out:
        left_out.setdefault(each.reason, []).append(each.spot.number)
    assert left_out == expected.get("left_out", {})
    assert list(roster.ignored) == expected.get("ignored", [])
