"""What people press about their pairs and their time: each of them from the command to the last window that closes."""

from datetime import date

from bot.playground.person import Person as Hands
from bot.playground.visible import text_of
from tests.simulation.history import Away

NOTHING_CHANGED = "nothing was changed"


async def pause_until(person: Hands, day: date) -> None:
    """Of whoever has one pair."""
    await person.types("/mentorship pair")
    await person.presses("Pause", where="modal")
    assert await person.submits({"until": day}) == {}
    await _close(person)


async def extend_until(person: Hands, day: date) -> None:
    await _open_ways(person, "Extend")
    assert await person.submits({"until": day}) == {}
    await _close(person)


async def complete(person: Hands) -> None:
    await _end(person, "Complete")


async def leave_pair(person: Hands) -> None:
    await _end(person, "Leave")


async def take_back(person: Hands) -> None:
    await person.types("/mentorship pair")
    await person.presses("Undo", where="modal")
    await _close(person)


async def wish_to_go_on(person: Hands) -> None:
    await person.types("/mentorship keepsake")
    await person.presses("Go on together", where="modal")
    await _close(person)


async def be_back(person: Hands) -> None:
    await person.types("/mentorship away")
    await person.presses("I am back", where="modal")
    await _close(person)


async def set_breaks(coordinator: Hands, program: str, *breaks: Away) -> None:
    await coordinator.types(f"/mentorship-admin coordinators {program}")
    await coordinator.presses("Breaks", where="modal")
    assert await coordinator.submits({"breaks": "\n".join(f"{each.first} to {each.last}" for each in breaks)}) == {}
    assert await coordinator.submits() == {}  # what will happen has been shown
    await _close(coordinator)


async def _end(person: Hands, how: str) -> None:
    await _open_ways(person, how)
    assert await person.submits() == {}
    await _close(person)


async def _open_ways(person: Hands, way: str) -> None:
    await person.types("/mentorship pair")
    await person.presses("Extend or end", where="modal")
    await person.presses(way, where="modal")


async def _close(person: Hands) -> None:
    assert person.modal
    said = text_of(person.modal["blocks"])
    assert NOTHING_CHANGED not in said, said
    await person.closes(everything=True)
