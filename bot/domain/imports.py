"""Many pairs at once: reads pasted lines of mentor and mentee, and says for each what keeps it from becoming a pair."""

import csv
import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from difflib import get_close_matches

from bot.errors import UserError

MOST_LINES = 300
"""Pairs in one paste: each costs two messages on its first day, and the list must stay short enough to look through."""

_LONGEST_ROW = 1_000  # characters; two mentions need fewer than 200

_MENTION = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")
_SLACKBOT = "USLACKBOT"  # Slack does not mark it as a bot


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody Slack knows. `handle` is without the @; `foreign` is somebody of another workspace."""

    id: str
    handle: str
    is_bot: bool = False
    deactivated: bool = False
    foreign: bool = False
    guest: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One pasted line: its number counted from 1, the two people as written, and what is wrong with the line itself."""

    number: int
    mentor: str
    mentee: str
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A pair to be made, or the reason why not. An id is None when nobody was found."""

    line: Line
    mentor_id: str | None
    mentee_id: str | None
    problem: str | None = None


def directory(people: Iterable[Person]) -> dict[str, Person | None]:
    """Everybody by id and by lower-case handle; None for a handle that several people have.

    Slack gives the handle of a deactivated account to whoever asks for it next, who is then the one meant.
    """
    found: dict[str, Person | None] = {}
    for person in sorted(people, key=lambda person: person.deactivated):
        found[person.id] = person
        handle = person.handle.lower()
        if not person.deactivated:
            found[handle] = None if handle in found else person
        else:
            found.setdefault(handle, person)
    return found


def parse(text: str) -> list[Line]:
    """Read lines of `mentor,mentee`, with comma, semicolon or tab between; a first line with just these words names
    the columns.

    People are @handle, id, or a mention as Slack writes it. Empty lines are left out. Raises UserError when there are
    more than 300 lines.
    """
    rows = [(number, row) for number, row in enumerate(text.removeprefix("\ufeff").splitlines(), 1) if row.strip()]
    delimiter = max("\t;,", key=lambda mark: sum(mark in row for _, row in rows))
    header = [cell.lower() for cell in _cells(rows[0][1][:_LONGEST_ROW], delimiter)] if rows else []
    swapped = header == ["mentee", "mentor"]
    if swapped or header == ["mentor", "mentee"]:
        rows = rows[1:]
    if len(rows) > MOST_LINES:
        raise UserError(
            f"These are {len(rows)} lines; {MOST_LINES} fit at a time. Split them and paste one part first."
        )
    return [_line(number, row, delimiter, swapped) for number, row in rows]


def resolve(
    lines: Iterable[Line],
    people: Mapping[str, Person | None],
    existing: Set[tuple[str, str]],
    *,
    guests: bool = True,
) -> list[Planned]:
    """Find the people of each line, and say which lines cannot become pairs and why.

    `people` is keyed as in `directory`. `existing` holds the (mentor id, mentee id) of the program's pairs. `guests`
    says whether the program takes them.
    """
    planned = []
    seen: dict[tuple[str, str], int] = {}
    for line in lines:
        if line.problem:
            planned.append(Planned(line, None, None, line.problem))
            continue
        mentor, mentee = _find(line.mentor, people), _find(line.mentee, people)
        problem = _person_problem(mentor, line.mentor, people, guests) or _person_problem(
            mentee, line.mentee, people, guests
        )
        mentor_id, mentee_id = mentor.id if mentor else None, mentee.id if mentee else None
        if not problem and mentor_id and mentee_id:
            pair = mentor_id, mentee_id
            if mentor_id == mentee_id:
                problem = f"{_echo(line.mentor)} is mentor and mentee; name two people"
            elif pair in existing:
                problem = f"{_echo(line.mentor)} and {_echo(line.mentee)} are already a pair in this program"
            elif pair in seen:
                problem = f"the same pair is already on line {seen[pair]}"
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
        return Line(number, "", "", "this line is too long; write a mentor and a mentee, such as @ana, @ben")
    if row.count('"') % 2:
        return Line(number, "", "", 'a quotation mark (") is missing its partner')
    cells = _cells(row, delimiter)
    if len(cells) != 2:
        found = "1 column" if len(cells) == 1 else f"{len(cells)} columns"
        return Line(number, "", "", f"this has {found}; write a mentor and a mentee, such as @ana, @ben")
    mentor, mentee = reversed(cells) if swapped else cells
    empty = [role for role, cell in (("mentor", mentor), ("mentee", mentee)) if not cell]
    missing = f"the {' and the '.join(empty)} {'is' if len(empty) == 1 else 'are'} missing" if empty else None
    return Line(number, mentor, mentee, missing)


def _find(written: str, people: Mapping[str, Person | None]) -> Person | None:
    if mention := _MENTION.fullmatch(written):
        return people.get(mention[1])
    if written.startswith("@"):
        return people.get(_handle(written))
    return people.get(written) or people.get(_handle(written))


def _handle(written: str) -> str:
    return written.removeprefix("@").strip().lower()


def _person_problem(
    person: Person | None, written: str, people: Mapping[str, Person | None], guests: bool
) -> str | None:
    name = _echo(written)
    if person is None:
        if not _MENTION.fullmatch(written) and _handle(written) in people:
            return f"several people are called {name}; mention the right one instead"
        close = _closest_handle(_handle(written), people)
        advice = f"did you mean @{close}?" if close else "check the spelling"
        return f"nobody here is called {name}; {advice}"
    if person.is_bot or person.id == _SLACKBOT:
        return f"{name} is a bot"
    if person.deactivated:
        return f"the account of {name} is deactivated"
    if person.foreign:
        return f"{name} belongs to another workspace"
    if person.guest and not guests:
        return f"{name} is a guest, and this program takes members only"
    return None


def _closest_handle(typed: str, people: Mapping[str, Person | None]) -> str | None:
    """The handle most like a mistyped one. Comparing is slow: only those as long and with the same start are tried."""
    near = {
        key
        for key, person in people.items()
        if person and key != person.id and key[:1] == typed[:1] and abs(len(key) - len(typed)) <= 2
    }
    return next(iter(get_close_matches(typed, near, n=1)), None)


def _echo(written: str) -> str:
    """What was written, short enough to repeat."""
    return written if len(written) <= 40 else f"{written[:39]}…"
