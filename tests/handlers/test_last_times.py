"""A check-in remembers: what was said last is asked about, and can be told; who may read it is as last time."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage.tables import Response
from tests.conftest import House, fields, fill_check_in, words

NEXT = "Ask for a demo by Friday"


@pytest.fixture
async def said(paired: House) -> House:
    """A week ago Ben said, for himself alone, what is next."""
    await paired.check_in("ben", next=NEXT)
    paired.clock.at += timedelta(days=7)
    return paired


async def test_a_check_in_begins_with_what_was_said_last_under_next(said: House) -> None:
    ben = said.person("ben")
    await ben.types("/checkin")

    lines = words(ben.modal).splitlines()
    assert lines[1:4] == ["*You said next* on Mon, Mar 2:", NEXT, "*Did it happen?*"]
    assert NEXT not in said.person("ana").sees()


async def test_one_press_says_what_became_of_it_and_not_yet_is_asked_again(said: House) -> None:
    ben = said.person("ben")
    await ben.types("/checkin")
    await ben.fills({"mood": "good", "went_well": "Typed meanwhile"})
    await ben.presses("Not yet", where="modal")

    assert "Not yet. This is saved, for you alone, and asked again next time." in words(ben.modal)
    assert (fields(ben.modal)["went_well"], fields(ben.modal)["mood"]) == ("Typed meanwhile", "good")
    await ben.closes()
    await ben.types("/checkin")
    assert "*Did it happen?*" in words(ben.modal)
    await ben.presses("Changed", where="modal")
    await ben.closes()
    await ben.types("/checkin")
    assert NEXT not in words(ben.modal)


async def test_yes_is_for_oneself_until_it_is_told_and_then_that_sentence_is_shared_and_nothing_else(
    paired: House,
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", next=NEXT, hard="Not for Ana", for_me="Nor this")
    paired.clock.at += timedelta(days=7)
    await paired.tick()
    before = len(ana.texts)
    await ben.types("/checkin")
    await ben.presses("Yes", where="modal")
    await paired.tick()
    assert len(ana.texts) == before
    assert "which is for you alone until you tell" in words(ben.modal)

    await ben.presses("Tell Ana Souza")
    await paired.tick()
    assert "✓ It happened, and Ana Souza hears of it." in words(ben.modal)

    assert NEXT not in str(ana.messages), "words stand in no message"
    assert f"<@{ben.id}> tells you: what was next has happened." in ana.texts[-1]
    await ana.presses("Read", where="message")
    assert NEXT in words(ana.modal) and f"✓ <@{ben.id}> says that it happened (Mon, Mar 9)." in words(ana.modal)
    assert "Not for Ana" not in ana.sees() and "Nor this" not in ana.sees()


async def test_telling_twice_tells_once_and_what_was_told_stays(said: House) -> None:
    ana, ben = said.person("ana"), said.person("ben")
    await ben.types("/checkin")
    await ben.presses("Yes", where="modal")
    yes = said.last_sent
    await ben.presses("Tell Ana Souza")
    tell = said.last_sent
    await said.press_again(tell, by="ben")
    yes.payload["actions"][0]["action_id"] = "checkins.changed"
    await said.press_again(yes, by="ben")
    await said.tick()

    assert len([text for text in said.posted_to("ana") if "what was next has happened" in text]) == 1
    await ana.presses("Read", where="message")
    assert "says that it happened" in words(ana.modal)


@pytest.mark.parametrize("who", ["ana", "dana", "cleo"])
async def test_nobody_else_says_what_became_of_it(said: House, who: str) -> None:
    ben = said.person("ben")
    await ben.types("/checkin")
    await ben.presses("Yes", where="modal")
    pressed = said.last_sent
    del pressed.payload["view"]  # it is on nobody else's screen
    for action_id in ("checkins.changed", "checkins.tell"):
        pressed.payload["actions"][0]["action_id"] = action_id
        await said.press_again(pressed, by=who)
        await said.person(who).closes(everything=True)
    await said.tick()

    assert NEXT not in said.person(who).sees()
    await ben.closes()
    await ben.opens_home()
    assert [text for text in said.posted_to("ana") if "has happened" in text] == []


async def test_who_may_read_it_is_narrowest_at_first_and_then_as_last_time(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    assert fields(ben.modal)["audience"] == "me"
    assert await ben.submits({"mood": "Good", "hard": "Words", "audience": "partner"}) == {}
    await ben.closes(everything=True)
    paired.clock.at += timedelta(minutes=1)

    await ben.types("/checkin")
    assert fields(ben.modal)["audience"] == "partner"
    assert "*Ana Souza and you* can read what you write here." in words(ben.modal)
    await ben.presses("checkins.choose_audience", value="me", where="modal")
    assert "*Only you* can read what you write here." in words(ben.modal)
    assert await ben.submits({"mood": "Good", "hard": "Mine"}) == {}
    await ben.closes(everything=True)
    paired.clock.at += timedelta(minutes=1)
    await ben.types("/checkin")
    assert fields(ben.modal)["audience"] == "me"


async def test_just_for_me_is_for_nobody_else_whatever_is_chosen(paired: House) -> None:
    ana = paired.person("ana")
    await paired.check_in("ben", hard="For both", for_me="Just mine", audience="partner")
    await ana.presses("Read", where="message")

    assert "For both" in words(ana.modal) and "Just mine" not in ana.sees()
    await paired.person("cleo").types("/mentorship-admin digest")
    assert "Just mine" not in paired.person("cleo").sees()


@pytest.mark.parametrize(
    ("met", "shown"),
    [("today", "*You met on* Wed, Mar 4"), ("week", "*You met in the week of* Mon, Mar 2"), ("not_yet", None)],
)
async def test_whether_they_met_is_one_press(paired: House, met: str, shown: str | None) -> None:
    ben = paired.person("ben")
    paired.clock.at += timedelta(days=2)
    await ben.types("/checkin")
    assert "On which day?" not in words(ben.modal)
    assert await ben.submits({"mood": "Good", "met": met}) == {}

    assert (shown in words(ben.modal)) if shown else ("You met" not in words(ben.modal))


async def test_this_week_is_the_meeting_that_the_partner_has_given_a_day(paired: House) -> None:
    ben = paired.person("ben")
    paired.clock.at += timedelta(days=2)
    await paired.check_in("ana", met_on="2026-03-03")
    await ben.types("/checkin")
    assert await ben.submits({"mood": "Good", "met": "week"}) == {}
    await ben.closes(everything=True)

    assert "*You met in the week of* Mon, Mar 2" in await _copy_shown(paired)
    with paired.app.services.db.session() as session:
        assert len(set(session.scalars(select(Response.met_on)))) == 1


async def _copy_shown(house: House) -> str:
    ben = house.person("ben")
    await ben.opens_home()
    await ben.presses("Edit", where="home")
    await ben.submits()
    return words(ben.modal)


async def test_a_day_before_the_two_were_a_pair_is_refused_beside_its_field(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    wrong = await fill_check_in(ben, mood="Good", hard="Words", met_on="2026-03-01")

    assert await ben.submits(wrong) == {"met_on": "You were not a pair yet on that day. Choose a later one."}
    assert fields(ben.modal)["hard"] == "Words"


async def test_an_entry_of_which_some_was_shared_stays_as_it_was_when_it_is_edited(paired: House) -> None:
    """As entries of earlier versions are: a form of then still comes in, too."""
    ana, ben = paired.person("ana"), paired.person("ben")
    await ben.types("/checkin")
    await ben.submits({"mood": "Good", "went_well": "For both", "hard": "For me"})
    sent = paired.last_sent
    view = sent.payload["view"]
    values = view["state"]["values"]
    del values["audience"], values["met"], values["for_me"]
    for field, audience in (("went_well", "partner"), ("hard", "me")):
        chosen = {"type": "static_select", "selected_option": {"value": audience}}
        values[f"{field}_audience"] = {"value": chosen}
    values["met_on"] = {"value": {"type": "datepicker", "selected_date": "2026-03-02"}}
    view["private_metadata"] = view["private_metadata"].replace('"form": "', '"form": "old')
    await paired.playground.send(sent)
    await paired.tick()
    await ana.presses("Read", where="message")
    assert "For both" in words(ana.modal) and "For me" not in ana.sees()
    await ana.closes()

    await ben.closes(everything=True)
    await ben.opens_home()
    await ben.presses("Edit", where="home", value="2")
    assert fields(ben.modal)["audience"] == "as_before"
    await ben.submits({"hard": "Still for me", "next": "New, and for me"})
    await paired.tick()
    await ana.opens_home()
    await ana.presses("Read", where="home")
    assert "For both" in words(ana.modal)
    assert "for me" not in ana.sees()


# --- how many presses ------------------------------------------------------------------------------------------------


class Counted:
    """A person's presses, as a hand makes them: each button, choice and sending is one."""

    def __init__(self, house: House, who: str) -> None:
        self.person, self.presses = house.person(who), 0

    async def press(self, what: str, **more: str) -> None:
        self.presses += 1
        await self.person.presses(what, **more)

    async def choose(self, **values: str) -> None:
        self.presses += len(values)
        await self.person.fills(values)

    async def send(self) -> None:
        self.presses += 1
        assert await self.person.submits() == {}


