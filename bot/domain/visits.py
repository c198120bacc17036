"""When the bot visits a member, and what counts: the rule behind every message that it starts by itself.

The rules, in the order in which they apply:

1. A visit is paid at a working moment, never in time away, and never as the third on one working day.
2. What has expired is no reason for one, nor is what was brought since it was due. A question that was told is a reason
   once more, at `reminder_at`, unless it was brought again on that day or since, or a full visit has said that there is
   more.
3. What changes in any case is a reason as soon as it is due. Such a visit is not counted.
4. What comes by a date that they have set is a reason then, and on that day a place is kept for it. Such a visit is not
   counted.
5. What they have put off is a reason at the moment that they have set, and on that day a place is kept for it. Such a
   visit is counted, unless it brings what changes in any case, but a full week does not hold it back. A week is full
   when their number of counted visits is reached, and begins with Monday's shift.
6. Their partner's words are a reason as soon as the week has room. When another visit is due within `RIDE_ALONG`
   working hours, they wait for it and come along.
7. Questions are a reason on their visit days, from the visit moment of the day on, when the week has room for another
   visit and for another of questions alone. Of those it has one place less than of all, so that words find room.
8. What a full visit had no line for is a reason from the next working day on, so that none follows upon another.
9. Whoever shows no sign of life is asked less: first there is no reminder, then only one visit of questions a month.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

from bot.domain.calendar import (
    ONE_DAY,
    Availability,
    add_working_hours,
    first_working_moment,
    local_moment,
    working_day,
)
from bot.domain.items import Starts

VISIT_TIME = time(10)
"""For whoever has chosen no time of day and is in no program that has one."""

VISITS_A_DAY = 2
"""Of whatever cause: in the morning what was planned, and room for one thing that nobody could foresee."""

RIDE_ALONG = 4
"""Working hours for which words wait to come along with another visit: half a day, so that they come the same day."""

REMINDED_AFTER = 2
"""Working days from a question to its only reminder: time to have seen it, and soon enough to remember it."""

EASING_ASKED_AFTER = 3
"""Visits with questions and no sign of life; the next one asks how it shall go on. One busy week explains fewer."""

HALF_FROM = EASING_ASKED_AFTER + 1
"""As many when the visit that asked how it shall go on was left alone as well."""

MONTHLY_FROM = HALF_FROM + 3
"""As many when three more, at half the pace, changed nothing."""

MONTH = timedelta(days=28)
"""Whole weeks, so that who is asked once a month is asked on the weekday that they know."""

LINES = 8
"""Of one visit, at most: what goes beyond is in the Home tab, and comes another day."""

LOOKS_BACK = timedelta(days=8)
"""How old a visit may be that the rule has to know: one of this week, wherever their clocks are."""


class Cause(StrEnum):
    """Why a visit was paid, the strongest first. All but the first two take one of the week's visits."""

    IN_ANY_CASE = "in_any_case"
    BY_DATE = "by_date"
    ON_ITS_DAY = "on_its_day"
    WORDS = "words"
    QUESTIONS = "questions"


