"""`python -m bot check`: what is wrong with settings, content, manifest, database and tokens, and how to mend it."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

from bot import MANIFEST, content
from bot.content import Content
from bot.domain.command_names import ADMIN, BUILT_IN, ROOT, names_here, problems_of
from bot.errors import ContentError
from bot.feature import command_names
from bot.features import FEATURES
from bot.operate import CannotDo, manifests, schema
from bot.services import slack_error
from bot.settings import Settings, SettingsError
from bot.slack.installations import SCOPES, WITHOUT, exchange
from bot.views.parts import count
from storage import migrate, operate, workspaces
from storage.reasons import mend, told

TIMEOUT = aiohttp.ClientTimeout(total=10.0)  # seconds that Slack gets to answer
UNREACHABLE = (TimeoutError, aiohttp.ClientError, OSError)
COMMANDS = command_names(FEATURES)
FOR_CHANNELS = ("channels:read", "groups:read")  # public ones, and private ones
NO_CODE = "check"  # what Slack is shown to see whether it knows the client id and secret


async def check(env: Mapping[str, str | None], *, now: datetime) -> int:
    """Print a line for each thing that was looked at; give 0 when all is well, else 2. Nothing is made by looking."""
    problems: dict[str, list[str]] = {"settings": [], "content": [], "manifest": []}
    settings = words = None
    notes: list[str] = []
    inside = _Inside()
    try:
        settings = Settings.from_env(env)
    except SettingsError as error:
        problems["settings"] = error.problems
    chosen = settings.commands if settings else {}
    problems["settings"] += problems_of(chosen, COMMANDS)
    problems["manifest"] = manifest_problems(chosen=chosen)
    try:
        words = content.load(settings.content_dir if settings else None)
    except ContentError as error:
        problems["content"] = [str(error)]
    if settings:
        problems["database"], inside = await look_inside(settings, words, now)
        if settings.many_workspaces:
            problems["app"] = await app_problems(settings)
        else:
            problems["token"], notes = await token_problems(settings, inside)
    for name, found in problems.items():
        lines = [each.replace("\n", "\n    ") for each in found]
        sys.stdout.write(f"{name}: fine\n" if not found else f"{name}:\n" + "".join(f"  - {each}\n" for each in lines))
    sys.stdout.writelines(f"{note}\n" for note in (*manifest_notes(chosen=chosen), *notes))
    if settings is None:
        sys.stdout.write("database, token: not looked at until the settings are right\n")
    elif settings.many_workspaces and not problems["database"]:
        sys.stdout.write(_installed(settings, inside) + "\n")
    elif settings.coordinators and not settings.many_workspaces:
        sys.stdout.write(f"{count(len(settings.coordinators), 'id')} in COORDINATORS, for the token's workspace\n")
    return 2 if any(problems.values()) else 0


def manifest_problems(path: Path = MANIFEST, chosen: Mapping[str, str] | None = None) -> list[str]:
    """What is wrong with the Slack app's manifest for this version, given the names that were chosen for commands."""
    chosen = chosen or {}
    try:
        asked = manifests.read(path)
    except manifests.UNREADABLE as error:
        return [f"{path.name} cannot be read ({type(error).__name__}); restore it from the repository."]
    called = {command: chosen.get(command, command) for command in COMMANDS}
    needed = {name for command, name in called.items() if command in (ROOT, ADMIN) or command in chosen} - {""}
    problems = [f"{path.name} lacks the command {name}; add it." for name in sorted(needed - asked.commands)]
    problems += [
        f"{path.name} asks for {name}, which is Slack's own: Slack refuses the whole manifest. Take another name."
        for name in sorted(asked.commands & BUILT_IN)
    ]
    problems += [
        f"{path.name} has the command {name}, to which nothing answers: take it out, or say whose name it is, such as "
        f"SLACK_COMMANDS=/checkin={name}."
        for name in sorted(asked.commands - set(called.values()) - BUILT_IN)
    ]
    return problems + [f"{path.name} lacks the scope {each}; add it." for each in sorted(set(SCOPES) - asked.scopes)]


def manifest_notes(path: Path = MANIFEST, chosen: Mapping[str, str] | None = None) -> list[str]:
    """Which commands are called otherwise here."""
    names = names_here(COMMANDS, chosen or {}, manifests.find_commands(path))
    return [f"instead of {own}, people type {typed}" for own, typed in sorted(names.here.items())]


@dataclass(frozen=True, slots=True)
class _Inside:
    """What a database holds that has to do with settings, scopes and content."""

    installed: int = 0
    installed_by_coordinators: int = 0
    in_channel: int = 0  # programs that post their digest in one


