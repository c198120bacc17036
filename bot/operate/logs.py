"""Logs: one JSON object a line on standard error, with ids and never with what anybody wrote."""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog


def configure(level: str) -> None:
    """Write our own events, and what libraries warn about, in one form."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_messages,
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    # Libraries speak from `warning` on: at debug level the Slack SDK prints whole payloads, private words included.
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    # The SDK asks for this logger's own level, and would put each payload into words only for them to be dropped.
    logging.getLogger("slack_sdk.web.async_base_client").setLevel(logging.WARNING)
    # It prints a failed job's error with its message; the timetable logs the same without.
    logging.getLogger("apscheduler").setLevel(logging.CRITICAL)
    structlog.configure(
        processors=[*shared, structlog.processors.JSONRenderer()],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def where(error: BaseException) -> list[str]:
    """File, line and function of each step to an error; not its message, which may quote somebody's words."""
    return [f"{step.filename}:{step.lineno} {step.name}" for step in traceback.extract_tb(error.__traceback__)]


def _without_messages(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """An exception that a library logs is told by its type and its place: a database's message may hold a whole row."""
    info = event.pop("exc_info", None)
    error = info[1] if isinstance(info, tuple) else sys.exc_info()[1] if info is True else info
    if isinstance(error, BaseException):
        event["error"], event["where"] = type(error).__name__, where(error)
    return event
