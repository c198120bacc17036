"""Feedback rounds in the database: what may be read when, and what happens when two things happen at once."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.actions import pairs as pair_actions
from bot.actions import rounds as round_actions
from bot.app import Application, build_app
from bot.domain import messages
from bot.domain.actor import Actor, Scope
from bot.domain.delivery import DeliveryState
from bot.domain.envelopes import EnvelopeKind, EnvelopeState, NotInThisEnvelope, OpeningDays, SideState
from bot.domain.feedback import ReplyKind, RoundFormat
from bot.domain.items import FEEDBACK_ASK, FEEDBACK_OPEN, FEEDBACK_REPLY, Outcome
from bot.feature import hooks
from bot.features import FEATURES
from bot.jobs import feedback as jobs
from bot.playground import payloads
from bot.playground.delivery import AppDelivery, Deliver, Envelope
from bot.playground.elements import elements_in
from bot.views import feedback as views
from storage import envelopes, feedback, items, outbox, pairs, sides, totals, visit_lines
from storage.database import Database
from storage.items import NewItem
from storage.tables import Delivery, EnvelopeSide, Item, Pair, Round
from tests.conftest import House, settings_for
from tests.handlers.feedback_steps import OPENS, ask, seal, write
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_pair

SECRET = {"behavior": "marker one", "first": "marker two", "second": "marker three"}


@pytest.fixture
async def round_id(db: Database, pairing: Pairing) -> int:
    """A round of Ana and Ben that both have sealed, and that has not opened."""
    with db.session() as session:
        pair = pairs.get(session, "T1", pairing.pair_id, member=ANA)
        found = round_actions.begin(session, pair, format=RoundFormat.FEEDFORWARD, asked_by=ANA, now=NOW)
        assert found is not None
        for who in (ANA, BEN):
            mine = feedback.READS.get_mine(session, "T1", found, viewer=who)
            sides.replace_texts(session, mine, {**SECRET, "first": f"of {who}"})
            sides.set_side(session, mine, SideState.SEALED)
        envelopes.set_days(session, found, OpeningDays(NOW, NOW + timedelta(days=7)))
    return found


async def open_it(db: Database, round_id: int) -> None:
    with db.session() as session:
        (round,) = envelopes.claim_due(session, EnvelopeKind.FEEDBACK, now=NOW, limit=9)
        assert round.id == round_id and envelopes.mark_opened(session, round, now=NOW)


async def test_before_the_opening_one_gets_ones_own_side_alone(db: Database, round_id: int) -> None:
    with db.session() as session:
        for who, partner in ((ANA, BEN), (BEN, ANA)):
            mine = feedback.READS.get_mine(session, "T1", round_id, viewer=who)
            assert mine.texts["first"] == f"of {who}" and f"of {partner}" not in str(mine.texts)
            assert feedback.READS.find_opened(session, "T1", round_id, viewer=who) is None
            assert envelopes.opened_texts(session, "T1", [(round_id, who), (round_id, partner)]) == {}


async def test_once_it_is_open_both_get_both_sides_and_nobody_else_gets_anything(db: Database, round_id: int) -> None:
    await open_it(db, round_id)
    with db.session() as session:
        for who, partner in ((ANA, BEN), (BEN, ANA)):
            opened = feedback.READS.find_opened(session, "T1", round_id, viewer=who)
            assert opened and opened.theirs["first"] == f"of {partner}" and opened.mine.texts["first"] == f"of {who}"
        for team_id, stranger in (("T1", CLEO), ("T2", ANA)):
            assert feedback.READS.find_opened(session, team_id, round_id, viewer=stranger) is None
            with pytest.raises(NotInThisEnvelope):
                feedback.READS.get_mine(session, team_id, round_id, viewer=stranger)
            assert feedback.READS.list_mine(session, team_id, viewer=stranger, limit=9) == []
            with pytest.raises(NotInThisEnvelope):
                sides.lock(session, team_id, round_id, viewer=stranger, now=NOW)


async def test_it_opens_once_and_only_while_both_are_sealed(db: Database, round_id: int) -> None:
    with db.session() as session:
        (round,) = envelopes.claim_due(session, EnvelopeKind.FEEDBACK, now=NOW, limit=9)
        mine = feedback.READS.get_mine(session, "T1", round_id, viewer=BEN)
        sides.set_side(session, mine, SideState.DRAFT)
        assert not envelopes.mark_opened(session, round, now=NOW)
        sides.set_side(session, mine, SideState.SEALED)
        assert envelopes.mark_opened(session, round, now=NOW)
        assert not envelopes.mark_opened(session, round, now=NOW)
        assert not envelopes.mark_closed(session, round_id, now=NOW)


async def test_a_pair_has_one_round_at_a_time(db: Database, replica: Database, pairing: Pairing) -> None:
    async def begin(database: Database) -> int | None:
        with database.session() as session:
            pair = pairs.get(session, "T1", pairing.pair_id, member=ANA)
            return round_actions.begin(session, pair, format=RoundFormat.SITUATION, asked_by=ANA, now=NOW)

    begun = await asyncio.gather(*(begin(database) for database in (db, replica, db, replica)))

    assert sum(each is not None for each in begun) == 1
    with db.session() as session:
        asked = list(session.scalars(select(Item.user_id).where(Item.kind == FEEDBACK_ASK.name)))
        sides = list(session.scalars(select(EnvelopeSide.state)))
    assert sorted(asked) == sorted([ANA, BEN]) and len(sides) == 2


async def test_of_two_rounds_of_one_person_each_is_with_its_own_partner(
    db: Database, pairing: Pairing, round_id: int
) -> None:
    with db.session() as session:
        second = pairs.get(
            session,
            "T1",
            add_pair(session, "T1", pairing.program_id, mentor=ANA, mentee=CLEO),
            member=ANA,
        )
        other = round_actions.begin(session, second, format=RoundFormat.SITUATION, asked_by=None, now=NOW)
    await open_it(db, round_id)
    with db.session() as session:
        assert feedback.READS.find_opened(session, "T1", round_id, viewer=CLEO) is None
        mine = feedback.READS.list_mine(session, "T1", viewer=ANA, limit=9)
    assert {each.id: each.partner_id for each in mine} == {round_id: BEN, other: CLEO}


async def test_of_several_rounds_each_is_read_from_the_side_that_is_asked_for_alone(
    db: Database, pairing: Pairing, round_id: int
) -> None:
    with db.session() as session:
        eachs = feedback.READS.list_each(session, "T1", [(round_id, ANA), (round_id, CLEO), (round_id + 1, ANA)])
        assert list(eachs) == [(round_id, ANA)]
        assert eachs[round_id, ANA] == feedback.READS.get_mine(session, "T1", round_id, viewer=ANA)
        both = feedback.READS.list_each(session, "T1", {(round_id, ANA), (round_id, BEN)})
        assert {viewer: mine.texts["first"] for (_, viewer), mine in both.items()} == {
            ANA: f"of {ANA}",
            BEN: f"of {BEN}",
        }
        assert (
            feedback.READS.list_each(session, "T2", [(round_id, ANA)])
            == {}
            == feedback.READS.list_each(session, "T1", [])
        )


# --- what waits for the two ------------------------------------------------------------------------------------------


def asks_of(session: Session, round_id: int) -> dict[str, Item]:
    session.expire_all()
    return {each.user_id: each for each in items.list_about(session, "T1", [FEEDBACK_ASK], round_id)}


async def test_who_takes_back_what_they_have_done_is_asked_again_and_the_other_is_not(
    db: Database, round_id: int
) -> None:
    def reopen(session: Session) -> None:
        items.reopen(session, "T1", FEEDBACK_ASK, round_id, user_id=ANA, outcome=Outcome.DONE, now=NOW)

    with db.session() as session:
        for who in (ANA, BEN):
            items.close(session, "T1", [FEEDBACK_ASK], [round_id], Outcome.DONE, user_id=who, now=NOW)
        visit_lines.mark_drawn(session, asks_of(session, round_id).values(), now=NOW)
        reopen(session)
        asks = asks_of(session, round_id)
        assert asks[ANA].is_open and asks[ANA].outcome is None and asks[ANA].redraw_at == NOW
        assert not asks[BEN].is_open and asks[BEN].redraw_at is None, "nothing of theirs is drawn again"
        items.close(session, "T1", [FEEDBACK_ASK], [round_id], Outcome.WITHDRAWN, now=NOW)
        reopen(session)
        assert not asks_of(session, round_id)[ANA].is_open, "what others have ended stays so"


async def test_other_days_of_a_round_are_those_of_what_waits_and_of_what_is_done(db: Database, round_id: int) -> None:
    with db.session() as session:
        items.close(session, "T1", [FEEDBACK_ASK], [round_id], Outcome.DONE, user_id=BEN, now=NOW)
        visit_lines.mark_drawn(session, asks_of(session, round_id).values(), now=NOW)
        later = NOW + timedelta(days=30)
        items.move(session, "T1", FEEDBACK_ASK, round_id, expires_at=later, now=NOW)
        asks = asks_of(session, round_id)
    assert [(asks[who].expires_at, asks[who].redraw_at) for who in (ANA, BEN)] == [(later, NOW)] * 2
    assert asks[ANA].is_open and not asks[BEN].is_open


async def test_messages_of_both_are_drawn_again_at_once_whatever_either_has_done(db: Database, round_id: int) -> None:
    with db.session() as session:
        items.close(session, "T1", [FEEDBACK_ASK], [round_id], Outcome.DONE, user_id=BEN, now=NOW)
        visit_lines.mark_drawn(session, asks_of(session, round_id).values(), now=NOW)
        items.mark_stale(session, "T2", FEEDBACK_ASK, [round_id], now=NOW)
        assert {each.redraw_at for each in asks_of(session, round_id).values()} == {None}
        items.mark_stale(session, "T1", FEEDBACK_ASK, [round_id], now=NOW)
        assert [each.redraw_at for each in asks_of(session, round_id).values()] == [NOW, NOW]


@pytest.mark.parametrize(
    ("state", "again"),
    [
        (None, False),
        (DeliveryState.PLANNED, False),
        (DeliveryState.CANCELLED, False),
        (DeliveryState.SENDING, True),
        (DeliveryState.UNCERTAIN, True),
        (DeliveryState.SENT, True),
    ],
)
async def test_what_comes_in_one_go_is_told_once_unless_that_may_have_been_read(
    db: Database, round_id: int, state: DeliveryState | None, again: bool
) -> None:
    """`state` is that of the visit that brings what came first, if there is one already."""

    def add(session: Session, number: int) -> None:
        new = NewItem(FEEDBACK_REPLY, round_id, f"reply:{number}", user_id=ANA)
        items.add_unless_untold(session, "T1", new, now=NOW)

    with db.session() as session:
        add(session, 1)
        if state:
            outbox.add(session, "T1", outbox.Owed(messages.VISIT.name, 0, "visit:1", user_id=ANA), now=NOW)
            visit_id = session.scalars(update(Delivery).values(state=state).returning(Delivery.id)).one()
            (first,) = items.list_about(session, "T1", [FEEDBACK_REPLY], round_id)
            visit_lines.set_all(session, "T1", {visit_id: [first.id]})
        add(session, 2)
        found = items.list_about(session, "T1", [FEEDBACK_REPLY], round_id)
    assert len(found) == (2 if again else 1)


async def test_each_answer_is_added_once(db: Database, replica: Database, round_id: int) -> None:
    async def thank(database: Database) -> bool:
        with database.session() as session:
            mine = feedback.READS.get_mine(session, "T1", round_id, viewer=BEN)
            return feedback.add_reply(session, mine, ReplyKind.THANK, now=NOW)

    assert sum(await asyncio.gather(*(thank(database) for database in (db, replica, db, replica, db)))) == 1


async def test_totals_count_the_rounds_that_ended_in_a_span_and_the_people_in_them(
    db: Database, pairing: Pairing, round_id: int
) -> None:
    async def counted(begins: datetime, ends: datetime) -> tuple[int, int, int, int]:
        with db.session() as session:
            found = totals.count(session, "T1", pairing.program_id, EnvelopeKind.FEEDBACK, begins=begins, ends=ends)
        return found.held, found.held_people, found.opened, found.opened_people

    day = timedelta(days=1)
    assert await counted(NOW - day, NOW + day) == (0, 0, 0, 0), "it still collects"
    await open_it(db, round_id)
    assert await counted(NOW - day, NOW + day) == (1, 2, 1, 2)
    assert await counted(NOW - day, NOW) == (0, 0, 0, 0)
    with db.session() as session:
        session.execute(update(Pair).values(state="ended", ended_at=NOW + day))
    assert await counted(NOW - day, NOW + day) == (1, 2, 1, 2), "the pair was there when the span was over"
    assert await counted(NOW - day, NOW + 2 * day) == (0, 0, 0, 0)


# --- two things at once, on two replicas -----------------------------------------------------------------------------


@dataclass
class Replicas:
    """Two of the bot on one database; `deliver` tells the second what Slack would tell the first."""

    house: House
    second: Application
    deliver: Deliver

    @property
    def services(self) -> tuple[Any, Any]:
        return self.house.app.services, self.second.services

    async def rows(self) -> tuple[str, list[SideState], list[Item]]:
        with self.second.services.db.session() as session:
            state = str(session.scalar(select(Round.state)))
            sides = list(session.scalars(select(EnvelopeSide.state).order_by(EnvelopeSide.author_id)))
            notices = list(session.scalars(select(Item).where(Item.kind == FEEDBACK_OPEN.name)))
        return state, sides, notices

    def prepared(self, who: str, *, press: str | None = None) -> Envelope:
        """What Slack would say if somebody now submitted what is on their screen, or pressed a button there."""

        workspace, person = self.house.playground.workspace, self.house.person(who)
        view = workspace.top_modal(person.id)
        assert view is not None
        if press is None:
            return Envelope("interactive", payloads.submitted(workspace, person.member, view))
        block, element = next(each for each in elements_in(view.blocks) if each[1]["action_id"] == press)
        action = payloads.action(block, element, {}, workspace.new_ts())
        return Envelope("interactive", payloads.pressed_in_view(workspace, person.member, view, [action]))


@pytest.fixture
async def replicas(paired: House, database_url: str) -> AsyncIterator[Replicas]:
    second = await build_app(settings_for(paired.playground, database_url), clock=paired.clock)
    await second.prepare()
    await ask(paired, "ana")
    yield Replicas(paired, second, AppDelivery(second.bolt))
    await second.stop()


async def test_two_seals_at_the_same_instant_open_one_round_once(replicas: Replicas) -> None:
    house = replicas.house
    for who in ("ana", "ben"):
        await write(house, who)

    answers = await asyncio.gather(
        house.playground.deliver(replicas.prepared("ana")), replicas.deliver(replicas.prepared("ben"))
    )
    house.clock.at = OPENS
    for _ in range(2):
        await asyncio.gather(*(jobs.run(each) for each in replicas.services))

    assert [each.body["view"]["callback_id"] for each in answers if isinstance(each.body, dict)] == [views.SEALED] * 2
    state, sides, notices = await replicas.rows()
    assert state == EnvelopeState.OPENED and sides == ["sealed", "sealed"]
    assert len(notices) == 2 and len({(each.since, each.due_at) for each in notices}) == 1


@pytest.mark.parametrize("first", ["seal", "withdraw"])
async def test_a_seal_and_a_taking_back_at_the_same_instant_leave_it_unopened(replicas: Replicas, first: str) -> None:
    house = replicas.house
    await seal(house, "ana")
    await write(house, "ben")
    both = [
        house.playground.deliver(replicas.prepared("ben")),
        replicas.deliver(replicas.prepared("ana", press=views.WITHDRAW)),
    ]
    await asyncio.gather(*(both if first == "seal" else reversed(both)))
    house.clock.at = OPENS
    await asyncio.gather(*(jobs.run(each) for each in replicas.services))

    state, sides, notices = await replicas.rows()
    assert state == EnvelopeState.COLLECTING and sorted(sides) == ["draft", "sealed"] and notices == []


async def test_an_opening_and_a_taking_back_at_the_same_instant_are_one_or_the_other(replicas: Replicas) -> None:
    house = replicas.house
    for who in ("ana", "ben"):
        await seal(house, who)
    house.clock.at = OPENS

    await asyncio.gather(
        jobs.run(house.app.services),
        replicas.deliver(replicas.prepared("ana", press=views.WITHDRAW)),
        jobs.run(replicas.second.services),
    )

    state, sides, notices = await replicas.rows()
    if state == EnvelopeState.OPENED:
        assert sides == ["sealed", "sealed"] and len(notices) == 2
    else:
        assert state == EnvelopeState.COLLECTING and sorted(sides) == ["draft", "sealed"] and notices == []
    house.playground.workspace.refusals.clear()


async def test_two_who_ask_at_the_same_instant_get_the_same_round(paired: House, database_url: str) -> None:
    second = await build_app(settings_for(paired.playground, database_url), clock=paired.clock)
    await second.prepare()
    replicas = Replicas(paired, second, AppDelivery(second.bolt))
    for who in ("ana", "ben"):
        await paired.person(who).types("/feedback")

    answers = await asyncio.gather(
        paired.playground.deliver(replicas.prepared("ana")), replicas.deliver(replicas.prepared("ben"))
    )

    assert [each.body["view"]["callback_id"] for each in answers if isinstance(each.body, dict)] == [views.FORM] * 2
    await second.services.settle()
    with second.services.db.session() as session:
        assert len(list(session.scalars(select(Round.id)))) == 1
    await second.stop()


async def test_the_end_of_a_pair_and_an_opening_at_the_same_instant_are_one_or_the_other(replicas: Replicas) -> None:
    house = replicas.house
    for who in ("ana", "ben"):
        await seal(house, who)
    house.clock.at = OPENS

    on_end = hooks(FEATURES, lambda feature: feature.pair_ended)

    def end(session: Session) -> None:
        pair = pairs.list_for(session, house.team_id, house.person("ana").id)[0]
        cleo = Actor(house.team_id, house.person("cleo").id)
        pair_actions.end(session, cleo, Scope(None), pair.id, hooks=on_end, now=house.clock())

    await asyncio.gather(jobs.run(house.app.services), replicas.second.services.db.write(end))

    state, _, notices = await replicas.rows()
    assert (state, len(notices)) in ((EnvelopeState.OPENED, 2), (EnvelopeState.CLOSED, 0))
