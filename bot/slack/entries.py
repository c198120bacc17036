"""What check-ins and reflections share: opening and saving a form, and redrawing what is true no longer after that."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from slack_bolt.async_app import AsyncAck

from bot.actions import entry_drafts as drafts
from bot.actions import responses as actions
from bot.actions.responses import EndedMeanwhile, Saved
from bot.domain.actor import Actor
from bot.domain.entries import Written
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import help
from bot.views import responses as response_views
from bot.views.forms import Form
from bot.views.pair_choice import read_pair
from storage import pairs
from storage.entry_drafts import DraftOf


async def answer_command(
    ack: AsyncAck, actor: Actor, screen: Screen, services: Services, form: dict[str, Any] | None
) -> None:
    """Show the form; without one, because they are in no pair, say so."""
    if form:
        await screen.show(form)
    else:
        await ack(await people.no_pair(services, actor))


async def answer_press(actor: Actor, screen: Screen, services: Services, form: dict[str, Any] | None) -> None:
    await screen.show(form or help.no_pair_notice(await people.no_pair(services, actor)))


class OpenEntryForm(Protocol):
    """What the steps below have to know of a form that is open."""

    @property
    def draft_of(self) -> DraftOf: ...
    @property
    def sent_once(self) -> str | None: ...
    @property
    def revision(self) -> int: ...
    @property
    def response_id(self) -> int | None: ...


async def keep_typed(
    services: Services,
    actor: Actor,
    opened: OpenEntryForm,
    texts: Mapping[str, str | None],
    *,
    audience: str | None,
    typed: Mapping[str, Any],
) -> None:
    """Of what stands in a form, keep the field that was `typed` in just now, so that closing it loses nothing."""
    name = str(typed.get("block_id"))
    await services.db.write(
        drafts.keep_typed,
        actor,
        opened.draft_of,
        {each: text for each, text in texts.items() if each == name},
        audience=audience,
        revision=opened.revision,
        form_id=opened.sent_once,
        typed_at=str(typed.get("action_ts") or ""),
        now=services.clock(),
    )


async def keep_closed(
    services: Services, actor: Actor, opened: OpenEntryForm, texts: Mapping[str, str | None], *, audience: str | None
) -> None:
    """The form was closed; if Slack sends along what stood in it, keep that."""
    sent_along = {each: text for each, text in texts.items() if text}
    if not sent_along:
        return
    await services.db.write(
        drafts.keep_closed,
        actor,
        opened.draft_of,
        sent_along,
        response_id=opened.response_id,
        audience=audience,
        revision=opened.revision,
        form_id=opened.sent_once,
        now=services.clock(),
    )


async def save(
    ack: AsyncAck,
    view: dict[str, Any],
    actor: Actor,
    services: Services,
    *,
    read: Callable[[dict[str, Any]], Written],
) -> None:
    """Keep what was sent, once, and show it as it was kept."""
    form = Form(view)
    # Before the writing, which others wait for: it cannot change what may be saved.
    pair = await services.db.glance(pairs.get, actor.team_id, read_pair(view), member=actor.user_id)
    outcome = await services.db.write(
        actions.save,
        actor,
        pair,
        form_id=form.id,
        prompt_id=form.number("prompt"),
        written=read(view),
        now=services.clock(),
    )
    await ack(response_action="update", view=response_views.after_saving(outcome, services.content))
    refresh(services, actor, outcome)


async def save_edit(
    ack: AsyncAck,
    view: dict[str, Any],
    actor: Actor,
    services: Services,
    *,
    read: Callable[[dict[str, Any]], Written],
) -> None:
    """Put what was sent in the place of what they wrote before."""
    saved, seen = await services.db.write(
        actions.save_edit,
        actor,
        response_views.read_edited(view),
        written=read(view),
        is_rest=Form(view).metadata.get("rest") is True,
        now=services.clock(),
    )
    await ack(
        response_action="update", view=response_views.copy(saved, services.content, headline=response_views.CHANGED)
    )
    for user_id in (saved.author_id, *([saved.partner_id] if seen else [])):
        home.refresh(services, actor.team_id, user_id)


def refresh(services: Services, actor: Actor, outcome: Saved | EndedMeanwhile) -> None:
    """Redraw, soon, what a new entry has changed for its author, and for a partner who may read it."""
    if not isinstance(outcome, Saved) or not outcome.first:
        return
    response = outcome.response
    for member in (response.pair.mentor, response.pair.mentee):
        concerned = response.shares or member.user_id == actor.user_id
        if concerned:
            home.refresh(services, actor.team_id, member.user_id)
