"""Visits: the one message in which the bot brings a member everything that waits."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import visits as actions
from bot.content import Content
from bot.domain import messages
from bot.domain.items import EASING
from bot.feature import Feature, ItemKind, Job, MessageKind, Place
from bot.jobs import visits as timer
from bot.views import visits as views
from bot.views.blocks import DrawnItem
from handlers import visits
from storage import members, visit_lines
from storage import visits as storage
from storage.tables import Item, Pair


def _pair_resumed(session: Session, pair: Pair, _paused_for: timedelta, now: datetime) -> None:
    actions.wake_pair(session, pair, now)


def _draw_easing(
    session: Session, team_id: str, asked: Sequence[Item], content: Content, now: datetime
) -> dict[int, DrawnItem]:
    people = members.list_by_id(session, team_id, {each.user_id for each in asked})
    return {each.id: views.easing(each, people[each.user_id]) for each in asked if each.user_id in people}


VISITS = Feature(
    name="visits",
    register=visits.register,
    place=Place(lock=4),
    items=(ItemKind(EASING, _draw_easing, why="I had asked several times and had not heard from you."),),
    messages=(MessageKind(messages.VISIT, draw=None, arrived=actions.note_arrived),),
    jobs=(
        Job("visits.plan", 1, timer.plan_due, due=(storage.IS_DUE,)),
        Job("visits.redraw", 1, timer.redraw_due, due=(visit_lines.IS_STALE,)),
    ),
    pair_ended=actions.withdraw_of_pair,
    pair_paused=actions.wake_pair,
    pair_resumed=_pair_resumed,
    next_due=(storage.NEXT_DUE, visit_lines.NEXT_STALE),
)
