"""Where statements run: an action is one transaction, a query cannot write, and a glance sees what a query sees."""

import asyncio
import contextlib
import os
import re
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from storage import pairs
from storage.database import Database
from storage.tables import Member, Pair
from tests.databases import PostgresServer
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_pair, add_program, build


def state(session: Session) -> str | None:
    return session.scalar(select(Pair.state))


def pause(session: Session) -> None:
    session.execute(update(Pair).values(state="paused"))


def fail(session: Session) -> None:
    session.execute(text("SELECT nothing FROM nowhere"))


async def test_an_action_gives_what_it_returns_and_it_stays_readable(db: Database, pairing: Pairing) -> None:
    pair = await db.write(pairs.get, "T1", pairing.pair_id, member=BEN)

    assert (pair.mentor.name, pair.program.name) == ("UANA of T1", "Spring")


async def test_an_action_that_fails_leaves_nothing_and_harms_no_other(db: Database, pairing: Pairing) -> None:
    def pause_and_fail(session: Session) -> None:
        pause(session)
        fail(session)

    def change_my_mind(session: Session) -> None:
        pause(session)
        raise ValueError("changed my mind")

    with pytest.raises(DBAPIError):
        await db.write(pause_and_fail)
    with pytest.raises(ValueError, match="changed my mind"):
        await db.write(change_my_mind)

    assert await db.read(state) == "active"
    await db.write(pause)
    assert await db.read(state) == "paused"


async def test_a_query_cannot_write(db: Database, pairing: Pairing) -> None:
    with pytest.raises(DBAPIError):
        await db.read(pause)

    assert await db.read(state) == "active"


