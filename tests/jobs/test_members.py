"""Once a day Slack is asked about everybody in a living pair: of its events some get lost."""

from storage import members
from storage.members import Profile
from storage.tables import Member
from tests.conftest import House
from tests.jobs.conftest import Desk, at, jump


async def known(house: House, who: str) -> Member:
    return await house.app.services.db.read(members.get, house.team_id, house.person(who).id)


def asked_about(house: House) -> int:
    return len([call for call in house.playground.workspace.calls if call.method == "users.info"])


async def test_what_no_event_has_told_is_found_out_within_a_day(pair: House) -> None:
    pair.playground.workspace.change_person("dana", tz="Asia/Tokyo", real_name="Dana Reed")
    await jump(pair, at(3, 9))
    assert (await known(pair, "dana")).slack_zone == "Europe/London"

    await jump(pair, at(3, 11))
    found = await known(pair, "dana")
    assert (found.slack_zone, found.name) == ("Asia/Tokyo", "Dana Reed")


async def test_whoever_turns_out_to_be_deactivated_is_treated_as_if_slack_had_said_so(pair: House) -> None:
    pair.playground.workspace.change_person("dana", deleted=True, tz="Asia/Tokyo")
    await jump(pair, at(3, 11))

    found = await known(pair, "dana")
    assert found.deactivated_at == at(3, 11)
    assert found.slack_zone == "Europe/London", "Slack leaves the zone of who has left out"

    pair.playground.workspace.change_person("dana", deleted=False)
    await jump(pair, at(4, 12))
    assert (await known(pair, "dana")).deactivated_at is None


async def test_each_is_asked_about_once_a_day_and_who_is_in_no_living_pair_not_at_all(pair: House) -> None:
    before = asked_about(pair)
    for hour in (11, 12, 15):
        await jump(pair, at(3, hour), looks=3)
    assert asked_about(pair) == before + 2, "Dana and Eli, not Cleo who pairs them"

    await pair.change_pair("End", "dana", "eli")
    before = asked_about(pair)
    await jump(pair, at(5, 12), looks=3)
    assert asked_about(pair) == before


async def test_at_most_ten_are_asked_about_at_a_time(pair: House) -> None:
    await pair.start_program("Crowd")
    for number in range(12):
        pair.playground.add_person(f"mentee{number}")
        await pair.pair("dana", f"mentee{number}")
    before = asked_about(pair)

    await jump(pair, at(3, 11), looks=1)
    assert asked_about(pair) == before + 9, "it was Cleo's turn as well, and she is in no pair"
    await jump(pair, at(3, 11), looks=2)
    assert asked_about(pair) == before + 14


async def test_when_slack_does_not_answer_it_is_asked_again_after_an_hour(pair: House) -> None:
    pair.playground.workspace.change_person("dana", tz="Asia/Tokyo")
    pair.playground.faults.add("rate_limited", method="users.info", times=1)
    await jump(pair, at(3, 11))
    assert (await known(pair, "dana")).slack_zone == "Europe/London"

    await jump(pair, at(3, 12))
    assert (await known(pair, "dana")).slack_zone == "Asia/Tokyo"


async def test_what_slack_does_not_say_changes_nothing(desk: Desk) -> None:
    def say(*told: Profile) -> tuple[str, str, bool]:
        with desk.db.session() as session:
            for each in told:
                members.save_profile(session, desk.house.team_id, each, now=desk.house.clock())
            found = members.get(session, desk.house.team_id, "UNEW")
            return found.name, found.slack_zone, found.deactivated_at is not None

    assert say(Profile("UNEW", None, None, None)) == ("UNEW", "UTC", False)
    assert say(Profile("UNEW", "New", "Asia/Tokyo", True)) == ("New", "Asia/Tokyo", True)
    assert say(Profile("UNEW", None, None, None)) == ("New", "Asia/Tokyo", True)
    assert say(Profile("UNEW", None, None, False)) == ("New", "Asia/Tokyo", False)
