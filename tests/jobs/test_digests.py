"""The digest comes on Monday at 09:00 of the program, to its channel or to each coordinator, with true numbers."""

import re
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.playground.faults import Rule
from storage import engagement
from storage.tables import Answer, Delivery, Item, Member, Program, Response, Rhythm, Week
from tests.conftest import House
from tests.crowd import gather
from tests.jobs.conftest import at, deliveries, jump


def digests(house: House, who: str = "cleo") -> list[str]:
    return [text for text in house.person(who).texts if text.startswith("How Spring is doing")]


async def set_program(house: House, **values: object) -> None:
    with house.app.services.db.session() as session:
        session.execute(update(Program).values(**values))


async def program(house: House) -> Program:
    with house.app.services.db.session() as session:
        found = session.get(Program, 1)
    assert found
    return found


async def test_it_comes_on_monday_at_nine_of_the_program_once(pair: House) -> None:
    for day, hour in ((9, 8), (9, 9), (9, 9), (9, 10), (10, 9)):
        await jump(pair, at(day, hour))
        assert len(digests(pair)) == (0 if (day, hour) == (9, 8) else 1)
    (delivery,) = await deliveries(pair, "cleo", "digest")
    assert delivery.sent_at == at(9, 9)


@pytest.mark.parametrize(
    ("start", "mondays"),
    [
        (at(20), [at(23, 9), at(30, 8), datetime(2026, 4, 6, 8, tzinfo=UTC)]),  # the clocks go forward on March 29
        (
            at(16, month=10),
            [at(19, 8, month=10), at(26, 9, month=10), at(2, 9, month=11)],  # and back on October 25
        ),
    ],
)
async def test_nine_stays_nine_when_the_clocks_change(house: House, start: datetime, mondays: list[datetime]) -> None:
    house.clock.at = start
    await house.start_program()
    await house.pair("dana", "eli", invited=False)
    planned = []
    for monday in mondays:
        found = await program(house)
        planned.append(found.next_digest_at)
        await jump(house, monday)
    assert planned == mondays
    assert len(digests(house)) == 3


async def test_its_numbers_are_those_of_the_whole_days_of_the_last_week(pair: House) -> None:
    await jump(pair, at(5))
    await pair.check_in("eli", met_on="2026-03-04")
    await jump(pair, at(9, 9))

    (digest,) = digests(pair)
    assert "*Mon, Mar 2 to Sun, Mar 8*: 1 of 1 pair was in touch, 1 met." in digest


async def test_a_meeting_counts_once_in_the_week_in_which_it_is_noted_first(pair: House) -> None:
    """That of a Sunday is often noted on Monday, and by the other of the two later still."""
    await jump(pair, at(9, 8))
    await pair.check_in("eli", met_on="2026-03-08")
    await jump(pair, at(9, 9))
    await jump(pair, at(17))
    await pair.check_in("dana", met_on="2026-03-08")
    await jump(pair, at(23, 9))

    assert [re.findall(r"(\d+) met", each) for each in digests(pair)] == [["0"], ["1", "0"], ["0", "1", "0"]]


async def test_what_a_pair_that_has_ended_did_is_not_counted_against_those_that_go_on(pair: House) -> None:
    await pair.pair("ana", "ben", invited=False)
    for who in ("eli", "ben"):
        await pair.check_in(who, met_on="2026-03-02")
    await pair.change_pair("End", "dana", "eli")
    await jump(pair, at(9, 9))

    assert "1 of 1 pair was in touch, 1 met." in digests(pair)[-1]


@pytest.mark.parametrize("days", [1, 8])
async def test_without_pairs_it_comes_no_more_and_once_after_the_last_has_ended(pair: House, days: int) -> None:
    await jump(pair, at(2 + days))
    await pair.change_pair("End", "dana", "eli")
    for monday in (9, 16, 23):
        await jump(pair, at(monday, 9))

    found = digests(pair)
    assert len(found) == (1 if days == 1 else 2)
    assert "no pair was" in found[-1].lower()


