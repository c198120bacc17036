"""Where the ideas of questions and cards come from, in what comes with the bot and in an organizer's own folder."""

import re
import shutil
from pathlib import Path

import pytest

from bot.content import RepairSide, load
from bot.content.loader import PACKAGED
from bot.content.sources import DOI
from bot.errors import ContentError
from tests.content.conftest import copy_content

CONTENT = load()
WITH_SOURCES = ("sources.toml", "repair_cards.toml", "first_meeting.toml")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with sources and cards of its own."""
    copy_content(tmp_path)
    for name in WITH_SOURCES:
        shutil.copy(PACKAGED / name, tmp_path)
    return tmp_path


def change(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text()
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1))


def mistakes(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load(folder)
    return str(caught.value).split("\n- ")[1:]


# What comes with the bot


def test_there_are_122_questions_and_each_says_where_its_idea_comes_from() -> None:
    assert len(CONTENT.questions) == 122
    for each in CONTENT.informed:
        assert CONTENT.source(each) is not None, each.id


def test_every_source_informs_something_and_is_published_once() -> None:
    used = {each.informed_by for each in CONTENT.informed}

    assert set(CONTENT.sources) == used
    assert len({source.doi.casefold() for source in CONTENT.sources.values()}) == len(CONTENT.sources)


def test_a_source_is_called_by_its_first_author_and_year_and_found_by_its_doi() -> None:
    for source in CONTENT.sources.values():
        first = re.split(r"[ ,&]", source.author)[0].casefold()
        assert source.id.startswith(first) and source.id.endswith(f"-{source.year}"), source.id
        assert DOI.fullmatch(source.doi), source.id
        assert source.url == f"https://doi.org/{source.doi}"


def test_a_finding_is_one_plain_sentence_without_marks_that_slack_would_format() -> None:
    for source in CONTENT.sources.values():
        assert source.finding.endswith("."), source.id
        assert not set("<>*_~`") & set(source.finding + source.author), source.id


def test_after_a_missed_promise_there_is_something_to_begin_with_for_each_of_the_two() -> None:
    for side in RepairSide:
        assert 3 <= len(CONTENT.repair(side)) <= 4
    words = " ".join(f"{card.name} {card.text}" for card in CONTENT.repair_cards).casefold()
    assert not re.search("should|fail|blame|again and again|fault|must", words)


def test_a_first_meeting_has_a_short_list() -> None:
    assert 4 <= len(CONTENT.first_meeting) <= 6


# A folder of an organizer's own


def test_a_folder_that_is_older_than_sources_has_those_that_come_with_the_bot(tmp_path: Path) -> None:
    assert load(copy_content(tmp_path)) == CONTENT


def test_a_question_of_an_organizers_own_need_not_name_a_source(tmp_path: Path) -> None:
    folder = copy_content(tmp_path)
    change(folder, "questions/boundaries.toml", 'informed_by = "ashforth-2000"\n', "")

    question = load(folder).question("best-of-me")

    assert question and question.informed_by is None and load(folder).source(question) is None


def test_an_organizer_can_name_a_source_of_their_own(own: Path) -> None:
    (own / "sources.toml").write_text(
        '[[source]]\nid = "us-2026"\nauthor = "Us"\nyear = 2026\nfinding = "It helped."\ndoi = "10.1234/ours"\n'
    )
    change(own, "questions/boundaries.toml", '"ashforth-2000"', '"us-2026"')

    question = load(own).question("best-of-me")

    assert question
    source = load(own).source(question)
    assert source and source.author == "Us"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "questions/boundaries.toml",
            '"ashforth-2000"',
            '"ashfort-2000"',
            "informed_by is 'ashfort-2000', and no source",
        ),
        ("repair_cards.toml", '"lewicki-2016"', '"nobody"', "informed_by is 'nobody', and no source in sources.toml"),
        (
            "first_meeting.toml",
            '"sprecher-2013"',
            '"x"',
            "informed_by is 'x', and no source in sources.toml has that id",
        ),
        ("sources.toml", '"10.1177/0146167297234003"', '"doi:10.1177/0146"', "doi must be a DOI alone, such as"),
        ("sources.toml", '"10.1177/0146167297234003"', '"https://doi.org/10.1177/1"', "doi must be a DOI alone"),
        ("sources.toml", "year = 1997", 'year = "1997"', "year must be a whole number from 1900 to 2100, not '1997'"),
        ("sources.toml", "year = 1997\n", "", "year is missing"),
        ("sources.toml", 'id = "aron-1997"', 'id = "allen-2006"', "the id is already that of sources.toml, source 3"),
        ("sources.toml", 'id = "aron-1997"', 'id = "aaron-1997"', "nothing is informed_by 'aaron-1997'"),
        (
            "repair_cards.toml",
            'side = "waited"\nname',
            'side = "both"\nname',
            "side is 'both'; use one of: promised, waited",
        ),
        ("first_meeting.toml", 'how = "Five', 'when = "Five', "how is missing"),
    ],
)
def test_a_mistake_about_sources_is_told_with_how_to_mend_it(
    own: Path, file: str, old: str, new: str, said: str
) -> None:
    change(own, file, old, new)

    assert any(said in mistake and mistake.startswith(file) for mistake in mistakes(own))


def test_a_file_of_sources_that_cannot_be_read_is_the_only_mistake(own: Path) -> None:
    (own / "sources.toml").write_text("[[source]\n")

    (mistake,) = mistakes(own)

    assert mistake.startswith("sources.toml: this is not valid TOML")
