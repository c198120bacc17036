"""Time away: days on which nothing reaches somebody."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import away_offers as offers
from bot.content import Content
from bot.domain.items import AWAY_OFFER, Outcome
from bot.feature import Feature, ItemKind, Place
from bot.views import away_offers as offer_views
from bot.views.blocks import DrawnItem
from bot.views.my_data import Part
from handlers import away
from storage import away_offers
from storage.tables import Item, Member

_ENDED = {None: "open", Outcome.DONE: "taken", Outcome.PASSED: "not wanted", Outcome.WITHDRAWN: "taken back"}
_TAKEN_BACK = (Outcome.WITHDRAWN, Outcome.EXPIRED)


def draw_offers(
    _session: Session, _team_id: str, some: Sequence[Item], _content: Content, _now: datetime
) -> dict[int, DrawnItem]:
    return {each.id: offer_views.line(each) for each in some if each.outcome not in _TAKEN_BACK and each.subject_id}


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    days = [f"{each.first} to {each.last}" for each in member.away.spans] if member.away else []
    days += [
        f"offered from your status in Slack: until {last} ({_ENDED.get(outcome, outcome)})"
        for last, outcome in away_offers.list_all(session, member.team_id, member.user_id)
    ]
    return Part("TIME AWAY", days)


AWAY = Feature(
    name="away",
    register=away.register,
    place=Place(privacy=5, export=1),
    commands={"/mentorship away": "days on which nothing should reach you; you can plan several"},
    answers={"away": away.answer},
    items=(ItemKind(AWAY_OFFER, draw_offers, offer_views.WHY),),
    privacy=(
        "*Your time away* – coordinators see that you are away, not why or until when. Your partner can tell while a "
        "feedback round runs: it ends later for it, and a new one has to wait.",
        "*Your status in Slack* – when it says something like vacation until a day, I offer you to hold my visits. "
        "Only you see that. I keep the day that I offered, and never what your status says.",
    ),
    keeps=("away_spans",),
    export=export,
    erase=offers.forget,
)