async def test_weeks_that_were_over_before_any_was_counted_are_counted_once_and_stay(pair: House) -> None:
    """As after an upgrade: the database holds what people did, and no week."""
    await pair.check_in("eli", met_on="2026-03-02")
    await set_program(pair, next_digest_at=None)
    await jump(pair, at(18))
    cleo = pair.person("cleo")
    await cleo.types("/mentorship-admin digest")
    await pair.tick()
    first = digests(pair)[-1]
    assert "Mar 15*: 0 of 1 pair were in touch, 0 met." in first
    assert "Week of Mar 2: 1 of 1 in touch, 1 met" in first

    with pair.app.services.db.session() as session:
        session.execute(update(Response).values(written_at=at(12), met_on=None))
    await set_program(pair, next_digest_at=at(23, 9))
    await jump(pair, at(23, 9))

    assert "Mar 22*: 0 of 1 pair" in digests(pair)[-1]
    lines = [line for line in digests(pair)[-1].splitlines() if line.startswith("Week of")]
    assert lines == [
        "Week of Mar 9: 0 of 1 in touch, 0 met",
        "Week of Mar 2: 1 of 1 in touch, 1 met",
    ]


async def test_however_long_the_bot_was_away_each_week_is_counted(pair: House) -> None:
    await jump(pair, at(5))
    await pair.check_in("eli")
    await jump(pair, at(23, 7, month=4))
    await jump(pair, at(27, 8, month=4))

    lines = [line for line in digests(pair)[-1].splitlines() if line.startswith(("*Mon", "Week of"))]
    assert [line.split(":")[0] for line in lines] == [
        "*Mon, Apr 20 to Sun, Apr 26*",
        *(f"Week of {day}" for day in ("Apr 13", "Apr 6", "Mar 30", "Mar 23", "Mar 16", "Mar 9", "Mar 2")),
    ]
    assert [re.findall(r"(\d+) of", line) for line in lines] == [*([["0"]] * 7), ["1"]]


async def test_a_chosen_channel_gets_it_instead(pair: House) -> None:
    channel = pair.playground.workspace.add_channel("mentoring", ["cleo"], with_bot=True)
    await set_program(pair, digest_channel=channel.id)
    await jump(pair, at(9, 9))

    (message,) = channel.messages.values()
    assert "*Mon, Mar 2 to Sun, Mar 8*: 0 of 1 pair met." in message.text
    assert "not shown, as others read along here" in message.text, (
        "the two would learn of each other whether they wrote"
    )
    assert digests(pair) == []


async def test_a_channel_that_refuses_it_is_told_to_the_coordinator_with_the_digest(pair: House) -> None:
    workspace = pair.playground.workspace
    channel = workspace.add_channel("mentoring", ["cleo"])  # the bot was never invited
    await set_program(pair, digest_channel=channel.id)
    await jump(pair, at(9, 9))
    assert [each.error for each in workspace.refusals] == ["not_in_channel"]
    workspace.refusals.clear()

    (digest,) = digests(pair)
    assert f"could not be posted in <#{channel.id}> (Slack says not_in_channel)" in digest
    channel.members.add(workspace.bot_user_id)
    await jump(pair, at(16, 9))
    assert (len(channel.messages), len(digests(pair))) == (1, 1)


async def test_where_slack_refuses_the_chart_the_words_come_alone(pair: House) -> None:
    await jump(pair, at(5))
    pair.playground.faults.set(Rule("error", "chat.postMessage", times=1, error="invalid_blocks"))
    await jump(pair, at(9, 9))

    shown = pair.person("cleo").messages[-1]
    assert "data_visualization" not in {block["type"] for block in shown["blocks"]}
    assert shown["text"] == digests(pair)[0]
    assert [each.state for each in await deliveries(pair, "cleo", "digest")] == ["sent"]


async def test_somebody_who_cannot_be_written_to_is_named_with_the_reason(pair: House) -> None:
    workspace = pair.playground.workspace
    workspace.change_person("eli", deleted=True)  # and nobody told the bot
    for method in ("users.info", "users.list"):  # nor does it learn of it when it asks
        pair.playground.faults.add("error", method=method)
    await jump(pair, at(5))
    assert {each.error for each in workspace.refusals} == {"user_disabled"}
    workspace.refusals.clear()
    await jump(pair, at(9, 9))

    assert "messages to the mentee cannot be delivered: the account is deactivated" in digests(pair)[0]


