"""Making a pair, what the two are told, and pausing, resuming and ending it."""

from datetime import date, time
from typing import Any

import pytest
from sqlalchemy import update

from bot.domain.absences import Stretch
from bot.playground.faults import What
from storage import away
from storage.tables import Member
from tests.conftest import House, fields, words


async def test_both_are_told_who_why_what_to_expect_and_who_sees_what(house: House) -> None:
    ana, ben, cleo = (house.person(each) for each in ("ana", "ben", "cleo"))
    await house.start_program()
    await cleo.types("/mentorship-admin pair @ana @ben")
    assert await cleo.submits() == {}
    done = words(cleo.modal)
    assert f"<@{ana.id}> mentors <@{ben.id}>." in done
    assert "Each of them hears of it from me in their own working hours." in done
    await house.tick()

    for person, partner, role in ((ana, ben, "mentor"), (ben, ana, "mentee")):
        (said,) = person.texts
        assert f"*You are <@{partner.id}>'s {role}* in Spring, from Mon, Mar 2. <@{cleo.id}> made this pair." in said
        assert "*What to expect:* Check-in every Tuesday" in said
        assert f"*Who sees what:* each answer is yours alone unless you share it with <@{partner.id}>." in said
        assert "Coordinators see that you are in touch, never what you write." in said


async def test_the_rhythms_of_both_start(paired: House) -> None:
    for who in ("ana", "ben"):
        home = words(await paired.person(who).opens_home())
        assert "Next: reflection Thu, Mar 5 at 10:00, check-in" in home or "Next: check-in" in home
        assert "reflection Thu, Mar 5 at 10:00" in home
    await paired.pass_days(8)
    for who in ("ana", "ben"):
        assert any("A question about your mentorship" in text for text in paired.person(who).texts)
        assert any("Check-in with" in text for text in paired.person(who).texts)


# Settings of somebody who is to be paired: hours, zone and time away are theirs.
TIMES: list[dict[str, Any]] = [
    {"visits_a_week": 3},
    {"own_zone": "Pacific/Auckland"},
    {"own_zone": "America/Los_Angeles", "work_start": time(6, 15)},
    {"work_start": time(22), "work_end": time(6)},
    {"work_days": "56"},
    {"own_visit_time": time(13, 37)},
    {"away": [Stretch(date(2026, 3, 1), date(2026, 3, 20)), Stretch(date(2026, 4, 1), date(2026, 4, 20))]},
    {"away": [Stretch(date(2026, 3, 4), date(2026, 3, 4))]},
    {"visits_a_week": 1, "visit_days": "4"},
    {"own_zone": "Asia/Kolkata", "work_days": "0123456", "work_start": time(0), "work_end": time(23, 59)},
    {"slack_zone": "Pacific/Kiritimati"},
]


async def test_whatever_hours_somebody_has_and_however_long_they_are_away_a_coordinator_is_told_the_same(
    paired: House,
) -> None:
    """Who hears at once, and who hears tomorrow at 06:15 their time, would be told apart by it."""
    cleo, ben = paired.person("cleo"), paired.person("ben")
    told = []
    for times in TIMES:
        with paired.app.services.db.session() as session:
            away.save(session, paired.team_id, ben.id, times.get("away", []))
            others = {name: value for name, value in times.items() if name != "away"}
            if others:
                session.execute(update(Member).where(Member.user_id == ben.id).values(**others))
        await paired.change_pair("End", "ana", "ben")
        await cleo.types("/mentorship-admin pair @ana @ben")
        assert await cleo.submits() == {}
        by_form = words(cleo.modal)
        await cleo.closes(everything=True)
        await paired.change_pair("End", "ana", "ben")
        await cleo.types("/mentorship-admin import")
        for _ in range(2):
            assert await cleo.submits({"pairs": "@ana, @ben"}) == {}
            await paired.app.services.settle()
        told.append((by_form, words(cleo.modal)))
        await cleo.closes(everything=True)

    assert len(set(told)) == 1
    assert ":" not in told[0][0] and "hears of it from me in their own working hours" in told[0][0]


