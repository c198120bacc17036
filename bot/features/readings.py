"""What one's partner has shared: that there is something to read, and that it was read."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import messages
from bot.domain.delivery import Why
from bot.feature import Drawn, Feature, MessageKind, Place, Unwanted, Viewer
from bot.views import responses as views
from bot.views.blocks import Block
from bot.views.my_data import MOST_OF_A_KIND, Part
from storage import responses as storage
from storage.tables import Delivery, Member


def draw(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn | Unwanted:
    entry = storage.find_shared(session, delivery.team_id, delivery.subject_id, viewer=str(delivery.user_id))
    if entry is None:
        return Unwanted(Why.UNSHARED)
    if entry.read_at is not None:
        return Unwanted(Why.READ)
    return Drawn(views.shared_notice(entry.id, entry.kind, entry.author_id))


def draw_more(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn | Unwanted:
    entry = storage.find_shared(session, delivery.team_id, delivery.subject_id, viewer=str(delivery.user_id))
    if entry is None:
        return Unwanted(Why.UNSHARED)
    return Drawn(views.shared_notice(entry.id, entry.kind, entry.author_id, more=True))


def waits(session: Session, viewer: Viewer, content: Content, now: datetime, most: int) -> Sequence[Sequence[Block]]:
    unread = storage.list_unread(session, viewer.team_id, viewer=viewer.user_id, limit=most)
    return [[views.shared_line(each, content, zone=viewer.zone, now=now)] for each in unread]


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    team_id, me = viewer.team_id, viewer.user_id
    read = storage.list_shared_and_read(session, team_id, viewer=me, limit=views.MOST_ON_HOME)
    if not read and not storage.list_unread(session, team_id, viewer=me, limit=1):
        return []
    return views.shared_on_home(read, content, zone=viewer.zone, now=now)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    read = storage.list_read(session, member.team_id, reader=member.user_id, limit=MOST_OF_A_KIND)
    lines = [views.read_copied(response, member.user_id, at, member.zone_info) for at, response in read]
    return Part("WHAT YOU READ", lines)


READINGS = Feature(
    name="readings",
    place=Place(waits=1, home=4, privacy=4, export=6),
    messages=(MessageKind(messages.SHARED, draw), MessageKind(messages.SHARED_MORE, draw_more)),
    waits=waits,
    home=home,
    privacy=("*That you read something* – the person who shared it with you.",),
    keeps=("readings",),
    export=export,
)
