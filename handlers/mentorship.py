"""`/mentorship`: help, and whatever word the features answer to."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.actor import Actor
from bot.domain.command_names import ADMIN, ROOT
from bot.feature import Typed, command_names
from bot.services import Services
from bot.slack.screens import Screen
from bot.views import help


def register(app: AsyncApp) -> None:
    app.command("/mentorship")(command)


async def command(ack: AsyncAck, body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    answers = {word: answer for feature in services.features for word, answer in feature.answers.items()}
    # Those that are commands of their own too have been heard as such: here they are only listed.
    others = sorted(command[1:] for command in command_names(services.features) - {ROOT, ADMIN})
    known = ["", "help", *answers, *(each for each in others if each not in answers)]
    asked = help.read(str(body.get("text") or ""), known)
    if asked.name in ("", "help"):
        commands = {typed: means for feature in services.features for typed, means in feature.commands.items()}
        await ack(help.member_help(commands))
        return
    shown = await answers[asked.name](services, actor, Typed(asked.rest, str(body.get("api_app_id") or "")))
    await (screen.show(shown.view) if shown.view else ack(shown.words))
