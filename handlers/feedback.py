"""Sealed feedback: `/feedback`, writing, sealing, taking back. What comes after the opening: `feedback_opened.py`."""

from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import envelopes
from bot.actions import feedback as actions
from bot.domain.actor import Actor
from bot.domain.envelopes import SideState
from bot.services import Services
from bot.slack import home, people, screens, sides
from bot.slack.screens import Screen
from bot.views import feedback as views
from bot.views import feedback_rounds as round_views
from bot.views import refusals
from bot.views.forms import Form, number_in, revision_in
from bot.views.pair_choice import read_pair
from storage import feedback, pairs
from storage.feedback import OwnRound


def register(app: AsyncApp) -> None:
    app.command("/feedback")(command)
    app.view(views.START_FORM)(start)
    app.action(views.OPEN)(open_round)
    app.action(round_views.HISTORY)(open_history)
    app.action(views.DRAFT)(keep_typing)
    app.view_closed(views.FORM)(keep_closed)
    app.view(views.FORM)(write)
    app.view(views.REVIEW)(seal)
    app.action(views.KEEP_WRITING)(keep_writing)
    app.action(views.CHANGE)(change)
    app.action(views.WITHDRAW)(withdraw)
    app.action(views.DISCARD)(discard)


# --- asking for a round ----------------------------------------------------------------------------------------------


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    now = services.clock()
    mine = await services.db.read(pairs.list_for, actor.team_id, actor.user_id)
    if not mine:
        await ack(await people.no_pair(services, actor))
        return
    rounds = await services.db.read(feedback.READS.list_collecting, actor.team_id, viewer=actor.user_id)
    if len(mine) == 1 and rounds:
        view = views.show(rounds[0], now=now)
    else:
        without = [pair for pair in mine if pair.id not in {each.pair.id for each in rounds}]
        view = round_views.choose_form(rounds, without, actor.user_id, form_id=screens.new_form_id(), now=now)
    await screen.show(view)


async def start(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    pair_id, format, form_id = read_pair(view), views.read_start(view), Form(view).key("form")
    now = services.clock()
    seen = await services.db.write(actions.start, actor, pair_id, format=format, form_id=form_id, now=now)
    await ack(response_action="update", view=round_views.show(seen, now=now))
    home.refresh_both(services, seen.pair)


async def open_round(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Whatever this person may see of a round now."""
    seen = await services.db.read(feedback.READS.look, actor.team_id, number_in(action), viewer=actor.user_id)
    await screen.show(round_views.show(seen, now=services.clock()))


async def open_history(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """All of somebody's rounds, a page at a time; the first opens on top, the others take its place."""
    page, most = number_in(action), round_views.PAGE
    rounds = await services.db.read(
        feedback.READS.list_mine, actor.team_id, viewer=actor.user_id, limit=most + 1, offset=page * most
    )
    view = round_views.history(rounds[:most], page=page, more=len(rounds) > most, now=services.clock())
    await (screen.replace(view) if page else screen.show(view))


# --- writing ---------------------------------------------------------------------------------------------------------


async def keep_typing(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    """Something was typed: keep it, so that closing the form loses nothing."""
    view = body.get("view") or {}
    round_id, texts = views.round_id(view), views.read_texts(view)
    await sides.keep_typed(services, actor, actions.ROUND, round_id, texts, view=view, typed=action)


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """The form was closed; if Slack sends along what stood in it, keep that."""
    if (view.get("state") or {}).get("values"):
        round_id, texts = views.round_id(view), views.read_texts(view)
        await sides.keep_typed(services, actor, actions.ROUND, round_id, texts, view=view)


async def write(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Keep the draft and show it once more. If it is not kept, the words go back to their author."""
    round_id, texts, revision = views.round_id(view), views.read_texts(view), revision_in(view)
    step = await services.db.write(
        envelopes.write, actions.ROUND, actor, round_id, texts, revision=revision, now=services.clock()
    )
    if step.refused:
        await ack(response_action="update", view=views.given_back(step.mine, texts, refusals.words(step.refused)))
        return
    views.require_whole(texts, step.mine.format)
    await ack(response_action="update", view=views.review(step.mine))
    home.refresh(services, actor.team_id, actor.user_id)


async def seal(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Seal what was just looked at. What it looks like afterwards is the same whatever the partner has done."""
    round_id, revision, shown = views.read_review(view)
    now = services.clock()
    step, opened = await services.db.write(actions.seal, actor, round_id, revision=revision, shown=shown, now=now)
    if step.refused:
        await ack(response_action="update", view=views.not_sealed(step.mine, refusals.words(step.refused)))
        return
    await ack(response_action="update", view=round_views.show(opened or step.mine, now=now))
    home.refresh(services, actor.team_id, actor.user_id)


async def keep_writing(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    mine = await services.db.read(feedback.READS.get_mine, actor.team_id, number_in(action), viewer=actor.user_id)
    await screen.replace(views.show(mine, now=services.clock()))


async def change(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take the words out of their envelope and write on."""
    show = partial(views.show, now=services.clock())
    await sides.take(services, actor, screen, envelopes.change, actions.ROUND, show, body=body, pressed=action)


async def withdraw(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take the words out of their envelope and leave them a draft."""

    def show(mine: OwnRound) -> dict[str, Any]:
        still_sealed = mine.side is SideState.SEALED  # the press is from before it was sealed again
        return (views.show if still_sealed else views.taken_back)(mine, now=services.clock())

    await sides.take(services, actor, screen, envelopes.withdraw, actions.ROUND, show, body=body, pressed=action)


async def discard(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Delete what somebody wrote, for good."""

    def show(mine: OwnRound) -> dict[str, Any]:
        return (views.show if mine.texts else views.deleted)(mine, now=services.clock())

    await sides.take(services, actor, screen, envelopes.discard, actions.ROUND, show, body=body, pressed=action)
