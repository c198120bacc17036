"""A visit as one message: its lines, the question in full, its menu, and what would be too much for Slack."""

from typing import Any

import pytest

from bot.playground import rules
from bot.views import visits
from bot.views.blocks import Block, DrawnItem, Message, actions, button, note, section

TOKEN = "0123456789abcdef" * 2


def a_line(said: str, *, blocks: int = 1) -> DrawnItem:
    """With a button; as the only thing in a message it says so."""
    drawn: list[Block] = [section(said, accessory=button("Read", "read"))]
    drawn += [note("and more")] * (blocks - 1)
    return DrawnItem(said, drawn, [section(f"{said}, alone"), actions(button("Read", "read"))], f"{said}, alone.")


def compose(*lines: DrawnItem, **how: Any) -> tuple[Message, int]:
    message, taken = visits.message(lines, **{"more": 0, "token": TOKEN, **how})
    assert rules.problems_in_message({"text": message.text, "blocks": message.blocks}) == []
    assert not rules.blocks_too_long(message.blocks)
    assert len(message.text) <= visits.LONGEST_NOTIFICATION
    return message, taken


def words(message: Message) -> list[str]:
    """What stands in its sections and notes."""
    return [
        block["text"]["text"] if block["type"] == "section" else block["elements"][0]["text"]
        for block in message.blocks
        if block["type"] in ("section", "context")
    ]


def menus(message: Message) -> list[Block]:
    within = [element for block in message.blocks for element in block.get("elements", [])]
    return [each for each in (*within, *(block.get("accessory", {}) for block in message.blocks)) if "options" in each]


def test_a_single_thing_stands_alone_in_full() -> None:
    message, taken = compose(a_line("Shared"))

    assert (message.text, words(message), taken) == ("Shared, alone.", ["Shared, alone"], 1)


def test_what_has_no_form_of_its_own_for_that_looks_as_it_does_among_others() -> None:
    message, _ = compose(DrawnItem("Shared.", [section("Shared")]))

    assert (message.text, words(message)) == ("Shared.", ["Shared"])


def test_several_things_are_counted_and_only_the_one_question_is_drawn_in_full() -> None:
    message, taken = compose(a_line("One"), a_line("Two"), a_line("Asked"), question=2)

    assert words(message) == ["3 things for you", "One", "Two", "Asked, alone"]
    assert message.text == "3 things for you\nOne\nTwo\nAsked"
    assert taken == 3


def test_what_is_left_out_is_said_to_be_in_home() -> None:
    message, taken = compose(*(a_line(f"Line {number}") for number in range(8)), more=5)

    assert words(message)[0] == "8 things for you" and words(message)[-1] == "5 more in the Home tab."
    assert taken == 8


@pytest.mark.parametrize("line", [a_line("x" * 3000), a_line("Many", blocks=9)])
def test_a_visit_too_full_for_slack_leaves_lines_out_and_counts_them(line: DrawnItem) -> None:
    message, taken = compose(*[line] * 8, more=1)

    assert 1 <= taken < 8
    assert words(message)[-1] == f"{8 - taken + 1} more in the Home tab."


@pytest.mark.parametrize("line", [a_line("Many", blocks=60), DrawnItem("&amp;" * 999, [section("y" * 3000)] * 60)])
def test_even_one_thing_that_is_too_much_for_slack_is_brought_in_part(line: DrawnItem) -> None:
    for lines in ([line], [line] * 8):
        message, taken = compose(*lines)

        assert taken == 1
        assert message.text.replace("&amp;", "").count("&") == 0, "no torn escape"


def test_a_notification_says_as_many_lines_as_have_room() -> None:
    message, _ = compose(*(DrawnItem("x" * 900, [section("short")]) for _ in range(8)))

    assert message.text.count("x" * 900) == 4 and message.text.endswith("\nAnd 4 more.")


@pytest.mark.parametrize(
    ("blocks", "place"),
    [
        ([section("Asked"), actions(button("Answer", "a"), button("Later", "b"))], "section"),
        ([actions(button("Answer", "a"), button("Later", "b"))], "actions"),
        ([section("Told")], "section"),
        ([section("Told", accessory=button("Read", "a")), section("More")], "section"),
        ([section("Told", accessory=button("Read", "a"))], "actions"),
        ([actions(*(button(str(each), str(each)) for each in range(5)))], "actions"),
        ([actions(button("One", "a")), actions(button("Two", "b"))], "actions"),
    ],
)
def test_every_visit_has_one_menu_in_words(blocks: list[Block], place: str) -> None:
    message, _ = compose(DrawnItem("Told", blocks))

    (menu,) = menus(message)
    assert [(each["text"]["text"], each["value"]) for each in menu["options"]] == [
        ("Why did I get this?", f"why:{TOKEN}"),
        ("Less of this", f"less:{TOKEN}"),
    ]
    (holder,) = (each for each in message.blocks if menu in each.get("elements", [each.get("accessory")]))
    assert holder["type"] == place
    assert len(message.blocks) - len(blocks) <= 1


def test_the_menu_of_several_things_stands_beside_their_number() -> None:
    message, _ = compose(a_line("One"), a_line("Asked"), question=1)

    assert message.blocks[0]["accessory"] == menus(message)[0]
