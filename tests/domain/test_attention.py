"""Which pairs may need a hand, and in which words a coordinator reads why."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.attention import LONG_PAUSE, LongPause, PairActivity, Side, reasons_for_attention
from bot.domain.engagement import last_whole_week
from bot.views.attention import CANNOT_BE_REACHED, in_words

SUNDAY = date(2026, 11, 22)


def ago(days: int) -> date:
    return SUNDAY - timedelta(days=days)


def reasons(activity: PairActivity, as_of: date = SUNDAY) -> list[str]:
    """As a coordinator reads them, without a rhythm that has been said before."""
    found = reasons_for_attention(activity, as_of)
    return [in_words([each]) for each in found]


WELL = PairActivity(
    started_on=ago(100),
    met_on=ago(10),
    meets_every=14,
    mentor=Side(alive_on=ago(5)),
    mentee=Side(alive_on=ago(3)),
)


def both(**changes: Any) -> dict[str, Side]:
    return {"mentor": replace(WELL.mentor, **changes), "mentee": replace(WELL.mentee, **changes)}


def test_a_pair_that_is_doing_well_is_not_mentioned() -> None:
    assert reasons(WELL) == []


def test_a_silent_pair_is_mentioned_when_it_is_half_as_late_again() -> None:
    silent = replace(WELL, mentor=Side(ago(21), asked_on=ago(20)), mentee=Side(ago(24), asked_on=ago(20)))
    assert reasons(silent) == ["no answer from either for 21 days; the program meets every 2 weeks"]
    assert reasons(silent, ago(1)) == []


def test_a_pair_that_never_answered_is_mentioned_once_it_had_time() -> None:
    sides = both(alive_on=None, asked_on=ago(20), expired=3)
    new = replace(WELL, started_on=ago(20), met_on=None, **sides)  # type: ignore[arg-type]
    assert reasons(new) == []
    assert reasons(replace(new, started_on=ago(21))) == [
        "no answer from either since the start 21 days ago; the program meets every 2 weeks"
    ]


@pytest.mark.parametrize(
    ("every", "words"),
    [
        (1, "every day"),
        (2, "every 2 days"),
        (6, "every 6 days"),
        (7, "every week"),
        (8, "every 8 days"),
        (10, "every 10 days"),
        (14, "every 2 weeks"),
        (20, "every 20 days"),
        (21, "every 3 weeks"),
        (28, "every 4 weeks"),
        (30, "every 30 days"),
    ],
)
def test_days_have_their_unit_and_whose_rhythm_it_is(every: int, words: str) -> None:
    apart = replace(WELL, started_on=ago(400), met_on=ago(90), meets_every=every)
    assert reasons(apart) == [f"no meeting noted for 90 days; the program meets {words}"]
    assert "agreed" not in str(reasons(apart))


@pytest.mark.parametrize("quiet", ["mentor", "mentee"])
def test_that_one_is_silent_while_the_other_answers_is_mentioned_and_not_which_of_them(quiet: str) -> None:
    silent: dict[str, Any] = {quiet: Side(ago(30), asked_on=ago(29))}
    assert reasons(replace(WELL, **silent)) == ["one of the two has not answered for 30 days"]
    never: dict[str, Any] = {quiet: Side(asked_on=ago(99))}
    assert reasons(replace(WELL, **never)) == ["one of the two has not answered since the start 100 days ago"]


def test_nobody_is_silent_whom_no_question_has_reached() -> None:
    never = replace(WELL, started_on=ago(63), met_on=ago(5), mentor=Side(), mentee=Side())
    assert reasons(never) == []
    for asked, known in (
        (ago(6), []),
        (ago(7), ["no answer from either for 21 days; the program meets every 2 weeks"]),
    ):
        late = replace(never, mentor=Side(asked_on=asked), mentee=Side(asked_on=asked))
        assert reasons(late) == known, "silence begins one rhythm before the first question that waits"
    one = replace(never, mentor=Side(asked_on=ago(63)))
    assert reasons(one) == ["one of the two has not answered since the start 63 days ago"]


def test_who_was_not_asked_since_they_met_owes_no_word_of_another_meeting() -> None:
    apart = replace(WELL, met_on=ago(45), mentor=Side(ago(45)), mentee=Side(ago(45)))
    assert reasons(apart) == []
    assert reasons(replace(apart, mentor=Side(ago(45), asked_on=ago(3)))) == [
        "no meeting noted for 45 days; the program meets every 2 weeks"
    ]


def test_a_pair_that_does_not_meet_is_mentioned() -> None:
    apart = replace(WELL, met_on=ago(45), meets_every=21)
    assert reasons(apart) == ["no meeting noted for 45 days; the program meets every 3 weeks"]
    assert reasons(replace(apart, met_on=ago(41))) == []
    assert reasons(replace(apart, met_on=None)) == [
        "no meeting noted since the start 100 days ago; the program meets every 3 weeks"
    ]


def test_questions_that_keep_running_out_are_mentioned_but_not_beside_silence() -> None:
    tired = replace(WELL, mentor=replace(WELL.mentor, expired=2), mentee=replace(WELL.mentee, expired=1))
    assert reasons(tired) == ["the last 3 questions ran out without an answer"]
    assert reasons(replace(tired, mentor=WELL.mentor)) == []
    silent = replace(tired, **both(alive_on=ago(30), asked_on=ago(20), expired=2))  # type: ignore[arg-type]
    assert reasons(silent) == ["no answer from either for 30 days; the program meets every 2 weeks"]


NEGLECTED = replace(
    WELL, met_on=ago(90), mentor=Side(ago(90), asked_on=ago(89), expired=9), mentee=Side(ago(90), asked_on=ago(89))
)


@pytest.mark.parametrize(
    "rest",
    [
        {"paused_on": ago(20)},
        {"mentor": replace(NEGLECTED.mentor, is_away=True)},
        {"mentee": replace(NEGLECTED.mentee, is_away=True)},
    ],
)
def test_pauses_and_time_away_are_held_against_nobody(rest: Any) -> None:
    assert len(reasons(NEGLECTED)) == 2
    assert reasons(replace(NEGLECTED, **rest)) == []


def test_a_pair_that_has_just_gone_on_gets_as_much_time_as_a_new_one() -> None:
    asked = replace(NEGLECTED, resumed_on=ago(20), mentor=Side(ago(90), asked_on=ago(14)), mentee=Side(ago(90)))
    assert reasons(asked) == []
    for days in (28, 40):
        went_on = replace(asked, resumed_on=ago(days), mentor=Side(ago(90), asked_on=ago(1)))
        assert reasons(went_on) == [f"no meeting noted for {days} days; the program meets every 2 weeks"]


def test_time_away_is_no_time_in_which_they_did_not_meet_and_no_day_of_return_shows() -> None:
    away = Side(ago(90), asked_on=ago(1), back_on=ago(27))
    assert reasons(replace(NEGLECTED, mentor=away, mentee=Side(ago(2)))) == []
    for back, weeks in ((28, 28), (29, 28), (34, 28), (35, 35)):
        returned = replace(NEGLECTED, mentor=replace(away, back_on=ago(back)), mentee=Side(ago(2)))
        assert reasons(returned) == [f"no meeting noted for {weeks} days; the program meets every 2 weeks"]


def test_a_long_pause_is_said_once_a_month_and_not_each_week() -> None:
    assert reasons(replace(WELL, paused_on=ago(LONG_PAUSE - 1))) == []
    assert reasons(replace(NEGLECTED, paused_on=ago(37))) == ["paused for 37 days"]
    for weekday in range(7):  # on which the digest comes
        said = [days for days in range(weekday, 390, 7) if days >= LONG_PAUSE and LongPause(days).is_said]
        assert [days // LONG_PAUSE for days in said][:12] == list(range(1, 13)), (
            "each month once, whatever day it began"
        )


@pytest.mark.parametrize("role", ["mentor", "mentee"])
def test_a_deactivated_account_is_said_and_nothing_is_held_against_the_one_who_stays(role: str) -> None:
    left: dict[str, Any] = {role: replace(NEGLECTED.mentor, is_deactivated=True, refused="user_disabled")}
    assert reasons(replace(NEGLECTED, **left)) == [f"the {role}'s account is deactivated, so nothing is asked"]
    assert reasons(replace(WELL, started_on=ago(1), **left)) != [], "however new the pair is"


@pytest.mark.parametrize("role", ["mentor", "mentee"])
@pytest.mark.parametrize("changes", [{}, {"paused_on": ago(3)}, {"started_on": ago(0)}])
def test_that_somebody_cannot_be_reached_is_said_first_and_always(role: str, changes: Any) -> None:
    for error, words in (*CANNOT_BE_REACHED.items(), ("new_error", "Slack says new_error")):
        refused: dict[str, Any] = {role: replace(NEGLECTED.mentor, refused=error)}
        said = reasons(replace(NEGLECTED, **refused, **changes))
        assert said[0] == f"messages to the {role} cannot be delivered: {words}"


def test_both_can_be_gone() -> None:
    gone = replace(WELL, **both(is_deactivated=True))  # type: ignore[arg-type]
    assert len(reasons(gone)) == 2


past_days = st.none() | st.integers(0, 400).map(ago)
sides = st.builds(
    Side,
    alive_on=past_days,
    asked_on=past_days,
    expired=st.integers(0, 9),
    is_away=st.booleans(),
    back_on=past_days,
)


@given(
    st.builds(
        PairActivity,
        started_on=st.integers(-30, 400).map(ago),
        met_on=past_days,
        meets_every=st.integers(1, 92),
        mentor=sides,
        mentee=sides,
        paused_on=past_days,
        resumed_on=past_days,
    )
)
def test_a_pair_gets_at_most_one_word_about_answers_and_one_about_meetings(activity: PairActivity) -> None:
    said = reasons(activity)
    assert sum("meeting" in reason for reason in said) <= 1
    assert sum("answer" in reason for reason in said) <= 1
    assert not any("mentor" in reason or "mentee" in reason for reason in said)
    if activity.started_on > ago(1) and activity.paused_on is None:
        assert said == []
    swapped = replace(activity, mentor=activity.mentee, mentee=activity.mentor)
    assert reasons(swapped) == said, "which of the two is silent changes nothing"


@pytest.mark.parametrize(("day", "sunday"), [(22, 15), (23, 22), (24, 22), (28, 22), (29, 22), (30, 29)])
def test_what_is_said_ends_with_the_last_whole_week(day: int, sunday: int) -> None:
    assert last_whole_week(date(2026, 11, day)) == date(2026, 11, sunday)
