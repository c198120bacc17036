"""What each of a pair expects, answered alone: sealed until a day fixed at its start, then the beginning of a draft.

Whatever waits for one of the two is drawn, and drawn again, from their own side and the alignment's clock alone: when
it comes and how it looks must tell nothing about the other's.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import alignments as actions
from bot.actions import openings
from bot.content import Content
from bot.domain.envelopes import EnvelopeKind
from bot.domain.items import AGREEMENT_AGAIN, AGREEMENT_ASKED, AGREEMENT_END, AGREEMENT_WRITE
from bot.feature import Feature, ItemKind, Job, Place
from bot.jobs import alignments as timer
from bot.views import alignment_copy
from bot.views import alignment_items as views
from bot.views.blocks import DrawnItem
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import alignments
from storage import alignments as storage
from storage import envelopes, forgetting, pairs
from storage.alignments import OwnAlignment
from storage.tables import Item, Member, Pair

Draw = Callable[[Session, str, Sequence[Item], Content, datetime], dict[int, DrawnItem]]


def _each(line: Callable[[Item, Pair, OwnAlignment | None, datetime], DrawnItem]) -> Draw:
    """Draws what waits about pairs, each from the side of whom it waits for; `line` may depend on nothing else."""

    def draw(
        session: Session, team_id: str, some: Sequence[Item], _content: Content, now: datetime
    ) -> dict[int, DrawnItem]:
        found = pairs.find_several(session, team_id, {item.subject_id for item in some})
        newest = storage.list_newest(session, team_id, {(item.subject_id, item.user_id) for item in some})
        return {
            item.id: line(item, pair, newest.get((pair.id, item.user_id)), now)
            for item in some
            if (pair := found.get(item.subject_id)) and item.user_id in (pair.mentor_id, pair.mentee_id)
        }

    return draw


def _asked(item: Item, pair: Pair, mine: OwnAlignment | None, now: datetime) -> DrawnItem:
    return views.asked(item, pair, mine, now=now)


def _ended(item: Item, pair: Pair, mine: OwnAlignment | None, _now: datetime) -> DrawnItem:
    message = views.ended_notice(pair, item.user_id, mine)
    return DrawnItem(message.text, message.blocks)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    mine = storage.READS.list_mine(session, member.team_id, viewer=member.user_id, limit=MOST_OF_A_KIND)
    lines = [line for each in mine for line in alignment_copy.lines(each, content, member.zone_info)]
    return Part("WHAT YOU EXPECT", lines)


def _member_left(session: Session, member: Member, now: datetime) -> None:
    openings.stop_asking_partners(session, member, actions.ASKS, now=now)


ALIGNMENTS = Feature(
    name="alignments",
    register=alignments.register,
    place=Place(privacy=2, export=4, lock=2),
    items=(
        ItemKind(
            AGREEMENT_WRITE,
            _each(_asked),
            "A new pair is invited to agree on what both expect. It comes with the welcome, and stays on Home until "
            "you have sealed yours or said *Not now*.",
        ),
        ItemKind(
            AGREEMENT_AGAIN,
            _each(_asked),
            "What you both expect had not opened. It is asked once more, along with another visit, and then never.",
        ),
        ItemKind(
            AGREEMENT_ASKED,
            _each(_asked),
            "One of you two wants to agree on what you both expect. Both of you are asked, at your visit time.",
        ),
        ItemKind(
            AGREEMENT_END,
            _each(_ended),
            "What you both expect has ended without being opened. Both of you hear of it.",
        ),
    ),
    jobs=(Job("alignments.run", 5, timer.run, due=(storage.IS_TO_BEGIN, envelopes.is_opening(storage.KIND))),),
    privacy=(
        "*What you expect, answered alone* – only you until it opens for both of you, or you send it as a "
        "proposal; then you and your partner. Until then nobody can see whether you have written. Coordinators see "
        "whether an agreement is signed, never what it says.",
    ),
    keeps=("envelopes", "envelope_sides", "envelope_texts"),
    export=export,
    pair_ended=actions.end_with,
    pair_forgotten=forgetting.forget_envelopes(EnvelopeKind.ALIGNMENT),
    pair_resumed=actions.go_on,
    member_left=_member_left,
    erase=actions.erase,
    read_in=storage.READS.list_pairs_opened,
    next_due=(storage.NEXT_BEGINNING, envelopes.next_opening(storage.KIND)),
)
