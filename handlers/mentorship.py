"""`/mentorship`: help, Home, settings, time away, privacy, one's own data."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.actor import Actor
from bot.domain.commands import parse
from bot.services import Services
from bot.slack.screens import Screen
from bot.views import help
from bot.views import my_data as my_data_views
from bot.views import settings as settings_views
from bot.views.parts import unescape
from handlers import my_data
from handlers.settings import find_member
from storage import access, programs

KNOWN = ("", "help", "home", "settings", "away", "privacy", "export", "delete")


def register(app: AsyncApp) -> None:
    app.command("/mentorship")(command)
    app.action(help.OPEN_PRIVACY)(open_privacy)


async def command(ack: AsyncAck, body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    asked = parse(unescape(str(body.get("text") or "")), KNOWN).name
    if asked in ("", "help"):
        await ack(help.member_help())
        return
    member, words = await find_member(services, actor)
    if asked == "home":
        await ack(help.home_link(actor.team_id, str(body.get("api_app_id") or "")))
    elif asked == "privacy":
        await screen.show(await _privacy(services, actor))
    elif member is None:
        await ack(words)
    else:
        match asked:
            case "settings":
                view = settings_views.form(member)
            case "away":
                view = settings_views.away_form(member)
            case "export":
                view = await my_data.copy(services, actor)
            case _:
                view = my_data_views.delete_form()
        await screen.show(view)


async def open_privacy(actor: Actor, screen: Screen, services: Services) -> None:
    await screen.show(await _privacy(services, actor))


async def _privacy(services: Services, actor: Actor) -> dict[str, Any]:
    team_id, user_id = actor.team_id, actor.user_id
    member, _ = await find_member(services, actor)
    async with services.db.read() as session:
        entries = await session.run_sync(access.list_concerning, team_id, user_id, limit=15)
        names = await session.run_sync(programs.list_names, team_id, {entry.program_id for entry in entries})
    return help.privacy(entries, names, zone=member.zone if member else "UTC")
