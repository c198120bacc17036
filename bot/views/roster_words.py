"""What keeps a line of a roster from becoming a pair, in words; and how it is kept what somebody was shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

from bot.domain.directory import Candidate
from bot.domain.matching import Planned
from bot.domain.rosters import Fault, Problem, Spot
from bot.views.parts import cut, listed

_EXAMPLE = "write a mentor and a mentee, such as @ana, @ben"
_MARKS = {",": "a comma", ";": "a semicolon", "|": "a bar"}
_MOST_NAMED = 4
_LONGEST_WHY = 400


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as its author is shown it: the pair that it would make, or `why` it would make none."""

    spot: Spot
    mentor_id: str
    mentee_id: str
    why: str = ""


def shown(planned: Iterable[Planned], *, parts: int) -> list[ShownLine]:
    """Lines in words; where they stand is said in those of several parts."""
    return [
        ShownLine(
            each.spot,
            each.mentor_id,
            each.mentee_id,
            _all_of([why(problem, parts=parts) for problem in each.problems]),
        )
        for each in planned
    ]


def _all_of(reasons: Sequence[str]) -> str:
    said = "".join(f"{each} Also: " if each.endswith("?") else f"{each}. Also: " for each in reasons[:-1])
    return cut(said + reasons[-1], _LONGEST_WHY) if reasons else ""


def kept(lines: Iterable[ShownLine]) -> str:
    """As text, a line each: part, line, mentor, mentee, and why not."""
    return "\n".join(
        "\t".join(
            [str(each.spot.part), str(each.spot.number), each.mentor_id, each.mentee_id, " ".join(each.why.split())]
        )
        for each in lines
    )


def read_kept(text: str) -> list[ShownLine]:
    """What `kept` has written."""
    found = [line.split("\t", 4) for line in text.split("\n") if line]
    return [ShownLine(Spot(int(part), int(number)), mentor, mentee, why) for part, number, mentor, mentee, why in found]


def line_of(spot: Spot, *, parts: int) -> str:
    return f"line {spot.number}" if parts < 2 else f"line {spot.number} of part {spot.part + 1}"


def why(problem: Problem, *, parts: int = 1) -> str:
    """What keeps a line from becoming a pair, in words that are not yet safe inside mrkdwn."""
    who, partner = _echo(problem.who), _echo(problem.partner)
    match problem.fault:
        case Fault.TOO_LONG:
            return f"this line is too long; {_EXAMPLE}"
        case Fault.QUOTE:
            return 'a quotation mark (") is missing its partner'
        case Fault.COLUMNS if problem.number > 2:
            return (
                f"this has {problem.number} columns; {_EXAMPLE}, or add a heading that says which column is the "
                "mentor's and which the mentee's"
            )
        case Fault.COLUMNS:
            return f"this has {problem.number} column{'' if problem.number == 1 else 's'}; {_EXAMPLE}"
        case Fault.WIDE:
            mark = _MARKS.get(problem.who, problem.who)
            return f"this has more columns than the heading; put what has {mark} in it between quotation marks"
        case Fault.NO_MENTOR:
            return "the mentor is missing"
        case Fault.NO_MENTEE:
            return "the mentee is missing"
        case Fault.UNKNOWN:
            like = next(iter(problem.people), None)
            advice = f"did you mean {_person(like, who)}?" if like else "check the spelling"
            return f"nobody here is called {who}; {advice}"
        case Fault.EMAIL:
            return (
                f"{who} is an e-mail address, and Rapport has not been allowed to look those up here; "
                "write the @handle, the member id or the full name instead"
            )
        case Fault.UNKNOWN_EMAIL:
            return f"nobody here has the address {who}; write the @handle, the member id or the full name instead"
        case Fault.AMBIGUOUS:
            return (
                f"{len(problem.people)} people are called {who}: {_people(problem.people)}; "
                f"write the {'member id' if _same_handles(problem.people) else '@handle'} of the right one"
            )
        case Fault.TWO_PEOPLE:
            return f"this says two people in the place of one: {_people(problem.people)}; leave one of them"
        case Fault.MANY_TO_MANY:
            return "this has several mentors and several mentees; write a line for each pair"
        case Fault.BOT:
            return f"{who} is a bot"
        case Fault.DEACTIVATED:
            return f"the account of {who} is deactivated"
        case Fault.FOREIGN:
            return f"{who} belongs to another workspace"
        case Fault.SAME:
            return f"{who} is mentor and mentee; name two people"
        case Fault.EXISTS:
            return f"{who} and {partner} are already a pair in this program"
        case Fault.REPEATED:
            return f"the same pair is already on {line_of(problem.spot or Spot(0, 0), parts=parts)}"
    assert_never(problem.fault)


def _echo(written: str) -> str:
    """What was written, short enough to repeat."""
    in_a_line = " ".join(written.split())
    return in_a_line if len(in_a_line) <= 40 else f"{in_a_line[:39]}…"


def _person(person: Candidate, written: str) -> str:
    """Somebody by their handle; with their name, unless it was a handle that was written."""
    name = person.real_name or person.display_name
    handle = person.handle.lower()  # as Slack has them all
    return f"@{handle} ({name})" if name and not written.startswith("@") else f"@{handle}"


def _people(people: Sequence[Candidate]) -> str:
    """Several people by what tells them apart."""
    by_id = _same_handles(people)
    named = [f"{each.id} (@{each.handle.lower()})" if by_id else _person(each, "") for each in people[:_MOST_NAMED]]
    more = [f"{len(people) - _MOST_NAMED} more"] if len(people) > _MOST_NAMED else []
    return listed([*named, *more])


def _same_handles(people: Sequence[Candidate]) -> bool:
    return len({each.handle.casefold() for each in people}) < len(people)
