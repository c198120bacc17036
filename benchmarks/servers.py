"""The bot and the two apps that it is measured beside, each a process of its own, in front of one pretend Slack."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import load, sample, seen
from benchmarks.processes import Running, bot_environment, running

PAIRS = 100


@dataclass(frozen=True, slots=True)
class Servers:
    slack: Running
    bot: Running
    bare: Running
    documented: Running
    database_url: str  # the bot's
    documented_file: Path


@asynccontextmanager
async def servers() -> AsyncIterator[Servers]:
    """All of them; the bot and the documented way with `PAIRS` pairs in their databases, each opening the same form."""
    with TemporaryDirectory(prefix="rapport-bench-") as name:
        folder = Path(name)
        url, form, file = f"sqlite:///{folder / 'rapport.db'}", folder / "form.json", folder / "documented.db"
        async with sample.database(url) as database:
            with database.session() as session:
                sample.add_workspace(session)
                sample.add_pairs(session, PAIRS)
        async with (
            running("benchmarks.slack") as slack,
            running("bot", "run", env=bot_environment(slack, url)) as bot,
        ):
            await load.send_all(bot.port, [load.command("/checkin", sample.who("B", 1))], connections=1)
            opened = (await seen.latest(slack, "views.open"))["view"]
            form.write_text(json.dumps(opened), encoding="utf-8")
            api_url = f"{slack.url}/api/"
            async with (
                running("benchmarks.bare", api_url, str(folder / "bare.db"), str(form)) as bare,
                running("benchmarks.documented", api_url, str(file), str(form), str(PAIRS)) as documented,
            ):
                yield Servers(slack, bot, bare, documented, url, file)
