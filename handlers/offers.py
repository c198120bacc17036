"""Lists in forms that Slack asks for as somebody types: whichever feature the field belongs to knows what to offer."""

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.actor import Actor
from bot.services import Services

ANY = re.compile(".")
"""Whatever the field is told by when something is chosen: what to offer goes by its name."""


def register(app: AsyncApp) -> None:
    app.options(ANY)(offer)


async def offer(ack: AsyncAck, options: dict[str, Any], actor: Actor, services: Services) -> None:
    """Slack asks at each letter."""
    offers = {name: offer for feature in services.features for name, offer in feature.offers.items()}
    find = offers.get(str(options.get("block_id")))
    await ack(options=await find(services, actor, options) if find else [])
