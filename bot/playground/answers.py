"""What the app says to a command, or later through a response_url."""

from dataclasses import replace
from typing import Any

from bot.playground.api_messages import content_of
from bot.playground.state import Conversation, Message
from bot.playground.workspace import Workspace


def post_answer(workspace: Workspace, place: Conversation, user_id: str, said: dict[str, Any]) -> None:
    """What the app says to a command or through a response_url: shown to that person only, unless "in_channel"."""
    text, blocks = content_of(workspace, said)
    only_for = None if said.get("response_type") == "in_channel" else user_id
    workspace.add_message(place, Message(workspace.new_ts(), workspace.bot_user_id, text, blocks, only_for=only_for))


def answer_by_url(workspace: Workspace, key: str, said: dict[str, Any]) -> None:
    """Post to a response_url: replace or delete the message it belongs to, or say something new."""
    url = workspace.use_response_url(key)
    place = workspace.conversations[url.channel]
    original = place.messages.get(url.message_ts) if url.message_ts else None
    if said.get("delete_original"):
        if original is not None:
            del place.messages[original.ts]
            workspace.changed()
    elif said.get("replace_original") and original is not None:
        text, blocks = content_of(workspace, said)
        place.messages[original.ts] = replace(original, text=text, blocks=blocks, edited=workspace.new_ts())
        workspace.changed()
    else:
        post_answer(workspace, place, url.user_id, said)
