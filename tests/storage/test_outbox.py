"""Lanes, leases and the states of a delivery, with two replicas at work on one database."""

import asyncio
import random
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.delivery import DeliveryState as State
from bot.domain.visits import Cause, Past
from bot.settings import LONGEST_LEASE
from storage import deliveries, lanes, outbox, visits, workspaces
from storage.database import Database
from storage.deliveries import Attempt
from storage.tables import Delivery, Lane
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, owed

LEASE = timedelta(seconds=60)
LONGEST = timedelta(seconds=LONGEST_LEASE)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


async def owe(db: Database, *dedupes: str) -> None:
    with db.session() as session:
        for dedupe in dedupes:
            outbox.add(session, "T1", owed(dedupe), now=NOW)


async def claim(db: Database, owner: str, *, after: timedelta = timedelta()) -> list[str]:
    return await db.write(lanes.claim, owner=owner, now=NOW + after, lease=LEASE, longest=LONGEST, limit=9)


async def extend(db: Database, owner: str, *, after: timedelta) -> bool:
    return await db.write(lanes.extend_lease, "T1", owner=owner, now=NOW + after, lease=LEASE)


async def release(db: Database, owner: str) -> None:
    await db.write(lanes.release, "T1", owner=owner)


async def start_sending(db: Database) -> Attempt:
    """The first planned delivery, marked as sending."""
    with db.session() as session:
        due = deliveries.list_due(session, "T1", now=NOW + MINUTE * 60, limit=1)
        (attempt,) = deliveries.mark_sending(session, due, now=NOW)
    return attempt


async def state_of(db: Database, attempt: Attempt) -> str:
    with db.session() as session:
        return str(session.scalar(select(Delivery.state).where(Delivery.id == attempt.delivery.id)))


async def lane(db: Database) -> Lane:
    with db.session() as session:
        return (session.scalars(select(Lane).where(Lane.team_id == "T1"))).one()


# --- who drains ------------------------------------------------------------------------------------------------------


