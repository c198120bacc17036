"""Asks Slack who reads along in a channel: when it is chosen for a digest, and each time before one is posted there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.channels import Unfit
from bot.outbox import sending
from bot.services import slack_error


@dataclass(frozen=True, slots=True)
class ChannelFound:
    """What keeps a digest from being posted in a channel, if anything; and whether the bot is in there."""

    unfit: Unfit | None
    is_member: bool = False


async def look(slack: AsyncWebClient, channel_id: str) -> ChannelFound:
    """Raises what the SDK raises when Slack cannot say."""
    if channel_id.startswith("D"):  # Slack would ask for a scope that nothing else needs
        return ChannelFound(Unfit.DIRECT)
    try:
        answer = await slack.conversations_info(channel=channel_id)
    except SlackApiError as error:
        match slack_error(error):
            case "missing_scope":
                return ChannelFound(Unfit.NOT_LOOKED_AT)
            case "channel_not_found":
                return ChannelFound(Unfit.NOT_SEEN)
        raise
    channel = answer.get("channel") or {}
    return ChannelFound(unfit(channel), bool(channel.get("is_member")))


def unfit(channel: Mapping[str, Any]) -> Unfit | None:
    """What Slack's channel object says. One that several workspaces of one company share is as good as any."""
    if channel.get("is_im") or channel.get("is_mpim"):
        return Unfit.DIRECT
    others = ("is_ext_shared", "is_pending_ext_shared", "pending_shared", "pending_connected_team_ids")
    if any(channel.get(each) for each in others):
        return Unfit.SHARED
    return Unfit.ARCHIVED if channel.get("is_archived") else None


async def refuses(slack: AsyncWebClient, channel_id: str) -> sending.Outcome | None:
    """What becomes of a message for a channel before it is posted; None when it may be."""
    try:
        found = await look(slack, channel_id)
    except Exception as error:  # nothing was posted: what would be uncertain for a message is certain here
        outcome = sending.outcome_of(error)
        return sending.NotNow(None) if isinstance(outcome, sending.Perhaps) else outcome
    return sending.Refused(found.unfit) if found.unfit else None
