"""What one's partner has shared: that there is something to read, and that it was read."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import messages
from bot.feature import Drawn, Feature, MessageKind, Place, Unwanted, Viewer
from bot.views import responses as views
from bot.views.blocks import Block
from bot.views.my_data import MOST_OF_A_KIND, Part
from storage import responses as storage
from storage.tables import Delivery, Member


def draw(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn | Unwanted:
    entry = storage.find_shared(session, delivery.team_id, delivery.subject_id, viewer=str(delivery.user_id))
    if entry is None:
        return Unwanted("no longer shared")
    if entry.read_at is not None:
        return Unwanted("read already")
    return Drawn(views.shared_notice(entry.id, entry.kind, entry.author_id))


def draw_more(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn | Unwanted:
    entry = storage.find_shared(session, delivery.team_id, delivery.subject_id, viewer=str(delivery.user_id))
    if entry is None:
        return Unwanted("no longer shared")
    return Drawn(views.shared_notice(entry.id, entry.kind, entry.author_id, more=True))


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    shared = storage.list_shared(session, viewer.team_id, viewer=viewer.user_id, limit=views.MOST_ON_HOME)
    return views.shared_on_home(shared, zone=viewer.zone)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    read = storage.list_read(session, member.team_id, reader=member.user_id, limit=MOST_OF_A_KIND)
    lines = [views.read_copied(response, member.user_id, at, member.zone_info) for at, response in read]
    return Part("WHAT YOU READ", lines)


READINGS = Feature(
    name="readings",
    place=Place(home=4, privacy=4, export=6),
    messages=(MessageKind(messages.SHARED, draw), MessageKind(messages.SHARED_MORE, draw_more)),
    home=home,
    privacy=("*That you read something* – the person who shared it with you.",),
    keeps=("readings",),
    export=export,
)
