"""Many pairs from a list."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import rosters as actions
from bot.content import Content
from bot.domain.actor import Actor, Scope
from bot.feature import Feature, Job, Place, Shown, Typed
from bot.jobs.rosters import forget_old
from bot.services import Services
from bot.views.my_data import Part
from bot.views.parts import stamp
from handlers import rosters
from storage import rosters as storage
from storage.tables import Member


async def answer(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await rosters.form(services, actor, scope))


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    """What they have pasted to make pairs of, and what they were shown of it."""
    return Part(
        "LISTS TO IMPORT",
        [
            line
            for roster in storage.list_of(session, member)
            for line in (
                stamp(roster.touched_at, member.zone_info),
                *storage.list_parts(session, roster),
                *([roster.read_as] if roster.read_as else []),
            )
        ],
    )


ROSTERS = Feature(
    name="rosters",
    register=rosters.register,
    place=Place(export=7, lock=5),
    coordinator_commands={"/mentorship-admin import": "make many pairs from a list, pasted from any spreadsheet"},
    coordinator_answers={"import": answer},
    jobs=(Job("rosters.forget", 300, forget_old, due=(storage.IS_ANY,)),),
    keeps=("rosters", "roster_parts"),
    export=export,
    erase=actions.erase,
)
