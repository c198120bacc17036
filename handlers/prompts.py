"""The buttons of a scheduled question: *Answer*, *Later*, *Not this time*."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import checkins as entries
from bot.actions import prompts as actions
from bot.domain.actor import Actor
from bot.domain.prompts import PromptState
from bot.services import Services
from bot.slack import home, screens
from bot.slack.screens import Screen
from bot.views import prompts as views
from bot.views import responses as response_views
from bot.views.forms import number_in


def register(app: AsyncApp) -> None:
    app.action(views.ANSWER)(answer)
    app.action(views.SKIP)(skip)
    app.action(views.UNDO)(undo)
    app.action(views.LATER)(later)
    app.view(views.LATER_FORM)(postpone)


async def answer(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    prompt, written = await services.db.read(actions.find_with_answer, actor, number_in(action))
    if written:
        view = response_views.copy(written, services.content, headline=response_views.WRITTEN_ALREADY)
    elif views.state(prompt) != PromptState.OPEN:
        view = views.closed_notice(prompt)
    else:
        begin = await services.db.read(entries.begin, actor, prompt.kind, prompt.pair_id, about=prompt.question_id)
        view = views.answer_form(prompt, services.content, begin, form_id=screens.new_form_id())
    await screen.show(view)


async def skip(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    prompt, skipped = await services.db.write(actions.skip, actor, number_in(action), now=services.clock())
    if skipped:
        home.refresh(services, actor.team_id, actor.user_id)
        await home.redraw_waiting(services, actor, screen)
    else:
        await screen.show(views.closed_notice(prompt))


async def undo(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    prompt, reopened = await services.db.write(actions.undo, actor, number_in(action), now=services.clock())
    if reopened:
        home.refresh(services, actor.team_id, actor.user_id)
    else:
        await screen.show(views.not_reopened(prompt))


async def later(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    now = services.clock()
    prompt, choices = await services.db.read(actions.find_choices, actor, number_in(action), now=now)
    if views.state(prompt) != PromptState.OPEN:
        await screen.show(views.closed_notice(prompt))
        return
    member = prompt.pair.member(actor.user_id)
    if choices:
        await screen.show(views.later_form(prompt, choices, zone=member.zone, today=member.today(now)))
    else:
        await screen.show(views.too_late_for_later())


async def postpone(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    prompt_id, chosen = views.read_later(view)
    prompt, until = await services.db.write(actions.postpone, actor, prompt_id, chosen, now=services.clock())
    if until is None:
        await ack(response_action="update", view=views.closed_notice(prompt))
        return
    zone = prompt.pair.member(actor.user_id).zone
    await ack(response_action="update", view=views.postponed_notice(until, zone))
    home.refresh(services, actor.team_id, actor.user_id)
