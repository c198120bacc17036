"""Answers over Socket Mode have to fit into one frame: what is longer is acknowledged in short and follows right after.

Slack closes the connection, which everybody shares, when a longer frame arrives, and tells the same thing again to the
next one. Over HTTP there is no such limit.
"""

import asyncio
import json
import secrets
from collections.abc import Coroutine
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.services import slack_error
from bot.views.beginning import beginning
from bot.views.parts import cut

LONGEST = 20_000  # bytes; Slack takes 20,480 with the envelope around it (reported in revelrylabs/slax#614)
BYTES = 12  # of one character at most: the SDK writes JSON in ASCII, and an emoji as two escapes
FIELD = 300  # bytes of a field's name, and what stands around it
PAUSES = (0.1, 0.5, 2.0)  # seconds before each attempt to show the rest: first the acknowledgment has to arrive

log = structlog.get_logger()

Rest = Coroutine[Any, Any, None]


def fit(answer: BoltResponse, body: dict[str, Any], client: AsyncWebClient) -> tuple[BoltResponse, Rest | None]:
    """An answer that fits into a frame, and what is to be done after it has been sent, if anything is left."""
    is_json = answer.body.startswith("{")  # as Bolt sees it, and then it has been written in ASCII already
    if len(answer.body if is_json else json.dumps(answer.body)) <= LONGEST:
        return answer, None
    said: dict[str, Any] = json.loads(answer.body) if is_json else {"text": answer.body}
    match said.get("response_action"):
        case "update" | "push" as where:
            # By a name of its own: before the beginning is there, or after something else has taken its place, Slack
            # finds no such view, and nothing is overwritten.
            name = secrets.token_hex(16)
            view = {**beginning(said["view"], LONGEST - 200), "external_id": name}
            short = {"response_action": where, "view": view}
            return BoltResponse(status=200, body=short), _show(client, name, said["view"])
        case "errors":
            most = (LONGEST // len(said["errors"]) - FIELD) // BYTES
            errors = {field: cut(words, most) for field, words in said["errors"].items()}
            return BoltResponse(status=200, body={**said, "errors": errors}), None
    return BoltResponse(status=200), _say(client, str(body["response_url"]), said)


async def _show(client: AsyncWebClient, name: str, view: dict[str, Any]) -> None:
    for pause in PAUSES:
        await asyncio.sleep(pause)
        try:
            await client.views_update(external_id=name, view=view)
            return
        except SlackApiError as error:
            failed = error
    if slack_error(failed) != "not_found":  # else it has been closed, and there is nobody to show it to
        log.warning("the rest of a long answer could not be shown", slack=slack_error(failed))


async def _say(client: AsyncWebClient, url: str, said: dict[str, Any]) -> None:
    answer = await AsyncWebhookClient(url, session=client.session, retry_handlers=[]).send_dict(said)
    if answer.status_code != 200:
        log.warning("a long answer was not taken", status=answer.status_code)
