"""Logs: one JSON object a line on standard error, with ids and never with what anybody wrote."""

import logging
import sys
import time
import traceback
from collections.abc import Callable, MutableMapping
from typing import Any

import structlog

AT_MOST_EVERY = 60.0  # seconds, for what anybody outside can bring about as often as they like

log = structlog.get_logger()


def configure(level: str) -> None:
    """Write our own events, and what libraries warn about, in one form."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_messages,
        _with_number,
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(OnceAMinute())
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


class Seldom:
    """A line about what anybody outside can bring about: once a minute at most, with how often it was so since then.

    Those after the last line are in the numbers, `bot/operate/metrics.py`.
    """

    def __init__(self, event: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._event = event
        self._clock = clock
        self._times = 0
        self._not_before = 0.0

    def warn(self, **more: object) -> None:
        self._times += 1
        if self._clock() >= self._not_before:
            log.warning(self._event, times=self._times, **more)
            self._times, self._not_before = 0, self._clock() + AT_MOST_EVERY


class OnceAMinute(logging.Filter):
    """The same for what libraries say, by the line of code that says it.

    A request that is no HTTP, or a connection more than the process may have, would else be a line each.
    """

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[tuple[str, int], tuple[float | None, int]] = {}  # when last, and how often since

    def filter(self, record: logging.LogRecord) -> bool:
        line = record.pathname, record.lineno
        last, more = self._told.get(line, (None, 0))
        if last is not None and 0 <= record.created - last < AT_MOST_EVERY:
            self._told[line] = last, more + 1
            return False
        self._told[line] = record.created, 0
        record.times = more + 1
        return True


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


def _with_number(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """How often a library has said something since it was last written down, unless that is once."""
    times = getattr(event.get("_record"), "times", 1)
    return event if times == 1 else {**event, "times": times}
