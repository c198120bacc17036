"""Check-ins: `/checkin`, one press on a word in a message, and what happens when the form is sent."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import checkins as actions
from bot.actions.responses import EndedMeanwhile
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import entries, home, screens
from bot.slack.screens import Screen
from bot.views import checkins as views
from bot.views import prompts as prompt_views
from bot.views import responses as response_views
from bot.views.forms import number_in
from storage import goals, pairs
from storage.tables import Goal, Pair, Prompt


def register(app: AsyncApp) -> None:
    app.command("/checkin")(command)
    app.action(views.OPEN_FORM)(press)
    for action_id in views.BY_ONE_PRESS:
        app.action(action_id)(note_mood)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_command(ack, actor, screen, services, await _form(services, actor))


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_press(actor, screen, services, await _form(services, actor))


async def _form(services: Services, actor: Actor) -> dict[str, Any] | None:
    """The form for this person; None for somebody without a pair."""
    mine, living = await services.db.glance(_pairs_and_goals, actor)
    return views.form(mine, actor.user_id, form_id=screens.new_form_id(), goals=living) if mine else None


def _pairs_and_goals(session: Session, actor: Actor) -> tuple[list[Pair], list[Goal]]:
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    return mine, goals.list_living(session, actor.team_id, [pair.id for pair in mine]) if mine else []


async def note_mood(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """One press answers the question; the rest of the form is offered, and nothing is lost without it."""
    mood = views.BY_ONE_PRESS[action["action_id"]]
    outcome = await services.db.write(actions.note_mood, actor, number_in(action), mood, now=services.clock())
    if isinstance(outcome, Prompt):
        await screen.show(prompt_views.closed_notice(outcome))
    elif isinstance(outcome, EndedMeanwhile):
        await screen.show(response_views.after_saving(outcome, services.content))
    else:
        home.refresh(services, actor.team_id, actor.user_id)
        living = await services.db.read(goals.list_living, actor.team_id, [outcome.response.pair_id])
        await screen.show(response_views.after_one_press(outcome, services.content, living))


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save(ack, view, actor, services, read=views.read)


async def save_edit(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save_edit(ack, view, actor, services, read=views.read)
