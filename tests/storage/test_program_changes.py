"""A program that is changed or ended while others do something about it: nothing lives in what is over."""

import asyncio

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.actions import pairs, program_changes, programs
from bot.actions.pairs import NewPair
from bot.content import load
from bot.domain.actor import Actor, Scope
from bot.errors import Refusal
from storage.database import Database
from storage.members import Profile
from storage.programs import NewProgram, find
from storage.tables import Pair, Program
from tests.storage.building import CLEO, NOW, Pairing

ACTOR, SCOPE, CONTENT = Actor("T1", CLEO), Scope(CLEO), load()


def make(session: Session, pairing: Pairing, number: int) -> None:
    program = find(session, "T1", pairing.program_id)
    assert program is not None
    new = NewPair(Profile(f"UMENTOR{number}", "Mo", "UTC"), Profile(f"UMENTEE{number}", "Mia", "UTC"))
    today = program.today(NOW)
    pairs.make_one(session, ACTOR, SCOPE, program, new, content=CONTENT, starts_on=today, now=NOW)


def end(session: Session, pairing: Pairing, agreed: str) -> bool:
    return program_changes.end(session, ACTOR, SCOPE, pairing.program_id, agreed=agreed, now=NOW).done


async def test_a_program_that_is_ended_while_pairs_are_made_has_none_that_was_not_agreed_to_end(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    effects = await db.read(program_changes.effects_of_end, ACTOR, SCOPE, pairing.program_id, now=NOW)
    deeds = [
        db.write(make, pairing, 1),
        replica.write(end, pairing, effects.key),
        db.write(make, pairing, 2),
        replica.write(make, pairing, 3),
    ]
    told = await asyncio.gather(*deeds, return_exceptions=True)
    assert [each for each in told if isinstance(each, BaseException) and not isinstance(each, Refusal)] == []
    with db.session() as session:
        ended_at = session.scalar(select(Program.ended_at))
        living = session.scalars(select(Pair.end_due_at).where(Pair.state != "ended")).all()
    assert (ended_at is not None) == (told[1] is True)
    assert ended_at is None or [each for each in living if each is None or each > NOW] == []


async def test_of_two_programs_that_are_started_at_once_under_one_name_there_is_one(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    def start(session: Session, number: int) -> None:
        program = find(session, "T1", pairing.program_id)
        assert program is not None
        name = ("Late summer", "late  SUMMER")[number % 2]
        new = NewProgram(name, program.starts_on, program.ends_on, "UTC", CONTENT.rhythms[0].id, (CLEO,), None)
        people = [Profile(CLEO, "Cleo", "UTC")]
        programs.start(session, ACTOR, new, people, form_id=f"form-{number}", now=NOW)

    told = await asyncio.gather(
        *((db, replica)[each % 2].write(start, each) for each in range(4)), return_exceptions=True
    )
    assert [type(each).__name__ for each in told if each is not None] == ["NameTaken"] * 3
