"""Two people at the same moment, and any order of what two people do: one meeting comes of it, told as it is."""

import asyncio
from datetime import time, timedelta
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.actions import meeting_changes as changes
from bot.actions import meetings as actions
from bot.domain.actor import Actor
from bot.domain.meetings import MeetingState
from bot.errors import Refusal
from bot.playground.elements import elements_in
from bot.views.meetings import PICK
from storage.tables import Item, Meeting, Pair
from tests.conftest import MONDAY, Clock, House, open_house, words
from tests.handlers.meeting_steps import agree, proposes, rows, the_meeting, the_meetings, times_of

HOUR = timedelta(hours=1)


async def at_once(house: House, *deeds: tuple[Any, ...]) -> list[Any]:
    """Each deed is an action, who does it, and the rest; gives what came of each, or what was said against it."""
    write = house.app.services.db.write
    return await asyncio.gather(
        *(
            write(action, Actor(house.team_id, house.person(who).id), *args, **kwargs)
            for action, who, args, kwargs in deeds
        ),
        return_exceptions=True,
    )


async def test_two_who_propose_at_once_have_one_proposal(paired: House) -> None:
    pair_id, now = rows(paired, Pair)[0].id, paired.clock.at
    deeds = [
        (actions.propose, who, (pair_id, [now + hours * HOUR]), {"zone": "UTC", "form_id": who, "now": now})
        for who, hours in (("ana", 30), ("ben", 31), ("ana", 30), ("ben", 31))
    ]

    done = await at_once(paired, *deeds)

    assert len(the_meetings(paired)) == 1
    winner = the_meeting(paired).proposed_by
    assert {each.done for each in done if each.meeting.proposed_by == winner} <= {True, False}
    assert len([each for each in rows(paired, Item) if each.kind == "meeting_proposed"]) == 1
    assert all(each.meeting.id == the_meeting(paired).id for each in done)


async def test_five_presses_on_three_times_pick_one(paired: House) -> None:
    assert await proposes(paired, "ben") == {}
    meeting, now = the_meeting(paired), paired.clock.at

    done = await at_once(
        paired, *((actions.pick, "ana", (meeting.id, 1, place), {"now": now}) for place in (1, 2, 3, 1, 2))
    )

    after = the_meeting(paired)
    assert (after.state, after.revision) == (MeetingState.AGREED, 2)
    assert after.starts_at in times_of(paired)
    assert not any(isinstance(each, BaseException) and not isinstance(each, Refusal) for each in done)
    assert len([each for each in rows(paired, Item) if each.kind == "meeting_agreed"]) == 1


async def test_one_moves_while_the_other_cancels_and_one_of_both_is_done(paired: House) -> None:
    meeting, now = await agree(paired), paired.clock.at
    seen = {"seen": meeting.revision, "warned": False, "now": now}

    done = await at_once(
        paired,
        (changes.move, "ana", (meeting.id, now + 200 * HOUR), seen),
        (changes.cancel, "ben", (meeting.id,), seen),
    )

    after = the_meeting(paired)
    assert (after.revision, after.sequence) == (meeting.revision + 1, 1)
    assert sum(not isinstance(each, BaseException) and each.done for each in done) == 1


# --- any order of presses, through the handlers ----------------------------------------------------------------------

DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["propose", "own", "pick", "take_back", "move", "cancel", "later", "again"]),
        st.sampled_from(["ana", "ben"]),
        st.integers(0, 8),
    ),
    min_size=4,
    max_size=14,
)


@hypothesis_settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(deeds=DEEDS)
def test_whatever_two_people_press_in_whatever_order(deeds: list[tuple[str, str, int]]) -> None:
    asyncio.run(_lives(deeds))


async def _lives(deeds: list[tuple[str, str, int]]) -> None:
    with TemporaryDirectory() as folder:
        async with open_house(Clock(MONDAY), f"sqlite:///{folder}/rapport.db") as house:
            await house.start_with_pair(invited=False)
            for deed, who, number in deeds:
                before = {each.id: each for each in the_meetings(house)}
                await _does(house, deed, who, number)
                await house.tick()
                _check(house, before)


async def _does(house: House, deed: str, who: str, number: int) -> None:
    """As far as there is such a button for them now; else they look, and close it."""
    person = house.person(who)
    if deed == "later":
        await house.move_to(house.clock.at + (number + 1) * 17 * HOUR, step=6 * HOUR)
        return
    if deed == "again":
        pressed = house.last_sent
        if pressed.kind == "interactive":
            await house.playground.send(pressed)
        return
    await person.types("/meet")
    buttons = {
        "propose": "meetings.write",
        "own": "meetings.write",
        "pick": PICK[number % 3],
        "take_back": "meetings.take_back",
        "move": "meetings.other_time",
        "cancel": "meetings.ask",
    }
    there = {element["action_id"] for _, element in elements_in((person.modal or {}).get("blocks", []))}
    if buttons[deed] in there:
        await person.presses(buttons[deed], where="modal")
    form = (person.modal or {}).get("callback_id")
    if deed == "own" and form == "meetings.propose":
        day = house.clock.at.date() + timedelta(days=2 + number)
        await person.submits({"times": [], "own_day": day, "own_time": time(9 + number)}, checked=False)
    elif form in ("meetings.propose", "meetings.move", "meetings.cancel") and deed in buttons:
        await person.submits(checked=False)
    assert "reference" not in words(person.modal)
    await person.closes(everything=True)


def _check(house: House, before: dict[int, Meeting]) -> None:
    found = the_meetings(house)
    assert sum(each.state == MeetingState.PROPOSED for each in found) <= 1
    for each in found:
        agreed = each.state in (MeetingState.AGREED, MeetingState.OVER)
        assert not agreed or each.starts_at is not None
        if (was := before.get(each.id)) is not None:
            assert each.revision >= was.revision and each.sequence >= was.sequence
            assert each.uid == was.uid and each.key == was.key
            if was.starts_at and each.starts_at != was.starts_at:
                assert each.sequence > was.sequence
            if was.state not in (MeetingState.PROPOSED, MeetingState.AGREED):
                assert each.revision == was.revision, "what has ended stays so"
    open_ = {each.id for each in found if each.state == MeetingState.PROPOSED}
    asked = {
        each.subject_id for each in rows(house, Item) if each.kind == "meeting_proposed" and each.closed_at is None
    }
    assert asked == open_, "what can be picked waits for the other, and nothing else does"
