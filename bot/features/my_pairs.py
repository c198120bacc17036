"""Somebody's own pairs, which either of the two pauses until a day."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import going_on
from bot.actions import my_pairs as actions
from bot.content import Content
from bot.domain.pairs import PairState
from bot.feature import Feature, Job, Place, Viewer
from bot.jobs.my_pairs import go_on_due
from bot.views import my_pairs as views
from bot.views.blocks import Block
from handlers import my_pairs
from storage import forgetting, pairs, prompts, rhythms


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    member = viewer.member
    if member is None or not viewer.pairs:
        return []
    team_id, user_id = viewer.team_id, viewer.user_id
    some_ending = any(pair.is_ending for pair in viewer.pairs)
    ended_by_me = pairs.list_ids_ended_by(session, team_id, user_id) if some_ending else set()
    ended = views.latest_first(viewer.pairs)
    return views.on_home(
        [pair for pair in viewer.pairs if pair.state != PairState.ENDED],
        rhythms.list_of_member(session, team_id, user_id),
        user_id,
        ended=ended,
        mine=ended_by_me,
        wanting=going_on.list_wanting(session, ended[: views.MOST_ENDED], now),
        today=member.today(now),
        something_waits=bool(prompts.list_open(session, team_id, user_id, now=now)),
        zone=viewer.zone,
    )


MY_PAIRS = Feature(
    name="my_pairs",
    register=my_pairs.register,
    place=Place(home=2, privacy=4),
    commands={"/mentorship pair": "your pairs; pause one until a day, extend it, complete it or leave it"},
    answers={"pair": my_pairs.answer},
    jobs=(Job("my_pairs.go_on", 15, go_on_due, due=(pairs.IS_DUE,)),),
    home=home,
    privacy=(
        "*That your pair is paused, and until when* – you, your partner and coordinators. Which of you two has paused "
        "it is shown to nobody.",
        "*That your pair has ended, and how* – you and your partner see that it has ended, or is completed. "
        "Coordinators see the word: completed, left, ended by a coordinator, or that its last day has passed. Which of "
        "you two has ended it is shown to nobody, and nobody is asked why.",
    ),
    erase=actions.forget_who,
    pair_forgotten=forgetting.forget_who,
    next_due=(pairs.NEXT_DUE,),
)
