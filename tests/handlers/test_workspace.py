"""What Slack tells the bot by itself: a message to it, a change of somebody, the app removed."""

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


async def test_whoever_writes_again_and_again_is_answered_once_an_hour(paired: House) -> None:
    ben = paired.person("ben")

    async def write(times: int) -> int:
        for number in range(times):
            await ben.types(f"are you there? {number}")
        await paired.tick()
        return len([text for text in ben.texts if "I do not keep" in text])

    assert await write(40) == 1
    await paired.pass_by(hours=1)
    assert await write(2) == 2


async def test_somebody_without_a_pair_who_writes_is_not_left_with_an_error(paired: House) -> None:
    dana = paired.person("dana")
    await dana.types("hello?")
    await paired.tick()

    assert dana.trouble is None


async def test_a_changed_zone_in_slack_is_followed(paired: House) -> None:
    ben = paired.person("ben")
    await paired.playground.changes("ben", tz="America/New_York")

    assert "Mon-Fri, 09:00-17:00, America/New_York" in words(await ben.opens_home())


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
