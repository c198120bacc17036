"""Quiet in a pair, of which the two hear first.

What waits for each is drawn from what they themselves have said about it: it must not tell what the other has.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import silences as actions
from bot.content import Content
from bot.domain.items import SILENCE_ASKED
from bot.feature import Feature, ItemKind, Job, Place, draw_each
from bot.jobs import silences as timer
from bot.views import silences as views
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import silences as handlers
from storage import silences as storage
from storage.tables import Member


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    said = storage.list_said(session, member.team_id, viewer=member.user_id, limit=MOST_OF_A_KIND)
    return Part("WHEN IT WAS QUIET", [views.copied(each) for each in said])


SILENCES = Feature(
    name="silences",
    register=handlers.register,
    place=Place(privacy=4, export=4, lock=2),
    items=(
        ItemKind(
            SILENCE_ASKED,
            draw_each(storage.list_each, views.asked),
            "It has been quiet in a pair of yours for longer than the two of you, or your program, meant. Both of you "
            "are asked once how it is.",
        ),
    ),
    jobs=(Job("silences.look", 30, timer.look_due, due=(storage.IS_DUE,)),),
    privacy=(
        "*That it is quiet in your pair* – both of you are asked how it is, once. If neither says anything for a week "
        "after that, coordinators see that it is quiet. What you say then is shown to nobody, but *We would like "
        "help*, of which coordinators see that it comes from the two of you.",
    ),
    keeps=("silence_answers",),
    export=export,
    erase=actions.erase,
    pair_ended=actions.end_with,
    pair_paused=actions.stop,
    pair_resumed=actions.go_on,
    pair_forgotten=actions.forget,
    pair_prolonged=actions.look_soon,
    member_left=actions.stop_asking_partners,
    next_due=(storage.NEXT_DUE,),
)
