"""The demo's pairs, as the people in them find them: each is at another stage."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.demo.demo import Demo
from bot.demo.sample_agreements import ANA, BEN, DANA, ELI, FEMI, GITA, JON
from bot.demo.sample_plans import DUE, MISSED, TO_TALK_ABOUT
from bot.demo.sample_pulses import LINE
from bot.demo.samples import FIRST_FIVE, PAIRS, WEEKS
from bot.playground.visible import text_of
from tests.conftest import words
from tests.demos import MONDAY, open_demo

ENDING = [(mentor, mentee) for mentor, mentee, *_ in PAIRS[FIRST_FIVE:]]


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    async with open_demo(tmp_path) as demo:
        yield demo


async def page(demo: Demo, who: str) -> str:
    """What somebody finds under `/mentorship agreement`."""
    person = demo.playground.person(who)
    await person.types("/mentorship agreement")
    found = words(person.modal)
    await person.closes(everything=True)
    return found


async def test_ana_and_ben_have_answered_alone_and_three_differences_are_left_to_talk_about(demo: Demo) -> None:
    for who in ("ana", "ben"):
        found = await page(demo, who)
        assert "3 things to talk about" in found
        for said in (ANA, BEN):
            assert said["why"] in found and said["goal_1"] in found
        assert "Every two weeks" in found


async def test_gita_has_signed_and_femi_has_not(demo: Demo) -> None:
    assert "You have signed it on" in await page(demo, "gita")
    found = await page(demo, "femi")
    assert "It waits for you." in found and FEMI["why"] in found and GITA["why"] in found


async def test_jon_has_a_draft_that_hiro_knows_nothing_of(demo: Demo) -> None:
    jon, hiro = demo.playground.person("jon"), demo.playground.person("hiro")
    for person in (jon, hiro):
        await person.types("/mentorship agreement")
    for text in JON.values():
        assert text in str(jon.modal) and text not in str(hiro.modal)
    assert "You answer alone" in words(hiro.modal)


async def test_dana_and_eli_have_signed_and_are_asked_in_two_days_whether_it_is_still_right(demo: Demo) -> None:
    for who in ("dana", "eli"):
        found = await page(demo, who)
        assert "Signed by both of you" in found and "asked on Wed, Nov 18" in found
        assert DANA["why"] in found and ELI["why"] in found
    await demo.move_to(demo.clock() + timedelta(days=2, hours=1))
    for who in ("dana", "eli"):
        assert any("is it still right?" in text for text in demo.playground.person(who).texts)


async def test_dana_and_eli_have_goals_and_have_said_how_sure_they_are_of_them(demo: Demo) -> None:
    dana = demo.playground.person("dana")
    await dana.types("/mentorship goals")
    found = words(dana.modal)
    assert DANA["goal_1"] in found and ELI["goal_1"] in found
    assert "you *4*" in found


async def test_dana_and_eli_see_something_differently_in_their_pulse_and_are_asked_again_tomorrow(demo: Demo) -> None:
    dana, eli = (demo.playground.person(each) for each in ("dana", "eli"))
    await dana.types("/mentorship pulse")
    await dana.presses("See it", where="modal")
    assert "Which limit should the other know better?" in words(dana.modal) and LINE in words(dana.modal)
    await demo.move_to(demo.clock() + timedelta(days=1, hours=1))
    assert any("How do you find working with" in text for text in eli.texts)


async def test_ines_and_kai_have_agreed_on_nothing_and_can_begin(demo: Demo) -> None:
    for who in ("ines", "kai"):
        assert "Begin" in await page(demo, who)


async def test_everybody_has_been_welcomed_when_it_began_and_nothing_else_of_the_past_is_told(demo: Demo) -> None:
    await demo.app.tick()
    for mentor, mentee, *_ in PAIRS:
        for who, other, side in ((mentor, mentee, "mentor"), (mentee, mentor, "mentee")):
            person = demo.playground.person(who)
            welcome = person.messages[0]
            assert welcome["text"].startswith(f"*You are <@{demo.playground.person(other).id}>'s {side}*"), who
            began = datetime.fromtimestamp(float(welcome["ts"]), UTC)
            assert timedelta(0) <= began - (MONDAY - timedelta(weeks=WEEKS)) < timedelta(days=1)
            if who != "eli" and (mentor, mentee) not in ENDING:  # he has a promise for today
                assert len(person.texts) == 1, f"{who} is told {person.texts}"
    assert "Check in" in text_of(demo.playground.person("ben").messages[0]["blocks"]), "which the first step speaks of"


async def test_eli_has_promised_something_for_today_and_meets_dana_tomorrow_with_an_agenda(demo: Demo) -> None:
    eli, dana = demo.playground.person("eli"), demo.playground.person("dana")
    await demo.app.tick()
    _, told = eli.texts
    assert "today" in told.lower() and "You meet" in told, told
    await eli.types("/promise")
    assert DUE.will in words(eli.modal) and MISSED.will in words(eli.modal)
    await eli.closes(everything=True)
    await eli.types("/mentorship agenda")
    assert TO_TALK_ABOUT in words(eli.modal) and "Tue, Nov 17" in words(eli.modal)
    await eli.closes(everything=True)
    await dana.types("/mentorship agenda")
    assert TO_TALK_ABOUT in words(dana.modal)


async def test_dana_has_missed_a_promise_last_week_and_both_can_mend_it(demo: Demo) -> None:
    for who in ("dana", "eli"):
        person = demo.playground.person(who)
        await person.opens_home()
        assert MISSED.will in words(person.home) or "promise" in words(person.home).lower()
        await person.types("/promise")
        assert MISSED.will in words(person.modal)
        await person.closes(everything=True)


async def test_maya_and_noor_are_in_their_last_week_and_asked_what_they_thank_each_other_for(demo: Demo) -> None:
    await demo.app.tick()
    noor = demo.playground.person("noor")
    await noor.types("/mentorship pair")
    await noor.presses("Extend or end")
    assert "last day Fri, Nov 20" in words(noor.modal)
    assert any("What do you thank them for" in text for text in noor.texts)


async def test_omar_and_pia_are_paused_until_a_day_and_hear_of_nothing_before(demo: Demo) -> None:
    pia = demo.playground.person("pia")
    await pia.types("/mentorship pair")
    assert "aused until Thu, Dec 3" in words(pia.modal)
    await pia.closes(everything=True)
    await demo.move_to(demo.clock() + timedelta(days=3))
    assert not any("check in" in text.lower() for text in pia.texts[1:])


async def test_rui_and_tess_have_completed_their_mentorship_and_their_coordinator_can_read_that(demo: Demo) -> None:
    await demo.app.tick()
    cleo, tess = demo.playground.person("cleo"), demo.playground.person("tess")
    assert not any("check in" in text.lower() for text in tess.texts[1:])
    await cleo.types("/mentorship-admin pair @rui @tess")
    assert await cleo.submits() == {}, "they are no pair any more, and could be one again"
    await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin program edit autumn")
    await cleo.presses("End the program now")
    assert "7 pairs end now." in words(cleo.modal), "with the new one, and without the one that is completed"
    assert "1 pair has chosen a last day of their own. It stays." in words(cleo.modal), "Maya and Noor"
    assert await cleo.submits() == {}
    await cleo.presses("Past programs (1)")
    await cleo.presses("How pairs ended")
    rui = demo.playground.person("rui")
    assert f"<@{rui.id}> mentors <@{tess.id}> · completed, Fri, Nov 13" in words(cleo.modal)
