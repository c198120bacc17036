"""When the bot visits somebody, and when it does not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.absences import Away
from bot.domain.calendar import (
    Availability,
    WorkingHours,
    is_working_moment,
    known_zones,
    local_moment,
    working_day,
)
from bot.domain.items import Starts
from bot.domain.visits import (
    LINES,
    Cause,
    Ease,
    Go,
    Look,
    Pace,
    Past,
    Waiting,
    can_promise,
    counted,
    decide,
    ease,
    reminder_at,
)

BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = Availability(BERLIN, WorkingHours(), None)
NIGHTS = Availability(BERLIN, WorkingHours(time(22), time(6)), None)
PACE = Pace(visits_a_week=3, visit_time=time(10), days=frozenset())
MINUTE, HOUR, DAY, WEEK = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(days=7)


def berlin(day: int, hour: int = 0, minute: int = 0, month: int = 11) -> datetime:
    """A moment of 2026, as clocks in Berlin show it. November 23 is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (berlin(day, 10) for day in range(23, 28))
NEXT_MONDAY = MONDAY + WEEK
LONG_AGO = berlin(20, 9)  # the Friday before


def question(due_at: datetime = LONG_AGO, **changes: Any) -> Waiting:
    return waits(Starts.AT_VISIT_TIME, due_at, **changes)


def words(due_at: datetime = LONG_AGO, **changes: Any) -> Waiting:
    return waits(Starts.SOON, due_at, **changes)


def change(due_at: datetime = LONG_AGO, **changes: Any) -> Waiting:
    return waits(Starts.IN_ANY_CASE, due_at, **changes)


def put_off(due_at: datetime = LONG_AGO, **changes: Any) -> Waiting:
    return waits(Starts.ON_ITS_DAY, due_at, **changes)


def by_date(due_at: datetime = LONG_AGO, **changes: Any) -> Waiting:
    return waits(Starts.BY_DATE, due_at, **changes)


def waits(starts: Starts, due_at: datetime, **changes: Any) -> Waiting:
    facts: dict[str, Any] = {"told_at": None, "brought_at": None, "expires_at": None} | changes
    return Waiting(starts, due_at=due_at, **facts)


def told(at: datetime, brought_at: datetime | None = None, **changes: Any) -> Waiting:
    """A question that a visit brought then, and perhaps others since."""
    return question(at, told_at=at, brought_at=brought_at or at, **changes)


def verdict(
    now: datetime, *waiting: Waiting, past: Sequence[Past] = (), when: Availability = OFFICE, **facts: Any
) -> Go | Look | None:
    """What the rule says about somebody in Berlin who works in an office and is visited up to three times a week."""
    others: dict[str, Any] = {"pace": PACE, "next_question": None, "unanswered": 0, "asked_at": None} | facts
    return decide(now, when, waiting=waiting, past=past, **others)


def asked(*moments: datetime) -> list[Past]:
    return [Past(moment, Cause.QUESTIONS) for moment in moments]


def brought_words(*moments: datetime) -> list[Past]:
    return [Past(moment, Cause.WORDS) for moment in moments]


def pace(visits_a_week: int = 3, visit_time: time = time(10), days: Sequence[int] = ()) -> Pace:
    return Pace(visits_a_week, visit_time, frozenset(days))


# --- what is a reason ---


def test_for_whom_nothing_waits_nobody_looks_again() -> None:
    assert verdict(TUESDAY) is None


def test_what_only_comes_along_is_no_reason_for_a_visit() -> None:
    assert verdict(TUESDAY, waits(Starts.NEVER, LONG_AGO)) is None


@pytest.mark.parametrize("make", [question, words, change, put_off, by_date])
def test_what_has_expired_is_no_reason_for_a_visit(make: Any) -> None:
    assert verdict(TUESDAY, make(expires_at=TUESDAY)) is None
    assert isinstance(verdict(TUESDAY, make(expires_at=TUESDAY + MINUTE)), Go)


def test_what_expires_before_there_could_be_a_visit_is_not_looked_at_again() -> None:
    assert verdict(TUESDAY - HOUR, question(expires_at=TUESDAY)) is None
    assert verdict(TUESDAY - HOUR, question(expires_at=TUESDAY + MINUTE)) == Look(TUESDAY)
    later = question(WEDNESDAY - HOUR)
    assert verdict(TUESDAY - HOUR, later, question(expires_at=TUESDAY)) == Look(WEDNESDAY)
    assert verdict(TUESDAY - HOUR, later, question()) == Look(TUESDAY)


@pytest.mark.parametrize("make", [words, change, put_off])
def test_what_a_visit_brought_is_not_brought_again(make: Any) -> None:
    assert verdict(TUESDAY, make(MONDAY, told_at=MONDAY, brought_at=MONDAY)) is None


def test_what_was_brought_and_is_due_anew_is_brought_anew() -> None:
    assert verdict(WEDNESDAY, put_off(WEDNESDAY, told_at=MONDAY, brought_at=MONDAY)) == Go(Cause.ON_ITS_DAY)
    assert verdict(TUESDAY, put_off(WEDNESDAY, told_at=MONDAY, brought_at=MONDAY)) == Look(WEDNESDAY)


