"""The command line: `python -m bot run | demo | migrate | check`."""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Coroutine
from typing import Any

import structlog
from dotenv import dotenv_values

from bot import logs
from bot.app import build_app
from bot.check import check
from bot.errors import ContentError
from bot.settings import Settings, SettingsError
from storage import migrate
from storage.database import Database

log = structlog.get_logger()

WRONG_SETTINGS = 2  # exit code


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Rapport, a Slack bot for mentorship pairs.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="run the bot against Slack")
    commands.add_parser("demo", help="run the bot in a pretend workspace with a web page")
    commands.add_parser("migrate", help="bring the database to this version's schema")
    commands.add_parser("check", help="say what is wrong with settings, content, manifest, database and token")
    command = parser.parse_args().command
    env = {**dotenv_values(".env"), **os.environ}
    try:
        return asyncio.run(_run(command, env))
    except SettingsError as error:
        return _refuse("The settings need mending:", error.problems)
    except ContentError as error:
        return _refuse(str(error), [])
    except migrate.NewerDatabase as error:
        return _refuse(str(error), [])


def _refuse(headline: str, problems: list[str]) -> int:
    sys.stderr.write("\n".join([headline, *(f"- {problem}" for problem in problems)]) + "\n")
    return WRONG_SETTINGS


def _run(command: str, env: dict[str, str | None]) -> Coroutine[Any, Any, int]:
    if command == "demo":
        from bot.playground.demo import demo  # nothing in production imports the playground

        return demo(env)
    if command == "check":
        return check(env)
    return run(env) if command == "run" else _migrate(env)


async def run(env: dict[str, str | None]) -> int:
    settings = Settings.from_env(env)
    logs.configure(settings.log_level)
    app = await build_app(settings)
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    starting = asyncio.create_task(app.start())
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            starting.result()  # a failed start is said, not swallowed
        await stopping
    finally:
        starting.cancel()
        stopping.cancel()
        await app.stop()
    log.info("stopped")
    return 0


async def _migrate(env: dict[str, str | None]) -> int:
    settings = Settings.from_env(env)
    database = Database(settings.database_url)
    try:
        await migrate.upgrade(database)
    finally:
        await database.close()
    sys.stdout.write("The database is up to date.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
