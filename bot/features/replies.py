"""What one answers to what one's partner has shared, and what was answered to oneself."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import replies as actions
from bot.content import Content
from bot.domain.items import RESPONSE_ANSWERED, RESPONSE_THANKED
from bot.feature import Feature, ItemKind, Place, draw_each
from bot.views import replies as views
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import replies
from storage import forgetting, responses
from storage import replies as storage
from storage.tables import Member

WHY = "Your partner has answered what you shared. {how}"


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    found = storage.list_of(session, member.team_id, author=member.user_id, limit=MOST_OF_A_KIND)
    return Part("WHAT YOU SAID BACK", list(views.copied(found, member.user_id, member.zone_info)))


REPLIES = Feature(
    name="replies",
    register=replies.register,
    place=Place(privacy=1, export=6, lock=3),
    items=(
        ItemKind(
            RESPONSE_ANSWERED,
            draw_each(responses.find_several_own, views.line),
            WHY.format(how="That comes within the hour in your working hours."),
        ),
        ItemKind(
            RESPONSE_THANKED,
            draw_each(responses.find_several_own, views.line),
            WHY.format(how="Thanks alone come along with whatever else there is."),
        ),
    ),
    privacy=(
        "*What you say back, and your thanks* – you and the person who shared it with you, also if they take what they "
        "shared back later.",
    ),
    keeps=("response_replies",),
    export=export,
    erase=actions.erase,
    read_in=storage.list_pairs_read_in,
    pair_forgotten=forgetting.forget_replies,
)
