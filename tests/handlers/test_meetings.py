"""Two people find a time to meet: proposed by one, picked by the other, moved, cancelled, and in both calendars."""

from bot.domain.meetings import MeetingState
from tests.conftest import House, words
from tests.handlers.meeting_steps import (
    picks,
    the_meeting,
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
