"""Which statuses in Slack mean that somebody is away, and until which day."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.absences import Away, Stretch
from bot.domain.calendar import Availability, WorkingHours
from bot.domain.statuses import days_of, says_away

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 9, 28, 9, 30, tzinfo=BERLIN)  # a Monday, when work has begun


@pytest.mark.parametrize(
    ("text", "emoji", "away"),
    [
        ("Vacationing", ":palm_tree:", True),
        ("Im Grünen", ":palm_tree:", True),
        ("Out sick", ":face_with_thermometer:", True),
        ("", ":face_with_thermometer:", True),
        ("On VACATION until October", ":sunny:", True),
        ("Holiday", "", True),
        ("Out of office", "", True),
        ("out of the office, ask Ana", "", True),
        ("OOO", "", True),
        ("PTO this week", "", True),
        ("Parental leave", ":baby:", True),
        ("Away", "", True),
        ("Im Urlaub", "", True),
        ("", "", False),
        ("In a meeting", ":spiral_calendar_pad:", False),
        ("Working remotely", ":house_with_garden:", False),
        ("Commuting", ":bus:", False),
        ("cleaved pictures, bookkeeping, laptops", "", False),  # the words are in these
        ("Back from vacation", ":palm_tree:", False),
        ("Not away", "", False),
        ("Away from keyboard", "", False),
        ("Planning our holiday party", "", False),
    ],
)
def test_a_status_means_away(text: str, emoji: str, away: bool) -> None:
    assert says_away(text, emoji) is away


@pytest.mark.parametrize(
    ("expires", "last"),
    [
        (datetime(2026, 10, 3, 23, 59, 59, tzinfo=BERLIN), date(2026, 10, 3)),  # as Slack says "until Oct 3"
        (datetime(2026, 10, 1, 0, 0, tzinfo=BERLIN), date(2026, 9, 30)),
        (datetime(2026, 10, 1, 8, 0, tzinfo=BERLIN), date(2026, 9, 30)),  # back when work begins
        (datetime(2026, 10, 1, 14, 0, tzinfo=BERLIN), date(2026, 9, 30)),  # back in the afternoon
        (datetime(2026, 10, 1, 17, 0, tzinfo=BERLIN), date(2026, 10, 1)),
        (datetime(2026, 10, 3, 12, 0, tzinfo=BERLIN), date(2026, 10, 3)),  # a Saturday is free anyway
        (datetime(2026, 9, 29, 23, 59, tzinfo=BERLIN), date(2026, 9, 29)),  # a day and a half
        (datetime(2026, 9, 29, 12, 0, tzinfo=BERLIN), None),  # not a whole working day
        (datetime(2026, 9, 28, 23, 59, tzinfo=BERLIN), None),  # the rest of today
        (datetime(2026, 9, 27, 23, 59, tzinfo=BERLIN), None),  # over
        (datetime(2027, 9, 27, 23, 59, tzinfo=BERLIN), date(2027, 9, 27)),
        (datetime(2027, 9, 28, 23, 59, tzinfo=BERLIN), None),  # more than is kept of time away
    ],
)
def test_it_lasts_until_the_last_day_that_it_leaves_free(expires: datetime, last: date | None) -> None:
    found = days_of(expires, Availability(BERLIN, WorkingHours(), None), NOW)
    assert found == (Stretch(date(2026, 9, 28), last) if last else None)


def test_the_day_is_the_one_where_they_live() -> None:
    at = datetime(2026, 10, 2, 22, 30, tzinfo=UTC)
    honolulu = Availability(ZoneInfo("Pacific/Honolulu"), WorkingHours(), None)
    auckland = Availability(ZoneInfo("Pacific/Auckland"), WorkingHours(), None)
    assert days_of(at, honolulu, NOW) == Stretch(date(2026, 9, 27), date(2026, 10, 1))
    assert days_of(at, auckland, NOW) == Stretch(date(2026, 9, 28), date(2026, 10, 3))


def test_before_work_begins_today_is_a_whole_day_and_a_weekend_is_none() -> None:
    when, early = Availability(BERLIN, WorkingHours(), None), NOW.replace(hour=7)
    tonight = NOW.replace(hour=23)
    assert days_of(tonight, when, early) == Stretch(date(2026, 9, 28), date(2026, 9, 28))
    friday = datetime(2026, 10, 2, 16, tzinfo=BERLIN)
    assert days_of(datetime(2026, 10, 4, 23, 59, tzinfo=BERLIN), when, friday) is None


def test_nothing_is_found_on_days_on_which_they_are_away_already() -> None:
    expires = datetime(2026, 10, 3, 23, 59, tzinfo=BERLIN)
    for last, found in ((date(2026, 10, 2), None), (date(2026, 9, 30), Stretch(date(2026, 9, 28), date(2026, 10, 3)))):
        away = Away.between(date(2026, 9, 29), last)
        assert days_of(expires, Availability(BERLIN, WorkingHours(), away), NOW) == found
