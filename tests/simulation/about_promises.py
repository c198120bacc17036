"""What the oracle holds the bot to about promises and meetings: what the two have set themselves comes on its day."""

import itertools
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

from tests.simulation.calendar import DAY, first
from tests.simulation.findings import Finding
from tests.simulation.history import About, Act, Did, History, Pair, Person

HOUR = timedelta(hours=1)
LOOKS_FOR = 30  # days in which somebody has a day to be asked on
LOOKS_BACK_FOR = 14  # days: nobody is reminded of something longer before, such as before a long break


def every_promise_is_asked_about_on_its_day(history: History) -> Iterator[Finding]:
    """Where they work on it and are not away, else on the first day after; unless it was kept or moved before."""
    for act, due_on, until in _days_promised(history):
        on = _asked_on(history, act, due_on)
        if on is None:
            continue
        at = first(on, partial(history.has_time_by_date, act.who), until=history.until)
        if at is None or not _goes_on(history, act, at + HOUR) or (until and until <= at + HOUR):
            continue
        if not _came(history, act.who, About.PROMISE_DUE, act.id, act.at, at):
            yield Finding(act.who, at, f"was not asked about promise {act.id}, for {due_on}")


def every_promise_is_recalled_the_working_day_before(history: History) -> Iterator[Finding]:
    for act, due_on, until in _days_promised(history):
        person, on = history.people[act.who], _asked_on(history, act, due_on)
        before = _before(person, on, since=act.at) if on else None
        if on is None or before is None:
            continue
        if any(each.said_at > act.at and each.first <= person.day(on) for each in person.away):
            continue  # nobody knew yet that its day would be another
        at = first(before, partial(history.has_time_by_date, act.who), until=history.until)
        if at is None or at + HOUR >= on or not _goes_on(history, act, at + HOUR) or (until and until <= at + HOUR):
            continue
        if not _came(history, act.who, About.PROMISE_AHEAD, act.id, act.at, at):
            yield Finding(act.who, at, f"was not reminded of promise {act.id}, for {due_on}")


def a_missed_promise_is_spoken_of_once_by_each(history: History) -> Iterator[Finding]:
    """And never to whom it was not promised, nor where it was kept."""
    for (who, kind, key), visits in history.tellings.items():
        if kind not in (About.PROMISE_MISSED, About.PROMISE_UNDONE):
            continue
        promised = next(each for each in history.acts if each.did is Did.PROMISED and each.id == key)
        if who != (promised.who if kind is About.PROMISE_MISSED else promised.about):
            yield Finding(who, visits[0].at, f"{kind} {key}, which is none of theirs")
        if any(each.at < visits[0].at for each in history.did(promised.who, Did.KEPT, id=key)):
            yield Finding(who, visits[0].at, f"{kind} {key}, which was kept")
        if not history.told(promised.who, About.PROMISE_DUE, key):
            yield Finding(who, visits[0].at, f"{kind} {key}, of which nobody was asked")


def no_digest_speaks_of_promises(history: History) -> Iterator[Finding]:
    for digest in history.digests:
        if "promise" in digest.text.lower():
            yield Finding(digest.to, digest.at, "a digest that speaks of promises")


def every_agenda_comes_a_working_day_ahead(history: History) -> Iterator[Finding]:
    for act in history.acts:
        pair = history.pair_of(act.who, act.about)
        if act.did is not Did.AGREED or pair is None or act.begins is None:
            continue
        person = history.people[pair.mentee]
        day = person.hours_at(act.at).date_shown(act.begins)
        visit = _before(person, person.hours_at(act.at).visit_moment(day), since=None)
        since = max(act.at, visit) if visit else act.at
        at = first(since, partial(history.has_time_by_date, pair.mentee), until=history.until)
        if at is None or at + HOUR >= act.begins or not _goes_on(history, act, at + HOUR):
            continue
        if not _came(history, pair.mentee, About.AGENDA, act.id, act.at, at):
            yield Finding(pair.mentee, at, f"the agenda of meeting {act.id} did not come")


def both_are_asked_how_a_meeting_was(history: History) -> Iterator[Finding]:
    for act in history.acts:
        if act.did is not Did.AGREED or act.ends is None:
            continue
        for who in (act.who, act.about):
            at = first(act.ends, partial(history.has_time_by_date, who), until=history.until)
            if at is None or at > act.ends + 5 * DAY or not _goes_on(history, act, at + HOUR):
                continue
            if not _came(history, who, About.HOW_WAS_IT, act.id, act.ends, at):
                yield Finding(who, at, f"was not asked how meeting {act.id} was")


def nobody_is_told_twice_a_month_to_lead(history: History) -> Iterator[Finding]:
    for (who, kind, _), visits in history.tellings.items():
        if kind is not About.LEAD:
            continue
        for before, visit in itertools.pairwise(visits):
            if visit.at - before.at < 28 * DAY:
                yield Finding(who, visit.at, "was told to lead twice in a month")


def _days_promised(history: History) -> Iterator[tuple[Act, date, datetime | None]]:
    """Each day that was named for a promise, by what was pressed then, and until when it stood."""
    for act in history.acts:
        if act.did is Did.PROMISED:
            settled = history.did(act.who, Did.KEPT, Did.MOVED, id=act.id)
            named = [act, *(each for each in settled if each.did is Did.MOVED)]
            for each in named:
                later = min((other.at for other in settled if other.at > each.at), default=None)
                if each.due_on:
                    yield each, each.due_on, later


def _asked_on(history: History, act: Act, due_on: date) -> datetime | None:
    """The visit time of its day, or of the first one after that on which they work."""
    person = history.people[act.who]
    day = max(due_on, person.day(act.at) + DAY)
    for _ in range(LOOKS_FOR):
        at = person.hours_at(act.at).visit_moment(day)
        if person.works(at):
            return person.hours_at(at).visit_moment(day)
        day += DAY
    return None


def _before(person: Person, on: datetime, *, since: datetime | None) -> datetime | None:
    """The visit time of the last working day before one; none on the day of `since`, or before that."""
    day = person.day(on)
    for _ in range(LOOKS_BACK_FOR):
        day -= DAY
        if since and day <= person.day(since):
            return None
        at = person.hours_at(on).visit_moment(day)
        if person.works(at):
            return at
    return None


def _goes_on(history: History, act: Act, at: datetime) -> bool:
    """Whether nothing has come between: no pause, no end, nobody who has left."""
    pair = history.pair_of(act.who, act.about)
    if pair is None or at >= history.until or any(begun <= at for begun, _ in pair.rests):
        return False
    ended = [pair.ended_at, *(history.people[each].left_at for each in pair.both)]
    return not any(each and each <= at for each in ended) and _in_program(history, pair, at)


def _in_program(history: History, pair: Pair, at: datetime) -> bool:
    return all(history.people[each].hours_at(at).date_shown(at) <= pair.program.ends_on for each in pair.both)


def _came(history: History, who: str, kind: About, key: str, since: datetime, at: datetime) -> bool:
    return any(since <= visit.at <= at + HOUR for visit in history.told(who, kind, key))


SENTENCES = (
    every_promise_is_asked_about_on_its_day,
    every_promise_is_recalled_the_working_day_before,
    a_missed_promise_is_spoken_of_once_by_each,
    no_digest_speaks_of_promises,
    every_agenda_comes_a_working_day_ahead,
    both_are_asked_how_a_meeting_was,
    nobody_is_told_twice_a_month_to_lead,
)
