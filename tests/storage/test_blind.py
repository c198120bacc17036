"""A coordinator's read that names a private column is refused before it is sent, however it names it."""

import sqlite3
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import (
    Executable,
    case,
    cast,
    column,
    exists,
    func,
    literal_column,
    select,
    table,
    text,
    type_coerce,
    union_all,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, aliased, joinedload, load_only, selectinload
from sqlalchemy.sql.expression import UnaryExpression
from sqlalchemy.sql.operators import custom_op
from sqlalchemy.types import String

from storage import pairs, programs
from storage.blind import PRIVATE, NotForCoordinators
from storage.database import Database
from storage.tables import Answer, Base, Coordinator, EnvelopeText, Pair, Response, RoundReply, Workspace
from tests.storage.building import CLEO, Pairing, write

SECRET = "my manager shouted at me"
answers = Answer.__table__
other = aliased(Answer)
inner = select(Answer).subquery()
by_hand = table("answers", column("response_id"), column("text"))

NAMING: dict[str, Executable] = {
    "answers.text": select(Answer.text),
    "answers.text, of an alias": select(other.text),
    "answers.text, of a table written by hand": select(by_hand.c.text),
    "answers.text, of an alias of that": select(by_hand.alias("a").c.text),
    "answers.text, in capitals": select(table("ANSWERS", column("TEXT")).c.TEXT),
    "answers.text, in an entity": select(Answer),
    "answers.text, in an entity of several": select(Response.id, Answer).join(Response.answers),
    "answers.text, in a whole table": select(answers),
    "answers.text, as a star": select(literal_column("*")).select_from(answers),
    "answers.text, as a star of an alias": select(literal_column("*")).select_from(answers.alias("a")),
    "answers.text, as a star of a join": select(literal_column("*")).select_from(
        Response.__table__.join(answers, answers.c.response_id == Response.id)
    ),
    "answers.text, in a condition": select(Answer.field).where(Answer.text.like("%shout%")),
    "answers.text, in a join": select(Pair.id).join(Answer, Answer.text == Pair.mentor_id),
    "answers.text, in an order": select(Answer.field).order_by(Answer.text),
    "answers.text, in a group": select(func.count()).group_by(Answer.text),
    "answers.text, in a group's condition": select(Answer.field)
    .group_by(Answer.field)
    .having(func.min(Answer.text) > ""),
    "answers.text, as its length": select(func.length(Answer.text)),
    "answers.text, as a sum of lengths": select(func.sum(func.length(Answer.text))),
    "answers.text, counted": select(func.count(Answer.text)),
    "answers.text, compared": select(Answer.text == ""),
    "answers.text, in a case": select(case((Answer.text != "", 1), else_=0)),
    "answers.text, cast": select(cast(Answer.text, String)),
    "answers.text, as another type": select(type_coerce(Answer.text, String)),
    "answers.text, under another name": select(Answer.text.label("field")),
    "answers.text, in a window": select(func.row_number().over(order_by=Answer.text)),
    "answers.text, in a sub-select": select(Pair.id).where(
        Pair.id.in_(select(Answer.position).where(Answer.text > ""))
    ),
    "answers.text, in a scalar": select(Pair.id, select(func.max(Answer.text)).scalar_subquery()),
    "answers.text, in an exists": select(Pair.id).where(exists().where(Answer.text != "")),
    "answers.text, in a subquery": select(inner.c.field),
    "answers.text, in a common table": select(select(Answer.text).cte("words")),
    "answers.text, in a union": union_all(select(Pair.mentor_id), select(Answer.text)),
    "answers.text, loaded along": select(Response).options(load_only(Response.id), joinedload(Response.answers)),
    "responses.mood": select(Response),
    "responses.mood, loaded before": select(Response).options(selectinload(Response.answers)),
    "envelope_texts.text": select(EnvelopeText.text),
    "round_replies.text": select(RoundReply.round_id).where(RoundReply.text.is_(None)),
    "workspaces.bot_token": select(Workspace),
    "raw SQL": text("SELECT text FROM answers"),
    "raw SQL, harmless": text("SELECT 1"),
    "answers.text, in raw SQL that says so": text("SELECT text FROM answers").columns(Answer.text),
    "raw SQL, in an order": select(Answer.field).order_by(text("length(text)")),
    "raw SQL, in a condition": select(Answer.field).where(text("text > ''")),
    "raw SQL, as a column": select(literal_column("text")).select_from(answers),
    "raw SQL, as a star with a table": select(literal_column("answers.*")).select_from(answers),
    "raw SQL, as an operator": select(Answer.position.op("+ length(text) +")(1)),
    "raw SQL, as an operator before": select(UnaryExpression(answers.c.field, operator=custom_op("text ||"))),
    "raw SQL, as an operator behind": select(UnaryExpression(answers.c.field, modifier=custom_op("|| text"))),
    "raw SQL, at the end": select(Answer.field).with_statement_hint("UNION ALL SELECT text FROM answers"),
    "raw SQL, as a prefix": select(Answer.field).prefix_with("text,"),
    "raw SQL, as a column of no table": select(column("text")).select_from(answers),
    "raw SQL, as a whole row": select(func.row_to_json(column("answers"))).select_from(answers),
    "raw SQL, as a whole row of an alias": select(func.row_to_json(answers.alias("a").table_valued())),
}


@pytest.fixture
async def secret(db: Database, pairing: Pairing) -> int:
    """What Ben has written for himself; gives the response's id."""
    with db.session() as session:
        response_id = write(session, pairing)
        session.execute(answers.update().values(text=SECRET))
    return response_id


def running(statement: Executable) -> Callable[[Session], Any]:
    return lambda session: session.execute(statement).all()


@pytest.mark.parametrize("how", NAMING)
async def test_a_statement_that_names_a_private_column_is_refused_and_the_column_is_named(
    db: Database, secret: int, how: str
) -> None:
    for _ in range(2):  # its text is kept, and what was found in it too
        with pytest.raises(NotForCoordinators, match=how.partition(",")[0]) as raised:
            await db.read_blind(running(NAMING[how]))

    assert SECRET not in repr(raised.value)


@pytest.mark.parametrize(("name", "private"), sorted(PRIVATE))
async def test_each_private_column_there_is_is_refused(db: Database, name: str, private: str) -> None:
    with pytest.raises(NotForCoordinators, match=f"{name}.{private}"):
        await db.in_turn.read_blind(running(select(Base.metadata.tables[name].c[private])))


async def test_what_the_driver_is_told_directly_is_refused(db: Database, secret: int) -> None:
    with pytest.raises(NotForCoordinators, match="raw SQL"):
        await db.read_blind(lambda session: session.connection().exec_driver_sql("SELECT text FROM answers").all())


async def test_rows_that_were_let_through_lead_no_further(db: Database, secret: int) -> None:
    def mood(session: Session) -> object:
        return session.scalars(select(Response).options(load_only(Response.id))).one().mood

    with pytest.raises(NotForCoordinators, match=r"responses\.mood"):
        await db.read_blind(mood)
    with pytest.raises(NotForCoordinators, match=r"responses\.mood"):
        await db.read_blind(lambda session: session.get(Response, secret))


@pytest.mark.parametrize(
    "statement",
    [
        select(func.count()).select_from(Answer),
        select(Answer.field, Answer.audience),
        select(Response).options(load_only(Response.written_at)),
        select(Pair).options(joinedload(Pair.mentor), joinedload(Pair.program)).where(pairs.LIVING),
        select(Pair.id).where(exists(select(Answer.field).where(Answer.response_id == Pair.id))),
        select(Pair.id).where(exists().where(Coordinator.user_id == CLEO)),
    ],
)
async def test_what_names_none_is_read(db: Database, secret: int, statement: Executable) -> None:
    assert await db.read_blind(running(statement)) is not None


async def test_whoever_may_see_sees_what_a_coordinator_was_refused(db: Database, secret: int) -> None:
    with pytest.raises(NotForCoordinators):
        await db.read_blind(running(NAMING["answers.text"]))

    assert (SECRET,) in await db.read(running(NAMING["answers.text"]))
    with db.session() as session:
        assert (SECRET,) in session.execute(NAMING["answers.text"]).all()


async def test_a_blind_read_cannot_write(db: Database, pairing: Pairing) -> None:
    with pytest.raises(DBAPIError):
        await db.read_blind(programs.set_next_digest, pairing.program_id, None)


async def test_sqlite_itself_refuses_too(db: Database, secret: int) -> None:
    if not db.is_sqlite:
        pytest.skip("PostgreSQL has no such thing")

    def past_all_checks(session: Session) -> object:
        driver: Any = session.connection().connection.driver_connection
        assert driver.execute("SELECT field FROM answers").fetchall()
        return driver.execute("SELECT 1 FROM answers WHERE length(text) > 3").fetchall()

    with pytest.raises(sqlite3.DatabaseError, match=r"access to answers\.text is prohibited"):
        await db.read_blind(past_all_checks)
