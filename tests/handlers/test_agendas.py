"""The agenda of a meeting: put together from what is open, shared, and talked about."""

import copy

from bot.domain.agendas import AgendaSource
from bot.views import agendas as views
from storage.tables import AgendaLine
from tests.conftest import House, words
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
