"""Two people find a time to meet: one proposes, the other picks, or proposes others; and what is refused."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from bot.domain.meetings import MeetingState
from storage.tables import Member
from tests.conftest import House, words
from tests.handlers.meeting_steps import (
    offered,
    picks,
    proposes,
    stamps,
    the_meeting,
    the_meetings,
    times_of,
    waiting,
)


async def test_the_mentee_proposes_by_one_word_and_one_press_and_the_mentor_picks_by_one(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")

    await ben.types("/meet")
    assert "Propose times" in words(ben.modal)
    assert await ben.submits() == {}
    assert "✓ Proposed" in words(ben.modal)
    await ben.closes(everything=True)
    await paired.tick()

    assert len(times_of(paired)) == 3
    assert "proposes to meet · 45 minutes" in str(ana.messages[-1]["blocks"])
    await picks(paired, "ana")

    meeting = the_meeting(paired)
    assert (meeting.state, meeting.starts_at) == (MeetingState.AGREED, times_of(paired)[0])
    assert (meeting.proposed_by, meeting.picked_by) == (ben.id, ana.id)
    assert "has picked a time" in ben.texts[-1]
    assert "calendar.google.com" in str(ben.messages[-1]["blocks"])
    assert "✓ You meet on" in ana.texts[-1]
    assert not waiting(paired, "meeting_proposed")


@pytest.mark.parametrize(
    ("on", "mine", "theirs"),
    [(date(2026, 4, 7), "Tue, Apr 7 at 16:00", True), (date(2026, 3, 10), "Tue, Mar 10 at 15:00", False)],
)
async def test_they_are_shown_by_the_clocks_of_both_where_those_differ(
    paired: House, on: date, mine: str, theirs: bool
) -> None:
    """Ana is in Berlin, Ben in Lagos, whose clocks say the same in winter."""
    assert await proposes(paired, "ben", times=[], own_day=on, own_time=time(15)) == {}
    ana = paired.person("ana")

    shown = str(ana.messages[-1]["blocks"])
    assert mine in shown
    assert (f"{mine} · 15:00 for <@{paired.person('ben').id}>" in shown) is theirs
    assert ("15:00 for" in shown) is theirs


async def test_the_other_proposes_others_instead(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")
    await proposes(paired, "ben")

    await ana.presses("Other times", where="message")
    assert "proposes" in words(ana.modal)
    chosen = offered(paired, "ana")[5:6]
    assert await ana.submits({"times": chosen}) == {}
    await ana.closes(everything=True)
    await paired.tick()

    assert stamps(*times_of(paired)) == chosen
    assert "✓ You have proposed other times." in ana.texts[-1]
    await picks(paired, "ben")
    assert the_meeting(paired).picked_by == ben.id
    assert len(the_meetings(paired)) == 1


async def test_both_propose_at_once_and_the_second_sees_what_the_first_has_proposed(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ana.types("/meet")
    await ben.types("/meet")
    assert await ben.submits() == {}
    own = offered(paired, "ana")[6:8]

    assert await ana.submits({"times": own}) == {}

    assert "has proposed times meanwhile" in words(ana.modal)
    assert [each.proposed_by for each in the_meetings(paired)] == [ben.id], "nothing of Ana's is sent yet"
    assert set(own) <= set(offered(paired, "ana"))
    await ana.presses("meetings.pick_first", where="modal")
    assert "✓ You meet" in words(ana.modal)
    assert [each.state for each in the_meetings(paired)] == [MeetingState.AGREED]


async def test_the_second_may_send_theirs_all_the_same_once_they_have_seen_the_others(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ana.types("/meet")
    await ben.types("/meet")
    assert await ben.submits() == {}
    own = offered(paired, "ana")[6:8]
    assert await ana.submits({"times": own}) == {}

    assert await ana.submits() == {}

    assert "✓ Proposed" in words(ana.modal)
    assert stamps(*times_of(paired)) == own
    assert the_meeting(paired).proposed_by == ana.id


async def test_what_is_sent_twice_or_pressed_twice_counts_once(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")
    await ben.types("/meet")
    assert await ben.submits() == {}
    form = paired.last_sent
    await paired.playground.send(form)
    await paired.tick()
    assert len(the_meetings(paired)) == 1 and the_meeting(paired).revision == 1

    await ana.presses("meetings.pick_first", where="message")
    pressed = paired.last_sent
    for _ in range(3):
        await paired.press_again(pressed, by="ana")
    await paired.playground.send(form)
    await paired.tick()

    assert [each.revision for each in the_meetings(paired)] == [2]
    assert len([text for text in paired.posted_to("ben") if "has picked a time" in text]) == 1


async def test_who_has_proposed_cannot_pick_and_nobody_else_can_do_anything(paired: House) -> None:
    await paired.pair("dana", "eli", invited=False)
    await proposes(paired, "ben")
    await paired.person("ana").presses("meetings.pick_second", where="message")
    pressed = paired.last_sent
    meeting = the_meeting(paired)

    for who in ("dana", "eli", "cleo"):
        await paired.press_again(pressed, by=who)
        assert "This meeting is between two other people." in words(paired.person(who).modal)
        await paired.person(who).closes(everything=True)
    assert the_meeting(paired).revision == meeting.revision


async def test_a_proposal_is_taken_back(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")
    await proposes(paired, "ben")
    await ben.types("/meet")
    await ben.presses("Take back", where="modal")
    assert "✓ Taken back." in words(ben.modal)
    await paired.tick()

    assert the_meeting(paired).state == MeetingState.CANCELLED
    assert "This is no longer planned." in ana.texts[-1]
    assert "meetings.pick_first" not in str(ana.messages[-1])


async def test_times_that_nobody_picks_lapse_and_others_can_be_proposed(paired: House) -> None:
    await proposes(paired, "ben")
    last = max(times_of(paired))

    await paired.move_to(last + timedelta(hours=1))

    assert the_meeting(paired).state == MeetingState.LAPSED
    assert not waiting(paired, "meeting_proposed")
    assert await proposes(paired, "ana") == {}
    assert len(the_meetings(paired)) == 2


# --- bad input -------------------------------------------------------------------------------------------------------


async def test_times_that_are_all_past_are_refused_beside_them(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/meet")
    paired.clock.at += timedelta(weeks=4)

    assert await ben.submits() == {"times": "This time has gone by. Choose one that is still to come."}
    assert the_meetings(paired) == []


async def test_no_time_half_a_time_and_four_times_are_refused(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/meet")

    assert await ben.submits({"times": []}) == {"times": "Choose a time, or name one of your own."}
    assert "own_time" in await ben.submits({"times": [], "own_day": date(2026, 3, 4)})
    assert "own_day" in await ben.submits({"times": [], "own_day": None, "own_time": time(9)})
    four = offered(paired, "ben")[:4]
    assert await ben.submits({"times": four, "own_time": None}) == {
        "times": "Three times are the most. Leave some out."
    }
    errors = await ben.submits({"times": [], "own_day": date(2030, 3, 4), "own_time": time(9)})
    assert errors == {"times": "This is more than a year ahead. Choose an earlier time."}
    assert the_meetings(paired) == []


async def test_a_time_in_ones_own_time_away_is_refused_and_one_after_the_program_too(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship away")
    assert await ben.submits({"first": date(2026, 3, 9), "last": date(2026, 3, 13)}) == {}
    await ben.closes(everything=True)

    assert "away" in (await proposes(paired, "ben", times=[], own_day=date(2026, 3, 10), own_time=time(9)))["times"]
    await ben.closes(everything=True)
    errors = await proposes(paired, "ben", times=[], own_day=date(2027, 2, 10), own_time=time(9))
    assert errors == {"times": "The program is over by then. Choose an earlier time."}


async def test_a_time_outside_the_others_hours_is_said_to_them_alone(paired: House) -> None:
    """Whoever could try out which times are refused would learn the other's hours and time away."""
    ana, ben = paired.person("ana"), paired.person("ben")
    await ana.types("/mentorship away")
    assert await ana.submits({"first": date(2026, 3, 9), "last": date(2026, 3, 13)}) == {}
    await ana.closes(everything=True)

    for day, hour in ((date(2026, 3, 10), 10), (date(2026, 3, 7), 3)):
        assert await proposes(paired, "ben", times=[], own_day=day, own_time=time(hour)) == {}
        await ben.types("/meet")
        assert "away" not in words(ben.modal) and "outside" not in words(ben.modal)
        await ben.closes(everything=True)
        await ana.types("/meet")
        assert ("you are away then" if day.day == 10 else "outside your working hours") in words(ana.modal)
        await ana.closes(everything=True)


