"""Reflections: `/reflect`, and what happens when the answer is sent."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.content import choose
from bot.domain.actor import Actor
from bot.domain.entries import EntryKind
from bot.domain.programs import phase
from bot.domain.rhythms import LONGEST_OPEN, SEEN_RECENTLY
from bot.services import Services
from bot.slack import screens
from bot.slack.screens import Screen
from bot.views import help
from bot.views import reflections as views
from bot.views.pair_choice import read_pair
from handlers import responses
from storage import pairs, programs, prompts


def register(app: AsyncApp) -> None:
    app.command("/reflect")(command)
    app.action(views.OPEN_FORM)(press)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    view, words = await _form(services, actor)
    await ack(words or "")
    if view:
        await screen.show(view)


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    view, words = await _form(services, actor)
    await screen.show(view or help.no_pair_notice(words))


async def _form(services: Services, actor: Actor) -> tuple[dict[str, Any] | None, str]:
    """A question that this person has not had lately, noted as asked; or words for somebody without a pair."""
    team_id, user_id = actor.team_id, actor.user_id
    form_id, now = screens.new_form_id(), services.clock()
    async with services.db.begin() as session:
        mine = await session.run_sync(pairs.list_for, team_id, user_id)
        if not mine:
            return None, help.no_pair(await session.run_sync(programs.list_coordinator_ids, team_id), user_id)
        pair = mine[0]
        question = choose(
            services.content.questions,
            role=pair.role_of(user_id),
            phase=phase(now.date(), pair.program.starts_on, pair.program.ends_on),
            seen=await session.run_sync(prompts.list_seen_questions, team_id, user_id, since=now - SEEN_RECENTLY),
            seed=form_id,
        )
        prompt_id = await session.run_sync(
            prompts.add,
            prompts.NewPrompt(
                team_id=team_id,
                pair_id=pair.id,
                user_id=user_id,
                kind=EntryKind.REFLECTION,
                question_id=question.id,
                due_at=now,
                expires_at=now + LONGEST_OPEN,
            ),
        )
    return views.form(mine, user_id, question, form_id=form_id, prompt_id=prompt_id), ""


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await ack(
        response_action="update",
        view=await responses.save(services, actor, view, lambda _today: views.read(view), pair_id=read_pair(view)),
    )


async def save_edit(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await ack(
        response_action="update",
        view=await responses.save_edit(services, actor, view, views.read(view)),
    )
