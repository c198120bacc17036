"""Which pairs a roster would make: whom each line means, and all that keeps it from becoming a pair."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product

from bot.domain.directory import EMAIL, MENTION, SLACKBOT, Candidate, Directory
from bot.domain.rosters import BETWEEN_PEOPLE, Fault, Line, Names, Problem, Spot, parts_of

_TYPED_WORD = re.compile(r"<@[^<>]*>|\S+")
_TYPED_BETWEEN = re.compile(r"(?:\s*,\s*|\s(?:[-–—&/]|and|with|mentors)\s+)(?![^<>]*>)")
_TYPED_MARKS = re.compile(r"\s*(?:[;|→]|->)\s*(?![^<>]*>)")  # surer: a name may hold a comma then
_TYPED_QUOTED = re.compile(r'["“”„«»]([^"“”„«»]+)["“”«»][\s,;]*')
_MOST_WORDS = 20
_COMMA = re.compile(r",(?![^<>]*>)")
_WORDS = re.compile(r"[\s,;/&+]+")


@dataclass(frozen=True, slots=True)
class Planned:
    """A pair to be made, or all reasons why not. An id is empty when nobody, or not one alone, was found."""

    spot: Spot
    mentor_id: str
    mentee_id: str
    problems: Sequence[Problem] = ()


def resolve(lines: Iterable[Line], directory: Directory, existing: Set[tuple[str, str]]) -> list[Planned]:
    """Find the people of each line, and say which lines cannot become pairs and why.

    `existing` holds the (mentor id, mentee id) of the program's pairs.
    In a large workspace this takes longer than anybody should wait for it.
    """
    planned: list[Planned] = []
    seen: dict[tuple[str, str], Spot] = {}
    for line in lines:
        mentors, mentees = (
            [found for written in people for found in find(written, directory)]
            for people in (line.mentors, line.mentees)
        )
        wrong = [*line.problems, *(problem for each in (*mentors, *mentees) for problem in each.problems)]
        if not wrong and len(mentors) > 1 and len(mentees) > 1:
            wrong.append(Problem(Fault.MANY_TO_MANY))
        if wrong:
            mentor_id, mentee_id = (each[0].user_id if len(each) == 1 else "" for each in (mentors, mentees))
            planned.append(Planned(line.spot, mentor_id, mentee_id, wrong))
            continue
        for mentor, mentee in product(mentors, mentees):
            pair = mentor.user_id, mentee.user_id
            problem = None
            if mentor.user_id == mentee.user_id:
                problem = Problem(Fault.SAME, mentor.written)
            elif pair in existing:
                problem = Problem(Fault.EXISTS, mentor.written, mentee.written)
            elif pair in seen:
                problem = Problem(Fault.REPEATED, spot=seen[pair])
            seen.setdefault(pair, line.spot)
            planned.append(Planned(line.spot, *pair, [problem] if problem else []))
    return planned


def judge_again(pairs: Iterable[tuple[Spot, str, str]], people: Mapping[str, Candidate]) -> list[Planned]:
    """Whether the mentor and the mentee of each can still be paired, by their ids, whatever they are called now."""
    judged = []
    for spot, mentor_id, mentee_id in pairs:
        problems: list[Problem] = []
        for user_id in (mentor_id, mentee_id):
            person = people.get(user_id)
            problems += _unfit(person, f"@{person.handle}") if person else [Problem(Fault.UNKNOWN, user_id)]
        judged.append(Planned(spot, mentor_id, mentee_id, problems))
    return judged


@dataclass(frozen=True, slots=True)
class PersonFound:
    """Somebody as written; the id is empty when nobody, or not one alone, was found."""

    user_id: str
    written: str
    problems: Sequence[Problem]


def find(written: Names, directory: Directory) -> list[PersonFound]:
    """The person of whom a line says this; of a cell that holds several, each."""
    found = [(each, directory.find(each)) for each in written]
    ones = {people[0].id: (each, people[0]) for each, people in found if len(people) == 1}
    if len(ones) > 1:
        people = tuple(person for _, person in ones.values())
        return [PersonFound("", written[0], [Problem(Fault.TWO_PEOPLE, written[0], people=people)])]
    if ones:
        said, person = next(iter(ones.values()))
        return [PersonFound(person.id, said, _unfit(person, said))]
    for said, several in found:
        if several:
            return [PersonFound("", said, [Problem(Fault.AMBIGUOUS, said, people=tuple(several))])]
    each_of_several = _several(written[0], directory) if len(written) == 1 else []
    return each_of_several or [_nobody(written, directory)]


def _several(cell: str, directory: Directory) -> list[PersonFound]:
    """The people in a cell that holds several, each once; empty when it seems to hold one."""
    pieces = _pieces(cell)
    named = [tuple(parts_of(piece)) for piece in pieces]
    known = [any(EMAIL.fullmatch(part) or directory.find(part) for part in parts) for parts in named]
    # "Okafor, Ben", whom nobody knows, is still one name.
    certain = all(known) if len(pieces) == 2 and not any(" " in piece for piece in pieces) else any(known)
    if len(pieces) < 2 or not certain:
        return []
    found = [each for parts in named for each in find(parts, directory)]
    again = {each.user_id: each for each in reversed(found) if each.user_id}
    return [each for each in found if not each.user_id or again[each.user_id] is each]


def _nobody(written: Names, directory: Directory) -> PersonFound:
    """Why nobody was found: of a name and an address, the name is what can be mended here."""
    said = next((each for each in written if not EMAIL.fullmatch(each)), written[0])
    if EMAIL.fullmatch(said):
        return PersonFound("", said, [Problem(Fault.UNKNOWN_EMAIL if directory.knows_emails else Fault.EMAIL, said)])
    alike = None if MENTION.fullmatch(said) else directory.find_alike(said)
    return PersonFound("", said, [Problem(Fault.UNKNOWN, said, people=(alike,) if alike else ())])


def _pieces(cell: str) -> list[str]:
    """The people in a cell that may hold several: mentions, handles, or names with a line or a word in between."""
    mentions = [each[0] for each in MENTION.finditer(cell)]
    if len(mentions) > 1 and not _WORDS.sub("", MENTION.sub("", cell)):
        return mentions
    words = [word for word in _WORDS.split(cell) if word]
    if all(word.startswith("@") for word in words):
        return words
    pieces = [piece.strip() for piece in BETWEEN_PEOPLE.split(cell) if piece.strip()]
    return pieces if len(pieces) > 1 else [piece.strip() for piece in _COMMA.split(cell) if piece.strip()]


def _unfit(person: Candidate, written: str) -> list[Problem]:
    if person.can_be_paired:
        return []
    fault = Fault.DEACTIVATED if person.deactivated else Fault.FOREIGN
    return [Problem(Fault.BOT if person.is_bot or person.id == SLACKBOT else fault, written)]


class MoreThanTwo(Exception):
    """More than a mentor and a mentee are named: so many."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count


