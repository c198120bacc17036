"""Which pairs a digest names over the weeks, and who is told when nobody runs a program any more."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select, update

from bot.domain.absences import Stretch
from storage import away, members
from storage.members import Profile
from storage.tables import AttentionNote, Coordinator, Delivery
from tests.conftest import House
from tests.jobs.conftest import at, deliveries, jump
from tests.quiet import is_asked

SILENT = "quiet for"


def digests(house: House, who: str = "cleo") -> list[str]:
    return [text for text in house.person(who).texts if text.startswith("How Spring is doing")]


def pairs_in(digest: str) -> list[str]:
    """What it says of pairs."""
    return [line for line in digest.splitlines() if "<@" in line or line in ("*New this week*", "*Still so*")]


async def live(house: House, until: datetime, *, pressing: str = "", who: tuple[str, ...] = ()) -> None:
    """Day by day until then, at 10:00; these people press what is there with this label."""
    while house.clock.at < until:
        await jump(house, house.clock.at + timedelta(days=1))
        for person in map(house.person, who):
            while person.messages and pressing in str(person.messages[-1]["blocks"]):
                await person.presses(pressing)


async def add_coordinator(house: House, who: str) -> None:
    with house.app.services.db.session() as session:
        profile = Profile(house.person(who).id, who, "Europe/London")
        members.save_profile(session, house.team_id, profile, now=house.clock())
        session.add(Coordinator(program_id=1, team_id=house.team_id, user_id=profile.user_id))


async def test_what_is_new_lasts_and_gets_better_is_said_so_and_once(pair: House) -> None:
    await add_coordinator(pair, "gus")
    await is_asked(pair, "dana")
    await live(pair, at(9))
    assert not any(SILENT in text for text in digests(pair))

    await live(pair, at(16))
    names = f"<@{pair.person('dana').id}> and <@{pair.person('eli').id}>"
    first = digests(pair)[-1]
    assert f"*New this week*\n{names}: {SILENT} 4 weeks" in first and "the program meets every 2 weeks" in first
    assert digests(pair, "gus")[-1] == first, "whoever reads it second reads the same"
    await pair.person("cleo").types("/mentorship-admin digest")
    await pair.tick()
    assert pairs_in(digests(pair)[-1]) == pairs_in(first), "and so does who asks by hand, who changes nothing"

    await live(pair, at(23))
    lasting = digests(pair)[-1]
    assert f"*Still so*\n{names}: {SILENT} 5 weeks" in lasting and "New this week" not in lasting

    await pair.check_in("eli", met_on="2026-03-23")
    await live(pair, at(24))
    await pair.person("cleo").types("/mentorship-admin digest")
    await pair.tick()
    assert pairs_in(digests(pair)[-1]) == pairs_in(lasting), (
        "nobody can tell from two digests within a week who has answered meanwhile"
    )
    await live(pair, at(30))
    better = digests(pair)[-1]
    assert "No pair needs attention." in better and f"*Better now:* {names}" in better
    await live(pair, at(6, month=4))
    assert "Better" not in digests(pair)[-1]
    with pair.app.services.db.session() as session:
        assert session.scalars(select(AttentionNote)).all() == [], "what is over is not kept"


async def test_what_nobody_was_told_is_new_a_week_later_too(pair: House) -> None:
    await is_asked(pair, "dana")
    await live(pair, at(15))
    with pair.app.services.db.session() as session:
        away.save(session, pair.team_id, pair.person("cleo").id, [Stretch(at(16).date(), at(19).date())])
    await live(pair, at(22))
    assert [each.state for each in await deliveries(pair, "cleo", "digest")][-1] == "expired"
    await live(pair, at(23))
    assert "*New this week*" in digests(pair)[-1] and "Still so" not in digests(pair)[-1]


async def test_who_lets_each_question_pass_is_no_silent_person(pair: House) -> None:
    await live(pair, datetime(2026, 5, 4, 10, tzinfo=UTC), pressing="Not this time", who=("dana", "eli"))

    said = [line for text in digests(pair) for line in text.splitlines() if "<@" in line]
    assert said and not [line for line in said if SILENT in line]
    assert all("no meeting noted for" in line for line in said), "of which both had heard"
    assert "No meeting with" in str(pair.posted_to("eli"))


async def test_what_falls_into_time_away_was_not_asked_also_when_that_ends_early(pair: House) -> None:
    await live(pair, at(11))
    eli = pair.person("eli")
    await eli.types("/mentorship away")
    assert await eli.submits({"first": "2026-03-12", "last": "2026-05-01"}) == {}
    await eli.closes(everything=True)
    await live(pair, at(6, month=4), pressing="Not this time", who=("dana",))
    await eli.types("/mentorship away")
    await eli.presses("I am back")
    await eli.closes(everything=True)
    await live(pair, at(13, month=4), pressing="Not this time", who=("dana",))

    assert all("No pair needs attention." in text for text in digests(pair))


async def test_what_falls_into_a_pause_was_not_asked(pair: House) -> None:
    await live(pair, at(11))
    await pair.change_pair("Pause", "dana", "eli")
    await live(pair, at(10, month=4))
    await pair.change_pair("Resume", "dana", "eli")
    await live(pair, at(20, month=4))

    assert all("No pair needs attention." in text for text in digests(pair))


async def test_a_long_pause_is_said_once_a_month(pair: House) -> None:
    await jump(pair, at(4))
    await pair.change_pair("Pause", "dana", "eli")
    await live(pair, datetime(2026, 5, 12, 10, tzinfo=UTC))

    said = [text.split("Paused for long:*")[1].splitlines()[0] for text in digests(pair) if "Paused for long" in text]
    names = f"<@{pair.person('dana').id}> and <@{pair.person('eli').id}>"
    assert said == [f" {names} (paused for {days} days)" for days in (32, 60)]


async def test_a_deactivated_account_is_said_with_the_reason_in_the_next_digest(pair: House) -> None:
    await jump(pair, at(9, 9))
    await jump(pair, at(11))
    await pair.playground.changes("eli", deleted=True)
    await jump(pair, at(16, 9))

    assert "the mentee's account is deactivated, so nothing is asked" in digests(pair)[-1]
    assert "New this week" in digests(pair)[-1]
    await jump(pair, at(23, 9))
    assert "Still so" in digests(pair)[-1]
    await pair.playground.changes("eli", deleted=False)
    await jump(pair, at(30, 9))
    assert "deactivated" not in digests(pair)[-1]


async def test_who_can_be_written_to_again_is_no_longer_called_unreachable(pair: House) -> None:
    with pair.app.services.db.session() as session:
        session.execute(update(Delivery).values(state="failed", reason="messages_tab_disabled", created_at=at(4)))
    await jump(pair, at(9, 9))
    assert (
        "messages to the mentee cannot be delivered: direct messages to the bot are switched off" in digests(pair)[-1]
    )
    for day in (9, 10, 12):
        await jump(pair, at(day))
    assert "Check-in with" in pair.posted_to("eli")[-1]
    await jump(pair, at(16, 9))
    assert "cannot be delivered" not in digests(pair)[-1]


async def test_a_message_that_the_bot_could_not_make_is_held_against_nobody(pair: House) -> None:
    with pair.app.services.db.session() as session:
        session.execute(update(Delivery).values(state="failed", reason="cannot_be_drawn", created_at=at(4)))
    await jump(pair, at(9, 9))
    assert "cannot be delivered" not in digests(pair)[-1]


# --- whoever runs the program ----------------------------------------------------------------------------------------


async def test_a_coordinator_who_is_in_a_pair_reads_nothing_about_it(pair: House) -> None:
    await add_coordinator(pair, "dana")
    await is_asked(pair, "dana")
    await live(pair, at(16))

    assert SILENT in digests(pair)[-1]
    assert "No pair needs attention." in digests(pair, "dana")[-1]
    assert pair.person("eli").id not in digests(pair, "dana")[-1]


async def test_when_the_only_coordinator_has_left_an_owner_is_told_once_and_takes_over(pair: House) -> None:
    owner = pair.playground.add_person("olga", "Olga Owner", tz="Europe/London", is_primary_owner=True, is_owner=True)
    pair.playground.faults.add("error", "users.list", error="internal_error")
    await jump(pair, at(4))
    await pair.playground.changes("cleo", deleted=True)
    await jump(pair, at(4, 11))
    assert owner.texts == [], "Slack did not say who owns the workspace, so it is asked again"
    pair.playground.faults.set()
    await live(pair, at(9))

    (told,) = owner.texts
    assert "*Nobody runs Spring any more:* whoever ran it has left" in told and "its 1 pair goes on" in told
    await owner.presses("Take over")
    assert "You run Spring now." in str(owner.modal)
    await owner.presses("Take over")
    await jump(pair, at(16, 9))
    assert len(digests(pair, "olga")) == 1 and len(owner.texts) == 2
    eli = pair.person("eli")
    await eli.types("/mentorship privacy")
    assert f"<@{owner.id}> became coordinator of Spring" in eli.sees()


async def test_only_owners_and_admins_can_take_over(pair: House) -> None:
    owner = pair.playground.add_person("olga", tz="Europe/London", is_owner=True)
    await pair.playground.changes("cleo", deleted=True)
    await jump(pair, at(4), looks=3)
    await owner.presses("Take over")
    pressed = pair.last_sent
    with pair.app.services.db.session() as session:
        session.execute(delete(Coordinator))
    await add_coordinator(pair, "dana")
    pair.playground.faults.add("rate_limited", "users.info", seconds=30)
    await pair.press_again(pressed, by="dana")
    assert "Slack asks us to wait 30 seconds; nothing was changed." in pair.person("dana").sees()
    pair.playground.faults.set()
    await pair.press_again(pressed, by="dana")
    assert "Owners and admins of this workspace can take over" in pair.person("dana").sees()
    await owner.closes(everything=True)
    await owner.presses("Take over")
    assert f"<@{pair.person('dana').id}> runs Spring now, so nothing was changed." in str(owner.modal)


async def test_nobody_is_told_while_another_coordinator_is_there_or_when_the_program_is_over(pair: House) -> None:
    owner = pair.playground.add_person("olga", tz="Europe/London", is_owner=True)
    await add_coordinator(pair, "gus")
    await pair.playground.changes("cleo", deleted=True)
    await jump(pair, at(4), looks=3)
    assert owner.texts == []
    await jump(pair, datetime(2026, 12, 1, 10, tzinfo=UTC))
    await pair.playground.changes("gus", deleted=True)
    await jump(pair, datetime(2026, 12, 2, 10, tzinfo=UTC), looks=3)
    assert owner.texts == []
