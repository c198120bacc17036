"""What is wrong, in words, for whoever asks `/readyz`."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

import aiohttp
from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import SQLAlchemyError

from bot.outbox import sending
from bot.services import slack_error
from storage.reasons import told

ASK_EVERY, ASK_SECONDS = 10.0, 3.0  # how often Slack is asked at most, and how long it is waited for
WRITE_EVERY = 10.0  # seconds in which the database is not written to again only to see whether it can be


class Health:
    """Looks at the database, at Slack and at the timetable when asked, but not at Slack each time, nor at the disk.

    `is_connected` is set once Slack has been reached: whether the connection of Socket Mode stands. Until then
    `not_reached` says why not. `sick` gives what work has run into a moment ago.
    """

    def __init__(
        self,
        ping_database: Callable[[], Awaitable[None]],
        ask_slack: Callable[[], Awaitable[object]],
        is_ticking: Callable[[], bool],
        *,
        try_write: Callable[[], Awaitable[None]],
        sick: Callable[[], Sequence[str]],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ping_database = ping_database
        self._ask_slack = ask_slack
        self._is_ticking = is_ticking
        self._try_write = try_write
        self._sick = sick
        self._clock = clock
        self.is_connected: Callable[[], Awaitable[bool]] | None = None
        self.not_reached = "Slack has not been reached yet"
        self._asked_until = self._written_until = float("-inf")
        self._trouble: str | None = None

    async def wrong(self) -> list[str]:
        """What keeps the bot from working; empty when it is ready."""
        problems = await self._database_trouble()
        if self.is_connected is None:
            return [*problems, self.not_reached]
        if not await self.is_connected():
            problems.append("the connection to Slack is down; it is being opened again")
        elif trouble := await self._slack_trouble():
            problems.append(trouble)
        if not self._is_ticking():
            problems.append("the timetable has stopped ticking")
        return problems

    async def connected(self) -> bool:
        """Whether Slack can be heard, as far as that is known without asking it."""
        return self.is_connected is not None and await self.is_connected()

    async def _database_trouble(self) -> list[str]:
        try:
            await self._ping_database()
        except (SQLAlchemyError, OSError) as error:
            return [f"the database does not answer: {told(error)}"]
        try:
            if self._clock() >= self._written_until:
                await self._try_write()
                self._written_until = self._clock() + WRITE_EVERY
        except (SQLAlchemyError, OSError) as error:
            return [f"the database takes no writes: {told(error)}"]
        return [f"work has failed a moment ago: {words}" for words in self._sick()]

    async def _slack_trouble(self) -> str | None:
        """Whether Slack answers, asked at most every few seconds however often `/readyz` is."""
        if self._clock() >= self._asked_until:
            try:
                async with asyncio.timeout(ASK_SECONDS):
                    await self._ask_slack()
                self._trouble = None
            except SlackApiError as error:
                code = slack_error(error)
                self._trouble = f"Slack answers {code or 'with an error'}"
                if code in sending.DISCONNECTED:
                    self._trouble = f"Slack refuses the token ({code}): install the app again, or copy its token again"
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                self._trouble = f"Slack cannot be reached: {type(error).__name__}"
            self._asked_until = self._clock() + ASK_EVERY
        return self._trouble
