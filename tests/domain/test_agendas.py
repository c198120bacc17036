"""What an agenda is made from, and what stands on it."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.absences import Away
from bot.domain.agendas import (
    MOST_LINES,
    About,
    AgendaSource,
    DuePromise,
    KeptLine,
    LineState,
    OpenThings,
    Proposed,
    QuietGoal,
    SharedEntry,
    ahead_of,
    lay,
    made_from,
)
from bot.domain.calendar import Availability, WorkingHours

NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)
MEETING_ON = date(2026, 3, 6)
ANA, BEN = "ana", "ben"
WEEK, DAY = timedelta(weeks=1), timedelta(days=1)
HOURS = WorkingHours(time(9), time(17), frozenset(range(5)))


def made(things: OpenThings, viewer: str = BEN) -> list[About]:
    return [each.about for each in made_from(things, viewer=viewer, meeting_on=MEETING_ON, now=NOW)]


def test_it_is_made_from_all_that_is_open_the_most_binding_first() -> None:
    things = OpenThings(
        takeaway_id=1,
        promises=[DuePromise(3, MEETING_ON + 7 * DAY), DuePromise(2, MEETING_ON), DuePromise(4, MEETING_ON + 8 * DAY)],
        unanswered=[SharedEntry(5, ANA, NOW - WEEK), SharedEntry(6, ANA, NOW - 6 * WEEK)],
        differences=(7, 2),
        goals=[QuietGoal(8, NOW - 3 * WEEK), QuietGoal(9, NOW - 2 * WEEK)],
    )

    assert made(things) == [
        About(AgendaSource.TAKEAWAY, 1),
        About(AgendaSource.PROMISE, 2),
        About(AgendaSource.PROMISE, 3),
        About(AgendaSource.RESPONSE, 5),
        About(AgendaSource.DIFFERENCE, 7),
        About(AgendaSource.GOAL, 8),
    ]


def test_a_promise_to_oneself_is_on_ones_own_agenda_marked_and_on_nobody_elses() -> None:
    things = OpenThings(promises=[DuePromise(1, MEETING_ON, private_to=BEN)])

    assert made_from(things, viewer=BEN, meeting_on=MEETING_ON, now=NOW) == [
        Proposed(About(AgendaSource.PROMISE, 1), private=True)
    ]
    assert made(things, viewer=ANA) == []


def test_what_was_talked_about_does_not_come_again_but_a_goal_once_it_is_quiet_anew() -> None:
    takeaway, entry, goal = (
        About(AgendaSource.TAKEAWAY, 1),
        About(AgendaSource.RESPONSE, 5),
        About(AgendaSource.GOAL, 8),
    )
    things = OpenThings(
        takeaway_id=1,
        unanswered=[SharedEntry(5, ANA, NOW - WEEK)],
        goals=[QuietGoal(8, NOW - 9 * WEEK)],
        discussed=dict.fromkeys((takeaway, entry, goal), NOW - WEEK),
    )
    assert made(things) == []
    assert made(OpenThings(goals=[QuietGoal(8, NOW - 9 * WEEK)], discussed={goal: NOW - 3 * WEEK})) == [goal]


def test_of_what_was_shared_and_not_answered_the_newest_three_are_there() -> None:
    things = OpenThings(unanswered=[SharedEntry(number, ANA, NOW - number * DAY) for number in range(1, 6)])
    assert [each.subject_id for each in made(things)] == [3, 2, 1]


def test_what_somebody_put_there_comes_first_and_stays_while_what_was_made_stays_only_while_it_is_open() -> None:
    goal, entry = About(AgendaSource.GOAL, 1), About(AgendaSource.RESPONSE, 2)
    lines = [
        KeptLine(1, entry, LineState.OPEN, None),
        KeptLine(2, goal, LineState.OPEN, ANA),
        KeptLine(3, About(AgendaSource.OWN), LineState.OPEN, BEN),
        KeptLine(4, About(AgendaSource.OWN), LineState.DISCUSSED, BEN),
    ]
    laid = lay(lines, [Proposed(About(AgendaSource.TAKEAWAY, 9)), Proposed(goal)], meeting_id=7, may_see=())

    assert [each.about for each in laid.lines] == [goal, About(AgendaSource.OWN), About(AgendaSource.TAKEAWAY, 9)]


def test_what_was_left_out_of_one_meeting_is_there_for_the_next() -> None:
    line = KeptLine(1, About(AgendaSource.OWN), LineState.LEFT_OUT, ANA, meeting_id=7)

    this, following = (lay([line], [], meeting_id=number, may_see=()) for number in (7, 8))

    assert not this.lines and len(this.left_out) == 1
    assert len(following.lines) == 1 and not following.left_out


def test_a_line_about_a_promise_that_one_may_not_see_is_not_there() -> None:
    line = KeptLine(1, About(AgendaSource.PROMISE, 5), LineState.OPEN, BEN)
    assert not lay([line], [], meeting_id=7, may_see=()).lines
    assert lay([line], [], meeting_id=7, may_see=[5]).lines


abouts = st.builds(About, st.sampled_from([AgendaSource.GOAL, AgendaSource.RESPONSE]), st.integers(1, 4))
kept = st.builds(
    KeptLine,
    st.integers(1, 99),
    abouts | st.just(About(AgendaSource.OWN)),
    st.sampled_from(LineState),
    st.sampled_from([None, ANA, BEN]),
    st.sampled_from([None, 7, 8]),
)


@given(st.lists(kept, max_size=30, unique_by=lambda each: each.id), st.lists(abouts, max_size=8, unique=True))
def test_nothing_stands_there_twice_nothing_put_is_lost_and_there_is_an_end_to_it(
    lines: list[KeptLine], open_: list[About]
) -> None:
    laid = lay(lines, [Proposed(each) for each in open_], meeting_id=7, may_see=())

    named = [each.about for each in (*laid.lines, *laid.left_out) if each.about.source is not AgendaSource.OWN]
    assert len(named) == len(set(named))
    shown = {each.line.id for each in (*laid.lines, *laid.left_out) if each.line}
    own = {each.id for each in lines if each.about.source is AgendaSource.OWN and each.put_by}
    assert {each.id for each in lines if each.id in own and each.state is LineState.OPEN} <= shown
    put = [each for each in laid.lines if each.line and each.line.put_by]
    assert len(laid.lines) <= max(MOST_LINES, len(put))


def test_it_comes_on_the_last_working_day_before_the_meeting() -> None:
    when = Availability(ZoneInfo("Africa/Lagos"), HOURS, None)
    monday = datetime(2026, 3, 9, 13, tzinfo=UTC)
    assert ahead_of(monday, when, time(10)) == datetime(2026, 3, 6, 9, tzinfo=UTC), "Friday, 10:00 in Lagos"
    away = Availability(ZoneInfo("Africa/Lagos"), HOURS, Away.between(date(2026, 3, 4), date(2026, 3, 8)))
    assert ahead_of(monday, away, time(10)) == datetime(2026, 3, 3, 9, tzinfo=UTC)
    for_long = Availability(ZoneInfo("Africa/Lagos"), HOURS, Away.between(date(2026, 1, 4), date(2026, 3, 8)))
    assert ahead_of(monday, for_long, time(10)) is None
