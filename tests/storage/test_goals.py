"""Goals that several set, change and drop at the same instant, on two replicas."""

import asyncio
from collections.abc import Callable

from sqlalchemy.orm import Session

from bot.actions import confidences
from bot.actions import goals as actions
from bot.actions.goals import ChangedGoal, GoalsFull
from bot.domain.actor import Actor
from bot.domain.envelopes import EnvelopeKind
from bot.domain.goals import GoalWords
from storage import envelopes, goals, pairs
from storage.database import Database
from tests.storage.building import ANA, BEN, NOW, Pairing

TWO = (ANA, BEN)


Press = Callable[[Session], object]


async def at_once(db: Database, replica: Database, *presses: Press) -> list[object]:
    """What each was told; every second press is on the other replica."""
    pressed = [(replica if number % 2 else db).write(press) for number, press in enumerate(presses)]
    return list(await asyncio.gather(*pressed, return_exceptions=True))


def adding(pairing: Pairing, number: int, form_id: str) -> Press:
    actor, words = Actor("T1", TWO[number % 2]), GoalWords(f"Goal {number}", None)
    return lambda session: actions.add(session, actor, pairing.pair_id, words, form_id=form_id, now=NOW)


def living(db: Database, pairing: Pairing) -> list[str | None]:
    with db.session() as session:
        return [goal.now.text for goal in goals.list_living(session, "T1", [pairing.pair_id])]


async def test_a_form_that_is_sent_five_times_at_once_adds_one_goal(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    told = await at_once(db, replica, *(adding(pairing, 0, "the same") for _ in range(5)))
    assert all(isinstance(each, ChangedGoal) for each in told), told
    assert sum(isinstance(each, ChangedGoal) and each.done for each in told) == 1
    assert living(db, pairing) == ["Goal 0"]


async def test_of_five_goals_that_are_set_at_once_three_are_and_two_are_refused(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    told = await at_once(db, replica, *(adding(pairing, number, f"form {number}") for number in range(5)))
    assert sum(isinstance(each, GoalsFull) for each in told) == 2, told
    assert len(living(db, pairing)) == 3


async def test_of_two_who_change_a_goal_at_once_one_does_and_the_other_is_told(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    await at_once(db, replica, adding(pairing, 0, "form"))

    def changing(who: str) -> Press:
        words = GoalWords(f"{who}'s", None)
        return lambda session: actions.change(session, Actor("T1", who), 1, words, seen=1, now=NOW)

    told = await at_once(db, replica, *(changing(who) for who in TWO))

    assert sorted(isinstance(each, ChangedGoal) and each.done for each in told) == [False, True], told
    with db.session() as session:
        assert len(goals.list_versions(session, "T1", [1])) == 2


async def test_two_replicas_ask_both_once(db: Database, replica: Database, pairing: Pairing) -> None:
    await at_once(db, replica, adding(pairing, 0, "form"))
    with db.session() as session:
        goals.set_next(session, pairs.get(session, "T1", pairing.pair_id, member=ANA), NOW)

    def asking(session: Session) -> None:
        confidences.begin_due(session, now=NOW, limit=10)

    told = await at_once(db, replica, *(asking for _ in range(4)))

    assert told == [None] * 4
    with db.session() as session:
        kind = EnvelopeKind.CONFIDENCE
        assert [len(envelopes.list_own(session, "T1", kind, viewer=who, limit=9)) for who in TWO] == [1, 1]
