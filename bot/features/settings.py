"""People's hours, zone and visits."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.feature import Feature, Place, Viewer
from bot.views import settings as views
from bot.views import zones
from bot.views.blocks import Block
from bot.views.my_data import Part
from handlers import settings
from storage.tables import Member


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    member = viewer.member
    return views.on_home(member, today=member.today(now)) if member else []


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    return Part("SETTINGS", views.summary_lines(member, today=member.today(now)))


SETTINGS = Feature(
    name="settings",
    register=settings.register,
    place=Place(home=7, privacy=5, export=1),
    commands={
        "/mentorship settings": "working hours, time zone, visit time and days, visits a week",
    },
    answers={"settings": settings.settings},
    offers={zones.FIELD: settings.offer_zones},
    home=home,
    privacy=("*Your hours and days, visit time and visit days* – only you.",),
    keeps=("members",),
    export=export,
)
