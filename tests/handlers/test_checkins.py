"""`/checkin`: from the typed word to what the partner may read."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.playground.elements import elements_in
from bot.playground.faults import What
from tests.conftest import House, fields, fill_check_in, words

WRITTEN = {
    "mood": "Good",
    "met_on": "2026-03-02",
    "went_well": "I asked for help early",
    "audience": "partner",
    "for_me": "My manager",
}


async def test_checkin_shows_what_was_saved_and_tells_the_partner_without_the_words(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")

    await ben.types("/checkin")
    errors = await ben.submits(await fill_check_in(ben, **WRITTEN))
    await paired.tick()

    assert errors == {}
    assert "I asked for help early" in str(ben.modal) and "My manager" in str(ben.modal)
    assert "shared a check-in with you" in ana.texts[-1]
    assert "help early" not in ana.sees()
    await ana.presses("Read")
    assert "I asked for help early" in str(ana.modal)
    assert "My manager" not in ana.sees()


async def test_the_copy_says_beside_each_answer_who_can_see_it(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")

    await ben.types("/checkin")
    await ben.submits(await fill_check_in(ben, **WRITTEN))

    lines = words(ben.modal).splitlines()
    both, only = lines.index(f"You and <@{ana.id}> can read this:"), lines.index("Only you can read this:")
    assert both < lines.index("I asked for help early") < only
    assert only < lines.index("*How is it going?* Good") < lines.index("My manager")
    assert f"<@{ana.id}> has not read it yet." in lines[both:only]


async def test_every_answer_is_for_oneself_unless_that_is_changed(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")

    await ben.types("/checkin")
    form = fields(ben.modal)
    assert form["audience"] == "me" and "*Only you* can read what you write here." in words(ben.modal)
    assert "Ana Souza and you" in words(ben.modal)

    before = len(ana.texts)
    await paired.check_in("ben", went_well="for me", hard="for me too", next="and this")
    assert len(ana.texts) == before


async def test_an_audience_nobody_offers_is_the_narrowest(paired: House) -> None:
    """A form sent by a tool of somebody's own cannot widen anything by mistake."""
    ben, ana = paired.person("ben"), paired.person("ana")
    await ben.types("/checkin")
    await ben.submits(await fill_check_in(ben, **WRITTEN))
    sent = paired.playground.courier.sent[-1]
    values = sent.payload["view"]["state"]["values"]
    values["audience"]["checkins.choose_audience"]["selected_option"]["value"] = "everybody"
    sent.payload["view"]["private_metadata"] = sent.payload["view"]["private_metadata"].replace(
        '"form": "', '"form": "x'
    )

    before = len(ana.texts)
    answer = await paired.playground.send(sent)
    await paired.tick()

    assert isinstance(answer.body, dict) and "can read this:" not in words_of(answer.body["view"]).replace(
        "Only you can read this:", ""
    )
    assert len(ana.texts) == before + 1  # of the first, honest one


def words_of(view: dict[str, object]) -> str:
    return words({"submit": None, "close": None, **view})


