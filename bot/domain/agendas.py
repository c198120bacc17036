"""The agenda of a meeting: what it is made from, by plain rules, and which of its lines are there."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import ONE_DAY, Availability, working_day
from bot.domain.visits import visit_moment

LONGEST_LINE = 300
"""Characters of a line in somebody's own words: one thing to talk about, not a letter."""

MOST_LINES = 12
"""On one agenda: what two people get through in an hour, with room."""

PROMISES_AHEAD = timedelta(days=7)
"""A promise that comes due so soon after the meeting is talked about in it."""

QUIET_GOAL = timedelta(weeks=3)
"""A goal without news for so long is asked about: longer than most pairs leave between two meetings."""

RECENT = timedelta(weeks=5)
"""What was shared before that, and not answered, is no longer waited for: a pair that meets monthly has met since."""

MOST_SHARED = 3
"""Of what was shared and not answered, the newest: an agenda is no archive."""


class AgendaSource(StrEnum):
    """What a line of an agenda is about. They stand in databases: what is renamed here is not found there."""

    RESPONSE = "response"  # something that was shared
    PROMISE = "promise"
    GOAL = "goal"
    DIFFERENCE = "difference"  # a clause of an agreement to talk about
    PULSE = "pulse"  # a statement of a pulse on which the two are far apart
    TAKEAWAY = "takeaway"  # what the two wrote down last time
    OWN = "own"  # in somebody's own words


class LineState(StrEnum):
    """They stand in databases: what is renamed here is not found there."""

    OPEN = "open"
    LEFT_OUT = "left_out"  # of one meeting: it comes back for the next
    DISCUSSED = "discussed"
    DROPPED = "dropped"  # by whoever put it there


class AgendaState(StrEnum):
    """Of one meeting's agenda. They stand in databases: what is renamed here is not found there."""

    DRAFT = "draft"  # the mentee's, until they share it
    SHARED = "shared"


@dataclass(frozen=True, slots=True, order=True)
class About:
    """What a line is about; `part` names a clause, of a difference, or a statement, of a pulse."""

    source: AgendaSource
    subject_id: int | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class DuePromise:
    id: int
    due_on: date
    private_to: str | None = None
    """Whose promise to themselves it is: the other never learns of it."""


@dataclass(frozen=True, slots=True)
class SharedEntry:
    """Something that one shared with the other, who has not answered it."""

    id: int
    author_id: str
    shared_at: datetime


@dataclass(frozen=True, slots=True)
class QuietGoal:
    id: int
    since: datetime
    """When it was set, or there was news about it last."""


@dataclass(frozen=True, slots=True)
class OpenThings:
    """Everything between two people that an agenda can be made from."""

    takeaway_id: int | None = None
    promises: Sequence[DuePromise] = ()
    unanswered: Sequence[SharedEntry] = ()
    differences: tuple[int, int] | None = None  # the draft of an agreement, and how many clauses are open in it
    goals: Sequence[QuietGoal] = ()
    discussed: Mapping[About, datetime] = field(default_factory=dict)
    """When the two have talked about something last, of what was on an agenda."""


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line as it is kept; `put_by` is empty for what was made from what is open."""

    id: int
    about: About
    state: LineState
    put_by: str | None
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class Proposed:
    """What stands on an agenda: a line that is kept, or one that is made from what is open, and not kept yet.

    `private` is what only the viewer may see, and what is never shared.
    """

    about: About
    line: KeptLine | None = None
    private: bool = False

    @property
    def named(self) -> About:
        """What tells it from the other lines: of one in somebody's own words, its number."""
        if self.about.source is AgendaSource.OWN and self.line is not None:
            return About(AgendaSource.OWN, self.line.id)
        return self.about


@dataclass(frozen=True, slots=True)
class Laid:
    """An agenda as one of the two sees it; `more` is how many open things found no room."""

    lines: tuple[Proposed, ...]
    left_out: tuple[Proposed, ...] = field(default=())
    more: int = 0


