"""Promises: what each of a pair will do by a day."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import promise_ledger
from bot.actions import promises as actions
from bot.content import Content
from bot.domain.actor import Actor
from bot.domain.items import (
    PROMISE_AHEAD,
    PROMISE_ANSWER,
    PROMISE_DUE,
    PROMISE_MENDED,
    PROMISE_NEWS,
    PROMISE_REPAIR,
    PROMISE_UNDONE,
)
from bot.feature import Feature, ItemKind, Job, Place, Viewer, draw_each
from bot.jobs import promises as timer
from bot.views import keepsake_chapters as chapters
from bot.views import promise_copy, promise_items
from bot.views import promises as views
from bot.views.blocks import Block
from bot.views.keepsakes import Chapter
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import promises as handlers
from storage import forgetting
from storage import promises as storage
from storage.tables import Member, Pair


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    if not viewer.pairs:
        return []
    ledger = promise_ledger.look(session, Actor(viewer.team_id, viewer.user_id), now=now)
    return views.on_home(ledger)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    newest = storage.list_all(session, member.team_id, viewer=member.user_id, limit=MOST_OF_A_KIND)
    zone = member.zone_info
    return Part("PROMISES", [line for each in newest for line in promise_copy.lines(each, member.user_id, zone)])


def keepsake(session: Session, pair: Pair, member: Member, _content: Content) -> list[Chapter]:
    seen = storage.list_all(session, pair.team_id, viewer=member.user_id, limit=MOST_OF_A_KIND)
    of_pair = [each for each in seen if each.pair_id == pair.id]
    return [chapters.kept(of_pair, member.user_id, member.zone_info)]


def _pair_ended(session: Session, pair: Pair, now: datetime) -> None:
    actions.end_with(session, pair, now)


def _pair_resumed(session: Session, pair: Pair, paused_for: timedelta, now: datetime) -> None:
    actions.go_on(session, pair, paused_for, now)


PROMISES = Feature(
    name="promises",
    register=handlers.register,
    place=Place(home=2, privacy=2, export=4, lock=2),
    commands={
        "/promise": "what you will do by a day; what is open on both sides",
        "/mentorship promise": "the same",
    },
    answers={"promise": handlers.answer},
    items=(
        ItemKind(
            PROMISE_NEWS,
            draw_each(storage.list_each, promise_items.news),
            "Your partner has made, moved or kept a promise that you both see. That comes within the hour in your "
            "working hours.",
        ),
        ItemKind(
            PROMISE_AHEAD,
            draw_each(storage.list_each, promise_items.ahead),
            "You have promised something, and wanted to be reminded on the working day before.",
        ),
        ItemKind(
            PROMISE_DUE,
            draw_each(storage.list_each, promise_items.due),
            "You have promised something for this day, and wanted to be asked on it.",
        ),
        ItemKind(
            PROMISE_REPAIR,
            draw_each(storage.list_each, promise_items.repair),
            "A promise of yours was not done by its day. You are asked once what comes now.",
        ),
        ItemKind(
            PROMISE_UNDONE,
            draw_each(storage.list_each, promise_items.undone),
            "A promise to you was not done by its day. You hear of it once, and can release your partner.",
        ),
        ItemKind(
            PROMISE_MENDED,
            draw_each(storage.list_each, promise_items.mended),
            "Your partner has said what comes now of a promise. That comes within the hour in your working hours.",
        ),
        ItemKind(
            PROMISE_ANSWER,
            draw_each(storage.list_each, promise_items.answer),
            "Your partner has released you from a promise, or thanks you. That comes within the hour in your working "
            "hours.",
        ),
    ),
    jobs=(Job("promises.look", 5, timer.look_at_due, due=(storage.IS_DUE,)),),
    home=home,
    privacy=(
        "*Your promises, and what becomes of them* – you and your partner. Coordinators see nothing of them, and how "
        "many were not kept is counted nowhere.",
        "*A promise to yourself* – only you; your partner does not learn that there is one.",
    ),
    keeps=("promises", "promise_repairs"),
    export=export,
    keepsake=keepsake,
    erase=actions.erase,
    read_in=storage.list_pairs_read_in,
    pair_ended=_pair_ended,
    pair_forgotten=forgetting.forget_promises,
    pair_resumed=_pair_resumed,
    member_left=actions.stop_asking_partners,
    next_due=(storage.NEXT_DUE,),
)
