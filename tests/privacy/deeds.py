"""What people do, in one line each, by what stands on their screen. What cannot be done there, is not done."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from bot.domain.entries import FOR_ME, NEWS
from bot.features import FEATURES
from bot.playground.elements import elements_in
from bot.playground.person import Person
from bot.views import checkins, feedback, feedback_opened, my_pairs, pairs, programs, prompts, responses, visits
from tests.conftest import fill_check_in
from tests.privacy.agreeing import AGREEING
from tests.privacy.confiding import CONFIDING
from tests.privacy.ending import ENDING
from tests.privacy.hands import fields, offered, on_screen, types_into
from tests.privacy.planning import PLANNING

Values = Mapping[str, Any]

LEFT_ALONE = frozenset({pairs.END, pairs.PAUSE, pairs.RESUME})
"""Buttons that whoever walks about does not press: what follows would be another history."""

TYPED_BY_MEMBERS = tuple(command.split(" ") for feature in FEATURES for command in feature.commands)
TYPED_BY_COORDINATORS = tuple(word for feature in FEATURES for word in feature.coordinator_answers)


async def nothing(person: Person, values: Values) -> None:
    """As it says."""


# --- questions, check-ins, reflections -------------------------------------------------------------------------------


async def answers(person: Person, values: Values) -> None:
    """The newest question, in its form."""
    await person.presses(prompts.ANSWER, where="message")
    await _sends(person, values)


async def presses_mood(person: Person, values: Values) -> None:
    """Answers with one press; with a text, also fills in the rest."""
    actions = {mood: action for action, mood in checkins.BY_ONE_PRESS.items()}
    await person.presses(actions[values["mood"]], where="message")
    if "text" in values:
        await _sends(person, values)


async def lets_pass(person: Person, values: Values) -> None:
    await person.presses(prompts.SKIP, where="message")


async def lets_pass_and_undoes(person: Person, values: Values) -> None:
    await lets_pass(person, values)
    await person.presses(prompts.UNDO, where="message")


async def puts_off(person: Person, values: Values) -> None:
    await person.presses(prompts.LATER, where="message")
    if moments := offered(person, "when"):
        await person.submits({"when": moments[values["choice"] % len(moments)]})


async def checks_in(person: Person, values: Values) -> None:
    """Of their own accord."""
    await person.types("/checkin")
    await _sends(person, values)


async def reflects(person: Person, values: Values) -> None:
    await person.types("/reflect")
    await _sends(person, values)


async def edits(person: Person, values: Values) -> None:
    """What they wrote last."""
    await person.opens_home()
    await person.presses(responses.EDIT, where="home")
    await _sends(person, values)


async def mistypes(person: Person, values: Values) -> None:
    """A day that is still to come: the form is refused, and closed."""
    await person.types("/checkin")
    await _sends(person, {**values, "met_on": date(2030, 1, 1)})


async def breaks_off(person: Person, values: Values) -> None:
    """Types, and closes the form without sending it."""
    await person.types("/checkin")
    await person.fills(_filled(person, values))


async def _sends(person: Person, values: Values) -> None:
    if fields(person) & {"mood", "reflection"}:  # else it is closed, or was written already
        await person.submits(await fill_check_in(person, **_filled(person, values)))


def _filled(person: Person, values: Values) -> dict[str, Any]:
    """What goes into the form of a check-in or a reflection, whichever is open."""
    asked = fields(person)
    field = "reflection" if "reflection" in asked else "went_well"
    filled: dict[str, Any] = {}
    if "text" in values:
        filled = {field: values["text"], "audience": "partner" if values.get("shares") else "me"}
    if "mood" in asked:
        filled |= {each: values[each] for each in ("mood", "met_on") if each in values}
        filled |= {FOR_ME: values["alone"]} if "alone" in values else {}
    if "news" in values and NEWS in asked:
        filled |= {NEWS: values["news"], "audience": "me"}
        if checkins.GOAL in asked:  # of several
            filled[checkins.GOAL] = offered(person, checkins.GOAL)[0]
    if "pair" in asked:
        filled["pair"] = offered(person, "pair")[0]
    return filled


# --- what is shared, and what is sealed ------------------------------------------------------------------------------


async def reads(person: Person, values: Values) -> None:
    """What was shared with them last."""
    await person.presses(responses.READ, where="message")


async def asks_for_feedback(person: Person, values: Values) -> None:
    await person.types("/feedback")
    if fields(person) and "format" in fields(person):
        await person.submits({"pair": offered(person, "pair")[0]} if "pair" in fields(person) else {})


async def drafts(person: Person, values: Values) -> None:
    """Types a line, and closes the form."""
    await person.types("/feedback")
    await types_into(person, "first", feedback.DRAFT, values["text"])


async def seals(person: Person, values: Values) -> None:
    await person.types("/feedback")
    written = [each for each in ("behavior", "first", "second") if each in fields(person)]
    if not written:
        raise LookupError("there is no envelope to write into")
    if not await person.submits({each: f"{values['text']} {each}" for each in written}):
        await person.submits()


async def takes_back(person: Person, values: Values) -> None:
    await person.types("/feedback")
    await person.presses(feedback.WITHDRAW, where="modal")


async def changes_envelope(person: Person, values: Values) -> None:
    await person.types("/feedback")
    await person.presses(feedback.CHANGE, where="modal")


async def discards_draft(person: Person, values: Values) -> None:
    await person.types("/feedback")
    await person.presses(feedback.DISCARD, where="modal")


async def replies(person: Person, values: Values) -> None:
    """To what has opened: thanks, a question, what they will try, an answer, or what came of it."""
    await person.presses(feedback.OPEN, where="message")
    if not on_screen(person, [values["how"]]) and on_screen(person, [feedback_opened.THANKS]):
        await person.presses(feedback_opened.THANKS, where="modal")  # which comes first
    await person.presses(values["how"], where="modal")
    if "text" in fields(person):
        await person.submits({"text": values["text"]})


# --- settings, time away, one's own data -----------------------------------------------------------------------------


async def sets(person: Person, values: Values) -> None:
    await person.types("/mentorship settings")
    await person.looks_for("zone", "lon")
    await person.submits(dict(values))


async def goes_away(person: Person, values: Values) -> None:
    await person.types("/mentorship away")
    await person.submits(dict(values))


async def pauses(person: Person, values: Values) -> None:
    """The first of their pairs, until a day."""
    await person.types("/mentorship pair")
    await person.presses(my_pairs.OPEN_PAUSE, where="modal")
    await person.submits({"until": values["until"]})


async def deletes_all(person: Person, values: Values) -> None:
    await person.types("/mentorship delete")
    await person.submits({"sure": ["yes"]})


# --- looking ---------------------------------------------------------------------------------------------------------


async def says(person: Person, values: Values) -> None:
    """Writes to the bot, which does not look at it."""
    await person.types(values["text"])


async def looks_at_home(person: Person, values: Values) -> None:
    await person.opens_home()


async def looks_around(person: Person, values: Values) -> None:
    """Home, one of the lists behind it, and what a command opens."""
    await person.opens_home()
    with suppress(LookupError):  # without anything in it, there is no button to a list
        await person.presses(values["list"], where="home")
        await _closes(person)
    await person.types(values["command"])


async def wonders(person: Person, values: Values) -> None:
    """Why the newest visit came, or how there could be fewer."""
    await person.presses(values["choice"], where="message")


async def goes_on(person: Person, values: Values) -> None:
    """Whoever was asked how it shall go on."""
    await person.presses(visits.GO_ON, where="message")


async def tries_everything(person: Person, values: Values) -> None:
    """Somebody who has no business here types each command there is."""
    for command in TYPED_BY_MEMBERS:
        await person.types(" ".join(command))
        await _closes(person)
    for word in TYPED_BY_COORDINATORS:
        await person.types(f"/mentorship-admin {word}".strip())
        await _closes(person)
    await person.opens_home()


# --- what coordinators do --------------------------------------------------------------------------------------------


async def coordinates(person: Person, values: Values) -> None:
    """Types each command that coordinators have, and presses whatever is about one program in what that opens."""
    program = values["program"]
    for word in TYPED_BY_COORDINATORS:
        await person.types(f"/mentorship-admin {word} {program if word == 'digest' else ''}".strip())
        if word == "":
            await _presses_all(person, program)
        await _closes(person)
    await person.opens_home()


async def looks_at_program(person: Person, values: Values) -> None:
    """Presses whatever is about it in the list of programs, or of those that are over."""
    await person.types("/mentorship-admin")
    if on_screen(person, [programs.OPEN_PAST]) and values.get("is_over"):
        await person.presses(programs.OPEN_PAST, where="modal")
    await _presses_all(person, values["program"])


async def asks_for_digest(person: Person, values: Values) -> None:
    await person.types(f"/mentorship-admin digest {values['program']}")


async def makes_pair(person: Person, values: Values) -> None:
    await person.types(f"/mentorship-admin pair @{values['mentor']} @{values['mentee']}")
    await person.submits({"program": values["program"]})


async def previews_import(person: Person, values: Values) -> None:
    """Pastes a list, sees what would come of it, and closes the form."""
    await person.types("/mentorship-admin import")
    await person.submits({"pairs": values["list"]})


async def _presses_all(person: Person, about: str) -> None:
    """Every button that says what it is about, and every button in what it opens."""
    opened = len(person.modals)
    for action_id, value, described in _buttons(person):
        if about in described:
            await person.presses(action_id, value=value, where="modal")
            for inner, inner_value, _ in _buttons(person) if len(person.modals) > opened else ():
                await _presses_inside(person, inner, inner_value)
            while len(person.modals) > opened:
                await person.closes()


async def _presses_inside(person: Person, action_id: str, value: str) -> None:
    depth = len(person.modals)
    try:
        await person.presses(action_id, value=value or None, where="modal")
    except LookupError:
        return  # the one before has changed the screen
    while len(person.modals) > depth:
        await person.closes()


def _buttons(person: Person) -> list[tuple[str, str, str]]:
    """Action, value and description of each button in the modal that is open."""
    elements = [each for _, each in elements_in(person.modal["blocks"])] if person.modal else []
    return [
        (each["action_id"], each.get("value", ""), each.get("accessibility_label", ""))
        for each in elements
        if each["type"] == "button" and each["action_id"] not in LEFT_ALONE
    ]


async def _closes(person: Person) -> None:
    if person.modals:
        await person.closes(everything=True)


DEEDS: Mapping[str, Callable[[Person, Values], Awaitable[None]]] = {
    each.__name__.replace("_", " "): each
    for each in (
        nothing,
        answers,
        presses_mood,
        lets_pass,
        lets_pass_and_undoes,
        puts_off,
        checks_in,
        reflects,
        edits,
        mistypes,
        breaks_off,
        reads,
        asks_for_feedback,
        drafts,
        seals,
        takes_back,
        changes_envelope,
        discards_draft,
        replies,
        sets,
        goes_away,
        pauses,
        deletes_all,
        says,
        looks_at_home,
        looks_around,
        wonders,
        goes_on,
        tries_everything,
        coordinates,
        looks_at_program,
        asks_for_digest,
        makes_pair,
        previews_import,
        *AGREEING,
        *CONFIDING,
        *ENDING,
        *PLANNING,
    )
}


async def do(person: Person, name: str, values: Values) -> bool:
    """Do something, if it can be done, and close what it has opened; says whether it could be done."""
    done = False
    with suppress(LookupError):
        await DEEDS[name](person, values)
        done = True
    await _closes(person)
    return done