@pytest.mark.parametrize("make", [question, words, change, put_off, by_date])
def test_nobody_is_visited_outside_their_hours_or_in_time_away(make: Any) -> None:
    first = TUESDAY if make is question else TUESDAY - HOUR
    assert verdict(TUESDAY - 2 * HOUR, make()) == Look(first)
    assert verdict(berlin(22, 12), make()) == Look(first - DAY)
    away = replace(OFFICE, away=Away.between(date(2026, 11, 24), date(2026, 11, 26)))
    assert verdict(TUESDAY, make(), when=away) == Look(first + 3 * DAY)


# --- how often ---


@pytest.mark.parametrize("make", [question, words, change, put_off, by_date])
def test_nobody_is_visited_three_times_a_day(make: Any) -> None:
    twice = [Past(TUESDAY, Cause.IN_ANY_CASE), Past(TUESDAY + HOUR, Cause.ON_ITS_DAY)]
    first = WEDNESDAY if make is question else WEDNESDAY - HOUR
    assert verdict(TUESDAY + 3 * HOUR, make(), past=twice) == Look(first)
    assert isinstance(verdict(TUESDAY + 3 * HOUR, make(), past=twice[:1]), Go)


def test_a_night_is_one_day_on_which_nobody_is_visited_three_times() -> None:
    twice = [Past(berlin(24, 22), Cause.IN_ANY_CASE), Past(berlin(25, 1), Cause.IN_ANY_CASE)]
    assert verdict(berlin(25, 5), change(), past=twice, when=NIGHTS) == Look(berlin(25, 22))


def test_a_day_is_over_only_once_where_the_clocks_go_back_into_its_shift() -> None:
    all_saturday = WorkingHours(time(2, 30), time(2, 15), frozenset({5}))
    twice = [Past(berlin(24, 12, month=10), Cause.IN_ANY_CASE)] * 2
    when = replace(OFFICE, working_hours=all_saturday)
    late = berlin(25, 2, 10, month=10)
    assert verdict(late, change(late), past=twice, when=when) == Look(berlin(31, 2, 30, month=10))


def test_what_changes_in_any_case_is_told_in_a_full_week_and_takes_no_place_in_it() -> None:
    full = brought_words(MONDAY, MONDAY + HOUR, TUESDAY)
    assert verdict(WEDNESDAY, change(), past=full) == Go(Cause.IN_ANY_CASE)
    uncounted = [Past(at, Cause.IN_ANY_CASE) for at in (MONDAY, MONDAY + HOUR, TUESDAY)]
    assert verdict(WEDNESDAY, words(), past=uncounted) == Go(Cause.WORDS)
    assert verdict(WEDNESDAY, question(), past=uncounted) == Go(Cause.QUESTIONS)


def test_what_the_two_have_set_comes_on_its_day_in_a_full_week_and_takes_no_place_in_it() -> None:
    full = brought_words(MONDAY, MONDAY + HOUR, TUESDAY)
    assert verdict(WEDNESDAY, by_date(WEDNESDAY), past=full) == Go(Cause.BY_DATE)
    assert verdict(TUESDAY + 2 * HOUR, by_date(WEDNESDAY), past=full) == Look(WEDNESDAY)
    uncounted = [Past(at, Cause.BY_DATE) for at in (MONDAY, MONDAY + HOUR, TUESDAY)]
    assert verdict(WEDNESDAY, words(), past=uncounted) == Go(Cause.WORDS)
    assert verdict(WEDNESDAY, question(), past=uncounted) == Go(Cause.QUESTIONS)


def test_on_a_day_that_the_two_have_set_a_place_is_kept_for_it() -> None:
    once = [Past(WEDNESDAY - HOUR, Cause.IN_ANY_CASE)]
    later = by_date(WEDNESDAY + 3 * HOUR)
    assert verdict(WEDNESDAY, words(), later, past=once) == Look(WEDNESDAY + 3 * HOUR)


def test_the_visits_of_a_week_are_counted_from_monday_to_sunday_but_for_those_that_do_not_count() -> None:
    past = [*asked(LONG_AGO, MONDAY, FRIDAY, NEXT_MONDAY), Past(TUESDAY, Cause.ON_ITS_DAY)]
    past.append(Past(WEDNESDAY, Cause.IN_ANY_CASE))

    assert [counted(past, at, OFFICE) for at in (LONG_AGO, MONDAY, FRIDAY, NEXT_MONDAY)] == [1, 3, 3, 1]
    assert counted([], MONDAY, OFFICE) == 0


def test_the_small_hours_of_a_night_shift_count_for_the_week_that_it_began_in() -> None:
    in_the_shift_of_sunday = NEXT_MONDAY - timedelta(hours=6)  # 04:00
    nights = Availability(BERLIN, WorkingHours(time(22), time(6), frozenset(range(7))), None)

    assert counted(asked(in_the_shift_of_sunday), FRIDAY, nights) == 1
    assert counted(asked(in_the_shift_of_sunday), NEXT_MONDAY + timedelta(days=1), nights) == 0


