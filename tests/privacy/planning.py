"""What the two of a pair do with one another in sight: one question for both, and when they meet."""

from collections.abc import Mapping
from typing import Any

from bot.domain.pulses import LONGEST_LINE, PulseAsks, Statement
from bot.playground.person import Person
from bot.views import (
    agenda_pages,
    agendas,
    initiative,
    meeting_reports,
    meetings,
    promises,
    pulses,
    replies,
    responses,
    turn_lists,
    turns,
)
from tests.privacy.hands import fields, offered, on_screen, opens_pair

Values = Mapping[str, Any]


# --- one question for both -------------------------------------------------------------------------------------------


async def _opens_turn(person: Person) -> None:
    """By what waits for them, wherever it does."""
    await person.opens_home()
    await person.presses(turns.OPEN, where="home")


async def asks_both(person: Person, values: Values) -> None:
    await opens_pair(person, "/mentorship turns", turn_lists.OFFER)
    await person.presses(turn_lists.ASK, where="modal")


async def answers_with_the_other(person: Person, values: Values) -> None:
    """Seals an answer; what is sealed already, they take out first."""
    await _opens_turn(person)
    if on_screen(person, [turns.CHANGE]):
        await person.presses(turns.CHANGE, where="modal")
    if "answer" not in fields(person):
        raise LookupError("nothing is asked")
    await person.submits({"answer": values["text"]})


async def begins_to_answer(person: Person, values: Values) -> None:
    """Types a line, and closes the form."""
    await _opens_turn(person)
    await person.fills({"answer": values["text"]})


async def answers_it_no_more(person: Person, values: Values) -> None:
    await _opens_turn(person)
    await person.presses(turns.DISCARD, where="modal")


async def lets_the_other_answer(person: Person, values: Values) -> None:
    """Not this time."""
    await person.presses(turns.PASS, where="message")


# --- how they find working together ----------------------------------------------------------------------------------


async def _opens_pulse(person: Person) -> None:
    """By what waits for them, wherever it does."""
    await person.opens_home()
    await person.presses(pulses.OPEN, where="home")


async def says_how_it_goes(person: Person, values: Values) -> None:
    """Seals answers; what is sealed already, they take out first."""
    await _opens_pulse(person)
    if on_screen(person, [pulses.CHANGE]):
        await person.presses(pulses.CHANGE, where="modal")
    asked = fields(person)
    lines = {each for asks in PulseAsks for each in asks.lines} & asked
    if not lines:
        raise LookupError("nothing is asked")
    chosen = {each.value: str(values["rating"]) for each in Statement}
    await person.submits({**chosen, **dict.fromkeys(lines, values["text"][:LONGEST_LINE])})


async def reads_the_pulse(person: Person, values: Values) -> None:
    """What has opened."""
    await person.types("/mentorship pulse")
    await person.presses(pulses.OPEN, where="modal")


async def says_it_not_at_all(person: Person, values: Values) -> None:
    await _opens_pulse(person)
    await person.presses(pulses.DISCARD, where="modal")


async def lets_the_pulse_pass(person: Person, values: Values) -> None:
    """Not this time."""
    await person.presses(pulses.PASS, where="message")


async def says_nothing_of_it(person: Person, values: Values) -> None:
    """Looks at it, and closes it."""
    await _opens_pulse(person)


# --- when it is quiet -------------------------------------------------------------------------------------------------


async def says_how_it_is(person: Person, values: Values) -> None:
    """Under the newest message that asks."""
    await person.presses(values["how"], where="message")


# --- when they meet --------------------------------------------------------------------------------------------------


async def proposes_to_meet(person: Person, values: Values) -> None:
    """One of the times that the form offers."""
    await opens_pair(person, "/meet", meetings.OPEN)
    if on_screen(person, [meetings.OPEN_PROPOSE]):
        await person.presses(meetings.OPEN_PROPOSE, where="modal")
    times = offered(person, "times")
    await person.submits({"times": [times[values["choice"] % len(times)]]})


async def picks_a_time(person: Person, values: Values) -> None:
    await person.presses(meetings.PICK_FIRST, where="message")


async def puts_it_on_the_agenda(person: Person, values: Values) -> None:
    """Something to talk about, in their own words."""
    await opens_pair(person, "/mentorship agenda", agendas.OPEN)
    await person.presses(agenda_pages.OPEN_ADD, where="modal")
    await person.submits({"text": values["text"]})


async def says_they_met(person: Person, values: Values) -> None:
    """And notes something for themselves alone."""
    await person.presses(meeting_reports.MET, where="message")
    await person.submits({"private": values["text"]})


async def looks_who_starts_things(person: Person, values: Values) -> None:
    await opens_pair(person, "/mentorship initiative", initiative.OPEN)


# --- what they promise, and what they answer -------------------------------------------------------------------------


async def promises_themselves(person: Person, values: Values) -> None:
    """What nobody else learns of."""
    await person.types(f"/promise {values['text']}")
    chosen = {"pair": offered(person, "pair")[0]} if "pair" in fields(person) else {}
    await person.submits({"day": values["by"], "seen_by": "me", **chosen})


async def keeps_it(person: Person, values: Values) -> None:
    await person.types("/promise")
    await person.presses(promises.KEEP, where="modal")


async def says_back(person: Person, values: Values) -> None:
    """Under what was shared with them last."""
    await person.presses(responses.READ, where="message")
    await person.presses(replies.SAY, where="modal")
    await person.submits({"text": values["text"]})


PLANNING = (
    asks_both,
    answers_with_the_other,
    begins_to_answer,
    answers_it_no_more,
    lets_the_other_answer,
    says_how_it_goes,
    reads_the_pulse,
    says_it_not_at_all,
    lets_the_pulse_pass,
    says_nothing_of_it,
    says_how_it_is,
    proposes_to_meet,
    picks_a_time,
    puts_it_on_the_agenda,
    says_they_met,
    looks_who_starts_things,
    promises_themselves,
    keeps_it,
    says_back,
)
