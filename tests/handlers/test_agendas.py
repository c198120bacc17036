"""The agenda of a meeting: put together from what is open, shared, and talked about."""

import copy
from datetime import timedelta

from bot.domain.agendas import AgendaSource
from bot.views import agendas as views
from storage.tables import AgendaLine
from tests.conftest import House, words
from tests.handlers.agenda_steps import FRIDAY, agree_to_meet, lines_to
from tests.handlers.agreement_steps import begin, opens
from tests.handlers.goal_steps import rows


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
