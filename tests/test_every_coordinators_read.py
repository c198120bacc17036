"""Whatever a coordinator is shown is read on a blind connection: the code that shows it is walked."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.features import FEATURES
from tests.scoping import ROOT

SEEING = {"read", "glance", "session"}
# Where somebody is given what they may see for themselves: a coordinator's own Home, or that of somebody in a pair.
FOLLOWED = ("handlers.", "bot.features.", "bot.slack.people")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def sources() -> dict[str, str]:
    """The text of each module that may read something for somebody."""
    files = [file for folder in ("bot", "handlers") for file in (ROOT / folder).rglob("*.py")]
    return {module_of(file): file.read_text(encoding="utf-8") for file in files}


def module_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)


@cache
def parsed(text: str) -> ast.Module:
    """Nobody changes what comes out: of what is planted, all but one module is as it was."""
    return ast.parse(text)


@cache
def functions_of(tree: ast.Module) -> dict[str, Function]:
    return {each.name: each for each in tree.body if isinstance(each, Function)}


@cache
def imports_of(tree: ast.Module) -> dict[str, str]:
    """What a module calls by which name."""
    froms = [each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom)]
    return {name.asname or name.name: f"{each.module}.{name.name}" for each in froms for name in each.names}


@cache
def is_a_coordinators(function: Function, tree: ast.Module) -> bool:
    """It is given what somebody coordinates, or asks for it; or it reads who has looked at what."""
    imports = imports_of(tree)
    named = {each.id for each in ast.walk(function) if isinstance(each, ast.Name)}
    asked = {each.attr for each in ast.walk(function) if isinstance(each, ast.Attribute)}
    looked_up = "storage.access" in imports.values() and "services" in named
    return "Scope" in named or bool({"find_scope", "require_scope"} & asked) or looked_up


def mentioned(function: Function, module: str, imports: dict[str, str]) -> Iterator[tuple[str, str]]:
    for each in ast.walk(function):
        if isinstance(each, ast.Name):
            yield module, each.id
        elif isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name) and each.value.id in imports:
            yield imports[each.value.id], each.attr


def reads(function: Function) -> Iterator[str]:
    """How it asks the database: `read`, `read_blind` and so on."""
    for each in ast.walk(function):
        if isinstance(each, ast.Attribute) and ast.unparse(each.value).endswith(("db", "in_turn")):
            yield each.attr


def coordinators(modules: dict[str, str]) -> dict[tuple[str, str], Function]:
    """The functions that work for a coordinator, and those that these call."""
    trees = {name: parsed(text) for name, text in modules.items()}
    functions = {
        (name, each): function for name, tree in trees.items() for each, function in functions_of(tree).items()
    }
    found: dict[tuple[str, str], Function] = {}
    new = {key for key, function in functions.items() if is_a_coordinators(function, trees[key[0]])}
    while new:
        found |= {key: functions[key] for key in new}
        called = {each for key in new for each in mentioned(functions[key], key[0], imports_of(trees[key[0]]))}
        new = {key for key in called & set(functions) if key[0].startswith(FOLLOWED)} - set(found)
    return found


def seeing(modules: dict[str, str]) -> set[str]:
    """The functions that read for a coordinator what need not be kept from them."""
    return {
        f"{module}.{name}"
        for (module, name), function in coordinators(modules).items()
        if SEEING & set(reads(function))
    }


def test_whatever_a_coordinator_is_shown_is_read_blind() -> None:
    assert seeing(sources()) == set()


def test_what_features_answer_to_coordinators_is_walked() -> None:
    answers = [answer for feature in FEATURES for answer in feature.coordinator_answers.values()]
    walked = set(coordinators(sources()))

    assert {(each.__module__, getattr(each, "__name__", "")) for each in answers} - walked == set()
    assert ("handlers.rosters", "_finish") in walked, "what a coordinator's handler leaves to be done later"
    assert ("handlers.privacy", "press") in walked


@pytest.mark.parametrize(
    "planted",
    [
        "handlers.programs.hub",
        "handlers.pairs.open_list",
        "handlers.pairs.turn_page",
        "handlers.pairs._show",
        "handlers.rosters._collect",
        "handlers.rosters._finish",
        "handlers.rosters.form",
        "handlers.digests._ask",
        "handlers.privacy.press",
        "handlers.mentorship_admin.command",
        "bot.slack.people.find_scope",
    ],
)
def test_a_read_that_is_not_blind_is_found(planted: str) -> None:
    modules, module = sources(), planted.rpartition(".")[0]
    modules[module] = modules[module].replace(".read_blind(", ".read(")

    assert planted in seeing(modules)


IN_CONFIDENCE = ("storage.concerns", "storage.concern_drafts")


def reaching(modules: dict[str, str]) -> set[str]:
    """The modules that reach for what somebody asked in confidence, or wrote for themselves."""
    named = {name: set(imports_of(parsed(text)).values()) for name, text in modules.items()}
    return {name for name, froms in named.items() if any(each.startswith(IN_CONFIDENCE) for each in froms)}


def test_whoever_is_asked_in_confidence_reads_it_as_a_member_and_nothing_of_coordinators_leads_there() -> None:
    modules = sources()

    found = reaching(modules)
    assert {"bot.actions.concerns", "handlers.concerns"} <= found
    assert {each.rpartition(".")[2].partition("_")[0] for each in found} == {"concerns", "concern", "refusals"}
    assert [key for key in coordinators(modules) if key[0] in found] == []


def test_a_coordinators_page_that_shows_what_was_asked_in_confidence_is_found() -> None:
    modules = sources()
    modules["handlers.programs"] += "\n\nfrom storage.concerns import list_asked_of\n"

    assert "handlers.programs" in reaching(modules)


def test_a_digest_is_drawn_blind_and_nowhere_else_is_what_people_do_counted() -> None:
    modules = sources()

    def using(what: str) -> set[str]:
        return {name for name, text in modules.items() if what in text}

    counting = {"bot.actions.digests", "bot.actions.weeks"}
    assert using("import engagement") | using("from storage.engagement") == counting
    assert using("weeks.count_due") == using("read_blind(weeks.count_due") == {"bot.jobs.digests"}
    assert using("storage import attention") | using("from storage.attention import") == {"bot.actions.attention"}
    assert using("actions.collect(") == {"bot.features.digests"}
    assert using("judge_messages(") == {"bot.outbox.judging"}
    calls = [each for each in ast.walk(ast.parse(modules["bot.outbox.deliver"])) if isinstance(each, ast.Call)]
    given = [ast.unparse(each.func) for each in calls if "judge_messages" in map(ast.unparse, each.args)]
    assert given == ["services.db.in_turn.read_blind"]
