"""App Home: what waits, what was written and shared, next dates, settings."""

from datetime import timedelta

from tests.conftest import House, words


async def test_home_of_a_member_holds_what_waits_the_next_dates_and_the_settings(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.pass_days(3)

    home = words(await ben.opens_home())

    assert "Waiting for you" in home and "Spring · from Thu, Mar 5" in home
    assert f"*<@{ana.id}>* · Spring · you are the mentee" in home
    assert "Next: check-in Mon, Mar 9 at 10:00, reflection Thu, Mar 19 at 10:00" in home
    assert "Mon-Fri, 09:00-17:00, Africa/Lagos" in home and "Visits: 10:00, Mon-Fri, at most 3 a week" in home


async def test_home_shows_what_one_wrote_with_who_has_seen_it_and_what_was_shared(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.check_in("ben", went_well="Asked early", audience="partner")
    await paired.check_in("ana", hard="Listening", audience="partner")

    home = words(await ben.opens_home())

    assert f"Check-in with <@{ana.id}>, Mon, Mar 2 · shared with <@{ana.id}>, not read yet\n“Asked early”" in home
    assert f"Check-in from <@{ana.id}>, Mon, Mar 2 · not read yet" in home
    assert "Listening" not in home


async def test_what_the_partner_shared_stands_before_everything_else_that_waits(paired: House) -> None:
    ben = paired.person("ben")
    await paired.move_to(paired.clock.at.replace(hour=20))  # when nothing is sent to anybody
    await paired.change_pair("Pause", "ana", "ben")
    await paired.check_in("ana", hard="Listening", audience="partner")

    home = words(await ben.opens_home())

    waiting = home[home.index("Waiting for you") :]
    assert 0 < waiting.index("Check-in from") < waiting.index("is paused")


async def test_an_entry_can_be_read_and_answered_from_home(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ana", hard="Listening", audience="partner")
    await paired.pass_days(3)
    await ben.opens_home()

    await ben.presses("Read", where="home")
    assert "Listening" in words(ben.modal)
    await ben.closes()
    await ben.presses("Answer", where="home")
    assert await ben.submits({"reflection": "From home"}) == {}
    await paired.app.services.settle()

    home = words(ben.home)
    assert "Nothing. You are up to date." in home and "“From home”" in home and "· read" in home


async def test_home_is_drawn_anew_when_something_changes_but_only_for_those_who_look(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ana.opens_home()
    await paired.check_in("ben", went_well="Asked early", audience="partner")

    assert "Check-in from" in words(ana.home)
    assert ben.home is None

    paired.clock.at += timedelta(days=3)  # for as long she has not opened it
    await paired.check_in("ben", went_well="Asked again", audience="partner")
    assert words(ana.home).count("Check-in from") == 1
    await ana.presses("Read", where="home")
    await paired.app.services.settle()
    assert words(ana.home).count("Check-in from") == 2, "left open, and still looked at"


async def test_home_of_somebody_without_a_pair_says_whom_to_ask(paired: House) -> None:
    cleo = paired.person("cleo")
    for who in ("dana", "gus"):
        home = words(await paired.person(who).opens_home())
        assert f"you are not in a pair yet. <@{cleo.id}> can add you to a pair." in home
        assert "Settings" not in home


async def test_home_of_a_coordinator_lists_their_programs_with_the_digest(paired: House) -> None:
    cleo = paired.person("cleo")

    home = words(await cleo.opens_home())
    assert "Programs you coordinate" in home and "*Spring* · Mon, Mar 2 to Mon, Aug 31" in home
    await cleo.presses("Digest", where="home")
    await paired.tick()

    assert "The digest of Spring is on its way to your direct messages." in words(cleo.modal)
    assert "How Spring is doing" in cleo.texts[-1]


async def test_home_of_somebody_who_only_coordinates_starts_with_their_programs(paired: House) -> None:
    view = await paired.person("cleo").opens_home()

    assert view and view["blocks"][0]["text"]["text"] == "Programs you coordinate"
    assert "add you to a pair" not in words(view)


async def test_a_paused_pair_says_so_and_names_no_next_dates(paired: House) -> None:
    ben = paired.person("ben")
    await ben.opens_home()
    await paired.change_pair("Pause", "ana", "ben")
    assert "Paused: nothing is sent, and nothing counts." in words(ben.home) and "Next:" not in words(ben.home)

    await paired.change_pair("Resume", "ana", "ben")
    assert "Paused" not in words(ben.home) and "Next:" in words(ben.home)


async def test_looking_at_the_messages_tab_draws_no_home(paired: House) -> None:
    ben = paired.person("ben")
    await ben.opens_messages()

    assert ben.home is None


async def test_hostile_words_on_home_mention_nobody_and_break_nothing(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", went_well="&<" * 60 + "<!channel> *x* `y`")

    home = words(await ben.opens_home())

    line = next(each for each in home.splitlines() if each.startswith("“"))
    assert "<" not in line and "*" not in line and "`" not in line
    assert line.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").count("&") == 0, "no torn entity"


async def test_who_is_with_the_same_person_in_two_programs_can_tell_all_that_is_said_of_them_apart(
    house: House,
) -> None:
    ana = house.person("ana")
    for program, mentor, mentee in (("Spring", "ana", "ben"), ("Autumn", "ben", "ana")):
        await house.start_program(program)
        await house.person("cleo").types(f"/mentorship-admin pair @{mentor} @{mentee}")
        assert await house.person("cleo").submits({"program": program}) == {}
        await house.person("cleo").closes(everything=True)
    await house.tick()
    await house.pass_days(8)

    said = [
        str(block["text"]["text"]) for block in (await ana.opens_home() or {})["blocks"] if block["type"] == "section"
    ]
    assert len(set(said)) == len(said), said
    for message in ana.messages:
        said = [str(block["text"]["text"]) for block in message["blocks"] if block["type"] == "section"]
        said = [each for each in said if "A good first step" not in each]
        assert len(set(said)) == len(said), said
