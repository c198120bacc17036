"""Two workspaces with the same people's ids: neither sees, counts or changes anything of the other."""

from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import UserError
from storage import access, deliveries, engagement, members, outbox, pairs, programs, prompts, responses, rhythms
from storage.database import Database
from storage.engagement import Counts, Span
from storage.responses import Written
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_prompt, build, owed, write

WEEK = Span(NOW.date(), NOW.date() + timedelta(days=6), NOW, NOW + timedelta(days=7))


@pytest.fixture
async def first(db: Database) -> Pairing:
    """T1 has everything; T2 has the same people in a pair, and nothing else."""
    async with db.begin() as session:
        one = await build(session, "T1")
        await build(session, "T2")
        await outbox.add(session, "T1", owed("one"), now=NOW)
        access.add(session, "T1", actor_id=CLEO, action="digest", program_id=one.program_id, now=NOW)
        await members.save_settings(
            session,
            "T1",
            BEN,
            own_zone="Asia/Tokyo",
            work_start=NOW.time(),
            work_end=(NOW + timedelta(hours=5)).time(),
            work_days="0",
            weekly_messages=1,
        )
    return one


async def filled(session: AsyncSession, one: Pairing) -> tuple[int, int]:
    """(response, prompt) of Ben in T1."""
    return await write(session, one), await add_prompt(session, one)


async def test_nothing_of_one_workspace_is_seen_in_another(db: Database, first: Pairing) -> None:
    async with db.begin() as session:
        response_id, prompt_id = await filled(session, first)

        assert await responses.list_own(session, "T2", author=BEN, limit=9) == []
        assert await responses.list_shared(session, "T2", viewer=ANA, limit=9) == []
        assert await responses.find_shared(session, "T2", response_id, viewer=ANA) is None
        assert await responses.find_by_form(session, "T2", "f1", author=BEN) is None
        assert await responses.find_id_for_prompt(session, "T2", prompt_id, author=BEN) is None
        assert await prompts.find(session, "T2", prompt_id, member=BEN) is None
        assert await prompts.list_open(session, "T2", BEN, now=NOW) == []
        assert await prompts.list_seen_questions(session, "T2", BEN, since=NOW - timedelta(days=1)) == {}
        assert await rhythms.list_of_member(session, "T2", BEN) == []
        assert await deliveries.list_due(db, "T2", now=NOW, limit=9) == []
        assert await access.list_concerning(session, "T2", BEN, limit=9) == []
        assert await pairs.find(session, "T2", first.pair_id) is None
        assert await programs.find(session, "T2", first.program_id) is None
        assert [pair.team_id for pair in await pairs.list_for(session, "T2", BEN)] == ["T2"]
        assert [each.team_id for each in await programs.list_for(session, "T2", coordinator=None)] == ["T2"]
        assert await pairs.list_in_program(session, "T2", first.program_id, limit=9, offset=0) == []
        assert await pairs.list_living_keys(session, "T2", first.program_id) == set()
        neighbor = await members.get(session, "T2", BEN)
        assert (neighbor.name, neighbor.own_zone, neighbor.weekly_messages) == ("UBEN of T2", None, 3)
        assert (await members.list_by_id(session, "T2", [BEN]))[BEN].team_id == "T2"
        for getting in (
            pairs.get(session, "T2", first.pair_id, member=BEN),
            programs.get(session, "T2", first.program_id, coordinator=CLEO),
            responses.get_own(session, "T2", response_id, author=BEN),
        ):
            with pytest.raises(UserError):
                await getting


async def test_nothing_of_one_workspace_is_counted_in_another(db: Database, first: Pairing) -> None:
    async with db.begin() as session:
        await filled(session, first)
        await outbox.add(session, "T1", owed("two"), now=NOW)

        assert await engagement.count_by_period(session, "T2", first.program_id, [WEEK]) == [Counts()]
        assert await engagement.count_by_period(session, "T1", first.program_id, [WEEK]) != [Counts()]
        assert await engagement.count_members(session, "T2", first.program_id) == (0, 0)
        quiet = await engagement.list_quiet_pairs(
            session,
            "T2",
            first.program_id,
            quiet_since=NOW + timedelta(days=99),
            today=NOW.date(),
            failures_since=NOW,
            limit=9,
        )
        assert quiet == []
        assert await deliveries.list_sent_moments(session, "T2", [BEN], since=NOW, kinds=frozenset({"hint"})) == {}


async def test_nothing_of_one_workspace_is_changed_from_another(db: Database, first: Pairing) -> None:
    async with db.begin() as session:
        response_id, prompt_id = await filled(session, first)
    words = Written("checkin", ())

    async with db.begin() as session:
        assert not await prompts.mark_skipped(session, "T2", BEN, prompt_id=prompt_id, now=NOW)
        assert not await prompts.mark_postponed(session, "T2", BEN, prompt_id=prompt_id, expires_at=NOW)
        for which in (None, prompt_id):
            assert not await prompts.mark_answered(
                session, "T2", BEN, pair_id=first.pair_id, kind="checkin", prompt_id=which, now=NOW
            )
        await outbox.cancel(session, "T2", kinds=("hint",), subject_id=0, reason="from elsewhere")
        await members.save_away(session, "T2", BEN, first=NOW.date(), last=NOW.date())
        await members.save_dm_channel(session, "T2", BEN, "D2")
        with pytest.raises(UserError):
            await responses.edit(session, "T2", response_id, author=BEN, written=words, now=NOW)

    async with db.read() as session:
        assert [each.id for each in await prompts.list_open(session, "T1", BEN, now=NOW)] == [prompt_id]
        assert len(await deliveries.list_due(db, "T1", now=NOW, limit=9)) == 1
        ben = await members.get(session, "T1", BEN)
        assert (ben.away_from, ben.dm_channel) == (None, None)
        assert len((await responses.get_own(session, "T1", response_id, author=BEN)).answers) == 2
