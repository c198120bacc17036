"""Once a day what Slack says about everybody is read anew: of its events some get lost."""

from datetime import timedelta
from typing import Any

from sqlalchemy import event, select

from bot.actions import members as actions
from bot.app import build_app
from bot.feature import hooks
from bot.jobs import members as job
from bot.playground.faults import Rule
from storage import members, people_lists, rhythms
from storage.members import Profile
from storage.tables import Member
from tests.conftest import House, settings_for
from tests.jobs.conftest import Desk, at, items_of, jump

NIGHT, MORNING = at(3, 5), at(3, 7)  # before and after the list is read anew, twenty hours after the first time


async def known(house: House, who: str) -> Member:
    return await house.app.services.db.read(members.get, house.team_id, house.person(who).id)


def asked(house: House, method: str) -> list[Any]:
    """From where Slack was asked for a list of everybody, or about whom."""
    calls = [call.params for call in house.playground.workspace.calls if call.method == method]
    return [params.get("cursor" if method == "users.list" else "user") for params in calls]


async def hours_of_questions(house: House, who: str) -> set[int]:
    """At which hour of their own day somebody is to be asked next, in each of their rhythms."""
    member = await known(house, who)
    ahead = await house.app.services.db.read(rhythms.list_of_member, house.team_id, member.user_id)
    return {each.next_at.astimezone(member.zone_info).hour for each in ahead if each.next_at}


async def test_who_has_moved_unheard_is_asked_in_their_own_morning_a_day_later(pair: House) -> None:
    pair.playground.workspace.change_person("dana", tz="Pacific/Auckland", display_name="Dana R.")
    await jump(pair, NIGHT)
    assert (await known(pair, "dana")).slack_zone == "Europe/London"

    await jump(pair, MORNING)
    found = await known(pair, "dana")
    assert (found.slack_zone, found.name) == ("Pacific/Auckland", "Dana R.")
    assert await hours_of_questions(pair, "dana") == {10}


async def test_whoever_turns_out_to_be_deactivated_is_treated_as_if_slack_had_said_so(pair: House) -> None:
    pair.playground.workspace.change_person("dana", deleted=True, tz="Asia/Tokyo")
    await jump(pair, MORNING)

    found = await known(pair, "dana")
    assert found.deactivated_at == MORNING
    assert found.slack_zone == "Europe/London", "Slack leaves the zone of who has left out"
    (told,) = await items_of(pair, "eli", "partner_left")
    assert told.closed_at is None

    pair.playground.workspace.change_person("dana", deleted=False)
    await jump(pair, at(4, 5))
    assert (await known(pair, "dana")).deactivated_at is None


async def test_only_people_the_bot_knows_are_kept_and_only_changes_written(pair: House) -> None:
    written: list[str] = []

    @event.listens_for(pair.app.services.db._writer, "before_cursor_execute")
    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.startswith("INSERT INTO members"):
            written.append(statement)

    for number in range(30):
        pair.playground.add_person(f"person{number}")
    await jump(pair, MORNING)
    assert written == []

    pair.playground.workspace.change_person("eli", tz="Europe/Berlin")
    await jump(pair, at(4, 9))
    assert len(written) == 1
    ids = await pair.app.services.db.read(lambda session: set(session.scalars(select(Member.user_id))))
    assert ids == {pair.person(who).id for who in ("cleo", "dana", "eli")}


async def test_a_mentor_of_many_leaves_by_hardly_more_statements_than_a_mentor_of_one(house: House) -> None:
    await house.start_with_pair()  # Ana mentors Ben
    for number in range(6):
        house.playground.add_person(f"mentee{number}")
        await house.pair("dana", f"mentee{number}")
    ran: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        ran.append(statement)

    taken = {}
    on_leaving = hooks(house.app.services.features, lambda feature: feature.member_left)
    event.listen(house.app.services.db._writer, "before_cursor_execute", note)
    for who in ("ana", "dana"):
        gone = Profile(house.person(who).id, None, None, deactivated=True)
        await house.app.services.db.write(
            actions.refresh_all, house.team_id, [gone], hooks=on_leaving, now=house.clock()
        )
        taken[who] = len(ran)
        ran.clear()
    event.remove(house.app.services.db._writer, "before_cursor_execute", note)

    assert (taken["dana"] - taken["ana"]) / 5 < 10, (
        "for each pair: that it is over, that the other is told, what was open"
    )


