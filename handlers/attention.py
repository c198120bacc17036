"""All pairs that may need a hand, a page at a time, and who looks after which of them."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import attention as actions
from bot.domain.actor import Actor, Scope
from bot.services import Services
from bot.slack import people
from bot.slack.screens import Screen
from bot.views import attention as views
from bot.views.forms import number_in
from bot.views.pages import page_in


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(open_list)
    app.action(views.TURN_PAGE)(turn_page)
    app.action(views.HANDLE)(press_handle)
    app.view(views.FORM)(save)
    app.action(views.TAKE_BACK)(take_back)


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(await _look(services, actor, scope, number_in(action), 0))


async def turn_page(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    scope = await people.require_scope(services, actor)
    program_id, _ = views.read_page(body.get("view") or {})
    await screen.replace(await _look(services, actor, scope, program_id, page_in(action)))


async def press_handle(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    scope = await people.require_scope(services, actor)
    now = services.clock()
    program, need = await services.db.read_blind(actions.find, actor, scope, number_in(action), now=now)
    await services.db.write(actions.note_look, actor, scope, program.id, now=now)  # the list may be days old
    _, page = views.read_page(body.get("view") or {})
    today = program.today(now)
    await screen.show(views.form(need, today=today, page=page))


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    now = services.clock()
    program = await services.db.read_blind(actions.find_program, actor, scope, views.pair_in(view))
    chosen = views.read(view, today=program.today(now))
    await services.db.write(actions.handle, actor, scope, chosen.pair_id, until=chosen.until, seen=chosen.seen, now=now)
    await ack()
    await screen.refresh_below(await _look(services, actor, scope, program.id, chosen.page))


async def take_back(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    scope = await people.require_scope(services, actor)
    program_id = await services.db.write(actions.take_back, actor, scope, number_in(action), now=services.clock())
    _, page = views.read_page(body.get("view") or {})
    await screen.replace(await _look(services, actor, scope, program_id, page))


async def _look(services: Services, actor: Actor, scope: Scope, program_id: int, page: int) -> dict[str, Any]:
    await services.db.write(actions.note_look, actor, scope, program_id, now=services.clock())
    program, found = await services.db.read_blind(actions.list_all, actor, scope, program_id, now=services.clock())
    return views.page(program, found, page)
