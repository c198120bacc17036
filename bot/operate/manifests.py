"""What a manifest of the Slack app asks for: commands and scopes; as a program, the manifest itself as JSON."""

import json
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from bot import MANIFEST

UNREADABLE = (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError)


@dataclass(frozen=True, slots=True)
class Asked:
    """The slash commands, and the bot's scopes."""

    commands: frozenset[str]
    scopes: frozenset[str]


def read(path: Path) -> Asked:
    """Raises one of `UNREADABLE`."""
    return parse(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=4)
def parse(text: str) -> Asked:
    manifest = yaml.safe_load(text)
    commands = (each["command"] for each in manifest["features"].get("slash_commands") or ())
    return Asked(frozenset(commands), frozenset(manifest["oauth_config"]["scopes"]["bot"]))


def find_commands(path: Path) -> frozenset[str] | None:
    """Those that it asks for; None when it cannot be read, which `check` says."""
    try:
        return read(path).commands
    except UNREADABLE:
        return None


if __name__ == "__main__":  # .slack/hooks.json: Slack's command line asks for it so
    sys.stdout.write(json.dumps(yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))) + "\n")
