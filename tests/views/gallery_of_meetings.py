"""What people see of meetings, drawn from a world; part of the gallery."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from bot.actions.meetings import Settled
from bot.domain.items import MEETING_AGREED, MEETING_CANCELLED, MEETING_MOVED
from bot.domain.meeting_offers import Offers
from bot.domain.meetings import EVERY, MeetingState
from bot.views import meeting_calendar, meeting_forms, meetings, meetings_copy
from bot.views.blocks import Block, DrawnItem, Message
from bot.views.meeting_forms import ChosenTimes
from bot.views.meetings import PairMeetings
from storage.tables import Meeting, MeetingTime, Pair
from tests.views.world import ANA, BEN, NOW, TEAM, World

Made = tuple[Callable[..., Any], Any]
A_DAY = timedelta(days=1)
OFFERED = Offers(tuple(NOW + day * A_DAY for day in range(1, 10)), in_hours=True)
NEVER = Offers(OFFERED.times[:2], in_hours=False)
NOTICE = timedelta(hours=24)


def everything(world: World) -> Iterator[Made]:
    pair = world.pair
    yield made(meetings.proposed, pair, BEN)
    for me in (ANA, BEN):
        for open_ in (None, a_meeting(pair), a_meeting(pair, rrule=EVERY["2"], zone="Europe/Berlin")):
            seen = a_look(world, pair, me, open_)
            yield made(meetings.show, seen, told=meetings.TAKEN_BACK)
            yield from forms(seen)
    for state in MeetingState:
        for more in ({}, {"rrule": EVERY["1"], "zone": "Europe/Berlin", "slot_at": NOW + A_DAY}):
            yield from of_one(a_meeting(pair, state=state, **more))
    late = {"late_at": NOW, "sequence": 1, "moved_by": ANA, "rrule": EVERY["1"], "zone": "Europe/Berlin"}
    for state in (MeetingState.AGREED, MeetingState.CANCELLED):
        yield from of_one(a_meeting(pair, state=state, **late, stops=True, slot_at=NOW))
    ahead, proposed = planned(world)
    for page in range(2):
        yield made(meetings.choose, world.pairs, ahead, proposed, BEN, page=page)


def on_home(world: World) -> list[Block]:
    return meetings.on_home(world.pairs, *planned(world), BEN)


def planned(world: World) -> tuple[dict[int, Meeting], list[Meeting]]:
    """What is agreed, by pair, and what is proposed."""
    ahead = {each.id: a_meeting(each, state=MeetingState.AGREED) for each in world.pairs[::2]}
    return ahead, [a_meeting(each) for each in world.pairs]


def forms(seen: PairMeetings) -> Iterator[Made]:
    typed = ChosenTimes(seen.pair.id, OFFERED.times[:3], "2", "Europe/Berlin", None)
    for offered in (OFFERED, NEVER, Offers((), in_hours=False)):
        for chosen in (None, typed):
            yield made(meeting_forms.propose_form, seen, offered, form_id="f", can_repeat=True, typed=chosen)


def of_one(meeting: Meeting) -> Iterator[Made]:
    file = meeting_calendar.file(meeting, [meeting], now=NOW)
    for me in (ANA, BEN):
        yield from line(meetings.proposed_line, meeting, some_times(), me)
        for kind in (MEETING_AGREED, MEETING_MOVED, MEETING_CANCELLED):
            yield from line(meetings.news_line, kind.name, meeting, me)
        for late in (None, NOTICE):
            yield made(meeting_forms.move_form, meeting, me, OFFERED, late=late, to=NOW + A_DAY if late else None)
            yield made(meeting_forms.cancel_form, meeting, me, late=late)
            if late:
                yield made(meeting_forms.late_words, late)
        for address in (None, meeting_calendar.address(meeting, "https://rapport.example")):
            yield made(meetings.calendar, meeting, me, file, address, told=meetings.MOVED)
        yield made(meetings.agreed, meeting, me)


def copied(world: World) -> list[str]:
    some = [a_meeting(world.pair, state=state, sequence=1, rrule=EVERY["1"], zone="UTC") for state in MeetingState]
    times = {1: some_times()}
    return list(meetings_copy.lines(world.pair, BEN, some, times, world.member.zone_info))


def line(builder: Callable[..., DrawnItem], *args: Any) -> Iterator[Made]:
    drawn = builder(*args)
    yield builder, Message(drawn.text, list(drawn.blocks))


def made(builder: Callable[..., Any], *args: Any, **kwargs: Any) -> Made:
    return builder, builder(*args, **kwargs)


def a_look(world: World, pair: Pair, me: str, open_: Meeting | None) -> PairMeetings:
    settled = Settled(45, NOTICE, ANA, is_agreed=open_ is None)
    ahead = [a_meeting(pair, state=MeetingState.AGREED) for _ in range(world.sizes.answers)]
    before = [a_meeting(pair, state=MeetingState.OVER) for _ in range(world.sizes.answers)]
    return PairMeetings(pair, me, settled, open_, some_times() if open_ else [], ahead, before, is_quiet=open_ is None)


def a_meeting(pair: Pair, *, state: MeetingState = MeetingState.PROPOSED, **changes: Any) -> Meeting:
    agreed = state not in (MeetingState.PROPOSED, MeetingState.LAPSED)
    row: dict[str, Any] = {
        "id": 1,
        "team_id": TEAM,
        "pair_id": pair.id,
        "form_id": "f",
        "state": state,
        "revision": 1,
        "proposed_by": BEN,
        "minutes": 45,
        "starts_at": NOW + A_DAY,
        "ends_at": NOW + A_DAY + timedelta(minutes=45),
        "uid": "u",
        "sequence": 0,
        "key": "k" * 43,
        "stops": False,
        "proposed_at": NOW,
        "agreed_at": NOW if agreed else None,
    }
    meeting = Meeting(**{**row, **changes})
    set_committed_value(meeting, "pair", pair)
    return meeting


def some_times() -> list[MeetingTime]:
    return [
        MeetingTime(meeting_id=1, revision=1, place=place, team_id=TEAM, starts_at=NOW + place * 9 * timedelta(hours=1))
        for place in (1, 2, 3)
    ]