async def test_outside_their_hours_a_welcome_waits(house: House) -> None:
    house.playground.add_person("kai", "Kai Ngata", tz="Pacific/Auckland")
    kai = house.person("kai")
    await house.start_with_pair("ana", "kai")

    assert kai.texts == []
    await house.pass_by(hours=11)
    assert len(kai.texts) == 1


async def test_the_typed_form_is_filled_in_and_waits_for_a_yes(house: House) -> None:
    cleo, ana, ben = (house.person(each) for each in ("cleo", "ana", "ben"))
    await house.start_program()
    await cleo.types("/mentorship-admin pair @ana @ben")

    form = fields(cleo.modal)
    assert (form["mentor"], form["mentee"], form["starts_on"]) == (ana.id, ben.id, "2026-03-02")
    await house.tick()
    assert ana.texts == []

    await cleo.types("/mentorship-admin pair")
    assert (fields(cleo.modal)["mentor"], fields(cleo.modal)["mentee"]) == (None, None)


CANNOT_BE_PAIRED = [
    ("ana", "ana", "mentee", "The mentee must be somebody else than the mentor."),
    ("cleo", "cleo", "mentee", "The mentee must be somebody else than the mentor."),
    ("robo", "ben", "mentor", "This is a bot. Choose a person."),
    ("ana", "rapport", "mentee", "This is a bot. Choose a person."),
    ("ana", "slackbot", "mentee", "This is a bot. Choose a person."),
    ("gone", "ben", "mentor", "This account is deactivated. Choose somebody else."),
    ("ana", "stranger", "mentee", "workspace"),
    ("ana", "U0NOBODY", "mentee", "This person is not in this workspace. Choose somebody else."),
]


async def test_who_cannot_be_paired_is_refused_beside_the_field(house: House) -> None:
    cleo = house.person("cleo")
    await house.start_program()
    for mentor, mentee, field, says in CANNOT_BE_PAIRED:
        await cleo.types("/mentorship-admin pair")

        errors = await cleo.submits({"mentor": mentor, "mentee": mentee})

        assert list(errors) == [field] and says in errors[field]
    house.playground.workspace.refusals.clear()  # Slack says user_not_found; that is the question asked
    assert await cleo.submits({"mentor": "ana", "mentee": "ben"}) == {}


async def test_a_guest_can_be_in_a_pair(house: House) -> None:
    await house.start_with_pair("ana", "gus")

    assert "mentee" in house.person("gus").texts[-1]


async def test_a_pair_that_exists_already_is_refused_beside_the_field_until_it_has_ended(paired: House) -> None:
    cleo, ben = paired.person("cleo"), paired.person("ben")
    await cleo.types("/mentorship-admin pair @ana @ben")
    assert await cleo.submits() == {"mentee": "These two are a pair in this program already."}
    await cleo.closes()
    before = len(ben.texts)

    await paired.change_pair("End", "ana", "ben")
    await paired.pair("ana", "ben")
    await paired.pass_by(hours=24)  # nobody is visited more than twice a day, whatever the reason

    assert len(ben.texts) == before + 2
    assert "You are <@" in ben.texts[-1]


@pytest.mark.parametrize("day", ["2026-03-01", "2026-09-01"])
async def test_a_start_outside_the_program_is_refused_beside_the_field(house: House, day: str) -> None:
    cleo = house.person("cleo")
    await house.start_program()
    await cleo.types("/mentorship-admin pair @ana @ben")

    assert await cleo.submits({"starts_on": day}) == {
        "starts_on": "The program runs from Mon, Mar 2 to Mon, Aug 31. Choose a day in between."
    }


async def test_in_a_program_that_starts_later_the_form_offers_its_first_day(house: House) -> None:
    cleo = house.person("cleo")
    await house.start_program("Autumn", starts_on="2026-09-01", ends_on="2026-12-01")
    await cleo.types("/mentorship-admin pair @ana @ben")

    assert fields(cleo.modal)["starts_on"] == "2026-09-01"
    assert await cleo.submits() == {}


