"""The command line: `python -m bot run | demo | migrate | check | outbox | backup | copy`."""

import gc

gc.disable()  # what is loaded stays: looking through it again and again took a fifth of the start

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Coroutine, MutableMapping
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot import __version__
from bot.app import build_app
from bot.errors import ContentError
from bot.operate import CannotDo, logs, outbox, schema
from bot.operate.backup import backup
from bot.operate.check import check
from bot.operate.copy import copy
from bot.services import utc_now
from bot.settings import Settings, SettingsError, database_url_from_env, read_env
from storage import migrate
from storage.database import Database
from storage.reasons import mend, told

log = structlog.get_logger()

WRONG_SETTINGS, STOPPED = 2, 130  # exit codes; the second is what a shell gives for Ctrl-C
SWITCH_SECONDS = 0.0001  # after which a thread that waits asks for the interpreter's lock; why: tests/test_threads.py


def main() -> int:
    gc.freeze()
    gc.enable()
    sys.setswitchinterval(SWITCH_SECONDS)
    return do(parser().parse_args(), os.environ)


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Rapport, a Slack bot for mentorship pairs.")
    parser.add_argument("--version", action="version", version=f"rapport {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="run the bot against Slack")
    commands.add_parser("demo", help="run the bot in a pretend workspace with a web page")
    commands.add_parser("migrate", help="bring the database to this version's schema")
    commands.add_parser("check", help="say what is wrong with settings, content, manifest, database and tokens")
    owed = commands.add_parser("outbox", help="list the messages that are owed, uncertain or failed")
    on_one = owed.add_subparsers(dest="action", metavar="retry ID | cancel ID")
    for action, words in (("retry", "send or look for one now"), ("cancel", "take one back")):
        on_one.add_parser(action, help=words).add_argument("id", type=int)
    backing_up = commands.add_parser("backup", help="copy a SQLite database to FILE while the bot runs")
    backing_up.add_argument("file", type=Path, metavar="FILE")
    copying = commands.add_parser("copy", help="copy a SQLite database into an empty PostgreSQL; stop the bot first")
    copying.add_argument("to", metavar="DATABASE_URL", help="postgresql+psycopg://user:password@host/name")
    return parser


def do(chosen: argparse.Namespace, environ: MutableMapping[str, str]) -> int:
    """Whatever goes wrong ends in words; gives the exit code."""
    try:
        return asyncio.run(_run(chosen, read_env(environ)))
    except SettingsError as error:
        return _refuse("The settings need mending:", error.problems)
    except ContentError as error:
        return _refuse(str(error), [])
    except migrate.NewerDatabase as error:
        return _refuse(schema.newer(error), [])
    except CannotDo as error:
        return _refuse(str(error), [])
    except SQLAlchemyError as error:
        return _refuse(f"The database cannot be used ({told(error)}). {mend(error)}", [])
    except KeyboardInterrupt:
        return STOPPED
    except OSError as error:
        at = f" ({error.filename})" if error.filename else ""
        return _refuse(f"This machine refuses: {error.strerror or type(error).__name__}{at}.", [])


def _refuse(headline: str, problems: list[str]) -> int:
    sys.stderr.write("\n".join([headline, *(f"- {problem}" for problem in problems)]) + "\n")
    return WRONG_SETTINGS


def _run(chosen: argparse.Namespace, env: dict[str, str | None]) -> Coroutine[Any, Any, int]:
    if chosen.command == "demo":
        from bot.demo.demo import demo  # nothing in production imports the playground

        return demo(env)
    if chosen.command == "check":
        return check(env, now=utc_now())
    return run(env) if chosen.command == "run" else _operate(chosen, database_url_from_env(env))


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
            # What is loaded by now stays: the collector need not look through it again and again.
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        await stopping
    finally:
        starting.cancel()
        stopping.cancel()
        await app.stop()
    log.info("stopped")
    return 0


async def _operate(chosen: argparse.Namespace, url: str) -> int:
    """The commands that need the database and no other setting."""
    if chosen.command == "backup":
        backup(url, chosen.file)
        return 0
    if chosen.command == "migrate":
        database = Database(url)
        try:
            await migrate.upgrade(database)
        finally:
            await database.close()
        sys.stdout.write("The database is up to date.\n")
        return 0
    async with schema.opened(url) as database:
        match chosen.command, getattr(chosen, "action", None):
            case "copy", _:
                await copy(database, chosen.to, now=utc_now())
            case _, "retry":
                await outbox.retry(database, chosen.id, now=utc_now())
            case _, "cancel":
                await outbox.cancel(database, chosen.id)
            case _:
                await outbox.show(database)
    return 0


if __name__ == "__main__":
    sys.exit(main())
