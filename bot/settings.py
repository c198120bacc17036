"""Settings: the only reader of the environment. Every mistake is listed in one error that says how to mend it."""

import os
import re
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from dotenv import dotenv_values
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

SLACK_API = "https://slack.com/api/"
LONGEST_LEASE = 3600.0  # seconds
LOG_LEVELS = ("debug", "info", "warning", "error")
ENV_FILE = Path(".env")
READ_BY_BOLT = ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")
_TOKEN = re.compile(r"[A-Za-z0-9-]+")
_COMMAND = re.compile("/[a-z0-9_-]{1,31}")
_MEMBER = re.compile("[UW][A-Z0-9]+")


class SettingsError(Exception):
    """The settings cannot be used; `problems` says what to mend, a line each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Settings:
    """What `.env.example` explains, checked."""

    bot_token: str | None
    client_id: str | None
    client_secret: str | None
    public_url: str | None
    app_token: str | None
    signing_secret: str | None
    api_url: str
    commands: Mapping[str, str]
    host: str
    port: int
    database_url: str
    coordinators: frozenset[str]
    content_dir: Path | None
    messages_per_second: float
    seconds_per_channel: float
    metrics_host: str
    metrics_port: int | None
    settle_seconds: float
    lease_seconds: float
    log_level: str

    @property
    def socket_mode(self) -> bool:
        return self.app_token is not None

    @property
    def many_workspaces(self) -> bool:
        """Whether people install the app in their own workspaces, instead of one token serving one workspace."""
        return self.client_id is not None

    @property
    def install_url(self) -> str:
        """Where people install it; only with `many_workspaces`."""
        return f"{self.public_url}/slack/install"

    @property
    def redirect_url(self) -> str:
        """Where Slack sends them back to; only with `many_workspaces`."""
        return f"{self.public_url}/slack/oauth_redirect"

    @property
    def authorize_url(self) -> str:
        """Slack's page that asks whether the app may be installed: beside the Web API."""
        return urljoin(self.api_url, "../oauth/v2/authorize")

    @property
    def request_seconds(self) -> float:
        """How long Slack may take to answer: so much less than a lease that no request outlives it."""
        return self.lease_seconds / 6

    @classmethod
    def from_env(cls, env: Mapping[str, str | None]) -> "Settings":
        """Read and check; raises SettingsError with every problem at once."""
        reader = _Reader(env)
        settings = cls(
            bot_token=reader.bot_token(),
            client_id=reader.text("SLACK_CLIENT_ID"),
            client_secret=reader.text("SLACK_CLIENT_SECRET"),
            public_url=reader.public_url(),
            app_token=reader.app_token(),
            signing_secret=reader.text("SLACK_SIGNING_SECRET"),
            api_url=reader.api_url(),
            commands=reader.commands(),
            host=reader.text("HOST") or "127.0.0.1",
            port=reader.port(),
            database_url=reader.database_url(),
            coordinators=reader.coordinators(),
            content_dir=reader.content_dir(),
            messages_per_second=reader.number("SLACK_MESSAGES_PER_SECOND", 3, least=0.1, most=10_000),
            seconds_per_channel=reader.number("SLACK_SECONDS_PER_CHANNEL", 1, least=0, most=60),
            metrics_host=reader.text("METRICS_HOST") or "127.0.0.1",
            metrics_port=reader.metrics_port(),
            settle_seconds=reader.number("SETTLE_SECONDS", 120, least=0, most=3600),
            lease_seconds=reader.number("LEASE_SECONDS", 60, least=2, most=LONGEST_LEASE),
            log_level=reader.log_level(),
        )
        if settings.app_token is None and settings.signing_secret is None:
            reader.problems.append(
                "Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set. For Socket Mode set SLACK_APP_TOKEN "
                "(Basic Information → App-Level Tokens, scope connections:write); for HTTP set SLACK_SIGNING_SECRET "
                "(Basic Information → App Credentials)."
            )
        reader.problems += _problems_with_style(settings)
        if reader.problems:
            raise SettingsError(reader.problems)
        return settings


