"""The end of a pair: `/mentorship keepsake`, taking it along, and until when one's own words are kept."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from sqlalchemy.orm import Session

from bot.actions import closings as actions
from bot.actions.going_on import list_wanting
from bot.content import Content
from bot.domain.actor import Actor
from bot.domain.closings import Wish
from bot.domain.pairs import PairState
from bot.feature import Feature, Shown, Typed
from bot.services import Services
from bot.slack import files, home, people
from bot.slack.files import FilesSent
from bot.slack.screens import Screen
from bot.views import closings as views
from bot.views import keepsakes, pages
from bot.views.forms import number_in
from bot.views.keepsakes import Chapter
from bot.views.pages import page_in
from storage import closings, members, pairs
from storage.tables import Pair

SAID = {
    FilesSent.YES: keepsakes.SENT,
    FilesSent.NOT_ALLOWED: keepsakes.NOT_ALLOWED,
    FilesSent.NO: keepsakes.NOT_SENT,
}


def register(app: AsyncApp) -> None:
    app.action(views.LIST)(open_list)
    app.action(views.KEEP)(keep)
    app.action(views.KEEP_NO_LONGER)(keep_no_longer)
    app.action(keepsakes.OPEN)(open_keepsake)
    app.action(keepsakes.OPEN_JSON)(open_json)
    app.action(keepsakes.NEXT)(turn_page)
    app.action(keepsakes.NEXT_JSON)(turn_json_page)
    app.action(keepsakes.SEND)(send)
    app.view(keepsakes.KEEPSAKE)(close_keepsake)


# --- all of somebody's -----------------------------------------------------------------------------------------------


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    if not await services.db.read(pairs.list_all_for, actor.team_id, actor.user_id):
        return Shown(await people.no_pair(services, actor))
    return Shown(view=await _list(services, actor))


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """From elsewhere it is shown anew, and another page takes the place of one before."""
    view = await _list(services, actor, page=page_in(action))
    await (screen.show(view) if screen.page_of(views.LIST) is None else screen.replace(view))


async def _list(services: Services, actor: Actor, *, page: int = 0, said: str | None = None) -> dict[str, Any]:
    return await services.db.read(_draw, actor, page=page, said=said, now=services.clock())


def _draw(session: Session, actor: Actor, *, page: int, said: str | None, now: datetime) -> dict[str, Any]:
    team_id, me = actor.team_id, actor.user_id
    mine = pairs.list_all_for(session, team_id, me)
    newest: dict[int, Any] = {}
    for each in closings.READS.list_mine(session, team_id, viewer=me, limit=len(mine) * 2):
        newest.setdefault(each.pair.id, each)
    in_order = sorted(mine, key=lambda pair: (pair.state == PairState.ENDED, -pair.id))
    here = in_order[page * pages.SIZE : pages.reach(page)]
    wanting = list_wanting(session, here, now)
    keeping = {each.pair_id for each in closings.list_sides_of(session, team_id, me) if each.keeps is Wish.YES}
    return views.listing(in_order, me, thanks=newest, keeping=keeping, wanting=wanting, now=now, page=page, said=said)


async def keep(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _keep(action, actor, screen, services, keeps=True)


async def keep_no_longer(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _keep(action, actor, screen, services, keeps=False)


async def _keep(action: dict[str, Any], actor: Actor, screen: Screen, services: Services, *, keeps: bool) -> None:
    await services.db.write(actions.keep_mine, actor, number_in(action), keeps=keeps)
    await screen.replace(await _list(services, actor, page=screen.page_of(views.LIST) or 0))
    home.refresh(services, actor.team_id, actor.user_id)


# --- the keepsake ----------------------------------------------------------------------------------------------------


async def open_keepsake(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _open(services, actor, screen, number_in(action))


async def open_json(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _open(services, actor, screen, number_in(action), json_wanted=True)


async def turn_page(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair_id, page = keepsakes.read_next(str(action.get("value", "")))
    await _open(services, actor, screen, pair_id, page=page)


async def turn_json_page(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair_id, page = keepsakes.read_next(str(action.get("value", "")))
    await _open(services, actor, screen, pair_id, json_wanted=True, page=page)


async def send(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """As two files; where that is not allowed, or did not work, it stays to be copied."""
    services.make_room(actor)
    pair, chapters = await _read(services, actor, number_in(action))
    services.later_at_length(actor, partial(_send, actor, screen, pair, chapters))  # Slack does not wait for it


async def _send(actor: Actor, screen: Screen, pair: Pair, chapters: list[Chapter]) -> None:
    me = actor.user_id
    texts = {
        keepsakes.file_name(pair, me, "md"): keepsakes.as_markdown(pair, me, chapters),
        keepsakes.file_name(pair, me, "json"): keepsakes.as_json(pair, me, chapters),
    }
    sent = await files.send(screen.client, me, texts)
    with suppress(SlackApiError):  # they have closed it meanwhile
        await screen.replace(keepsakes.show(pair, me, chapters, said=SAID[sent]))


async def close_keepsake() -> None:
    """Nothing to do: what was changed in it changes nothing."""


async def _open(
    services: Services,
    actor: Actor,
    screen: Screen,
    pair_id: int,
    *,
    json_wanted: bool = False,
    page: int = 0,
    said: str = "",
) -> None:
    """On top of what it was asked for from, and in the place of itself."""
    pair, chapters = await _read(services, actor, pair_id)
    view = keepsakes.show(pair, actor.user_id, chapters, json_wanted=json_wanted, page=page, said=said)
    await (screen.replace(view) if screen.shows(keepsakes.KEEPSAKE) else screen.show(view))


async def _read(services: Services, actor: Actor, pair_id: int) -> tuple[Pair, list[Chapter]]:
    return await services.db.read(collect, services.features, actor, pair_id, services.content)


def collect(
    session: Session, features: Iterable[Feature], actor: Actor, pair_id: int, content: Content
) -> tuple[Pair, list[Chapter]]:
    """What one of a pair takes along of it; raises NotInThisPair for anybody else."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    member = members.get(session, actor.team_id, actor.user_id)
    in_order = sorted(features, key=lambda feature: feature.place.export)
    found = [feature.keepsake(session, pair, member, content) for feature in in_order if feature.keepsake]
    return pair, [chapter for chapters in found for chapter in chapters if chapter.entries]
