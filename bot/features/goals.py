"""The goals of a pair, and how sure each of the two is of them.

Whatever waits for one of the two about that is drawn, and drawn again, from their own side and the envelope's clock
alone: when it comes and how it looks must tell nothing about the other's.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.actions import confidences as confidence_actions
from bot.actions import goals as actions
from bot.actions import openings
from bot.content import Content
from bot.domain.envelopes import EnvelopeKind, EnvelopeState
from bot.domain.items import CONFIDENCE_ASK, CONFIDENCE_OPEN, GOAL_CHANGED
from bot.domain.pairs import PairState
from bot.feature import Feature, ItemKind, Job, Place, Viewer, draw_each
from bot.jobs import goals as timer
from bot.views import confidences as confidence_views
from bot.views import goals as views
from bot.views import goals_copy
from bot.views import keepsake_chapters as chapters
from bot.views.blocks import Block, DrawnItem
from bot.views.keepsakes import Chapter
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import confidences as confidence_handlers
from handlers import goals as handlers
from storage import closings, confidences, envelopes, forgetting, pairs
from storage import goals as storage
from storage.tables import Item, Member, Pair


def _register(app: AsyncApp) -> None:
    handlers.register(app)
    confidence_handlers.register(app)


# --- what waits ------------------------------------------------------------------------------------------------------


def _changed(session: Session, team_id: str, some: Sequence[Item], _: Content, now: datetime) -> dict[int, DrawnItem]:
    found = pairs.find_several(session, team_id, {item.subject_id for item in some})
    return {item.id: views.changed_line(found[item.subject_id], item.user_id) for item in some}


# --- on Home, and in the copy ----------------------------------------------------------------------------------------


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    living = [pair for pair in viewer.pairs if pair.state != PairState.ENDED]
    shown = living[: views.MOST_ON_HOME + 1]
    goals = storage.list_living(session, viewer.team_id, [pair.id for pair in shown]) if shown else []
    return views.on_home(shown, goals, viewer.user_id)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    team_id, me = member.team_id, member.user_id
    mine = pairs.list_all_for(session, team_id, me)
    everything = storage.list_all(session, team_id, [pair.id for pair in mine])
    versions = storage.list_versions(session, team_id, [goal.id for goal in everything])
    asked = confidences.READS.list_mine(session, team_id, viewer=me, limit=MOST_OF_A_KIND)
    lines: list[str] = []
    for pair in mine:
        unopened = [each for each in asked if each.pair.id == pair.id and each.state is not EnvelopeState.OPENED]
        opened = confidences.READS.list_opened(session, pair, viewer=me)
        of_pair = [goal for goal in everything if goal.pair_id == pair.id]
        lines += goals_copy.lines(pair, me, of_pair, versions, unopened, opened, member.zone_info)
    return Part("GOALS", lines)


def keepsake(session: Session, pair: Pair, member: Member, _content: Content) -> list[Chapter]:
    me = member.user_id
    living = storage.list_living(session, pair.team_id, [pair.id])
    opened = confidences.READS.list_opened(session, pair, viewer=me)
    return [chapters.goals(pair, me, living, opened, closings.READS.list_opened(session, pair, viewer=me))]


# --- what follows from elsewhere -------------------------------------------------------------------------------------


def _pair_ended(session: Session, pair: Pair, now: datetime) -> None:
    confidence_actions.end_with(session, pair, now=now)


def _pair_resumed(session: Session, pair: Pair, paused_for: timedelta, now: datetime) -> None:
    confidence_actions.go_on(session, pair, pause=paused_for, now=now)


def _pair_prolonged(session: Session, pair: Pair, now: datetime) -> None:
    if storage.list_living(session, pair.team_id, [pair.id]):
        confidence_actions.plan(session, pair, now=now)


def _member_left(session: Session, member: Member, now: datetime) -> None:
    openings.stop_asking_partners(session, member, confidence_actions.ASKS, now=now)


GOALS = Feature(
    name="goals",
    register=_register,
    place=Place(home=3, privacy=2, export=4, lock=2),
    commands={"/mentorship goals": "what the two of you want to reach, and how sure each of you is of it"},
    answers={"goals": handlers.answer},
    items=(
        ItemKind(
            CONFIDENCE_ASK,
            draw_each(confidences.READS.list_each, confidence_views.asked),
            "Both of you are asked how sure you are of your goals: at the start, at half time and three weeks before "
            "the end, at your visit time.",
        ),
        ItemKind(
            CONFIDENCE_OPEN,
            draw_each(confidences.READS.list_each, lambda _item, mine, _now: confidence_views.opened_line(mine)),
            "How sure each of you is of your goals has opened. Both of you hear of that in your next working hours, in "
            "any week.",
        ),
        ItemKind(
            GOAL_CHANGED,
            _changed,
            "Your partner has set, changed or dropped a goal. That comes within the hour in your working hours.",
        ),
    ),
    jobs=(Job("goals.run", 5, timer.run, due=(storage.IS_DUE, envelopes.is_opening(EnvelopeKind.CONFIDENCE))),),
    home=home,
    privacy=(
        "*Your goals* – you and your partner, with all that they were before. Coordinators see nothing of them.",
        "*How sure you are of your goals, and whether you have reached them* – only you until it opens for both of "
        "you; then you and your partner. Until then nobody can see whether you have answered.",
    ),
    keeps=("goals", "goal_versions"),
    export=export,
    keepsake=keepsake,
    erase=actions.erase,
    read_in=storage.list_pairs_read_in,
    pair_ended=_pair_ended,
    pair_forgotten=forgetting.forget_goals,
    pair_resumed=_pair_resumed,
    pair_prolonged=_pair_prolonged,
    member_left=_member_left,
    next_due=(storage.NEXT_DUE, envelopes.next_opening(EnvelopeKind.CONFIDENCE)),
)
