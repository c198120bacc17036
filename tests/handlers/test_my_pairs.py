"""Somebody's own pairs, which either of the two pauses until a day and goes on with."""

import copy
import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.playground.delivery import Envelope
from bot.playground.elements import elements_in
from bot.views.home import UP_TO_DATE
from storage.blind import NotForCoordinators
from storage.tables import Pair
from tests.conftest import House, button_value, fields, words

UNTIL, THAT_DAY = "2026-03-16", "Mon, Mar 16"
LATER, THAT_LATER_DAY = "2026-03-23", "Mon, Mar 23"
DAY_BEFORE = datetime(2026, 3, 15, 22, tzinfo=UTC)
ON_THAT_DAY = datetime(2026, 3, 16, 12, tzinfo=UTC)


@pytest.fixture
async def spring(house: House) -> House:
    """A program until the end of August, and one pair: Ana mentors Ben."""
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-08-31")
    return house


async def opens(house: House, who: str, what: str = "Pause", *, command: str = "/mentorship pair") -> None:
    person = house.person(who)
    await person.types(command)
    await person.presses(what, where="modal")


async def pauses(house: House, who: str, until: str = UNTIL, *, what: str = "Pause") -> str:
    """What they are shown then."""
    person = house.person(who)
    await opens(house, who, what)
    assert await person.submits({"until": until}) == {}
    shown = words(person.modal)
    await person.closes(everything=True)
    await house.tick()
    return shown


async def goes_on(house: House, who: str) -> str:
    person = house.person(who)
    await opens(house, who, "Go on")
    shown = words(person.modal)
    await person.closes(everything=True)
    await house.tick()
    return shown


def buttons(view: dict[str, Any] | None) -> set[str]:
    assert view
    elements = [element for _, element in elements_in(view["blocks"])]
    return {each["text"]["text"] for each in elements if each["type"] == "button"}


async def coordinators_list(house: House) -> str:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    shown = f"{words(cleo.modal)}\n{sorted(buttons(cleo.modal))}"
    await cleo.closes(everything=True)
    return shown


# --- pausing, and going on -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "ben"])
async def test_either_of_the_two_pauses_their_pair_until_a_day_and_both_hear_the_same_of_it(
    spring: House, who: str
) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    me, partner = (ana, ben) if who == "ana" else (ben, ana)
    before = {person: len(person.texts) for person in (ana, ben)}

    await opens(spring, who)
    assert fields(me.modal) == {"until": "2026-03-30"}, "four weeks, unless they choose another day"
    assert "From tomorrow, Tue, Mar 3, to Mon, Aug 31, the program's last day." in words(me.modal)
    assert await me.submits({"until": UNTIL}) == {}
    assert f"Paused with <@{partner.id}> until {THAT_DAY}. Both of you hear of it." in words(me.modal)
    assert {"Go on", "Another day"} <= buttons(me.modal)
    await me.closes()
    await spring.tick()

    await spring.move_to(DAY_BEFORE)
    for person, other in ((ana, ben), (ben, ana)):
        (told,) = person.texts[before[person] :]
        assert told.startswith(f"Your mentorship with <@{other.id}> in Spring is paused until {THAT_DAY}.")
        assert "It goes on by itself" in told and told.count("<@") == 1
        assert f"Paused until {THAT_DAY}: nothing is sent, and nothing counts." in words(await person.opens_home())

    await spring.move_to(ON_THAT_DAY)
    for person, other in ((ana, ben), (ben, ana)):
        paused, resumed = person.texts[before[person] :]
        assert f"Your mentorship with <@{other.id}> in Spring goes on. The next question comes " in resumed
        assert paused == f"Your mentorship with <@{other.id}> in Spring was paused. It goes on now."
        assert "Next:" in words(await person.opens_home()) and "Paused" not in words(person.home)


