"""Two people with pages that may be out of date, in whatever order they write, sign, drop and begin anew.

What is stored is compared with the rule (`Papers`) after every step: what holds was signed by both, word for word; a
signature never survives a change; and whatever somebody has sent is kept, or stands in the form that comes back.
"""

import asyncio
import os
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import AsyncExitStack
from functools import partial
from itertools import product
from typing import Any, ClassVar

import structlog
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from bot.domain.agreements import AgreementState, Paper, Papers
from bot.errors import Refusal
from bot.playground.elements import elements_in
from storage.agreements import Version, list_all_of
from tests.conftest import Clock, fields, open_house, words
from tests.handlers.agreement_steps import ANSWERS, BENS, begin, opens, takes

LONG = int(os.environ.get("RAPPORT_LONG", "0"))
WALKS = settings(
    max_examples=LONG or 10,
    stateful_step_count=80 if LONG else 40,
    deadline=None,
    derandomize=not LONG,
    phases=(Phase.generate,),  # a walk is short enough to read as it is; making it shorter takes minutes
    suppress_health_check=list(HealthCheck),
)
LATE = 25  # of the steps of a walk: from then on there may be nothing left to sign
PEOPLE = ("ana", "ben")
OPEN = ("meets", "arranges", "notice")
SIDES = {"ana": ("mentor", ANSWERS), "ben": ("mentee", BENS)}


