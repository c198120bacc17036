"""Time away: days on which nothing reaches somebody."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.feature import Feature, Place
from bot.views.my_data import Part
from handlers import away
from storage.tables import Member


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    days = [f"{each.first} to {each.last}" for each in member.away.spans] if member.away else []
    return Part("TIME AWAY", days)


AWAY = Feature(
    name="away",
    register=away.register,
    place=Place(privacy=5, export=1),
    commands={"/mentorship away": "days on which nothing should reach you; you can plan several"},
    answers={"away": away.answer},
    privacy=(
        "*Your time away* – coordinators see that you are away, not why or until when. Your partner can tell while a "
        "feedback round runs: it ends later for it, and a new one has to wait.",
    ),
    keeps=("away_spans",),
    export=export,
)
