"""What a signed agreement changes elsewhere: when news of the partner comes, when no answer is worth a word, and how
the two meet.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import Availability, WorkingHours, add_working_hours, first_working_moment
from bot.domain.meetings import Arranges


class Contact(StrEnum):
    """In which of one's working hours news of the partner comes."""

    ANY = "any"
    MORNINGS = "mornings"  # their first half
    AFTERNOONS = "afternoons"  # their second


@dataclass(frozen=True, slots=True)
class Terms:
    """`notice` is for moving a meeting, which lasts `minutes`; `reply_days` are working days.

    None: nothing is agreed about it, or in other words.
    """

    contact: Contact = Contact.ANY
    notice: timedelta | None = None
    reply_days: int | None = None
    minutes: int | None = None
    arranges: Arranges | None = None

    def told_from(self, moment: datetime, availability: Availability) -> datetime:
        """From when news of the partner that there is at a moment may be brought."""
        if self.contact is Contact.ANY:
            return moment
        hours = _half(availability.working_hours, self.contact)
        return first_working_moment(moment, availability.zone, hours, availability.away)

    def is_awaited(self, since: datetime, now: datetime, availability: Availability) -> bool:
        """Whether the one with this availability has had as many working days as agreed to answer what came `since`.

        Where nothing is agreed, from the beginning.
        """
        if not self.reply_days:
            return True
        zone, hours = availability.zone, availability.working_hours
        given = self.reply_days * _length(hours) / 60
        return add_working_hours(since, given, zone, hours, availability.away) <= now


def terms_from(texts: dict[str, str]) -> Terms:
    """From the choices of a signed agreement; what was agreed in other words binds the two, and not the bot."""
    contact = texts.get("contact", "")
    return Terms(
        Contact(contact) if contact in set(Contact) else Contact.ANY,
        timedelta(hours=hours) if (hours := _number(texts.get("notice"))) else None,
        _number(texts.get("reply")),
        _number(texts.get("length")),
        Arranges(arranges) if (arranges := texts.get("arranges", "")) in set(Arranges) else None,
    )


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 3 else None


def _half(hours: WorkingHours, contact: Contact) -> WorkingHours:
    middle = _time((_minutes(hours.start) + _length(hours) // 2) % _DAY)
    if middle in (hours.start, hours.end):  # a minute has no halves
        return hours
    if contact is Contact.MORNINGS:
        return WorkingHours(hours.start, middle, hours.days)
    late_days = hours.days
    if hours.over_midnight and middle < hours.start:  # the second half of a night shift is another day's morning
        late_days = frozenset((day + 1) % 7 for day in hours.days)
    return WorkingHours(middle, hours.end, late_days)


_DAY = 24 * 60


def _length(hours: WorkingHours) -> int:
    return (_minutes(hours.end) - _minutes(hours.start)) % _DAY


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
