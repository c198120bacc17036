"""A fleet: a pretend Slack, a database and replicas of the bot, all of them processes; and what people received.

Nothing here waits for a span of time: it waits for something to be so, up to a deadline that says what was not.
"""

import asyncio
import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import time as day_time
from pathlib import Path
from typing import IO, Any, Self

import aiohttp
from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError

from bot.domain.delivery import DeliveryState
from bot.domain.messages import REMINDER
from storage import workspaces
from storage.database import Database
from storage.tables import Delivery, Lane, Member, Pair, Program, Rhythm

ROOT = Path(__file__).resolve().parents[2]
KEPT = ("PATH", "HOME", "LANG", "SYSTEMROOT", "VIRTUAL_ENV")
SECRET = "a signing secret"
LEASE = 2.0  # seconds, so that a killed replica's work is soon taken over; a sixth of it is the patience with Slack
SETTLE = 1.0
GLANCE = 0.05  # seconds between two looks at what is waited for
PATIENCE = 90.0
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
POST = "chat.postMessage"
HELD = """
    SELECT count(*) FROM pg_stat_activity JOIN pg_locks USING (pid)
    WHERE state = 'idle in transaction' AND mode = 'RowExclusiveLock' AND relation = 'lanes'::regclass
"""


async def until(
    so: Callable[[], Awaitable[object]], *, within: float, what: Callable[[], str], glance: float = GLANCE
) -> None:
    """Look again and again until it is so; past the deadline, fail with `what` in words."""
    deadline = time.monotonic() + within
    while not await so():
        assert time.monotonic() < deadline, f"not within {within:g} s: {what()}"
        await asyncio.sleep(glance)


class Process:
    """A Python program of ours and what it says, in a file: a full pipe would stop it."""

    def __init__(self, process: asyncio.subprocess.Process, said: Path) -> None:
        self._process = process
        self._said = said

    @classmethod
    async def start(cls, said: Path, *arguments: str, **env: str) -> Self:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        with said.open("wb") as file:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", *arguments),
                cwd=said.parent,
                env=kept | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"} | env,
                stdout=file,
                stderr=asyncio.subprocess.STDOUT,
            )
        return cls(process, said)

    @property
    def is_running(self) -> bool:
        return self._process.returncode is None

    @property
    def said(self) -> str:
        return self._said.read_text(encoding="utf-8", errors="replace")

    @property
    def last_words(self) -> str:
        return self.said[-2000:]

    async def says(self, wanted: str, *, within: float = PATIENCE) -> dict[str, Any]:
        """The first line with these words, which is JSON."""

        def found() -> list[str]:
            return [line for line in self.said.splitlines(keepends=True) if wanted in line and line.endswith("\n")]

        async def it_is_there() -> bool:
            assert found() or self.is_running, f"it has ended without saying {wanted!r}:\n{self.last_words}"
            return bool(found())

        await until(it_is_there, within=within, what=lambda: f"{wanted!r} was not said, only:\n{self.last_words}")
        line: dict[str, Any] = json.loads(found()[0])
        return line

    def tell(self, number: signal.Signals) -> None:
        assert self.is_running, f"it has ended by itself:\n{self.last_words}"
        self._process.send_signal(number)

    async def ends(self, *, within: float = PATIENCE) -> int:
        """Its exit code."""
        try:
            return await asyncio.wait_for(self._process.wait(), within)
        except TimeoutError:
            raise AssertionError(f"it did not end within {within:g} s:\n{self.last_words}") from None

    async def kill(self) -> None:
        """`kill -9`."""
        self.tell(signal.SIGKILL)
        assert await self.ends() == -signal.SIGKILL

    async def remove(self) -> None:
        """Leave nothing behind, whatever state it is in; SIGKILL ends a stopped process too."""
        if self.is_running:
            self._process.kill()
            await self._process.wait()


class Replica(Process):
    """One process of the bot."""

    async def is_ready(self) -> int:
        """Wait for `ready` in its log; give the port."""
        return int((await self.says('"ready"'))["port"])


