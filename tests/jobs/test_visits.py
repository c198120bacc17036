"""Visits on their way: what they bring is told once, whatever happens to the message, and the rest is not forgotten."""

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.actions import visits as actions
from bot.domain import items as kinds
from bot.domain import messages
from bot.domain.absences import Stretch
from bot.domain.visits import LINES
from bot.features import FEATURES
from bot.playground.faults import Rule
from storage import away as stored_away
from storage import items, members, visit_lines
from storage.database import Database
from storage.tables import Delivery, Item
from tests.conftest import MONDAY, Clock, House, open_house

TUESDAY, THURSDAY = 1, 3
POST, UPDATE = "chat.postMessage", "chat.update"


@pytest.fixture
async def paired(clock: Clock, database_url: str) -> AsyncIterator[House]:
    """Ana mentors Ben. An uncertain message counts as settled at once."""
    async with open_house(clock, database_url, SETTLE_SECONDS="0") as house:
        await house.start_with_pair()
        yield house


def settled(house: House) -> None:
    """What was refused is what was tried here."""
    house.playground.workspace.refusals.clear()


def visits_to(house: House, who: str) -> list[Delivery]:
    with house.app.services.db.session() as session:
        mine = select(Delivery).where(Delivery.user_id == house.person(who).id, Delivery.kind == messages.VISIT.name)
        return list(session.scalars(mine.order_by(Delivery.id)))


def items_of(house: House, who: str) -> list[Item]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Item).where(Item.user_id == house.person(who).id).order_by(Item.id)))


async def share(house: House, author: str, words: str) -> None:
    await house.check_in(author, went_well=words, audience="partner")


def told(house: House, who: str) -> int:
    """How often somebody was told that something was shared with them."""
    return sum("shared a check-in" in each for each in house.person(who).texts)


def test_of_more_than_a_visit_holds_what_is_put_off_and_new_comes_before_what_was_left_open() -> None:
    def waits(number: int, kind: kinds.Kind, **more: Any) -> Item:
        return Item(id=number, kind=kind.name, due_at=MONDAY, **more)

    left_open = [waits(number, kinds.FEEDBACK_LATER, brought_at=MONDAY) for number in range(8)]
    new = [waits(number, kinds.SHARED) for number in range(10, 16)]
    asked, put_off = waits(20, kinds.PROMPT), waits(21, kinds.PROMPT, chosen=True)
    in_order = actions.for_a_visit([*left_open, *new, asked, put_off], MONDAY)

    assert {each.id for each in in_order[:LINES]} == {each.id for each in [*new, asked, put_off]}
    assert [each.id for each in in_order[:6]] == [each.id for each in new], "words before questions, as ever"


def test_a_full_visit_brings_at_least_one_of_what_waits_for_no_week() -> None:
    words = [Item(id=number, kind=kinds.SHARED.name, due_at=MONDAY) for number in range(10)]
    times = Item(id=20, kind=kinds.MEETING_PROPOSED.name, due_at=MONDAY)  # a decision, which comes after words

    assert times in actions.for_a_visit([*words, times], MONDAY)[:LINES]


@pytest.mark.parametrize(
    ("pairs", "visited"), [(6, {TUESDAY}), (9, {TUESDAY, THURSDAY}), (12, {TUESDAY}), (12, {THURSDAY})]
)
def test_all_pairs_of_one_mentor_are_asked_equally_often_however_few_their_visits_are(
    pairs: int, visited: set[int]
) -> None:
    """A check-in each week, and a reflection every second; of words come now more and now less."""
    chance = random.Random(pairs)
    asked, lost = dict.fromkeys(range(1, pairs + 1), 0), dict.fromkeys(range(1, pairs + 1), 0)
    waiting: list[Item] = []
    for day in (MONDAY + timedelta(days=number) for number in range(26 * 7)):
        for late in [each for each in waiting if each.expires_at and each.expires_at <= day]:
            waiting.remove(late)
            lost[late.pair_id or 0] += 1
        if (weeks := {TUESDAY: 1, THURSDAY: 2}.get(day.weekday())) and (day - MONDAY).days // 7 % weeks == 0:
            waiting += [_question(day, pair_id, lasts=timedelta(weeks=weeks)) for pair_id in asked]
        if day.weekday() in visited:
            words = [Item(id=number, kind=kinds.SHARED.name, due_at=day) for number in range(chance.randint(0, 3))]
            for told in actions.for_a_visit([*words, *waiting], day, (), lost)[len(words) : LINES]:
                waiting.remove(told)
                asked[told.pair_id or 0] += 1

    assert sum(lost.values()) > pairs, "else there was room for all"
    assert max(asked.values()) - min(asked.values()) <= 1, asked


def _question(day: datetime, pair_id: int, *, lasts: timedelta) -> Item:
    number = day.toordinal() * 100 + pair_id
    return Item(id=number, kind=kinds.PROMPT.name, due_at=day, expires_at=day + lasts, pair_id=pair_id)


# --- one message for all that waits ----------------------------------------------------------------------------------


