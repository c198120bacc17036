"""One request to Slack, and what its answer says about the message: arrived, surely not, or perhaps."""

from dataclasses import dataclass

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.operate.metrics import Fate
from bot.services import slack_error
from bot.views.blocks import Message

EVENT_TYPE = "rapport_delivery"  # of the metadata that carries a delivery's token

QUIET_PLEASE = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
SLACK_IN_TROUBLE = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout"})
DISCONNECTED = frozenset(
    {
        "account_inactive",
        "token_revoked",
        "token_expired",
        "invalid_auth",
        "not_authed",
        "missing_scope",
        "team_access_not_granted",
    }
)
# About one person, one conversation or one message; whatever is not here may be about the workspace.
ABOUT_THIS_ONE = frozenset(
    {
        "as_user_not_supported",
        "attachment_payload_limit_exceeded",
        "cannot_dm_bot",
        "cant_update_message",
        "channel_is_limited_access",
        "channel_not_found",
        "duplicate_channel_not_found",
        "duplicate_message_not_found",
        "edit_window_closed",
        "invalid_arguments",
        "invalid_array_arg",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "invalid_user_combination",
        "invalid_users",
        "is_archived",
        "is_inactive",
        "message_not_found",
        "messages_tab_disabled",
        "metadata_must_be_sent_from_app",
        "metadata_too_large",
        "method_not_supported_for_channel_type",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "not_enough_users",
        "not_in_channel",
        "restricted_action",
        "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel",
        "restricted_action_thread_locked",
        "restricted_action_thread_only_channel",
        "too_many_attachments",
        "too_many_users",
        "user_disabled",
        "user_not_found",
        "user_not_in_channel",
        "user_not_visible",
        "users_not_found",
    }
)
ABOUT_THE_WORKSPACE = frozenset(
    {
        "accesslimited",
        "ekm_access_denied",
        "enterprise_is_restricted",
        "no_permission",
        "not_allowed_token_type",
        "org_login_required",
        "team_added_to_org",
        "two_factor_setup_required",
    }
)
MOST_PAGES = 20  # of 200 messages: more than anybody writes to a bot in the days that are looked at
DEFAULT_RETRY_AFTER = 30.0  # seconds, when Slack asks for quiet without saying how long


@dataclass(frozen=True, slots=True)
class Arrived:
    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class NotNow:
    """Surely not sent. `seconds` is how long Slack asked for quiet; None when it could not be reached at all."""

    seconds: float | None


@dataclass(frozen=True, slots=True)
class Perhaps:
    """The request may or may not have been accepted."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Never, for this message."""

    reason: str


@dataclass(frozen=True, slots=True)
class Held:
    """Surely not sent: Slack takes nothing from this workspace now, or says a word that is not `known` here."""

    reason: str
    known: bool


@dataclass(frozen=True, slots=True)
class CutOff:
    """Never, for this workspace, until the app is connected again."""

    reason: str


Outcome = Arrived | NotNow | Perhaps | Refused | Held | CutOff
FATES = {
    Arrived: Fate.SENT,
    NotNow: Fate.POSTPONED,
    Perhaps: Fate.UNCERTAIN,
    Refused: Fate.FAILED,
    Held: Fate.HELD,
    CutOff: Fate.CUT_OFF,
}


SILENCE = "TimeoutError"


def asks_for_a_pause(outcome: Outcome) -> bool:
    """Whether to ask Slack nothing more for this workspace now: others would only wait as long for no answer."""
    return isinstance(outcome, NotNow | Held | CutOff) or outcome == Perhaps(SILENCE)


async def post(slack: AsyncWebClient, channel: str, message: Message, token: str) -> Outcome:
    """Post a message that carries a delivery's token."""
    try:
        answer = await slack.chat_postMessage(
            channel=channel,
            text=message.text,
            blocks=message.blocks,
            metadata={"event_type": EVENT_TYPE, "event_payload": {"id": token}},
            unfurl_links=False,
            unfurl_media=False,
        )
    except Exception as error:  # also what the SDK makes of an answer that is none: nobody can tell what it means
        return outcome_of(error)
    return Arrived(str(answer.get("channel") or channel), str(answer.get("ts") or ""))


def outcome_of(error: Exception) -> Outcome:
    """What a failed request says about the message that it carried."""
    if isinstance(error, SlackApiError):
        status, code, headers = _read(error)
        if status == 429 or code in QUIET_PLEASE:
            return NotNow(_retry_after(headers))
        if code in DISCONNECTED:
            return CutOff(code)
        if status >= 500 or not code or code in SLACK_IN_TROUBLE:
            return Perhaps(code or f"HTTP {status}")
        return Refused(code) if code in ABOUT_THIS_ONE else Held(code, code in ABOUT_THE_WORKSPACE)
    if isinstance(error, aiohttp.ClientConnectorError):
        return NotNow(None)  # refused before a byte was written
    return Perhaps(type(error).__name__)


def _read(error: SlackApiError) -> tuple[int, str, dict[str, str]]:
    response = error.response
    status = getattr(response, "status_code", None) or getattr(response, "status", None) or 200
    headers = {str(key).lower(): str(value) for key, value in dict(getattr(response, "headers", None) or {}).items()}
    return int(status), slack_error(error), headers


def _retry_after(headers: dict[str, str]) -> float:
    try:
        return max(1.0, float(headers.get("retry-after", DEFAULT_RETRY_AFTER)))
    except ValueError:
        return DEFAULT_RETRY_AFTER


async def open_dm(slack: AsyncWebClient, user_id: str) -> str | Outcome:
    """The id of the bot's direct messages with somebody; opening them twice does no harm."""
    try:
        answer = await slack.conversations_open(users=user_id)
    except Exception as error:
        outcome = outcome_of(error)
        # Nothing was posted, so what would be uncertain for a message is certain here.
        return NotNow(None) if isinstance(outcome, Perhaps) else outcome
    channel = answer.get("channel")
    found = channel.get("id") if isinstance(channel, dict) else None
    return found if isinstance(found, str) else Refused("channel_not_found")


async def find_posted(slack: AsyncWebClient, channel: str, token: str, *, oldest: float) -> str | Outcome | None:
    """The `ts` of the message that carries this token, looking from `oldest` (Unix seconds); None when it is not there.

    An outcome when nobody can tell, also after so many pages that something must be wrong.
    """
    cursor = None
    try:
        for _ in range(MOST_PAGES):
            answer = await slack.conversations_history(
                channel=channel, oldest=f"{oldest:.6f}", limit=200, include_all_metadata=True, cursor=cursor
            )
            for message in answer.get("messages") or []:
                metadata = message.get("metadata") or {}
                if (metadata.get("event_payload") or {}).get("id") == token:
                    return str(message.get("ts"))
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return None
    except Exception as error:
        return outcome_of(error)
    return Perhaps("too many pages")
