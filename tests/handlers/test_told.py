"""What one shares is told to the other, however full their week is, whatever becomes of the pair."""

import re
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.domain.items import PAIR_PAUSED, SHARED, SHARED_MORE
from bot.views.home import UP_TO_DATE
from storage.tables import Item
from tests.conftest import House, words

WORDS = {"went_well": "I asked early", "audience": "partner"}
MONDAY_TEN = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)  # in Berlin, where Ana is
NEWS = re.compile("shared (more of )?a check-in with you")


def visits_with_news(house: House, who: str = "ana") -> list[int]:
    """How many shared entries each message told them of, oldest first."""
    told = [len(NEWS.findall(text)) for text in house.posted_to(who)]
    return [number for number in told if number]


def told(house: House, who: str = "ana") -> int:
    """How often they have been told that something was shared with them."""
    return sum(visits_with_news(house, who))


async def allow_one_visit_a_week(house: House, who: str = "ana") -> None:
    person = house.person(who)
    await person.types("/mentorship settings")
    assert await person.submits({"visits_a_week": "1"}) == {}
    await person.closes(everything=True)


async def share(house: House, times: int = 1, who: str = "ben") -> None:
    """Check in without the bot at work in between."""
    for _ in range(times):
        await house.person(who).types("/checkin")
        assert await house.person(who).submits({"mood": "Good", **WORDS}) == {}
        await house.person(who).closes(everything=True)


async def test_a_full_week_swallows_nothing_that_was_shared_and_the_next_begins_with_all_of_it(paired: House) -> None:
    await allow_one_visit_a_week(paired)
    for _ in range(4):
        await paired.check_in("ben", **WORDS)
    assert told(paired) == 1

    await paired.move_to(MONDAY_TEN - timedelta(hours=1))
    assert told(paired) == 1
    await paired.move_to(MONDAY_TEN)
    assert visits_with_news(paired) == [1, 3]
    assert "Check-in with" in paired.posted_to("ana")[-1], "they ride along with the question of the day"
    await paired.pass_days(28)
    assert told(paired) == 4, "each is told once"


async def test_of_a_busy_partner_every_entry_is_told_once_over_many_full_weeks(paired: House) -> None:
    """As was seen in simulated programs, where a quarter of what was shared was never told."""
    await allow_one_visit_a_week(paired)
    for _ in range(8):
        await share(paired, times=3)
        await paired.move_to(paired.clock.at + timedelta(days=3.5), step=timedelta(hours=4))
    await paired.pass_days(8)

    assert told(paired) == 24
    ana = paired.person("ana")
    assert words(await ana.opens_home()).count("not read yet") == 8
    await ana.presses("All that waits")
    assert words(ana.modal).count("not read yet") == 20
    assert "Next page" in words(ana.modal), "all of it is in reach"


async def test_what_was_shared_before_a_pause_is_told_when_the_pair_goes_on_in_one_message(paired: House) -> None:
    await share(paired, times=3)
    await paired.change_pair("Pause", "ana", "ben")
    await paired.pass_days(60)
    assert told(paired) == 0

    await paired.change_pair("Resume", "ana", "ben")

    assert visits_with_news(paired) == [3]
    assert "in Spring goes on" in paired.posted_to("ana")[-1]


async def test_what_waited_for_the_next_week_as_the_pair_paused_is_told_when_it_goes_on(paired: House) -> None:
    await allow_one_visit_a_week(paired)
    for _ in range(2):
        await paired.check_in("ben", **WORDS)
    await paired.change_pair("Pause", "ana", "ben")
    await paired.pass_days(15)
    assert told(paired) == 1

    await paired.change_pair("Resume", "ana", "ben")

    assert told(paired) == 2


async def test_in_a_paused_pair_what_was_shared_can_be_read_on_home(paired: House) -> None:
    ana = paired.person("ana")
    await paired.change_pair("Pause", "ana", "ben")
    await share(paired)
    assert "not read yet" in words(await ana.opens_home())
    await ana.presses("Read", where="home")
    assert "I asked early" in words(ana.modal)
    await ana.closes()

    await paired.change_pair("Resume", "ana", "ben")
    await paired.pass_days(1)

    assert told(paired) == 0, "they have read it"


async def test_what_is_still_to_be_told_stands_on_home_which_is_not_up_to_date_before(paired: House) -> None:
    ana = paired.person("ana")
    paired.clock.at = datetime(2026, 3, 2, 20, tzinfo=UTC)
    await paired.change_pair("Pause", "ana", "ben")
    assert UP_TO_DATE not in words(await ana.opens_home()) and "is paused" in words(ana.home)

    await paired.move_to(datetime(2026, 3, 3, 12, tzinfo=UTC))
    assert UP_TO_DATE in words(await ana.opens_home()), "it was told"


