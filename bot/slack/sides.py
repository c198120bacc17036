"""What somebody does about their own side of an envelope, whatever is in it: typing, and steps that change the view."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from slack_bolt.async_app import AsyncAck

from bot.actions import envelopes
from bot.actions.envelopes import Contents
from bot.domain.actor import Actor
from bot.errors import Refusal
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views.envelopes import not_asked
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


async def seal(
    ack: AsyncAck,
    services: Services,
    actor: Actor,
    of: Contents[M],
    find_opened: Callable[..., Any],
    envelope_id: int,
    sent: Mapping[str, str],
    *,
    view: Mapping[str, Any],
    given_back: Callable[[M, Mapping[str, str], Refusal], dict[str, Any]],
    require_whole: Callable[[M], None],
    show: Callable[[Any], dict[str, Any]],
) -> None:
    """Seal what a form holds. What it looks like afterwards is the same whatever the partner has done."""
    step, opened = await services.db.write(
        envelopes.seal_and_look,
        of,
        find_opened,
        actor,
        envelope_id,
        sent,
        revision=revision_in(view),
        now=services.clock(),
    )
    if opened is None and step.refused:
        await ack(response_action="update", view=given_back(step.mine, sent, step.refused))
        return
    if opened is None:
        require_whole(step.mine)
    await ack(response_action="update", view=show(step.mine if opened is None else opened))
    home.refresh(services, actor.team_id, actor.user_id)


async def let_pass(
    services: Services,
    actor: Actor,
    screen: Screen,
    of: Contents[M],
    show: Callable[[M], dict[str, Any]],
    *,
    pressed: Mapping[str, Any],
) -> None:
    """Not this time; where there is nothing to let pass, they see how things are."""
    now = services.clock()
    mine, passed = await services.db.write(envelopes.let_pass, of, actor, number_in(pressed), now=now)
    if passed:
        home.refresh(services, actor.team_id, actor.user_id)
        await home.redraw_waiting(services, actor, screen)
    else:
        await screen.show(show(mine) if mine.takes_words(now) else not_asked())


async def undo(
    services: Services,
    actor: Actor,
    screen: Screen,
    of: Contents[M],
    show: Callable[[M], dict[str, Any]],
    *,
    pressed: Mapping[str, Any],
) -> None:
    """What was let pass is asked again; where that is too late, they see how things are."""
    now = services.clock()
    mine, goes_on = await services.db.write(envelopes.undo, of, actor, number_in(pressed), now=now)
    if goes_on:
        home.refresh(services, actor.team_id, actor.user_id)
    else:
        await screen.show(show(mine) if mine.takes_words(now) else not_asked())
