"""Somebody's own pairs: all of them, pausing one until a day, and going on with it."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import endings as ending_actions
from bot.actions import going_on
from bot.actions import my_pairs as actions
from bot.domain.actor import Actor
from bot.domain.pairs import PairState, Step
from bot.feature import Shown, Typed, hooks
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import help
from bot.views import my_pairs as views
from bot.views import pair_ends as ends
from bot.views.forms import number_in
from bot.views.pages import page_in
from storage import members, pairs, programs, rhythms
from storage.tables import Pair


def register(app: AsyncApp) -> None:
    app.action(views.LIST)(open_list)
    app.action(views.OPEN_PAUSE)(open_pause)
    app.view(views.PAUSE_FORM)(pause)
    app.action(views.GO_ON)(go_on)
    app.action(views.OPEN_WAYS)(open_ways)
    app.action(ends.OPEN_EXTEND)(open_extend)
    app.view(ends.EXTEND_FORM)(extend)
    app.action(ends.OPEN_COMPLETE)(open_complete)
    app.view(ends.COMPLETE_FORM)(finish)
    app.action(ends.OPEN_LEAVE)(open_leave)
    app.view(ends.LEAVE_FORM)(finish)
    app.action(views.TAKE_BACK)(take_back)


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    if not await services.db.read(_has_any, actor):
        return Shown(await people.no_pair(services, actor))
    return Shown(view=await _list(services, actor))


def _has_any(session: Session, actor: Actor) -> bool:
    """A living pair, or one that has ended whose words are still there."""
    every = pairs.list_all_for(session, actor.team_id, actor.user_id)
    return any(pair.state != PairState.ENDED or not pair.forgotten_at for pair in every)


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
    home.refresh_both(services, pair)


async def go_on(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    on_resume = hooks(services.features, lambda feature: feature.pair_resumed)
    changed = await services.db.write(actions.go_on, actor, number_in(action), hooks=on_resume, now=services.clock())
    said = (views.gone_on if changed.done else views.not_changed)(changed.pair, actor.user_id)
    page = screen.page_of(views.LIST) or 0
    await screen.replace(await _list(services, actor, page=page, said=said))
    home.refresh_both(services, changed.pair)


# --- extending, completing and leaving -------------------------------------------------------------------------------


async def open_ways(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    view = await _form(services, actor, number_in(action), Step.LEAVE, lambda pair, me, _: ends.ways(pair, me))
    await (screen.show(view) if screen.page_of(views.LIST) is None else screen.replace(view))


async def open_extend(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(await _form(services, actor, number_in(action), Step.EXTEND, ends.extend_form))


async def open_complete(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(
        await _form(services, actor, number_in(action), Step.COMPLETE, lambda pair, me, _: ends.complete_form(pair, me))
    )


async def open_leave(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(await _form(services, actor, number_in(action), Step.LEAVE, ends.leave_form))


async def _form(
    services: Services, actor: Actor, pair_id: int, step: Step, form: Callable[[Pair, str, date], dict[str, Any]]
) -> dict[str, Any]:
    """The form for a step, or how things are if it cannot be taken any more."""
    me = actor.user_id
    pair = await services.db.read(pairs.get, actor.team_id, pair_id, member=me)
    if pair.life.can(step) and not views.has_left(pair, me):
        return form(pair, me, pair.member(me).today(services.clock()))
    return await _list(services, actor, said=views.not_changed(pair, me))


async def extend(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    me, chosen, now = actor.user_id, ends.read_day(view), services.clock()
    pair = await services.db.read(pairs.get, actor.team_id, chosen.pair_id, member=me)
    today = pair.member(me).today(now)
    if pair.life.can(Step.EXTEND) and pair.last_day != chosen.until:
        ends.check_day(chosen.until, pair, today=today)
        on_prolonged = hooks(services.features, lambda feature: feature.pair_prolonged)
        await services.db.write(
            ending_actions.extend, actor, pair.id, chosen.until, before=chosen.before, hooks=on_prolonged, now=now
        )
    pair = await services.db.read(pairs.get, actor.team_id, chosen.pair_id, member=me)
    as_wanted = pair.life.can(Step.EXTEND) and pair.last_day == chosen.until
    said = ends.extended(pair, me) if as_wanted else ends.not_extended(pair, me)
    await ack(response_action="update", view=await _list(services, actor, said=said))
    home.refresh_both(services, pair)


async def finish(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Complete a pair, or leave it."""
    me, pair_id, how = actor.user_id, ends.read_pair(view), ends.ENDS_IN[view["callback_id"]]
    await services.db.write(ending_actions.finish, actor, pair_id, how, now=services.clock())
    pair = await services.db.read(pairs.get, actor.team_id, pair_id, member=me)
    by_me = pair.id in await services.db.read(pairs.list_ids_ended_by, actor.team_id, me)
    # Also when Slack sends the same form again: it is as they want it.
    as_wanted = by_me and pair.ending == how
    said = ends.finished(pair, me) if as_wanted else views.not_changed(pair, me)
    await ack(response_action="update", view=await _list(services, actor, said=said))
    home.refresh_both(services, pair)


async def take_back(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    me = actor.user_id
    changed = await services.db.write(ending_actions.take_back, actor, number_in(action), now=services.clock())
    said = (ends.taken_back if changed.done else ends.not_taken_back)(changed.pair, me)
    await screen.replace(await _list(services, actor, page=screen.page_of(views.LIST) or 0, said=said))
    home.refresh_both(services, changed.pair)


async def _list(services: Services, actor: Actor, *, page: int = 0, said: str | None = None) -> dict[str, Any]:
    return await services.db.read(_draw, actor, page=page, said=said, now=services.clock())


def _draw(session: Session, actor: Actor, *, page: int, said: str | None, now: datetime) -> dict[str, Any]:
    team_id, me = actor.team_id, actor.user_id
    member, every = members.get(session, team_id, me), pairs.list_all_for(session, team_id, me)
    mine = [pair for pair in every if pair.state != PairState.ENDED]
    ended = views.latest_first(every)
    of_coordinators = {pair.program_id for pair in mine if views.is_paused_by_coordinator(pair)}
    return views.listing(
        mine,
        rhythms.list_of_member(session, team_id, me),
        me,
        coordinators=programs.list_to_ask(session, team_id, of_coordinators),
        ended=ended,
        mine=pairs.list_ids_ended_by(session, team_id, me),
        wanting=going_on.list_wanting(session, ended[: views.MOST_ENDED], now),
        to_be_paired="" if mine else help.to_be_paired(programs.list_coordinator_ids(session, team_id), me),
        today=member.today(now),
        zone=member.zone,
        page=page,
        said=said,
    )
