"""Manifest, listeners and views belong together: nothing is emitted that nobody hears, and no argument is None."""

import ast
import importlib
import inspect
import pkgutil
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from slack_bolt.async_app import AsyncApp
from slack_bolt.kwargs_injection.async_args import AsyncArgs

from bot import MANIFEST, domain
from bot.domain.messages import MessageType
from bot.features import FEATURES
from bot.playground.manifest import Manifest
from bot.slack import installations
from bot.slack.dispatch import ByBody
from handlers import errors
from tests.conftest import House

VIEWS = MANIFEST.parent / "bot" / "views"
NAME = re.compile(r"[a-z_]+\.[a-z_]+")  # "feature.verb"
INJECTED = set(AsyncArgs.__annotations__) | {"services", "actor", "screen"}
# What Bolt injects only for one kind of listener; anywhere else it is silently None.
ONLY_FOR = {
    "action": {"action"},
    "command": {"command"},
    "event": {"event", "message"},
    "options": {"options"},
    "view": {"view"},
    "view_closed": {"view"},
}
PARTICULAR = {"action", "command", "event", "message", "view", "shortcut", "options"}


class Recorder(AsyncApp):
    """A real app that also notes what was registered for what."""

    def __init__(self) -> None:
        super().__init__(signing_secret="secret", token="xoxb-x", process_before_response=True)
        self.heard: dict[str, dict[str, Any]] = {kind: {} for kind in ONLY_FOR}

    def _note(self, kind: str, name: Any, register: Any) -> Any:
        def note(listener: Any) -> Any:
            assert name not in self.heard[kind], f"{name} is registered twice: the second never hears anything"
            self.heard[kind][name] = listener
            return register(listener)

        return note

    def command(self, command: Any, *args: Any, **more: Any) -> Any:
        return self._note("command", command, super().command(command, *args, **more))

    def action(self, constraints: Any, *args: Any, **more: Any) -> Any:
        return self._note("action", constraints, super().action(constraints, *args, **more))

    def options(self, constraints: Any, *args: Any, **more: Any) -> Any:
        return self._note("options", constraints, super().options(constraints, *args, **more))

    def view(self, constraints: Any, *args: Any, **more: Any) -> Any:
        return self._note("view", constraints, super().view(constraints, *args, **more))

    def view_closed(self, constraints: Any, *args: Any, **more: Any) -> Any:
        return self._note("view_closed", constraints, super().view_closed(constraints, *args, **more))

    def event(self, event: Any, *args: Any, **more: Any) -> Any:
        return self._note("event", event, super().event(event, *args, **more))


@pytest.fixture
async def recorder() -> Recorder:
    app = Recorder()
    for feature in FEATURES:
        feature.register(app)
    return app


@pytest.fixture
def manifest() -> Manifest:
    return Manifest.read(MANIFEST)


async def test_every_listener_asks_for_what_bolt_injects(house: House, recorder: Recorder) -> None:
    """A misspelt argument is silently None."""
    bolt = house.app.bolt
    listeners = bolt._async_listeners
    assert len(listeners) == sum(len(heard) for heard in recorder.heard.values())
    for listener in listeners:
        assert [type(matcher) for matcher in listener.matchers] == [ByBody]
        function: Any = listener.ack_function
        asked = inspect.signature(function).parameters
        assert set(asked) <= INJECTED, function
        kinds = {each.kind for each in asked.values()}
        assert kinds <= {inspect.Parameter.POSITIONAL_OR_KEYWORD}, f"{function}: Bolt sees only such parameters"
    assert set(inspect.signature(errors.explain).parameters) <= INJECTED | {"error"}


async def test_no_listener_asks_for_the_payload_of_another_kind(recorder: Recorder) -> None:
    """`action` in a view listener would be None, however it is spelt."""
    for kind, heard in recorder.heard.items():
        for name, listener in heard.items():
            asked = set(inspect.signature(listener).parameters) & PARTICULAR
            assert asked <= ONLY_FOR[kind], f"{name} ({kind})"


async def test_commands_are_the_same_in_the_manifest_and_in_the_bot(recorder: Recorder, manifest: Manifest) -> None:
    assert set(recorder.heard["command"]) == {each.command for each in manifest.commands}
    assert all(each.should_escape for each in manifest.commands), "mentions arrive as ids only so"


async def test_events_are_the_same_in_the_manifest_and_in_the_bot(recorder: Recorder, manifest: Manifest) -> None:
    heard = {{"message": "message.im"}.get(name, name) for name in recorder.heard["event"]}
    assert heard == set(manifest.events)


def test_five_scopes_are_needed_and_each_other_is_optional(manifest: Manifest) -> None:
    raw = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))["oauth_config"]["scopes"]
    assert set(raw) == {"bot", "bot_optional"}, "nothing in anybody's own name"
    assert set(raw["bot_optional"]) == set(installations.WITHOUT) <= set(raw["bot"]), "Slack wants them in both"
    needed = manifest.scopes - set(raw["bot_optional"])
    assert needed == {"commands", "chat:write", "im:write", "im:history", "users:read"}


def test_slack_is_never_asked_without_saying_for_which_workspace() -> None:
    """`services.slack` has no workspace's token, or the only one: `services.slack_of` is for everything else."""
    root = MANIFEST.parent
    files = [*(root / "handlers").glob("*.py"), *(root / "bot" / "jobs").glob("*.py")]
    using = [
        file.stem
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "slack"
    ]
    assert set(using) == {"connection"}


