"""How what people do reaches the bot: in process, over signed HTTP, or over a websocket (socket_delivery.py)."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol
from urllib.parse import urlencode

import aiohttp
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.playground.elements import Json
from bot.playground.faults import Faults

PATIENCE = 3.0  # seconds that Slack waits for an answer
GLANCE = 0.05  # real seconds between two looks at the clock while it waits
LONGEST_FRAME = 20_480  # bytes that a client may send at once over Socket Mode
TIMED_OUT = 0  # the status of an answer that did not come
TOO_LONG = 1009  # of one that Slack did not take, and closed the connection
UNREACHABLE = 503  # nobody there to answer

Kind = Literal["slash_commands", "interactive", "events_api"]


@dataclass(frozen=True)
class Envelope:
    """One thing that Slack tells the bot; `retry` counts from 1 when Slack tells it again."""

    kind: Kind
    payload: Json
    retry: int = 0
    reason: str = ""
    extra_headers: dict[str, str] = field(default_factory=dict)

    @property
    def team_id(self) -> str:
        return str(self.payload.get("team_id") or (self.payload.get("team") or {}).get("id", ""))


@dataclass(frozen=True)
class Answer:
    """What the bot said: an HTTP status (0: nothing within 3 s) and a body, decoded when it is JSON."""

    status: int
    body: Json | str | None = None

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class Deliver(Protocol):
    """Carries an envelope to the bot and brings back its answer, however long that takes; `Courier` is who gives up."""

    async def __call__(self, envelope: Envelope) -> Answer: ...

    async def close(self) -> None: ...


def decoded(status: int, body: str, content_type: str) -> Answer:
    if not body:
        return Answer(status)
    if content_type.startswith("application/json"):
        try:
            return Answer(status, json.loads(body))
        except ValueError:
            return Answer(status, body)
    return Answer(status, body)


def frame_length(answer: Answer) -> int:
    """In bytes, as the SDK would write an answer over Socket Mode: in ASCII, other characters as escapes."""
    payload = answer.body if isinstance(answer.body, dict) else {"text": answer.body}
    return len(json.dumps({"envelope_id": "0" * 36, "payload": payload}))


class AppDelivery:
    """Straight into an AsyncApp of the same process, as Socket Mode would: the quickest for tests."""

    def __init__(self, app: AsyncApp) -> None:
        self.app = app
        self._running: set[asyncio.Task[Any]] = set()

    async def __call__(self, envelope: Envelope) -> Answer:
        headers: dict[str, Any] = {}
        if envelope.kind == "events_api":
            headers = {"x-slack-retry-num": str(envelope.retry)}
        if envelope.reason:
            headers["x-slack-retry-reason"] = envelope.reason
        # A copy: the bot must not be able to change what the workspace holds.
        payload = json.loads(json.dumps(envelope.payload))
        request = AsyncBoltRequest(mode="socket_mode", body=payload, headers=headers)
        task = asyncio.ensure_future(self.app.async_dispatch(request))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        # When Slack waits no longer the listener goes on, as it would in a process of its own.
        response = await asyncio.shield(task)
        content_type = next(iter(response.headers.get("content-type", [])), "")
        answer = decoded(response.status, response.body or "", content_type)
        return Answer(TOO_LONG) if frame_length(answer) > LONGEST_FRAME else answer

    async def close(self) -> None:
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)


def sign(secret: str, body: str, timestamp: str) -> str:
    """Slack's signature of a request body."""
    base = f"v0:{timestamp}:{body}".encode()
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


