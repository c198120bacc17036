"""A partner who leaves the workspace: the other is told once, says whether they would like another match, and keeps
what is theirs; who comes back within a month goes on with one press each.
"""

from datetime import timedelta

from sqlalchemy import select

from storage.tables import Pair
from tests.conftest import House, words
from tests.handlers.agreement_steps import ANSWERS, BENS, begin


async def leaves(house: House, who: str) -> None:
    await house.playground.changes(who, deleted=True)
    await house.tick()


async def comes_back(house: House, who: str) -> None:
    await house.playground.changes(who, deleted=False)
    await house.tick()


async def presses(house: House, who: str, what: str) -> str:
    """From Home, where it waits; gives what they see then."""
    person = house.person(who)
    await person.opens_home()
    await person.presses(what, where="home")
    seen = words(person.modal)
    await person.closes(everything=True)
    await house.tick()
    return seen


async def digest(house: House) -> str:
    await house.pass_by(minutes=2)
    await house.person("cleo").types("/mentorship-admin digest")
    await house.tick()
    return house.person("cleo").texts[-1]


def pairs_of(house: House) -> list[Pair]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Pair).order_by(Pair.id)))


async def test_who_stays_hears_it_once_and_their_wish_and_what_is_theirs_make_a_new_pair_in_one_step(
    house: House,
) -> None:
    await house.start_with_pair()
    begin(house, {**ANSWERS, "why": "Ana's own why"}, {**BENS, "why": "Ben's own why", "goal_1": "Ben's own goal"})
    ben, cleo, dana = (house.person(each) for each in ("ben", "cleo", "dana"))
    await house.pass_days(1)
    await leaves(house, "ana")
    assert "Would you like one? Coordinators see what you say." in ben.texts[-1]
    assert "so nothing is asked" in await digest(house) and "another match" not in cleo.texts[-1]

    assert "You would like another match. Coordinators see that." in await presses(house, "ben", "Another match")
    assert "✓ You would like another match." in ben.texts[-1]
    assert "the mentor's account is deactivated, so nothing is asked; the other would like another match" in (
        await digest(house)
    )
    await cleo.presses("Open this pair")
    await cleo.presses("New match")
    assert "comes along" in words(cleo.modal)
    assert await cleo.submits({"mentor": dana.id}) == {}
    assert f"<@{dana.id}> mentors <@{ben.id}>." in words(cleo.modal)
    assert "own why" not in str(cleo.modals) + str(cleo.messages)
    await cleo.closes(everything=True)
    await house.tick()

    old, new = pairs_of(house)
    assert old.ended_at and not new.ended_at and (new.mentor_id, new.mentee_id) == (dana.id, ben.id)
    for who, theirs in ((ben, True), (dana, False)):
        await who.types("/mentorship agreement")
        assert ("Ben's own why" in str(who.modal)) is theirs and ("Ben's own goal" in str(who.modal)) is theirs
        assert "Ana's own why" not in str(who.modal)
        await who.closes(everything=True)
    assert not [text for text in dana.texts if "own why" in text]


async def test_who_is_back_within_a_month_goes_on_with_one_press_each_and_is_asked_nothing_before(
    paired: House,
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.pass_days(1)
    await leaves(paired, "ana")
    await paired.pass_days(14)
    assert sum("has left this workspace" in text for text in paired.posted_to("ben")) == 1
    await comes_back(paired, "ana")
    for who in (ana, ben):
        assert "both in this workspace again" in who.texts[-1]
    before = len(paired.posted_to("ben"))
    await paired.pass_days(14)
    assert len(paired.posted_to("ben")) == before, "nothing is asked until both have said so"
    assert "it goes on once both have said so" in await digest(paired)

    shown = str(ana.messages[-1])
    assert "It goes on once" in await presses(paired, "ben", "Go on")
    assert str(ana.messages[-1]) == shown, "that the other has said so is not shown"
    assert pairs_of(paired)[0].parted_at is not None
    await ana.types("/mentorship pair")
    assert "It goes on once both of you have said so." in words(ana.modal)
    await ana.presses("Go on", where="modal")
    await ana.closes(everything=True)
    await paired.tick()
    assert pairs_of(paired)[0].parted_at is None
    assert all("goes on." in who.texts[-1] for who in (ana, ben))
    await paired.pass_days(10)
    assert "Check-in with" in str(paired.posted_to("ben")[before:])


async def test_who_is_back_after_a_month_is_not_asked_and_nobody_presses_for_others(paired: House) -> None:
    await paired.pass_days(1)
    await leaves(paired, "ana")
    await presses(paired, "ben", "Not for now")
    pressed = paired.last_sent
    await paired.press_again(pressed, by="dana")
    paired.clock.at += timedelta(days=31)
    await comes_back(paired, "ana")
    assert not [text for who in ("ana", "ben") for text in paired.posted_to(who) if "again. Your mentorship" in text]
    assert pairs_of(paired)[0].parted_at is not None
    assert "it goes on once both have said so" in await digest(paired)
    await paired.person("ana").types("/mentorship pair")
    await paired.person("ana").presses("Go on", where="modal")
    await presses(paired, "ben", "Go on")
    assert pairs_of(paired)[0].parted_at is None, "the two may, all the same"
