"""People: who may be paired and who may coordinate, as Slack knows them; and what to say to who is in no pair."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.orm import Session

from bot.domain import names
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import is_zone
from bot.domain.directory import SLACKBOT, Candidate
from bot.domain.statuses import says_away
from bot.errors import UserError
from bot.outbox import sending
from bot.services import Services, slack_error
from bot.views import help
from bot.views import people as views
from storage import members, pairs, programs, workspaces
from storage.members import Profile
from storage.tables import Member, Pair

log = structlog.get_logger()

PAGE = 200  # people: Slack advises no more
LONGEST_PAUSE = 60.0  # seconds in all, that whoever has pasted pairs waits with nothing to see
SILENCE = (SlackApiError, aiohttp.ClientError, TimeoutError, OSError)
NOBODY = frozenset({"user_not_found", "user_not_visible"})

Pause = Callable[[float], Awaitable[object]]


def zone_of(user: dict[str, Any]) -> str | None:
    """Slack's `tz`; None when it is missing or names no zone that is known here."""
    zone = user.get("tz")
    return zone if isinstance(zone, str) and is_zone(zone) else None


def profile(user: dict[str, Any]) -> Profile:
    """What the bot keeps of a Slack user object; it leaves out the zone of who is deactivated, among others.

    Slack's `locale` is not kept: there is nothing to say in another language, and commands have but one name.
    """
    display_name, real_name, handle = _names(user)
    name = display_name or real_name or handle
    return Profile(
        user_id=str(user["id"]),
        name=name[:80] or None,
        zone=zone_of(user),
        deactivated=bool(user["deleted"]) if user.get("deleted") is not None else None,
        updated_at=_updated_at(user),
        away_until=_away_until(_part(user, "profile")),
    )


def nothing_said_of(user_id: str) -> Profile:
    return Profile(user_id, name=None, zone=None, deactivated=None)


def _updated_at(user: dict[str, Any]) -> datetime | None:
    """When Slack has changed this last; None when it does not say."""
    return _moment(user.get("updated"))


def _away_until(details: dict[str, Any]) -> datetime | None:
    """When a status expires that says that somebody is away; None when theirs does not, or does not expire."""
    if not says_away(_text(details.get("status_text")), _text(details.get("status_emoji"))):
        return None
    expires = details.get("status_expiration")
    return _moment(expires) if expires else None


