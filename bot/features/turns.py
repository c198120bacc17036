"""One question that both of a pair answer, sealed until it opens for both.

Whatever waits for one of the two about that is drawn, and drawn again, from their own side and the envelope's clock
alone: when it comes and how it looks must tell nothing about the other's.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import openings
from bot.actions import turns as actions
from bot.content import Content, Question
from bot.domain.envelopes import EnvelopeKind
from bot.domain.items import TURN_ASK, TURN_OPEN
from bot.domain.pairs import PairState
from bot.feature import Draw, Feature, ItemKind, Job, Place, Viewer, draw_each
from bot.jobs import turns as timer
from bot.views import keepsake_chapters as chapters
from bot.views import turn_lists
from bot.views import turns as views
from bot.views.blocks import Block, DrawnItem
from bot.views.keepsakes import Chapter
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import turns as handlers
from storage import envelopes, forgetting
from storage import turns as storage
from storage.tables import Item, Member, Pair
from storage.turns import OwnTurn


def _each(line: Callable[[Item, OwnTurn, Question | None, datetime], DrawnItem]) -> Draw:
    """As `draw_each`, with the words of the question beside it."""

    def draw(
        session: Session, team_id: str, some: Sequence[Item], content: Content, now: datetime
    ) -> Mapping[int, DrawnItem]:
        def worded(item: Item, mine: OwnTurn, now: datetime) -> DrawnItem:
            return line(item, mine, content.question(mine.question_id), now)

        return draw_each(storage.READS.list_each, worded)(session, team_id, some, content, now)

    return draw


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    if all(pair.state == PairState.ENDED for pair in viewer.pairs):
        return []
    team_id, me = viewer.team_id, viewer.user_id
    waiting = {item.subject_id for item in viewer.waiting if item.known is TURN_ASK}
    collecting = storage.READS.list_collecting(session, team_id, viewer=me)
    return turn_lists.on_home(collecting, content, waiting=waiting, now=now)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    team_id, me = member.team_id, member.user_id
    asked = storage.READS.list_mine(session, team_id, viewer=me, limit=MOST_OF_A_KIND)
    lines: list[str] = []
    for mine, seen in zip(asked, storage.READS.look_at(session, team_id, asked), strict=True):
        lines += turn_lists.copied(seen, content.question(mine.question_id), member.zone_info)
    return Part("QUESTIONS FOR BOTH", lines)


def keepsake(session: Session, pair: Pair, member: Member, content: Content) -> list[Chapter]:
    seen = storage.READS.look_at_pair(session, pair, viewer=member.user_id, limit=MOST_OF_A_KIND)
    return [chapters.turns(seen, content, member.zone_info)]


def _pair_ended(session: Session, pair: Pair, now: datetime) -> None:
    actions.end_with(session, pair, now=now)


def _pair_resumed(session: Session, pair: Pair, paused_for: timedelta, now: datetime) -> None:
    actions.go_on(session, pair, pause=paused_for, now=now)


def _member_left(session: Session, member: Member, now: datetime) -> None:
    openings.stop_asking_partners(session, member, actions.ASKS, now=now)


TURNS = Feature(
    name="turns",
    register=handlers.register,
    place=Place(home=3, privacy=2, export=4, lock=2),
    commands={"/mentorship turns": "one question that both of you answer, sealed until it opens for both"},
    answers={"turns": handlers.answer},
    items=(
        ItemKind(
            TURN_ASK,
            _each(views.waiting),
            "One of you has asked a question of both. Both of you are asked, at your visit time.",
            questions=storage.list_questions,
        ),
        ItemKind(
            TURN_OPEN,
            _each(lambda _item, mine, question, _now: views.opened_line(mine, question)),
            "What both of you answered has opened. Both of you hear of that in your next working hours, in any week.",
            questions=storage.list_questions,
        ),
    ),
    jobs=(Job("turns.run", 5, timer.run, due=(envelopes.is_opening(EnvelopeKind.TURN),)),),
    home=home,
    privacy=(
        "*A question that both of you answer* – only you until it opens for both of you; then you and your partner. "
        "Until then nobody can see whether you have answered. Coordinators see nothing of it.",
    ),
    keeps=("envelopes",),
    export=export,
    keepsake=keepsake,
    erase=actions.erase,
    read_in=storage.READS.list_pairs_opened,
    pair_ended=_pair_ended,
    pair_forgotten=forgetting.forget_envelopes(EnvelopeKind.TURN),
    pair_resumed=_pair_resumed,
    member_left=_member_left,
    next_due=(envelopes.next_opening(EnvelopeKind.TURN),),
)
