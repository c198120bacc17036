"""Many pairs at once: reads pasted lists of mentors and mentees, and says for each line what it is or what is wrong."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import zip_longest

from bot.domain import headings, pasted
from bot.domain.directory import BESIDE, EMAIL, MENTION, Candidate
from bot.domain.headings import Columns, Detail

MOST_LINES = 1_000
"""Lines with people in one roster: each pair costs two messages on its first day, and somebody has to look at all."""
MOST_PARTS = 40
"""Pastes in one roster. Slack takes 3,000 characters in one: about 80 lines of names."""
LONGEST_PERSON = 200  # characters; a name with an address beside it needs fewer than 100

_NOBODY = frozenset({"-", "–", "—", "?", "n/a", "#n/a", "tbd", "tba", "tbc", "none"})  # stands for an empty cell
BETWEEN_PEOPLE = re.compile(r"(?:\n|;|/|\s(?:&|\+|and|und|et|y|e)\s)(?![^<>]*>)")
_LABEL = re.compile(r"<(mailto:[^<>|]+)\|[^<>]*>")
_PROFILE = re.compile(r"<?https?://[\w.-]+/team/([UW][A-Z0-9]+)(?:\|[^<>]*)?>?")  # as Slack copies a link to somebody
_NUMBERED = re.compile(r"(?:[•‣◦▪●○·*\-–—]|\(?\d{1,4}[.)])\s+")  # in a list that somebody has written
_IN_BRACKETS = re.compile(r"[(\[](.*)[)\]]")
_HERE = "\0"
_LISTED = re.compile(rf"\S\s*,\s*{_HERE}|{_HERE}\s*,\s*\S")  # a comma beside it, and something beyond
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

    The number is that of the columns; `spot` is that of the line that holds the same pair. Of a line that is too wide,
    `who` is what stands between its cells.
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

    `ignored` are the headings of columns that are not looked at, an empty one of one that has none.
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
        loose = None
        if columns is headings.PLAIN:
            loose, sheet = _loose_heading(sheet.rows), _without_spare_columns(sheet)
        left_out += [LeftOut(Spot(part, number), Omission.RULE) for number in sheet.rules]
        left_out += [LeftOut(Spot(part, number), Omission.EMPTY) for number in sheet.bare]
        has_heading = is_lower_half = False
        for row, below in zip_longest(sheet.rows, sheet.rows[1:]):
            spot = Spot(part, row.number)
            if is_lower_half:
                left_out.append(LeftOut(spot, Omission.HEADING))
                is_lower_half = False
            elif found := headings.read(row.cells, loosely=row.number == loose):
                merged = headings.read_merged(row.cells, below.cells) if below else None
                columns, has_heading, is_lower_half = merged or found, True, merged is not None
                ignored |= dict.fromkeys(columns.ignored)
                left_out.append(LeftOut(spot, Omission.HEADING))
            elif not has_heading and _is_title(row, sheet.rows, loose):
                left_out.append(LeftOut(spot, Omission.TITLE))
            else:
                by_hand = not has_heading and len(row.cells) == 2 and not _fit_in(2, columns)
                line = _line(spot, row, headings.PLAIN if by_hand else columns, sheet.mark)
                if line:
                    lines.append(line)
                    if sheet.mark == "\t" and has_heading and any(row.cells[columns.width :]):
                        ignored[""] = None
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


def _loose_heading(rows: Sequence[pasted.Row]) -> int | None:
    """The number of the row that names columns in more words than are known here: above all others, and unlike them."""
    if any(headings.is_heading(row.cells) for row in rows):
        return None
    first = next((row.number for row in rows if sum(map(bool, row.cells)) > 1), 0)
    like = [row.number for row in rows if headings.read(row.cells, loosely=True)]
    return first if like == [first] and first < rows[-1].number else None


def _without_spare_columns(sheet: pasted.Sheet) -> pasted.Sheet:
    """Two columns of people without those that are empty in all rows, as beside what was copied from a spreadsheet."""
    used = sorted({at for row in sheet.rows for at, cell in enumerate(row.cells) if cell})
    if len(used) != 2 or used == [0, 1]:
        return sheet
    return replace(
        sheet,
        rows=[
            replace(row, cells=tuple(row.cells[at] if at < len(row.cells) else "" for at in used)) for row in sheet.rows
        ],
    )


def _is_title(row: pasted.Row, rows: Sequence[pasted.Row], loose: int | None) -> bool:
    """A single cell above a heading, as over a table."""
    filled = [cell for cell in row.cells if cell]
    if len(filled) != 1 or "@" in filled[0]:
        return False
    return any(
        each.number > row.number and (each.number == loose or headings.is_heading(each.cells))
        for each in rows[:_HEADING_WITHIN]
    )


def _line(spot: Spot, row: pasted.Row, columns: Columns, mark: str) -> Line | None:
    """None when nothing on it speaks of anybody."""
    if all(_is_nobody(cell) for cell in row.cells):
        return None
    if row.open_quote:
        return Line(spot, row.last, problems=[Problem(Fault.QUOTE)])
    beyond = any(row.cells[columns.width :])
    if len(row.cells) < 2 or (beyond and columns is headings.PLAIN):
        return Line(spot, row.last, problems=[Problem(Fault.COLUMNS, number=len(row.cells))])
    if beyond and mark != "\t":  # which stands in no cell: then that is a column which the heading leaves out
        return Line(spot, row.last, problems=[Problem(Fault.WIDE, who=mark, number=len(row.cells))])
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
    if bool(first) != bool(last) and Detail.NAME in said:  # "Vorname, Name": half of a name may be anybody's
        if (first or last).casefold() in said[Detail.NAME].casefold():
            first = last = ""
        else:
            first, last = first or said[Detail.NAME], last or said[Detail.NAME]
            del said[Detail.NAME]
    parts = [part for detail in sorted(said) for part in parts_of(said[detail])]
    if first or last:
        parts.append(f"{first} {last}".strip())
    if first and last and not f"{first}{last}".isascii():  # where the last name comes first
        parts.append(f"{last} {first}")
    return tuple(dict.fromkeys(parts))


def as_mentions(written: str) -> str:
    """With mentions for links to people, and addresses without the label that Slack gives them."""
    return _PROFILE.sub(r"<@\1>", _LABEL.sub(r"<\1>", written))


def parts_of(cell: str) -> list[str]:
    """What a cell says of one person: of "Ana Souza <ana@example.com>" there are two things.

    What may be several people is left as it is.
    """
    if len(cell) > LONGEST_PERSON:
        return [cell]
    if numbered := _NUMBERED.match(cell):
        cell = cell[numbered.end() :]
    cell = as_mentions(cell).strip(" ;")
    addresses = {each[1].casefold(): each for each in EMAIL.finditer(cell)}
    mentions = list(MENTION.finditer(cell))
    if len(addresses) + len(mentions) != 1:
        return [cell]
    found = mentions[0] if mentions else next(iter(addresses.values()))
    beside = f"{cell[: found.start()].rstrip('<([ ')} {_HERE} {cell[found.end() :].lstrip('>)] ')}"
    bare = BESIDE.sub(" ", beside)
    pieces = [each.strip() for each in BETWEEN_PEOPLE.split(bare) if each.strip()]
    below = len(pieces) == 2 and "\n" in bare and not mentions and _HERE in pieces  # an address below its name
    if _LISTED.search(bare) or (len(pieces) > 1 and not below):
        return [cell]
    if mentions:
        return [found[0]]
    name = " ".join(beside.replace(_HERE, " ").split()).strip(" \"',;:|")
    in_brackets = _IN_BRACKETS.fullmatch(name)
    name = in_brackets[1].strip() if in_brackets else name
    return [found[1], *([name] if name else [])]
