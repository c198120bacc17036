"""Views and messages as Slack describes them to the app."""

from bot.playground.elements import Json, state_of
from bot.playground.state import Message, View
from bot.playground.workspace import Workspace


def view_object(workspace: Workspace, view: View) -> Json:
    """The view object as Slack sends it back."""
    body = view.body
    payload: Json = {
        "id": view.id,
        "team_id": workspace.team_id,
        "type": body["type"],
        "blocks": view.blocks,
        "private_metadata": body.get("private_metadata", ""),
        "callback_id": body.get("callback_id", ""),
        "state": {"values": state_of(view.blocks, view.typed)},
        "hash": view.hash,
        "title": body.get("title") or {"type": "plain_text", "text": "View Title", "emoji": True},
        "clear_on_close": body.get("clear_on_close", False),
        "notify_on_close": body.get("notify_on_close", False),
        "close": body.get("close"),
        "submit": body.get("submit"),
        "previous_view_id": view.previous_id,
        "root_view_id": view.root_id,
        "app_id": workspace.app_id,
        "external_id": body.get("external_id", ""),
        "app_installed_team_id": workspace.team_id,
        "bot_id": workspace.bot_id,
    }
    return payload


def message_object(workspace: Workspace, message: Message, *, with_metadata: bool = False) -> Json:
    """The message object of conversations.history, chat.* answers and interactions."""
    payload: Json = {"type": "message", "user": message.user, "ts": message.ts, "text": message.text}
    payload["team"] = workspace.team_id
    if message.user == workspace.bot_user_id:
        payload |= {"bot_id": workspace.bot_id, "app_id": workspace.app_id}
    if message.blocks:
        payload["blocks"] = message.blocks
    if message.edited:
        payload["edited"] = {"user": message.user, "ts": message.edited}
    if message.thread_ts:
        payload["thread_ts"] = message.thread_ts
    if with_metadata and message.metadata is not None:
        payload["metadata"] = message.metadata
    return payload
