"""The last weeks of a pair, and what becomes of its words: when both are asked, and when these are deleted.

Whoever writes thanks does so in an envelope: `bot/domain/envelopes.py`.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.calendar import ONE_DAY, end_of_day, local_moment
from bot.domain.envelopes import OPENS, OpeningDays
from bot.domain.goals import Reached, reached_field
from bot.domain.pairs import PairEnding, PairState

BEFORE_THE_END = timedelta(weeks=2)
"""So long before its last day both of a pair are asked what they thank each other for."""

USUAL_KEEP_DAYS = 90
KEEP_DAYS = range(1, 3651)
"""After the end of a pair, its words are kept for so many days; a program says for how many."""

KEPT_LONGER = timedelta(days=365)
"""After its end: for so long somebody can keep what they wrote for themselves."""

GOES_ON_FOR = timedelta(days=365)
"""A pair that goes on without its program has a last day of its own, which either of the two can move."""

THANKS, ALONG = "thanks", "along"


class Wish(StrEnum):
    """They stand in databases: what is renamed here is not found there."""

    YES = "yes"


# --- when both are asked ---------------------------------------------------------------------------------------------


def begins_on(last_day: date) -> date:
    return last_day - BEFORE_THE_END


def opens_at(last_day: date, zone: ZoneInfo) -> datetime:
    """Thanks open on the last day, by the clocks of the program."""
    return local_moment(last_day, OPENS, zone)


def days_until(last_day: date, zone: ZoneInfo) -> OpeningDays:
    moment = opens_at(last_day, zone)
    return OpeningDays(moment, moment)


def next_look(last_day: date, zone: ZoneInfo, *, today: date) -> datetime | None:
    """When both are to be asked, if that is still to come; None when no whole day is left for an answer."""
    day = max(begins_on(last_day), today)
    return local_moment(day, OPENS, zone) if day < last_day else None


# --- what each of the two writes -------------------------------------------------------------------------------------


def fields_of(goal_ids: Iterable[int]) -> list[str]:
    """What is asked; of goals only those of which both were not asked before."""
    return [*(reached_field(goal_id) for goal_id in goal_ids), THANKS, ALONG]


def asked_for(texts: Mapping[str, str], goal_ids: Iterable[int]) -> dict[str, str]:
    """Of what was sent, what is asked for; of a goal, one of the answers that there are."""
    wanted, answers = fields_of(goal_ids), set(Reached)
    return {
        field: texts[field]
        for field in wanted
        if texts.get(field, "").strip() and (field in (THANKS, ALONG) or texts[field] in answers)
    }


def is_whole(texts: Mapping[str, str]) -> bool:
    """Thanks are what it is about; the rest may be left out."""
    return bool(texts.get(THANKS, "").strip())


# --- going on without the program ------------------------------------------------------------------------------------


GOES_ON_AFTER = (PairEnding.OVER, PairEnding.COMPLETED)
"""Two who came to the end of it, early or not. What one of the two left, or a coordinator ended, stays ended."""


def can_go_on(state: PairState, ending: PairEnding | None, last_day: date, today: date) -> bool:
    """In the last two weeks, and once it is over or was completed: not if it was left, or ended by a coordinator."""
    if state == PairState.ENDED:
        return ending in GOES_ON_AFTER
    return today >= begins_on(last_day)


# --- what becomes of the words ---------------------------------------------------------------------------------------


def ended_on(last_day: date, today: date) -> date:
    """The last day of a pair that ends today: once its own is over, that one."""
    return min(today, max(last_day, today - ONE_DAY))


def forget_at(ended_on: date, keep_days: int, zone: ZoneInfo) -> datetime:
    """When the words of a pair are deleted: when the last of the days is over for which they are kept."""
    return end_of_day(ended_on + keep_days * ONE_DAY, zone)


def kept_until(forget_at: datetime, zone: ZoneInfo) -> date:
    """The last day on which they are there: the one that both are told."""
    return forget_at.astimezone(zone).date() - ONE_DAY


def forgotten_now(
    keepers: Collection[str], ended_at: datetime, zone: ZoneInfo, *, now: datetime
) -> tuple[frozenset[str], datetime | None]:
    """Whose own private words stay when those of a pair are deleted now, and when these go as well."""
    last = forget_at(ended_at.astimezone(zone).date(), KEPT_LONGER.days, zone)
    return (frozenset(keepers), last) if keepers and now < last else (frozenset(), None)
