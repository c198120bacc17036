"""When it is quiet between two, both hear of it first and once, say how it is with one press, and nobody is named."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.playground.visible import text_of
from bot.views import silences as views
from storage.tables import Coordinator, Silence, SilenceAnswer
from tests.conftest import Clock, House, open_house, words
from tests.quiet import is_asked

MET, TIME, HELP = views.BUTTONS.values()
ASKED = 35  # days in which nobody does anything: two weeks that do not count, and one and a half rhythms
SHOWN = 49  # a week later, as of the last whole one


def heard(house: House, who: str) -> list[str]:
    said = ("It has been quiet in your mentorship with", "No meeting with")
    return [text for text in house.posted_to(who) if any(each in text for each in said)]


def told(house: House, who: str = "cleo") -> list[str]:
    """What each digest says of pairs."""
    found = [text for text in house.person(who).texts if text.startswith("How Spring is doing")]
    return [" ".join(line for line in text.splitlines() if "<@" in line or "*New this" in line) for text in found]


async def test_both_hear_once_in_kind_words_and_only_without_a_word_the_coordinator_a_week_later(
    paired: House,
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.pass_days(ASKED - 1)
    assert [*heard(paired, "ana"), *heard(paired, "ben")] == []
    await paired.pass_days(1)
    for one, other in ((ana, ben), (ben, ana)):
        (said,) = heard(paired, one.member.handle)
        assert (
            f"It has been quiet in your mentorship with <@{other.id}> for 3 weeks, and your program meets every two "
            "weeks. That happens, and nobody has done anything wrong. How is it?"
        ) in said
        shown = text_of(one.messages[-1]["blocks"])
        assert all(each in shown for each in (MET, TIME, HELP, "Pause", "Nobody is shown what you press"))
    await paired.pass_days(SHOWN - ASKED - 1)
    assert not any(told(paired)), "they have a week, and it is as of the last whole one"
    await paired.pass_days(1)
    last = told(paired)[-1]
    assert f"*New this week* <@{ana.id}> and <@{ben.id}>: quiet for 4 weeks; both were asked how it is" in last
    assert "mentor's" not in last and "mentee's" not in last

    await paired.pass_days(21)
    assert len(heard(paired, "ana")) == len(heard(paired, "ben")) == 1, "once, however long it lasts"
    assert "quiet for 7 weeks" in told(paired)[-1]
    await ben.types("/mentorship")
    await paired.pass_days(7)
    assert told(paired)[-1] == f"*Better now:* <@{ana.id}> and <@{ben.id}>", "any press is a sign of life"


async def test_in_the_last_two_weeks_of_a_pair_nobody_is_asked_why_it_is_quiet(house: House) -> None:
    await house.start_program(ends_on=date(2026, 4, 18))
    await house.pair("ana", "ben", invited=False)
    await house.pass_days(ASKED + 12)
    assert [*heard(house, "ana"), *heard(house, "ben")] == []


async def says(house: House, who: str, what: str) -> None:
    person = house.person(who)
    await person.presses(what)
    await person.closes(everything=True)
    await house.tick()


def newest(house: House, who: str) -> str:
    return text_of(house.person(who).messages[-1]["blocks"])


async def test_one_press_is_enough_and_the_other_sees_nothing_of_it(paired: House) -> None:
    await is_asked(paired)
    ana, ben = paired.person("ana"), paired.person("ben")
    before = newest(paired, "ben")
    await ana.presses(MET)
    assert "You have met, and that is what counts." in words(ana.modal) and "Check in" in words(ana.modal)
    await ana.closes(everything=True)
    await paired.tick()
    assert "✓ You have met" in newest(paired, "ana") and MET not in newest(paired, "ana")
    assert newest(paired, "ben") == before
    await ben.presses(TIME)
    assert "for two weeks nothing counts as quiet" in words(ben.modal)
    pressed = paired.last_sent
    await ben.closes(everything=True)
    for who in ("ben", "ben", "dana"):
        await paired.press_again(pressed, by=who)
    assert "This was not asked of you." in paired.person("dana").sees()
    with paired.app.services.db.session() as session:
        (silence,) = session.scalars(select(Silence))
        assert {each.said for each in session.scalars(select(SilenceAnswer))} == {"met", "time"}
    assert silence.ended_at and silence.counts_from == date(2026, 3, 16), "whoever asks for more time gets it for both"


async def test_who_would_like_help_is_seen_at_once_by_whoever_coordinates_and_not_who_has_said_so(
    paired: House,
) -> None:
    await is_asked(paired)
    ana, ben, cleo = (paired.person(each) for each in ("ana", "ben", "cleo"))
    await says(paired, "ben", TIME)
    before = newest(paired, "ben")
    await ana.presses(HELP)
    assert "Your coordinators see that the two of you would like a hand." in words(ana.modal)
    await paired.tick()
    assert newest(paired, "ben") == before
    with paired.app.services.db.session() as session:
        session.add(Coordinator(program_id=1, team_id=paired.team_id, user_id=ben.id))
    for who in (cleo, ben):
        await who.types("/mentorship-admin digest")
    await paired.tick()
    assert f"<@{ana.id}> and <@{ben.id}>: they would like a hand" in told(paired)[-1]
    assert told(paired, "ben")[-1] == "", "nobody reads about their own pair"
    await cleo.presses("Open this pair")
    assert "they would like a hand" in words(cleo.modal)
    await ana.closes(everything=True)
    await paired.pass_days(1)
    await paired.check_in("ana", met_on="2026-03-03")
    await paired.pass_days(6)
    assert not told(paired)[-1], "they have met"


async def test_a_pause_is_one_of_the_answers_and_ends_it_for_both(paired: House) -> None:
    await is_asked(paired)
    ana = paired.person("ana")
    await ana.presses("Pause", where="message")
    assert await ana.submits({"until": "2026-03-20"}) == {}
    await ana.closes(everything=True)
    await paired.tick()
    assert "Nothing more is asked about this. The pair is paused." in str(paired.person("ben").messages)
    with paired.app.services.db.session() as session:
        assert [each.ended_at for each in session.scalars(select(Silence))] == [paired.clock.at]


@asynccontextmanager
async def a_world(folder: Path) -> AsyncIterator[House]:
    async with open_house(Clock(), f"sqlite:///{folder / 'rapport.db'}") as house:
        await house.start_with_pair(invited=False)
        await is_asked(house)
        yield house


@pytest.mark.parametrize(("here", "there"), [(MET, TIME), (MET, None)])
async def test_in_two_worlds_nobody_can_tell_what_was_pressed_nor_the_partner_that_it_was(
    tmp_path: Path, here: str, there: str | None
) -> None:
    seen = []
    for number, pressed in enumerate((here, there)):
        folder = tmp_path / str(number)
        folder.mkdir()
        async with a_world(folder) as house:
            await (says(house, "ana", pressed) if pressed else house.person("ana").opens_home())
            sights = []
            for _ in range(5):
                await house.pass_days(1)
                await house.person("ben").opens_home()
                for who in ("ben", "cleo"):
                    person = house.person(who)
                    sights.append((person.sees(), person.texts, house.posted_to(who)))
            with house.app.services.db.session() as session:
                answers = session.scalars(select(SilenceAnswer.said)).all()
            assert len(answers) == (pressed is not None), "one of the two worlds is another"
            seen.append(sights)
    assert seen[0] == seen[1]
