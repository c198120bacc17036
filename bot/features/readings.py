"""What one's partner has shared: that there is something to read, and that it was read."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import items
from bot.domain.items import Outcome
from bot.feature import Feature, ItemKind, Place, Viewer
from bot.views import responses as views
from bot.views.blocks import Block, DrawnItem
from bot.views.my_data import MOST_OF_A_KIND, Part
from storage import responses as storage
from storage.responses import Shared
from storage.tables import Item, Member

HAPPENED = (
    "Your partner has told you that what they said is next has happened. That comes within the hour in your working "
    "hours."
)
WHY = "Something was shared with you. That is told once."


def draw(session: Session, team_id: str, some: Sequence[Item], content: Content, now: datetime) -> dict[int, DrawnItem]:
    """Whoever may not read it any more is told that it was taken back if they have the message, else nothing."""
    shared = storage.find_several_shared(session, team_id, [(each.subject_id, each.user_id) for each in some])
    drawn = {}
    for item in some:
        entry = shared.get((item.subject_id, item.user_id))
        if entry is not None and item.outcome is not Outcome.WITHDRAWN:
            drawn[item.id] = _line(item, entry, content, now)
        elif not item.is_open and item.pair is not None:
            drawn[item.id] = views.taken_back(item.pair.partner_of(item.user_id))
    return drawn


def _line(item: Item, entry: Shared, content: Content, now: datetime) -> DrawnItem:
    zone = entry.pair.member(item.user_id).zone
    if item.known is items.NEXT_HAPPENED:
        return views.happened(entry, zone=zone, now=now) if item.is_open else views.happened_read(entry)
    view = views.unread if item.is_open else views.was_read
    return view(entry, content, zone=zone, now=now, more=item.known is items.SHARED_MORE)


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    team_id, me = viewer.team_id, viewer.user_id
    read = storage.list_shared_and_read(session, team_id, viewer=me, limit=views.MOST_ON_HOME)
    if not read and not storage.list_shared(session, team_id, viewer=me, limit=1):
        return []
    return views.shared_on_home(read, content, zone=viewer.zone, now=now)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    read = storage.list_read(session, member.team_id, reader=member.user_id, limit=MOST_OF_A_KIND)
    lines = [views.read_copied(response, member.user_id, at, member.zone_info) for at, response in read]
    return Part("WHAT YOU READ", lines)


READINGS = Feature(
    name="readings",
    place=Place(home=4, privacy=4, export=6),
    items=(
        ItemKind(items.SHARED, draw, WHY),
        ItemKind(items.SHARED_MORE, draw, WHY),
        ItemKind(items.NEXT_HAPPENED, draw, HAPPENED),
    ),
    home=home,
    privacy=("*That you read something* – the person who shared it with you.",),
    keeps=("readings",),
    export=export,
)
