"""What the two of a pair may do about a meeting, and what becomes of it: rules, and any order of deeds at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.domain.meetings import (
    EVERY,
    AfterTheProgram,
    Arranges,
    Begun,
    MeetingStanding,
    MeetingState,
    NoTime,
    OwnTimes,
    TimePassed,
    TimesChanged,
    TooFarAhead,
    TooManyTimes,
    arranger,
    check_times,
    follow,
    is_late,
    next_slot,
    proposed,
)
from bot.errors import Refusal

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)
TIMES = (NOW + A_DAY, NOW + 2 * A_DAY, NOW + 3 * A_DAY)
NOTICE = timedelta(hours=24)


def agreed(**more: str) -> MeetingStanding:
    return proposed("ben", TIMES, 45, **more, now=NOW).pick("ana", 1, 1, now=NOW)


def test_the_other_picks_one_and_it_is_agreed() -> None:
    meeting = agreed()

    assert (meeting.state, meeting.starts_at, meeting.picked_by) == (MeetingState.AGREED, TIMES[0], "ana")
    assert meeting.ends_at == meeting.due_at == TIMES[0] + timedelta(minutes=45)
    assert meeting.sequence == 0


def test_whoever_has_proposed_picks_nothing() -> None:
    with pytest.raises(OwnTimes):
        proposed("ben", TIMES, 45, now=NOW).pick("ben", 1, 1, now=NOW)


def test_the_same_press_once_more_changes_nothing() -> None:
    meeting = agreed()

    assert meeting.pick("ana", 1, 1, now=NOW + HOUR) is meeting


def test_an_older_press_picks_nothing_of_what_was_proposed_since() -> None:
    other = proposed("ben", TIMES, 45, now=NOW).propose("ana", [NOW + 5 * A_DAY], now=NOW)

    assert (other.proposed_by, other.times) == ("ana", (NOW + 5 * A_DAY,))
    with pytest.raises(TimesChanged):
        other.pick("ana", 1, 1, now=NOW)
    assert other.pick("ben", 2, 1, now=NOW).starts_at == NOW + 5 * A_DAY


def test_a_time_that_has_gone_by_is_not_picked_and_the_others_still_are() -> None:
    meeting = proposed("ben", TIMES, 45, now=NOW)

    with pytest.raises(TimePassed):
        meeting.pick("ana", 1, 1, now=TIMES[0])
    assert meeting.pick("ana", 1, 2, now=TIMES[0]).starts_at == TIMES[1]


def test_moving_raises_the_sequence_and_says_if_it_came_late() -> None:
    early = agreed().move("ben", TIMES[2], NOTICE, now=TIMES[0] - NOTICE)
    late = agreed().move("ben", TIMES[2], NOTICE, now=TIMES[0] - NOTICE + timedelta(seconds=1))

    assert (early.sequence, early.late_at) == (1, None)
    assert late.late_at == TIMES[0] - NOTICE + timedelta(seconds=1)
    assert late.move("ana", TIMES[1], NOTICE, now=NOW).late_at is None
    assert agreed().move("ben", TIMES[2], None, now=TIMES[0] - HOUR).late_at is None


def test_what_has_begun_is_moved_and_cancelled_no_more_but_ends_with_its_pair() -> None:
    with pytest.raises(Begun):
        agreed().move("ben", TIMES[2], None, now=TIMES[0])
    with pytest.raises(Begun):
        agreed().cancel("ben", None, now=TIMES[0])
    assert agreed().cancel(None, None, now=TIMES[0]).state == MeetingState.CANCELLED


def test_what_is_cancelled_stays_cancelled() -> None:
    meeting = agreed().cancel("ana", NOTICE, now=NOW)

    deeds: list[Callable[[], MeetingStanding]] = [
        lambda: meeting.cancel("ben", None, now=NOW),
        lambda: meeting.move("ben", TIMES[1], None, now=NOW),
        lambda: meeting.pick("ana", 1, 1, now=NOW),
        lambda: meeting.propose("ana", TIMES, now=NOW),
        lambda: meeting.take_back("ben", now=NOW),
    ]
    for deed in deeds:
        with pytest.raises(TimesChanged):
            deed()
    assert meeting.pass_by(now=NOW + 9 * A_DAY) is meeting


@pytest.mark.parametrize(
    "times, refusal",
    [
        ((), NoTime),
        ((*TIMES, NOW + 4 * A_DAY), TooManyTimes),
        ((NOW - HOUR, NOW - 2 * HOUR, NOW - 3 * HOUR), TimePassed),
        ((NOW,), TimePassed),
        ((NOW + 400 * A_DAY,), TooFarAhead),
        ((NOW + 100 * A_DAY,), AfterTheProgram),
    ],
)
def test_times_that_nobody_can_keep_are_refused(times: tuple[datetime, ...], refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        check_times(times, over_at=NOW + 99 * A_DAY, now=NOW)


def test_who_arranges_it_is_as_agreed_and_the_mentee_where_nothing_is() -> None:
    assert arranger(Arranges.MENTEE, "ana", "ben", "ben") == "ben"
    assert arranger(Arranges.MENTOR, "ana", "ben", "ana") == "ana"
    assert [arranger(Arranges.TURNS, "ana", "ben", last) for last in (None, "ben", "ana")] == ["ben", "ana", "ben"]


def test_no_notice_is_never_short() -> None:
    assert not is_late(NOW, None, NOW)
    assert is_late(NOW + HOUR, 2 * HOUR, NOW) and not is_late(NOW + 2 * HOUR, 2 * HOUR, NOW)


# --- one that repeats ------------------------------------------------------------------------------------------------

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize("first", [datetime(2026, 3, 17, 15, tzinfo=BERLIN), datetime(2026, 10, 13, 15, tzinfo=BERLIN)])
def test_it_stays_at_its_local_time_over_both_changes_of_the_clocks(first: datetime) -> None:
    at, found = first, []
    for _ in range(4):
        following = next_slot(EVERY["1"], BERLIN, first, at)
        assert following
        found.append(following.astimezone(BERLIN))
        at = following

    assert [(each.hour, each.weekday()) for each in found] == [(15, 1)] * 4
    assert len({each.utcoffset() for each in [first.astimezone(BERLIN), *found]}) == 2


@given(
    zone=st.sampled_from(
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"]
    ),
    weeks=st.sampled_from(sorted(EVERY)),
    begins=st.integers(0, 700 * 24 * 60),
    ahead=st.integers(0, 400 * 24 * 60),
)
def test_the_next_is_the_first_slot_of_the_rule_that_lies_ahead(zone: str, weeks: str, begins: int, ahead: int) -> None:
    there = ZoneInfo(zone)
    first = datetime(2026, 1, 1, tzinfo=UTC) + begins * timedelta(minutes=1)
    after = first + ahead * timedelta(minutes=1)
    found = next_slot(EVERY[weeks], there, first, after)

    assert found is not None and after < found <= after + int(weeks) * 7 * A_DAY + 25 * HOUR
    days = (found.astimezone(there).date() - first.astimezone(there).date()).days
    assert days % (int(weeks) * 7) == 0


def test_the_next_one_is_agreed_as_the_first_was_and_leaves_out_what_has_gone_by() -> None:
    weekly = agreed(rrule=EVERY["1"], zone="Europe/Berlin")
    following = follow(weekly, TIMES[0], now=TIMES[0] + 20 * A_DAY)

    assert following is not None
    assert following.starts_at == following.slot_at == TIMES[0] + 21 * A_DAY
    assert (following.state, following.proposed_by, following.revision) == (MeetingState.AGREED, "ben", 1)
    assert follow(agreed(), TIMES[0], now=NOW) is None


def test_cancelling_one_of_them_leaves_the_others() -> None:
    weekly = agreed(rrule=EVERY["1"], zone="Europe/Berlin")

    one, all_ = weekly.cancel("ana", None, now=NOW), weekly.cancel("ana", None, and_following=True, now=NOW)
    assert (one.stops, one.follows_at) == (False, NOW)
    assert (all_.stops, all_.follows_at) == (True, None)


# --- whatever the two do, in any order -------------------------------------------------------------------------------

PEOPLE = st.sampled_from(["ana", "ben"])
SOME_TIMES = st.lists(st.integers(1, 60 * 24), min_size=1, max_size=3, unique=True)


class TwoPeople(RuleBasedStateMachine):
    """What is refused changes nothing; what is done leaves a meeting that can be drawn, kept and told of."""

    @initialize(by=PEOPLE, ahead=SOME_TIMES, weeks=st.sampled_from([None, *sorted(EVERY)]))
    def begin(self, by: str, ahead: list[int], weeks: str | None) -> None:
        self.now = NOW
        rrule = EVERY[weeks] if weeks else None
        self.meeting = proposed(
            by, self._times(ahead), 45, rrule=rrule, zone="Europe/Berlin" if rrule else None, now=NOW
        )
        self.before: MeetingStanding = self.meeting

    def _times(self, ahead: list[int]) -> list[datetime]:
        return [self.now + hours * HOUR for hours in ahead]

    def _change(self, after: MeetingStanding) -> None:
        self.before, self.meeting = self.meeting, after

    @rule(hours=st.integers(0, 30 * 24))
    def time_passes(self, hours: int) -> None:
        self.now += hours * HOUR
        self._change(self.meeting.pass_by(now=self.now))

    @rule(by=PEOPLE, ahead=SOME_TIMES)
    def propose(self, by: str, ahead: list[int]) -> None:
        if self.meeting.state == MeetingState.PROPOSED:
            self._change(self.meeting.propose(by, self._times(ahead), now=self.now))
        else:
            with pytest.raises(TimesChanged):
                self.meeting.propose(by, self._times(ahead), now=self.now)

    @rule(by=PEOPLE, revision=st.integers(0, 6), place=st.integers(0, 4))
    def pick(self, by: str, revision: int, place: int) -> None:
        try:
            after = self.meeting.pick(by, revision, place, now=self.now)
        except Refusal:
            return
        if after is not self.meeting:
            assert self.meeting.state == MeetingState.PROPOSED and by != self.meeting.proposed_by
            assert after.starts_at == self.meeting.times[place - 1] > self.now
        self._change(after)

    @rule(by=PEOPLE)
    def take_back(self, by: str) -> None:
        try:
            self._change(self.meeting.take_back(by, now=self.now))
        except Refusal:
            assert self.meeting.state != MeetingState.PROPOSED or by != self.meeting.proposed_by

    @rule(by=PEOPLE, hours=st.integers(1, 900), notice=st.sampled_from([None, NOTICE]))
    def move(self, by: str, hours: int, notice: timedelta | None) -> None:
        try:
            after = self.meeting.move(by, self.now + hours * HOUR, notice, now=self.now)
        except Refusal:
            return
        assert (after.late_at is not None) == is_late(self.meeting.starts_at, notice, self.now)
        self._change(after)

    @rule(by=st.sampled_from(["ana", "ben", None]), all_=st.booleans())
    def cancel(self, by: str | None, all_: bool) -> None:
        try:
            self._change(self.meeting.cancel(by, NOTICE, and_following=all_, now=self.now))
        except Refusal:
            assert self.meeting.state != MeetingState.AGREED or (self.meeting.starts_at or NOW) <= self.now

    @invariant()
    def it_only_goes_forward(self) -> None:
        if not hasattr(self, "meeting") or self.meeting is self.before:
            return
        assert self.meeting.revision == self.before.revision + 1
        assert self.meeting.sequence >= self.before.sequence
        if self.before.state not in (MeetingState.PROPOSED, MeetingState.AGREED):
            raise AssertionError("what has ended was changed")
        entry = replace(self.before, revision=0) if self.before.starts_at else None
        if entry and (self.meeting.starts_at != self.before.starts_at or self.meeting.state == MeetingState.CANCELLED):
            assert self.meeting.sequence > self.before.sequence, "a calendar would not notice"

    @invariant()
    def it_has_what_its_state_needs(self) -> None:
        if not hasattr(self, "meeting"):
            return
        meeting = self.meeting
        open_ = meeting.state in (MeetingState.PROPOSED, MeetingState.AGREED)
        assert (meeting.due_at is not None) == open_
        assert (meeting.ended_at is None) == open_
        assert (meeting.starts_at is not None) == (meeting.agreed_at is not None)
        if meeting.ends_at and meeting.key_expires_at:
            assert meeting.key_expires_at > meeting.ends_at
        assert meeting.follows_at is None or meeting.slot_at is not None


TestTwoPeople = TwoPeople.TestCase
TestTwoPeople.settings = hypothesis_settings(max_examples=60, stateful_step_count=20)
