"""Twenty pairs and one in twelve zones live through half a year, and the oracle finds nothing."""

import pytest

from tests.simulation import oracle
from tests.simulation.life import live
from tests.simulation.tally import rows

PAIRS, WEEKS = 21, 27  # everybody in the cast once; from before the clocks go back until after they go forward

LIVED = {
    "people": 35,
    "zones": 12,
    "visits": 1200,
    "visits that only remind": 30,
    "messages drawn again": 1500,
    "digests": 90,
    "digests that tell how many wrote": 15,
    "digests that do not, of few": 15,
    "questions asked": 600,
    "questions due in ordinary times": 300,
    "tellings of what was shared": 300,
    "taken back": 5,
    "not this time": 50,
    "put off": 20,
    "rounds sealed": 20,
    "pulses sealed": 20,
    "tellings that a pulse has opened": 4,
    "promises": 60,
    "promises missed": 10,
    "meetings agreed on": 15,
    "agendas shared": 5,
    "pauses that were over": 3,
    "ends that were taken back": 1,
    "pairs that ended early": 3,
    "pairs with another last day": 1,
    "pairs that go on without their program": 2,
    "tellings of an end": 25,
    "tellings that it is quiet": 4,
}
"""At least so many: else there was nothing to find."""


@pytest.mark.long
@pytest.mark.simulation
async def test_in_half_a_year_every_word_is_told_every_question_asked_and_nobody_disturbed() -> None:
    history = await live(seed=10, pairs=PAIRS, weeks=WEEKS)

    counted = rows(history)
    assert {what: counted[what] for what, least in LIVED.items() if counted[what] < least} == {}
    findings = oracle.judge(history)
    assert not any(findings.values()), oracle.report(history, findings)
