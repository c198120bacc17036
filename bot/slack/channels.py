"""The channel that somebody chooses for a digest."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import UserError
from bot.outbox import channels
from bot.views import channels as views

FIELD = "digest_channel"


async def require_fit(slack: AsyncWebClient, channel_id: str | None) -> None:
    """Raises UserError beside the field when no digest may be posted there; none at all is fine."""
    if channel_id is None:
        return
    found = await channels.look(slack, channel_id)
    if found.unfit:
        raise UserError(views.BESIDE[found.unfit], field=FIELD)
    if not found.is_member:
        raise UserError(views.NOT_IN, field=FIELD)
