"""Promises that are made, kept, moved and released at the same instant, on two replicas."""

import asyncio
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy.orm import Session

from bot.actions import promise_days
from bot.actions import promises as actions
from bot.actions.promises import Pressed
from bot.domain.actor import Actor
from bot.domain.items import PROMISE_DUE, PROMISE_NEWS, PROMISE_REPAIR
from bot.domain.promises import (
    PromiseSeenBy,
    PromiseState,
    PromiseWasKept,
    PromiseWasReleased,
    PromiseWords,
    RepairAnswer,
    WhatNow,
)
from storage import items, pairs, promises
from storage.blind import NotForCoordinators
from storage.database import Database
from storage.promises import NewPromise, NotTheirPromise
from storage.tables import Promise
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing

Press = Callable[[Session], object]
BEN_ACTS, ANA_ACTS = Actor("T1", BEN), Actor("T1", ANA)
FRIDAY, MONDAY = date(2026, 3, 6), date(2026, 3, 9)


async def at_once(db: Database, replica: Database, *presses: Press) -> list[object]:
    """What each was told; every second press is on the other replica."""
    pressed = [(replica if number % 2 else db).write(press) for number, press in enumerate(presses)]
    return list(await asyncio.gather(*pressed, return_exceptions=True))


def making(pairing: Pairing, form_id: str = "form", **more: object) -> Press:
    new = NewPromise(BEN, form_id, PromiseWords("read", "it rains", "so"), FRIDAY, NOW.date(), **more)  # type: ignore[arg-type]
    return lambda session: actions.make(session, BEN_ACTS, pairing.pair_id, new, now=NOW)


def one(db: Database, promise_id: int = 1) -> Promise:
    with db.session() as session:
        return promises.get(session, "T1", promise_id, viewer=BEN)


async def test_a_form_that_is_sent_five_times_at_once_makes_one_promise_and_tells_of_it_once(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    told = await at_once(db, replica, *(making(pairing) for _ in range(5)))

    assert sum(isinstance(each, Pressed) and each.done for each in told) == 1, told
    assert all(isinstance(each, Pressed) for each in told), told
    with db.session() as session:
        assert len(promises.list_open(session, "T1", [pairing.pair_id], viewer=ANA)) == 1
        assert len(items.list_about(session, "T1", [PROMISE_NEWS], 1)) == 1


async def test_of_kept_and_released_at_once_one_counts_and_the_other_is_told_so(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    await db.write(making(pairing))
    told = await at_once(
        db,
        replica,
        *(
            lambda session: actions.keep(session, BEN_ACTS, 1, now=NOW),
            lambda session: actions.release(session, ANA_ACTS, 1, now=NOW),
        )
        * 2,
    )

    done = [each for each in told if isinstance(each, Pressed) and each.done]
    refused = [each for each in told if isinstance(each, PromiseWasKept | PromiseWasReleased)]
    assert len(done) == 1 and len(refused) == 2, told
    assert one(db).state in (PromiseState.KEPT, PromiseState.RELEASED)


async def test_moved_five_times_at_once_it_is_moved_once(db: Database, replica: Database, pairing: Pairing) -> None:
    await db.write(making(pairing))
    told = await at_once(
        db, replica, *[lambda session: actions.move(session, BEN_ACTS, 1, MONDAY, now=NOW) for _ in range(5)]
    )

    assert sum(isinstance(each, Pressed) and each.done for each in told) == 1, told
    assert one(db).course.moved_from == (FRIDAY,) and one(db).due_on == MONDAY


async def test_it_is_missed_once_though_two_replicas_look_and_mended_once_though_both_are_pressed(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    await db.write(making(pairing, reminds=False))
    for day in (0, 4, 8):
        now = NOW + timedelta(days=day)
        await at_once(db, replica, *[partial(promise_days.look_at_due, now=now, limit=50) for _ in range(3)])
    assert one(db).state is PromiseState.MISSED
    with db.session() as session:
        assert len(items.list_about(session, "T1", [PROMISE_REPAIR], 1)) == 1

    told = await at_once(
        db,
        replica,
        *[lambda session: actions.say(session, BEN_ACTS, 1, WhatNow.LET_GO, "ill", None, now=now) for _ in range(3)],
    )
    assert sum(isinstance(each, Pressed) and each.done for each in told) == 1, told
    told = await at_once(
        db,
        replica,
        *[lambda session: actions.answer(session, ANA_ACTS, 1, RepairAnswer.THANK, now=now) for _ in range(3)],
    )
    assert sum(isinstance(each, Pressed) and each.done for each in told) == 1, told


async def test_nothing_is_missed_whose_question_has_never_reached_its_author(db: Database, pairing: Pairing) -> None:
    await db.write(making(pairing))
    for day in range(30):  # no visit is paid to anybody
        await db.write(partial(promise_days.look_at_due, now=NOW + timedelta(days=day), limit=50))

    assert one(db).state is PromiseState.OPEN
    with db.session() as session:
        (asked,) = items.list_about(session, "T1", [PROMISE_DUE], 1)
    assert asked.is_open and asked.told_at is None


async def test_a_pair_that_ends_while_a_promise_is_kept_leaves_it_kept_or_let_go(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    await db.write(making(pairing))

    def ending(session: Session) -> None:
        pair = pairs.get(session, "T1", pairing.pair_id, member=ANA)
        pairs.mark_ended(session, pair, now=NOW)
        actions.end_with(session, pair, NOW)

    await at_once(db, replica, ending, lambda session: actions.keep(session, BEN_ACTS, 1, now=NOW))

    assert one(db).state in (PromiseState.KEPT, PromiseState.LET_GO)
    await db.write(partial(promise_days.look_at_due, now=NOW + timedelta(days=1), limit=50))
    assert one(db).look_at is None, "once the day is over on which that could be taken back"


async def test_a_promise_to_oneself_is_read_by_its_author_alone_and_no_coordinators_read_may_name_one(
    db: Database, pairing: Pairing
) -> None:
    await db.write(making(pairing, seen_by=PromiseSeenBy.ME))

    assert one(db).words == PromiseWords("read", "it rains", "so")
    with db.session() as session:
        assert promises.list_open(session, "T1", [pairing.pair_id], viewer=ANA) == []
        assert promises.list_courses(session, "T1", [pairing.pair_id]) == {}
        assert promises.list_each(session, "T1", [(1, ANA), (1, CLEO)]) == {}
        for viewer in (ANA, CLEO):
            with pytest.raises(NotTheirPromise):
                promises.get(session, "T1", 1, viewer=viewer)
        with pytest.raises(NotTheirPromise):
            promises.get(session, "T2", 1, viewer=BEN)
    with pytest.raises(NotForCoordinators):
        await db.read_blind(promises.list_courses, "T1", [pairing.pair_id])
