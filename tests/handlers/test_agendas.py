"""The agenda of a meeting: put together from what is open, shared, and talked about."""

import copy
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from bot.actions import promises as promise_actions
from bot.domain.actor import Actor
from bot.domain.agendas import AgendaSource
from bot.domain.promises import PromiseSeenBy, PromiseWords
from bot.views import agenda_pages as pages
from bot.views import agendas as views
from bot.views import initiative, meetings
from bot.views.meetings import PICK
from storage.promises import NewPromise
from storage.tables import AgendaLine, Promise
from tests.conftest import House, fields, words
from tests.handlers.agenda_steps import FRIDAY, adds, agenda_of, agree_to_meet, leaves, lines_to, move
from tests.handlers.agreement_steps import begin, opens
from tests.handlers.goal_steps import rows, the_pair
from tests.handlers.meeting_steps import proposes
from tests.handlers.test_my_data import copy_of


async def test_a_difference_is_put_on_the_agenda_from_the_agreement_once_however_often_it_is_pressed(
    paired: House,
) -> None:
    number = begin(paired)
    for who in ("ben", "ana", "ben"):
        person = paired.person(who)
        await opens(paired, who)
        await person.presses("Put on our agenda", value=f"{AgendaSource.DIFFERENCE}:{number}:meets")
        assert "It is on the agenda for your next meeting" in words(person.modal)
        await person.closes(everything=True)

    (line,) = rows(paired, AgendaLine)
    assert (line.source, line.subject_id, line.part) == (AgendaSource.DIFFERENCE, number, "meets")
    assert line.put_by == paired.person("ben").id


async def test_nobody_puts_on_an_agenda_what_is_between_two_others(paired: House) -> None:
    number = begin(paired)
    await paired.pair("dana", "eli")
    ben = paired.person("ben")
    await ben.opens_home()
    await ben.presses("Set goals", where="home")
    pressed = paired.last_sent
    for value in (f"difference:{number}:meets", f"difference:{number}:nonsense", "goal:1", "response:1", "own:1", "x"):
        again = copy.deepcopy(pressed)
        again.payload["actions"][0].update(action_id=views.PUT, value=value)
        for who in ("dana", "cleo"):
            await paired.press_again(again, by=who)
            assert "On your agenda" not in paired.person(who).sees()
            await paired.person(who).closes(everything=True)

    assert rows(paired, AgendaLine) == []


