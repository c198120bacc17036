"""Somebody's own pairs: all of them, pausing one until a day, and going on with it."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import my_pairs as actions
from bot.domain.actor import Actor
from bot.feature import Shown, Typed, hooks
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import my_pairs as views
from bot.views.forms import number_in
from bot.views.pages import page_in
from storage import members, pairs, programs, rhythms
from storage.tables import Pair


def register(app: AsyncApp) -> None:
    app.action(views.LIST)(open_list)
    app.action(views.OPEN_PAUSE)(open_pause)
    app.view(views.PAUSE_FORM)(pause)
    app.action(views.GO_ON)(go_on)


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    if not await services.db.read(pairs.list_for, actor.team_id, actor.user_id):
        return Shown(await people.no_pair(services, actor))
    return Shown(view=await _list(services, actor))


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """All of somebody's own pairs; from elsewhere it is shown anew, and another page takes the place of one before."""
    view = await _list(services, actor, page=page_in(action))
    await (screen.show(view) if screen.page_of(views.LIST) is None else screen.replace(view))


async def open_pause(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """In the place of the list of pairs, which shows afterwards what has become of it."""
    me, page, now = actor.user_id, screen.page_of(views.LIST), services.clock()
    pair = await services.db.read(pairs.get, actor.team_id, number_in(action), member=me)
    today = pair.member(me).today(now)
    if views.can_pause(pair, me, today):
        view = views.pause_form(pair, me, today=today, page=page or 0)
    else:
        view = await _list(services, actor, page=page or 0, said=views.nothing_to_pause(pair, me))
    await (screen.show(view) if page is None else screen.replace(view))


async def pause(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    me, chosen, now = actor.user_id, views.read_pause(view), services.clock()
    pair = await services.db.read(pairs.get, actor.team_id, chosen.pair_id, member=me)
    views.check_day(chosen.until, pair, today=pair.member(me).today(now))
    on_pause = hooks(services.features, lambda feature: feature.pair_paused)
    await services.db.write(actions.pause, actor, pair.id, chosen.until, before=chosen.before, hooks=on_pause, now=now)
    pair = await services.db.read(pairs.get, actor.team_id, chosen.pair_id, member=me)
    # Also when Slack sends the same form again: it is as they want it.
    said = views.paused(pair, me) if pair.paused_until == chosen.until else views.not_changed(pair, me)
    await ack(response_action="update", view=await _list(services, actor, page=chosen.page, said=said))
    _refresh(services, pair)


async def go_on(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    on_resume = hooks(services.features, lambda feature: feature.pair_resumed)
    changed = await services.db.write(actions.go_on, actor, number_in(action), hooks=on_resume, now=services.clock())
    said = (views.gone_on if changed.done else views.not_changed)(changed.pair, actor.user_id)
    page = screen.page_of(views.LIST) or 0
    await screen.replace(await _list(services, actor, page=page, said=said))
    _refresh(services, changed.pair)


async def _list(services: Services, actor: Actor, *, page: int = 0, said: str | None = None) -> dict[str, Any]:
    return await services.db.read(_draw, actor, page=page, said=said, now=services.clock())


def _draw(session: Session, actor: Actor, *, page: int, said: str | None, now: datetime) -> dict[str, Any]:
    team_id, me = actor.team_id, actor.user_id
    member, mine = members.get(session, team_id, me), pairs.list_for(session, team_id, me)
    of_coordinators = {pair.program_id for pair in mine if views.is_paused_by_coordinator(pair)}
    return views.listing(
        mine,
        rhythms.list_of_member(session, team_id, me),
        me,
        coordinators=programs.list_to_ask(session, team_id, of_coordinators),
        today=member.today(now),
        zone=member.zone,
        page=page,
        said=said,
    )


def _refresh(services: Services, pair: Pair) -> None:
    home.refresh(services, pair.team_id, pair.mentor_id)
    home.refresh(services, pair.team_id, pair.mentee_id)