ODD: tuple[dict[str, Any], ...] = (
    {"tz": ""},
    {"tz": None},
    {"tz": "Mars/Olympus"},
    {"tz": "Factory"},
    {"tz": "pacific time"},
    {"leaves_out": ("tz",)},
    {"leaves_out": ("tz", "tz_label", "tz_offset")},
    {"leaves_out": ("profile", "real_name", "name")},
    {"leaves_out": ("deleted",)},
    {"leaves_out": ("updated",)},
    {"leaves_out": ("profile", "tz", "deleted", "real_name", "name", "team_id", "updated")},
)


async def test_what_slack_leaves_out_of_its_list_changes_nothing(pair: House) -> None:
    for turn, odd in enumerate(ODD):
        pair.playground.workspace.change_person("dana", **odd)
        await jump(pair, at(3 + turn, 9), looks=1)
        pair.playground.workspace.change_person("dana", tz="Europe/London", leaves_out=())

        found = await known(pair, "dana")
        assert (found.slack_zone, found.name, found.deactivated_at) == ("Europe/London", "Dana Kim", None), odd
    assert len(asked(pair, "users.list")) == 1 + len(ODD)


# -- a large workspace --------------------------------------------------------------------------------------------


async def crowded(house: House) -> str:
    """450 people more, the last of whom is in a pair: they are on the third page, and have moved unheard."""
    for number in range(450):
        house.playground.add_person(f"person{number}")
    await house.pair("dana", "person449")
    house.playground.workspace.change_person("person449", tz="Asia/Tokyo")
    return "person449"


async def test_pages_are_read_on_where_slack_asked_for_a_pause_and_not_before(pair: House) -> None:
    last = await crowded(pair)
    before = len(asked(pair, "users.list"))
    pair.playground.faults.add("rate_limited", "users.list", skip=1, times=1, seconds=90)

    await jump(pair, MORNING)
    await jump(pair, MORNING + timedelta(seconds=60))
    assert asked(pair, "users.list")[before:] == [None, "page:200"]
    assert (await known(pair, last)).slack_zone == "Europe/London"

    await jump(pair, MORNING + timedelta(seconds=91))
    assert asked(pair, "users.list")[before:] == [None, "page:200", "page:200", "page:400"]
    assert (await known(pair, last)).slack_zone == "Asia/Tokyo"

    await jump(pair, at(4, 2))
    assert len(asked(pair, "users.list")) == before + 4, "once a day"


async def test_after_a_restart_it_goes_on_where_it_stopped_and_two_replicas_do_not_both_read(
    pair: House, database_url: str
) -> None:
    last = await crowded(pair)
    before = len(asked(pair, "users.list"))
    pair.playground.faults.add("rate_limited", "users.list", skip=1, times=1, seconds=30)
    await jump(pair, MORNING, looks=1)
    pair.clock.at += timedelta(minutes=1)
    other = await build_app(settings_for(pair.playground, database_url), clock=pair.clock)
    try:
        await other.prepare()
        await job.read(other.services)
        await pair.tick()
        assert asked(pair, "users.list")[before:] == [None, "page:200", "page:200", "page:400"]
        assert (await known(pair, last)).slack_zone == "Asia/Tokyo"

        pair.clock.at = at(4, 9)  # the whole list is to be read, and both replicas look at the same time
        before = len(asked(pair, "users.list"))
        await pair.tick()
        await job.read(other.services)
        assert asked(pair, "users.list")[before:] == [None, "page:200", "page:400"]
    finally:
        await other.stop()


async def test_what_a_dead_replica_had_begun_to_read_another_reads_soon(pair: House) -> None:
    pair.clock.at, db = MORNING, pair.app.services.db
    (taken,) = await db.write(people_lists.claim, now=MORNING, until=MORNING + job.LEASE, limit=5)
    before = len(asked(pair, "users.list"))

    await pair.tick()
    assert len(asked(pair, "users.list")) == before
    await jump(pair, MORNING + job.LEASE)
    assert len(asked(pair, "users.list")) == before + 1

    late = await db.write(people_lists.go_on, pair.team_id, was="page:200", cursor="page:400", at=MORNING)
    assert (taken.cursor, late) == (None, False), "who wakes up late does not turn the list back"


async def test_a_place_in_the_list_that_slack_has_forgotten_is_left_for_the_beginning(pair: House) -> None:
    last = await crowded(pair)
    pair.playground.faults.set(
        Rule("rate_limited", "users.list", skip=1, times=1, seconds=5),
        Rule("error", "users.list", skip=1, times=1, error="invalid_cursor"),
    )
    for minutes in (0, 1, 12):
        await jump(pair, MORNING + timedelta(minutes=minutes))

    assert asked(pair, "users.list")[-4:] == ["page:200", None, "page:200", "page:400"]
    assert (await known(pair, last)).slack_zone == "Asia/Tokyo"


