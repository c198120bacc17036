"""Many pairs at once: reads pasted lists of mentors and mentees, and says for each line what it is or what is wrong."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from bot.domain import headings, pasted
from bot.domain.directory import MENTION, Candidate
from bot.domain.headings import Columns, Detail

MOST_LINES = 1_000
"""Lines with people in one roster: each pair costs two messages on its first day, and somebody has to look at all."""
MOST_PARTS = 40
"""Pastes in one roster. Slack takes 3,000 characters in one: about 80 lines of names."""
LONGEST_PERSON = 200  # characters; a name with an address beside it needs fewer than 100

_NOBODY = frozenset({"-", "–", "—", "?", "n/a", "#n/a", "tbd", "tba"})  # stands for an empty cell
_ADDRESS = re.compile(r"<(?:mailto:)?([^<>|@\s]+@[^<>|\s]+)(?:\|[^<>]*)?>|\(([^()\s@]+@[^()\s]+)\)")
_HEADING_WITHIN = 8  # rows: so far down a heading may stand below a title


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
    WIDE = "wide"
    NO_MENTOR = "no_mentor"
    NO_MENTEE = "no_mentee"
    UNKNOWN = "unknown"
    UNKNOWN_EMAIL = "unknown_email"
    EMAIL = "email"
    AMBIGUOUS = "ambiguous"
    TWO_PEOPLE = "two_people"
    MANY_TO_MANY = "many_to_many"
    BOT = "bot"
    DEACTIVATED = "deactivated"
    FOREIGN = "foreign"
    SAME = "same"
    EXISTS = "exists"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """Where a line stands: in which paste, counted from 0, and there on which line, counted from 1."""

    part: int
    number: int


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault and what can be said of it: `who` as written, and the `people` that it may mean or that are meant.

    The number is that of the columns; `spot` is that of the line that holds the same pair.
    """

    fault: Fault
    who: str = ""
    partner: str = ""
    people: tuple[Candidate, ...] = ()
    number: int = 0
    spot: Spot | None = None


Names = tuple[str, ...]
"""What a line says of one person, the surest first: an id, a handle, an address, a name."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that speaks of people, as they are written, and what is wrong with the line itself.

    Usually one mentor and one mentee. `last` is where it ends: a quoted cell may go over several.
    """

    spot: Spot
    last: int
    mentors: Sequence[Names] = ()
    mentees: Sequence[Names] = ()
    problems: Sequence[Problem] = ()


class Omission(StrEnum):
    """Why a line is left out."""

    HEADING = "heading"
    EMPTY = "empty"
    TITLE = "title"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class LeftOut:
    spot: Spot
    reason: Omission


@dataclass(frozen=True, slots=True)
class Roster:
    """What is read of a list: each line that is not empty is in `lines` or in `left_out`.

    `ignored` are the headings of columns that are not looked at.
    """

    lines: Sequence[Line]
    left_out: Sequence[LeftOut]
    ignored: Sequence[str]


