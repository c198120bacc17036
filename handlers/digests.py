"""The digest when a coordinator asks for it; by itself it comes from `bot/jobs/digests.py`."""

from collections.abc import Sequence
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.actions import digests as actions
from bot.actions import programs as program_actions
from bot.actions import weeks
from bot.domain.actor import Actor, Scope
from bot.services import Services
from bot.slack import people
from bot.slack.screens import Screen
from bot.views import digests as views
from bot.views.blocks import notice
from bot.views.forms import number_in
from storage import members


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(press)


async def answer(services: Services, actor: Actor, scope: Scope, typed_name: str) -> str:
    """What `/mentorship-admin digest` says; the digest itself comes as a message, because only messages hold charts."""
    mine = await services.db.read_blind(program_actions.list_mine, actor, scope)
    wanted = [program for program in mine if typed_name.casefold() in program.name.casefold()]
    if not wanted:
        return views.none_called_that(mine)
    program_ids = [program.id for program in wanted]
    most = views.MOST_AT_ONCE
    return await _ask(services, actor, scope, program_ids[:most], more=len(program_ids) - most)


async def press(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(notice("Digest", await _ask(services, actor, scope, [number_in(action)])))


async def _ask(services: Services, actor: Actor, scope: Scope, program_ids: Sequence[int], *, more: int = 0) -> str:
    """An admin may be somebody whom the bot does not know: Slack is asked about them before anything is written."""
    now = services.clock()
    async with services.counting[actor.team_id]:
        counted = await services.db.read_blind(weeks.count_for, actor, scope, program_ids, now=now)
        with_pairs = [each for each in counted if each.has_pairs]
        if any(each.is_new for each in with_pairs):
            await services.db.write(weeks.keep_all, with_pairs)
    newcomer = None
    if with_pairs and await services.db.read_blind(members.find, actor.team_id, actor.user_id) is None:
        newcomer = await people.introduce(services, actor) or people.nothing_said_of(actor.user_id)
    if with_pairs:
        await services.db.write(actions.ask, actor, scope, with_pairs, newcomer=newcomer, now=now)
    return views.asked(counted, more=more)
