"""The README, `docs/` and what they describe: what there is stands there, and what stands there is there."""

import json
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml
from prometheus_client import REGISTRY

from bot import content
from bot.__main__ import parser
from bot.features import FEATURES
from bot.operate import check
from bot.slack import installations
from handlers import privacy
from tests.test_settings import SOCKET, explained, known_settings

ROOT = Path(__file__).resolve().parents[1]
PAGES = {
    each.relative_to(ROOT): each.read_text(encoding="utf-8")
    for each in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"))
    if each.name != "CHANGELOG.md"
}
README = PAGES[Path("README.md")]
MANIFEST = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))


def in_code(page: str) -> list[str]:
    """What stands in backticks or in a block of code."""
    blocks = re.findall(r"^ *```\w*\n(.*?)^ *```", page, re.DOTALL | re.MULTILINE)
    return [*re.findall(r"`([^`\n]+)`", page), *(line for block in blocks for line in block.splitlines())]


IN_CODE = [each for page in PAGES.values() for each in in_code(page)]


def section(heading: str) -> str:
    """From a heading to the next of its kind, wherever it is."""
    (rest,) = [found for page in PAGES.values() if (found := page.partition(f"# {heading}\n")[2])]
    return re.split(r"^##? ", rest, maxsplit=1, flags=re.MULTILINE)[0]


def rows(heading: str) -> dict[str, list[str]]:
    """The tables of a section: the cells of each row by what its first one holds in backticks or bold."""
    found = {}
    for line in section(heading).splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")] if line.startswith("|") else []
        if cells and (name := re.match(r"`([^`]+)`|\*\*([^*]+)\*\*", cells[0])):
            found[name.group(1) or name.group(2)] = cells[1:]
    return found


# --- commands --------------------------------------------------------------------------------------------------------


LISTED = [command for feature in FEATURES for command in (*feature.commands, *feature.coordinator_commands)]


def test_the_readme_lists_the_commands_that_help_lists() -> None:
    assert set(rows("What people type")) == set(LISTED)


def test_help_covers_every_command_of_the_manifest_and_every_word_of_their_hints() -> None:
    commands = MANIFEST["features"]["slash_commands"]
    assert {each.split()[0] for each in LISTED} == {each["command"] for each in commands}
    for each in commands:
        for hint in filter(None, each.get("usage_hint", "").split(" | ")):
            assert f"{each['command']} {hint}" in LISTED


def test_slack_hints_at_every_word_that_somebody_can_type() -> None:
    hints = {
        each["command"]: each.get("usage_hint", "").split(" | ") for each in MANIFEST["features"]["slash_commands"]
    }
    for listed in LISTED:
        command, _, word = listed.partition(" ")
        assert not word or word.split()[0] in {hint.split()[0] for hint in hints[command]}, listed


def test_the_check_command_knows_the_commands_and_scopes_of_the_manifest() -> None:
    assert {each["command"] for each in MANIFEST["features"]["slash_commands"]} == check.COMMANDS
    scopes = MANIFEST["oauth_config"]["scopes"]
    assert set(scopes["bot"]) == set(installations.SCOPES)
    assert set(scopes["bot_optional"]) == set(installations.WITHOUT)


def test_no_command_in_the_docs_is_made_up() -> None:
    paths = ("/slack/events", "/slack/install", "/slack/oauth_redirect", "/healthz", "/readyz", "/metrics")
    folders = ("/data", "/opt/", "/etc/", "/var/")
    named = [each for each in IN_CODE if each.startswith("/") and each not in paths and not each.startswith(folders)]
    assert [each for each in named if not any(command.startswith(each) for command in LISTED)] == []


def test_the_docs_say_what_each_command_line_does() -> None:
    choices = re.search(r"\{([a-z,]+)\}", parser().format_help())
    assert choices
    listed = [name.removeprefix("python -m bot ").split()[0] for name in rows("Running it")]
    assert sorted(listed) == sorted(choices.group(1).split(","))


def test_the_docs_name_every_make_target_and_no_other() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert phony
    named = {match for each in IN_CODE for match in re.findall(r"(?:^|[ =\d])make (\w+)(?:$|  )", each)}
    assert named == set(phony.group(1).split())


# --- settings, scopes, privacy ---------------------------------------------------------------------------------------


def test_the_docs_list_every_setting_with_its_default() -> None:
    listed = rows("Settings")
    assert set(listed) == known_settings()
    for name, value in explained().items():
        if value:
            assert listed[name][0] == f"`{value}`", name
        else:
            assert not listed[name][0].startswith("`") or name == "CONTENT_DIR"


