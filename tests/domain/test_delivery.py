"""Whether a message that the bot owes somebody may be sent now."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.absences import Away
from bot.domain.calendar import Availability, WorkingHours, is_working_moment, known_zones
from bot.domain.delivery import Cancel, DeliveryState, Send, Verdict, Wait, backoff, decide

MONDAY_NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)  # 12:00 in Berlin
SATURDAY = datetime(2026, 11, 21, 11, tzinfo=UTC)
MONDAY_NINE = datetime(2026, 11, 23, 8, tzinfo=UTC)
ANA = Availability(ZoneInfo("Europe/Berlin"), WorkingHours(), None)


def verdict(now: datetime = MONDAY_NOON, when: Availability = ANA, **changes: Any) -> Verdict:
    """The verdict on a polite message to an active member that never expires, but for the changes."""
    facts: dict[str, Any] = {"deactivated": False, "polite": True, "expires_at": None} | changes
    return decide(now=now, when=when, **facts)


def test_a_wanted_message_in_working_hours_is_sent() -> None:
    assert verdict() == Send()


def test_nothing_is_sent_to_a_deactivated_account() -> None:
    assert verdict(deactivated=True) == Cancel("deactivated")
    assert verdict(deactivated=True, polite=False) == Cancel("deactivated")


def test_a_message_that_expires_now_is_not_sent() -> None:
    assert verdict(expires_at=MONDAY_NOON) == Cancel("expired")
    assert verdict(expires_at=MONDAY_NOON + timedelta(seconds=1)) == Send()


def test_outside_working_hours_a_message_waits_for_the_next_working_moment() -> None:
    assert verdict(now=SATURDAY) == Wait(MONDAY_NINE, "outside working hours")


def test_in_time_away_a_message_waits_for_the_return() -> None:
    away = replace(ANA, away=Away.between(date(2026, 11, 23), date(2026, 11, 24)))
    assert verdict(when=away) == Wait(datetime(2026, 11, 25, 8, tzinfo=UTC), "away")


def test_what_would_expire_while_waiting_is_cancelled() -> None:
    assert verdict(now=SATURDAY, expires_at=MONDAY_NINE) == Cancel("expired")
    assert verdict(now=SATURDAY, expires_at=MONDAY_NINE + timedelta(seconds=1)) == Wait(
        MONDAY_NINE, "outside working hours"
    )


def test_an_answer_to_what_somebody_just_did_reaches_them_at_any_hour() -> None:
    away = replace(ANA, away=Away.between(date(2026, 11, 21), date(2026, 11, 24)))
    assert verdict(now=SATURDAY, when=away, polite=False) == Send()


def test_of_several_reasons_the_one_that_stays_true_longest_is_given() -> None:
    past = SATURDAY - timedelta(days=1)
    assert verdict(SATURDAY, deactivated=True, expires_at=past) == Cancel("deactivated")
    assert verdict(SATURDAY, expires_at=past) == Cancel("expired")


zones = st.sampled_from(known_zones()).map(ZoneInfo)
moments = st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@settings(deadline=None, max_examples=200)
@given(moments, zones, st.none() | st.integers(-5, 10), st.booleans())
def test_a_polite_message_is_never_sent_outside_working_hours_and_never_waits_for_nothing(
    now: datetime, zone: ZoneInfo, expires_in_days: int | None, away_today: bool
) -> None:
    today = now.astimezone(zone).date()
    when = replace(ANA, zone=zone, away=Away.between(today, today) if away_today else None)
    expires_at = None if expires_in_days is None else now + timedelta(days=expires_in_days)
    match verdict(now, when, expires_at=expires_at):
        case Send():
            assert is_working_moment(now, zone, when.working_hours, when.away)
        case Wait(until, _):
            assert until > now
            assert expires_at is None or until < expires_at
            assert verdict(until, when, expires_at=expires_at) == Send()
        case Cancel(reason):
            assert reason == "expired"


def test_a_lane_rests_one_second_at_first_and_five_minutes_at_most() -> None:
    assert [backoff(attempt) for attempt in (1, 2, 3, 9, 10, 10_000)] == [1, 2, 4, 256, 300, 300]
    with pytest.raises(ValueError, match="counted from 1"):
        backoff(0)


def test_a_delivery_is_in_one_of_the_designed_states() -> None:
    assert list(DeliveryState) == ["planned", "sending", "uncertain", "sent", "failed", "cancelled", "expired"]
