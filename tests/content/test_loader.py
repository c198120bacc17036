"""An organizer's own content: what is read, and what is said about mistakes in it."""

import json
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import load
from bot.content.loader import PACKAGED
from bot.errors import ContentError
from tests.content.conftest import copy_content

FILES = ["questions/transparency.toml", "questions/boundaries.toml", "rhythms.toml"]


def change(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the first `old` in a file."""
    text = (folder / file).read_text()
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1))


def mistakes(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load(folder)
    first, *rest = str(caught.value).split("\n- ")
    assert first == f"The content in {folder} has {len(rest)} mistake{'s' if len(rest) > 1 else ''}:"
    return rest


# What is read


def test_a_copy_of_the_packaged_content_is_the_same_content(folder: Path) -> None:
    assert load(folder) == load()


def test_an_organizer_can_reword_a_question_and_keep_its_id(folder: Path) -> None:
    change(folder, "questions/transparency.toml", "It is the last day of this mentorship", "The program is over")

    question = load(folder).question("picture-the-last-day")

    assert question is not None
    assert question.text.startswith("The program is over")


def test_an_organizer_can_add_a_file_of_questions(folder: Path) -> None:
    (folder / "questions" / "ours.toml").write_text(
        """
        [[question]]
        id = "our-values"
        text = "Which of our values did you see at work this week?"
        habit = "transparency"
        role = "both"
        phase = "any"
        format = "look_back"
        reason = "Values are easier to talk about when somebody has just lived one."
        """
    )

    assert load(folder).question("our-values")


def test_questions_and_rhythms_keep_the_order_of_the_files() -> None:
    content = load()

    assert [question.habit for question in content.questions] == sorted(
        question.habit for question in content.questions
    )
    assert content.questions[0].id == "best-of-me"
    assert content.rhythms[0].id == "weekly"


def test_a_question_or_rhythm_that_does_not_exist_is_none() -> None:
    assert load().question("never-was") is None
    assert load().rhythm("hourly") is None


def test_a_file_saved_by_a_windows_editor_is_read(folder: Path) -> None:
    path = folder / "rhythms.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))

    assert load(folder) == load()


def test_a_rule_in_small_letters_is_kept_in_capitals(folder: Path) -> None:
    change(folder, "rhythms.toml", "FREQ=WEEKLY;BYDAY=TU", "freq=weekly;byday=tu")

    assert load(folder) == load()


# Mistakes in questions


def test_a_typo_in_a_habit_is_named_with_its_file_and_id(folder: Path) -> None:
    change(folder, "questions/transparency.toml", 'habit = "transparency"', 'habit = "transparancy"')

    assert mistakes(folder) == [
        "questions/transparency.toml, question 1 ('picture-the-last-day'): habit is 'transparancy'; use one of:"
        " transparency, reliability, initiative, receptiveness, two_way_street, boundaries, continuous_effort"
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('role = "both"', 'role = "everybody"', "role is 'everybody'; use one of: mentor, mentee, both"),
        ('phase = "start"', 'phase = "begin"', "phase is 'begin'; use one of: start, middle, end, any"),
        ('format = "look_ahead"', 'format = "poem"', "format is 'poem'; use one of: what_so_what_now_what, grow,"),
        ('role = "both"', 'role = ["mentor", "mentee"]', "role is ['mentor', 'mentee']; use one of:"),
        ('phase = "start"\n', "", "phase is missing; add one of: start, middle, end, any"),
        ('"picture-the-last-day"', '"Picture the last day"', "id must be lower-case words joined by hyphens"),
        ('"picture-the-last-day"', f'"{"a" * 61}"', "id has 61 characters; shorten it to 60"),
        ('text = "It is', f'text = "{"x" * 240} It is', "text has 337 characters; shorten it to 240"),
        ('reason = "A picture', f'reason = "{"x" * 150} A picture', "reason has 210 characters; shorten it to 150"),
        ('text = "It is', 'text = "It\\nis', "text must be one line"),
        ('text = "It is', 'text = " It is', "text must be one line without spaces at its ends"),
        ('reason = "A picture of the end makes hopes plain enough to say aloud."', 'reason = " "', "reason is empty"),
        ('phase = "start"', "phase = 1", "phase is 1; use one of"),
        ('reason = "A', 'weight = 3\nreason = "A', "'weight' is not a field; correct it or take it out"),
    ],
)
def test_a_mistake_in_a_question_is_told_with_how_to_mend_it(folder: Path, old: str, new: str, said: str) -> None:
    change(folder, "questions/transparency.toml", old, new)

    (mistake,) = mistakes(folder)

    assert re.match(r"questions/transparency\.toml, question 1 \(.*?\): ", mistake)
    assert said in mistake


def test_a_misspelled_field_is_both_missing_and_unknown(folder: Path) -> None:
    change(folder, "questions/boundaries.toml", "reason =", "raeson =")

    missing, unknown = mistakes(folder)

    assert "reason is missing" in missing
    assert "'raeson' is not a field" in unknown


def test_an_id_used_twice_is_told_with_where_it_was_used_first(folder: Path) -> None:
    change(folder, "questions/transparency.toml", '"picture-the-last-day"', '"best-of-me"')

    assert mistakes(folder) == [
        "questions/transparency.toml, question 1 ('best-of-me'): the id is already that of"
        " questions/boundaries.toml, question 1 ('best-of-me'); give the newer one another"
    ]


def test_all_mistakes_in_all_files_are_listed_at_once(folder: Path) -> None:
    change(folder, "questions/boundaries.toml", 'habit = "boundaries"', 'habit = "border"')
    change(folder, "questions/transparency.toml", 'role = "both"', 'role = "all"')
    change(folder, "questions/transparency.toml", 'phase = "start"', 'phase = "now"')
    change(folder, "rhythms.toml", '"10:00"', '"10 am"')

    assert [mistake.partition(",")[0] for mistake in mistakes(folder)] == [
        "questions/boundaries.toml",
        "questions/transparency.toml",
        "questions/transparency.toml",
        "rhythms.toml",
    ]


def test_too_few_questions_for_a_role_in_a_phase_are_counted(folder: Path) -> None:
    for path in (folder / "questions").glob("*.toml"):
        path.write_text(path.read_text().replace('phase = "end"', 'phase = "start"').replace('"any"', '"middle"'))
    change(folder, "questions/boundaries.toml", 'phase = "middle"', 'phase = "any"')

    assert mistakes(folder) == [
        f"questions: 1 fit a {role} in the end phase, and 12 are needed so that none is repeated within twelve weeks;"
        f" add 11 with role '{role}' or 'both' and phase 'end' or 'any'"
        for role in ("mentor", "mentee")
    ]


# Mistakes in rhythms


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;BYDAY=TU;COUNT=9",
            "take out COUNT: a rhythm runs as long as its program",
        ),
        ("FREQ=WEEKLY;BYDAY=TU", "FREQ=HOURLY", "FREQ must be DAILY, WEEKLY or MONTHLY, not 'HOURLY'"),
        ('"FREQ=WEEKLY;BYDAY=TU"', "7", "checkin_rule 7: write it in quotes"),
        ("INTERVAL=2;BYDAY=TH", "BYDAY=MO,TU", "check-in and reflection can come on the same Tuesday; move one"),
        ('"10:00"', '"25:00"', "checkin_time must be a time in quotes from '00:00' to '23:59', not '25:00'"),
        ('"10:00"', "10:00:00", "checkin_time must be a time in quotes"),
        ("first_checkin_days = 7", "first_checkin_days = 15", "first_checkin_days must be a whole number from 1 to 14"),
        (
            "first_checkin_days = 7",
            "first_checkin_days = true",
            "first_checkin_days must be a whole number from 1 to 14",
        ),
        ("at_first_weeks = 8", 'at_first_weeks = "8"', "at_first_weeks must be a whole number from 1 to 26, not '8'"),
        ("meeting_days_later = 28\n", "", "meeting_days_later is missing; add a whole number from 7 to 92"),
        ('name = "Every week"', f'name = "{"x" * 76}"', "name has 76 characters; shorten it to 75"),
        ("Check-in every Tuesday, ", f"Check-in {'x' * 75}, ", "shorten it to 75"),
        ('id = "monthly"', 'id = "weekly"', "rhythm 3 ('weekly'): the id is already that of rhythms.toml, rhythm 1"),
    ],
)
def test_a_mistake_in_a_rhythm_is_told_with_how_to_mend_it(folder: Path, old: str, new: str, said: str) -> None:
    change(folder, "rhythms.toml", old, new)

    (mistake,) = mistakes(folder)

    assert re.match(r"rhythms\.toml, rhythm [13] \('weekly'\): ", mistake)
    assert said in mistake


# Mistakes in files


def remove_questions(folder: Path) -> None:
    shutil.rmtree(folder / "questions")


def remove_rhythms(folder: Path) -> None:
    (folder / "rhythms.toml").unlink()


def break_toml(folder: Path) -> None:
    change(folder, "questions/boundaries.toml", 'role = "both"', "role = both")


def save_as_latin_1(folder: Path) -> None:
    (folder / "rhythms.toml").write_bytes('name = "Für alle"'.encode("latin-1"))


def make_a_folder_of_it(folder: Path) -> None:
    (folder / "questions" / "more.toml").mkdir()


def write_plural(folder: Path) -> None:
    (folder / "questions" / "more.toml").write_text("[[questions]]")


def write_one_table(folder: Path) -> None:
    (folder / "questions" / "more.toml").write_text('[question]\nid = "one"')


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (remove_questions, ["questions: there is no .toml file in this folder; copy those that come with the bot"]),
        (remove_rhythms, ["rhythms.toml: the file is missing; copy the one that comes with the bot"]),
        (
            break_toml,
            ["questions/boundaries.toml: this is not valid TOML in UTF-8: Invalid value (at line 8, column 8)"],
        ),
        (save_as_latin_1, ["rhythms.toml: this is not valid TOML in UTF-8: 'utf-8' codec can't decode byte"]),
        (make_a_folder_of_it, ["questions/more.toml: the file cannot be read (Is a directory)"]),
        (
            write_plural,
            ["questions/more.toml: 'questions' does not belong here", "questions/more.toml: it has no entries"],
        ),
        (write_one_table, ["questions/more.toml: it has no entries; each one starts with a line [[question]]"]),
    ],
)
def test_a_file_that_cannot_be_read_is_named(folder: Path, spoil: Callable[[Path], None], said: list[str]) -> None:
    spoil(folder)

    assert [mistake[: len(start)] for mistake, start in zip(mistakes(folder), said, strict=True)] == said


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    assert len(mistakes(tmp_path / "nowhere")) == 2


toml_values = st.one_of(
    st.text().map(json.dumps),
    st.integers().map(str),
    st.booleans().map(json.dumps),
    st.sampled_from(["[]", "{}", "1979-05-27", "10:00:00", "nan", "[[1, 'a'], {b = 2}]", ""]),
)


@settings(deadline=None)  # it writes files, and disks are slow at times
@given(st.sampled_from(FILES), st.data())
def test_whatever_stands_in_a_field_is_content_or_a_mistake(file: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = copy_content(Path(temporary))
        lines = (PACKAGED / file).read_text().splitlines()
        number = data.draw(st.sampled_from([number for number, line in enumerate(lines) if " = " in line]))
        lines[number] = f"{lines[number].split(' = ')[0]} = {data.draw(toml_values)}"
        (folder / file).write_text("\n".join(lines))

        try:
            load(folder)
        except ContentError as error:
            assert file in str(error) or "questions: " in str(error)
