"""A pulse: how each of the two finds working together, once in a while, and what of it both are shown.

Neither is ever told what the other has chosen, only where the two differ by `FAR_APART` or more: whatever somebody has
chosen themselves, that and its absence each leave two answers of the other or more. What each may do while it is sealed
is the envelope's: `bot/domain/envelopes.py`.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.calendar import ONE_DAY
from bot.domain.entries import Audience
from bot.domain.envelopes import LAST_DAY

RATINGS = ("1", "2", "3", "4", "5")
FAR_APART = 2
AUDIENCE = "audience"
"""Who reads what is written besides."""

LONGEST_LINE = 500
"""Characters of a line: one thought, in what people type on a phone."""

FIRST_AFTER = timedelta(weeks=4)
"""From when a pair began: before that, the two hardly know."""

BEFORE_THE_END = timedelta(weeks=2)
"""By then it has opened or ended: a pair's last weeks are for its closing."""

EVERY = timedelta(weeks=5)
"""Whole weeks, so that it comes on the weekday that they know; and never twice in a month."""

APART = timedelta(days=31)
"""Between two that were begun, however late the one before was."""

LATE = timedelta(days=7)
"""So late it is still asked, such as after time away; after that, the next one is."""

FRESH = timedelta(days=7)
"""After a pause nothing is thrown at the two: they begin with one another."""


class Statement(StrEnum):
    """What each of the two says how far it is so."""

    RELY = "rely"
    CANDID = "candid"
    WORD = "word"
    LIMITS = "limits"


class PulseAsks(StrEnum):
    """What a pulse asks. They stand in databases: what is renamed here is not found there."""

    MONTHLY = "monthly"
    HALF_TIME = "half_time"  # and a look back
    LOOK_BACK = "look_back"  # alone, where the program has switched off the rest

    @property
    def statements(self) -> tuple[Statement, ...]:
        return () if self is PulseAsks.LOOK_BACK else tuple(Statement)

    @property
    def lines(self) -> tuple[str, ...]:
        """The fields for what is written besides."""
        return ("line",) if self is PulseAsks.MONTHLY else ("came", "helped", "change")


# --- what each answers, and what both are shown ----------------------------------------------------------------------


def asked_for(texts: Mapping[str, str], asks: PulseAsks) -> dict[str, str]:
    """Of what was sent, what is asked for; who reads the lines, only where there is one."""
    kept = {each.value: texts[each] for each in asks.statements if texts.get(each) in RATINGS}
    lines = {field: texts[field].strip() for field in asks.lines if texts.get(field, "").strip()}
    if lines and texts.get(AUDIENCE) in set(Audience):
        kept[AUDIENCE] = texts[AUDIENCE]
    return kept | lines


def is_whole(texts: Mapping[str, str], asks: PulseAsks) -> bool:
    """Whether it can be sealed: each statement has its answer, and where there is none, a line."""
    if not asks.statements:
        return any(field in texts for field in asks.lines)
    return all(texts.get(each) in RATINGS for each in asks.statements)


def is_shared(texts: Mapping[str, str]) -> bool:
    return texts.get(AUDIENCE) == Audience.PARTNER


def shared_lines(texts: Mapping[str, str], asks: PulseAsks) -> dict[str, str]:
    """What the other may read once it has opened."""
    return {field: texts[field] for field in asks.lines if field in texts} if is_shared(texts) else {}


def apart(one: Mapping[str, str], other: Mapping[str, str]) -> tuple[Statement, ...] | None:
    """Where the two differ by so much that it is worth a talk; None where one of them has deleted their answers."""
    if not all(texts.get(each) in RATINGS for each in Statement for texts in (one, other)):
        return None
    return tuple(each for each in Statement if abs(int(one[each]) - int(other[each])) >= FAR_APART)


# --- when both are asked ---------------------------------------------------------------------------------------------


def has_room(began: date, last_day: date) -> bool:
    """Whether a pair lives for long enough to be asked at all: it opens two weeks later at the latest."""
    return began + FIRST_AFTER + LAST_DAY * ONE_DAY + BEFORE_THE_END <= last_day


def next_pulse(last: date | None, *, began: date, earliest: date) -> date:
    """The day on which both are asked next; `last` is when they were asked last, `began` when they became a pair."""
    since = max(began + FIRST_AFTER, earliest - LATE, last + EVERY - LATE if last else date.min)
    slots = -(-(since - began - FIRST_AFTER) // EVERY)
    return max(earliest, began + FIRST_AFTER + slots * EVERY, last + APART if last else date.min)


def asked_on(
    day: date, begun: Sequence[PulseAsks], *, over_on: date, began: date, last_day: date, monthly: bool
) -> PulseAsks | None:
    """What is asked on such a day, if anything; `begun` were asked before, and `over_on` it opens at the latest.

    The one nearest to half time looks back as well, once. It does so alone in a program without pulses, of which
    `monthly` is False.
    """
    if over_on + BEFORE_THE_END > last_day:
        return None
    looks_back = not {PulseAsks.HALF_TIME, PulseAsks.LOOK_BACK} & set(begun)
    middle = began + (last_day - began) // 2
    if looks_back and day + (EVERY - ONE_DAY) // 2 >= middle:
        return PulseAsks.HALF_TIME if monthly else PulseAsks.LOOK_BACK
    return PulseAsks.MONTHLY if monthly else None
