"""Whether a message that the bot owes somebody may be sent now."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.calendar import Away, WorkingHours, is_working_moment, known_zones
from bot.domain.delivery import (
    REMINDERS,
    Cancel,
    DeliveryState,
    Recipient,
    Send,
    Verdict,
    Wait,
    backoff,
    decide,
    week_start,
)

MONDAY_NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)  # 12:00 in Berlin
SATURDAY = datetime(2026, 11, 21, 11, tzinfo=UTC)
MONDAY_NINE = datetime(2026, 11, 23, 8, tzinfo=UTC)
ANA = Recipient(
    zone=ZoneInfo("Europe/Berlin"),
    working_hours=WorkingHours(),
    away=None,
    weekly_budget=3,
    sent_this_week=0,
    deactivated=False,
)


def verdict(now: datetime = MONDAY_NOON, recipient: Recipient = ANA, **changes: Any) -> Verdict:
    """The verdict on a question to an active pair that never expires, but for the changes."""
    facts: dict[str, Any] = {
        "counts": True,
        "wants_working_hours": True,
        "pair_state": "active",
        "expires_at": None,
    } | changes
    return decide(now=now, recipient=recipient, **facts)


def test_a_wanted_message_in_working_hours_is_sent() -> None:
    assert verdict() == Send()
    assert verdict(pair_state=None) == Send()


def test_nothing_is_sent_to_a_deactivated_account() -> None:
    gone = replace(ANA, deactivated=True)
    assert verdict(recipient=gone) == Cancel("deactivated")
    assert verdict(recipient=gone, counts=False, wants_working_hours=False, pair_state=None) == Cancel("deactivated")


def test_a_message_that_expires_now_is_not_sent() -> None:
    assert verdict(expires_at=MONDAY_NOON) == Cancel("expired")
    assert verdict(expires_at=MONDAY_NOON + timedelta(seconds=1)) == Send()


def test_an_ended_pair_gets_only_what_survives_the_end() -> None:
    assert verdict(pair_state="ended") == Cancel("pair ended")
    assert verdict(pair_state="ended", survives_end=True) == Send()


def test_a_paused_pair_gets_nothing() -> None:
    assert verdict(pair_state="paused") == Cancel("paused")
    assert verdict(pair_state="paused", survives_end=True) == Cancel("paused")


def test_outside_working_hours_a_message_waits_for_the_next_working_moment() -> None:
    assert verdict(now=SATURDAY) == Wait(MONDAY_NINE, "outside working hours")


def test_in_time_away_a_message_waits_for_the_return() -> None:
    away = replace(ANA, away=Away(date(2026, 11, 23), date(2026, 11, 24)))
    assert verdict(recipient=away) == Wait(datetime(2026, 11, 25, 8, tzinfo=UTC), "away")


def test_what_would_expire_while_waiting_is_cancelled() -> None:
    assert verdict(now=SATURDAY, expires_at=MONDAY_NINE) == Cancel("expired")
    assert verdict(now=SATURDAY, expires_at=MONDAY_NINE + timedelta(seconds=1)) == Wait(
        MONDAY_NINE, "outside working hours"
    )


def test_an_answer_to_what_somebody_just_did_reaches_them_at_any_hour() -> None:
    away = replace(ANA, away=Away(date(2026, 11, 21), date(2026, 11, 24)), sent_this_week=3)
    assert verdict(now=SATURDAY, recipient=away, counts=False, wants_working_hours=False) == Send()


def test_over_budget_a_message_stays_in_app_home() -> None:
    assert verdict(recipient=replace(ANA, sent_this_week=2)) == Send()
    assert verdict(recipient=replace(ANA, sent_this_week=3)) == Cancel("over budget")
    assert verdict(recipient=replace(ANA, sent_this_week=3), counts=False) == Send()


def test_over_budget_what_is_kept_waits_for_the_next_week() -> None:
    full = replace(ANA, sent_this_week=3)
    next_monday = MONDAY_NINE + timedelta(days=7)
    assert verdict(recipient=full, kept=True) == Wait(next_monday, "over budget")
    assert verdict(recipient=full, kept=True, expires_at=next_monday) == Cancel("expired")
    back_on_wednesday = replace(full, away=Away(date(2026, 11, 30), date(2026, 12, 1)))
    assert verdict(recipient=back_on_wednesday, kept=True) == Wait(datetime(2026, 12, 2, 8, tzinfo=UTC), "over budget")


def test_in_a_paused_pair_what_is_kept_waits() -> None:
    assert verdict(pair_state="paused", kept=True) == Wait(MONDAY_NOON + timedelta(days=1), "paused")
    assert verdict(pair_state="ended", kept=True) == Cancel("pair ended")


def test_what_waits_until_monday_is_not_held_against_this_weeks_budget() -> None:
    assert verdict(now=SATURDAY, recipient=replace(ANA, sent_this_week=3)) == Wait(MONDAY_NINE, "outside working hours")


def test_of_several_reasons_the_one_that_stays_true_longest_is_given() -> None:
    everything = replace(ANA, deactivated=True, sent_this_week=9)
    past = SATURDAY - timedelta(days=1)
    assert verdict(SATURDAY, everything, expires_at=past, pair_state="ended") == Cancel("deactivated")
    everything = replace(everything, deactivated=False)
    assert verdict(SATURDAY, everything, expires_at=past, pair_state="ended") == Cancel("expired")
    assert verdict(SATURDAY, everything, pair_state="ended") == Cancel("pair ended")


@pytest.mark.parametrize("budget", [0, 8, -1])
def test_a_budget_is_one_to_seven_messages(budget: int) -> None:
    with pytest.raises(ValueError, match="1 to 7"):
        replace(ANA, weekly_budget=budget)


zones = st.sampled_from(known_zones()).map(ZoneInfo)
moments = st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@settings(deadline=None, max_examples=200)
@given(moments, zones, st.integers(0, 9), st.none() | st.integers(-5, 10), st.booleans(), st.booleans())
def test_a_message_that_wants_working_hours_is_never_sent_outside_them_and_never_waits_for_nothing(
    now: datetime, zone: ZoneInfo, sent: int, expires_in_days: int | None, away_today: bool, kept: bool
) -> None:
    today = now.astimezone(zone).date()
    recipient = replace(ANA, zone=zone, sent_this_week=sent, away=Away(today, today) if away_today else None)
    expires_at = None if expires_in_days is None else now + timedelta(days=expires_in_days)
    match verdict(now, recipient, expires_at=expires_at, kept=kept):
        case Send():
            assert is_working_moment(now, zone, recipient.working_hours, recipient.away)
        case Wait(until, _):
            assert until > now
            assert expires_at is None or until < expires_at
            later = verdict(until, replace(recipient, sent_this_week=0), expires_at=expires_at, kept=kept)
            assert later == Send()
        case Cancel(reason):
            assert reason in {"expired", "over budget"}


def test_the_budget_counts_the_week_where_the_member_is() -> None:
    sunday_evening = datetime(2026, 11, 22, 20, tzinfo=UTC)
    assert week_start(sunday_evening, ZoneInfo("America/New_York")) == datetime(2026, 11, 16, 5, tzinfo=UTC)
    assert week_start(sunday_evening, ZoneInfo("Asia/Tokyo")) == datetime(2026, 11, 22, 15, tzinfo=UTC)


def test_a_week_with_a_clock_change_starts_on_monday_as_well() -> None:
    after_the_change = datetime(2026, 10, 25, 12, tzinfo=UTC)
    assert week_start(after_the_change, ZoneInfo("Europe/Berlin")) == datetime(2026, 10, 18, 22, tzinfo=UTC)


@settings(deadline=None, max_examples=200)
@given(moments, zones)
def test_every_moment_lies_in_the_week_that_it_is_counted_in(moment: datetime, zone: ZoneInfo) -> None:
    start = week_start(moment, zone)
    assert start <= moment < start + timedelta(days=7, hours=3)
    assert start.astimezone(zone).weekday() == 0
    assert week_start(start, zone) == start


def test_the_week_of_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        week_start(MONDAY_NOON.replace(tzinfo=None), ANA.zone)


def test_a_lane_rests_one_second_at_first_and_five_minutes_at_most() -> None:
    assert [backoff(attempt) for attempt in (1, 2, 3, 9, 10, 10_000)] == [1, 2, 4, 256, 300, 300]
    with pytest.raises(ValueError, match="counted from 1"):
        backoff(0)


def test_there_are_two_reminders_and_then_silence() -> None:
    assert REMINDERS == (24, 72)


def test_a_delivery_is_in_one_of_the_designed_states() -> None:
    assert list(DeliveryState) == ["planned", "sending", "uncertain", "sent", "failed", "cancelled", "expired"]
