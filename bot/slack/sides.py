"""What somebody does about their own side of an envelope, whatever is in it: typing, and steps that change the view."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

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
Both = TypeVar("Both")
Take = Callable[..., M]
"""`change`, `withdraw` or `discard` of `bot/actions/envelopes.py`."""


async def keep_typed(
    services: Services,
    actor: Actor,
    of: Contents[M, Any],
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
    of: Contents[M, Any],
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


@dataclass(frozen=True, slots=True)
class SealedForm(Generic[M, Both]):
    """A form that is sealed as it is sent, and all that somebody does about it: each method is a listener.

    `show` draws whatever one of the two may see now, `given_back` what was sent when it takes no more words.
    """

    contents: Contents[M, Both]
    read_id: Callable[[Mapping[str, Any]], int]
    read: Callable[[Mapping[str, Any]], Mapping[str, str]]
    require_whole: Callable[[M], None]
    given_back: Callable[[M, Mapping[str, str], Refusal], dict[str, Any]]
    show: Callable[[Services, M | Both], dict[str, Any]]
    deleted: Callable[[Services, M], dict[str, Any]]

    async def open(self, action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
        """Whatever this person may see of it now."""
        look = self.contents.reads.look
        seen = await services.db.read(look, actor.team_id, number_in(action), viewer=actor.user_id)
        await screen.show(self.show(services, seen))

    async def keep_typing(self, body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
        """Something was typed or chosen: keep it, so that closing the form loses nothing."""
        view = body.get("view") or {}
        await keep_typed(services, actor, self.contents, self.read_id(view), self.read(view), view=view, typed=action)

    async def keep_closed(self, view: dict[str, Any], actor: Actor, services: Services) -> None:
        """The form was closed; if Slack sends along what stood in it, keep that."""
        if (view.get("state") or {}).get("values"):
            await keep_typed(services, actor, self.contents, self.read_id(view), self.read(view), view=view)

    async def seal(self, ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
        """What it looks like afterwards is the same whatever the partner has done."""
        envelope_id, sent, revision = self.read_id(view), self.read(view), revision_in(view)
        step, opened = await services.db.write(
            envelopes.seal_and_look,
            self.contents,
            actor,
            envelope_id,
            sent,
            revision=revision,
            now=services.clock(),
        )
        if opened is None and step.refused:
            await ack(response_action="update", view=self.given_back(step.mine, sent, step.refused))
            return
        if opened is None:
            self.require_whole(step.mine)
        await ack(response_action="update", view=self.show(services, step.mine if opened is None else opened))
        home.refresh(services, actor.team_id, actor.user_id)

    async def change(
        self, body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
    ) -> None:
        """Take it out of its envelope and write on."""
        show = partial(self.show, services)
        await take(services, actor, screen, envelopes.change, self.contents, show, body=body, pressed=action)

    async def discard(
        self, body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
    ) -> None:
        """Delete what one has written; they can write anew."""

        def show(mine: M) -> dict[str, Any]:
            return self.show(services, mine) if mine.texts else self.deleted(services, mine)

        await take(services, actor, screen, envelopes.discard, self.contents, show, body=body, pressed=action)

    async def let_pass(self, action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
        """Not this time; where there is nothing to let pass, they see how things are."""
        now = services.clock()
        mine, passed = await services.db.write(envelopes.let_pass, self.contents, actor, number_in(action), now=now)
        if passed:
            home.refresh(services, actor.team_id, actor.user_id)
            await home.redraw_waiting(services, actor, screen)
        else:
            await screen.show(self.show(services, mine) if mine.takes_words(now) else not_asked())

    async def undo(self, action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
        """What was let pass is asked again; where that is too late, they see how things are."""
        now = services.clock()
        mine, goes_on = await services.db.write(envelopes.undo, self.contents, actor, number_in(action), now=now)
        if goes_on:
            home.refresh(services, actor.team_id, actor.user_id)
        else:
            await screen.show(self.show(services, mine) if mine.takes_words(now) else not_asked())
