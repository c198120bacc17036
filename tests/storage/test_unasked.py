"""What a pair has lost: questions that were due and have reached nobody in time."""

from datetime import datetime, timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from bot.actions import unasked
from bot.domain.entries import EntryKind
from bot.domain.items import PROMPT
from bot.domain.visits import LINES
from storage import items, pairs, prompts
from storage.database import Database
from storage.items import NewItem
from storage.prompts import NewPrompt
from storage.tables import Item, Pair
from tests.storage.building import ANA, CLEO, NOW, Pairing, add_pair

WEEK = timedelta(weeks=1)


def _ask(session: Session, pair: Pair, due_at: datetime, *, told: bool = False, closed: bool = True) -> None:
    """Ana is asked about a pair, for a week."""
    asked = NewPrompt(pair.team_id, pair.id, ANA, EntryKind.CHECKIN, due_at=due_at, expires_at=due_at + WEEK)
    prompt_id = prompts.add(session, asked)
    assert prompt_id
    item = NewItem(PROMPT, prompt_id, f"prompt:{prompt_id}", ANA, pair.id, due_at, due_at + WEEK)
    items.add(session, pair.team_id, item, now=due_at)
    if told:
        session.execute(update(Item).where(Item.subject_id == prompt_id).values(told_at=due_at))
    if closed:
        prompts.mark_expired(session, [prompt_id], now=due_at + WEEK)


async def test_what_has_reached_nobody_in_time_counts_from_when_all_pairs_are_asked(
    db: Database, pairing: Pairing
) -> None:
    now = NOW + 10 * WEEK
    with db.session() as session:
        other_id = add_pair(session, pairing.team_id, pairing.program_id, mentee=CLEO)
        session.execute(update(Pair).where(Pair.id == other_id).values(state="paused", resumed_at=NOW + 4 * WEEK))
        one, other = (pairs.get(session, pairing.team_id, each, member=ANA) for each in (pairing.pair_id, other_id))
        _ask(session, one, NOW + 2 * WEEK)  # when nothing was asked about the other
        for week in (5, 6):
            _ask(session, one, NOW + week * WEEK)
        _ask(session, one, NOW + 7 * WEEK, told=True)
        _ask(session, one, now - WEEK, closed=False)  # its time is just over
        _ask(session, other, NOW + 6 * WEEK)
        _ask(session, other, now - WEEK, told=True, closed=False)
        for number in range(LINES + 1):
            _ask(session, one if number else other, now, closed=False)
        waiting = items.list_waiting(session, pairing.team_id, [ANA], now=now)

        assert unasked.count(session, pairing.team_id, {ANA: waiting}, now=now) == {
            ANA: {one.id: 3, other.id: 1},
        }
        assert unasked.count(session, pairing.team_id, {ANA: waiting[:LINES]}, now=now) == {}, "there is room for all"