async def test_a_pair_begins_afresh_after_its_pause_and_what_was_shared_meanwhile_is_told(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await spring.pass_days(3)
    assert "Not this time" in words(await ben.opens_home()), "a question waits"
    await pauses(spring, "ben")
    assert UP_TO_DATE in words(await ben.opens_home())
    await spring.check_in("ben", hard="Told in the pause", audience="partner")
    before = len(spring.posted_to("ana"))
    await spring.move_to(DAY_BEFORE)
    assert len(spring.posted_to("ana")) == before

    await spring.move_to(datetime(2026, 3, 16, 9, 30, tzinfo=UTC))

    assert "goes on" in spring.posted_to("ana")[before] and "shared a check-in" in spring.posted_to("ana")[before]
    assert "Not this time" not in words(await ben.opens_home()), "what was asked before the pause is gone"
    assert "Not this time" not in words(await ana.opens_home())
    await spring.pass_days(14)
    assert "Not this time" in words(await ben.opens_home()), "and new questions come"


@pytest.mark.parametrize("who", ["ana", "ben"])
async def test_whoever_goes_on_within_a_day_finds_everything_as_it_was(spring: House, who: str) -> None:
    ben = spring.person("ben")
    await spring.pass_days(3)
    await pauses(spring, "ben")
    await spring.pass_by(hours=20)

    assert f"<@{spring.person({'ana': 'ben', 'ben': 'ana'}[who]).id}> goes on. Both" in await goes_on(spring, who)

    assert "Not this time" in words(await ben.opens_home())
    assert "is paused" not in await coordinators_list(spring)
    await spring.move_to(ON_THAT_DAY)
    assert len([text for text in spring.posted_to("ben") if "Spring goes on" in text]) == 1


async def test_a_pause_that_is_over_before_anybody_was_told_is_not_told(spring: House) -> None:
    before = len(spring.posted_to("ben"))
    await spring.pass_by(hours=13)  # into the night
    await pauses(spring, "ben")
    await goes_on(spring, "ana")
    await spring.pass_by(hours=14)
    assert not [text for text in spring.posted_to("ben")[before:] if "paused" in text or "goes on" in text]


async def test_another_day_is_told_to_both_and_in_what_they_were_told_before(spring: House) -> None:
    await spring.pass_days(1)
    await pauses(spring, "ben")

    await opens(spring, "ana", "Another day")
    ana, ben = spring.person("ana"), spring.person("ben")
    assert fields(ana.modal) == {"until": UNTIL} and "Change" in words(ana.modal)
    assert await ana.submits({"until": LATER}) == {}
    await spring.tick()

    for person in (ana, ben):
        first, second = person.texts[-2:]
        assert f"is paused until {THAT_LATER_DAY}." in second and first == second
    await spring.move_to(ON_THAT_DAY)
    assert "Spring goes on" not in ben.texts[-1]
    await spring.move_to(datetime(2026, 3, 23, 12, tzinfo=UTC))
    assert "Spring goes on" in ben.texts[-1]


async def test_of_several_days_chosen_in_a_night_the_last_is_told_once(spring: House) -> None:
    before = len(spring.posted_to("ana"))
    await spring.pass_by(hours=13)
    await pauses(spring, "ben")
    await pauses(spring, "ben", "2026-03-20", what="Another day")
    await goes_on(spring, "ben")
    await pauses(spring, "ana", LATER)
    await spring.pass_by(hours=14)
    (told,) = spring.posted_to("ana")[before:]
    assert f"is paused until {THAT_LATER_DAY}." in told


async def test_home_and_the_menu_of_a_visit_pause_as_well(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await ben.opens_home()
    await ben.presses("Pause", where="home")
    assert await ben.submits({"until": UNTIL}) == {}
    await ben.closes()
    await spring.app.services.settle()
    assert {"Go on", "Another day"} <= buttons(ben.home)
    await ben.presses("Go on", where="home")
    assert "goes on. Both of you hear of it." in words(ben.modal)
    await ben.closes()
    await spring.app.services.settle()
    assert "Pause" in buttons(ben.home)

    await ana.presses("Less of this")
    assert "*A pause for a pair*\nNothing is asked about it until a day that you choose." in words(ana.modal)
    await ana.presses("Pause", where="modal")
    assert await ana.submits({"until": UNTIL}) == {}
    assert f"until {THAT_DAY}. Both of you hear of it." in words(ana.modal)
    await ana.closes()
    await spring.tick()
    await ana.presses("Your pairs", where="message")
    assert f"Paused until {THAT_DAY}" in words(ana.modal)


async def test_of_several_pairs_one_is_paused_and_the_others_go_on(spring: House) -> None:
    await spring.pair("ana", "dana")
    await spring.pair("ana", "eli")
    ana = spring.person("ana")
    await ana.types("/mentorship pair")
    await ana.presses("Pause", value=button_value(ana.modal, "Pause with Dana Kim"))
    assert f"With <@{spring.person('dana').id}>" in words(ana.modal)
    assert await ana.submits() == {}
    assert words(ana.modal).count("Paused until Mon, Mar 30") == 1
    described = {element.get("accessibility_label") for _, element in elements_in(ana.modal["blocks"])}  # type: ignore[index]
    assert {"Pause with Ben Okafor", "Go on with Dana Kim", "Pause with Eli Novak"} <= described


# --- what somebody else has done meanwhile ---------------------------------------------------------------------------


async def test_what_has_become_of_a_pair_meanwhile_is_said_and_nothing_is_done(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")

    await opens(spring, "ana")
    await pauses(spring, "ben")
    assert await ana.submits({"until": LATER}) == {}
    assert f"was paused until {THAT_DAY} meanwhile, so nothing was changed." in words(ana.modal)
    await ana.closes(everything=True)

    await opens(spring, "ana", "Another day")
    await goes_on(spring, "ben")
    assert await ana.submits({"until": LATER}) == {}
    assert "goes on already, so nothing was changed." in words(ana.modal)
    await ana.closes(everything=True)

    await opens(spring, "ana")
    await spring.change_pair("Pause", "ana", "ben")
    assert await ana.submits({"until": LATER}) == {}
    assert "is paused by a coordinator, so nothing was changed." in words(ana.modal)
    await ana.closes(everything=True)
    await spring.change_pair("Resume", "ana", "ben")

    await opens(spring, "ana")
    await ben.types("/mentorship pair")
    await spring.change_pair("End", "ana", "ben")
    assert await ana.submits({"until": LATER}) == {}
    assert "has ended meanwhile, so nothing was changed." in words(ana.modal)
    assert "You are in no pair at the moment." in words(ana.modal)
    await ben.presses("Pause", where="modal")
    assert "has ended meanwhile" in words(ben.modal)
    await ben.closes()
    await ben.types("/mentorship pair")
    shown, cleo = words(ben.modal), spring.person("cleo").id
    assert f"You are in no pair at the moment. <@{cleo}> can add you to a pair." in shown
    assert "in Spring ended on Mon, Mar 2.\nWhat the two of you wrote is there until Sun, May 31" in shown
    assert "Keepsake" in shown and "Go on together" not in shown, "what a coordinator has ended stays ended"


async def test_the_same_form_and_the_same_press_sent_twice_count_once(spring: House) -> None:
    await opens(spring, "ben")
    await spring.person("ben").submits({"until": UNTIL})
    sent = spring.last_sent
    answer = await spring.playground.send(sent)
    assert f"until {THAT_DAY}. Both of you hear of it." in json.dumps(answer.body)
    await spring.tick()
    assert len([text for text in spring.posted_to("ana") if "is paused" in text]) == 1

    await spring.person("ben").closes()
    await spring.person("ben").opens_home()
    await spring.person("ben").presses("Go on", where="home")
    await spring.press_again(spring.last_sent, by="ana")
    assert "goes on already" in words(spring.person("ana").modal)


# --- a coordinator ---------------------------------------------------------------------------------------------------


async def test_coordinators_see_until_when_and_the_same_whoever_has_paused_it_and_go_not_on_with_it(
    spring: House,
) -> None:
    cleo, seen = spring.person("cleo"), []
    for who in ("ana", "ben"):
        await pauses(spring, who)
        seen.append(await coordinators_list(spring))
        await goes_on(spring, who)
    assert seen[0] == seen[1] and f"· paused until {THAT_DAY}" in seen[0] and "'Go on'" not in seen[0]

    await spring.change_pair("Pause", "ana", "ben")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    await cleo.presses("Go on")
    resume = spring.last_sent
    await pauses(spring, "ana")
    await spring.press_again(resume, by="cleo")
    assert "This pair had changed already, so nothing was done." in words(cleo.modal)
    assert f"Paused until {THAT_DAY}" in words(await spring.person("ben").opens_home())


async def test_a_coordinators_read_cannot_name_who_has_paused_a_pair(spring: House) -> None:
    await pauses(spring, "ana")
    with pytest.raises(NotForCoordinators, match=r"pairs\.paused_by"):
        await spring.app.services.db.read_blind(lambda session: session.execute(select(Pair.paused_by)).all())


async def test_a_pause_by_a_coordinator_is_theirs_and_the_two_see_who_can_go_on_with_it(spring: House) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await pauses(spring, "ben")
    await ben.opens_home()
    await ben.presses("Go on", where="home")
    press = spring.last_sent
    await ben.closes()
    await spring.change_pair("Pause", "ana", "ben")

    await ben.types("/mentorship pair")
    assert f"A coordinator has paused it. <@{cleo.id}> can go on with it." in words(ben.modal)
    assert buttons(ben.modal) == {"Extend or end"}  # a way out is always there
    await spring.press_again(press, by="ben")
    assert "is paused by a coordinator, so nothing was changed." in words(ben.modal)
    await ben.closes(everything=True)
    await spring.pass_days(60)
    assert "Paused: nothing is sent" in words(await ben.opens_home())


# --- bad input -------------------------------------------------------------------------------------------------------


async def test_a_day_that_does_not_fit_is_said_beside_the_field_and_changes_nothing(spring: House) -> None:
    ben = spring.person("ben")
    await opens(spring, "ben")
    await ben.submits({"until": UNTIL})
    sent = spring.last_sent
    await ben.presses("Go on", where="modal")

    async def sends(until: str | None, metadata: str = "") -> str:
        payload = copy.deepcopy(sent.payload)
        payload["view"]["state"]["values"]["until"]["value"]["selected_date"] = until
        payload["view"]["private_metadata"] = metadata or payload["view"]["private_metadata"]
        answer = await spring.playground.send(Envelope("interactive", payload))
        assert isinstance(answer.body, dict) and answer.body["response_action"] == "errors", answer.body
        return str(answer.body["errors"]["until"])

    for until in ("2026-03-02", "2026-03-01", "2025-03-16", "0001-01-01"):
        assert await sends(until) == "It can go on from tomorrow on. Choose Tue, Mar 3 or a later day."
    for until in ("2026-09-01", "2027-03-16", "9999-12-31"):
        assert await sends(until) == "The program's last day is Mon, Aug 31. Choose that day or an earlier one."
    for until in ("2026-02-30", "soon", ""):
        assert await sends(until) == "This could not be read. Please choose it again."
    assert await sends(None) == "Please fill this in."
    for metadata in ("{}", "[]", "null", '{"pair": "1"}', '{"pair": 1, "before": "soon"}', '{"pair": -1}'):
        assert await sends(UNTIL, metadata) == "This form could not be read. Please open it again."
    assert await sends(UNTIL, '{"pair": 99999}') == "You are not in this pair."
    with spring.app.services.db.session() as session:
        assert session.scalars(select(Pair.paused_until)).all() == [None]
    spring.clock.at = datetime(2026, 8, 31, 12, tzinfo=UTC)
    assert await sends("2026-09-01") == (
        "The program ends on Mon, Aug 31: there is no day left on which this pair could go on."
    )


async def test_nobody_pauses_or_goes_on_with_the_pair_of_others(spring: House) -> None:
    await spring.pair("dana", "eli")
    dana, ben = spring.person("dana"), spring.person("ben")
    await dana.opens_home()
    presses = []
    for what in ("Pause", "Go on", "Pause"):
        await dana.presses(what, where="home")
        presses.append(spring.last_sent)
        if what == "Pause":
            await dana.submits({"until": UNTIL})
            sent = copy.deepcopy(spring.last_sent)
        await dana.closes()
        await spring.app.services.settle()

    for press in presses:
        await spring.press_again(press, by="ben")
        assert "You are not in this pair." in words(ben.modal)
        await ben.closes(everything=True)
    sent.payload["user"]["id"] = ben.id
    answer = await spring.playground.send(sent)
    assert isinstance(answer.body, dict) and answer.body["errors"] == {"until": "You are not in this pair."}
    assert f"Paused until {THAT_DAY}" in words(await dana.opens_home())


async def test_on_the_last_day_of_a_program_there_is_no_day_left_to_pause_until(spring: House) -> None:
    ben = spring.person("ben")
    await ben.types("/mentorship pair")
    spring.clock.at = datetime(2026, 8, 31, 12, tzinfo=UTC)
    await ben.presses("Pause")
    assert "Spring ends on Mon, Aug 31: there is no day left to pause until." in words(ben.modal)
    assert "Pause" not in buttons(ben.modal) and "Pause" not in buttons(await ben.opens_home())


async def test_with_a_partner_who_has_left_there_is_nothing_to_pause_and_its_day_passes_in_silence(
    spring: House,
) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await ben.types("/mentorship pair")
    await pauses(spring, "ana")
    await spring.playground.changes("ana", deleted=True)
    await spring.tick()
    await spring.pass_days(1)
    before = len(spring.posted_to("ben"))

    await ben.presses("Pause", where="modal")
    assert f"<@{ana.id}> has left this workspace" in words(ben.modal) and buttons(ben.modal) == set()
    await spring.move_to(datetime(2026, 3, 18, 12, tzinfo=UTC))
    assert len(spring.posted_to("ben")) == before


# --- one's own data --------------------------------------------------------------------------------------------------


async def test_the_copy_says_who_has_paused_only_to_whoever_did_and_deleting_forgets_it(spring: House) -> None:
    await pauses(spring, "ana")
    copies = {}
    for who in ("ana", "ben"):
        person = spring.person(who)
        await person.types("/mentorship export")
        copies[who] = re.findall(r"paused.*", str(fields(person.modal)["part_0"]))
        await person.closes()
    assert copies == {"ana": [f"paused until {UNTIL}, by you"], "ben": [f"paused until {UNTIL}"]}

    ana = spring.person("ana")
    await ana.types("/mentorship delete")
    assert await ana.submits({"sure": ["yes"]}) == {}
    with spring.app.services.db.session() as session:
        assert session.execute(select(Pair.paused_until.is_not(None), Pair.paused_by)).all() == [(True, None)]
    await ana.closes()
    assert "goes on." in await goes_on(spring, "ana")


async def test_no_question_is_announced_for_after_the_last_day(house: House) -> None:
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-03-20")
    await house.move_to(datetime(2026, 3, 10, 9, tzinfo=UTC), step=timedelta(hours=6))
    assert "Next: check-in" in words(await house.person("ana").opens_home())

    await house.move_to(datetime(2026, 3, 19, 22, tzinfo=UTC), step=timedelta(hours=6))

    assert "Next:" not in words(await house.person("ana").opens_home())