@pytest.mark.parametrize("what", ["duplicate", "duplicate_at_once"])
async def test_a_form_sent_twice_makes_one_pair_and_tells_each_once(house: House, what: What) -> None:
    cleo, ana = house.person("cleo"), house.person("ana")
    await house.start_program()
    await cleo.types("/mentorship-admin pair @ana @ben")
    house.playground.faults.add(what, "interactive")
    await cleo.submits()
    house.playground.faults.set()
    await house.tick()

    assert len(ana.texts) == 1
    await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin")
    assert "· 1 pair\n" in words(cleo.modal)


async def test_a_pair_that_pauses_is_left_alone_until_it_resumes(paired: House) -> None:
    ben = paired.person("ben")
    await paired.change_pair("Pause", "ana", "ben")
    before = len(ben.texts)
    await paired.pass_days(10)
    assert len(ben.texts) == before

    await paired.change_pair("Resume", "ana", "ben")
    await paired.pass_days(8)
    assert len(ben.texts) > before


async def test_both_are_told_once_that_their_pair_is_paused_and_that_it_goes_on_not_by_whom_nor_why(
    paired: House,
) -> None:
    ana, ben, cleo = (paired.person(each) for each in ("ana", "ben", "cleo"))
    before = {who: len(paired.posted_to(who)) for who in ("ana", "ben")}
    await paired.change_pair("Pause", "ana", "ben")
    await paired.pass_days(3)
    await paired.change_pair("Resume", "ana", "ben")
    await paired.tick()

    for who, partner in (("ana", ben), ("ben", ana)):
        paused, resumed = paired.posted_to(who)[before[who] :]
        assert f"Your mentorship with <@{partner.id}> in Spring is paused." in paused
        assert "nothing is asked and nothing counts" in paused
        assert f"Your mentorship with <@{partner.id}> in Spring goes on. The next question comes " in resumed
        assert cleo.id not in paused + resumed
        assert paired.person(who).texts[-2].endswith("in Spring was paused. It goes on now.")


async def test_a_pause_that_is_over_before_anybody_was_told_is_not_told(paired: House) -> None:
    ben = paired.person("ben")
    before = len(ben.texts)
    await paired.pass_by(hours=13)  # into the night
    for _ in range(2):
        await paired.change_pair("Pause", "ana", "ben")
        await paired.tick()
        await paired.change_pair("Resume", "ana", "ben")
        await paired.tick()
    await paired.pass_by(hours=12)
    assert not [text for text in ben.texts[before:] if "paused" in text or "goes on" in text]


async def test_a_pause_of_which_both_know_is_not_told_again_when_it_was_interrupted_for_a_night(paired: House) -> None:
    ben = paired.person("ben")
    before = len(ben.texts)
    await paired.change_pair("Pause", "ana", "ben")
    await paired.pass_by(hours=13)
    await paired.change_pair("Resume", "ana", "ben")
    await paired.change_pair("Pause", "ana", "ben")
    await paired.pass_by(hours=24)
    assert len([text for text in ben.texts[before:] if "is paused" in text]) == 1
    await paired.change_pair("Resume", "ana", "ben")
    await paired.pass_by(hours=24)
    assert len([text for text in ben.texts[before:] if "Spring goes on" in text]) == 1


async def test_that_a_pair_is_paused_is_told_to_whose_week_is_full(paired: House) -> None:
    ben = paired.person("ben")
    with paired.app.services.db.session() as session:
        session.execute(update(Member).values(visits_a_week=1))
    await paired.pass_days(3)
    await paired.change_pair("Pause", "ana", "ben")
    await paired.tick()
    assert "is paused" in ben.texts[-1]


async def test_who_stays_is_told_that_their_partner_has_left_and_is_asked_nothing_more_about_the_pair(
    paired: House,
) -> None:
    ana, ben, cleo = (paired.person(each) for each in ("ana", "ben", "cleo"))
    await paired.pass_days(3)
    await paired.playground.changes("ana", deleted=True)
    await paired.tick()
    before = len(ben.texts)

    assert f"<@{ana.id}>, your mentor in Spring, has left this workspace." in ben.texts[-1]
    assert f"<@{cleo.id}> can help you to find a new match." in ben.texts[-1]
    await paired.pass_days(30)
    assert ben.texts[before:] == []
    await ben.opens_home()
    assert "Your mentor has left this workspace: nothing more is asked." in words(ben.home)
    await ben.presses("Not for now", where="home")
    await ben.closes(everything=True)
    assert "Nothing. You are up to date." in words(await ben.opens_home())


