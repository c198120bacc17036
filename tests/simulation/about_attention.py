"""What the oracle holds the names in digests to: nobody is blamed who was never asked, and nobody is overlooked.

They tell how things were when the last whole week closed, by the clocks of the program.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.simulation.calendar import DAY, monday
from tests.simulation.findings import Finding
from tests.simulation.history import Did, Digest, History, Pair

NAMED = re.compile(r"<@(\w+)> and <@(\w+)>: (.+)")
BETTER = re.compile(r"\*Better now:\* (.+)")
QUIET_FOR_SURE = timedelta(weeks=9)  # twice the longest patience of any rhythm, and a little more
SIGNS = (Did.ANSWERED, Did.SKIPPED)


def nobody_is_blamed_who_was_not_asked(history: History) -> Iterator[Finding]:
    for digest in history.digests:
        for one, other, why in NAMED.findall(digest.text):
            pair = history.pair_of(one, other)
            if pair is None:
                continue
            closed = closed_at(pair, digest)
            owe = [who for who in pair.both if _owes_answer(history, who, pair, closed)]
            if "no answer from either" in why and len(owe) < 2:
                yield Finding(digest.to, digest.at, f"blames both of {pair.both}, of whom {owe or 'none'} was asked")
            if ("one of the two" in why or "ran out" in why) and not owe:
                yield Finding(digest.to, digest.at, f"blames one of {pair.both}, of whom neither was asked")


def whoever_is_quiet_is_seen(history: History) -> Iterator[Finding]:
    """A pair in which one of the two has left questions alone for long is named, if nothing excuses it."""
    for digest in history.digests:
        for pair in _not_named(history, digest):
            closed = closed_at(pair, digest)
            quiet = [who for who in pair.both if _is_quiet(history, who, pair, closed)]
            if quiet and not _is_excused(history, pair, digest.at, closed):
                yield Finding(digest.to, digest.at, f"does not name {pair.both}: {quiet} left questions alone")


def whoever_has_left_is_named(history: History) -> Iterator[Finding]:
    """In the next digest, and in each one until the pair is ended."""
    for digest in history.digests:
        for pair in _not_named(history, digest, why="account is deactivated"):
            gone = [who for who in pair.both if (at := history.people[who].left_at) and at < digest.at]
            if gone and not (pair.ended_at and pair.ended_at <= digest.at):
                yield Finding(digest.to, digest.at, f"does not say that {gone} of {pair.both} has left")


def whoever_is_said_to_be_better_is_so(history: History) -> Iterator[Finding]:
    """Somebody who was asked, and has done nothing since, is not better for being away or paused."""
    for digest in history.digests:
        for names in BETTER.findall(digest.text):
            for one, other in re.findall(r"<@(\w+)> and <@(\w+)>", names):
                pair = history.pair_of(one, other)
                if pair and any(_is_quiet(history, who, pair, closed_at(pair, digest)) for who in pair.both):
                    yield Finding(digest.to, digest.at, f"says that {pair.both} are better, who left questions alone")


def closed_at(pair: Pair, digest: Digest) -> datetime:
    """When the last whole week before a digest was over."""
    zone = ZoneInfo(pair.program.zone)
    return datetime.combine(monday(digest.at.astimezone(zone).date()), time(), tzinfo=zone)


def _not_named(history: History, digest: Digest, why: str = "") -> list[Pair]:
    named = {frozenset(each[:2]) for each in NAMED.findall(digest.text) if why in each[2]}
    of_program = [each for each in history.pairs if each.program.name == digest.program]
    return [each for each in of_program if frozenset(each.both) not in named and digest.to not in each.both]


def _owes_answer(history: History, who: str, pair: Pair, at: datetime) -> bool:
    """Whether a question has reached them that they have left alone."""
    return bool(_left_alone(history, who, pair, at))


def _is_quiet(history: History, who: str, pair: Pair, at: datetime) -> bool:
    asked = _left_alone(history, who, pair, at)
    return bool(asked) and at - min(asked) > QUIET_FOR_SURE


def _left_alone(history: History, who: str, pair: Pair, at: datetime) -> list[datetime]:
    """When questions reached them: since they did anything in the pair, since it went on, and since they were back."""
    partner = pair.partner_of(who)
    signs = [each.at for each in history.did(who, *SIGNS) if each.about == partner and each.at < at]
    shared = {each.id for each in history.did(partner, Did.SHARED, Did.SHARED_MORE)}
    signs += [each.at for each in history.did(who, Did.READ) if each.id in shared and each.at < at]
    went_on = [over for _, over in pair.pauses if over and over < at]
    since = max([pair.made_at, *signs, *went_on])
    back = _back_on(history, who, at)
    return [
        each.at
        for each in history.all_asked(who, partner)
        if since < each.at < at and (back is None or history.people[who].day(each.at) >= back)
    ]


def _back_on(history: History, who: str, at: datetime) -> date | None:
    """The first day after they were away last."""
    person = history.people[who]
    over = [
        min(each.last, person.day(each.until) - DAY) if each.until and each.until < at else each.last
        for each in person.away
        if each.said_at < at
    ]
    return max((last + DAY for last in over if last < person.day(at)), default=None)


def _is_excused(history: History, pair: Pair, *moments: datetime) -> bool:
    for at in moments:
        today = at.astimezone(ZoneInfo(pair.program.zone)).date()
        if (pair.ended_at and pair.ended_at <= at) or pair.is_paused(at):
            return True
        people = [history.people[who] for who in pair.both]
        if any((each.left_at and each.left_at <= at) or each.is_away(today, at) for each in people):
            return True
    return False


SENTENCES = (
    nobody_is_blamed_who_was_not_asked,
    whoever_is_quiet_is_seen,
    whoever_has_left_is_named,
    whoever_is_said_to_be_better_is_so,
)