async def test_what_was_missed_for_weeks_comes_once_and_not_in_a_burst(pair: House) -> None:
    await jump(pair, datetime(2026, 3, 26, 12, tzinfo=UTC))
    assert digests(pair) == []
    assert (await program(pair)).next_digest_at == at(30, 8)
    await jump(pair, at(30, 8))
    assert len(digests(pair)) == 1


async def test_a_week_after_the_program_has_ended_it_comes_no_more(pair: House) -> None:
    await set_program(pair, ends_on=date(2026, 3, 12))
    for day in (9, 16, 23, 30):
        await jump(pair, at(day, 9))
    assert len(digests(pair)) == 2
    assert (await program(pair)).next_digest_at is None


async def test_that_a_coordinator_read_it_can_be_seen_by_those_it_is_about(pair: House) -> None:
    await jump(pair, at(9, 9))
    eli = pair.person("eli")
    await eli.types("/mentorship privacy")
    assert f"<@{pair.person('cleo').id}>" in eli.sees()


async def test_digests_of_three_programs_take_nothing_from_the_week_of_whoever_gets_them(house: House) -> None:
    for name in ("Spring", "Autumn", "Winter"):
        await house.start_program(name)
        await house.pair("cleo", "eli", invited=False)
    with house.app.services.db.session() as session:
        session.execute(update(Member).values(visits_a_week=1))
    await jump(house, at(9, 9), looks=4)
    assert len([text for text in house.person("cleo").texts if text.startswith("How ")]) == 3
    await jump(house, at(9, 10), looks=4)
    assert "Check-in with" in house.posted_to("cleo")[-1]


async def test_a_question_that_reached_nobody_was_not_asked(house: House) -> None:
    """Not delivered, run out unseen, fallen into time away or a pause; and what was put off is asked where it came."""
    await gather(house)
    for who in ("mentor1", "mentee1"):
        await house.person(who).types("/mentorship away")
        assert await house.person(who).submits({"first": "2026-03-03", "last": "2026-03-20"}) == {}
    await house.change_pair("Pause", "mentor2", "mentee2")
    workspace = house.playground.workspace
    workspace.change_person("mentor0", deleted=True)  # and nobody told the bot
    for method in ("users.info", "users.list"):  # nor does it learn of it when it asks
        house.playground.faults.add("error", method=method)
    for day in range(3, 24):
        await jump(house, at(day))
    workspace.refusals.clear()

    with house.app.services.db.session() as session:
        told = [each.told_at for each in session.scalars(select(Item).where(Item.kind == "prompt")) if each.told_at]
        weeks = list(session.scalars(select(Week).order_by(Week.first)))
    assert [(each.asked, each.asked_people) for each in weeks] == [(5, 5), (5, 5), (5, 5)]
    mondays = [at(2, 0), at(9, 0), at(16, 0), at(23, 0)]
    assert [each.asked for each in weeks] == [
        len([moment for moment in told if begins <= moment < ends]) for begins, ends in pairwise(mondays)
    ]


async def test_nobody_is_called_silent_whom_no_question_has_reached(pair: House) -> None:
    with pair.app.services.db.session() as session:
        session.execute(update(Delivery).values(state="cancelled"))
        session.execute(update(Rhythm).values(next_at=None))
    for day in (9, 16, 23, 30):
        await jump(pair, at(day, 9))
    await jump(pair, datetime(2026, 4, 20, 9, tzinfo=UTC))
    assert "No pair needs attention." in digests(pair)[-1]


async def test_a_digest_that_comes_to_read_what_people_wrote_is_not_sent(
    pair: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_in_a_pair(session: Session, team_id: str, _program_id: int, _user_id: str) -> bool:
        return session.scalar(select(Answer.text).where(Answer.team_id == team_id, Answer.text != "")) is not None

    monkeypatch.setattr(engagement, "is_in_a_pair", is_in_a_pair)
    await pair.person("cleo").types("/mentorship-admin digest")
    await pair.tick()

    (delivery,) = await deliveries(pair, "cleo", "digest_now")
    assert (delivery.state, delivery.reason) == ("failed", "cannot_be_drawn")
    assert digests(pair) == []
