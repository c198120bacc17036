"""The goals of a pair: `/mentorship goals`, and adding, changing and dropping one."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import goals as actions
from bot.domain.actor import Actor
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home, people, screens
from bot.slack.screens import Screen
from bot.views import goals as views
from bot.views.forms import Form, number_in, revision_in
from bot.views.goals import PairGoals, WholeGoal
from bot.views.pages import page_in
from storage import confidences, goals, pairs


def register(app: AsyncApp) -> None:
    app.action(views.PAGE)(open_page)
    app.action(views.OPEN)(open_pair)
    app.action(views.MORE)(open_one)
    app.action(views.DROPPED)(open_dropped)
    app.action(views.OPEN_ADD)(open_add)
    app.view(views.ADD_FORM)(add)
    app.action(views.OPEN_CHANGE)(open_change)
    app.view(views.CHANGE_FORM)(change)
    app.action(views.DROP)(drop)


# --- looking ---------------------------------------------------------------------------------------------------------


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    mine = await services.db.read(pairs.list_for, actor.team_id, actor.user_id)
    if not mine:
        return Shown(await people.no_pair(services, actor))
    if len(mine) > 1:
        return Shown(view=await services.db.read(_draw_page, actor, page=0))
    return Shown(view=await _goals(services, actor, mine[0].id))


async def open_page(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """The goals of all of somebody's pairs."""
    await screen.replace(await services.db.read(_draw_page, actor, page=page_in(action)))


async def open_pair(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(await _goals(services, actor, number_in(action)))


async def open_one(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    view = await services.db.read(_draw_one, actor, number_in(action), now=services.clock())
    await screen.replace(view)


async def open_dropped(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(views.dropped(await services.db.read(_look, actor, number_in(action))))


async def _goals(services: Services, actor: Actor, pair_id: int, *, told: str | None = None) -> dict[str, Any]:
    seen = await services.db.read(_look, actor, pair_id)
    return views.show(seen, now=services.clock(), told=told)


def _look(session: Session, actor: Actor, pair_id: int) -> PairGoals:
    team_id, me = actor.team_id, actor.user_id
    pair = pairs.get(session, team_id, pair_id, member=me)
    collecting = confidences.READS.list_collecting(session, team_id, viewer=me)
    return PairGoals(
        pair,
        me,
        goals.list_all(session, team_id, [pair_id]),
        mine=next((each for each in collecting if each.pair.id == pair_id), None),
        opened=confidences.READS.list_opened(session, pair, viewer=me),
    )


def _draw_one(
    session: Session, actor: Actor, goal_id: int, *, told: str | None = None, now: datetime
) -> dict[str, Any]:
    goal = goals.get(session, actor.team_id, goal_id, viewer=actor.user_id)
    versions = goals.list_versions(session, actor.team_id, [goal_id])
    news = goals.list_news(session, actor.team_id, [goal_id], viewer=actor.user_id, limit=views.MOST_NEWS)
    seen = _look(session, actor, goal.pair_id)
    return views.more(seen, WholeGoal(goal, versions, news), told=told)


def _draw_page(session: Session, actor: Actor, *, page: int) -> dict[str, Any]:
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    living = goals.list_living(session, actor.team_id, [pair.id for pair in mine])
    return views.choose(mine, living, actor.user_id, page=page)


# --- setting and changing --------------------------------------------------------------------------------------------


async def open_add(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair = await services.db.read(pairs.get, actor.team_id, number_in(action), member=actor.user_id)
    await screen.replace(views.add_form(pair, actor.user_id, form_id=screens.new_form_id()))


async def add(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    pair_id, words, form_id = views.read_pair_id(view), views.read_words(view), Form(view).id
    added = await services.db.write(actions.add, actor, pair_id, words, form_id=form_id, now=services.clock())
    await ack(response_action="update", view=await _goals(services, actor, pair_id, told=views.added(added.goal)))
    home.refresh_both(services, added.goal.pair)


async def open_change(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    goal = await services.db.read(goals.get, actor.team_id, number_in(action), viewer=actor.user_id)
    if goal.is_living:
        await screen.replace(views.change_form(goal, actor.user_id))
    else:
        await screen.replace(await _goals(services, actor, goal.pair_id, told=views.DROPPED_NOW))


async def change(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Keep the words. If the other was quicker, the form comes back with both, and nothing is kept yet."""
    goal_id, words, seen = views.read_goal_id(view), views.read_words(view), revision_in(view)
    changed = await services.db.write(actions.change, actor, goal_id, words, seen=seen, now=services.clock())
    goal = changed.goal
    if not changed.done:
        await ack(response_action="update", view=views.change_form(goal, actor.user_id, typed=words))
        return
    told = views.changed(goal)
    await ack(response_action="update", view=await _goals(services, actor, goal.pair_id, told=told))
    home.refresh_both(services, goal.pair)


async def drop(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Drop what is on the screen, not what the other has made of it meanwhile."""
    goal_id, seen = number_in(action), revision_in(body.get("view") or {})
    dropped = await services.db.write(actions.drop, actor, goal_id, seen=seen, now=services.clock())
    if dropped.done:
        await screen.replace(await _goals(services, actor, dropped.goal.pair_id, told=views.DROPPED_NOW))
        home.refresh_both(services, dropped.goal.pair)
    else:
        now = services.clock()
        await screen.replace(await services.db.read(_draw_one, actor, goal_id, told=views.CHANGED_SINCE, now=now))
