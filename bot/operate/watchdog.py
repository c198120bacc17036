"""Mends what the libraries do not notice: a connection that has gone silent, a clock that was set back."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger()

SILENT = 60.0  # seconds without a connection before another is opened by force
WATCH = 1.0  # seconds between two looks
STEPPED_BACK = 5.0  # seconds that the wall clock must lag behind the monotonic one to count as moved


class Watchdog:
    """Looks again and again; `reconnect` must not raise, nor `rearm`."""

    def __init__(
        self,
        is_connected: Callable[[], Awaitable[bool]],
        reconnect: Callable[[], Awaitable[None]],
        rearm: Callable[[], None],
        *,
        every: float = WATCH,
        silent: float = SILENT,
    ) -> None:
        self._is_connected = is_connected
        self._reconnect = reconnect
        self._rearm = rearm
        self._every = every
        self._silent = silent
        self._watching: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._watching = asyncio.create_task(self._watch())

    def stop(self) -> None:
        if self._watching:
            self._watching.cancel()

    async def _watch(self) -> None:
        wall, steady = time.time(), time.monotonic()
        alive_at = steady
        down = False
        while True:
            await asyncio.sleep(self._every)
            connected = await self._is_connected()
            if connected == down:  # which is once in a while: Slack has a connection opened anew every few hours
                down = not connected
                log.info(
                    "connection to Slack lost" if down else "connected again",
                    seconds=round(time.monotonic() - alive_at),
                )
            if connected:
                alive_at = time.monotonic()
            elif time.monotonic() - alive_at > self._silent:
                alive_at = time.monotonic()
                log.warning("the connection to Slack has been down for long; opening another", seconds=self._silent)
                await self._reconnect()
            # APScheduler waits for moments that now lie far ahead.
            lag = (time.monotonic() - steady) - (time.time() - wall)
            wall, steady = time.time(), time.monotonic()
            if lag > STEPPED_BACK:
                log.warning("the clock stepped back", seconds=round(lag))
                self._rearm()
