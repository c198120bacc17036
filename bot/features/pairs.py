"""Pairs."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import pairs as actions
from bot.content import Content
from bot.domain import items
from bot.domain.actor import Actor, Scope
from bot.domain.pairs import PairState
from bot.feature import Feature, ItemKind, Job, Place, Shown, Typed
from bot.jobs.pairs import end_over, make_final
from bot.services import Services
from bot.views import pair_choice
from bot.views import pairs as views
from bot.views.blocks import DrawnItem
from bot.views.my_data import Part
from handlers import pairs
from storage import envelopes, pair_ends, rhythms, rounds
from storage import pairs as storage
from storage.tables import Item, Member, Pair


def draw_welcome(
    session: Session, team_id: str, some: Sequence[Item], content: Content, _now: datetime
) -> dict[int, DrawnItem]:
    return {
        item.id: views.welcome(pair, item.user_id, content.rhythm(pair.program.rhythm))
        for item, pair in _with_pairs(session, team_id, some)
    }


def draw_end(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, _now: datetime
) -> dict[int, DrawnItem]:
    """Whoever has been told on its last day that it is the last, has heard of it."""
    with_round = rounds.list_ended_with(session, team_id, {each.subject_id for each in some})
    found = _with_pairs(session, team_id, some)
    heard = actions.heard_on_last_day(session, team_id, [pair for _, pair in found])
    unopened = envelopes.list_unopened(session, team_id, {pair.id for _, pair in found if pair.ended_at})
    return {
        item.id: views.ended(
            pair,
            item.user_id,
            round_ended=pair.id in with_round,
            unopened=(pair.id, item.user_id) in unopened and not pair.is_ending,
        )
        for item, pair in found
        if not item.is_open or (pair.state == PairState.ENDED and (item.user_id, pair.id) not in heard)
    }


def draw_back(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, _now: datetime
) -> dict[int, DrawnItem]:
    return {
        item.id: views.back(pair, item.user_id)
        for item, pair in _with_pairs(session, team_id, some)
        if not item.is_open or pair.state != PairState.ENDED
    }


def draw_extended(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, now: datetime
) -> dict[int, DrawnItem]:
    return {
        item.id: views.extended(pair, item.user_id)
        for item, pair in _with_pairs(session, team_id, some)
        if not item.is_open or (pair.state != PairState.ENDED and not pair.somebody_left and not _is_over(pair, now))
    }


def draw_paused(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, now: datetime
) -> dict[int, DrawnItem]:
    return {
        item.id: views.paused(pair, item.user_id)
        for item, pair in _with_pairs(session, team_id, some)
        if not item.is_open or (pair.state == PairState.PAUSED and not _is_over(pair, now))
    }


def draw_resumed(
    session: Session, team_id: str, some: Sequence[Item], _content: Content, now: datetime
) -> dict[int, DrawnItem]:
    coming = rhythms.list_next_of_pairs(session, team_id, {each.subject_id for each in some})
    return {
        item.id: views.resumed(
            pair,
            item.user_id,
            next_at=_next_question(pair, item.user_id, coming.get((pair.id, item.user_id))),
            zone=pair.member(item.user_id).zone,
        )
        for item, pair in _with_pairs(session, team_id, some)
        if not item.is_open or (pair.state == PairState.ACTIVE and not pair.somebody_left and not _is_over(pair, now))
    }


def _next_question(pair: Pair, me: str, coming: datetime | None) -> datetime | None:
    return coming if coming and coming < pair.farewell_at(me) and not pair.somebody_left else None


def _with_pairs(session: Session, team_id: str, some: Sequence[Item]) -> list[tuple[Item, Pair]]:
    """Each with the pair that it is about, if its member is one of the two."""
    found = storage.find_several(session, team_id, {each.subject_id for each in some})
    return [
        (item, pair)
        for item in some
        if (pair := found.get(item.subject_id)) and item.user_id in (pair.mentor_id, pair.mentee_id)
    ]


def _is_over(pair: Pair, now: datetime) -> bool:
    return pair.program.today(now) > pair.last_day


async def answer(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return await pairs.answer(services, actor, scope, typed.rest)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    all_pairs = storage.list_all_for(session, member.team_id, member.user_id)
    paused = storage.list_ids_paused_by(session, member.team_id, member.user_id)
    ended = storage.list_ids_ended_by(session, member.team_id, member.user_id)
    lines = [
        views.copied(pair, member.user_id, paused_by_me=pair.id in paused, ended_by_me=pair.id in ended)
        for pair in all_pairs
    ]
    return Part("PAIRS", lines)


PAIRS = Feature(
    name="pairs",
    register=pairs.register,
    place=Place(export=2, lock=3),
    items=(
        ItemKind(items.WELCOME, draw_welcome, "A pair was made with you in it."),
        ItemKind(items.PAIR_ENDED, draw_end, "A pair of yours has ended."),
        ItemKind(items.PAIR_BACK, draw_back, "The end of a pair of yours was taken back."),
        ItemKind(items.PAIR_EXTENDED, draw_extended, "Your partner has chosen another last day for your pair."),
        ItemKind(items.PAIR_PAUSED, draw_paused, "A pair of yours was paused."),
        ItemKind(items.PAIR_RESUMED, draw_resumed, "A pair of yours went on after a pause."),
    ),
    coordinator_commands={
        "/mentorship-admin pair": "make a pair with a form",
        "/mentorship-admin pair @mentor @mentee": "the same form, filled in",
    },
    coordinator_answers={"pair": answer},
    offers={pair_choice.FIELD: pairs.offer_mine},
    jobs=(
        Job("pairs.end", 30, end_over, due=(pair_ends.IS_OVER,)),
        Job("pairs.make_final", 30, make_final, due=(pair_ends.IS_FINAL,)),
    ),
    keeps=("pairs",),
    export=export,
    pair_paused=actions.tell_of_pause,
    pair_resumed=actions.tell_of_return,
    next_due=(pair_ends.NEXT_OVER, pair_ends.NEXT_FINAL),
)
