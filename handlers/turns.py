"""One question for both of a pair: `/mentorship turns`, asking it, answering sealed, reading both answers."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.actions import turns as actions
from bot.content import Content, Question
from bot.domain.actor import Actor
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.slack.sides import SealedForm
from bot.views import pages, turn_lists
from bot.views import questions as question_views
from bot.views import turns as views
from bot.views.forms import Form, number_in
from bot.views.pair_choice import chosen_pair
from storage import pairs, turns
from storage.turns import OpenedTurn, OwnTurn


def _show(services: Services, seen: OwnTurn | OpenedTurn) -> dict[str, Any]:
    mine = seen.mine if isinstance(seen, OpenedTurn) else seen
    return views.show(seen, services.content.question(mine.question_id), now=services.clock())


FORM: SealedForm[OwnTurn, OpenedTurn] = SealedForm(
    actions.ANSWER,
    read_id=views.read_id,
    read=views.read,
    require_whole=views.require_whole,
    given_back=views.given_back,
    show=_show,
    deleted=lambda services, mine: views.deleted(mine, now=services.clock()),
)


def register(app: AsyncApp) -> None:
    app.action(turn_lists.CHOOSE)(choose)
    app.action(turn_lists.OFFER)(offer)
    app.action(turn_lists.ASK)(ask)
    app.action(turn_lists.ASK_WITH)(ask_this)
    app.action(turn_lists.EARLIER)(open_earlier)
    app.action(views.OPEN)(FORM.open)
    app.action(views.DRAFT)(FORM.keep_typing)
    app.view_closed(views.FORM)(FORM.keep_closed)
    app.view(views.FORM)(FORM.seal)
    app.action(views.CHANGE)(FORM.change)
    app.action(views.DISCARD)(FORM.discard)
    app.action(views.PASS)(FORM.let_pass)
    app.action(views.UNDO)(FORM.undo)


# --- asking ----------------------------------------------------------------------------------------------------------


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    view = await services.db.read(_draw, actor, services.content, now=services.clock())
    return Shown(view=view) if view else Shown(await people.no_pair(services, actor))


async def choose(actor: Actor, screen: Screen, services: Services) -> None:
    view = await services.db.read(_draw, actor, services.content, now=services.clock())
    if view:
        await screen.show(view)


def _draw(session: Session, actor: Actor, content: Content, *, now: datetime) -> dict[str, Any] | None:
    """What somebody with one pair is being asked or could ask, or the list of several; nothing without a pair."""
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    if not mine:
        return None
    collecting = turns.READS.list_collecting(session, actor.team_id, viewer=actor.user_id)
    if len(mine) > 1:
        return turn_lists.overview(collecting, mine, actor.user_id, content, now=now)
    if collecting:
        return views.show(collecting[0], content.question(collecting[0].question_id), now=now)
    return turn_lists.offer(mine[0], actor.user_id, actions.offered(session, mine[0], content.questions, now=now))


async def offer(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    pair_id, now = number_in(action), services.clock()
    await screen.show(await services.db.read(_offer, actor, pair_id, services.content, now=now))


def _offer(session: Session, actor: Actor, pair_id: int, content: Content, *, now: datetime) -> dict[str, Any]:
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    return turn_lists.offer(pair, actor.user_id, actions.offered(session, pair, content.questions, now=now))


async def ask(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Ask both, and show one's own form in the place of what was chosen from."""
    pair_id, question_id = turn_lists.read_ask(action)
    await screen.replace(await _ask(services, actor, pair_id, services.content.question(question_id)))


async def ask_this(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Ask both what one is looking at, with whomever the form is about. What is typed there stays."""
    question = services.content.question(str(action.get("value")))
    form = Form(body.get("view") or {})
    pair_id = form.number("pair") or chosen_pair(form)
    if pair_id is None and question is not None:
        mine = await services.db.read(pairs.list_for, actor.team_id, actor.user_id)
        if len(mine) > 1:
            await screen.show(turn_lists.with_whom(question, mine, actor.user_id))
            return
        pair_id = mine[0].id if mine else None
    await screen.show(await _ask(services, actor, pair_id or 0, question))


async def _ask(services: Services, actor: Actor, pair_id: int, question: Question | None) -> dict[str, Any]:
    if question is None or question.role != "both":
        return question_views.why(None, None)
    now = services.clock()
    seen = await services.db.write(actions.start, actor, pair_id, question.id, now=now)
    mine = seen.mine if isinstance(seen, OpenedTurn) else seen
    home.refresh_both(services, mine.pair)
    return _show(services, seen)


async def open_earlier(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """All of somebody's, a page at a time; the first opens on top, the others take its place."""
    page = pages.page_in(action)
    found = await services.db.read(
        turns.READS.list_mine, actor.team_id, viewer=actor.user_id, limit=pages.SIZE + 1, offset=page * pages.SIZE
    )
    view = turn_lists.earlier(found, services.content, page=page, now=services.clock())
    await (screen.replace(view) if screen.shows(turn_lists.EARLIER) else screen.show(view))
