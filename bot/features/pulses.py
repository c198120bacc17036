"""Pulses: how each of the two finds working together, once in a while, sealed until it opens for both.

Whatever waits for one of the two about that is drawn, and drawn again, from their own side and the envelope's clock
alone: when it comes and how it looks must tell nothing about the other's.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import openings
from bot.actions import pulses as actions
from bot.content import Content
from bot.domain.envelopes import EnvelopeKind
from bot.domain.items import PULSE_ASK, PULSE_OPEN
from bot.domain.pairs import PairState
from bot.domain.pulses import has_room
from bot.feature import Feature, ItemKind, Job, Place, Viewer, draw_each
from bot.jobs import pulses as timer
from bot.views import keepsake_chapters as chapters
from bot.views import pulse_lists
from bot.views import pulses as views
from bot.views.blocks import Block
from bot.views.keepsakes import Chapter
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import pulses as handlers
from storage import envelopes, forgetting
from storage import pulses as storage
from storage.tables import Member, Pair


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    living = [
        pair
        for pair in viewer.pairs
        if pair.state != PairState.ENDED and has_room(max(pair.starts_on, pair.program.starts_on), pair.last_day)
    ]
    if not living:
        return []
    waiting = {item.subject_id for item in viewer.waiting if item.known is PULSE_ASK}
    collecting = storage.READS.list_collecting(session, viewer.team_id, viewer=viewer.user_id)
    return pulse_lists.on_home(living, collecting, waiting_ids=waiting, now=now)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    mine = storage.READS.list_mine(session, member.team_id, viewer=member.user_id, limit=MOST_OF_A_KIND)
    seen = storage.READS.look_at(session, member.team_id, mine)
    return Part("PULSES", [line for each in seen for line in pulse_lists.copied(each, member.zone_info)])


def keepsake(session: Session, pair: Pair, member: Member, _content: Content) -> list[Chapter]:
    seen = storage.READS.look_at_pair(session, pair, viewer=member.user_id, limit=MOST_OF_A_KIND)
    return [chapters.pulses(seen, member.zone_info)]


def _pair_ended(session: Session, pair: Pair, now: datetime) -> None:
    actions.end_with(session, pair, now=now)


def _pair_resumed(session: Session, pair: Pair, paused_for: timedelta, now: datetime) -> None:
    actions.go_on(session, pair, pause=paused_for, now=now)


def _pair_prolonged(session: Session, pair: Pair, now: datetime) -> None:
    actions.plan(session, pair, now=now)


def _member_left(session: Session, member: Member, now: datetime) -> None:
    openings.stop_asking_partners(session, member, actions.ASKS, now=now)


PULSES = Feature(
    name="pulses",
    register=handlers.register,
    place=Place(home=3, privacy=2, export=4, lock=2),
    commands={"/mentorship pulse": "how each of you finds working together, sealed until it opens for both"},
    answers={"pulse": handlers.answer},
    items=(
        ItemKind(
            PULSE_ASK,
            draw_each(storage.READS.list_each, views.asked),
            "Both of you are asked how you find working together, about every five weeks, at your visit time: not in "
            "your first four weeks, nor in your last.",
        ),
        ItemKind(
            PULSE_OPEN,
            draw_each(storage.READS.look_at_each, lambda _item, seen, _now: views.opened_line(seen)),
            "How each of you finds working together has opened. Both of you hear of that in your next working hours, "
            "in any week.",
        ),
    ),
    jobs=(Job("pulses.run", 5, timer.run, due=(storage.IS_DUE, envelopes.is_opening(EnvelopeKind.PULSE))),),
    home=home,
    privacy=(
        "*How you find working together* – what you choose, only you, always. Once it has opened, you and your partner "
        "see on which of four statements you are far apart, and what either of you chose to share. Coordinators see "
        "how many opened in a whole quarter, where that is of five people or more; never an answer.",
    ),
    keeps=("envelopes",),
    export=export,
    keepsake=keepsake,
    erase=actions.erase,
    read_in=storage.READS.list_pairs_opened,
    pair_ended=_pair_ended,
    pair_resumed=_pair_resumed,
    pair_prolonged=_pair_prolonged,
    pair_forgotten=forgetting.forget_envelopes(EnvelopeKind.PULSE),
    member_left=_member_left,
    next_due=(storage.NEXT_DUE, envelopes.next_opening(EnvelopeKind.PULSE)),
)
