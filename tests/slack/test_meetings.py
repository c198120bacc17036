"""The address of a calendar file: who has it gets the file, for a while; whoever guesses gets nothing."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import vobject
from aiohttp.test_utils import TestClient, TestServer

from bot.slack import meetings as route
from tests.conftest import Clock, House, open_house, words
from tests.handlers.meeting_steps import agree, start_of, the_meeting

OUTSIDE = "https://rapport.example"


@pytest.fixture
async def reachable(clock: Clock, database_url: str) -> AsyncIterator[House]:
    """A house that can be reached from outside, in which Ana mentors Ben."""
    async with open_house(clock, database_url, PUBLIC_URL=OUTSIDE) as house:
        await house.start_program()
        await house.pair("ana", "ben", invited=False)
        yield house


async def test_both_are_shown_an_address_at_which_the_file_can_be_had(reachable: House) -> None:
    meeting = await agree(reachable)
    for who in ("ana", "ben"):
        await reachable.person(who).types("/meet")
        await reachable.person(who).presses("Calendar", where="modal")
        assert f"{OUTSIDE}/meet/{meeting.key}.ics" in str(reachable.person(who).modal)
        assert "BEGIN:VCALENDAR" not in words(reachable.person(who).modal)

    async with TestClient(TestServer(reachable.app.http())) as outside:
        answer = await outside.get(f"/meet/{meeting.key}.ics")
        text = await answer.text()

    assert answer.status == 200
    assert answer.content_type == "text/calendar"
    assert answer.headers["Cache-Control"] == "private, no-store"
    event = vobject.readOne(text).vevent
    assert event.dtstart.value == meeting.starts_at
    assert event.summary.value == "Mentoring: Ana and Ben"


async def test_what_is_guessed_malformed_or_only_proposed_is_not_found_and_looks_the_same(reachable: House) -> None:
    meeting = await agree(reachable)
    await reachable.person("ben").types("/meet")
    await reachable.person("ben").presses("Propose times", where="modal")
    assert await reachable.person("ben").submits() == {}
    proposed = the_meeting(reachable)
    assert proposed.id != meeting.id

    async with TestClient(TestServer(reachable.app.http())) as outside:
        found = set()
        for key in (
            proposed.key,
            "x" * 43,
            meeting.key[:-1],
            meeting.key + "x",
            "1",
            "%00",
            "é",
            meeting.key.swapcase(),
        ):
            answer = await outside.get(f"/meet/{key}.ics")
            found.add((answer.status, await answer.text()))
        elsewhere = await outside.get(f"/meet/{meeting.key}")

    assert found == {(404, "Not found")}
    assert elsewhere.status == 404


async def test_the_address_ends_a_month_after_the_meeting(reachable: House) -> None:
    meeting = await agree(reachable)
    async with TestClient(TestServer(reachable.app.http())) as outside:
        reachable.clock.at = start_of(meeting) + timedelta(days=30)
        assert (await outside.get(f"/meet/{meeting.key}.ics")).status == 200
        reachable.clock.at += timedelta(hours=1)
        assert (await outside.get(f"/meet/{meeting.key}.ics")).status == 404


async def test_what_is_cancelled_is_given_out_as_cancelled(reachable: House) -> None:
    meeting = await agree(reachable)
    await reachable.person("ana").types("/meet")
    await reachable.person("ana").presses("Cancel", where="modal")
    assert await reachable.person("ana").submits() == {}

    async with TestClient(TestServer(reachable.app.http())) as outside:
        calendar = vobject.readOne(await (await outside.get(f"/meet/{meeting.key}.ics")).text())

    assert calendar.method.value == "CANCEL"
    assert calendar.vevent.uid.value == f"{meeting.uid}@rapport"
    assert int(calendar.vevent.sequence.value) == 1


async def test_asked_a_thousand_times_at_once_it_answers_and_nobody_else_waits(reachable: House) -> None:
    meeting = await agree(reachable)
    async with TestClient(TestServer(reachable.app.http())) as outside:

        async def ask(key: str) -> int:
            async with outside.get(f"/meet/{key}.ics") as answer:
                await answer.read()
                return answer.status

        asked = [asyncio.create_task(ask(meeting.key if each % 2 else "g" * 43)) for each in range(1000)]
        await reachable.person("ben").types("/meet")
        assert "Meetings" in words(reachable.person("ben").modal)
        found = await asyncio.gather(*asked)
        assert set(found) <= {200, 404, 503} and {200, 404} <= set(found)
        answer = await outside.get(f"/meet/{meeting.key}.ics")
        assert answer.status == 200

    assert route.MOST_WAITING < 100


async def test_without_an_address_of_the_house_the_file_is_there_to_be_copied(paired: House) -> None:
    meeting = await agree(paired)
    await paired.person("ben").types("/meet")
    await paired.person("ben").presses("Calendar", where="modal")

    shown = paired.person("ben").modal
    assert "http" not in words(shown).replace("https://calendar.google.com", "").replace(
        "https://outlook.office.com", ""
    )
    said = [block["text"]["text"] for block in shown["blocks"] if block.get("text", {}).get("type") == "plain_text"]  # type: ignore[index]
    event = vobject.readOne("".join(said)).vevent
    assert event.dtstart.value == meeting.starts_at
    async with TestClient(TestServer(paired.app.http())) as outside:
        assert (await outside.get(f"/meet/{meeting.key}.ics")).status == 404