def test_a_place_is_kept_on_the_day_for_what_was_put_off_to_it() -> None:
    at_one = put_off(TUESDAY + 3 * HOUR, told_at=TUESDAY, brought_at=TUESDAY)
    this_morning = [Past(TUESDAY, Cause.QUESTIONS)]
    for news in (change(TUESDAY + HOUR), words(TUESDAY + HOUR), question(TUESDAY + HOUR)):
        assert verdict(TUESDAY + HOUR, news, at_one, past=this_morning) == Look(TUESDAY + 3 * HOUR)
    at_its_moment = TUESDAY + 3 * HOUR
    assert verdict(at_its_moment, words(TUESDAY), at_one, past=this_morning) == Go(Cause.ON_ITS_DAY)
    assert verdict(at_its_moment, change(TUESDAY), at_one, past=this_morning) == Go(Cause.IN_ANY_CASE), "not counted"


def test_for_all_that_was_put_off_to_one_moment_one_place_is_kept() -> None:
    at_one = [put_off(TUESDAY + 3 * HOUR, told_at=MONDAY, brought_at=MONDAY) for _ in range(3)]
    assert verdict(TUESDAY, change(TUESDAY), *at_one) == Go(Cause.IN_ANY_CASE)
    assert can_promise(TUESDAY, OFFICE, [], [TUESDAY + 3 * HOUR] * 3)


def test_nothing_is_promised_for_a_day_on_which_no_visit_can_be_paid_any_more() -> None:
    once, twice = [Past(TUESDAY, Cause.WORDS)], [Past(TUESDAY, Cause.WORDS), Past(TUESDAY + HOUR, Cause.IN_ANY_CASE)]
    assert can_promise(TUESDAY + HOUR, OFFICE, once, [])
    assert not can_promise(TUESDAY + HOUR, OFFICE, twice, [])
    assert not can_promise(TUESDAY + HOUR, OFFICE, once, [TUESDAY + 3 * HOUR])
    assert can_promise(WEDNESDAY, OFFICE, twice, [TUESDAY])


def test_what_was_put_off_comes_at_its_moment_in_a_full_week_and_takes_a_place_in_it() -> None:
    full = brought_words(MONDAY, MONDAY + HOUR, TUESDAY)
    assert verdict(WEDNESDAY + 3 * HOUR, put_off(WEDNESDAY + 3 * HOUR), past=full) == Go(Cause.ON_ITS_DAY)
    with_one = [*full[:2], Past(TUESDAY, Cause.ON_ITS_DAY)]
    assert verdict(WEDNESDAY, words(), past=with_one) == Look(NEXT_MONDAY - HOUR)


def test_words_wait_for_next_week_when_this_one_is_full() -> None:
    full = brought_words(MONDAY, MONDAY + HOUR, TUESDAY)
    assert verdict(WEDNESDAY, words(), past=full) == Look(NEXT_MONDAY - HOUR)
    assert verdict(NEXT_MONDAY - HOUR, words(), past=full) == Go(Cause.WORDS)
    assert verdict(WEDNESDAY, words(), past=full, pace=pace(4)) == Go(Cause.WORDS)


def test_questions_leave_a_place_for_words() -> None:
    two = asked(MONDAY, TUESDAY)
    assert verdict(WEDNESDAY, question(), past=two) == Look(NEXT_MONDAY)
    assert verdict(WEDNESDAY, words(), past=two) == Go(Cause.WORDS)
    assert verdict(WEDNESDAY, question(), past=two[:1]) == Go(Cause.QUESTIONS)
    with_words = [*asked(MONDAY), *brought_words(TUESDAY)]
    assert verdict(WEDNESDAY, question(), past=with_words) == Go(Cause.QUESTIONS)
    assert verdict(WEDNESDAY, question(), past=[*with_words, *brought_words(TUESDAY + HOUR)]) == Look(NEXT_MONDAY)


def test_whoever_wants_one_visit_a_week_can_be_asked_with_it() -> None:
    assert verdict(MONDAY, question(), pace=pace(1)) == Go(Cause.QUESTIONS)
    assert verdict(TUESDAY, question(), past=asked(MONDAY), pace=pace(1)) == Look(NEXT_MONDAY)


def test_last_weeks_visits_are_last_weeks() -> None:
    friday = MONDAY - 3 * DAY
    assert verdict(MONDAY, question(), past=asked(friday - DAY, friday)) == Go(Cause.QUESTIONS)


def test_a_visit_that_is_planned_for_next_week_takes_no_place_in_this_one() -> None:
    planned = brought_words(NEXT_MONDAY, NEXT_MONDAY + HOUR, NEXT_MONDAY + DAY)
    assert verdict(FRIDAY, words(), past=planned) == Go(Cause.WORDS)
    assert verdict(berlin(27, 18), words(), past=planned) == Look(NEXT_MONDAY + WEEK - HOUR)


def test_a_sunday_of_work_is_the_last_day_of_the_week() -> None:
    every_day = replace(OFFICE, working_hours=WorkingHours(days=frozenset(range(7))))
    full = brought_words(berlin(29, 9), berlin(28, 9), berlin(27, 9))
    assert verdict(berlin(29, 12), words(), past=full, when=every_day) == Look(NEXT_MONDAY - HOUR)
    assert verdict(NEXT_MONDAY, words(), past=full, when=every_day) == Go(Cause.WORDS)


def test_the_small_hours_of_monday_are_the_week_of_sundays_shift() -> None:
    every_night = replace(NIGHTS, working_hours=WorkingHours(time(22), time(6), frozenset(range(7))))
    full = brought_words(MONDAY, TUESDAY, WEDNESDAY)
    assert verdict(berlin(30, 2), words(), past=full, when=every_night) == Look(berlin(30, 22))
    assert verdict(berlin(30, 22), words(), past=full, when=every_night) == Go(Cause.WORDS)
    of_sunday = brought_words(berlin(30, 1), berlin(30, 2))
    assert verdict(berlin(30, 22), words(), past=of_sunday, when=every_night, pace=pace(2)) == Go(Cause.WORDS)


