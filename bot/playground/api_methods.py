"""The methods of Slack's Web API that the playground knows."""

from collections.abc import Callable

from bot.playground.api_files import complete_upload, upload_url
from bot.playground.api_messages import delete_message, post_ephemeral, post_message, update_message
from bot.playground.api_places import (
    api_test,
    auth_test,
    conversations_history,
    conversations_info,
    conversations_list,
    conversations_members,
    conversations_open,
    users_info,
    users_list,
)
from bot.playground.api_views import open_view, publish_view, push_view, update_view
from bot.playground.elements import Json
from bot.playground.workspace import Workspace

Method = Callable[[Workspace, Json], Json]

METHODS: dict[str, Method] = {
    "api.test": api_test,
    "auth.test": auth_test,
    "users.info": users_info,
    "users.list": users_list,
    "conversations.open": conversations_open,
    "conversations.list": conversations_list,
    "conversations.info": conversations_info,
    "conversations.members": conversations_members,
    "conversations.history": conversations_history,
    "chat.postMessage": post_message,
    "chat.update": update_message,
    "chat.delete": delete_message,
    "chat.postEphemeral": post_ephemeral,
    "files.getUploadURLExternal": upload_url,
    "files.completeUploadExternal": complete_upload,
    "views.open": open_view,
    "views.push": push_view,
    "views.update": update_view,
    "views.publish": publish_view,
}