@pytest.fixture
async def asked(house: House) -> House:
    """It is Monday, March 9; Eli has just been asked how it goes, and nothing else."""
    await house.start_with_pair("dana", "eli", invited=False)
    await house.move_to(house.clock.at + timedelta(days=3), step=timedelta(days=1))
    await house.person("eli").presses("Not this time")
    await house.move_to(house.clock.at + timedelta(days=4), step=timedelta(days=1))
    return house


async def test_a_mood_alone_is_two_presses_from_the_visit_at_most(asked: House) -> None:
    eli = Counted(asked, "eli")
    await eli.press("Good", where="message")

    assert eli.presses <= 2
    assert words(eli.person.modal).splitlines()[1].startswith("Your word is saved.")


async def test_one_shared_sentence_is_five_presses_and_the_typing_at_most(asked: House) -> None:
    eli = Counted(asked, "eli")
    await eli.press("Good", where="message")
    await eli.press("checkins.choose_audience", value="partner")
    await eli.person.fills({"went_well": "I asked early"})
    await eli.send()

    assert eli.presses == 3
    assert "You and <@" in words(eli.person.modal)


async def test_everything_is_six_presses_and_the_typing(asked: House) -> None:
    await asked.check_in("eli", next=NEXT)
    eli = Counted(asked, "eli")
    await eli.person.types("/checkin")
    await eli.press("Yes", where="modal")
    await eli.press("Tell Dana Kim")
    await eli.choose(mood="great", met="today", audience="partner")
    await eli.person.fills({each: "Some words of about thirty." for each in ("went_well", "hard", "next", "for_me")})
    await eli.send()

    assert eli.presses == 6
