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
from storage import goals, pairs, responses
from storage.tables import Goal, Pair, Prompt


def register(app: AsyncApp) -> None:
    app.command("/checkin")(command)
    app.action(views.OPEN_FORM)(press)
    for action_id in views.BY_ONE_PRESS:
        app.action(action_id)(note_mood)
    for action_id in views.CHOICES:
        app.action(action_id)(choose)
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


async def choose(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Something was chosen on which the rest of the form depends: draw that anew. What was typed stays."""
    view = await services.db.glance(_redraw, actor, body.get("view") or {})
    if view:
        await screen.refresh(view)


def _redraw(session: Session, actor: Actor, view: dict[str, Any]) -> dict[str, Any] | None:
    """The form as it is open; None when the pair has ended meanwhile: sending it gives the words back."""
    opened, chosen = views.opened(view), views.choices(view)
    if opened.response_id is not None:
        mine = responses.get_own(session, actor, opened.response_id)
        living = goals.list_living(session, actor.team_id, [mine.pair_id])
        rest = opened.is_rest
        return views.form(
            [mine.pair], actor.user_id, form_id=mine.form_id, chosen=chosen, editing=mine, is_rest=rest, goals=living
        )
    mine_now, living = _pairs_and_goals(session, actor)
    these = [pair for pair in mine_now if opened.pair_id in (None, pair.id)]
    if not these:
        return None
    form_id, prompt_id = opened.form_id, opened.prompt_id
    return views.form(these, actor.user_id, form_id=form_id, prompt_id=prompt_id, chosen=chosen, goals=living)


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
