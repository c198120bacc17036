"""What a form answers to what it cannot take: Slack shows it letter by letter, and it says how to mend it."""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from importlib import import_module
from typing import Any

import bot.views
from bot.errors import Refusal, UserError
from bot.playground.elements import elements_in
from bot.playground.rules import warnings_in_errors
from bot.views import refusals
from bot.views.people import A_BOT, DEACTIVATED, problems, wait
from tests.views.gallery import WORLDS, Exhibit, drawn_in, together
from tests.views.test_round_trips import sent
from tests.views.world import TODAY

WORLD = WORLDS["ordinary"]
MARKS = "<!channel> *bold* `code` <@U1>"  # what somebody typed, which an error may say again in quotation marks


def forms() -> dict[tuple[str, tuple[str, ...]], Exhibit]:
    """One of each: as it is drawn for ordinary people, with all its fields."""
    found = {}
    for drawn in drawn_in("ordinary"):
        if isinstance(drawn.made, dict) and drawn.made["type"] == "modal":
            fields = tuple(block["block_id"] for block in drawn.made["blocks"] if block["type"] == "input")
            if fields:
                found[(drawn.made["callback_id"], fields)] = drawn
    return found


def typed_into(element: dict[str, Any], kind: str) -> dict[str, Any]:
    """What stands in a field: nothing, or what no form takes."""
    days = {"late": TODAY + timedelta(days=9999), "early": TODAY - timedelta(days=9999)}
    texts = {"long": f"{MARKS} {'x' * 4000}", "late": MARKS, "early": "BEGIN:VCALENDAR", "odd": "2026-99-99 <b>"}
    chosen = None if kind == "empty" else {"value": MARKS if kind == "odd" else "Europ/Berlin"}
    values = {
        "value": texts.get(kind),
        "selected_date": str(days[kind]) if kind in days else MARKS if kind == "odd" else None,
        "selected_time": MARKS if kind == "odd" else None,
        "selected_option": chosen,
        "selected_options": [] if kind != "odd" else [chosen],
        "selected_user": None if kind == "empty" else "U0SAME",
        "selected_users": [],
    }
    return {"type": element["type"], **values}


def sent_wrongly(form: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A form: emptied, and with all its fields, or each alone, as no form takes them."""
    fields = {block["block_id"]: element for block, element in elements_in(form["blocks"]) if "block_id" in block}
    for kind in ("empty", "long", "late", "early", "odd"):
        wrong = {name: typed_into(element, kind) for name, element in fields.items()}
        yield sent(form, **wrong)
        for name in fields:
            yield sent(form, **{name: wrong[name]})


GIVEN = {
    "today": TODAY,
    "program": WORLD.program,
    "presets": WORLD.content.rhythms,
    "starts_on": TODAY,
    "ends_on": TODAY + timedelta(days=90),
}


def readers() -> Iterator[tuple[str, Callable[[dict[str, Any]], Any]]]:
    """The functions of bot.views that turn a sent form into values, with their modules."""
    for module in pkgutil.iter_modules(bot.views.__path__, "bot.views."):
        for name, function in inspect.getmembers(import_module(module.name), inspect.isfunction):
            wanted = inspect.signature(function).parameters
            if name.startswith("read") and function.__module__ == module.name and "view" in wanted:
                yield module.name, partial(function, **{key: GIVEN[key] for key in wanted if key in GIVEN})


def check_plain(words: str, what: object) -> None:
    """In full sentences, without a mark that only some places of Slack would draw."""
    assert warnings_in_errors({"error": words}) == [], what
    assert words[0].isupper() or not words[0].isalpha(), what
    assert words.endswith((".", "?", "”")), what


@together
def test_whatever_a_form_is_sent_with_the_error_is_plain_and_ends_once() -> None:
    told: set[str] = set()
    found = list(readers())
    for drawn in forms().values():
        wrong = list(sent_wrongly(drawn.made))
        for module, read in found:
            for view in wrong if module == drawn.builder.__module__ else wrong[:1]:
                try:
                    read(view)
                except UserError as error:
                    told |= {error.message, *error.fields.values()}
                except Refusal:
                    pass  # its words are looked at below

    assert len(told) > 50
    for each in told:
        check_plain(each, each)


@together
def test_a_refusal_is_plain_whoever_it_is_about() -> None:
    for drawn in drawn_in("ordinary"):
        if drawn.builder is refusals.words:
            check_plain(str(drawn.made), drawn.made)


def test_what_is_said_of_people_in_a_form_names_each_of_them() -> None:
    said = problems([("Ana <Souza>", A_BOT), ("Ben", DEACTIVATED)], chosen=2)
    assert said == f"Ana <Souza>: {A_BOT} Ben: {DEACTIVATED}"
    for seconds in (1, 1000):
        check_plain(wait(seconds), seconds)