async def test_what_has_come_together_over_a_night_is_one_message_with_a_line_each(paired: House) -> None:
    paired.clock.at = datetime(2026, 3, 2, 20, tzinfo=UTC)
    before = len(paired.person("ana").messages)
    await share(paired, "ben", "First")
    await share(paired, "ben", "Second")
    assert len(paired.person("ana").messages) == before

    await paired.move_to(datetime(2026, 3, 3, 12, tzinfo=UTC))
    new = paired.person("ana").messages[before:]
    assert len(new) == 1
    assert str(new[0]["blocks"]).count("responses.read") == 2


async def test_two_replicas_that_ask_at_once_whose_visit_is_due_owe_one(paired: House, database_url: str) -> None:
    other = Database(database_url)
    with paired.app.services.db.session() as session:
        new = items.NewItem(_kind("pair_paused"), _pair_id(session), "news", paired.person("ana").id)
        items.add(session, paired.team_id, new, now=paired.clock())
    before = len(visits_to(paired, "ana"))

    both = (paired.app.services.db, other)
    await asyncio.gather(*(db.write(actions.plan_due, paired.team_id, now=paired.clock(), limit=9) for db in both))
    await other.close()

    assert len(visits_to(paired, "ana")) == before + 1


def _kind(name: str) -> Any:
    return next(each.kind for feature in FEATURES for each in feature.items if each.kind.name == name)


def _pair_id(session: Session) -> int:
    return int(session.scalar(select(func.max(Item.pair_id))) or 0)


# --- whatever happens to the message ---------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["error_after", "drop_after", "error_before", "drop_before"])
async def test_a_visit_of_which_nobody_can_tell_whether_it_arrived_tells_each_thing_once(
    paired: House, what: Any
) -> None:
    paired.playground.faults.set(Rule(what, POST, times=1))
    await share(paired, "ben", "Once")
    for _ in range(3):
        await paired.pass_by(minutes=5)
    assert told(paired, "ana") == 1
    (item,) = [each for each in items_of(paired, "ana") if each.kind == "shared"]
    assert item.told_at is not None


async def test_what_was_done_while_its_visit_was_on_its_way_is_ticked_as_soon_as_it_has_arrived(
    paired: House,
) -> None:
    paired.playground.faults.set(Rule("error_after", POST, times=1))
    await share(paired, "ben", "Read elsewhere")
    ana = paired.person("ana")
    await ana.opens_home()
    await ana.presses("Read", where="home")
    await ana.closes(everything=True)
    for _ in range(3):
        await paired.pass_by(minutes=5)

    assert "responses.read" not in str(ana.messages[-1]["blocks"])


async def test_somebody_without_a_conversation_is_tried_again_on_another_day_and_nothing_is_lost(
    paired: House,
) -> None:
    paired.playground.faults.set(Rule("error", POST, times=1, error="channel_not_found"))
    await share(paired, "ben", "Kept")
    assert [each.state for each in visits_to(paired, "ana")][-1] == "failed"
    assert told(paired, "ana") == 0

    await paired.pass_by(hours=26)
    assert told(paired, "ana") == 1
    settled(paired)


async def test_a_visit_that_comes_to_its_turn_at_the_wrong_moment_waits_for_a_better_one(paired: House) -> None:
    """Time away has begun between the plan and the sending."""
    with paired.app.services.db.session() as session:
        ana = members.get(session, paired.team_id, paired.person("ana").id)
        new = items.NewItem(_kind("shared"), 0, "news", ana.user_id)
        items.add(session, paired.team_id, new, now=paired.clock())
        new = items.NewItem(_kind("welcome"), _pair_id(session), "once more", ana.user_id)
        items.add(session, paired.team_id, new, now=paired.clock())
        actions.plan_due(session, paired.team_id, now=paired.clock(), limit=9)
        stored_away.save(session, paired.team_id, ana.user_id, [Stretch(date(2026, 3, 2), date(2026, 3, 3))])
    before = len(paired.person("ana").messages)
    await paired.move_to(datetime(2026, 3, 3, 20, tzinfo=UTC))
    assert len(paired.person("ana").messages) == before
    await paired.move_to(datetime(2026, 3, 4, 12, tzinfo=UTC))
    assert len(paired.person("ana").messages) == before + 1


async def test_one_thing_that_cannot_be_drawn_holds_up_no_other_and_is_tried_again(paired: House) -> None:
    def breaks(*_: object) -> Any:
        raise ZeroDivisionError("nothing of this may be logged")

    outbox = paired.app.timetable._outbox
    kinds = outbox._kinds
    outbox._kinds = replace(kinds, items={**kinds.items, "welcome": replace(kinds.items["welcome"], draw=breaks)})
    with paired.app.services.db.session() as session:
        new = items.NewItem(_kind("welcome"), _pair_id(session), "once more", paired.person("ana").id)
        items.add(session, paired.team_id, new, now=paired.clock())
    await share(paired, "ben", "Drawn")
    assert told(paired, "ana") == 1

    outbox._kinds = kinds
    before = len(paired.person("ana").messages)
    await paired.pass_by(hours=30)
    assert any("Ben" in each or "Spring" in each for each in paired.person("ana").texts[before:])


