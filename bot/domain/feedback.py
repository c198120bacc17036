"""A round of feedback: what each format asks for, when the rhythm starts one, and what follows.

What each of the two may do while it is sealed, and when it opens, is the envelope's: `bot/domain/envelopes.py`.
"""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from enum import StrEnum

FOLLOW_UP = timedelta(weeks=4)
FOLLOWED_UP_FOR = timedelta(weeks=2)
"""For so long they are asked what came of a round; after that they can still say so, where they read it."""
FIRST_WEEK, SECOND_WEEK, QUARTER = 6, 12, 13
"""Weeks: feedforward in a pair's sixth week, a look at one situation in the twelfth, then one each quarter."""

REST = timedelta(weeks=2)
"""Between the end of a round that somebody asked for and one that the rhythm had planned meanwhile."""

SHORTEST = 10
"""Characters of each answer, so that it says something: a whole sentence in Chinese, three words in English."""


class RoundFormat(StrEnum):
    FEEDFORWARD = "feedforward"
    SITUATION = "situation"


FIELDS: Mapping[RoundFormat, tuple[str, ...]] = {
    RoundFormat.FEEDFORWARD: ("behavior", "first", "second"),
    RoundFormat.SITUATION: ("situation", "behavior", "impact"),
}
"""What each of the two writes."""


def asked_for(texts: Mapping[str, str], format: RoundFormat) -> dict[str, str]:
    """Of what was sent, what this format asks for."""
    return {field: texts[field] for field in FIELDS[format] if field in texts}


def is_long_enough(text: str) -> bool:
    return len(text.strip()) >= SHORTEST


def is_whole(texts: Mapping[str, str], format: RoundFormat) -> bool:
    """Whether each field says something, so that it can be sealed."""
    return all(is_long_enough(texts.get(field, "")) for field in FIELDS[format])


class ReplyKind(StrEnum):
    """What somebody may answer to what they have read, each once."""

    THANK = "thank"
    ASK = "ask"
    ANSWER = "answer"
    TRY = "try"
    OUTCOME = "outcome"


def may_reply(kind: ReplyKind, format: RoundFormat, mine: Collection[ReplyKind], theirs: Collection[ReplyKind]) -> bool:
    """Whether this answer may be given after those; after feedforward the first one is always a thank-you."""
    if kind in mine:
        return False
    if kind is ReplyKind.ANSWER:
        return ReplyKind.ASK in theirs
    if kind in (ReplyKind.ASK, ReplyKind.TRY) and format is RoundFormat.FEEDFORWARD:
        return ReplyKind.THANK in mine
    return True


def scheduled_format(weeks: int) -> RoundFormat:
    """What a scheduled round asks for, this many weeks after the pair's start."""
    return RoundFormat.FEEDFORWARD if weeks < SECOND_WEEK else RoundFormat.SITUATION


def next_scheduled(starts_on: date, after: date) -> date:
    """The first day after `after` on which the rhythm starts a round for a pair that began on `starts_on`."""
    weeks = FIRST_WEEK
    while starts_on + timedelta(weeks=weeks) <= after:
        weeks = SECOND_WEEK if weeks == FIRST_WEEK else weeks + QUARTER
    return starts_on + timedelta(weeks=weeks)


def last_quarter(today: date) -> tuple[date, date]:
    """The first and last day of the calendar quarter before this one.

    Totals are given for whole quarters only: those of two overlapping periods could be subtracted from each other, and
    the difference would tell of a few people.
    """
    this_quarter = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
    last = this_quarter - timedelta(days=1)
    return date(last.year, last.month - 2, 1), last
