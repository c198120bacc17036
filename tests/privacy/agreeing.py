"""What the two of a pair do about their agreement: each alone first, then both on one page."""

from collections.abc import Mapping
from typing import Any

from bot.playground.person import Person
from bot.views import agreement_forms, agreements, alignments
from tests.privacy.hands import fields, on_screen, types_into

Values = Mapping[str, Any]

ALONE = ("why", "goal_1", "known_1")
"""The texts that each answers alone. What is chosen has a proposal."""
SETTLE = (*agreements.TAKE.values(),)
MOST_TO_SETTLE = 16


# --- alone -----------------------------------------------------------------------------------------------------------


async def _opens_own(person: Person) -> None:
    """By what waits for them, wherever it does."""
    await person.opens_home()
    await person.presses(alignments.OPEN)


async def says_what_they_expect(person: Person, values: Values) -> None:
    """Writes, looks once more and seals; what is sealed already, they take out first."""
    await _opens_own(person)
    if on_screen(person, [alignments.CHANGE]):
        await person.presses(alignments.CHANGE, where="modal")
    if "why" not in fields(person):
        raise LookupError("nothing is asked")
    chosen = {name: values[name] for name in ("meets", "notice") if name in values}
    if not await person.submits({**{each: f"{values['text']} {each}" for each in ALONE}, **chosen}):
        await person.submits()


async def begins_to_say(person: Person, values: Values) -> None:
    """Types a line, and closes the form."""
    await _opens_own(person)
    await types_into(person, "why", alignments.DRAFT, values["text"])


async def takes_back_what_they_expect(person: Person, values: Values) -> None:
    await _opens_own(person)
    await person.presses(alignments.WITHDRAW, where="modal")


async def deletes_what_they_expect(person: Person, values: Values) -> None:
    await _opens_own(person)
    await person.presses(alignments.DISCARD, where="modal")


async def does_not_say_now(person: Person, values: Values) -> None:
    await person.presses(alignments.NOT_NOW, where="message")


async def proposes(person: Person, values: Values) -> None:
    """What they have sealed and what did not open, to the other."""
    await _opens_own(person)
    await person.presses(alignments.PROPOSE, where="modal")


# --- together --------------------------------------------------------------------------------------------------------


async def _opens_page(person: Person) -> None:
    await person.types("/mentorship agreement")
    if on_screen(person, [agreements.OPEN_PAIR]):  # of several pairs
        await person.presses(agreements.OPEN_PAIR, where="modal")


async def talks_it_over(person: Person, values: Values) -> None:
    """Settles whatever is open, by one press each."""
    await _opens_page(person)
    for _ in range(MOST_TO_SETTLE):
        if not (choices := on_screen(person, SETTLE)):
            return
        action_id, value = choices[values["choice"] % len(choices)]
        await person.presses(action_id, value=value, where="modal")


async def words_it(person: Person, values: Values) -> None:
    """One of the clauses, in words of their own."""
    await _opens_page(person)
    about = [value for _, value in on_screen(person, [agreements.EDIT]) if ":goals:" in value]
    if not about:
        raise LookupError("nothing is written there")
    await person.presses(agreements.EDIT, value=about[0], where="modal")
    await person.submits({"goal_1": values["text"]})


async def signs(person: Person, values: Values) -> None:
    await _opens_page(person)
    await person.presses(agreements.REVIEW, where="modal")
    if person.modal and person.modal["callback_id"] == agreement_forms.SIGN_FORM:
        await person.submits()


async def drops_draft(person: Person, values: Values) -> None:
    await _opens_page(person)
    await person.presses(agreements.DROP, where="modal")


async def begins_change(person: Person, values: Values) -> None:
    await _opens_page(person)
    await person.presses(agreements.CHANGE, where="modal")


async def says_it_is_right(person: Person, values: Values) -> None:
    await _opens_page(person)
    await person.presses(agreements.AFFIRM, where="modal")


AGREEING = (
    says_what_they_expect,
    begins_to_say,
    takes_back_what_they_expect,
    deletes_what_they_expect,
    does_not_say_now,
    proposes,
    talks_it_over,
    words_it,
    signs,
    drops_draft,
    begins_change,
    says_it_is_right,
)
