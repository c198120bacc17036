"""Somebody's own pairs, which either of the two pauses until a day."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import my_pairs as actions
from bot.content import Content
from bot.domain.pairs import PairState
from bot.feature import Feature, Job, Place, Viewer
from bot.jobs.my_pairs import go_on_due
from bot.views import my_pairs as views
from bot.views.blocks import Block
from handlers import my_pairs
from storage import forgetting, pairs, prompts, rhythms
from storage.tables import Pair


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    member = viewer.member
    if member is None or not viewer.pairs:
        return []
    team_id, user_id = viewer.team_id, viewer.user_id
    return views.on_home(
        [pair for pair in viewer.pairs if pair.state != PairState.ENDED],
        rhythms.list_of_member(session, team_id, user_id),
        user_id,
        ended=sorted(
            (pair for pair in viewer.pairs if pair.ended_at),
            key=lambda pair: (pair.ended_at or now, pair.id),
            reverse=True,
        ),
        today=member.today(now),
        something_waits=bool(prompts.list_open(session, team_id, user_id, now=now)),
        zone=viewer.zone,
    )


def _latest_first(ended: Sequence[Pair], now: datetime) -> list[Pair]:
    return sorted(ended, key=lambda pair: (pair.ended_at or now, pair.id), reverse=True)


MY_PAIRS = Feature(
    name="my_pairs",
    register=my_pairs.register,
    place=Place(home=2, privacy=4),
    commands={"/mentorship pair": "your pairs; pause one until a day, or go on with it"},
    answers={"pair": my_pairs.answer},
    jobs=(Job("my_pairs.go_on", 15, go_on_due, due=(pairs.IS_DUE,)),),
    home=home,
    privacy=(
        "*That your pair is paused, and until when* – you, your partner and coordinators. Which of you two has paused "
        "it is shown to nobody.",
    ),
    erase=actions.forget_who,
    pair_forgotten=forgetting.forget_who,
    next_due=(pairs.NEXT_DUE,),
)
