"""Something is wrong: finding words for it, asking one coordinator in confidence, and changing or leaving the pair.

What one has asked the other is drawn for the two alone, and never with its words.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import concerns as actions
from bot.content import Content
from bot.domain.items import CONCERN_ANSWERED, CONCERN_ASKED, CONCERN_LET_GO
from bot.feature import Feature, ItemKind, Place, Viewer, draw_each
from bot.views import concern_copy
from bot.views import concerns as views
from bot.views.blocks import Block
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import concerns
from storage import concern_drafts, members, pairs
from storage import concerns as storage
from storage.tables import Member


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    me, most = viewer.user_id, views.MOST_ON_HOME + 1
    asked_of_me = storage.list_asked_of(session, viewer.team_id, viewer=me, limit=most)
    mine = storage.list_mine_open(session, viewer.team_id, viewer=me, limit=most) if viewer.pairs else []
    return views.on_home(asked_of_me, mine, viewer.pairs, zone=viewer.zone)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    """What they asked and were answered, what they answered to others, and what they wrote for themselves."""
    team_id, me = member.team_id, member.user_id
    asked = storage.list_all_mine(session, team_id, viewer=me, limit=MOST_OF_A_KIND)
    copied = [
        concern_copy.Copied(each, storage.list_texts(session, each, limit=MOST_OF_A_KIND)[::-1]) for each in asked
    ]
    names = members.list_by_id(session, team_id, sorted({each.coordinator_id for each in asked})) if asked else {}
    answers = storage.list_answers_of(session, team_id, viewer=me, limit=MOST_OF_A_KIND)
    drafts = concern_drafts.list_of(session, team_id, author=me)
    about = pairs.find_several(session, team_id, drafts) if drafts else {}
    about_pairs = [(about[each], texts) for each, texts in drafts.items()]
    unsent = concern_drafts.list_replies_of(session, team_id, author=me)
    return Part("IN CONFIDENCE", concern_copy.lines(copied, names, answers, about_pairs, unsent, me, member.zone_info))


CONCERNS = Feature(
    name="concerns",
    register=concerns.register,
    place=Place(home=3, privacy=3, export=5, lock=2),
    commands={"/mentorship concern": "something is wrong: find words for it, or ask one coordinator in confidence"},
    answers={"concern": concerns.answer},
    items=(
        ItemKind(
            CONCERN_ASKED,
            draw_each(storage.list_each, lambda item, thread, _now: views.asked(item, thread)),
            "Somebody in a program of yours has chosen you to ask in confidence. That comes at your next working "
            "moment, in any week.",
        ),
        ItemKind(
            CONCERN_ANSWERED,
            draw_each(storage.list_each, lambda item, thread, _now: views.answered(item, thread)),
            "Whom you have asked in confidence has answered. That comes at your next working moment, in any week.",
        ),
        ItemKind(
            CONCERN_LET_GO,
            draw_each(storage.list_each, lambda item, thread, _now: views.let_go(item, thread)),
            "Whom you have asked in confidence can be asked no more: they no longer coordinate the program, have left "
            "this workspace, or have become your partner.",
        ),
    ),
    home=home,
    privacy=(
        "*What you ask in confidence* – you and the one coordinator you have chosen, until you take it back. Nobody "
        "else, nor that you have asked: not your partner, and no other coordinator.",
        "*What you draft when something is wrong* – only you. It is never sent.",
    ),
    keeps=("concerns", "concern_texts", "concern_drafts", "concern_replies"),
    export=export,
    erase=actions.erase,
    pair_forgotten=actions.forget,
    member_left=actions.leave,
)
