"""One of a pair leaves the workspace, and may come back."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import partings as actions
from bot.content import Content
from bot.domain.items import PARTNER_BACK, PARTNER_LEFT
from bot.feature import Feature, ItemKind, Place, draw_each
from bot.views import partings as views
from bot.views.blocks import DrawnItem
from handlers import partings as handlers
from storage import pairs, programs
from storage import partings as storage
from storage.tables import Item


def draw_left(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, now: datetime
) -> dict[int, DrawnItem]:
    found = pairs.find_several(session, team_id, {each.subject_id for each in some})
    partings = storage.list_each(session, team_id, {(each.subject_id, each.user_id) for each in some})
    to_ask = programs.list_to_ask(session, team_id, {pair.program_id for pair in found.values()})
    drawn = {}
    for item in some:
        pair, me = found.get(item.subject_id), item.user_id
        if pair is None or me not in (pair.mentor_id, pair.mentee_id):
            continue
        if item.is_open and (not pair.somebody_left or now >= pair.over_at(me)):
            continue
        mine = partings.get((pair.id, me))
        whom = [each for each in to_ask.get(pair.program_id, ()) if each != me]
        drawn[item.id] = views.left(pair, me, whom, mine.parting.wish if mine else None)
    return drawn


PARTINGS = Feature(
    name="partings",
    register=handlers.register,
    place=Place(privacy=4, lock=3),
    items=(
        ItemKind(PARTNER_LEFT, draw_left, "Your partner has left this workspace."),
        ItemKind(
            PARTNER_BACK,
            draw_each(storage.list_each, views.back),
            "One of the two of you had left this workspace, and is back.",
        ),
    ),
    privacy=(
        "*Whether you would like another match* – when your partner has left the workspace and you say so, "
        "coordinators see it. A new match takes along what you have written of goals and of what you expect, for you "
        "alone until you share it.",
    ),
    erase=actions.forget_who,
    pair_forgotten=actions.forget,
    member_left=actions.part,
)
