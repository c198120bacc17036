"""Why a pair may need a hand, in a coordinator's words: of quiet, only what both have heard first."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.attention import LONG_PAUSE, Heard, LongPause, Reach, reasons_for_attention
from bot.domain.engagement import last_whole_week
from bot.domain.silences import SilenceKind
from bot.views.attention import CANNOT_BE_REACHED, in_words

SUNDAY = date(2026, 11, 22)
THERE = Reach()
HEARD = Heard(SilenceKind.QUIET, 21, SUNDAY - timedelta(days=13), 14)


def ago(days: int) -> date:
    return SUNDAY - timedelta(days=days)


def reasons(mentor: Reach = THERE, mentee: Reach = THERE, **more: Any) -> list[str]:
    return [in_words([each]) for each in reasons_for_attention(mentor, mentee, as_of=SUNDAY, **more)]


def test_a_pair_of_which_nothing_is_known_is_not_mentioned() -> None:
    assert reasons() == []


@pytest.mark.parametrize(
    ("heard", "words"),
    [
        (
            HEARD,
            "quiet for 4 weeks; both were asked how it is a week ago or longer, without a word; "
            "the program meets every 2 weeks",
        ),
        (
            Heard(SilenceKind.APART, 28, ago(8), 10),
            "no meeting noted for 5 weeks; both were asked a week ago or longer, without a word; "
            "the program meets every 10 days",
        ),
        (
            Heard(SilenceKind.QUIET, 14, ago(7), None),
            "quiet for 3 weeks; both were asked how it is a week ago or longer, without a word; "
            "that is longer than the two have agreed",
        ),
        (Heard(SilenceKind.QUIET, 21, ago(1), 14, wants_help=True), "they would like a hand"),
    ],
)
def test_quiet_has_its_unit_and_whose_rhythm_it_is_and_names_neither_of_the_two(heard: Heard, words: str) -> None:
    assert reasons(heard=[heard]) == [words]
    assert "mentor" not in words and "mentee" not in words


@pytest.mark.parametrize(
    ("every", "words"),
    [(1, "day"), (2, "2 days"), (7, "week"), (8, "8 days"), (14, "2 weeks"), (20, "20 days"), (28, "4 weeks")],
)
def test_days_have_their_unit(every: int, words: str) -> None:
    (said,) = reasons(heard=[Heard(SilenceKind.APART, 90, ago(8), every)])
    assert said.endswith(f"the program meets every {words}")


def test_a_long_pause_is_said_once_a_month_and_not_each_week() -> None:
    assert reasons(paused_on=ago(LONG_PAUSE - 1)) == []
    assert reasons(paused_on=ago(37)) == ["paused for 37 days"]
    for weekday in range(7):  # on which the digest comes
        said = [days for days in range(weekday, 390, 7) if days >= LONG_PAUSE and LongPause(days).is_said]
        assert [days // LONG_PAUSE for days in said][:12] == list(range(1, 13)), (
            "each month once, whatever day it began"
        )


@pytest.mark.parametrize("role", ["mentor", "mentee"])
def test_that_somebody_has_left_or_cannot_be_reached_is_said_first_and_always(role: str) -> None:
    left = {role: Reach(is_deactivated=True, refused="user_disabled")}
    assert reasons(**left) == [f"the {role}'s account is deactivated, so nothing is asked"]
    for error, words in (*CANNOT_BE_REACHED.items(), ("new_error", "Slack says new_error")):
        said = reasons(**{role: Reach(refused=error)}, paused_on=ago(99), heard=[HEARD])
        assert said[0] == f"messages to the {role} cannot be delivered: {words}"
        assert len(said) == 3


@pytest.mark.parametrize(("day", "sunday"), [(22, 15), (23, 22), (24, 22), (28, 22), (29, 22), (30, 29)])
def test_what_is_said_ends_with_the_last_whole_week(day: int, sunday: int) -> None:
    assert last_whole_week(date(2026, 11, day)) == date(2026, 11, sunday)
