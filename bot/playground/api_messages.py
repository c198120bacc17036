"""Web API methods that post, change and delete messages."""

import json
from dataclasses import replace

from bot.playground import rules
from bot.playground.api_places import conversation, need, need_scope, place_to_post
from bot.playground.elements import Json
from bot.playground.objects import message_object
from bot.playground.state import Conversation, Message, Refused
from bot.playground.workspace import Workspace

METADATA_BYTES = 16_000


def content_of(workspace: Workspace, params: Json) -> tuple[str, list[Json]]:
    """The text and blocks of a message, or the reason why Slack does not take them."""
    text, blocks = params.get("text") or "", params.get("blocks") or []
    if not isinstance(blocks, list):
        raise Refused("invalid_blocks_format")
    if not text and not blocks and not params.get("attachments"):
        raise Refused("no_text")
    if len(str(text)) > rules.MESSAGE_TEXT:
        raise Refused("msg_too_long")
    problems = rules.problems_in_message({"text": text, "blocks": blocks})
    if problems:
        raise Refused("invalid_blocks", response_metadata={"messages": [f"[ERROR] {each}" for each in problems]})
    if rules.blocks_too_long(blocks):
        raise Refused("msg_blocks_too_long")
    workspace.warnings.extend(rules.warnings_in_message({"text": text, "blocks": blocks}))
    return str(text), workspace.fill_ids(blocks)


def metadata_of(params: Json) -> Json | None:
    metadata = params.get("metadata")
    if metadata is None:
        return None
    if (
        not isinstance(metadata, dict)
        or not isinstance(metadata.get("event_type"), str)
        or not isinstance(metadata.get("event_payload"), dict)
    ):
        raise Refused("invalid_metadata_format")
    if len(json.dumps(metadata)) > METADATA_BYTES:
        raise Refused("metadata_too_large")
    return metadata


def post_message(workspace: Workspace, params: Json) -> Json:
    need_scope(workspace, "chat:write")
    channel = need(params, "channel")
    text, blocks = content_of(workspace, params)
    metadata = metadata_of(params)
    found = place_to_post(workspace, channel)
    thread_ts = params.get("thread_ts")
    if thread_ts and thread_ts not in found.messages:
        raise Refused("thread_not_found")
    message = Message(workspace.new_ts(), workspace.bot_user_id, text, blocks, metadata, thread_ts=thread_ts)
    workspace.add_message(found, message)
    return {"channel": found.id, "ts": message.ts, "message": message_object(workspace, message, with_metadata=True)}


def own_message(workspace: Workspace, params: Json, cannot: str) -> tuple[Conversation, Message]:
    need_scope(workspace, "chat:write")
    found = conversation(workspace, need(params, "channel"))
    message = found.messages.get(need(params, "ts"))
    if message is None or message.only_for is not None:
        raise Refused("message_not_found")
    if message.user != workspace.bot_user_id:
        raise Refused(cannot)
    return found, message


def update_message(workspace: Workspace, params: Json) -> Json:
    found, message = own_message(workspace, params, "cant_update_message")
    text, blocks = content_of(workspace, params)
    metadata = metadata_of(params) if "metadata" in params else message.metadata
    # Text without blocks takes the old blocks away; only then does Slack mark the message as edited.
    edited = message.edited if blocks else workspace.new_ts()
    changed = replace(message, text=text, blocks=blocks, metadata=metadata, edited=edited)
    found.messages[message.ts] = changed
    workspace.changed()
    return {
        "channel": found.id,
        "ts": message.ts,
        "text": text,
        "message": message_object(workspace, changed, with_metadata=True),
    }


def delete_message(workspace: Workspace, params: Json) -> Json:
    found, message = own_message(workspace, params, "cant_delete_message")
    del found.messages[message.ts]
    workspace.changed()
    return {"channel": found.id, "ts": message.ts}


def post_ephemeral(workspace: Workspace, params: Json) -> Json:
    need_scope(workspace, "chat:write")
    user_id = need(params, "user")
    text, blocks = content_of(workspace, params)
    found = place_to_post(workspace, need(params, "channel"))
    if user_id not in found.members:
        raise Refused("user_not_in_channel")
    message = Message(workspace.new_ts(), workspace.bot_user_id, text, blocks, only_for=user_id)
    workspace.add_message(found, message)
    return {"message_ts": message.ts}
