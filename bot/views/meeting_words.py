"""When a meeting is, in words: by the clocks of both, how long, how often, and, for one's own eyes, if it is odd."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.meeting_offers import suits
from bot.domain.meetings import EVERY
from bot.domain.zones import named
from bot.views.parts import local_moment, local_time, mention, name
from storage.tables import Meeting, Pair

RHYTHMS = {"1": "Every week", "2": "Every two weeks", "4": "Every four weeks"}
_OF_RULE = {EVERY[weeks]: words for weeks, words in RHYTHMS.items()}


def when(at: datetime, pair: Pair, me: str) -> str:
    """`Tue, Mar 3 at 11:00 · 10:00 for @ben`, in mrkdwn."""
    return by_both(local_moment(at, pair.member(me).zone), at, pair, me)


def by_both(mine: str, at: datetime, pair: Pair, me: str) -> str:
    """What somebody's own clock says then, as `mine` has it, and what the other's does if that is something else."""
    other = theirs(at, pair, me, mention(pair.partner_of(me)))
    return f"{mine} · {other}" if other else mine


def theirs(at: datetime, pair: Pair, me: str, partner: str) -> str | None:
    """What the clock says then where the other is, with the day if that is another one.

    None where both clocks say the same.
    """
    mine, zone = pair.member(me).zone, pair.member(pair.partner_of(me)).zone
    if local_moment(at, zone) == local_moment(at, mine):
        return None
    same_day = at.astimezone(ZoneInfo(mine)).date() == at.astimezone(ZoneInfo(zone)).date()
    return f"{local_time(at, zone) if same_day else local_moment(at, zone)} for {partner}"


def length(meeting: Meeting) -> str:
    return f"{meeting.minutes} minutes"


def rhythm(meeting: Meeting) -> str:
    """How it repeats, with a space before it: by whose clocks, so that nobody wonders in spring."""
    if not meeting.rrule or (meeting.agreed_at and not meeting.slot_at) or not meeting.zone:
        return ""
    return f" · {_OF_RULE.get(meeting.rrule, 'Again and again')}, by the clocks in {name(named(meeting.zone).city)}"


def aside(at: datetime, minutes: int, pair: Pair, me: str) -> str:
    """For one's own eyes: that it is not a time at which one works."""
    member = pair.member(me)
    if suits(at, minutes, member.availability):
        return ""
    if member.away and member.away.covers(at.astimezone(member.zone_info).date()):
        return " – you are away then"
    return " – outside your working hours"


def now_of(meeting: Meeting, me: str) -> str:
    return when(meeting.starts_at, meeting.pair, me) if meeting.starts_at else "–"
