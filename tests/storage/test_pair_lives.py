"""What can be done to a pair in a real database is what its life allows, whatever has been done before."""

import random
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from bot.actions import endings, my_pairs
from bot.actions import pairs as actions
from bot.domain.actor import Actor, Scope
from bot.domain.pairs import Life, PairEnding, Stage, Step
from bot.domain.programs import Phase
from storage import pairs
from storage.database import Database
from storage.tables import Pair, Program
from tests.storage.building import ANA, BEN, CLEO, NOW, build

DAY, EVERYTHING, CLEOS = date(2026, 3, 16), Scope(None), Actor("T1", CLEO)
WALKS, STEPS = 60, 14


def by(who: str) -> Actor:
    return Actor("T1", who)


def extend(session: Session, pair: Pair, who: str, now: datetime) -> bool:
    until = pair.last_day + timedelta(days=1)
    return endings.extend(session, by(who), pair.id, until, before=pair.last_day, hooks=(), now=now).done


def pause(session: Session, pair: Pair, who: str, now: datetime, before: date | None) -> bool:
    return my_pairs.pause(session, by(who), pair.id, DAY, before=before, hooks=(), now=now).done


DO: dict[Step, Callable[[Session, Pair, str, datetime], bool]] = {
    Step.PAUSE: lambda session, pair, who, now: pause(session, pair, who, now, None),
    Step.MOVE_PAUSE: lambda session, pair, who, now: pause(session, pair, who, now, DAY),
    Step.GO_ON: lambda session, pair, who, now: my_pairs.go_on(session, by(who), pair.id, hooks=(), now=now).done,
    Step.EXTEND: extend,
    Step.COMPLETE: lambda session, pair, who, now: (
        endings.finish(session, by(who), pair.id, PairEnding.COMPLETED, now=now).done
    ),
    Step.LEAVE: lambda session, pair, who, now: (
        endings.finish(session, by(who), pair.id, PairEnding.LEFT, now=now).done
    ),
    Step.TAKE_BACK: lambda session, pair, who, now: endings.take_back(session, by(who), pair.id, now=now).done,
    Step.HOLD: lambda session, pair, who, now: (
        actions.pause(session, CLEOS, EVERYTHING, pair.id, hooks=(), now=now).done
    ),
    Step.RESUME: lambda session, pair, who, now: (
        actions.resume(session, CLEOS, EVERYTHING, pair.id, hooks=(), now=now).done
    ),
    Step.END: lambda session, pair, who, now: actions.end(session, CLEOS, EVERYTHING, pair.id, hooks=(), now=now).done,
    Step.RUN_OUT: lambda session, pair, who, now: pairs.mark_ended(session, pair, PairEnding.OVER, now=now),
    Step.MAKE_FINAL: lambda session, pair, who, now: bool(
        endings.make_final_due(session, hooks=(), now=now + timedelta(hours=25), limit=5)
    ),
    Step.REOPEN: lambda session, pair, who, now: actions.reopen(session, pair, None, hooks=(), now=now),
}


class Undone(Exception):
    """A walk is over, and the next one begins as this did."""


async def test_the_database_and_the_rules_agree_about_every_step(db: Database) -> None:
    await db.write(lambda session: build(session, "T1"))
    chance, taken = random.Random(14), set()
    for _ in range(WALKS):

        def walk(session: Session) -> None:
            life, now, ended_by = Life(Stage.ACTIVE), NOW, ""
            for _ in range(STEPS):
                step, who = chance.choice(list(Step)), chance.choice((ANA, BEN))
                session.expunge_all()
                pair = pairs.find(session, "T1", 1)
                assert pair is not None and pair.life == life
                after = life.after(step)
                if step is Step.TAKE_BACK and who != ended_by:
                    after = None  # it is not theirs
                if step in (Step.COMPLETE, Step.LEAVE) and after:
                    ended_by = who
                assert DO[step](session, pair, who, now) is (after is not None), (life, step)
                if after:
                    taken.add((life.stage, step))
                life, now = after or life, now + timedelta(minutes=1)
            raise Undone

        with pytest.raises(Undone):
            await db.write(walk)
    assert {stage for stage, _ in taken} == set(Stage) - {Stage.ENDED} and {step for _, step in taken} == set(Step)


def test_two_who_go_on_by_themselves_are_at_no_beginning() -> None:
    own = Program(starts_on=date(2026, 9, 1), ends_on=date(2027, 8, 31))
    pair = Pair(starts_on=date(2026, 3, 2), program=own)
    assert pair.phase_on(date(2026, 9, 10)) is Phase.MIDDLE
    assert Pair(starts_on=date(2026, 9, 8), program=own).phase_on(date(2026, 9, 10)) is Phase.START
