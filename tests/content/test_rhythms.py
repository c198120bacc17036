"""The packaged rhythms, and which rules an organizer may write."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from bot.content import RhythmPreset, load
from bot.content.rhythms import rule_mistakes, shared_day

RHYTHMS = load().rhythms
TWO_WEEKS = timedelta(days=14)

rhythms = st.sampled_from(RHYTHMS)
starts = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is given beside


def moments(rule: str, at: time, start: datetime, days: int) -> list[datetime]:
    anchor = datetime.combine(start, at, tzinfo=UTC)
    return list(rrulestr(rule, dtstart=anchor).between(start, start + timedelta(days=days), inc=True))


# The packaged rhythms


def test_a_coordinator_picks_weekly_fortnightly_or_monthly() -> None:
    assert [rhythm.id for rhythm in RHYTHMS] == ["weekly", "fortnightly", "monthly"]


@given(rhythms, starts)
def test_a_new_pair_is_asked_both_things_within_its_first_fourteen_days(rhythm: RhythmPreset, start: datetime) -> None:
    no_later_than = start + timedelta(days=rhythm.first_checkin_days)
    while no_later_than.weekday() >= 5:  # nobody is asked on a weekend
        no_later_than += timedelta(days=1)
    by_rule = moments(rhythm.checkin_rule, rhythm.checkin_time, start, days=14)
    first_checkin = min([no_later_than, *by_rule]) if rhythm.id == "monthly" else by_rule[0]

    assert first_checkin - start <= TWO_WEEKS
    assert moments(rhythm.reflection_rule, rhythm.reflection_time, start, days=14)


@given(rhythms, starts)
def test_check_in_and_reflection_never_come_on_the_same_day(rhythm: RhythmPreset, start: datetime) -> None:
    checkins = moments(rhythm.checkin_rule, rhythm.checkin_time, start, days=366)
    reflections = moments(rhythm.reflection_rule, rhythm.reflection_time, start, days=366)

    assert not {moment.date() for moment in checkins} & {moment.date() for moment in reflections}


@given(rhythms, starts)
def test_reflection_comes_every_fortnight(rhythm: RhythmPreset, start: datetime) -> None:
    reflections = moments(rhythm.reflection_rule, rhythm.reflection_time, start, days=366)

    assert {later - earlier for earlier, later in pairwise(reflections)} == {TWO_WEEKS}


@given(rhythms, starts)
def test_a_rhythm_leaves_room_for_the_partners_words_in_three_visits_a_week(
    rhythm: RhythmPreset, start: datetime
) -> None:
    asked = [
        *moments(rhythm.checkin_rule, rhythm.checkin_time, start, days=366),
        *moments(rhythm.reflection_rule, rhythm.reflection_time, start, days=366),
    ]

    assert all(sum(first <= other < first + timedelta(days=7) for other in asked) <= 2 for first in asked)


@given(rhythms, starts)
def test_the_description_says_which_days_and_what_time(rhythm: RhythmPreset, start: datetime) -> None:
    for rule, at in [(rhythm.checkin_rule, rhythm.checkin_time), (rhythm.reflection_rule, rhythm.reflection_time)]:
        for moment in moments(rule, at, start, days=60):
            assert f"{moment:%A}" in rhythm.description
            assert f"{moment:%H:%M}" in rhythm.description


def test_pairs_meet_every_two_or_three_weeks_at_first_and_about_monthly_later() -> None:
    for rhythm in RHYTHMS:
        assert 14 <= rhythm.meeting_days_at_first <= 21
        assert 28 <= rhythm.meeting_days_later <= 31


def test_the_distance_between_meetings_changes_once_the_first_weeks_are_over() -> None:
    fortnightly = RHYTHMS[1]
    end_of_first_weeks = timedelta(weeks=fortnightly.at_first_weeks)

    assert fortnightly.meeting_days(timedelta()) == 14
    assert fortnightly.meeting_days(end_of_first_weeks - timedelta(seconds=1)) == 14
    assert fortnightly.meeting_days(end_of_first_weeks) == 30


# Which rules an organizer may write


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;BYDAY=TU",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH;WKST=SU",
        "FREQ=MONTHLY;BYDAY=1MO,-1FR",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15",
        "FREQ=WEEKLY;BYDAY=TU;BYMONTH=9,10,11,12",
        "FREQ=DAILY;INTERVAL=10",
        "freq=weekly;byday=tu",
    ],
)
def test_a_rule_that_names_its_days_is_accepted(rule: str) -> None:
    assert rule_mistakes(rule) == []


@pytest.mark.parametrize(
    ("rule", "mistake"),
    [
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=5", "take out COUNT: a rhythm runs as long as its program"),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20300101", "take out UNTIL: a rhythm runs as long as its program"),
        ("DTSTART=20260101;FREQ=WEEKLY;BYDAY=TU", "take out DTSTART: a rhythm starts with its pair"),
        ("FREQ=WEEKLY;BYDAY=TU;BYHOUR=9", "take out BYHOUR: the time of day has a field of its own"),
        ("FREQ=HOURLY", "FREQ must be DAILY, WEEKLY or MONTHLY, not 'HOURLY'"),
        ("FREQ=SECONDLY", "FREQ must be DAILY, WEEKLY or MONTHLY, not 'SECONDLY'"),
        ("BYDAY=TU", "it has no FREQ"),
        ("FREQ=WEEKLY", "it names no day; add one, such as BYDAY=TU"),
        ("FREQ=MONTHLY;BYSETPOS=1", "it names no day; add one, such as BYDAY=1TU"),
        ("FREQ=WEEKLY;BYDAY=TUESDAY", "BYDAY must be days such as TU or TU,TH"),
        ("FREQ=WEEKLY;BYDAY=1TU", "a numbered day (1TU) goes with FREQ=MONTHLY"),
        ("FREQ=WEEKLY;BYDAY=TU;BYMONTHDAY=1", "BYMONTHDAY goes with FREQ=MONTHLY"),
        ("FREQ=WEEKLY;BYDAY=TU;BYDAY=TH", "BYDAY is there twice"),
        ("FREQ=WEEKLY;INTERVAL=0;BYDAY=TU", "INTERVAL must be a whole number from 1 to 99, not '0'"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY must be days of the month"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", "it comes less than twice a year"),
        ("FREQ=MONTHLY;INTERVAL=12;BYDAY=1TU", "it comes less than twice a year"),
        ("every Tuesday", "'EVERY TUESDAY' is not a part of a rhythm"),
        ("", "'' is not a part of a rhythm"),
    ],
)
def test_a_rule_that_cannot_be_a_rhythm_is_refused_with_what_to_change(rule: str, mistake: str) -> None:
    (found,) = rule_mistakes(rule)

    assert found.startswith(mistake)


def test_every_mistake_in_a_rule_is_told() -> None:
    assert len(rule_mistakes("FREQ=YEARLY;COUNT=3;BYDAY=XX;FOO=1")) == 4


parts = st.one_of(
    st.sampled_from(
        ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "INTERVAL=1", "INTERVAL=99", "INTERVAL=٣", "WKST=SU"]
    ),
    st.sampled_from(["BYDAY=TU", "BYDAY=5MO", "BYDAY=-1FR,SA", "BYMONTHDAY=31", "BYMONTHDAY=-1,15", "BYMONTHDAY=0"]),
    st.sampled_from(["BYMONTH=2", "BYMONTH=12", "BYSETPOS=1", "BYSETPOS=-99", "COUNT=1", "="]),
)


@given(st.one_of(st.text(), st.lists(parts, max_size=6).map(";".join)))
def test_any_text_is_a_rule_that_comes_or_is_refused(rule: str) -> None:
    if not rule_mistakes(rule):
        start = datetime(2026, 1, 1, tzinfo=UTC)
        assert rrulestr(rule, dtstart=start).after(start) is not None


def test_two_rules_that_meet_only_now_and_then_are_found() -> None:
    day = shared_day("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "FREQ=MONTHLY;BYDAY=1TU")

    assert day is not None
    assert f"{day:%A}" == "Tuesday"
    assert shared_day("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TH") is None


def test_pairs_meet_more_often_at_first() -> None:
    preset = replace(load().rhythms[0], meeting_days_at_first=7, meeting_days_later=21, at_first_weeks=4)

    agreed = [preset.meeting_days(timedelta(weeks=weeks)) for weeks in (-1, 0, 3.9, 4, 50)]

    assert agreed == [7, 7, 7, 21, 21]
