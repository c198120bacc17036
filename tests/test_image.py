"""The image, the compose files and the units: in step with the settings, the commands and one another, and linted."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import __version__, app
from bot.__main__ import WRONG_SETTINGS, parser
from tests.conftest import House
from tests.test_settings import known_settings

ROOT = Path(__file__).resolve().parents[1]
UNITS = sorted((ROOT / "packaging").glob("rapport*"))
COMPOSED = [ROOT / "compose.yml", ROOT / "compose.postgres.yml"]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
OPERATE = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
STOPPING = 3 * app.DRAIN  # seconds, at most: requests, the timetable, redraws
PYTHONS_OWN = {"PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}
PROGRAMS = Path(sys.executable).parent


def composed(file: Path) -> dict[str, Any]:
    services: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))["services"]
    return services


def unit(name: str) -> dict[str, list[str]]:
    """Each line of a unit, by what stands before its first equals sign."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


def test_every_setting_that_is_set_there_is_one_that_the_bot_reads() -> None:
    (block,) = re.findall(r"^ENV ((?:.*\\\n)*.*)", DOCKERFILE, re.MULTILINE)
    in_image = set(re.findall(r"(\w+)=", block))
    in_units = {each.partition("=")[0] for file in UNITS for each in unit(file.name).get("Environment", [])}
    for names in (in_image, in_units, *(set(composed(file)["rapport"]["environment"]) for file in COMPOSED)):
        assert names - PYTHONS_OWN <= known_settings()
        assert "DATABASE_URL" in names, "the file is where something is kept"


def test_whatever_needs_a_version_has_this_one() -> None:
    assert f'org.opencontainers.image.version="{__version__}"' in DOCKERFILE
    assert {composed(file)["rapport"]["image"] for file in COMPOSED} == {f"rapport:{__version__}"}
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert newest and newest.group(1) == __version__


def test_the_image_holds_what_runs_and_nothing_else() -> None:
    let_in = set(re.findall(r"^!(.*?)/?$", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.MULTILINE))
    copied = set(re.findall(r"^COPY (?!--)(\S+)", DOCKERFILE, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runs = {*project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"], "manifest.yml", "requirements.lock"}
    assert let_in == copied == runs
    (by_hand,) = re.findall(r"^cp --recursive (.*) /opt/rapport$", OPERATE, re.MULTILINE)
    assert set(by_hand.split()) == runs, (
        "no .env, whose tokens anybody could read there, and no .venv of another folder"
    )


def test_it_is_nobody_special_writes_in_one_place_and_has_time_to_stop() -> None:
    assert re.search(r"^USER [1-9]\d+:[1-9]\d+$", DOCKERFILE, re.MULTILINE)
    for file in COMPOSED:
        bot = composed(file)["rapport"]
        assert (bot["read_only"], bot["cap_drop"], "user" in bot, "privileged" in bot) == (True, ["ALL"], False, False)
        assert "ports" not in bot, "Socket Mode needs none"
        assert int(bot["stop_grace_period"].removesuffix("s")) > STOPPING
    assert composed(COMPOSED[0])["rapport"]["volumes"] == ["data:/data"]
    assert composed(COMPOSED[1])["rapport"]["deploy"]["replicas"] == 2
    service = unit("rapport.service")
    assert int(service["TimeoutStopSec"][0]) > STOPPING
    assert service["RestartPreventExitStatus"] == [str(WRONG_SETTINGS)]
    assert service["StateDirectoryMode"] == ["0700"]


def test_every_command_there_is_one_of_the_bots() -> None:
    said = [line for file in UNITS for line in unit(file.name).get("ExecStart", [])]
    commands = [each.split()[0].strip("'") for line in said for each in re.findall(r"-m bot (.*)", line)]
    assert commands == ["backup", "run"]
    for command in (*commands, *re.findall(r'^CMD \["(\w+)"\]', DOCKERFILE, re.MULTILINE)):
        parser().parse_args([command, *(["file"] if command == "backup" else [])])


async def test_the_health_check_and_the_proxy_ask_for_what_is_there(house: House) -> None:
    answered = {str(each.resource.canonical) for each in house.app.http().router.routes() if each.resource}
    assert re.findall(r"\}(/\w+)\\?\"", DOCKERFILE) == ["/readyz"] and "/readyz" in answered
    (paths,) = re.findall(r"@asked path (.*)", (ROOT / "packaging" / "Caddyfile").read_text(encoding="utf-8"))
    assert set(paths.split()) == {"/slack/events", "/slack/install", "/slack/oauth_redirect", "/meet/*"}


# --- linted, each by the tool that its users have ---------------------------------------------------------------------


def lint(*command: object) -> None:
    done = subprocess.run([str(each) for each in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_dockerfile_is_as_its_linter_would_have_it() -> None:
    lint(PROGRAMS / "hadolint", ROOT / "Dockerfile")


def test_the_compose_files_are_what_compose_takes() -> None:
    lint(sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", *COMPOSED)


def test_the_units_are_what_systemd_takes(tmp_path: Path) -> None:
    """Where the project would stand, there is nothing on this machine: another program stands for the bot's."""
    if not shutil.which("systemd-analyze") and not os.environ.get("CI"):
        pytest.skip("There is no systemd on this machine, so it is not the one that the units are for.")
    for file in UNITS:
        there = file.read_text(encoding="utf-8").replace("/opt/rapport/.venv/bin/python", "/bin/true")
        (tmp_path / file.name).write_text(there, encoding="utf-8")
    lint("systemd-analyze", "verify", *(tmp_path / file.name for file in UNITS))
