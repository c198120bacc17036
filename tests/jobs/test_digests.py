"""The digest comes on Monday at 09:00 of the program, to its channel or to each coordinator, with true numbers."""

import re
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.playground.faults import Rule
from storage import engagement
from storage.tables import Answer, Delivery, Member, Program, Prompt, Rhythm
from tests.conftest import House
from tests.jobs.conftest import at, deliveries, items_of, jump


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
    assert "*Mon, Mar 2 to Sun, Mar 8:* 1 of 2 people wrote something. 1 of 1 pairs met." in digest
    assert "2 questions sent, 0 answered, 0 skipped." in digest


async def test_a_chosen_channel_gets_it_instead(pair: House) -> None:
    channel = pair.playground.workspace.add_channel("mentoring", ["cleo"], with_bot=True)
    await set_program(pair, digest_channel=channel.id)
    await jump(pair, at(9, 9))

    assert len(channel.messages) == 1
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
    pair.playground.faults.add("error", method="users.info")  # nor does it learn of it when it asks
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
    await house.pair("cleo", "eli")
    with house.app.services.db.session() as session:
        session.execute(update(Member).values(visits_a_week=1))
    await jump(house, at(9, 9), looks=4)
    assert len([text for text in house.person("cleo").texts if text.startswith("How ")]) == 3
    await jump(house, at(9, 10), looks=4)
    assert "Check-in with" in house.posted_to("cleo")[-1]


async def test_a_question_that_reached_nobody_was_not_asked(pair: House) -> None:
    workspace = pair.playground.workspace
    workspace.change_person("eli", deleted=True)  # and nobody told the bot
    pair.playground.faults.add("error", method="users.info")  # nor does it learn of it when it asks
    for day in range(3, 24):
        await jump(pair, at(day))
    workspace.refusals.clear()

    asked, not_asked = [await items_of(pair, who, "prompt") for who in ("dana", "eli")]
    assert len(not_asked) > 2 and not [each for each in not_asked if each.told_at]
    with pair.app.services.db.session() as session:
        states = {
            each.state for each in session.scalars(select(Prompt)) if each.id in {i.subject_id for i in not_asked}
        }
    assert states <= {"dropped", "open"}
    weeks = [int(count) for count in re.findall(r"(\d+) sent,", digests(pair)[-1])]
    assert sum(weeks) == len([each for each in asked if each.told_at and each.told_at < at(23, 0)])


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
    def count_members(session: Session, team_id: str, _program_id: int) -> tuple[int, int]:
        return session.scalar(select(func.count()).where(Answer.team_id == team_id, Answer.text != "")) or 0, 1

    monkeypatch.setattr(engagement, "count_members", count_members)
    await pair.person("cleo").types("/mentorship-admin digest")
    await pair.tick()

    (delivery,) = await deliveries(pair, "cleo", "digest_now")
    assert (delivery.state, delivery.reason) == ("failed", "cannot_be_drawn")
    assert digests(pair) == []
