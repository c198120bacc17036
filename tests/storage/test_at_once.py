"""Five presses at once, on two replicas, count once."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.actions import endings
from bot.actions import responses as actions
from bot.domain.actor import Actor
from bot.domain.entries import Audience, EntryKind, NewAnswer
from bot.domain.items import SHARED, Outcome
from bot.domain.pairs import PairEnding
from storage import items, outbox, pairs, prompts, responses, rhythms, workspaces
from storage.database import Database
from storage.items import NewItem
from storage.tables import Answer
from tests.storage.building import (
    ANA,
    BEN,
    CLEO,
    NOW,
    WRITTEN,
    Pairing,
    add_pair,
    add_prompt,
    add_rhythm,
    ask,
    owed,
    write,
)

Press = Callable[[Session], object]


async def five_times(db: Database, replica: Database, press: Press) -> list[object]:
    """What each of five presses was told, every second of them on the other replica."""
    return await asyncio.gather(*((replica if number % 2 else db).write(press) for number in range(5)))


async def skipping(db: Database, pairing: Pairing) -> Press:
    with db.session() as session:
        prompt_id = add_prompt(session, pairing)
    return lambda session: prompts.mark_skipped(session, Actor("T1", BEN), prompt_id, now=NOW)


async def answering(db: Database, pairing: Pairing) -> Press:
    with db.session() as session:
        add_prompt(session, pairing)
    return lambda session: prompts.mark_answered(
        session, Actor("T1", BEN), pair_id=pairing.pair_id, kind=EntryKind.CHECKIN, prompt_id=None, now=NOW
    )


async def asking(db: Database, pairing: Pairing) -> Press:
    with db.session() as session:
        rhythm_id = add_rhythm(session, pairing)
    return lambda session: ask(session, pairing, rhythm_id)


async def writing(db: Database, pairing: Pairing) -> Press:
    return lambda session: responses.add(
        session,
        pairs.get(session, "T1", pairing.pair_id, member=BEN),
        author_id=BEN,
        form_id="the same form",
        prompt_id=None,
        written=WRITTEN,
        now=NOW,
    )


async def reading(db: Database, pairing: Pairing) -> Press:
    with db.session() as session:
        response_id = write(session, pairing)
    return lambda session: responses.mark_read(session, "T1", response_id, reader=ANA, now=NOW)


async def owing(db: Database, pairing: Pairing) -> Press:
    return lambda session: outbox.add(session, "T1", owed("the same"), now=NOW)


async def bringing_up(db: Database, pairing: Pairing) -> Press:
    new = NewItem(SHARED, 1, "the same", user_id=ANA, pair_id=pairing.pair_id)
    return lambda session: items.add(session, "T1", new, now=NOW)


async def having_done(db: Database, pairing: Pairing) -> Press:
    with db.session() as session:
        (await bringing_up(db, pairing))(session)
    return lambda session: items.close(session, "T1", [SHARED], [1], Outcome.DONE, user_id=ANA, now=NOW)


async def ending(db: Database, pairing: Pairing) -> Press:
    with db.session() as session:
        pair = pairs.get(session, "T1", pairing.pair_id, member=BEN)
    return lambda session: pairs.mark_ended(session, pair, now=NOW)


async def leaving(db: Database, pairing: Pairing) -> Press:
    return lambda session: endings.finish(session, Actor("T1", BEN), pairing.pair_id, PairEnding.LEFT, now=NOW).done


async def taking_back(db: Database, pairing: Pairing) -> Press:
    with db.session() as session:
        (await leaving(db, pairing))(session)
    return lambda session: endings.take_back(session, Actor("T1", BEN), pairing.pair_id, now=NOW).done


async def pairing_up(db: Database, pairing: Pairing) -> Press:
    return lambda session: pairs.add_all(
        session,
        "T1",
        [(CLEO, BEN)],
        program_id=pairing.program_id,
        starts_on=NOW.date(),
        created_by=CLEO,
        next_round_at=None,
        now=NOW,
    )


async def disconnecting(db: Database, pairing: Pairing) -> Press:
    return lambda session: workspaces.mark_disconnected(session, "T1", reason="revoked", now=NOW)


@pytest.mark.parametrize(
    "prepare",
    [
        skipping,
        answering,
        asking,
        writing,
        reading,
        owing,
        bringing_up,
        having_done,
        ending,
        leaving,
        taking_back,
        pairing_up,
        disconnecting,
    ],
)
async def test_pressed_five_times_at_once_it_counts_once(
    db: Database,
    replica: Database,
    pairing: Pairing,
    prepare: Callable[[Database, Pairing], Awaitable[Press]],
) -> None:
    told = await five_times(db, replica, await prepare(db, pairing))

    assert len([each for each in told if each]) == 1


async def test_a_form_sent_twice_at_once_keeps_its_answers_once(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    await five_times(db, replica, await writing(db, pairing))
    with db.session() as session:
        assert session.scalar(select(func.count()).select_from(Answer)) == len(WRITTEN.answers)


async def test_what_is_shared_while_the_rest_is_being_read_is_read_with_it_or_told(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    answers = (*WRITTEN.answers, NewAnswer("next", "More of it", Audience.PARTNER))
    with db.session() as session:
        response_id = write(session, pairing)
        items.add(session, "T1", NewItem(SHARED, response_id, "news", user_id=ANA, pair_id=pairing.pair_id), now=NOW)

    def edit(session: Session) -> None:
        saying_more = replace(WRITTEN, answers=answers)
        actions.save_edit(session, Actor("T1", BEN), response_id, written=saying_more, now=NOW)
        time.sleep(0.1)  # on PostgreSQL the other goes on meanwhile, as far as it can

    async def read() -> str:
        await asyncio.sleep(0.05)
        shared, _ = await replica.write(actions.read, Actor("T1", ANA), response_id, now=NOW)
        return str(shared)

    _, seen = await asyncio.gather(db.write(edit), read())

    with db.session() as session:
        waits = items.list_waiting(session, "T1", [ANA], now=NOW)
    assert ("More of it" in seen) != bool(waits)


async def test_a_pair_that_has_ended_can_be_made_again(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        pair = pairs.get(session, "T1", pairing.pair_id, member=BEN)
        assert pairs.mark_ended(session, pair, now=NOW)
        assert add_pair(session, "T1", pairing.program_id) != pairing.pair_id


async def test_two_replicas_share_the_due_rhythms_and_ask_each_once(
    db: Database, replica: Database, pairing: Pairing
) -> None:
    with db.session() as session:
        add_rhythm(session, pairing, BEN)
        add_rhythm(session, pairing, ANA)

    def claim(session: Session) -> list[int]:
        due = rhythms.claim_due(session, now=NOW, limit=1)
        time.sleep(0.05)  # the other replica claims meanwhile, or waits for this transaction
        for each in due:
            rhythms.set_next(session, each.id, None, None)
        return [each.id for each in due]

    one, other = await asyncio.gather(db.write(claim), replica.write(claim))
    assert len({*one, *other}) == 2
