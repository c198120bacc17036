"""What people do when a pair comes to its end, or one of the two is gone. What cannot be done, is not done."""

from collections.abc import Mapping
from typing import Any

from bot.playground.person import Person
from bot.views import breaks, closings, going_on, keepsakes, my_pairs, pair_ends, partings, takeovers, thanks
from tests.privacy.hands import fields, on_screen, types_into

Values = Mapping[str, Any]


# --- in the last weeks -----------------------------------------------------------------------------------------------


async def _opens_thanks(person: Person) -> None:
    """By what waits for them, or stands on Home."""
    await person.opens_home()
    await person.presses(thanks.OPEN, where="home")


async def thanks_the_other(person: Person, values: Values) -> None:
    """Seals a few words; what is sealed already, they take out first."""
    await _opens_thanks(person)
    if on_screen(person, [thanks.CHANGE]):
        await person.presses(thanks.CHANGE, where="modal")
    if "thanks" not in fields(person):
        raise LookupError("nothing is asked")
    await person.submits({each: f"{values['text']} {each}" for each in ("thanks", "along")})


async def begins_to_thank(person: Person, values: Values) -> None:
    """Types a line, and closes the form."""
    await _opens_thanks(person)
    await types_into(person, "thanks", thanks.DRAFT, values["text"])


async def takes_thanks_back(person: Person, values: Values) -> None:
    await _opens_thanks(person)
    await person.presses(thanks.DISCARD, where="modal")


async def lets_thanks_pass(person: Person, values: Values) -> None:
    """Not this time."""
    await person.presses(thanks.PASS, where="message")


async def takes_keepsake(person: Person, values: Values) -> None:
    """Reads it, as text and as JSON."""
    await person.types("/mentorship keepsake")
    await person.presses(keepsakes.OPEN, where="modal")
    await person.presses(keepsakes.OPEN_JSON, where="modal")


async def keeps_theirs_longer(person: Person, values: Values) -> None:
    await person.types("/mentorship keepsake")
    await person.presses(closings.KEEP, where="modal")


async def would_like_to_go_on(person: Person, values: Values) -> None:
    await person.types("/mentorship keepsake")
    await person.presses(going_on.WISH, where="modal")


async def would_rather_not(person: Person, values: Values) -> None:
    await person.types("/mentorship keepsake")
    await person.presses(going_on.TAKE_BACK, where="modal")


# --- either of the two ends it, or has it go on for longer -----------------------------------------------------------


async def _opens_end(person: Person, action_id: str) -> None:
    await person.types("/mentorship pair")
    await person.presses(my_pairs.OPEN_WAYS, where="modal")
    await person.presses(action_id, where="modal")


async def extends_it(person: Person, values: Values) -> None:
    await _opens_end(person, pair_ends.OPEN_EXTEND)
    await person.submits({"until": values["until"]})


async def completes_it(person: Person, values: Values) -> None:
    await _opens_end(person, pair_ends.OPEN_COMPLETE)
    await person.submits()


async def leaves_it(person: Person, values: Values) -> None:
    await _opens_end(person, pair_ends.OPEN_LEAVE)
    await person.submits()


async def takes_end_back(person: Person, values: Values) -> None:
    await person.types("/mentorship pair")
    await person.presses(my_pairs.TAKE_BACK, where="modal")


async def thinks_of_leaving(person: Person, values: Values) -> None:
    """Reads the kind question, and closes it."""
    await _opens_end(person, pair_ends.OPEN_LEAVE)


# --- one of the two has left the workspace ---------------------------------------------------------------------------


async def wants_another_match(person: Person, values: Values) -> None:
    """Or, by another button, none for now."""
    await person.opens_home()
    await person.presses(values["how"], where="home")


async def says_it_goes_on(person: Person, values: Values) -> None:
    await person.opens_home()
    await person.presses(partings.GO_ON, where="home")


# --- what coordinators do --------------------------------------------------------------------------------------------


async def sets_breaks(person: Person, values: Values) -> None:
    await person.types(f"/mentorship-admin program edit {values['program']}")
    await person.presses(breaks.OPEN, where="modal")
    await person.submits({"breaks": values["breaks"]})


async def takes_over(person: Person, values: Values) -> None:
    """A program that nobody runs any more."""
    await person.presses(takeovers.TAKE_OVER, where="message")


ENDING = (
    thanks_the_other,
    begins_to_thank,
    takes_thanks_back,
    lets_thanks_pass,
    takes_keepsake,
    keeps_theirs_longer,
    would_like_to_go_on,
    would_rather_not,
    extends_it,
    completes_it,
    leaves_it,
    takes_end_back,
    thinks_of_leaving,
    wants_another_match,
    says_it_goes_on,
    sets_breaks,
    takes_over,
)
