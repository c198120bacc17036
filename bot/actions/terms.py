"""What the two of a pair have signed, where it decides when one hears of the other."""

from datetime import datetime

from sqlalchemy.orm import Session

from storage import terms
from storage.tables import Pair


def told_from(session: Session, pair: Pair, user_id: str, moment: datetime) -> datetime:
    """From when one of the two may be brought the news of the other that there is at a moment."""
    return terms.find(session, pair.team_id, pair.id).told_from(moment, pair.member(user_id).availability)
