"""Breaks of programs: days on which nobody in them is asked anything."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.feature import Feature, Place, Viewer
from bot.views import breaks as views
from bot.views.blocks import Block
from handlers import breaks


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    if viewer.member is None:
        return []
    programs = {each.program_id: each.program for each in viewer.pairs if each.ended_at is None}
    return views.on_home(list(programs.values()), today=viewer.member.today(now))


BREAKS = Feature(
    name="breaks",
    register=breaks.register,
    place=Place(home=6),
    home=home,
    privacy=("*The breaks of a program* – everybody in it.",),
)
