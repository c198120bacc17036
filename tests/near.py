"""Slack within reach: what the bot asks of the pretend Slack in the same process goes there without a socket.

HTTP between the two, written and read by both on either side, was a sixth of what tests of the whole bot take. What is
asked and answered becomes text on its way all the same, and the playground answers as it does over HTTP. Where that
could make a difference it goes over HTTP still: when Slack misbehaves, or is away, and for whatever is no method.
"""

import asyncio
import json
from types import TracebackType
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode

import aiohttp
from aiohttp import web
from multidict import CIMultiDict

from bot.playground.server import Playground


class _Request:
    """As much of a request as the playground reads."""

    transport = None

    def __init__(self, method: str, args: dict[str, Any]) -> None:
        self.match_info = {"method": method}
        self.headers = CIMultiDict(args.get("headers") or {})
        self.query = {key: str(value) for key, value in (args.get("params") or {}).items()}
        self._json, self._form = args.get("json"), args.get("data")
        self.content_type = "application/x-www-form-urlencoded" if self._json is None else "application/json"
        self.can_read_body = bool(self._form)

    async def read(self) -> bytes:
        return json.dumps(self._json).encode()

    async def post(self) -> dict[str, str]:
        return dict(parse_qsl(urlencode(self._form or {}, doseq=True), keep_blank_values=True))


class _Response:
    """As much of a response as Slack's SDK reads."""

    def __init__(self, answer: web.Response) -> None:
        self._answer = answer
        self.status, self.headers, self.content_type = answer.status, answer.headers, answer.content_type

    async def text(self) -> str:
        return self._answer.text or ""

    async def json(self) -> Any:
        return json.loads(self._answer.text or "")


class _Asking:
    """What `async with session.request(…)` waits for."""

    def __init__(self, playground: Playground, request: _Request) -> None:
        self._playground = playground
        self._request = request

    async def __aenter__(self) -> _Response:
        await asyncio.sleep(0)  # others go on meanwhile, as while bytes are on their way
        answer = await self._playground.api.handle(cast(web.Request, self._request))
        await asyncio.sleep(0)
        return _Response(cast(web.Response, answer))

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class NearSession:
    """Stands where the bot's own session to Slack does, and hands on to that what is not as simple as can be."""

    def __init__(self, playground: Playground, session: aiohttp.ClientSession) -> None:
        self._playground = playground
        self._session = session

    @property
    def closed(self) -> bool:
        return self._session.closed

    def request(self, verb: str, url: str, **args: Any) -> Any:
        playground = self._playground
        here, _, method = url.partition(playground.api_url)
        misbehaves = playground.faults.rules or playground.faults.rates or playground.api.closing.is_set()
        if here or not method or misbehaves or args.get("files"):
            return self._session.request(verb, url, **args)
        return _Asking(playground, _Request(method, args))


def near(playground: Playground, session: aiohttp.ClientSession) -> aiohttp.ClientSession:
    return cast(aiohttp.ClientSession, NearSession(playground, session))
