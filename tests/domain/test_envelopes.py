"""Two sealed sides: who may do what when, and that nobody can tell what the other does."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.absences import Away
from bot.domain.envelopes import (
    FIRST_DAY,
    LAST_DAY,
    LONGEST,
    OPENS,
    EnvelopeState,
    OpeningDays,
    SideState,
    TimeOver,
    TwoSides,
    days_later,
    whole_days,
)
from bot.errors import Refusal
from bot.views import refusals

STEPS: dict[str, Callable[[TwoSides, int], TwoSides]] = {
    "write": TwoSides.write,
    "seal": TwoSides.seal,
    "change": TwoSides.change,
    "withdraw": TwoSides.withdraw,
    "discard": TwoSides.discard,
    "open": lambda at, _: at.open(),
    "close": lambda at, _: at.close(),
}
envelopes = st.builds(
    TwoSides,
    st.sampled_from(EnvelopeState),
    st.tuples(st.sampled_from(SideState), st.sampled_from(SideState)),
    st.booleans(),
)


@given(envelopes, st.sampled_from(sorted(STEPS)), st.integers(0, 1))
def test_a_step_changes_ones_own_side_alone_and_only_open_and_close_end_the_round(
    before: TwoSides, step: str, who: int
) -> None:
    try:
        after = STEPS[step](before, who)
    except Refusal as error:
        assert refusals.words(error), "it says what has happened instead"
        return
    assert before.state is EnvelopeState.COLLECTING, "nothing is possible in a round that has opened or ended"
    if step in ("open", "close"):
        assert after.sides == before.sides
        assert after.state is (EnvelopeState.OPENED if step == "open" else EnvelopeState.CLOSED)
        assert step == "close" or before.both_sealed
    else:
        assert after.state is EnvelopeState.COLLECTING
        assert after.sides[1 - who] == before.sides[1 - who]
        assert not (before.over and after.sides[who] is SideState.SEALED), "nothing is sealed after the window"


@given(envelopes, st.sampled_from(sorted(STEPS)), st.integers(0, 1), st.sampled_from(SideState))
def test_what_one_may_do_and_what_comes_of_it_does_not_depend_on_the_other(
    before: TwoSides, step: str, who: int, theirs: SideState
) -> None:
    assume(step not in ("open", "close"))
    sides = (before.sides[who], theirs)
    twin = TwoSides(before.state, sides if who == 0 else (sides[1], sides[0]), before.over)

    def try_it(at: TwoSides) -> SideState | type[Refusal]:
        try:
            return STEPS[step](at, who).sides[who]
        except Refusal as error:
            return type(error)

    assert try_it(before) == try_it(twin)


@given(envelopes, st.integers(0, 1))
def test_sealing_twice_is_sealing_once_and_what_is_sealed_can_be_taken_back_until_the_end(
    before: TwoSides, who: int
) -> None:
    if before.state is not EnvelopeState.COLLECTING or before.sides[who] is SideState.EMPTY:
        return
    if not before.over:
        assert before.seal(who).seal(who) == before.seal(who)
        assert before.seal(who).change(who).sides[who] is SideState.DRAFT
    assert before.withdraw(who).sides[who] is SideState.DRAFT
    assert before.discard(who).sides[who] is SideState.EMPTY


def test_after_the_window_nothing_can_be_written_sealed_or_changed_but_it_can_be_taken_back() -> None:
    late = TwoSides(sides=(SideState.SEALED, SideState.DRAFT), over=True)
    for step in (late.write, late.seal, late.change):
        with pytest.raises(TimeOver):
            step(1)
    assert late.withdraw(0).sides == (SideState.DRAFT, SideState.DRAFT)


# --- the days on which it opens --------------------------------------------------------------------------------------

DAY = timedelta(days=1)
zones = st.sampled_from(("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland")).map(
    ZoneInfo
)
starts = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@st.composite
def absences(draw: st.DrawFn) -> tuple[date, list[Away]]:
    """The day of a start, and times away that are known then."""
    start = draw(starts)
    firsts = [start + draw(st.integers(-20, 60)) * DAY for _ in range(draw(st.integers(0, 2)))]
    return start, [Away.between(first, first + draw(st.integers(0, 120)) * DAY) for first in firsts]


def test_it_opens_on_the_seventh_day_or_on_the_fourteenth() -> None:
    london = ZoneInfo("Europe/London")
    days = OpeningDays.starting(date(2026, 3, 20), london)
    assert days.next_at == datetime(2026, 3, 27, 9, 0, tzinfo=UTC)
    assert days.last_at == datetime(2026, 4, 3, 8, 0, tzinfo=UTC), "at nine by the clocks there, which have moved"


@given(absences(), zones)
def test_days_on_which_somebody_is_known_to_be_away_are_not_counted(
    known: tuple[date, list[Away]], zone: ZoneInfo
) -> None:
    start, away = known
    days = OpeningDays.starting(start, zone, away)
    assert days == OpeningDays.starting(start, zone, list(reversed(away))), "whoever of the two it is"
    for at, number in ((days.next_at, FIRST_DAY), (days.last_at, LAST_DAY)):
        local = at.astimezone(zone)
        assert local.time() == OPENS
        passed = [start + day * DAY for day in range(1, (local.date() - start).days + 1)]
        counted = [day for day in passed if not any(each.covers(day) for each in away)]
        assert (len(counted) == number and counted[-1] == local.date()) or local.date() == start + LONGEST


@given(starts, zones, st.timedeltas(timedelta(0), timedelta(days=400)))
def test_a_pause_moves_both_days_and_leaves_nobody_less_time_than_before(
    start: date, zone: ZoneInfo, pause: timedelta
) -> None:
    days = OpeningDays.starting(start, zone)
    moved = days.moved(whole_days(pause), zone)
    for before, after in ((days.next_at, moved.next_at), (days.last_at, moved.last_at)):
        assert after.astimezone(zone).time() == OPENS
        gone_on = after.astimezone(zone).replace(tzinfo=None) - before.astimezone(zone).replace(tzinfo=None)
        assert pause <= gone_on < pause + DAY


@given(starts, zones, st.times(), st.integers(-30, 30))
def test_days_later_the_clocks_show_the_same(start: date, zone: ZoneInfo, at: time, days: int) -> None:
    local = datetime.combine(start, at.replace(second=0, microsecond=0, fold=0), zone)
    assume(local.astimezone(UTC).astimezone(zone) == local)
    later = days_later(local.astimezone(UTC), days, zone).astimezone(zone)
    assert later.date() == start + days * DAY
    assert later.time() == local.time() or time(1) <= later.time() <= time(4), "a time that the clocks skip"
