"""Which times are offered for a meeting: inside the working hours of both, none of them away, and few of many.

What is offered must not draw a picture of the other's hours or time away. So there is one time on a day, and not the
first that would do; three days of a week at most, chosen as if by chance; and whoever looks, and however often, sees
the same.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zlib import crc32

from bot.domain.calendar import Availability, is_working_moment

AHEAD = timedelta(weeks=3)
SOONEST = timedelta(hours=24)
"""Between now and the first: the other has to hear of it, and to pick."""
STEP = timedelta(minutes=15)
MOST = 9  # Slack takes ten boxes to tick
DAYS_OF_A_WEEK = 3
_FAR = 10_000  # steps: no time at all is near


@dataclass(frozen=True, slots=True)
class Offers:
    """`in_hours`: each is inside the hours of both. Else there is no such time, and these come closest to it."""

    times: tuple[datetime, ...]
    in_hours: bool


def offers(
    mentee: Availability,
    mentor: Availability,
    minutes: int,
    *,
    seed: int,
    taken: Iterable[tuple[datetime, datetime]] = (),
    until: datetime | None = None,
    now: datetime,
) -> Offers:
    """Times at which the two could meet, earliest first; none after `until`, nor while one of them is `taken`.

    `seed` is the pair's own: with the same, and the same hours, the same is offered.
    """
    first = _rounded_up(now + SOONEST)
    last = min(now + AHEAD, until or now + AHEAD)
    steps = -(-timedelta(minutes=minutes) // STEP)
    number = max(0, (last - first) // STEP + 1)
    ways = [_distances(first, number + steps, each) for each in (mentee, mentor)]
    busy = list(taken)
    by_badness: dict[int, list[datetime]] = defaultdict(list)
    for index in range(number):
        at = first + index * STEP
        if at.astimezone(mentee.zone).minute % 30:
            continue
        bad = max(max(way[index : index + steps]) for way in ways)
        if bad < _FAR and not any(start < at + minutes * timedelta(minutes=1) and at < end for start, end in busy):
            by_badness[bad].append(at)
    if not by_badness:
        return Offers((), in_hours=False)
    least = min(by_badness)
    return Offers(_some(by_badness[least], mentee, seed), in_hours=least == 0)


def suits(at: datetime, minutes: int, when: Availability) -> bool:
    """Whether somebody works all the while: for their own eyes alone."""
    steps = -(-timedelta(minutes=minutes) // STEP)
    return all(_works(at + index * STEP, when) for index in range(steps))


def _some(times: Sequence[datetime], when: Availability, seed: int) -> tuple[datetime, ...]:
    """One on each of a few days of each week, as if by chance, and the same each time."""
    by_day: dict[date, list[datetime]] = defaultdict(list)
    for at in times:
        by_day[at.astimezone(when.zone).date()].append(at)
    weeks: dict[date, list[date]] = defaultdict(list)
    for day in by_day:
        weeks[day - day.weekday() * timedelta(days=1)].append(day)
    days = [
        day for week in weeks.values() for day in sorted(week, key=lambda each: _chance(seed, each))[:DAYS_OF_A_WEEK]
    ]
    chosen = []
    for day in sorted(days)[:MOST]:
        on_the_hour = [at for at in by_day[day] if at.astimezone(when.zone).minute == 0]
        some = on_the_hour or by_day[day]
        chosen.append(min(some, key=lambda at: _chance(seed, at)))
    return tuple(chosen)


def _chance(seed: int, what: date) -> int:
    return crc32(f"{seed}:{what.isoformat()}".encode())


def _rounded_up(moment: datetime) -> datetime:
    over = (moment - datetime(1970, 1, 1, tzinfo=UTC)) % STEP
    return moment.astimezone(UTC) + (STEP - over if over else timedelta())


def _distances(first: datetime, number: int, when: Availability) -> list[int]:
    """Of each step from `first` on, how many steps it is from somebody's nearest working time: 0 in their hours."""
    far = 4 * 24  # steps: beyond a day nobody asks how far
    works = [_works(first + index * STEP, when) for index in range(-far, number + far)]
    found = [_FAR] * len(works)
    near = _FAR
    for index, does in enumerate(works):
        near = 0 if does else near + 1
        found[index] = near
    near = _FAR
    for index in reversed(range(len(works))):
        near = 0 if works[index] else near + 1
        found[index] = min(found[index], near, _FAR)
    return found[far : far + number]


def _works(at: datetime, when: Availability) -> bool:
    """Through the whole step."""
    return all(
        is_working_moment(moment, when.zone, when.working_hours, when.away)
        for moment in (at, at + STEP - timedelta(seconds=1))
    )