class Slack:
    """The playground as a process; it keeps what it has accepted in a file that outlives it."""

    def __init__(self, process: Process, about: dict[str, Any], accepted: Path) -> None:
        self.process = process
        self.url = str(about["url"])
        self.api_url = str(about["api_url"])
        self.tokens: dict[str, str] = about["tokens"]
        self.app_token = str(about["app_token"])
        self.people: dict[str, list[str]] = about["people"]
        self._lines: IO[str] = accepted.open(encoding="utf-8")
        self._accepted: list[dict[str, Any]] = []
        self._begun = ""  # a line that is not whole yet

    @classmethod
    async def start(cls, folder: Path, teams: Sequence[str], people: int) -> "Slack":
        accepted = folder / "accepted"
        accepted.touch()
        which = [each for team in teams for each in ("--team", team)]
        process = await Process.start(
            folder / "slack", "bot.playground.server", *which, "--people", str(people), "--accepted", str(accepted)
        )
        try:
            return cls(process, await process.says('"api_url"'), accepted)
        except BaseException:
            await process.remove()
            raise

    @property
    def accepted(self) -> list[dict[str, Any]]:
        """Every message that it took, in order."""
        *whole, self._begun = (self._begun + self._lines.read()).split("\n")
        self._accepted += [json.loads(line) for line in whole]
        return self._accepted

    async def misbehaves(self, *rules: dict[str, Any]) -> None:
        """Replace its faults; without any it behaves."""
        await self._page("faults", rules=list(rules))

    async def does(self, who: str, deed: str, **body: Any) -> dict[str, Any]:
        """What somebody does on the page: command, press, submit, close; of the first workspace."""
        answer = await self._page(deed, **{"as": who}, **body)
        assert answer.get("ok"), f"{who} could not {deed}: {answer}"
        return answer

    async def _page(self, deed: str, **body: Any) -> dict[str, Any]:
        async with (
            aiohttp.ClientSession(headers={"X-Playground": "1"}) as session,
            session.post(f"{self.url}/page/{deed}", json=body) as answer,
        ):
            said: dict[str, Any] = await answer.json()
            assert said.get("ok") or deed != "faults", said
            return said

    async def seen_by(self, who: str) -> dict[str, Any]:
        """Somebody's screen."""
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{self.url}/page/state", params={"as": who}) as answer,
        ):
            screen: dict[str, Any] = await answer.json()
            return screen

    async def remove(self) -> None:
        self._lines.close()
        await self.process.remove()


def token_of(message: dict[str, Any]) -> str:
    """The delivery that an accepted message belongs to."""
    return str(((message["metadata"] or {}).get("event_payload") or {}).get("id"))


@dataclass(frozen=True, slots=True)
class Tally:
    """What people received against what was planned for them: one message each."""

    planned: int
    lost: int
    doubled: int
    seconds: float

    @property
    def rate(self) -> float:
        return self.planned / self.seconds


def tally(plan: dict[str, list[str]], accepted: list[dict[str, Any]], seconds: float) -> Tally:
    """The plan and what Slack has accepted, and nothing that the bot says of itself."""
    owed = {(team, person) for team, people in plan.items() for person in people}
    by_person = Counter((message["team_id"], message["user"]) for message in accepted)
    by_token = Counter(token_of(message) for message in accepted)
    assert set(by_person) <= owed, "somebody got a message who was not to get any"
    twice = sum(number - 1 for number in by_person.values())
    again = sum(number - 1 for number in by_token.values())
    return Tally(len(owed), len(owed - set(by_person)), max(twice, again), seconds)


async def seed(database: Database, plan: dict[str, list[str]]) -> None:
    """Everybody works around the clock, is in one pair and has one check-in question due."""
    now = datetime.now(UTC)
    due_at, today = now - timedelta(minutes=1), now.date()
    for team_id, people in plan.items():
        async with database.begin() as session:
            await workspaces.connect(session, team_id, name=team_id, bot_user_id="UBOT")
            program = Program(
                team_id=team_id,
                form_id="faults",
                name="Faults",
                starts_on=today - timedelta(days=28),
                ends_on=today + timedelta(days=365),
                zone="UTC",
                rhythm="weekly",
                created_at=now,
            )
            session.add(program)
            session.add_all(
                Member(
                    team_id=team_id,
                    user_id=person,
                    name=person,
                    slack_zone="UTC",
                    work_start=day_time(0),
                    work_end=day_time(23, 59),
                    work_days="0123456",
                    weekly_messages=7,
                    created_at=now,
                )
                for person in people
            )
            await session.flush()  # the pairs need the people and the program's id
            pairs = [
                Pair(
                    team_id=team_id,
                    program_id=program.id,
                    mentor_id=mentor,
                    mentee_id=mentee,
                    starts_on=program.starts_on,
                    state="active",
                    created_by=mentor,
                    created_at=now,
                )
                for mentor, mentee in zip(people[::2], people[1::2], strict=True)
            ]
            session.add_all(pairs)
            await session.flush()  # the rhythms need the pairs' ids
            session.add_all(
                Rhythm(
                    team_id=team_id,
                    pair_id=pair.id,
                    user_id=person,
                    kind="checkin",
                    rrule=f"FREQ=WEEKLY;BYDAY={WEEKDAYS[due_at.weekday()]}",
                    local_time=day_time(due_at.hour, due_at.minute),
                    starts_on=program.starts_on,
                    next_at=due_at,
                    next_date=due_at.date(),
                )
                for pair in pairs
                for person in (pair.mentor_id, pair.mentee_id)
            )


