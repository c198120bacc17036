"""The digest when a coordinator asks for it; by itself it comes from `bot/jobs/digests.py`."""

from collections.abc import Sequence
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.actions import digests as actions
from bot.actions import programs as program_actions
from bot.domain.actor import Actor, Scope
from bot.services import Services
from bot.slack import people
from bot.slack.screens import Screen
from bot.views import digests as views
from bot.views.blocks import notice
from bot.views.forms import number_in
from storage import members, programs
from storage.tables import Program


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(press)


async def answer(services: Services, actor: Actor, scope: Scope, typed_name: str) -> str:
    """What `/mentorship-admin digest` says; the digest itself comes as a message, because only messages hold charts."""
    mine = await services.db.read_blind(program_actions.list_mine, actor, scope)
    wanted = [program for program in mine if typed_name.casefold() in program.name.casefold()]
    if not wanted:
        return views.none_called_that(mine)
    await _ask(services, actor, scope, wanted[: views.MOST_AT_ONCE])
    return views.on_its_way(wanted[: views.MOST_AT_ONCE])


async def press(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    program = await services.db.read_blind(
        programs.get, actor.team_id, number_in(action), coordinator=scope.coordinator
    )
    await _ask(services, actor, scope, [program])
    await screen.show(notice("Digest", views.on_its_way([program])))


async def _ask(services: Services, actor: Actor, scope: Scope, wanted: Sequence[Program]) -> None:
    """An admin may be somebody whom the bot does not know: Slack is asked about them before anything is written."""
    newcomer = None
    if await services.db.read_blind(members.find, actor.team_id, actor.user_id) is None:
        user = await people.find(await services.slack_of(actor.team_id), actor.user_id)
        newcomer = people.profile(user or {"id": actor.user_id})
    program_ids = [program.id for program in wanted]
    await services.db.write(actions.ask, actor, scope, program_ids, newcomer=newcomer, now=services.clock())
