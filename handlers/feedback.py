"""Sealed feedback: `/feedback`, writing, sealing, taking back. What comes after the opening: `feedback_opened.py`."""

from collections.abc import Callable, Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.envelopes import Envelope, EnvelopeState, SideState
from bot.errors import Refusal, UserError
from bot.services import Services
from bot.slack import home, screens
from bot.slack.screens import Screen
from bot.views import feedback as views
from bot.views import feedback_rounds as round_views
from bot.views import help, refusals
from bot.views.forms import Form, number_in
from bot.views.pair_choice import read_pair
from handlers.feedback_opened import opened_view
from storage import feedback, pairs, programs, rounds
from storage.feedback import Mine
from storage.tables import Pair


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
    team_id, user_id, now = actor.team_id, actor.user_id, services.clock()
    async with services.db.read() as session:
        mine = await session.run_sync(pairs.list_for, team_id, user_id)
        if not mine:
            await ack(help.no_pair(await session.run_sync(programs.list_coordinator_ids, team_id), user_id))
            return
        rounds = await session.run_sync(feedback.list_collecting, team_id, viewer=user_id)
    if len(mine) == 1 and rounds:
        view = views.show(rounds[0], now=now)
    else:
        without = [pair for pair in mine if pair.id not in {each.pair.id for each in rounds}]
        view = round_views.choose_form(rounds, without, user_id, form_id=screens.new_form_id(), now=now)
    await screen.show(view)


