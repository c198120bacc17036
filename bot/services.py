"""What a handler or a job may reach for."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Coroutine, Hashable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.content import Content
from bot.errors import UserError
from bot.feature import Feature
from bot.operate.trouble import Trouble
from bot.settings import Settings
from bot.slack.clients import Clients
from bot.slack.places import Places
from bot.views.people import TOO_MANY
from storage.database import Database

PATIENCE = 1.2  # seconds: Slack is asked who acts, then whom they have chosen, and it waits for three itself
AT_LENGTH_AT_ONCE = 4  # of the whole process: each may hold all people of a workspace in memory
LEFT_BY_ONE = 10  # of such works, under way or waiting
REDRAWN_AT_ONCE = 10  # Homes: an import asks for those of hundreds of people in one moment


def utc_now() -> datetime:
    return datetime.now(UTC)


def slack_error(error: SlackApiError) -> str:
    """Slack's word for what went wrong; empty when the answer was not Slack's JSON at all."""
    data = getattr(error.response, "data", error.response)
    code = data.get("error") if isinstance(data, dict) else None
    return code if isinstance(code, str) else ""


@dataclass(frozen=True, slots=True)
class Services:
    """One for the whole process. `clock` gives aware UTC; the playground's can be moved.

    `patience` is how long, in seconds, somebody who waits for an answer waits for Slack's; None: as long as it takes.
    `slack` acts for no workspace in particular: whoever wants something in one asks `slack_of`. Messages of a workspace
    are redrawn one after another, under its lock in `updating`, so that none is drawn over by an older state of it.
    Weeks of its programs are counted under its lock in `counting`: of many who ask at once, the others find them kept.
    """

    db: Database
    slack: AsyncWebClient
    clients: Clients
    content: Content
    settings: Settings
    features: tuple[Feature, ...]
    clock: Callable[[], datetime] = utc_now
    patience: float | None = PATIENCE
    redrawing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(REDRAWN_AT_ONCE))
    updating: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    at_length: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_LENGTH_AT_ONCE))
    counting: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    trouble: Trouble = field(default_factory=Trouble)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _once_more: dict[Hashable, bool] = field(default_factory=dict)
    _turns: Places = field(default_factory=lambda: Places(1))

    async def slack_of(self, team_id: str) -> AsyncWebClient:
        """The client that acts in a workspace, with its own token."""
        return await self.clients.of(team_id)

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that may be lost without harm, such as redrawing what is on somebody's screen.

        What is owed to anybody goes through the outbox instead. Nobody waits for it, so what it reads it reads in turn.
        """
        task = asyncio.create_task(self._watched(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def later_once(self, what: Hashable, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """As `later`, for what looks anew at how things are: asked for again and again while it is at work, it is done
        once more afterwards. So somebody who presses without end has one redraw under way, and not all places.
        """
        if what in self._once_more:
            self._once_more[what] = True
        else:
            self._once_more[what] = False
            self.later(self._until_nobody_asks(what, work))

    def make_room(self, who: Hashable) -> None:
        """Asked before something is left to be done at length. Raises UserError for somebody who waits for much."""
        if self._turns.taken(who) >= LEFT_BY_ONE:
            raise UserError(TOO_MANY)

    def later_at_length(self, who: Hashable, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """As `later`, for what takes long: somebody's one after another, so that they keep only themselves waiting."""
        self.later(self._in_turn(who, work))

    async def _in_turn(self, who: Hashable, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        async with self._turns.one(who), self.at_length:
            await work()

    async def _until_nobody_asks(self, what: Hashable, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
            while self._once_more[what]:
                self._once_more[what] = False
                await work()
        finally:
            del self._once_more[what]

    async def _watched(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as error:  # nobody awaits this task: that it failed is said here or nowhere
            self.trouble.note("redraw failed", error)

    async def settle(self) -> None:
        """Wait for everything that was left for later."""
        # Not those that are done: from Python 3.12 on, nobody else runs while these alone are waited for.
        while waiting := [task for task in self._tasks if not task.done()]:
            await asyncio.gather(*waiting)
