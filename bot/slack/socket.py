"""Socket Mode with an orderly end: what has begun is answered, the rest is left."""

import asyncio

import aiohttp
import structlog
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.operate import metrics
from bot.operate.logs import Seldom, where
from bot.operate.metrics import WhyRefused
from bot.services import slack_error
from bot.slack.web import MALFORMED, UNREADABLE

log = structlog.get_logger()


class Socket(AsyncSocketModeHandler):
    """What is not answered is told again by Slack, to this connection or to another replica's."""

    def __init__(self, app: AsyncApp, app_token: str, web_client: AsyncWebClient) -> None:
        super().__init__(app, app_token, web_client=web_client)
        self._unreadable = Seldom(UNREADABLE)
        self._running: set[asyncio.Task[None]] = set()
        self._draining = False

    async def handle(  # type: ignore[override]  # Bolt narrows the client in the same way
        self, client: SocketModeClient, req: SocketModeRequest
    ) -> None:
        if self._draining:
            return
        answering = asyncio.create_task(self._answer(client, req))
        self._running.add(answering)
        answering.add_done_callback(self._running.discard)
        await answering

    async def _answer(self, client: SocketModeClient, req: SocketModeRequest) -> None:
        try:
            await super().handle(client, req)
        except MALFORMED as error:  # the SDK would log it with its message, which may quote the payload
            metrics.refuse(WhyRefused.UNREADABLE)
            self._unreadable.warn(error=type(error).__name__, where=where(error))

    async def is_connected(self) -> bool:
        return bool(await self.client.is_connected())

    async def reconnect(self) -> None:
        """Open another connection, whatever the client thinks of the one that it has."""
        try:
            await self.client.connect_to_new_endpoint(force=True)
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
            code = {"reason": slack_error(error)} if isinstance(error, SlackApiError) else {}
            log.warning("no new connection yet", error=type(error).__name__, **code)

    async def drain(self, *, within: float) -> bool:
        """Begin nothing more, and wait for what has begun; say whether all of it was answered in time."""
        self._draining = True
        if not self._running:
            return True
        _, unfinished = await asyncio.wait(self._running, timeout=within)
        return not unfinished
