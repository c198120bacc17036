"""One of the two worlds: the whole bot in a workspace full of people, another workspace beside it, and a clock."""

import io
import json
import logging
import re
import shutil
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import Counter, Histogram
from sqlalchemy import delete, select, text, tuple_, update
from sqlalchemy.orm import Session

from bot.actions import pairs as pair_actions
from bot.actions.pairs import NewPair
from bot.domain.actor import Actor, Scope
from bot.domain.items import AGREEMENT_WRITE
from bot.jobs.timetable import next_due
from bot.operate import logs, metrics, outbox
from bot.playground.person import Person
from bot.slack import people
from storage import workspaces
from storage.members import Profile
from storage.tables import Delivery, Item, Pair, Program
from tests import compiled
from tests.conftest import INSTALLABLE, Clock, House, open_house
from tests.databases import migrated
from tests.privacy import deeds
from tests.privacy.history import Deed, Life, Side
from tests.privacy.history import Program as HistoryProgram
from tests.privacy.making import PAIRED, REFUSED, ZONES
from tests.privacy.parting import KEEP_DAYS
from tests.privacy.pen import DAY
from tests.privacy.seen import BY_ITSELF, Lived, Noted, Overheard, Sight, sights

NORTH = "T0NORTH"
FOLDER = next((each for each in (Path("/dev/shm"),) if each.is_dir()), None)  # nothing here has to survive
LEFT_OUT = {"members.ask_slack", "outbox.look", "connection.retry"}
"""Jobs for what does not happen here: no event gets lost, no answer, no connection."""

assert compiled  # statements are compiled once for all worlds, also where no pytest loads that

REFUSING = f"""
    CREATE TRIGGER refusing BEFORE INSERT ON answers WHEN new.text LIKE '%{REFUSED}%'
    BEGIN SELECT raise(ABORT, 'no place'); END
"""

SECOND = timedelta(seconds=1)
AT_ONE_MOMENT = 5  # looks at what is due, at the most: what follows from one another is due a second later
BY_LOT = ("timestamp", "request_id", "reference", "delivery")
FORGOTTEN = "retention: pasted lists forgotten"
"""How many at once depends on when the bot looks, which here is when anything else is due."""
ADMINS = ("cleo", "cora", "cody", "nora")
ACCOUNTS = {"leaves the workspace": True, "comes back": False}
"""What Slack tells the bot of somebody, who does nothing themselves: whether their account is deactivated."""
COUNTING = [each for each in vars(metrics).values() if isinstance(each, Counter | Histogram)]
ONLOOKERS = {
    "cora": "Cora Many",
    "cody": "Cody Both",
    "cass": "Cass Chosen",
    "cato": "Cato Chosen",
    "cyra": "Cyra Gone",
    "olly": "Olly Outside",
    "spare0": "",
    "spare1": "",
    "spare2": "",
}


async def live(life: Life, side: Side, template: Path) -> Lived:
    """A life in a world of its own; `template` is a database with this version's tables."""
    clock = Clock(life.begins)
    with TemporaryDirectory(prefix="rapport-worlds-", dir=FOLDER) as folder:
        file = shutil.copy(template, Path(folder) / "rapport.db")
        with written_log() as log:
            async with open_house(clock, f"sqlite:///{file}", **INSTALLABLE) as house:
                lived = await World(house, life, side, log).live()
                house.playground.workspace.refusals.clear()  # forms that were closed meanwhile are part of a life
            return lived


async def make_template(folder: Path) -> Path:
    file = folder / "template.db"
    await migrated(f"sqlite:///{file}")
    return file


@contextmanager
def written_log() -> Iterator[io.StringIO]:
    """What the bot writes to its log at the lowest level, as an operator gets it."""
    root, sdk = logging.getLogger(), logging.getLogger("slack_sdk.web.async_base_client")
    before = (root.handlers, root.level, sdk.level, sys.stderr)
    log = io.StringIO()
    root.handlers, sys.stderr = [], log
    try:
        logs.configure("debug")
        sys.stderr = before[3]
        yield log
    finally:
        root.handlers, sys.stderr = before[0], before[3]
        root.setLevel(before[1])
        sdk.setLevel(before[2])
        structlog.reset_defaults()


