"""What the oracle holds the digests to: their numbers are its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from tests.simulation.calendar import DAY, WEEK, monday
from tests.simulation.findings import Finding
from tests.simulation.history import Asked, Did, Digest, History, Pair
from tests.simulation.reading import numbers_in, weeks_before

ENOUGH = 5  # people: what a number tells, and what is left of the whole, must be about so many


@dataclass(frozen=True, slots=True)
class Week:
    """What there was in a week of a program, by the pairs that were there at its end."""

    pairs: int
    paused: int
    in_touch: int
    met: int
    people: int
    asked: int
    asked_people: int
    wrote: int
    passed: int


def the_numbers_are_true(history: History) -> Iterator[Finding]:
    """Those of the week that is over, and all of them that may be told."""
    for digest in history.digests:
        said, counted = numbers_in(digest.text), count(history, digest)
        may = _may_be_told(counted, in_a_pair=_is_in_a_pair(history, digest))
        for name in ("pairs", "paused", "in_touch", "met", "asked", "wrote", "passed"):
            told, true = getattr(said, name), getattr(counted, name)
            if told != true and (told is not None or name in may):
                yield Finding(digest.to, digest.at, f"the digest of {digest.program} says {name}={told}, not {true}")


def no_number_points_at_somebody(history: History) -> Iterator[Finding]:
    for digest in history.digests:
        said, counted = numbers_in(digest.text), count(history, digest)
        may = _may_be_told(counted, in_a_pair=_is_in_a_pair(history, digest))
        for name in ("in_touch", "asked", "wrote", "passed"):
            if getattr(said, name) is not None and name not in may:
                yield Finding(digest.to, digest.at, f"the digest of {digest.program} tells {name}, which is of too few")


def a_week_that_is_over_stays_as_it_was(history: History) -> Iterator[Finding]:
    """Whatever was told of it first is told of it later, to everybody."""
    first_told: dict[tuple[str, str], tuple[int | None, ...]] = {}
    for digest in sorted(history.digests, key=lambda each: each.at):
        for day, numbers in weeks_before(digest.text).items():
            known = first_told.get((digest.program, day), numbers)
            if numbers != known:
                yield Finding(digest.to, digest.at, f"now tells {numbers} of the week of {day}, told {known} before")
        said, (first_day, _) = numbers_in(digest.text), _week_before(history, digest)
        if said.in_touch is not None:
            told = (said.in_touch, said.pairs, said.met)
            first_told.setdefault((digest.program, f"{first_day:%b} {first_day.day}"), told)


def _may_be_told(week: Week, *, in_a_pair: bool) -> set[str]:
    """To somebody who is in a pair of the program themselves, less: they know one of two sides of it."""

    def enough(some: int, whole: int) -> bool:
        rest = whole - some
        if in_a_pair:
            return some > ENOUGH and rest > ENOUGH
        return some >= ENOUGH and (rest == 0 or rest >= ENOUGH)

    may = {"pairs", "paused", "met"}
    if not in_a_pair or enough(week.in_touch, week.pairs):
        may.add("in_touch")
    if week.people >= ENOUGH and (week.asked_people >= ENOUGH or not week.asked):
        may.add("asked")
    return may | {name for name in ("wrote", "passed") if enough(getattr(week, name), week.people)}


def _is_in_a_pair(history: History, digest: Digest) -> bool:
    return any(digest.to in pair.both for pair in history.pairs if pair.program.name == digest.program)


def _week_before(history: History, digest: Digest) -> tuple[date, date]:
    """Monday to Sunday, by the clocks of the program."""
    today = digest.at.astimezone(_zone(history, digest)).date()
    return monday(today) - WEEK, monday(today) - DAY


def _zone(history: History, digest: Digest) -> ZoneInfo:
    return next(ZoneInfo(each.program.zone) for each in history.pairs if each.program.name == digest.program)


def count(history: History, digest: Digest) -> Week:
    """What there was in the last week that was over."""
    first_day, last_day = _week_before(history, digest)
    zone = _zone(history, digest)
    begins, ends = (datetime.combine(day, time(), tzinfo=zone) for day in (first_day, last_day + DAY))
    pairs = [
        each
        for each in history.pairs
        if each.program.name == digest.program
        and each.made_at < ends
        and each.starts_on <= last_day
        and (each.ended_at is None or each.ended_at >= ends)
    ]
    members = [(who, pair) for pair in pairs for who in pair.both]
    wrote = [(who, pair) for who, pair in members if any(begins <= at < ends for at in _written(history, who, pair))]
    passed = [(who, pair) for who, pair in members if _let_pass(history, who, pair, begins, ends)]
    asked = [
        who
        for who, pair in members
        for each in history.all_asked(who, pair.partner_of(who))
        if begins <= each.at < ends and not _is_cancelled(history, who, pair, each, digest.at)
    ]
    return Week(
        pairs=len(pairs),
        paused=sum(pair.is_paused(ends) for pair in pairs),
        in_touch=len({pair.both for _, pair in (*wrote, *passed)}),
        met=sum(any(begins <= at < ends for at in _noted(history, pair)) for pair in pairs),
        people=len({who for who, _ in members}),
        asked=len(asked),
        asked_people=len(set(asked)),
        wrote=len({who for who, _ in wrote}),
        passed=len({who for who, _ in passed}),
    )


def _written(history: History, who: str, pair: Pair) -> list[datetime]:
    return [each.at for each in history.did(who, Did.ANSWERED) if each.about == pair.partner_of(who)]


def _let_pass(history: History, who: str, pair: Pair, begins: datetime, ends: datetime) -> bool:
    """Whether they said *Not this time* in a week, and did not think better of it."""
    acts = [each for each in history.did(who, Did.SKIPPED, Did.UNDID) if each.at < ends]
    latest = {each.id: each for each in acts}
    return any(
        each.did is Did.SKIPPED and each.at >= begins and each.about == pair.partner_of(who) for each in latest.values()
    )


def _noted(history: History, pair: Pair) -> list[datetime]:
    """When each of their meetings was noted first."""
    noted: dict[date, datetime] = {}
    for who in pair.both:
        for each in history.did(who, Did.ANSWERED):
            if each.met_on and each.about == pair.partner_of(who):
                noted[each.met_on] = min(each.at, noted.get(each.met_on, each.at))
    return list(noted.values())


def _is_cancelled(history: History, who: str, pair: Pair, asked: Asked, by: datetime) -> bool:
    """Whether the pair was over before anything had become of it."""
    ends = [at for at in (pair.ended_at, *(history.people[each].left_at for each in pair.both)) if at and at < by]
    done = history.did(who, Did.ANSWERED, Did.SKIPPED, id=asked.thing.id)
    return any(asked.at <= end and not any(each.at <= end for each in done) for end in ends)


SENTENCES = (
    the_numbers_are_true,
    no_number_points_at_somebody,
    a_week_that_is_over_stays_as_it_was,
)
