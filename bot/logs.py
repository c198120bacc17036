"""Logs: one JSON object a line, with ids and never with what anybody wrote."""

import logging
import traceback

import structlog


def configure(level: str) -> None:
    """Send everything to standard error: our own events, and what libraries warn about."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    # The Slack SDK prints whole payloads at debug level, private words included; it never gets there.
    for name in ("slack_bolt", "slack_sdk", "aiohttp", "apscheduler", "alembic", "sqlalchemy"):
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(file=None),
        cache_logger_on_first_use=True,
    )


def where(error: BaseException) -> list[str]:
    """File, line and function of each step to an error; not its message, which may quote somebody's words."""
    return [f"{step.filename}:{step.lineno} {step.name}" for step in traceback.extract_tb(error.__traceback__)]