def parse(parts: Sequence[str]) -> Roster:
    """Read what was pasted, part by part. A heading holds for the parts after it that have none. Raises TooManyLines.

    Without any, the first column is the mentor's and the second the mentee's.
    """
    lines: list[Line] = []
    left_out: list[LeftOut] = []
    ignored: dict[str, None] = {}
    columns = headings.PLAIN
    for part, text in enumerate(parts):
        sheet = pasted.read(text, is_heading=headings.is_heading)
        left_out += [LeftOut(Spot(part, number), Omission.RULE) for number in sheet.rules]
        left_out += [LeftOut(Spot(part, number), Omission.EMPTY) for number in sheet.bare]
        has_heading = is_lower_half = False
        for row, below in zip_longest(sheet.rows, sheet.rows[1:]):
            spot = Spot(part, row.number)
            if is_lower_half:
                left_out.append(LeftOut(spot, Omission.HEADING))
                is_lower_half = False
            elif found := headings.read(row.cells):
                merged = headings.read_merged(row.cells, below.cells) if below else None
                columns, has_heading, is_lower_half = merged or found, True, merged is not None
                ignored |= dict.fromkeys(columns.ignored)
                left_out.append(LeftOut(spot, Omission.HEADING))
            elif not has_heading and _is_title(row, sheet.rows):
                left_out.append(LeftOut(spot, Omission.TITLE))
            else:
                by_hand = not has_heading and len(row.cells) == 2 and not _fit_in(2, columns)
                line = _line(spot, row, headings.PLAIN if by_hand else columns)
                if line:
                    lines.append(line)
                else:
                    left_out.append(LeftOut(spot, Omission.EMPTY))
    if len(lines) > MOST_LINES:
        raise TooManyLines(len(lines))
    return Roster(lines, sorted(left_out, key=lambda each: each.spot), list(ignored))


def _is_nobody(cell: str) -> bool:
    return not cell or cell.casefold() in _NOBODY


def _fit_in(cells: int, columns: Columns) -> bool:
    """Whether mentor and mentee both stand within the first so many."""
    return all(
        any(at < cells for person in people for at in person.values()) for people in (columns.mentors, columns.mentees)
    )


def _is_title(row: pasted.Row, rows: Sequence[pasted.Row]) -> bool:
    """A single cell above a heading, as over a table."""
    filled = [cell for cell in row.cells if cell]
    if len(filled) != 1 or "@" in filled[0]:
        return False
    return any(each.number > row.number and headings.is_heading(each.cells) for each in rows[:_HEADING_WITHIN])


def _line(spot: Spot, row: pasted.Row, columns: Columns) -> Line | None:
    """None when nothing on it speaks of anybody."""
    if all(_is_nobody(cell) for cell in row.cells):
        return None
    if row.open_quote:
        return Line(spot, row.last, problems=[Problem(Fault.QUOTE)])
    beyond = any(row.cells[columns.width :])
    if len(row.cells) < 2 or (beyond and columns is headings.PLAIN):
        return Line(spot, row.last, problems=[Problem(Fault.COLUMNS, number=len(row.cells))])
    if beyond:
        return Line(spot, row.last, problems=[Problem(Fault.WIDE, number=len(row.cells))])
    mentors, mentees = (
        [written for person in people if (written := _written(row.cells, person))]
        for people in (columns.mentors, columns.mentees)
    )
    if not mentors and not mentees:
        return None
    problems = [] if mentors else [Problem(Fault.NO_MENTOR)]
    problems += [] if mentees else [Problem(Fault.NO_MENTEE)]
    if any(len(each) > LONGEST_PERSON for written in (*mentors, *mentees) for each in written):
        return Line(spot, row.last, problems=[*problems, Problem(Fault.TOO_LONG)])
    return Line(spot, row.last, mentors, mentees, problems)


def _written(cells: Sequence[str], person: Mapping[Detail, int]) -> Names:
    """What a row says of one person, without what is empty."""
    said = {detail: cells[at] for detail, at in person.items() if at < len(cells) and not _is_nobody(cells[at])}
    first, last = said.pop(Detail.FIRST, ""), said.pop(Detail.LAST, "")
    parts = [part for detail in sorted(said) for part in _parts(said[detail])]
    whole = f"{first} {last}".strip()
    return tuple(dict.fromkeys([*parts, whole] if whole else parts))


def _parts(cell: str) -> list[str]:
    """What a cell says of one person: of "Ana Souza <ana@example.com>" there are two things."""
    if found := _ADDRESS.search(cell):
        name = f"{cell[: found.start()]} {cell[found.end() :]}".strip()
        return [found[1] or found[2], *([name] if name else [])]
    mentions = list(MENTION.finditer(cell))
    return [mentions[0][0]] if len(mentions) == 1 else [cell]
