"""When somebody may be asked again who says *Later*."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calendar import Availability, Away, WorkingHours, held_back
from bot.domain.recurrence import Recurrence
from bot.domain.rhythms import Later, done_through, later_choices

BERLIN = ZoneInfo("Europe/Berlin")
HOURS = WorkingHours()
THURSDAY, FRIDAY, MONDAY = date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 9)


def offered(now: datetime, away: Away | None = None) -> dict[Later, tuple[date, int]]:
    """The local day and hour of each choice."""
    local = {choice: moment.astimezone(BERLIN) for choice, moment in later_choices(now, BERLIN, HOURS, away)}
    return {choice: (moment.date(), moment.hour) for choice, moment in local.items()}


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=BERLIN).astimezone(UTC)


def test_in_the_morning_it_can_be_the_same_day_the_next_or_the_next_week() -> None:
    assert offered(at(THURSDAY, 10)) == {
        Later.TODAY: (THURSDAY, 13),
        Later.TOMORROW: (FRIDAY, 10),
        Later.NEXT_WEEK: (MONDAY, 10),
    }


@pytest.mark.parametrize("hour", [15, 20])
def test_nothing_is_offered_for_the_evening(hour: int) -> None:
    assert Later.TODAY not in offered(at(THURSDAY, hour))


def test_on_a_friday_tomorrow_is_the_monday_and_is_offered_once() -> None:
    assert offered(at(FRIDAY, 15)) == {Later.TOMORROW: (MONDAY, 10)}


def test_nobody_is_asked_again_while_away() -> None:
    back = date(2026, 3, 11)
    assert offered(at(THURSDAY, 15), Away(FRIDAY, date(2026, 3, 10))) == {Later.TOMORROW: (back, 10)}


def test_later_in_a_night_shift_is_the_same_night_or_the_next() -> None:
    nights = WorkingHours(time(22), time(6))
    choices = later_choices(at(FRIDAY, 1), BERLIN, nights, None)  # Thursday's night
    local = {choice: moment.astimezone(BERLIN) for choice, moment in choices}
    assert {choice: (moment.date(), moment.hour) for choice, moment in local.items()} == {
        Later.TODAY: (FRIDAY, 4),
        Later.TOMORROW: (FRIDAY, 23),
        Later.NEXT_WEEK: (MONDAY, 23),
    }


# --- what one question stands for ---

TUESDAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("rule", "occurrence", "asked_on", "through"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 3, 3), date(2026, 3, 3), date(2026, 3, 3)),
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 3, 3), MONDAY, TUESDAY),  # they were away, and are back on the Monday
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 3, 3), FRIDAY, date(2026, 3, 3)),
        ("FREQ=WEEKLY;BYDAY=TU", MONDAY, MONDAY, TUESDAY),  # a first question that came early
        ("FREQ=WEEKLY;BYDAY=TU,TH", TUESDAY, TUESDAY, TUESDAY),  # the rule itself wants another on Thursday
        ("FREQ=WEEKLY;BYDAY=TU,TH", THURSDAY, MONDAY, TUESDAY),
        ("FREQ=DAILY", date(2026, 3, 8), MONDAY, date(2026, 3, 8)),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260303", date(2026, 3, 3), MONDAY, date(2026, 3, 3)),
    ],
)
def test_nobody_is_asked_the_same_on_a_monday_and_on_the_tuesday(
    rule: str, occurrence: date, asked_on: date, through: date
) -> None:
    assert done_through(Recurrence(rule, time(10), date(2026, 1, 1)), occurrence, asked_on) == through


def test_what_was_still_ahead_and_would_be_over_by_now_was_held_back() -> None:
    tuesdays = Recurrence("FREQ=WEEKLY;BYDAY=TU", time(10), date(2026, 1, 1))
    here = Availability(BERLIN, HOURS, None)
    gone = Availability(BERLIN, HOURS, Away(date(2026, 3, 2), date(2026, 3, 27)))
    now = at(THURSDAY, 9) + timedelta(weeks=2)

    assert held_back(tuesdays, now, gone, here) == date(2026, 3, 17)
    assert held_back(tuesdays, now, gone, here, done_through=date(2026, 3, 17)) is None
    assert held_back(tuesdays, now, here, here) is None
    assert held_back(tuesdays, now, here, gone) is None
