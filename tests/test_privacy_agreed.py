"""What two people say alone, and agree on, is read by nobody else: planted words are looked for everywhere."""

import json
import logging

import pytest
from structlog.testing import capture_logs

from tests.conftest import House
from tests.handlers.agreement_steps import edits, opens
from tests.handlers.alignment_steps import ANSWERS, OPENS, at, seals
from tests.test_privacy import Overheard, Plants, all_said, messages_of_the_bot, numbers, walks

OTHERS = ("cleo", "eli", "dana", "stranger")


def leaked(house: House, overheard: Overheard, plants: Plants) -> list[tuple[str, str | None, str]]:
    return [
        (said.how, said.to, marker)
        for said in all_said(house, overheard)
        for marker in plants.found_in(said.what)
        if said.to not in plants.readers[marker]
    ]


async def test_what_two_people_expect_and_agree_on_reaches_nobody_else_nor_each_other_before_it_opens(
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
        await seals(house, "ana", {field: plants.plant(ana) for field in ANSWERS})
        # Of one who is still to write, two worlds compare what all others see; of both, they walk here.
        await walks(house, ben)
        await seals(house, "ben", {field: plants.plant(ben) for field in ANSWERS})
        for who in OTHERS:
            await walks(house, house.person(who))
        await ana.opens_home()
        assert leaked(house, overheard, plants) == [], "it has not opened"

        await at(house, OPENS)
        for marker in plants.readers:
            plants.readers[marker] = frozenset({ana.id, ben.id})
        await opens(house, "ben")
        await edits(house, "ben", "why", {"why": plants.plant(ana, ben)})
        await ben.closes(everything=True)
        await opens(house, "ana")
        read = plants.found_in(str(ana.modal))
        await ana.closes(everything=True)
        for who in OTHERS:
            await walks(house, house.person(who))
        await house.change_pair("End", "ana", "ben")
        for who in (*OTHERS, "ana", "ben"):
            await walks(house, house.person(who))

    assert len(read) > len(ANSWERS), "each reads what the other has said, once it is open"
    assert leaked(house, overheard, plants) == []
    messages = [json.dumps([each.text, each.blocks, each.metadata]) for each in messages_of_the_bot(house)]
    assert not [marker for message in messages for marker in plants.found_in(message)]
    assert plants.found_in(str(entries) + caplog.text + "".join(capfd.readouterr())) == []
    assert plants.found_in(await numbers(house)) == []
