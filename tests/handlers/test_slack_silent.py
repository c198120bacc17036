"""When Slack does not tell about people for the moment: what the database knows is used, or its wait is said."""

import asyncio

import pytest

from bot.playground.faults import Rule
from storage import members
from tests.conftest import Clock, House, fields, open_house, open_hurried_house, until, words

TRY_AGAIN = "Slack did not answer in time. Please try again."
HELD = "Slack tells nothing about people here at the moment, so nothing was changed. Please try again later."
PASSING = (
    (Rule("rate_limited", "users.info", seconds=30), "Slack asks us to wait 30 seconds; nothing was changed."),
    (Rule("rate_limited", "users.info", seconds=1), "Slack asks us to wait 1 second; nothing was changed."),
    (Rule("rate_limited", "users.info", seconds=600), "Slack asks us to wait 10 minutes; nothing was changed."),
    (Rule("error", "users.info", error="ratelimited"), "Slack asks us to wait 30 seconds; nothing was changed."),
    (Rule("error_before", "users.info", status=500), TRY_AGAIN),
    (Rule("error_before", "users.info", status=502), TRY_AGAIN),
    (Rule("error_after", "users.info", status=503), TRY_AGAIN),
    (Rule("drop_before", "users.info"), TRY_AGAIN),
    (Rule("drop_after", "users.info"), TRY_AGAIN),
    (Rule("error", "users.info", error="internal_error"), TRY_AGAIN),
    (Rule("error", "users.info", error="fatal_error"), TRY_AGAIN),
    (Rule("error", "users.info", error="accesslimited"), HELD),
    (Rule("error", "users.info", error="org_login_required"), HELD),
    (Rule("error", "users.info", error="team_added_to_org"), HELD),
    (Rule("error", "users.info", error="a_word_of_tomorrow"), HELD),
)
QUIET = Rule("rate_limited", "users.info", seconds=30)


async def start(house: House, name: str, **values: object) -> None:
    cleo = house.person("cleo")
    await cleo.types(f"/mentorship-admin program new {name}")
    assert await cleo.submits(values) == {}
    await cleo.closes(everything=True)


async def test_nobody_becomes_an_admin_by_guess_and_slacks_wait_is_said(paired: House) -> None:
    olga, ana = paired.playground.add_person("olga", is_owner=True), paired.person("ana")
    for trouble, says in PASSING:
        paired.playground.faults.set(trouble)
        await olga.types("/mentorship-admin")
        assert olga.ephemerals[-1].startswith(says), trouble
        assert olga.modal is None
    await ana.types("/mentorship-admin")
    assert ana.ephemerals[-1] == HELD, "who is no coordinator learns no more than an admin"

    paired.playground.faults.set()
    await olga.types("/mentorship-admin")
    assert "*Spring*" in words(olga.modal)


async def test_a_form_of_an_admin_stays_open_with_what_was_typed(paired: House) -> None:
    olga = paired.playground.add_person("olga", is_owner=True)
    await olga.types("/mentorship-admin program new Autumn")
    paired.playground.faults.set(QUIET)

    errors = await olga.submits({"name": "Winter"})

    assert list(errors.values()) == ["Slack asks us to wait 30 seconds; nothing was changed. Try again then."]
    assert fields(olga.modal)["name"] == "Winter"


async def test_who_coordinates_by_the_database_still_gets_in_to_what_is_theirs(paired: House) -> None:
    dana = paired.person("dana")
    await start(paired, "Autumn", coordinators=["dana"])
    for trouble, _ in PASSING[:1] + PASSING[4:5] + PASSING[-1:]:
        paired.playground.faults.set(trouble)
        await dana.types("/mentorship-admin")
        assert "*Autumn*" in words(dana.modal) and "*Spring*" not in words(dana.modal)
        await dana.closes(everything=True)


async def test_what_an_operator_has_to_mend_still_gets_a_reference_number(paired: House) -> None:
    olga = paired.playground.add_person("olga", is_owner=True)
    for word in ("missing_scope", "invalid_auth"):
        paired.playground.faults.set(Rule("error", "users.info", error=word))
        await olga.types("/mentorship-admin")
        assert "Something went wrong, and it is not your fault." in olga.ephemerals[-1]


async def test_people_the_bot_knows_are_paired_and_of_others_slacks_wait_is_said_beside_their_field(
    paired: House,
) -> None:
    cleo, ana, ben = (paired.person(each) for each in ("cleo", "ana", "ben"))
    await cleo.types("/mentorship-admin pair @ana @dana")
    paired.playground.faults.set(QUIET)
    wait = "Slack asks us to wait 30 seconds; nothing was changed. Try again then."
    assert await cleo.submits() == {"mentee": wait}
    assert await cleo.submits({"mentor": "dana", "mentee": "eli"}) == {"mentor": wait, "mentee": wait}

    assert await cleo.submits({"mentor": "ben", "mentee": "ana"}) == {}
    known = await paired.app.services.db.read(members.get, paired.team_id, ben.id)
    assert (known.name, known.slack_zone) == ("Ben Okafor", "Africa/Lagos")
    assert f"<@{ben.id}> mentors <@{ana.id}>." in words(cleo.modal)