class World:
    def __init__(self, house: House, life: Life, side: Side, log: io.StringIO) -> None:
        self.house = house
        self.life = life
        self.side = side
        self.overheard = Overheard(house.playground.deliver, house.clock, house.app.services.settle, self._note)
        house.playground.courier.deliver = self.overheard
        self.noted: list[Noted] = []
        self._log, self._counted = log, counted()
        self.outbox: list[str] = []
        self.done: set[str] = set()
        timetable = house.app.timetable
        timetable.jobs = [each for each in timetable.jobs if each.name not in LEFT_OUT]

    def person(self, who: str) -> Person:
        north = who in ("nora", "nils", "nina", "nova")
        return self.house.playground.person(who, team=NORTH if north else None)

    async def live(self) -> Lived:
        before = await self._numbers()
        await self._begin()
        ahead = deque(sorted(self.life.steps, key=lambda step: step.at))
        while self.house.clock.at < self.life.until:
            due = await self._work()
            self._note("", BY_ITSELF)
            moments = [each for each in (self.life.until, due, ahead and ahead[0].at) if each]
            self.house.clock.at = max(self.house.clock.at, min(moments))
            while ahead and ahead[0].at <= self.house.clock.at:
                step = ahead.popleft()
                await self._do(step.who, step.on(self.side))
                if step.who == "cleo":
                    self.outbox += await self._outbox()
        after = await self._numbers()
        return Lived(
            seen=self._seen(),
            noted=self.noted,
            numbers={name: value - before.get(name, 0) for name, value in after.items()},
            outbox=[*self.outbox, *await self._outbox()],
            envelopes=self.overheard.envelopes,
            brought=self._brought(),
            done=frozenset(self.done),
        )

    async def _do(self, who: str, deed: Deed) -> None:
        if deed.name in ACCOUNTS:
            await self.house.playground.changes(who, deleted=ACCOUNTS[deed.name])
        elif await deeds.do(self.person(who), deed.name, deed.values):
            self.done.add(deed.name)

    def _note(self, who: str, what: str) -> None:
        """What an operator could see since the last time."""
        before, self._counted = self._counted, counted()
        grown = {name: value - before.get(name, 0) for name, value in self._counted.items()}
        lines = [told(line) for line in self._log.getvalue().splitlines()]
        self._log.seek(0)
        self._log.truncate()
        grown = {name: more for name, more in grown.items() if more}
        self.noted.append(Noted(self.house.clock.at, who, what, sorted(lines), grown))

    # -- time -----------------------------------------------------------------------------------------------------

    async def _work(self) -> datetime | None:
        """All that is due by now happens, also what follows from that; gives the next moment that has something."""
        services, now = self.house.app.services, self.house.clock.at
        for _ in range(AT_ONE_MOMENT):
            await self.house.tick()
            due = await services.db.read(next_due, services.features, now=now - SECOND)
            if due is None or due > now:
                return due
        return await services.db.read(next_due, services.features, now=now)

    # -- the beginning --------------------------------------------------------------------------------------------

    async def _begin(self) -> None:
        playground, clock = self.house.playground, self.house.clock
        playground.add_workspace(NORTH)
        with self.house.app.services.db.session() as session:
            for token, workspace in playground.tokens.items():
                workspaces.connect(
                    session, workspace.team_id, name="", bot_user_id=workspace.bot_user_id, bot_token=token
                )
            session.execute(text(REFUSING))
        for handle, name in ONLOOKERS.items():
            playground.add_person(handle, name or handle.title(), is_admin=handle in ADMINS)
        for handle in ("nora", "nils", "nina", "nova"):
            playground.add_person(handle, team=NORTH, is_admin=handle in ADMINS)
        playground.workspace.add_channel("ops", ["cleo", "olly"], with_bot=True)
        clock.at = self.life.begins + PAIRED
        for program in self.life.programs:
            coordinators = [*program.coordinators, *program.confidants]
            await self._start(
                program.name, coordinators, program.rhythm, channel=program.channel, last=program.last_day
            )
            for at, history in enumerate(program.histories):
                zone = ZONES[(at // 2) % len(ZONES)]  # of one pair and its mirror image
                for who in {history.secretive, history.partner} - set(ONLOOKERS):
                    playground.add_person(who, who.title(), tz=zone)
            await self._pair(program.coordinators[0], program.name, [each.couple for each in program.histories])
            await self.house.app.services.db.write(take_invitations_back, self._uninvited(program))
        await self._start("North", ["nora"], "weekly")
        await self._pair("nora", "North", [("nils", "nina")])
        await self.house.tick()

    async def _start(
        self,
        name: str,
        coordinators: Sequence[str],
        rhythm: str,
        *,
        channel: str | None = None,
        last: int | None = None,
    ) -> None:
        first = self.person(coordinators[0] if coordinators[0] in ADMINS else "cleo")
        await first.types(f"/mentorship-admin program new {name}")
        ends = (self.life.until + timedelta(weeks=4) if last is None else self.life.begins + last * DAY).date()
        values = {"coordinators": list(coordinators), "ends_on": ends, "rhythm": rhythm}
        assert await first.submits({**values, **({"digest_channel": channel} if channel else {})}) == {}
        await first.closes(everything=True)
        if last is not None:  # sooner than a form offers it
            with self.house.app.services.db.session() as session:
                session.execute(update(Program).where(Program.name == name).values(keep_days=KEEP_DAYS))

    async def _pair(self, by: str, name: str, couples: Sequence[tuple[str, str]]) -> None:
        """All pairs of a program at once, as an import makes them: its forms are walked by coordinators."""
        services, coordinator, now = self.house.app.services, self.person(by), self.house.clock()
        actor = Actor(coordinator.member.team_id, coordinator.id)
        with services.db.session() as session:
            program = session.scalars(select(Program).where(Program.name == name)).one()
        new = [NewPair(self._profile(mentor), self._profile(mentee)) for mentor, mentee in couples]
        scope, starts_on = Scope(actor.user_id), now.date()
        make = partial(pair_actions.make, content=services.content, starts_on=starts_on, now=now)
        await services.db.write(make, actor, scope, program, new)

    def _uninvited(self, program: HistoryProgram) -> list[tuple[str, str]]:
        couples = [each.couple for each in program.histories if not each.invited]
        return [(self.person(mentor).id, self.person(mentee).id) for mentor, mentee in couples]

    def _profile(self, who: str) -> Profile:
        person = self.person(who)
        return people.profile(person.member.to_user(self.house.clock(), person.member.team_id))

    # -- what came of it ------------------------------------------------------------------------------------------

    def _seen(self) -> dict[str, Sequence[Sight]]:
        seen: dict[str, Sequence[Sight]] = {}
        for workspace in {id(each): each for each in self.house.playground.tokens.values()}.values():
            names = {each.id: each.handle for each in workspace.members.values()}
            names |= {each.id: each.name for each in workspace.conversations.values() if each.kind == "channel"}
            of_workspace = sights(workspace, self.overheard)
            seen |= {names[who]: each for who, each in of_workspace.items() if who in names}
        return seen

    async def _numbers(self) -> dict[str, float]:
        """What an operator can look at, but for how long things took on this machine."""
        app = metrics.application(self.house.app.services.db, self.house.clock)
        async with TestClient(TestServer(app)) as client:
            text = await (await client.get("/metrics")).text()
        lines = (line for line in text.splitlines() if line.startswith("rapport_"))
        found = {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}
        return {name: each for name, each in found.items() if not re.search(r"_(sum|bucket|created)\b", name)}

    async def _outbox(self) -> list[str]:
        with redirect_stdout(io.StringIO()) as said:
            await outbox.show(self.house.app.services.db)
        return said.getvalue().splitlines()

    def _brought(self) -> frozenset[str]:
        with self.house.app.services.db.session() as session:
            return frozenset([*session.scalars(select(Item.kind)), *session.scalars(select(Delivery.kind))])


def counted() -> dict[str, float]:
    """How far the numbers have come that only grow, but for how long things took on this machine."""
    families = (family for each in COUNTING for family in each.collect())
    samples = (each for family in families for each in family.samples if each.name.endswith(("_total", "_count")))
    return {f"{each.name}{each.labels}": each.value for each in samples}


def take_invitations_back(session: Session, couples: Sequence[tuple[str, str]]) -> None:
    """As though these were pairs from before there were agreements."""
    them = tuple_(Pair.mentor_id, Pair.mentee_id).in_(couples)
    invited = select(Pair.id).where(them)
    session.execute(delete(Item).where(Item.kind == AGREEMENT_WRITE.name, Item.pair_id.in_(invited)))
    session.execute(update(Pair).where(them).values(align_at=None))


def told(line: str) -> str:
    """A line of the log, without what differs each time the bot runs."""
    try:
        event = json.loads(line)
    except ValueError:
        return line
    by_lot = {*BY_LOT, "number"} if event.get("event") == FORGOTTEN else BY_LOT
    return json.dumps({key: value for key, value in event.items() if key not in by_lot}, sort_keys=True)
