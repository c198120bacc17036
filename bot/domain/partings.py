"""When one of a pair leaves the workspace: what who stays may like, and until when the two can simply go on."""

from datetime import datetime, timedelta
from enum import StrEnum

GOES_ON_WITHIN = timedelta(days=30)
"""Since they left: who is back by then is asked, with the other, whether it goes on."""


class MatchWish(StrEnum):
    """Of who stays. They stand in databases: what is renamed here is not found there."""

    ANOTHER = "another"
    NOT_NOW = "not_now"


def can_go_on(left_at: datetime, now: datetime) -> bool:
    return now - left_at <= GOES_ON_WITHIN
