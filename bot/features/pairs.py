"""Pairs."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import pairs as actions
from bot.content import Content
from bot.domain import messages
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.delivery import Why
from bot.domain.pairs import PairState
from bot.feature import Drawn, Feature, MessageKind, Place, Shown, Typed, Unwanted, Viewer
from bot.services import Services
from bot.views import pairs as views
from bot.views.blocks import Block
from bot.views.my_data import Part
from handlers import pairs
from storage import pairs as storage
from storage import programs, prompts, rhythms, rounds
from storage.tables import Delivery, Member, Pair


def draw_welcome(session: Session, delivery: Delivery, content: Content, _now: datetime) -> Drawn | Unwanted:
    pair = storage.find(session, delivery.team_id, delivery.subject_id)
    if pair is None:
        return Unwanted(Why.GONE)
    return Drawn(views.welcome(pair, str(delivery.user_id), content.rhythm(pair.program.rhythm)))


def draw_end(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn | Unwanted:
    pair = storage.find(session, delivery.team_id, delivery.subject_id)
    if pair is None:
        return Unwanted(Why.GONE)
    round_ended = rounds.ended_with(session, pair)
    return Drawn(views.ended(pair, str(delivery.user_id), round_ended=round_ended))


def draw_paused(session: Session, delivery: Delivery, _content: Content, now: datetime) -> Drawn | Unwanted:
    pair = storage.find(session, delivery.team_id, delivery.subject_id)
    if pair is None or pair.state != PairState.PAUSED or _is_over(pair, now):
        return Unwanted(Why.NO_LONGER_SO)
    if actions.has_heard(session, delivery):
        return Unwanted(Why.TOLD)
    return Drawn(views.paused(pair, str(delivery.user_id)))


def draw_resumed(session: Session, delivery: Delivery, _content: Content, now: datetime) -> Drawn | Unwanted:
    pair = storage.find(session, delivery.team_id, delivery.subject_id)
    if pair is None or pair.state != PairState.ACTIVE or _is_over(pair, now):
        return Unwanted(Why.NO_LONGER_SO)
    if actions.has_heard(session, delivery):
        return Unwanted(Why.TOLD)
    me = pair.member(str(delivery.user_id))
    left = pair.member(pair.partner_of(me.user_id)).deactivated_at is not None
    mine = [] if left else rhythms.list_of_member(session, pair.team_id, me.user_id)
    next_at = next((each.next_at for each in mine if each.pair_id == pair.id), None)
    return Drawn(views.resumed(pair, me.user_id, next_at=next_at, zone=me.zone))


def draw_partner_left(session: Session, delivery: Delivery, _content: Content, now: datetime) -> Drawn | Unwanted:
    me = str(delivery.user_id)
    pair = storage.find(session, delivery.team_id, delivery.subject_id)
    if pair is None or pair.member(pair.partner_of(me)).deactivated_at is None or _is_over(pair, now):
        return Unwanted(Why.NO_LONGER_SO)
    return Drawn(views.partner_left(pair, me, programs.list_to_ask(session, pair.team_id, pair.program_id, besides=me)))


def _is_over(pair: Pair, now: datetime) -> bool:
    return now.astimezone(zone_named(pair.program.zone)).date() > pair.program.ends_on


async def answer(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await pairs.form(services, actor, scope, typed=typed.rest))


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    if not viewer.pairs:
        return []
    team_id, user_id = viewer.team_id, viewer.user_id
    return views.on_home(
        [pair for pair in viewer.pairs if pair.state != PairState.ENDED],
        rhythms.list_of_member(session, team_id, user_id),
        user_id,
        something_waits=bool(prompts.list_open(session, team_id, user_id, now=now)),
        zone=viewer.zone,
    )


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    all_pairs = storage.list_all_for(session, member.team_id, member.user_id)
    return Part("PAIRS", [views.copied(pair, member.user_id) for pair in all_pairs])


PAIRS = Feature(
    name="pairs",
    register=pairs.register,
    place=Place(home=2, export=2, lock=3),
    messages=(
        MessageKind(messages.WELCOME, draw_welcome),
        MessageKind(messages.ENDED, draw_end),
        MessageKind(messages.PAIR_PAUSED, draw_paused),
        MessageKind(messages.PAIR_RESUMED, draw_resumed),
        MessageKind(messages.PARTNER_LEFT, draw_partner_left),
    ),
    coordinator_commands={
        "/mentorship-admin pair": "make a pair with a form",
        "/mentorship-admin pair @mentor @mentee": "the same form, filled in",
    },
    coordinator_answers={"pair": answer},
    home=home,
    keeps=("pairs",),
    export=export,
    pair_paused=actions.tell_of_pause,
    pair_resumed=actions.tell_of_return,
    member_left=actions.tell_who_stays,
)
