"""The whole bot on a pretend Slack: a real database file, a real AsyncApp, and a clock that tests move."""

import gc

gc.set_threshold(50_000, 20, 100)  # most of what is made here is loaded, and stays, or goes by itself

import asyncio
import copy
import math
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from bot.app import Application, build_app
from bot.domain.items import AGREEMENT_WRITE
from bot.jobs.timetable import next_due
from bot.playground import oauth, payloads
from bot.playground.delivery import AppDelivery, Envelope
from bot.playground.elements import elements_in
from bot.playground.person import Person
from bot.playground.server import Playground
from bot.playground.visible import text_of
from bot.settings import Settings
from bot.views import checkins
from storage import operate
from storage.tables import Item, Pair
from tests.beginnings import begin_alike
from tests.near import near

pytest_plugins = ["tests.compiled", "tests.databases"]

hypothesis_settings.register_profile("rapport", deadline=None)  # the machine's speed decides no test
hypothesis_settings.load_profile("rapport")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, or one worker would be at it while the others have nothing left to do."""
    items.sort(key=lambda item: [item.get_closest_marker(name) is None for name in ("simulation", "long")])


def pytest_collection_finish() -> None:
    """What is there by now stays: the collector need not look through it again and again."""
    gc.collect()
    gc.freeze()


MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # 10:00 in London, 11:00 in Berlin


def words(view: dict[str, Any] | None) -> str:
    """Everything that a modal or a Home says."""
    assert view is not None, "nothing is open"
    return text_of(view["title"], view["blocks"], view["submit"], view["close"])


def fields(view: dict[str, Any] | None) -> dict[str, Any]:
    """What a form holds, by field: text, date, the value of a choice, or ids."""
    assert view is not None, "nothing is open"
    held = {}
    for field, elements in view["state"]["values"].items():
        (element,) = elements.values()
        value = next(value for key, value in element.items() if key != "type")
        held[field] = value["value"] if isinstance(value, dict) else value
    return held


def button_value(view: dict[str, Any] | None, described: str) -> str:
    """The value of the button that a screen reader calls `described`."""
    assert view is not None, "nothing is open"
    found = {element.get("accessibility_label"): element for _, element in elements_in(view["blocks"])}
    return str(found[described]["value"])


async def fill_check_in(person: Person, **values: object) -> dict[str, object]:
    """Choose, in the form of a check-in, whether they met on a day before; gives what is left to fill in.

    `audience` is who may read what is written: "me" or "partner".
    """
    if values.get("met_on"):
        await person.presses(checkins.CHOOSE_MET, value="other", where="modal")
    return values


LONGEST_LEFT_OUT = timedelta(hours=24)


class Clock:
    """A clock that tests move."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


HANGS = 180.0  # seconds: nothing takes so long, on a machine that is ten times slower or stops for half a minute either


def standing_still() -> float:
    """Slack's own clock where a test has none of its own: however slow the machine, no answer is late."""
    return 0.0


async def until(so: Callable[[], bool]) -> None:
    """Look again and again until it is so; how long that takes decides no test."""
    async with asyncio.timeout(HANGS):
        while True:
            if so():
                return
            await asyncio.sleep(0.01)


def _take_invitations_back(session: Session) -> None:
    session.execute(delete(Item).where(Item.kind == AGREEMENT_WRITE.name, Item.told_at.is_(None)))
    session.execute(update(Pair).values(align_at=None))