async def test_between_postgresql_and_who_waits_for_a_query_there_is_one_way_for_each_statement(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    """However near the server, each is a turn of both processes; some have it at the other end of a network."""

    def libpq(session: Session) -> Any:
        connection: Any = session.connection().connection.dbapi_connection  # psycopg's
        return connection.pgconn

    def listen(session: Session) -> None:
        libpq(session).trace(said)

    def listen_no_more(session: Session) -> None:
        libpq(session).untrace()

    url = postgres.create(postgres.template)
    database = Database(url)
    said = os.open(tmp_path / "said", os.O_WRONLY | os.O_CREAT)
    try:
        await database.read(listen)
        await database.read(lambda session: (state(session), state(session)))
        await database.read_blind(state)
        await database.read(listen_no_more)
        asked = re.findall(r"\tF\t\d+\t(.*)", (tmp_path / "said").read_text())
        assert asked == 3 * ['Query\t "SELECT pairs.state ']
    finally:
        await database.close()
        os.close(said)
        postgres.drop(url)


async def test_a_glance_sees_what_is_committed_and_nothing_else(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        pause(session)
        session.flush()
        assert await db.glance(state) == "active", "the writer has not committed yet"

    assert await db.glance(state) == "paused"


async def test_a_glance_that_fails_leaves_the_next_one_unharmed(db: Database, pairing: Pairing) -> None:
    with pytest.raises(DBAPIError):
        await db.glance(fail)
    with pytest.raises(DBAPIError):
        await db.glance(pause)

    assert await db.glance(state) == "active"


async def test_who_is_canceled_in_the_queue_has_done_nothing_and_who_has_begun_is_finished(
    db: Database, pairing: Pairing
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slowly(session: Session) -> None:
        begun.set()
        go_on.wait()
        pause(session)

    def rename(session: Session) -> None:
        session.execute(update(Member).values(name="renamed"))

    first = asyncio.create_task(db.write(slowly))
    await asyncio.to_thread(begun.wait)
    others = [asyncio.create_task(db.write(rename)) for _ in range(1 if db.is_sqlite else 0)]
    await asyncio.sleep(0)
    for task in (first, *others):
        task.cancel()
    await asyncio.gather(first, *others, return_exceptions=True)  # before the thread is free for who is next
    go_on.set()
    await db.close()

    again = Database(db.url.render_as_string(hide_password=False))
    assert await again.read(state) == "paused"
    assert "renamed" not in await again.read(lambda session: list(session.scalars(select(Member.name))))
    await again.close()


async def test_transactions_that_stop_each_other_are_run_again_and_both_succeed(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    """Each locks its first row, waits for the other to have done so, and asks for the other's: a deadlock."""
    if db.is_sqlite:
        return  # whoever writes is alone
    met = threading.Barrier(2)

    def rename(session: Session, first: str, then: str) -> None:
        session.execute(update(Member).where(Member.user_id == first).values(name=f"by {first}"))
        if not met.broken:
            with contextlib.suppress(threading.BrokenBarrierError):
                met.wait(timeout=5)
            met.abort()  # they meet once; whoever is run again goes straight on
        session.execute(update(Member).where(Member.user_id == then).values(name=f"by {first}"))

    await asyncio.gather(db.write(rename, ANA, BEN), replica.write(rename, BEN, ANA))

    names = await db.read(
        lambda session: set(session.scalars(select(Member.name).where(Member.user_id.in_((ANA, BEN)))))
    )
    assert len(names) == 1, "one came after the other, whole"


async def test_actions_of_two_replicas_take_turns(db: Database, replica: Database, pairing: Pairing) -> None:
    """Each reads and then writes what it has read plus one: none may do so in the midst of another."""

    def count(session: Session) -> None:
        found = session.scalar(select(Pair.created_by).with_for_update())
        session.execute(update(Pair).values(created_by=str(int(found or 0) + 1)))

    await db.write(lambda session: session.execute(update(Pair).values(created_by="0")).close())
    await asyncio.gather(*((replica if turn % 2 else db).write(count) for turn in range(24)))

    assert await db.read(lambda session: session.scalar(select(Pair.created_by))) == "24"


async def test_the_bots_own_work_takes_turns(db: Database, pairing: Pairing) -> None:
    """Whoever waits for an answer stands behind one piece of it at most."""
    running, most = 0, 0

    def work(session: Session) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        session.scalar(select(Pair.state))
        running -= 1

    await asyncio.gather(*(db.in_turn.write(work) for _ in range(5)), *(db.in_turn.read(state) for _ in range(5)))

    assert most == 1


async def test_somebodys_pairs_are_those_that_live_in_one_workspace(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        build(session, "T2")
        second = add_program(session, "T1", "another form")
        as_mentor = add_pair(session, "T1", second, mentor=BEN, mentee=CLEO)
        ended = add_pair(session, "T1", second, mentor=ANA, mentee=BEN)
        add_pair(session, "T1", second, mentor=ANA, mentee=CLEO)
        pairs.mark_ended(session, pairs.get(session, "T1", ended, member=BEN), now=NOW)

    mine = await db.glance(pairs.list_for, "T1", BEN)

    assert [each.id for each in mine] == [pairing.pair_id, as_mentor]
    assert [each.partner_of(BEN) for each in mine] == [ANA, CLEO]
    assert (mine[0].mentor.name, mine[0].mentee.name, mine[0].program.name) == ("UANA of T1", "UBEN of T1", "Spring")


async def test_somebodys_pairs_are_found_without_looking_at_everybody_elses(db: Database, pairing: Pairing) -> None:
    if db.is_sqlite:  # PostgreSQL reads a table of one row from its beginning, whatever the index
        query = pairs._LIVING_OF.params(team_id="T1", user_id=BEN)
        words = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        with db.session() as session:
            plan = [str(row[-1]) for row in session.execute(text(f"EXPLAIN QUERY PLAN {words}"))]
        assert not [step for step in plan if step.startswith("SCAN") or step.endswith("(team_id=?)")], plan
        assert [step for step in plan if "ix_pairs_mentee (team_id=? AND mentee_id=?)" in step], plan
