"""What the two of a pair talk about when they meet: the agenda that either of the two puts lines on."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.feature import Feature, Place
from bot.views import agenda_copy
from bot.views.my_data import Part
from handlers import agendas as handlers
from storage import agendas as storage
from storage.tables import Member


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    put = storage.list_put_by(session, member.team_id, member.user_id)
    return Part("AGENDAS", [agenda_copy.line(each, member.zone_info) for each in put])


def _erase(session: Session, member: Member, now: datetime) -> None:
    storage.erase_lines(session, member.team_id, author=member.user_id, now=now)


AGENDAS = Feature(
    name="agendas",
    register=handlers.register,
    place=Place(export=6, privacy=3),
    privacy=("*What you put on the agenda of a meeting* – you and your partner. Coordinators see nothing of it.",),
    keeps=("agenda_lines",),
    export=export,
    erase=_erase,
)