async def look_inside(settings: Settings, words: Content | None, now: datetime) -> tuple[list[str], _Inside]:
    """What is wrong with the database, and what it holds."""
    try:
        async with schema.opened(settings.database_url) as database:
            rhythms, in_channel = await database.read(operate.count_programs, now=now)
            inside = _Inside(
                await database.read(workspaces.count_installed),
                await database.read(workspaces.count_installed_by, settings.coordinators),
                in_channel,
            )
    except CannotDo as error:
        return [str(error)], _Inside()
    except migrate.NewerDatabase as error:
        return [schema.newer(error)], _Inside()
    except (SQLAlchemyError, OSError) as error:
        return [f"The database cannot be opened ({told(error)}). {mend(error)}"], _Inside()
    unknown = {id: number for id, number in rhythms.items() if words and not words.rhythm(id)}
    return [
        f"{count(number, 'program')} had the rhythm {id!r} chosen, which the content lacks, and nobody there is asked "
        "anything: put it back into rhythms.toml, or choose another in Settings beside the program."
        for id, number in sorted(unknown.items())
    ], inside


def client(settings: Settings, session: aiohttp.ClientSession) -> AsyncWebClient:
    return AsyncWebClient(token=settings.bot_token, base_url=settings.api_url, session=session, retry_handlers=[])


async def token_problems(settings: Settings, inside: _Inside = _Inside()) -> tuple[list[str], list[str]]:
    """What is wrong with the token, and what works less well than it could.

    A scope that may be declined is missing in earnest when something is switched on that wants it.
    """
    notes: list[str] = []
    async with aiohttp.ClientSession(timeout=TIMEOUT) as session:
        slack = client(settings, session)
        problems = []
        try:
            answer = await slack.auth_test()
            granted = {scope.strip() for scope in str(answer.headers.get("x-oauth-scopes") or "").split(",") if scope}
            lacking = sorted(set(SCOPES) - granted) if granted else []
            problems += [
                f"SLACK_BOT_TOKEN lacks the scope {scope}: reinstall the app with manifest.yml."
                for scope in lacking
                if scope not in WITHOUT
            ]
            if inside.in_channel and lacking and {*lacking} >= {*FOR_CHANNELS}:
                problems.append(
                    f"{count(inside.in_channel, 'program')} would post the digest in a channel, which needs the scopes "
                    f"{' and '.join(FOR_CHANNELS)}: reinstall the app with them, or choose no channel in Settings."
                )
            notes += [f"without the optional scope {scope}, {WITHOUT[scope]}" for scope in lacking if scope in WITHOUT]
        except SlackApiError as error:
            return [_not_accepted("SLACK_BOT_TOKEN", error)], notes
        except UNREACHABLE as error:
            return [_not_reached(settings, error)], notes
        return problems + await app_token_problems(slack, settings), notes


async def app_problems(settings: Settings) -> list[str]:
    """What is wrong with client id and secret: Slack looks at them before it looks at the code, which is none."""
    async with aiohttp.ClientSession(timeout=TIMEOUT) as session:
        slack = client(settings, session)
        try:
            await exchange(
                slack,
                NO_CODE,
                settings.redirect_url,
                client_id=str(settings.client_id),
                secret=str(settings.client_secret),
            )
        except SlackApiError as error:
            which = {"invalid_client_id": "SLACK_CLIENT_ID", "bad_client_secret": "SLACK_CLIENT_SECRET"}
            wrong = which.get(slack_error(error))
            problems = [_not_accepted(wrong, error)] if wrong else []
        except UNREACHABLE as error:
            return [_not_reached(settings, error)]
        else:
            problems = []
        return problems + await app_token_problems(slack, settings)


async def app_token_problems(slack: AsyncWebClient, settings: Settings) -> list[str]:
    if settings.app_token is None:
        return []
    try:
        await slack.apps_connections_open(app_token=settings.app_token)
    except SlackApiError as error:
        return [_not_accepted("SLACK_APP_TOKEN", error)]
    except UNREACHABLE as error:
        return [_not_reached(settings, error)]
    return []


def _installed(settings: Settings, inside: _Inside) -> str:
    """How many workspaces there are, and where others can join them."""
    own = inside.installed_by_coordinators
    named = f"; COORDINATORS counts in the {own} that one of its ids installed" if settings.coordinators else ""
    return f"Installed in {count(inside.installed, 'workspace')}{named}; more at {settings.install_url}"


def _not_accepted(which: str, error: SlackApiError) -> str:
    return f"Slack does not accept {which} ({slack_error(error)}). Copy it again from your app's settings."


def _not_reached(settings: Settings, error: Exception) -> str:
    return f"Slack cannot be reached at {settings.api_url} ({type(error).__name__}). Check the network."
