"""What is typed into a check-in or a reflection survives closing it, for its author alone."""

from datetime import timedelta

import pytest

from storage import prompts
from tests.conftest import House, fields, words
from tests.handlers.test_my_data import SURE

BACK = "What you typed here before and did not send is back."
TYPED = "checkins.type"


@pytest.fixture
async def typed(paired: House) -> House:
    """Ben has typed something and closed the form."""
    ben = paired.person("ben")
    await ben.types("/checkin")
    await ben.presses(TYPED, value="Half a sentence", where="modal")
    await ben.closes()
    return paired


async def test_what_was_typed_comes_back_says_so_and_is_gone_once_sent(typed: House) -> None:
    ben = typed.person("ben")
    await ben.types("/checkin")
    assert fields(ben.modal)["went_well"] == "Half a sentence" and BACK in words(ben.modal)
    assert await ben.submits({"mood": "Good"}) == {}
    await ben.closes(everything=True)

    await ben.types("/checkin")
    assert fields(ben.modal)["went_well"] is None and BACK not in words(ben.modal)


async def test_it_can_be_cleared(typed: House) -> None:
    ben = typed.person("ben")
    await ben.types("/checkin")
    await ben.presses("Clear it")
    assert fields(ben.modal)["went_well"] is None and BACK not in words(ben.modal)
    await ben.presses("checkins.type_again", value="Anew", where="modal")
    await ben.closes()

    await ben.types("/checkin")
    assert fields(ben.modal)["went_well"] == "Anew"


async def test_what_arrives_late_of_a_form_that_was_sent_brings_nothing_back(typed: House) -> None:
    ben = typed.person("ben")
    await ben.types("/checkin")
    await ben.presses(TYPED, value="Half a sentence, and more", where="modal")
    late = typed.last_sent
    assert await ben.submits({"mood": "Good"}) == {}
    await typed.press_again(late, by="ben")
    late.payload["actions"][0]["block_id"] = "hard"  # the first that is heard of this field
    late.payload["view"]["state"]["values"]["hard"]["checkins.type"]["value"] = "Late"
    await typed.press_again(late, by="ben")
    await ben.closes(everything=True)

    await ben.types("/checkin")
    assert BACK not in words(ben.modal)


