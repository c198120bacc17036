"""The digest when a coordinator asks for it; by itself it comes from `bot/jobs/digests.py`."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.domain import messages
from bot.domain.actor import Actor, Scope
from bot.services import Services
from bot.slack import people
from bot.slack.screens import Screen
from bot.views import digests as views
from bot.views.blocks import notice
from bot.views.forms import number_in
from bot.views.parts import name
from handlers.pairs import list_programs
from storage import members, outbox, programs
from storage.tables import Program


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(press)


async def answer(services: Services, team_id: str, user_id: str, scope: Scope, typed_name: str) -> str:
    """What `/mentorship-admin digest` says; the digest itself comes as a message, because only messages hold charts."""
    mine = await list_programs(services, team_id, scope)
    wanted = [program for program in mine if typed_name.casefold() in program.name.casefold()] if typed_name else mine
    if not wanted:
        return f"No program of yours is called that. You coordinate {', '.join(name(each.name) for each in mine)}."
    for program in wanted[: views.MOST_AT_ONCE]:
        await _owe(services, user_id, program)
    names = ", ".join(name(program.name) for program in wanted[: views.MOST_AT_ONCE])
    return f"The digest of {names} is on its way to your direct messages."


async def press(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    scope = await people.require_scope(services, actor)
    async with services.db.read() as session:
        program = await session.run_sync(programs.get, team_id, number_in(action), coordinator=scope.coordinator)
    await _owe(services, user_id, program)
    words = f"The digest of {name(program.name)} is on its way to your direct messages."
    await screen.show(notice("Digest", words))


async def _owe(services: Services, user_id: str, program: Program) -> None:
    """Twice within a minute is once: somebody pressed again because nothing had come yet."""
    now = services.clock()
    async with services.db.begin() as session:
        if await session.run_sync(members.find, program.team_id, user_id) is None:
            profile = await people.find(await services.slack_of(program.team_id), user_id)
            await session.run_sync(
                members.save_profile, program.team_id, people.profile(profile or {"id": user_id}), now=now
            )
        await session.run_sync(
            outbox.add,
            program.team_id,
            outbox.Owed(
                messages.DIGEST_NOW.name,
                program.id,
                f"digest:{program.id}:{user_id}:{now:%Y%m%dT%H%M}",
                user_id=user_id,
            ),
            now=now,
        )
