"""A fleet: a pretend Slack, a database and replicas of the bot; what people are owed, and what they received."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import time as day_time
from pathlib import Path
from typing import Any, TypeVarTuple

from sqlalchemy import Row, Select, func, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.domain import items as kinds
from bot.domain.delivery import DeliveryState
from storage import items, workspaces
from storage.database import Database
from storage.items import NewItem
from storage.tables import Answer, Delivery, Lane, Member, Pair, Program, Response, Rhythm
from tests.conftest import INSTALLABLE
from tests.faults.processes import PATIENCE, Process, Replica, Slack, until

Columns = TypeVarTuple("Columns")

LEASE = 2.0  # seconds, so that a killed replica's work is soon taken over; a sixth of it is the patience with Slack
SETTLE = 1.0
TEAMS = 5  # with so many times more workspaces, as many times longer: Slack is one process, and has to answer them all
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
POST = "chat.postMessage"
HELD = """
    SELECT count(*) FROM pg_stat_activity JOIN pg_locks USING (pid)
    WHERE state = 'idle in transaction' AND mode = 'RowExclusiveLock' AND relation = 'lanes'::regclass
"""


def token_of(message: dict[str, Any]) -> str:
    """The delivery that an accepted message belongs to."""
    return str(((message["metadata"] or {}).get("event_payload") or {}).get("id"))


ANSWER, READ = "prompts.answer", "responses.read"  # the buttons by which things are known to have been brought


@dataclass(frozen=True, slots=True)
class Tally:
    """What people were brought against what was to be: to each a question, and what their partner shared."""

    planned: int
    lost: int
    doubled: int
    seconds: float

    @property
    def rate(self) -> float:
        return self.planned / self.seconds


def tally(
    plan: dict[str, list[str]], accepted: list[dict[str, Any]], seconds: float, *, brought: Sequence[str]
) -> Tally:
    """The plan and what Slack has accepted, and nothing that the bot says of itself.

    `brought` are the buttons that everybody was to get one of: which thing it leads to is its value.
    """
    owed = {(team, person, action) for team, people in plan.items() for person in people for action in brought}
    got: Counter[tuple[str, str, str, str]] = Counter()
    for message in accepted:
        assert message["user"] in plan[message["team_id"]], "somebody got a message who was not to get any"
        got.update((message["team_id"], message["user"], *button) for button in buttons_in(message["blocks"]))
    by_token = Counter(token_of(message) for message in accepted)
    twice = sum(number - 1 for thing, number in got.items() if thing[2] in brought)
    again = sum(number - 1 for number in by_token.values())
    return Tally(len(owed), len(owed - {thing[:3] for thing in got}), max(twice, again), seconds)


def buttons_in(blocks: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """What can be pressed, and what it is about."""
    for block in blocks:
        for element in [*block.get("elements", ()), *filter(None, [block.get("accessory")])]:
            if element.get("type") == "button":
                yield element["action_id"], str(element.get("value"))


async def seed(database: Database, plan: dict[str, list[str]], tokens: dict[str, str], *, words: bool) -> None:
    """Everybody works around the clock, is in one pair and has one check-in question due.

    With `words`, their partner has shared something as well, of which nobody has told them yet.
    """
    now = datetime.now(UTC)
    due_at, today = now - timedelta(minutes=1), now.date()
    for team_id, people in plan.items():
        with database.session() as session:
            workspaces.connect(session, team_id, name=team_id, bot_user_id="UBOT", bot_token=tokens[team_id])
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
                    visits_a_week=7,
                    own_visit_time=day_time(0),
                    created_at=now,
                )
                for person in people
            )
            session.flush()  # the pairs need the people and the program's id
            pairs = [
                Pair(
                    team_id=team_id,
                    program_id=program.id,
                    mentor_id=mentor,
                    mentee_id=mentee,
                    starts_on=program.starts_on,
                    state="active",
                    created_by=mentor,
                    created_at=now - timedelta(days=28),  # nobody is new, who would be asked later
                )
                for mentor, mentee in zip(people[::2], people[1::2], strict=True)
            ]
            session.add_all(pairs)
            session.flush()  # the rhythms need the pairs' ids
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
            if words:
                _share(session, pairs, now)


def _share(session: Session, pairs: list[Pair], now: datetime) -> None:
    """Both of each pair have written something to the other."""
    written = [
        Response(
            team_id=pair.team_id,
            pair_id=pair.id,
            author_id=author,
            form_id=f"faults-{pair.id}-{author}",
            kind="checkin",
            written_at=now,
            answers=[Answer(team_id=pair.team_id, field="next", position=0, text="Words", audience="partner")],
        )
        for pair in pairs
        for author in (pair.mentor_id, pair.mentee_id)
    ]
    session.add_all(written)
    session.flush()  # the items need their ids
    partners = {pair.id: {pair.mentor_id: pair.mentee_id, pair.mentee_id: pair.mentor_id} for pair in pairs}
    new = [
        NewItem(
            kinds.SHARED, each.id, f"shared:{each.id}", partners[each.pair_id][each.author_id], pair_id=each.pair_id
        )
        for each in written
    ]
    items.add_all(session, pairs[0].team_id, new, now=now)


class Fleet:
    """Replicas on one database; `plan` says who is to be visited, and `brought` what each of them is to get."""

    def __init__(
        self, folder: Path, slack: Slack, database_url: str, plan: dict[str, list[str]], brought: Sequence[str]
    ) -> None:
        self.folder = folder
        self.slack = slack
        self.database_url = database_url
        self.database = Database(database_url)
        self.plan = plan
        self.brought = brought
        self.replicas: list[Replica] = []
        self._processes: list[Process] = []
        self._began = time.monotonic()

    @property
    def planned(self) -> int:
        """Visits, if each brings all there is."""
        return sum(len(people) for people in self.plan.values())

    async def start_replica(self, *, module: str = "bot", **env: str) -> Replica:
        """One more, which need not be ready when this returns."""
        tokens = list(self.slack.tokens.values())
        slowness = max(1, len(tokens) / TEAMS)
        settings = {
            **({"SLACK_BOT_TOKEN": tokens[0]} if len(tokens) == 1 else INSTALLABLE),
            "SLACK_APP_TOKEN": self.slack.app_token,
            "SLACK_API_URL": self.slack.api_url,
            "DATABASE_URL": self.database_url,
            "PORT": "0",
            "SLACK_MESSAGES_PER_SECOND": "10000",
            "SLACK_SECONDS_PER_CHANNEL": "0",
            "LEASE_SECONDS": str(LEASE * slowness),
            "SETTLE_SECONDS": str(SETTLE * slowness),
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

    async def has_brought(self, *teams: str, within: float = PATIENCE) -> None:
        """Wait until everybody in these workspaces has been brought all that they were to be."""

        async def brought() -> bool:
            return self.tally(*teams).lost == 0

        await until(brought, within=within, what=lambda: f"all was brought in {teams}; it is {self.tally(*teams)}")

    async def states(self) -> dict[str, int]:
        """How many messages are in which state; of how many people the bot has still to think, and what to ask.

        In the order in which things go: what was moved on between two looks is seen by the second.
        """
        now = datetime.now(UTC)
        unasked = (await self._look(select(func.count()).select_from(Rhythm).where(Rhythm.next_at <= now)))[0][0]
        unvisited = (await self._look(select(func.count()).select_from(Member).where(Member.visit_at <= now)))[0][0]
        messages = await self._look(select(Delivery.state, func.count()).group_by(Delivery.state))
        return {**dict(messages), "unasked": unasked, "unvisited": unvisited}

    async def _look(self, query: Select[*Columns]) -> Sequence[Row[*Columns]]:
        """Only reads: a replica that has been stopped in the middle of a transaction lets nobody else begin one."""
        return await self.database.read(lambda session: session.execute(query).all())

    async def owed_in(self, team_id: str) -> dict[str, int]:
        """How many messages of one workspace are in which state."""
        messages = select(Delivery.state, func.count()).where(Delivery.team_id == team_id).group_by(Delivery.state)
        return {state: number for state, number in await self._look(messages)}

    def tally(self, *teams: str) -> Tally:
        """What people of some workspaces have got so far, or of all."""
        chosen = {team: people for team, people in self.plan.items() if not teams or team in teams}
        accepted = [message for message in self.slack.accepted if message["team_id"] in chosen]
        return tally(chosen, accepted, time.monotonic() - self._began, brought=self.brought)

    async def is_all_posted(self) -> bool:
        """Whether messages are on their way, and Slack has accepted each of them."""
        tokens = await self._look(select(Delivery.token).where(Delivery.state == DeliveryState.SENDING))
        sending = {token for (token,) in tokens}
        return bool(sending) and sending <= {token_of(message) for message in self.slack.accepted}

    async def is_in_a_transaction(self) -> bool:
        """Whether somebody holds a lane's row and has stopped in the middle; of PostgreSQL."""
        return await self.database.read(lambda session: bool(session.scalar(text(HELD))))

    async def are_leases_over(self) -> bool:
        leases = select(func.count()).select_from(Lane).where(Lane.lease_until > datetime.now(UTC))
        return (await self._look(leases))[0][0] == 0

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
            open_states = (
                "unasked",
                "unvisited",
                DeliveryState.PLANNED,
                DeliveryState.SENDING,
                DeliveryState.UNCERTAIN,
            )
            return sum(last.values()) >= self.planned + besides and not any(last.get(state) for state in open_states)

        def what() -> str:
            words = "\n".join(replica.last_words for replica in self.replicas)
            return f"all that is owed has ended; it is {last}, {len(self.slack.accepted)} accepted:\n{words}"

        await until(ended, within=within, what=what, glance=0.25)  # counting is not free
        return self.tally()

    async def remove(self) -> None:
        for process in self._processes:
            await process.remove()
        await self.database.close()


@asynccontextmanager
async def fleet(
    folder: Path, database_url: str, *, people: int, teams: int = 1, empty: bool = False, words: bool = True
) -> AsyncIterator[Fleet]:
    """A fleet without a replica yet, and `people` in each workspace, an even number, with one question due to each.

    With `words`, each also has something to hear from their partner. With `empty`, the database is left as it is:
    without even a table.
    """
    names = [f"T{number}" for number in range(1, teams + 1)]
    slack = await Slack.start(folder, names, people)
    try:
        brought = (ANSWER, READ) if words else (ANSWER,)
        fleet = Fleet(folder, slack, database_url, slack.people, brought)
        try:
            if not empty:
                await seed(fleet.database, fleet.plan, slack.tokens, words=words)
            yield fleet
        finally:
            await fleet.remove()
    finally:
        await slack.remove()