class House:
    """Rapport as people meet it: `person` is somebody in Slack, `move_to` lets time pass with the bot at work."""

    def __init__(self, playground: Playground, app: Application, clock: Clock) -> None:
        self.playground = playground
        self.app = app
        self.clock = clock

    @property
    def team_id(self) -> str:
        return self.playground.workspace.team_id

    def person(self, handle: str) -> Person:
        return self.playground.person(handle)

    async def tick(self) -> None:
        """Whatever is due now happens."""
        await self.app.tick()

    async def move_to(self, moment: datetime, *, step: timedelta = timedelta(hours=1)) -> None:
        """Let time pass until `moment`, with the bot at work all the while; where nothing is due, by longer steps."""
        while self.clock.at < moment:
            await self.move_on(moment, step=step)

    async def move_on(self, moment: datetime, *, step: timedelta) -> None:
        """Let time pass until something may be due, and `moment` at the latest."""
        steps = await self.app.services.db.read(self._steps_until_due, step=step, now=self.clock.at)
        self.clock.at = min(moment, self.clock.at + steps * step)
        await self.tick()

    def _steps_until_due(self, session: Session, *, step: timedelta, now: datetime) -> int:
        """One at least, and a few at most: some jobs look now and then, such as at whether Slack answers again."""
        if operate.count_owed(session):
            return 1
        left = now - step  # what one tick has led to may be due already
        due = next_due(session, self.app.services.features, now=left) or now + LONGEST_LEFT_OUT
        return max(1, math.ceil(min(due - now, LONGEST_LEFT_OUT) / step))

    async def pass_days(self, days: int) -> None:
        """Whole days, with one look at the clock on each, at the hour that it is: quicker where hours do not matter."""
        await self.move_to(self.clock.at + timedelta(days=days), step=timedelta(days=1))

    async def pass_by(self, **span: float) -> None:
        await self.move_to(self.clock.at + timedelta(**span))

    async def start_program(self, name: str = "Spring", *, by: str = "cleo", **values: object) -> None:
        coordinator = self.person(by)
        await coordinator.types(f"/mentorship-admin program new {name}")
        given = {key: value if isinstance(value, list) else str(value) for key, value in values.items()}
        assert await coordinator.submits(given) == {}
        await coordinator.closes(everything=True)

    async def pair(self, mentor: str, mentee: str, *, by: str = "cleo", invited: bool = True) -> None:
        """Make a pair as a coordinator does; both have read their welcome when this returns.

        Unless they are `invited` to agree on what they expect, it is like a pair from before there were agreements.
        """
        coordinator = self.person(by)
        await coordinator.types(f"/mentorship-admin pair @{mentor} @{mentee}")
        assert await coordinator.submits() == {}
        await coordinator.closes(everything=True)
        if not invited:
            await self.app.services.db.write(_take_invitations_back)
        await self.tick()

    async def start_with_pair(
        self, mentor: str = "ana", mentee: str = "ben", *, invited: bool = True, **values: object
    ) -> None:
        """A program with one pair, as `start_program` and `pair` make it; quicker where nothing was done yet."""

        async def begin() -> None:
            await self.start_program(**values)  # type: ignore[arg-type]  # as its own signature says
            await self.pair(mentor, mentee, invited=invited)

        await begin_alike(self, (mentor, mentee, invited, str(sorted(values.items()))), begin)

    async def change_pair(self, what: str, mentor: str, mentee: str, *, by: str = "cleo") -> None:
        """`what` is End, Pause or Resume, as a coordinator presses it in the list of the newest program's pairs."""
        coordinator = self.person(by)
        await coordinator.types("/mentorship-admin")
        await coordinator.presses("Pairs")
        label, sound = {"End": ("End pair", "End the pair "), "Resume": ("Go on", "Go on: ")}.get(
            what, (what, f"{what} ")
        )
        described = sound + " and ".join(self.person(each).member.real_name for each in (mentor, mentee))
        await coordinator.presses(label, value=button_value(coordinator.modal, described))
        await coordinator.closes(everything=True)
        await self.tick()

    async def press_again(self, pressed: Envelope, *, by: str) -> None:
        """The same button once more, as on a screen that is out of date, or replayed by somebody else."""
        payload = copy.deepcopy(pressed.payload)
        payload["trigger_id"] = self.playground.workspace.new_trigger(self.person(by).id)
        payload["user"] = payloads.who(self.playground.workspace, self.person(by).member)
        assert (await self.playground.send(Envelope("interactive", payload))).ok
        await self.app.services.settle()

    @property
    def last_sent(self) -> Envelope:
        """What Slack has told the bot last."""
        return self.playground.courier.sent[-1]

    def posted_to(self, who: str) -> list[str]:
        """What each message to somebody said as it came, oldest first: `texts` are what they say now."""
        place = self.playground.workspace.find_dm(self.person(who).id)
        posted = [call for call in self.playground.workspace.calls if call.method == "chat.postMessage"]
        return [call.params["text"] for call in posted if place and call.params["channel"] == place.id]

    async def check_in(self, author: str, **values: object) -> None:
        """Somebody checks in and closes what they are shown then; the partner has their notice when this returns.

        With `audience="partner"` they share what they write, but for what is in `for_me`.
        """
        person = self.person(author)
        await person.types("/checkin")
        assert await person.submits(await fill_check_in(person, **{"mood": "Good", **values})) == {}
        await self.app.services.settle()  # what is too long to be shown at once
        await person.closes(everything=True)
        await self.tick()


