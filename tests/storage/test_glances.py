"""What a person waits for: a glance sees what sessions see and changes nothing; a brief transaction is one like any."""

import asyncio

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError

from storage import pairs
from storage.database import Database
from storage.tables import Pair
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_pair, add_program, build


async def test_a_glance_sees_what_is_committed_and_nothing_else(db: Database, pairing: Pairing) -> None:
    query = select(Pair.state).where(Pair.id == pairing.pair_id)
    async with db.begin() as session:
        await session.execute(update(Pair).values(state="paused"))
        assert [*await db.glance(query, {})] == [("active",)], "the writer has not committed yet"

    assert [*await db.glance(query, {})] == [("paused",)]


async def test_a_glance_that_fails_leaves_the_next_one_unharmed(db: Database, pairing: Pairing) -> None:
    with pytest.raises(DBAPIError):
        await db.glance(text("SELECT nothing FROM nowhere"), {})

    assert len(await db.glance(select(Pair.id), {})) == 1


async def test_on_sqlite_a_glance_cannot_write(db: Database, pairing: Pairing) -> None:
    if db.is_sqlite:
        with pytest.raises(DBAPIError):
            await db.glance(text("UPDATE pairs SET state = 'ended' RETURNING id"), {})


async def test_a_form_lists_the_living_pairs_of_one_person_in_one_workspace(db: Database, pairing: Pairing) -> None:
    async with db.begin() as session:
        await build(session, "T2")
        second = await add_program(session, "T1", "another form")
        as_mentor = await add_pair(session, "T1", second, mentor=BEN, mentee=CLEO)
        ended = await add_pair(session, "T1", second, mentor=ANA, mentee=BEN)
        await add_pair(session, "T1", second, mentor=ANA, mentee=CLEO)
        await pairs.mark_ended(session, await pairs.get(session, "T1", ended, member=BEN), now=NOW)

    mine = await pairs.list_for_form(db, "T1", BEN)

    assert [each.id for each in mine] == [pairing.pair_id, as_mentor]
    assert [each.partner_of(BEN) for each in mine] == [ANA, CLEO]
    assert (mine[0].mentor.name, mine[0].mentee.name, mine[0].program.name) == ("UANA of T1", "UBEN of T1", "Spring")
    async with db.read() as session:
        assert [each.id for each in await pairs.list_for(session, "T1", BEN)] == [each.id for each in mine]


async def test_somebodys_pairs_are_found_without_looking_at_everybody_elses(db: Database, pairing: Pairing) -> None:
    if db.is_sqlite:  # PostgreSQL reads a table of one row from its beginning, whatever the index
        query = pairs._FOR_A_FORM.params(team_id="T1", user_id=BEN)
        words = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        plan = [str(row[-1]) for row in await db.glance(text(f"EXPLAIN QUERY PLAN {words}"), {})]
        assert not [step for step in plan if step.startswith("SCAN") or step.endswith("(team_id=?)")], plan
        assert [step for step in plan if "ix_pairs_mentee (team_id=? AND mentee_id=?)" in step], plan


async def test_a_brief_transaction_that_fails_leaves_nothing_and_harms_no_other(db: Database, pairing: Pairing) -> None:
    with pytest.raises(DBAPIError):
        async with db.begin_brief() as session:
            await session.execute(update(Pair).values(state="paused"))
            await session.execute(text("SELECT nothing FROM nowhere"))
    with pytest.raises(ValueError, match="changed my mind"):
        async with db.begin_brief() as session:
            await session.execute(update(Pair).values(state="paused"))
            raise ValueError("changed my mind")

    assert [*await db.glance(select(Pair.state), {})] == [("active",)]
    async with db.begin() as session:
        await session.execute(update(Pair).values(state="paused"))
    assert [*await db.glance(select(Pair.state), {})] == [("paused",)]


async def test_brief_and_long_transactions_of_two_replicas_take_turns(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    """Each reads and then writes what it has read plus one: none may do so in the midst of another."""

    async def count(database: Database, brief: bool) -> None:
        async with database.begin_brief() if brief else database.begin() as session:
            found = await session.scalar(select(Pair.created_by).with_for_update())
            await session.execute(update(Pair).values(created_by=str(int(found or 0) + 1)))

    async with db.begin() as session:
        await session.execute(update(Pair).values(created_by="0"))
    await asyncio.gather(*(count(replica if turn % 2 else db, turn % 3 != 0) for turn in range(24)))

    assert [*await db.glance(select(Pair.created_by), {})] == [("24",)]
