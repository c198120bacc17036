"""Time away is offered for a status in Slack that says so, and never taken; of the status no word is kept."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, update
from structlog.testing import capture_logs

from bot.domain.absences import Away
from bot.domain.actor import Actor
from bot.features import FEATURES
from storage import away_offers, members
from storage.tables import Base, Member
from tests.conftest import House, words

FRIDAY = datetime(2026, 3, 13, 22, 59, 59, tzinfo=UTC)  # until the end of it in Berlin, where Ben is
OFFER = "Your status in Slack says that you are away until Fri, Mar 13. Shall I hold my visits until then?"
HOLD, GO_ON = "Hold my visits until Fri, Mar 13", "No, go on"


async def at_home(house: House, who: str) -> str:
    return words(await house.person(who).opens_home())


async def away_of(house: House, who: str) -> Away | None:
    member: Member = await house.app.services.db.read(members.get, house.team_id, house.person(who).id)
    return member.away


def stored(house: House) -> str:
    with house.app.services.db.session() as session:
        return str([session.execute(select(table)).all() for table in Base.metadata.sorted_tables])


async def test_it_is_offered_once_and_one_press_holds_the_visits(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.pass_by(minutes=5)
    before = len(ben.messages)
    with capture_logs() as entries:
        await paired.playground.sets_status("ben", "Vacation with wombats", ":palm_tree:", until=FRIDAY)
        await paired.pass_by(minutes=5)
        await paired.playground.sets_status("ben", "Vacation, still with wombats", ":palm_tree:", until=FRIDAY)
        await paired.pass_days(1)
    assert len(ben.messages) == before, "nobody is visited to be asked whether to be visited"
    assert await away_of(paired, "ben") is None, "and nothing is taken"
    assert (await at_home(paired, "ben")).count(OFFER) == 1
    assert OFFER not in await at_home(paired, "ana")
    assert "wombat" not in stored(paired).lower() + str(entries).lower()

    await ben.presses(HOLD, where="home")
    pressed = paired.last_sent
    assert "You are away until Fri, Mar 13. Nothing reaches you on these days" in words(ben.modal)
    await ben.closes(everything=True)
    held = Away.between(date(2026, 3, 3), date(2026, 3, 13))
    assert await away_of(paired, "ben") == held
    await paired.press_again(pressed, by="ana")
    assert "This is no longer offered" in str(ana.modal) + str(ana.ephemerals)
    assert await away_of(paired, "ana") is None
    await ana.closes(everything=True)
    await paired.press_again(pressed, by="ben")
    await ben.closes(everything=True)
    assert await away_of(paired, "ben") == held
    await paired.playground.sets_status("ben", "Vacation", until=FRIDAY)
    assert HOLD not in await at_home(paired, "ben")
    await paired.move_to(FRIDAY)
    assert len(ben.messages) == before, "nothing reaches them"
    await paired.pass_by(days=7)
    assert len(ben.messages) > before, "what waited comes"


async def test_the_next_visit_brings_it_and_whoever_wants_none_is_not_asked_again(paired: House) -> None:
    ben = paired.person("ben")
    await paired.pass_by(minutes=5)
    before = len(ben.messages)
    await paired.playground.sets_status("ben", "OOO", until=FRIDAY)
    while len(ben.messages) == before:
        await paired.pass_by(hours=1)
    assert "Your status in Slack says that you are away until" in str(ben.messages[-1])

    await ben.presses(GO_ON, where="message")
    declined = paired.last_sent
    assert "Your visits go on as before." in words(ben.modal)
    await ben.closes(everything=True)
    await paired.pass_by(minutes=5)
    assert "your visits go on" in str(ben.messages[-1]) and HOLD not in str(ben.messages[-1])
    await paired.playground.sets_status("ben", "OOO", until=FRIDAY)
    assert HOLD not in await at_home(paired, "ben") and await away_of(paired, "ben") is None

    later = FRIDAY.replace(day=16)
    await paired.playground.sets_status("ben", "OOO", until=later)
    assert "Hold my visits until Mon, Mar 16" in await at_home(paired, "ben"), "another day is another offer"
    await paired.playground.sets_status("ben", "In a meeting", until=later)
    assert "Hold my visits" not in await at_home(paired, "ben"), "it goes with the status"
    await paired.playground.sets_status("ben", "OOO", until=later)
    home = await at_home(paired, "ben")
    assert "Hold my visits until Mon, Mar 16" in home

    await paired.press_again(declined, by="ben")  # which is still as it was
    await ben.closes(everything=True)
    await paired.move_to(datetime(2026, 3, 16, 12, tzinfo=UTC))
    await ben.presses("Hold my visits until Mon, Mar 16", where="home")
    late = paired.last_sent
    await ben.closes(everything=True)
    assert await away_of(paired, "ben") == Away.between(date(2026, 3, 16), date(2026, 3, 16))
    await paired.pass_days(1)
    await paired.press_again(late, by="ben")
    assert "This is no longer offered" in str(ben.modal) + str(ben.ephemerals), "its last day is over"


@pytest.mark.parametrize("told", ["by an event that was lost", "when they are away already", "to who is in no pair"])
async def test_it_is_offered_from_the_daily_reading_and_only_to_whom_it_helps(paired: House, told: str) -> None:
    who = "cleo" if "no pair" in told else "ben"
    if "already" in told:
        await paired.person("ben").types("/mentorship away")
        assert await paired.person("ben").submits({"first": "2026-03-02", "last": "2026-03-14"}) == {}
        await paired.person("ben").closes(everything=True)
    paired.playground.workspace.change_person(
        who, status_emoji=":face_with_thermometer:", status_expiration=int(FRIDAY.timestamp())
    )
    await paired.pass_by(hours=21)
    assert (HOLD in await at_home(paired, who)) is ("lost" in told)


async def test_time_away_that_they_take_themselves_settles_it_and_deleting_forgets_the_day(paired: House) -> None:
    ben = paired.person("ben")
    await paired.playground.sets_status("ben", "PTO", until=FRIDAY)
    assert HOLD in await at_home(paired, "ben")
    await ben.types("/mentorship away")
    assert await ben.submits({"first": "2026-03-02", "last": "2026-03-14"}) == {}
    await ben.closes(everything=True)
    assert HOLD not in await at_home(paired, "ben")

    actor = Actor(paired.team_id, ben.id)
    (feature,) = [each for each in FEATURES if each.name == "away"]
    with paired.app.services.db.session() as session:
        member = members.get(session, actor.team_id, actor.user_id)
        assert feature.export and feature.erase
        part = feature.export(session, member, paired.app.services.content, paired.clock())
        assert "offered from your status in Slack: until 2026-03-13 (taken)" in str(part)
        feature.erase(session, member, paired.clock())
        assert away_offers.list_all(session, actor.team_id, actor.user_id) == []


async def test_whoever_lives_in_a_zone_that_nobody_knows_any_more_is_offered_nothing(paired: House) -> None:
    with paired.app.services.db.session() as session:
        mine = (Member.team_id == paired.team_id, Member.user_id == paired.person("ben").id)
        session.execute(update(Member).where(*mine).values(own_zone="Mars/Phobos"))
        session.commit()

    with capture_logs() as entries:
        await paired.playground.sets_status("ben", "Vacation", until=FRIDAY)

    assert [each for each in entries if each["log_level"] == "error"] == []
    with paired.app.services.db.session() as session:
        assert away_offers.list_open(session, paired.team_id, paired.person("ben").id) == []
