"""What somebody typed after a slash command."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.commands import Command, parse
from bot.errors import UserError

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


def test_a_mistyped_command_is_answered_with_the_nearest_first() -> None:
    with pytest.raises(UserError) as refusal:
        parse("Imprt  now", KNOWN)
    assert refusal.value.message == (
        'There is no "Imprt now" here. Did you mean "import"? '
        "You can type: import, digest, program, program new, program end now, pair, help."
    )


def test_half_a_command_is_answered_with_the_whole_of_it() -> None:
    with pytest.raises(UserError, match='Did you mean "goal add"'):
        parse("goal", ["help", "goal add", "goal list"])


def test_a_word_like_no_command_is_answered_with_what_can_be_typed() -> None:
    with pytest.raises(UserError, match=r'^There is no "zzzzzz" here\. You can type: digest, program,'):
        parse("zzzzzz", KNOWN)


def test_a_command_must_be_a_whole_word() -> None:
    with pytest.raises(UserError):
        parse("digests", KNOWN)


def test_nothing_typed_is_a_command_only_when_there_is_one_for_it() -> None:
    assert parse("  ", ["", *KNOWN]) == Command("", "")
    with pytest.raises(UserError, match=r"^Add what you want to do: digest, program,"):
        parse("  ", KNOWN)
    with pytest.raises(UserError, match='There is no "what" here'):
        parse("what", ["", *KNOWN])


def test_a_long_text_is_not_repeated_in_full() -> None:
    with pytest.raises(UserError) as refusal:
        parse("x" * 5000, KNOWN)
    assert len(refusal.value.message) < 200


@given(st.text(max_size=60))
def test_anything_typed_is_a_known_command_or_a_clear_answer(text: str) -> None:
    try:
        command = parse(text, KNOWN)
    except UserError as refusal:
        assert "help" in refusal.message
    else:
        assert command.name in KNOWN
        assert text.rstrip().endswith(command.rest)
