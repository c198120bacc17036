"""The buttons of a scheduled question: *Answer*, *Later*, *Not this time*."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.actor import Actor
from bot.domain.entries import EntryKind
from bot.domain.prompts import PromptState
from bot.domain.rhythms import later_choices
from bot.errors import UserError
from bot.services import Services
from bot.slack import home, screens
from bot.slack.screens import Screen
from bot.views import checkins as checkin_views
from bot.views import prompts as views
from bot.views import reflections as reflection_views
from bot.views.blocks import notice
from bot.views.forms import number_in
from bot.views.parts import local_moment
from handlers import asked, responses
from storage import members, outbox, prompts
from storage import responses as response_store
from storage.tables import Prompt


def register(app: AsyncApp) -> None:
    app.action(views.ANSWER)(answer)
    app.action(views.SKIP)(skip)
    app.action(views.LATER)(later)
    app.view(views.LATER_FORM)(postpone)


def _get(session: Session, actor: Actor, prompt_id: int) -> Prompt:
    prompt = prompts.find(session, actor.team_id, prompt_id, member=actor.user_id)
    if prompt is None:
        raise UserError("This question was asked of somebody else.")
    return prompt


async def answer(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    async with services.db.read() as session:
        prompt = await session.run_sync(_get, actor, number_in(action))
        done = await session.run_sync(response_store.find_id_for_prompt, team_id, prompt.id, author=user_id)
    if done is not None:
        await screen.show(await responses.open_copy(services, team_id, user_id, done))
    elif prompt.state != PromptState.OPEN:
        await screen.show(notice("Closed", views.CLOSED[prompt.state]))
    else:
        await screen.show(_form(prompt, user_id, services))


def _form(prompt: Prompt, user_id: str, services: Services) -> dict[str, Any]:
    form_id = screens.new_form_id()
    if prompt.kind == EntryKind.REFLECTION:
        question = services.content.question(prompt.question_id) if prompt.question_id else None
        return reflection_views.form([prompt.pair], user_id, question, form_id=form_id, prompt_id=prompt.id)
    return checkin_views.form([prompt.pair], user_id, form_id=form_id, prompt_id=prompt.id)


async def skip(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    async with services.db.begin() as session:
        prompt = await session.run_sync(_get, actor, number_in(action))
        skipped = await session.run_sync(
            prompts.mark_skipped, team_id, user_id, prompt_id=prompt.id, now=services.clock()
        )
        if skipped:
            await session.run_sync(asked.cancel_messages, team_id, prompt.id, reason="skipped")
    if skipped:
        services.later(asked.redraw(services, team_id, user_id, prompt.id))
        home.refresh(services, team_id, user_id)
    else:
        await screen.show(notice("Closed", views.CLOSED.get(prompt.state, views.CLOSED[PromptState.EXPIRED])))


async def later(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    async with services.db.read() as session:
        prompt = await session.run_sync(_get, actor, number_in(action))
        member = await session.run_sync(members.find, actor.team_id, actor.user_id)
    if prompt.state != PromptState.OPEN or member is None:
        await screen.show(notice("Closed", views.CLOSED.get(prompt.state, views.CLOSED[PromptState.EXPIRED])))
    else:
        choices = later_choices(services.clock(), member.zone_info, member.working_hours, member.away)
        await screen.show(views.later_form(prompt, choices, zone=member.zone))


async def postpone(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    team_id, user_id, now = actor.team_id, actor.user_id, services.clock()
    prompt_id, chosen = views.read_later(view)
    async with services.db.begin() as session:
        prompt = await session.run_sync(_get, actor, prompt_id)
        member = await session.run_sync(members.find, team_id, user_id)
        if member is None:
            raise UserError("This question was asked of somebody else.", field="when")
        choices = later_choices(now, member.zone_info, member.working_hours, member.away)
        until = next((moment for value, _, moment in choices if value == chosen), None)
        if until is None:
            raise UserError("That moment has passed. Please choose another.", field="when")
        expires_at = max(prompt.expires_at, until + views.OPEN_AFTER_LATER)  # read here: the update expires it
        postponed = await session.run_sync(
            prompts.mark_postponed, team_id, user_id, prompt_id=prompt.id, expires_at=expires_at
        )
        if postponed:
            await session.run_sync(asked.cancel_messages, team_id, prompt.id, reason="postponed")
            await session.run_sync(
                outbox.add,
                team_id,
                outbox.Owed(
                    messages.PUT_OFF.name,
                    prompt.id,
                    f"prompt:{prompt.id}:later:{screens.new_form_id()}",  # the one before it has just been cancelled
                    user_id=user_id,
                    pair_id=prompt.pair_id,
                    send_after=until,
                    expires_at=expires_at,
                ),
                now=now,
            )
    if not postponed:
        await ack(
            response_action="update",
            view=notice("Closed", views.CLOSED.get(prompt.state, views.CLOSED[PromptState.EXPIRED])),
        )
        return
    when = local_moment(until, member.zone)
    await ack(response_action="update", view=notice("Later", f"You will be asked again {when}."))
    services.later(
        asked.redraw_as(
            services, prompt, member, views.postponed(prompt, services.content, until=until, zone=member.zone)
        )
    )
