"""Reflections: `/reflect`, and what happens when the answer is sent."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import reflections, responses
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import entries, home, screens
from bot.slack.screens import Screen
from bot.views import help
from bot.views import reflections as views
from bot.views import responses as response_views
from bot.views.forms import Form
from bot.views.pair_choice import read_pair
from storage import programs


def register(app: AsyncApp) -> None:
    app.command("/reflect")(command)
    app.action(views.OPEN_FORM)(press)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    view, words = await _form(services, actor)
    await ack(words or "")
    if view:
        await screen.show(view)


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    view, words = await _form(services, actor)
    await screen.show(view or help.no_pair_notice(words))


async def _form(services: Services, actor: Actor) -> tuple[dict[str, Any] | None, str]:
    """The form with a question that is noted as asked; or words for somebody without a pair."""
    form_id = screens.new_form_id()
    asked = await services.db.write(reflections.ask, actor, services.content, form_id=form_id, now=services.clock())
    if asked:
        return views.form(asked.pairs, actor.user_id, asked.question, form_id=form_id, prompt_id=asked.prompt_id), ""
    return None, help.no_pair(await services.db.read(programs.list_coordinator_ids, actor.team_id), actor.user_id)


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    form = Form(view)
    outcome = await services.db.write(
        responses.save,
        actor,
        pair_id=read_pair(view),
        form_id=form.id,
        prompt_id=form.number("prompt"),
        written=views.read(view),
        now=services.clock(),
    )
    await ack(response_action="update", view=response_views.after_saving(outcome, services.content))
    entries.refresh(services, actor, outcome)


async def save_edit(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    saved = await services.db.write(
        responses.save_edit,
        actor,
        response_views.read_edited(view),
        written=views.read(view),
        now=services.clock(),
    )
    await ack(response_action="update", view=response_views.copy(saved, services.content, headline="Changed."))
    for user_id in (saved.author_id, saved.partner_id):
        home.refresh(services, actor.team_id, user_id)
