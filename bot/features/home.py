"""App Home: what every feature shows there, and a welcome for somebody who has nothing yet."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.feature import Feature, Viewer
from bot.views import home as views
from bot.views.blocks import Block
from handlers import home
from storage import programs


def welcome(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    if viewer.pairs or programs.runs_any(session, viewer.team_id, viewer.user_id):
        return []
    return views.welcome(programs.list_coordinator_ids(session, viewer.team_id), viewer.user_id)


HOME = Feature(
    name="home",
    register=home.register,
    commands={"/mentorship home": "what waits for you, what you wrote and what was shared with you"},
    answers={"home": home.link},
    home=welcome,
)
