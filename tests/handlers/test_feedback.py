"""`/feedback`: two people exchange feedback and neither can read first."""

from tests.conftest import House

FORWARD = {"behavior": "You answer fast", "first": "Try waiting a day", "second": "Ask one question more"}


async def write_and_seal(house: House, who: str, **words: str) -> None:
    person = house.person(who)
    await person.types("/feedback")
    assert await person.submits(words or FORWARD) == {}
    assert await person.submits() == {}


async def test_a_round_opens_for_both_once_both_have_sealed(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ana.types("/feedback")
    assert await ana.submits() == {}
    assert await ana.submits({key: f"ana {value}" for key, value in FORWARD.items()}) == {}
    assert "ana You answer fast" in str(ana.modal)
    assert await ana.submits() == {}
    assert "Sealed" in str(ana.modal)
    await paired.tick()
    assert "ana You answer fast" not in ben.sees()

    await write_and_seal(paired, "ben", **{key: f"ben {value}" for key, value in FORWARD.items()})
    await paired.tick()

    assert "has opened" in ana.texts[-1] and "has opened" in ben.texts[-1]
    await ben.presses("Read")
    assert "ana You answer fast" in str(ben.modal) and "ben You answer fast" in str(ben.modal)
    await ben.presses("Thank")
    await ben.presses("I will try this")
    assert await ben.submits({"text": "Wait a day", "by": "2026-03-10"}) == {}
    await paired.tick()
    await ana.presses("Read")
    assert "Wait a day" in str(ana.modal)