# --- questions ---


def test_questions_come_at_the_visit_time() -> None:
    assert verdict(TUESDAY - MINUTE, question()) == Look(TUESDAY)
    assert verdict(TUESDAY, question()) == Go(Cause.QUESTIONS)
    assert verdict(TUESDAY, question(), pace=pace(visit_time=time(15))) == Look(TUESDAY + 5 * HOUR)


def test_a_late_bot_still_asks_on_the_same_day() -> None:
    assert verdict(TUESDAY + 6 * HOUR, question()) == Go(Cause.QUESTIONS)
    assert verdict(TUESDAY + 7 * HOUR, question()) == Look(WEDNESDAY)


def test_nothing_is_asked_before_it_is_due() -> None:
    assert verdict(TUESDAY, question(TUESDAY + 2 * HOUR)) == Look(TUESDAY + 2 * HOUR)
    assert verdict(TUESDAY, question(TUESDAY + 9 * HOUR)) == Look(WEDNESDAY)


@pytest.mark.parametrize("visit_time", [time(8), time(10), time(16), time(20)])
def test_a_visit_time_outside_the_hours_is_their_beginning(visit_time: time) -> None:
    afternoons = replace(OFFICE, working_hours=WorkingHours(time(14), time(16)))
    assert verdict(TUESDAY, question(), when=afternoons, pace=pace(visit_time=visit_time)) == Look(berlin(24, 14))


def test_a_night_shift_is_asked_as_it_begins_unless_they_choose_an_hour_of_the_night() -> None:
    assert verdict(TUESDAY, question(), when=NIGHTS) == Look(berlin(24, 22))
    assert verdict(TUESDAY, question(), when=NIGHTS, pace=pace(visit_time=time(2))) == Look(berlin(25, 2))
    assert verdict(berlin(24, 23), question(), when=NIGHTS, pace=pace(visit_time=time(2))) == Look(berlin(25, 2))


def test_when_the_second_half_of_a_night_is_a_day_away_questions_come_as_it_begins() -> None:
    until_midnight = replace(NIGHTS, away=Away.between(date(2026, 11, 25), date(2026, 11, 25)))
    assert verdict(TUESDAY, question(), when=until_midnight, pace=pace(visit_time=time(2))) == Look(berlin(24, 22))


def test_questions_come_on_visit_days() -> None:
    assert verdict(TUESDAY, question(), pace=pace(days=[3])) == Look(THURSDAY)
    assert verdict(FRIDAY, question(), pace=pace(days=[3])) == Look(THURSDAY + WEEK)
    assert verdict(TUESDAY, words(), pace=pace(days=[3])) == Go(Cause.WORDS)


def test_visit_days_on_which_they_do_not_work_are_no_days_at_all() -> None:
    assert verdict(FRIDAY, question(), pace=pace(days=[2, 6])) == Look(WEDNESDAY + WEEK)
    assert verdict(TUESDAY, question(), pace=pace(days=[5, 6])) == Go(Cause.QUESTIONS)


def test_ten_in_the_morning_stays_ten_when_the_clocks_change() -> None:
    friday = berlin(23, 18, month=10)
    assert verdict(friday, question(friday)) == Look(berlin(26, 10, month=10))
    friday = berlin(27, 18, month=3)
    assert verdict(friday, question(friday)) == Look(berlin(30, 10, month=3))


# --- words ---


def test_words_come_at_once() -> None:
    assert verdict(TUESDAY + 77 * MINUTE, words(TUESDAY + 77 * MINUTE)) == Go(Cause.WORDS)
    assert verdict(TUESDAY, words(), question(NEXT_MONDAY)) == Go(Cause.WORDS)


def test_words_ride_along_with_a_visit_that_is_due_within_four_working_hours() -> None:
    assert verdict(berlin(24, 9), words(), question()) == Look(TUESDAY)
    assert verdict(berlin(24, 9), words(), put_off(berlin(24, 13))) == Look(berlin(24, 13))
    assert verdict(berlin(24, 9), words(), put_off(berlin(24, 13, 1))) == Go(Cause.WORDS)
    assert verdict(berlin(24, 14), words(), change(berlin(24, 16))) == Look(berlin(24, 16))
    overnight = question(WEDNESDAY - HOUR)
    assert verdict(berlin(24, 14), words(), overnight) == Look(WEDNESDAY)
    assert verdict(berlin(24, 13, 59), words(), overnight) == Go(Cause.WORDS)


def test_words_and_questions_at_one_moment_are_a_visit_for_words_with_the_questions_along() -> None:
    assert verdict(TUESDAY, words(), question()) == Go(Cause.WORDS)
    assert verdict(TUESDAY, words(), question(), put_off(TUESDAY + HOUR)) == Go(Cause.WORDS)
    assert verdict(TUESDAY, words(), question(), next_question=TUESDAY + HOUR) == Go(Cause.WORDS)


