"""What a coordinator may be shown, and which pairs may need a hand."""

from dataclasses import replace
from datetime import date, timedelta

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
)


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
    silent = replace(WELL, last_answer_on=ago(21), mentor_answered_on=ago(21), mentee_answered_on=ago(24))
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
    )
    assert reasons(new, TODAY) == []
    assert reasons(replace(new, started_on=ago(21)), TODAY) == [
        "no answer from either since the start 21 days ago; the agreed rhythm is 14"
    ]


@pytest.mark.parametrize(("quiet", "other"), [("mentor", "mentee"), ("mentee", "mentor")])
def test_one_silent_person_is_mentioned_when_the_other_answers(quiet: str, other: str) -> None:
    changes = {f"{quiet}_answered_on": ago(30)}
    assert reasons(replace(WELL, **changes), TODAY) == [  # type: ignore[arg-type]
        f"the {other} answers, the {quiet} has not for 30 days"
    ]
    never = {f"{quiet}_answered_on": None}
    assert reasons(replace(WELL, **never), TODAY) == [  # type: ignore[arg-type]
        f"the {other} answers, the {quiet} has not since the start 100 days ago"
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
    silent = replace(tired, last_answer_on=ago(30), mentor_answered_on=None, mentee_answered_on=None)
    assert reasons(silent, TODAY) == ["no answer from either for 30 days; the agreed rhythm is 14"]


NEGLECTED = replace(
    WELL,
    last_answer_on=ago(90),
    last_met_on=ago(90),
    prompts_expired_in_a_row=9,
    mentor_answered_on=None,
    mentee_answered_on=ago(90),
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
    )
)
def test_a_pair_gets_at_most_one_word_about_answers_and_one_about_meetings(activity: PairActivity) -> None:
    said = reasons(activity, TODAY)
    assert sum("meeting" in reason for reason in said) <= 1
    assert sum("answer" in reason for reason in said) <= 1
    if activity.started_on > ago(1):
        assert said == []
