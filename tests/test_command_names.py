"""Commands survive neighbors: each is also a word after `/mentorship`, may bear another name, and may be left out."""

import ast
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot import MANIFEST
from bot.app import build_app
from bot.domain.command_names import ADMIN, BUILT_IN, ROOT, CommandNames, names_here, problems_of
from bot.feature import command_names
from bot.features import FEATURES
from bot.operate.check import manifest_notes, manifest_problems
from bot.playground.delivery import AppDelivery
from bot.playground.server import Playground
from bot.settings import Settings, SettingsError
from bot.views import commands
from tests.conftest import Clock, House, people, settings_for, standing_still
from tests.test_settings import SOCKET, problems
from tests.views.gallery import everything
from tests.views.world import ORDINARY, Sizes, World

OWN = command_names(FEATURES)
BELOW = sorted(OWN - {ROOT, ADMIN})
NAMED = re.compile(rf"(?<![\w/<.])({'|'.join(sorted(OWN, key=len, reverse=True))})(?![\w/-])")


@pytest.fixture(autouse=True)
def as_always() -> Iterator[None]:
    yield
    commands.call_them(CommandNames(OWN))


@asynccontextmanager
async def open_with(clock: Clock, url: str, manifest: Path, **env: str) -> AsyncIterator[House]:
    """A house whose Slack knows the commands of another manifest."""
    async with await Playground.start(clock, manifest_path=manifest, monotonic=standing_still) as playground:
        people(playground)
        app = await build_app(settings_for(playground, url, **env), clock=clock, patience=None, manifest=manifest)
        try:
            await app.prepare()
            playground.deliver = AppDelivery(app.bolt)
            yield House(playground, app, clock)
        finally:
            await app.stop()


# --- the rules -------------------------------------------------------------------------------------------------------


def test_no_command_is_one_of_slacks_own() -> None:
    assert set() == OWN & BUILT_IN


@pytest.mark.parametrize("command", BELOW)
def test_each_command_is_heard_as_a_word_after_mentorship_with_what_follows(command: str) -> None:
    names = CommandNames(OWN)
    word = command[1:]
    assert names.heard(ROOT, word) == (command, "")
    assert names.heard(ROOT, f"  {word.upper()}   to call Ana ") == (command, "to call Ana")
    assert names.heard(ROOT, f"{word}s") == (ROOT, f"{word}s")
    assert names.heard(ADMIN, word) == (ADMIN, word)


def test_a_command_is_heard_by_its_new_name_and_its_old_one() -> None:
    names = names_here(OWN, {"/checkin": "/acme-checkin", ROOT: "/acme"}, None)
    assert names.heard("/acme-checkin", "x") == names.heard("/checkin", "x") == ("/checkin", "x")
    assert names.heard("/acme", "help") == (ROOT, "help")
    assert names.heard("/acme", "checkin") == ("/checkin", "")


def test_words_name_the_form_that_exists_and_nothing_that_only_looks_like_it() -> None:
    names = names_here(OWN, {"/checkin": "/acme-checkin", "/feedback": "", ROOT: "/acme"}, None)
    assert names.said("`/checkin`, /feedback shows it; `/mentorship help`, /mentorship-admin.") == (
        "`/acme-checkin`, /acme feedback shows it; `/acme help`, /mentorship-admin."
    )
    for other in ("https://x/checkin", "/checkins", "bot/feedback", "/checkin/x"):
        assert names.said(other) == other


def test_what_the_manifest_lacks_is_typed_after_mentorship() -> None:
    assert names_here(OWN, {}, OWN - {"/reflect"}).here == {"/reflect": "/mentorship reflect"}
    assert names_here(OWN, {}, OWN).here == names_here(OWN, {}, None).here == {}
    renamed = names_here(OWN, {"/reflect": "/think"}, (OWN - {"/reflect"}) | {"/think"})
    assert renamed.here == {"/reflect": "/think"}


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ({"/chekin": "/x"}, "SLACK_COMMANDS names /chekin, which is no command of Rapport; those are"),
        ({ROOT: ""}, "SLACK_COMMANDS leaves out /mentorship"),
        ({"/checkin": "/status"}, "SLACK_COMMANDS: /status is Slack's own; take another."),
        ({"/checkin": "/reflect"}, "SLACK_COMMANDS: /reflect would be two commands"),
    ],
)
def test_names_that_will_not_do_are_said_in_words(names: dict[str, str], words: str) -> None:
    (problem,) = problems_of(names, OWN)
    assert problem.startswith(words)


def test_names_are_a_setting() -> None:
    assert Settings.from_env(SOCKET).commands == {}
    chosen = Settings.from_env(SOCKET | {"SLACK_COMMANDS": "/checkin=/acme-checkin, /feedback= ,"}).commands
    assert chosen == {"/checkin": "/acme-checkin", "/feedback": ""}


@pytest.mark.parametrize("written", ["/checkin", "checkin=/x", "/checkin=x", "/checkin=/X Y", "/checkin=/a=/b"])
def test_a_setting_of_another_form_is_refused_in_words(written: str) -> None:
    (problem,) = problems(SOCKET | {"SLACK_COMMANDS": written})
    assert problem.startswith(f"SLACK_COMMANDS has {written!r}; write /checkin=/acme-checkin")


async def test_a_bot_does_not_start_with_names_that_mean_nothing(clock: Clock, tmp_path: Path) -> None:
    settings = Settings.from_env(
        SOCKET | {"SLACK_COMMANDS": "/chekin=/x", "DATABASE_URL": f"sqlite:///{tmp_path}/a.db"}
    )
    with pytest.raises(SettingsError, match="no command of Rapport"):
        await build_app(settings, clock=clock)


