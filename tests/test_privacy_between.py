"""What two people promise, plan and answer, sent or not: planted words are looked for everywhere."""

import json
import logging
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from bot.domain.envelopes import EnvelopeKind, OpeningDays
from bot.domain.pulses import PulseAsks
from bot.playground.elements import elements_in
from bot.playground.person import Person
from storage import envelopes, pairs
from tests.conftest import House, words
from tests.handlers.agenda_steps import adds
from tests.privacy.hands import types_into
from tests.test_privacy import Overheard, Plants, all_said, messages_of_the_bot, numbers, tables_with_words, walks
from tests.test_privacy_agreed import leaked

OTHERS = ("cleo", "eli", "dana", "stranger")
HOLD_WORDS = {
    "agenda_lines",
    "answers",
    "entry_drafts",
    "envelope_texts",
    "meeting_note_drafts",
    "meeting_note_versions",
    "promise_repairs",
    "promises",
    "response_replies",
}


async def test_what_two_people_promise_plan_and_answer_reaches_nobody_else_and_what_is_ones_own_not_the_other(
    house: House, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.WARNING)
    overheard = Overheard(house.playground.deliver)
    house.playground.deliver = overheard
    plants = Plants()
    ana, ben = house.person("ana"), house.person("ben")
    await house.start_program(coordinators=["cleo", "eli"])
    await house.pair("ana", "ben")
    await house.pair("dana", "gus")
    with capture_logs() as entries:
        for author, partner in ((ben, ana), (ana, ben)):
            await promises(house, plants, author, partner)
            await answers(house, plants, author, partner)
            await adds(house, author.member.handle, plants.plant(author, partner))
            await author.closes(everything=True)
        await look_back_at_half_time(house, plants)
        await meet(house)
        await house.pass_days(7)
        for author, partner in ((ben, ana), (ana, ben)):
            await mends(plants, author, partner)
            await looks_back(plants, author, partner)
            await leaves_unsent(plants, author)
        assert await tables_with_words(house, plants) == HOLD_WORDS
        read = {who: plants.found_in(await meeting_of(who)) for who in (ana, ben)}
        for who in (*OTHERS, "ana", "ben"):
            await walks(house, house.person(who))
        await house.pass_days(8)
        await house.change_pair("End", "ana", "ben")
        for who in (*OTHERS, "ana", "ben"):
            await walks(house, house.person(who))

    takeaway = {each for each in read[ana] if plants.readers[each] == {ana.id, ben.id}}
    assert takeaway and takeaway <= set(read[ben]) and read[ana] != read[ben], "both read the one, each their own note"
    own = [marker for marker, readers in plants.readers.items() if len(readers) == 1]
    seen = {marker for said in all_said(house, overheard) for marker in plants.found_in(said.what)}
    assert set(own) & seen and set(plants.readers) - set(own) <= seen, "the walk went where it should"
    assert leaked(house, overheard, plants) == []
    messages = [json.dumps([each.text, each.blocks, each.metadata]) for each in messages_of_the_bot(house)]
    assert not [marker for message in messages for marker in plants.found_in(message)]
    assert plants.found_in(str(entries) + caplog.text + "".join(capfd.readouterr())) == []
    assert plants.found_in(await numbers(house)) == []


async def promises(house: House, plants: Plants, author: Person, partner: Person) -> None:
    """One that both see and that will be missed, and one to oneself."""
    for seen_by, readers in (("both", (author, partner)), ("me", (author,))):
        await author.types(f"/promise {plants.plant(*readers)}")
        more = {field: plants.plant(*readers) for field in ("cue", "reason")}
        day = f"{house.clock().date() + timedelta(days=2)}"
        assert await author.submits({"day": day, "seen_by": seen_by, **more}) == {}
        await author.closes(everything=True)


async def answers(house: House, plants: Plants, author: Person, partner: Person) -> None:
    """Something is shared, and the other says something back."""
    shared = plants.plant(author, partner)
    await house.check_in(author.member.handle, went_well=shared, audience="partner", for_me=plants.plant(author))
    await partner.opens_home()
    await partner.presses("responses.read", where="home")
    await partner.presses("Say something back")
    assert await partner.submits({"text": plants.plant(author, partner)}) == {}
    await partner.closes(everything=True)


async def look_back_at_half_time(house: House, plants: Plants) -> None:
    """Both are asked; what one writes is for both, once it opens, and what the other does is their own."""
    ana, ben = house.person("ana"), house.person("ben")
    with house.app.services.db.session() as session:
        (pair,) = pairs.list_for(session, house.team_id, ana.id)
        days = OpeningDays.starting(house.clock().date(), ZoneInfo("Europe/London"))
        now = house.clock()
        envelopes.add(session, pair, EnvelopeKind.PULSE, days=days, now=now, asks=PulseAsks.LOOK_BACK)
    for author, field, readers, audience in ((ana, "came", (ana, ben), "partner"), (ben, "helped", (ben,), "me")):
        await author.types("/mentorship pulse")
        await author.presses("Answer", where="modal")
        assert await author.submits({field: plants.plant(*readers), "audience": audience}) == {}
        await author.closes(everything=True)


async def meet(house: House) -> None:
    ana, ben = house.person("ana"), house.person("ben")
    await ben.types("/meet")
    assert await ben.submits() == {}
    await ben.closes(everything=True)
    await ana.types("/meet")
    await ana.presses("meetings.pick_first", where="modal")
    await ana.closes(everything=True)


async def mends(plants: Plants, author: Person, partner: Person) -> None:
    """They say what has happened to the promise that both see."""
    await author.opens_home()
    await author.presses("promises.mend", where="home")
    assert await author.submits({"what_now": "let_go", "text": plants.plant(author, partner)}) == {}
    await author.closes(everything=True)


async def looks_back(plants: Plants, author: Person, partner: Person) -> None:
    await author.opens_home()
    await author.presses("We met", where="home")
    noted = {"takeaway": plants.plant(author, partner), "private": plants.plant(author)}
    assert await author.submits(noted) == {}
    await author.closes(everything=True)


async def leaves_unsent(plants: Plants, author: Person) -> None:
    """Typed into a check-in and into a note, and not sent."""
    await author.types("/checkin")
    await types_all(plants, author)
    await opens_meeting(author)
    await author.presses("Edit", where="modal")
    await types_all(plants, author)


async def types_all(plants: Plants, author: Person) -> None:
    assert author.modal is not None
    for block, each in elements_in(author.modal["blocks"]):
        if each["type"] == "plain_text_input" and block.get("dispatch_action"):
            await types_into(author, block["block_id"], each["action_id"], plants.plant(author))
    await author.closes(everything=True)


async def opens_meeting(person: Person) -> None:
    await person.types("/meet")
    await person.presses("What came of those before", where="modal")
    await person.presses("Open", where="modal")


async def meeting_of(person: Person) -> str:
    await opens_meeting(person)
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown
