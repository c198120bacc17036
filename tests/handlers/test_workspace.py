"""What Slack tells the bot by itself: a message to it, a change of somebody, the app removed."""

from datetime import timedelta
from typing import Any

import pytest

from storage import members
from tests.conftest import House, words


async def test_whoever_writes_to_the_bot_hears_that_it_is_not_kept_and_what_to_type(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("I feel lost with my mentor")
    await paired.tick()

    assert "I do not keep or pass on what you write here." in ben.texts[-1]
    assert "/checkin" in ben.texts[-1] and "I feel lost" not in ben.texts[-1]
    await ben.presses("Check in", where="message")
    assert words(ben.modal).startswith("Check-in")


async def test_the_same_message_told_twice_is_answered_once(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("hello")
    await paired.playground.redeliver()
    await paired.tick()

    assert len([text for text in ben.texts if "I do not keep" in text]) == 1


async def answers_to(house: House, who: str, *, times: int) -> int:
    """How often somebody has been told so far that nothing is kept, after they have written this often more."""
    for number in range(times):
        await house.person(who).types(f"are you there? {number}")
    await house.tick()
    return len([text for text in house.person(who).texts if "I do not keep" in text])


async def test_whoever_writes_again_and_again_is_answered_once_a_day(paired: House) -> None:
    assert await answers_to(paired, "ben", times=40) == 1
    await paired.pass_by(hours=12)
    assert await answers_to(paired, "ben", times=2) == 1, "at 23:00 in Lagos it is the same day"
    await paired.pass_by(hours=2)
    assert await answers_to(paired, "ben", times=2) == 2, "and at 01:00 another"


async def test_the_day_is_that_of_whoever_writes(house: House) -> None:
    house.playground.add_person("kiri", "Kiri Tane", tz="Pacific/Auckland")  # where it is 23:00
    house.playground.add_person("lou", "Lou Reyes", tz="America/Los_Angeles")  # and here 02:00
    for who in ("kiri", "lou"):
        assert await answers_to(house, who, times=2) == 1
    await house.pass_by(hours=2)
    assert [await answers_to(house, who, times=2) for who in ("kiri", "lou")] == [2, 1]


async def test_a_message_told_again_on_the_next_day_is_answered_once(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("hello")
    told = paired.last_sent
    await paired.tick()
    await paired.pass_by(hours=14)
    await paired.playground.redeliver(told)
    await paired.tick()

    assert len([text for text in ben.texts if "I do not keep" in text]) == 1


async def test_somebody_without_a_pair_who_writes_is_not_left_with_an_error(paired: House) -> None:
    dana = paired.person("dana")
    await dana.types("hello?")
    await paired.tick()

    assert dana.trouble is None


async def test_a_changed_zone_in_slack_is_followed(paired: House) -> None:
    ben = paired.person("ben")
    await paired.playground.changes("ben", tz="America/New_York")

    assert "Mon-Fri, 09:00-17:00, America/New_York" in words(await ben.opens_home())


USUAL: dict[str, Any] = {"tz": "Africa/Lagos", "leaves_out": ()}
ODD: tuple[dict[str, Any], ...] = (
    {"tz": ""},
    {"tz": None},
    {"tz": " "},
    {"tz": "Mars/Olympus"},
    {"tz": "Factory"},
    {"tz": "GMT+25"},
    {"tz": "america/los angeles"},
    {"tz": 3600},
    {"leaves_out": ("tz",)},
    {"leaves_out": ("tz", "tz_offset", "tz_label", "updated")},
    {"leaves_out": ("profile",)},
    {"leaves_out": ("profile", "real_name")},
    {"leaves_out": ("profile", "real_name", "name")},
    {"leaves_out": ("deleted",)},
    {"leaves_out": ("profile", "real_name", "name", "tz", "deleted", "team_id", "is_bot", "updated")},
)


async def test_what_a_change_leaves_out_keeps_what_is_known(paired: House) -> None:
    """Questions came at two in the morning in Los Angeles to whoever changed their picture."""
    for odd in ODD:
        await paired.playground.changes("ben", **odd)
        assert "Mon-Fri, 09:00-17:00, Africa/Lagos" in words(await paired.person("ben").opens_home()), odd
        await paired.playground.changes("ben", **USUAL)
    known = await paired.app.services.db.read(members.get, paired.team_id, paired.person("ben").id)
    assert (known.name, known.deactivated_at) == ("Ben Okafor", None)


async def test_news_that_arrive_out_of_order_end_with_the_newest(paired: House) -> None:
    told = []
    for zone in ("America/New_York", "Asia/Tokyo", "Europe/Paris"):
        paired.clock.at += timedelta(seconds=2)
        await paired.playground.changes("ben", tz=zone)
        told.append(paired.last_sent)
    for again in (told[0], told[2], told[1], told[0]):
        await paired.playground.redeliver(again)

    assert "Europe/Paris" in words(await paired.person("ben").opens_home())


async def test_a_change_of_somebody_unknown_waits_for_nobody_who_writes(paired: House) -> None:
    paired.playground.add_person("nova")
    await paired.playground.changes("nova", tz="Asia/Tokyo")

    known = await paired.app.services.db.read(members.find, paired.team_id, paired.person("nova").id)
    assert known is None


@pytest.mark.parametrize("first", ["paired", "writes", "is imported", "coordinates"])
async def test_somebody_new_without_a_zone_lives_by_that_of_the_program(house: House, first: str) -> None:
    nova = house.playground.add_person("nova", tz="")
    cleo, coordinators = house.person("cleo"), ["cleo", "nova"] if first == "coordinates" else ["cleo"]
    await cleo.types("/mentorship-admin program new Spring")
    assert await cleo.submits({"zone": "America/Los_Angeles", "coordinators": coordinators}) == {}
    await cleo.closes(everything=True)
    if first == "writes":
        await nova.types("hello")
    if first == "is imported":
        await cleo.types("/mentorship-admin import")
        for _ in range(2):
            assert await cleo.submits({"pairs": "@ana,@nova"}) == {}
            await house.app.services.settle()
    else:
        await house.pair("ana", "nova")

    assert "09:00-17:00, America/Los_Angeles" in words(await nova.opens_home())
    await house.playground.changes("nova", tz="Asia/Tokyo")
    assert "09:00-17:00, Asia/Tokyo" in words(await nova.opens_home()), "once Slack says it"


async def test_whom_an_unheard_move_has_taken_elsewhere_is_asked_there_once_they_are_paired_again(
    paired: House,
) -> None:
    paired.playground.workspace.change_person("ben", tz="Pacific/Auckland")
    await paired.pair("dana", "ben")

    home = words(await paired.person("ben").opens_home())
    assert "09:00-17:00, Pacific/Auckland" in home
    assert "reflection Thu, Mar 5 at 10:00" in home, "in both pairs"


async def test_ones_own_choice_of_zone_outlives_slacks(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship settings")
    await ben.submits({"zone": "Europe/Paris"})
    await paired.playground.changes("ben", tz="America/New_York")

    assert "Europe/Paris" in words(await ben.opens_home())


async def test_somebody_deactivated_is_not_written_to_until_they_are_back(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")
    await paired.playground.changes("ben", deleted=True)
    before = len(ben.texts)
    await paired.pass_days(4)
    assert len(ben.texts) == before and len(ana.texts) > 1

    await paired.playground.changes("ben", deleted=False)
    await paired.pass_days(7)
    assert len(ben.texts) > before


async def test_somebody_new_is_not_written_to(house: House) -> None:
    newcomer = await house.playground.joins("newt")
    await house.tick()

    assert newcomer.messages == []


async def test_after_the_app_is_removed_nothing_is_sent(paired: House) -> None:
    ben = paired.person("ben")
    await paired.playground.uninstalls()
    before, calls = len(ben.texts), len(paired.playground.workspace.calls)

    paired.clock.at = paired.clock.at.replace(day=12)
    for job in paired.app.timetable.jobs:
        if job.name != "connection.retry":
            await job.run(paired.app.services)

    assert len(ben.texts) == before
    assert not [call for call in paired.playground.workspace.calls[calls:] if call.method == "chat.postMessage"]
