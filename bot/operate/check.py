"""`python -m bot check`: what is wrong with settings, content, manifest, database and tokens, and how to mend it."""

import sys
from pathlib import Path

import aiohttp
import yaml
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

from bot import MANIFEST, content
from bot.errors import ContentError
from bot.features import FEATURES
from bot.operate import schema
from bot.services import slack_error
from bot.settings import Settings, SettingsError
from bot.slack.installations import SCOPES, WITHOUT, exchange
from bot.views.parts import count
from storage import migrate, workspaces
from storage.database import Database

TIMEOUT = aiohttp.ClientTimeout(total=10.0)  # seconds that Slack gets to answer
UNREACHABLE = (TimeoutError, aiohttp.ClientError, OSError)
COMMANDS = {typed.split()[0] for feature in FEATURES for typed in (*feature.commands, *feature.coordinator_commands)}
NO_CODE = "check"  # what Slack is shown to see whether it knows the client id and secret


async def check(env: dict[str, str | None]) -> int:
    """Print a line for each thing that was looked at; give 0 when all is well, else 2."""
    problems: dict[str, list[str]] = {"settings": [], "content": [], "manifest": manifest_problems()}
    settings = None
    notes: list[str] = []
    try:
        settings = Settings.from_env(env)
    except SettingsError as error:
        problems["settings"] = error.problems
    try:
        content.load(settings.content_dir if settings else None)
    except ContentError as error:
        problems["content"] = [str(error)]
    if settings:
        problems["database"] = await database_problems(settings.database_url)
        if settings.many_workspaces:
            problems["app"] = await app_problems(settings)
        else:
            problems["token"], notes = await token_problems(settings)
    for name, found in problems.items():
        lines = [each.replace("\n", "\n    ") for each in found]
        sys.stdout.write(f"{name}: fine\n" if not found else f"{name}:\n" + "".join(f"  - {each}\n" for each in lines))
    sys.stdout.writelines(f"{note}\n" for note in notes)
    if settings is None:
        sys.stdout.write("database, token: not looked at until the settings are right\n")
    elif settings.many_workspaces and not problems["database"]:
        sys.stdout.write(await installed(settings) + "\n")
    elif settings.coordinators and not settings.many_workspaces:
        sys.stdout.write(f"{count(len(settings.coordinators), 'id')} in COORDINATORS, for the token's workspace\n")
    return 2 if any(problems.values()) else 0


def manifest_problems(path: Path = MANIFEST) -> list[str]:
    """What the Slack app's manifest lacks for this version."""
    try:
        manifest = yaml.safe_load(path.read_text(encoding="utf-8"))
        commands = {each["command"] for each in manifest["features"]["slash_commands"]}
        scopes = set(manifest["oauth_config"]["scopes"]["bot"])
    except (OSError, yaml.YAMLError, KeyError, TypeError) as error:
        return [f"{path.name} cannot be read ({type(error).__name__}); restore it from the repository."]
    problems = [f"{path.name} lacks the command {command}; add it." for command in sorted(COMMANDS - commands)]
    return problems + [f"{path.name} lacks the scope {scope}; add it." for scope in sorted(set(SCOPES) - scopes)]


async def database_problems(url: str) -> list[str]:
    try:
        database = Database(url)
        try:
            pending = await migrate.pending(database)
        finally:
            await database.close()
    except migrate.NewerDatabase as error:
        return [schema.newer(error)]
    except (SQLAlchemyError, OSError) as error:
        return [f"The database cannot be opened ({type(error).__name__}). Check DATABASE_URL and that it is reachable."]
    return [schema.behind(pending)] if pending else []


def client(settings: Settings, session: aiohttp.ClientSession) -> AsyncWebClient:
    return AsyncWebClient(token=settings.bot_token, base_url=settings.api_url, session=session, retry_handlers=[])


async def token_problems(settings: Settings) -> tuple[list[str], list[str]]:
    """What is wrong with the token, and what works less well than it could."""
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


async def installed(settings: Settings) -> str:
    """How many workspaces there are, and where others can join them."""
    database = Database(settings.database_url)
    try:
        number = await database.read(workspaces.count_installed)
        own = await database.read(workspaces.count_installed_by, settings.coordinators)
    finally:
        await database.close()
    named = f"; COORDINATORS counts in the {own} that one of its ids installed" if settings.coordinators else ""
    return f"Installed in {count(number, 'workspace')}{named}; more at {settings.install_url}"


def _not_accepted(which: str, error: SlackApiError) -> str:
    return f"Slack does not accept {which} ({slack_error(error)}). Copy it again from your app's settings."


def _not_reached(settings: Settings, error: Exception) -> str:
    return f"Slack cannot be reached at {settings.api_url} ({type(error).__name__}). Check the network."
