"""Opening what somebody is shown: a new modal, one on top of another, or another in the place of it."""

import uuid
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

DEEPEST = 3  # Slack's limit for modals on top of each other


async def show(client: AsyncWebClient, body: dict[str, Any], view: dict[str, Any]) -> None:
    """Show a modal: on top of the one that the press came from, else a new one."""
    current = body.get("view") or {}
    if current.get("type") != "modal":
        await client.views_open(trigger_id=body["trigger_id"], view=view)
    elif current.get("previous_view_id") and current.get("root_view_id") != current.get("previous_view_id"):
        await replace(client, body, view)  # the third modal: no fourth fits on top
    else:
        await client.views_push(trigger_id=body["trigger_id"], view=view)


async def replace(client: AsyncWebClient, body: dict[str, Any], view: dict[str, Any]) -> None:
    """Show a modal in the place of the one that the press came from, or a new one if it came from elsewhere."""
    current = body.get("view") or {}
    if current.get("type") == "modal":
        # Without the hash: a second press on the same button would be refused instead of doing no harm.
        await client.views_update(view_id=current["id"], view=view)
    else:
        await client.views_open(trigger_id=body["trigger_id"], view=view)


def new_form_id() -> str:
    """Goes into a form when it is opened and into the row that it makes, so that sending it twice counts once."""
    return uuid.uuid4().hex