def test_words_ride_along_with_what_a_rhythm_asks_next() -> None:
    assert verdict(berlin(24, 14), words(), next_question=WEDNESDAY) == Look(WEDNESDAY)
    assert verdict(berlin(24, 14), words(), next_question=berlin(25, 0)) == Look(WEDNESDAY)
    assert verdict(berlin(24, 14), words(), next_question=THURSDAY) == Go(Cause.WORDS)
    assert verdict(WEDNESDAY, words(), next_question=WEDNESDAY) == Go(Cause.WORDS)


def test_words_do_not_wait_for_questions_that_cannot_come() -> None:
    two = asked(MONDAY, MONDAY + HOUR)
    assert verdict(berlin(24, 9), words(), question(), past=two) == Go(Cause.WORDS)
    assert verdict(berlin(24, 9), words(), next_question=TUESDAY, past=two) == Go(Cause.WORDS)
    on_thursdays = pace(days=[3])
    assert verdict(berlin(24, 9), words(), next_question=TUESDAY, pace=on_thursdays) == Go(Cause.WORDS)
    assert verdict(berlin(24, 9), words(), question(expires_at=TUESDAY)) == Go(Cause.WORDS)
    silent: dict[str, Any] = {"unanswered": 7, "asked_at": MONDAY - WEEK}
    assert verdict(berlin(24, 9), words(), question(), next_question=TUESDAY, **silent) == Go(Cause.WORDS)


def test_words_that_would_expire_do_not_wait_to_ride_along() -> None:
    assert verdict(berlin(24, 9), words(expires_at=TUESDAY), question()) == Go(Cause.WORDS)


def test_words_that_have_expired_keep_none_that_wait_from_riding_along() -> None:
    back = replace(OFFICE, away=Away.between(TUESDAY.date(), TUESDAY.date()))
    gone = words(expires_at=TUESDAY + HOUR)
    asked = verdict(TUESDAY, words(), when=back, next_question=WEDNESDAY + HOUR)
    assert asked == verdict(TUESDAY, words(), gone, when=back, next_question=WEDNESDAY + HOUR)
    assert asked != verdict(TUESDAY, words(), when=back)


def test_words_that_are_due_later_are_looked_at_when_they_would_ride_along() -> None:
    assert verdict(MONDAY, words(TUESDAY - HOUR), put_off(TUESDAY)) == Look(TUESDAY)
    assert verdict(MONDAY, words(TUESDAY + HOUR), put_off(TUESDAY)) == Look(TUESDAY)
    assert verdict(MONDAY, words(TUESDAY), put_off(THURSDAY)) == Look(TUESDAY)


# --- the strongest reason ---


def test_the_strongest_reason_is_the_cause_of_a_visit() -> None:
    assert verdict(TUESDAY, question(), words(), put_off(), change()) == Go(Cause.IN_ANY_CASE)
    assert verdict(TUESDAY, question(), words(), put_off()) == Go(Cause.ON_ITS_DAY)
    assert verdict(TUESDAY, question(), words()) == Go(Cause.WORDS)


@pytest.mark.parametrize(("make", "next_at"), [(words, WEDNESDAY - HOUR), (question, WEDNESDAY)])
def test_what_a_full_visit_has_left_over_waits_for_the_next_day(make: Any, next_at: datetime) -> None:
    full = [Past(TUESDAY, Cause.WORDS, lines=LINES)]
    assert verdict(TUESDAY + MINUTE, make(), past=full) == Look(next_at)
    assert isinstance(verdict(next_at, make(), past=full), Go)
    assert verdict(TUESDAY + HOUR, words(TUESDAY + MINUTE), past=full) == Go(Cause.WORDS)
    assert isinstance(verdict(TUESDAY + MINUTE, make(), past=[replace(full[0], lines=LINES - 1)]), Go)


# --- reminders ---


def test_a_question_is_a_reason_once_more_on_the_second_working_day_after_it_was_told() -> None:
    assert verdict(MONDAY + MINUTE, told(MONDAY)) == Look(WEDNESDAY)
    assert verdict(WEDNESDAY, told(MONDAY)) == Go(Cause.QUESTIONS)
    assert verdict(WEDNESDAY, told(MONDAY, WEDNESDAY)) is None
    assert verdict(FRIDAY, told(MONDAY, WEDNESDAY)) is None


def test_a_question_that_came_along_before_its_reminder_is_still_reminded_of() -> None:
    assert verdict(TUESDAY + HOUR, told(MONDAY, TUESDAY)) == Look(WEDNESDAY)


def test_what_came_along_on_the_day_of_its_reminder_is_not_reminded_of_an_hour_later() -> None:
    assert verdict(WEDNESDAY - HOUR, told(MONDAY, WEDNESDAY - HOUR)) is None


def test_what_a_full_visit_says_is_in_home_is_not_reminded_of_by_one_more() -> None:
    full = [Past(WEDNESDAY, Cause.QUESTIONS, lines=LINES)]
    assert verdict(WEDNESDAY + HOUR, told(MONDAY), past=full) is None
    assert verdict(WEDNESDAY + HOUR, told(MONDAY), past=[Past(WEDNESDAY, Cause.QUESTIONS, lines=LINES - 1)]) == Go(
        Cause.QUESTIONS
    )


def test_a_reminder_counts_as_questions() -> None:
    two = asked(MONDAY - HOUR, MONDAY)
    assert verdict(WEDNESDAY, told(MONDAY), past=two) == Look(NEXT_MONDAY)