async def test_of_two_replicas_at_once_one_gets_the_lane(db: Database, replica: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    assert sorted(await asyncio.gather(claim(db, "A"), claim(replica, "B"))) == [[], ["T1"]]


async def test_a_lane_with_nothing_due_is_left_alone(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        outbox.add(session, "T1", owed("later", after=MINUTE), now=NOW)
    assert await claim(db, "A") == []
    assert await claim(db, "A", after=MINUTE) == ["T1"]


async def test_a_lane_is_not_taken_from_a_replica_that_holds_it(db: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    assert await claim(db, "A") == ["T1"]
    assert await claim(db, "B", after=LEASE - SECOND) == []
    assert await extend(db, "A", after=LEASE - SECOND)
    assert await claim(db, "B", after=LEASE + SECOND) == []


async def test_a_lease_that_ran_out_is_lost_and_stays_lost(db: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    await claim(db, "A")
    assert not await extend(db, "A", after=LEASE)
    assert await claim(db, "B", after=LEASE) == ["T1"]
    assert not await extend(db, "A", after=LEASE + SECOND)
    await release(db, "A")  # the late one cannot give away what it does not have
    assert (await lane(db)).owner == "B"


async def test_a_lease_from_a_clock_that_was_a_day_ahead_is_not_waited_for(db: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    assert await claim(db, "killed", after=timedelta(days=1)) == ["T1"]
    attempt = await start_sending(db)

    assert await claim(db, "B") == ["T1"]
    assert await state_of(db, attempt) == State.UNCERTAIN
    assert not await extend(db, "killed", after=timedelta(days=1))  # nor is it kept, if it lives after all


async def test_the_longest_lease_that_can_be_set_is_waited_for(db: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    with db.session() as session:
        assert lanes.claim(session, owner="A", now=NOW, lease=LONGEST, longest=LONGEST, limit=9) == ["T1"]
    assert await claim(db, "B") == []
    assert await claim(db, "B", after=LONGEST) == ["T1"]


async def test_a_lane_that_is_at_work_here_is_not_taken_a_second_time(db: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    with db.session() as session:
        taken = lanes.claim(session, owner="A", now=NOW, lease=LEASE, longest=LONGEST, limit=9, besides=["T1"])
    assert taken == []


async def test_a_workspace_that_is_cut_off_is_left_alone_until_it_is_back(db: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    with db.session() as session:
        workspaces.mark_disconnected(session, "T1", reason="token_revoked", now=NOW)
    assert await claim(db, "A") == []
    with db.session() as session:
        workspaces.connect(session, "T1", name="One", bot_user_id="UBOT")
    assert await claim(db, "A") == ["T1"]


async def test_a_lane_that_slack_wants_quiet_is_left_alone_until_then(db: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    with db.session() as session:
        lanes.hold(session, "T1", until=NOW + MINUTE, failed=False)
    assert await claim(db, "A") == []
    assert await claim(db, "A", after=MINUTE) == ["T1"]


async def test_failures_in_a_row_are_counted_until_all_is_well(db: Database, pairing: Pairing) -> None:
    for _ in range(3):
        with db.session() as session:
            lanes.hold(session, "T1", until=NOW + MINUTE, failed=True)
    assert (await lane(db)).failures == 3
    with db.session() as session:
        lanes.mark_healthy(session, "T1")
    assert ((await lane(db)).failures, (await lane(db)).not_before) == (0, None)


# --- giving a lane back while something new arrives ------------------------------------------------------------------


async def test_a_lane_given_back_is_ready_when_its_next_message_is_due(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        outbox.add(session, "T1", owed("later", after=MINUTE * 5), now=NOW)
        outbox.add(session, "T1", owed("first"), now=NOW)
    await claim(db, "A")
    attempt = await start_sending(db)
    with db.session() as session:
        deliveries.mark_sent(session, attempt, channel="D1", ts="1.2", now=NOW)
    await release(db, "A")
    assert (await lane(db)).ready_at == NOW + MINUTE * 5


async def test_a_message_added_while_the_lane_is_given_back_is_not_forgotten(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    await owe(db, "one")
    await claim(db, "A")
    attempt = await start_sending(db)
    with db.session() as session:
        deliveries.mark_sent(session, attempt, channel="D1", ts="1.2", now=NOW)
    with replica.session() as adding:
        outbox.add(adding, "T1", owed("meanwhile"), now=NOW)
        giving_back = asyncio.create_task(db.write(lanes.release, "T1", owner="A"))
        await asyncio.sleep(0.2)
        assert not giving_back.done(), "it must wait to see whether the message comes to be"
    await giving_back

    assert (await lane(db)).ready_at == NOW


async def test_a_message_added_after_the_lane_was_looked_at_wakes_it_again(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    await owe(db, "one")
    await claim(db, "A")
    attempt = await start_sending(db)
    with db.session() as session:
        deliveries.mark_sent(session, attempt, channel="D1", ts="1.2", now=NOW)
    with db.session() as giving_back:
        lanes.release(giving_back, "T1", owner="A")
        adding = asyncio.create_task(replica.write(outbox.add, "T1", owed("meanwhile"), now=NOW))
        await asyncio.sleep(0.2)
        assert not adding.done()
    await adding

    assert (await lane(db)).ready_at == NOW


async def test_replicas_that_add_take_and_send_at_once_neither_stop_nor_forget(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    """Every way to change a lane and its deliveries at the same time: no deadlock, and nothing is left unseen."""
    dice = random.Random(7)

    async def add(database: Database, number: int) -> None:
        def work(session: Session) -> None:
            new = outbox.Owed("hint", number, f"hint:{number}", user_id=BEN, send_after=NOW)
            time.sleep(dice.random() / 100)
            outbox.add(session, "T1", new, now=NOW)

        await database.write(work)

    async def drain(database: Database, owner: str) -> None:
        def take(session: Session) -> list[Attempt]:
            if not lanes.extend_lease(session, "T1", owner=owner, now=NOW, lease=LEASE):
                return []
            due = deliveries.list_due(session, "T1", now=NOW, limit=5)
            return [attempt for each in due for attempt in deliveries.mark_sending(session, [each], now=NOW)]

        def record(session: Session) -> None:
            lanes.lock(session, "T1")
            for each in sorted(sending, key=lambda each: each.delivery.id):
                if dice.random() < 0.5:
                    deliveries.mark_sent(session, each, channel="D1", ts="1.2", now=NOW)
                else:
                    deliveries.mark_uncertain(session, each, look_at=NOW)

        if not await claim(database, owner):
            return
        sending = await database.write(take)
        await asyncio.sleep(dice.random() / 100)
        await database.write(record)
        await release(database, owner)

    async def look(database: Database) -> None:
        with database.session() as session:
            uncertain = deliveries.list_uncertain(session, now=NOW, limit=5)
        for each in uncertain:
            with database.session() as session:
                lanes.lock(session, "T1")
                deliveries.mark_planned_again(session, each, send_after=NOW)

    for first in range(0, 60, 12):
        await asyncio.gather(
            *(add(dice.choice((db, replica)), first + number) for number in range(12)),
            *(drain(dice.choice((db, replica)), f"owner{number}") for number in range(4)),
            *(look(dice.choice((db, replica))) for _ in range(3)),
        )
    for number in range(200):
        await look(db)
        await drain(db, f"last{number}")
        if (await lane(db)).ready_at is None:
            break

    with db.session() as session:
        left = session.scalars(select(Delivery.state).where(Delivery.state.in_(["planned", "sending"])))
        assert list(left) == []


# --- whose turn it is ------------------------------------------------------------------------------------------------


async def test_what_is_due_is_the_first_for_each_member_and_channel(db: Database, pairing: Pairing) -> None:
    def to_channel(dedupe: str, channel_id: str) -> outbox.Owed:
        return outbox.Owed("hint", 0, dedupe, channel_id=channel_id, send_after=NOW)

    with db.session() as session:
        for number in range(40):
            outbox.add(session, "T1", owed(f"ben {number}", after=-number * SECOND), now=NOW)
            outbox.add(session, "T1", to_channel(f"channel {number}", "C1"), now=NOW)
        outbox.add(session, "T1", owed("ana 2", user_id=ANA), now=NOW)
        outbox.add(session, "T1", owed("ana 1", user_id=ANA), now=NOW)
        outbox.add(session, "T1", to_channel("other channel", "C2"), now=NOW)
        outbox.add(session, "T1", owed("later", user_id=CLEO, after=SECOND), now=NOW)

    def due(limit: int) -> list[str]:
        with db.session() as session:
            return [each.dedupe for each in deliveries.list_due(session, "T1", now=NOW, limit=limit)]

    assert due(9) == ["ben 39", "channel 0", "ana 2", "other channel"]
    assert due(2) == ["ben 39", "channel 0"]


# --- several at once -------------------------------------------------------------------------------------------------


async def test_who_owes_several_hears_how_many_were_not_owed_already(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        assert outbox.add(session, "T1", owed("one"), now=NOW)
        assert not outbox.add(session, "T1", owed("one"), now=NOW)
        assert outbox.add_all(session, "T1", [owed("one"), owed("two"), owed("three")], now=NOW) == 2


async def test_of_several_that_have_arrived_only_those_under_way_are_marked(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        for who in (ANA, BEN, CLEO):
            outbox.add(session, "T1", owed(f"for {who}", user_id=who), now=NOW)
        due = deliveries.list_due(session, "T1", now=NOW, limit=9)
        sending = deliveries.mark_sending(session, due[:2], now=NOW)
        assert [each.delivery for each in sending] == due[:2]
        attempts = [*sending, Attempt(due[2], 1, NOW)]
        assert deliveries.mark_all_sent(session, [(each, "D1", "1.2") for each in attempts], now=NOW) == 2
    assert [await state_of(db, each) for each in attempts] == [State.SENT, State.SENT, State.PLANNED]


async def test_a_batch_is_marked_without_going_through_all_that_is_planned(db: Database, pairing: Pairing) -> None:
    if not db.is_sqlite:
        return  # PostgreSQL reads a small table from its beginning, whatever the index
    with db.session() as session:
        outbox.add_all(session, "T1", [owed("for Ana", user_id=ANA), owed("for Ben", user_id=BEN)], now=NOW)
    with db.session() as session:
        due = deliveries.list_due(session, "T1", now=NOW, limit=9)
        found = plan(session, lambda: deliveries.mark_sending(session, due, now=NOW))
    assert found == ["SEARCH deliveries USING INTEGER PRIMARY KEY (rowid=?)"]


async def test_whose_visit_is_due_and_what_they_had_is_found_without_going_through_everybody_elses(
    db: Database, pairing: Pairing
) -> None:
    if not db.is_sqlite:
        return  # as above
    with db.session() as session:
        teams = plan(session, lambda: visits.list_teams(session, now=NOW, limit=9))
        past = plan(session, lambda: deliveries.list_visits(session, "T1", [ANA, BEN], since=NOW))
        under_way = plan(session, lambda: deliveries.list_under_way(session, "T1", [ANA, BEN]))
    assert "SEARCH members USING INDEX ix_members_visit_at (visit_at<?)" in teams
    assert "SEARCH deliveries USING INDEX ix_deliveries_member (team_id=? AND user_id=? AND sent_at>?)" in past
    assert all("team_id=?" in step for step in [*past, *under_way] if "deliveries" in step), (past, under_way)


def plan(session: Session, run: Callable[[], object]) -> list[str]:
    """How SQLite goes about the last statement that is run."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        asked.append((statement, parameters))

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    run()
    event.remove(engine, "before_cursor_execute", note)
    statement, parameters = asked[-1]
    return [row[-1] for row in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]


# --- one delivery ----------------------------------------------------------------------------------------------------


async def test_a_message_is_sent_by_whoever_marks_it_first(db: Database, replica: Database, pairing: Pairing) -> None:
    await owe(db, "one")

    def mark(session: Session) -> bool:
        due = deliveries.list_due(session, "T1", now=NOW, limit=9)
        time.sleep(0.05)  # on PostgreSQL both have now seen it as planned
        return bool(deliveries.mark_sending(session, due, now=NOW))

    assert sorted(await asyncio.gather(db.write(mark), replica.write(mark))) == [False, True]


async def test_what_a_dead_replica_left_half_sent_becomes_uncertain_and_is_not_due(
    db: Database, pairing: Pairing
) -> None:
    await owe(db, "one")
    await claim(db, "A")
    attempt = await start_sending(db)

    assert await claim(db, "B", after=LEASE) == ["T1"]

    assert await state_of(db, attempt) == State.UNCERTAIN
    with db.session() as session:
        assert deliveries.list_due(session, "T1", now=NOW + MINUTE * 60, limit=9) == []
        uncertain = deliveries.list_uncertain(session, now=NOW + LEASE, limit=9)
    assert [each.delivery.id for each in uncertain] == [attempt.delivery.id]


async def test_a_replica_that_wakes_up_late_still_tells_what_it_knows(db: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    await claim(db, "A")
    attempt = await start_sending(db)
    await claim(db, "B", after=LEASE)

    with db.session() as session:
        assert deliveries.mark_sent(session, attempt, channel="D1", ts="1.2", now=NOW)
    assert await state_of(db, attempt) == State.SENT


async def test_the_result_of_an_older_attempt_changes_nothing(db: Database, pairing: Pairing) -> None:
    await owe(db, "one")
    first = await start_sending(db)
    with db.session() as session:
        deliveries.mark_planned_again(session, first, send_after=NOW)
    second = await start_sending(db)
    assert (first.number, second.number) == (1, 2)

    with db.session() as session:
        assert not deliveries.mark_sent(session, first, channel="D1", ts="1.2", now=NOW)
        deliveries.mark_failed(session, first, reason="late")
        deliveries.mark_uncertain(session, first, look_at=NOW)
        deliveries.mark_planned_again(session, first, send_after=NOW)
    assert await state_of(db, second) == State.SENDING


@pytest.mark.parametrize("end", ["sent", "failed"])
async def test_what_is_done_stays_done(db: Database, pairing: Pairing, end: str) -> None:
    await owe(db, "one")
    attempt = await start_sending(db)
    with db.session() as session:
        if end == "sent":
            deliveries.mark_sent(session, attempt, channel="D1", ts="1.2", now=NOW)
        else:
            deliveries.mark_failed(session, attempt, reason="user_disabled")
    with db.session() as session:
        deliveries.mark_planned_again(session, attempt, send_after=NOW)
        deliveries.mark_uncertain(session, attempt, look_at=NOW)
        deliveries.mark_cancelled(session, attempt.delivery, reason="too late for that")
    assert await state_of(db, attempt) == end


async def test_visits_on_their_way_count_from_when_they_set_out(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        for dedupe in ("one", "two", "three"):
            outbox.add(session, "T1", outbox.Owed(messages.VISIT.name, 0, dedupe, user_id=BEN), now=NOW)
    for cause in (Cause.WORDS, Cause.QUESTIONS):
        with db.session() as session:
            (due,) = deliveries.list_due(session, "T1", now=NOW, limit=1)
            deliveries.mark_sending(session, [due], causes={due.id: cause}, now=NOW)
    with db.session() as session:
        on_their_way = [Past(NOW, Cause.WORDS), Past(NOW, Cause.QUESTIONS)]
        assert deliveries.list_visits(session, "T1", [BEN], since=NOW) == {BEN: on_their_way}
        assert deliveries.list_visits(session, "T1", [BEN], since=NOW + MINUTE) == {}
        assert deliveries.list_visits(session, "T1", [ANA], since=NOW) == {}
        assert deliveries.list_under_way(session, "T1", [ANA, BEN]) == {BEN}
