"""Files that somebody asks for, sent into their messages with the app: where the optional scope for that is granted."""

from collections.abc import Mapping
from enum import StrEnum

from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient

from bot.services import slack_error


class FilesSent(StrEnum):
    YES = "yes"
    NOT_ALLOWED = "not_allowed"  # whoever installed the app has declined `files:write`
    NO = "no"


async def send(client: AsyncWebClient, user_id: str, files: Mapping[str, str]) -> FilesSent:
    """Send files, by name, to somebody who has asked for them; nothing of them is kept here."""
    try:
        opened = await client.conversations_open(users=user_id)
        uploads = [{"filename": name, "title": name, "content": text} for name, text in files.items()]
        await client.files_upload_v2(channel=opened["channel"]["id"], file_uploads=uploads)
    except SlackApiError as error:
        return FilesSent.NOT_ALLOWED if slack_error(error) == "missing_scope" else FilesSent.NO
    except (SlackRequestError, OSError, TimeoutError):  # the address to which a file is brought did not take it
        return FilesSent.NO
    return FilesSent.YES
