"""A life lived twice, and whoever could tell the two worlds apart."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tests.privacy.history import MARKER, History, Life, Side, Size
from tests.privacy.seen import Difference, Lived, Noted, Sight, by_order, compare, without_totals
from tests.privacy.table import Learns, Observer, learns
from tests.privacy.world import live

MOST_SHOWN = 3  # histories
# Once the envelope has opened.
FOR_BOTH = ("seals", "replies", "says what they expect", "answers with the other", "thanks the other")
TENANTS = ("nora", "nils", "nina", "nova")
OUTSIDERS = ("olly", "spare2")


@dataclass(frozen=True, slots=True)
class Finding:
    """Somebody who could tell the two worlds apart, how, and whose secrets may have told them."""

    observer: Observer
    who: str
    what: str
    histories: Sequence[History]

    def __str__(self) -> str:
        return "\n".join([f"{self.who} ({self.observer}):", f"  {self.what}", *(f"{each}" for each in self.histories)])


async def lived_twice(life: Life, template: Path) -> tuple[Lived, Lived]:
    return await live(life, "here", template), await live(life, "there", template)


async def find(life: Life, template: Path) -> list[Finding]:
    """Everybody who can tell the two worlds apart, although the table says that they must not."""
    here, there = await lived_twice(life, template)
    return [*judge(life, here, there), *leaked_words(life, here, "here"), *leaked_words(life, there, "there")]


def judge(life: Life, here: Lived, there: Lived) -> Iterator[Finding]:
    def differs(who: str, history: History | None = None, *, masked: bool = False) -> Difference | None:
        one, other = (_as_seen(each.seen.get(who, ()), life, masked) for each in (here, there))
        return compare(one, other, until=history.watched_until if history else None)

    coordinators: dict[str, list[History]] = {}
    masked = set()
    for program in life.programs:
        for who in (*program.coordinators, *([program.channel] if program.channel else [])):
            coordinators.setdefault(who, []).extend(program.histories)
            masked |= {who} if program.size is Size.MANY else set()
    for who, histories in coordinators.items():
        if any(Learns.TOLD in learns(each.secrets, Observer.COORDINATOR) for each in histories):
            continue
        if difference := differs(who, masked=who in masked):
            yield Finding(Observer.COORDINATOR, who, str(difference), histories)
    for history in life.histories:
        if history.partner not in coordinators and (difference := differs(history.partner, history)):
            yield Finding(Observer.PARTNER, history.partner, str(difference), [history])
    for observer, people in ((Observer.OUTSIDER, OUTSIDERS), (Observer.TENANT, TENANTS)):
        for who in people:
            if difference := differs(who):
                yield Finding(observer, who, str(difference), life.histories)
    yield from _of_operator(life, here, there)


def _as_seen(seen: Sequence[Sight], life: Life, masked: bool) -> Sequence[Sight]:
    ordered = seen if life.quiet else by_order(seen)
    return without_totals(ordered) if masked else ordered


def _of_operator(life: Life, here: Lived, there: Lived) -> Iterator[Finding]:
    def finding(what: str) -> Finding:
        return Finding(Observer.OPERATOR, "the operator", what, life.histories)

    # How often one thing was logged is a number; what was logged is not.
    if set(here.log) != set(there.log):
        one, other = ([line for line in a if line not in b] for a, b in ((here.log, there.log), (there.log, here.log)))
        yield finding(f"in the log: HERE {one[:3]} THERE {other[:3]}")
    told_apart = list(zip(here.noted, there.noted, strict=False) if life.quiet else _done_alike(here, there))
    if life.quiet and len(here.noted) != len(there.noted):
        yield finding(f"in how much was done: HERE {len(here.noted)} THERE {len(there.noted)}")
    if differing := [(one, other) for one, other in told_apart if one != other]:
        noted, noted_there = differing[0]
        yield finding(
            f"in the log or the numbers, {len(differing)} times, first:\n  HERE  {noted}\n  THERE {noted_there}"
        )
    if life.quiet and here.numbers != there.numbers:
        names = here.numbers.keys() | there.numbers.keys()
        differing_names = sorted(each for each in names if here.numbers.get(each) != there.numbers.get(each))
        yield finding(
            f"in the numbers: {[(each, here.numbers.get(each), there.numbers.get(each)) for each in differing_names]}"
        )
    owed, owed_there = (each.outbox if life.quiet else _without_numbers(each.outbox) for each in (here, there))
    if owed != owed_there:
        yield finding(f"in the outbox: HERE {owed} THERE {owed_there}")


def _done_alike(here: Lived, there: Lived) -> Iterator[tuple[Noted, Noted]]:
    """Where other things are done in the other world: what was noted where somebody did the same, with other words.

    Many histories have their mirror image, so that all lines and numbers of a life together may be the same in both
    worlds, and tell who has said what nevertheless. What the bot does by itself at one moment is of many: there, the
    lines that say one thing are the same where there are as many of them.
    """
    worlds = []
    for lived in (here, there):
        world: dict[tuple[datetime, str], list[Noted]] = defaultdict(list)
        for each in lived.noted:
            world[each.at, each.who].append(each)
        worlds.append(world)
    one, other = worlds
    for at, who in sorted(one.keys() & other.keys()):
        a, b = one[at, who], other[at, who]
        if not who:
            yield from _said_as_often(a, b)
        elif [each.what for each in a] == [each.what for each in b]:
            yield from zip(a, b, strict=True)


def _said_as_often(here: Sequence[Noted], there: Sequence[Noted]) -> Iterator[tuple[Noted, Noted]]:
    lines: list[dict[str, list[str]]] = []
    for noted in (here, there):
        by_event: dict[str, list[str]] = defaultdict(list)
        for line in sorted(line for each in noted for line in each.log):
            by_event[_event(line)].append(line)
        lines.append(by_event)
    one, other = lines
    for event in one.keys() & other.keys():
        if len(one[event]) == len(other[event]):
            yield replace(here[0], log=one[event], grown={}), replace(here[0], log=other[event], grown={})


def _event(line: str) -> str:
    return str(json.loads(line).get("event")) if line.startswith("{") else line


def _without_numbers(outbox: Sequence[str]) -> list[str]:
    """The same without the numbers of deliveries, and the room that they take: those of all people are counted."""
    return [" ".join(re.sub(r"^\d+ ", "", each).split()) for each in outbox]


def leaked_words(life: Life, lived: Lived, side: Side) -> Iterator[Finding]:
    """Words that reached somebody whose they are not, and words in any message, log, number or command."""
    readers: dict[str, set[str]] = defaultdict(set)
    for history in life.histories:
        pair = {history.secretive, history.partner}
        for step in history.steps:
            deed = step.on(side)
            alone = MARKER.findall(str(deed.values.get("alone")))
            for marker in MARKER.findall(str(dict(deed.values))):
                for_both = marker not in alone and (deed.values.get("shares") or deed.name in FOR_BOTH)
                readers[marker] |= pair if for_both else {step.who}
                readers[marker] |= {deed.values["whom"]} if "whom" in deed.values else set()
    for who, sights in lived.seen.items():
        for sight in sights:
            for marker in MARKER.findall(sight.what):
                if who not in readers.get(marker, {who}) or sight.where.startswith("chat."):
                    yield Finding(Observer.OUTSIDER, who, f"{marker} in {str(sight)[:400]}", [])
    operators = "\n".join([*lived.log, *lived.outbox, *lived.numbers])
    if found := MARKER.findall(operators):
        yield Finding(Observer.OPERATOR, "the operator", f"{found[:5]} in the log, the numbers or the outbox", [])


async def narrowed(life: Life, finding: Finding, template: Path) -> list[Finding]:
    """The same difference from as little as possible: one history, and of that only the steps that it takes."""

    async def still(smaller: Life) -> list[Finding]:
        return [each for each in await find(smaller, template) if each.who == finding.who]

    for history in finding.histories:
        smaller = life.with_only(history.number)
        if not (found := await still(smaller)):
            continue
        for step in history.steps:
            current = next(each for each in smaller.histories if each.number == history.number)
            if step.here == step.there:
                continue
            alike = [replace(each, there=each.here) if each is step else each for each in current.steps]
            tried = smaller.with_history(replace(current, steps=alike))
            if fewer := await still(tried):
                smaller, found = tried, fewer
        last = next(each for each in smaller.histories if each.number == history.number)
        return [replace(each, histories=[last]) for each in found]
    return [finding]
