"""The end of a pair: a few words for each other, a keepsake, and the day on which what the two wrote is deleted."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.domain.actor import Actor
from bot.playground.person import Person
from bot.views import closings, keepsakes, thanks
from handlers.closings import collect
from storage.pairs import NotInThisPair
from storage.tables import EnvelopeText, Pair, Program, Thanks
from tests.conftest import MONDAY, House, fields, words
from tests.handlers.ending_steps import ends, opens
from tests.handlers.goal_steps import set_goal

LAST_DAY = datetime(2026, 4, 10, tzinfo=UTC)


async def paired_until(house: House, last_day: datetime = LAST_DAY) -> tuple[Person, Person]:
    """Ana mentors Ben, until this day; both have settled in."""
    await house.start_with_pair(invited=False, starts_on=MONDAY.date(), ends_on=last_day.date())
    return house.person("ana"), house.person("ben")


async def to(house: House, moment: datetime) -> None:
    await house.move_to(moment, step=timedelta(hours=12))


async def write(person: Person, **texts: str) -> str:
    await person.presses("Write")
    assert await person.submits(texts) == {}
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


def states(house: House) -> list[str]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Thanks.state).order_by(Thanks.id)))


def kept_words(house: House) -> list[str]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(EnvelopeText.text)))


def boxes(person: Person) -> str:
    """All that stands in the boxes of a keepsake."""
    return "".join(str(value) for value in fields(person.modal).values())


async def keepsake_of(person: Person) -> str:
    await person.types("/mentorship keepsake")
    await person.presses("Keepsake", where="modal")
    text = boxes(person)
    await person.closes(everything=True)
    return text


async def test_both_are_asked_two_weeks_before_and_read_each_others_words_on_the_last_day(house: House) -> None:
    ana, ben = await paired_until(house)
    await house.check_in("ben", went_well="A first draft", audience="partner", for_me="I was afraid of it")
    await house.check_in("ana", hard="Nothing at all")
    await set_goal(house, "ben", "Speak at a meetup")
    await to(house, LAST_DAY - timedelta(days=15))
    assert states(house) == []

    await to(house, LAST_DAY - timedelta(days=10))
    assert "has its last day on Fri, Apr 10" in str(ana.texts) and "has its last day on Fri, Apr 10" in str(ben.texts)
    await ben.presses(thanks.OPEN)
    assert "Speak at a meetup" not in words(ben.modal), "how far they came with it they are asked in its own envelope"
    await ben.closes(everything=True)
    assert "*Sealed.*" in await write(ben, thanks="Your patience", along="To ask early")
    before = list(ana.texts)
    assert "Your patience" not in str(ana.messages)
    assert "*Sealed.*" in await write(ana, thanks="Your courage")
    assert states(house) == ["collecting"] and "Your patience" not in str(before)

    await to(house, LAST_DAY.replace(hour=18))
    assert states(house) == ["opened"]
    for person, other in ((ana, ben), (ben, ana)):
        assert f"What you and <@{other.id}> thank each other for has opened" in str(person.texts)
        assert "is the last day of your mentorship" in str(person.texts) and "there until Thu, Jul 9" in str(
            person.texts
        )
        await person.presses("Read both")
        assert "Your patience" in words(person.modal) and "Your courage" in words(person.modal)
        await person.closes(everything=True)

    mine, theirs = await keepsake_of(ben), await keepsake_of(ana)
    for each in ("A first draft", "Speak at a meetup", "Your patience", "Your courage", "To ask early"):
        assert each in mine and each in theirs
    assert "I was afraid of it" in mine and "I was afraid of it" not in theirs, "what is one's own is nobody else's"
    assert "Nothing at all" in theirs and "Nothing at all" not in mine

    await ben.types("/mentorship keepsake")
    await ben.presses("Keepsake", where="modal")
    await ben.presses("As JSON", where="modal")
    whole = json.loads(boxes(ben))
    assert (whole["you"], whole["partner"], whole["to"]) == ("Ben Okafor", "Ana Souza", "2026-04-10")
    assert "I was afraid of it" in str(whole["chapters"])
    await ben.closes(everything=True)

    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin digest")
    assert "Your patience" not in str([cleo.messages, cleo.modal]), "coordinators see nothing of it"


async def test_what_only_one_has_sealed_stays_with_them_and_the_other_cannot_tell(house: House) -> None:
    ana, ben = await paired_until(house)
    await to(house, LAST_DAY - timedelta(days=10))
    seen = list(ana.texts)
    await write(ben, thanks="Your patience")
    await house.tick()
    assert ana.texts == seen

    await to(house, LAST_DAY + timedelta(days=3))

    assert states(house) == ["closed"] and "has opened" not in str(ana.texts) + str(ben.texts)
    assert closings.UNOPENED in str(ben.texts) and closings.UNOPENED not in str(ana.texts), "of their own side alone"
    await ben.types("/mentorship keepsake")
    await ben.presses("Read mine", where="modal")
    assert "which nobody else has seen" in words(ben.modal) and "Your patience" in words(ben.modal)
    await ben.closes(everything=True)
    assert "Your patience" in await keepsake_of(ben) and "Your patience" not in await keepsake_of(ana)


async def test_what_is_typed_and_not_sent_is_kept_and_letting_it_pass_is_no_trouble(house: House) -> None:
    ana, ben = await paired_until(house)
    await to(house, LAST_DAY - timedelta(days=10))
    await ben.presses("Write")
    assert ben.modal
    await ben.gestures.press_in_view(ben.id, ben.modal["id"], "thanks", thanks.DRAFT, {"value": "Half a tho"})
    await ben.closes(everything=True)
    await ben.presses("Write")
    assert fields(ben.modal)["thanks"] == "Half a tho"
    await ben.presses("Delete what I wrote", where="modal")
    assert "is deleted" in words(ben.modal)
    await ben.closes(everything=True)
    await ana.presses("Not this time")
    await house.tick()
    assert "not this time. That is fine" in ana.texts[-1]
    await to(house, LAST_DAY + timedelta(days=3))
    assert states(house) == ["closed"] and kept_words(house) == []


async def test_the_keepsake_comes_as_two_files_where_that_is_allowed_and_else_to_be_copied(house: House) -> None:
    _, ben = await paired_until(house)
    await house.check_in("ben", went_well="A first draft")
    workspace = house.playground.workspace
    await ben.types("/mentorship keepsake")
    await ben.presses("Keepsake", where="modal")
    await ben.presses(keepsakes.SEND, where="modal")
    await house.app.services.settle()

    assert keepsakes.SENT in words(ben.modal)
    files = {each.name: (each.content or b"").decode() for each in workspace.files.values()}
    assert sorted(files) == ["keepsake-ana-souza.json", "keepsake-ana-souza.md"]
    assert "A first draft" in files["keepsake-ana-souza.md"]
    assert "A first draft" in str(json.loads(files["keepsake-ana-souza.json"]))
    place = workspace.find_dm(ben.id)
    assert place and [len(each.files) for each in place.messages.values()][-1] == 2, "in their own messages"

    workspace.manifest = replace(workspace.manifest, scopes=workspace.manifest.scopes - {"files:write"})
    await ben.presses(keepsakes.SEND, where="modal")
    await house.app.services.settle()
    assert keepsakes.NOT_ALLOWED in words(ben.modal) and "A first draft" in boxes(ben)
    assert [each.error for each in workspace.refusals] == ["missing_scope"]
    workspace.refusals.clear()


async def test_nobody_but_the_two_opens_a_keepsake(house: House) -> None:
    await paired_until(house)
    services = house.app.services
    for other in ("cleo", "dana"):
        with services.db.session() as session, pytest.raises(NotInThisPair):
            collect(session, services.features, Actor(house.team_id, house.person(other).id), 1, services.content)


async def test_on_the_day_that_both_were_told_what_they_wrote_is_deleted_and_counts_stay(house: House) -> None:
    ana, ben = await paired_until(house)
    await house.check_in("ben", went_well="A first draft", audience="partner", for_me="I was afraid of it")
    await house.check_in("ana", went_well="Shared by Ana", audience="partner", for_me="Only Ana's")
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin program edit Spring")
    assert fields(cleo.modal)["keep_days"] == "90"
    assert await cleo.submits({"keep_days": "30"}) == {}
    await to(house, LAST_DAY + timedelta(days=3))
    await ben.types("/mentorship keepsake")
    assert "there until Sun, May 10, and deleted then" in words(ben.modal)
    await ben.presses("Keep mine for a year", where="modal")
    assert "stays with you for a year" in words(ben.modal)
    await ben.closes(everything=True)
    await ana.types("/mentorship keepsake")
    assert "for a year after" not in words(ana.modal), "nobody is shown what the other keeps"
    await ana.closes(everything=True)

    await to(house, datetime(2026, 5, 10, 22, tzinfo=UTC))
    assert "A first draft" in await keepsake_of(ana)
    await to(house, datetime(2026, 5, 11, 6, tzinfo=UTC))

    await ana.types("/mentorship keepsake")
    assert "was deleted on Mon, May 11" in words(ana.modal) and "Keepsake" not in button_labels(ana)
    await ana.closes(everything=True)
    mine = await keepsake_of(ben)
    assert "I was afraid of it" in mine and "A first draft" not in mine and "Shared by Ana" not in mine
    await ana.opens_home()
    assert "Only Ana's" not in str(ana.home) and "Shared by Ana" not in str(ana.home)

    house.clock.at = LAST_DAY + timedelta(days=362)  # nothing is due in between
    await house.tick()
    assert "I was afraid of it" in await keepsake_of(ben)
    await to(house, LAST_DAY + timedelta(days=370))
    await ben.types("/mentorship keepsake")
    assert "Keepsake" not in button_labels(ben)
    with house.app.services.db.session() as session:
        assert session.scalars(select(Pair.forget_at)).all() == [None]


async def test_two_who_both_would_like_to_go_on_without_the_program_and_no_coordinator_sees_them(house: House) -> None:
    ana, ben = await paired_until(house)
    cleo = house.person("cleo")
    await to(house, LAST_DAY.replace(hour=18))
    await ben.presses("Go on together")
    assert "You would like to go on. Once" in words(ben.modal)
    await ben.closes(everything=True)
    await to(house, LAST_DAY + timedelta(days=3, hours=12))
    assert f"<@{ben.id}> would like to go on with you" in str(ana.texts)
    assert "would like to go on" not in str(ben.texts), "nobody hears of themselves"

    await ana.presses("Go on together")
    assert f"You and <@{ben.id}> go on, without the program" in words(ana.modal)
    await ana.closes(everything=True)
    await to(house, LAST_DAY + timedelta(days=5))
    for person in (ana, ben):
        assert "go on, without the program: the two of you alone" in str(person.texts)
    await ben.types("/checkin")
    assert await ben.submits({"mood": "Good"}) == {}
    await ben.closes(everything=True)
    await to(house, LAST_DAY + timedelta(days=40))
    assert "heck-in with" in str(ben.texts[-4:]) + str(ana.texts[-4:]), "they are asked on"

    said = []
    for command in ("", " digest Spring", " coordinators Spring"):
        await cleo.types(f"/mentorship-admin{command}")
        said.append(words(cleo.modal) if cleo.modal else cleo.ephemerals and str(cleo.ephemerals[-1]))
        await cleo.closes(everything=True) if cleo.modal else None
    assert ana.id not in str(said) and ben.id not in str(said)
    await cleo.types("/mentorship-admin")
    await cleo.presses("programs.open_past", where="modal")
    await cleo.presses("How pairs ended", where="modal")
    listed = words(cleo.modal)
    await cleo.closes(everything=True)
    assert f"<@{ana.id}> mentors <@{ben.id}> · to its last day, Sat, Apr 11" in listed, "as it does for any other pair"
    with house.app.services.db.session() as session:
        assert session.scalar(select(Program.own_pair_id).where(Program.own_pair_id.is_not(None))) == 1

    for what in ("Complete", "Leave"):
        await opens(house, "ben", what)
        said_of_it = words(ben.modal)
        assert "no coordinator sees anything of this" in said_of_it
        assert "Coordinators see" not in said_of_it and "word with a coordinator" not in said_of_it
        await ben.closes(everything=True)
    await ana.types("/mentorship keepsake")
    await ana.presses("Change the rhythm", where="modal")
    assert fields(ana.modal)["rhythm"] != "monthly"
    assert await ana.submits({"rhythm": "monthly"}) == {}
    await ana.closes(everything=True)
    await to(house, LAST_DAY + timedelta(days=75))
    assert "asks in another rhythm now" in str(ben.texts)


async def test_who_would_rather_not_go_on_after_all_takes_it_back_and_nobody_has_heard(house: House) -> None:
    ana, ben = await paired_until(house)
    await to(house, LAST_DAY - timedelta(days=10))
    await ben.types("/mentorship keepsake")
    await ben.presses("Go on together", where="modal")
    await ben.presses("Keepsakes", where="modal")
    await ben.presses("Rather not", where="modal")
    await ben.closes(everything=True)
    await to(house, LAST_DAY + timedelta(days=3))
    assert "would like to go on" not in str(ana.texts)
    with house.app.services.db.session() as session:
        assert session.scalars(select(Pair.state)).all() == ["ended"]


def button_labels(person: Person) -> list[str]:
    assert person.modal
    rows = [block["elements"] for block in person.modal["blocks"] if block["type"] == "actions"]
    return [str(each["text"]["text"]) for row in rows for each in row]


async def test_in_a_pair_that_lives_again_nothing_is_deleted_however_long_it_is_paused(house: House) -> None:
    _, ben = await paired_until(house)
    await house.check_in("ben", went_well="A first draft")
    await house.change_pair("Pause", "ana", "ben")
    with house.app.services.db.session() as session:  # as though its words had been due before it was taken up again
        session.execute(update(Pair).values(forget_at=MONDAY))
    await house.pass_days(20)
    assert "A first draft" in await keepsake_of(ben)


@pytest.mark.parametrize("last_day", [LAST_DAY, datetime(2026, 4, 12, tzinfo=UTC)], ids=["Friday", "Sunday"])
async def test_each_hears_once_that_it_ends_with_the_keepsake_and_going_on_at_hand(
    house: House, last_day: datetime
) -> None:
    ana, ben = await paired_until(house, last_day)
    await house.move_to(datetime(2026, 4, 15, 12, tzinfo=UTC))
    for person, who in ((ana, "ana"), (ben, "ben")):
        said = [text for text in house.posted_to(who) if "the last day of" in text or "ended on" in text]
        assert len(said) == 1 and "Thank you" in said[0] and "deleted" in said[0], said
        await person.types("/mentorship keepsake")
        day_of_it = "Fri, Apr 10" if last_day == LAST_DAY else "Sun, Apr 12"
        assert f"ended on {day_of_it}, its last day" in words(person.modal), "the day that everything else says"
        await person.closes(everything=True)
        await person.presses("Keepsake" if last_day == LAST_DAY else "Keepsakes", where="message")
        await person.closes(everything=True)


async def test_what_was_told_of_the_last_day_says_later_what_has_become_of_it(house: House) -> None:
    """The farewell comes alone; it says what is so when the day is another, and when the pair has ended."""
    ana, ben = await paired_until(house)
    await to(house, LAST_DAY.replace(hour=18))
    (told,) = [text for text in house.posted_to("ana") if "is the last day of" in text]
    assert told.startswith("Fri, Apr 10 is the last day"), "no question stands beside it"
    await ana.opens_home()
    assert "Check-in with" not in words(ana.home)

    await opens(house, "ben", "Extend")
    assert await ben.submits({"until": "2026-04-24"}) == {}
    await ben.closes(everything=True)
    await to(house, datetime(2026, 4, 13, 12, tzinfo=UTC))
    assert "went on after Fri, Apr 10. Its last day is Fri, Apr 24 now." in str(ana.texts)
    assert "is the last day of" not in str(ana.texts)
    assert "its last day is Fri, Apr 24 now" in str(ana.texts), "and the other has heard of it"
    await opens(house, "ben", "Extend")
    assert await ben.submits({"until": "2026-04-25"}) == {}
    await ben.closes(everything=True)
    await house.tick()
    assert "its last day is Sat, Apr 25 now" in str(ana.texts) and "Fri, Apr 24 now" not in str(ana.texts)

    await to(house, datetime(2026, 4, 28, 12, tzinfo=UTC))
    assert "went on after Fri, Apr 10 and has ended since." in str(ana.texts)
    await ana.types("/mentorship pair")
    shown = words(ana.modal)
    assert "ended on Sat, Apr 25, its last day.\nWhat the two of you wrote is there until Fri, Jul 24" in shown
    assert {"Keepsake", "Go on together", "How long it is kept"} <= set(button_labels(ana))
    await ana.presses("How long it is kept", where="modal")
    assert "Keep mine for a year" in button_labels(ana)


async def test_two_who_have_completed_it_can_go_on_together_and_hear_of_it_with_the_next_question(house: House) -> None:
    ana, ben = await paired_until(house, datetime(2026, 8, 28, tzinfo=UTC))
    await to(house, datetime(2026, 3, 20, 12, tzinfo=UTC))
    assert "Go on together" not in await ends(house, "ben", "Complete"), "for a day it can be taken back"
    await to(house, datetime(2026, 3, 23, 18, tzinfo=UTC))
    for person in (ben, ana):
        await person.presses("Go on together")
        await person.closes(everything=True)
    before = {who: len(house.posted_to(who)) for who in ("ana", "ben")}
    await house.move_to(datetime(2026, 3, 24, 18, tzinfo=UTC))
    for who in ("ana", "ben"):
        (told,) = house.posted_to(who)[before[who] :]
        assert "go on, without the program" in told and "heck-in with" in told, "one visit brings both"
