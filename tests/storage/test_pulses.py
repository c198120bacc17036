"""When the two of a pair are asked how they find working together, day by day, and what never changes that."""

import asyncio
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from bot.actions import digests
from bot.actions import pulses as actions
from bot.domain.absences import Stretch
from bot.domain.breaks import Break
from bot.domain.envelopes import EnvelopeKind, EnvelopeState
from bot.domain.items import PULSE_ASK
from bot.domain.pairs import PairState
from bot.domain.pulses import PulseAsks
from storage import away, breaks, envelopes, items, pairs, programs, pulses
from storage.database import Database
from storage.tables import Member, Pair, Program, Pulse, Quarter
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing

MONTHLY, HALF_TIME, LOOK_BACK = PulseAsks
BEGAN, LAST_DAY = date(2026, 3, 2), date(2026, 8, 31)
LONDON = ZoneInfo("Europe/London")


async def live(db: Database, first: date, last: date) -> None:
    """The job looks once on each of these days."""
    day = first
    while day <= last:
        now = datetime.combine(day, time(12), LONDON)
        for act in (actions.begin_due, actions.open_due):
            await db.write(act, now=now, limit=10)
        day += timedelta(days=1)


async def begin(db: Database, pairing: Pairing, **of_pair: object) -> None:
    with db.session() as session:
        session.execute(update(Pair).values(pulse_at=NOW, **of_pair))


def begun(db: Database, pairing: Pairing) -> list[tuple[str, str]]:
    with db.session() as session:
        pair = pairs.get(session, "T1", pairing.pair_id, member=ANA)
        return [(str(asks), f"{at:%m-%d}") for asks, at in pulses.list_begun(session, pair)]


def change(db: Database, table: type[Member | Pair | Program], **values: object) -> None:
    with db.session() as session:
        session.execute(update(table).values(**values))


def go_away(db: Database, first: date, last: date) -> None:
    with db.session() as session:
        for who in (ANA, BEN):
            away.save(session, "T1", who, [Stretch(first, last)])


async def test_both_are_asked_every_five_weeks_and_once_near_half_time_they_look_back(
    db: Database, pairing: Pairing
) -> None:
    await begin(db, pairing)

    await live(db, BEGAN, LAST_DAY)

    asked = [("monthly", "03-30"), ("monthly", "05-04"), ("half_time", "06-08"), ("monthly", "07-13")]
    assert begun(db, pairing) == asked
    with db.session() as session:
        last = session.scalars(select(Pulse.closes_at).order_by(Pulse.id.desc())).first()
        waiting = [items.list_about(session, "T1", [PULSE_ASK], number) for number in range(1, 5)]
    assert last is not None and last.date() <= LAST_DAY - timedelta(days=14)
    assert [sorted(item.user_id for item in both) for both in waiting] == [[ANA, BEN]] * 4


async def test_a_program_without_pulses_only_looks_back_and_one_that_asks_again_goes_on(
    db: Database, pairing: Pairing
) -> None:
    await begin(db, pairing)
    change(db, Program, asks_pulse=False)
    await live(db, BEGAN, date(2026, 6, 30))
    assert begun(db, pairing) == [("look_back", "06-08")]

    change(db, Program, asks_pulse=True)
    await live(db, date(2026, 7, 1), LAST_DAY)

    assert begun(db, pairing)[1:] == [("monthly", "07-13")]


async def test_a_paused_pair_is_not_asked_nor_in_its_first_days_after_that(db: Database, pairing: Pairing) -> None:
    await begin(db, pairing, state=PairState.PAUSED, paused_at=NOW)
    await live(db, BEGAN, date(2026, 3, 31))
    assert begun(db, pairing) == []

    resumed = datetime(2026, 4, 1, 10, tzinfo=LONDON)
    change(db, Pair, state=PairState.ACTIVE, paused_at=None, resumed_at=resumed)
    await live(db, date(2026, 4, 1), date(2026, 5, 20))

    assert begun(db, pairing) == [("monthly", "05-04")], "nothing is thrown at them"


async def test_who_is_away_for_a_few_days_is_asked_after_it_and_for_longer_the_next_time(
    db: Database, pairing: Pairing
) -> None:
    await begin(db, pairing)
    go_away(db, date(2026, 3, 28), date(2026, 4, 1))
    await live(db, BEGAN, date(2026, 4, 30))
    assert begun(db, pairing) == [("monthly", "04-02")]

    go_away(db, date(2026, 5, 1), date(2026, 5, 20))
    await live(db, date(2026, 5, 1), date(2026, 6, 10))

    assert begun(db, pairing)[1:] == [("half_time", "06-08")]


