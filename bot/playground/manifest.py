"""What the app's manifest promises Slack: its commands, scopes, events and tabs."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Command:
    """A slash command; `should_escape` turns typed @names and #channels into ids."""

    command: str
    description: str = ""
    usage_hint: str = ""
    should_escape: bool = False


DECLINED = frozenset({"users:read.email"})  # by whoever has installed it here, unless a test says otherwise


@dataclass(frozen=True)
class Manifest:
    """The parts of manifest.yml that change what Slack lets the app do."""

    app_name: str
    commands: tuple[Command, ...] = ()
    scopes: frozenset[str] = frozenset()  # those that are granted
    optional_scopes: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    home_tab: bool = False
    messages_tab: bool = False
    messages_tab_read_only: bool = False

    @classmethod
    def read(cls, path: Path | str) -> "Manifest":
        return _parsed(Path(path).read_text(encoding="utf-8"))

    @classmethod
    def parse(cls, raw: dict[str, Any]) -> "Manifest":
        features = raw.get("features", {})
        home = features.get("app_home", {})
        events = raw.get("settings", {}).get("event_subscriptions", {}).get("bot_events", [])
        return cls(
            app_name=features.get("bot_user", {}).get("display_name") or raw["display_information"]["name"],
            commands=tuple(
                Command(
                    each["command"],
                    each.get("description", ""),
                    each.get("usage_hint", ""),
                    bool(each.get("should_escape", False)),
                )
                for each in features.get("slash_commands", [])
            ),
            scopes=frozenset(raw.get("oauth_config", {}).get("scopes", {}).get("bot", [])) - DECLINED,
            optional_scopes=frozenset(raw.get("oauth_config", {}).get("scopes", {}).get("bot_optional", [])),
            events=frozenset(events),
            home_tab=bool(home.get("home_tab_enabled", False)),
            messages_tab=bool(home.get("messages_tab_enabled", False)),
            messages_tab_read_only=bool(home.get("messages_tab_read_only_enabled", True)),
        )

    def command(self, name: str) -> Command | None:
        return next((each for each in self.commands if each.command == name), None)


@lru_cache(maxsize=1)
def _parsed(text: str) -> Manifest:
    """Kept: whoever starts one playground after another has the same manifest in each."""
    return Manifest.parse(yaml.safe_load(text))
