"""The life of a pair, and the days that the two may choose in it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import ONE_DAY
from bot.domain.pairs import (
    DayProblem,
    Life,
    Stage,
    Step,
    day_problem,
    extension_problem,
    first_day,
    first_extension,
    last_extension,
    usual_day,
    usual_extension,
)

TODAY, LAST = date(2026, 3, 2), date(2026, 8, 31)


@pytest.mark.parametrize(
    ("until", "problem"),
    [
        (date(1, 1, 1), DayProblem.TOO_EARLY),
        (date(2025, 3, 30), DayProblem.TOO_EARLY),
        (TODAY - timedelta(days=1), DayProblem.TOO_EARLY),
        (TODAY, DayProblem.TOO_EARLY),
        (TODAY + timedelta(days=1), None),
        (date(2026, 3, 29), None),
        (LAST - timedelta(days=1), None),
        (LAST, None),
        (LAST + timedelta(days=1), DayProblem.AFTER_THE_END),
        (date(2027, 3, 30), DayProblem.AFTER_THE_END),
        (date(9999, 12, 31), DayProblem.AFTER_THE_END),
    ],
)
def test_a_pair_can_be_paused_from_tomorrow_to_the_program_s_last_day(until: date, problem: DayProblem | None) -> None:
    assert day_problem(until, TODAY, LAST) is problem


@pytest.mark.parametrize(
    ("ends_on", "proposed"),
    [
        (LAST, date(2026, 3, 30)),
        (date(2026, 3, 30), date(2026, 3, 30)),
        (date(2026, 3, 12), date(2026, 3, 12)),
        (date(2026, 3, 3), date(2026, 3, 3)),
        (date(2026, 3, 2), None),
        (date(2026, 2, 1), None),
    ],
)
def test_four_weeks_are_proposed_or_what_is_left_of_the_program(ends_on: date, proposed: date | None) -> None:
    assert usual_day(TODAY, ends_on) == proposed


@given(today=st.dates(date(2026, 1, 1), date(2030, 1, 1)), days=st.integers(-400, 800))
def test_what_is_proposed_can_be_chosen(today: date, days: int) -> None:
    ends_on = today + timedelta(days=days)
    proposed = usual_day(today, ends_on)
    if proposed is None:
        assert day_problem(first_day(today), today, ends_on) is DayProblem.AFTER_THE_END
    else:
        assert day_problem(proposed, today, ends_on) is None


# --- the life of a pair ----------------------------------------------------------------------------------------------


@given(st.lists(st.sampled_from(Step), max_size=40))
def test_whatever_is_done_a_pair_ends_once_and_only_what_may_be_taken_back_is(steps: list[Step]) -> None:
    life, lived = Life(Stage.ACTIVE), [Life(Stage.ACTIVE)]
    for step in steps:
        after = life.after(step)
        assert life.can(step) is (after is not None)
        if after is None:
            continue
        if life.stage is Stage.ENDED:
            raise AssertionError("nothing is done to a pair that has ended for good")
        if life.stage is Stage.ENDING:
            assert step in (Step.TAKE_BACK, Step.MAKE_FINAL), "while it can be taken back nothing else is done"
        if life.stage is Stage.OVER:
            assert step is Step.REOPEN
        if step is Step.TAKE_BACK:
            assert after == lived[-2], "it is as it was before"
        assert (after.before is not None) is (after.stage is Stage.ENDING)
        life = after
        lived.append(after)


@pytest.mark.parametrize("stage", [Stage.ACTIVE, Stage.HELD, Stage.PAUSED])
def test_there_is_a_way_out_of_every_living_pair_and_nobody_goes_on_with_the_pause_of_another(stage: Stage) -> None:
    life = Life(stage)
    assert life.can(Step.LEAVE) and life.can(Step.COMPLETE) and life.can(Step.END) and life.can(Step.EXTEND)
    assert life.can(Step.GO_ON) is (stage is Stage.PAUSED) and life.can(Step.RESUME) is (stage is Stage.HELD)


def test_what_was_extended_can_end_with_its_program_again_and_never_in_the_past() -> None:
    program, own, today = date(2026, 8, 31), date(2026, 10, 30), date(2026, 3, 2)
    assert first_extension(program, program, today) == program + ONE_DAY
    assert first_extension(own, program, today) == program
    assert first_extension(own, program, date(2026, 9, 10)) == date(2026, 9, 11)
    assert first_extension(program, program, program) == date(2026, 9, 1), "on the last day there is a day more to win"
    assert last_extension(own, today) == date(2027, 3, 1) and last_extension(date(2028, 1, 1), today).year == 2028
    assert extension_problem(program - ONE_DAY, program, program, today) is DayProblem.TOO_EARLY
    assert extension_problem(date(2027, 3, 2), program, program, today) is DayProblem.TOO_FAR
    assert extension_problem(usual_extension(program, today), program, program, today) is None