def names_in(typed: str) -> list[str] | None:
    """The people in a typed line, as far as it says where one name ends: mentions, handles, names in quotation marks,
    or with something between. None where it does not. Raises MoreThanTwo.
    """
    words = [word for word in _TYPED_WORD.findall(typed) if word.strip()]
    between = _TYPED_MARKS if _TYPED_MARKS.search(typed) else _TYPED_BETWEEN
    names = [name.strip().strip('"') for name in between.split(typed) if name.strip()]
    if not _TYPED_QUOTED.sub("", typed).strip():
        names = _TYPED_QUOTED.findall(typed)
    if len(names) < 2 and not all(word.startswith(("@", "<@")) for word in words):
        return None
    if len(names) < 2:
        names = words
    if len(names) > 2:
        raise MoreThanTwo(len(names))
    return names


def split_names(typed: str, directory: Directory) -> list[str]:
    """One or two names in words that nothing divides, where there are people of these names. Raises MoreThanTwo."""
    words = typed.split()[:_MOST_WORDS]
    whole = " ".join(words)
    if directory.find(whole):
        return [whole]
    for at in range(1, len(words)):
        two = [" ".join(words[:at]), " ".join(words[at:])]
        if all(directory.find(each) for each in two):
            return two
    if len(words) > 2 and all(directory.find(word) for word in words):
        raise MoreThanTwo(len(words))
    return words if len(words) == 2 else [whole]
