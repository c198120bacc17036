"""Promises as a rule: what each of the two can do, when somebody is asked, and what is said of how many were kept."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.domain.absences import Away
from bot.domain.calendar import ONE_DAY, Availability, WorkingHours, is_working_moment
from bot.domain.promises import (
    SHARE_AFTER,
    Course,
    OnlyOneself,
    PromiseDayOver,
    PromiseInThePast,
    PromiseMended,
    PromiseNotLater,
    PromiseShare,
    PromiseState,
    PromiseTooFar,
    PromiseWasLetGo,
    PromiseWasMissed,
    PromiseWasReleased,
    RepairAnswer,
    WhatNow,
    check_day,
    day_after,
    day_asked,
    day_before,
    day_to_ask,
    end_of,
    lapses_at,
    opening_of,
    share,
)
from bot.errors import Refusal

FRIDAY, MONDAY = date(2026, 3, 6), date(2026, 3, 9)
LONDON = Availability(ZoneInfo("Europe/London"), WorkingHours(), None)
OPEN = Course(PromiseState.OPEN, FRIDAY)


def test_a_promise_is_for_today_or_later_and_for_five_years_at_most() -> None:
    check_day(FRIDAY, FRIDAY)
    check_day(date(2031, 3, 6), FRIDAY)
    check_day(date(2029, 3, 1), date(2024, 2, 29))
    with pytest.raises(PromiseInThePast):
        check_day(FRIDAY, FRIDAY + ONE_DAY)
    with pytest.raises(PromiseTooFar):
        check_day(date(2031, 3, 7), FRIDAY)
    with pytest.raises(PromiseTooFar):
        check_day(date(2029, 3, 2), date(2024, 2, 29))


def test_it_is_moved_to_a_later_day_as_long_as_its_day_is_not_over() -> None:
    moved = OPEN.moved(MONDAY, today=FRIDAY, asked_on=None)

    assert (moved.state, moved.due_on, moved.moved_from) == (PromiseState.OPEN, MONDAY, (FRIDAY,))
    with pytest.raises(PromiseDayOver):
        OPEN.moved(MONDAY, today=FRIDAY + ONE_DAY, asked_on=FRIDAY)
    with pytest.raises(PromiseDayOver):
        OPEN.not_yet(FRIDAY).moved(MONDAY, today=FRIDAY, asked_on=FRIDAY)
    with pytest.raises(PromiseNotLater):
        OPEN.moved(FRIDAY, today=FRIDAY, asked_on=None)


def test_whoever_is_asked_on_monday_about_a_saturday_moves_it_in_time_on_monday() -> None:
    saturday = Course(PromiseState.OPEN, FRIDAY + ONE_DAY)

    assert day_to_ask(saturday.due_on, LONDON) == MONDAY
    assert saturday.moved(MONDAY + ONE_DAY, today=MONDAY, asked_on=MONDAY).moved_from == (FRIDAY + ONE_DAY,)


def test_kept_after_release_says_that_it_was_released() -> None:
    with pytest.raises(PromiseWasReleased):
        OPEN.released().kept()
    with pytest.raises(PromiseWasMissed):
        OPEN.missed().kept()
    with pytest.raises(PromiseWasLetGo):
        OPEN.let_go().kept()


def test_after_a_miss_each_of_the_two_has_one_word() -> None:
    missed = OPEN.missed()
    with pytest.raises(PromiseMended):
        missed.answered(RepairAnswer.THANK)  # for what?
    said = missed.said(WhatNow.SMALLER)
    with pytest.raises(PromiseMended):
        said.said(WhatNow.LET_GO)
    thanked = said.answered(RepairAnswer.THANK)
    assert thanked.state is PromiseState.MISSED
    with pytest.raises(PromiseMended):
        thanked.answered(RepairAnswer.RELEASE)
    assert missed.answered(RepairAnswer.RELEASE).state is PromiseState.RELEASED
    assert missed.said(WhatNow.HAD_KEPT).state is PromiseState.KEPT
    with pytest.raises(PromiseMended):
        OPEN.said(WhatNow.LET_GO)


def test_nobody_else_has_a_part_in_a_promise_to_oneself() -> None:
    mine = Course(PromiseState.OPEN, FRIDAY, is_private=True)
    with pytest.raises(OnlyOneself):
        mine.released()
    with pytest.raises(OnlyOneself):
        mine.missed().answered(RepairAnswer.THANK)


# --- days ------------------------------------------------------------------------------------------------------------


def test_one_working_day_is_left_after_the_day_on_which_its_author_was_asked_and_one_after_not_yet() -> None:
    tuesday = MONDAY + ONE_DAY
    assert lapses_at(FRIDAY, None, LONDON) == datetime(2026, 3, 10, tzinfo=UTC)
    assert lapses_at(MONDAY, FRIDAY, LONDON) == datetime(2026, 3, 10, tzinfo=UTC)
    assert lapses_at(tuesday, FRIDAY, LONDON) == datetime(2026, 3, 11, tzinfo=UTC)  # asked again a day late


def test_a_promise_for_the_day_on_which_it_is_made_is_asked_about_on_the_next_working_day() -> None:
    assert day_asked(FRIDAY, FRIDAY, LONDON) == MONDAY
    assert day_asked(MONDAY, FRIDAY, LONDON) == MONDAY


ZONES = ["Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Africa/Lagos", "America/Santiago"]
days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
availabilities = st.builds(
    Availability,
    st.sampled_from(ZONES).map(ZoneInfo),
    st.builds(
        lambda start, length, on: WorkingHours(time(start), time((start + length) % 24), on),
        st.integers(0, 23),
        st.integers(2, 12),
        st.frozensets(st.integers(0, 6), min_size=1),
    ),
    st.none() | st.builds(lambda first, n: Away.between(first, first + n * ONE_DAY), days, st.integers(0, 30)),
)


@settings(max_examples=150)
@given(day=days, when=availabilities)
def test_whoever_their_time_belongs_to_they_are_asked_on_a_working_day_and_have_another(
    day: date, when: Availability
) -> None:
    asked = day_to_ask(day, when)
    opening = opening_of(asked, when)
    assert asked >= day
    assert is_working_moment(opening, when.zone, when.working_hours, when.away)
    following = day_after(asked, when)
    assert following > asked
    assert lapses_at(asked, None, when) >= end_of(following, when) > opening
    assert not (when.away and when.away.covers(following))
    before = day_before(asked, when)
    assert before is None or (before < asked and day_after(before, when) == asked)


# --- the whole course ------------------------------------------------------------------------------------------------


class Courses(RuleBasedStateMachine):
    """Any steps in any order: what is over stays over, and each word is given and settled once."""

    def __init__(self) -> None:
        super().__init__()
        self.today = FRIDAY
        self.course = OPEN
        self.ended_as: PromiseState | None = None
        self.words = 0

    def take(self, step: str, *args: object, **more: object) -> None:
        before = self.course
        try:
            self.course = getattr(before, step)(*args, **more)
        except Refusal:
            assert self.course is before
        if before.state is not PromiseState.OPEN:
            self.ended_as = self.ended_as or before.state

    @rule()
    def next_day(self) -> None:
        self.today += ONE_DAY

    @rule(days=st.integers(-3, 9))
    def move(self, days: int) -> None:
        before = self.course
        self.take("moved", before.due_on + days * ONE_DAY, today=self.today, asked_on=None)
        if self.course is not before:
            assert days > 0 and self.today <= before.due_on
            assert self.course.moved_from == (*before.moved_from, before.due_on)

    @rule()
    def not_yet(self) -> None:
        self.take("not_yet", self.today)

    @rule(step=st.sampled_from(["kept", "released", "missed", "let_go"]))
    def settle(self, step: str) -> None:
        self.take(step)

    @rule(what_now=st.sampled_from(WhatNow))
    def say(self, what_now: WhatNow) -> None:
        self.take("said", what_now)

    @rule(answer=st.sampled_from(RepairAnswer))
    def answer(self, answer: RepairAnswer) -> None:
        self.take("answered", answer)

    @rule(days=st.integers(0, 20))
    def pause(self, days: int) -> None:
        moved = self.course.moved_from
        self.take("shifted", days)
        assert self.course.moved_from == moved, "a pause is nobody's word"

    @invariant()
    def what_is_over_changes_only_by_mending(self) -> None:
        if self.ended_as in (PromiseState.KEPT, PromiseState.RELEASED, PromiseState.LET_GO):
            assert self.course.state is self.ended_as
        if self.ended_as is PromiseState.MISSED:
            assert self.course.state is not PromiseState.OPEN
        assert list(self.course.moved_from) == sorted(set(self.course.moved_from))

    @invariant()
    def said_of_it_once_and_only_after_a_miss(self) -> None:
        if self.course.what_now or self.course.answer:
            assert self.ended_as is PromiseState.MISSED or self.course.state is not PromiseState.OPEN


TestCourses = Courses.TestCase
TestCourses.settings = settings(max_examples=60, stateful_step_count=25)


# --- each side's share -----------------------------------------------------------------------------------------------

KEPT, MISSED = Course(PromiseState.KEPT, FRIDAY), Course(PromiseState.MISSED, FRIDAY)
MOVED = Course(PromiseState.OPEN, MONDAY, moved_from=(FRIDAY,))


def test_it_is_said_in_words_and_after_the_fifth_only() -> None:
    assert share([KEPT] * (SHARE_AFTER - 1)) is None
    assert share([KEPT] * 5) is PromiseShare.ALL
    assert share([KEPT] * 4 + [MISSED]) is PromiseShare.NEARLY_ALL
    assert share([KEPT] * 3 + [MISSED] * 2) is PromiseShare.MOST
    assert share([MISSED] * 5) is PromiseShare.SOME


def test_moved_in_time_is_as_good_as_kept() -> None:
    assert share([MOVED] * 5) is share([KEPT] * 5)
    assert share([MOVED] * 4) is None, "what is open has not been settled"


def test_what_was_released_or_let_go_or_is_to_oneself_counts_for_nothing() -> None:
    others = [Course(PromiseState.RELEASED, FRIDAY), Course(PromiseState.LET_GO, FRIDAY), OPEN]
    private = [Course(PromiseState.MISSED, FRIDAY, is_private=True)] * 9
    assert share([KEPT] * 4 + others * 9 + private) is None
    assert share([KEPT] * 5 + others * 9 + private) is PromiseShare.ALL
