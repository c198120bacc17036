"""A second opinion on every view and message: each is built again from slackblocks' objects, which check Slack's rules.

The library reads only some blocks from dictionaries, and no element; so their constructors are called with what a
dictionary holds. A key that they do not know, or that they give back otherwise than it was written, is a problem.
"""

from collections.abc import Callable
from typing import Any

import slackblocks as sb
from slackblocks.errors import InvalidUsageError
from slackblocks.objects import AxisConfig, BarChart, DataPoint, DataSeries

from bot.views.blocks import Block, Message


def problems(made: dict[str, Any] | Message) -> list[str]:
    try:
        built = _message(made) if isinstance(made, Message) else _view(made)
    except (InvalidUsageError, TypeError, KeyError) as error:
        return [f"{type(error).__name__}: {error}"]
    wanted = {"text": made.text, "blocks": made.blocks} if isinstance(made, Message) else made
    different = [key for key in {*built, *wanted} if built.get(key) != wanted.get(key)]
    return [f"{key}: {built.get(key)} for {wanted.get(key)}" for key in different]


def _message(made: Message) -> Block:
    built = sb.Message(channel="C1", text=made.text, blocks=[_block(block) for block in made.blocks]).to_dict()
    return {"text": built["text"], "blocks": _without_own_ids(built["blocks"], made.blocks)}


def _view(made: dict[str, Any]) -> dict[str, Any]:
    kept = _parts(made, without=("type", "blocks"))
    blocks: list[sb.Block] = [_drawn(block) for block in made["blocks"]]
    view = sb.HomeTabView(blocks, **kept) if made["type"] == "home" else sb.ModalView(blocks=blocks, **kept)
    built: dict[str, Any] = view.to_dict()
    return {**built, "blocks": _without_own_ids(built["blocks"], made["blocks"])}


def _without_own_ids(built: list[Block], made: list[Block]) -> list[Block]:
    """slackblocks gives each block an id; where there was none, Slack would."""
    return [
        {key: part for key, part in block.items() if key != "block_id" or key in as_made}
        for block, as_made in zip(built, made, strict=True)
    ]


BLOCKS: dict[str, Callable[..., sb.Block]] = {
    "actions": sb.ActionsBlock,
    "context": sb.ContextBlock,
    "data_visualization": sb.DataVisualizationBlock,
    "divider": sb.DividerBlock,
    "header": sb.HeaderBlock,
    "input": sb.InputBlock,
    "section": sb.SectionBlock,
}

ELEMENTS: dict[str, Callable[..., Any]] = {
    "button": sb.Button,
    "checkboxes": sb.CheckboxGroup,
    "conversations_select": sb.ConversationSelectMenu,
    "datepicker": sb.DatePicker,
    "external_select": sb.ExternalSelectMenu,
    "mrkdwn": lambda text, verbatim: sb.Text(text, verbatim=verbatim),
    "multi_users_select": sb.UserMultiSelectMenu,
    "overflow": sb.OverflowMenu,
    "plain_text": sb.PlainText,
    "plain_text_input": sb.PlainTextInput,
    "radio_buttons": sb.RadioButtonGroup,
    "static_select": sb.StaticSelectMenu,
    "timepicker": sb.TimePicker,
    "users_select": sb.UserSelectMenu,
}


def _block(block: Block) -> sb.Block:
    return BLOCKS[block["type"]](**_parts(block, without=("type",)))


class _Drawn(sb.Block):
    """A block that slackblocks has built and checked, drawn once: a view draws each of its blocks several times."""

    def __init__(self, built: sb.Block) -> None:
        self.drawn = built._resolve()

    def _resolve(self) -> dict[str, Any]:
        return self.drawn


_every_drawn: dict[str, _Drawn] = {}


def _drawn(block: Block) -> _Drawn:
    """Views share most of their blocks, as buttons; of those that are alike one is built."""
    written = repr(block)
    if written not in _every_drawn:
        _every_drawn[written] = _Drawn(_block(block))
    return _every_drawn[written]


def _parts(whole: Block, *, without: tuple[str, ...]) -> dict[str, Any]:
    return {key: _part(key, part) for key, part in whole.items() if key not in without}


def _part(key: str, part: Any) -> Any:
    if isinstance(part, dict):
        return _object(key, part)
    if isinstance(part, list):
        return [_object(key, each) if isinstance(each, dict) else each for each in part]
    return part


def _object(key: str, part: Block) -> Any:
    if key == "chart":
        return _bar_chart(part)
    if "type" in part:
        return ELEMENTS[part["type"]](**_parts(part, without=("type",)))
    known = {
        "options": sb.Option,
        "initial_option": sb.Option,
        "initial_options": sb.Option,
        "confirm": sb.ConfirmationDialogue,
        "filter": sb.ConversationFilter,
        "dispatch_action_config": sb.DispatchActionConfiguration,
    }
    return known[key](**_parts(part, without=()))


def _bar_chart(chart: Block) -> BarChart:
    assert chart["type"] == "bar"
    series = [DataSeries(each["name"], [DataPoint(**point) for point in each["data"]]) for each in chart["series"]]
    return BarChart(series=series, axis_config=AxisConfig(**chart["axis_config"]))
