"""Questions that come by themselves, at the rhythm of a program."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import prompts as actions
from bot.actions import rhythms
from bot.content import Content
from bot.domain.items import PROMPT
from bot.domain.prompts import PromptState
from bot.feature import Feature, ItemKind, Job, Place, Viewer
from bot.jobs.prompts import ask_due, close_expired
from bot.views import prompts as views
from bot.views.blocks import Block, DrawnItem
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import prompts
from storage import pairs
from storage import prompts as storage
from storage import rhythms as rhythm_storage
from storage.tables import Item, Member, Pair, Prompt


def draw(
    session: Session, team_id: str, items: Sequence[Item], content: Content, now: datetime
) -> Mapping[int, DrawnItem]:
    asked = storage.list_by_id(session, team_id, {item.subject_id for item in items})
    return {
        item.id: views.line(prompt, item, content, zone=prompt.pair.member(item.user_id).zone, now=now)
        for item in items
        if (prompt := asked.get(item.subject_id)) and prompt.user_id == item.user_id and not _is_too_late(prompt, now)
    }


def _questions(session: Session, team_id: str, prompt_ids: Collection[int]) -> dict[int, str]:
    asked = storage.list_by_id(session, team_id, prompt_ids)
    return {id: prompt.question_id for id, prompt in asked.items() if prompt.question_id}


def _is_too_late(prompt: Prompt, now: datetime) -> bool:
    """Whether it still waits though its program is over, which an earlier version allowed."""
    return prompt.state == PromptState.OPEN and now >= prompt.pair.over_at(prompt.user_id)


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    if not viewer.pairs:
        return []
    passed = storage.list_let_pass(session, viewer.team_id, viewer.user_id, now=now, limit=views.MOST_ON_HOME)
    return views.let_pass_on_home(passed, content, zone=viewer.zone)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    asked = storage.list_for(session, member.team_id, member.user_id, limit=MOST_OF_A_KIND)
    return Part("WHAT YOU WERE ASKED", [views.copied(each, content, member.zone_info) for each in asked])


def _pair_ended(session: Session, pair: Pair, now: datetime) -> None:
    actions.withdraw(session, pair, now=now)
    rhythms.stop(session, pair, now=now)


def _pair_prolonged(session: Session, pair: Pair, now: datetime) -> None:
    rhythms.go_on(session, pair, now=now)


def _member_left(session: Session, member: Member, now: datetime) -> None:
    """Nothing is asked about a partner who is not there; what was asked already is taken back."""
    for pair in pairs.list_for(session, member.team_id, member.user_id):
        actions.withdraw(session, pair, now=now)


PROMPTS = Feature(
    name="prompts",
    register=prompts.register,
    place=Place(home=1, export=5, lock=1),
    items=(
        ItemKind(
            PROMPT,
            draw,
            "Your program has a rhythm: on its days, there is a question about each of your pairs. It comes at your "
            "visit time, and once more after two working days if it still waits.",
            questions=_questions,
        ),
    ),
    jobs=(
        Job("prompts.ask", 2, ask_due, due=(rhythm_storage.IS_DUE,)),
        Job("prompts.close", 30, close_expired, due=(storage.IS_EXPIRED,)),
    ),
    home=home,
    keeps=("prompts",),
    export=export,
    pair_ended=_pair_ended,
    pair_prolonged=_pair_prolonged,
    member_left=_member_left,
    next_due=(rhythm_storage.NEXT_DUE, storage.NEXT_EXPIRY),
)
