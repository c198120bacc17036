"""Two people with promises, in whatever order they press, with time going by and their pair paused in between.

What is stored is compared with the rule (`Course`) after every press: what the rule refuses changes nothing, whatever
is pressed twice is done once, and nothing is missed before its author was asked, in a pause, or while they are away.
"""

import asyncio
import copy
import os
import tempfile
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any

import structlog
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.domain.items import PROMISE_DUE, PROMISE_REPAIR
from bot.domain.promises import Course, PromiseState, RepairAnswer, WhatNow
from bot.errors import Refusal
from bot.playground.elements import elements_in
from storage.tables import Item, Pair, Promise
from tests.conftest import Clock, House, open_house
from tests.handlers.promise_steps import promises

LONG = int(os.environ.get("RAPPORT_LONG", "0"))
WALKS = settings(
    max_examples=LONG or 8,
    stateful_step_count=80 if LONG else 40,
    deadline=None,
    derandomize=not LONG,
    phases=(Phase.generate,),  # a walk is short enough to read as it is; making it shorter takes minutes
    suppress_health_check=list(HealthCheck),
)
PEOPLE = ("ana", "ben")
people = st.sampled_from(PEOPLE)
STEPS = {
    "promises.keep": "kept",
    "promises.not_yet": "not_yet",
    "promises.let_go": "let_go",
    "promises.release": "released",
    "promises.thank": "answered",
}


def _read(session: Session, team_id: str) -> dict[int, tuple[Promise, Course]]:
    found = session.scalars(select(Promise).where(Promise.team_id == team_id)).all()
    courses = {}
    for each in found:
        session.refresh(each, ["moves", "repair"])
        courses[each.id] = (each, each.course)
    return courses


