"""What is asked in confidence, when several things happen at once: nothing is doubled, nothing is left with nobody."""

import asyncio
from collections.abc import Awaitable
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.actions import concerns as actions
from bot.actions import program_changes
from bot.actions.program_changes import Change
from bot.content import load
from bot.domain.actor import Actor, Scope
from bot.domain.concerns import ConcernState
from bot.errors import Refusal
from storage import members, programs
from storage.database import Database
from storage.tables import ConcernReply, ConcernText, ConcernThread, Item
from tests.storage.building import BEN, CLEO, NOW, Pairing

ELI = "UELI"
ASKS, ASKED = Actor("T1", BEN), Actor("T1", CLEO)


@pytest.fixture
async def with_eli(db: Database, pairing: Pairing) -> Pairing:
    """Cleo and Eli coordinate."""
    with db.session() as session:
        members.save_profile(session, "T1", members.Profile(ELI, "Eli", "Europe/London"), now=NOW)
        programs.add_coordinators(session, "T1", pairing.program_id, [ELI])
    return pairing


def ask(session: Session, pairing: Pairing, form_id: str = "form") -> int:
    return actions.ask(session, ASKS, pairing.pair_id, CLEO, "words", form_id=form_id, now=NOW)


def take_out(session: Session, pairing: Pairing) -> None:
    """Cleo ceases to coordinate."""
    wanted = Change("Spring", frozenset({CLEO, ELI}), frozenset({ELI}), None)
    actor, program_id = Actor("T1", ELI), pairing.program_id
    program_changes.change(session, actor, Scope(ELI), program_id, wanted, [], content=load(), agreed=None, now=NOW)


async def at_once(*deeds: Awaitable[object]) -> None:
    """Each is done, or refused in words."""
    told = await asyncio.gather(*deeds, return_exceptions=True)
    assert [each for each in told if isinstance(each, BaseException) and not isinstance(each, Refusal)] == []


async def test_the_same_form_sent_five_times_at_once_asks_once(
    db: Database, replica: Database, with_eli: Pairing
) -> None:
    told = await asyncio.gather(*((replica if number % 2 else db).write(ask, with_eli) for number in range(5)))

    assert len(set(told)) == 1
    with db.session() as session:
        assert len(session.scalars(select(ConcernText)).all()) == len(session.scalars(select(Item)).all()) == 1


async def test_who_is_taken_out_as_they_are_asked_reads_nothing_and_its_author_hears_of_it(
    db: Database, replica: Database, with_eli: Pairing
) -> None:
    await at_once(
        *(db.write(ask, with_eli, f"form {number}") for number in range(3)),
        replica.write(take_out, with_eli),
        *(replica.write(ask, with_eli, f"other {number}") for number in range(3)),
    )

    with db.session() as session:
        asked = {each.id: each.state for each in session.scalars(select(ConcernThread))}
        waiting = {(each.subject_id, each.user_id) for each in session.scalars(select(Item)) if each.is_open}
    assert set(asked.values()) <= {ConcernState.LET_GO}
    assert waiting == {(each, BEN) for each in asked} | {item for item in waiting if item[1] not in (BEN, CLEO)}
    for each in asked:
        with pytest.raises(Refusal):
            await db.write(actions.read, ASKED, each, now=NOW)


async def test_what_is_taken_back_as_it_is_answered_leaves_no_word(
    db: Database, replica: Database, with_eli: Pairing
) -> None:
    concern_id = await db.write(ask, with_eli)
    later = NOW + timedelta(minutes=1)

    def answer(session: Session, form_id: str) -> None:
        actions.reply(session, ASKED, concern_id, "an answer", form_id=form_id, now=later)

    def typing(session: Session) -> None:
        actions.keep_reply(session, ASKED, concern_id, "an ans", revision=0, typed_at=None, now=later)

    await at_once(
        *(replica.write(answer, f"form {number}") for number in range(3)),
        replica.write(typing),
        db.write(actions.take_back, ASKS, concern_id, now=later),
        replica.write(typing),
        *(db.write(answer, f"other {number}") for number in range(3)),
    )

    with db.session() as session:
        assert session.scalars(select(ConcernText)).all() == []
        assert [each.text for each in session.scalars(select(ConcernReply)) if each.text] == []
        assert not [each.kind for each in session.scalars(select(Item)) if each.is_open]
