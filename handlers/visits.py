"""The menu of a visit, why it came and what can be done to get less, and how it goes on after a silence."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.actions import visits as actions
from bot.content import Content
from bot.domain.actor import Actor
from bot.domain.items import PROMPT
from bot.domain.visits import LOOKS_BACK, counted
from bot.feature import ItemKind, item_kinds
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import questions as question_views
from bot.views import visits as views
from storage import deliveries, members, pairs, visit_lines, visits
from storage.tables import Delivery, Item, Member, Pair


def register(app: AsyncApp) -> None:
    app.action(views.MENU)(menu)
    app.action(views.GO_ON)(go_on)
    app.action(views.LESS_OFTEN)(visit_less)


async def menu(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    chosen = views.read(action)
    view, now = None, services.clock()
    if chosen and chosen[0] == views.WHY:
        kinds = item_kinds(services.features)
        view = await services.db.read(_draw_why, actor, chosen[1], kinds, services.content, now=now)
    elif chosen:
        view = await services.db.read(_draw_less, actor, chosen[1], now=now)
    await screen.show(view or views.not_found())


async def go_on(actor: Actor, screen: Screen, services: Services) -> None:
    if not await services.db.write(actions.go_on, actor, now=services.clock()):
        await screen.show(views.goes_on())


async def visit_less(actor: Actor, screen: Screen, services: Services) -> None:
    less = await services.db.write(actions.visit_less, actor, now=services.clock())
    await screen.show(views.less_often() if less else views.goes_on())
    home.refresh(services, actor.team_id, actor.user_id)


def _draw_why(
    session: Session,
    actor: Actor,
    token: str,
    kinds: Mapping[str, ItemKind],
    content: Content,
    *,
    now: datetime,
) -> dict[str, Any] | None:
    visit, member = _find(session, actor, token)
    if visit is None or member is None:
        return None
    brought, mine = _brought(session, actor, visit)
    reasons: dict[str, list[str]] = defaultdict(list)
    asked: list[str] = []
    for item in brought:
        if item.kind in kinds:
            pair = mine.get(item.pair_id or 0)
            preset = content.rhythm(pair.program.rhythm) if pair and item.known is PROMPT else None
            where = views.in_which(pair, actor.user_id, preset) if pair else ""
            if where not in reasons[kinds[item.kind].why]:
                reasons[kinds[item.kind].why].append(where)
            if ids_of := kinds[item.kind].questions:
                asked += ids_of(session, actor.team_id, [item.subject_id]).values()
    at = visit.sent_at or visit.sending_at or visit.created_at
    past = deliveries.list_visits(session, actor.team_id, [actor.user_id], since=at - LOOKS_BACK)
    had = counted(past.get(actor.user_id, ()), at, member.availability)
    known = [question for id in dict.fromkeys(asked) if (question := content.question(id))]
    why = [block for each in known for block in question_views.because(each, content.source(each))]
    return views.why(reasons, why, visit.cause, member, had=had, today=member.today(now))


def _draw_less(session: Session, actor: Actor, token: str, *, now: datetime) -> dict[str, Any] | None:
    visit, member = _find(session, actor, token)
    if visit is None or member is None:
        return None
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    return views.less(member, mine, today=member.today(now))


def _find(session: Session, actor: Actor, token: str) -> tuple[Delivery | None, Member | None]:
    return visits.find_own(session, actor, token), members.find(session, actor.team_id, actor.user_id)


def _brought(session: Session, actor: Actor, visit: Delivery) -> tuple[list[Item], dict[int, Pair]]:
    """What a visit brought, and the actor's pairs by their ids: what is about another's is about none."""
    brought = visit_lines.list_of_deliveries(session, actor.team_id, [visit.id])[visit.id]
    return brought, {pair.id: pair for pair in pairs.list_all_for(session, actor.team_id, actor.user_id)}
