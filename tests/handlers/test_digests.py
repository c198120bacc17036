"""The digest when a coordinator asks for it: in the command, on the hub, for one program or several."""

import asyncio

from tests.conftest import Clock, House, open_house, until, words


async def test_the_digest_comes_as_a_message_with_a_chart_and_every_number_in_words(paired: House) -> None:
    cleo = paired.person("cleo")
    await paired.check_in("ben", went_well="Mine", met_on="2026-03-02")
    await cleo.types("/mentorship-admin digest")
    assert cleo.ephemerals[-1] == "The digest of Spring is on its way to your direct messages."
    await paired.tick()

    digest = cleo.messages[-1]
    assert "1 of 2 people wrote something. 1 of 1 pairs met." in digest["text"]
    assert "Week of Feb 24: 1 active, 0 sent, 0 answered, 0 skipped, 1 pair met" in digest["text"]
    assert "What you cannot see here: what anyone wrote." in digest["text"]
    chart = next(block for block in digest["blocks"] if block["type"] == "data_visualization")
    assert len(chart["chart"]["axis_config"]["categories"]) == 9
    assert "Mine" not in str(digest)


async def test_asked_for_twice_within_a_minute_it_comes_once(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin digest")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Digest")
    await paired.tick()

    assert len([text for text in cleo.texts if "How Spring is doing" in text]) == 1
    await paired.pass_by(minutes=2)
    await cleo.types("/mentorship-admin digest")
    await paired.tick()
    assert len([text for text in cleo.texts if "How Spring is doing" in text]) == 2


async def test_of_several_programs_each_comes_and_a_part_of_a_name_is_enough(house: House) -> None:
    cleo = house.person("cleo")
    await house.start_program("Spring & Summer")
    await house.start_program("Autumn")

    await cleo.types("/mentorship-admin digest spring & sum")
    await house.tick()
    assert [text.splitlines()[0] for text in cleo.texts] == ["How Spring &amp; Summer is doing"]

    await house.pass_by(minutes=2)
    await cleo.types("/mentorship-admin digest")
    assert cleo.ephemerals[-1].startswith("The digest of Autumn, Spring &amp; Summer is on its way")
    await house.tick()
    assert len(cleo.texts) == 3

    await cleo.types("/mentorship-admin digest Winter")
    assert cleo.ephemerals[-1] == ("No program of yours is called that. You coordinate Autumn, Spring &amp; Summer.")


async def test_the_button_on_the_hub_says_where_it_goes(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin")

    await cleo.presses("Digest")

    assert "The digest of Spring is on its way to your direct messages." in words(cleo.modal)


async def test_an_admin_whom_the_bot_has_never_met_gets_it_too(paired: House) -> None:
    olga = paired.playground.add_person("olga", is_owner=True, tz="Asia/Tokyo")
    await olga.types("/mentorship-admin digest")
    await paired.tick()

    assert "How Spring is doing" in olga.texts[-1], "what somebody asks for comes at once, at any hour"


async def test_while_slack_is_asked_about_an_admin_everybody_elses_words_are_saved(
    clock: Clock, database_url: str
) -> None:
    async with open_house(clock, database_url, COORDINATORS="UOLGA") as house:
        await house.start_program()
        await house.pair("ana", "ben")
        olga = house.playground.add_person("olga", id="UOLGA")
        house.playground.faults.add("silent_before", "users.info", times=1)
        asking = asyncio.create_task(olga.types("/mentorship-admin digest"))
        await until(lambda: house.playground.workspace.calls[-1].method == "users.info")

        await house.check_in("ben", went_well="Mine")

        assert not asking.done(), "Slack has not answered yet"
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)


async def test_a_quiet_pair_is_named_with_the_reason_in_words(paired: House) -> None:
    cleo, ana, ben = (paired.person(each) for each in ("cleo", "ana", "ben"))
    await paired.pass_days(22)
    await cleo.types("/mentorship-admin digest")
    await paired.tick()

    assert (
        f"<@{ana.id}> and <@{ben.id}>: no answer from either since the start 22 days ago; the agreed rhythm is 14"
        in cleo.texts[-1]
    )


async def test_letting_a_question_pass_is_a_number_and_nobodys_mark(paired: House) -> None:
    cleo, ben = paired.person("cleo"), paired.person("ben")
    await paired.pass_days(3)
    await ben.presses("Not this time")
    await cleo.types("/mentorship-admin digest")
    await paired.tick()

    assert "2 questions sent, 0 answered, 1 skipped." in cleo.texts[-1]
    assert "No pair needs attention." in cleo.texts[-1] and ben.id not in cleo.texts[-1]
