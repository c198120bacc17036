"""What the two of a pair talk about when they meet: the agenda that either of the two puts lines on."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import agendas as actions
from bot.actions import openings
from bot.content import Content
from bot.domain.items import AGENDA_PREPARE, AGENDA_SHARED, Outcome
from bot.domain.pairs import PairState
from bot.feature import Feature, ItemKind, Place, Viewer, draw_each
from bot.views import agenda_copy
from bot.views import agenda_pages as views
from bot.views.blocks import Block, DrawnItem
from bot.views.my_data import Part
from handlers import agendas as handlers
from storage import agendas as storage
from storage import forgetting, meetings, pairs, quiet_meetings
from storage.tables import Item, Meeting, Member


def each_meeting(session: Session, team_id: str, wanted: Collection[tuple[int, str]]) -> dict[tuple[int, str], Meeting]:
    """The meetings that items are about, for one of the two each."""
    found = {each.id: each for each in meetings.list_several(session, team_id, {number for number, _ in wanted})}
    return {
        (number, user_id): found[number]
        for number, user_id in wanted
        if number in found and user_id in (found[number].pair.mentor_id, found[number].pair.mentee_id)
    }


def _to_prepare(item: Item, meeting: Meeting, now: datetime) -> DrawnItem:
    return views.to_prepare(meeting, item.user_id, item.outcome, now=now)


def _was_shared(item: Item, meeting: Meeting, now: datetime) -> DrawnItem:
    if item.outcome is Outcome.WITHDRAWN:
        return views.withdrawn(meeting, item.user_id)
    return views.was_shared(meeting, item.user_id)


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    living = [pair for pair in viewer.pairs if pair.state != PairState.ENDED]
    if not living:
        return []
    ahead = meetings.find_next_agreed(session, viewer.team_id, [pair.id for pair in living], now=now)
    return views.on_home(living, ahead, viewer.user_id)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    team_id, me = member.team_id, member.user_id
    put = storage.list_put_by(session, team_id, me)
    mine = {pair.id: pair for pair in pairs.list_all_for(session, team_id, me)}
    shared = [each for each in storage.list_agendas(session, team_id, list(mine)) if each.shared_by == me]
    lines = [agenda_copy.line(each, member.zone_info) for each in put]
    lines += [agenda_copy.shared(each, mine[each.pair_id], me, member.zone_info) for each in shared]
    quiet = quiet_meetings.list_pair_ids(session, team_id, me)
    lines += [agenda_copy.quiet(mine[each], me) for each in quiet if each in mine]
    return Part("AGENDAS", lines)


def _erase(session: Session, member: Member, now: datetime) -> None:
    storage.erase_lines(session, member.team_id, author=member.user_id, now=now)
    quiet_meetings.erase(session, member.team_id, member.user_id)


def _member_left(session: Session, member: Member, now: datetime) -> None:
    openings.stop_asking_partners(session, member, (*actions.BEFORE, *actions.AFTER), now=now)


AGENDAS = Feature(
    name="agendas",
    register=handlers.register,
    place=Place(home=3, privacy=3, export=6),
    commands={"/mentorship agenda": "what the two of you talk about in your next meeting"},
    answers={"agenda": handlers.answer},
    items=(
        ItemKind(
            AGENDA_PREPARE,
            draw_each(each_meeting, _to_prepare),
            "You meet soon. Its agenda comes a working day ahead, at your visit time, in any week; Not this time "
            "leaves it out.",
        ),
        ItemKind(
            AGENDA_SHARED,
            draw_each(each_meeting, _was_shared),
            "Your mentee has shared the agenda of your meeting. That comes a working day ahead, in any week.",
        ),
    ),
    home=home,
    privacy=(
        "*The agenda of a meeting* – what either of you puts on it, you and your partner. What is made from what is "
        "open between you, the mentee sees first, and the mentor once it is shared. A promise to yourself is on yours "
        "alone. Coordinators see nothing of it.",
        "*That you have turned reminders of meetings off* – nobody else.",
    ),
    keeps=("agenda_lines", "agendas", "quiet_meetings"),
    export=export,
    erase=_erase,
    pair_forgotten=forgetting.forget_agendas,
    member_left=_member_left,
)
