"""Numbers for whoever operates the bot: labeled with kinds, methods and Slack's own codes, never with ids or words."""

import platform
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest
from slack_sdk.http_retry import HttpRequest, HttpResponse, RetryState
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from sqlalchemy.exc import SQLAlchemyError

from bot import __version__
from storage import operate
from storage.database import Database
from storage.reasons import reason

_DELIVERIES = Counter("rapport_deliveries", "What became of messages", ["kind", "outcome"])
_OWED = Gauge("rapport_deliveries_owed", "Messages that are not done", ["kind", "state"])
_LAG = Gauge("rapport_oldest_due_seconds", "How long the message that is due the longest has been due")
_ACK = Histogram(
    "rapport_ack_seconds",
    "From a request of Slack to its answer; Slack gives up after 3",
    ["request"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3),
)
_SLACK_ERRORS = Counter("rapport_slack_errors", "Calls of Slack's Web API that failed", ["method", "error"])
_HANDLER_ERRORS = Counter(
    "rapport_handler_errors", "Requests that failed, by the driver's code or the kind of error", ["request", "error"]
)
_DATABASE_ERRORS = Counter("rapport_database_errors", "What a database or the machine refused, by its code", ["code"])
_BUILD = Gauge("rapport_build_info", "Always 1; what is running", ["version", "python", "database"])
_CONNECTED = Gauge("rapport_connected", "1 while Slack can be heard, 0 while it cannot")
_LAST_TICK = Gauge("rapport_last_tick_timestamp_seconds", "When a job of the timetable has last ended, in Unix time")
_WAITING = Gauge("rapport_items_waiting", "Things that wait for somebody and have come due, in all workspaces")
_REFUSED = Counter("rapport_requests_refused", "Requests that were refused before anything was done", ["why"])

_REQUESTS = frozenset({"block_actions", "view_submission", "view_closed", "event_callback"})
_CODE = re.compile("[a-z0-9_]{1,60}")  # what Slack's error codes look like; nothing else becomes a label
_METHOD = re.compile(r"[a-z]+(?:\.[A-Za-z]+){1,4}")


class Fate(StrEnum):
    """What became of a message that was to be sent."""

    SENT = "sent"
    POSTPONED = "postponed"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    HELD = "held"  # Slack takes nothing from its workspace for now
    CANCELLED = "cancelled"
    CUT_OFF = "cut_off"  # its workspace has no token any more that Slack takes


def count(kind: str, fate: Fate) -> None:
    """A message of this kind has come so far."""
    _DELIVERIES.labels(kind, fate).inc()


class WhyRefused(StrEnum):
    """Why nothing was done about a request."""

    SIGNATURE = "signature"
    SLOW = "slow"  # its body did not come in time
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"
    CROWD = "crowd"  # too many of one member at once
    CONNECTIONS = "connections"  # too many at once of everybody
    INSTALLATION = "installation"


def refuse(why: WhyRefused) -> None:
    """A request has been refused."""
    _REFUSED.labels(why).inc()


def handler_failed(body: Mapping[str, object], error: BaseException) -> None:
    """A listener has failed in a way that nobody foresaw."""
    _HANDLER_ERRORS.labels(_request(body), reason(error) or type(error).__name__).inc()


def database_failed(code: str) -> None:
    _DATABASE_ERRORS.labels(code).inc()


def answered(body: object, seconds: float) -> None:
    """Slack has been answered."""
    _ACK.labels(_request(body if isinstance(body, dict) else {})).observe(seconds)


def _request(body: Mapping[str, object]) -> str:
    kind = "command" if "command" in body else body.get("type")
    return str(kind) if kind == "command" or kind in _REQUESTS else "other"


class CountErrors(AsyncRetryHandler):
    """Sees every answer of Slack, as a retry handler does, and never has anything tried again."""

    async def can_retry_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        called = request.url.partition("?")[0].rpartition("/")[2]
        is_method = _METHOD.fullmatch(called) is not None
        code = _code(response, error, has_body=is_method)
        if code:  # what is uploaded goes to an address of its own, which names a file and somebody's workspace
            _SLACK_ERRORS.labels(called if is_method else "upload", code).inc()
        return False


def _code(response: HttpResponse | None, error: Exception | None, *, has_body: bool) -> str | None:
    if error is not None or response is None:
        return type(error).__name__
    if response.status_code != 200:
        return f"http_{response.status_code}"
    if not has_body:
        return None
    body = response.body if isinstance(response.body, dict) else {}
    if body.get("ok"):
        return None
    code = str(body.get("error"))
    return code if _CODE.fullmatch(code) else "other"


@dataclass(frozen=True, slots=True)
class Vitals:
    """Whether Slack can be heard, and when a job has last ended, in Unix time."""

    connected: bool
    last_tick: float


def application(
    db: Database, clock: Callable[[], datetime], vitals: Callable[[], Awaitable[Vitals]] | None = None
) -> web.Application:
    """`GET /metrics`."""
    _BUILD.clear()
    _BUILD.labels(__version__, platform.python_version(), "sqlite" if db.is_sqlite else "postgresql").set(1)

    async def metrics(_request: web.Request) -> web.Response:
        _OWED.clear()
        now = clock()
        if vitals:
            seen = await vitals()
            _CONNECTED.set(seen.connected)
            _LAST_TICK.set(seen.last_tick)
        try:
            owed, oldest = await db.read(operate.count_owed), await db.read(operate.find_oldest_due, now=now)
            waiting = await db.read(operate.count_waiting, now=now)
        except (SQLAlchemyError, OSError):  # the rest is worth telling all the more
            _LAG.set(float("nan"))
            _WAITING.set(float("nan"))
        else:
            for state, kind, number in owed:
                _OWED.labels(kind, state).set(number)
            _LAG.set((now - oldest).total_seconds() if oldest else 0)
            _WAITING.set(waiting)
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.router.add_get("/metrics", metrics)
    return app
