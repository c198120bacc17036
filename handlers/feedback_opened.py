"""Feedback that has opened: what each of the two answers to the other."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import feedback as actions
from bot.domain.actor import Actor
from bot.domain.feedback import ReplyKind
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import feedback_opened as views
from bot.views.feedback import round_id
from bot.views.forms import number_in
from storage import feedback

BUTTONS = {
    views.ASK_BUTTON: ReplyKind.ASK,
    views.ANSWER_BUTTON: ReplyKind.ANSWER,
    views.TRY_BUTTON: ReplyKind.TRY,
    views.OUTCOME_BUTTON: ReplyKind.OUTCOME,
}


def register(app: AsyncApp) -> None:
    app.action(views.THANKS)(thank)
    for action_id in BUTTONS:
        app.action(action_id)(open_form)
    for callback_id in views.FORMS:
        app.view(callback_id)(send)


async def thank(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    now = services.clock()
    opened = await services.db.write(actions.reply, actor, number_in(action), ReplyKind.THANK, now=now)
    await screen.replace(views.show(opened, now=now))


async def open_form(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    kind = BUTTONS[action["action_id"]]
    opened = await services.db.read(feedback.get_opened, actor.team_id, number_in(action), viewer=actor.user_id)
    form = views.reply_form(opened.mine, kind) if opened.allows(kind) else views.show(opened, now=services.clock())
    await screen.replace(form)


async def send(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    kind, now = views.FORMS[view["callback_id"]], services.clock()
    text, by = views.read_reply(view)
    opened = await services.db.write(actions.reply, actor, round_id(view), kind, text=text, by=by, now=now)
    await ack(response_action="update", view=views.show(opened, now=now))
    for each in (actor.user_id, opened.mine.partner_id):
        home.refresh(services, actor.team_id, each)
