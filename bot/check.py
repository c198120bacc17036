"""`python -m bot check`: what is wrong with settings, content, manifest, database and token, and how to mend it."""

import sys
from pathlib import Path

import aiohttp
import yaml
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

from bot import content
from bot.errors import ContentError
from bot.settings import Settings, SettingsError
from storage import migrate
from storage.database import Database

MANIFEST = Path(__file__).parent.parent / "manifest.yml"
TIMEOUT = 10.0  # seconds that Slack gets to answer
COMMANDS = {"/checkin", "/reflect", "/feedback", "/mentorship", "/mentorship-admin"}
SCOPES = {"commands", "chat:write", "im:write", "im:history", "users:read"}


async def check(env: dict[str, str | None]) -> int:
    """Print a line for each thing that was looked at; give 0 when all is well, else 2."""
    problems: dict[str, list[str]] = {"settings": [], "content": [], "manifest": manifest_problems()}
    settings = None
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
        problems["token"] = await token_problems(settings)
    for name, found in problems.items():
        lines = [each.replace("\n", "\n    ") for each in found]
        sys.stdout.write(f"{name}: fine\n" if not found else f"{name}:\n" + "".join(f"  - {each}\n" for each in lines))
    if settings is None:
        sys.stdout.write("database, token: not looked at until the settings are right\n")
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
    return problems + [f"{path.name} lacks the scope {scope}; add it." for scope in sorted(SCOPES - scopes)]


async def database_problems(url: str) -> list[str]:
    try:
        database = Database(url)
        try:
            pending = await migrate.pending(database)
        finally:
            await database.close()
    except migrate.NewerDatabase as error:
        return [str(error)]
    except (SQLAlchemyError, OSError) as error:
        return [f"The database cannot be opened ({type(error).__name__}). Check DATABASE_URL and that it is reachable."]
    return [pending] if pending else []


async def token_problems(settings: Settings) -> list[str]:
    timeout = aiohttp.ClientTimeout(total=TIMEOUT)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        slack = AsyncWebClient(token=settings.bot_token, base_url=settings.api_url, session=session, retry_handlers=[])
        problems = []
        try:
            answer = await slack.auth_test()
            granted = {scope.strip() for scope in str(answer.headers.get("x-oauth-scopes") or "").split(",") if scope}
            problems += [
                f"SLACK_BOT_TOKEN lacks the scope {scope}: reinstall the app with manifest.yml."
                for scope in sorted(SCOPES - granted)
                if granted
            ]
            if settings.app_token:
                await slack.apps_connections_open(app_token=settings.app_token)
        except SlackApiError as error:
            code = error.response.get("error")
            which = "SLACK_APP_TOKEN" if "connections.open" in str(error) else "SLACK_BOT_TOKEN"
            return [f"Slack does not accept {which} ({code}). Copy it again from your app's settings."]
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            return [f"Slack cannot be reached at {settings.api_url} ({type(error).__name__}). Check the network."]
        return problems