async def test_who_is_deactivated_by_the_database_is_not_paired_while_slack_is_silent(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin pair @ben @ana")
    await paired.playground.changes("ben", deleted=True)
    paired.playground.faults.set(QUIET)

    assert await cleo.submits() == {"mentor": "This account is deactivated. Choose somebody else."}


async def test_twenty_coordinators_are_asked_about_side_by_side_and_each_problem_is_named(house: House) -> None:
    cleo, crowd = house.person("cleo"), [f"person{number}" for number in range(19)]
    for handle in crowd:
        house.playground.add_person(handle)
    await cleo.types("/mentorship-admin program new Spring")
    assert await cleo.submits({"coordinators": ["cleo", "robo", "gone", "stranger"]}) == {
        "coordinators": "Robo: This is a bot. Choose a person. "
        "Gone Girl: This account is deactivated. Choose somebody else. "
        "Sam Stranger: This person belongs to another workspace. Choose somebody from this one."
    }

    await cleo.submits({"coordinators": ["cleo", *crowd]})
    assert "*Spring* is ready." in words(cleo.modal)


async def test_whoever_is_chosen_is_asked_about_at_once(house: House) -> None:
    cleo, crowd = house.person("cleo"), [f"person{number}" for number in range(19)]
    ids = {house.playground.add_person(handle).id for handle in crowd}
    await cleo.types("/mentorship-admin program new Spring")
    house.playground.faults.add("silent_before", "users.info", skip=1)  # who acts is known; then nothing comes back

    sending = asyncio.create_task(cleo.submits({"coordinators": ["cleo", *crowd]}))
    calls = house.playground.workspace.calls
    await until(lambda: ids <= {call.params["user"] for call in calls if call.method == "users.info"})
    sending.cancel()


async def test_slack_is_not_waited_for_longer_than_it_waits_itself(clock: Clock, database_url: str) -> None:
    async with open_hurried_house(clock, database_url, 0.1) as house:
        olga = house.playground.add_person("olga", is_owner=True)
        house.playground.faults.set(Rule("silent_before", "users.info"))

        await olga.types("/mentorship-admin")

        assert olga.ephemerals[-1].startswith(TRY_AGAIN)


async def test_a_new_program_can_be_filled_in_with_the_zone_that_is_known(paired: House) -> None:
    olga = paired.playground.add_person("olga", id="UOLGA", tz="")
    await start(paired, "Autumn", zone="Asia/Tokyo", starts_on="2026-03-10", coordinators=["dana", "olga"])
    paired.playground.faults.set(QUIET)

    await olga.types("/mentorship-admin program new Winter")
    assert fields(olga.modal)["zone"] == "Asia/Tokyo"


async def test_an_admin_whom_nobody_knows_gets_the_digest_although_slack_is_silent(
    clock: Clock, database_url: str
) -> None:
    async with open_house(clock, database_url, COORDINATORS="UOLGA") as house:
        await house.start_with_pair()
        olga = house.playground.add_person("olga", id="UOLGA")
        house.playground.faults.set(QUIET)

        await olga.types("/mentorship-admin digest")
        await house.tick()

        assert "How Spring is doing" in olga.texts[-1]


async def test_who_writes_to_the_bot_is_answered_although_slack_is_silent(paired: House) -> None:
    dana = paired.person("dana")
    paired.playground.faults.set(QUIET)
    await dana.types("hello?")
    paired.playground.faults.set()
    await paired.tick()

    assert "I do not keep or pass on what you write here." in dana.texts[-1]
    await paired.pass_days(1)
    known = await paired.app.services.db.read(members.get, paired.team_id, dana.id)
    assert known.name == "Dana Kim", "which the list of everybody has told meanwhile"


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        (Rule("rate_limited", "users.list", seconds=90), "Slack asks us to wait 90 seconds; nothing was changed."),
        (Rule("error", "users.list", error="org_login_required"), HELD),
        (Rule("drop_before", "users.list"), TRY_AGAIN),
    ],
)
async def test_an_import_says_for_how_long_slack_wants_to_be_left_alone(
    paired: House, trouble: Rule, says: str
) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin import")
    paired.playground.faults.set(trouble)
    assert await cleo.submits({"pairs": "@dana,@eli"}) == {}
    await paired.app.services.settle()

    assert says in words(cleo.modal)
    assert fields(cleo.modal)["pairs"] == "@dana,@eli"
    paired.playground.workspace.refusals.clear()
