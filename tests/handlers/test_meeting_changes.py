"""What is agreed is moved and cancelled, repeats, and ends with its pair; the other hears, and calendars follow."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.domain.calendar import local_moment
from bot.domain.meetings import MeetingState
from storage.blind import NotForCoordinators
from storage.tables import Meeting, MeetingTime, Pair
from tests.conftest import House, words
from tests.handlers.meeting_steps import (
    agree,
    offered,
    proposes,
    rows,
    stamps,
    start_of,
    the_meeting,
    the_meetings,
    waiting,
)
from tests.handlers.test_terms import sign

HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
LAGOS = ZoneInfo("Africa/Lagos")
NEXT_WEEK: dict[str, Any] = {"times": [], "own_day": date(2026, 3, 12), "own_time": time(14)}


async def opens(house: House, who: str, button: str) -> str:
    """Of the first meeting ahead; what they are shown."""
    person = house.person(who)
    await person.types("/meet")
    await person.presses(button, where="modal")
    return words(person.modal)


async def cancels(house: House, who: str, **values: object) -> str:
    await opens(house, who, "Cancel")
    assert await house.person(who).submits(dict(values)) == {}
    shown = words(house.person(who).modal)
    await house.person(who).closes(everything=True)
    await house.tick()
    return shown


async def moves(house: House, who: str, **values: object) -> str:
    await opens(house, who, "Move")
    assert await house.person(who).submits(dict(values)) == {}
    shown = words(house.person(who).modal)
    await house.person(who).closes(everything=True)
    await house.tick()
    return shown


def said_to(house: House, who: str, what: str) -> list[str]:
    return [text for text in house.posted_to(who) if what in text]


# --- moving and cancelling -------------------------------------------------------------------------------------------


async def test_either_moves_it_and_the_other_hears_in_any_case(paired: House) -> None:
    before = await agree(paired)
    await opens(paired, "ana", "Move")
    to = offered(paired, "ana")[2]
    assert await paired.person("ana").submits({"times": to}) == {}
    assert "✓ Moved." in words(paired.person("ana").modal)
    await paired.person("ana").closes(everything=True)
    await paired.tick()

    meeting = the_meeting(paired)
    assert stamps(start_of(meeting)) == [to]
    assert (meeting.uid, meeting.sequence, meeting.moved_by) == (before.uid, 1, paired.person("ana").id)
    assert meeting.late_at is None
    assert len(said_to(paired, "ben", "has moved your meeting")) == 1
    assert "notice" not in said_to(paired, "ben", "has moved your meeting")[0]


async def test_the_other_may_move_it_again_from_the_message(paired: House) -> None:
    await agree(paired)
    await moves(paired, "ana")
    await paired.person("ben").presses("Another time", where="message")
    to = offered(paired, "ben")[3]
    assert await paired.person("ben").submits({"times": to}) == {}
    await paired.tick()

    assert stamps(start_of(the_meeting(paired))) == [to] and the_meeting(paired).sequence == 2
    assert said_to(paired, "ana", "has moved your meeting")


async def test_once_its_time_has_gone_by_no_message_offers_to_move_it(paired: House) -> None:
    await agree(paired)
    await moves(paired, "ana")
    assert said_to(paired, "ben", "has picked a time") and said_to(paired, "ben", "has moved your meeting")
    await paired.move_to(start_of(the_meeting(paired)) + 2 * A_DAY)

    shown = str([message["blocks"] for message in paired.person("ben").messages])
    assert "was planned for" in shown and "Another time" not in shown


async def test_a_time_of_ones_own_is_named_when_it_is_moved(paired: House) -> None:
    await agree(paired)
    assert await moves(paired, "ben", times="own", own_day=date(2026, 3, 12), own_time=time(18, 30))

    assert start_of(the_meeting(paired)) == local_moment(date(2026, 3, 12), time(18, 30), LAGOS)
    assert "outside your working hours" in said_to(paired, "ana", "has moved")[0]


async def test_what_is_cancelled_is_told_in_a_full_week_too(paired: House) -> None:
    meeting = await agree(paired)
    shown = await cancels(paired, "ben")

    assert "✓ Canceled." in shown and "METHOD:CANCEL" in shown
    assert the_meeting(paired).state == MeetingState.CANCELLED
    assert (the_meeting(paired).uid, the_meeting(paired).sequence) == (meeting.uid, 1)
    (told,) = said_to(paired, "ana", "has canceled your meeting")
    assert "things come up" not in told
    await paired.person("ana").presses("Calendar file", where="message")
    assert "STATUS:CANCELLED" in words(paired.person("ana").modal)


async def test_a_form_from_before_somebody_moved_it_does_nothing(paired: House) -> None:
    await agree(paired)
    await opens(paired, "ben", "Cancel")
    await moves(paired, "ana")
    moved = the_meeting(paired)

    assert await paired.person("ben").submits() == {}

    assert "*Nothing was done:*" in words(paired.person("ben").modal)
    assert the_meeting(paired).revision == moved.revision


async def test_cancelled_twice_or_sent_twice_is_cancelled_once(paired: House) -> None:
    await agree(paired)
    await opens(paired, "ana", "Cancel")
    await opens(paired, "ben", "Cancel")
    assert await paired.person("ana").submits() == {}
    form = paired.last_sent
    await paired.playground.send(form)
    assert await paired.person("ben").submits() == {}
    await paired.tick()

    assert the_meeting(paired).sequence == 1
    assert len(said_to(paired, "ben", "has canceled")) == 1
    assert said_to(paired, "ana", "has canceled") == []


async def test_what_has_begun_cannot_be_moved_or_cancelled(paired: House) -> None:
    meeting = await agree(paired)
    await opens(paired, "ben", "Cancel")
    paired.clock.at = start_of(meeting) + timedelta(minutes=1)

    await paired.person("ben").submits()

    assert "has begun" in words(paired.person("ben").modal)
    assert the_meeting(paired).state == MeetingState.AGREED
    await paired.move_to(start_of(meeting) + HOUR)
    assert the_meeting(paired).state == MeetingState.OVER


# --- the notice that the two have agreed -----------------------------------------------------------------------------


async def test_inside_the_notice_who_moves_is_told_before_and_the_other_reads_it_in_kind_words(house: House) -> None:
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-12-31")
    await sign(house, notice="24", length="60")
    meeting = await agree(house, **NEXT_WEEK)
    assert meeting.minutes == 60, "as they have agreed"

    assert "24 hours" not in await opens(house, "ben", "Move"), "there is time enough yet"
    await house.person("ben").closes(everything=True)
    await house.move_to(start_of(meeting) - 5 * HOUR)
    assert "agreed to say so at least 24 hours before, and this is later" in await opens(house, "ben", "Move")
    assert await house.person("ben").submits() == {}
    await house.person("ben").closes(everything=True)
    await house.pass_by(hours=3)

    assert the_meeting(house).late_at is not None
    (told,) = said_to(house, "ana", "has moved your meeting")
    assert "It came later than you two have agreed to say so: things come up." in told


async def test_what_became_late_while_the_form_was_open_is_said_before_anything_is_done(house: House) -> None:
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-12-31")
    await sign(house, notice="24")
    meeting = await agree(house, **NEXT_WEEK)
    await opens(house, "ana", "Cancel")
    house.clock.at = start_of(meeting) - HOUR

    assert await house.person("ana").submits() == {}
    assert "at least 24 hours before" in words(house.person("ana").modal)
    assert the_meeting(house).state == MeetingState.AGREED
    assert await house.person("ana").submits() == {}
    assert the_meeting(house).state == MeetingState.CANCELLED and the_meeting(house).moved_late


async def test_who_arranges_it_is_said_gently_to_the_one_who_does_not(house: House) -> None:
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-12-31")
    await sign(house, arranges="turns")
    for first, second in (("ana", "ben"), ("ben", "ana")):  # nobody has yet: the mentee begins
        assert "usually finds the time" in await opens_form(house, first)
        assert "usually finds the time" not in await opens_form(house, second)
        assert await proposes(house, second) == {}
        await house.person(first).types("/meet")
        await house.person(first).presses("meetings.pick_first", where="modal")
        await house.person(first).closes(everything=True)
        await house.pass_by(minutes=1)


async def opens_form(house: House, who: str) -> str:
    person = house.person(who)
    await person.types("/meet")
    if (person.modal or {})["callback_id"] != "meetings.propose":
        await person.presses("Propose times", where="modal")
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


# --- a fixed rhythm --------------------------------------------------------------------------------------------------


async def a_rhythm(house: House, weeks: str = "1") -> Meeting:
    """At 15:00 by Ana's clocks in Berlin, from Tuesday, March 17: two weeks before these go forward."""
    values = {"times": [], "own_day": date(2026, 3, 17), "own_time": time(15), "every": weeks}
    return await agree(house, "ana", "ben", **values)


