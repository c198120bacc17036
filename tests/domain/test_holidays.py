"""Breaks as people write and paste them."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.absences import Away, Stretch, ended, joined
from bot.domain.breaks import MOST_BREAKS, BadBreaks, Break, BreakProblem, arranged, as_lines
from bot.domain.holidays import breaks_in

STARTS, ENDS = date(2026, 9, 1), date(2027, 3, 31)
CHRISTMAS = Break(date(2026, 12, 25), date(2026, 12, 25), "Christmas Day")


def event(lines: str, name: str = "Christmas Day") -> str:
    return f"BEGIN:VEVENT\nUID:1@x\nSUMMARY:{name}\n{lines}\nEND:VEVENT"


def calendar(*events: str) -> str:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", *events, "END:VCALENDAR"]).replace(
        "\n", "\r\n"
    )


def read(pasted: str) -> list[Break]:
    return arranged(breaks_in(pasted, STARTS, ENDS), STARTS, ENDS)


@pytest.mark.parametrize(
    "line",
    [
        "2026-12-24 to 2027-01-02 Winter break",
        "Winter break: 2026-12-24 - 2027-01-02",
        "• 24 Dec 2026 – 2 January 2027 Winter break",
        "Winter break, Dec 24th, 2026 until Jan 2, 2027",
        "24.12.2026 bis 2.1.2027 Winter break",
        "2026-12-24,2027-01-02,Winter break",
    ],
)
def test_a_line_is_read_however_its_days_are_written(line: str) -> None:
    assert read(f"\n{line}\n\n") == [Break(date(2026, 12, 24), date(2027, 1, 2), "Winter break")]


def test_what_is_shown_comes_back_as_it_is_and_what_overlaps_becomes_one() -> None:
    written = read("2026-12-20 to 2027-01-03 Winter\n2026-12-25 Christmas Day\n2026-10-03\n2027-01-03 to 2027-01-05")
    assert written == [
        Break(date(2026, 10, 3), date(2026, 10, 3)),
        Break(date(2026, 12, 20), date(2027, 1, 5), "Winter"),
    ]
    assert read(as_lines(written)) == written


def test_holidays_are_pasted_from_a_calendar_beside_lines_and_those_outside_the_program_are_left_out() -> None:
    whole = calendar(
        event("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261226"),
        event("DTSTART;VALUE=DATE:20261226", "Boxing Day\\, observed"),
        event("DTSTART;VALUE=DATE:20270329\nDURATION:P3D", "Spring"),
        *(event(f"DTSTART;VALUE=DATE:20{year}0101", f"New Year {year}") for year in range(30, 99)),
    )
    assert read(f"2026-10-05 Retreat\n{whole}") == [
        Break(date(2026, 10, 5), date(2026, 10, 5), "Retreat"),
        CHRISTMAS,
        Break(date(2026, 12, 26), date(2026, 12, 26), "Boxing Day, observed"),
        Break(date(2027, 3, 29), date(2027, 3, 31), "Spring"),
    ]
    assert read(event("DTSTART;VALUE=DATE:20261225")) == [CHRISTMAS], "a part of one"


MANY = calendar(*(event(f"DTSTART;VALUE=DATE:2026{9 + n // 28:02}{1 + n % 28:02}", f"Day {n}") for n in range(100)))
FIVE_HUNDRED = calendar(*(event(f"DTSTART;VALUE=DATE:19{n % 90 + 10}0101", f"Old {n}") for n in range(500)))


@pytest.mark.parametrize(
    ("pasted", "problem", "what"),
    [
        ("2026-12-24 to 2026-12-20 Back", BreakProblem.BACKWARDS, "2026-12-24 to 2026-12-20 Back"),
        ("2027-12-24 Next year", BreakProblem.OUTSIDE, "2027-12-24 Next year"),
        ("2026-08-01 to 2027-04-30", BreakProblem.WHOLE_PROGRAM, ""),
        ("2026-09-01 to 2026-12-31\n2027-01-01 to 2027-03-31", BreakProblem.WHOLE_PROGRAM, ""),
        ("Winter break", BreakProblem.NO_DATE, "Winter break"),
        ("12/24/2026 Winter", BreakProblem.UNCLEAR_DATE, "12/24/2026 Winter"),
        ("2026-02-30", BreakProblem.UNCLEAR_DATE, "2026-02-30"),
        ("2026-12-24 and 2026-12-31", BreakProblem.UNCLEAR_DATE, "2026-12-24 and 2026-12-31"),
        (calendar(), BreakProblem.NO_EVENTS, ""),
        (calendar(event("DTSTART;VALUE=DATE:20261225"))[:100], BreakProblem.CUT_OFF, ""),
        (calendar(event("DTSTART:20261225T100000Z\nDTEND:20261225T110000Z", "Lunch")), BreakProblem.HAS_TIMES, "Lunch"),
        (calendar(event("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY", "Yearly")), BreakProblem.REPEATS, "Yearly"),
        (calendar(event("DESCRIPTION:none", "When?")), BreakProblem.EVENT_WITHOUT_DATE, "When?"),
        (calendar(event("DTSTART;VALUE=DATE:nonsense")), BreakProblem.NOT_A_CALENDAR, "Christmas Day"),
        (FIVE_HUNDRED, BreakProblem.NONE_INSIDE, "500"),
        (MANY, BreakProblem.TOO_MANY, "100"),
    ],
)
def test_what_cannot_be_a_break_is_refused_with_what_is_wrong(pasted: str, problem: BreakProblem, what: str) -> None:
    with pytest.raises(BadBreaks) as refused:
        read(pasted)
    assert (refused.value.problem, refused.value.what) == (problem, what)
    assert MOST_BREAKS < 100


days = st.integers(0, 60).map(lambda number: date.fromordinal(date(2026, 1, 1).toordinal() + number))
stretches = st.lists(st.tuples(days, days).map(lambda two: Stretch(min(two), max(two))), max_size=6)


@given(stretches, days)
def test_stretches_that_meet_become_one_and_being_back_ends_the_one_that_is_now(some: list[Stretch], day: date) -> None:
    merged = joined(some)
    assert all((later.first - one.last).days > 1 for one, later in pairwise(merged))
    away = Away.of(some)
    assert any(each.covers(day) for each in some) == (away is not None and away.covers(day))
    if away and away.covers(day):
        assert not away.covers(away.back_on(day)) and not away.covers(away.here_on(day))
        assert away.here_on(day) < day < away.back_on(day)
        left = Away.of(ended(merged, day))
        assert not (left and left.covers(day))
        assert {each.first for each in merged if each.first > day} <= {each.first for each in ended(merged, day)}