def test_a_class_name_stands_for_one_thing() -> None:
    """The pretend Slack's own are Slack's words, such as its members and messages."""
    root = MANIFEST.parent
    files = [file for room in ("bot", "handlers", "storage") for file in (root / room).rglob("*.py")]
    names = Counter(
        node.name
        for file in files
        if not {"playground", "migrations"} & set(file.parts)
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    )
    assert [name for name, times in names.items() if times > 1] == []


def modules() -> Iterator[tuple[Path, ModuleType]]:
    import importlib

    for file in sorted(VIEWS.glob("*.py")):
        yield file, importlib.import_module("bot.views" if file.stem == "__init__" else f"bot.views.{file.stem}")


def names_in(module: ModuleType) -> dict[str, str]:
    """The module's own constants of the form "feature.verb"."""
    return {
        key: value
        for key, value in vars(module).items()
        if key.isupper() and isinstance(value, str) and NAME.fullmatch(value)
    }


def emitted() -> dict[str, str]:
    """Every action_id and callback_id of the views, with where it is defined."""
    return {value: f"{file.stem}.{key}" for file, module in modules() for key, value in names_in(module).items()}


async def test_every_name_that_views_emit_is_heard_and_the_other_way_around(recorder: Recorder) -> None:
    """Except those of views that send nothing, which have no submit button and no listener."""
    heard = {name for kind in ("action", "view", "view_closed") for name in recorder.heard[kind]}
    names = emitted()

    assert heard <= set(names), "something is listened for that nothing emits"
    silent = {name: place for name, place in names.items() if name not in heard}
    uses = [use for file, module in modules() for use in uses_of(file, module)]
    for name, place in silent.items():
        assert [use for use in uses if use[0] == name], f"{place} is not used"
        assert all(as_callback and not submits for each, as_callback, submits in uses if each == name), (
            f"{place} can be pressed or sent, and nobody listens"
        )


def uses_of(file: Path, module: ModuleType) -> Iterator[tuple[str, bool, bool]]:
    """(name, whether as a callback_id, whether of a view with a submit button), wherever a module uses a name."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    as_callback: dict[int, bool] = {}
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            given = {each.arg: each.value for each in call.keywords}
            if "callback_id" in given:
                submits = "submit" in given
                as_callback |= {id(node): submits for node in ast.walk(given["callback_id"])}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load):
            value = resolved(node, module)
            if isinstance(value, str) and NAME.fullmatch(value):
                yield value, id(node) in as_callback, as_callback.get(id(node), False)


def resolved(node: ast.expr, module: ModuleType) -> object:
    """What a name or a dotted name means in a module; None for what only exists while it runs."""
    if isinstance(node, ast.Name):
        return getattr(module, node.id, None)
    if isinstance(node, ast.Attribute):
        return getattr(resolved(node.value, module), node.attr, None)
    return None


def test_no_two_names_are_the_same() -> None:
    """Two features with one name would answer each other's buttons."""
    defined = [
        (value, file.stem)
        for file, module in modules()
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        for key, value in names_in(module).items()
        if key == node.targets[0].id
    ]
    values = [value for value, _ in defined]
    assert len(values) == len(set(values)), sorted(defined)


def test_every_kind_of_message_that_the_rules_name_is_drawn_by_one_feature() -> None:
    modules = [importlib.import_module(each.name) for each in pkgutil.iter_modules(domain.__path__, "bot.domain.")]
    named = {each.name for module in modules for each in vars(module).values() if isinstance(each, MessageType)}
    drawn = [each.kind.name for feature in FEATURES for each in feature.messages]
    assert sorted(drawn) == sorted(named)


async def test_help_names_every_command_of_the_manifest_and_every_word_of_its_hints(
    house: House, manifest: Manifest
) -> None:
    cleo = house.person("cleo")
    await cleo.types("/mentorship help")
    await cleo.types("/mentorship-admin help")
    listed = set(re.findall(r"^`([^`]+)` – ", "\n".join(cleo.ephemerals), re.MULTILINE))

    for each in manifest.commands:
        assert any(line.split()[0] == each.command for line in listed), each.command
        for word in filter(None, each.usage_hint.split(" | ")):
            assert f"{each.command} {word}" in listed
    for line in listed:
        assert line.split()[0] in {each.command for each in manifest.commands}


async def test_every_command_that_help_lists_is_understood(house: House) -> None:
    await house.start_with_pair("ana", "cleo")
    cleo = house.person("cleo")
    await cleo.types("/mentorship help")
    await cleo.types("/mentorship-admin help")

    for line in re.findall(r"^`([^`]+)` – ", "\n".join(cleo.ephemerals), re.MULTILINE):
        await cleo.types(line.replace("@mentor", "@ana").replace("@mentee", "@ben"))
        assert cleo.trouble is None and "There is no" not in cleo.ephemerals[-1], line
        if cleo.modal:
            await cleo.closes(everything=True)


def test_every_module_has_its_place_among_the_layers() -> None:
    """One that stands in none could import whatever it liked."""
    contracts = tomllib.loads((MANIFEST.parent / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    layers = contracts["contracts"][0]["layers"]
    placed = {each.strip() for layer in layers for each in re.split("[:|]", layer)} | {"bot", "bot.playground"}
    root = MANIFEST.parent
    for file in [*root.glob("bot/**/*.py"), *root.glob("handlers/*.py"), *root.glob("storage/**/*.py")]:
        name = ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        if name in ("bot.slack", "bot.operate"):
            continue  # only a sentence, and an exception that their modules share: those have places of their own
        inside = {".".join(name.split(".")[:depth]) for depth in range(1, name.count(".") + 2)} - {"bot"}
        assert name == "bot" or inside & placed, f"{name} stands in no layer of pyproject.toml"
