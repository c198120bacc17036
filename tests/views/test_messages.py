"""What a message's `text` says to somebody who hears it, or sees only a lock screen."""

import re
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.items import PROMPT
from bot.domain.pairs import PairEnding
from bot.domain.prompts import PromptState
from bot.errors import UserError
from bot.features import FEATURES
from bot.views import help, home, pairs, prompts, responses, rosters
from bot.views.blocks import DrawnItem, sections
from bot.views.parts import cut, listed, name, plain, preview
from tests.views.world import ANA, BEN, CLEO, NOW, ORDINARY, PRESET, Sizes, Words, World

WORLD = World(ORDINARY, Sizes())


def question(kind: str, *, state: PromptState = PromptState.OPEN, **item: Any) -> DrawnItem:
    prompt, put_off = WORLD.a_prompt(kind, state=state), item.pop("until", NOW)
    waits = WORLD.an_item(PROMPT, **item)
    waits.due_at = put_off
    return prompts.line(prompt, waits, WORLD.content, zone="Asia/Kolkata", now=NOW)


def test_a_question_is_heard_with_its_partner_and_every_choice() -> None:
    for kind, asked in (("checkin", "How is it going?"), ("reflection", ORDINARY.question)):
        text = question(kind).text_alone or ""
        for words in (f"<@{ANA}>", asked, "Answer", "Later", "Not this time"):
            assert words in text


def test_a_question_that_was_asked_before_says_since_when_it_waits() -> None:
    assert "· from Tue, Mar 3" in str(question("checkin", told_at=NOW).blocks)
    assert "from Tue" not in str(question("checkin").blocks)


@pytest.mark.parametrize("state", prompts.CLOSED)
def test_a_question_that_is_done_says_what_happened_to_it_and_has_no_button_but_undo(state: PromptState) -> None:
    closed = question("reflection", state=state)

    assert prompts.CLOSED[state] in closed.text and prompts.CLOSED[state] in (closed.text_alone or "")
    for blocks in (closed.blocks, closed.alone or []):
        buttons = [
            element["text"]["text"] for block in blocks for element in block.get("elements", []) if "value" in element
        ]
        assert buttons == (["Undo"] if state is PromptState.SKIPPED else [])


def test_a_question_that_was_put_off_says_when_it_comes_again_in_local_time() -> None:
    later = question("checkin", chosen=True, until=NOW + timedelta(hours=1))

    assert "You will be asked again Tue, Mar 3 at 16:30." in later.text


def test_the_news_of_something_to_read_never_holds_the_words() -> None:
    entry = WORLD.a_shared("checkin")
    line = responses.unread(entry, WORLD.content, zone="Asia/Kolkata", now=NOW, more=False)

    assert line.text_alone == f"<@{BEN}> shared a check-in with you. Press Read to open it."
    assert not [answer.text for answer in entry.answers if answer.text in str(line)]


def test_what_was_read_or_taken_back_says_so_and_has_no_button() -> None:
    read = responses.was_read(WORLD.a_shared("checkin"), WORLD.content, zone="Asia/Kolkata", now=NOW, more=False)

    assert read.text.endswith("✓ Read.") and "button" not in str(read)
    assert "button" not in str(responses.taken_back(BEN))


def test_what_was_told_of_a_pause_says_later_what_has_become_of_it() -> None:
    ended = WORLD.a_pair(3, state="ended")

    assert "was paused. It has ended since." in pairs.paused(ended, BEN).text
    assert "It has ended since." in pairs.resumed(ended, BEN, next_at=NOW, zone="Asia/Kolkata").text


def test_a_welcome_says_who_why_what_and_who_sees_what() -> None:
    for me, partner, role in ((ANA, BEN, "mentor"), (BEN, ANA, "mentee")):
        text = pairs.welcome(WORLD.pair, me, PRESET).text_alone or ""
        for words in (f"You are <@{partner}>'s {role}", f"<@{CLEO}> made this pair", PRESET.description):
            assert words in text
        assert "yours alone unless you share it" in text and "never what you write" in text


