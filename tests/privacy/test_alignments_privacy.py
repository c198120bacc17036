"""Until it opens, nobody can tell whether the other has said what they expect: two worlds look the same."""

import re
from pathlib import Path
from typing import Any

import pytest

from bot.playground.visible import text_of
from storage import migrate
from storage.database import Database
from tests.conftest import MONDAY, Clock, House, open_house
from tests.handlers.alignment_steps import LAST, OPENS, answers_of, at, seals, writes

PARTNER = {"ana": "ben", "ben": "ana"}
GENERATED = re.compile(r"(why|less):[0-9a-f]{32}|[0-9a-f]{32}|b[0-9a-f]{5,}")


async def received(house: House, who: str) -> list[Any]:
    """All that somebody has before their eyes, and how often their messages were drawn anew."""
    person = house.person(who)
    home = await person.opens_home()
    await person.types("/mentorship agreement")
    assert home and person.modal
    modal = text_of(person.modal["title"], person.modal["blocks"])
    await person.closes(everything=True)
    channel = house.playground.workspace.find_dm(person.id)
    assert channel
    calls = house.playground.workspace.calls
    drawn = [call.method for call in calls if call.params.get("channel") == channel.id]
    whole = [home["blocks"], modal, [(each["text"], each["blocks"]) for each in person.messages], drawn]
    return [GENERATED.sub("-", repr(each)) for each in whole]


async def busy(house: House, who: str, step: int) -> None:
    person = house.person(who)
    match step:
        case 0:
            await writes(house, who, answers_of(who, in_scope_words="planted"))
            await person.closes(everything=True)
        case 1:
            await seals(house, who)
        case 2:
            await person.types("/mentorship agreement")
            await person.presses("Take it back")
            await person.closes(everything=True)
        case 3:
            await person.opens_home()
            await person.presses("Not now", where="home")
        case 4:
            await person.types("/mentorship agreement")
            assert await person.submits() == {} and await person.submits() == {}
            await person.closes(everything=True)


async def life(folder: Path, who: str, *, seals_too: bool, partner_acts: bool) -> list[list[Any]]:
    """What somebody receives, day by day, until their partner could have said something that opens."""
    url = f"sqlite:///{folder / f'{seals_too}-{partner_acts}.db'}"
    database = Database(url)
    await migrate.upgrade(database)
    await database.close()
    seen = []
    async with open_house(Clock(MONDAY), url) as house:
        await house.start_program(starts_on="2026-03-02", ends_on="2026-08-31")
        await house.pair("ana", "ben", invited=True)
        if seals_too:
            await seals(house, who)
        for step in range(5):
            if partner_acts:
                await busy(house, PARTNER[who], step)
            await house.pass_by(hours=25)
            seen.append(await received(house, who))
        # Whoever has sealed themselves is told on the day: then it opens, or does not.
        await at(house, OPENS if not seals_too else house.clock())
        seen.append(await received(house, who))
        if not seals_too:
            await at(house, LAST)
            seen.append(await received(house, who))
    return seen


@pytest.mark.parametrize("seals_too", [False, True])
@pytest.mark.parametrize("who", sorted(PARTNER))
async def test_what_somebody_receives_is_the_same_whatever_the_other_does(
    tmp_path: Path, who: str, seals_too: bool
) -> None:
    quiet = await life(tmp_path, who, seals_too=seals_too, partner_acts=False)
    other = await life(tmp_path, who, seals_too=seals_too, partner_acts=True)

    for at_home, elsewhere in zip(quiet, other, strict=True):
        assert at_home == elsewhere
