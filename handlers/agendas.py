"""Agendas: `/mentorship agenda`, putting lines on one, leaving some out, and sharing it."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import agenda_pages
from bot.actions import agendas as actions
from bot.actions.agenda_pages import AgendaPage
from bot.domain.actor import Actor
from bot.domain.agendas import AgendaSource
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home, people, screens
from bot.slack.screens import Screen
from bot.views import agenda_pages as views
from bot.views import agendas as buttons
from bot.views.forms import Form, number_in
from bot.views.pages import page_in
from storage import meetings, pairs
from storage.tables import AgendaLine


def register(app: AsyncApp) -> None:
    app.action(buttons.PUT)(put)
    app.action(buttons.OPEN)(open_pair)
    app.action(views.LIST)(open_page)
    app.action(views.LEAVE_OUT)(leave_out)
    app.action(views.PUT_BACK)(put_back)
    app.action(views.OPEN_ADD)(open_add)
    app.view(views.ADD_FORM)(add)
    app.action(views.SHARE)(share)
    app.action(views.NOT_NEEDED)(pass_by)


# --- looking ---------------------------------------------------------------------------------------------------------


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    mine = await services.db.read(pairs.list_for, actor.team_id, actor.user_id)
    if not mine:
        return Shown(await people.no_pair(services, actor))
    if len(mine) > 1:
        return Shown(view=await services.db.read(_draw_page, actor, page=0, now=services.clock()))
    return Shown(view=await _agenda(services, actor, mine[0].id))


async def open_page(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    view = await services.db.read(_draw_page, actor, page=page_in(action), now=services.clock())
    await screen.replace(view)


async def open_pair(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(await _agenda(services, actor, number_in(action)))


async def _agenda(services: Services, actor: Actor, pair_id: int, *, told: str | None = None) -> dict[str, Any]:
    now = services.clock()
    page = await services.db.read(agenda_pages.look, actor, pair_id, now=now)
    return views.show(page, services.content, now=now, told=told)


def _draw_page(session: Session, actor: Actor, *, page: int, now: datetime) -> dict[str, Any]:
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    ahead = meetings.find_next_agreed(session, actor.team_id, [pair.id for pair in mine], now=now)
    return views.choose(mine, ahead, actor.user_id, page=page)


# --- putting, and leaving out ----------------------------------------------------------------------------------------


async def put(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    line = await services.db.write(actions.put_about, actor, buttons.read_about(action), now=services.clock())
    await screen.show(views.put_there(line, actor.user_id))


async def leave_out(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair_id, about = buttons.read_line(action)
    page = await services.db.write(actions.leave_out, actor, pair_id, about, now=services.clock())
    await screen.replace(views.show(page, services.content, now=services.clock()))


async def put_back(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair_id, about = buttons.read_line(action)
    page = await services.db.write(actions.put_back, actor, pair_id, about, now=services.clock())
    await screen.replace(views.show(page, services.content, now=services.clock()))


async def open_add(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair = await services.db.read(pairs.get, actor.team_id, number_in(action), member=actor.user_id)
    await screen.replace(views.add_form(pair, actor.user_id, form_id=screens.new_form_id()))


async def add(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    pair_id, text, form_id = views.read_pair_id(view), views.read_text(view), Form(view).id
    await services.db.write(_add, actor, pair_id, text, form_id=form_id, now=services.clock())
    await ack(response_action="update", view=await _agenda(services, actor, pair_id, told=views.ADDED))


def _add(session: Session, actor: Actor, pair_id: int, text: str, *, form_id: str, now: datetime) -> AgendaLine:
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    return actions.put(session, actor, pair, AgendaSource.OWN, text=text, form_id=form_id, now=now)


# --- sharing ---------------------------------------------------------------------------------------------------------


async def share(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    now = services.clock()
    page: AgendaPage = await services.db.write(actions.share, actor, number_in(action), now=now)
    await screen.replace(views.show(page, services.content, now=now, told=views.shared_now(page)))
    for each in (page.viewer, page.partner_id):
        home.refresh(services, actor.team_id, each)


async def pass_by(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await services.db.write(actions.pass_by, actor, number_in(action), now=services.clock())
    home.refresh(services, actor.team_id, actor.user_id)
    await home.redraw_waiting(services, actor, screen)