def test_an_ended_pair_is_told_without_a_reason() -> None:
    assert (
        f"Your mentorship with <@{ANA}> in Spring mentorship has ended."
        in pairs.ended(WORLD.an_ended_pair(PairEnding.ENDED), BEN, round_ended=False, unopened=False).text
    )


def test_the_hint_names_what_can_be_typed_and_nothing_else() -> None:
    hint = help.hint().text
    assert all(words in hint for words in ("do not keep", "/checkin", "/reflect", "/mentorship help"))

    listed = {typed for feature in FEATURES for typed in feature.commands}
    assert set(re.findall(r"`(/[^`]+)`", hint)) <= listed


def test_an_import_that_finds_every_pair_made_already_says_so() -> None:
    assert "nothing was changed" in str(pairs.made([]))


def test_an_import_of_three_hundred_wrong_lines_shows_them_or_says_how_many_more() -> None:
    world = World(Words.all("&" * 80), Sizes(lines=300))

    read = rosters.Preview(world.pasted_lines(wrong=True))
    view = rosters.form([world.program], form_id="f", parts=["x"], read=read)

    assert "150 of 300 lines need mending" in str(view) and "And 125 more." in str(view)
    assert view["submit"]["text"] == "Check again"


def test_home_without_a_pair_says_whom_to_ask() -> None:
    assert f"<@{CLEO}> can add you to a pair." in str(home.welcome([CLEO], BEN))


# --- what was typed --------------------------------------------------------------------------------------------------


TYPED = ["digest", "program", "program new", "program end now", "pair", "import", "help"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "Imprt  now",
            'There is no "Imprt now" here. Did you mean "import"? '
            "You can type: import, digest, program, program new, program end now, pair, help.",
        ),
        (
            "zzzzzz",
            'There is no "zzzzzz" here. '
            "You can type: digest, program, program new, program end now, pair, import, help.",
        ),
        (
            "  ",
            "Add what you want to do: digest, program, program new, program end now, pair, import, help.",
        ),
    ],
)
def test_what_is_no_command_is_answered_with_what_can_be_typed(typed: str, said: str) -> None:
    with pytest.raises(UserError) as refusal:
        help.read(typed, TYPED)
    assert refusal.value.message == said


def test_a_long_text_is_not_repeated_in_full() -> None:
    with pytest.raises(UserError) as refusal:
        help.read("x" * 5000, TYPED)
    assert len(refusal.value.message) < 200


# --- words -----------------------------------------------------------------------------------------------------------


def test_words_are_cut_to_fit_and_never_empty() -> None:
    assert cut("  a name ", 10) == "a name"
    assert cut("one two three", 8) == "one two…"
    assert cut(" \n ", 8) == "–"


def test_a_name_stays_a_name() -> None:
    assert name("Design\n & <Research>") == "Design &amp; &lt;Research&gt;"
    assert name("America/Sao_Paulo") == "America/Sao_Paulo", "a mark inside a word formats nothing"
    assert name("*Bold*, _sly_ and `code`") == "∗Bold∗, ＿sly＿ and 'code'"
    assert name("\u202eback \x00") == "back"
    assert name("\u202e\x00") == "–"
    assert plain("> quote\n>quote") == "› quote\n›quote"


def test_the_first_words_of_what_somebody_wrote_read_as_written_without_marks_that_would_format() -> None:
    assert preview("> *Really*\nask for `it`, 2*3 or snake_case <!here>", 80) == (
        "Really ask for it, 2*3 or snake_case &lt;!here&gt;"
    )
    assert preview("***", 80) == "–"


def test_many_lines_are_spread_over_sections_and_what_does_not_fit_is_counted() -> None:
    two = sections(["x" * 2000, "y" * 900, "z" * 200], most=2)
    assert [len(block["text"]["text"]) for block in two] == [2901, 200]

    one = sections(["x" * 2000, "y" * 900, "z" * 200, "z"], most=1)
    assert [block["type"] for block in one] == ["section", "context"]
    assert one[1]["elements"][0]["text"] == "And 2 more."


def test_lists_read_like_sentences() -> None:
    assert [listed("abc"[:count]) for count in (1, 2, 3)] == ["a", "a and b", "a, b and c"]
