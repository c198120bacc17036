"""The rules of a sealed round: when it is held, what it asks for, and what may be answered."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.feedback import (
    FIRST_WEEK,
    FOLLOW_UP,
    QUARTER,
    SECOND_WEEK,
    SHORTEST,
    ReplyKind,
    RoundFormat,
    asked_for,
    is_whole,
    last_quarter,
    may_reply,
    next_scheduled,
    scheduled_format,
)

DAY = timedelta(days=1)

dates = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def test_the_follow_up_comes_after_four_weeks() -> None:
    assert timedelta(weeks=4) == FOLLOW_UP


# --- the rhythm ------------------------------------------------------------------------------------------------------


@given(dates, st.integers(-100, 1000))
def test_rounds_are_scheduled_in_week_6_and_12_and_then_each_13_weeks(starts_on: date, days: int) -> None:
    weeks = [FIRST_WEEK, *(SECOND_WEEK + number * QUARTER for number in range(20))]
    all_of_them = [starts_on + timedelta(weeks=each) for each in weeks]
    after = starts_on + days * DAY

    assert next_scheduled(starts_on, after) == next(each for each in all_of_them if each > after)


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        (6, RoundFormat.FEEDFORWARD),
        (11, RoundFormat.FEEDFORWARD),
        (12, RoundFormat.SITUATION),
        (25, RoundFormat.SITUATION),
    ],
)
def test_the_first_scheduled_round_looks_forward_and_later_ones_at_a_situation(
    weeks: int, expected: RoundFormat
) -> None:
    assert scheduled_format(weeks) is expected


@given(dates)
def test_totals_are_of_the_whole_calendar_quarter_before_this_one(today: date) -> None:
    first, last = last_quarter(today)

    assert first.day == 1 and first.month in (1, 4, 7, 10)
    following = last + DAY
    assert following.day == 1 and following.month in (1, 4, 7, 10)
    assert 90 <= (following - first).days <= 92
    assert following <= today < following + timedelta(days=92)
    assert last_quarter(following) == (first, last), "the same for everybody who asks within the quarter"


# --- what is asked for, and answered ---------------------------------------------------------------------------------


def test_of_what_was_sent_only_what_the_format_asks_for_is_taken() -> None:
    sent = {"behavior": "You listen.", "impact": "I dare to ask.", "mood": "great"}
    assert asked_for(sent, RoundFormat.SITUATION) == {"behavior": "You listen.", "impact": "I dare to ask."}
    assert not is_whole(asked_for(sent, RoundFormat.SITUATION), RoundFormat.SITUATION)
    assert is_whole({**sent, "behavior": "You listen well.", "situation": "On Monday."}, RoundFormat.SITUATION)


@pytest.mark.parametrize(
    ("text", "whole"),
    [(".", False), (" . " * 3, False), ("x" * (SHORTEST - 1) + "  ", False), ("你总是先认真听我说。", True)],
)
def test_a_field_with_a_single_sign_says_nothing(text: str, whole: bool) -> None:
    texts = {"behavior": "You listen well.", "first": text, "second": "Wait for a day"}
    assert is_whole(texts, RoundFormat.FEEDFORWARD) is whole


@pytest.mark.parametrize(
    ("kind", "format", "mine", "theirs", "may"),
    [
        (ReplyKind.THANK, RoundFormat.FEEDFORWARD, (), (), True),
        (ReplyKind.THANK, RoundFormat.FEEDFORWARD, (ReplyKind.THANK,), (), False),
        (ReplyKind.ASK, RoundFormat.FEEDFORWARD, (), (), False),
        (ReplyKind.ASK, RoundFormat.FEEDFORWARD, (ReplyKind.THANK,), (), True),
        (ReplyKind.TRY, RoundFormat.FEEDFORWARD, (), (ReplyKind.THANK,), False),
        (ReplyKind.TRY, RoundFormat.SITUATION, (), (), True),
        (ReplyKind.ANSWER, RoundFormat.SITUATION, (ReplyKind.ASK,), (), False),
        (ReplyKind.ANSWER, RoundFormat.SITUATION, (), (ReplyKind.ASK,), True),
    ],
)
def test_each_answer_is_given_once_and_after_feedforward_thanks_come_first(
    kind: ReplyKind, format: RoundFormat, mine: tuple[ReplyKind, ...], theirs: tuple[ReplyKind, ...], may: bool
) -> None:
    assert may_reply(kind, format, mine, theirs) is may