def test_nobody_is_reminded_of_what_they_have_put_off() -> None:
    assert verdict(FRIDAY, put_off(MONDAY, told_at=MONDAY, brought_at=MONDAY)) is None


def test_nobody_is_reminded_of_their_partners_words() -> None:
    assert verdict(FRIDAY, words(MONDAY, told_at=MONDAY, brought_at=MONDAY)) is None


def test_nobody_is_reminded_of_what_is_still_on_its_way() -> None:
    assert verdict(FRIDAY, question(MONDAY, brought_at=MONDAY)) is None


def test_a_reminder_waits_for_two_days_of_work_and_for_a_visit_day() -> None:
    assert reminder_at(MONDAY, OFFICE, PACE) == WEDNESDAY
    assert reminder_at(FRIDAY, OFFICE, PACE) == TUESDAY + WEEK
    assert reminder_at(MONDAY, OFFICE, pace(days=[0, 1])) == NEXT_MONDAY
    assert reminder_at(MONDAY, OFFICE, pace(visit_time=time(15))) == WEDNESDAY + 5 * HOUR
    away = replace(OFFICE, away=Away.between(date(2026, 11, 24), date(2026, 11, 25)))
    assert reminder_at(MONDAY, away, PACE) == FRIDAY
    assert reminder_at(berlin(24, 3), NIGHTS, PACE) == berlin(25, 22)
    two_hours = replace(OFFICE, working_hours=WorkingHours(time(14), time(16)))
    assert reminder_at(berlin(23, 14), two_hours, PACE) == berlin(25, 14)


# --- easing off ---


def test_whoever_shows_no_sign_of_life_is_asked_less_step_by_step() -> None:
    assert [ease(unanswered) for unanswered in range(9)] == [Ease.NORMAL] * 4 + [Ease.HALF] * 3 + [Ease.MONTHLY] * 2


def test_the_visit_that_asks_how_it_shall_go_on_comes_in_the_usual_rhythm() -> None:
    assert verdict(TUESDAY, question(), unanswered=3, asked_at=MONDAY) == Go(Cause.QUESTIONS)


def test_whoever_shows_no_sign_of_life_is_not_reminded() -> None:
    assert verdict(WEDNESDAY, told(MONDAY), unanswered=3) == Go(Cause.QUESTIONS)
    assert verdict(WEDNESDAY, told(MONDAY), unanswered=4) is None


def test_after_seven_visits_without_a_sign_of_life_questions_come_once_in_four_weeks() -> None:
    silent: dict[str, Any] = {"unanswered": 7, "asked_at": WEDNESDAY}
    assert verdict(FRIDAY, question(), **silent) == Look(WEDNESDAY + 4 * WEEK)
    assert verdict(WEDNESDAY + 4 * WEEK, question(), **silent) == Go(Cause.QUESTIONS)
    assert verdict(WEDNESDAY + 9 * WEEK, question(), **silent) == Go(Cause.QUESTIONS)
    assert verdict(WEDNESDAY + 9 * WEEK, words(), question(), **silent) == Go(Cause.WORDS)
    assert verdict(TUESDAY, question(), unanswered=7) == Go(Cause.QUESTIONS)
    assert verdict(TUESDAY, question(), unanswered=6, asked_at=MONDAY) == Go(Cause.QUESTIONS)
    assert verdict(TUESDAY, words(), question(), change(), **silent) == Go(Cause.IN_ANY_CASE)
    assert verdict(TUESDAY, words(), question(), **silent) == Go(Cause.WORDS)


# --- whatever the settings: against a count of quarters of an hour that shares no code with the rule ---

QUARTER = 15 * MINUTE
HORIZON = 70 * DAY  # past a month of silence, and past a week away at a quarter of an hour of work a day
CHANGES = {  # around which clocks go forward or back
    "Europe/Berlin": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),  # by half an hour
    "Asia/Kolkata": (date(2026, 6, 1),),  # never, and a half hour off
}
EVERY_DAY = frozenset(range(7))
HOURS = (
    WorkingHours(),
    WorkingHours(time(14), time(16)),
    WorkingHours(time(9), time(9, 15)),
    WorkingHours(time(10), time(18), frozenset({1, 3})),
    WorkingHours(time(0), time(23, 45), EVERY_DAY),
    WorkingHours(time(1, 30), time(3), EVERY_DAY),
    WorkingHours(time(22), time(6), EVERY_DAY),
    WorkingHours(time(20), time(2, 30)),
)


@dataclass(frozen=True)
class Case:
    now: datetime
    when: Availability
    pace: Pace
    waiting: tuple[Waiting, ...]
    past: tuple[Past, ...]
    next_question: datetime | None
    unanswered: int
    asked_at: datetime | None

    def verdict(self, now: datetime) -> Go | Look | None:
        return decide(
            now,
            self.when,
            self.pace,
            self.waiting,
            self.past,
            next_question=self.next_question,
            unanswered=self.unanswered,
            asked_at=self.asked_at,
        )


