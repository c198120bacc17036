"""Reflections: `/reflect`, and what happens when the answer is sent."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import reflections
from bot.content import Content
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import entries, screens
from bot.slack.screens import Screen
from bot.views import questions
from bot.views import reflections as views
from storage import pairs, responses


def register(app: AsyncApp) -> None:
    app.command("/reflect")(command)
    app.action(views.OPEN_FORM)(press)
    app.action(views.CHOOSE_AUDIENCE)(choose)
    app.action(questions.WHY)(why)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_command(ack, actor, screen, services, await _form(services, actor))


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_press(actor, screen, services, await _form(services, actor))


async def _form(services: Services, actor: Actor) -> dict[str, Any] | None:
    """The form with a question that is noted as asked; None for somebody without a pair."""
    form_id = screens.new_form_id()
    asked = await services.db.write(reflections.ask, actor, services.content, form_id=form_id, now=services.clock())
    if asked is None:
        return None
    return views.form(asked.pairs, actor.user_id, asked.question, form_id=form_id, prompt_id=asked.prompt_id)


async def choose(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Who may read it was chosen: say so in words. What was typed stays."""
    view = await services.db.glance(_redraw, actor, services.content, body.get("view") or {})
    if view:
        await screen.refresh(view)


def _redraw(session: Session, actor: Actor, content: Content, view: dict[str, Any]) -> dict[str, Any] | None:
    """The form as it is open; None when the pair has ended meanwhile: sending it gives the words back."""
    opened = views.opened(view)
    question = content.question(opened.question_id) if opened.question_id else None
    if opened.response_id is not None:
        mine = responses.get_own(session, actor, opened.response_id)
        return views.form(
            [mine.pair], actor.user_id, question, form_id=mine.form_id, audience=opened.audience, editing=mine
        )
    these = pairs.list_for(session, actor.team_id, actor.user_id)
    these = [pair for pair in these if opened.pair_id in (None, pair.id)]
    if not these:
        return None
    return views.form(
        these,
        actor.user_id,
        question,
        form_id=opened.form_id,
        prompt_id=opened.prompt_id,
        chosen=opened.chosen_pair,
        audience=opened.audience,
    )


async def why(action: dict[str, Any], screen: Screen, services: Services) -> None:
    question = services.content.question(str(action.get("value")))
    await screen.show(questions.why(question, services.content.source(question) if question else None))


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save(ack, view, actor, services, read=views.read)


async def save_edit(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save_edit(ack, view, actor, services, read=views.read)