def people(playground: Playground) -> None:
    """Mentors and mentees in several zones, a coordinator, and people who cannot be paired."""
    playground.add_person("cleo", "Cleo Marsh", tz="Europe/London", is_admin=True)
    playground.add_person("ana", "Ana Souza", tz="Europe/Berlin")
    playground.add_person("ben", "Ben Okafor", tz="Africa/Lagos")
    playground.add_person("dana", "Dana Kim", tz="Europe/London")
    playground.add_person("eli", "Eli Novak", tz="Europe/London")
    playground.add_person("gus", "Gus Guest", tz="Europe/London", is_restricted=True)
    playground.add_person("robo", "Robo", is_bot=True)
    playground.add_person("gone", "Gone Girl", tz="Europe/London", deleted=True)
    playground.add_person("stranger", "Sam Stranger", tz="Europe/London", team_id="T0OTHER", is_stranger=True)


def settings_for(playground: Playground, database_url: str, **more: str) -> Settings:
    return Settings.from_env(
        {
            "SLACK_BOT_TOKEN": playground.token,
            "SLACK_APP_TOKEN": playground.app_token,
            "SLACK_API_URL": playground.api_url,
            "DATABASE_URL": database_url,
            "PORT": "0",
            "SLACK_MESSAGES_PER_SECOND": "10000",
            "SLACK_SECONDS_PER_CHANNEL": "0",
            **more,
        }
    )


INSTALLABLE = {
    "SLACK_BOT_TOKEN": "",
    "SLACK_CLIENT_ID": oauth.CLIENT_ID,
    "SLACK_CLIENT_SECRET": oauth.CLIENT_SECRET,
    "PUBLIC_URL": "https://rapport.example",
}  # instead of one token: people install the app in their own workspaces


@asynccontextmanager
async def open_house(clock: Clock, database_url: str, **more: str) -> AsyncIterator[House]:
    """The bot at work in a workspace with people; `more` are settings by their names in the environment.

    It waits for Slack for as long as that takes: on a slow machine too.
    """
    async with open_hurried_house(clock, database_url, None, **more) as house:
        yield house


@asynccontextmanager
async def open_hurried_house(
    clock: Clock, database_url: str, patience: float | None, **more: str
) -> AsyncIterator[House]:
    """As `open_house`, for what is about the bot's own `patience`."""
    async with await Playground.start(clock) as playground:
        people(playground)
        app = await build_app(settings_for(playground, database_url, **more), clock=clock, patience=patience)
        slack = app.services.slack
        assert slack.session
        slack.session = near(playground, slack.session)
        try:
            await app.prepare()
            playground.deliver = AppDelivery(app.bolt)
            yield House(playground, app, clock)
        finally:
            await app.stop()
        assert playground.workspace.refusals == [], "Slack refused something the bot sent"
        assert playground.workspace.warnings == [], "Slack took something that does not read well"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def house(clock: Clock, database_url: str) -> AsyncIterator[House]:
    async with open_house(clock, database_url) as house:
        yield house


@pytest.fixture
async def paired(house: House) -> House:
    """A program with one pair: Ana mentors Ben."""
    await house.start_with_pair(invited=False)
    return house
