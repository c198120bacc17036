"""Web API methods about people and conversations, and who may be written to."""

from typing import Any

from bot.playground.elements import Json
from bot.playground.members import Member
from bot.playground.objects import message_object
from bot.playground.state import Conversation, Refused
from bot.playground.workspace import Workspace

MOST_WITHOUT_LIMIT = 1000  # people


def need(params: Json, name: str) -> Any:
    value = params.get(name)
    if value is None or value == "":
        raise invalid_arguments(f"[ERROR] missing required field: {name}")
    return value


def invalid_arguments(*messages: str) -> Refused:
    return Refused("invalid_arguments", response_metadata={"messages": list(messages)})


def need_scope(workspace: Workspace, scope: str) -> None:
    if scope not in workspace.manifest.scopes:
        provided = ",".join(sorted(workspace.manifest.scopes))
        raise Refused("missing_scope", needed=scope, provided=provided)


def api_test(workspace: Workspace, params: Json) -> Json:
    if params.get("error"):
        raise Refused(str(params["error"]), args=params)
    return {"args": params}


def auth_test(workspace: Workspace, params: Json) -> Json:
    return {
        "url": f"https://{workspace.domain}.slack.com/",
        "team": workspace.domain.title(),
        "user": "rapport",
        "team_id": workspace.team_id,
        "user_id": workspace.bot_user_id,
        "bot_id": workspace.bot_id,
        "is_enterprise_install": False,
    }


def reachable(workspace: Workspace, user_id: str) -> Member:
    """Somebody the app may write to, or the reason why it may not."""
    member = workspace.members.get(user_id)
    if member is None:
        raise Refused("user_not_found")
    if member.is_bot or member.id == "USLACKBOT":
        raise Refused("cannot_dm_bot")
    if member.deleted:
        raise Refused("user_disabled")
    if member.is_stranger:
        raise Refused("user_not_visible")
    return member


def conversation(workspace: Workspace, channel: str) -> Conversation:
    found = workspace.conversations.get(channel)
    hidden = found is not None and kind_of(found) != "channel" and workspace.bot_user_id not in found.members
    if found is None or hidden:
        raise Refused("channel_not_found")
    return found


def place_to_post(workspace: Workspace, channel: str) -> Conversation:
    """Where a message goes; a user id means the direct message with that person, opened if need be."""
    if channel in workspace.members:
        reachable(workspace, channel)
        found = workspace.dm_with(channel)
    elif channel.startswith(("U", "W")) and channel not in workspace.conversations:
        raise Refused("channel_not_found")
    else:
        found = conversation(workspace, channel)
    if found.kind == "im":
        if not workspace.manifest.messages_tab:
            raise Refused("messages_tab_disabled")
        for user_id in found.members - {workspace.bot_user_id}:
            reachable(workspace, user_id)
    elif workspace.bot_user_id not in found.members:
        raise Refused("not_in_channel")
    elif found.is_archived:
        raise Refused("is_archived")
    return found


def users_info(workspace: Workspace, params: Json) -> Json:
    need_scope(workspace, "users:read")
    member = workspace.members.get(need(params, "user"))
    if member is None:
        raise Refused("user_not_found")
    return {"user": _user(workspace, member, params)}


def users_list(workspace: Workspace, params: Json) -> Json:
    need_scope(workspace, "users:read")
    if not params.get("limit") and len(workspace.members) > MOST_WITHOUT_LIMIT:
        raise Refused("limit_required")
    members, cursor = page(list(workspace.members.values()), params, default=MOST_WITHOUT_LIMIT)
    return {
        "members": [_user(workspace, member, params) for member in members],
        "cache_ts": int(workspace.now().timestamp()),
        "response_metadata": {"next_cursor": cursor},
    }


def _user(workspace: Workspace, member: Member, params: Json) -> Json:
    return member.to_user(
        workspace.now(),
        workspace.team_id,
        include_locale=str(params.get("include_locale", "")).lower() in ("1", "true"),
        include_email="users:read.email" in workspace.manifest.scopes,
    )


def page(items: list[Any], params: Json, *, default: int) -> tuple[list[Any], str]:
    """One page of a list and the cursor of the next, "" at the end."""
    try:
        limit = min(int(params.get("limit") or default), 1000)
        start = int(str(params.get("cursor") or "page:0").removeprefix("page:"))
    except ValueError as error:
        raise Refused("invalid_cursor") from error
    if limit < 1:
        raise Refused("invalid_limit")
    end = start + limit
    return items[start:end], f"page:{end}" if end < len(items) else ""