async def test_who_leaves_twice_in_a_night_has_left_once(paired: House) -> None:
    ben = paired.person("ben")
    await paired.pass_by(hours=13)
    for deleted in (True, False, True):
        await paired.playground.changes("ana", deleted=deleted)
        await paired.tick()
    await paired.pass_by(hours=24)
    assert len([text for text in ben.texts if "has left this workspace" in text]) == 1


async def test_of_who_left_and_came_back_in_a_night_nothing_is_said(paired: House) -> None:
    ben = paired.person("ben")
    await paired.pass_by(hours=13)
    for deleted in (True, False):
        await paired.playground.changes("ana", deleted=deleted)
        await paired.tick()
    await paired.pass_by(hours=24)
    assert not [text for text in ben.texts if "left this workspace" in text]


async def test_who_comes_back_is_visited_with_what_was_shared_meanwhile(paired: House) -> None:
    ana = paired.person("ana")
    await paired.pass_days(1)
    await paired.playground.changes("ana", deleted=True)
    await paired.check_in("ben", went_well="Mine", audience="partner")
    await paired.pass_days(20)
    before = len(ana.texts)
    await paired.playground.changes("ana", deleted=False)
    await paired.tick()

    assert len(ana.texts) == before + 1 and "shared a check-in with you" in ana.texts[-1]


async def test_who_begins_with_several_pairs_is_welcomed_to_all_in_one_message(house: House) -> None:
    ana = house.person("ana")
    await house.start_program()
    await house.pass_by(hours=14)
    for mentee in ("ben", "dana", "eli"):
        await house.pair("ana", mentee)
    await house.pass_by(hours=12)

    (welcome,) = ana.texts
    assert all(f"You are <@{house.person(each).id}>'s mentor" in welcome for each in ("ben", "dana", "eli"))
    assert str(ana.messages[-1]["blocks"]).count("each answer is yours alone unless you share it with") == 3


async def test_ending_a_pair_tells_both_without_a_reason_and_asks_nothing_more(paired: House) -> None:
    ana, ben, cleo = (paired.person(each) for each in ("ana", "ben", "cleo"))
    await paired.change_pair("End", "ana", "ben")

    for person, partner in ((ana, ben), (ben, ana)):
        assert f"Your mentorship with <@{partner.id}> in Spring has ended." in person.texts[-1]
        assert cleo.id not in person.texts[-1]
    before = len(ben.texts)
    await paired.pass_days(16)
    assert len(ben.texts) == before


