"""What was written: who may read it, and what an edit and a reading leave behind."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.entries import Audience, EntryKind, Mood, NewAnswer, Written
from bot.errors import Refusal
from storage import pairs, responses
from storage.database import Database
from storage.tables import Pair, Response
from tests.storage.building import ANA, BEN, CLEO, NOW, WRITTEN, Pairing, add_pair, add_prompt, write

REWRITTEN = Written(EntryKind.CHECKIN, (NewAnswer("went_well", "other words", Audience.PARTNER),), mood=Mood.GOOD)
LATER = NOW + timedelta(hours=1)


async def test_the_partner_sees_what_was_shared_and_nothing_else(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        response_id = write(session, pairing)
        shared = responses.find_shared(session, "T1", response_id, viewer=ANA)

    assert shared and [answer.text for answer in shared.answers] == ["shared words"]
    assert "secret" not in repr(shared) and "hard" not in repr(shared)  # neither the answer nor the mood


@pytest.mark.parametrize("stranger", [CLEO, BEN, "UNOBODY"])
async def test_only_the_partner_can_read_it(db: Database, pairing: Pairing, stranger: str) -> None:
    with db.session() as session:
        response_id = write(session, pairing)
        assert responses.find_shared(session, "T1", response_id, viewer=stranger) is None
        assert responses.list_shared(session, "T1", viewer=stranger, limit=9) == []


async def test_of_several_each_is_found_for_its_partner_alone(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        response_id = write(session, pairing)
        wanted = [(response_id, viewer) for viewer in (ANA, BEN, CLEO, "UNOBODY")]
        found = responses.find_several_shared(session, "T1", [*wanted, (response_id + 1, ANA)])
        assert list(found) == [(response_id, ANA)]
        assert [answer.text for answer in found[response_id, ANA].answers] == ["shared words"]
        assert responses.find_several_shared(session, "T2", wanted) == {}

        responses.edit(session, Actor("T1", BEN), response_id, written=replace(WRITTEN, answers=()), now=NOW)
        assert responses.find_several_shared(session, "T1", wanted) == {}


async def test_erasing_says_of_what_something_was_shared(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        kept = write(session, pairing)
        responses.edit(session, Actor("T1", BEN), kept, written=replace(WRITTEN, answers=()), now=NOW)
        shared = write(session, pairing, form_id="f2")
        assert responses.erase(session, "T1", author=BEN, now=NOW) == [shared]


@pytest.mark.parametrize("stranger", [ANA, CLEO])
async def test_only_the_author_can_open_and_edit_it(db: Database, pairing: Pairing, stranger: str) -> None:
    with db.session() as session:
        response_id = write(session, pairing)
        with pytest.raises(Refusal):
            responses.get_own(session, Actor("T1", stranger), response_id)
        with pytest.raises(Refusal):
            responses.edit(session, Actor("T1", stranger), response_id, written=REWRITTEN, now=NOW)


def save(
    session: Session, pairing: Pairing, *, author: str = BEN, form_id: str = "f1", prompt_id: int | None = None
) -> Response | None:
    return responses.add(
        session,
        Pair(id=pairing.pair_id, team_id=pairing.team_id, mentor_id=ANA, mentee_id=BEN),
        author_id=author,
        form_id=form_id,
        prompt_id=prompt_id,
        written=WRITTEN,
        now=NOW,
    )


async def test_nothing_is_saved_in_somebody_elses_pair_or_in_one_that_has_ended(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        assert save(session, pairing, author=CLEO) is None
        assert save(session, replace(pairing, team_id="T2")) is None
        pairs.mark_ended(session, pairs.get(session, "T1", pairing.pair_id, member=BEN), now=NOW)
        assert save(session, pairing) is None

        assert session.scalar(select(func.count()).select_from(Response)) == 0


async def test_only_a_question_that_was_asked_of_the_author_in_this_pair_is_noted(
    db: Database, pairing: Pairing
) -> None:
    with db.session() as session:
        prompt_id = add_prompt(session, pairing)
        other = replace(pairing, pair_id=add_pair(session, "T1", pairing.program_id, mentor=CLEO))
        mine = save(session, pairing, form_id="f1", prompt_id=prompt_id)
        save(session, other, form_id="f2", prompt_id=prompt_id)
        save(session, pairing, author=ANA, form_id="f3", prompt_id=prompt_id)

        noted = session.execute(select(Response.id, Response.prompt_id).where(Response.prompt_id.is_not(None)))
        assert mine and [*noted] == [(mine.id, prompt_id)]
        assert session.scalar(select(func.count()).select_from(Response)) == 3


async def test_an_edit_before_anybody_read_it_shows_nothing(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        response_id = write(session, pairing)
        responses.edit(session, Actor("T1", BEN), response_id, written=REWRITTEN, now=LATER)
        shared = responses.find_shared(session, "T1", response_id, viewer=ANA)

    assert shared and shared.edited_at is None
    assert [answer.text for answer in shared.answers] == ["other words"]


async def test_an_edit_after_it_was_read_shows_as_edited_and_keeps_the_reading(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        response_id = write(session, pairing)
        assert responses.mark_read(session, "T1", response_id, reader=ANA, now=NOW)
        assert not responses.mark_read(session, "T1", response_id, reader=ANA, now=LATER)
        responses.edit(session, Actor("T1", BEN), response_id, written=REWRITTEN, now=LATER)
        shared = responses.find_shared(session, "T1", response_id, viewer=ANA)

    assert shared and (shared.edited_at, shared.read_at) == (LATER, NOW)


async def test_what_is_no_longer_shared_is_no_longer_seen(db: Database, pairing: Pairing) -> None:
    alone = Written(EntryKind.CHECKIN, (NewAnswer("went_well", "shared words", Audience.ME),))
    with db.session() as session:
        response_id = write(session, pairing)
        responses.edit(session, Actor("T1", BEN), response_id, written=alone, now=LATER)

        assert responses.find_shared(session, "T1", response_id, viewer=ANA) is None
        mine = responses.get_own(session, Actor("T1", BEN), response_id)
    assert [answer.text for answer in mine.answers] == ["shared words"]
