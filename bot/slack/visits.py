"""Visits on people's screens: what is done since gets a tick there, and its buttons go."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import visits as actions
from bot.domain.actor import Actor
from bot.domain.calendar import ONE_DAY
from bot.feature import item_kinds
from bot.outbox import sending
from bot.outbox.visits import draw_again
from bot.services import Services
from storage import visit_lines, visits
from storage.tables import Delivery, Item

AT_ONCE = 200  # items
IN_A_WHILE = timedelta(minutes=1)  # when Slack asks for quiet, or cannot be reached


async def redraw_due(services: Services) -> None:
    """Whatever has changed, in any workspace; one that does not answer holds up no other."""
    stale = await services.db.in_turn.read(visit_lines.list_stale, now=services.clock(), limit=AT_ONCE)
    teams: dict[str, list[Item]] = defaultdict(list)
    for item in stale:
        teams[item.team_id].append(item)
    await asyncio.gather(*(_redraw(services, team_id, some) for team_id, some in teams.items()))


async def redraw_of(services: Services, actor: Actor) -> None:
    """Whatever has changed of somebody's, who has just done something and looks at it."""
    stale = await services.db.in_turn.read(
        visit_lines.list_stale_of, actor.team_id, actor.user_id, now=services.clock(), limit=AT_ONCE
    )
    if stale:
        await _redraw(services, actor.team_id, stale)


async def note_alive(services: Services, actor: Actor) -> None:
    """Somebody has done something: whoever was asked less often is asked as usual again, and what is done is ticked."""
    left = await services.db.glance(visits.find_left, actor, now=services.clock())
    if left.unanswered or left.unnoted:
        await services.db.in_turn.write(actions.go_on, actor, now=services.clock())
    if left.unanswered or left.stale:
        await redraw_of(services, actor)


async def _redraw(services: Services, team_id: str, stale: list[Item]) -> None:
    """Redraw what brought these; when Slack takes no more of it now, what is left is redrawn later."""
    async with services.updating[team_id]:
        drawn = await services.db.in_turn.read(
            draw_again, team_id, stale, item_kinds(services.features), services.content, services.clock()
        )
        slack = await services.slack_of(team_id)
        left: set[int] = set()
        rest: timedelta | None = None
        for delivery, message, brought in drawn:
            rest = rest or await _update(slack.chat_update, delivery, text=message.text, blocks=message.blocks)
            if rest:
                left.update(each.id for each in brought)
        done = [each for each in stale if each.id not in left]
        again = [each for each in stale if each.id in left]
        shown = {delivery.id: brought for delivery, _, brought in drawn}
        now, later = services.clock(), rest or IN_A_WHILE
        await services.db.in_turn.write(_note, team_id, shown, done, again, now=now, later=later)


def _note(
    session: Session,
    team_id: str,
    shown: Mapping[int, list[Item]],
    done: list[Item],
    again: list[Item],
    *,
    now: datetime,
    later: timedelta,
) -> None:
    visit_lines.mark_drawn(session, done, now=now)
    visit_lines.mark_drawn(session, again, now=now, again=now + later)
    visit_lines.mark_changed(session, team_id, shown, now=now)


async def _update(update: Callable[..., Awaitable[object]], delivery: Delivery, **shown: object) -> timedelta | None:
    """Put a message in the place of a visit; says for how long to leave the rest alone, if not to go on.

    What Slack refuses for good is left as it is. A workspace that is cut off may be connected again another day.
    """
    try:
        await update(channel=delivery.channel_id, ts=delivery.ts, **shown)
    except Exception as error:
        match sending.outcome_of(error):
            case sending.Refused() | sending.Held(known=False):
                return None
            case sending.CutOff():
                return ONE_DAY
        return IN_A_WHILE
    return None