def _problems_with_style(settings: Settings) -> list[str]:
    """One token for one workspace, or client id and secret for many: with both, Bolt would ignore the token."""
    missing = [
        name
        for name, value in (
            ("SLACK_CLIENT_ID", settings.client_id),
            ("SLACK_CLIENT_SECRET", settings.client_secret),
            ("PUBLIC_URL", settings.public_url),
        )
        if value is None
    ]
    if settings.bot_token is None and settings.client_id is None and settings.client_secret is None:
        return [
            "SLACK_BOT_TOKEN is not set. Copy it from your Slack app: OAuth & Permissions → Bot User OAuth Token. "
            "(To serve many workspaces, set SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and PUBLIC_URL instead.)"
        ]
    if settings.bot_token is None and missing:
        return [
            f"{' and '.join(missing)} must be set too: many workspaces need SLACK_CLIENT_ID, SLACK_CLIENT_SECRET "
            "(Basic Information → App Credentials) and PUBLIC_URL."
        ]
    if settings.bot_token is not None and (settings.client_id or settings.client_secret):
        return [
            "SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are for many, and Slack's "
            "library ignores the token when all are set. Unset the token, or unset the other two."
        ]
    return []


def read_env(environ: MutableMapping[str, str], file: Path = ENV_FILE) -> dict[str, str | None]:
    """What stands in `.env`, and over it what stands in the environment; raises SettingsError for a file of no use.

    What Slack's library would read by itself is taken out of the environment: it is told, and would warn of both.
    """
    try:
        written = file.read_bytes()
    except FileNotFoundError:
        written = b""
    except OSError as error:
        raise SettingsError(
            [f"{file} cannot be read: {error.strerror}. Check what it is and who may read it."]
        ) from error
    if written.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in written:
        raise SettingsError([f"{file} is written in UTF-16, as some editors of Windows do. Save it again as UTF-8."])
    try:
        text = written.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = written[: error.start].count(b"\n") + 1
        raise SettingsError([f"{file} is not UTF-8: look at line {line}, and save it again as UTF-8."]) from error
    # With Windows' or an old Mac's ends of lines as with any other.
    env = {**dotenv_values(stream=StringIO(text.replace("\r\n", "\n").replace("\r", "\n"))), **environ}
    for name in READ_BY_BOLT:
        environ.pop(name, None)
    return env


def database_url_from_env(env: Mapping[str, str | None]) -> str:
    """`DATABASE_URL` alone, for the commands that need no other setting; raises SettingsError."""
    reader = _Reader(env)
    url = reader.database_url()
    if reader.problems:
        raise SettingsError(reader.problems)
    return url


def port_from_env(env: Mapping[str, str | None]) -> int:
    """`PORT` alone, for the demo, which needs no other setting; raises SettingsError."""
    reader = _Reader(env)
    port = reader.port()
    if reader.problems:
        raise SettingsError(reader.problems)
    return port


