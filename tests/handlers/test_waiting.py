"""A round of feedback stands on Home once: first among what waits while it waits for somebody, else further down."""

from datetime import timedelta

from tests.conftest import House, words
from tests.handlers.feedback_steps import OPENS, ask, let_open, seal, write

FOLLOW_UP = OPENS + timedelta(weeks=4)


async def where(house: House, who: str) -> str:
    """Where somebody's only round stands on their Home."""
    before, _, rest = words(await house.person(who).opens_home()).partition("Waiting for you")
    waiting, _, below = rest.partition("\nFeedback\n")
    found = [part.count("*Feedback with") for part in (before, waiting, below)]
    assert sum(found) == 1, found
    return "waiting" if found[1] else "below"


async def test_a_round_waits_on_home_until_one_has_sealed_and_when_it_is_time_to_say_what_came_of_it(
    paired: House,
) -> None:
    async def both() -> list[str]:
        return [await where(paired, who) for who in ("ana", "ben")]

    await ask(paired, "ana")
    assert await both() == ["waiting", "waiting"]
    await write(paired, "ana")
    await paired.person("ana").closes()
    assert await both() == ["waiting", "waiting"], "a draft still has to be sealed"
    await seal(paired, "ana")
    assert await both() == ["below", "waiting"]
    await paired.person("ana").presses("Take it back")
    await paired.person("ana").closes()
    assert await both() == ["waiting", "waiting"]
    for who in ("ana", "ben"):
        await seal(paired, who)
        await paired.person(who).closes()
    assert await both() == ["below", "below"]
    await let_open(paired)
    assert await both() == ["below", "below"]

    await paired.move_to(FOLLOW_UP, step=timedelta(days=1))
    assert await both() == ["waiting", "waiting"]
    ben = paired.person("ben")
    await ben.presses("Say what came of it", where="home")
    assert await ben.submits({"text": "I ask first"}) == {}
    await ben.closes()
    assert await both() == ["waiting", "below"]
    await paired.change_pair("Pause", "ana", "ben")
    assert await both() == ["below", "below"]


async def test_nothing_waits_in_a_round_whose_time_is_over_or_in_a_paused_pair(paired: House) -> None:
    await ask(paired, "ana")
    await paired.change_pair("Pause", "ana", "ben")
    assert await where(paired, "ana") == "below"
    await paired.change_pair("Resume", "ana", "ben")
    assert await where(paired, "ana") == "waiting"
    await paired.move_to(OPENS + timedelta(days=7), step=timedelta(days=1))
    assert await where(paired, "ana") == "below"