def starts(house: House) -> list[str]:
    return [f"{start_of(each):%m-%d %H:%M}" for each in the_meetings(house)]


async def test_a_rhythm_is_said_once_and_keeps_to_its_clocks_over_the_change_to_summer_time(paired: House) -> None:
    await a_rhythm(paired)
    for _ in range(3):
        await paired.move_to(start_of(the_meeting(paired)) + 2 * HOUR)

    assert starts(paired) == ["03-17 14:00", "03-24 14:00", "03-31 13:00", "04-07 13:00"]
    assert [each.state for each in the_meetings(paired)] == [MeetingState.OVER] * 3 + [MeetingState.AGREED]
    assert len({each.uid for each in the_meetings(paired)}) == 1
    assert len({each.key for each in the_meetings(paired)}) == 4
    for who, at in (("ana", "15:00"), ("ben", "14:00")):
        await paired.person(who).types("/meet")
        assert f"Tue, Apr 7 at {at}" in words(paired.person(who).modal)
        assert "Every week, by the clocks in Berlin" in words(paired.person(who).modal)


async def test_one_of_them_is_moved_or_cancelled_and_the_others_stay(paired: House) -> None:
    await a_rhythm(paired, "2")
    await cancels(paired, "ben")
    assert starts(paired) == ["03-17 14:00", "03-31 13:00"]

    await moves(paired, "ana", times="own", own_day=date(2026, 4, 2), own_time=time(10))
    await paired.move_to(datetime(2026, 4, 3, tzinfo=LAGOS))

    assert starts(paired) == ["03-17 14:00", "04-02 08:00", "04-14 13:00"]
    assert [each.state for each in the_meetings(paired)] == [
        MeetingState.CANCELLED,
        MeetingState.OVER,
        MeetingState.AGREED,
    ]