async def test_what_only_a_newer_version_knows_is_left_for_it(paired: House) -> None:
    with paired.app.services.db.session() as session:
        new = items.NewItem(replace(_kind("welcome"), name="from_the_future"), 0, "x", paired.person("ana").id)
        items.add(session, paired.team_id, new, now=paired.clock())
    before = len(paired.person("ana").messages)
    await paired.pass_by(hours=30)
    assert len(paired.person("ana").messages) == before
    (item,) = [each for each in items_of(paired, "ana") if each.kind == "from_the_future"]
    assert item.is_open
    with paired.app.services.db.session() as session:
        ana = members.get(session, paired.team_id, paired.person("ana").id)
        assert ana.visit_at is not None, "whoever knows it is to look at them too"


# --- ticks -----------------------------------------------------------------------------------------------------------


async def test_when_slack_asks_for_quiet_the_tick_comes_later_and_when_it_refuses_never(paired: House) -> None:
    await share(paired, "ben", "To be read")
    ana = paired.person("ana")
    paired.playground.faults.set(Rule("rate_limited", UPDATE, times=1, seconds=30))
    await ana.presses("Read", where="message")
    await paired.app.services.settle()
    assert "responses.read" in str(ana.messages[-1]["blocks"])
    await paired.pass_by(minutes=2)
    assert "responses.read" not in str(ana.messages[-1]["blocks"])

    await paired.pass_by(hours=24)  # at most two visits a day
    await share(paired, "ben", "Once more")
    paired.playground.faults.set(Rule("error", UPDATE, error="cant_update_message"))
    await ana.presses("Read", where="message")
    await paired.app.services.settle()
    asked = sum(call.method == UPDATE for call in paired.playground.workspace.calls)
    await paired.pass_by(minutes=5)
    assert sum(call.method == UPDATE for call in paired.playground.workspace.calls) == asked
    settled(paired)


async def test_in_a_workspace_that_is_cut_off_a_tick_is_tried_once_a_day(paired: House) -> None:
    await share(paired, "ben", "To be read")
    paired.playground.faults.set(Rule("error", UPDATE, times=1, error="token_revoked"))
    await paired.person("ana").presses("Read", where="message")
    await paired.app.services.settle()
    await paired.pass_by(hours=2)
    assert "responses.read" in str(paired.person("ana").messages[-1]["blocks"])

    await paired.pass_by(hours=24)
    assert "responses.read" not in str(paired.person("ana").messages[-1]["blocks"])
    settled(paired)


async def test_a_message_that_was_drawn_over_by_an_older_state_of_it_is_drawn_once_more(paired: House) -> None:
    """Another replica has drawn it meanwhile, and its update came first."""
    await share(paired, "ben", "Read at the same moment")
    ana, db = paired.person("ana"), paired.app.services.db
    visit = visits_to(paired, "ana")[-1]
    before = await db.read(visit_lines.list_of_deliveries, paired.team_id, [visit.id])
    await ana.presses("Read", where="message")
    await paired.app.services.settle()
    old = ana.messages[-1]["blocks"]

    await db.write(visit_lines.mark_changed, paired.team_id, before, now=paired.clock())
    asked = sum(call.method == UPDATE for call in paired.playground.workspace.calls)
    await paired.tick()
    await paired.tick()
    assert sum(call.method == UPDATE for call in paired.playground.workspace.calls) == asked + 1
    assert "responses.read" not in str(ana.messages[-1]["blocks"]) and len(ana.messages[-1]["blocks"]) == len(old)


async def test_what_is_told_by_a_clock_that_was_set_back_is_not_told_again(paired: House) -> None:
    await share(paired, "ben", "Once")
    visit = visits_to(paired, "ana")[-1]
    earlier = paired.clock() - timedelta(minutes=5)
    with paired.app.services.db.session() as session:
        session.execute(update(Item).where(Item.kind == "shared").values(told_at=None, brought_at=None))
        visit_lines.mark_told(session, [visit.id], staying=[_kind("shared")], now=earlier)
    before = told(paired, "ana")
    await paired.pass_by(hours=30)
    assert told(paired, "ana") == before


async def test_a_question_that_was_put_off_while_it_was_on_its_way_comes_when_it_was_promised(paired: House) -> None:
    await paired.move_to(datetime(2026, 3, 5, 8, 59, tzinfo=UTC))  # a minute before ten in Berlin
    paired.playground.faults.set(Rule("error_after", POST))
    await paired.pass_by(minutes=1)
    ana = paired.person("ana")
    paired.playground.faults.set()
    await ana.opens_home()
    await ana.presses("Later", where="home")
    assert await ana.submits({"when": "tomorrow"}) == {}
    await ana.closes(everything=True)
    for _ in range(3):
        await paired.pass_by(minutes=5)
    assert any("You will be asked again" in each for each in ana.texts)

    before = len(ana.messages)
    await paired.move_to(datetime(2026, 3, 6, 12, tzinfo=UTC))
    assert len(ana.messages) == before + 1
    assert "prompts.answer" in str(ana.messages[-1]["blocks"])