async def test_a_form_from_before_a_move_to_another_zone_means_what_it_said(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/meet")
    assert "Lagos" in words(ben.modal)
    await paired.app.services.db.write(_moves_to_tokyo, ben.id)

    assert await ben.submits({"times": [], "own_day": date(2026, 3, 4), "own_time": time(15)}) == {}

    assert f"{times_of(paired)[0]:%H:%M}" == "14:00", "15:00 in Lagos"
    assert "Wed, Mar 4 at 23:00" in words(ben.modal), "and shown by the clocks there now"


def _moves_to_tokyo(session: Session, user_id: str) -> None:
    session.execute(update(Member).where(Member.user_id == user_id).values(own_zone="Asia/Tokyo"))


async def test_a_time_that_the_other_would_hear_of_too_late_is_not_agreed_on(paired: House) -> None:
    """Ben works from nine; it is evening, and he has proposed tomorrow at seven."""
    assert await proposes(paired, "ben", times=[], own_day=date(2026, 4, 7), own_time=time(7)) == {}
    await paired.move_to(datetime(2026, 4, 6, 19, tzinfo=UTC), step=timedelta(hours=12))
    ana = paired.person("ana")

    await ana.presses("meetings.pick_first", where="message")

    assert "so soon that your partner may not hear of it" in words(ana.modal)
    assert the_meeting(paired).state == MeetingState.PROPOSED
