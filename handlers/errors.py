"""What somebody sees when something is wrong: words they can act on, or a reference number for whoever runs the bot."""

import secrets
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError

from bot.errors import Refusal, UserError
from bot.operate import metrics
from bot.operate.logs import where
from bot.services import Services, slack_error
from bot.slack.screens import Screen
from bot.views import refusals
from bot.views.blocks import notice
from bot.views.parts import plain
from storage.reasons import is_sick, reason

log = structlog.get_logger()

TOO_LATE = frozenset({"expired_trigger_id", "trigger_expired", "exchanged_trigger_id", "trigger_exchanged"})


def register(app: AsyncApp) -> None:
    app.error(explain)


async def explain(
    error: Exception, body: dict[str, Any], client: AsyncWebClient, services: Services | None
) -> BoltResponse:
    """Turn an exception into an answer. A form stays open with everything that was typed in it.

    There are no `services` when it was not even found out whose request it is.
    """
    if isinstance(error, UserError):
        words, fields = error.message, dict(error.fields)
    elif isinstance(error, Refusal):
        words = refusals.words(error)
        fields = {error.field: words} if error.field else {}
    else:
        words, fields = _unexpected(error, body, services), {}
    if body.get("type") == "view_submission":
        return _beside_fields(words, fields, body.get("view") or {})
    if "command" in body:
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": plain(words)})
    if body.get("type") == "event_callback" and _may_pass(error):
        return BoltResponse(status=503, body="")  # Slack tells it again, and then it may be kept
    if body.get("trigger_id"):
        await _in_a_modal(client, body, words)
    return BoltResponse(status=200, body="")


def _may_pass(error: Exception) -> bool:
    """Whether the database may take it the next time; what it refuses for its content, it refuses again."""
    return isinstance(error, SQLAlchemyError | OSError) and not isinstance(error, DataError | IntegrityError)


def _unexpected(error: Exception, body: dict[str, Any], services: Services | None) -> str:
    code = slack_error(error) if isinstance(error, SlackApiError) else None
    if code in TOO_LATE:
        return "Slack took too long to open this. Please try again."
    metrics.handler_failed(body, error)
    why = reason(error)
    # While a database is away, the way to it is told once, and then a short line each: somebody may mention its number.
    whole = why is None or services is None or services.trouble.is_new((why,), error)
    reference = secrets.token_hex(4)
    log.error(
        "handler failed",
        reference=reference,
        request=body.get("type") or body.get("command") or "unknown",
        error=type(error).__name__,
        slack=code,
        **({"reason": why} if why else {}),
        **({"where": where(error)} if whole else {}),
    )
    if why and is_sick(why):
        return (
            "I cannot get at what I keep just now, so nothing was saved, and it is not your fault. "
            f"Please try again in a few minutes; if it stays, mention {reference}."
        )
    return f"Something went wrong, and it is not your fault. Please try again; if it stays, mention {reference}."


def _beside_fields(words: str, fields: dict[str, str], view: dict[str, Any]) -> BoltResponse:
    inputs = [block["block_id"] for block in view.get("blocks") or [] if block.get("type") == "input"]
    errors = {field: message for field, message in fields.items() if field in inputs}
    if not errors and inputs:
        errors = {inputs[0]: words}
    if errors:
        return BoltResponse(status=200, body={"response_action": "errors", "errors": errors})
    return BoltResponse(status=200, body={"response_action": "update", "view": notice("Not done", plain(words))})


async def _in_a_modal(client: AsyncWebClient, body: dict[str, Any], words: str) -> None:
    try:
        await Screen(client, body).show(notice("Not done", plain(words)))
    except SlackApiError as error:  # the press is too old to open anything; there is no other way to answer it
        log.warning("could not explain", slack=slack_error(error))