def conversations_open(workspace: Workspace, params: Json) -> Json:
    if params.get("channel"):
        found = conversation(workspace, params["channel"])
    else:
        users = need(params, "users")
        ids = users if isinstance(users, list) else [each.strip() for each in str(users).split(",") if each.strip()]
        if not 1 <= len(set(ids)) <= 8:
            raise Refused("too_many_users" if ids else "not_enough_users")
        need_scope(workspace, "im:write" if len(set(ids)) == 1 else "mpim:write")
        for user_id in ids:
            reachable(workspace, user_id)
        found = workspace.dm_with(*ids)
    channel: Json = {"id": found.id}
    if str(params.get("return_im", "")).lower() in ("1", "true"):
        channel |= describe(workspace, found)
    return {"channel": channel}


def describe(workspace: Workspace, found: Conversation) -> Json:
    channel: Json = {
        "id": found.id,
        "is_im": found.kind == "im",
        "is_mpim": found.kind == "mpim",
        "is_channel": found.kind == "channel",
        "is_group": found.kind == "channel" and found.is_private,
        "is_private": found.kind != "channel" or found.is_private,
        "is_archived": found.is_archived,
        "is_shared": found.is_ext_shared,
        "is_ext_shared": found.is_ext_shared,
        "is_org_shared": False,
        "is_pending_ext_shared": found.is_pending_ext_shared,
        "context_team_id": workspace.team_id,
    }
    if found.kind == "im":
        channel["user"] = next(iter(found.members - {workspace.bot_user_id}))
        channel["is_user_deleted"] = workspace.members[channel["user"]].deleted
    else:
        channel |= {"name": found.name, "is_member": workspace.bot_user_id in found.members}
    return channel


READ_SCOPES = {"im": "im:read", "mpim": "mpim:read", "channel": "channels:read", "private": "groups:read"}
HISTORY_SCOPES = {
    "im": "im:history",
    "mpim": "mpim:history",
    "channel": "channels:history",
    "private": "groups:history",
}
KINDS = {"public_channel": "channel", "im": "im", "mpim": "mpim", "private_channel": "private"}


def kind_of(found: Conversation) -> str:
    """A private channel is a kind of its own."""
    return "private" if found.kind == "channel" and found.is_private else found.kind


def conversations_list(workspace: Workspace, params: Json) -> Json:
    kinds = {KINDS.get(each.strip(), "") for each in str(params.get("types") or "public_channel").split(",")}
    for kind in kinds:
        need_scope(workspace, READ_SCOPES.get(kind, "groups:read"))
    found = [
        each
        for each in workspace.conversations.values()
        if kind_of(each) in kinds and (kind_of(each) == "channel" or workspace.bot_user_id in each.members)
    ]
    shown, cursor = page(found, params, default=100)
    return {
        "channels": [describe(workspace, each) for each in shown],
        "response_metadata": {"next_cursor": cursor},
    }


def conversations_info(workspace: Workspace, params: Json) -> Json:
    found = conversation(workspace, need(params, "channel"))
    need_scope(workspace, READ_SCOPES[kind_of(found)])
    return {"channel": describe(workspace, found)}


def conversations_members(workspace: Workspace, params: Json) -> Json:
    found = conversation(workspace, need(params, "channel"))
    need_scope(workspace, READ_SCOPES[kind_of(found)])
    shown, cursor = page(sorted(found.members), params, default=100)
    return {"members": shown, "response_metadata": {"next_cursor": cursor}}


def conversations_history(workspace: Workspace, params: Json) -> Json:
    found = conversation(workspace, need(params, "channel"))
    need_scope(workspace, HISTORY_SCOPES[kind_of(found)])
    if workspace.bot_user_id not in found.members:
        raise Refused("not_in_channel")
    try:
        limit = min(int(params.get("limit") or 100), 999)
        oldest = float(params.get("oldest") or 0)
        latest = float(str(params.get("cursor") or params.get("latest") or "inf").removeprefix("next_ts:"))
    except ValueError as error:
        raise Refused("invalid_ts_latest") from error
    inclusive = str(params.get("inclusive", "")).lower() in ("1", "true")
    with_metadata = str(params.get("include_all_metadata", "")).lower() in ("1", "true")
    messages: list[Json] = []
    more = False
    for message in reversed(found.messages.values()):
        ts = float(message.ts)
        if ts < oldest or (ts == oldest and not inclusive):
            break  # messages are kept in the order of their ts
        if message.only_for is not None or ts > latest or (ts == latest and not inclusive):
            continue
        if len(messages) == limit:
            more = True
            break
        messages.append(message_object(workspace, message, with_metadata=with_metadata))
    cursor = f"next_ts:{messages[-1]['ts']}" if more else ""
    return {"messages": messages, "has_more": more, "response_metadata": {"next_cursor": cursor}}
