"""What a signed agreement changes: when news comes, and when a missing answer is worth a word."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.absences import Away
from bot.domain.calendar import Availability, WorkingHours, is_working_moment
from bot.domain.terms import Contact, Terms, terms_from

BERLIN = Availability(ZoneInfo("Europe/Berlin"), WorkingHours(), None)
MONDAY = datetime(2026, 3, 2, tzinfo=ZoneInfo("Europe/Berlin"))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """So many days after that Monday, in Berlin."""
    return (MONDAY + timedelta(days=day)).replace(hour=hour, minute=minute).astimezone(UTC)


@pytest.mark.parametrize(
    ("contact", "there", "told"),
    [
        (Contact.ANY, at(0, 20), at(0, 20)),
        (Contact.MORNINGS, at(0, 10), at(0, 10)),
        (Contact.MORNINGS, at(0, 13), at(1, 9)),
        (Contact.MORNINGS, at(4, 15), at(7, 9)),
        (Contact.AFTERNOONS, at(0, 10), at(0, 13)),
        (Contact.AFTERNOONS, at(0, 16, 59), at(0, 16, 59)),
        (Contact.AFTERNOONS, at(0, 17), at(1, 13)),
    ],
)
def test_news_comes_in_the_half_of_the_day_that_was_agreed(contact: Contact, there: datetime, told: datetime) -> None:
    assert Terms(contact).told_from(there, BERLIN) == told


def test_news_waits_for_whoever_is_away() -> None:
    away = Availability(BERLIN.zone, BERLIN.working_hours, Away.between(date(2026, 3, 2), date(2026, 3, 3)))
    assert Terms(Contact.AFTERNOONS).told_from(at(0, 10), away) == at(2, 13)


def test_a_night_shift_has_two_halves_as_well() -> None:
    night = Availability(BERLIN.zone, WorkingHours(time(22), time(6), frozenset({0, 1, 2, 3, 4})), None)
    assert Terms(Contact.MORNINGS).told_from(at(0, 12), night) == at(0, 22)
    assert Terms(Contact.AFTERNOONS).told_from(at(0, 12), night) == at(1, 2)  # of the shift that begins on Monday
    assert Terms(Contact.AFTERNOONS).told_from(at(5, 3), night) == at(5, 3), "Friday's shift ends on Saturday"
    assert Terms(Contact.AFTERNOONS).told_from(at(5, 12), night) == at(8, 2)


@given(
    start=st.integers(0, 23 * 60 + 59),
    length=st.integers(2, 23 * 60),
    contact=st.sampled_from(Contact),
    minute=st.integers(0, 400 * 24 * 60),
)
def test_news_is_never_lost_early_or_outside_the_hours(start: int, length: int, contact: Contact, minute: int) -> None:
    moment = MONDAY.astimezone(UTC) + timedelta(minutes=minute)
    end = (start + length) % (24 * 60)
    hours = WorkingHours(time(start // 60, start % 60), time(end // 60, end % 60))
    told = Terms(contact).told_from(moment, Availability(BERLIN.zone, hours, None))
    assert moment <= told < moment + timedelta(days=5)
    assert contact is Contact.ANY or is_working_moment(told, BERLIN.zone, hours, None)


@pytest.mark.parametrize(
    ("days", "since", "awaited_from"),
    [
        (1, at(0, 10), at(1, 10)),
        (2, at(3, 16), at(7, 16)),  # Thursday, and Friday; then it is Monday
        (1, at(5, 12), at(8, 9)),  # what came on a Saturday has all of Monday
    ],
)
def test_an_answer_is_awaited_once_the_agreed_working_days_are_over(
    days: int, since: datetime, awaited_from: datetime
) -> None:
    terms = Terms(reply_days=days)
    assert not terms.is_awaited(since, awaited_from - timedelta(minutes=1), BERLIN)
    assert terms.is_awaited(since, awaited_from, BERLIN)


def test_where_nothing_is_agreed_it_is_awaited_at_once() -> None:
    assert Terms().is_awaited(at(0, 10), at(0, 10), BERLIN)


def test_what_was_agreed_in_other_words_binds_the_two_and_not_the_bot() -> None:
    assert terms_from({"contact": "when the moon is full", "reply": "soon", "notice": "²"}) == Terms()
    assert terms_from({"contact": "mornings", "reply": "3", "notice": "24"}) == Terms(
        Contact.MORNINGS, timedelta(hours=24), 3
    )
