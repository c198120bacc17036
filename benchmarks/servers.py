"""The bot and a bare Bolt app, each a process of its own, in front of the same pretend Slack."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import sample
from benchmarks.processes import Running, bot_environment, running
from benchmarks.slack import TEAM
from bot.views import checkins
from storage import pairs

PAIRS = 100
FORM_ID = "0" * 32


@dataclass(frozen=True, slots=True)
class Servers:
    slack: Running
    bot: Running
    bare: Running
    database: Path


@asynccontextmanager
async def servers() -> AsyncIterator[Servers]:
    """All three, the bot with `PAIRS` pairs in its database."""
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        database, form = Path(folder) / "rapport.db", Path(folder) / "form.json"
        form.write_text(json.dumps(await prepare(database)), encoding="utf-8")
        async with (
            running("benchmarks.slack") as slack,
            running("bot", "run", env=bot_environment(slack, database)) as bot,
            running("benchmarks.bare", f"{slack.url}/api/", str(Path(folder) / "bare.db"), str(form)) as bare,
        ):
            yield Servers(slack, bot, bare, database)


async def prepare(path: Path) -> dict[str, object]:
    """Fill the bot's database; give the form that `/checkin` opens, for the bare app to open it too."""
    async with sample.database(path) as database:
        with database.session() as session:
            sample.add_workspace(session)
            sample.add_pairs(session, PAIRS)
        with database.session() as session:
            me = sample.who("B", 1)
            return checkins.form(pairs.list_for(session, TEAM, me), me, form_id=FORM_ID)
