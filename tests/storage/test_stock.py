"""What SQLite's planner chooses once stock is taken of a large workspace; in an empty file it guesses."""

from sqlalchemy import insert, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from bot.domain.entries import EntryKind
from storage import members, pairs, responses, rhythms
from storage.database import STOCK_SECONDS, Database
from storage.tables import Response, Rhythm
from tests.storage.building import ANA, BEN, NOW, Pairing


def fill(session: Session, program_id: int, *, count: int) -> None:
    """So many pairs, in each of which both are asked two things and have answered some."""
    profiles = [members.Profile(f"U{role}{number}", None, None) for number in range(count) for role in "AB"]
    members.save_profiles(session, "T1", profiles, now=NOW)
    some = pairs.add_all(
        session,
        "T1",
        [(f"UA{number}", f"UB{number}") for number in range(count)],
        program_id=program_id,
        starts_on=NOW.date(),
        created_by=ANA,
        next_round_at=None,
        now=NOW,
    )
    here = {"team_id": "T1"}
    rule = {"rrule": "FREQ=WEEKLY", "local_time": NOW.time(), "starts_on": NOW.date(), "next_at": NOW}
    asked = [
        {**here, "pair_id": pair, "user_id": f"U{role}{number}", "kind": kind}
        for number, pair in enumerate(some)
        for role in "AB"
        for kind in EntryKind
    ]
    session.execute(insert(Rhythm), [{**each, **rule} for each in asked])
    written = [
        {"team_id": "T1", "pair_id": each["pair_id"], "author_id": each["user_id"], "kind": each["kind"]}
        for each in asked
        for _ in range(5)
    ]
    session.execute(
        insert(Response), [{**each, "form_id": f"f{number}", "written_at": NOW} for number, each in enumerate(written)]
    )


async def test_once_stock_is_taken_a_pair_is_looked_up_by_what_it_has_and_not_among_all_of_its_workspace(
    db: Database, pairing: Pairing
) -> None:
    if not db.is_sqlite:
        return  # PostgreSQL takes stock by itself, at moments of its own
    with db.session() as session:
        fill(session, pairing.program_id, count=300)
    await db.take_stock()

    with db.session() as session:
        for statement, step in (
            (rhythms._OF_PAIR, "SEARCH rhythms USING INDEX sqlite_autoindex_rhythms_1 (pair_id=?)"),
            (rhythms._SET_RULE, "SEARCH rhythms USING INDEX sqlite_autoindex_rhythms_1 (pair_id=?)"),
            (responses._NEWEST_SHARED, "SEARCH responses USING INDEX ix_responses_pair (pair_id=?)"),
            (responses._NEWEST_READ, "SEARCH responses USING INDEX ix_responses_pair (pair_id=?)"),
        ):
            words = str(statement.compile(dialect=sqlite.dialect()))
            plan = [
                str(row[-1])
                for row in session.connection().exec_driver_sql(
                    f"EXPLAIN QUERY PLAN {words}", ("1",) * words.count("?")
                )
            ]
            assert step in plan, plan
            assert not [each for each in plan if each.endswith("(team_id=?)")], plan


async def test_stock_is_taken_again_when_an_hour_has_passed(db: Database, pairing: Pairing) -> None:
    if not db.is_sqlite:
        return

    def known(session: Session) -> int:
        return session.scalar(text("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat1'")) or 0

    await db.write(pairs.list_for, "T1", BEN)
    assert await db.write(known) == 0
    db._took_stock_at -= STOCK_SECONDS
    await db.write(pairs.list_for, "T1", BEN)

    assert await db.write(known) == 1
