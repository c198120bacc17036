"""What the features do when a pair ends, pauses or goes on, or when somebody leaves: once, in one transaction."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from bot.actions import members as member_actions
from bot.actions import pairs as pair_actions
from bot.domain.actor import Actor, Scope
from bot.domain.pairs import PairState
from storage import members, pairs
from storage.database import Database
from storage.members import Profile
from storage.tables import Member, Pair
from tests.storage.building import BEN, CLEO, NOW, Pairing

ACTOR, EVERYTHING = Actor("T1", CLEO), Scope(None)


class Heard:
    """Hooks that note what they are told, by a name of their own."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def __call__(self, name: str) -> pair_actions.Hook:
        def hook(_session: Session, pair: Pair, now: datetime) -> None:
            self.told.append(f"{name} {pair.id} {now:%H:%M}")

        return hook


def state_of(session: Session, pairing: Pairing) -> str:
    pair = pairs.find(session, "T1", pairing.pair_id)
    assert pair
    return pair.state


async def test_when_a_pair_ends_or_pauses_each_is_told_in_order_and_once(db: Database, pairing: Pairing) -> None:
    heard = Heard()
    hooks = [heard("first"), heard("second")]
    for change in (pair_actions.pause, pair_actions.end):
        heard.told.clear()
        for done in (True, False):
            changed = await db.write(change, ACTOR, EVERYTHING, pairing.pair_id, hooks=hooks, now=NOW)
            assert changed.done is done

        assert heard.told == [f"first {pairing.pair_id} 10:00", f"second {pairing.pair_id} 10:00"]


async def test_what_goes_on_is_told_for_how_long_it_was_paused(db: Database, pairing: Pairing) -> None:
    told: list[timedelta] = []

    def hook(_session: Session, _pair: Pair, paused_for: timedelta, _now: datetime) -> None:
        told.append(paused_for)

    await db.write(pair_actions.pause, ACTOR, EVERYTHING, pairing.pair_id, hooks=(), now=NOW)
    later = NOW + timedelta(days=9)
    for _ in range(2):
        await db.write(pair_actions.resume, ACTOR, EVERYTHING, pairing.pair_id, hooks=[hook], now=later)

    assert told == [timedelta(days=9)]


async def test_a_pair_ends_with_all_that_follows_from_it_or_not_at_all(db: Database, pairing: Pairing) -> None:
    def fails(_session: Session, _pair: Pair, _now: datetime) -> None:
        raise RuntimeError("nothing follows")

    with pytest.raises(RuntimeError):
        await db.write(pair_actions.end, ACTOR, EVERYTHING, pairing.pair_id, hooks=[fails], now=NOW)

    assert await db.read(state_of, pairing) == PairState.ACTIVE


async def test_that_somebody_has_left_is_told_once_and_again_when_they_have_been_back(
    db: Database, pairing: Pairing
) -> None:
    told: list[str] = []

    def hook(_session: Session, member: Member, _now: datetime) -> None:
        told.append(member.user_id)

    gone = Profile(BEN, "Ben", "Europe/London", deactivated=True)
    back = Profile(BEN, "Ben", "Europe/London")
    stranger = Profile("UNOBODY", "Nobody", "Europe/London", deactivated=True)
    for profile in (back, gone, gone, stranger):
        await db.write(member_actions.refresh, "T1", profile, hooks=[hook], now=NOW)
    assert told == [BEN]
    assert (await db.read(members.get, "T1", BEN)).deactivated_at == NOW

    for profile in (back, gone):
        await db.write(member_actions.refresh, "T1", profile, hooks=[hook], now=NOW)
    assert told == [BEN, BEN]