class Ease(StrEnum):
    """How much less somebody is asked who shows no sign of life."""

    NORMAL = "normal"
    HALF = "half"  # every second time
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class Pace:
    """How a member wants to be visited: `days` are weekdays, Monday is 0, and empty for each day on which they work."""

    visits_a_week: int
    visit_time: time
    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits, as far as the rule has to know it. `brought_at` is the latest visit it was part of."""

    starts: Starts
    due_at: datetime
    told_at: datetime | None
    brought_at: datetime | None
    expires_at: datetime | None

    @property
    def to_be_brought(self) -> bool:
        """Whether no visit has brought it since it was due, or due anew."""
        return to_be_brought(self.due_at, self.brought_at)


@dataclass(frozen=True, slots=True)
class Past:
    """A visit that was paid, or is on its way."""

    at: datetime
    cause: Cause
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Go:
    """Visit them now."""

    cause: Cause


@dataclass(frozen=True, slots=True)
class Look:
    """Not now; ask again then, at the latest."""

    at: datetime


_CAUSES = {
    Starts.IN_ANY_CASE: Cause.IN_ANY_CASE,
    Starts.BY_DATE: Cause.BY_DATE,
    Starts.ON_ITS_DAY: Cause.ON_ITS_DAY,
    Starts.SOON: Cause.WORDS,
    Starts.AT_VISIT_TIME: Cause.QUESTIONS,
}


_WITH_A_DAY = frozenset({Starts.BY_DATE, Starts.ON_ITS_DAY})
_UNCOUNTED = frozenset({Cause.IN_ANY_CASE, Cause.BY_DATE})
_PROMISED = frozenset({Cause.BY_DATE, Cause.ON_ITS_DAY})


def decide(
    now: datetime,
    when: Availability,
    pace: Pace,
    waiting: Sequence[Waiting],
    past: Sequence[Past],
    *,
    next_question: datetime | None,
    unanswered: int,
    asked_at: datetime | None,
) -> Go | Look | None:
    """Whether to visit somebody now; None when there is nothing that ever would be a reason to.

    `past` are the visits since `LOOKS_BACK` ago, those on their way included. `next_question` is when one of their
    rhythms asks next, for words that could come along; `unanswered` is how many visits with questions they have left
    without a sign of life, and `asked_at` when the last of them came.
    """
    easing = ease(unanswered)
    ask_from = max(now, asked_at + MONTH) if asked_at and easing is Ease.MONTHLY else now
    full = max((visit for visit in past if visit.lines >= LINES), key=lambda visit: visit.at, default=None)
    reasons: dict[Cause, list[_Reason]] = {}  # by the cause of the visit that they would be the reason for
    for item in waiting:
        cause, since = _CAUSES.get(item.starts), item.due_at
        if not item.to_be_brought and item.told_at and cause is Cause.QUESTIONS and easing is Ease.NORMAL:
            since = reminder_at(item.told_at, when, pace)
            seen_at = [at for at in (item.brought_at, full and full.at) if at]
            if any(_day(at, when) >= _day(since, when) for at in seen_at):
                continue
        if cause is None or (item.brought_at and item.brought_at >= since):
            continue
        if full and since <= full.at and cause in {Cause.WORDS, Cause.QUESTIONS}:
            since = _opening_after(_day(full.at, when), when)
        since = max(since, ask_from if cause is Cause.QUESTIONS else now)
        reasons.setdefault(cause, []).append(_Reason(since, item.expires_at))

    with_a_day = [each for each in waiting if each.starts in _WITH_A_DAY and each.to_be_brought]
    promised = tuple(_day(at, when) for at in {each.due_at for each in with_a_day})  # one visit brings all of a moment
    diary = _Diary(when, pace, tuple((_day(visit.at, when), visit.cause) for visit in past), promised)
    moments = {cause: at for cause, why in reasons.items() if (at := diary.first_visit(cause, why))}
    if words_at := moments.pop(Cause.WORDS, None):
        asks_at = next_question and diary.first_moment(max(next_question, ask_from), Cause.QUESTIONS)
        moments[Cause.WORDS] = _ride_along(words_at, reasons[Cause.WORDS], list(moments.values()), asks_at, when)
    cause = next((cause for cause in Cause if moments.get(cause) == now), None)
    if cause:
        # What changes in any case and found no other place on this day comes along, and makes this the visit for it.
        along = any(reason.since <= now for reason in reasons.get(Cause.IN_ANY_CASE, ()))
        return Go(Cause.IN_ANY_CASE if along else cause)
    return Look(min(moments.values())) if moments else None


def to_be_brought(due_at: datetime, brought_at: datetime | None) -> bool:
    """Whether no visit has brought something since it was due."""
    return brought_at is None or brought_at < due_at


def ease(unanswered: int) -> Ease:
    """How often somebody is asked who has left this many visits with questions without any sign of life."""
    if unanswered >= MONTHLY_FROM:
        return Ease.MONTHLY
    return Ease.HALF if unanswered >= HALF_FROM else Ease.NORMAL


def counted(past: Iterable[Past], at: datetime, when: Availability) -> int:
    """How many of these visits take one of the places of the week that this moment lies in."""
    monday = _monday(_day(at, when))
    return sum(visit.cause not in _UNCOUNTED and _monday(_day(visit.at, when)) == monday for visit in past)


def can_promise(now: datetime, when: Availability, past: Iterable[Past], promised: Iterable[datetime]) -> bool:
    """Whether there is room today for one more visit, after those paid and those `promised` for then."""
    days = [_day(visit.at, when) for visit in past] + [_day(at, when) for at in set(promised)]
    return days.count(_day(now, when)) < VISITS_A_DAY


def reminder_at(told_at: datetime, when: Availability, pace: Pace) -> datetime:
    """From when on a question that was told then, and not brought again, is a reason for one more visit.

    It is the visit moment of the second working day after, or of the first visit day after that one.
    """
    day = _day(told_at, when)
    for _ in range(REMINDED_AFTER):
        day = _day(_opening_after(day, when), when)
    while not _is_visit_day(day, when, pace):
        day = _day(_opening_after(day, when), when)
    return visit_moment(day, when, pace.visit_time)


@dataclass(frozen=True, slots=True)
class _Reason:
    """Something that is a reason for a visit from a moment on, until it expires."""

    since: datetime
    expires_at: datetime | None

    def lasts_until(self, moment: datetime) -> bool:
        return self.expires_at is None or moment < self.expires_at


@dataclass(frozen=True, slots=True)
class _Diary:
    """When a member has room for visits: those paid already, and those promised, are on working days of theirs."""

    when: Availability
    pace: Pace
    past: tuple[tuple[date, Cause], ...]
    promised: tuple[date, ...]

    def first_visit(self, cause: Cause, reasons: Sequence[_Reason]) -> datetime | None:
        """When a visit of this cause can be paid first; None if all reasons for one expire before that."""
        at = None
        for reason in sorted(reasons, key=lambda reason: reason.since):
            if at is None or reason.since > at:
                at = self.first_moment(reason.since, cause)
            if reason.lasts_until(at):
                return at
        return None

    def first_moment(self, since: datetime, cause: Cause) -> datetime:
        """The first moment, not before this one, at which a visit of this cause may be paid."""
        at = first_working_moment(since, self.when.zone, self.when.working_hours, self.when.away)
        while True:
            day = _day(at, self.when)
            if self._has_room(day, cause):
                if cause is not Cause.QUESTIONS:
                    return at
                if _is_visit_day(day, self.when, self.pace):
                    return max(at, visit_moment(day, self.when, self.pace.visit_time))
            at = _opening_after(day, self.when)

    def _has_room(self, day: date, cause: Cause) -> bool:
        """Whether the day, and its week, have room for one more visit of this cause."""
        kept_for_others = 0 if cause in _PROMISED else self.promised.count(day)
        if sum(visited == day for visited, _ in self.past) + kept_for_others >= VISITS_A_DAY:
            return False
        if cause in _UNCOUNTED or cause is Cause.ON_ITS_DAY:
            return True
        monday = _monday(day)
        causes = [was for visited, was in self.past if was not in _UNCOUNTED and _monday(visited) == monday]
        most = max(1, self.pace.visits_a_week)
        return len(causes) < most and (cause is Cause.WORDS or causes.count(cause) < max(1, most - 1))


def _ride_along(
    words_at: datetime, words: list[_Reason], others: list[datetime], asks_at: datetime | None, when: Availability
) -> datetime:
    """When words are brought that could be at `words_at`: with the next visit, if that comes soon enough."""
    later = [at for at in (*others, asks_at) if at and at > words_at]
    if not later or any(at <= words_at for at in others):
        return words_at
    at = min(later)
    soon_enough = at <= add_working_hours(words_at, RIDE_ALONG, when.zone, when.working_hours, when.away)
    still = [reason for reason in words if reason.lasts_until(words_at)]  # what has expired by then is no reason
    return at if soon_enough and all(reason.lasts_until(at) for reason in still) else words_at


def _day(moment: datetime, when: Availability) -> date:
    """The working day, to which the small hours of a night shift belong that began on it."""
    return working_day(moment, when.zone, when.working_hours)


def _monday(day: date) -> date:
    return day - day.weekday() * ONE_DAY


def _is_visit_day(day: date, when: Availability, pace: Pace) -> bool:
    """Whether questions come on this weekday; on all working days if they work on none of those they chose."""
    return day.weekday() in (pace.days & when.working_hours.days or when.working_hours.days)


@lru_cache(maxsize=1024)  # of those who are asked at one moment, many have the same hours and time in one zone
def visit_moment(day: date, when: Availability, visit_time: time) -> datetime:
    """The visit time on a working day; if that is outside their hours, the beginning of those."""
    hours = when.working_hours
    in_small_hours = hours.over_midnight and visit_time < hours.end
    wanted = local_moment(day + ONE_DAY if in_small_hours else day, visit_time, when.zone)
    at = first_working_moment(wanted, when.zone, hours, when.away)
    if _day(at, when) == day:
        return at
    return first_working_moment(local_moment(day, hours.start, when.zone), when.zone, hours, when.away)


@lru_cache(maxsize=1024)  # as above
def _opening_after(day: date, when: Availability) -> datetime:
    """The first moment of the first working day after this one on which they are not away."""
    following = day
    while True:
        following += ONE_DAY
        opening = local_moment(following, when.working_hours.start, when.zone)
        at = first_working_moment(opening, when.zone, when.working_hours, when.away)
        if _day(at, when) > day:  # it is not if the clocks go back into the shift of that day
            return at
