"""Something is wrong: `/mentorship concern`, writing it for oneself, asking one coordinator, and answering."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import concern_drafts as draft_actions
from bot.actions import concerns as actions
from bot.domain.actor import Actor
from bot.domain.pairs import PairState
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home, people, screens
from bot.slack.screens import Screen
from bot.views import concern_drafts, concern_threads, my_pairs, pages
from bot.views import concerns as views
from bot.views.forms import number_in, revision_in
from storage import concerns, members, pairs, programs
from storage.tables import Pair


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(press)
    app.action(views.CHOOSE)(choose)
    app.action(views.ABOUT)(open_ways)
    app.action(views.LIST)(open_list)
    app.action(concern_drafts.SAY)(open_draft)
    app.action(concern_drafts.DRAFT)(keep_typing)
    app.view_closed(concern_drafts.SAY_FORM)(keep_closed)
    app.view_closed(concern_drafts.ASK_FORM)(keep_closed)
    app.view(concern_drafts.SAY_FORM)(write_draft)
    app.action(concern_drafts.DELETE_DRAFT)(delete_draft)
    app.action(concern_drafts.ASK)(open_question)
    app.action(concern_threads.ASK_AGAIN)(open_question_again)
    app.view(concern_drafts.ASK_FORM)(ask)
    app.action(concern_threads.READ)(read)
    app.action(concern_threads.EARLIER)(read_earlier)
    app.action(concern_threads.REPLY)(keep_typing_reply)
    app.view_closed(concern_threads.REPLY_FORM)(keep_closed_reply)
    app.view(concern_threads.REPLY_FORM)(reply)
    app.action(concern_threads.CLOSE)(close)
    app.action(concern_threads.TAKE_BACK)(take_back)


# --- which pair, and what can be done --------------------------------------------------------------------------------


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    view = await services.db.read(_begin, actor, now=services.clock())
    return Shown(view=view) if view else Shown(await people.no_pair(services, actor))


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    view = await services.db.read(_begin, actor, now=services.clock())
    await screen.show(view or views.choose([], actor.user_id, page=0))


def _begin(session: Session, actor: Actor, *, now: datetime) -> dict[str, Any] | None:
    """The one pair that somebody is in, or those to choose from; for who was only asked, what they were asked."""
    mine = _pairs(session, actor)
    living = [pair for pair in mine if pair.state != PairState.ENDED]
    if len(living) == 1 or len(mine) == 1:
        return _ways(session, actor, (living or mine)[0].id, several=len(mine) > 1, now=now)
    if mine:
        return views.choose(mine, actor.user_id, page=0)
    asked = concerns.list_asked_of(session, actor.team_id, viewer=actor.user_id, limit=pages.reach(0))
    return views.listing(asked, zone=_zone(session, actor), page=0) if asked else None


def _pairs(session: Session, actor: Actor) -> list[Pair]:
    """The living ones first: whoever has left a pair may need somebody even more."""
    mine = pairs.list_all_for(session, actor.team_id, actor.user_id)
    return sorted(mine, key=lambda pair: pair.state == PairState.ENDED)


async def choose(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    page = pages.page_in(action)
    mine = await services.db.read(_pairs, actor)
    await screen.replace(views.choose(mine, actor.user_id, page=page))


async def open_ways(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """In the place of the list of pairs."""
    view = await services.db.read(_ways, actor, number_in(action), several=True, now=services.clock())
    await screen.replace(view)


def _ways(session: Session, actor: Actor, pair_id: int, *, several: bool, now: datetime) -> dict[str, Any]:
    ways = actions.ways(session, actor, pair_id, most=views.MOST_IN_WAYS + 1)
    pair, me = ways.pair, actor.user_id
    return views.ways(
        ways,
        me,
        can_pause=my_pairs.can_pause(pair, me, pair.member(me).today(now)),
        several=several,
        coordinators=programs.list_to_ask(session, actor.team_id, [pair.program_id])[pair.program_id],
    )


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """All that somebody was asked and has asked in confidence; another page takes the place of one before."""
    view = await services.db.read(_list, actor, page=pages.page_in(action))
    await (screen.show(view) if screen.page_of(views.LIST) is None else screen.replace(view))


def _list(session: Session, actor: Actor, *, page: int) -> dict[str, Any]:
    most, me = pages.reach(page), actor.user_id
    asked = concerns.list_asked_of(session, actor.team_id, viewer=me, limit=most)
    mine = concerns.list_mine(session, actor.team_id, viewer=me, limit=most)
    return views.listing([*asked, *mine][page * pages.SIZE : most], zone=_zone(session, actor), page=page)


def _zone(session: Session, actor: Actor) -> str:
    member = members.find(session, actor.team_id, actor.user_id)
    return member.zone if member else "UTC"


# --- for oneself -----------------------------------------------------------------------------------------------------


async def open_draft(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """On top of the three ways; to change it, in the place of what was looked over."""
    ways = await services.db.read(actions.ways, actor, number_in(action), most=0)
    view = concern_drafts.say_form(ways.pair, actor.user_id, ways.draft)
    await (screen.replace(view) if screen.shows(concern_drafts.KEPT) else screen.show(view))


async def keep_typing(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    """Something was typed: keep it, so that closing the form loses nothing."""
    view, typed_at = body.get("view") or {}, str(action.get("action_ts") or "")
    await services.db.write(
        draft_actions.keep_typed,
        actor,
        concern_drafts.pair_id(view),
        concern_drafts.read_typed(view, only=str(action.get("block_id"))),
        revision=revision_in(view) or 0,
        typed_at=typed_at,
        now=services.clock(),
    )


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """The form was closed; if Slack sends along what stood in it, keep that."""
    if texts := concern_drafts.read_typed(view):
        pair_id, revision, now = concern_drafts.pair_id(view), revision_in(view) or 0, services.clock()
        await services.db.write(
            draft_actions.keep_typed, actor, pair_id, texts, revision=revision, typed_at=None, now=now
        )


async def write_draft(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    pair_id, texts, revision = (
        concern_drafts.pair_id(view),
        concern_drafts.read_draft(view),
        revision_in(view) or 0,
    )
    pair, draft = await services.db.write(draft_actions.write, actor, pair_id, texts, revision=revision)
    await ack(response_action="update", view=concern_drafts.kept(pair, actor.user_id, draft))


async def delete_draft(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await services.db.write(draft_actions.delete, actor, number_in(action))
    await screen.replace(concern_drafts.deleted())


# --- asking ----------------------------------------------------------------------------------------------------------


async def open_question(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    question = await services.db.read(actions.question, actor, number_in(action))
    await screen.show(concern_drafts.ask_form(question, actor.user_id, form_id=screens.new_form_id()))


async def open_question_again(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """With the words that nobody could answer."""
    question = await services.db.read(actions.question_again, actor, number_in(action))
    view = concern_drafts.ask_form(question, actor.user_id, form_id=screens.new_form_id())
    await (screen.replace(view) if screen.shows(concern_threads.OVER) else screen.show(view))


async def ask(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    whom, text = concern_drafts.read_question(view)
    concern_id = await services.db.write(
        actions.ask,
        actor,
        concern_drafts.pair_id(view),
        whom,
        text,
        form_id=concern_threads.form_id(view),
        instead_of=concern_drafts.instead_of(view),
        now=services.clock(),
    )
    await ack(response_action="update", view=await _read(services, actor, concern_id, sent=True))
    for each in (actor.user_id, whom):
        home.refresh(services, actor.team_id, each)


# --- reading and answering -------------------------------------------------------------------------------------------


async def read(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    view = await _read(services, actor, number_in(action))
    await (screen.replace(view) if screen.shows(concern_threads.OVER) else screen.show(view))
    home.refresh(services, actor.team_id, actor.user_id)


async def read_earlier(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """What was written before, in the place of what came after it."""
    number = concern_threads.page(body.get("view") or {}) + 1
    await screen.replace(await _read(services, actor, number_in(action), number=number))


async def keep_typing_reply(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    view = body.get("view") or {}
    text = concern_threads.read_typed(view)
    await _keep_reply(services, actor, view, text, typed_at=str(action.get("action_ts") or ""))


async def keep_closed_reply(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """The form was closed; if Slack sends along what stood in it, keep that."""
    if text := concern_threads.read_typed(view):
        await _keep_reply(services, actor, view, text, typed_at=None)


async def _keep_reply(
    services: Services, actor: Actor, view: dict[str, Any], text: str | None, *, typed_at: str | None
) -> None:
    concern_id, revision, now = (
        concern_threads.concern_id(view),
        revision_in(view) or 0,
        services.clock(),
    )
    await services.db.write(actions.keep_reply, actor, concern_id, text, revision=revision, typed_at=typed_at, now=now)


async def reply(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    concern_id, text, form_id = (
        concern_threads.concern_id(view),
        concern_threads.read_reply(view),
        concern_threads.form_id(view),
    )
    reading = await services.db.write(actions.reply, actor, concern_id, text, form_id=form_id, now=services.clock())
    await ack(response_action="update", view=await _draw(services, actor, reading, sent=True))
    for each in (actor.user_id, reading.thread.other_id):
        home.refresh(services, actor.team_id, each)


async def _read(
    services: Services, actor: Actor, concern_id: int, *, number: int = 0, sent: bool = False
) -> dict[str, Any]:
    """A member's own read: it is addressed to them, or it is theirs. A coordinator's is noted with it."""
    reading = await services.db.write(actions.read, actor, concern_id, number=number, now=services.clock())
    return await _draw(services, actor, reading, sent=sent)


async def _draw(services: Services, actor: Actor, reading: actions.ThreadPage, *, sent: bool) -> dict[str, Any]:
    zone = await services.db.read(_zone, actor)
    return concern_threads.show(reading, zone=zone, form_id=screens.new_form_id(), sent=sent)


async def close(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    thread = await services.db.write(actions.close, actor, number_in(action), now=services.clock())
    await screen.replace(await _read(services, actor, thread.id))
    for each in (thread.author_id, thread.coordinator_id):
        home.refresh(services, actor.team_id, each)


async def take_back(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    thread = await services.db.write(actions.take_back, actor, number_in(action), now=services.clock())
    await screen.replace(concern_threads.taken_back())
    for each in (thread.author_id, thread.coordinator_id):
        home.refresh(services, actor.team_id, each)