async def test_an_older_letter_does_not_overtake_a_newer_one(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    await ben.presses(TYPED, value="H", where="modal")
    older = paired.last_sent
    await ben.presses(TYPED, value="Hello", where="modal")
    await paired.press_again(older, by="ben")
    await ben.closes()

    await ben.types("/checkin")
    assert fields(ben.modal)["went_well"] == "Hello"


async def test_a_draft_is_never_read_by_more_than_it_was_typed_for(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    await ben.presses(TYPED, value="For me", where="modal")
    draft = paired.last_sent
    await ben.closes()
    await ben.types("/checkin")
    await ben.presses("Clear it")
    assert await ben.submits({"mood": "Good", "hard": "For both", "audience": "partner"}) == {}
    await ben.closes(everything=True)
    assert draft
    await ben.types("/checkin")
    assert fields(ben.modal)["audience"] == "partner"
    await ben.presses("checkins.choose_audience", value="me", where="modal")
    await ben.presses(TYPED, value="For me again", where="modal")
    await ben.closes()

    await ben.types("/checkin")
    assert (fields(ben.modal)["audience"], fields(ben.modal)["went_well"]) == ("me", "For me again")


@pytest.mark.parametrize("who", ["ana", "cleo", "dana"])
async def test_nobody_else_sees_it_and_nobody_else_types_into_it(typed: House, who: str) -> None:
    other, ben = typed.person(who), typed.person("ben")
    await ben.types("/checkin")
    await ben.presses(TYPED, value="Half a sentence more", where="modal")
    stolen = typed.last_sent
    if who != "ana":  # for whom it would be a draft of her own
        await typed.press_again(stolen, by=who)
        typed.playground.workspace.refusals.clear()  # the form is on nobody else's screen
    for command in ("/checkin", "/mentorship-admin", "/mentorship-admin digest", "/mentorship privacy"):
        await other.types(command)
        assert "Half a sentence" not in other.sees()
        if other.modal:
            await other.closes(everything=True)
    await other.opens_home()
    assert "Half a sentence" not in other.sees()


async def test_the_rest_after_one_press_survives_closing(house: House) -> None:
    await house.start_with_pair("dana", "eli", invited=False)
    await house.move_to(house.clock.at + timedelta(days=3), step=timedelta(days=1))
    eli = house.person("eli")
    await eli.presses("Not this time")
    await house.move_to(house.clock.at + timedelta(days=4), step=timedelta(days=1))
    await eli.presses("Good", where="message")
    await eli.presses(TYPED, value="And then", where="modal")
    await eli.closes()

    await eli.types("/checkin")
    assert fields(eli.modal)["went_well"] == "And then" and BACK in words(eli.modal)


async def test_a_change_that_was_not_saved_comes_back_in_the_entry_it_was_for(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", went_well="As it was")
    await ben.opens_home()
    await ben.presses("Edit", where="home")
    await ben.presses(TYPED, value="As it shall be", where="modal")
    await ben.closes()
    await ben.types("/checkin")
    assert fields(ben.modal)["went_well"] is None
    await ben.closes()

    await ben.presses("Edit", where="home")
    assert fields(ben.modal)["went_well"] == "As it shall be" and BACK in words(ben.modal)
    await ben.presses("Clear it")
    assert fields(ben.modal)["went_well"] == "As it was"


async def test_looking_at_an_entry_to_change_it_and_closing_it_leaves_no_draft(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", went_well="As it was")
    await ben.opens_home()
    for _ in range(2):
        await ben.presses("Edit", where="home")
        assert BACK not in words(ben.modal)
        await ben.closes()


async def test_words_that_come_with_the_command_are_not_said_to_be_back_until_they_are(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin We shipped it")
    assert fields(ben.modal)["went_well"] == "We shipped it" and BACK not in words(ben.modal)
    await ben.presses("checkins.choose_met", value="other", where="modal")  # drawn anew
    assert BACK not in words(ben.modal)
    await ben.closes()

    await ben.types("/checkin")
    assert fields(ben.modal)["went_well"] == "We shipped it" and BACK in words(ben.modal)


async def test_words_after_the_command_stand_under_what_went_well_beside_what_was_there(typed: House) -> None:
    ben = typed.person("ben")
    for _ in range(2):
        await ben.types("/checkin We shipped <it> & slept")
        assert fields(ben.modal)["went_well"] == "Half a sentence\n\nWe shipped <it> & slept"
        await ben.closes()
    await ben.types("/checkin")
    assert fields(ben.modal)["went_well"] == "Half a sentence\n\nWe shipped <it> & slept"


async def test_deleting_what_one_wrote_deletes_it_and_the_copy_has_it_before(typed: House) -> None:
    ben = typed.person("ben")
    await ben.types("/mentorship privacy")
    await ben.presses("Copy of my data")
    assert "Half a sentence" in words(ben.modal)
    await ben.closes(everything=True)
    await ben.types("/mentorship delete")
    assert await ben.submits(SURE) == {}
    await ben.closes(everything=True)

    await ben.types("/checkin")
    assert BACK not in words(ben.modal)


# --- several pairs ---------------------------------------------------------------------------------------------------


@pytest.fixture
async def two(paired: House) -> House:
    """Ben is Dana's mentee, too; with each he has said what is next."""
    await paired.pair("dana", "ben", invited=False)
    ben = paired.person("ben")
    for partner in ("Ana Souza", "Dana Kim"):
        await ben.types("/checkin")
        values = {"pair": f"{partner} · Spring", "mood": "Good", "next": f"Next with {partner}"}
        assert await ben.submits({**values, "audience": "partner" if partner.startswith("Dana") else "me"}) == {}
        await ben.closes(everything=True)
        paired.clock.at += timedelta(minutes=1)
    return paired


async def test_the_pair_that_is_chosen_changes_what_is_remembered_and_loses_nothing_typed(two: House) -> None:
    ben = two.person("ben")
    await ben.types("/checkin")
    assert "You said next" not in words(ben.modal)
    await ben.presses("checkins.choose_pair", value="Dana Kim · Spring", where="modal")
    assert "Next with Dana Kim" in words(ben.modal) and fields(ben.modal)["audience"] == "partner"
    await ben.presses("checkins.choose_pair", value="Ana Souza · Spring", where="modal")
    assert "Next with Ana Souza" in words(ben.modal) and fields(ben.modal)["audience"] == "me"
    audience = next(block for block in ben.modal["blocks"] if block.get("block_id") == "went_well")  # type: ignore[index]
    await ben.presses(audience["element"]["action_id"], value="Typed", where="modal")
    await ben.presses("checkins.choose_pair", value="Dana Kim · Spring", where="modal")

    assert fields(ben.modal)["went_well"] == "Typed"
    assert fields(ben.modal)["audience"] == "me", "what was typed for oneself is not widened by choosing somebody else"
    await ben.closes()
    await ben.types("/checkin")
    assert fields(ben.modal)["went_well"] is None
    await ben.presses("checkins.choose_pair", value="Dana Kim · Spring", where="modal")
    assert fields(ben.modal)["went_well"] == "Typed" and BACK in words(ben.modal)


async def test_a_draft_of_a_pair_that_was_left_for_another_joins_what_is_there(two: House) -> None:
    ben = two.person("ben")
    await ben.types("/checkin")
    await ben.presses("checkins.choose_pair", value="Ana Souza · Spring", where="modal")
    await _type(two, "For Ana")
    await ben.closes()
    await ben.types("/checkin")
    await _type(two, "Typed before it was said with whom")
    await ben.presses("checkins.choose_pair", value="Ana Souza · Spring", where="modal")

    assert fields(ben.modal)["went_well"] == "For Ana\n\nTyped before it was said with whom"


async def _type(house: House, text: str) -> None:
    ben = house.person("ben")
    block = next(block for block in ben.modal["blocks"] if block.get("block_id") == "went_well")  # type: ignore[index]
    await ben.presses(block["element"]["action_id"], value=text, where="modal")


# --- reflections -----------------------------------------------------------------------------------------------------


def question(house: House) -> str:
    modal = house.person("ben").modal
    assert modal
    return str(modal["blocks"][0]["text"]["text"])


async def test_what_was_begun_comes_back_with_its_own_question(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/reflect")
    asked = question(paired)
    await ben.presses("reflections.type", value="A beginning", where="modal")
    await ben.closes()

    await ben.types("/reflect")
    assert question(paired) == asked and fields(ben.modal)["reflection"] == "A beginning"
    assert await ben.submits() == {}
    await ben.closes(everything=True)
    await ben.types("/reflect")
    assert question(paired) != asked and BACK not in words(ben.modal)


async def test_looking_at_a_question_uses_none_up(paired: House) -> None:
    ben = paired.person("ben")
    for _ in range(3):
        await ben.types("/reflect")
        await ben.closes()
    with paired.app.services.db.session() as session:
        seen = prompts.list_seen_questions(session, paired.team_id, ben.id, since=paired.clock.at - timedelta(weeks=12))
    assert seen == {}


async def test_reflect_asks_by_the_pair_that_is_chosen(paired: House) -> None:
    """Ben is a mentee of Ana's, and Eli's mentor."""
    ben = paired.person("ben")
    await paired.pair("ben", "eli", invited=False)
    by_text = {f"*{each.text}*": each for each in paired.app.services.content.questions}
    for who, role in (("Ana Souza", "mentee"), ("Eli Novak", "mentor")) * 3:
        await ben.types("/reflect")
        await ben.presses("reflections.choose_pair", value=f"{who} · Spring", where="modal")
        assert by_text[question(paired)].role in (role, "both")
        assert await ben.submits({"reflection": "Words"}) == {}
        await ben.closes(everything=True)