@lru_cache(maxsize=64)
def working_quarters(first: datetime, when: Availability) -> dict[datetime, date]:
    """The quarters of an hour of work from a moment up to the horizon, and the working day of each."""
    moments = (first + n * QUARTER for n in range(HORIZON // QUARTER))
    return {
        at: working_day(at, when.zone, when.working_hours)
        for at in moments
        if is_working_moment(at, when.zone, when.working_hours, when.away)
    }


UNCOUNTED = {Cause.IN_ANY_CASE, Cause.BY_DATE}


class Counted:
    """The rules again, by going through the quarters of an hour one by one."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.quarters = working_quarters(case.now - 12 * DAY, case.when)
        self.moments = list(self.quarters)
        self.places = {at: place for place, at in enumerate(self.moments)}
        self.days: dict[date, list[datetime]] = {}
        for at, day in self.quarters.items():
            self.days.setdefault(day, []).append(at)
        self.weekdays = {day.weekday() for day in self.days}
        self.reminders = {item.told_at: self.reminder(item.told_at) for item in case.waiting if item.told_at}
        promised = {
            item.due_at
            for item in case.waiting
            if item.starts in {Starts.BY_DATE, Starts.ON_ITS_DAY}
            and (item.brought_at is None or item.brought_at < item.due_at)
        }
        self.promised = [working_day(at, case.when.zone, case.when.working_hours) for at in promised]
        self.past_days = [
            (working_day(was.at, case.when.zone, case.when.working_hours), was.cause) for was in case.past
        ]

    def visit_moment(self, day: date) -> datetime:
        wanted = self.case.pace.visit_time
        hours = self.case.when.working_hours
        shown_on = day + DAY if hours.end < hours.start and wanted < hours.end else day
        at = local_moment(shown_on, wanted, self.case.when.zone)
        return next((quarter for quarter in self.days[day] if quarter >= at), self.days[day][0])

    def is_visit_day(self, day: date) -> bool:
        return day.weekday() in (self.case.pace.days & self.weekdays or self.weekdays)

    def reminder(self, told_at: datetime) -> datetime:
        told_on = working_day(told_at, self.case.when.zone, self.case.when.working_hours)
        after = [day for day in self.days if day > told_on][1:]
        return self.visit_moment(next(day for day in after if self.is_visit_day(day)))

    def has_room(self, cause: Cause, day: date) -> bool:
        week = day.isocalendar()[:2]
        places = [was for on, was in self.past_days if on.isocalendar()[:2] == week and was not in UNCOUNTED]
        most = self.case.pace.visits_a_week
        promised = 0 if cause in {Cause.BY_DATE, Cause.ON_ITS_DAY} else self.promised.count(day)
        return (
            sum(on == day for on, _ in self.past_days) + promised < 2
            and (cause in {*UNCOUNTED, Cause.ON_ITS_DAY} or len(places) < most)
            and (cause is not Cause.QUESTIONS or places.count(Cause.QUESTIONS) < max(most - 1, 1))
        )

    def may_ask(self, at: datetime) -> bool:
        day = self.quarters[at]
        silent = self.case.unanswered >= 7 and self.case.asked_at and at < self.case.asked_at + timedelta(days=28)
        return (
            self.is_visit_day(day)
            and at >= self.visit_moment(day)
            and self.has_room(Cause.QUESTIONS, day)
            and not silent
        )

    def is_reason(self, item: Waiting, at: datetime) -> bool:
        if item.due_at > at or (item.expires_at and item.expires_at <= at):
            return False
        if item.brought_at is None or item.brought_at < item.due_at:
            return True
        if item.starts is not Starts.AT_VISIT_TIME or not item.told_at or self.case.unanswered >= 4:
            return False
        reminder = self.reminders[item.told_at]
        seen_on = working_day(item.brought_at, self.case.when.zone, self.case.when.working_hours)
        return seen_on < self.quarters[reminder] and reminder <= at

    def cause(self, at: datetime, *, besides_words: bool = False, foreseen: bool = False) -> Cause | None:
        """Why there would be a visit at a moment; `foreseen` with what the next rhythm asks."""
        if at not in self.quarters:
            return None
        day = self.quarters[at]
        there = {item.starts for item in self.case.waiting if self.is_reason(item, at)}
        if not there and not foreseen:
            return None
        asks = (Starts.AT_VISIT_TIME in there or foreseen) and self.may_ask(at)
        comes_along = {Starts.BY_DATE, Starts.ON_ITS_DAY} & there and self.has_room(Cause.ON_ITS_DAY, day)
        if Starts.IN_ANY_CASE in there and (comes_along or self.has_room(Cause.IN_ANY_CASE, day)):
            return Cause.IN_ANY_CASE
        if Starts.BY_DATE in there and self.has_room(Cause.BY_DATE, day):
            return Cause.BY_DATE
        if Starts.ON_ITS_DAY in there and self.has_room(Cause.ON_ITS_DAY, day):
            return Cause.ON_ITS_DAY
        may_tell = not besides_words and Starts.SOON in there and self.has_room(Cause.WORDS, day)
        if may_tell and (asks or not self.comes_soon(at)):
            return Cause.WORDS
        return Cause.QUESTIONS if asks else None

    def comes_soon(self, at: datetime) -> bool:
        """Whether another visit follows within four hours of work that can take the words along."""
        asks_from = self.case.next_question
        asked_already = asks_from is not None and asks_from <= at and self.may_ask(at)
        expiries = [
            item.expires_at
            for item in self.case.waiting
            if item.starts is Starts.SOON and item.expires_at and item.expires_at > at and self.is_new(item)
        ]
        for later in self.moments[self.places[at] + 1 : self.places[at] + 17]:
            foreseen = asks_from is not None and later >= asks_from and not asked_already
            if self.cause(later, besides_words=True, foreseen=foreseen):
                return all(expires_at > later for expires_at in expiries)
        return False

    @staticmethod
    def is_new(item: Waiting) -> bool:
        return item.brought_at is None or item.brought_at < item.due_at


quarters_of_a_day = st.integers(0, 95).map(lambda quarter: time(*divmod(quarter * 15, 60)))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    zone = draw(st.sampled_from(sorted(CHANGES)))
    noon = datetime.combine(draw(st.sampled_from(CHANGES[zone])), time(12), tzinfo=UTC)

    def around(moment: datetime, before: int, after: int) -> st.SearchStrategy[datetime]:
        return st.integers(-before * 96, after * 96).map(lambda quarters: moment + quarters * QUARTER)

    now = draw(around(noon, 9, 3))
    first_away = st.integers(-3, 9).map(lambda days: now.date() + days * DAY)
    away = draw(
        st.none() | st.builds(lambda first, n: Away.between(first, first + n * DAY), first_away, st.integers(0, 7))
    )
    when = Availability(ZoneInfo(zone), draw(st.sampled_from(HOURS)), away)

    def item(starts: Starts, due_at: datetime, state: int, expires_at: datetime | None) -> Waiting:
        """Never brought; or brought and told a while after it was due."""
        brought_at = min(due_at + state * HOUR, now)
        if state < 0 or due_at > now:
            return Waiting(starts, due_at, None, None, expires_at)
        return Waiting(starts, due_at, due_at, brought_at, expires_at)

    kinds = draw(st.lists(st.sampled_from(list(Starts)), min_size=1, max_size=2))
    near = st.builds(lambda days, n: now + days * DAY + n * QUARTER, st.integers(-7, 5), st.integers(-20, 20))
    items = st.builds(
        item,
        st.sampled_from(kinds),
        near,
        st.sampled_from([-1, -1, 0, 0, 5, 30, 60]),
        st.none() | around(now + 2 * DAY, 1, 8),
    )
    lately = st.builds(lambda days, n: now - days * DAY - n * QUARTER, st.integers(0, 3), st.integers(0, 4))
    causes = draw(st.lists(st.sampled_from(list(Cause)), min_size=1, max_size=2))
    waiting = draw(st.lists(items, min_size=1, max_size=4))
    past = draw(st.lists(st.builds(Past, lately | near, st.sampled_from(causes)), max_size=6))
    return Case(
        now,
        when,
        draw(st.builds(Pace, st.integers(1, 4), quarters_of_a_day, st.frozensets(st.integers(0, 6), max_size=3))),
        tuple(waiting),
        tuple(past),
        draw(st.none() | around(now + DAY, 1, 1)),
        draw(st.sampled_from([0, 3, 4, 7])),
        draw(st.none() | around(now - 20 * DAY, 20, 20)),
    )


@settings(deadline=None, max_examples=200)
@given(cases())
def test_whoever_looks_when_the_rule_says_pays_the_visits_that_one_would_count_by_hand(case: Case) -> None:
    by_hand, now = Counted(case), case.now
    for _ in range(4):
        found = case.verdict(now)
        assert (found.cause if isinstance(found, Go) else None) == by_hand.cause(now)
        if isinstance(found, Go):
            return
        until = found.at if found else case.now + HORIZON - 30 * DAY
        assert not [at for at in by_hand.moments if now <= at < until and by_hand.cause(at)]
        if found is None:
            return
        assert found.at > now
        now = found.at
    pytest.fail("looking again does not come to an end")


minutes_of_day = st.integers(0, 24 * 60 - 1).map(lambda minute: time(*divmod(minute, 60)))


@st.composite
def any_settings(draw: st.DrawFn) -> tuple[Availability, Pace]:
    start, end = draw(st.lists(minutes_of_day, min_size=2, max_size=2, unique=True))
    hours = WorkingHours(start, end, draw(st.frozensets(st.integers(0, 6), min_size=1)))
    zone = ZoneInfo(draw(st.sampled_from(known_zones())))
    return Availability(zone, hours, None), Pace(
        draw(st.integers(-1, 9)), draw(minutes_of_day), draw(st.frozensets(st.integers(0, 6)))
    )


@settings(deadline=None, max_examples=200)
@given(
    st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    any_settings(),
    st.lists(st.sampled_from([change(), put_off(), words(), question(), told(LONG_AGO)]), max_size=4),
)
def test_no_settings_are_too_odd_for_the_rule(
    now: datetime, their: tuple[Availability, Pace], waiting: list[Waiting]
) -> None:
    when, their_pace = their
    shifted = now - LONG_AGO - DAY
    waiting = [
        replace(
            item,
            due_at=item.due_at + shifted,
            told_at=item.told_at and item.told_at + shifted,
            brought_at=item.brought_at and item.brought_at + shifted,
        )
        for item in waiting
    ]
    found = verdict(now, *waiting, when=when, pace=their_pace, next_question=now + HOUR)
    if isinstance(found, Go):
        assert is_working_moment(now, when.zone, when.working_hours)
    elif waiting:
        assert isinstance(found, Look)
        assert found.at > now
