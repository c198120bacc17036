"""What Slack refuses is refused here, and what Slack takes is taken."""

from typing import Any

import pytest
import slackblocks as sb
from slackblocks.elements import ButtonStyle

from bot.playground import rules
from tests.playground.building import actions, button, field, home, modal, mrkdwn, option, plain, section, select

Json = dict[str, Any]


def line(**series: list[int]) -> Json:
    chart = {
        "type": "line",
        "series": [
            {"name": name, "data": [{"label": f"W{n}", "value": value} for n, value in enumerate(values)]}
            for name, values in series.items()
        ],
        "axis_config": {"categories": ["W0", "W1"], "x_label": "Week"},
    }
    return {"type": "data_visualization", "title": "Check-ins", "chart": chart}


def pie(*values: float) -> Json:
    segments = [{"label": f"S{n}", "value": value} for n, value in enumerate(values)]
    return {"type": "data_visualization", "title": "Pulse", "chart": {"type": "pie", "segments": segments}}


def typed(**more: Any) -> Json:
    return {"type": "plain_text_input", "action_id": "text", **more}


def problems(block: Json) -> list[str]:
    """In the place that takes most kinds of block."""
    return rules.problems_in_message({"text": "x", "blocks": [block]})


def option_for(element: str) -> sb.Option:
    return sb.Option(text=sb.Text(element, type_=sb.TextType.PLAINTEXT), value=element)


def test_what_slackblocks_builds_is_taken() -> None:
    picks = [option_for("a"), option_for("b")]
    confirm = sb.ConfirmationDialogue("Sure?", "It is gone then", "Yes", "No")
    blocks = [
        sb.HeaderBlock("Header"),
        sb.SectionBlock(
            "Text", fields=["a", "b"], accessory=sb.Button("x", "y", style=ButtonStyle.DANGER, confirm=confirm)
        ),
        sb.ContextBlock([sb.Text("c"), sb.Image(image_url="https://example.com/a.png", alt_text="A")]),
        sb.ActionsBlock(
            [
                sb.Button("b", "b1", value="1"),
                sb.StaticSelectMenu("s1", picks, initial_option=picks[0]),
                sb.OverflowMenu("o1", picks),
                sb.DatePicker("d1", initial_date="2026-01-02"),
                sb.CheckboxGroup("c1", picks),
                sb.RadioButtonGroup("r1", picks),
                sb.TimePicker("t1", initial_time="09:00"),
                sb.DateTimePicker("dt1", initial_datetime=1_700_000_000),
                sb.UserSelectMenu("u1"),
            ]
        ),
        sb.InputBlock("Number", sb.NumberInput(False, "n1", min_value=1, max_value=5), optional=True),
        sb.InputBlock("Words", sb.PlainTextInput("p", multiline=True, max_length=300, placeholder="…"), hint="Hint"),
        sb.InputBlock("Several", sb.StaticMultiSelectMenu("m", picks, initial_options=picks, max_selected_items=2)),
        sb.InputBlock("People", sb.UserMultiSelectMenu("um")),
        sb.DividerBlock(),
    ]
    view = sb.ModalView("Title", list(blocks), submit="Save", close="Cancel", private_metadata="1", callback_id="c")
    assert rules.problems_in_modal(view.to_dict()) == []
    assert rules.problems_in_home(sb.HomeTabView(list(blocks)).to_dict()) == []
    chart = sb.DataVisualizationBlock("Pulse", sb.PieChart([sb.ChartSegment("good", 3)]))
    message = sb.Message("C1", "Words", [*blocks, chart]).to_dict()
    assert rules.problems_in_message(message) == []


@pytest.mark.parametrize(
    "block",
    [
        section("x" * 3000),
        {"type": "section", "fields": [mrkdwn("x" * 2000)] * 10},
        {"type": "header", "text": plain("x" * 150)},
        actions(*(button(f"b{n}", "x" * 75) for n in range(25))),
        field("f", select("s", *(f"v{n}" for n in range(100)))),
        field("f", typed(max_length=3000, min_length=0)),
        line(Done=[1, 2], Missed=[0, 1]),
        pie(1, 2, 3),
        {"type": "image", "image_url": "https://example.com/a.png", "alt_text": "A chart"},
    ],
)
def test_what_is_just_within_the_limits_is_taken(block: Json) -> None:
    assert problems(block) == []