class TwoAtTheirScreens(RuleBasedStateMachine):
    came_to: ClassVar[Counter[str]] = Counter()
    """In how many walks."""

    def __init__(self) -> None:
        super().__init__()
        structlog.configure(processors=[self._quiet])
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory(prefix="rapport-")
        self.stack = AsyncExitStack()
        self.run(self._open())
        self.screens: dict[str, Paper | None] = dict.fromkeys(PEOPLE)
        self.forms: dict[str, tuple[str, int]] = {}  # whose form: of which clause, from which revision of it
        self.reviews: dict[str, Paper] = {}
        self.signed: dict[str, Paper] = {}
        self.sent: list[str] = []
        self.dropped = self.turns = 0
        self.milestones: set[str] = set()
        self.ended = False

    @staticmethod
    def _quiet(_logger: object, _name: str, _event: Any) -> Any:
        raise structlog.DropEvent

    async def _open(self) -> None:
        url = f"sqlite:///{self.folder.name}/rapport.db"
        self.house = await self.stack.enter_async_context(open_house(Clock(), url))
        await self.house.start_with_pair(starts_on="2026-03-02", ends_on="2026-12-31")

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    def teardown(self) -> None:
        try:
            self.check()
            self.came_to.update(self.milestones)
        finally:
            self.run(self.stack.aclose())
            self.runner.close()
            self.folder.cleanup()
            structlog.reset_defaults()

    # -- what is stored -----------------------------------------------------------------------------------------------

    def versions(self) -> list[Version]:
        with self.house.app.services.db.session() as session:
            return list_all_of(session, self.house.team_id, viewer=self.house.person("ana").id, limit=99)

    def check(self) -> None:
        versions = self.versions()
        of_state = {state: [each for each in versions if each.state is state] for state in AgreementState}
        drafts, holding = of_state[AgreementState.DRAFT], of_state[AgreementState.SIGNED]
        assert [each.paper for each in drafts] == ([self.papers.draft] if self.papers.draft else [])
        assert [each.paper.clauses for each in holding] == ([self.papers.holds.clauses] if self.papers.holds else [])
        before = [each.paper.clauses for each in of_state[AgreementState.REPLACED]]
        assert before == [each.clauses for each in self.papers.before]
        assert len(of_state[AgreementState.DROPPED]) == self.dropped
        for each in (*holding, *of_state[AgreementState.REPLACED]):
            assert {sign.fingerprint for sign in each.signed.values()} == {each.paper.fingerprint}
            assert len(each.signed) == 2
        kept = {text for each in versions for edit in each.edits for text in edit.texts.values()}
        assert kept >= set(self.sent), "what somebody has sent is lost"

    # -- what the two do ----------------------------------------------------------------------------------------------

    @initialize(different=st.sampled_from([(), ("meets",), OPEN]))
    def answers(self, different: tuple[str, ...]) -> None:
        begin(self.house, bens=BENS | {clause: ANSWERS[clause] for clause in OPEN if clause not in different})
        self.papers = Papers(self.versions()[-1].paper)

    # One rule for all: of several, hypothesis leaves some out for a whole walk. It also likes to choose the same again
    # and again, which is why each turn begins to count elsewhere.
    @rule(of_both=st.integers(0, 1), turn=st.integers(0, 99), which=st.integers(0, 999))
    def something_happens(self, of_both: int, turn: int, which: int) -> None:
        self.turns += 1
        who = PEOPLE[(of_both + self.turns) % 2]
        if turn >= 96:
            self.life_goes_on(("Pause", "Resume", "night", "End" if self.turns > LATE else "Resume")[which % 4])
        else:
            self.acts(who, which + self.turns, twice=turn >= 80)

    def acts(self, who: str, which: int, *, twice: bool) -> None:
        """Something that their screen lets them do; what leads on is done more often than what ends it."""
        if self.house.person(who).modal is None:
            self.looks(who)
            return
        can: list[Callable[[], None]] = [partial(self.looks, who)]
        if who in self.reviews:
            can += [partial(self.signs, who, twice)] * 6
        if who in self.forms:
            can += [partial(self.sends_the_form, who, twice)] * 6
        if self._has(who, "agreements.review"):
            can += [partial(self.looks_at_what_is_signed, who)] * 8
        if self._has(who, "agreements.change"):
            can += [partial(self.begins_a_change, who)] * 6
        if self._has(who, "agreements.drop") and (self.papers.holds or self.turns > LATE):
            can += [partial(self.drops, who)]
        for of, clause in product(PEOPLE, OPEN):
            if self._has(who, f"agreements.take_{SIDES[of][0]}", clause):
                can += [partial(self.takes_an_answer, who, of, clause)] * 3
        for clause in ("meets", "goals", "problems"):
            if self._has(who, "agreements.edit", clause):
                can += [partial(self.opens_a_form, who, clause)]
        can[which % len(can)]()

    def looks(self, who: str) -> None:
        if self.house.person(who).modal:
            self.run(self.house.person(who).closes(everything=True))
        self.run(opens(self.house, who))
        self._sees_the_page(who)

    def _sees_the_page(self, who: str) -> None:
        self.screens[who] = self.papers.draft
        self.forms.pop(who, None)
        self.reviews.pop(who, None)

    def _has(self, who: str, action: str, clause: str = "") -> bool:
        return bool(self._values(who, action, clause))

    def _values(self, who: str, action: str, clause: str = "") -> list[str]:
        """Of the buttons on their screen that do this; with a clause, of that one's."""
        modal = self.house.person(who).modal
        found = [element for _, element in elements_in(modal["blocks"])] if modal else []
        values = [str(each.get("value")) for each in found if each["action_id"] == action]
        return [each for each in values if not clause or f":{clause}:" in each]

    def takes_an_answer(self, who: str, of: str, clause: str) -> None:
        said = SIDES[of][1]
        seen = self.screens[who]
        assert seen
        what = "Take mine" if of == who else f"Take {self.house.person(of).member.real_name}'s"
        self.run(takes(self.house, who, what, clause))
        self._edit(clause, {clause: said[clause]}, seen.seen(clause))
        self._sees_the_page(who)
        self.check()

    def _edit(self, clause: str, texts: dict[str, str], seen: int) -> bool:
        signed = self.papers.draft is not None and bool(self.papers.draft.signed)
        try:
            self.papers = self.papers.edit(clause, texts, seen=seen)
        except Refusal:
            return False
        if signed and self.papers.draft and not self.papers.draft.signed:
            self.milestones.add("a change after one signature")
        return True

    def opens_a_form(self, who: str, clause: str) -> None:
        value = self._values(who, "agreements.edit", clause)[0]
        self.run(self.house.person(who).presses("agreements.edit", value=value, where="modal"))
        draft = self.papers.draft
        if draft is None or self._is_another(who):
            self._sees_the_page(who)
        else:
            self.forms[who] = clause, draft.seen(clause)

    def _is_another(self, who: str) -> bool:
        """Whether the page that they look at is of a draft that is none any more."""
        modal = self.house.person(who).modal
        assert modal
        return bool(modal["callback_id"] == "agreements.page")

    def sends_the_form(self, who: str, twice: bool) -> None:
        clause, seen = self.forms[who]
        person, own = self.house.person(who), f"{who} writes {len(self.sent)}"
        field = {"goals": "goal_1"}.get(clause, f"{clause}_words")
        typed = {field: own}
        if clause != "goals" and fields(person.modal).get(clause) is None:
            typed[clause] = "Every two weeks"
        shown = {**fields(person.modal), **typed}
        texts = {each: text for each, text in shown.items() if text}
        if "meets" in typed:
            texts["meets"] = "14"
        of_this_draft = self._of_this_draft(who)
        assert self.run(person.submits(typed)) == {}
        sent = self.house.last_sent
        if of_this_draft and self._edit(clause, texts, seen):
            self.sent.append(own)
            if twice:
                self.run(self.house.playground.send(sent))
            self._sees_the_page(who)
        elif of_this_draft:
            assert fields(person.modal)[field] == own, "it comes back with their words"
            assert self.papers.draft
            self.forms[who] = clause, self.papers.draft.seen(clause)
        else:
            assert own in words(person.modal), "it comes back with their words"
            self.forms.pop(who)
        self.check()

    def _of_this_draft(self, who: str) -> bool:
        """Whether what they have on the screen is of the draft that there is."""
        modal = self.house.person(who).modal
        drafts = [each.id for each in self.versions() if each.state is AgreementState.DRAFT]
        assert modal
        return any(f'"agreement": {number},' in modal["private_metadata"] for number in drafts)

    def looks_at_what_is_signed(self, who: str) -> None:
        of_this_draft = self._of_this_draft(who)
        self.run(self.house.person(who).presses("Sign", where="modal"))
        modal = self.house.person(who).modal
        assert modal
        if modal["callback_id"] == "agreements.sign":
            assert of_this_draft
            assert self.papers.draft
            self.reviews[who] = self.papers.draft
        else:
            self._sees_the_page(who)

    def signs(self, who: str, twice: bool) -> None:
        shown, of_this_draft = self.reviews[who], self._of_this_draft(who)
        assert self.run(self.house.person(who).submits()) == {}
        sent = self.house.last_sent
        if twice:
            self.run(self.house.playground.send(sent))
        if of_this_draft:
            try:
                self.papers = self.papers.sign(PEOPLE.index(who), shown=shown.fingerprint)
            except Refusal:
                assert "Nothing is signed" in words(self.house.person(who).modal)
            else:
                self.signed[who] = shown
                if self.papers.draft is None:
                    self.milestones.add("both signatures")
                    assert self.papers.holds
                    assert self.signed["ana"].clauses == self.signed["ben"].clauses == self.papers.holds.clauses
        self._sees_the_page(who)
        self.check()

    def drops(self, who: str) -> None:
        of_this_draft = self._of_this_draft(who)
        self.run(self.house.person(who).presses("Drop this draft"))
        if of_this_draft:
            self.papers = self.papers.drop()
            self.dropped += 1
        self._sees_the_page(who)
        self.check()

    def begins_a_change(self, who: str) -> None:
        self.run(self.house.person(who).presses("Change it"))
        if not self.ended:
            self.papers = self.papers.begin_change()
            self.milestones.add("a new draft after both")
            self._sees_the_page(who)
        self.check()

    def life_goes_on(self, what: str) -> None:
        if what == "night":
            self.run(self.house.pass_by(hours=24))
        elif not self.ended and self._can(what):
            self.run(self.house.change_pair(what, "ana", "ben"))
            if what == "End":
                self.ended = True
                self.dropped += self.papers.draft is not None
                self.papers = self.papers.drop()
            else:
                self.paused = what == "Pause"
        self.check()

    paused = False

    def _can(self, what: str) -> bool:
        return what == "End" or self.paused == (what == "Resume")


def test_what_holds_was_signed_by_both_word_for_word_and_nothing_that_was_sent_is_lost() -> None:
    TwoAtTheirScreens.came_to.clear()

    run_state_machine_as_test(TwoAtTheirScreens, settings=WALKS)

    for milestone in ("both signatures", "a change after one signature", "a new draft after both"):
        assert TwoAtTheirScreens.came_to[milestone] >= WALKS.max_examples // 3, f"few walks come to {milestone}"
