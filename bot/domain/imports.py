"""Many pairs at once: reads pasted lines of mentor and mentee, and says for each what keeps it from becoming a pair."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from itertools import pairwise

MOST_LINES = 300
"""Pairs in one paste: each costs two messages on its first day, and the list must stay short enough to look through."""

_LONGEST_ROW = 1_000  # characters; two mentions need fewer than 200

MENTION = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")
_MOST_COMPARED = 50
SLACKBOT = "USLACKBOT"  # Slack does not mark it as a bot


class TooManyLines(Exception):
    """More lines than `MOST_LINES`: so many."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count


class Fault(StrEnum):
    """What keeps a line from becoming a pair."""

    TOO_LONG = "too_long"
    QUOTE = "quote"
    COLUMNS = "columns"
    NO_MENTOR = "no_mentor"
    NO_MENTEE = "no_mentee"
    NOBODY = "nobody"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"
    BOT = "bot"
    DEACTIVATED = "deactivated"
    FOREIGN = "foreign"
    SAME = "same"
    EXISTS = "exists"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault and what can be said of it: `who` as written, the handle that it is `like`, and a `number`.

    The number is that of the columns, or of the line that holds the same pair.
    """

    fault: Fault
    who: str = ""
    partner: str = ""
    like: str | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody Slack knows. `handle` is without the @; `foreign` is somebody of another workspace."""

    id: str
    handle: str
    is_bot: bool = False
    deactivated: bool = False
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One pasted line: its number counted from 1, the two people as written, and what is wrong with the line itself."""

    number: int
    mentor: str
    mentee: str
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A pair to be made, or the reason why not. An id is None when nobody was found."""

    line: Line
    mentor_id: str | None
    mentee_id: str | None
    problem: Problem | None = None


class Directory:
    """Everybody in a workspace, to be found by id or by handle.

    Slack gives the handle of a deactivated account to whoever asks for it next, who is then the one meant.
    """

    def __init__(self, people: Iterable[Candidate]) -> None:
        self._ids: dict[str, Candidate] = {}
        self._handles: dict[str, Candidate | None] = {}  # None: several people have it
        self._alike: dict[str, list[str]] = defaultdict(list)  # by two letters that follow one another in them
        for person in sorted(people, key=lambda person: person.deactivated):
            self._ids[person.id] = person
            handle = person.handle.lower()
            if handle not in self._handles:
                self._handles[handle] = person
            elif not person.deactivated:
                self._handles[handle] = None
        for handle, owner in self._handles.items():
            if owner:
                for letters in _letters(handle):
                    self._alike[letters].append(handle)

    def find(self, written: str) -> Candidate | None:
        """The person meant by a mention, an id or a handle."""
        if mention := MENTION.fullmatch(written):
            return self._ids.get(mention[1])
        by_id = None if written.startswith("@") else self._ids.get(written)
        return by_id or self._handles.get(_handle(written))

    def is_ambiguous(self, written: str) -> bool:
        """Whether several people have this handle."""
        handle = _handle(written)
        return handle in self._handles and self._handles[handle] is None

    def find_alike(self, written: str) -> str | None:
        """The handle most like a mistyped one. Comparing is slow: those with the most letters in common are tried."""
        typed = _handle(written)
        common = Counter(handle for letters in _letters(typed) for handle in self._alike.get(letters, ()))
        near = [handle for handle, _ in common.most_common(_MOST_COMPARED)]
        return next(iter(get_close_matches(typed, near, n=1)), None)


def parse(text: str) -> list[Line]:
    """Read lines of `mentor,mentee`, with comma, semicolon or tab between; a first line with just these words names
    the columns.

    People are @handle, id, or a mention as Slack writes it. Empty lines are left out. Raises TooManyLines.
    """
    rows = [(number, row) for number, row in enumerate(text.removeprefix("\ufeff").splitlines(), 1) if row.strip()]
    delimiter = max("\t;,", key=lambda mark: sum(mark in row for _, row in rows))
    header = [cell.lower() for cell in _cells(rows[0][1][:_LONGEST_ROW], delimiter)] if rows else []
    swapped = header == ["mentee", "mentor"]
    if swapped or header == ["mentor", "mentee"]:
        rows = rows[1:]
    if len(rows) > MOST_LINES:
        raise TooManyLines(len(rows))
    return [_line(number, row, delimiter, swapped) for number, row in rows]


def resolve(lines: Iterable[Line], directory: Directory, existing: Set[tuple[str, str]]) -> list[Planned]:
    """Find the people of each line, and say which lines cannot become pairs and why.

    `existing` holds the (mentor id, mentee id) of the program's pairs.
    In a large workspace this takes longer than anybody should wait for it.
    """
    planned = []
    seen: dict[tuple[str, str], int] = {}
    for line in lines:
        if line.problem:
            planned.append(Planned(line, None, None, line.problem))
            continue
        mentor, mentee = directory.find(line.mentor), directory.find(line.mentee)
        problem = _person_problem(mentor, line.mentor, directory) or _person_problem(mentee, line.mentee, directory)
        mentor_id, mentee_id = mentor.id if mentor else None, mentee.id if mentee else None
        if not problem and mentor_id and mentee_id:
            pair = mentor_id, mentee_id
            if mentor_id == mentee_id:
                problem = Problem(Fault.SAME, line.mentor)
            elif pair in existing:
                problem = Problem(Fault.EXISTS, line.mentor, line.mentee)
            elif pair in seen:
                problem = Problem(Fault.REPEATED, number=seen[pair])
            seen.setdefault(pair, line.number)
        planned.append(Planned(line, mentor_id, mentee_id, problem))
    return planned


def _cells(row: str, delimiter: str) -> list[str]:
    cells = [cell.strip() for cell in next(csv.reader([row], delimiter=delimiter, skipinitialspace=True))]
    while len(cells) > 2 and not cells[-1]:  # spreadsheets add empty columns
        cells.pop()
    return cells


def _line(number: int, row: str, delimiter: str, swapped: bool) -> Line:
    if len(row) > _LONGEST_ROW:
        return Line(number, "", "", Problem(Fault.TOO_LONG))
    if row.count('"') % 2:
        return Line(number, "", "", Problem(Fault.QUOTE))
    cells = _cells(row, delimiter)
    if len(cells) != 2:
        return Line(number, "", "", Problem(Fault.COLUMNS, number=len(cells)))
    mentor, mentee = reversed(cells) if swapped else cells
    if mentor and mentee:
        return Line(number, mentor, mentee)
    missing = Fault.NO_MENTEE if mentor else Fault.NO_MENTOR if mentee else Fault.NOBODY
    return Line(number, mentor, mentee, Problem(missing))


def _letters(handle: str) -> set[str]:
    """Every two characters that follow one another, the start counting as one."""
    return {one + other for one, other in pairwise(f"^{handle}")}


def _handle(written: str) -> str:
    return written.removeprefix("@").strip().lower()


def _person_problem(person: Candidate | None, written: str, directory: Directory) -> Problem | None:
    if person is None:
        if not MENTION.fullmatch(written) and directory.is_ambiguous(written):
            return Problem(Fault.AMBIGUOUS, written)
        return Problem(Fault.UNKNOWN, written, like=directory.find_alike(written))
    fault = _unfit(person)
    return Problem(fault, written) if fault else None


def _unfit(person: Candidate) -> Fault | None:
    if person.is_bot or person.id == SLACKBOT:
        return Fault.BOT
    if person.deactivated:
        return Fault.DEACTIVATED
    return Fault.FOREIGN if person.foreign else None
