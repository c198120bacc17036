"""What the oracle holds the names in digests to: of quiet the two hear first, and nobody is blamed or overlooked.

They tell how things were when the last whole week closed, by the clocks of the program.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.simulation.about_ends import over_for_both
from tests.simulation.calendar import DAY, monday
from tests.simulation.findings import Finding
from tests.simulation.history import About, Act, Digest, History, Pair

NAMED = re.compile(r"<@(\w+)> and <@(\w+)>: (.+)")
BETTER = re.compile(r"\*Better now:\* (.+)")
QUIET_FOR_SURE = timedelta(weeks=13)  # of any rhythm: first days, patience, a week to answer, and a little more
TO_ANSWER = timedelta(days=6)  # a week of days, by the clocks of three people
AT_LEAST_APART = timedelta(weeks=2)


def each_quiet_pair_has_heard_first(history: History) -> Iterator[Finding]:
    """Coordinators read of it when both have heard of it a week before, and nothing was seen of either since."""
    for digest in history.digests:
        for one, other, why in NAMED.findall(digest.text):
            pair = history.pair_of(one, other)
            if pair is None or not re.search("quiet for|no meeting noted", why):
                continue
            closed = closed_at(pair, digest)
            heard = [_heard_at(history, who, pair, closed) for who in pair.both]
            told = [each for each in heard if each]
            if len(told) < 2 or closed - max(told) < TO_ANSWER:
                yield Finding(digest.to, digest.at, f"says of {pair.both} what they had heard at {heard}")
                continue
            did = [each for who in pair.both for each in _did(history, who, told, closed)]
            if did and "quiet for" in why:
                yield Finding(digest.to, digest.at, f"calls {pair.both} quiet, who did {did[0].did} at {did[0].at}")


def nobody_is_asked_twice_about_one_quiet(history: History) -> Iterator[Finding]:
    for pair in history.pairs:
        for who in pair.both:
            heard = _heard(history, who, pair)
            for before, after in itertools.pairwise(heard):
                if after - before < AT_LEAST_APART:
                    yield Finding(who, after, f"asked again how it is with {pair.partner_of(who)}, after {before}")


def whoever_is_quiet_is_seen(history: History) -> Iterator[Finding]:
    """A pair in which both have left questions alone for long is named, if nothing excuses it."""
    for digest in history.digests:
        for pair in _not_named(history, digest):
            closed = closed_at(pair, digest)
            quiet = [who for who in pair.both if _is_quiet(history, who, pair, closed)]
            if len(quiet) == len(pair.both) and not _is_excused(history, pair, digest.at, closed):
                yield Finding(digest.to, digest.at, f"does not name {pair.both}, who left questions alone")


def whoever_has_left_is_named(history: History) -> Iterator[Finding]:
    """In the next digest, and in each one until the pair is ended."""
    for digest in history.digests:
        for pair in _not_named(history, digest, why="account is deactivated"):
            gone = [who for who in pair.both if (at := history.people[who].left_at) and at < digest.at]
            if gone and (pair.ended_at or over_for_both(history, pair)) > digest.at:
                yield Finding(digest.to, digest.at, f"does not say that {gone} of {pair.both} has left")


def whoever_is_said_to_be_better_is_so(history: History) -> Iterator[Finding]:
    """Somebody who was asked, and has done nothing since, is not better for being away or paused."""
    for digest in history.digests:
        for names in BETTER.findall(digest.text):
            for one, other in re.findall(r"<@(\w+)> and <@(\w+)>", names):
                pair = history.pair_of(one, other)
                if pair and all(_is_quiet(history, who, pair, closed_at(pair, digest)) for who in pair.both):
                    yield Finding(digest.to, digest.at, f"says that {pair.both} are better, who left questions alone")


def closed_at(pair: Pair, digest: Digest) -> datetime:
    """When the last whole week before a digest was over."""
    zone = ZoneInfo(pair.program.zone)
    return datetime.combine(monday(digest.at.astimezone(zone).date()), time(), tzinfo=zone)


def _not_named(history: History, digest: Digest, why: str = "") -> list[Pair]:
    named = {frozenset(each[:2]) for each in NAMED.findall(digest.text) if why in each[2]}
    of_program = [each for each in history.pairs if each.program.name == digest.program]
    return [each for each in of_program if frozenset(each.both) not in named and digest.to not in each.both]


def _heard(history: History, who: str, pair: Pair) -> list[datetime]:
    """When they were asked first about each quiet of a pair."""
    partner = pair.partner_of(who)
    asked = [
        visit.at
        for visit in history.visits_of[who]
        for thing in visit.of({About.HOW_IS_IT})
        if thing.about == partner and history.is_new(visit, thing)
    ]
    return sorted(asked)


def _heard_at(history: History, who: str, pair: Pair, at: datetime) -> datetime | None:
    return max((each for each in _heard(history, who, pair) if each < at), default=None)


def _did(history: History, who: str, told: Sequence[datetime], until: datetime) -> list[Act]:
    """What they did since both had heard."""
    return [each for each in history.acts_of[who] if max(told) < each.at < until - DAY]


def _is_quiet(history: History, who: str, pair: Pair, at: datetime) -> bool:
    asked = _left_alone(history, who, pair, at)
    return bool(asked) and at - min(asked) > QUIET_FOR_SURE


def _left_alone(history: History, who: str, pair: Pair, at: datetime) -> list[datetime]:
    """When questions reached them: since they did anything, since the pair went on, and since they were back."""
    partner = pair.partner_of(who)
    signs = [each.at for each in history.acts_of[who] if each.at < at]
    went_on = [over for _, over in pair.rests if over and over < at]
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
    each_quiet_pair_has_heard_first,
    nobody_is_asked_twice_about_one_quiet,
    whoever_is_quiet_is_seen,
    whoever_has_left_is_named,
    whoever_is_said_to_be_better_is_so,
)
