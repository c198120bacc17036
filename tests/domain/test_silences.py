"""When it is quiet between two, by plain rules on what has reached them; what nobody can be blamed for never counts."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.absences import Away
from bot.domain.silences import (
    FIRST_DAYS,
    Noticed,
    PairSigns,
    Signs,
    SilenceKind,
    count_days,
    has_had_time,
    look_again,
    notice,
    rests_on,
)

TODAY = date(2026, 11, 22)  # a Sunday
QUIET, APART = SilenceKind.QUIET, SilenceKind.APART


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


WELL = PairSigns(began_on=ago(200), every=14, met_on=ago(10), mentor=Signs(ago(5)), mentee=Signs(ago(3)))
SILENT = replace(WELL, mentor=Signs(ago(21), asked_on=ago(20)), mentee=Signs(ago(24), asked_on=ago(20)))
TOGETHER = replace(SILENT, met_on=ago(60))


@pytest.mark.parametrize(
    ("life", "known"),
    [
        (WELL, None),
        (SILENT, Noticed(QUIET, 21)),
        (replace(SILENT, every=15), None),  # one and a half times their rhythm is not over
        (replace(SILENT, mentor=Signs(ago(20), asked_on=ago(19))), None),
        # Who was not asked owes no answer, and quiet begins no longer than one rhythm before the question that waits.
        (replace(SILENT, mentor=Signs(ago(60))), None),
        (replace(SILENT, mentor=Signs(ago(60), ago(6)), mentee=Signs(ago(60), ago(50))), None),
        (replace(SILENT, mentor=Signs(ago(60), ago(7)), mentee=Signs(ago(60), ago(50))), Noticed(QUIET, 21)),
        # One of the two has done anything: nobody is called quiet, and nobody of them told apart.
        (replace(SILENT, mentor=Signs(ago(1)), mentee=Signs(None, ago(150))), None),
        # The first fourteen days do not count, whoever has done nothing in them.
        (PairSigns(ago(34), 14, Signs(None, ago(30)), Signs(None, ago(30))), None),
        (PairSigns(ago(35), 14, Signs(None, ago(30)), Signs(None, ago(30))), Noticed(QUIET, 21)),
        # What came before a pause, or before they said how it is, is over.
        (replace(SILENT, counts_from=ago(20)), None),
        (replace(SILENT, counts_from=TODAY + timedelta(days=9)), None),
        # Meetings: twice their rhythm; one that is agreed on is as good, and who was asked nothing could note none.
        (replace(WELL, met_on=ago(28)), Noticed(APART, 28)),
        (replace(WELL, met_on=ago(27)), None),
        (replace(WELL, met_on=None), Noticed(APART, 186)),
        (replace(WELL, met_on=ago(28), meets_next=True), None),
        (replace(WELL, met_on=ago(45), mentor=Signs(ago(45)), mentee=Signs(ago(45))), None),
        (replace(WELL, met_on=ago(45), mentor=Signs(ago(45), ago(3)), mentee=Signs(ago(45))), Noticed(APART, 45)),
        (TOGETHER, Noticed(QUIET, 21)),  # one word, not two
        # Time away and breaks: the weeks with such a day do not count.
        (replace(SILENT, rests=[Away.between(ago(9), ago(8))]), None),
        (replace(TOGETHER, rests=[Away.between(TODAY, TODAY)]), None),
        (replace(WELL, met_on=ago(34), rests=[Away.between(ago(9), ago(9))]), None),
        (replace(WELL, met_on=ago(35), rests=[Away.between(ago(9), ago(9))]), Noticed(APART, 28)),
    ],
)
def test_it_is_quiet_by_the_rhythm_of_the_two_and_by_what_has_reached_them(
    life: PairSigns, known: Noticed | None
) -> None:
    assert notice(life, TODAY) == known
    assert notice(replace(life, mentor=life.mentee, mentee=life.mentor), TODAY) == known, "whichever of the two it is"


def test_a_week_in_which_somebody_was_away_tells_nothing_of_the_day_of_return() -> None:
    counted = {count_days(ago(28), TODAY, [Away.between(ago(20), ago(last))]) for last in range(14, 21)}
    assert counted == {21}  # all of them in the week of Monday, November 2
    assert count_days(ago(28), TODAY, [Away.between(ago(20), ago(13))]) == 14


def test_both_have_a_week_since_both_have_heard_of_it_and_days_away_do_not_count() -> None:
    assert not has_had_time(ago(6), [], TODAY)
    assert has_had_time(ago(7), [], TODAY)
    assert not has_had_time(ago(7), [Away.between(ago(2), ago(2))], TODAY)


days = st.integers(0, 300).map(ago)
signs = st.builds(Signs, alive_on=st.none() | days, asked_on=st.none() | days)
rests = st.lists(
    st.tuples(days, st.integers(0, 40)).map(lambda each: Away.between(each[0], each[0] + timedelta(each[1])))
)
lives = st.builds(
    PairSigns,
    began_on=days,
    every=st.integers(1, 92),
    mentor=signs,
    mentee=signs,
    met_on=st.none() | days,
    meets_next=st.booleans(),
    counts_from=st.none() | days,
    rests=rests,
)


@given(lives, st.integers(0, 300), rests)
def test_whatever_excuses_a_pair_makes_it_no_quieter(life: PairSigns, number: int, more: Any) -> None:
    noticed, day = notice(life, TODAY), ago(number)
    if noticed is None:
        earliest = look_again(life, TODAY)
        assert TODAY < earliest <= TODAY + timedelta(days=7)
        for later in range(1, (earliest - TODAY).days):
            assert notice(life, TODAY + timedelta(days=later)) is None, "nobody waits for a look that comes too late"
    else:
        assert not rests_on(life.rests, TODAY)
        assert (TODAY - life.began_on).days > FIRST_DAYS + life.every
        assert noticed.days <= (TODAY - life.began_on).days - FIRST_DAYS
        if noticed.kind is QUIET:
            assert all(each.asked_on for each in life.both), "whom no question has reached is never called quiet"
            assert all(not each.alive_on or (TODAY - each.alive_on).days >= life.every * 1.5 for each in life.both)
        else:
            assert not life.meets_next
            assert life.met_on is None or (TODAY - life.met_on).days >= life.every * 2
    excused = [
        replace(life, rests=[*life.rests, *more]),
        replace(life, counts_from=max(day, life.counts_from or day)),
        replace(life, began_on=max(day, life.began_on)),
    ]
    for each in excused:
        after = notice(each, TODAY)
        assert after is None or (noticed is not None and (after.kind is not noticed.kind or after.days <= noticed.days))
