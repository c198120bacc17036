"""What a pretend Slack held, kept as JSON beside a database: without it the bot could look for nothing it has sent."""

import itertools
from dataclasses import asdict
from typing import Any

from bot.playground.members import Member
from bot.playground.state import Conversation, Message
from bot.playground.workspace import Workspace

NEW_IDS = 100_000  # from here on: those that were kept are all smaller


def keep(workspace: Workspace) -> dict[str, Any]:
    """Its people and every conversation, with the buttons of each message."""
    return {
        "members": [asdict(each) for each in workspace.members.values()],
        "conversations": [
            {
                "id": each.id,
                "kind": each.kind,
                "name": each.name,
                "members": sorted(each.members),
                "messages": [_short(asdict(message)) for message in each.messages.values()],
            }
            for each in workspace.conversations.values()
        ],
    }


def _short(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def restore(workspace: Workspace, kept: dict[str, Any]) -> None:
    """The same people with the same ids and direct messages, in place of those who are there."""
    workspace.clear()
    workspace._ids = itertools.count(NEW_IDS)
    for values in kept["members"]:
        member = Member(**values)
        workspace.members[member.id] = member
        workspace._handles[member.handle] = member.id
    for values in kept["conversations"]:
        place = Conversation(values["id"], values["kind"], values["name"], set(values["members"]))
        workspace.conversations[place.id] = place
        if place.kind == "im":
            workspace._dms[frozenset(place.members - {workspace.bot_user_id})] = place.id
        for message in values["messages"]:
            workspace.add_message(place, Message(**message))
