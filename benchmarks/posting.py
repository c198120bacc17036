"""Posting without remembering anything: as little as twenty thousand messages can cost in this language."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks import seen
from benchmarks.processes import TOKEN, Running
from benchmarks.seen import Calls

AT_ONCE = 80  # requests: far more than the pretend Slack answers at once


@asynccontextmanager
async def client(slack: Running) -> AsyncIterator[AsyncWebClient]:
    """A client as Rapport's: one session for all calls, as many connections as requests, and nothing tried twice."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        yield AsyncWebClient(token=TOKEN, base_url=f"{slack.url}/api/", session=session, retry_handlers=[])


async def post_all(slack: Running, message: dict[str, Any], messages: int) -> Calls:
    """Post the same message so often."""
    left = iter(range(messages))
    async with client(slack) as web, asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(_post_from(left, web, message))
    return await seen.calls(slack, "chat.postMessage")


async def _post_from(left: Iterator[int], web: AsyncWebClient, message: dict[str, Any]) -> None:
    for _ in left:
        await web.chat_postMessage(**message)
