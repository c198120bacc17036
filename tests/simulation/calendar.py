"""Days, weeks and hours as people know them, by nothing but the clocks of their zone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
QUARTER = timedelta(minutes=15)  # nobody's hours begin within one, in no zone


@dataclass(frozen=True, slots=True)
class Hours:
    """When somebody works, and how they want to be visited. A night shift ends before it begins."""

    zone: str
    start: time = time(9)
    end: time = time(17)
    days: str = "01234"  # Monday is 0
    visits: int = 3
    at: time = time(10)
    visit_days: str = ""  # empty: each day on which they work

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.zone))

    def date_shown(self, moment: datetime) -> date:
        """What the calendar on their wall shows."""
        return self.local(moment).date()

    def shift(self, moment: datetime) -> date | None:
        """The day whose shift a moment lies in, if it lies in one."""
        local = self.local(moment)
        clock, today = local.time(), local.date()
        if self.start < self.end:
            day, within = today, self.start <= clock < self.end
        else:
            day = today if clock >= self.start else today - DAY
            within = clock >= self.start or clock < self.end
        return day if within and self.works_on(day) else None

    def day(self, moment: datetime) -> date:
        """The day it is for them: in the small hours of a night shift still the one before."""
        local = self.local(moment)
        return local.date() - DAY if self.end < self.start and local.time() < self.end else local.date()

    def works_on(self, day: date) -> bool:
        return str(day.weekday()) in self.days

    def is_visited_on(self, day: date) -> bool:
        return str(day.weekday()) in (self.visit_days or self.days)

    def moment(self, day: date, clock: time) -> datetime:
        """When their clock shows this in the shift of a day."""
        if self.end < self.start and clock < self.end:
            day += DAY
        return datetime.combine(day, clock, tzinfo=ZoneInfo(self.zone)).astimezone(ZoneInfo("UTC"))

    def visit_moment(self, day: date) -> datetime:
        within = self.start <= self.at < self.end if self.start < self.end else not self.end <= self.at < self.start
        return self.moment(day, self.at if within else self.start)


def monday(day: date) -> date:
    return day - day.weekday() * DAY


def next_quarter(moment: datetime) -> datetime:
    """The moment itself if it begins a quarter of an hour."""
    over = timedelta(minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond)
    return moment + (QUARTER - over if over else over)


def first(moment: datetime, so: Callable[[datetime], bool], *, until: datetime) -> datetime | None:
    """The first moment, looked for at each quarter of an hour, at which it is so."""
    if so(moment):
        return moment
    moment = next_quarter(moment)
    while moment < until:
        if so(moment):
            return moment
        moment += QUARTER
    return None


def time_in(begun: datetime, over: datetime, so: Callable[[datetime], bool]) -> timedelta:
    """For how much of the time between two moments it was so, to a quarter of an hour."""
    spent = timedelta()
    while begun < over:
        following = min(over, next_quarter(begun + timedelta(microseconds=1)))
        if so(begun):
            spent += following - begun
        begun = following
    return spent


def after(begun: datetime, span: timedelta, so: Callable[[datetime], bool], *, until: datetime) -> datetime | None:
    """The moment, to a quarter of an hour, by which it has been so for that long."""
    spent = timedelta()
    while begun < until:
        following = next_quarter(begun + timedelta(microseconds=1))
        if so(begun):
            spent += following - begun
        if spent >= span:
            return following
        begun = following
    return None