def test_the_docs_say_why_each_scope_is_needed() -> None:
    scopes = MANIFEST["oauth_config"]["scopes"]
    assert set(rows("What it asks Slack for")) == {*scopes["bot"], *scopes["bot_optional"]}


def test_the_docs_say_what_each_metric_is_for() -> None:
    """What Python's own client adds has help of its own."""
    own = {each.name for each in REGISTRY.collect() if each.name.startswith("rapport_")}
    assert set(rows("What to watch")) == own


def test_the_manifest_has_the_lines_that_http_changes() -> None:
    assert MANIFEST["settings"]["socket_mode_enabled"] is True
    for name in ("socket_mode_enabled", "interactivity", "event_subscriptions", "slash_commands"):
        assert f"`{name}`" in section("Over HTTP instead"), name
        assert name in MANIFEST["settings"] or name in MANIFEST["features"]


def test_the_readme_and_the_privacy_page_speak_of_the_same_things() -> None:
    words = "\n".join(privacy.who_sees_what(FEATURES))
    told = set(re.findall(r"^\*([^*]+)\*", words, re.MULTILINE))
    assert set(rows("Who sees what")) == told - {"Your words"}
    assert "not in the log, not in any digest, and not in any direct message" in words  # "What it never does"


# --- the map of the code, files and links ----------------------------------------------------------------------------


def test_every_top_level_entry_is_on_the_map() -> None:
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").split()] + [".git"]
    entries = [each for each in ROOT.iterdir() if not any(fnmatch(each.name, pattern) for pattern in ignored)]
    on_the_map = section("A map of the code")
    missing = [each.name for each in entries if f"`{each.name}{'/' if each.is_dir() else ''}`" not in on_the_map]
    assert missing == []


def test_every_file_that_the_docs_name_is_there() -> None:
    elsewhere = ("promises.py", "your-host", "test_x.py")  # to be written, or not ours
    paths = [each for each in IN_CODE if re.fullmatch(r"[\w.-]+/[\w./-]*", each) and not each.endswith(elsewhere)]
    assert len(paths) > 30
    folders = (ROOT, ROOT / "bot")  # the map names the parts of bot/ without it
    missing = [each for each in paths if not any((folder / each).exists() for folder in folders)]
    assert [each for each in missing if not each.startswith(".venv")] == []


def headings(page: Path) -> set[str]:
    """Its anchors, as a browser of repositories makes them."""
    titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in titles}


def test_every_link_leads_somewhere() -> None:
    broken = []
    for name, page in PAGES.items():
        for link in re.findall(r"\]\((?!https?:)([^)]+)\)", page):
            path, _, anchor = link.partition("#")
            to = (ROOT / name).parent / path if path else ROOT / name
            if not to.exists() or (anchor and anchor not in headings(to)):
                broken.append(f"{name}: {link}")
    assert broken == []


def test_every_page_of_the_docs_is_reached_from_the_readme() -> None:
    assert {str(each) for each in PAGES if each.parts[0] == "docs"} <= set(re.findall(r"\]\(([^)#]+)", README))


def test_slacks_command_line_is_given_the_manifest() -> None:
    hooks = json.loads((ROOT / ".slack" / "hooks.json").read_text(encoding="utf-8"))["hooks"]
    asked = hooks["get-manifest"].replace(".venv/bin/python", sys.executable)
    given = subprocess.run([*asked.split(), "--source=."], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(given.stdout) == MANIFEST
    assert hooks["start"].endswith("-m bot run") and {"SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"} < known_settings()


# --- the examples ----------------------------------------------------------------------------------------------------


WRITING = Path("docs/writing-content.md")


@pytest.mark.parametrize(("kind", "file"), [("question", "questions/transparency.toml"), ("rhythm", "rhythms.toml")])
def test_what_the_docs_add_to_the_content_is_taken(kind: str, file: str, tmp_path: Path) -> None:
    (example,) = re.findall(rf"^```toml\n(\[\[{kind}\]\]\n.*?)^```", PAGES[WRITING], re.DOTALL | re.MULTILINE)
    shutil.copytree(ROOT / "bot" / "content" / "questions", tmp_path / "questions")
    shutil.copy(ROOT / "bot" / "content" / "rhythms.toml", tmp_path)
    with (tmp_path / file).open("a", encoding="utf-8") as words:
        words.write("\n" + example)
    before, after = content.load(), content.load(tmp_path)
    assert len(after.questions) + len(after.rhythms) == len(before.questions) + len(before.rhythms) + 1


def test_the_example_settings_are_enough_once_the_tokens_are_filled_in() -> None:
    """What step 4 of the installation asks for is all that `Settings` asks for."""
    assert {name for name in SOCKET if f"`{name}`" in section("Install it in your workspace")} == set(SOCKET)
