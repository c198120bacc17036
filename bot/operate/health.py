"""What is wrong, in words, for whoever asks `/readyz`."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import aiohttp
from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import SQLAlchemyError

from bot.services import slack_error

ASK_EVERY, ASK_SECONDS = 10.0, 3.0  # how often Slack is asked at most, and how long it is waited for


class Health:
    """Looks at the database, at Slack and at the timetable when asked, but not at Slack each time.

    `is_connected` is set once Slack has been reached: whether the connection of Socket Mode stands.
    """

    def __init__(
        self,
        ping_database: Callable[[], Awaitable[None]],
        ask_slack: Callable[[], Awaitable[object]],
        is_ticking: Callable[[], bool],
    ) -> None:
        self._ping_database = ping_database
        self._ask_slack = ask_slack
        self._is_ticking = is_ticking
        self.is_connected: Callable[[], Awaitable[bool]] | None = None
        self._asked_until = 0.0
        self._trouble: str | None = None

    async def wrong(self) -> list[str]:
        """What keeps the bot from working; empty when it is ready."""
        problems = []
        try:
            await self._ping_database()
        except (SQLAlchemyError, OSError) as error:
            problems.append(f"the database does not answer: {type(error).__name__}")
        if self.is_connected is None:
            return [*problems, "Slack has not been reached yet"]
        if not await self.is_connected():
            problems.append("the connection to Slack is down; it is being opened again")
        elif trouble := await self._slack_trouble():
            problems.append(trouble)
        if not self._is_ticking():
            problems.append("the timetable has stopped ticking")
        return problems

    async def _slack_trouble(self) -> str | None:
        """Whether Slack answers, asked at most every few seconds however often `/readyz` is."""
        if time.monotonic() >= self._asked_until:
            try:
                async with asyncio.timeout(ASK_SECONDS):
                    await self._ask_slack()
                self._trouble = None
            except SlackApiError as error:
                self._trouble = f"Slack answers {slack_error(error) or 'with an error'}"
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                self._trouble = f"Slack cannot be reached: {type(error).__name__}"
            self._asked_until = time.monotonic() + ASK_EVERY
        return self._trouble
