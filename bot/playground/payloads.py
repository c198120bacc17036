"""The payloads that Slack sends to an app, field by field."""

import re
from typing import Any

from bot.playground.elements import Json, State, state_of
from bot.playground.manifest import Command
from bot.playground.members import Member
from bot.playground.objects import message_object, view_object
from bot.playground.state import Conversation, Message, View
from bot.playground.workspace import Workspace

VERIFICATION_TOKEN = "playground-verification"  # noqa: S105 - Slack's deprecated field, no secret


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def with_ids(workspace: Workspace, text: str) -> str:
    """Typed @handles and #channels as Slack sends them: <@U123|handle>, <#C123|name>."""

    def person(match: re.Match[str]) -> str:
        member = next((each for each in workspace.members.values() if each.handle == match[1]), None)
        return f"<@{member.id}|{member.handle}>" if member else match[0]

    def channel(match: re.Match[str]) -> str:
        found = next((each for each in workspace.conversations.values() if each.name == match[1]), None)
        return f"<#{found.id}|{found.name}>" if found and found.kind == "channel" else match[0]

    text = re.sub(r"(?<![\w<])@([\w.-]*\w)", person, escaped(text))
    return re.sub(r"(?<![\w<])#([\w-]+)", channel, text)


def who(workspace: Workspace, member: Member) -> Json:
    return {"id": member.id, "username": member.handle, "name": member.handle, "team_id": member.team_id}


def slash_command(
    workspace: Workspace, member: Member, channel: Conversation, command: Command, text: str
) -> dict[str, str]:
    """A slash command's form fields."""
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": workspace.team_id,
        "team_domain": workspace.domain,
        "channel_id": channel.id,
        "channel_name": channel.name,
        "user_id": member.id,
        "user_name": member.handle,
        "command": command.command,
        "text": with_ids(workspace, text) if command.should_escape else text,
        "api_app_id": workspace.app_id,
        "is_enterprise_install": "false",
        "response_url": workspace.new_response_url(channel.id, member.id),
        "trigger_id": workspace.new_trigger(member.id),
    }


def interaction(workspace: Workspace, member: Member, kind: str) -> Json:
    """What every interaction carries."""
    return {
        "type": kind,
        "user": who(workspace, member),
        "api_app_id": workspace.app_id,
        "token": VERIFICATION_TOKEN,
        "trigger_id": workspace.new_trigger(member.id),
        "team": {"id": workspace.team_id, "domain": workspace.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def action(block: Json, element: Json, chosen: Json, action_ts: str) -> Json:
    """One entry of `actions`: the element as it is shown, and what was chosen."""
    kept = ("type", "action_id", "text", "value", "style", "placeholder", "confirm")
    entry: Json = {name: element[name] for name in kept if name in element}
    if element["type"] != "button":
        entry.pop("value", None)
        entry.pop("text", None)
    return entry | chosen | {"block_id": block["block_id"], "action_ts": action_ts}


def pressed_in_message(
    workspace: Workspace, member: Member, channel: Conversation, message: Message, typed: State, actions: list[Json]
) -> Json:
    payload = interaction(workspace, member, "block_actions")
    ephemeral = message.only_for is not None
    payload["container"] = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": ephemeral,
    }
    payload["channel"] = {"id": channel.id, "name": channel.name}
    if not ephemeral:  # Slack does not keep ephemeral messages, so it cannot send them along
        payload["message"] = message_object(workspace, message, with_metadata=True)
    payload["state"] = {"values": state_of(message.blocks, typed)}
    payload["response_url"] = workspace.new_response_url(channel.id, member.id, message.ts)
    payload["actions"] = actions
    return payload


def pressed_in_view(workspace: Workspace, member: Member, view: View, actions: list[Json]) -> Json:
    payload = interaction(workspace, member, "block_actions")
    payload["container"] = {"type": "view", "view_id": view.id}
    payload["view"] = view_object(workspace, view)
    payload["actions"] = actions
    return payload


def suggestion(workspace: Workspace, member: Member, view: View, block_id: str, action_id: str, typed: str) -> Json:
    """What is asked for as somebody types in an external select."""
    payload = interaction(workspace, member, "block_suggestion")
    del payload["trigger_id"]
    payload["container"] = {"type": "view", "view_id": view.id}
    return payload | {
        "view": view_object(workspace, view),
        "block_id": block_id,
        "action_id": action_id,
        "value": typed,
    }


def submitted(workspace: Workspace, member: Member, view: View) -> Json:
    payload = interaction(workspace, member, "view_submission")
    return payload | {"view": view_object(workspace, view), "response_urls": []}


def closed(workspace: Workspace, member: Member, view: View, *, is_cleared: bool) -> Json:
    payload = interaction(workspace, member, "view_closed")
    del payload["trigger_id"]
    return payload | {"view": view_object(workspace, view), "is_cleared": is_cleared}


def event(workspace: Workspace, inner: dict[str, Any]) -> Json:
    """An Events API delivery around an event."""
    at = workspace.now()
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": workspace.team_id,
        "context_team_id": workspace.team_id,
        "context_enterprise_id": None,
        "api_app_id": workspace.app_id,
        "event": {**inner, "event_ts": inner.get("event_ts") or workspace.new_ts()},
        "type": "event_callback",
        "event_id": workspace.new_id("Ev"),
        "event_time": int(at.timestamp()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": workspace.team_id,
                "user_id": workspace.bot_user_id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": workspace.new_id("4-"),
    }


def message_event(workspace: Workspace, channel: Conversation, message: Message) -> Json:
    return {
        "type": "message",
        "user": message.user,
        "text": message.text,
        "ts": message.ts,
        "client_msg_id": workspace.new_id("m-"),
        "team": workspace.team_id,
        "channel": channel.id,
        "channel_type": "im" if channel.kind == "im" else channel.kind,
        "blocks": message.blocks,
        "event_ts": message.ts,
    }