async def start(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Start a round; if one is open already, go on with that."""
    team_id, user_id, now = actor.team_id, actor.user_id, services.clock()
    format, form_id = views.read_start(view), Form(view).key("form")
    async with services.db.begin() as session:
        pair = await session.run_sync(pairs.get, team_id, read_pair(view), member=user_id, lock=True)
        _require_present(pair, user_id, services)
        round_id = await session.run_sync(rounds.begin, pair, format=format, asked_by=user_id, form_id=form_id, now=now)
        if round_id is None:
            round_id = await session.run_sync(feedback.find_asked_id, pair.team_id, pair.id, form_id=form_id)
        mine = await session.run_sync(feedback.get_mine, team_id, int(round_id or 0), viewer=user_id)
        opened = await session.run_sync(opened_view, mine, now=now)
        view = opened or views.show(mine, now=now)
    await ack(response_action="update", view=view)
    for each in (pair.mentor_id, pair.mentee_id):
        home.refresh(services, team_id, each)


def _require_present(pair: Pair, user_id: str, services: Services) -> None:
    now = services.clock()
    if pair.state == "ended":
        raise UserError("This pair has ended, so there is nobody to ask.", field="format")
    if pair.state == "paused":
        raise UserError("This pair is paused. Ask again when it goes on.", field="format")
    for member in (pair.mentor, pair.mentee):
        if member.deactivated_at is not None:
            raise UserError(f"{member.name} is no longer in this workspace, so there is nobody to ask.", field="format")
        if member.away and member.away.covers(member.today(now)):
            who = "You are" if member.user_id == user_id else f"{member.name} is"
            raise UserError(f"{who} away at the moment. Ask for a round when both of you are back.", field="format")


async def open_round(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Whatever this person may see of a round now."""
    team_id, user_id = actor.team_id, actor.user_id
    async with services.db.read() as session:
        mine = await session.run_sync(feedback.get_mine, team_id, number_in(action), viewer=user_id)
        now = services.clock()
        opened = await session.run_sync(opened_view, mine, now=now)
        view = opened or views.show(mine, now=now)
    await screen.show(view)


async def open_history(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """All of somebody's rounds, a page at a time; the first opens on top, the others take its place."""
    page, most = number_in(action), round_views.PAGE
    async with services.db.read() as session:
        rounds = await session.run_sync(
            feedback.list_mine, actor.team_id, viewer=actor.user_id, limit=most + 1, offset=page * most
        )
    view = round_views.history(rounds[:most], page=page, more=len(rounds) > most, now=services.clock())
    await (screen.replace(view) if page else screen.show(view))


# --- writing ---------------------------------------------------------------------------------------------------------


async def keep_typing(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    """Something was typed: keep it, so that closing the form loses nothing."""
    view, typed = body.get("view") or {}, str(action.get("block_id"))
    await _keep(actor, services, view, only=typed, typed_at=str(action.get("action_ts") or ""))


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """The form was closed; if Slack sends along what stood in it, keep that."""
    if (view.get("state") or {}).get("values"):
        await _keep(actor, services, view, typed_at=f"{services.clock().timestamp():.6f}")


async def _keep(
    actor: Actor, services: Services, view: Mapping[str, Any], *, typed_at: str, only: str | None = None
) -> None:
    """Keep what a form holds: the one field that was typed in, or each that has something in it.

    Never the others: the same form may be open, and emptier, on another device.
    """
    team_id, user_id, now = actor.team_id, actor.user_id, services.clock()
    round_id = views.round_id(view)
    revision = Form(view).number("revision") or 0
    async with services.db.begin() as session:
        before, who = await session.run_sync(feedback.lock, team_id, round_id, viewer=user_id, now=now)
        try:
            before.write(who)
        except Refusal:
            return  # sealed or over meanwhile: said when the form is sent, and the words are given back then
        mine = await session.run_sync(feedback.get_mine, team_id, round_id, viewer=user_id)
        texts = views.read_texts(view, mine.format)
        kept = {field: text for field, text in mine.texts.items() if field != only}
        texts = {**kept, **{field: text for field, text in texts.items() if only in (None, field)}}
        if await session.run_sync(
            feedback.mark_typed, team_id, round_id, author=user_id, revision=revision, typed_at=typed_at
        ):
            await session.run_sync(_save, team_id, mine, texts)


def _save(session: Session, team_id: str, mine: Mine, texts: Mapping[str, str]) -> None:
    feedback.replace_texts(session, team_id, mine.id, author=mine.viewer, texts=texts)
    side = SideState.DRAFT if texts else SideState.EMPTY
    feedback.set_side(session, team_id, mine.id, author=mine.viewer, side=side)


async def write(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Keep the draft and show it once more. If it is not kept, the words go back to their author."""
    team_id, user_id, now = actor.team_id, actor.user_id, services.clock()
    round_id = views.round_id(view)
    async with services.db.begin() as session:
        before, who = await session.run_sync(feedback.lock, team_id, round_id, viewer=user_id, now=now)
        mine = await session.run_sync(feedback.get_mine, team_id, round_id, viewer=user_id)
        texts = views.read_texts(view, mine.format)
        try:
            before.write(who)
        except Refusal as error:
            await ack(response_action="update", view=views.given_back(mine, texts, refusals.words(error)))
            return
        current = views.is_current(view, mine)
        if not current and texts != mine.texts:
            await ack(response_action="update", view=views.given_back(mine, texts, views.NEWER))
            return
        if current:  # else Slack delivers it once more, and the look at it is open already
            if views.is_whole(texts, mine.format):
                await session.run_sync(feedback.next_revision, team_id, round_id, author=user_id)
            else:  # the form stays open; what is still under way from its typing is older
                await session.run_sync(
                    feedback.mark_typed,
                    team_id,
                    round_id,
                    author=user_id,
                    revision=mine.revision,
                    typed_at=f"{now.timestamp():.6f}",
                )
            await session.run_sync(_save, team_id, mine, {**mine.texts, **texts})
        mine = await session.run_sync(feedback.get_mine, team_id, round_id, viewer=user_id)
    views.require_whole(texts, mine.format)
    await ack(response_action="update", view=views.review(mine))
    home.refresh(services, team_id, user_id)


async def seal(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Seal what was just looked at. What it looks like afterwards is the same whatever the partner has done."""
    team_id, user_id, now = actor.team_id, actor.user_id, services.clock()
    round_id = views.round_id(view)
    async with services.db.begin() as session:
        before, who = await session.run_sync(feedback.lock, team_id, round_id, viewer=user_id, now=now)
        mine = await session.run_sync(feedback.get_mine, team_id, round_id, viewer=user_id)
        opened = await session.run_sync(opened_view, mine, now=now)
        if opened or (before.state is EnvelopeState.COLLECTING and not before.over and not views.has_shown(view, mine)):
            await ack(response_action="update", view=opened or views.show(mine, now=now))  # from an old form
            return
        try:
            after = before.seal(who)
        except Refusal as error:
            await ack(response_action="update", view=views.not_sealed(mine, refusals.words(error)))
            return
        if after != before:
            await session.run_sync(feedback.set_side, team_id, round_id, author=user_id, side=SideState.SEALED)
            await session.run_sync(rounds.set_opening, round_id, mine.pair, after, now=now)
        mine = await session.run_sync(feedback.get_mine, team_id, round_id, viewer=user_id)
    await ack(response_action="update", view=views.sealed(mine))
    home.refresh(services, team_id, user_id)


async def keep_writing(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    async with services.db.read() as session:
        mine = await session.run_sync(feedback.get_mine, actor.team_id, number_in(action), viewer=actor.user_id)
    await screen.replace(views.show(mine, now=services.clock()))


async def change(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take the words out of their envelope and write on."""
    mine = await _take_back(body, action, actor, services, Envelope.change)
    await screen.replace(views.show(mine, now=services.clock()))


async def withdraw(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take the words out of their envelope and leave them a draft."""
    mine, now = await _take_back(body, action, actor, services, Envelope.withdraw), services.clock()
    still_sealed = mine.side is SideState.SEALED  # the press is from before it was sealed again
    await screen.replace(views.show(mine, now=now) if still_sealed else views.taken_back(mine, now=now))


async def _take_back(
    body: dict[str, Any],
    action: dict[str, Any],
    actor: Actor,
    services: Services,
    step: Callable[[Envelope, int], Envelope],
) -> Mine:
    team_id, user_id, round_id = actor.team_id, actor.user_id, number_in(action)
    async with services.db.begin() as session:
        before, who = await session.run_sync(feedback.lock, team_id, round_id, viewer=user_id, now=services.clock())
        mine = await session.run_sync(feedback.get_mine, team_id, round_id, viewer=user_id)
        try:
            after = step(before, who)
        except Refusal as error:
            raise UserError(refusals.words(error)) from None
        if not views.is_current(body.get("view") or {}, mine):
            return mine
        await session.run_sync(feedback.next_revision, team_id, round_id, author=user_id)
        await session.run_sync(feedback.set_side, team_id, round_id, author=user_id, side=after.sides[who])
        await session.run_sync(rounds.set_opening, round_id, mine.pair, after, now=services.clock())
        mine = await session.run_sync(feedback.get_mine, team_id, round_id, viewer=user_id)
    home.refresh(services, team_id, user_id)
    return mine


async def discard(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Delete what somebody wrote, for good."""
    team_id, user_id, round_id = actor.team_id, actor.user_id, number_in(action)
    async with services.db.begin() as session:
        before, who = await session.run_sync(feedback.lock, team_id, round_id, viewer=user_id, now=services.clock())
        try:
            after = before.discard(who)
        except Refusal as error:
            raise UserError(refusals.words(error)) from None
        mine = await session.run_sync(feedback.get_mine, team_id, round_id, viewer=user_id)
        if views.is_current(body.get("view") or {}, mine):
            await session.run_sync(feedback.next_revision, team_id, round_id, author=user_id)
            await session.run_sync(_save, team_id, mine, {})
            await session.run_sync(rounds.set_opening, round_id, mine.pair, after, now=services.clock())
            mine = await session.run_sync(feedback.get_mine, team_id, round_id, viewer=user_id)
    now = services.clock()  # nothing of what was written since the pressed form was drawn is deleted
    await screen.replace(views.show(mine, now=now) if mine.texts else views.deleted(mine, now=now))
    home.refresh(services, team_id, user_id)
