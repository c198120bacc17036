"""What the oracle holds the bot to about hours, days and weeks."""

from collections.abc import Iterator
from itertools import groupby

from tests.simulation.calendar import monday
from tests.simulation.findings import Finding
from tests.simulation.history import SOON, UNCOUNTED, Digest, History, Visit


def _messages(history: History) -> list[Visit | Digest]:
    return [*history.visits, *history.digests]


def nothing_comes_outside_hours(history: History) -> Iterator[Finding]:
    for message in _messages(history):
        person = history.people[message.to]
        if person.hours_at(message.at).shift(message.at) is None:
            yield Finding(message.to, message.at, "a message outside their hours")


def nothing_comes_while_away(history: History) -> Iterator[Finding]:
    for message in _messages(history):
        person = history.people[message.to]
        days = {person.day(message.at), person.hours_at(message.at).date_shown(message.at)}
        if any(person.is_away(day, message.at, breaks=False) for day in days):
            yield Finding(message.to, message.at, "a message while they are away")


def nothing_comes_to_who_has_left(history: History) -> Iterator[Finding]:
    for message in _messages(history):
        left_at = history.people[message.to].left_at
        if left_at and message.at > left_at:
            yield Finding(message.to, message.at, "a message after they have left")


def no_day_has_a_third_visit(history: History) -> Iterator[Finding]:
    for who, visits in history.visits_of.items():
        for _, day in groupby(visits, key=lambda visit: history.people[who].day(visit.at)):
            for number, visit in enumerate(day, start=1):
                if number > 2:
                    yield Finding(who, visit.at, f"visit number {number} on one day")


def no_week_has_more_visits_than_they_want(history: History) -> Iterator[Finding]:
    """What comes in any case, or by a date, does not count; what they have put off comes however full the week is."""
    for who, visits in history.visits_of.items():
        person = history.people[who]
        counted = [each for each in visits if not each.of(UNCOUNTED) and not history.brings_back(each)]
        for _, week in groupby(counted, key=lambda visit: monday(person.day(visit.at))):
            in_week = list(week)
            most = max(person.hours_at(each.at).visits for each in in_week)
            for number, visit in enumerate(in_week, start=1):
                if number > most:
                    kinds = ", ".join(sorted({each.kind for each in visit.things}))
                    yield Finding(who, visit.at, f"visit number {number} in a week for which they want {most}: {kinds}")


def questions_alone_leave_room_for_words(history: History) -> Iterator[Finding]:
    for who, visits in history.visits_of.items():
        person = history.people[who]
        alone = [each for each in visits if not each.of(UNCOUNTED | SOON) and not history.brings_back(each)]
        for _, week in groupby(alone, key=lambda visit: monday(person.day(visit.at))):
            in_week = list(week)
            most = max(1, max(person.hours_at(each.at).visits for each in in_week) - 1)
            for number, visit in enumerate(in_week, start=1):
                if number > most:
                    yield Finding(
                        who, visit.at, f"visit number {number} of questions alone in a week with room for {most}"
                    )


def questions_alone_come_at_the_visit_time_or_later(history: History) -> Iterator[Finding]:
    for who, visits in history.visits_of.items():
        person = history.people[who]
        for visit in visits:
            if visit.of(UNCOUNTED | SOON) or history.brings_back(visit):
                continue
            hours, day = person.hours_at(visit.at), person.day(visit.at)
            if not hours.is_visited_on(day):
                yield Finding(who, visit.at, "questions on a day on which they want none")
            elif visit.at < hours.visit_moment(day):
                yield Finding(who, visit.at, f"questions before their visit time, {hours.at:%H:%M}")


SENTENCES = (
    nothing_comes_outside_hours,
    nothing_comes_while_away,
    nothing_comes_to_who_has_left,
    no_day_has_a_third_visit,
    no_week_has_more_visits_than_they_want,
    questions_alone_leave_room_for_words,
    questions_alone_come_at_the_visit_time_or_later,
)