async def test_the_rhythm_is_ended_with_one_of_them_and_another_can_begin(paired: House) -> None:
    await a_rhythm(paired)
    assert "How often" not in await opens_form(paired, "ana"), "they have one"

    assert "METHOD:CANCEL" in await cancels(paired, "ana", which="all")
    await paired.move_to(datetime(2026, 4, 20, tzinfo=LAGOS), step=A_DAY)

    assert len(the_meetings(paired)) == 1
    assert "Those that would follow are canceled too." in said_to(paired, "ben", "has canceled")[0]
    assert "How often" in await opens_form(paired, "ana")


async def test_in_a_paused_pair_nothing_follows_and_nothing_is_planned_until_it_goes_on(paired: House) -> None:
    meeting = await a_rhythm(paired)
    await proposes(paired, "ben", times=[], own_day=date(2026, 4, 9), own_time=time(9))
    await paired.change_pair("Pause", "ana", "ben")
    ana = paired.person("ana")
    await ana.types("/meet")
    assert "This pair is paused" in words(ana.modal)
    assert "meetings.pick_first" not in str(ana.modal) and "meetings.other_time" not in str(ana.modal)
    await ana.closes(everything=True)
    await paired.move_to(start_of(meeting) + 10 * A_DAY, step=A_DAY)
    assert len(the_meetings(paired)) == 2

    await paired.change_pair("Resume", "ana", "ben")
    await paired.pass_by(hours=1)

    assert f"{start_of(the_meeting(paired)):%m-%d}" == "03-31", "what lay in the pause is left out"


