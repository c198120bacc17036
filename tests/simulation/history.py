"""What has happened, as the oracle knows it: who is who, what people did, and the messages that they hold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cached_property

from tests.simulation.calendar import DAY, Hours, monday


class About(StrEnum):
    """What a line of a message is about."""

    QUESTION = "question"
    WORDS = "words"
    MORE_WORDS = "more words"
    WELCOME = "welcome"
    PAUSED = "paused"
    RESUMED = "goes on"
    ENDED = "pair ended"
    EXTENDED = "another last day"
    LEFT = "partner left"
    BACK = "partner back"
    WANTS_ON = "the other would like to go on"
    GOES_ON = "goes on without the program"
    OVER = "program over"
    MOVED = "program has other dates"
    RHYTHM = "program asks in another rhythm"
    ROUND = "round"
    OPENED = "round opened"
    UNOPENED = "round ended"
    REPLY = "answer in a round"
    PULSE = "pulse"
    PULSE_OPENED = "pulse opened"
    THANKS = "a few words for the last day"
    THANKS_OPENED = "words for the last day opened"
    LAST_DAY = "last day"
    OUTCOME = "what came of a round"
    COORDINATES = "coordinates a program"
    ALIGN = "what both expect"
    ALIGN_AGAIN = "what both expect, once more"
    UNALIGNED = "what both expect was not opened"
    PROMISE = "promise of the other"
    PROMISE_OVER = "promise of the other, and what has become of it"
    PROMISE_AHEAD = "promise tomorrow"
    PROMISE_DUE = "promise today"
    PROMISE_MISSED = "own promise missed"
    PROMISE_UNDONE = "promise of the other not done"
    TIMES = "times to meet"
    MEETING = "meeting agreed"
    AGENDA = "agenda to prepare"
    AGENDA_SHARED = "agenda shared"
    HOW_WAS_IT = "how was the meeting"
    LEAD = "who starts things"
    HOW_IS_IT = "it is quiet, how is it"
    AWAY_OFFER = "shall visits be held"
    EASING = "how shall it go on"
    SETTLED = "settled"
    UNKNOWN = "unknown"


ASKING = {About.QUESTION, About.ROUND, About.OUTCOME, About.PULSE, About.THANKS}
INVITING = {About.ALIGN, About.ALIGN_AGAIN}
IN_ANY_CASE = {
    About.WELCOME,
    About.PAUSED,
    About.RESUMED,
    About.ENDED,
    About.LEFT,
    About.BACK,
    About.OVER,
    About.MOVED,
    About.OPENED,
    About.PULSE_OPENED,
    About.THANKS_OPENED,
    About.LAST_DAY,
    About.GOES_ON,
    About.COORDINATES,
    About.TIMES,
    About.MEETING,
}
SOON = {
    About.WORDS,
    About.MORE_WORDS,
    About.REPLY,
    About.UNOPENED,
    About.UNALIGNED,
    About.PROMISE,
    About.PROMISE_OVER,
    About.HOW_IS_IT,
    About.EXTENDED,
    About.WANTS_ON,
}
BY_DATE = {
    About.PROMISE_AHEAD,
    About.PROMISE_DUE,
    About.PROMISE_MISSED,
    About.PROMISE_UNDONE,
    About.AGENDA,
    About.AGENDA_SHARED,
    About.HOW_WAS_IT,
}
UNCOUNTED = IN_ANY_CASE | BY_DATE


LINES = 8  # of a visit, at most


class Did(StrEnum):
    """What somebody did."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    UNDID = "undid"
    PUT_OFF = "put off"
    SHARED = "shared"
    SHARED_MORE = "shared more of"
    TOOK_BACK = "took back"
    READ = "read"
    SEALED = "sealed"
    SEALED_PULSE = "sealed a pulse"
    SEALED_THANKS = "sealed a few words for the last day"
    SET_ASIDE = "set aside what both expect"
    PROMISED = "promised"
    MOVED = "moved a promise"
    KEPT = "kept a promise"
    NOT_YET = "not yet"
    PROPOSED = "proposed times"
    AGREED = "agreed on a time"
    SHARED_AGENDA = "shared an agenda"
    OTHER = "did something"


