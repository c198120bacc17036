"""Pairs: making one, and pausing, resuming or ending it."""

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import matches
from bot.actions import pairs as actions
from bot.actions import programs as program_actions
from bot.actions.pairs import Changed, NewPair
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.directory import MENTION, Directory
from bot.domain.matching import MoreThanTwo, PersonFound, find, names_in, split_names
from bot.domain.rosters import as_mentions, parts_of
from bot.errors import UserError
from bot.feature import Shown, hooks
from bot.operate.logs import where
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen, new_form_id
from bot.views import pair_choice, roster_words
from bot.views import pairs as views
from bot.views.blocks import Block, notice
from bot.views.forms import number_in
from storage import pairs as storage
from storage import programs

log = structlog.get_logger()


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(press_new)
    app.action(views.OPEN_LIST)(open_list)
    app.action(views.TURN_PAGE)(turn_page)
    app.action(views.TURN_BACK)(turn_page)
    app.action(views.END)(end)
    app.action(views.PAUSE)(pause)
    app.action(views.RESUME)(resume)
    app.view(views.FORM)(save)
    app.action(views.MATCH_ANEW)(press_anew)


async def press_new(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(await form(services, actor, scope, program_id=number_in(action)))


async def press_anew(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """For whoever stays, when the other one of a pair has left the workspace."""
    scope = await people.require_scope(services, actor)
    old = await services.db.read_blind(actions.find_parted, actor, scope, number_in(action))
    stays = {"mentee_id": old.mentee_id} if old.mentor.deactivated_at else {"mentor_id": old.mentor_id}
    said = [views.TAKES_ALONG]
    await screen.show(await form(services, actor, scope, program_id=old.program_id, said=said, follows=old.id, **stays))


async def form(
    services: Services,
    actor: Actor,
    scope: Scope,
    *,
    program_id: int | None = None,
    mentor_id: str | None = None,
    mentee_id: str | None = None,
    said: Sequence[str] = (),
    follows: int | None = None,
) -> dict[str, Any]:
    """The form for a new pair; `said` is what is to be said of whom was named, `follows` the pair that it replaces."""
    mine = await services.db.read_blind(program_actions.list_running, actor, scope, now=services.clock())
    chosen = next((program for program in mine if program.id == program_id), mine[0])
    today = services.clock().astimezone(zone_named(chosen.zone)).date()
    start = min(max(today, chosen.starts_on), chosen.ends_on)
    return views.form(
        mine, today=start, program_id=program_id, mentor_id=mentor_id, mentee_id=mentee_id, said=said, follows=follows
    )


async def answer(services: Services, actor: Actor, scope: Scope, typed: str) -> Shown:
    """The form with the people who were named, mentor first. Who is not mentioned is looked up while they wait."""
    typed = as_mentions(" ".join(typed.split()).strip(" ,;"))
    try:
        names = names_in(typed)
    except MoreThanTwo as error:
        raise UserError(views.more_than_two(error.count)) from None
    if names is not None and all(MENTION.fullmatch(name) for name in names):
        mentor_id, mentee_id = [*(MENTION.findall(typed)), None, None][:2]
        return Shown(view=await form(services, actor, scope, mentor_id=mentor_id, mentee_id=mentee_id))
    services.make_room(actor)
    await services.db.read_blind(program_actions.list_running, actor, scope, now=services.clock())
    view_id = new_form_id()
    looking = {**notice("New pair", views.LOOKING), "external_id": view_id}
    return Shown(view=looking, then=partial(_look_up, services, actor, scope, view_id, typed, names))


async def _look_up(
    services: Services, actor: Actor, scope: Scope, view_id: str, typed: str, names: list[str] | None
) -> None:
    slack = await services.slack_of(actor.team_id)
    try:
        users = await people.list_all(slack)
        found = await asyncio.to_thread(_find, typed, names, users, actor.team_id)
        mentor, mentee = [*found, None, None][:2]
        view = await form(
            services,
            actor,
            scope,
            mentor_id=mentor.user_id or None if mentor else None,
            mentee_id=mentee.user_id or None if mentee else None,
            said=[
                f"{label}: {roster_words.why(problem)}"
                for label, each in zip(("Mentor", "Mentee"), found, strict=False)
                for problem in each.problems
            ],
        )
    except MoreThanTwo as error:
        view = notice("New pair", views.more_than_two(error.count))
    except Exception as error:  # whatever happens, they must not wait for ever: the two can be chosen by hand
        if not isinstance(error, people.NotAnswered):
            log.error("nobody was looked up", error=type(error).__name__, where=where(error))
        view = await form(services, actor, scope, said=[views.NOT_LOOKED_UP])
    await slack.views_update(external_id=view_id, view=view)


def _find(typed: str, names: list[str] | None, users: list[dict[str, Any]], team_id: str) -> list[PersonFound]:
    """Runs on a thread: it looks at everybody in the workspace. Of who cannot be paired, no id is given."""
    directory = Directory(people.candidate(user, team_id) for user in users)
    named = split_names(typed, directory) if names is None else names
    people_found = [each for name in named for each in find(tuple(parts_of(name)), directory)]
    if len(people_found) > 2:
        raise MoreThanTwo(len(people_found))
    return [PersonFound("" if each.problems else each.user_id, each.written, each.problems) for each in people_found]


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    chosen, now = views.read(view), services.clock()
    both = [("mentor", chosen.mentor_id), ("mentee", chosen.mentee_id)]
    mentor, mentee = await people.list_pairable(services, actor.team_id, both)
    program = await services.db.read_blind(
        programs.get, actor.team_id, chosen.program_id, coordinator=scope.coordinator
    )
    views.check_start(chosen.starts_on, program)
    make = partial(actions.make_one, content=services.content, starts_on=chosen.starts_on)
    if chosen.follows is not None:
        on_end = hooks(services.features, lambda feature: feature.pair_ended)
        anew = partial(matches.match_anew, follows=chosen.follows, hooks=on_end)
        make = partial(anew, content=services.content, starts_on=chosen.starts_on)
    made = await services.db.write(make, actor, scope, program, NewPair(mentor, mentee), now=now)
    await ack(response_action="update", view=views.made([views.news(made)]))
    home.refresh_both(services, made)


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    program_id, size = number_in(action), views.MOST_LISTED
    await services.db.write(actions.note_look, actor, scope, program_id, now=services.clock())
    page = await services.db.read_blind(actions.page, actor, scope, program_id, number=0, size=size)
    await screen.show(views.listing(page))


async def turn_page(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """The next page, or the one before; each is a look."""
    scope = await people.require_scope(services, actor)
    program_id, size = number_in(action), views.MOST_LISTED
    step = -1 if action.get("action_id") == views.TURN_BACK else 1
    number = max(0, views.read_page(body.get("view") or {}) + step)
    await services.db.write(actions.note_look, actor, scope, program_id, now=services.clock())
    page = await services.db.read_blind(actions.page, actor, scope, program_id, number=number, size=size)
    await screen.replace(views.listing(page))


async def end(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    on_end = hooks(services.features, lambda feature: feature.pair_ended)
    changed = await services.db.write(actions.end, actor, scope, number_in(action), hooks=on_end, now=services.clock())
    await _show(body, actor, scope, screen, services, changed)


async def pause(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    on_pause = hooks(services.features, lambda feature: feature.pair_paused)
    changed = await services.db.write(
        actions.pause, actor, scope, number_in(action), hooks=on_pause, now=services.clock()
    )
    await _show(body, actor, scope, screen, services, changed)


async def resume(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    scope = await people.require_scope(services, actor)
    on_resume = hooks(services.features, lambda feature: feature.pair_resumed)
    changed = await services.db.write(
        actions.resume, actor, scope, number_in(action), hooks=on_resume, now=services.clock()
    )
    await _show(body, actor, scope, screen, services, changed)


async def _show(
    body: dict[str, Any], actor: Actor, scope: Scope, screen: Screen, services: Services, changed: Changed
) -> None:
    """The list anew, at the page at which they were."""
    pair, number = changed.pair, views.read_page(body.get("view") or {})
    program_id, size = pair.program_id, views.MOST_LISTED
    await services.db.write(actions.note_look, actor, scope, program_id, now=services.clock())
    page = await services.db.read_blind(actions.page, actor, scope, program_id, number=number, size=size)
    await screen.replace(views.listing(page, said=None if changed.done else views.CHANGED_MEANWHILE))
    home.refresh_both(services, pair)


async def offer_mine(services: Services, actor: Actor, options: Mapping[str, Any]) -> list[Block]:
    """The pairs that somebody may mean who types in a form."""
    mine = await services.db.read(storage.list_for, actor.team_id, actor.user_id)
    return pair_choice.offered(mine, actor.user_id, str(options.get("value") or ""))
