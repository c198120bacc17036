"""What one wrote: saved, shown again, edited."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import responses as actions
from bot.content import Content
from bot.feature import Feature, Place, Viewer
from bot.views import keepsake_chapters as chapters
from bot.views import responses as views
from bot.views.blocks import Block
from bot.views.keepsakes import Chapter
from bot.views.my_data import MOST_OF_A_KIND, Part
from bot.views.pair_choice import partner_name
from handlers import responses
from storage import entry_drafts, forgetting, pairs
from storage import responses as storage
from storage.tables import Member, Pair


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    own = storage.list_own(session, viewer.team_id, author=viewer.user_id, limit=views.MOST_ON_HOME)
    awaited = actions.list_awaited(session, own, now=now)
    return views.own_on_home(own, awaited, zone=viewer.zone, now=now)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    own = storage.list_own(session, member.team_id, author=member.user_id, limit=MOST_OF_A_KIND)
    lines = [line for each in own for line in views.copied(each, content, member.zone_info)]
    drafts = entry_drafts.list_all(session, member.team_id, author=member.user_id)
    about = pairs.find_several(session, member.team_id, {of.pair_id for of in drafts}) if drafts else {}
    return Part("WHAT YOU WROTE", [*lines, *views.copied_drafts(drafts, about, member.user_id, content)])


def keepsake(session: Session, pair: Pair, member: Member, content: Content) -> list[Chapter]:
    team_id, me, zone = member.team_id, member.user_id, member.zone_info
    own = storage.list_own(session, team_id, author=me, limit=MOST_OF_A_KIND)
    theirs = storage.list_shared(session, team_id, viewer=me, limit=MOST_OF_A_KIND)
    return [
        chapters.written([each for each in own if each.pair_id == pair.id], content, zone),
        chapters.shared([each for each in theirs if each.pair.id == pair.id], partner_name(pair, me), content, zone),
    ]


RESPONSES = Feature(
    name="responses",
    register=responses.register,
    place=Place(home=5, export=3, lock=3),
    home=home,
    keeps=("responses", "answers", "entry_drafts"),
    export=export,
    keepsake=keepsake,
    erase=actions.erase,
    read_in=storage.list_pairs_read_in,
    pair_forgotten=forgetting.forget_entries,
)
