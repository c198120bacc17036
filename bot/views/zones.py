"""Choosing a time zone from a list that is asked for as somebody types."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain import zones
from bot.views.blocks import Block
from bot.views.forms import option, typed_select_input

FIELD = "zone"
AS_SLACK_SAYS = "slack"


def zone_input(label: str, *, initial: str | None, hint: str, optional: bool = False) -> Block:
    chosen = option(zones.named(initial).name, initial) if initial else None
    return typed_select_input(
        FIELD,
        label,
        initial=chosen,
        placeholder="City, country or offset",
        hint=hint,
        optional=optional,
    )


def offered(places: Sequence[zones.ZonePlace], *, now: datetime) -> list[Block]:
    """`Berlin, Germany · 14:05 now`."""
    return [option(_now(place.name, place.zone, now), place.zone) for place in places]


def as_slack_says(zone: str, *, now: datetime) -> Block:
    """For somebody who has chosen a zone and wants to follow Slack again."""
    return option(_now(f"As Slack says: {zones.named(zone).name}", zone, now), AS_SLACK_SAYS)


def not_known(error: ValueError) -> str:
    """A sentence of what is wrong with the name of a zone; it may end with a question of its own."""
    words = str(error)
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith('?') else '.'}"


def _now(name: str, zone: str, now: datetime) -> str:
    return f"{name} · {now.astimezone(ZoneInfo(zone)):%H:%M} now"