TROUBLE = (
    Rule("error_before", "users.list", status=503),
    Rule("error_after", "users.list", status=502),
    Rule("drop_before", "users.list"),
    Rule("drop_after", "users.list"),
    Rule("rate_limited", "users.list", seconds=600),
    *(
        Rule("error", "users.list", error=word)
        for word in (
            "internal_error",
            "ratelimited",
            "accesslimited",
            "org_login_required",
            "team_added_to_org",
            "missing_scope",
            "limit_required",
            "a_word_of_tomorrow",
        )
    ),
)


async def test_while_slack_does_not_tell_nobody_is_taken_for_gone_and_later_it_is_asked_again(pair: House) -> None:
    pair.playground.workspace.change_person("dana", tz="Asia/Tokyo")
    moment = MORNING
    for trouble in TROUBLE:
        pair.playground.faults.set(trouble)
        before = len(asked(pair, "users.list"))
        await jump(pair, moment)
        assert len(asked(pair, "users.list")) > before, trouble
        found = await known(pair, "dana")
        assert (found.slack_zone, found.deactivated_at) == ("Europe/London", None)
        moment += timedelta(minutes=11)

    pair.playground.faults.set()
    await jump(pair, moment)
    assert (await known(pair, "dana")).slack_zone == "Asia/Tokyo"


# -- who is in no list --------------------------------------------------------------------------------------------


async def test_who_is_in_the_list_no_more_is_asked_about_by_themselves_and_is_then_gone(pair: House) -> None:
    gone = pair.playground.workspace.members.pop(pair.person("dana").id)
    for day in (3, 4):
        await jump(pair, at(day, 9))
    assert asked(pair, "users.info").count(gone.id) == 1, "when the pair was made"
    pair.playground.faults.add("error", "users.info", error="internal_error", times=1)

    await jump(pair, at(5, 9))
    assert asked(pair, "users.info").count(gone.id) == 2
    await jump(pair, at(5, 10))
    (told,) = await items_of(pair, "eli", "partner_left")
    assert told.told_at is not None
    assert asked(pair, "users.info").count(gone.id) == 3
    await jump(pair, at(5, 13), looks=5)
    assert asked(pair, "users.info").count(gone.id) == 3
    found = await pair.app.services.db.read(members.get, pair.team_id, gone.id)
    assert found.deactivated_at == at(5, 10)

    pair.playground.workspace.members[gone.id] = gone
    await jump(pair, at(6, 9))
    found = await pair.app.services.db.read(members.get, pair.team_id, gone.id)
    assert found.deactivated_at is None, "and back when a list names them again"


async def test_who_is_in_the_list_is_not_asked_about_by_themselves(pair: House) -> None:
    before = len(asked(pair, "users.info"))
    for day in range(3, 9):
        await jump(pair, at(day, 9))
    assert len(asked(pair, "users.info")) == before


async def test_when_lists_fail_for_days_people_are_asked_about_one_by_one(pair: House) -> None:
    pair.playground.faults.add("error", "users.list", error="limit_required")
    pair.playground.workspace.change_person("dana", tz="Asia/Tokyo")
    pair.playground.workspace.change_person("cleo", tz="Asia/Seoul")
    await jump(pair, at(5, 10))

    assert (await known(pair, "dana")).slack_zone == "Asia/Tokyo"
    assert (await known(pair, "cleo")).slack_zone == "Asia/Seoul", "who coordinates, too"


# -- what is newer ------------------------------------------------------------------------------------------------


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


async def test_what_is_known_is_not_replaced_by_what_is_older(desk: Desk) -> None:
    now = desk.house.clock()

    def say(name: str, seconds: float | None) -> str:
        told = Profile("UNEW", name, "Asia/Tokyo", updated_at=None if seconds is None else now + timedelta(0, seconds))
        with desk.db.session() as session:
            members.save_profile(session, desk.house.team_id, told, now=now)
            return members.get(session, desk.house.team_id, "UNEW").name

    assert say("first", -60) == "first"
    assert say("older", -61) == "first"
    assert say("same second", -60) == "same second"
    assert say("not said", None) == "not said"
    assert say("newer", -30) == "newer"
    assert say("between", -45) == "newer"
    assert say("from the future", 10**7) == "from the future", "a wrong clock somewhere"
    assert say("now", 0) == "now", "does not keep out all that comes"