class HttpDelivery:
    """Signed HTTP requests, as to the request URL of a public app.

    `forged` signs with another secret and `age` makes the signature that many seconds old, to see both refused.
    """

    def __init__(self, url: str, signing_secret: str) -> None:
        self.url = url
        self.signing_secret = signing_secret
        self.forged = False
        self.age = 0.0
        self._session: aiohttp.ClientSession | None = None

    async def __call__(self, envelope: Envelope) -> Answer:
        if envelope.kind == "slash_commands":
            body, content_type = urlencode(envelope.payload), "application/x-www-form-urlencoded"
        elif envelope.kind == "interactive":
            body = urlencode({"payload": json.dumps(envelope.payload)})
            content_type = "application/x-www-form-urlencoded"
        else:
            body, content_type = json.dumps(envelope.payload), "application/json"
        timestamp = str(int(time.time() - self.age))
        secret = "somebody else's secret" if self.forged else self.signing_secret
        headers = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": sign(secret, body, timestamp),
        }
        if envelope.retry:
            headers |= {"X-Slack-Retry-Num": str(envelope.retry), "X-Slack-Retry-Reason": envelope.reason}
        return await self.send_raw(body, headers | envelope.extra_headers)

    async def send_raw(self, body: str, headers: dict[str, str]) -> Answer:
        """Exactly these bytes and headers, for requests that Slack would never send."""
        if self._session is None:
            self._session = aiohttp.ClientSession()
        try:
            async with self._session.post(self.url, data=body.encode(), headers=headers) as response:
                return decoded(response.status, await response.text(), response.content_type)
        except TimeoutError:
            return Answer(TIMED_OUT)
        except aiohttp.ClientError:
            return Answer(UNREACHABLE)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None


class Courier:
    """Carries envelopes by whichever delivery is chosen, repeats unanswered events, and can repeat itself on demand.

    Slack's patience is counted on `monotonic`: with a clock that stands still, no answer is ever late.
    """

    def __init__(
        self,
        deliver: Deliver,
        faults: Faults,
        monotonic: Callable[[], float],
        not_taken: Callable[[Envelope], None],
        retry_after: tuple[float, ...] = (0.0,),
    ) -> None:
        self.deliver = deliver
        self.faults = faults
        self.monotonic = monotonic
        self.not_taken = not_taken  # told what was answered with too long a frame
        self.retry_after = retry_after  # seconds; Slack's own are 0, 60 and 300
        self.sent: list[Envelope] = []

    async def send(self, envelope: Envelope) -> Answer:
        self.sent.append(envelope)
        for rule in self.faults.strike(envelope.kind, envelope.team_id, deliveries=True):
            if rule.what == "duplicate":
                answer = await self._in_time(envelope)
                await self._in_time(self.again(envelope))
                return answer
            answer, _ = await asyncio.gather(self._in_time(envelope), self._in_time(self.again(envelope)))
            return answer
        answer = await self._in_time(envelope)
        if envelope.kind == "events_api":
            for retry, delay in enumerate(self.retry_after, start=1):
                if answer.ok:
                    break
                await asyncio.sleep(delay)
                reason = "http_timeout" if answer.status == TIMED_OUT else "http_error"
                answer = await self._in_time(replace(envelope, retry=retry, reason=reason))
        return answer

    async def _in_time(self, envelope: Envelope) -> Answer:
        """The bot's answer, if it comes before Slack's patience ends."""
        until = self.monotonic() + PATIENCE
        answering = asyncio.ensure_future(self.deliver(envelope))
        try:
            while not answering.done() and self.monotonic() < until:
                await asyncio.wait({answering}, timeout=GLANCE)
            answer = answering.result() if answering.done() else Answer(TIMED_OUT)
        finally:
            answering.cancel()
        if answer.status == TOO_LONG:
            self.not_taken(envelope)
            return Answer(TIMED_OUT)
        return answer

    async def redeliver(self, envelope: Envelope | None = None) -> Answer:
        """Deliver an envelope again, by default the last one: Slack promises at least once, not once."""
        return await self._in_time(self.again(envelope or self.sent[-1]))

    def again(self, envelope: Envelope) -> Envelope:
        if envelope.kind != "events_api":
            return envelope
        return replace(envelope, retry=envelope.retry + 1, reason="http_timeout")
