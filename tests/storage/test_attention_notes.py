"""What weekly digests have said of pairs is noted once for each week, by whichever replica draws one first."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot.domain.attention import Concern
from bot.domain.messages import DIGEST
from storage import attention_notes, outbox, pairs
from storage.attention_notes import Concerns, Handled, Looked, Note
from storage.database import Database
from storage.tables import AttentionNote, Delivery
from tests.storage.building import CLEO, NOW, Pairing, build

SUNDAY, WEEK = date(2026, 3, 1), timedelta(days=7)
NONE: Concerns = frozenset()
SILENT: Concerns = frozenset({Concern.SILENT})
APART: Concerns = frozenset({Concern.APART})


@pytest.fixture
def pairing(db: Database) -> Pairing:
    with db.session() as session:
        return build(session, "T1")


def look(
    db: Database, pairing: Pairing, week: int, found: Concerns, *, rests: bool = False, arrives: bool = True
) -> None:
    """The digest of a week is drawn, and arrives an hour later."""
    at = NOW + week * WEEK
    rest = frozenset({pairing.pair_id} if rests else ())
    looked = Looked(pairing.program_id, SUNDAY + week * WEEK, {pairing.pair_id: found} if found else {}, rest)
    with db.session() as session:
        attention_notes.note_week(session, "T1", looked, now=at)
        if arrives:
            owed = outbox.Owed(DIGEST.name, pairing.program_id, f"digest:{week}", user_id=CLEO)
            outbox.add(session, "T1", owed, now=at)
            arrived = session.scalars(select(Delivery).where(Delivery.dedupe == owed.dedupe)).one()
            arrived.state, arrived.sent_at = "sent", at + timedelta(hours=1)  # type: ignore[assignment]


def note(db: Database, pairing: Pairing, week: int) -> Note | None:
    """As the digest of that week reads it."""
    with db.session() as session:
        found = attention_notes.list_of(session, "T1", pairing.program_id, week_ends_on=SUNDAY + week * WEEK)
    return found.get(pairing.pair_id)


def told(db: Database, pairing: Pairing, week: int) -> Concerns:
    found = note(db, pairing, week)
    return found.told if found else NONE


async def test_what_a_digest_has_said_that_arrived_is_told_from_the_next_week_on(
    db: Database, pairing: Pairing
) -> None:
    look(db, pairing, 0, SILENT)
    assert (told(db, pairing, 0), told(db, pairing, 1)) == (NONE, SILENT)
    look(db, pairing, 1, SILENT | APART)
    assert (told(db, pairing, 1), told(db, pairing, 2)) == (SILENT, SILENT | APART)


async def test_what_reached_nobody_was_not_told(db: Database, pairing: Pairing) -> None:
    look(db, pairing, 0, SILENT)
    look(db, pairing, 1, SILENT | APART, arrives=False)
    assert told(db, pairing, 2) == SILENT
    look(db, pairing, 2, APART)
    assert (told(db, pairing, 2), told(db, pairing, 3)) == (SILENT, APART)


async def test_a_digest_that_is_drawn_again_or_late_changes_nothing(db: Database, pairing: Pairing) -> None:
    look(db, pairing, 0, SILENT)
    look(db, pairing, 1, APART)
    before = note(db, pairing, 1)
    for week, found in ((1, SILENT), (1, NONE), (0, SILENT | APART), (0, NONE)):
        look(db, pairing, week, found, arrives=False)
        assert note(db, pairing, 1) == before


async def test_of_whoever_rests_nothing_is_said_to_be_over(db: Database, pairing: Pairing) -> None:
    look(db, pairing, 0, SILENT)
    look(db, pairing, 1, NONE, rests=True)
    assert told(db, pairing, 2) == SILENT
    look(db, pairing, 2, NONE)
    assert told(db, pairing, 2) == SILENT, "now it is better, and that is said"
    look(db, pairing, 3, NONE)
    assert note(db, pairing, 3) is None, "and then forgotten"


async def test_a_pair_that_has_ended_is_forgotten(db: Database, pairing: Pairing) -> None:
    look(db, pairing, 0, SILENT)
    with db.session() as session:
        pair = pairs.find(session, "T1", pairing.pair_id)
        assert pair and pairs.mark_ended(session, pair, now=NOW)
    look(db, pairing, 1, NONE)
    assert note(db, pairing, 1) is None


async def test_who_looks_after_a_pair_stays_until_it_is_well(db: Database, pairing: Pairing) -> None:
    handled = Handled(CLEO, SUNDAY + 9 * WEEK, SILENT)
    with db.session() as session:
        pair = pairs.find(session, "T1", pairing.pair_id)
        assert pair
        for _ in range(2):
            attention_notes.handle(session, pair, handled)
    for week, found, rests in ((0, SILENT, False), (1, NONE, True), (2, SILENT, False)):
        look(db, pairing, week, found, rests=rests)
        kept = note(db, pairing, week)
        assert kept and kept.handled == handled
    look(db, pairing, 3, NONE)
    well = note(db, pairing, 3)
    assert well and well.handled is None
    with db.session() as session:
        attention_notes.handle(session, pair, handled)
        assert [attention_notes.take_back(session, "T1", pair.id) for _ in range(2)] == [True, False]


async def test_words_of_a_newer_version_are_left_out(db: Database, pairing: Pairing) -> None:
    look(db, pairing, 0, SILENT)
    with db.session() as session:
        session.scalars(select(AttentionNote)).one().concerns = "silent,bored"
    assert told(db, pairing, 1) == SILENT
