"""Steps around programs that change and end: Ana, in Berlin, mentors Ben, in Lagos, and Eli, in London."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.conftest import House, words

LAST_DAY = "2026-03-20"  # a Friday


def at(day: int, hour: int = 10) -> datetime:
    """Days count from the beginning of March: the 31st is followed by a 32nd."""
    return datetime(2026, 3, 1, hour, tzinfo=UTC) + timedelta(days=day - 1)


async def spring(house: House, **values: object) -> None:
    given: dict[str, Any] = {"ends_on": LAST_DAY, **values}
    await house.start_with_pair(invited=False, **given)
    await house.pair("ana", "eli", invited=False)


async def changes(house: House, *, by: str = "cleo", **values: object) -> str:
    """Change Spring, having read what that does to whom, which this gives."""
    person = house.person(by)
    await person.types("/mentorship-admin program edit Spring")
    assert await person.submits(values) == {}
    shown = words(person.modal)
    assert "What will happen" in shown
    assert await person.submits() == {}
    assert "*Spring* is changed." in words(person.modal)
    await person.closes(everything=True)
    await house.tick()
    return shown


async def ends(house: House, *, by: str = "cleo") -> str:
    """End Spring at once; gives what was shown before."""
    person = house.person(by)
    await person.types("/mentorship-admin program edit Spring")
    await person.presses("End the program now")
    shown = words(person.modal)
    assert await person.submits() == {}
    assert "*Spring* has ended." in words(person.modal)
    await person.closes(everything=True)
    await house.tick()
    return shown


def told(house: House, who: str, what: str) -> list[str]:
    return [text for text in house.person(who).texts if what in text]