def _moment(seconds: object) -> datetime | None:
    try:
        return None if isinstance(seconds, bool) else datetime.fromtimestamp(float(str(seconds)), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def candidate(user: dict[str, Any], team_id: str) -> Candidate:
    """What the rules about pairing look at."""
    display_name, real_name, handle = _names(user)
    return Candidate(
        id=str(user["id"]),
        handle=handle or str(user["id"]),
        is_bot=bool(user.get("is_bot")) or user["id"] == SLACKBOT,
        deactivated=bool(user.get("deleted")),
        foreign=is_foreign(user, team_id),
        display_name=display_name,
        real_name=real_name,
        email=_text(_part(user, "profile").get("email")),
    )


def is_foreign(user: dict[str, Any], team_id: str) -> bool:
    """Whether somebody belongs to another company. In an Enterprise Grid a colleague's `team_id` may be another one of
    the workspaces that they are in.
    """
    teams = _part(user, "enterprise_user").get("teams")
    if isinstance(teams, list) and team_id in teams:
        return False
    return bool(user.get("is_stranger")) or (user.get("team_id") or team_id) != team_id


def _names(user: dict[str, Any]) -> tuple[str, str, str]:
    """Display name, real name and handle, each empty when there is none to see: people see the first that there is."""
    details = _part(user, "profile")
    real_name = _name(details.get("real_name")) or _name(user.get("real_name"))
    return _name(details.get("display_name")), real_name, _name(user.get("name"))


def _part(user: dict[str, Any], name: str) -> dict[str, Any]:
    part = user.get(name)
    return part if isinstance(part, dict) else {}


def _name(value: object) -> str:
    return names.shown(value) if isinstance(value, str) else ""


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


class NotAnswered(UserError):
    """Slack does not tell about people for the moment; the message says so to whoever wanted something."""


async def find(services: Services, team_id: str, user_id: str) -> dict[str, Any] | None:
    """Slack's user object; None when there is no such person in the workspace. Raises NotAnswered."""
    slack = await services.slack_of(team_id)
    try:
        async with asyncio.timeout(services.patience):
            answer = await slack.users_info(user=user_id)
    except SILENCE as error:
        if isinstance(error, SlackApiError) and slack_error(error) in NOBODY:
            return None
        raise explained(error) from error
    user = answer.get("user")
    return user if isinstance(user, dict) and "id" in user else None


def explained(error: Exception) -> Exception:
    """NotAnswered, if Slack may tell at another time; else what it was: trouble that somebody has to mend."""
    match sending.outcome_of(error):
        case sending.NotNow(seconds) if seconds is not None:
            return NotAnswered(views.wait(seconds))
        case sending.NotNow() | sending.Perhaps():
            return NotAnswered(views.NO_ANSWER)
        case sending.Held(reason):
            log.warning("Slack tells nothing about people", reason=reason)
            return NotAnswered(views.HELD)
    return error


async def introduce(services: Services, actor: Actor) -> Profile | None:
    """What Slack says of somebody who is at work here; nothing but their id when it does not answer.

    None when they are nobody in this workspace, as somebody of another company may be.
    """
    try:
        user = await find(services, actor.team_id, actor.user_id)
    except NotAnswered:
        return nothing_said_of(actor.user_id)
    return profile(user) if user else None


async def find_zone(services: Services, actor: Actor) -> str:
    """The zone of somebody at work here: as is known, else as Slack says, else that of the newest program."""
    known = await services.db.read_blind(members.find, actor.team_id, actor.user_id)
    if known:
        return known.zone
    told = await introduce(services, actor)
    if told and told.zone:
        return told.zone
    return await services.db.read_blind(programs.newest_zone, actor.team_id)


async def list_pairable(services: Services, team_id: str, chosen: Sequence[tuple[str, str]]) -> list[Profile]:
    """Those who were chosen in a form, by field and id; raises UserError beside the fields of whoever cannot be paired.

    Slack is asked about all of them at once. What the database knows holds for whom it does not tell about.
    """
    told = await asyncio.gather(*(find(services, team_id, user_id) for _, user_id in chosen), return_exceptions=True)
    silent = [user_id for (_, user_id), answer in zip(chosen, told, strict=True) if isinstance(answer, NotAnswered)]
    known = await services.db.read_blind(members.list_by_id, team_id, silent) if silent else {}
    profiles: list[Profile] = []
    wrong: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for (field, user_id), answer in zip(chosen, told, strict=True):
        if isinstance(answer, NotAnswered):
            member = known.get(user_id)
            name, problem = (member.name, _gone(member)) if member else ("", answer.message)
            profiles.append(nothing_said_of(user_id))
        elif isinstance(answer, BaseException):
            raise answer
        else:
            name, problem = _judge(answer, team_id)
            profiles.append(profile(answer) if answer else nothing_said_of(user_id))
        if problem:
            wrong[field].append((name or user_id, problem))
    if wrong:
        number = Counter(field for field, _ in chosen)
        raise UserError.beside({field: views.problems(found, chosen=number[field]) for field, found in wrong.items()})
    return profiles


def _judge(user: dict[str, Any] | None, team_id: str) -> tuple[str, str | None]:
    """Somebody's name, and why they cannot be in a pair."""
    if user is None:
        return "", views.NOT_HERE
    who, name = candidate(user, team_id), profile(user).name or ""
    if who.is_bot:
        return name, views.A_BOT
    if who.deactivated:
        return name, views.DEACTIVATED
    return name, views.FOREIGN if who.foreign else None


def _gone(member: Member) -> str | None:
    return views.DEACTIVATED if member.deactivated_at else None


async def list_page(
    client: AsyncWebClient, cursor: str | None, been: set[str | None]
) -> tuple[list[dict[str, Any]], str | None]:
    """Some of the people in the workspace, and where the list goes on; None when this was the end of it.

    Where it has `been` before it does not go on: else it might never end.
    """
    answer = await client.users_list(limit=PAGE, cursor=cursor)
    been.add(cursor)
    people = answer.get("members")
    following = (answer.get("response_metadata") or {}).get("next_cursor")
    users = [user for user in people if isinstance(user, dict) and "id" in user] if isinstance(people, list) else []
    return users, following if isinstance(following, str) and following and following not in been else None


async def list_all(client: AsyncWebClient, *, pause: Pause = asyncio.sleep) -> list[dict[str, Any]]:
    """Everybody in the workspace. When Slack asks for a short pause it goes on after that; raises NotAnswered."""
    users: list[dict[str, Any]] = []
    cursor, paused = None, 0.0
    been: set[str | None] = set()
    while True:
        try:
            page, cursor = await list_page(client, cursor, been)
        except SILENCE as error:
            outcome = sending.outcome_of(error)
            seconds = outcome.seconds if isinstance(outcome, sending.NotNow) else None
            if seconds is None or paused + seconds > LONGEST_PAUSE:
                raise explained(error) from error
            await pause(seconds)
            paused += seconds
            continue
        users += page
        if cursor is None:
            return users


async def find_scope(services: Services, actor: Actor) -> Scope | None:
    """What somebody may coordinate, asked anew each time; None when nothing.

    When Slack does not answer nobody is taken for an admin: what the settings say, and what they run by the database,
    counts, else NotAnswered.
    """
    user, silence = None, None
    try:
        user = await find(services, actor.team_id, actor.user_id)
    except NotAnswered as error:
        silence = error
    foreign = is_foreign(user, actor.team_id) if user else silence is None
    if user and (user.get("is_admin") or user.get("is_owner") or user.get("is_primary_owner")):
        return None if foreign else Scope(None)
    if not foreign and await _is_in_settings(services, actor):
        return Scope(None)
    runs_any = await services.db.read_blind(programs.runs_any, actor.team_id, actor.user_id)
    if silence and not runs_any:
        raise silence
    return Scope(actor.user_id) if runs_any else None


async def _is_in_settings(services: Services, actor: Actor) -> bool:
    """Whether `COORDINATORS` names somebody here.

    It is whoever runs the bot that writes it, so it counts in their own workspace: the one of the one token, or those
    that somebody in the list has installed the app in. Elsewhere the same id may be anybody.
    """
    named = services.settings.coordinators
    if actor.user_id not in named:
        return False
    if services.settings.many_workspaces:
        return await services.db.read_blind(workspaces.find_installer, actor.team_id) in named
    return await services.db.read_blind(workspaces.is_served, actor.team_id)


async def require_scope(services: Services, actor: Actor) -> Scope:
    """Like `find_scope`; raises UserError for somebody who coordinates nothing."""
    scope = await find_scope(services, actor)
    if scope is None:
        raise UserError(help.FOR_COORDINATORS)
    return scope


async def no_pair(services: Services, actor: Actor) -> str:
    """Words for somebody in no pair, or whom the bot has no reason to write to: what is missing, and whom to ask."""

    def read(session: Session) -> tuple[list[str], Pair | None]:
        ids = programs.list_coordinator_ids(session, actor.team_id)
        return ids, pairs.find_last_ended(session, actor.team_id, actor.user_id)

    coordinator_ids, last = await services.db.read(read)
    return help.no_pair(coordinator_ids, actor.user_id, last=last)
