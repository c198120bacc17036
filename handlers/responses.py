"""What is written: saving it, editing it, and the partner's reading of what was shared."""

from collections.abc import Callable
from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.actions import responses as actions
from bot.domain.actor import Actor
from bot.domain.entries import EntryKind, Written
from bot.errors import UserError
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import checkins as checkin_views
from bot.views import reflections as reflection_views
from bot.views import responses as views
from bot.views.blocks import notice
from bot.views.forms import Form, number_in
from bot.views.parts import day
from handlers import asked
from storage import members, pairs, responses
from storage.tables import Response


def register(app: AsyncApp) -> None:
    app.action(views.EDIT)(edit)
    app.action(views.READ)(read)


async def today_of(services: Services, team_id: str, user_id: str) -> date:
    """What day it is for them; in UTC for somebody the bot has never met."""
    now = services.clock()
    async with services.db.read() as session:
        member = await session.run_sync(members.find, team_id, user_id)
    return member.today(now) if member else now.date()


async def save(
    services: Services,
    actor: Actor,
    view: dict[str, Any],
    read_form: Callable[[date], Written],
    *,
    pair_id: int,
) -> dict[str, Any]:
    """Save a sent form, and give the view that takes its place.

    `read_form` is told what day it is for the author. Sent twice, it is saved once. If the pair has ended meanwhile,
    the words go back to their author.
    """
    form, now = Form(view), services.clock()
    pair = await services.db.glance(pairs.get, actor.team_id, pair_id, member=actor.user_id)
    author, partner = pair.member(actor.user_id), pair.member(pair.partner_of(actor.user_id))
    written = read_form(author.today(now))
    saved = await services.db.write(
        actions.save, actor, pair, form_id=form.id, prompt_id=form.number("prompt"), written=written, now=now
    )
    if saved is None:
        return await _not_added(services, actor, pair_id, form.id, written)
    for each in saved.answered:
        services.later(asked.redraw(services, actor.team_id, actor.user_id, each))
    for member in (author, partner) if written.shares else (author,):
        if member.home_opened_at:
            home.refresh(services, actor.team_id, member.user_id)
    return views.copy(saved.response, services.content, zone=author.zone)


async def _not_added(services: Services, actor: Actor, pair_id: int, form_id: str, written: Written) -> dict[str, Any]:
    """The pair has ended, or the form was sent before."""
    pair = await services.db.read(pairs.get, actor.team_id, pair_id, member=actor.user_id)
    if pair.state == "ended":
        ended_on = f" on {day(pair.ended_at.astimezone(pair.mentor.zone_info).date())}" if pair.ended_at else ""
        return views.given_back(written, f"This pair ended{ended_on}, while you were writing.")
    saved = await services.db.read(responses.find_by_form, actor.team_id, form_id, author=actor.user_id)
    if saved is None:
        raise UserError("You have deleted what was sent with this form. To write anew, open another.")
    return views.copy(saved, services.content, zone=_zone(saved))


async def save_edit(services: Services, actor: Actor, view: dict[str, Any], written: Written) -> dict[str, Any]:
    """Replace what somebody wrote, and give the view that takes the form's place."""
    response_id = Form(view).number("response")
    if response_id is None:
        raise UserError("This form is from an older version. Open the entry again from the Home tab.")
    saved = await services.db.write(actions.save_edit, actor, response_id, written=written, now=services.clock())
    home.refresh(services, actor.team_id, actor.user_id)
    home.refresh(services, actor.team_id, saved.partner_id)
    return views.copy(saved, services.content, zone=_zone(saved), headline="Changed.")


def _zone(response: Response) -> str:
    author_is_mentor = response.author_id == response.pair.mentor_id
    return response.pair.mentor.zone if author_is_mentor else response.pair.mentee.zone


async def open_copy(services: Services, team_id: str, user_id: str, response_id: int) -> dict[str, Any]:
    """Somebody's own copy of what they wrote."""
    async with services.db.read() as session:
        saved = await session.run_sync(responses.get_own, team_id, response_id, author=user_id)
    return views.copy(saved, services.content, zone=_zone(saved), headline="You have written this.")


async def edit(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    async with services.db.read() as session:
        mine = await session.run_sync(responses.get_own, team_id, number_in(action), author=user_id)
    if mine.kind == EntryKind.REFLECTION:
        question = services.content.question(mine.question_id) if mine.question_id else None
        form = reflection_views.form([mine.pair], user_id, question, form_id=mine.form_id, editing=mine)
    else:
        form = checkin_views.form([mine.pair], user_id, form_id=mine.form_id, editing=mine)
    await screen.replace(form)


async def read(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    async with services.db.begin() as session:
        entry = await session.run_sync(responses.find_shared, team_id, number_in(action), viewer=user_id)
        first_time = entry is not None and await session.run_sync(
            responses.mark_read, team_id, entry.id, reader=user_id, now=services.clock()
        )
        member = await session.run_sync(members.find, team_id, user_id)
    if entry is None:
        await screen.show(notice("Not shared", "This is not shared with you, or no longer."))
        return
    await screen.show(views.shared(entry, services.content, zone=member.zone if member else "UTC"))
    if first_time:
        home.refresh(services, team_id, entry.author_id)
        home.refresh(services, team_id, user_id)