async def test_a_meeting_in_a_paused_pair_can_be_cancelled_and_is_heard_of(paired: House) -> None:
    await agree(paired)
    await paired.change_pair("Pause", "ana", "ben")

    await cancels(paired, "ben")

    assert said_to(paired, "ana", "has canceled your meeting")


# --- what ends it from elsewhere -------------------------------------------------------------------------------------


async def test_a_pair_that_ends_with_a_meeting_ahead_gives_both_a_file_that_cancels_it(paired: House) -> None:
    await a_rhythm(paired)
    await proposes(paired, "ben", times=[], own_day=date(2026, 4, 9), own_time=time(9))

    await paired.change_pair("End", "ana", "ben")

    assert {each.state for each in the_meetings(paired)} == {MeetingState.CANCELLED}
    assert not waiting(paired, "meeting_proposed")
    for who in ("ana", "ben"):
        assert said_to(paired, who, "Your pair has ended, so your meeting on Tue, Mar 17")
        await paired.person(who).presses("Calendar file", where="message")
        shown = words(paired.person(who).modal)
        assert "METHOD:CANCEL" in shown and "STATUS:CANCELLED" in shown
        await paired.person(who).closes(everything=True)
    await paired.pass_days(20)
    assert len(the_meetings(paired)) == 2


async def test_whoever_is_left_behind_hears_that_the_meeting_is_off(paired: House) -> None:
    await agree(paired)
    await paired.playground.changes("ana", deleted=True)
    await paired.pass_by(hours=2)

    assert the_meeting(paired).state == MeetingState.CANCELLED
    assert said_to(paired, "ben", "is canceled")
    await paired.person("ben").types("/meet")
    assert "Propose times" not in words(paired.person("ben").modal)


async def test_nothing_is_proposed_picked_or_moved_by_an_old_form_after_the_end(paired: House) -> None:
    await agree(paired)
    await opens(paired, "ana", "Move")
    await paired.change_pair("End", "ana", "ben")

    assert "ended" in str(await paired.person("ana").submits())
    assert rows(paired, Pair)[0].state == "ended"


# --- whose it is -----------------------------------------------------------------------------------------------------


async def test_the_copy_holds_it_and_deleting_takes_back_what_is_open_and_forgets_who_did_what(paired: House) -> None:
    meeting = await agree(paired)
    await proposes(paired, "ben", times=[], own_day=date(2026, 4, 9), own_time=time(9))
    ben = paired.person("ben")
    copied = await exported(paired, "ben")
    assert "MEETINGS" in copied and "Picked by Ana Souza" in copied and "With Ana Souza: proposed" in copied
    await ben.types("/mentorship delete")
    assert await ben.submits({"sure": ["yes"]}) == {}
    await paired.tick()

    agreed, open_ = the_meetings(paired)
    assert open_.state == MeetingState.CANCELLED and not waiting(paired, "meeting_proposed")
    assert (agreed.state, agreed.starts_at, agreed.proposed_by) == (MeetingState.AGREED, meeting.starts_at, None)
    assert agreed.picked_by == paired.person("ana").id


async def exported(house: House, who: str) -> str:
    person = house.person(who)
    await person.types("/mentorship export")
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


async def test_coordinators_and_others_see_nothing_of_when_two_meet(paired: House) -> None:
    meeting = await a_rhythm(paired)
    await moves(paired, "ana", times="own", own_day=date(2026, 3, 19), own_time=time(11, 55))
    for who in ("cleo", "dana"):
        person = paired.person(who)
        await person.opens_home()
        for command in ("/meet", "/mentorship-admin", "/mentorship-admin digest"):
            await person.types(command)
            assert all(secret not in person.sees() for secret in ("Mar 19", "11:55", meeting.key))
            await person.closes(everything=True) if person.modals else None


async def test_no_coordinators_read_may_name_when_two_meet_or_who_did_what(paired: House) -> None:
    await agree(paired)
    for column in (Meeting.starts_at, Meeting.late_at, Meeting.proposed_by, Meeting.key, MeetingTime.starts_at):
        with pytest.raises(NotForCoordinators):
            await paired.app.services.db.read_blind(_look, column)


def _look(session: Session, column: Any) -> None:
    session.execute(select(column)).all()
