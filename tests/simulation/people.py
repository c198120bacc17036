"""Who lives in the program: characters, the pairs they make, and what befalls these."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum

from tests.simulation.calendar import Hours

ZONES = (
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "America/Los_Angeles",
    "Africa/Lagos",
    "Asia/Tokyo",
    "America/Sao_Paulo",
    "Australia/Sydney",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Pacific/Auckland",
)
WEEKLY_PROGRAM, FORTNIGHTLY_PROGRAM = "Weekly", "Fortnightly"  # the programs, by their rhythms


@dataclass(frozen=True, slots=True)
class Character:
    """How somebody is. Shares are of 1, `delay` is in hours from a message to what they do about it.

    Of the questions, some are answered, some let pass and some put off; the rest is left alone. Weeks count from the
    beginning; `away` is (week, days, days after which they are back before that).
    """

    name: str
    answers: float = 0.75
    skips: float = 0.08
    undoes: float = 0.2  # of what was let pass
    puts_off: float = 0.05
    one_press: float = 0.6  # of the check-ins
    shares: float = 0.4  # of what is answered
    reads: float = 0.9
    seals: float = 0.6
    met: float = 0.4
    takes_back: float = 0.0
    edits: float = 0.0
    own_accord: float = 0.0  # check-ins a week that nobody asked for
    promises: float = 0.0  # a week
    keeps: float = 0.6  # of the promises that they are asked about
    proposes: float = 0.0  # times to meet, a week, as a mentee
    picks: float = 0.9  # one of the times that the other proposes
    looks_at_home: bool = False  # each working day, and reads what is there
    delay: tuple[float, float] = (0.25, 20)
    start: time = time(9)
    end: time = time(17)
    days: str = "01234"
    visits: int = 3
    at: time | None = None
    visit_days: str = ""
    settles_after: float = 0  # days until they say all that in their settings
    silent: tuple[int, int] | None = None  # from one week to another
    leaves_in: int | None = None
    away: tuple[tuple[int, int, int | None], ...] = ()
    plans: tuple[tuple[int, int], ...] = ()  # more time away, all of it said in the second week: (week, days)

    def hours(self, zone: str) -> Hours:
        return Hours(zone, self.start, self.end, self.days, self.visits, self.at or time(10), self.visit_days)

    @property
    def has_settings(self) -> bool:
        return self.hours("UTC") != Hours("UTC")


ORDINARY = Character("ordinary", promises=0.15, proposes=0.1)
PROMPT = Character(
    "at once", answers=1, skips=0, puts_off=0, delay=(0, 0), reads=1, seals=1, promises=0.3, keeps=1, proposes=0.3
)
LATE = Character("late", answers=0.9, delay=(40, 130))
SKIPPER = Character("skips", answers=0.2, skips=0.75, undoes=0.3, promises=0.3, keeps=0.1)
POSTPONER = Character("puts off", answers=0.35, puts_off=0.6)
TRAVELLER = Character(
    "goes away",
    promises=0.2,
    proposes=0.2,
    away=((6, 12, None), (12, 14, 5), (20, 3, None)),
    plans=((16, 4), (23, 9)),
)
SILENT = Character("falls silent", silent=(5, 20))
LEAVER = Character("leaves", leaves_in=12)
SIX = Character("mentor of six", answers=0.6, own_accord=0)
SHORT = Character("two hours a day", start=time(13), end=time(15))
NIGHT = Character("night shift", promises=0.2, proposes=0.1, start=time(22), end=time(6), at=time(23))
SHARER = Character(
    "shares a lot", answers=0.95, shares=1, own_accord=0.6, edits=0.15, one_press=0.1, promises=0.1, proposes=0.05
)
WEEKLY = Character("one visit a week", visits=1, settles_after=1.1)
NEVER = Character("opens nothing", silent=(0, 999))
HOME = Character("reads at home", looks_at_home=True, answers=0.5, reads=0.2)
EARLY = Character("early bird", start=time(7), end=time(15), at=time(7, 30), settles_after=1.3)
FRIDAYS = Character("Fridays only", visit_days="4", visits=2)
TAKER = Character("takes back", shares=0.9, takes_back=0.4, own_accord=0.4)
BUSY = Character("five visits, six days", visits=5, days="012345", settles_after=30)


class Fate(StrEnum):
    """What the two themselves do about their pair, the mentee unless it says otherwise. Some have one pair alone."""

    PAUSE = "pause for three weeks"
    EXTEND = "extend by four days"
    COMPLETE = "complete"
    LEAVE = "leave, as the mentor"
    LEAVE_AND_TAKE_BACK = "leave, and take it back within hours"
    GO_ON = "go on without the program, both"


@dataclass(frozen=True, slots=True)
class Couple:
    """One pair: characters with a handle each, and what befalls it: (week, what, weeks)."""

    mentor: tuple[str, Character]
    mentee: tuple[str, Character]
    program: str = WEEKLY_PROGRAM
    pauses_in: tuple[int, float] | None = None  # week, for how many weeks
    ends_in: int | None = None
    fates: tuple[tuple[Fate, int], ...] = ()


CAST: Sequence[tuple[Character, Character]] = (
    (SIX, PROMPT),
    (SIX, LATE),
    (SIX, SKIPPER),
    (SIX, SHARER),
    (SIX, POSTPONER),
    (SIX, ORDINARY),
    (ORDINARY, ORDINARY),  # a coordinator of both programs
    (SHORT, ORDINARY),
    (TAKER, NIGHT),
    (WEEKLY, SHARER),
    (NEVER, ORDINARY),
    (SHARER, TRAVELLER),
    (SILENT, SHARER),
    (LEAVER, SHARER),
    (ORDINARY, SHARER),  # paused
    (ORDINARY, SHARER),  # ends early
    (PROMPT, NEVER),
    (HOME, SHARER),
    (EARLY, TAKER),
    (SHARER, replace(SHORT, name="two hours, one visit", visits=1)),
    (BUSY, FRIDAYS),
)
COORDINATES, PAUSES, ENDS = 6, 14, 15  # by their place in the cast
FATES: Mapping[int, tuple[tuple[Fate, int], ...]] = {  # by their place in the cast: what, and in which week
    6: ((Fate.EXTEND, 20),),
    7: ((Fate.PAUSE, 7),),
    8: ((Fate.LEAVE_AND_TAKE_BACK, 9),),
    9: ((Fate.COMPLETE, 19),),
    17: ((Fate.LEAVE, 17),),
    18: ((Fate.PAUSE, 13), (Fate.GO_ON, -2)),
    20: ((Fate.GO_ON, -2),),
}
"""Weeks before the last of the program are negative."""

FORTNIGHTLY_FROM = 10


def couples(number: int) -> Iterator[Couple]:
    """So many pairs: the cast, again and again, with other zones each time."""
    for at in range(number):
        again, place = divmod(at, len(CAST))
        mentor, mentee = CAST[place]
        mentor_handle = f"six{again}" if mentor is SIX else f"mentor{at}"
        yield Couple(
            ("cora" if place == COORDINATES and not again else mentor_handle, mentor),
            (f"mentee{at}", mentee),
            program=FORTNIGHTLY_PROGRAM if place >= FORTNIGHTLY_FROM else WEEKLY_PROGRAM,
            pauses_in=(8, 3.4) if place == PAUSES else None,
            ends_in=14 if place == ENDS else None,
            fates=FATES.get(place, ()),
        )
