"""`/mentorship`: help, Home, settings, away, privacy."""

from tests.conftest import House, words


async def test_help_says_each_command_in_a_line(house: House) -> None:
    dana = house.person("dana")
    for typed in ("/mentorship", "/mentorship help", "/mentorship  HELP "):
        await dana.types(typed)

        lines = dana.ephemerals[-1].splitlines()
        assert lines[0] == "*What you can type*"
        for command in ("/checkin", "/reflect", "/mentorship home", "/mentorship away", "/mentorship privacy"):
            assert any(line.startswith(f"`{command}` – ") for line in lines)


async def test_an_unknown_word_gets_the_nearest_first(house: House) -> None:
    dana = house.person("dana")
    for typed, first in (("setings", "settings"), ("aways", "away"), ("Privcy please", "privacy"), ("hom", "home")):
        await dana.types(f"/mentorship {typed}")

        assert f'There is no "{typed}" here. Did you mean "{first}"? You can type: {first}, ' in dana.ephemerals[-1]
        assert all(name in dana.ephemerals[-1] for name in ("help", "home", "settings", "away", "privacy"))


async def test_an_unknown_word_is_repeated_as_it_was_typed_and_does_nothing(house: House) -> None:
    dana = house.person("dana")
    await dana.types("/mentorship R&D <!channel> *now*")

    said = dana.ephemerals[-1]
    assert 'There is no "R&amp;D &lt;!channel&gt;' in said


async def test_home_is_a_link_to_the_home_tab(house: House) -> None:
    dana = house.person("dana")
    await dana.types("/mentorship home")

    assert "<slack://app?team=T0RAPPORT&id=A0RAPPORT&tab=home|Open your Home tab>" in dana.ephemerals[-1]


async def test_without_a_pair_there_is_nothing_to_set_and_whom_to_ask(paired: House) -> None:
    for who in ("dana", "gus", "stranger"):
        person = paired.person(who)
        for command in ("settings", "away"):
            await person.types(f"/mentorship {command}")
            assert person.modal is None
            assert f"<@{paired.person('cleo').id}> can add you to a pair." in person.ephemerals[-1]
        await person.types("/mentorship privacy")
        assert "No coordinator has looked at anything about you yet." in words(person.modal)


async def test_privacy_lists_what_coordinators_read_and_changed(paired: House) -> None:
    ben, cleo = paired.person("ben"), paired.person("cleo")
    await cleo.types("/mentorship-admin digest")
    await paired.tick()
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    await cleo.closes(everything=True)
    await paired.change_pair("Pause", "ana", "ben")

    await ben.types("/mentorship privacy")

    page = words(ben.modal)
    for done in (
        "made your pair in",
        "looked at the digest of",
        "looked at the list of pairs of",
        "paused your pair in",
    ):
        assert f"Mon, Mar 2 at 11:00 – <@{cleo.id}> {done} Spring" in page


async def test_privacy_lists_nothing_that_concerns_only_others(paired: House) -> None:
    await paired.pair("dana", "eli")
    ben = paired.person("ben")

    await ben.types("/mentorship privacy")

    assert words(ben.modal).count("made your pair in") == 1


async def test_the_privacy_page_opens_from_the_welcome(paired: House) -> None:
    ben = paired.person("ben")
    await ben.presses("Who sees what", where="message")

    assert words(ben.modal).startswith("Privacy\nWho can see what")