async def test_the_mentees_visit_brings_the_agenda_a_working_day_ahead_and_the_mentors_once_it_is_shared(
    paired: House,
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await agree_to_meet(paired)
    await paired.move_to(FRIDAY - timedelta(hours=29))  # Thursday 08:00 for both
    assert not about_agendas(paired, "ben")

    await paired.pass_by(hours=4)

    assert about_agendas(paired, "ben") == [
        f"You meet <@{ana.id}> on Fri, Mar 6 at 14:00. Your agenda is made from what is open: cut, add, and share it."
    ]
    assert not about_agendas(paired, "ana")
    await ben.presses("Open the agenda", where="message")
    await ben.presses("Share it")
    assert "✓ Shared with" in words(ben.modal)
    await paired.pass_by(hours=1)
    assert about_agendas(paired, "ana") == [
        f"<@{ben.id}> has shared the agenda for your meeting on Fri, Mar 6 at 14:00."
    ]
    await ana.presses("Agenda", where="message")
    assert "Shared: you and" in words(ana.modal)


def about_agendas(house: House, who: str) -> list[str]:
    return [line for line in lines_to(house, who) if "Your agenda is" in line or "shared the agenda" in line]


async def test_the_mentor_sees_what_either_has_put_there_and_the_rest_once_it_is_shared(paired: House) -> None:
    await paired.check_in("ana", went_well="shared-marker", audience="partner")
    await agree_to_meet(paired)
    await adds(paired, "ben", "Put by Ben")
    assert "What <@" in await agenda_of(paired, "ben")
    before = await agenda_of(paired, "ana")
    assert "Put by Ben" in before and "What you shared" not in before

    await agenda_of(paired, "ben")
    await paired.person("ben").presses("Share it")

    assert "What you shared" in await agenda_of(paired, "ana")


async def test_an_agenda_that_is_shared_after_the_meeting_is_refused_and_its_lines_stay(paired: House) -> None:
    ben = paired.person("ben")
    await agree_to_meet(paired)
    await adds(paired, "ben", "Still to be said")
    await paired.move_to(FRIDAY + timedelta(minutes=61))

    await ben.presses("Share it")

    assert "This meeting is over, so its agenda is not shared any more. Nothing on it is lost" in ben.sees()
    assert "Still to be said" in await agenda_of(paired, "ben")
    assert not [line for line in lines_to(paired, "ana") if "shared the agenda" in line]


async def test_sharing_twice_tells_the_mentor_once_and_the_mentor_cannot_share(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    number = await agree_to_meet(paired)
    await agenda_of(paired, "ben")
    await ben.presses("Share it")
    pressed = copy.deepcopy(paired.last_sent)
    await paired.press_again(pressed, by="ben")
    await paired.move_to(FRIDAY - timedelta(hours=25))
    assert len([line for line in lines_to(paired, "ana") if "shared the agenda" in line]) == 1

    await ana.opens_home()
    await ana.presses("Agenda", where="home")
    again = copy.deepcopy(paired.last_sent)
    again.payload["actions"][0].update(action_id=pages.SHARE, value=str(number))
    await leaves(paired, "ana")
    await paired.press_again(again, by="ana")
    assert "Your mentee shares this agenda." in ana.sees()


async def test_a_line_that_is_left_out_can_be_put_back_and_ones_own_is_taken_off_for_good(paired: House) -> None:
    ben = paired.person("ben")
    await agree_to_meet(paired)
    await adds(paired, "ana", "Put by Ana")
    await adds(paired, "ben", "Put by Ben")
    shown = await agenda_of(paired, "ben")
    assert "1. Put by Ana" in shown and "2. Put by Ben" in shown
    await ben.presses("Leave out")
    assert "Left out this time\nPut by Ana" in words(ben.modal).replace("*", "")
    await ben.presses("Put back")
    assert "1. Put by Ana" in words(ben.modal)

    await ben.presses("Take off")

    assert "Put by Ben" not in words(ben.modal) and "Put by Ben" not in await agenda_of(paired, "ana")


async def test_a_line_sent_twice_is_there_once_and_hostile_words_do_nothing(paired: House) -> None:
    await agree_to_meet(paired)
    await adds(paired, "ben", "<!channel> *bold* <https://evil.example|click>")
    assert (await paired.playground.send(copy.deepcopy(paired.last_sent))).ok

    assert len(rows(paired, AgendaLine)) == 1
    await agenda_of(paired, "ana")
    assert "&lt;!channel&gt; ∗bold∗" in str(paired.person("ana").modal)


@pytest.mark.parametrize("text", ["", "   ", "x" * 301])
async def test_a_line_without_words_or_too_long_is_asked_for_again(paired: House, text: str) -> None:
    ben = paired.person("ben")
    await agenda_of(paired, "ben")
    await ben.presses("Add a line", where="modal")
    assert await ben.submits({"text": text}, checked=False) != {}
    assert rows(paired, AgendaLine) == []


async def test_a_meeting_that_is_moved_takes_its_agenda_along(paired: House) -> None:
    number = await agree_to_meet(paired)
    await paired.app.services.db.write(move, paired, number, FRIDAY + timedelta(days=4), now=paired.clock())

    await paired.move_to(FRIDAY + timedelta(hours=4))
    assert not about_agendas(paired, "ben") and not [x for x in lines_to(paired, "ben") if "You were to meet" in x]

    await paired.move_to(FRIDAY + timedelta(days=4, hours=2))
    assert len(about_agendas(paired, "ben")) == 1
    assert len([x for x in lines_to(paired, "ben") if "You were to meet" in x]) == 1


async def test_with_the_pair_ends_all_that_waits_for_its_meeting(paired: House) -> None:
    await agree_to_meet(paired)
    await adds(paired, "ben", "Never to be said")
    await leaves(paired, "ben")
    await paired.change_pair("End", "ana", "ben")
    await paired.move_to(FRIDAY + timedelta(days=2))

    for who in ("ana", "ben"):
        assert not about_agendas(paired, who)
        assert not [x for x in lines_to(paired, who) if "You were to meet" in x]


async def test_who_starts_things_is_shown_to_each_of_the_two_and_to_nobody_else(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await agree_to_meet(paired)
    for text in ("One", "Two"):
        await adds(paired, "ana", text)
    await adds(paired, "ben", "Three")
    for who, mine, theirs in (("ana", 2, 1), ("ben", 1, 2)):
        person = paired.person(who)
        await leaves(paired, who)
        await person.types("/mentorship initiative")
        assert f"Put something on the agenda, or shared it: you {mine}" in words(person.modal)
        assert f"  You, {mine}" in words(person.modal) and f", {theirs}" in words(person.modal)
    cleo = paired.person("cleo")
    await cleo.types("/mentorship initiative")
    assert "started" not in cleo.sees()
    await ben.closes()
    await ben.presses("Who starts things", where="home") if "Who starts things" in words(
        await ben.opens_home()
    ) else None
    assert "started" in words(ben.modal)
    pressed = copy.deepcopy(paired.last_sent)
    pressed.payload["actions"][0].update(action_id=initiative.OPEN, value="1")
    pressed.payload.pop("view", None)
    await paired.press_again(pressed, by="cleo")
    assert "started" not in cleo.sees() and "You are not in this pair." in cleo.sees()
    assert ana.id != ben.id


async def test_a_promise_to_oneself_is_on_ones_own_agenda_alone_however_it_came_there(paired: House) -> None:
    await agree_to_meet(paired)
    for author, seen_by, will in (("ben", "me", "private-promise"), ("ben", "both", "shared-promise")):
        await promise(paired, author, will, seen_by)

    shown = await agenda_of(paired, "ben")
    assert "shared-promise" in shown and "private-promise" in shown and "is not shared" in shown
    ben = paired.person("ben")
    await ben.presses("Share it")
    assert "shared-promise" in await agenda_of(paired, "ana")
    assert "private-promise" not in paired.person("ana").sees() and "A promise" not in words(paired.person("ana").modal)

    private = min(each.id for each in rows(paired, Promise))
    await leaves(paired, "ana")
    await ben.closes(everything=True)
    await ben.opens_home()
    await ben.presses("Agenda", where="home")
    again = copy.deepcopy(paired.last_sent)
    again.payload["actions"][0].update(action_id=views.PUT, value=f"promise:{private}")
    again.payload.pop("view", None)
    await leaves(paired, "ben")
    await paired.press_again(again, by="ben")
    assert "private-promise" in await agenda_of(paired, "ben")
    assert "promise" not in (await agenda_of(paired, "ana")).replace("shared-promise", "").replace("promised", "")
    await leaves(paired, "ana")
    await paired.press_again(again, by="ana")
    assert "On your agenda" not in paired.person("ana").sees()


async def promise(house: House, who: str, will: str, seen_by: str) -> None:
    def make(session: Session, *, now: datetime) -> None:
        pair = the_pair(house)
        actor = Actor(pair.team_id, house.person(who).id)
        promise_actions.make(
            session,
            actor,
            pair.id,
            NewPromise(actor.user_id, will, PromiseWords(will), FRIDAY.date(), now.date(), PromiseSeenBy(seen_by)),
            now=now,
        )

    await house.app.services.db.write(make, now=house.clock())


async def test_a_line_of_ones_own_becomes_a_promise_and_so_does_what_the_two_take_from_it(paired: House) -> None:
    ben = paired.person("ben")
    await agree_to_meet(paired)
    await adds(paired, "ben", "Ask for a demo")

    await ben.presses("Make it a promise")

    assert fields(ben.modal)["will"] == "Ask for a demo"
    await leaves(paired, "ben")
    await paired.move_to(FRIDAY + timedelta(minutes=65))
    await ben.presses("We met", where="message")
    assert await ben.submits({"takeaway": "Send the draft"}) == {}
    await ben.presses("Make it a promise")
    assert fields(ben.modal)["will"] == "Send the draft"


async def test_the_agenda_of_a_first_meeting_has_a_short_list_for_it_and_a_later_one_has_not(paired: House) -> None:
    step = paired.app.services.content.first_meeting[0]
    await agree_to_meet(paired)
    for who in ("ben", "ana"):
        assert f"*{step.text}.* {step.how}" in await agenda_of(paired, who)
        await leaves(paired, who)

    await paired.move_to(FRIDAY + timedelta(hours=3), step=timedelta(hours=6))

    assert step.text not in await agenda_of(paired, "ben")


async def test_a_mentee_whose_mentor_starts_most_hears_that_they_could_lead_once_a_month_at_most(paired: House) -> None:
    async def meets_again() -> int:
        """The mentor proposes once more, and the mentee picks; how often the mentee was told within ten days."""
        assert await proposes(paired, "ana") == {}
        ben = paired.person("ben")
        await ben.types("/meet")
        await ben.presses(PICK[0], where="modal")
        await ben.closes(everything=True)
        await paired.move_to(paired.clock.at + timedelta(days=10), step=timedelta(hours=4))
        return sum("has started most things lately" in text for text in paired.posted_to("ben"))

    assert [await meets_again() for _ in range(4)] == [0, 1, 1, 1], "from the second on; once in four weeks"
    assert await meets_again() == 2
    assert not any("has started most things" in text for text in paired.posted_to("ana"))


async def test_either_turns_reminders_of_meetings_off_for_themselves_alone_and_on_again(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    number = await agree_to_meet(paired)
    await paired.move_to(FRIDAY - timedelta(days=3))
    on = await meetings_of(paired, "ana")
    await meetings_of(paired, "ben")
    await ben.presses("Turn reminders off", where="modal")
    assert "✓ Turned off, for you alone." in words(ben.modal) and "Reminders are off" in words(ben.modal)
    assert await meetings_of(paired, "ana") == on
    await leaves(paired, "ben")
    await ben.opens_home()
    await ben.presses("Agenda", where="home")
    again = copy.deepcopy(paired.last_sent)
    again.payload["actions"][0].update(action_id=meetings.REMIND)
    await leaves(paired, "ben")
    await paired.press_again(again, by="dana")  # who is not of this pair
    assert "Turned on" not in paired.person("dana").sees()
    await leaves(paired, "dana")

    await paired.app.services.db.write(move, paired, number, FRIDAY + timedelta(hours=1), now=paired.clock())
    await paired.move_to(FRIDAY - timedelta(hours=4))
    assert not about_agendas(paired, "ben")
    assert "Share it" in await agenda_of(paired, "ben")
    await meetings_of(paired, "ben")
    for label in ("Turn reminders on", "Turn reminders off", "Turn reminders on"):
        await ben.presses(label, where="modal")
    assert "✓ Turned on." in words(ben.modal) and "Reminders are off" not in words(ben.modal)
    await leaves(paired, "ben")
    await paired.pass_by(hours=1)
    assert len(about_agendas(paired, "ben")) == 1
    await meetings_of(paired, "ana")
    await ana.presses("Turn reminders off", where="modal")
    await leaves(paired, "ana")
    await agenda_of(paired, "ben")
    await ben.presses("Share it")
    await leaves(paired, "ben")
    await paired.pass_by(hours=1)
    await paired.pass_days(4)

    asked = {who: [line for line in lines_to(paired, who) if "How was it?" in line] for who in ("ana", "ben")}
    assert len(asked["ben"]) == 1 and not asked["ana"] and not about_agendas(paired, "ana")
    assert "(only you)" in await copy_of(ana) and "turned off what comes" not in await copy_of(ben)


async def meetings_of(house: House, who: str) -> str:
    await leaves(house, who)
    await house.person(who).types("/meet")
    return words(house.person(who).modal)
