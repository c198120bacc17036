"""`python -m bot demo`: the real bot in a pretend workspace, with sample people and a clock that can be moved."""

import asyncio
import errno
import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app import Application, build_app
from bot.demo import samples
from bot.jobs.timetable import next_due
from bot.operate import logs
from bot.playground.server import Playground
from bot.services import PATIENCE
from bot.settings import Settings, port_from_env
from storage.database import make_folder

DATABASE = Path("data") / "demo.db"
HOURS = 8  # between two looks at who is at work on the first day: so long is everybody's working day
LONGEST_STEP = timedelta(days=1)  # of pretend time between two looks at what is due

FIRST_STEP = (
    "You are Ben, and this is how the bot introduces itself. Press *Check in*, or type `/checkin`: all is pretend."
)
HINTS = [  # the page turns commands into buttons that write them
    "You are Ben, a mentee. Type `/checkin`, let Ana read it, and write something.",
    "Become Ana (top left): Ben's answer waits in her messages. Press *Read*.",
    "Press *Next morning 10:00*: the next question arrives. Answer it, or press *Later*.",
    "Be Ben again and type `/feedback`: Ana may have sealed hers, and nothing tells you. Write, seal, move the clock.",
    "As Ben, type `/mentorship agreement`: he and Ana have three differences to talk about. Settle them, and sign.",
    "Other pairs are alone at it (Jon), have one signature (Femi), or both (Dana): try `/mentorship goals`, too.",
    "Become Eli: a promise is due today, and he meets Dana tomorrow. Type `/promise`, `/mentorship agenda` or `/meet`.",
    "As Dana, type `/mentorship pulse`: she and Eli see one thing differently, and neither sees what the other chose.",
    "Become Dana: type `/promise`. One was missed last week; say what now, and see as Eli what comes of it.",
    "Become Noor: she and Maya are in their last week. Pia and Omar are paused: type `/mentorship pair`.",
    "Become Cleo, who coordinates: type `/mentorship-admin` or `/mentorship-admin digest`.",
    "Type `/mentorship privacy` to see who can see what.",
]


class PretendClock:
    """Runs like a real clock, from another moment, and can be set forward; or stands still between two settings.

    Then too, whoever looks sees a microsecond more than whoever looked before: no two things happen at one moment.
    """

    def __init__(self, start: datetime, *, runs: bool = True) -> None:
        self._runs = runs
        self.set(start)

    def set(self, moment: datetime) -> None:
        self._set_to, self._set_at = moment, datetime.now(UTC)

    def __call__(self) -> datetime:
        if self._runs:
            return self._set_to + (datetime.now(UTC) - self._set_at)
        self._set_to += timedelta(microseconds=1)
        return self._set_to


def this_week(now: datetime) -> datetime:
    """Monday 10:00 UTC of the current week: working hours for most of the sample people."""
    monday = now.date() - timedelta(days=now.weekday())
    return datetime(monday.year, monday.month, monday.day, 10, tzinfo=UTC)


