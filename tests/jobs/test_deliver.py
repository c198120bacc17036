"""What becomes of a message, whatever Slack does: nothing is lost, nothing arrives twice."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from bot.outbox.deliver import BATCH
from bot.outbox.lookups import Lookups
from bot.outbox.sending import EVENT_TYPE, SLACK_IN_TROUBLE
from bot.playground.faults import Rates, Rule, What
from bot.services import Services
from storage import deliveries, lanes, members
from storage.tables import Delivery
from tests.conftest import HANGS, Clock, until
from tests.jobs.conftest import Desk, open_desk

LEASE = timedelta(seconds=60)  # the default
POST = "chat.postMessage"
LOOK = "conversations.history"


# --- surely not sent -------------------------------------------------------------------------------------------------


async def test_when_slack_asks_for_quiet_nothing_is_sent_before_that(desk: Desk) -> None:
    desk.faults.add("rate_limited", POST, times=1, seconds=30)
    await desk.owe("one", "two")
    await desk.tick()
    asked = desk.posts()

    await desk.tick(after=29)
    assert desk.posts() == asked
    assert "planned" in await desk.states()

    await desk.tick(after=2)
    assert await desk.states() == ["sent", "sent"]
    assert desk.received() == 2


async def test_a_connection_that_is_refused_loses_nothing_and_is_tried_ever_more_rarely(desk: Desk) -> None:
    here, desk.slack.base_url = desk.slack.base_url, "http://127.0.0.1:9/api/"
    await desk.owe("one")
    for _ in range(5):
        await desk.tick(after=1)
    (delivery,) = await desk.deliveries()
    assert (delivery.state, delivery.attempt) == ("planned", 3)  # after 1 s, and 2 s, and next after 4

    desk.slack.base_url = here
    await desk.tick(after=8)
    assert await desk.states() == ["sent"]
    assert desk.received() == 1


async def test_while_slack_is_in_trouble_at_most_one_batch_is_risked_at_a_time(desk: Desk) -> None:
    desk.faults.add("error_before", POST)
    await desk.owe(*(f"message {number}" for number in range(3 * BATCH)))
    await desk.tick()
    risked = desk.posts()
    assert 0 < risked <= BATCH
    await desk.tick()
    assert desk.posts() == risked

    await desk.tick(after=1)
    assert risked < desk.posts() <= 2 * BATCH


async def test_somebody_whose_conversation_cannot_be_opened_holds_up_nobody_else(desk: Desk) -> None:
    for who in ("dana", "ana", "ben", "eli"):
        await desk.owe(f"for {who}", to=who)
    desk.faults.add("error", "conversations.open", times=1, error="internal_error")
    await desk.tick()
    assert await desk.states() == ["planned", "sent", "sent", "sent"]


# --- perhaps sent ----------------------------------------------------------------------------------------------------


async def test_an_answer_that_does_not_come_neither_loses_nor_doubles_the_message(desk: Desk) -> None:
    for what in (each for each in get_args(What) if each.endswith(("_before", "_after"))):
        desk.faults.set(Rule(what, POST, times=1))
        asked, received = desk.posts(), desk.received()
        await desk.owe(what)
        if what.startswith("silent"):
            await desk.tick_and_give_up()
        else:
            await desk.tick()  # sends, and as nothing has to settle, looks
        arrived = what.endswith("_after")
        assert (await desk.states())[-1] == ("sent" if arrived else "planned"), what
        await desk.tick(after=5)

        delivery = (await desk.deliveries())[-1]
        assert (delivery.state, desk.posts() - asked) == ("sent", 1 if arrived else 2), what
        assert desk.received() - received == 1, what
        assert delivery.ts == desk.house.person("ben").messages[-1]["ts"]


async def test_an_error_of_slacks_own_is_looked_into_before_sending_again(desk: Desk) -> None:
    for code in SLACK_IN_TROUBLE:
        desk.faults.set(Rule("error", POST, times=1, error=code))
        received = desk.received()
        await desk.owe(code)
        await desk.tick()
        assert [call.method for call in desk.workspace.calls][-1] == LOOK, code
        await desk.tick(after=5)
        assert ((await desk.states())[-1], desk.received() - received) == ("sent", 1), code


async def accepted_late(clock: Clock, database_url: str, *, settle: int) -> Desk:
    """Slack takes a message after the bot has stopped to wait for an answer, and has had occasion to look for it."""
    async with open_desk(clock, database_url, SETTLE_SECONDS=str(settle)) as desk:
        desk.faults.add("slow", POST, times=1, seconds=3600)
        await desk.owe("one")
        await desk.tick_and_hang_up()
        desk.faults.set()
        await desk.tick(after=5)
        received = desk.received()
        desk.house.playground.api.closing.set()  # Slack takes it
        await until(lambda: desk.received() > received)
        services = desk.house.app.services
        has_settled = replace(services.settings, settle_seconds=0)
        await Lookups(replace(services, settings=has_settled)).look()
        await desk.tick(after=5)
        await desk.tick(after=5)
    return desk


async def test_a_message_that_slack_takes_late_is_waited_for(clock: Clock, database_url: str) -> None:
    desk = await accepted_late(clock, database_url, settle=3600)
    assert (desk.received(), desk.posts(), desk.workspace.doubled()) == (1, 1, [])


async def test_not_waiting_for_it_would_double_the_message(clock: Clock, database_url: str) -> None:
    desk = await accepted_late(clock, database_url, settle=0)
    assert len(desk.workspace.doubled()) == 1


async def test_a_look_that_fails_leaves_the_message_alone_until_it_works(desk: Desk) -> None:
    desk.faults.set(Rule("error_after", POST, times=1), Rule("error_before", LOOK, times=1))
    await desk.owe("one")
    await desk.tick()
    await desk.tick(after=30)
    assert (await desk.states(), desk.posts()) == (["uncertain"], 1)

    await desk.tick(after=31)
    assert (await desk.states(), desk.received()) == (["sent"], 1)


async def test_a_look_waits_as_long_as_slack_asks(desk: Desk) -> None:
    desk.faults.set(Rule("error_after", POST, times=1), Rule("rate_limited", LOOK, times=1, seconds=300))
    await desk.owe("one")
    await desk.tick()
    await desk.tick(after=299)
    assert await desk.states() == ["uncertain"]
    await desk.tick(after=2)
    assert await desk.states() == ["sent"]


async def test_a_message_is_found_also_when_the_clock_was_a_day_wrong(desk: Desk) -> None:
    await desk.owe("one")
    with desk.db.session() as session:
        now = desk.house.clock()
        delivery = (deliveries.list_due(session, desk.house.team_id, now=now, limit=1))[0]
        (attempt,) = deliveries.mark_sending(session, [delivery], now=now + timedelta(days=1))
        deliveries.mark_uncertain(session, attempt, look_at=now)
    await post_as_the_bot(desk, delivery)
    await desk.tick()
    assert (await desk.states(), desk.received()) == (["sent"], 1)


async def post_as_the_bot(desk: Desk, delivery: Delivery) -> None:
    """What a replica has sent that then could not say so."""
    metadata = {"event_type": EVENT_TYPE, "event_payload": {"id": delivery.token}}
    opened = await desk.slack.conversations_open(users=str(delivery.user_id))
    with desk.db.session() as session:
        members.save_dm_channel(session, delivery.team_id, str(delivery.user_id), opened["channel"]["id"])
    await desk.slack.chat_postMessage(channel=opened["channel"]["id"], text="sent by the other", metadata=metadata)


@pytest.mark.parametrize("arrived", [True, False])
async def test_what_a_killed_replica_left_half_sent_arrives_once(desk: Desk, arrived: bool) -> None:
    await desk.owe("one")
    with desk.db.session() as session:
        now = desk.house.clock()
        assert lanes.claim(session, owner="killed", now=now, lease=LEASE, longest=LEASE, limit=1)
        delivery = (deliveries.list_due(session, desk.house.team_id, now=now, limit=1))[0]
        assert deliveries.mark_sending(session, [delivery], now=now)
    if arrived:
        await post_as_the_bot(desk, delivery)

    await desk.tick(after=LEASE.total_seconds() - 1)
    assert await desk.states() == ["sending"]
    await desk.tick(after=1)
    await desk.tick(after=1)
    assert (await desk.states(), desk.received()) == (["sent"], 1)


# --- many at once, and the proof that this can fail ------------------------------------------------------------------

STORM = (
    Rule("rate_limited", POST, rate=0.05, seconds=1),
    Rule("error_before", POST, rate=0.06),
    Rule("error_after", POST, rate=0.06),
    Rule("drop_before", POST, rate=0.06),
    Rule("drop_after", POST, rate=0.06),
    Rule("error_before", LOOK, rate=0.05),
)
MANY = 60


async def weather(desk: Desk) -> None:
    """Many messages through a storm, until none is owed any more."""
    desk.faults.set(*STORM)
    for handle in ("ana", "ben", "dana"):
        await desk.owe(*(f"{handle} {number}" for number in range(MANY // 3)), to=handle)
    for _ in range(200):
        await desk.tick(after=61)
        if set(await desk.states()) == {"sent"}:
            return
    raise AssertionError(f"still owed: {await desk.states()}")


async def test_in_a_storm_nothing_is_lost_and_nothing_arrives_twice(desk: Desk) -> None:
    await weather(desk)
    assert len(desk.workspace.accepted) == MANY
    assert desk.workspace.doubled() == []


async def test_without_looking_before_resending_messages_arrive_twice(desk: Desk) -> None:
    """The check above can fail: with reconciliation switched off, it does."""

    async def resend_blindly(_services: Services) -> None:
        with desk.db.session() as session:
            for attempt in deliveries.list_uncertain(session, now=desk.house.clock(), limit=MANY):
                deliveries.mark_planned_again(session, attempt, send_after=desk.house.clock())

    timetable = desk.house.app.timetable
    timetable.jobs = [
        type(job)(job.name, job.every, resend_blindly) if job.name == "outbox.look" else job for job in timetable.jobs
    ]
    await weather(desk)
    assert desk.workspace.doubled() != []


# --- never -----------------------------------------------------------------------------------------------------------


async def test_a_message_that_slack_will_never_take_ends_with_the_reason(desk: Desk) -> None:
    codes = ["user_not_found", "cannot_dm_bot", "channel_not_found", "is_archived", "messages_tab_disabled"]
    desk.faults.set(*(Rule("error", POST, times=1, error=code) for code in codes))
    await desk.owe(*codes)
    await desk.tick()
    await desk.owe("fine", to="ana")
    await desk.tick(after=60)

    *refused, fine = await desk.deliveries()
    assert {(each.state, each.reason) for each in refused} == {("failed", code) for code in codes}
    assert (fine.state, desk.posts()) == ("sent", len(codes) + 1)


async def test_somebody_whose_account_is_gone_is_not_written_to(desk: Desk) -> None:
    await desk.tick()  # today's list of everybody is read
    desk.workspace.change_person("ben", deleted=True)
    await desk.owe("one")
    await desk.tick()
    (delivery,) = await desk.deliveries()
    assert (delivery.state, delivery.reason) == ("failed", "user_disabled")


async def test_a_message_that_cannot_be_drawn_does_not_hold_up_the_others(desk: Desk) -> None:
    await desk.owe("one", to="ben")
    await desk.owe("two", to="ana")
    with desk.db.session() as session:
        ben = members.get(session, desk.house.team_id, desk.house.person("ben").id)
        ben.work_days = "x"  # no rule knows what that means
    await desk.tick()

    first, second = await desk.deliveries()
    assert (first.state, first.reason, second.state) == ("failed", "cannot_be_drawn", "sent")


async def test_a_kind_that_only_a_newer_version_knows_is_left_for_it(desk: Desk) -> None:
    await desk.owe("one", kind="from_the_future")
    await desk.owe("two")
    await desk.tick()
    await desk.tick(after=61)

    assert await desk.states() == ["planned", "sent"]


async def test_a_message_for_a_channel_that_may_have_arrived_is_not_posted_again(desk: Desk) -> None:
    """The bot has no scope to look into channels, so nobody can tell."""
    channel = desk.workspace.add_channel("mentoring", ["ana"], with_bot=True)
    desk.faults.add("error_after", POST, times=1)
    await desk.owe_channel("one", channel.id)
    await desk.tick()
    await desk.tick(after=120)

    (delivery,) = await desk.deliveries()
    assert (delivery.state, delivery.reason) == ("failed", "cannot_be_confirmed")
    assert (desk.posts(), len(channel.messages)) == (1, 1)


# --- the whole workspace ---------------------------------------------------------------------------------------------


async def test_a_token_that_is_no_longer_good_stops_the_workspace_and_keeps_what_it_is_owed(desk: Desk) -> None:
    for code in ("token_revoked", "account_inactive", "invalid_auth"):
        desk.workspace.revoked_with = code
        received = desk.received()
        await desk.owe(f"{code} 1", f"{code} 2")
        for _ in range(2):
            await desk.tick(after=60)
        assert (await desk.states())[-2:] == ["planned", "planned"], code
        asked = desk.posts()
        await desk.tick(after=60)
        assert desk.posts() == asked, f"nothing is sent while it is cut off: {code}"

        desk.workspace.revoked_with = None
        await desk.tick(after=60)
        await desk.tick(after=1)
        assert ((await desk.states())[-2:], desk.received() - received) == (["sent", "sent"], 2), code


@pytest.mark.parametrize("method", [POST, "conversations.open"])
@pytest.mark.parametrize("code", ["accesslimited", "org_login_required", "team_added_to_org", "a_word_of_tomorrow"])
async def test_while_a_workspace_takes_nothing_its_welcomes_wait_and_then_arrive_once(
    desk: Desk, code: str, method: str
) -> None:
    desk.faults.add("error", method, error=code)
    await desk.house.start_program()
    await desk.house.pair("dana", "eli")
    for _ in range(20):
        await desk.tick(after=60)
    asked = [call.method for call in desk.workspace.calls].count(method)
    assert asked <= 20, "and Slack is asked ever more rarely"
    visits = [each for each in await desk.deliveries() if each.kind == "visit"]
    assert {(each.state, each.reason) for each in visits} == {("planned", code)}

    desk.faults.set()
    for _ in range(6):
        await desk.tick(after=60)
    assert (desk.received("dana"), desk.received("eli")) == (1, 1)
    assert {each.state for each in await desk.deliveries()} == {"sent"}


async def test_a_word_that_nobody_knows_about_one_message_alone_holds_the_others_up_only_for_a_while(
    desk: Desk,
) -> None:
    await desk.owe("before", to="ana")
    await desk.tick()
    desk.faults.add("error", "conversations.open", error="a_word_of_tomorrow")  # which Ana needs no more
    await desk.owe("odd", to="ben")
    for number in range(8):
        await desk.owe(f"message {number}", to="ana")
        await desk.tick(after=60)

    odd = (await desk.deliveries())[1]
    assert (odd.state, odd.reason, odd.attempt) == ("failed", "a_word_of_tomorrow", 5)
    assert (await desk.states()).count("sent") == desk.received("ana") == 9


async def test_nothing_is_given_up_while_nothing_gets_through_whatever_the_word(
    desk: Desk,
) -> None:
    desk.faults.add("error", POST, error="a_word_of_tomorrow")
    await desk.owe("one", to="ana")
    await desk.owe("two", to="ben")
    for _ in range(10):
        await desk.tick(after=301)
    assert await desk.states() == ["planned", "planned"]

    desk.faults.set()
    await desk.tick(after=301)
    assert (await desk.states(), desk.received("ana"), desk.received("ben")) == (["sent", "sent"], 1, 1)


async def test_a_workspace_with_much_to_send_holds_up_no_other(clock: Clock, database_url: str) -> None:
    async with open_desk(clock, database_url, SLACK_MESSAGES_PER_SECOND="0.1") as desk:
        for team_id in ("T2", "T3"):
            await desk.add_workspace(team_id)
        send = next(job.run for job in desk.house.app.timetable.jobs if job.name == "outbox.send")
        await desk.owe(*(f"slow {number}" for number in range(60)), to="ana")

        await desk.owe("quick", team_id="T2")
        await send(desk.house.app.services)
        await until(lambda: desk.received("ben") == 1)
        await desk.owe("quick", team_id="T3")
        await send(desk.house.app.services)
        await until(lambda: desk.received("ben") == 2)
        assert desk.received("ana") < 60
        await desk.house.app.timetable.stop(within=HANGS)
        assert set(await desk.states()) == {"sent", "planned"}


# --- fairness --------------------------------------------------------------------------------------------------------


async def send_until(desk: Desk, so: Callable[[], bool]) -> None:
    """Let the outbox work until it is so, and then stop it."""
    send = next(job.run for job in desk.house.app.timetable.jobs if job.name == "outbox.send")
    await send(desk.house.app.services)
    await until(so)
    await desk.house.app.timetable.stop(within=HANGS)


@pytest.mark.parametrize("noisy", ["ben", "general"])
async def test_nobody_stands_behind_the_many_messages_of_another(clock: Clock, database_url: str, noisy: str) -> None:
    async with open_desk(clock, database_url, SLACK_MESSAGES_PER_SECOND="3", SLACK_SECONDS_PER_CHANNEL="1") as desk:
        many = [f"message {number}" for number in range(40)]
        channel, quiet = (desk.workspace.add_channel(name, ["ana"], with_bot=True) for name in ("general", "quiet"))
        if noisy == "ben":
            await desk.owe(*many)
        else:
            for name in many:
                await desk.owe_channel(name, channel.id)
        await desk.owe("for Ana", to="ana")
        await desk.owe_channel("for a channel", quiet.id)

        await send_until(desk, lambda: desk.received("ana") == 1 and len(quiet.messages) == 1)

        assert desk.posts() <= 4
        states = await desk.states()
        assert (states[-2:], states.count("sent") + states.count("planned")) == (["sent", "sent"], 42)


async def test_many_messages_arrive_in_their_order_and_once_each_among_those_of_others(
    clock: Clock, database_url: str
) -> None:
    async with open_desk(clock, database_url, SLACK_SECONDS_PER_CHANNEL="0") as desk:
        for number in range(40):
            await desk.owe(f"{number}")
            await desk.owe(f"{number} for {number}", to=("ana", "dana", "eli")[number % 3])
        await desk.tick()

        owed = await desk.deliveries()
        assert {each.state for each in owed} == {"sent"}
        assert (len(desk.workspace.accepted), desk.workspace.doubled()) == (80, [])
        for who in ("ben", "ana", "dana", "eli"):
            mine = [str(each.ts) for each in owed if each.user_id == desk.house.person(who).id]
            assert mine == sorted(mine)


async def test_whoever_may_be_written_to_now_goes_before_those_who_have_to_wait(
    clock: Clock, database_url: str
) -> None:
    async with open_desk(clock, database_url, SLACK_SECONDS_PER_CHANNEL="60") as desk:
        quiet = desk.workspace.add_channel("quiet", ["ana"], with_bot=True)
        people = ("ana", "ben", "dana", "eli")
        for who in people:
            await desk.owe(f"first for {who}", to=who)
        await desk.tick()
        for who in people:
            await desk.owe(f"second for {who}", to=who)
        await desk.owe_channel("for a channel", quiet.id)
        await send_until(desk, lambda: len(quiet.messages) == 1)

        assert [desk.received(who) for who in people] == [1, 1, 1, 1]


# --- pace ------------------------------------------------------------------------------------------------------------


async def test_messages_to_one_person_are_spaced_and_those_to_others_need_not_wait(
    clock: Clock, database_url: str
) -> None:
    async with open_desk(clock, database_url, SLACK_SECONDS_PER_CHANNEL="0.5") as desk:
        await desk.owe("first", "second", "third")
        await desk.owe("for Ana", to="ana")
        began = time.monotonic()
        await desk.tick()
        assert time.monotonic() - began >= 1
        ana, ben = desk.house.person("ana").id, desk.house.person("ben").id
        assert [each.user for each in desk.workspace.accepted][-2:] == [ben, ben]
        assert {each.user for each in desk.workspace.accepted[:2]} == {ana, ben}


async def test_a_workspace_is_spaced_as_the_setting_says(clock: Clock, database_url: str) -> None:
    async with open_desk(clock, database_url, SLACK_MESSAGES_PER_SECOND="10") as desk:
        await desk.owe(*(f"message {number}" for number in range(6)))
        began = time.monotonic()
        await desk.tick()
        assert time.monotonic() - began >= 0.5
        assert desk.received() == 6


async def test_at_slacks_own_limits_nothing_is_refused(clock: Clock, database_url: str) -> None:
    """Slack takes a few at once beyond its rates; without any spacing these would be more."""
    async with open_desk(clock, database_url, SLACK_MESSAGES_PER_SECOND="20") as desk:
        desk.faults.rates = Rates(per_channel=20, per_workspace=20, burst=5)
        for handle in ("ana", "ben", "dana", "eli"):
            await desk.owe(*(f"{handle} {number}" for number in range(3)), to=handle)
        await desk.tick()
        assert await desk.states() == ["sent"] * 12
        assert desk.posts() == 12


# --- stopping --------------------------------------------------------------------------------------------------------


async def test_told_to_stop_the_bot_finishes_what_is_on_its_way_and_hands_back_the_rest(
    clock: Clock, database_url: str
) -> None:
    async with open_desk(clock, database_url, SLACK_SECONDS_PER_CHANNEL="60") as desk:
        desk.faults.add("slow_answer", POST, seconds=0.3)
        await desk.owe(*(f"message {number}" for number in range(5)))
        send = next(job.run for job in desk.house.app.timetable.jobs if job.name == "outbox.send")
        await send(desk.house.app.services)
        await until(lambda: desk.posts() > 0)
        await desk.house.app.timetable.stop(within=HANGS)

        states = await desk.states()
        assert states[0] == "sent" and "planned" in states
        assert set(states) == {"sent", "planned"}, "nothing is left in between"
        assert desk.received() == states.count("sent")
        with desk.db.session() as session:  # and another replica can go on at once
            now = desk.house.clock()
            assert lanes.claim(session, owner="other", now=now, lease=LEASE, longest=LEASE, limit=1)
