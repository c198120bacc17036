"""What time does to feedback rounds: what waits for whom, who has heard what and when, and who is away."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from bot.domain.absences import Stretch
from bot.domain.items import Kind
from storage import away
from storage.tables import Item, Member, Pair, Rhythm, Round
from tests.conftest import House

DAY = timedelta(days=1)


async def rounds(house: House) -> list[Round]:
    """Every round, oldest first."""
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Round).order_by(Round.id)))


async def waited(house: House, kind: Kind) -> list[Item]:
    """Whatever of a kind waits for somebody, or has waited, oldest first."""
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Item).where(Item.kind == kind.name).order_by(Item.id)))


async def times(house: House, who: str, words: str) -> list[datetime]:
    """When somebody got messages with these words, by their own clock."""
    person = house.person(who)
    zone = ZoneInfo(person.member.tz)
    found = [each["ts"] for each in person.messages if words in each["text"]]
    return [datetime.fromtimestamp(float(ts), UTC).astimezone(zone) for ts in found]


async def go_away(house: House, who: str, first: datetime | None, days: int = 1) -> None:
    last = first + (days - 1) * DAY if first else None
    with house.app.services.db.session() as session:
        spans = [Stretch(first.date(), last.date())] if first and last else []
        away.save(session, house.team_id, house.person(who).id, spans)


async def hear_everything(house: House) -> None:
    with house.app.services.db.session() as session:
        session.execute(update(Member).values(visits_a_week=7))


async def only_feedback(house: House) -> None:
    """Nothing else is asked, so that time can pass quickly."""

    await hear_everything(house)
    with house.app.services.db.session() as session:
        session.execute(update(Rhythm).values(next_at=None))
        session.execute(update(Pair).values(pulse_at=None))
