"""Web API methods that take files: an address for each, its bytes there, and then all of them into a conversation."""

import json

from bot.playground.api_places import need, need_scope, place_to_post
from bot.playground.elements import Json
from bot.playground.state import File, Message, Refused
from bot.playground.workspace import Workspace


def upload_url(workspace: Workspace, params: Json) -> Json:
    """files.getUploadURLExternal"""
    need_scope(workspace, "files:write")
    name, length = need(params, "filename"), str(params.get("length") or "")
    if not length.isdecimal() or not int(length):
        raise Refused("missing_argument")
    file_id = workspace.new_id("F")
    workspace.files[file_id] = File(file_id, name, int(length))
    return {"file_id": file_id, "upload_url": f"{workspace.base_url}/upload/{workspace.team_id}/{file_id}"}


def complete_upload(workspace: Workspace, params: Json) -> Json:
    """files.completeUploadExternal: a message with the files, where a conversation is named."""
    need_scope(workspace, "files:write")
    given = params.get("files")
    try:
        asked = json.loads(given) if isinstance(given, str) else given
        files = [workspace.files[each["id"]] for each in asked or []]
    except (ValueError, TypeError, KeyError):
        raise Refused("file_not_found") from None
    if not files or any(each.content is None for each in files):
        raise Refused("file_not_found")
    if channel := params.get("channel_id"):
        found = place_to_post(workspace, str(channel))
        text = str(params.get("initial_comment") or "")
        workspace.add_message(found, Message(workspace.new_ts(), workspace.bot_user_id, text, files=tuple(files)))
    return {"files": [{"id": each.id, "title": each.name} for each in files]}


def take(workspace: Workspace | None, file_id: str, content: bytes) -> bool:
    """The bytes of a file that was announced; says whether it was, and is as long as was said."""
    file = workspace.files.get(file_id) if workspace else None
    if file is None or file.length != len(content):
        return False
    file.content = content
    return True