@pytest.mark.parametrize(
    ("block", "where", "what"),
    [
        (section(""), "/blocks/0/text/text", "more than 0"),
        (section("x" * 3001), "/blocks/0/text/text", "less than 3001"),
        ({"type": "section"}, "/blocks/0", "needs text or fields"),
        ({"type": "section", "fields": [mrkdwn("x")] * 11}, "/blocks/0/fields", "no more than 10"),
        ({"type": "section", "fields": [mrkdwn("x" * 2001)]}, "/blocks/0/fields/0/text", "less than 2001"),
        ({"type": "header", "text": mrkdwn("x")}, "/blocks/0/text/type", "plain_text"),
        ({"type": "header", "text": plain("x" * 151)}, "/blocks/0/text/text", "less than 151"),
        ({"type": "poem"}, "/blocks/0/type", "unsupported type: poem"),
        ({"type": "alert", "text": plain("x")}, "/blocks/0/type", "cannot be used here"),
        (section("x", colour="red"), "/blocks/0/colour", "additional property"),
        (
            {"type": "section", "text": {"type": "mrkdwn", "text": "x", "emoji": True}},
            "/blocks/0/text/emoji",
            "additional",
        ),
        ({"type": "context", "elements": [mrkdwn("x")] * 11}, "/blocks/0/elements", "no more than 10"),
        (actions(), "/blocks/0/elements", "at least 1"),
        (actions(*(button(f"b{n}", "x") for n in range(26))), "/blocks/0/elements", "no more than 25"),
        (actions(button("b", "x"), button("b", "y")), "/blocks/0/elements/1/action_id", "unique"),
        (actions(button("b", "x" * 76)), "/blocks/0/elements/0/text/text", "less than 76"),
        (actions(button("b", "x", value="v" * 2001)), "/blocks/0/elements/0/value", "less than 2001"),
        (actions(button("b" * 256, "x")), "/blocks/0/elements/0/action_id", "less than 256"),
        (actions(button("b", "x", style="loud")), "/blocks/0/elements/0/style", "one of primary, danger"),
        (actions(button("b", "x", confirm={"title": plain("t")})), "/blocks/0/elements/0/confirm", "missing"),
        (actions(typed()), "/blocks/0/elements/0/type", "cannot be used in a block of type actions"),
        (field("f", button("b", "x")), "/blocks/0/element/type", "cannot be used in a block of type input"),
        (field("f", label=mrkdwn("x")), "/blocks/0/label/type", "plain_text"),
        (field("f", typed(max_length=3001)), "/blocks/0/element/max_length", "from 1 to 3000"),
        (field("f", typed(min_length=9, max_length=3)), "/blocks/0/element/min_length", "not be greater"),
        (field("f", typed(initial_value="long", max_length=3)), "/blocks/0/element/initial_value", "less than 4"),
        (field("f", typed(placeholder=plain("x" * 151))), "/blocks/0/element/placeholder/text", "less than 151"),
        (field("f", {"type": "number_input", "action_id": "n"}), "/blocks/0/element", "is_decimal_allowed"),
        (
            field("f", {"type": "number_input", "is_decimal_allowed": True, "min_value": 1}),
            "/blocks/0/element/min_value",
            "written as a string",
        ),
        (
            field("f", {"type": "datepicker", "initial_date": "9 March"}),
            "/blocks/0/element/initial_date",
            "YYYY-MM-DD",
        ),
        (field("f", {"type": "timepicker", "initial_time": "25:00"}), "/blocks/0/element/initial_time", "HH:mm"),
        (field("f", select("s")), "/blocks/0/element/options", "at least 1"),
        (field("f", select("s", *map(str, range(101)))), "/blocks/0/element/options", "no more than 100"),
        (field("f", {"type": "static_select"}), "/blocks/0/element", "exactly one of options and option_groups"),
        (field("f", select("s", "a", "a")), "/blocks/0/element/options/1/value", "unique"),
        (field("f", select("s", "a", initial_option=option("b"))), "/blocks/0/element/initial_option", "match"),
        (
            field("f", select("s", "a", initial_option=option("a", "Other words"))),
            "/blocks/0/element/initial_option",
            "match",
        ),
        (field("f", select("s", *"abcdefghijk", kind="radio_buttons")), "/blocks/0/element/options", "than 10"),
        (section("x", accessory=select("s", *"abcdef", kind="overflow")), "/blocks/0/accessory/options", "than 5"),
        (field("f", select("s", "a" * 151)), "/blocks/0/element/options/0/value", "less than 151"),
        (
            {"type": "image", "image_url": "https://example.com/a.png"},
            "/blocks/0",
            "missing required field: alt_text",
        ),
        ({"type": "image", "alt_text": "x"}, "/blocks/0", "exactly one of image_url"),
        (pie(1, 0), "/blocks/0/chart/segments/1/value", "greater than 0"),
        (pie(*range(1, 14)), "/blocks/0/chart/segments", "no more than 12"),
        (line(Done=[1]), "/blocks/0/chart/series/0/data", "exactly one point for every category"),
        ({**pie(1), "title": "x" * 51}, "/blocks/0/title", "less than 51"),
        ({"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * 21]}, "/blocks/0/rows/0", "than 20"),
        (
            {"type": "data_table", "rows": [[{"type": "raw_text", "text": "x"}]], "caption": "c"},
            "/blocks/0/rows",
            "at least 2",
        ),
        ({"type": "divider", "block_id": "x" * 256}, "/blocks/0/block_id", "less than 256"),
    ],
)
def test_what_slack_refuses_is_refused_with_its_place(block: Json, where: str, what: str) -> None:
    found = problems(block)
    assert any(what in each and f"[json-pointer:{where}" in each for each in found), found


@pytest.mark.parametrize(
    ("blocks", "what"),
    [
        ([{"type": "divider"}] * 51, "no more than 50"),
        ([pie(1)] * 3, "at most two data_visualization"),
        ([{"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]]}] * 2, "only one table"),
        ([{"type": "markdown", "text": "x" * 7000}] * 2, "12000 characters of markdown"),
        ([section("x", block_id="same"), section("y", block_id="same")], "block_id must be unique"),
        ("nonsense", "must be an array"),
        (["nonsense"], "must be an object"),
    ],
)
def test_a_message_has_limits_as_a_whole(blocks: Any, what: str) -> None:
    assert what in rules.problems_in_message({"text": "x", "blocks": blocks})[0]


@pytest.mark.parametrize(
    ("view", "what"),
    [
        (modal(section("x"), title="x" * 25), "/view/title/text"),
        (modal(section("x"), submit=plain("x" * 25)), "/view/submit/text"),
        (modal(section("x"), private_metadata="x" * 3001), "/view/private_metadata"),
        (modal(section("x"), callback_id="x" * 256), "/view/callback_id"),
        (modal(field("f"), submit=None), "needs submit"),
        (modal(section("x"), width="wide"), "additional property: width"),
        (modal(*[{"type": "divider"}] * 101), "no more than 100"),
        (modal(pie(1)), "cannot be used here"),
        (modal(field("a", typed(focus_on_load=True)), field("b", typed(focus_on_load=True))), "focus_on_load"),
        ({"type": "modal", "title": plain("x")}, "missing required field: blocks"),
        (home(section("x")), "type must be modal"),
    ],
)
def test_a_modal_has_rules_of_its_own(view: Json, what: str) -> None:
    assert any(what in each for each in rules.problems_in_modal(view))


@pytest.mark.parametrize(
    ("view", "what"),
    [
        (home(*[{"type": "divider"}] * 101), "no more than 100"),
        (home(line(Done=[1, 2])), "cannot be used here"),
        ({**home(section("x")), "title": plain("x")}, "additional property: title"),
        (modal(section("x")), "type must be home"),
    ],
)
def test_home_has_rules_of_its_own(view: Json, what: str) -> None:
    assert any(what in each for each in rules.problems_in_home(view))


@pytest.mark.parametrize(
    "words", ["<@U1> is away.", "See `/x`.", "*Bold* words.", "A &lt; b.", "Which?.", "Two  of it."]
)
def test_an_error_that_slack_would_show_letter_by_letter_is_warned_about(words: str) -> None:
    assert len(rules.warnings_in_errors({"field": words})) == 1
    assert rules.warnings_in_errors({"field": 'There is no "<@U1> *b*" in America/Sao_Paulo: type /x, or “`y`”.'}) == []


def test_a_message_without_text_is_warned_about() -> None:
    assert rules.warnings_in_message({"blocks": [section("x")]})
    assert rules.warnings_in_message({"text": " ", "blocks": [section("x")]})
    assert rules.warnings_in_message({"text": "x"}) == []
