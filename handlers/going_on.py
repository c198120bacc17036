"""Going on without the program: saying that one would like to, or not, and choosing a rhythm of one's own."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import going_on as actions
from bot.domain.actor import Actor
from bot.errors import UserError
from bot.feature import hooks
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import closings as closing_views
from bot.views import going_on as views
from bot.views.forms import number_in
from storage import closings, pairs


def register(app: AsyncApp) -> None:
    app.action(views.WISH)(wish)
    app.action(views.TAKE_BACK)(take_back)
    app.action(views.PASS)(let_pass)
    app.action(views.OPEN_RHYTHM)(open_rhythm)
    app.view(views.RHYTHM_FORM)(set_rhythm)


async def wish(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """The pair goes on once both have pressed and it is over; what they see says how far that is."""
    on_prolonged = hooks(services.features, lambda feature: feature.pair_prolonged)
    pair = await services.db.write(actions.wish, actor, number_in(action), hooks=on_prolonged, now=services.clock())
    await _show(services, actor, screen, pair.id)


async def take_back(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair = await services.db.write(actions.take_back, actor, number_in(action), now=services.clock())
    await _show(services, actor, screen, pair.id)


async def let_pass(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await services.db.write(actions.let_pass, actor, number_in(action), now=services.clock())
    home.refresh(services, actor.team_id, actor.user_id)
    await home.redraw_waiting(services, actor, screen)


async def _show(services: Services, actor: Actor, screen: Screen, pair_id: int) -> None:
    """How things are now, in the place of a list of keepsakes, else as a word on top of where it was pressed."""
    pair = await services.db.read(pairs.get, actor.team_id, pair_id, member=actor.user_id)
    wanted = await services.db.read(closings.list_sides, pair)
    view = closing_views.one(pair, actor.user_id, [who for who, side in wanted.items() if side.goes_on])
    await (screen.replace(view) if screen.shows(closing_views.LIST) else screen.show(view))
    home.refresh_both(services, pair)


async def open_rhythm(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair = await services.db.read(pairs.get, actor.team_id, number_in(action), member=actor.user_id)
    if pair.program.own_pair_id is None:
        raise actions.NotTheirRhythm
    await screen.show(views.rhythm_form(pair, actor.user_id, services.content.rhythms))


async def set_rhythm(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    pair_id, wanted = views.read_rhythm(view)
    preset = services.content.rhythm(wanted)
    if preset is None:
        raise UserError("Choose how often you are asked.", field="rhythm")
    pair = await services.db.write(actions.set_rhythm, actor, pair_id, preset, now=services.clock())
    await ack(response_action="update", view=views.changed(preset))
    home.refresh_both(services, pair)
