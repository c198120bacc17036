"""What was written: editing it, what the partner may read, and that reading is noted."""

from typing import Any

import pytest

from bot.playground.elements import elements_in
from tests.conftest import House, fields, fill_check_in, words

SHARED = {"went_well": "I asked early", "audience": "partner", "for_me": "My manager", "met_on": "2026-03-02"}


def labels(view: dict[str, Any] | None) -> list[str]:
    assert view is not None
    return [element["text"]["text"] for _, element in elements_in(view["blocks"]) if element["type"] == "button"]


async def test_the_partner_reads_what_was_shared_and_nothing_else(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", **SHARED)

    await ana.presses("Read")

    read = words(ana.modal)
    assert f"<@{ben.id}> wrote this check-in on Mon, Mar 2." in read
    assert "I asked early" in read and "You met on* Mon, Mar 2" in read
    assert "My manager" not in ana.sees() and "Good" not in read and "What is hard" not in read
    assert labels(ana.modal) == ["Thank", "Say something back", "Put on our agenda"]


async def test_reading_is_noted_and_the_author_sees_it(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ben.opens_home()
    await ana.opens_home()
    await paired.check_in("ben", **SHARED)
    assert f"shared with <@{ana.id}>, not read yet" in words(ben.home)
    assert "not read yet" in words(ana.home)

    await ana.presses("Read", where="message")
    await paired.app.services.settle()

    assert f"<@{ana.id}> read it Mon, Mar 2" in words(ben.home)
    assert "not read yet" not in words(ana.home)
    await ben.presses("Edit", where="home")
    await ben.submits()
    assert f"<@{ana.id}> read it Mon, Mar 2 at 11:00." in words(ben.modal)


async def test_what_was_read_has_a_tick_in_its_message_and_no_button(paired: House) -> None:
    ana = paired.person("ana")
    await paired.check_in("ben", **SHARED)
    assert "Press Read to open it." in ana.texts[-1]
    await ana.presses("Read")
    await ana.closes()
    await paired.tick()

    assert ana.texts[-1].endswith("✓ Read.")
    assert "Read" not in labels(ana.messages[-1])


async def test_what_was_read_on_home_has_a_tick_in_its_message_too(paired: House) -> None:
    ana = paired.person("ana")
    await paired.check_in("ben", **SHARED)
    await ana.opens_home()
    await ana.presses("Read", where="home")
    await paired.tick()

    assert ana.texts[-1].endswith("✓ Read.")


async def test_reading_again_keeps_the_first_time(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", **SHARED)
    await ana.presses("Read")
    await paired.pass_days(1)

    await ana.opens_home()
    await ana.presses("Read", where="home")
    await ben.opens_home()

    assert f"<@{ana.id}> read it Mon, Mar 2" in words(ben.home)


async def test_an_edit_before_it_was_read_leaves_no_trace(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", **SHARED)
    notices = len(ana.texts)
    await ben.opens_home()

    await ben.presses("Edit", where="home")
    before = fields(ben.modal)
    assert (before["mood"], before["met"], before["went_well"]) == ("good", "today", "I asked early")
    assert (before["audience"], before["for_me"]) == ("partner", "My manager")
    assert await ben.submits({"went_well": "I asked very early"}) == {}
    await paired.tick()
    assert "Changed." in words(ben.modal)

    await ana.presses("Read")
    assert "I asked very early" in words(ana.modal) and "edited" not in words(ana.modal)
    assert len(ana.texts) == notices


async def test_an_edit_after_it_was_read_shows_as_edited_to_both(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", **SHARED)
    await ana.presses("Read")
    await ana.closes()
    await ben.opens_home()

    await ben.presses("Edit", where="home")
    assert await ben.submits({"went_well": "Second thoughts"}) == {}
    await paired.app.services.settle()

    assert "and it shows as edited." in words(ben.modal)
    assert "edited since" in words(ben.home)
    await ana.opens_home()
    await ana.presses("Read", where="home")
    assert "edited since you first read it" in words(ana.modal) and "Second thoughts" in words(ana.modal)


async def test_taking_an_answer_back_closes_it_to_the_partner(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ana.opens_home()
    await paired.check_in("ben", **SHARED)
    await ben.opens_home()

    await ben.presses("Edit", where="home")
    await ben.submits({"audience": "me"})
    await paired.app.services.settle()

    assert "only you can see it" in words(ben.home)
    assert "Shared with you" not in words(ana.home)
    await ana.presses("Read", where="message")  # before the message is put right
    assert words(ana.modal).startswith("Not shared\nThis is not shared with you, or no longer.")
    assert "I asked early" not in ana.sees()
    await ana.closes()
    await paired.tick()
    assert ana.texts[-1] == f"<@{ben.id}> has taken back what was shared here."


async def test_taking_it_back_before_the_notice_left_leaves_the_partner_in_peace(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ben.types("/checkin")
    await ben.submits(await fill_check_in(ben, mood="Good", **SHARED))
    await ben.presses("Edit")
    await ben.submits({"audience": "me"})
    before = len(ana.texts)

    await paired.tick()

    assert len(ana.texts) == before


async def test_sharing_by_an_edit_tells_the_partner(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", hard="My manager")
    before = len(ana.texts)
    await ben.opens_home()

    await ben.presses("Edit", where="home")
    await ben.submits({"audience": "partner"})
    await paired.tick()

    assert len(ana.texts) == before + 1 and "My manager" not in ana.texts[-1]
    await ana.presses("Read")
    assert "My manager" in words(ana.modal)


async def test_an_edit_is_checked_like_the_first_time(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", **SHARED)
    await ben.opens_home()
    await ben.presses("Edit", where="home")

    assert "met_on" in await ben.submits(await fill_check_in(ben, met_on="2026-04-01", hard="New words"))
    assert fields(ben.modal)["hard"] == "New words"


async def test_nobody_but_the_partner_reads_and_nobody_but_the_author_edits(paired: House) -> None:
    """Replaying the buttons' values, as anybody can."""
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", **SHARED)
    await ana.presses("Read")
    read = paired.last_sent
    await ben.opens_home()
    await ben.presses("Edit", where="home")
    edit = paired.last_sent
    await ben.submits({"hard": "Mine to change"})
    save = paired.last_sent

    for who in ("cleo", "dana", "stranger", "ben"):
        await paired.press_again(read, by=who)
        assert "This is not shared with you, or no longer." in words(paired.person(who).modal)
    for who in ("cleo", "dana", "stranger", "ana"):
        person = paired.person(who)
        await paired.press_again(edit, by=who)
        assert "Only the person who wrote this can open it here." in words(person.modal)
        save.payload["user"] = {**save.payload["user"], "id": person.id}
        answer = await paired.playground.send(save)
        assert isinstance(answer.body, dict) and answer.body["response_action"] == "errors"
        assert "Only the person who wrote this can edit it." in answer.body["errors"].values()
        assert "I asked early" not in words(person.modal) and "Mine to change" not in person.sees()


async def test_pressing_edit_twice_quickly_opens_one_form(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    await ben.submits(await fill_check_in(ben, mood="Good", **SHARED))
    paired.playground.faults.add("duplicate", "interactive")

    await ben.presses("Edit")

    paired.playground.faults.set()
    assert len(ben.modals) == 1 and "Something went wrong" not in words(ben.modal)
    assert await ben.submits({"hard": "Changed"}) == {}
    assert "Changed." in words(ben.modal)


async def test_what_was_written_stays_with_its_author_when_the_pair_has_ended(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", **SHARED)
    await paired.change_pair("End", "ana", "ben")

    await ben.opens_home()
    assert "You are in no pair at the moment. What you wrote is still here." in words(ben.home)
    await ben.presses("Edit", where="home")
    assert await ben.submits({"hard": "Better"}) == {}
    await ana.presses("Read", where="message")
    assert "I asked early" in words(ana.modal)


@pytest.mark.parametrize("what", ["edits", "deletes"])
@pytest.mark.parametrize("is_shared", [False, True])
async def test_home_is_drawn_anew_for_the_partner_only_if_they_could_see_what_has_changed(
    paired: House, what: str, is_shared: bool
) -> None:
    ana, ben, workspace = paired.person("ana"), paired.person("ben"), paired.playground.workspace
    audience = "partner" if is_shared else "me"
    await paired.check_in("ben", hard="The deploy", audience=audience)
    await ana.opens_home()
    before = len(workspace.calls)

    if what == "edits":
        await ben.opens_home()
        await ben.presses("Edit", where="home")
        assert await ben.submits({"hard": "The release"}) == {}
    else:
        await ben.types("/mentorship delete")
        assert await ben.submits({"sure": ["yes"]}) == {}
    await paired.app.services.settle()

    drawn = [call.params["user_id"] for call in workspace.calls[before:] if call.method == "views.publish"]
    assert (ana.id in drawn) == is_shared
