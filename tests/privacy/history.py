"""What is lived twice: steps of people, some of which differ between the two worlds. It prints itself."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from tests.privacy.table import Secret

HUSH, SAID, SEALED = "hush", "said", "sealed"
MARKER = re.compile(rf"\b(?:{HUSH}|{SAID}|{SEALED})\d+[xy]?\b")
"""Stands in every word that somebody writes, and says whose it is: `hush` is the author's alone, `said` is shared, and
`sealed` is so once an envelope has opened. Of what differs between the worlds, one has an x and the other a y."""

Side = Literal["here", "there"]
"""Which of the two worlds."""

LONGEST_SHOWN = 30  # characters of a text, when a history is printed


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does: its name in `deeds.DEEDS`, and what it takes."""

    name: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        shown = (f"{key}={_short(value)}" for key, value in self.values.items())
        return " ".join([self.name, *shown])


NOTHING = Deed("nothing")


def _short(value: Any) -> str:
    said = str(value)
    return said if len(said) <= LONGEST_SHOWN else f"{said[:LONGEST_SHOWN]}… ({len(said)})"


@dataclass(frozen=True, slots=True)
class Step:
    """At a moment, somebody does one thing in the one world and perhaps another in the other."""

    at: datetime
    who: str
    here: Deed
    there: Deed

    def on(self, side: Side) -> Deed:
        return self.here if side == "here" else self.there

    def __str__(self) -> str:
        when = f"{self.at:%a %b %d %H:%M}  {self.who:<8}"
        if self.here == self.there:
            return f"{when} {self.here}"
        return f"{when} HERE {self.here}\n{'':<{len(when)}} THERE {self.there}"


def both(at: datetime, who: str, deed: Deed) -> Step:
    return Step(at, who, deed, deed)


@dataclass(frozen=True, slots=True)
class History:
    """A pair: one of the two has secrets, the other watches. All that differs between the worlds is in `steps`.

    `watched_until` is when the partner may begin to learn of it; None if they may not at all.
    """

    number: int
    secretive: str
    partner: str
    secrets: frozenset[Secret]
    steps: Sequence[Step]
    watched_until: datetime | None = None
    secretive_mentors: bool = True
    invited: bool = False  # to say what they expect; else they are as a pair from before there were agreements

    def __str__(self) -> str:
        told = f"; {self.partner} is watched until {self.watched_until:%a %b %d %H:%M}" if self.watched_until else ""
        about = "; ".join(sorted(self.secrets))
        lines = [f"History {self.number}, the secret of {self.secretive} with {self.partner}: {about}{told}"]
        return "\n".join([*lines, *(f"  {line}" for step in self.steps for line in str(step).splitlines())])

    @property
    def couple(self) -> tuple[str, str]:
        """Mentor and mentee."""
        return (self.secretive, self.partner) if self.secretive_mentors else (self.partner, self.secretive)

    def without_secrets(self) -> "History":
        """The same in both worlds, as it is in the one."""
        return replace(self, steps=[replace(each, there=each.here) for each in self.steps])


class Size(StrEnum):
    """What the numbers of a program may tell, and so what is compared of them."""

    FEW = "fewer than five people: no number about answers"
    TWINNED = "many, and each secret stands against its mirror image: the same totals"
    THIS_WEEK = "many, with secrets in this week alone: no number yet"
    MANY = "many, with secrets in past weeks: totals of these may differ, and nothing else"


@dataclass(frozen=True, slots=True)
class Program:
    name: str
    size: Size
    coordinators: Sequence[str]
    histories: Sequence[History]
    channel: str | None = None
    rhythm: str = "weekly"
    confidants: Sequence[str] = ()  # coordinate it as well, and are asked in confidence
    last_day: int | None = None  # of the life; None: it goes on after it

    def has(self, secret: Secret) -> bool:
        return any(secret in history.secrets for history in self.histories)


@dataclass(frozen=True, slots=True)
class Life:
    """Several programs side by side in one workspace, another workspace beside it, and those who look on."""

    seed: int
    begins: datetime
    until: datetime
    programs: Sequence[Program]
    onlookers: Sequence[Step]  # of coordinators and outsiders; the same in both worlds
    quiet: bool  # whether the same is done in both, with other words: then the operator's numbers are equal as well

    @property
    def histories(self) -> list[History]:
        return [each for program in self.programs for each in program.histories]

    @property
    def steps(self) -> Iterator[Step]:
        yield from self.onlookers
        for history in self.histories:
            yield from history.steps

    def with_only(self, number: int) -> "Life":
        """The same life, in which only one history differs between the worlds."""
        return self._with({each.number: each.without_secrets() for each in self.histories if each.number != number})

    def about(self, *secrets: Secret) -> "Life":
        """The same life without the programs in which nobody has such a secret, and without their people."""
        kept = [each for each in self.programs if not each.histories or any(each.has(one) for one in secrets)]
        gone = {program.name for program in self.programs} - {program.name for program in kept}
        lost = [history for program in self.programs if program.name in gone for history in program.histories]
        gone |= {who for history in lost for who in (history.secretive, history.partner)}
        gone -= {who for program in kept for who in program.coordinators}
        looks = [each for each in self.onlookers if not gone & {each.who, *map(str, each.here.values.values())}]
        return replace(self, programs=kept, onlookers=looks)

    def with_history(self, history: History) -> "Life":
        return self._with({history.number: history})

    def _with(self, others: Mapping[int, History]) -> "Life":
        programs = [
            replace(program, histories=[others.get(each.number, each) for each in program.histories])
            for program in self.programs
        ]
        return replace(self, programs=programs)
