"""A meeting that both say took place is counted as one that was noted, on the connection that is blind."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from bot.actions import meeting_reports as actions
from bot.domain.actor import Actor
from bot.domain.meeting_reports import MeetingSaid
from bot.domain.meetings import MeetingState
from storage import agreements, engagement
from storage.database import Database
from storage.engagement import Span
from storage.tables import Meeting, MeetingContact
from tests.storage.building import ANA, BEN, NOW, WRITTEN, Pairing, write

WEEK, HOUR = timedelta(weeks=1), timedelta(hours=1)
MET, NOT = MeetingSaid.MET, MeetingSaid.NOT_HELD


def meet(session: Session, pairing: Pairing, day: int = 1) -> int:
    at = NOW + timedelta(days=day)
    meeting_id: int = session.scalars(
        insert(Meeting).returning(Meeting.id),
        {
            "team_id": pairing.team_id,
            "pair_id": pairing.pair_id,
            "form_id": f"f{day}",
            "state": MeetingState.OVER,
            "revision": 1,
            "minutes": 60,
            "starts_at": at,
            "ends_at": at + HOUR,
            "uid": f"u{day}",
            "sequence": 0,
            "stops": False,
            "key": f"k{day}",
            "proposed_at": NOW,
        },
    ).one()
    return meeting_id


def say(session: Session, pairing: Pairing, who: str, number: int, said: MeetingSaid, *, attempt: int = 1) -> None:
    at = NOW + timedelta(days=2)
    actions.say(session, Actor(pairing.team_id, who), number, said, attempt=attempt, now=at)


def met(session: Session, pairing: Pairing, week: int) -> int | None:
    begins = NOW + week * WEEK
    span = Span(begins.date(), begins.date() + timedelta(days=6), begins, begins + WEEK)
    return engagement.count_week(session, pairing.team_id, pairing.program_id, span, now=NOW).met


async def test_what_both_say_counts_in_its_week_and_what_one_says_a_week_later(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        number = meet(session, pairing)
        say(session, pairing, BEN, number, MET)
        assert [met(session, pairing, week) for week in range(3)] == [0, 1, 0]
        say(session, pairing, ANA, number, MET)
        assert [met(session, pairing, week) for week in range(3)] == [1, 0, 0]
        assert agreements.list_met_on(session, pairing.team_id, pairing.pair_id, since=NOW.date())


async def test_what_the_two_disagree_about_counts_for_nothing(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        number = meet(session, pairing)
        for attempt in (1, 2):
            say(session, pairing, BEN, number, MET, attempt=attempt)
            say(session, pairing, ANA, number, NOT, attempt=attempt)
            assert session.scalars(select(MeetingContact)).all() == []
        assert [met(session, pairing, week) for week in range(3)] == [0, 0, 0]


async def test_a_meeting_that_was_noted_before_is_not_counted_once_more(db: Database, pairing: Pairing) -> None:
    noted = replace(WRITTEN, met_on=NOW.date())
    with db.session() as session:
        write(session, pairing, written=noted)
        say(session, pairing, BEN, meet(session, pairing, day=0), MET)
        assert [met(session, pairing, week) for week in range(3)] == [1, 0, 0]


async def test_a_coordinators_read_counts_it_without_seeing_who_has_said_what(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        say(session, pairing, BEN, meet(session, pairing), MET)
    week = Span(NOW.date() + WEEK, NOW.date() + 2 * WEEK, NOW + WEEK, NOW + 2 * WEEK)

    counted = await db.read_blind(engagement.count_week, pairing.team_id, pairing.program_id, week, now=NOW)

    assert counted.met == 1