class TwoWhoPromise(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        structlog.configure(processors=[self._quiet])
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory(prefix="rapport-")
        self.stack = AsyncExitStack()
        self.house: House = self.run(self._open())
        self.paused = False
        self.seen: dict[int, Course] = {}

    @staticmethod
    def _quiet(_logger: object, _name: str, _event: Any) -> Any:
        raise structlog.DropEvent

    async def _open(self) -> House:
        url = f"sqlite:///{self.folder.name}/rapport.db"
        house = await self.stack.enter_async_context(open_house(Clock(), url))
        await house.start_with_pair(invited=False, starts_on="2026-03-02", ends_on="2026-12-31")
        return house

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    def teardown(self) -> None:
        try:
            self.check()
        finally:
            self.run(self.stack.aclose())
            self.runner.close()
            self.folder.cleanup()
            structlog.reset_defaults()

    def courses(self) -> dict[int, tuple[Promise, Course]]:
        with self.house.app.services.db.session() as session:
            return _read(session, self.house.team_id)

    # -- what always holds --------------------------------------------------------------------------------------------

    def check(self) -> None:
        with self.house.app.services.db.session() as session:
            pair = session.scalars(select(Pair)).one()
            items = list(session.scalars(select(Item).where(Item.kind.startswith("promise"))))
        now = self.courses()
        for promise_id, (promise, course) in now.items():
            before = self.seen.get(promise_id)
            of = [each for each in items if each.subject_id == promise_id]
            if promise.is_private:
                assert {each.user_id for each in of} <= {promise.author_id}, "the other learns of it"
            asked = [each for each in of if each.kind == PROMISE_DUE.name]
            if before and before.state is PromiseState.OPEN and course.state is PromiseState.MISSED:
                assert not self.paused, "missed in a pause"
                if promise.reminds:
                    assert any(each.told_at for each in asked), "missed before its author was asked"
            if before and before.state not in (PromiseState.OPEN, PromiseState.MISSED):
                assert course.state is before.state, "what is over has changed"
            if before and before.state is PromiseState.MISSED:
                assert course.state is not PromiseState.OPEN
            assert len([each for each in of if each.kind == PROMISE_REPAIR.name]) <= 1, "asked about a miss twice"
            if course.state is not PromiseState.OPEN:
                assert not any(each.is_open for each in asked), "asked about what is over"
        assert pair.state != "ended"
        self.seen = {promise_id: course for promise_id, (_, course) in now.items()}

    # -- what happens -------------------------------------------------------------------------------------------------

    @rule(who=people, days=st.integers(0, 6), private=st.booleans(), reminds=st.booleans())
    def promise(self, who: str, days: int, private: bool, reminds: bool) -> None:
        if len(self.seen) < 6:
            day = self.house.person(who).member and self.house.clock.at.date() + timedelta(days=days)
            more: dict[str, Any] = {"seen_by": "me" if private else "both", **({} if reminds else {"reminds": []})}
            self.run(promises(self.house, who, "do it", by=f"{day}", **more))
        self.check()

    @rule(hours=st.sampled_from([1, 5, 24, 30, 72]))
    def time_goes_by(self, hours: int) -> None:
        self.run(self.house.move_to(self.house.clock.at + timedelta(hours=hours), step=timedelta(hours=3)))
        self.check()

    @rule()
    def pause_or_go_on(self) -> None:
        before = self.courses()
        self.run(self.house.change_pair("Resume" if self.paused else "Pause", "ana", "ben"))
        self.paused = not self.paused
        for promise_id, (_, course) in self.courses().items():
            assert course.moved_from == before[promise_id][1].moved_from, "a pause is nobody's word"
        self.check()

    @rule(who=people, number=st.integers(0, 99), twice=st.booleans(), first=st.booleans())
    def press(self, who: str, number: int, twice: bool, first: bool) -> None:
        """Any button of theirs that is on the list; `first` lets the other, or time, be quicker."""
        person = self.house.person(who)
        self.run(person.opens_home())
        places = [each for _, each in elements_in((person.home or {})["blocks"]) if each["action_id"] == "promises.see"]
        if not places:
            return
        chosen = places[number % len(places)]
        self.run(person.presses("promises.see", value=chosen["value"], where="home"))
        buttons = [each for _, each in elements_in((person.modal or {})["blocks"]) if each["action_id"] in STEPS]
        if buttons:
            if first:
                self.someone_else_is_quicker(int(chosen["value"]), who)
            self.press_one(who, buttons[number % len(buttons)], twice=twice)
        self.run(person.closes(everything=True))
        self.check()

    def someone_else_is_quicker(self, promise_id: int, who: str) -> None:
        promise, _ = self.courses()[promise_id]
        if promise.is_private:
            return
        other = self.house.person(PEOPLE[PEOPLE[0] == who])
        self.run(other.opens_home())
        values = [each for _, each in elements_in((other.home or {})["blocks"]) if each["action_id"] == "promises.see"]
        if str(promise_id) in [each["value"] for each in values]:
            self.run(other.presses("promises.see", value=str(promise_id), where="home"))
            buttons = [each for _, each in elements_in((other.modal or {})["blocks"]) if each["action_id"] in STEPS]
            if buttons:
                self.press_one(PEOPLE[PEOPLE[0] == who], buttons[0], twice=False)
            self.run(other.closes(everything=True))

    def press_one(self, who: str, button: dict[str, Any], *, twice: bool) -> None:
        promise_id, step = int(button["value"]), STEPS[button["action_id"]]
        promise, before = self.courses()[promise_id]
        expected = before
        try:
            match step:
                case "not_yet":
                    expected = before.not_yet(promise.author.today(self.house.clock.at)) if promise.asked_on else before
                case "answered":
                    expected = before.answered(RepairAnswer.THANK)
                case "released" if before.state is PromiseState.MISSED:
                    expected = before.answered(RepairAnswer.RELEASE)
                case _:
                    expected = getattr(before, step)()
        except Refusal:
            pass
        person = self.house.person(who)
        self.run(person.presses(button["action_id"], value=button["value"], where="modal"))
        if twice:
            pressed = copy.deepcopy(self.house.last_sent)
            self.run(self.house.press_again(pressed, by=who))  # with a trigger of its own, as from a slow screen
        assert self.courses()[promise_id][1] == expected, step

    @rule(what_now=st.sampled_from([WhatNow.HAD_KEPT, WhatNow.LET_GO, WhatNow.NEW_DAY]), twice=st.booleans())
    def say(self, what_now: WhatNow, twice: bool) -> None:
        for promise_id, (promise, course) in self.courses().items():
            if course.state is PromiseState.MISSED and not course.what_now and not course.answer:
                who = next(each for each in PEOPLE if self.house.person(each).id == promise.author_id)
                person = self.house.person(who)
                self.run(person.opens_home())
                found = [each for _, each in elements_in((person.home or {})["blocks"])]
                if not any(each.get("value") == str(promise_id) for each in found):
                    return  # it was two weeks ago
                self.run(person.presses("promises.see", value=str(promise_id), where="home"))
                if not any(
                    each["action_id"] == "promises.mend" for _, each in elements_in((person.modal or {})["blocks"])
                ):
                    return
                self.run(person.presses("promises.mend", where="modal"))
                day = self.house.clock.at.date() + timedelta(days=3)
                assert self.run(person.submits({"what_now": what_now, "text": "So it was.", "day": f"{day}"})) == {}
                if twice:
                    sent = copy.deepcopy(self.house.last_sent)
                    self.run(self.house.playground.send(sent))
                self.run(person.closes(everything=True))
                after = self.courses()
                assert after[promise_id][1] == course.said(what_now)
                new = [each for each, _ in after.values() if each.follows_id == promise_id]
                assert len(new) == (what_now is WhatNow.NEW_DAY)
                break
        self.check()


def test_in_whatever_order_two_people_press_it_is_as_the_rule_says() -> None:
    run_state_machine_as_test(TwoWhoPromise, settings=WALKS)
