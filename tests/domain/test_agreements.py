"""An agreement as a rule alone, in whatever order the two do what they may do."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.domain.agreements import (
    ChangedMeanwhile,
    NoDraft,
    NothingHolds,
    Paper,
    Papers,
    StillOpen,
    differs,
    first_look,
    next_look,
    usual_gap,
)
from bot.domain.clauses import CLAUSES

NAMES = [clause.name for clause in CLAUSES]
BERLIN = ZoneInfo("Europe/Berlin")


def whole(words: str = "x") -> Paper:
    paper = Paper()
    for name in NAMES:
        paper = paper.edit(name, {name: words}, seen=0)
    return paper


class TwoWhoAgree(RuleBasedStateMachine):
    """Two people with pages that may be out of date: what each has on the screen is kept here."""

    @initialize(open_clauses=st.integers(0, 3))
    def begin(self, open_clauses: int) -> None:
        draft = Paper()
        for name in NAMES[open_clauses:]:
            draft = draft.edit(name, {name: "as both said"}, seen=0)
        self.papers = Papers(draft)
        self.screens: list[Paper] = [draft, draft]
        self.written = 0
        self.history: list[str] = []

    @rule(who=st.sampled_from([0, 1]))
    def looks(self, who: int) -> None:
        if self.papers.draft:
            self.screens[who] = self.papers.draft

    @rule(who=st.sampled_from([0, 1]), name=st.sampled_from(NAMES[:4]))
    def edits(self, who: int, name: str) -> None:
        self.written += 1
        before, texts = self.papers, {name: f"words {self.written}"}
        seen = self.screens[who].seen(name)
        if before.draft is None:
            with pytest.raises(NoDraft):
                before.edit(name, texts, seen=seen)
            return
        if before.draft.seen(name) != seen:
            with pytest.raises(ChangedMeanwhile):
                before.edit(name, texts, seen=seen)
            assert self.papers == before, "nobody's words are written over"
            return
        self.papers = before.edit(name, texts, seen=seen)
        assert self.papers.draft
        assert self.papers.draft.clauses[name] == texts
        assert not self.papers.draft.signed, "a signature never survives a change"
        assert self.papers.edit(name, texts, seen=seen) == self.papers, "twice is once"

    @rule(who=st.sampled_from([0, 1]))
    def signs(self, who: int) -> None:
        before, shown = self.papers, self.screens[who].fingerprint
        if before.draft is None:
            with pytest.raises(NoDraft):
                before.sign(who, shown=shown)
        elif before.draft.open:
            with pytest.raises(StillOpen):
                before.sign(who, shown=shown)
        elif before.draft.clauses != self.screens[who].clauses:
            with pytest.raises(ChangedMeanwhile):
                before.sign(who, shown=shown)
        elif before.draft.fingerprint == shown:
            self.papers = before.sign(who, shown=shown)
            if self.papers.draft is None:
                assert self.papers.holds
                assert self.papers.holds.clauses == self.screens[who].clauses, "word for word"
                assert self.papers.before == (*before.before, *([before.holds] if before.holds else []))

    @rule()
    def drops(self) -> None:
        before = self.papers
        self.papers = before.drop()
        assert (self.papers.holds, self.papers.before) == (before.holds, before.before)

    @precondition(lambda self: self.papers.holds is not None or self.papers.draft is None)
    @rule()
    def begins_a_change(self) -> None:
        before = self.papers
        if before.holds is None:
            with pytest.raises(NothingHolds):
                before.begin_change()
            return
        self.papers = before.begin_change()
        assert self.papers.holds == before.holds, "the old one holds"
        assert self.papers.draft
        if before.draft is None:
            assert self.papers.draft.clauses == before.holds.clauses

    @invariant()
    def what_holds_was_signed_by_both(self) -> None:
        for paper in (self.papers.holds, *self.papers.before):
            assert paper is None or (paper.both_signed and not paper.open)


TestTwoWhoAgree = TwoWhoAgree.TestCase
TestTwoWhoAgree.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)


def test_nobody_signs_what_is_still_to_be_talked_about() -> None:
    with pytest.raises(StillOpen):
        Paper().edit("why", {"why": "x"}, seen=0).sign(0, shown="")


def test_words_that_came_back_are_another_revision_and_signed_anew() -> None:
    first = whole()
    changed = first.sign(0, shown=first.fingerprint).edit("why", {"why": "y"}, seen=first.seen("why"))
    back = changed.edit("why", {"why": "x"}, seen=changed.seen("why"))

    assert back.clauses == first.clauses
    assert not back.signed
    with pytest.raises(ChangedMeanwhile):
        back.sign(1, shown=first.fingerprint)


# --- whether it is still right ---------------------------------------------------------------------------------------


def test_the_first_look_is_45_days_after_signing_at_nine_by_the_programs_clocks() -> None:
    signed = datetime(2026, 2, 27, 23, 30, tzinfo=UTC)  # the 28th in Berlin, in winter
    assert first_look(signed, date(2026, 12, 31), BERLIN) == datetime(2026, 4, 14, 7, tzinfo=UTC)
    assert first_look(signed, date(2026, 4, 13), BERLIN) is None


def test_the_next_looks_are_a_quarter_apart_and_those_that_passed_in_a_pause_are_left_out() -> None:
    last = datetime(2026, 4, 14, 7, tzinfo=UTC)
    ends = date(2027, 12, 31)
    assert next_look(last, last, ends, BERLIN) == datetime(2026, 7, 14, 7, tzinfo=UTC)
    assert next_look(last, last + timedelta(days=100), ends, BERLIN) == datetime(2026, 10, 13, 7, tzinfo=UTC)
    assert next_look(last, last, date(2026, 7, 13), BERLIN) is None


@pytest.mark.parametrize(
    ("days", "gap"),
    [
        ([0, 35, 70], None),
        ([0, 35, 70, 105], 35),
        ([0, 0, 35, 35, 70, 105], 35),
        ([0, 7, 14, 49, 84, 119], 35),
        ([0, 14, 28, 70], 14),
    ],
)
def test_how_often_they_meet_is_the_middle_of_their_latest_gaps(days: list[int], gap: int | None) -> None:
    first = date(2026, 3, 2)
    assert usual_gap([first + timedelta(days=day) for day in days]) == gap


def test_only_meeting_much_more_seldom_than_agreed_is_worth_a_question() -> None:
    assert differs(21, 14)
    assert not differs(20, 14)
    assert not differs(7, 14)
    assert not differs(None, 14)
    assert not differs(35, None)
