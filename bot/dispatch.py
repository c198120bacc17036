"""Bolt's app, with an id in the log for each request of Slack, and a measure of how long its answer took."""

import secrets
import time

import structlog
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest

from bot import metrics


class Bolt(AsyncApp):
    """What is logged while a request is handled, and by what it leaves for later, carries its id as `request_id`."""

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        began = time.perf_counter()
        with structlog.contextvars.bound_contextvars(request_id=secrets.token_hex(4)):
            try:
                return await super().async_dispatch(req)
            finally:
                metrics.answered(req.body, time.perf_counter() - began)
