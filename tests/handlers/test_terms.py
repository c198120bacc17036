"""What a signed agreement changes: whose rhythm counts, when news comes, and when a missing answer is worth a word."""

from datetime import timedelta

import pytest

from tests.conftest import House, words
from tests.handlers.agreement_steps import ANSWERS, BENS, begin, opens, settle, signs, takes


@pytest.fixture
async def spring(house: House) -> House:
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-12-31")
    return house


async def sign(house: House, **said: str) -> None:
    """Both have said these, and have signed; of what they differ in, it is as Ben has said. It is the next morning."""
    begin(house, {**ANSWERS, **said}, {**BENS, **said})
    await settle(house)
    await signs(house, "ben")
    await opens(house, "ana")
    await signs(house, "ana")
    for who in ("ana", "ben"):
        await house.person(who).closes(everything=True)
    await house.pass_days(1)


async def test_what_the_partner_shares_comes_in_the_hours_that_were_agreed(spring: House) -> None:
    ben = spring.person("ben")
    await sign(spring, contact="afternoons")
    before = len(ben.texts)

    await spring.check_in("ana", hard="Listening", audience="partner")
    await spring.move_to(spring.clock.at.replace(hour=11, minute=59), step=timedelta(minutes=1))
    assert len(ben.texts) == before, "it is 12:59 in Lagos"
    assert "Check-in from" in words(await ben.opens_home()), "whoever looks, finds it"
    await spring.move_to(spring.clock.at.replace(hour=12, minute=1), step=timedelta(minutes=1))
    assert len(ben.texts) == before + 1 and "shared a check-in with you" in ben.texts[-1]


async def test_so_does_what_the_partner_does_about_goals_and_the_agreement(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await sign(spring, contact="afternoons")
    before = len(ben.texts)

    await ana.types("/mentorship goals")
    await ana.presses("More", where="modal")
    await ana.presses("Drop this goal", where="modal")
    await ana.closes(everything=True)
    await opens(spring, "ana")
    await ana.presses("Change it")
    await takes(spring, "ana", "Edit", "length")
    assert await ana.submits({"length": "60"}) == {}
    await ana.closes(everything=True)
    await spring.move_to(spring.clock.at.replace(hour=11, minute=59))
    assert len(ben.texts) == before
    await spring.move_to(spring.clock.at.replace(hour=12, minute=1), step=timedelta(minutes=1))
    assert len(ben.texts) == before + 1
    assert "has changed what you want to reach together" in ben.texts[-1] and "has written on your" in ben.texts[-1]


async def test_before_the_agreed_time_to_answer_is_over_nothing_is_said_to_be_late(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await sign(spring, reply="2")
    await spring.check_in("ben", hard="Listening", audience="partner")
    late = f"shared with <@{ana.id}>, not read yet"

    assert f"shared with <@{ana.id}>" in words(await ben.opens_home()) and late not in words(ben.home)
    await spring.pass_days(1)
    assert late not in words(await ben.opens_home())
    await ben.presses("All that you wrote", where="home")
    assert late not in words(ben.modal)
    await ben.closes()
    await spring.pass_days(1)
    assert late in words(await ben.opens_home())


def digests(house: House) -> list[str]:
    return [text for text in house.person("cleo").texts if text.startswith("How Spring is doing")]


async def test_the_rhythm_that_two_have_agreed_on_decides_when_they_are_asked_how_it_is(spring: House) -> None:
    await sign(spring, meets="7")
    until = spring.clock.at
    while not any("It has been quiet" in text for text in spring.posted_to("ana")):
        assert spring.clock.at < until + timedelta(days=28), "their program meets every 2 weeks, and they every one"
        await spring.pass_days(1)

    assert "and you two have agreed to meet every week." in spring.posted_to("ana")[-1]
    await spring.pass_days(14)
    said = digests(spring)[-1]
    assert "quiet for" in said and "that is longer than the two have agreed" in said
    assert "the program meets" not in said and "every week" not in said
