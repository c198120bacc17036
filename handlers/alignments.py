"""What each of a pair expects, answered alone: being invited, writing, sealing, taking back, proposing."""

from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import alignments as actions
from bot.actions import envelopes
from bot.domain.actor import Actor
from bot.domain.envelopes import SideState
from bot.services import Services
from bot.slack import home, screens, sides
from bot.slack.screens import Screen
from bot.views import alignments as views
from bot.views import refusals
from bot.views.forms import number_in, revision_in
from storage import alignments
from storage.alignments import OwnAlignment


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(open_alignment)
    app.action(views.NOT_NOW)(not_now)
    app.action(views.UNDO)(undo)
    app.view(views.START_FORM)(start)
    app.action(views.DRAFT)(keep_typing)
    app.action(views.MORE_GOALS)(more_goals)
    app.view_closed(views.FORM)(keep_closed)
    app.view(views.FORM)(write)
    app.view(views.REVIEW)(seal)
    app.action(views.KEEP_WRITING)(keep_writing)
    app.action(views.CHANGE)(change)
    app.action(views.WITHDRAW)(withdraw)
    app.action(views.DISCARD)(discard)
    app.action(views.PROPOSE)(propose)


# --- being invited ---------------------------------------------------------------------------------------------------


async def open_alignment(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """The form of a pair, or whatever one of the two may see instead."""
    now = services.clock()
    pair, mine = await services.db.read(actions.find, actor, number_in(action))
    if mine is None and pair.align_at is not None:  # they are quicker than the bot
        mine = await services.db.write(actions.begin_now, actor, pair.id, now=now)
    form_id = screens.new_form_id()
    view = views.show_or_offer(pair, actor.user_id, mine, services.content, form_id=form_id, now=now)
    await screen.show(view)


async def not_now(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await services.db.write(actions.pass_by, actor, number_in(action), now=services.clock())
    home.refresh(services, actor.team_id, actor.user_id)
    await home.redraw_waiting(services, actor, screen)


async def undo(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await services.db.write(actions.undo, actor, number_in(action), now=services.clock())
    home.refresh(services, actor.team_id, actor.user_id)
    await home.redraw_waiting(services, actor, screen)


async def start(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    (pair_id, form_id), now = views.read_start(view), services.clock()
    mine = await services.db.write(actions.start, actor, pair_id, form_id=form_id, now=now)
    await ack(response_action="update", view=views.show(mine, services.content, now=now))
    home.refresh_both(services, mine.pair)


# --- writing ---------------------------------------------------------------------------------------------------------


async def keep_typing(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    """Something was typed or chosen: keep it, so that closing the form loses nothing."""
    view = body.get("view") or {}
    alignment_id, texts = views.alignment_id(view), views.read_all(view)
    await sides.keep_typed(services, actor, actions.ALONE, alignment_id, texts, view=view, typed=action)


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """The form was closed; if Slack sends along what was typed in it, keep that. What was chosen is kept already."""
    if (view.get("state") or {}).get("values"):
        alignment_id, texts = views.alignment_id(view), views.read_words(view)
        await sides.keep_typed(services, actor, actions.ALONE, alignment_id, texts, view=view)


async def more_goals(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """The same form with room for another goal, and with what it holds."""
    view = body.get("view") or {}
    mine = await services.db.read(
        alignments.READS.get_mine, actor.team_id, views.alignment_id(view), viewer=actor.user_id
    )
    goals, now = number_in(action), services.clock()
    await screen.replace(views.with_more_goals(mine, view, services.content, goals=goals, now=now))


async def write(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Keep the draft and show it once more. If it is not kept, the words go back to their author."""
    alignment_id, texts, revision = views.alignment_id(view), views.read_sent(view), revision_in(view)
    step = await services.db.write(
        envelopes.write, actions.ALONE, actor, alignment_id, texts, revision=revision, now=services.clock()
    )
    if step.refused:
        reason = refusals.words(step.refused)
        await ack(response_action="update", view=views.given_back(texts, services.content, reason))
        return
    views.require_whole({**step.mine.texts, **texts})
    await ack(response_action="update", view=views.review(step.mine, services.content, rhythm=views.rhythm_of(view)))
    home.refresh(services, actor.team_id, actor.user_id)


async def seal(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Seal what was just looked at. What it looks like afterwards is the same whatever the partner has done."""
    alignment_id, revision, shown = views.read_review(view)
    now = services.clock()
    step = await services.db.write(
        envelopes.seal, actions.ALONE, actor, alignment_id, revision=revision, shown=shown, now=now
    )
    if step.refused:
        reason = refusals.words(step.refused)
        await ack(response_action="update", view=views.not_sealed(step.mine, services.content, reason))
        return
    await ack(response_action="update", view=views.show(step.mine, services.content, now=now))
    home.refresh(services, actor.team_id, actor.user_id)


async def keep_writing(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    mine = await services.db.read(alignments.READS.get_mine, actor.team_id, number_in(action), viewer=actor.user_id)
    await screen.replace(views.show(mine, services.content, now=services.clock()))


async def change(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take the words out of their envelope and write on."""
    show = partial(views.show, content=services.content, now=services.clock())
    await sides.take(services, actor, screen, envelopes.change, actions.ALONE, show, body=body, pressed=action)


async def withdraw(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take the words out of their envelope and leave them a draft."""

    def show(mine: OwnAlignment) -> dict[str, Any]:
        if mine.side is SideState.SEALED:  # the press is from before it was sealed again
            return views.show(mine, services.content, now=services.clock())
        return views.taken_back(mine, now=services.clock())

    await sides.take(services, actor, screen, envelopes.withdraw, actions.ALONE, show, body=body, pressed=action)


async def discard(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Delete what somebody wrote, for good."""

    def show(mine: OwnAlignment) -> dict[str, Any]:
        if mine.texts:
            return views.show(mine, services.content, now=services.clock())
        return views.deleted(mine, now=services.clock())

    await sides.take(services, actor, screen, envelopes.discard, actions.ALONE, show, body=body, pressed=action)


async def propose(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Send one's own answers to the other, as a draft to change and sign."""
    revision, now = revision_in(body.get("view") or {}), services.clock()
    mine = await services.db.write(actions.propose, actor, number_in(action), revision=revision, now=now)
    await screen.replace(views.proposed(mine))
    home.refresh_both(services, mine.pair)
