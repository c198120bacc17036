"""What an entry may say, and to whom."""

from datetime import date, timedelta

import pytest

from bot.domain.entries import Audience, DayToCome, EntryKind, NewAnswer, Written, check

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize("met_on", [None, TODAY, TODAY - timedelta(days=400)])
def test_a_meeting_may_be_today_or_any_day_before(met_on: date | None) -> None:
    check(Written(EntryKind.CHECKIN, (), met_on=met_on), today=TODAY, began=TODAY - timedelta(days=400))


def test_a_meeting_that_is_still_to_come_is_refused_beside_its_day() -> None:
    with pytest.raises(DayToCome) as refused:
        check(
            Written(EntryKind.CHECKIN, (), met_on=TODAY + timedelta(days=1)),
            today=TODAY,
            began=TODAY - timedelta(days=400),
        )

    assert refused.value.field == "met_on"


@pytest.mark.parametrize(
    ("audiences", "shares"),
    [((), False), ((Audience.ME,), False), ((Audience.ME, Audience.PARTNER), True)],
)
def test_an_entry_shares_something_as_soon_as_one_answer_is_for_the_partner(
    audiences: tuple[Audience, ...], shares: bool
) -> None:
    answers = tuple(NewAnswer(str(number), "words", audience) for number, audience in enumerate(audiences))

    assert Written(EntryKind.CHECKIN, answers).shares is shares
