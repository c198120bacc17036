"""What each of a pair expects, answered alone: being invited, writing, sealing, taking back, proposing."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import alignments as actions
from bot.domain.actor import Actor
from bot.domain.envelopes import SideState
from bot.services import Services
from bot.slack import home, screens
from bot.slack.screens import Screen
from bot.views import alignments as views
from bot.views import refusals
from bot.views.forms import number_in
from storage import alignments


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
    for each in (mine.pair.mentor_id, mine.pair.mentee_id):
        home.refresh(services, actor.team_id, each)


# --- writing ---------------------------------------------------------------------------------------------------------


async def keep_typing(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    """Something was typed or chosen: keep it, so that closing the form loses nothing."""
    view, typed_at = body.get("view") or {}, str(action.get("action_ts") or "")
    await services.db.write(
        actions.keep_typed,
        actor,
        views.alignment_id(view),
        views.read_all(view),
        only=str(action.get("block_id")),
        revision=views.revision(view) or 0,
        typed_at=typed_at,
        now=services.clock(),
    )


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """The form was closed; if Slack sends along what was typed in it, keep that. What was chosen is kept already."""
    if (view.get("state") or {}).get("values"):
        texts, revision = views.read_words(view), views.revision(view) or 0
        await services.db.write(
            actions.keep_typed, actor, views.alignment_id(view), texts, revision=revision, now=services.clock()
        )


async def more_goals(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """The same form with room for another goal, and with what it holds."""
    view = body.get("view") or {}
    mine = await services.db.read(alignments.get_mine, actor.team_id, views.alignment_id(view), viewer=actor.user_id)
    goals, now = number_in(action), services.clock()
    await screen.replace(views.with_more_goals(mine, view, services.content, goals=goals, now=now))


async def write(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Keep the draft and show it once more. If it is not kept, the words go back to their author."""
    texts, revision = views.read_sent(view), views.revision(view)
    step = await services.db.write(
        actions.write, actor, views.alignment_id(view), texts, revision=revision, now=services.clock()
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
    step = await services.db.write(actions.seal, actor, alignment_id, revision=revision, shown=shown, now=now)
    if step.refused:
        reason = refusals.words(step.refused)
        await ack(response_action="update", view=views.not_sealed(step.mine, services.content, reason))
        return
    await ack(response_action="update", view=views.show(step.mine, services.content, now=now))
    home.refresh(services, actor.team_id, actor.user_id)


async def keep_writing(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    mine = await services.db.read(alignments.get_mine, actor.team_id, number_in(action), viewer=actor.user_id)
    await screen.replace(views.show(mine, services.content, now=services.clock()))


async def change(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take the words out of their envelope and write on."""
    revision, now = views.revision(body.get("view") or {}), services.clock()
    mine = await services.db.write(actions.change, actor, number_in(action), revision=revision, now=now)
    await screen.replace(views.show(mine, services.content, now=now))
    home.refresh(services, actor.team_id, actor.user_id)


async def withdraw(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take the words out of their envelope and leave them a draft."""
    revision, now = views.revision(body.get("view") or {}), services.clock()
    mine = await services.db.write(actions.withdraw, actor, number_in(action), revision=revision, now=now)
    still_sealed = mine.side is SideState.SEALED  # the press is from before it was sealed again
    view = views.show(mine, services.content, now=now) if still_sealed else views.taken_back(mine, now=now)
    await screen.replace(view)
    home.refresh(services, actor.team_id, actor.user_id)


async def discard(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Delete what somebody wrote, for good."""
    revision, now = views.revision(body.get("view") or {}), services.clock()
    mine = await services.db.write(actions.discard, actor, number_in(action), revision=revision, now=now)
    view = views.show(mine, services.content, now=now) if mine.texts else views.deleted(mine, now=now)
    await screen.replace(view)
    home.refresh(services, actor.team_id, actor.user_id)


async def propose(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Send one's own answers to the other, as a draft to change and sign."""
    revision, now = views.revision(body.get("view") or {}), services.clock()
    mine = await services.db.write(actions.propose, actor, number_in(action), revision=revision, now=now)
    await screen.replace(views.proposed(mine))
    for each in (mine.pair.mentor_id, mine.pair.mentee_id):
        home.refresh(services, actor.team_id, each)
