"""Who starts things in a pair: private to each of the two, from what both know."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain.items import INITIATIVE_IDEA
from bot.domain.pairs import PairState
from bot.feature import Feature, ItemKind, Place, Viewer
from bot.views import initiative as views
from bot.views.blocks import Block, DrawnItem
from handlers import initiative as handlers
from storage import pairs
from storage.tables import Item


def _idea(session: Session, team_id: str, some: Sequence[Item], _: Content, now: datetime) -> dict[int, DrawnItem]:
    found = pairs.find_several(session, team_id, {item.subject_id for item in some})
    return {item.id: views.idea(found[item.subject_id], item.user_id) for item in some if item.subject_id in found}


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    return views.on_home() if any(pair.state != PairState.ENDED for pair in viewer.pairs) else []


INITIATIVE = Feature(
    name="initiative",
    register=handlers.register,
    place=Place(home=6, privacy=3),
    commands={"/mentorship initiative": "who of you two starts things; for you alone"},
    answers={"initiative": handlers.answer},
    items=(
        ItemKind(
            INITIATIVE_IDEA,
            _idea,
            "Your mentor has started most things lately. That is said at most once a month, and comes along with "
            "something else.",
        ),
    ),
    home=home,
    privacy=(
        "*Who of you two starts things* – each of you has a page of your own, made from what you both know. "
        "Coordinators never see it.",
    ),
)
