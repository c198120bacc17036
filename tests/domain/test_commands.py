"""What somebody typed after a slash command."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.commands import Command, Unknown, parse

KNOWN = ["digest", "program", "program new", "program end now", "pair", "import", "help"]


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("digest", "digest", ""),
        ("  DIGEST  ", "digest", ""),
        ("digest Spring cohort", "digest", "Spring cohort"),
        ("program", "program", ""),
        ("program Spring", "program", "Spring"),
        ("program new Spring  2027 ", "program new", "Spring  2027"),
        ("Program \t NEW\nÉté", "program new", "Été"),
        ("program end", "program", "end"),
        ("program end now", "program end now", ""),
        ("pair <@U1> with <@U2>", "pair", "<@U1> with <@U2>"),
    ],
)
def test_a_command_is_found_whatever_its_capitals_and_spaces_and_the_longest_wins(
    text: str, name: str, rest: str
) -> None:
    assert parse(text, KNOWN) == Command(name, rest)


def test_the_nearest_command_comes_first_when_one_is_mistyped() -> None:
    choices = ("import", "digest", "program", "program new", "program end now", "pair", "help")
    assert parse("Imprt  now", KNOWN) == Unknown("Imprt now", "import", choices)


def test_half_a_command_is_close_to_the_whole_of_it() -> None:
    assert parse("goal", ["help", "goal add", "goal list"]) == Unknown(
        "goal", "goal add", ("goal add", "goal list", "help")
    )


def test_a_word_like_no_command_is_close_to_none() -> None:
    assert parse("zzzzzz", KNOWN) == Unknown("zzzzzz", None, tuple(KNOWN))


def test_a_command_must_be_a_whole_word() -> None:
    assert isinstance(parse("digests", KNOWN), Unknown)


def test_nothing_typed_is_a_command_only_when_there_is_one_for_it() -> None:
    assert parse("  ", ["", *KNOWN]) == Command("", "")
    assert parse("  ", KNOWN) == Unknown("", None, tuple(KNOWN))
    assert parse("what", ["", *KNOWN]) == Unknown("what", None, tuple(KNOWN))


@given(st.text(max_size=60))
def test_anything_typed_is_a_known_command_or_a_clear_answer(text: str) -> None:
    asked = parse(text, KNOWN)
    if isinstance(asked, Unknown):
        assert set(asked.choices) == set(KNOWN)
    else:
        assert asked.name in KNOWN
        assert text.rstrip().endswith(asked.rest)