def made_from(things: OpenThings, *, viewer: str, meeting_on: date, now: datetime) -> list[Proposed]:
    """What an agenda brings by itself, the most binding first: what was said last time, promises, answers, the rest.

    A private promise is there for its own keeper, marked, and for nobody else. What was talked about is not there
    again; a promise and a difference are while they are open, and a goal once it has been quiet anew.
    """
    found: list[Proposed] = []
    takeaway = About(AgendaSource.TAKEAWAY, things.takeaway_id)
    if things.takeaway_id is not None and takeaway not in things.discussed:
        found.append(Proposed(takeaway))
    due = [each for each in things.promises if each.due_on <= meeting_on + PROMISES_AHEAD]
    for promise in sorted(due, key=lambda each: (each.due_on, each.id)):
        if promise.private_to in (None, viewer):
            found.append(Proposed(About(AgendaSource.PROMISE, promise.id), private=promise.private_to is not None))
    waiting = [
        each
        for each in things.unanswered
        if each.shared_at >= now - RECENT and About(AgendaSource.RESPONSE, each.id) not in things.discussed
    ]
    newest = sorted(waiting, key=lambda each: (each.shared_at, each.id), reverse=True)[:MOST_SHARED]
    found += [Proposed(About(AgendaSource.RESPONSE, each.id)) for each in reversed(newest)]
    if things.differences and things.differences[1]:
        found.append(Proposed(About(AgendaSource.DIFFERENCE, things.differences[0])))
    for goal in sorted(things.goals, key=lambda each: (each.since, each.id)):
        about = About(AgendaSource.GOAL, goal.id)
        if max(goal.since, things.discussed.get(about, goal.since)) <= now - QUIET_GOAL:
            found.append(Proposed(about))
    return found


def lay(
    lines: Iterable[KeptLine], made: Sequence[Proposed], *, meeting_id: int | None, may_see: Collection[int]
) -> Laid:
    """An agenda from the lines that are kept and what is made from what is open.

    Lines that somebody has put there come first, oldest first, and stay until they are discussed; what was made stays
    while it is open. What was left out of another meeting is there again. Of a kept line of a promise, the viewer has
    to be in the know: `may_see` are the promises that they may see.
    """
    kept = sorted(lines, key=lambda each: (each.state is LineState.LEFT_OUT, each.id))
    still_open = {each.about: each for each in made}
    shown: list[Proposed] = []
    left_out: list[Proposed] = []
    taken: set[About] = set()
    for line in kept:
        about = line.about
        if line.state in (LineState.DISCUSSED, LineState.DROPPED) or not _visible(about, may_see):
            continue
        own = about.source is AgendaSource.OWN  # no two of these are about the same
        if (about in taken and not own) or (line.put_by is None and about not in still_open):
            continue
        if line.state is LineState.LEFT_OUT and line.meeting_id == meeting_id:
            left_out.append(Proposed(about, line, _is_private(still_open, about)))
            taken.add(about)
        else:
            shown.append(Proposed(about, line, _is_private(still_open, about)))
            taken.add(about)
    put = sorted(
        (each for each in shown if each.line and each.line.put_by is not None),
        key=lambda each: each.line.id if each.line else 0,
    )
    rest = [each for each in shown if each not in put]
    rest += [each for each in made if each.about not in taken]
    order = {each.about: place for place, each in enumerate(made)}
    rest.sort(key=lambda each: order.get(each.about, len(order)))
    room = max(0, MOST_LINES - len(put))  # what somebody has put there is never crowded out
    return Laid((*put, *rest[:room]), tuple(left_out), len(rest[room:]))


def ahead_of(moment: datetime, when: Availability, visit_time: time) -> datetime | None:
    """The visit moment of the last working day before the day of a meeting; None when they do not work until then."""
    day = moment.astimezone(when.zone).date()
    for _ in range(_LOOKS_AHEAD):
        day -= ONE_DAY
        at = visit_moment(day, when, visit_time)
        if working_day(at, when.zone, when.working_hours) == day and at < moment:
            return at
    return None


_LOOKS_AHEAD = 21  # days: who is away for longer prepares on the day on which they are back


def _visible(about: About, may_see: Collection[int]) -> bool:
    return about.source is not AgendaSource.PROMISE or about.subject_id in may_see


def _is_private(made: dict[About, Proposed], about: About) -> bool:
    return about in made and made[about].private