class Demo:
    """Playground and bot in one process, sharing the pretend clock."""

    def __init__(
        self,
        playground: Playground,
        clock: PretendClock,
        database: Path,
        monday: datetime | None,
        patience: float | None,
    ) -> None:
        self.playground = playground
        self.clock = clock
        self._database = database
        self._monday = monday
        self._patience = patience
        self._app: Application | None = None
        playground.page.hints = HINTS
        playground.page.first_step = FIRST_STEP
        playground.page.move_clock = self.move_to
        playground.page.reset = self.start_over

    @property
    def app(self) -> Application:
        if self._app is None:
            raise LookupError("the bot is being started")
        return self._app

    async def start_over(self) -> None:
        """A fresh database, fresh people, and the clock back at the start."""
        await self.stop()
        for file in self._database.parent.glob(f"{self._database.name}*"):
            file.unlink()
        now = self._monday or this_week(datetime.now(UTC))
        self.clock.set(now - timedelta(weeks=samples.WEEKS))
        self.playground.workspace.clear()
        samples.add_people(self.playground)
        self._app = await self._build()
        await self._app.prepare()
        pair_ids = await samples.begin(self._app.services, self.playground, now=self.clock())
        for _ in range(0, 24, HOURS):  # everybody is welcomed in their own working hours
            await self._app.tick()
            self.clock.set(self.clock() + timedelta(hours=HOURS))
        self.clock.set(now)
        await samples.go_on(self._app.services, pair_ids, now=now)
        await self._app.start()
        await self._app.tick()

    async def come_back(self) -> None:
        """Start the bot where database and workspace are as it has left them."""
        self._app = await self._build()
        await self._app.start()
        await self._app.tick()

    async def _build(self) -> Application:
        return await build_app(self._settings(), clock=self.clock, patience=self._patience)

    def _settings(self) -> Settings:
        return Settings.from_env(
            {
                "SLACK_BOT_TOKEN": self.playground.token,
                "SLACK_APP_TOKEN": self.playground.app_token,
                "SLACK_API_URL": self.playground.api_url,
                "DATABASE_URL": f"sqlite:///{self._database}",
                "PORT": "0",
                "SLACK_MESSAGES_PER_SECOND": "50",
                "SLACK_SECONDS_PER_CHANNEL": "0",
                "SETTLE_SECONDS": "5",
                "LOG_LEVEL": "warning",
            }
        )

    async def move_to(self, moment: datetime) -> None:
        """Let pretend time pass until `moment`, stopping wherever something is due, as it would be in real life."""
        if moment <= self.clock():
            raise ValueError("time only goes forward here; Reset starts again")
        while (now := self.clock()) < moment:
            services = self.app.services
            due = await services.db.read(next_due, services.features, now=now)
            step = min(moment, now + LONGEST_STEP, *([due] if due else []))
            self.clock.set(max(step, now + timedelta(seconds=1)))
            await self.app.tick()

    async def stop(self) -> None:
        if self._app is not None:
            app, self._app = self._app, None
            await app.stop()


async def start(
    port: int,
    database: Path = DATABASE,
    monday: datetime | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    patience: float | None = PATIENCE,
    clock_runs: bool = True,
) -> Demo:
    """A running demo; port 0 takes any free one, see `demo.playground.url`. It begins this Monday unless told when.

    Slack's three seconds are counted on `monotonic`: the pretend clock jumps while people are at work. `patience` is
    how many seconds the bot waits for Slack itself; None: as long as it takes. A clock that does not run is moved by
    hand alone, so that a slow machine makes nothing late.
    """
    make_folder(database.parent)
    clock = PretendClock(monday or this_week(datetime.now(UTC)), runs=clock_runs)
    playground = await Playground.start(clock, port=port, monotonic=monotonic)
    demo = Demo(playground, clock, database, monday, patience)
    try:
        await demo.start_over()
    except BaseException:
        await demo.stop()
        await playground.close()
        raise
    return demo


async def demo(env: dict[str, str | None]) -> int:
    """Serve until Ctrl-C. Raises SettingsError when `PORT` is no port."""
    port = port_from_env(env)
    logs.configure("warning")
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    try:
        running = await start(port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        sys.stderr.write(f"Port {port} is in use. Choose another one: PORT={port + 1} make demo\n")
        return 2
    lines = [f"Rapport is running in a pretend Slack at {running.playground.url}", "", "Things to try:"]
    lines += ["- " + hint.replace("`", "").replace("*", "") for hint in HINTS]
    _say("\n".join([*lines, "", "Ctrl-C stops it."]))
    await stop.wait()
    await running.stop()
    await running.playground.close()
    _say("Stopped.")
    return 0


def _say(words: str) -> None:
    try:
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()
    except BrokenPipeError:  # nobody reads on, as with `make demo | head`; Python itself tries once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