async def test_what_was_shared_is_told_with_the_end_of_the_pair(paired: House) -> None:
    await allow_one_visit_a_week(paired)
    for _ in range(2):
        await paired.check_in("ben", **WORDS)
    await paired.pass_by(hours=1)
    assert told(paired) == 1
    await paired.pass_days(1)
    await paired.change_pair("End", "ana", "ben")

    assert told(paired) == 2, "that it has ended is said in any case, and brings along what waits"
    await paired.person("ana").presses("Read")
    assert "I asked early" in words(paired.person("ana").modal)


async def test_what_waited_over_a_pause_is_told_when_the_pair_ends_instead(paired: House) -> None:
    await paired.change_pair("Pause", "ana", "ben")
    await paired.check_in("ben", **WORDS)
    await paired.pass_days(1)
    assert told(paired) == 0

    await paired.change_pair("End", "ana", "ben")

    assert told(paired) == 1


async def test_what_was_read_in_the_meantime_is_not_told_any_more(paired: House) -> None:
    ana = paired.person("ana")
    await allow_one_visit_a_week(paired)
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
    ana, ben = paired.person("ana"), paired.person("ben")
    await allow_one_visit_a_week(paired)
    await paired.check_in("ben", **WORDS)
    await ben.types("/checkin")
    await ben.submits({"mood": "Good", **WORDS})
    await ben.presses("Edit")
    await ben.submits({"audience": "me"})
    await ben.closes(everything=True)
    await paired.check_in("ben", **WORDS)
    await ben.types("/mentorship delete")
    assert await ben.submits({"sure": ["yes"]}) == {}

    await paired.pass_days(8)

    assert told(paired) == 1
    assert f"<@{ben.id}> has taken back what was shared here." in ana.texts
    assert await open_kinds(paired) == set()


async def open_kinds(house: House) -> set[str]:
    """What of all that is told of pairs and shares still waits."""
    kinds = [kind.name for kind in (SHARED, SHARED_MORE, PAIR_PAUSED)]
    waiting = select(Item.kind).where(Item.kind.in_(kinds), Item.closed_at.is_(None))
    return set(await house.app.services.db.read(lambda session: session.scalars(waiting).all()))


async def test_what_was_taken_back_before_it_was_told_and_is_shared_again_is_told(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    await ben.submits({"mood": "Good", **WORDS})
    await ben.presses("Edit")
    await ben.submits({"audience": "me"})
    await paired.tick()
    assert told(paired) == 0

    for audience in ("partner", "me", "partner"):
        await ben.presses("Edit")
        await ben.submits({"audience": audience})
    await paired.tick()

    assert told(paired) == 1


async def test_what_was_told_taken_back_and_is_shared_again_is_told_anew(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", **WORDS)
    await ben.opens_home()
    for audience in ("me", "partner"):
        await ben.presses("Edit")
        await ben.submits({"audience": audience})
    await paired.pass_days(1)

    assert told(paired) == 2
    await ana.presses("Read")
    assert "I asked early" in words(ana.modal)


async def test_what_is_shared_by_an_edit_after_the_rest_was_read_is_told(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", **WORDS)
    await ana.presses("Read")
    await ana.closes()
    await ben.opens_home()
    await ben.presses("Edit", where="home")
    await ben.submits({"hard": "My manager"})
    await paired.pass_days(1)

    assert told(paired) == 2
    assert f"<@{ben.id}> shared more of a check-in with you." in paired.posted_to("ana")[-1]
    assert "More of a check-in" in words(await ana.opens_home())
    await ana.presses("Read", where="message")
    assert "My manager" in words(ana.modal)
    await ben.presses("Edit")
    await ben.submits({"hard": "My team lead"})
    await paired.pass_days(1)
    assert told(paired) == 2, "other words for the same answer are no news"
    assert "not read yet" not in words(await ana.opens_home())


async def test_what_an_edit_shares_while_the_rest_waits_unread_is_one_thing_to_read(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", **WORDS)
    await ben.opens_home()
    await ben.presses("Edit", where="home")
    await ben.submits({"hard": "My manager"})
    await paired.pass_days(2)

    assert told(paired) == 1


async def test_a_welcome_waits_over_a_pause(house: House) -> None:
    house.playground.add_person("kai", "Kai Ngata", tz="Pacific/Auckland")
    kai = house.person("kai")
    await house.start_with_pair("ana", "kai")
    await house.change_pair("Pause", "ana", "kai")
    await house.pass_by(hours=14)
    assert [text for text in kai.texts if "You are <@" in text] == []

    await house.change_pair("Resume", "ana", "kai")

    assert len([text for text in kai.texts if "You are <@" in text]) == 1