class Fleet:
    """Replicas on one database; `plan` says who is to get a message."""

    def __init__(self, folder: Path, slack: Slack, database_url: str, plan: dict[str, list[str]]) -> None:
        self.folder = folder
        self.slack = slack
        self.database_url = database_url
        self.database = Database(database_url)
        self.plan = plan
        self.replicas: list[Replica] = []
        self._processes: list[Process] = []
        self._began = time.monotonic()

    @property
    def planned(self) -> int:
        return sum(len(people) for people in self.plan.values())

    async def start_replica(self, *, module: str = "bot", **env: str) -> Replica:
        """One more, which need not be ready when this returns."""
        settings = {
            "SLACK_BOT_TOKEN": ",".join(self.slack.tokens.values()),
            "SLACK_APP_TOKEN": self.slack.app_token,
            "SLACK_API_URL": self.slack.api_url,
            "DATABASE_URL": self.database_url,
            "PORT": "0",
            "SLACK_MESSAGES_PER_SECOND": "10000",
            "SLACK_SECONDS_PER_CHANNEL": "0",
            "LEASE_SECONDS": str(LEASE),
            "SETTLE_SECONDS": str(SETTLE),
        }
        replica = await Replica.start(
            self.folder / f"replica-{len(self._processes) + 1}", *(module, "run"), **settings | env
        )
        self._processes.append(replica)
        self.replicas.append(replica)
        return replica

    async def start_replicas(self, number: int, **env: str) -> list[int]:
        """So many at once; their ports, when all are ready."""
        replicas = [await self.start_replica(**env) for _ in range(number)]
        ports = list(await asyncio.gather(*(replica.is_ready() for replica in replicas)))
        self._began = time.monotonic()
        return ports

    async def replace(self, replica: Replica, **env: str) -> Replica:
        """`kill -9`, and another one in its place."""
        await replica.kill()
        self.replicas.remove(replica)
        return await self.start_replica(**env)

    async def has_sent(self, number: int, *, within: float = PATIENCE) -> None:
        """Wait until Slack has accepted so many messages: a point of progress."""

        async def reached() -> bool:
            for replica in self.replicas:
                assert replica.is_running, f"a replica has ended by itself:\n{replica.last_words}"
            return len(self.slack.accepted) >= number

        await until(reached, within=within, what=lambda: f"{number} messages; there are {len(self.slack.accepted)}")

    async def states(self) -> dict[str, int]:
        """How many messages are in which state, reminders aside; `unasked` are questions without a message yet."""
        async with self.database.read() as session:
            rows = await session.execute(
                select(Delivery.state, func.count()).where(Delivery.kind != REMINDER.name).group_by(Delivery.state)
            )
            unasked = await session.scalar(
                select(func.count()).select_from(Rhythm).where(Rhythm.next_at <= datetime.now(UTC))
            )
        return {**{state: number for state, number in rows}, "unasked": unasked or 0}

    async def is_all_posted(self) -> bool:
        """Whether messages are on their way, and Slack has accepted each of them."""
        async with self.database.read() as session:
            sending = set(await session.scalars(select(Delivery.token).where(Delivery.state == DeliveryState.SENDING)))
        return bool(sending) and sending <= {token_of(message) for message in self.slack.accepted}

    async def is_in_a_transaction(self) -> bool:
        """Whether somebody holds a lane's row and has stopped in the middle; of PostgreSQL."""
        async with self.database.read() as session:
            return bool(await session.scalar(text(HELD)))

    async def are_leases_over(self) -> bool:
        async with self.database.read() as session:
            return not await session.scalar(
                select(func.count()).select_from(Lane).where(Lane.lease_until > datetime.now(UTC))
            )

    async def finish(self, *, within: float = PATIENCE, besides: int = 0) -> Tally:
        """Wait until all the questions, and so many messages `besides`, have ended; then count what people have."""
        last: dict[str, int] = {}

        async def ended() -> bool:
            for replica in self.replicas:
                assert replica.is_running, f"a replica has ended by itself:\n{replica.last_words}"
            try:
                last.clear()
                last.update(await self.states())
            except (SQLAlchemyError, OSError):
                return False  # the database is being restarted
            open_states = ("unasked", DeliveryState.PLANNED, DeliveryState.SENDING, DeliveryState.UNCERTAIN)
            return sum(last.values()) >= self.planned + besides and not any(last.get(state) for state in open_states)

        def what() -> str:
            words = "\n".join(replica.last_words for replica in self.replicas)
            return f"all that is owed has ended; it is {last}, {len(self.slack.accepted)} accepted:\n{words}"

        await until(ended, within=within, what=what, glance=0.25)  # counting is not free
        return tally(self.plan, self.slack.accepted, time.monotonic() - self._began)

    async def remove(self) -> None:
        for process in self._processes:
            await process.remove()
        await self.database.close()


@asynccontextmanager
async def fleet(
    folder: Path, database_url: str, *, people: int, teams: int = 1, empty: bool = False
) -> AsyncIterator[Fleet]:
    """A fleet without a replica yet, and `people` in each workspace, an even number, with one question due to each.

    With `empty`, the database is left as it is: without even a table.
    """
    names = [f"T{number}" for number in range(1, teams + 1)]
    slack = await Slack.start(folder, names, people)
    try:
        fleet = Fleet(folder, slack, database_url, slack.people)
        try:
            if not empty:
                await seed(fleet.database, fleet.plan)
            yield fleet
        finally:
            await fleet.remove()
    finally:
        await slack.remove()
