"""Monday, 10:00: one moment for everybody in 400 workspaces, one process, and Slack takes three a second from each.

The rhythms become due while the bot is running. Timed by the pretend Slack, from the due moment to the last message.
"""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from benchmarks import sample, seen
from benchmarks.processes import bot_environment, megabytes, running
from benchmarks.report import Row, times
from benchmarks.starting import until_ready
from storage.tables import Rhythm

GOAL, GOAL_MEGABYTES = 1.2, 250.0
PER_SECOND = 3  # messages that Slack takes from one workspace, and what the bot keeps to unless it is told otherwise
LEAD = 15.0  # seconds until everything is due; the bot is ready long before
PATIENCE = 5  # times the limit


async def measure(*, quick: bool) -> list[Row]:
    workspaces, pairs = (10, 6) if quick else (400, 60)
    messages, limit = 2 * workspaces * pairs, 2 * pairs / PER_SECOND
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'rapport.db'}"
        due = await prepare(url, workspaces, pairs)
        async with running("benchmarks.slack") as slack, running("bot", "run", env=bot_environment(slack, url)) as bot:
            await until_ready(bot)
            early = (due - datetime.now(UTC)).total_seconds()
            if early < 0:
                raise RuntimeError("the bot was ready only when everything was due already")
            began = time.monotonic() + early
            await asyncio.sleep(early)
            sent = await seen.until(slack, "chat.postMessage", messages, within=PATIENCE * limit)
            most = megabytes(bot.pid, "VmHWM")
    took, all_sent = sent.last - began, sent.count >= messages
    what = f"Monday 10:00, {messages:,} in {workspaces} workspaces"
    return [
        Row(
            f"{what}, the last message",
            f"Slack's {PER_SECOND}/s a workspace",
            f"{took:.1f} s" if all_sent else f"{sent.count:,} in {took:.0f} s",
            f"{limit:.1f} s",
            times(took / limit) if all_sent else f"> {times(took / limit)}",
            f"≤ {GOAL:g}×",
            all_sent and took <= GOAL * limit,
            "once",
        ),
        Row(
            f"{what}, memory",
            f"{GOAL_MEGABYTES:g} MB",
            f"{most:.0f} MB",
            "-",
            times(most / GOAL_MEGABYTES),
            f"≤ {GOAL_MEGABYTES:g} MB",
            most <= GOAL_MEGABYTES,
            "the most that was ever resident",
        ),
    ]


async def prepare(url: str, workspaces: int, pairs: int) -> datetime:
    """Pairs in many workspaces whose members are all asked for a check-in at the same moment, which this gives."""
    async with sample.database(url) as database:
        with database.session() as session:
            for number in range(workspaces):
                team_id, first = sample.team(number), number * pairs + 1
                sample.add_workspace(session, team_id)
                sample.add_pairs(session, pairs, team_id=team_id, program_id=number + 1, first_id=first)
            due = (datetime.now(UTC) + timedelta(seconds=LEAD)).replace(microsecond=0)
            for number in range(workspaces):
                first = number * pairs + 1
                add_rhythms(session, sample.team(number), range(first, first + pairs), due)
            session.execute(text("ANALYZE"))
    return due


def add_rhythms(session: Session, team_id: str, pairs: range, due: datetime) -> None:
    """A check-in each fortnight at this moment for both of each pair; everybody's zone is UTC."""
    session.execute(
        insert(Rhythm),
        [
            {
                "team_id": team_id,
                "pair_id": pair,
                "user_id": sample.who(role, pair),
                "kind": "checkin",
                "rrule": "FREQ=WEEKLY;INTERVAL=2",
                "local_time": due.time(),
                "starts_on": due.date(),
                "next_at": due,
                "next_date": due.date(),
            }
            for pair in pairs
            for role in "AB"
        ],
    )
