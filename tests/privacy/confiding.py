"""What people do when something is wrong, and about their goals. What cannot be done, is not done."""

from collections.abc import Mapping
from typing import Any

from bot.playground.person import Person
from bot.views import concern_drafts, concern_threads, concerns, confidences, goals
from tests.privacy.hands import about, fields, offered, on_screen, opens_pair, types_into

Values = Mapping[str, Any]


# --- when something is wrong -----------------------------------------------------------------------------------------


async def _what_can_be_done(person: Person) -> None:
    await opens_pair(person, "/mentorship concern", concerns.ABOUT)


async def finds_words(person: Person, values: Values) -> None:
    """For themselves: sent to nobody, but looked over."""
    await _what_can_be_done(person)
    await person.presses(concern_drafts.SAY, where="modal")
    await person.submits({each: f"{values['text']} {each}" for each in ("situation", "wish")})


async def looks_for_words(person: Person, values: Values) -> None:
    """The same, and the form is closed while they type."""
    await _what_can_be_done(person)
    await person.presses(concern_drafts.SAY, where="modal")
    await types_into(person, "effect", concern_drafts.DRAFT, values["text"])


async def drops_words(person: Person, values: Values) -> None:
    await _what_can_be_done(person)
    await person.presses(concern_drafts.SAY, where="modal")
    await person.presses(concern_drafts.DELETE_DRAFT, where="modal")


async def is_about_to_ask(person: Person, values: Values) -> None:
    """Types what they would ask, and closes the form."""
    await _what_can_be_done(person)
    await person.presses(concern_drafts.ASK, where="modal")
    await types_into(person, "question", concern_drafts.DRAFT, values["text"])


async def asks_in_confidence(person: Person, values: Values) -> None:
    """One coordinator, whom they choose."""
    await _what_can_be_done(person)
    await person.presses(concern_drafts.ASK, where="modal")
    chosen = next(each.id for each in person.workspace.members.values() if each.handle == values["whom"])
    await person.submits({"coordinator": chosen, "question": values["text"]})


async def writes_more(person: Person, values: Values) -> None:
    """To whom they have asked."""
    await _reads_own(person)
    await person.submits({"text": values["text"]})


async def settles_it(person: Person, values: Values) -> None:
    await _reads_own(person)
    await person.presses(concern_threads.CLOSE, where="modal")


async def takes_it_back(person: Person, values: Values) -> None:
    await _reads_own(person)
    await person.presses(concern_threads.TAKE_BACK, where="modal")


async def _reads_own(person: Person) -> None:
    await _what_can_be_done(person)
    await person.presses(concern_threads.READ, where="modal")


async def answers_in_confidence(person: Person, values: Values) -> None:
    """As the coordinator whom somebody has asked; without a text, only reads."""
    await person.presses(concern_threads.READ, **about(person, concern_threads.READ, values["whom"]))
    if "text" in values:
        await person.submits({"text": values["text"]})


# --- goals, and how sure they are of them ----------------------------------------------------------------------------


async def _their_goals(person: Person) -> None:
    await opens_pair(person, "/mentorship goals", goals.OPEN)


async def sets_goal(person: Person, values: Values) -> None:
    await _their_goals(person)
    await person.presses(goals.OPEN_ADD, where="modal")
    await person.submits({"text": values["text"], "known": f"{values['text']} seen"})


async def changes_goal(person: Person, values: Values) -> None:
    await _their_goals(person)
    await person.presses(goals.OPEN_CHANGE, where="modal")
    await person.submits({"text": values["text"]})


async def looks_into_goal(person: Person, values: Values) -> None:
    """All that there is about the first, the news as well."""
    await _their_goals(person)
    await person.presses(goals.MORE, where="modal")


async def drops_goal(person: Person, values: Values) -> None:
    await _their_goals(person)
    await person.presses(goals.MORE, where="modal")
    await person.presses(goals.DROP, where="modal")


async def says_how_sure(person: Person, values: Values) -> None:
    """Of each goal, in the form of the question that waits; what is sealed already, they take out first."""
    await _their_goals(person)
    await person.presses(confidences.OPEN, where="modal")
    if on_screen(person, [confidences.CHANGE]):
        await person.presses(confidences.CHANGE, where="modal")
    asked = sorted(each for each in fields(person) if each.startswith(("goal_", "reached_")))
    if not asked:
        raise LookupError("nothing is asked")
    chosen = {field: offered(person, field) for field in asked}
    await person.submits({field: options[values["sure"] % len(options)] for field, options in chosen.items()})


async def says_it_no_more(person: Person, values: Values) -> None:
    """Deletes how sure they have said they are."""
    await _their_goals(person)
    await person.presses(confidences.OPEN, where="modal")
    await person.presses(confidences.DISCARD, where="modal")


async def leaves_it_open(person: Person, values: Values) -> None:
    """Not this time."""
    await person.presses(confidences.PASS, where="message")


CONFIDING = (
    finds_words,
    looks_for_words,
    drops_words,
    is_about_to_ask,
    asks_in_confidence,
    writes_more,
    settles_it,
    takes_it_back,
    answers_in_confidence,
    sets_goal,
    changes_goal,
    looks_into_goal,
    drops_goal,
    says_how_sure,
    says_it_no_more,
    leaves_it_open,
)
