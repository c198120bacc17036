"""What a coordinator may be shown, and which pairs may need a hand."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.engagement import MINIMUM_GROUP, PairActivity, Unreachable, may_show, reasons_for_attention
from bot.domain.programs import Role
from bot.views.digests import why

TODAY = date(2026, 11, 22)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def reasons(activity: PairActivity, today: date) -> list[str]:
    """As a coordinator reads them."""
    return [why(reason) for reason in reasons_for_attention(activity, today)]


WELL = PairActivity(
    pair_id=1,
    started_on=ago(100),
    last_answer_on=ago(3),
    last_met_on=ago(10),
    prompts_expired_in_a_row=0,
    agreed_days=14,
    paused=False,
    mentor_away=False,
    mentee_away=False,
    failed=None,
    mentor_answered_on=ago(5),
    mentee_answered_on=ago(3),
    mentor_asked_on=None,
    mentee_asked_on=None,
)
ASKED: dict[str, Any] = {"mentor_asked_on": ago(20), "mentee_asked_on": ago(20)}
"""What reached both waits; for a pair whose agreed rhythm is of two weeks."""


def test_a_number_about_few_people_is_not_shown() -> None:
    assert not may_show(4, 20)
    assert may_show(5, 20)


def test_a_number_that_leaves_few_people_out_is_not_shown_because_subtraction_would_reveal_them() -> None:
    assert not may_show(20, 4)
    assert not may_show(20, 1)
    assert may_show(20, 5)


def test_a_number_about_everybody_is_shown() -> None:
    assert may_show(5, 0)
    assert not may_show(4, 0)


def test_a_program_may_ask_for_larger_groups_but_not_for_smaller_ones() -> None:
    assert not may_show(7, 8, minimum=8)
    assert not may_show(8, 7, minimum=8)
    assert may_show(8, 8, minimum=8)
    with pytest.raises(ValueError, match="not lowered below 5"):
        may_show(20, 20, minimum=4)


def test_groups_cannot_have_fewer_than_no_people() -> None:
    with pytest.raises(ValueError, match="cannot have -1 people"):
        may_show(-1, 20)
    with pytest.raises(ValueError, match="cannot have -2 people"):
        may_show(20, -2)


@given(st.integers(0, 40), st.integers(0, 40), st.integers(MINIMUM_GROUP, 12))
def test_neither_a_shown_group_nor_what_is_left_of_the_whole_is_ever_small(size: int, left: int, minimum: int) -> None:
    if may_show(size, left, minimum):
        assert size >= MINIMUM_GROUP
        assert left == 0 or left >= MINIMUM_GROUP
        assert may_show(size, left)  # a higher minimum never shows more


def test_a_pair_that_is_doing_well_is_not_mentioned() -> None:
    assert reasons(WELL, TODAY) == []


def test_a_silent_pair_is_mentioned_when_it_is_half_as_late_again() -> None:
    answered: dict[str, Any] = {"last_answer_on": ago(21), "mentor_answered_on": ago(21), "mentee_answered_on": ago(24)}
    silent = replace(WELL, **answered, **ASKED)
    assert reasons(silent, TODAY) == ["no answer from either for 21 days; the agreed rhythm is 14"]
    assert reasons(silent, TODAY - timedelta(days=1)) == []


def test_a_pair_that_never_answered_is_mentioned_once_it_had_time() -> None:
    new = replace(
        WELL,
        started_on=ago(20),
        last_answer_on=None,
        last_met_on=None,
        mentor_answered_on=None,
        mentee_answered_on=None,
        prompts_expired_in_a_row=5,
        **ASKED,
    )
    assert reasons(new, TODAY) == []
    assert reasons(replace(new, started_on=ago(21)), TODAY) == [
        "no answer from either since the start 21 days ago; the agreed rhythm is 14"
    ]


@pytest.mark.parametrize("quiet", ["mentor", "mentee"])
def test_that_one_is_silent_while_the_other_answers_is_mentioned_and_not_which_of_them(quiet: str) -> None:
    changes: dict[str, Any] = {f"{quiet}_answered_on": ago(30), f"{quiet}_asked_on": ago(29)}
    assert reasons(replace(WELL, **changes), TODAY) == ["one of the two has not answered for 30 days"]
    never: dict[str, Any] = {f"{quiet}_answered_on": None, f"{quiet}_asked_on": ago(99)}
    assert reasons(replace(WELL, **never), TODAY) == ["one of the two has not answered since the start 100 days ago"]


def test_nobody_is_silent_whom_no_question_has_reached() -> None:
    never = replace(
        WELL,
        last_answer_on=None,
        last_met_on=None,
        mentor_answered_on=None,
        mentee_answered_on=None,
        started_on=ago(63),
    )
    assert reasons(never, TODAY) == []
    for asked, known in ((ago(6), []), (ago(7), ["no answer from either for 21 days; the agreed rhythm is 14"])):
        late = replace(never, mentor_asked_on=asked, mentee_asked_on=asked, last_met_on=ago(5))
        assert reasons(late, TODAY) == known, "silence begins one rhythm before the first question that waits"
    one = replace(never, mentor_asked_on=ago(63), last_met_on=ago(5))
    assert reasons(one, TODAY) == ["one of the two has not answered since the start 63 days ago"]


def test_who_was_not_asked_since_they_met_owes_no_word_of_another_meeting() -> None:
    apart = replace(WELL, last_met_on=ago(45), last_answer_on=ago(45), mentee_answered_on=ago(45))
    assert reasons(apart, TODAY) == []
    assert reasons(replace(apart, mentor_asked_on=ago(3)), TODAY) == [
        "no meeting noted for 45 days; agreed is every 14"
    ]


def test_a_pair_that_does_not_meet_is_mentioned() -> None:
    apart = replace(WELL, last_met_on=ago(45), agreed_days=21)
    assert reasons(apart, TODAY) == ["no meeting noted for 45 days; agreed is every 21"]
    assert reasons(replace(apart, last_met_on=ago(41)), TODAY) == []
    assert reasons(replace(apart, last_met_on=None), TODAY) == [
        "no meeting noted since the start 100 days ago; agreed is every 21"
    ]


def test_questions_that_keep_running_out_are_mentioned_but_not_beside_silence() -> None:
    tired = replace(WELL, prompts_expired_in_a_row=3)
    assert reasons(tired, TODAY) == ["the last 3 questions ran out without an answer"]
    assert reasons(replace(tired, prompts_expired_in_a_row=2), TODAY) == []
    silent = replace(tired, last_answer_on=ago(30), mentor_answered_on=None, mentee_answered_on=None, **ASKED)
    assert reasons(silent, TODAY) == ["no answer from either for 30 days; the agreed rhythm is 14"]


NEGLECTED = replace(
    WELL,
    last_answer_on=ago(90),
    last_met_on=ago(90),
    prompts_expired_in_a_row=9,
    mentor_answered_on=None,
    mentee_answered_on=ago(90),
    mentor_asked_on=ago(89),
    mentee_asked_on=ago(89),
)


@pytest.mark.parametrize("state", ["paused", "mentor_away", "mentee_away"])
def test_pauses_and_time_away_are_held_against_nobody(state: str) -> None:
    assert len(reasons(NEGLECTED, TODAY)) == 2
    assert reasons(replace(NEGLECTED, **{state: True}), TODAY) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("state", ["paused", "mentor_away", "mentee_away"])
def test_that_somebody_cannot_be_reached_is_said_first_and_always(state: str) -> None:
    failed = Unreachable(Role.MENTOR, "user_disabled")
    reason = why(failed)
    assert reason == "messages to the mentor cannot be delivered: the account is deactivated"
    assert reasons(replace(NEGLECTED, failed=failed), TODAY)[0] == reason
    unreachable = replace(NEGLECTED, failed=failed, **{state: True})  # type: ignore[arg-type]
    assert reasons(unreachable, TODAY) == [reason]


def test_an_error_that_slack_adds_one_day_is_still_said() -> None:
    assert (
        why(Unreachable(Role.MENTEE, "new_error")) == "messages to the mentee cannot be delivered: Slack says new_error"
    )


past_days = st.none() | st.integers(0, 400).map(ago)


@given(
    st.builds(
        PairActivity,
        pair_id=st.just(1),
        started_on=st.integers(-30, 400).map(ago),
        last_answer_on=past_days,
        last_met_on=past_days,
        prompts_expired_in_a_row=st.integers(0, 9),
        agreed_days=st.integers(1, 92),
        paused=st.booleans(),
        mentor_away=st.booleans(),
        mentee_away=st.booleans(),
        failed=st.none(),
        mentor_answered_on=past_days,
        mentee_answered_on=past_days,
        mentor_asked_on=past_days,
        mentee_asked_on=past_days,
    )
)
def test_a_pair_gets_at_most_one_word_about_answers_and_one_about_meetings(activity: PairActivity) -> None:
    said = reasons(activity, TODAY)
    assert sum("meeting" in reason for reason in said) <= 1
    assert sum("answer" in reason for reason in said) <= 1
    if activity.started_on > ago(1):
        assert said == []
