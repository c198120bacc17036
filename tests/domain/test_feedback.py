"""The rules of a sealed round: who may do what when, how long it runs, and when it opens."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.calendar import Availability, Away, WorkingHours, first_working_moment, is_working_moment
from bot.domain.feedback import (
    FIRST_WEEK,
    FOLLOW_UP,
    LONGEST_WINDOW,
    NUDGES,
    QUARTER,
    SECOND_WEEK,
    WINDOW,
    ReplyKind,
    RoundFormat,
    Window,
    asked_for,
    is_whole,
    last_quarter,
    may_reply,
    next_scheduled,
    nudges_between,
    opening,
    scheduled_format,
)

ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Auckland")
QUARTER_HOUR = timedelta(minutes=15)
DAY = timedelta(days=1)

moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(  # noqa: DTZ001 - the zone is put on next
    lambda moment: moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0, tzinfo=UTC)
)
dates = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@st.composite
def hours(draw: st.DrawFn) -> WorkingHours:
    start = draw(st.integers(0, 92))
    end = draw(st.integers(start + 1, 95))
    days = draw(st.frozensets(st.integers(0, 6), min_size=1))
    return WorkingHours(time(start // 4, start % 4 * 15), time(end // 4, end % 4 * 15), days)


@st.composite
def people(draw: st.DrawFn, near: datetime) -> Availability:
    first = near.date() + draw(st.integers(-20, 60)) * DAY
    away = draw(st.none() | st.integers(0, 120).map(lambda days: Away(first, first + days * DAY)))
    return Availability(ZoneInfo(draw(st.sampled_from(ZONES))), draw(hours()), away)


def is_away(who: Availability, moment: datetime) -> bool:
    return who.away is not None and who.away.covers(moment.astimezone(who.zone).date())


def works(who: Availability, moment: datetime) -> bool:
    return is_working_moment(moment, who.zone, who.working_hours, who.away)


# --- the window ------------------------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(st.data(), moments)
def test_the_window_is_fourteen_days_and_never_counts_one_on_which_either_is_away(
    data: st.DataObject, started_at: datetime
) -> None:
    one, other = data.draw(people(started_at)), data.draw(people(started_at))
    window = Window.starting(started_at)

    ends = window.closes_at(one, other)

    assert (ends - started_at) % DAY == timedelta(0) and ends <= started_at + LONGEST_WINDOW
    days = [started_at + number * DAY for number in range(1, (ends - started_at).days + 1)]
    counted = [day for day in days if not is_away(one, day) and not is_away(other, day)]
    if ends < started_at + LONGEST_WINDOW:
        assert len(counted) == WINDOW and counted[-1] == ends
    else:
        assert len(counted) <= WINDOW
    assert ends == window.closes_at(other, one)
    here = [Availability(each.zone, each.working_hours, None) for each in (one, other)]
    assert window.closes_at(*here) == started_at + WINDOW * DAY <= ends


@settings(max_examples=60)
@given(st.data(), moments, st.lists(st.integers(0, 30), max_size=8))
def test_counting_the_days_as_they_pass_gives_the_same_end_however_often_one_looks(
    data: st.DataObject, started_at: datetime, looks: list[int]
) -> None:
    people_of_round = data.draw(people(started_at)), data.draw(people(started_at))
    window = Window.starting(started_at)
    ends = window.closes_at(*people_of_round)

    for quarter_days in sorted(looks):
        window = window.counted(started_at + quarter_days * DAY * 3, *people_of_round)
        assert window.closes_at(*people_of_round) == ends
    assert window.counted(ends, *people_of_round).days_left == 0
    assert window.counted(ends - QUARTER_HOUR, *people_of_round).days_left > 0 or window.counted_to == ends


@given(st.data(), moments, st.integers(0, 13), st.timedeltas(timedelta(0), timedelta(days=400)))
def test_a_pause_moves_the_end_by_as_long_as_it_lasted(
    data: st.DataObject, started_at: datetime, days: int, pause: timedelta
) -> None:
    hours_of_both = data.draw(hours())
    here = [Availability(ZoneInfo("UTC"), hours_of_both, None)] * 2
    window = Window.starting(started_at).counted(started_at + days * DAY, *here)

    after = window.paused_for(pause)

    assert after.closes_at(*here) == started_at + WINDOW * DAY + pause
    assert after.days_left == WINDOW - days


def test_time_away_that_is_over_and_forgotten_still_does_not_count() -> None:
    """A member tells of one time away at once; by the second, the first is no longer known."""
    start = datetime(2026, 3, 2, 10, tzinfo=UTC)
    ana = Availability(ZoneInfo("UTC"), WorkingHours(), None)
    first = Availability(ZoneInfo("UTC"), WorkingHours(), Away(date(2026, 3, 4), date(2026, 3, 5)))
    second = Availability(ZoneInfo("UTC"), WorkingHours(), Away(date(2026, 3, 12), date(2026, 3, 14)))

    window = Window.starting(start).counted(start + 5 * DAY, ana, first)

    assert window.closes_at(ana, second) == start + (WINDOW + 2 + 3) * DAY


def test_both_reminders_come_within_the_window_and_the_follow_up_after_it() -> None:
    assert all(0 < nudge < WINDOW for nudge in NUDGES)
    assert timedelta(weeks=4) == FOLLOW_UP


@given(moments, st.lists(st.integers(1, 6), min_size=1, max_size=20))
def test_each_reminder_is_due_once_however_often_the_days_are_counted(started_at: datetime, steps: list[int]) -> None:
    here = [Availability(ZoneInfo("UTC"), WorkingHours(), None)] * 2
    window, at, due = Window.starting(started_at), started_at, []
    for step in steps:
        at += step * DAY
        before, window = window, window.counted(at, *here)
        due += nudges_between(before, window)
    assert due == [day for day in NUDGES if window.days_used >= day and day in due]
    assert len(due) == len(set(due))
    if all(step == 1 for step in steps):
        assert due == [day for day in NUDGES if day <= min(len(steps), WINDOW)]


# --- the opening -----------------------------------------------------------------------------------------------------


@settings(max_examples=40)
@given(st.data(), moments)
def test_it_opens_at_the_first_moment_in_the_hours_of_both_or_of_either_when_their_days_never_meet(
    data: st.DataObject, after: datetime
) -> None:
    one, other = data.draw(people(after)), data.draw(people(after))

    at = opening(after, one, other)

    assert at >= after and at == opening(after, other, one)
    steps = (after + number * QUARTER_HOUR for number in range(13 * 96))
    together = next((moment for moment in steps if works(one, moment) and works(other, moment)), None)
    if together is not None:
        assert at == together
    elif not (works(one, at) and works(other, at)):
        firsts = [first_working_moment(after, who.zone, who.working_hours, who.away) for who in (one, other)]
        assert at == min(firsts)


def test_people_half_the_world_apart_get_the_first_working_moment_of_either() -> None:
    berlin = Availability(ZoneInfo("Europe/Berlin"), WorkingHours(), None)
    honolulu = Availability(ZoneInfo("Pacific/Honolulu"), WorkingHours(), None)
    evening = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)  # 19:00 in Berlin, 8:00 in Honolulu

    assert opening(evening, berlin, honolulu) == datetime(2026, 3, 2, 19, 0, tzinfo=UTC)


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
    assert is_whole({**sent, "situation": "On Monday."}, RoundFormat.SITUATION)


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
