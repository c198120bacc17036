"""When the two of a pair meet: proposed by one, picked by the other, and in both calendars."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import meeting_changes as changes
from bot.content import Content
from bot.domain.items import MEETING_AGREED, MEETING_CANCELLED, MEETING_MOVED, MEETING_PROPOSED
from bot.domain.pairs import PairState
from bot.feature import Feature, ItemKind, Job, Place, Viewer
from bot.jobs import meetings as timer
from bot.views import meetings as views
from bot.views import meetings_copy
from bot.views.blocks import Block, DrawnItem
from bot.views.my_data import Part
from handlers import meetings as handlers
from storage import forgetting, pairs
from storage import meetings as storage
from storage.tables import Item, Member, Pair

# --- what waits ------------------------------------------------------------------------------------------------------


def _proposed(session: Session, team_id: str, some: Sequence[Item], _: Content, now: datetime) -> dict[int, DrawnItem]:
    found = {each.id: each for each in storage.list_several(session, team_id, {item.subject_id for item in some})}
    times = storage.list_times(session, team_id, found.values())
    return {
        item.id: views.proposed_line(found[item.subject_id], times.get(item.subject_id, []), item.user_id)
        for item in some
        if item.subject_id in found
    }


def _news(session: Session, team_id: str, some: Sequence[Item], _: Content, now: datetime) -> dict[int, DrawnItem]:
    found = {each.id: each for each in storage.list_several(session, team_id, {item.subject_id for item in some})}
    return {
        item.id: views.news_line(item.kind, found[item.subject_id], item.user_id)
        for item in some
        if item.subject_id in found
    }


# --- on Home, and in the copy ----------------------------------------------------------------------------------------


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    living = [pair for pair in viewer.pairs if pair.state != PairState.ENDED]
    shown = [pair.id for pair in living[: views.MOST_ON_HOME]]
    if not shown:
        return []
    ahead = storage.find_next_agreed(session, viewer.team_id, shown, now=now)
    return views.on_home(living, ahead, storage.list_open(session, viewer.team_id, shown, now=now), viewer.user_id)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    lines: list[str] = []
    for pair in pairs.list_all_for(session, member.team_id, member.user_id):
        of_pair = storage.list_of_pair(session, member.team_id, pair.id)
        times = storage.list_times(session, member.team_id, of_pair)
        lines += meetings_copy.lines(pair, member.user_id, of_pair, times, member.zone_info)
    return Part("MEETINGS", lines)


# --- what follows from elsewhere -------------------------------------------------------------------------------------


def _pair_ended(session: Session, pair: Pair, now: datetime) -> None:
    changes.end_with(session, pair, now=now)


def _member_left(session: Session, member: Member, now: datetime) -> None:
    changes.end_without(session, member, now=now)


MEETINGS = Feature(
    name="meetings",
    register=handlers.register,
    place=Place(home=3, privacy=2, export=4, lock=2),
    commands={
        "/meet": "propose times to meet, pick one, move or cancel it; and put it into your calendar",
        "/mentorship meet": "the same",
    },
    answers={"meet": handlers.answer},
    items=(
        ItemKind(
            MEETING_PROPOSED,
            _proposed,
            "Your partner proposes times to meet. That comes within the hour in your working hours, in any week, and "
            "waits until you have picked one.",
        ),
        ItemKind(
            MEETING_AGREED,
            _news,
            "Your partner has picked one of the times that you proposed. That comes within the hour in your working "
            "hours, in any week.",
        ),
        ItemKind(
            MEETING_MOVED,
            _news,
            "Your partner has moved a meeting. That comes in your next working hours, in any week.",
        ),
        ItemKind(
            MEETING_CANCELLED,
            _news,
            "A meeting is canceled. That comes in your next working hours, in any week.",
        ),
    ),
    jobs=(Job("meetings.run", 15, timer.run, due=(storage.IS_DUE, storage.IS_FOLLOWING)),),
    home=home,
    privacy=(
        "*When you meet, and who proposed, moved or canceled it* – you and your partner. Coordinators see no times.",
        "*Times that are offered* lie in the working hours of both of you, and are a few of many. Your hours and time "
        "away are not shown, but some of them can be guessed from what is offered.",
        "*The address of a calendar file* – whoever has it sees when you meet and your first names, until a month "
        "after.",
    ),
    keeps=("meetings", "meeting_times"),
    export=export,
    erase=changes.erase,
    pair_ended=_pair_ended,
    pair_forgotten=forgetting.forget_meetings,
    member_left=_member_left,
    next_due=(storage.NEXT_DUE, storage.NEXT_FOLLOWING),
)
