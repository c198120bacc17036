"""What goes wrong in the database never carries what somebody wrote."""

import traceback

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from storage.database import Database
from storage.tables import Answer
from tests.storage.building import Pairing, write

SECRET = "my manager shouted at me"


def everything_about(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + repr(error) + repr(error.__cause__) + str(error.__context__)


@pytest.mark.parametrize(
    "broken",
    [
        {"audience": None},  # PostgreSQL would quote the whole row in its details
        {"response_id": 10**6},
        {"position": "not a number"},
        {"audience": "x" * 9, "response_id": 10**6},
    ],
)
async def test_a_failing_statement_does_not_quote_private_words(
    db: Database, pairing: Pairing, broken: dict[str, object]
) -> None:
    with db.session() as session:
        response_id = write(session, pairing)
    row = {"response_id": response_id, "field": "f", "team_id": "T1", "position": 9, "text": SECRET, "audience": "me"}

    with pytest.raises((SQLAlchemyError, ValueError)) as raised, db.session() as session:
        session.execute(insert(Answer).values(**row | broken))
        if db.is_sqlite:  # it stores words where numbers belong
            session.execute(insert(Answer).values(**row | {"audience": None}))

    assert SECRET not in everything_about(raised.value)


async def test_an_error_still_says_what_is_wrong(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        response_id = write(session, pairing)
    with pytest.raises(IntegrityError, match=r"audience|null value"), db.session() as session:
        session.add(Answer(response_id=response_id, field="f", team_id="T1", position=9, text=SECRET))
