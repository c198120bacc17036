"""What was counted in a history, for whoever wants to see that there was something to count."""

from collections.abc import Mapping

from tests.simulation.about_ends import ENDS
from tests.simulation.about_questions import is_reminder, list_due
from tests.simulation.history import BY_DATE, IN_ANY_CASE, About, Did, History
from tests.simulation.reading import numbers_in


def rows(history: History) -> Mapping[str, int]:
    did = {each: sum(act.did is each for act in history.acts) for each in Did}
    due = list(list_due(history))
    wrote = [numbers_in(each.text).wrote for each in history.digests]
    return {
        "people": len(history.people),
        "pairs": len(history.pairs),
        "zones": len({hours.zone for each in history.people.values() for _, hours in each.hours}),
        "visits": len(history.visits),
        "visits by a date": sum(bool(each.of(BY_DATE)) for each in history.visits),
        "visits in any case": sum(bool(each.of(IN_ANY_CASE)) for each in history.visits),
        "visits that only remind": sum(is_reminder(history, each) for each in history.visits),
        "messages drawn again": sum(len(each.looks) - 1 for each in history.visits),
        "digests": len(history.digests),
        "digests that tell how many wrote": sum(each is not None for each in wrote),
        "digests that do not, of few": sum(each is None for each in wrote),
        "questions asked": sum(len(each) for each in history.questions.values()),
        "questions due in ordinary times": len(due),
        "entries shared": did[Did.SHARED],
        "tellings of what was shared": sum(
            len(visits) for (_, kind, _), visits in history.tellings.items() if kind in (About.WORDS, About.MORE_WORDS)
        ),
        "taken back": did[Did.TOOK_BACK],
        "answered": did[Did.ANSWERED],
        "not this time": did[Did.SKIPPED],
        "put off": did[Did.PUT_OFF],
        "rounds sealed": did[Did.SEALED],
        "pulses sealed": did[Did.SEALED_PULSE],
        "tellings that a pulse has opened": sum(
            len(visits) for (_, kind, _), visits in history.tellings.items() if kind is About.PULSE_OPENED
        ),
        "promises": did[Did.PROMISED],
        "promises missed": sum(kind is About.PROMISE_MISSED for _, kind, _ in history.tellings),
        "meetings agreed on": did[Did.AGREED],
        "agendas shared": did[Did.SHARED_AGENDA],
        "pauses that were over": sum(over is not None for pair in history.pairs for _, over in pair.pauses),
        "ends that were taken back": sum(len(pair.taken_back) for pair in history.pairs),
        "pairs that ended early": sum(pair.ended_at is not None for pair in history.pairs),
        "pairs with another last day": sum(pair.own_last_day is not None for pair in history.pairs),
        "pairs that go on without their program": sum(pair.lives_on for pair in history.pairs),
        "tellings of an end": sum(len(visits) for (_, kind, _), visits in history.tellings.items() if kind in ENDS),
        "tellings that it is quiet": sum(
            len(visits) for (_, kind, _), visits in history.tellings.items() if kind is About.HOW_IS_IT
        ),
    }
