"""Numbers for whoever operates the bot: labeled with kinds, methods and Slack's own codes, never with ids or words."""

import re
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest
from slack_sdk.http_retry import HttpRequest, HttpResponse, RetryState
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from sqlalchemy.exc import SQLAlchemyError

from storage import operate
from storage.database import Database

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
_REFUSED = Counter("rapport_requests_refused", "Requests that were refused before anything was done", ["why"])

_REQUESTS = frozenset({"block_actions", "view_submission", "view_closed", "event_callback"})
_CODE = re.compile("[a-z0-9_]{1,60}")  # what Slack's error codes look like; nothing else becomes a label


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


class Refused(StrEnum):
    """Why nothing was done about a request."""

    SIGNATURE = "signature"
    SLOW = "slow"  # its body did not come in time
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"
    CROWD = "crowd"  # too many of one member at once
    CONNECTIONS = "connections"  # too many at once of everybody
    INSTALLATION = "installation"


def refuse(why: Refused) -> None:
    """A request has been refused."""
    _REFUSED.labels(why).inc()


def answered(body: object, seconds: float) -> None:
    """Slack has been answered."""
    fields = body if isinstance(body, dict) else {}
    kind = "command" if "command" in fields else fields.get("type")
    _ACK.labels(kind if kind == "command" or kind in _REQUESTS else "other").observe(seconds)


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
        code = _code(response, error)
        if code:
            _SLACK_ERRORS.labels(request.url.partition("?")[0].rpartition("/")[2][:60], code).inc()
        return False


def _code(response: HttpResponse | None, error: Exception | None) -> str | None:
    if error is not None or response is None:
        return type(error).__name__
    if response.status_code != 200:
        return f"http_{response.status_code}"
    body = response.body if isinstance(response.body, dict) else {}
    if body.get("ok"):
        return None
    code = str(body.get("error"))
    return code if _CODE.fullmatch(code) else "other"


def application(db: Database, clock: Callable[[], datetime]) -> web.Application:
    """`GET /metrics`."""

    async def metrics(_request: web.Request) -> web.Response:
        _OWED.clear()
        now = clock()
        try:
            owed, oldest = await db.read(operate.count_owed), await db.read(operate.find_oldest_due, now=now)
        except (SQLAlchemyError, OSError):  # the rest is worth telling all the more
            _LAG.set(float("nan"))
        else:
            for state, kind, number in owed:
                _OWED.labels(kind, state).set(number)
            _LAG.set((now - oldest).total_seconds() if oldest else 0)
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.router.add_get("/metrics", metrics)
    return app
