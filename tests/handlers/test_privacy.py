"""`/mentorship privacy`: who has looked at what concerns somebody, all of it, and nothing else."""

from datetime import UTC, datetime, timedelta

from tests.conftest import House, words


async def page(house: House, who: str, *buttons: str) -> str:
    """The privacy page of somebody, or what its buttons lead to."""
    person = house.person(who)
    await person.types("/mentorship privacy")
    for label in buttons:
        await person.presses(label, where="modal")
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


async def asks_for_digests(house: House, times: int, *, by: str = "cleo") -> None:
    for _ in range(times):
        house.clock.at += timedelta(minutes=1)
        await house.person(by).types("/mentorship-admin digest")
        await house.tick()


async def test_sixteen_digests_in_sixteen_minutes_are_one_line_and_push_nothing_out_of_sight(paired: House) -> None:
    cleo = paired.person("cleo")
    await paired.change_pair("Pause", "ana", "ben")
    await asks_for_digests(paired, 16)

    shown = await page(paired, "ben")
    assert f"Mon, Mar 2 at 11:16 – <@{cleo.id}> looked at the digest of Spring, 16 times that day" in shown
    assert f"<@{cleo.id}> paused your pair in Spring" in shown


async def test_what_happened_on_many_days_is_there_in_pages_and_changes_have_a_list_of_their_own(
    paired: House,
) -> None:
    ben, cleo = paired.person("ben"), paired.person("cleo")
    await paired.change_pair("Pause", "ana", "ben")
    for _ in range(30):
        paired.clock.at += timedelta(days=1)
        await asks_for_digests(paired, 1)

    assert (await page(paired, "ben")).count(f" – <@{cleo.id}>") == 10
    first = await page(paired, "ben", "All of it")
    second = await page(paired, "ben", "All of it", "Next page")
    both = first + second
    assert (first.count(f" – <@{cleo.id}>"), both.count("looked at the digest")) == (20, 30)
    assert "paused your pair in Spring" not in first and "paused your pair in Spring" in second
    assert await page(paired, "ben", "All of it", "Next page", "Page before") == first
    assert len(ben.modals) == 0
    changes = await page(paired, "ben", "Only changes")
    assert "paused your pair in Spring" in changes and "looked at" not in changes


async def test_what_came_by_itself_is_told_from_what_was_looked_at(paired: House) -> None:
    cleo = paired.person("cleo")
    await paired.move_to(datetime(2026, 3, 9, 11, tzinfo=UTC), step=timedelta(days=1))

    shown = await page(paired, "ben")

    assert f"<@{cleo.id}> was sent the digest of Spring" in shown
    assert "looked at the digest" not in shown


async def test_a_digest_in_a_channel_is_told_of_with_the_channel(paired: House) -> None:
    cleo = paired.person("cleo")
    channel = paired.playground.workspace.add_channel("mentoring", ["cleo"], with_bot=True)
    await cleo.types("/mentorship-admin coordinators")
    assert await cleo.submits({"digest_channel": "mentoring"}) == {}
    await cleo.closes(everything=True)
    await paired.move_to(datetime(2026, 3, 9, 11, tzinfo=UTC), step=timedelta(days=1))

    shown = await page(paired, "ben")

    assert f"The digest of Spring was posted in <#{channel.id}>" in shown
    assert f"<@{cleo.id}> changed the settings of Spring" in shown
    assert "was sent" not in shown


async def test_each_page_of_the_list_of_pairs_is_a_look(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    pressed = paired.last_sent
    await paired.press_again(pressed, by="cleo")
    pressed.payload["actions"][0]["action_id"] = "pairs.page"
    await paired.press_again(pressed, by="cleo")

    assert "looked at the list of pairs of Spring, 3 times that day" in await page(paired, "ben")


async def test_a_preview_is_told_to_those_who_are_named_in_it_and_to_nobody_else(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin import")
    assert await cleo.submits({"pairs": "@dana, @eli"}) == {}
    await paired.app.services.settle()

    for who in ("dana", "eli"):
        assert f"<@{cleo.id}> looked you up for a list of new pairs in Spring" in await page(paired, who)
    for who in ("ana", "ben", "gus"):
        assert "looked you up" not in await page(paired, who)


async def test_everybody_in_a_program_sees_who_becomes_and_ceases_to_be_a_coordinator(paired: House) -> None:
    cleo, dana = paired.person("cleo"), paired.person("dana")
    for coordinators in (["cleo", "dana"], ["cleo"]):
        await cleo.types("/mentorship-admin coordinators")
        assert await cleo.submits({"coordinators": coordinators}) == {}
        await cleo.closes(everything=True)

    for who in ("ana", "ben", "dana"):
        shown = await page(paired, who)
        assert f"<@{cleo.id}> made <@{dana.id}> a coordinator of Spring" in shown
        assert f"<@{cleo.id}> took <@{dana.id}> off the coordinators of Spring" in shown
    assert "coordinator of Spring" not in await page(paired, "gus")


async def test_people_see_what_was_looked_at_while_they_were_in_the_program(paired: House) -> None:
    await asks_for_digests(paired, 1)
    paired.clock.at += timedelta(days=1)
    await paired.pair("dana", "eli")
    await paired.change_pair("End", "ana", "ben")
    paired.clock.at += timedelta(days=1)
    await asks_for_digests(paired, 1)

    assert (await page(paired, "ben")).count("looked at the digest") == 1
    assert "Mon, Mar 2 at 11:01" in await page(paired, "ben")
    dana = await page(paired, "dana")
    assert dana.count("looked at the digest") == 1 and "Wed, Mar 4 at 10:02" in dana
    assert "started Spring" in dana
