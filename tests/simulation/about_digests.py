"""What the oracle holds the digests to: their numbers are its own, and nobody is named who was never asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.simulation.about_questions import dates
from tests.simulation.calendar import DAY, WEEK, first
from tests.simulation.findings import Finding
from tests.simulation.history import Asked, Did, Digest, History, Pair

TABLE = re.compile(r"Week of .+?: (\d+) active, (\d+) sent, (\d+) answered, (\d+) skipped, (\d+) pairs? met")
NAMED = re.compile(r"<@(\w+)> and <@(\w+)>: (.+)")
QUIET_FOR_SURE = timedelta(weeks=9)  # twice the longest patience of any rhythm, and a little more


@dataclass(frozen=True, slots=True)
class Numbers:
    active: int
    sent: int
    answered: int
    skipped: int
    met: int


def the_numbers_are_true(history: History) -> Iterator[Finding]:
    """Those of the week that is over."""
    for digest in history.digests:
        found = TABLE.search(digest.text)
        said = Numbers(*(int(each) for each in found.groups())) if found else None
        counted = count(history, digest)
        if said != counted:
            yield Finding(digest.to, digest.at, f"the digest of {digest.program} says {said}, it was {counted}")


def count(history: History, digest: Digest) -> Numbers:
    """What there was in the seven days before the day of a digest, by the clocks of its program."""
    pairs = [each for each in history.pairs if each.program.name == digest.program]
    zone = ZoneInfo(pairs[0].program.zone)
    today = digest.at.astimezone(zone).date()
    first_day, last_day = today - WEEK, today - DAY
    begins, ends = (datetime.combine(day, time(), tzinfo=zone) for day in (first_day, today))
    written = [
        act
        for pair in pairs
        for who in pair.both
        for act in history.did(who, Did.ANSWERED)
        if act.about == pair.partner_of(who) and act.at < digest.at
    ]
    asked = [
        (who, each)
        for pair in pairs
        for who in pair.both
        for each in history.all_asked(who, pair.partner_of(who))
        if each.at < digest.at
        and begins <= due_at(history, who, pair, each) < ends
        and not _is_cancelled(history, who, pair, each, digest.at)
    ]
    last_acts = [
        [
            act.did
            for act in history.did(who, Did.ANSWERED, Did.SKIPPED, Did.UNDID, id=each.thing.id)
            if act.at < digest.at
        ]
        for who, each in asked
    ]
    return Numbers(
        active=len({act.who for act in written if begins <= act.at < ends}),
        sent=len(asked),
        answered=sum(Did.ANSWERED in each for each in last_acts),
        skipped=sum(each[-1:] == [Did.SKIPPED] for each in last_acts),
        met=len({frozenset((a.who, a.about)) for a in written if a.met_on and first_day <= a.met_on <= last_day}),
    )


def due_at(history: History, who: str, pair: Pair, asked: Asked) -> datetime:
    """From when on it was to be asked: its day in the rhythm, or the first day of work after that.

    The first check-in has no such day: it comes when both have settled.
    """
    person = history.people[who]
    hours, checkins = person.hours_at(asked.at), asked.thing.is_checkin
    moments = [hours.visit_moment(day) for day in dates(pair, checkins=checkins)]
    latest = max((at for at in moments if at <= asked.at), default=None)
    if latest is None or (checkins and history.asked(who, pair.partner_of(who), checkins=True)[0] == asked):
        return asked.at
    return first(latest, person.works, until=asked.at) or asked.at


def _is_cancelled(history: History, who: str, pair: Pair, asked: Asked, by: datetime) -> bool:
    """Whether the pair was over before anything had become of it."""
    ends = [at for at in (pair.ended_at, *(history.people[each].left_at for each in pair.both)) if at and at < by]
    done = history.did(who, Did.ANSWERED, Did.SKIPPED, id=asked.thing.id)
    return any(asked.at <= end and not any(each.at <= end for each in done) for end in ends)


def nobody_is_blamed_who_was_not_asked(history: History) -> Iterator[Finding]:
    for digest in history.digests:
        for one, other, why in NAMED.findall(digest.text):
            pair = history.pair_of(one, other)
            if pair is None:
                continue
            owe = [who for who in pair.both if _owes_answer(history, who, pair, digest.at)]
            if "no answer from either" in why and len(owe) < 2:
                yield Finding(digest.to, digest.at, f"blames both of {pair.both}, of whom {owe or 'none'} was asked")
            if ("one of the two" in why or "ran out" in why) and not owe:
                yield Finding(digest.to, digest.at, f"blames one of {pair.both}, of whom neither was asked")


def _owes_answer(history: History, who: str, pair: Pair, at: datetime) -> bool:
    """Whether a question has reached them, since they last answered or let one pass, that they have left alone."""
    signs = [
        act.at
        for act in history.did(who, Did.ANSWERED, Did.SKIPPED)
        if act.at < at and (act.about == pair.partner_of(who))
    ]
    since = max(signs, default=pair.made_at)
    return any(since < each.at < at for each in history.all_asked(who, pair.partner_of(who)))


def whoever_is_quiet_is_seen(history: History) -> Iterator[Finding]:
    """A pair in which one of the two has left questions alone for long is named, if nothing excuses it."""
    for digest in history.digests:
        named = {frozenset(each[:2]) for each in NAMED.findall(digest.text)}
        for pair in history.pairs:
            if pair.program.name == digest.program and frozenset(pair.both) not in named:
                quiet = [who for who in pair.both if _is_quiet(history, who, pair, digest.at)]
                if quiet and not _is_excused(history, pair, digest.at):
                    yield Finding(digest.to, digest.at, f"does not name {pair.both}: {quiet} left questions alone")


def _is_quiet(history: History, who: str, pair: Pair, at: datetime) -> bool:
    signs = [each.at for each in history.did(who, Did.ANSWERED, Did.SKIPPED) if each.about == pair.partner_of(who)]
    since = max((each for each in signs if each < at), default=pair.made_at)
    asked = [each.at for each in history.all_asked(who, pair.partner_of(who)) if since < each.at < at]
    return bool(asked) and at - min(asked) > QUIET_FOR_SURE


def _is_excused(history: History, pair: Pair, at: datetime) -> bool:
    today = at.astimezone(ZoneInfo(pair.program.zone)).date()
    if (pair.ended_at and pair.ended_at <= at) or pair.is_paused(at):
        return True
    people = [history.people[who] for who in pair.both]
    return any((each.left_at and each.left_at <= at) or each.is_away(today, at) for each in people)


SENTENCES = (the_numbers_are_true, nobody_is_blamed_who_was_not_asked, whoever_is_quiet_is_seen)
