"""Two workspaces with the same people's ids: neither sees, counts or changes anything of the other."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor
from bot.domain.attention import Concern
from bot.domain.entries import EntryKind, Mood, Written
from bot.domain.items import PROMPT, Outcome
from bot.errors import Refusal
from storage import (
    access,
    attention,
    attention_notes,
    away,
    deliveries,
    engagement,
    items,
    members,
    outbox,
    pairs,
    programs,
    prompts,
    responses,
    rhythms,
    visits,
    weeks,
)
from storage.attention_notes import Looked
from storage.database import Database
from storage.engagement import Span
from storage.items import NewItem
from storage.members import ChosenSettings
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_prompt, build, owed, write

LATER = NOW + timedelta(days=1)
WEEK = Span(NOW.date(), NOW.date() + timedelta(days=6), NOW, NOW + timedelta(days=7))


@pytest.fixture
async def first(db: Database) -> Pairing:
    """T1 has everything; T2 has the same people in a pair, and nothing else."""
    with db.session() as session:
        one = build(session, "T1")
        build(session, "T2")
        outbox.add(session, "T1", owed("one"), now=NOW)
        access.add(session, Actor("T1", CLEO), CoordinatorAction.READ_DIGEST, program_id=one.program_id, now=NOW)
        chosen = ChosenSettings(
            NOW.time(), (NOW + timedelta(hours=5)).time(), "0", "Asia/Tokyo", NOW.time(), "0", visits_a_week=1
        )
        members.save_settings(session, "T1", BEN, chosen)
    return one


def filled(session: Session, one: Pairing) -> tuple[int, int]:
    """(response, prompt) of Ben in T1; the prompt waits for him."""
    prompt_id = add_prompt(session, one)
    items.add(session, "T1", NewItem(PROMPT, prompt_id, "prompt", user_id=BEN, pair_id=one.pair_id), now=NOW)
    return write(session, one), prompt_id


async def test_nothing_of_one_workspace_is_seen_in_another(db: Database, first: Pairing) -> None:
    with db.session() as session:
        response_id, prompt_id = filled(session, first)

        assert responses.list_own(session, "T2", author=BEN, limit=9) == []
        assert responses.list_shared(session, "T2", viewer=ANA, limit=9) == []
        assert responses.find_shared(session, "T2", response_id, viewer=ANA) is None
        assert responses.find_by_form(session, Actor("T2", BEN), "f1") is None
        assert responses.find_for_prompt(session, Actor("T2", BEN), prompt_id) is None
        assert prompts.list_open(session, "T2", BEN, now=NOW) == []
        assert prompts.list_seen_questions(session, "T2", BEN, since=NOW - timedelta(days=1)) == {}
        assert responses.find_several_shared(session, "T2", [(response_id, ANA)]) == {}
        assert rhythms.list_of_member(session, "T2", BEN) == []
        assert rhythms.list_next_of_pairs(session, "T2", [first.pair_id]) == {}
        assert deliveries.list_due(session, "T2", now=NOW, limit=9) == []
        assert deliveries.list_under_way(session, "T2", [BEN]) == set()
        assert items.list_waiting(session, "T2", [BEN], now=NOW) == []
        assert items.list_about(session, "T2", [PROMPT], prompt_id) == []
        assert visits.claim_due(session, "T2", now=NOW, limit=9) == []
        assert access.list_concerning(session, "T2", BEN, limit=9) == []
        assert pairs.find(session, "T2", first.pair_id) is None
        assert pairs.find_several(session, "T2", [first.pair_id]) == {}
        assert pairs.list_of_people(session, "T2", [first.program_id], [BEN]) == []
        assert programs.find(session, "T2", first.program_id) is None
        assert programs.list_to_ask(session, "T2", [first.program_id]) == {}
        assert [pair.team_id for pair in pairs.list_for(session, "T2", BEN)] == ["T2"]
        assert [each.team_id for each in programs.list_for(session, "T2", coordinator=None)] == ["T2"]
        assert pairs.list_in_program(session, "T2", first.program_id, limit=9, offset=0) == []
        assert pairs.list_living_keys(session, "T2", first.program_id) == set()
        neighbor = members.get(session, "T2", BEN)
        assert (neighbor.name, neighbor.own_zone, neighbor.visits_a_week) == ("UBEN of T2", None, 3)
        assert (members.list_by_id(session, "T2", [BEN]))[BEN].team_id == "T2"
        with pytest.raises(Refusal):
            pairs.get(session, "T2", first.pair_id, member=BEN)
        with pytest.raises(Refusal):
            programs.get(session, "T2", first.program_id, coordinator=CLEO)
        with pytest.raises(Refusal):
            prompts.get(session, Actor("T2", BEN), prompt_id)
        with pytest.raises(Refusal):
            responses.get_own(session, Actor("T2", BEN), response_id)


async def test_nothing_of_one_workspace_is_counted_in_another(db: Database, first: Pairing) -> None:
    with db.session() as session:
        filled(session, first)
        outbox.add(session, "T1", owed("two"), now=NOW)

        counted = [engagement.count_week(session, team_id, first.program_id, WEEK, now=NOW) for team_id in ("T1", "T2")]
        assert [(each.pairs, each.people, each.wrote, each.in_touch) for each in counted] == [
            (1, 2, 1, 1),
            (0, 0, 0, 0),
        ]
        assert engagement.count_people(session, "T2", first.program_id, WEEK) == 0
        assert not engagement.has_pairs(session, "T2", first.program_id, since=NOW)
        assert not engagement.is_in_a_pair(session, "T2", first.program_id, BEN)
        weeks.add_all(session, [counted[0]])
        assert weeks.list_latest(session, "T2", first.program_id, limit=9) == []
        assert weeks.list_first_days(session, "T2", first.program_id, since=WEEK.first) == set()
        quiet = attention.list_notable(
            session,
            "T2",
            first.program_id,
            ends=NOW + timedelta(days=99),
            failures_since=NOW,
            now=NOW + timedelta(days=99),
            limit=9,
        )
        assert quiet == []
        looked = Looked(first.program_id, NOW.date(), {first.pair_id: frozenset({Concern.SILENT})}, frozenset())
        attention_notes.note_week(session, "T1", looked, now=NOW)
        assert attention_notes.list_of(session, "T2", first.program_id, week_ends_on=NOW.date()) == {}
        assert not attention_notes.take_back(session, "T2", first.pair_id)
        assert deliveries.list_visits(session, "T2", [BEN], since=NOW) == {}
        assert rhythms.list_next(session, "T2", [BEN]) == {}
        assert prompts.list_by_id(session, "T2", [1]) == {}


async def test_nothing_of_one_workspace_is_changed_from_another(db: Database, first: Pairing) -> None:
    with db.session() as session:
        response_id, prompt_id = filled(session, first)
    words = Written(EntryKind.CHECKIN, ())

    with db.session() as session:
        assert not prompts.mark_skipped(session, Actor("T2", BEN), prompt_id, now=NOW)
        assert not prompts.mark_postponed(session, Actor("T2", BEN), prompt_id, expires_at=NOW)
        for which in (None, prompt_id):
            assert not prompts.mark_answered(
                session, Actor("T2", BEN), pair_id=first.pair_id, kind=EntryKind.CHECKIN, prompt_id=which, now=NOW
            )
        assert items.close(session, "T2", [PROMPT], [prompt_id], Outcome.DONE, now=NOW) == 0
        items.put_off(session, "T2", PROMPT, prompt_id, user_id=BEN, until=LATER, expires_at=LATER, now=NOW)
        items.move(session, "T2", PROMPT, prompt_id, expires_at=LATER, now=NOW)
        items.mark_stale(session, "T2", PROMPT, [prompt_id], now=NOW)
        items.wake(session, "T2", [BEN], at=LATER)
        visits.set_looks(session, "T2", [(BEN, LATER)])
        assert not responses.mark_mood(session, Actor("T2", BEN), response_id, Mood.GREAT)
        assert not responses.mark_mood(session, Actor("T1", ANA), response_id, Mood.GREAT)
        assert away.hold(session, "T2", BEN) == []
        members.save_dm_channel(session, "T2", BEN, "D2")
        with pytest.raises(Refusal):
            responses.edit(session, Actor("T2", BEN), response_id, written=words, now=NOW)

    with db.session() as session:
        assert [each.id for each in prompts.list_open(session, "T1", BEN, now=NOW)] == [prompt_id]
        assert len(deliveries.list_due(session, "T1", now=NOW, limit=9)) == 1
        (waits,) = items.list_waiting(session, "T1", [BEN], now=NOW)
        assert (waits.due_at, waits.expires_at, waits.redraw_at) == (NOW, None, None)
        ben = members.get(session, "T1", BEN)
        assert (ben.away, ben.dm_channel, ben.visit_at) == (None, None, NOW)
        assert len((responses.get_own(session, Actor("T1", BEN), response_id)).answers) == 2