async def test_ending_asks_for_a_yes_and_says_what_it_means(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")

    assert "End this pair?" in words(cleo.modal)
    assert "Both are told that it has ended, without a reason." in words(cleo.modal)


@pytest.mark.parametrize("what", ["duplicate", "duplicate_at_once"])
async def test_end_pressed_twice_ends_once_and_is_no_error(paired: House, what: What) -> None:
    cleo, ben = paired.person("cleo"), paired.person("ben")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    before = len(ben.texts)
    paired.playground.faults.add(what, "interactive")

    await cleo.presses("End pair")
    paired.playground.faults.set()
    await paired.tick()

    assert len(ben.texts) == before + 1
    assert "No pair at the moment." in words(cleo.modal) and "went wrong" not in cleo.sees()


async def test_the_list_holds_the_pairs_and_their_state_and_nothing_that_was_written(paired: House) -> None:
    ana, ben, cleo = (paired.person(each) for each in ("ana", "ben", "cleo"))
    await paired.check_in("ben", went_well="Something of mine", audience="partner")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    assert f"<@{ana.id}> mentors <@{ben.id}> · agreement not signed yet\n" in words(cleo.modal)

    await cleo.presses("Pause")

    assert f"<@{ana.id}> mentors <@{ben.id}> · paused" in words(cleo.modal)
    assert "Something of mine" not in cleo.sees()


async def named(house: House, typed: str) -> tuple[str | None, str | None, str]:
    """Mentor and mentee that the form is filled with, and what it says."""
    cleo = house.person("cleo")
    await cleo.types(f"/mentorship-admin pair {typed}")
    await house.app.services.settle()
    shown = words(cleo.modal)
    held = fields(cleo.modal)
    await cleo.closes(everything=True)
    handles = {house.person(each).id: each for each in ("ana", "ben", "dana", "eli", "gus")}
    return handles.get(held["mentor"]), handles.get(held["mentee"]), shown


@pytest.mark.parametrize(
    ("typed", "mentor", "mentee"),
    [
        ("@ana @ben", "ana", "ben"),
        ("@ana, @ben", "ana", "ben"),
        ("@ana", "ana", None),
        ("ana", "ana", None),
        ("ana ben", "ana", "ben"),
        ("Ana Souza Ben Okafor", "ana", "ben"),
        ("ana souza", "ana", None),
        ("Ana Souza, Ben Okafor", "ana", "ben"),
        ("Ana Souza → @ben", "ana", "ben"),
        ("@Ana Souza, Ben Okafor", "ana", "ben"),
        ("@ana Ben Okafor", "ana", "ben"),
        ("@ana and @ben", "ana", "ben"),
        ("Ana Souza & Ben Okafor", "ana", "ben"),
        ("Ana Souza mentors Ben Okafor", "ana", "ben"),
        ("Souza, Ana; Okafor, Ben", "ana", "ben"),
        ('"Ana Souza" “Ben Okafor”', "ana", "ben"),
        ("Ana Souza <ana@example.com>, Dr. Ben Okafor", "ana", "ben"),
        ("https://acme.slack.com/team/ANA_ID <https://acme.slack.com/team/BEN_ID|Ben>", "ana", "ben"),
        ("Ana Souza,", "ana", None),
    ],
)
async def test_whoever_is_named_is_filled_in_the_mentor_first(
    house: House, typed: str, mentor: str | None, mentee: str | None
) -> None:
    await house.start_program()
    for handle in ("ana", "ben"):
        typed = typed.replace(f"{handle.upper()}_ID", house.person(handle).id)
    assert (await named(house, typed))[:2] == (mentor, mentee)


async def test_who_is_not_found_is_said_and_leaves_their_own_field_empty(house: House) -> None:
    await house.start_program()
    house.playground.add_person("dana2", "Dana Kim")

    for typed, mentor, mentee, said in (
        ("@nobody @ben", None, "ben", "Mentor: nobody here is called @nobody; check the spelling."),
        ("@ana @nobody", "ana", None, "Mentee: nobody here is called @nobody; check the spelling."),
        ("@anna, @benn", None, None, "Mentor: nobody here is called @anna; did you mean @ana?"),
        ("Dana Kim, @ben", None, "ben", "2 people are called Dana Kim: @dana (Dana Kim) and @dana2 (Dana Kim);"),
        ("nobody ben", None, "ben", "Mentor: nobody here is called nobody;"),
        ("robo ben", None, "ben", "Mentor: robo is a bot."),
        ("ana@example.com ben", None, "ben", "ana@example.com is an e-mail address"),
    ):
        found = await named(house, typed)
        assert found[:2] == (mentor, mentee), typed
        assert said in found[2]


@pytest.mark.parametrize("typed", ["@ana @ben @dana", "@ana, @ben, @dana", "ana ben dana", "@ana @ben @nobody"])
async def test_three_names_are_refused(house: House, typed: str) -> None:
    await house.start_program()
    cleo = house.person("cleo")

    await cleo.types(f"/mentorship-admin pair {typed}")
    await house.app.services.settle()

    said = "A pair is one mentor and one mentee, and these are 3 people. Name two, the mentor first."
    assert said in (words(cleo.modal) if cleo.modal else cleo.ephemerals[-1])
    assert cleo.modal is None or "mentor" not in fields(cleo.modal)


async def test_the_form_can_be_filled_by_hand_when_slack_does_not_tell_who_there_is(house: House) -> None:
    await house.start_program()
    house.playground.faults.add("error", "users.list", error="internal_error")

    mentor, mentee, said = await named(house, "Ana Souza, Ben Okafor")
    house.playground.faults.set()
    house.playground.workspace.refusals.clear()

    assert (mentor, mentee) == (None, None)
    assert "Slack did not answer in time, so nobody could be looked up; choose the two here." in said