async def test_in_a_break_nobody_is_asked_and_what_a_break_would_move_into_the_last_weeks_is_not(
    db: Database, pairing: Pairing
) -> None:
    await begin(db, pairing)
    spring, summer = (date(2026, 3, 30), date(2026, 4, 1)), (date(2026, 7, 15), date(2026, 8, 10))
    with db.session() as session:
        breaks.save(session, "T1", pairing.program_id, [Break(*spring, "Spring"), Break(*summer, "Summer")])

    await live(db, BEGAN, LAST_DAY)

    assert begun(db, pairing) == [("monthly", "04-02"), ("monthly", "05-04"), ("half_time", "06-08")]


async def test_a_pair_that_goes_on_for_longer_is_asked_again(db: Database, pairing: Pairing) -> None:
    await begin(db, pairing)
    change(db, Program, ends_on=date(2026, 4, 20))
    await live(db, BEGAN, date(2026, 4, 10))
    assert begun(db, pairing) == [], "nothing could open two weeks before the end"

    change(db, Program, ends_on=LAST_DAY)
    await live(db, date(2026, 4, 11), date(2026, 5, 10))

    assert begun(db, pairing) == [("monthly", "05-04")]


async def test_with_the_pair_ends_what_was_asked_unopened_and_nothing_more_is(db: Database, pairing: Pairing) -> None:
    await begin(db, pairing)
    await live(db, BEGAN, date(2026, 3, 30))
    with db.session() as session:
        actions.end_with(session, pairs.get(session, "T1", pairing.pair_id, member=ANA), now=NOW)
        session.execute(update(Pair).values(state=PairState.ENDED))

    await live(db, date(2026, 3, 31), date(2026, 7, 31))

    assert begun(db, pairing) == [("monthly", "03-30")]
    with db.session() as session:
        (mine,) = pulses.READS.list_mine(session, "T1", viewer=BEN, limit=9)
        assert mine.state is EnvelopeState.CLOSED
        assert session.scalars(select(Pair.pulse_at)).all() == [None]


async def test_while_an_end_can_be_taken_back_nothing_is_asked_and_then_it_goes_on(
    db: Database, pairing: Pairing
) -> None:
    left = datetime(2026, 3, 29, 12, tzinfo=LONDON)
    await begin(db, pairing)
    await live(db, BEGAN, date(2026, 3, 28))
    change(db, Pair, state=PairState.ENDED, ended_at=left, final_at=left + timedelta(days=1))
    await live(db, date(2026, 3, 29), date(2026, 3, 30))
    assert begun(db, pairing) == []

    change(db, Pair, state=PairState.ACTIVE, ended_at=None, final_at=None)
    await live(db, date(2026, 3, 31), date(2026, 4, 2))

    assert begun(db, pairing) == [("monthly", "03-31")]


async def test_two_replicas_ask_both_once(db: Database, replica: Database, pairing: Pairing) -> None:
    await begin(db, pairing)
    now = datetime(2026, 3, 30, 12, tzinfo=LONDON)

    await asyncio.gather(*(each.write(actions.begin_due, now=now, limit=10) for each in (db, replica, db, replica)))

    with db.session() as session:
        kind = EnvelopeKind.PULSE
        assert [len(envelopes.list_own(session, "T1", kind, viewer=who, limit=9)) for who in (ANA, BEN)] == [1, 1]


@pytest.mark.parametrize(
    ("people", "counts", "told"),
    [
        (12, (5, 12, 3, 6, 6), (5, 3)),
        (12, (5, 12, 4, 10, 2), (5, None)),  # two people would be pointed at
        (12, (4, 10, 2, 5, 5), None),  # of the whole program, two were not asked
        (4, (2, 4, 2, 4, 0), None),
        (12, (None,) * 5, None),  # from before pulses were counted
    ],
)
async def test_of_pulses_a_coordinator_is_told_how_many_were_held_and_opened_where_that_points_at_nobody(
    db: Database, pairing: Pairing, people: int, counts: tuple[int | None, ...], told: tuple[int, int | None] | None
) -> None:
    names = ("pulses", "pulses_people", "pulses_opened", "pulses_opened_people", "pulses_unopened_people")
    kept = Quarter(program_id=pairing.program_id, first=date(2025, 10, 1), team_id="T1", people=people, counted_at=NOW)
    for name in ("held", "held_people", "opened", "opened_people", "unopened_people"):
        setattr(kept, name, 0)
    for name, number in zip(names, counts, strict=True):
        setattr(kept, name, number)
    with db.session() as session:
        session.add(kept)
        session.flush()  # the digest reads it
        program = programs.get(session, "T1", pairing.program_id, coordinator=None)
        digest = digests.collect(session, program, now=NOW, reader=CLEO)

    assert (digest.pulses and (digest.pulses.held, digest.pulses.opened)) == told