class _Reader:
    def __init__(self, env: Mapping[str, str | None]) -> None:
        self.env = env
        self.problems: list[str] = []

    def text(self, name: str) -> str | None:
        return (self.env.get(name) or "").strip() or None

    def words(self, name: str) -> list[str]:
        return (self.text(name) or "").replace(",", " ").split()

    def number(self, name: str, default: float, *, least: float, most: float) -> float:
        value = self.text(name)
        if value is None:
            return default
        try:
            number = float(value)
        except ValueError:
            number = float("nan")
        if not least <= number <= most:
            self.problems.append(f"{name} is {value!r}; it must be a number from {least:g} to {most:g}.")
            return default
        return number

    def port(self) -> int:
        value = self.text("PORT") or "3000"
        if not value.isdecimal() or int(value) > 65535:
            self.problems.append(
                f"PORT is {value!r}; it must be a whole number from 0 to 65535 (0 takes any free one)."
            )
            return 0
        return int(value)

    def metrics_port(self) -> int | None:
        value = self.text("METRICS_PORT")
        if value is None:
            return None
        if not value.isdecimal() or int(value) > 65535:
            self.problems.append(
                f"METRICS_PORT is {value!r}; it must be a whole number from 0 to 65535 (0 takes any free one), "
                "or unset for no metrics."
            )
            return None
        return int(value)

    def token(self, name: str, start: str, which: str) -> str | None:
        token = self.text(name)
        if token is None:
            return None
        if not token.startswith(start):
            rotating = " This one expires: token rotation is on in the app's settings, and Rapport wants it off."
            self.problems.append(
                f"{name} holds another kind of token; {which.format(start=start)}."
                + (rotating if token.startswith("xoxe") else "")
            )
        elif re.search(r"\s", token):
            self.problems.append(f"{name} has a line break or a space inside; copy it again, in one piece.")
        elif not _TOKEN.fullmatch(token.removeprefix(start)):
            self.problems.append(f"{name} has characters inside that no token has, or is cut short; copy it again.")
        return token

    def bot_token(self) -> str | None:
        return self.token(
            "SLACK_BOT_TOKEN",
            "xoxb-",
            "the bot's own starts with {start} (OAuth & Permissions → Bot User OAuth Token)",
        )

    def app_token(self) -> str | None:
        return self.token(
            "SLACK_APP_TOKEN",
            "xapp-",
            "an app-level token starts with {start} (Basic Information → App-Level Tokens)",
        )

    def commands(self) -> dict[str, str]:
        """Another name for each of some commands; empty for one that is left out."""
        found = {}
        for pair in (self.text("SLACK_COMMANDS") or "").split(","):
            command, equals, name = (each.strip() for each in pair.partition("="))
            if not pair.strip():
                continue
            if equals and _COMMAND.fullmatch(command) and (not name or _COMMAND.fullmatch(name)):
                found[command] = name
            else:
                self.problems.append(
                    f"SLACK_COMMANDS has {pair.strip()!r}; write /checkin=/acme-checkin for another name, /feedback= "
                    "for a command that is left out, and a comma between them."
                )
        return found

    def coordinators(self) -> frozenset[str]:
        ids = self.words("COORDINATORS")
        for each in ids:
            if not _MEMBER.fullmatch(each):
                self.problems.append(
                    f"COORDINATORS has {each!r}, which is no member id; one looks like U012AB3CD "
                    "(in Slack: somebody's profile → ⋮ → Copy member ID)."
                )
        return frozenset(ids)

    def api_url(self) -> str:
        url = self.text("SLACK_API_URL") or SLACK_API
        if not url.startswith(("http://", "https://")):
            self.problems.append(f"SLACK_API_URL is {url!r}; it must start with https:// (or http:// for a local one).")
        return url if url.endswith("/") else url + "/"

    def public_url(self) -> str | None:
        """Slack sends people back to HTTPS only; plain HTTP is for a pretend Slack on the same machine."""
        url = self.text("PUBLIC_URL")
        if url is None:
            return None
        try:
            parts = urlsplit(url)
        except ValueError:
            parts = urlsplit("")
        local = parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost")
        if not (local or parts.scheme == "https") or not parts.hostname or parts.query or parts.fragment:
            self.problems.append(f"PUBLIC_URL is {url!r}; it must be an address like https://rapport.example.org.")
        return url.rstrip("/")

    def database_url(self) -> str:
        url = self.text("DATABASE_URL") or "sqlite:///data/rapport.db"
        if not url.startswith(("sqlite:", "sqlite+aiosqlite:", "postgresql:", "postgresql+psycopg:")):
            self.problems.append(
                "DATABASE_URL must start with sqlite:/// (a file) or postgresql+psycopg:// (a server); "
                "for a file beside the program write sqlite:///data/rapport.db."
            )
        elif problem := _database_problem(url):
            self.problems.append(problem)
        return url

    def content_dir(self) -> Path | None:
        value = self.text("CONTENT_DIR")
        if value is not None and not Path(value).is_dir():
            self.problems.append(f"CONTENT_DIR is {value!r}, and there is no such folder.")
        return None if value is None else Path(value)

    def log_level(self) -> str:
        level = (self.text("LOG_LEVEL") or "info").lower()
        if level not in LOG_LEVELS:
            self.problems.append(f"LOG_LEVEL is {level!r}; it must be one of {', '.join(LOG_LEVELS)}.")
        return level


def _database_problem(url: str) -> str | None:
    """What is wrong with a DATABASE_URL of a known kind. The words never quote it: it may hold a password."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        return "DATABASE_URL cannot be read; write sqlite:///data/rapport.db or postgresql+psycopg://user@host/name."
    if parsed.get_backend_name() != "sqlite":
        return None if parsed.database else "DATABASE_URL must name a database after the host: …@host/name."
    if parsed.host:
        return (
            f"DATABASE_URL has two slashes, and would name {parsed.database!r} alone. With three it is a file beside "
            f"the program: sqlite:///{parsed.host}/{parsed.database}; with four, one by its whole path."
        )
    if not parsed.database or parsed.database == ":memory:":
        return "DATABASE_URL must name a file: a database in memory would forget everything."
    folder = next(each for each in Path(parsed.database).absolute().parents if each.exists())
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        return f"DATABASE_URL names a file that cannot be made: {str(folder)!r} is no folder that may be written to."
    return None
