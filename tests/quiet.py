"""A pair between whose two it is quiet, without the weeks that it takes."""

from sqlalchemy.orm import Session

from bot.actions import silences as actions
from bot.domain.silences import SilenceKind
from storage import pairs
from storage.silences import NewSilence
from tests.conftest import House


async def is_asked(house: House, who: str = "ana") -> None:
    """It is noticed that it is quiet in somebody's first pair, and both have heard of it."""

    def ask(session: Session) -> None:
        pair = pairs.list_for(session, house.team_id, house.person(who).id)[0]
        new = NewSilence(SilenceKind.QUIET, 21, 14, agreed=False, asked_on=house.clock().date())
        actions.ask(session, pair, new, now=house.clock())

    await house.app.services.db.write(ask)
    await house.tick()
