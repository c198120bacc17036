"""What each of a pair expects: both answer alone, neither can read first, and it opens into what they agree on."""

import pytest
from sqlalchemy import select

from storage.tables import Agreement, Alignment, EnvelopeSide
from tests.conftest import House
from tests.handlers.alignment_steps import OPENS, at, seals


@pytest.fixture
async def spring(house: House) -> House:
    """A program until the end of August, and one pair: Ana mentors Ben."""
    await house.start_program(starts_on="2026-03-02", ends_on="2026-08-31")
    await house.pair("ana", "ben", invited=True)
    return house


def states(house: House) -> list[str]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Alignment.state).order_by(Alignment.id)))


def sides(house: House) -> list[str]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(EnvelopeSide.state).order_by(EnvelopeSide.author_id)))


def drafts(house: House) -> list[Agreement]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Agreement).order_by(Agreement.id)))


async def test_both_are_invited_with_their_welcome_and_it_opens_into_a_shared_draft(spring: House) -> None:
    for who in ("ana", "ben"):
        person = spring.person(who)
        (welcome,) = person.texts
        assert "Say what you expect of your mentorship with" in welcome
        assert "in under three minutes" in welcome
    await seals(spring, "ana")
    await seals(spring, "ben")
    assert sides(spring) == ["sealed", "sealed"] and drafts(spring) == []

    await at(spring, OPENS)

    assert states(spring) == ["opened"]
    (draft,) = drafts(spring)
    assert draft.begun_by is None and draft.envelope_id is not None
