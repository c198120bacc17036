"""What one shares is told to the other, however full their week is, whatever becomes of the pair."""

from datetime import UTC, datetime

from sqlalchemy import select

from bot.domain.delivery import DeliveryState
from storage.tables import Delivery
from tests.conftest import House, words

WORDS = {"went_well": "I asked early", "went_well_audience": "partner"}
MONDAY_NINE = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)  # in Berlin, where Ana is


def told(house: House, who: str = "ana") -> int:
    """How often they have been told that something was shared with them."""
    return sum("Press Read" in text for text in house.person(who).texts)


async def allow_one_message_a_week(house: House, who: str = "ana") -> None:
    person = house.person(who)
    await person.types("/mentorship settings")
    assert await person.submits({"visits_a_week": "1"}) == {}
    await person.closes(everything=True)


async def reasons(house: House) -> set[str | None]:
    """Why what is shared is not told yet."""
    shared = select(Delivery.reason).where(Delivery.kind == "shared", Delivery.state == DeliveryState.PLANNED)
    return set(await house.app.services.db.read(lambda session: session.scalars(shared).all()))


async def test_a_full_week_swallows_nothing_that_was_shared(paired: House) -> None:
    await allow_one_message_a_week(paired)
    for _ in range(3):
        await paired.check_in("ben", **WORDS)
    assert told(paired) == 1

    await paired.move_to(MONDAY_NINE.replace(hour=7))
    assert told(paired) == 1 and await reasons(paired) == {"over budget"}
    await paired.move_to(MONDAY_NINE)
    assert told(paired) == 2
    await paired.pass_days(7)

    assert told(paired) == 3
    await paired.pass_days(21)
    assert told(paired) == 3, "each is told once"


async def test_what_was_shared_before_a_pause_is_told_when_the_pair_goes_on(paired: House) -> None:
    for _ in range(3):
        await paired.person("ben").types("/checkin")
        assert await paired.person("ben").submits({"mood": "Good", **WORDS}) == {}
        await paired.person("ben").closes(everything=True)
    await paired.change_pair("Pause", "ana", "ben")
    await paired.pass_days(60)
    assert told(paired) == 0

    await paired.change_pair("Resume", "ana", "ben")
    await paired.tick()

    assert told(paired) == 3


async def test_what_waited_for_the_next_week_as_the_pair_paused_is_told_when_it_goes_on(paired: House) -> None:
    await allow_one_message_a_week(paired)
    for _ in range(2):
        await paired.check_in("ben", **WORDS)
    await paired.change_pair("Pause", "ana", "ben")
    await paired.pass_days(15)
    assert told(paired) == 1

    await paired.change_pair("Resume", "ana", "ben")

    assert told(paired) == 2


async def test_what_was_shared_is_told_after_the_pair_has_ended(paired: House) -> None:
    await allow_one_message_a_week(paired)
    for _ in range(2):
        await paired.check_in("ben", **WORDS)
    await paired.change_pair("End", "ana", "ben")
    assert told(paired) == 1

    await paired.move_to(MONDAY_NINE)

    assert told(paired) == 2
    await paired.person("ana").presses("Read")
    assert "I asked early" in words(paired.person("ana").modal)


async def test_what_waited_over_a_pause_is_told_when_the_pair_ends_instead(paired: House) -> None:
    await paired.change_pair("Pause", "ana", "ben")
    await paired.check_in("ben", **WORDS)
    assert told(paired) == 0

    await paired.change_pair("End", "ana", "ben")

    assert told(paired) == 1


async def test_what_was_read_in_the_meantime_is_not_told_any_more(paired: House) -> None:
    ana = paired.person("ana")
    await allow_one_message_a_week(paired)
    for _ in range(2):
        await paired.check_in("ben", **WORDS)
    await ana.presses("Read", where="message")
    await ana.closes()
    await ana.opens_home()
    await ana.presses("Read", where="home")
    assert "not read yet" not in words(await ana.opens_home())

    await paired.pass_days(8)

    assert told(paired) == 1


async def test_what_was_taken_back_or_deleted_in_the_meantime_is_not_told_any_more(paired: House) -> None:
    ben = paired.person("ben")
    await allow_one_message_a_week(paired)
    await paired.check_in("ben", **WORDS)
    await ben.types("/checkin")
    await ben.submits({"mood": "Good", **WORDS})
    await ben.presses("Edit")
    await ben.submits({"went_well_audience": "me"})
    await ben.closes(everything=True)
    await paired.check_in("ben", **WORDS)
    await ben.types("/mentorship delete")
    assert await ben.submits({"sure": ["yes"]}) == {}

    await paired.pass_days(8)

    assert told(paired) == 1


async def test_what_was_taken_back_before_it_was_told_and_is_shared_again_is_told(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    await ben.submits({"mood": "Good", **WORDS})
    await ben.presses("Edit")
    await ben.submits({"went_well_audience": "me"})
    await paired.tick()
    assert told(paired) == 0

    for audience in ("partner", "me", "partner"):
        await ben.presses("Edit")
        await ben.submits({"went_well_audience": audience})
    await paired.tick()

    assert told(paired) == 1


async def test_what_is_shared_by_an_edit_after_the_rest_was_read_is_told(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", hard="My manager", **WORDS)
    await ana.presses("Read")
    await ana.closes()
    await ben.opens_home()
    await ben.presses("Edit", where="home")
    await ben.submits({"hard_audience": "partner"})
    await paired.tick()

    assert told(paired) == 2
    await ana.presses("Read")
    assert "My manager" in words(ana.modal)
    await ben.presses("Edit")
    await ben.submits({"hard": "My team lead"})
    await paired.tick()
    assert told(paired) == 2, "other words for the same answer are no news"


async def test_a_welcome_waits_over_a_pause(house: House) -> None:
    house.playground.add_person("kai", "Kai Ngata", tz="Pacific/Auckland")
    kai = house.person("kai")
    await house.start_program()
    await house.pair("ana", "kai")
    await house.change_pair("Pause", "ana", "kai")
    await house.pass_by(hours=14)
    assert [text for text in kai.texts if "You are <@" in text] == []

    await house.change_pair("Resume", "ana", "kai")

    assert len([text for text in kai.texts if "You are <@" in text]) == 1
