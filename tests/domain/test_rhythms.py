"""When somebody may be asked again who says *Later*."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calendar import Away, WorkingHours
from bot.domain.rhythms import Later, later_choices

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