async def test_a_member_of_one_pair_is_not_asked_which(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")

    await ben.types("/checkin")

    assert "pair" not in fields(ben.modal)
    assert f"With <@{ana.id}> · Spring" in words(ben.modal)


async def test_a_member_of_several_pairs_chooses_which_and_only_that_partner_hears(paired: House) -> None:
    await paired.pair("dana", "ben")
    ben, ana, dana = (paired.person(each) for each in ("ben", "ana", "dana"))
    before = len(ana.texts), len(dana.texts)

    await ben.types("/checkin")
    assert ben.modal
    offered = next(element for block, element in elements_in(ben.modal["blocks"]) if block["block_id"] == "pair")
    assert [each["text"]["text"] for each in offered["options"]] == ["Ana Souza · Spring", "Dana Kim · Spring"]
    assert await ben.submits({"mood": "Good"}) == {"pair": "Please complete this required field."}
    assert await ben.submits(await fill_check_in(ben, pair="Dana Kim · Spring", **WRITTEN)) == {}
    await paired.tick()

    assert f"Your check-in with <@{dana.id}>" in words(ben.modal)
    assert (len(ana.texts), len(dana.texts)) == (before[0], before[1] + 1)


async def test_a_day_that_has_not_come_is_refused_beside_its_field_and_nothing_typed_is_lost(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")

    errors = await ben.submits(await fill_check_in(ben, **{**WRITTEN, "met_on": "2026-03-03"}))

    assert errors == {"met_on": "This day has not come yet. If you have not met, choose Not yet."}
    assert fields(ben.modal)["went_well"] == "I asked for help early"
    assert await ben.submits({"met_on": "2026-03-02"}) == {}


async def test_today_is_the_day_where_the_member_is(house: House) -> None:
    """In Auckland it is Tuesday already."""
    house.playground.add_person("kai", tz="Pacific/Auckland")
    await house.start_with_pair("ana", "kai")
    await house.pass_by(hours=3)
    kai, ana = house.person("kai"), house.person("ana")

    await kai.types("/checkin")
    assert await kai.submits(await fill_check_in(kai, mood="Good", met_on="2026-03-03")) == {}
    await ana.types("/checkin")
    assert "met_on" in await ana.submits(await fill_check_in(ana, mood="Good", met_on="2026-03-03"))


async def test_how_it_is_going_must_be_said(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")

    assert await ben.submits({"went_well": "Things"}) == {"mood": "Please complete this required field."}
    assert await ben.submits({"went_well": "Things"}, checked=False) == {"mood": "Please fill this in."}
    assert fields(ben.modal)["went_well"] == "Things"


async def test_a_checkin_without_a_word_is_welcome(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")
    before = len(ana.texts)

    await ben.types("/checkin")
    assert await ben.submits({"mood": "Stuck"}) == {}
    await paired.tick()

    assert "Saved." in words(ben.modal)
    assert len(ana.texts) == before


@pytest.mark.parametrize("what", ["duplicate", "duplicate_at_once"])
async def test_a_form_that_arrives_twice_counts_once(paired: House, what: What) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")
    await ben.types("/checkin")
    paired.playground.faults.add(what, "interactive")
    before = len(ana.texts)

    assert await ben.submits(await fill_check_in(ben, **WRITTEN)) == {}
    paired.playground.faults.set()
    await paired.tick()
    await ben.opens_home()

    assert words(ben.home).count("Check-in with") == 1
    assert len(ana.texts) == before + 1


async def test_a_pair_that_ended_while_somebody_wrote_gives_the_words_back(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")
    await ben.types("/checkin")
    filled = await fill_check_in(ben, **WRITTEN)
    await paired.change_pair("End", "ana", "ben")
    before = len(ana.texts)

    assert await ben.submits(filled) == {}
    await paired.tick()

    back = words(ben.modal)
    assert "This pair ended on Mon, Mar 2, while you were writing. Nothing was saved or sent." in back
    assert "I asked for help early" in back and "My manager" in back
    assert len(ana.texts) == before
    await ben.opens_home()
    assert "help early" not in words(ben.home)


async def test_hostile_words_come_out_as_they_were_typed_and_format_nothing(paired: House) -> None:
    ana = paired.person("ana")
    hostile = "<!channel> *bold* <https://evil.example|click> &amp; \u202e \x00 ```"

    await paired.check_in("ben", went_well=hostile, audience="partner")
    await ana.presses("Read")

    shown = [block["text"] for block in ana.modal["blocks"] if "evil" in str(block)]  # type: ignore[index]
    assert [(each["type"], each["text"].replace("\x00", "")) for each in shown] == [
        ("plain_text", hostile.replace("\x00", ""))
    ]


async def test_the_longest_answers_are_saved_whole(paired: House) -> None:
    ana = paired.person("ana")
    long = "x" * 2999 + "!"

    await paired.check_in("ben", **{field: long for field in ("went_well", "hard", "next")}, audience="partner")
    await ana.presses("Read")

    assert long in words(ana.modal)


@pytest.mark.parametrize("who", ["dana", "gus", "stranger"])
async def test_somebody_without_a_pair_hears_what_is_missing_and_whom_to_ask(paired: House, who: str) -> None:
    person, cleo = paired.person(who), paired.person("cleo")

    for command in ("/checkin", "/reflect"):
        await person.types(command)
        assert person.modal is None and person.trouble is None
        assert person.ephemerals[-1] == (
            f"Rapport is for mentorship pairs, and you are not in a pair yet. <@{cleo.id}> can add you to a pair."
        )


async def test_a_coordinator_without_a_pair_is_not_told_to_ask_themselves(paired: House) -> None:
    cleo = paired.person("cleo")

    await cleo.types("/checkin")

    assert "You coordinate: `/mentorship-admin` makes pairs." in cleo.ephemerals[-1]


async def test_before_there_is_any_program_the_answer_names_the_first_step(house: House) -> None:
    ben = house.person("ben")

    await ben.types("/checkin")

    assert "No program runs here yet; a workspace admin can start one with `/mentorship-admin`." in ben.ephemerals[-1]


async def test_checking_in_unasked_answers_the_question_that_was_waiting(paired: House) -> None:
    ben = paired.person("ben")
    await paired.pass_days(7)
    asked = ben.messages[-1]
    assert "Check-in with <@" in asked["text"] and "Not this time" in str(asked["blocks"])

    await paired.check_in("ben")

    (now,) = [message for message in ben.messages if message["ts"] == asked["ts"]]
    assert re.search("Check-in with <@[^>]+> · ✓ Answered.", now["text"])
    assert "*Check-in with" not in words(await ben.opens_home())


# --- by one press ----------------------------------------------------------------------------------------------------


@pytest.fixture
async def asked(house: House) -> House:
    """Dana mentors Eli; it is Monday, March 9, and both have just been asked how it goes, and nothing else."""
    await house.start_with_pair("dana", "eli")
    await house.move_to(datetime(2026, 3, 5, 10, 0, tzinfo=UTC), step=timedelta(days=1))
    for who in ("dana", "eli"):
        await house.person(who).presses("Not this time")
    await house.move_to(datetime(2026, 3, 9, 10, 0, tzinfo=UTC), step=timedelta(days=1))
    return house


async def test_one_press_on_a_word_is_a_check_in_and_offers_the_rest(asked: House) -> None:
    dana = asked.person("dana")
    await dana.presses("Good")
    await asked.app.services.settle()

    assert fields(dana.modal)["mood"] == "good"
    assert words(dana.modal).startswith("Check-in\nYour word is saved. Add to it if you like, or close this.")
    assert dana.modal and dana.modal["close"]["text"] == "Close"  # *Cancel* would take nothing back
    assert "✓ Answered." in dana.texts[-1]
    await dana.closes()
    await dana.opens_home()
    assert "Check-in with <@" in words(dana.home) and "only you can see it" in words(dana.home)

    await dana.presses("Edit", where="home")
    assert await dana.submits({"hard": "The rest", "audience": "Eli Novak and you"}) == {}
    await dana.closes(everything=True)
    await dana.presses("All that you wrote", where="home")
    assert words(dana.modal).count("Check-in with") == 1


async def test_the_rest_can_be_written_at_once_and_reaches_the_partner(asked: House) -> None:
    dana, eli = asked.person("dana"), asked.person("eli")
    await dana.presses("Hard")
    assert await dana.submits({"next": "Ask for help", "audience": "Eli Novak and you"}) == {}
    await asked.tick()

    assert "Ask for help" in words(dana.modal) and "Hard" in words(dana.modal)
    assert "shared" in eli.texts[-1]


async def test_the_word_is_for_nobody_else_and_stands_in_no_message(asked: House) -> None:
    dana, eli = asked.person("dana"), asked.person("eli")
    before = len(eli.texts)
    await dana.presses("Stuck")
    await asked.tick()

    assert len(eli.texts) == before
    assert "Stuck" not in str(dana.messages)
    assert "Stuck" not in words(await eli.opens_home())


async def test_five_presses_on_five_words_are_one_check_in_with_the_last(asked: House) -> None:
    dana = asked.person("dana")
    await dana.presses("Great")
    pressed = asked.last_sent
    for word in ("good", "okay", "hard", "stuck"):
        await dana.closes(everything=True)
        pressed.payload["actions"][0]["action_id"] = f"checkins.{word}"
        await asked.press_again(pressed, by="dana")

    assert fields(dana.modal)["mood"] == "stuck"
    await dana.closes(everything=True)
    await dana.opens_home()
    await dana.presses("All that you wrote", where="home")
    assert words(dana.modal).count("Check-in with") == 1


@pytest.mark.parametrize("what", ["duplicate", "duplicate_at_once"])
async def test_a_press_that_arrives_twice_is_one_check_in(asked: House, what: What) -> None:
    dana = asked.person("dana")
    asked.playground.faults.add(what, "interactive")
    await dana.presses("Okay")
    asked.playground.faults.set()
    asked.playground.workspace.refusals.clear()  # one trigger opens one modal
    await dana.closes(everything=True)

    await dana.opens_home()
    await dana.presses("All that you wrote", where="home")
    assert words(dana.modal).count("Check-in with") == 1


async def test_a_word_pressed_after_more_was_written_changes_nothing(asked: House) -> None:
    dana = asked.person("dana")
    await dana.presses("Great")
    pressed = asked.last_sent
    assert await dana.submits({"went_well": "All of it"}) == {}
    await dana.closes(everything=True)

    pressed.payload["actions"][0]["action_id"] = "checkins.stuck"
    await asked.press_again(pressed, by="dana")

    assert words(dana.modal).startswith("Your check-in\n*You have written this.*")
    assert "Great" in words(dana.modal) and "All of it" in words(dana.modal)


@pytest.mark.parametrize("gone", ["skipped", "expired", "ended"])
async def test_a_word_pressed_on_a_question_that_is_closed_says_so_and_saves_nothing(asked: House, gone: str) -> None:
    dana = asked.person("dana")
    await dana.presses("Answer")
    pressed = asked.last_sent
    await dana.closes(everything=True)
    if gone == "skipped":
        await dana.presses("Not this time")
    elif gone == "expired":
        await asked.pass_days(9)
    else:
        await asked.change_pair("End", "dana", "eli")

    pressed.payload["actions"][0]["action_id"] = "checkins.good"
    await asked.press_again(pressed, by="dana")

    assert words(dana.modal).startswith("Closed\n")
    await dana.closes(everything=True)
    assert "only you can see it" not in words(await dana.opens_home())


async def test_a_word_is_nobody_elses_to_press_and_no_made_up_question_takes_one(asked: House) -> None:
    dana = asked.person("dana")
    await dana.presses("Answer")
    pressed = asked.last_sent
    await dana.closes(everything=True)
    pressed.payload["actions"][0]["action_id"] = "checkins.good"
    for who in ("eli", "ana", "stranger"):
        await asked.press_again(pressed, by=who)
        assert words(asked.person(who).modal).startswith("Not done\nThis question was asked of somebody else.")
    for value in ("", "-", "999999999", "9" * 30):
        pressed.payload["actions"][0]["value"] = value
        await asked.press_again(pressed, by="dana")
        assert words(dana.modal).startswith("Not done\nThis ")
        await dana.closes(everything=True)
    assert "only you can see it" not in words(await dana.opens_home())


async def test_the_form_opens_from_home_and_from_the_welcome(paired: House) -> None:
    ben = paired.person("ben")
    await ben.presses("Check in", where="message")
    assert fields(ben.modal)["mood"] is None
    await ben.closes()

    await ben.opens_home()
    await ben.presses("Check in", where="home")
    assert fields(ben.modal)["mood"] is None


async def test_an_old_welcome_still_answers_when_the_pair_has_ended(paired: House) -> None:
    ben = paired.person("ben")
    await ben.presses("Check in", where="message")
    pressed = paired.last_sent
    await ben.closes(everything=True)
    await paired.change_pair("End", "ana", "ben")

    await paired.press_again(pressed, by="ben")

    assert f"Your mentorship with <@{paired.person('ana').id}> in Spring ended on Mon, Mar 2" in words(ben.modal)


async def test_somebody_outside_a_pair_cannot_write_into_it(paired: House) -> None:
    """Replaying another's form, with their own name on it, saves nothing and tells nobody."""
    ben, ana, eli = paired.person("ben"), paired.person("ana"), paired.person("eli")
    await ben.types("/checkin")
    await ben.submits({"mood": "Good"})
    stolen = paired.playground.courier.sent[-1]
    stolen.payload["user"] = {**stolen.payload["user"], "id": eli.id, "name": "eli", "username": "eli"}
    before = len(ana.texts)

    answer = await paired.playground.send(stolen)
    await paired.tick()

    assert answer.body == {"response_action": "errors", "errors": {"mood": "You are not in this pair."}}
    assert len(ana.texts) == before
    await ana.opens_home()
    assert eli.id not in words(ana.home)


async def test_two_checkins_on_one_day_are_two(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", went_well="first")
    paired.clock.at += timedelta(minutes=5)
    await paired.check_in("ben", went_well="second")

    await ben.opens_home()

    assert "“first”" in words(ben.home) and "“second”" in words(ben.home)
