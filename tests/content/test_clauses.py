"""The words of clauses, in a folder of an organizer's own."""

import shutil
from pathlib import Path

import pytest

from bot.content import load
from bot.content.loader import PACKAGED
from bot.domain.clauses import CLAUSES, ClauseForm
from bot.errors import ContentError
from tests.content.conftest import copy_content


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with clauses of its own."""
    shutil.copy(PACKAGED / "clauses.toml", copy_content(tmp_path))
    return tmp_path


def change(folder: Path, old: str, new: str) -> None:
    file = folder / "clauses.toml"
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new, 1))


def mistakes(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load(folder)
    return str(caught.value).split("\n- ")[1:]


def test_every_clause_has_its_words_and_every_choice_a_default_for_each_rhythm() -> None:
    content = load()
    for clause in CLAUSES:
        words = content.clauses[clause.name]
        assert list(words.options) == list(clause.options)
        if clause.form in (ClauseForm.CHOICE, ClauseForm.CHOICES):
            for rhythm in (*(each.id for each in content.rhythms), "one that is gone"):
                assert words.proposed(rhythm)


@pytest.mark.parametrize(("rhythm", "days"), [("weekly", "7"), ("fortnightly", "14"), ("monthly", "28")])
def test_a_program_proposes_to_meet_at_its_own_rhythm(rhythm: str, days: str) -> None:
    assert load().clauses["meets"].proposed(rhythm) == days


def test_a_folder_that_is_older_than_agreements_has_the_words_that_come_with_the_bot(tmp_path: Path) -> None:
    assert load(copy_content(tmp_path)).clauses == load().clauses


def test_organizers_can_use_words_of_their_own(own: Path) -> None:
    change(own, 'name = "Every week"', 'name = "Each Friday"')
    assert load(own).clauses["meets"].options["7"].name == "Each Friday"


def test_every_mistake_is_listed_at_once(own: Path) -> None:
    change(own, 'name = "Why we do this"', 'name = ""')
    change(own, 'weekly = "7"', 'weekly = "8"')
    change(own, 'fortnightly = "14"', 'fortnitely = "14"')
    change(own, 'id = "90"', 'id = "120"')
    change(own, 'default = "mentee"', 'default = "mentee mentor"')
    change(own, 'id = "ending"', 'id = "the-end"')
    change(own, "known =", "knwon =")

    said = "\n".join(mistakes(own))
    for expected in (
        "clause 1 ('why'): name is empty; write it",
        "by_rhythm.weekly: '8' is not an option; use: 7, 14, 21, 28",
        "by_rhythm: 'fortnitely' is not a rhythm in rhythms.toml",
        "option 4 ('120'): id is '120'; use one of: 30, 45, 60, 90",
        "the option '90' is missing; add it as [[clause.option]] with id, name and means",
        "default has 2 options; one can be chosen",
        "id is 'the-end'; use one of: why, goals,",
        "clauses.toml: the clause 'ending' is missing",
        "known is missing",
        "'knwon' is not a field",
    ):
        assert expected in said, said
    assert len(mistakes(own)) == 10


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('[[clause.option]]\nid = "7"', '[[clause.option]]\nid = "14"', "this option is there already; keep one"),
        ('id = "goals"', 'id = "why"', "this clause is there already; keep one"),
        ('[clause.by_rhythm]\nweekly = "7"', "[clause.by_rhythm]\nweekly = 7", "by_rhythm must be a table of texts"),
        ('known = "How will you both know?"', "known = 5", "known must be text in quotes, not 5"),
    ],
)
def test_a_mistake_says_how_it_is_mended(own: Path, old: str, new: str, expected: str) -> None:
    change(own, old, new)
    assert any(expected in each for each in mistakes(own)), mistakes(own)
