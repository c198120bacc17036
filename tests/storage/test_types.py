"""Moments are aware and in UTC; private words lose only what no database can store."""

from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import StatementError

from bot.domain.actor import Actor
from bot.domain.entries import Audience, EntryKind, Mood, NewAnswer, Written
from bot.domain.pairs import PairState
from storage import members, pairs, responses
from storage.database import Database
from storage.tables import Member, Pair
from tests.storage.building import BEN, NOW, Pairing, write


async def test_a_moment_without_a_zone_is_refused(db: Database, pairing: Pairing) -> None:
    with pytest.raises(StatementError, match="a naive datetime reached the database"), db.session() as session:
        session.execute(update(Member).values(home_opened_at=datetime(2026, 3, 2, 10)))  # noqa: DTZ001


async def test_a_moment_comes_back_in_utc_whatever_zone_it_was_given_in(db: Database, pairing: Pairing) -> None:
    elsewhere = NOW.astimezone(timezone(timedelta(hours=5, minutes=45)))
    with db.session() as session:
        members.mark_home_opened(session, "T1", BEN, now=elsewhere)
    with db.session() as session:
        found = session.scalar(select(Member.home_opened_at).where(Member.user_id == BEN))
        compared = session.scalar(text("SELECT count(*) FROM members WHERE home_opened_at IS NOT NULL"))

    assert found and found.isoformat() == "2026-03-02T10:00:00+00:00"
    assert compared == 1


@pytest.mark.parametrize("typed", ["nul\x00byte", "half a \ud83d character", "family 👨‍👩‍👧 and ümlaut", "a" * 3000])
async def test_words_of_any_kind_are_kept(db: Database, pairing: Pairing, typed: str) -> None:
    with db.session() as session:
        written = Written(EntryKind.CHECKIN, (NewAnswer("hard", typed, Audience.ME),))
        response_id = write(session, pairing, written=written)
    with db.session() as session:
        mine = responses.get_own(session, Actor("T1", BEN), response_id)

    assert mine.answers[0].text == typed.replace("\x00", "").replace("\ud83d", "?")


async def test_words_of_the_rules_come_back_as_what_they_were(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        response_id = write(session, pairing)
    with db.session() as session:
        mine = responses.get_own(session, Actor("T1", BEN), response_id)

    words = (mine.kind, mine.mood, mine.answers[0].audience, mine.pair.state)
    assert words == (EntryKind.CHECKIN, Mood.HARD, Audience.PARTNER, PairState.ACTIVE)
    assert [type(word) for word in words] == [EntryKind, Mood, Audience, PairState]


async def test_a_word_of_a_newer_version_keeps_nobody_from_the_rest_of_the_row(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        session.execute(update(Pair).values(state="resting"))
        response_id = write(session, pairing)
        session.execute(text("UPDATE responses SET mood = 'sunny'"))
    with db.session() as session:
        pair = pairs.get(session, "T1", pairing.pair_id, member=BEN)
        mine = responses.get_own(session, Actor("T1", BEN), response_id)

    assert (str(pair.state), pair.mentee_id) == ("resting", BEN)
    assert (str(mine.mood), mine.answers[0].text) == ("sunny", "shared words")
