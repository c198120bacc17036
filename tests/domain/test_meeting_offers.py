"""Which times are offered: whatever the hours, zones and time away of the two, and whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.domain.absences import Away
from bot.domain.calendar import Availability, WorkingHours, is_working_moment
from bot.domain.meeting_offers import AHEAD, DAYS_OF_A_WEEK, MOST, SOONEST, Offers, offers, suits

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
BERLIN, LAGOS = ZoneInfo("Europe/Berlin"), ZoneInfo("Africa/Lagos")
OFFICE = WorkingHours()


def someone(zone: ZoneInfo = BERLIN, hours: WorkingHours = OFFICE, away: Away | None = None) -> Availability:
    return Availability(zone, hours, away)


def offered(mentee: Availability, mentor: Availability, **more: object) -> Offers:
    return offers(mentee, mentor, 45, **{"seed": 1, "now": NOW, **more})  # type: ignore[arg-type]


ZONES = st.sampled_from(
    [ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC")]
)
HOURS = st.builds(
    lambda start, length, days: WorkingHours(time(start), time((start + length) % 24), frozenset(days)),
    st.integers(0, 23),
    st.integers(1, 23),
    st.sets(st.integers(0, 6), min_size=1),
)
AWAY = st.none() | st.builds(
    lambda ahead, days: Away.between(date(2026, 3, 1) + ahead * A_DAY, date(2026, 3, 1) + (ahead + days) * A_DAY),
    st.integers(0, 30),
    st.integers(0, 25),
)
PEOPLE = st.builds(Availability, ZONES, HOURS, AWAY)
# Before and after each change of the clocks of that year.
MOMENTS = st.sampled_from([datetime(2026, month, day, 7, tzinfo=UTC) for month, day in ((2, 26), (3, 20), (10, 15))])


@hypothesis_settings(max_examples=60)
@given(mentee=PEOPLE, mentor=PEOPLE, minutes=st.sampled_from([30, 45, 90]), seed=st.integers(1, 99), now=MOMENTS)
def test_what_is_offered_lies_in_the_hours_of_both_or_it_is_said_that_it_does_not(
    mentee: Availability, mentor: Availability, minutes: int, seed: int, now: datetime
) -> None:
    found = offers(mentee, mentor, minutes, seed=seed, now=now)

    assert len(found.times) <= MOST and list(found.times) == sorted(set(found.times))
    assert all(now + SOONEST <= at <= now + AHEAD for at in found.times)
    for at in found.times if found.in_hours else ():
        for who in (mentee, mentor):
            for moment in (at, at + minutes * timedelta(minutes=1) - timedelta(seconds=1)):
                assert is_working_moment(moment, who.zone, who.working_hours, who.away)
            assert suits(at, minutes, who)
    days = [at.astimezone(mentee.zone).date() for at in found.times]
    assert len(days) == len(set(days)), "one on a day, so that no day's hours can be read off it"
    weeks = [day.isocalendar()[:2] for day in days]
    assert all(weeks.count(week) <= DAYS_OF_A_WEEK for week in weeks)
    assert found == offers(mentee, mentor, minutes, seed=seed, now=now), "who asks twice learns nothing new"


def test_two_in_office_hours_get_enough_to_choose_from() -> None:
    found = offered(someone(), someone(LAGOS))

    assert found.in_hours and len(found.times) == MOST


def test_where_their_hours_never_meet_the_closest_are_offered_and_it_is_said() -> None:
    early = WorkingHours(time(6), time(10))
    late = WorkingHours(time(11), time(15))

    found = offered(someone(hours=early), someone(hours=late))

    assert not found.in_hours and found.times
    assert {at.astimezone(BERLIN).hour for at in found.times} <= {9, 10, 11}
    assert {at.astimezone(BERLIN).weekday() for at in found.times} <= {0, 1, 2, 3, 4}


def test_two_night_shifts_meet_at_night() -> None:
    night = WorkingHours(time(22), time(6))

    found = offered(someone(hours=night), someone(hours=night))

    assert found.in_hours and {at.astimezone(BERLIN).hour for at in found.times} <= {22, 23, 0, 1, 2, 3, 4, 5}


def test_nothing_is_offered_in_the_time_away_of_either_nor_while_one_of_them_meets_somebody() -> None:
    away = Away.between(date(2026, 3, 3), date(2026, 3, 15))
    free = offered(someone(), someone(LAGOS, away=away))
    assert free.times and all(at.astimezone(LAGOS).date() > away.spans[-1].last for at in free.times)

    taken = [(at - HOUR, at + HOUR) for at in free.times]
    others = offered(someone(), someone(LAGOS, away=away), taken=taken)
    assert others.times and not set(others.times) & set(free.times)


def test_nothing_is_offered_to_two_who_are_away_all_the_while() -> None:
    away = Away.between(date(2026, 3, 1), date(2026, 5, 1))

    assert offered(someone(), someone(away=away)) == Offers((), in_hours=False)


def test_nothing_is_offered_after_the_end() -> None:
    until = NOW + 4 * A_DAY

    found = offered(someone(), someone(), until=until)
    assert found.times and max(found.times) <= until
    assert offered(someone(), someone(), until=NOW - A_DAY).times == ()


def test_over_the_change_of_the_clocks_it_stays_inside_local_hours() -> None:
    """Berlin goes to summer time on March 29, New York has gone on March 8: what both have moves by an hour twice."""
    now = datetime(2026, 3, 16, 9, tzinfo=UTC)
    found = offers(someone(), someone(ZoneInfo("America/New_York")), 45, seed=3, now=now)

    assert found.in_hours
    for at in found.times:
        assert time(9) <= at.astimezone(ZoneInfo("America/New_York")).time()
        assert (at + timedelta(minutes=45)).astimezone(BERLIN).time() <= time(17)


def test_a_day_without_a_time_says_little_for_others_are_left_out_too() -> None:
    """Of five working days in a week three are offered: that the other is away on one of the rest cannot be seen."""
    for number in range(1, 20):
        one = offered(someone(), someone(), seed=number)
        left_out = {at.date() for at in one.times}
        week = [date(2026, 3, 9) + day * A_DAY for day in range(5)]
        missing = next(day for day in week if day not in left_out)
        away = Away.between(missing, missing)
        assert offered(someone(), someone(away=away), seed=number) == one
