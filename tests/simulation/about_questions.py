"""What the oracle holds the bot to about questions: that each is asked, fairly, and how often it is asked again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from tests.simulation.calendar import DAY, WEEK, monday
from tests.simulation.findings import Finding
from tests.simulation.history import ASKING, SOON, UNCOUNTED, About, Asked, Did, History, Pair, Person, Visit

TUESDAY, THURSDAY = 1, 3  # of check-ins and of reflections, in every rhythm that the bot ships
BEGINNING = timedelta(weeks=4)  # of a pair: what comes first is another sentence's
STANDS_FOR = timedelta(days=3)  # a check-in of one's own accord
FIRST_AFTER, FIRST_WITHIN = 3, 10  # working days
REMINDED_AFTER = 2  # working days
WONDERS_AFTER, HALF_FROM, MONTHLY_FROM = 3, 4, 7  # visits with questions and no sign of life
MONTH = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Due:
    """A question that somebody is to be asked about a pair, from one day on until the next of its kind is due."""

    who: str
    pair: Pair
    is_checkin: bool
    day: date
    until: date

    @property
    def about(self) -> str:
        return self.pair.partner_of(self.who)


def dates(pair: Pair, *, checkins: bool) -> list[date]:
    """The days of the rhythm of a pair, as its program has it, with one after its end."""
    weeks = pair.program.checkin_weeks if checkins else 2
    day = monday(pair.starts_on) + (TUESDAY if checkins else THURSDAY) * DAY
    found: list[date] = []
    while not found or found[-1] <= pair.program.ends_on:
        if day >= pair.starts_on:
            found.append(day)
        day += weeks * WEEK
    return found


def list_due(history: History) -> Iterator[Due]:
    """The questions of ordinary times, in which nothing says that they are not to be asked."""
    for pair in history.pairs:
        for who in pair.both:
            for checkins in (True, False):
                days = dates(pair, checkins=checkins)
                for day, until in pairwise(days):
                    due = Due(who, pair, checkins, day, until)
                    if _is_ordinary(history, due):
                        yield due


def _is_ordinary(history: History, due: Due) -> bool:
    person, pair = history.people[due.who], due.pair
    hours = person.hours_at(pair.made_at)
    begins, ends = hours.visit_moment(due.day - WEEK), hours.visit_moment(due.until)
    asked_at = hours.visit_moment(due.day)
    over = [pair.ended_at, *(history.people[each].left_at for each in pair.both)]
    if due.day - BEGINNING < pair.starts_on or due.until > pair.program.ends_on or ends > history.until:
        return False
    if any(at and at < ends for at in over):
        return False
    if any(begun < ends and (to is None or to > begins) for begun, to in pair.rests):
        return False
    if any(away.first - WEEK <= due.until and due.day - WEEK <= away.last + WEEK for away in person.away):
        return False
    if any(begins < since < ends for since, _ in person.hours):
        return False
    if due.is_checkin and any(
        asked_at - STANDS_FOR - DAY <= act.at <= asked_at
        for act in history.did(due.who, Did.ANSWERED)
        if not act.id and act.about == pair.partner_of(due.who)
    ):
        return False
    return all(history.unanswered(due.who, at) < HALF_FROM for at in (asked_at, ends))


def every_question_is_asked_while_there_is_room(history: History) -> Iterator[Finding]:
    """One that is never asked has found no day on which there was room for it; then it counts as not asked."""
    for due in list_due(history):
        person = history.people[due.who]
        asked, room_at = asked_for(history, due), _first_room(history, person, due)
        what = f"the {'check-in' if due.is_checkin else 'reflection'} of {due.day} about {due.about}"
        if len(asked) > 1:
            yield Finding(due.who, asked[1].at, f"{what} came {len(asked)} times")
        if room_at is None or has_checked_in(history, due, by=asked[0].at if asked else room_at):
            continue
        if not asked:
            yield Finding(due.who, room_at, f"{what} was not asked, though there was room")
        elif person.day(asked[0].at) > person.day(room_at):
            yield Finding(
                due.who, asked[0].at, f"{what} was asked later than {person.day(room_at)}, when there was room"
            )


def asked_for(history: History, due: Due) -> list[Asked]:
    """What came for a question that was due: one, if all is well."""
    hours = history.people[due.who].hours_at(due.pair.made_at + WEEK)
    since, until = hours.visit_moment(due.day), hours.visit_moment(due.until)
    return [each for each in history.asked(due.who, due.about, checkins=due.is_checkin) if since <= each.at < until]


def has_checked_in(history: History, due: Due, *, by: datetime) -> bool:
    """Whether they have answered another check-in about the pair while this one waited: it stands for this, too."""
    since = history.people[due.who].hours_at(due.pair.made_at + WEEK).visit_moment(due.day)
    return due.is_checkin and any(
        act.is_checkin and act.about == due.about and since <= act.at < by for act in history.did(due.who, Did.ANSWERED)
    )


def _first_room(history: History, person: Person, due: Due) -> datetime | None:
    """The first visit time, before the next question is due, at which there was room for this one."""
    day = due.day
    while day < due.until:
        hours = person.hours_at(due.pair.made_at)
        at = hours.visit_moment(day)
        is_full = any(each.is_full for each in history.on_day(due.who, at))
        if hours.is_visited_on(day) and not is_full and history.has_room(due.who, at, asking=True):
            return at
        day += DAY
    return None


def the_pairs_of_one_mentor_are_asked_alike(history: History) -> Iterator[Finding]:
    """Those that began together and had the same fate, within one in half a year.

    Counted from the week after the last of them was asked first: the welcome reaches another zone on another day, and
    the first question about a pair, which follows it, stands for one of its rhythm.
    """
    for who in history.people:
        alike: dict[tuple[str, date], list[Pair]] = {}
        for pair in history.pairs_of(who):
            partner = history.people[pair.partner_of(who)]
            if pair.mentor == who and not pair.rests and not pair.ended_at and not partner.left_at:
                alike.setdefault((pair.program.name, pair.starts_on), []).append(pair)
        for pairs in alike.values():
            first = [
                history.people[who].day(asked[0].at) for each in pairs if (asked := history.all_asked(who, each.mentee))
            ]
            since = monday(max(first, default=pairs[0].starts_on)) + WEEK
            numbers = {pair.mentee: _times_asked(history, who, pair, since) for pair in pairs}
            if max(numbers.values()) - min(numbers.values()) > 1:
                counts = ", ".join(f"{mentee} {number}" for mentee, number in numbers.items())
                yield Finding(who, history.until, f"asked so often about each: {counts}")


def _times_asked(history: History, who: str, pair: Pair, since: date) -> int:
    """With the check-ins for which others about the pair have stood."""
    number = 0
    for checkins in (True, False):
        for day, until in pairwise(_days_asked(pair, since, checkins=checkins)):
            due = Due(who, pair, checkins, day, until)
            by = history.people[who].hours_at(pair.made_at + WEEK).visit_moment(until)
            number += len(asked_for(history, due)) or has_checked_in(history, due, by=by)
    return number


def _days_asked(pair: Pair, since: date, *, checkins: bool) -> list[date]:
    """The days of its rhythm from one on; what is due in a break comes after it."""
    days = [day for day in dates(pair, checkins=checkins) if day >= since]
    for rest in pair.program.breaks:
        held = any(rest.first <= day <= rest.last for day in days)
        days = [day for day in days if not rest.first <= day <= rest.last]
        if held:
            days = sorted({*days, rest.last + DAY})
    return days


def the_first_question_comes_after_3_to_10_working_days(history: History) -> Iterator[Finding]:
    """On the same day for both, if neither is away in that time."""
    for pair in history.pairs:
        first_days: dict[str, date] = {}
        for who in pair.both:
            person = history.people[who]
            welcomed = history.told(who, About.WELCOME, pair.partner_of(who))
            asked = [each.at for each in history.all_asked(who, pair.partner_of(who))[:1]]
            if not welcomed or not asked or _is_away_early(history, pair):
                continue
            first_days[who] = person.day(min(asked))
            days = _working_days(person, person.day(welcomed[0].at), first_days[who])
            if not FIRST_AFTER <= days <= FIRST_WITHIN:
                yield Finding(who, min(asked), f"asked first {days} working days after the welcome")
        if len(set(first_days.values())) > 1:
            days_said = " and ".join(str(day) for day in first_days.values())
            yield Finding(pair.mentor, pair.made_at, f"the two of {pair.both} were asked first on {days_said}")


def _is_away_early(history: History, pair: Pair) -> bool:
    days = [pair.made_at.date() + number * DAY for number in range(29)]
    return any(
        away.first <= day <= away.last for who in pair.both for away in history.people[who].away for day in days
    ) or any(begun < pair.made_at + 4 * WEEK for begun, _ in pair.rests)


def _working_days(person: Person, after: date, through: date) -> int:
    """How many days of work there are after one day, the last included."""
    days = (through - after).days
    return sum(_works_on(person, after + number * DAY) for number in range(1, days + 1))


def _works_on(person: Person, day: date) -> bool:
    hours = person.hours[-1][1]
    at = hours.moment(day, hours.start)
    return person.hours_at(at).works_on(day) and not person.is_away(day, at)


def is_reminder(history: History, visit: Visit) -> bool:
    """Whether a visit brings nothing new: what is in it is the reason for it."""
    return all(
        each.kind in ASKING and not history.is_new(visit, each) and not history.is_brought_back(visit, each)
        for each in visit.things
    )


def reminders_come_once_after_two_working_days(history: History) -> Iterator[Finding]:
    """Of what nothing was done about and which was not put off, and only if nothing has brought it along since then."""
    for who, visits in history.visits_of.items():
        person = history.people[who]
        for visit in visits:
            if not is_reminder(history, visit):
                continue
            reasons = []
            for thing in visit.things:
                told = history.told(who, thing.kind, thing.key)
                before = [person.day(each.at) for each in told[: told.index(visit)]]
                due_on = _reminder_day(person, before[0])
                put_off = any(each.at < visit.at for each in history.did(who, Did.PUT_OFF, id=thing.id))
                if max(before) < due_on <= person.day(visit.at) and not put_off:
                    reasons.append(thing)
            if not reasons:
                asked = [history.told(who, each.kind, each.key)[0].at for each in visit.things]
                said = ", ".join(f"{at:%Y-%m-%d}" for at in asked)
                yield Finding(who, visit.at, f"a visit with nothing new in it; its questions came first on {said}")


def _reminder_day(person: Person, asked_on: date) -> date:
    """The second working day after a question, or the first on which they want questions after that."""
    day = asked_on
    while _working_days(person, asked_on, day) < REMINDED_AFTER or not _is_visited_on(person, day):
        day += DAY
    return day


def _is_visited_on(person: Person, day: date) -> bool:
    hours = person.hours[-1][1]
    return person.hours_at(hours.moment(day, hours.start)).is_visited_on(day) and _works_on(person, day)


def an_open_question_is_brought_again_once(history: History) -> Iterator[Finding]:
    """Within three days of work on which there was room, unless they have answered, or show no sign of life."""
    for who in history.people:
        person = history.people[who]
        for pair in history.pairs_of(who):
            for asked in history.all_asked(who, pair.partner_of(who)):
                if _needs_reminder(history, person, pair, asked):
                    yield Finding(who, asked.at, f"question {asked.thing.id} was left open and never brought again")


def _needs_reminder(history: History, person: Person, pair: Pair, asked: Asked) -> bool:
    who, about = person.id, asked.thing.about
    if len(history.told(who, About.QUESTION, asked.thing.key)) > 1:
        return False
    if history.unanswered(who, asked.at) >= WONDERS_AFTER:
        return False
    day, days, rooms = person.day(asked.at), 0, 0
    hours = person.hours_at(asked.at)
    while rooms < 2:
        day += DAY
        at = hours.visit_moment(day)
        if at + timedelta(hours=1) > history.until or at > asked.at + WEEK - DAY:
            return False
        if any(each.at <= at for each in history.did(who, Did.ANSWERED, Did.SKIPPED, Did.PUT_OFF, id=asked.thing.id)):
            return False
        if pair.is_paused(at) or _is_over(history, pair, at) or person.hours_at(at) != hours:
            return False
        newer = history.asked(who, about, checkins=asked.thing.is_checkin)
        if any(asked.at < each.at <= at for each in newer):
            return False
        days += _works_on(person, day)
        if any(each.is_full for each in history.on_day(who, at)):
            return False
        if days >= REMINDED_AFTER and hours.is_visited_on(day) and history.has_room(who, at, asking=True):
            rooms += 1
    return True


def _is_over(history: History, pair: Pair, at: datetime) -> bool:
    left = [history.people[each].left_at for each in pair.both]
    return at.date() >= pair.program.ends_on or any(each and each <= at for each in (pair.ended_at, *left))


def whoever_is_silent_is_asked_less(history: History) -> Iterator[Finding]:
    """The fourth visit with questions asks how it shall go on; then every second is left out; then one a month."""
    for who, visits in history.visits_of.items():
        for visit in visits:
            silent = history.unanswered(who, visit.at)
            asks = bool(visit.of(ASKING))
            if visit.of({About.EASING}):
                if silent < WONDERS_AFTER:
                    yield Finding(who, visit.at, f"asked how it shall go on after {silent} visits")
            elif asks and silent == WONDERS_AFTER and not _has_wondered(history, who, visit):
                yield Finding(who, visit.at, "the fourth visit does not ask how it shall go on")
            if silent >= HALF_FROM and is_reminder(history, visit):
                yield Finding(who, visit.at, f"a reminder, after {silent} visits without a sign of life")
            if asks and silent >= MONTHLY_FROM and not visit.of(UNCOUNTED | SOON):
                before = [each for each in visits if each.at < visit.at and each.of(ASKING)]
                if before and visit.at - before[-1].at < MONTH - DAY:
                    yield Finding(who, visit.at, f"asked within a month, after {silent} visits without a sign of life")
        yield from _asked_half_as_often(history, who)


def _has_wondered(history: History, who: str, visit: Visit) -> bool:
    since = history.last_sign(who, visit.at)
    return any(since <= each.at < visit.at and each.of({About.EASING}) for each in history.visits_of[who])


def _asked_half_as_often(history: History, who: str) -> Iterator[Finding]:
    for pair in history.pairs_of(who):
        for checkins in (True, False):
            asked = history.asked(who, pair.partner_of(who), checkins=checkins)
            days = dates(pair, checkins=checkins)
            for one, other in pairwise(asked):
                before, now = (_day_of(history, who, each, days) for each in (one, other))
                if before is None or now is None or days.index(now) - days.index(before) > 1:
                    continue
                due_at = history.people[who].hours_at(other.at).visit_moment(now)
                if history.unanswered(who, due_at) >= HALF_FROM:
                    yield Finding(who, other.at, "asked at the usual pace without a sign of life")


def _day_of(history: History, who: str, asked: Asked, days: list[date]) -> date | None:
    """Which of the days of its rhythm a question was for; None if it came before the first of them."""
    hours = history.people[who].hours_at(asked.at)
    return max((day for day in days if hours.visit_moment(day) <= asked.at), default=None)


SENTENCES = (
    every_question_is_asked_while_there_is_room,
    the_pairs_of_one_mentor_are_asked_alike,
    the_first_question_comes_after_3_to_10_working_days,
    reminders_come_once_after_two_working_days,
    an_open_question_is_brought_again_once,
    whoever_is_silent_is_asked_less,
)
