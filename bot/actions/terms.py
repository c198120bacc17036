"""What the two of a pair have signed, where it decides when one hears of the other, and how often they meet."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.content import Content
from storage import terms
from storage.tables import Pair

USUAL_EVERY = 14
"""Days from one meeting to the next, in a program whose rhythm is no longer in the content."""


@dataclass(frozen=True, slots=True)
class MeetingRhythm:
    """They meet every `every` days: as the two have `agreed`, else as their program does."""

    every: int
    agreed: bool


def meeting_rhythm(session: Session, pair: Pair, content: Content, today: date) -> MeetingRhythm:
    agreed = terms.find_agreed_every(session, pair.team_id, pair.id)
    if agreed:
        return MeetingRhythm(agreed, agreed=True)
    preset = content.rhythm(pair.program.rhythm)
    return MeetingRhythm(preset.meeting_days(today - pair.starts_on) if preset else USUAL_EVERY, agreed=False)


def told_from(session: Session, pair: Pair, user_id: str, moment: datetime) -> datetime:
    """From when one of the two may be brought the news of the other that there is at a moment."""
    return terms.find(session, pair.team_id, pair.id).told_from(moment, pair.availability_of(user_id))