# --- every word that is said -----------------------------------------------------------------------------------------


def test_no_view_names_a_form_that_does_not_exist_here() -> None:
    """Whatever is drawn: so a view that is new, and tells somebody what to type, is covered before anybody thinks."""
    chosen = {ROOT: "/acme", ADMIN: "/acme-admin", "/checkin": "/acme-checkin"}
    commands.call_them(names_here(OWN, chosen, {"/acme", "/acme-admin", "/acme-checkin"}))
    said = [(str(exhibit), repr(exhibit.made)) for exhibit in everything(World(ORDINARY, Sizes()))]
    assert any("/acme" in words for _, words in said)
    wrong = {view: found[0] for view, words in said if (found := NAMED.search(words))}
    assert wrong == {}, "put such words through `bot.views.commands.here`"


def test_every_word_of_a_view_that_names_a_command_goes_through_one_function() -> None:
    """Also where the gallery does not come. What is a constant of a module does so where it is used."""
    found = []
    for file in sorted((MANIFEST.parent / "bot" / "views").glob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        calls = [each for each in ast.walk(tree) if isinstance(each, ast.Call)]
        through = [each for each in calls if isinstance(each.func, ast.Name) and each.func.id == "here"]
        constants = [each for each in tree.body if isinstance(each, ast.Assign | ast.AnnAssign)]
        docstrings = [each for each in ast.walk(tree) if isinstance(each, ast.Expr)]
        docstrings = [each for each in docstrings if isinstance(each.value, ast.Constant)]
        fine = {id(node) for each in (*through, *constants, *docstrings) for node in ast.walk(each)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in fine:
                found += [f"{file.name}:{node.lineno} {each[0]}" for each in NAMED.finditer(node.value)]
    assert found == [], "put such words through `bot.views.commands.here`"


# --- in a workspace --------------------------------------------------------------------------------------------------


async def test_each_command_does_the_same_after_mentorship(house: House) -> None:
    """Whatever it shows: a form, or words."""
    await house.start_with_pair(invited=False)
    ben = house.person("ben")

    def shown(before: int) -> tuple[object, list[str]]:
        seen = ben.modal and ben.modal["title"], ben.ephemerals[before:]
        return seen

    for command in BELOW:
        seen = []
        for typed in (command, f"{ROOT} {command[1:]}"):
            before = len(ben.ephemerals)
            await ben.types(typed)
            assert ben.trouble is None
            seen.append(shown(before))
            if ben.modal:
                await ben.closes(everything=True)
        assert seen[0] == seen[1] != (None, []), command


async def test_where_feedback_is_taken_and_checkin_renamed_all_works_and_is_named_so(
    clock: Clock, database_url: str, tmp_path: Path
) -> None:
    whole = MANIFEST.read_text(encoding="utf-8")
    entry = re.search(r"    - command: /feedback\n(      .*\n)+", whole)
    assert entry
    manifest = tmp_path / "manifest.yml"
    manifest.write_text(whole.replace(entry[0], "").replace("command: /checkin", "command: /acme-checkin"))
    async with open_with(clock, database_url, manifest, SLACK_COMMANDS="/checkin=/acme-checkin") as house:
        await house.start_with_pair(invited=False)
        ben = house.person("ben")
        await ben.types("/acme-checkin")
        assert await ben.submits({"mood": "Good"}) == {}
        await ben.closes(everything=True)
        await ben.types("/mentorship feedback")
        assert ben.modal and "eedback" in str(ben.modal["title"])
        await ben.closes(everything=True)
        await ben.types("/mentorship help")
        help = ben.ephemerals[-1]
        assert "`/acme-checkin` – " in help and "`/mentorship feedback` – " in help
        assert "`/checkin`" not in help and "`/feedback`" not in help
        await ben.types("/mentorship nonsense")
        assert "feedback" in ben.ephemerals[-1] and "checkin" in ben.ephemerals[-1]
        await ben.types("hello")
        await house.tick()
        assert "`/acme-checkin`" in ben.sees()


# --- check -----------------------------------------------------------------------------------------------------------


def test_check_names_slacks_own_what_is_missing_and_what_nobody_answers_to(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    whole = MANIFEST.read_text(encoding="utf-8")
    manifest.write_text(whole.replace("command: /reflect", "command: /status"))
    assert manifest_problems(manifest) == [
        "manifest.yml asks for /status, which is Slack's own: Slack refuses the whole manifest. Take another name."
    ]
    assert manifest_notes(manifest) == ["instead of /reflect, people type /mentorship reflect"]

    manifest.write_text(whole.replace("command: /reflect", "command: /think"))
    (problem,) = manifest_problems(manifest)
    assert problem.startswith("manifest.yml has the command /think, to which nothing answers")
    assert manifest_problems(manifest, {"/reflect": "/think"}) == []
    assert manifest_notes(manifest, {"/reflect": "/think"}) == ["instead of /reflect, people type /think"]

    assert manifest_problems(MANIFEST, {"/reflect": "/think"}) == [
        "manifest.yml lacks the command /think; add it.",
        "manifest.yml has the command /reflect, to which nothing answers: take it out, or say whose name it is, "
        "such as SLACK_COMMANDS=/checkin=/reflect.",
    ]
    manifest.write_text(whole.replace("command: /mentorship\n", "command: /mentoring\n"))
    assert "manifest.yml lacks the command /mentorship; add it." in manifest_problems(manifest)