@dataclass(frozen=True, slots=True)
class Thing:
    """A line of a message. `id` is what its buttons carry, `about` the partner whom it names; `buttons` are its own."""

    kind: About
    id: str = ""
    about: str = ""
    is_checkin: bool = False
    buttons: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """What tells it from others of its kind."""
        return self.id or self.about


@dataclass(frozen=True, slots=True)
class Look:
    """A message as it looks from a moment on."""

    at: datetime
    things: Sequence[Thing]


@dataclass(slots=True)
class Visit:
    """A message that the bot sent somebody by itself."""

    to: str
    looks: list[Look]

    @property
    def at(self) -> datetime:
        return self.looks[0].at

    @property
    def things(self) -> Sequence[Thing]:
        return self.looks[0].things

    @property
    def is_full(self) -> bool:
        """Whether it may have left something to another day."""
        return len(self.things) >= LINES

    def of(self, kinds: Iterable[About]) -> list[Thing]:
        return [each for each in self.things if each.kind in kinds]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it came to somebody first."""

    visit: Visit
    thing: Thing

    @property
    def at(self) -> datetime:
        return self.visit.at


@dataclass(frozen=True, slots=True)
class Act:
    """Something that somebody did; `id` is of the question, entry or round, `about` is their partner."""

    at: datetime
    who: str
    did: Did
    id: str = ""
    about: str = ""
    is_checkin: bool = False
    met_on: date | None = None
    due_on: date | None = None  # of a promise
    begins: datetime | None = None  # a meeting that was agreed on
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Away:
    """From `said_at` on somebody is away on these days, both included, unless they said otherwise at `until`.

    A break of the program is the same for whoever has no pair in another one, but that digests come in it.
    """

    said_at: datetime
    first: date
    last: date
    until: datetime | None = None
    is_break: bool = False


@dataclass(slots=True)
class Person:
    """`hours` are theirs from a moment on, the latest last."""

    id: str
    name: str
    hours: list[tuple[datetime, Hours]]
    away: list[Away] = field(default_factory=list)
    left_at: datetime | None = None

    def hours_at(self, at: datetime) -> Hours:
        known = [hours for since, hours in self.hours if since <= at]
        return known[-1] if known else self.hours[0][1]

    def day(self, at: datetime) -> date:
        """The day it is for them; in the small hours of a night shift, that on which it began."""
        return self.hours_at(at).day(at)

    def is_away(self, day: date, at: datetime, *, breaks: bool = True) -> bool:
        """Whether, as they have said by then, they are away on a day; or there is a break, if that is asked as well."""
        return any(
            each.first <= day <= each.last
            and each.said_at <= at
            and (each.until is None or at < each.until)
            and (breaks or not each.is_break)
            for each in self.away
        )

    def tomorrow(self, at: datetime) -> datetime:
        """When their next day begins, whether they work on it or not."""
        hours = self.hours_at(at)
        return hours.moment(hours.day(at) + DAY, hours.start)

    def works(self, at: datetime) -> bool:
        """Whether they may be written to."""
        hours = self.hours_at(at)
        shift = hours.shift(at)
        if shift is None:
            return False
        return not self.is_away(shift, at) and not self.is_away(hours.date_shown(at), at)


@dataclass(slots=True)
class Program:
    name: str
    zone: str
    starts_on: date
    ends_on: date
    checkin_weeks: int = 1
    coordinators: tuple[str, ...] = ()
    breaks: list[Away] = field(default_factory=list)


@dataclass(slots=True)
class Pair:
    """`pauses` are (from, to) moments; the last may be open. So are the ends that were `taken_back`.

    `own_last_day` is another one than the program's, `goes_on` who would like to go on without that, and since when.
    """

    mentor: str
    mentee: str
    program: Program
    made_at: datetime
    starts_on: date
    pauses: list[tuple[datetime, datetime | None]] = field(default_factory=list)
    ended_at: datetime | None = None
    final_at: datetime | None = None  # until then whoever has ended it could take that back
    taken_back: list[tuple[datetime, datetime]] = field(default_factory=list)
    own_last_day: date | None = None
    extended: list[tuple[datetime, str]] = field(default_factory=list)  # when, and by whom
    goes_on: dict[str, datetime] = field(default_factory=dict)

    @property
    def last_day(self) -> date:
        return self.own_last_day or self.program.ends_on

    @property
    def lives_on(self) -> bool:
        """Whether both have said so, and nobody has ended it before."""
        return len(self.goes_on) == len(self.both) and self.ended_at is None

    @property
    def rests(self) -> list[tuple[datetime, datetime | None]]:
        """When nothing was asked in it, and it went on afterwards."""
        return sorted([*self.pauses, *self.taken_back], key=lambda each: each[0])

    @property
    def both(self) -> tuple[str, str]:
        return self.mentor, self.mentee

    def partner_of(self, who: str) -> str:
        return self.mentee if who == self.mentor else self.mentor

    def is_paused(self, at: datetime, *, ends: bool = True) -> bool:
        """Whether it is paused, or has an end that is taken back later, if that is asked as well."""
        rests = self.rests if ends else self.pauses
        return any(begun <= at and (over is None or at < over) for begun, over in rests)


@dataclass(frozen=True, slots=True)
class Digest:
    """What a coordinator got about a program, in words."""

    to: str
    at: datetime
    program: str
    text: str


@dataclass
class History:
    until: datetime
    people: dict[str, Person]
    pairs: list[Pair]
    visits: list[Visit] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    digests: list[Digest] = field(default_factory=list)

    @cached_property
    def visits_of(self) -> dict[str, list[Visit]]:
        """Oldest first."""
        of: dict[str, list[Visit]] = {who: [] for who in self.people}
        for visit in sorted(self.visits, key=lambda each: each.at):
            of[visit.to].append(visit)
        return of

    @cached_property
    def _visits_by_day(self) -> dict[tuple[str, date], list[Visit]]:
        by: dict[tuple[str, date], list[Visit]] = {}
        for who, visits in self.visits_of.items():
            for visit in visits:
                by.setdefault((who, self.people[who].day(visit.at)), []).append(visit)
        return by

    @cached_property
    def _visits_by_week(self) -> dict[tuple[str, date], list[Visit]]:
        by: dict[tuple[str, date], list[Visit]] = {}
        for (who, day), visits in self._visits_by_day.items():
            by.setdefault((who, monday(day)), []).extend(each for each in visits if not each.of(UNCOUNTED))
        return by

    @cached_property
    def acts_of(self) -> dict[str, list[Act]]:
        of: dict[str, list[Act]] = {who: [] for who in self.people}
        for act in sorted(self.acts, key=lambda each: each.at):
            of[act.who].append(act)
        return of

    @cached_property
    def tellings(self) -> dict[tuple[str, About, str], list[Visit]]:
        """By whom, kind and key: the visits that brought it, oldest first."""
        found: dict[tuple[str, About, str], list[Visit]] = {}
        for who in self.people:
            for visit in self.visits_of[who]:
                for thing in visit.things:
                    found.setdefault((who, thing.kind, thing.key), []).append(visit)
        return found

    @cached_property
    def questions(self) -> dict[tuple[str, str, bool], list[Asked]]:
        """By who was asked, about whom, and whether it was a check-in: each as it came first, oldest first."""
        found: dict[tuple[str, str, bool], list[Asked]] = {}
        for who in self.people:
            for visit in self.visits_of[who]:
                for thing in visit.of({About.QUESTION}):
                    if self.is_new(visit, thing):
                        found.setdefault((who, thing.about, thing.is_checkin), []).append(Asked(visit, thing))
        return found

    def asked(self, who: str, about: str, *, checkins: bool) -> list[Asked]:
        return self.questions.get((who, about, checkins), [])

    def all_asked(self, who: str, about: str) -> list[Asked]:
        return sorted(
            [*self.asked(who, about, checkins=True), *self.asked(who, about, checkins=False)], key=lambda each: each.at
        )

    def told(self, who: str, kind: About, key: str) -> list[Visit]:
        return self.tellings.get((who, kind, key), [])

    def did(self, who: str, *what: Did, id: str | None = None) -> list[Act]:
        return [each for each in self.acts_of[who] if each.did in what and id in (None, each.id)]

    def pair_of(self, one: str, other: str) -> Pair | None:
        return next((each for each in self.pairs if {one, other} == set(each.both)), None)

    def pairs_of(self, who: str) -> list[Pair]:
        return [each for each in self.pairs if who in each.both]

    # -- what counts ----------------------------------------------------------------------------------------------

    def is_brought_back(self, visit: Visit, thing: Thing) -> bool:
        """Whether this is the first visit with a question since it was put off."""
        put_off = [each.at for each in self.did(visit.to, Did.PUT_OFF, id=thing.id) if each.at < visit.at]
        since = max(put_off, default=None)
        return since is not None and not any(
            since < each.at < visit.at for each in self.told(visit.to, thing.kind, thing.key)
        )

    def brings_back(self, visit: Visit) -> bool:
        return any(self.is_brought_back(visit, each) for each in visit.of({About.QUESTION}))

    def is_new(self, visit: Visit, thing: Thing) -> bool:
        return self.told(visit.to, thing.kind, thing.key)[0] is visit

    def is_at_visit_time(self, visit: Visit) -> bool:
        """Whether it came when questions come, as one that was to ask what they have answered by themselves before."""
        person = self.people[visit.to]
        return visit.at == person.hours_at(visit.at).visit_moment(person.day(visit.at))

    def in_week(self, who: str, at: datetime) -> list[Visit]:
        """The visits of the local week that a moment lies in, without those that do not count."""
        return self._visits_by_week.get((who, monday(self.people[who].day(at))), [])

    def on_day(self, who: str, at: datetime) -> list[Visit]:
        return self._visits_by_day.get((who, self.people[who].day(at)), [])

    def has_time(self, who: str, at: datetime) -> bool:
        """Whether they may be visited at a moment, in any case: they work, and have had no two visits that day.

        For what comes by a date, a place of its day is kept.
        """
        taken = sum(each.at < at or bool(each.of(BY_DATE)) for each in self.on_day(who, at))
        return self.people[who].works(at) and taken < 2

    def has_time_by_date(self, who: str, at: datetime) -> bool:
        return self.people[who].works(at) and sum(each.at < at for each in self.on_day(who, at)) < 2

    def has_room(self, who: str, at: datetime, *, asking: bool = False) -> bool:
        """Whether they may be visited at a moment with what counts, and what came before it leaves room for that."""
        if not self.has_time(who, at):
            return False
        before = [each for each in self.in_week(who, at) if each.at < at]
        most = self.people[who].hours_at(at).visits
        if asking and sum(not each.of(SOON) for each in before) >= max(1, most - 1):
            return False
        return len(before) < most

    def last_sign(self, who: str, at: datetime) -> datetime:
        """When they last did anything by a moment, at which people come first; else the beginning of time."""
        return max((each.at for each in self.acts_of[who] if each.at <= at), default=datetime.min.replace(tzinfo=UTC))

    def unanswered(self, who: str, at: datetime) -> int:
        """Visits with questions before a moment, since they last did anything."""
        since = self.last_sign(who, at)
        return sum(since <= each.at < at and bool(each.of(ASKING)) for each in self.visits_of[who])
