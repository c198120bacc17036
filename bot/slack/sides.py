"""What somebody does about their own side of an envelope, whatever is in it: typing, and steps that change the view."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from bot.actions import envelopes
from bot.actions.envelopes import Contents
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views.forms import number_in, revision_in
from storage.envelopes import OwnSide

M = TypeVar("M", bound=OwnSide[Any])
Take = Callable[..., M]
"""`change`, `withdraw` or `discard` of `bot/actions/envelopes.py`."""


async def keep_typed(
    services: Services,
    actor: Actor,
    of: Contents[M],
    envelope_id: int,
    texts: Mapping[str, str],
    *,
    view: Mapping[str, Any],
    typed: Mapping[str, Any] | None = None,
) -> None:
    """Keep what a form holds, so that closing it loses nothing: what was `typed` just now, or all that is in it."""
    await services.db.write(
        envelopes.keep_typed,
        of,
        actor,
        envelope_id,
        texts,
        only=str(typed.get("block_id")) if typed else None,
        revision=revision_in(view) or 0,
        typed_at=str(typed.get("action_ts") or "") if typed else None,
        now=services.clock(),
    )


async def take(
    services: Services,
    actor: Actor,
    screen: Screen,
    step: Take[M],
    of: Contents[M],
    show: Callable[[M], dict[str, Any]],
    *,
    body: Mapping[str, Any],
    pressed: Mapping[str, Any],
) -> None:
    """Take a step by a button on the view that is open, and show in its place how things are then."""
    envelope_id, revision = number_in(pressed), revision_in(body.get("view") or {})
    mine = await services.db.write(step, of, actor, envelope_id, revision=revision, now=services.clock())
    await screen.replace(show(mine))
    home.refresh(services, actor.team_id, actor.user_id)
