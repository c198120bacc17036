"""What the oracle holds the bot to about the life of a pair: its last day, its rests, and the breaks of its program."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from tests.simulation.calendar import DAY, first
from tests.simulation.findings import Finding
from tests.simulation.history import About, Did, History, Pair, Visit

HOUR = timedelta(hours=1)
CHANGED_THEIR_MIND = DAY  # after a rest as short as this everything is as it was
HEARS_WITHIN = timedelta(weeks=2)  # of what waits for room in a week
ENDS = {About.ENDED, About.OVER}


def over_for_both(history: History, pair: Pair) -> datetime:
    """When its last day is over, by the clocks of the two and of its program."""
    zones = {pair.program.zone, *(history.people[who].hours[-1][1].zone for who in pair.both)}
    return max(datetime.combine(pair.last_day + DAY, time(), tzinfo=ZoneInfo(zone)) for zone in zones)


def each_end_is_heard_of_once_by_both(history: History) -> Iterator[Finding]:
    """In one message, with that of their program or alone; by nobody whose pair goes on."""
    for pair in history.pairs:
        ended_at = pair.ended_at or over_for_both(history, pair)
        for who in pair.both:
            heard = [each.at for each in _heard_of_end(history, who, pair) if not _is_taken_back(pair, each.at)]
            early = [at for at in heard if at < min(ended_at, _over_for(history, who, pair))]
            if pair.lives_on and heard:
                yield Finding(who, heard[0], f"heard that it has ended with {pair.partner_of(who)}, though it goes on")
            elif early:
                yield Finding(who, early[0], f"heard of the end with {pair.partner_of(who)} before it ended")
            elif len(heard) > 1:
                yield Finding(who, heard[1], f"heard {len(heard)} times of the end with {pair.partner_of(who)}")
            elif heard or pair.lives_on or _heard_on_last_day(history, who, pair):
                continue
            elif _hears(history, who, pair, ended_at):
                yield Finding(who, ended_at, f"{pair.partner_of(who)} and they ended in silence")


def _heard_of_end(history: History, who: str, pair: Pair) -> list[Visit]:
    partner = pair.partner_of(who)
    return [
        visit
        for visit in history.visits_of[who]
        if any(each.about == partner or each.kind is About.OVER for each in visit.of(ENDS))
        and not (pair.ended_at is None and pair.own_last_day and not visit.of({About.ENDED}))
        and not (pair.ended_at and not visit.of({About.ENDED}))
    ]


def _heard_on_last_day(history: History, who: str, pair: Pair) -> bool:
    """Whether they read on the last day itself that it is the last: they know then, and need not hear it again."""
    begins = _over_for(history, who, pair) - 2 * DAY  # a day, and what lies between their clocks and the program's
    return pair.ended_at is None and any(
        visit.at >= begins and thing.kind is About.LAST_DAY and thing.about == pair.partner_of(who)
        for visit in history.visits_of[who]
        for thing in visit.things
    )


def _is_taken_back(pair: Pair, at: datetime) -> bool:
    return any(begun <= at < over for begun, over in pair.taken_back)


def _over_for(history: History, who: str, pair: Pair) -> datetime:
    """When the last day of its program is over where they live: they hear of that then, and may be asked until then."""
    zone = history.people[who].hours[-1][1].zone
    return datetime.combine(pair.last_day + DAY, time(), tzinfo=ZoneInfo(zone))


def _hears(history: History, who: str, pair: Pair, ended_at: datetime) -> bool:
    """Whether there was a moment at which they could hear, and nobody had left the workspace before."""
    gone = [at for each in pair.both if (at := history.people[each].left_at)]
    at = first(ended_at, partial(history.has_time, who), until=history.until)
    if at is None or at + HOUR >= history.until:
        return False
    return not any(each <= at + HOUR for each in gone)


def another_last_day_is_heard_of_once(history: History) -> Iterator[Finding]:
    """By the other."""
    for pair in history.pairs:
        for at, by in pair.extended:
            who = pair.partner_of(by)
            heard = [each.at for each in history.told(who, About.EXTENDED, by) if each.at >= at]
            if len(heard) != 1 or heard[0] > at + HEARS_WITHIN:
                yield Finding(who, at, f"heard {len(heard)} times that {by} has chosen another last day")


def nothing_comes_in_a_break(history: History) -> Iterator[Finding]:
    """To whoever has no other pair, and about no pair of the program."""
    for visit in history.visits:
        person = history.people[visit.to]
        day = person.hours_at(visit.at).date_shown(visit.at)
        for pair in history.pairs_of(visit.to):
            days = [each for each in pair.program.breaks if each.said_at <= visit.at and each.first <= day <= each.last]
            if days and (len(history.pairs_of(visit.to)) == 1 or _speaks_of(visit, pair)):
                yield Finding(visit.to, visit.at, f"a message in the break of {pair.program.name}")
                break


def _speaks_of(visit: Visit, pair: Pair) -> bool:
    return any(each.about == pair.partner_of(visit.to) for each in visit.things)


def nothing_is_thrown_at_people_after_a_pause(history: History) -> Iterator[Finding]:
    """No question from before it comes again; and what the other shared meanwhile comes in one message."""
    for pair in history.pairs:
        for begun, over in pair.pauses:
            if over is None or over - begun <= CHANGED_THEIR_MIND:
                continue
            for who in pair.both:
                partner = pair.partner_of(who)
                for asked in history.all_asked(who, partner):
                    again = [each.at for each in history.told(who, About.QUESTION, asked.thing.key) if each.at >= over]
                    if asked.at < begun and again:
                        yield Finding(who, again[0], f"question {asked.thing.key}, from before the pause, came again")
                meanwhile = {
                    each.id
                    for each in history.did(partner, Did.SHARED)
                    if each.about == who and begun <= each.at < over
                }
                brought = {
                    visit.at
                    for id in meanwhile
                    for visit in history.told(who, About.WORDS, id)
                    if visit.at >= over and not visit.is_full
                }
                if len(brought) > 1:
                    yield Finding(who, max(brought), f"words shared in the pause came in {len(brought)} messages")


SENTENCES = (
    each_end_is_heard_of_once_by_both,
    another_last_day_is_heard_of_once,
    nothing_comes_in_a_break,
    nothing_is_thrown_at_people_after_a_pause,
)
