"""`/mentorship-admin`: help for coordinators, and whatever word the features answer to for them."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import programs as actions
from bot.domain.actor import Actor
from bot.domain.commands import Command, Unknown
from bot.feature import Typed
from bot.services import Services
from bot.slack import people
from bot.slack.screens import Screen
from bot.views import help
from storage import programs


def register(app: AsyncApp) -> None:
    app.command("/mentorship-admin")(command)


async def command(ack: AsyncAck, body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    answers = {word: answer for feature in services.features for word, answer in feature.coordinator_answers.items()}
    asked = help.look_at(str(body.get("text") or ""), ["help", *answers])
    scope = await people.find_scope(services, actor)
    if isinstance(asked, Unknown):  # perhaps a part of the name of a program
        named = await services.db.read_blind(actions.list_named, actor, scope, asked.typed) if scope else []
        if not named:
            raise help.unknown(asked)
        asked = Command("", asked.typed)
    if scope is None:
        await ack(help.not_coordinator(await services.db.read_blind(programs.list_coordinator_ids, actor.team_id)))
    elif asked.name == "help":
        lines = (feature.coordinator_commands for feature in services.features)
        await ack(help.coordinator_help({typed: means for commands in lines for typed, means in commands.items()}))
    else:
        typed = Typed(asked.rest, str(body.get("api_app_id") or ""))
        shown = await answers[asked.name](services, actor, scope, typed)
        await (screen.show(shown.view) if shown.view else ack(shown.words))
        if shown.then:
            services.later_at_length(actor, shown.then)
