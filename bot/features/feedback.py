"""Feedback for each other: sealed until a day fixed at its start, then open for both at once, or for nobody.

Whatever waits for one of the two is drawn, and drawn again, from their own side and the round's clock alone: when it
comes and how it looks must tell nothing about the other's.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.actions import feedback as actions
from bot.actions import openings
from bot.actions import rounds as round_actions
from bot.content import Content
from bot.domain.envelopes import EnvelopeKind
from bot.domain.items import FEEDBACK_ASK, FEEDBACK_END, FEEDBACK_LATER, FEEDBACK_OPEN, FEEDBACK_REPLY
from bot.feature import Feature, ItemKind, Job, Place, Viewer, draw_each
from bot.jobs import feedback as timer
from bot.views import feedback_copy
from bot.views import feedback_opened as opened_views
from bot.views import feedback_rounds as round_views
from bot.views import keepsake_chapters as chapters
from bot.views.blocks import Block, DrawnItem, Message
from bot.views.keepsakes import Chapter
from bot.views.my_data import MOST_OF_A_KIND, Part
from bot.views.parts import mention
from handlers import feedback, feedback_opened
from storage import envelopes, forgetting, rounds
from storage import feedback as storage
from storage.feedback import OpenedRound, OwnRound
from storage.tables import Item, Member, Pair


def _register(app: AsyncApp) -> None:
    feedback.register(app)
    feedback_opened.register(app)


def _asked(item: Item, mine: OwnRound, now: datetime) -> DrawnItem:
    if not item.is_open or mine.is_over(now):
        return _line(round_views.settled(mine, now=now))
    message = round_views.asked(mine)
    text = f"Feedback with {mention(mine.partner_id)}: both of you write."
    return DrawnItem(text, round_views.lines(mine, now=now), message.blocks, message.text)


def _opened(_item: Item, mine: OwnRound, _now: datetime) -> DrawnItem:
    return _line(round_views.opened_notice(mine))


def _ended(_item: Item, mine: OwnRound, _now: datetime) -> DrawnItem:
    return _line(round_views.ended_notice(mine))


def _replied(item: Item, mine: OwnRound, _now: datetime) -> DrawnItem:
    return _line(opened_views.reply_notice(mine, item.since))


def _followed_up(item: Item, mine: OwnRound, now: datetime) -> DrawnItem:
    if not item.is_open:
        return _line(opened_views.followed_up(mine))
    message = opened_views.follow_up(mine)
    text = f"What came of your feedback with {mention(mine.partner_id)}?"
    return DrawnItem(text, round_views.lines(mine, now=now), message.blocks, message.text)


def _line(message: Message) -> DrawnItem:
    """One that looks alike alone and among others."""
    return DrawnItem(message.text, message.blocks)


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    team_id, me = viewer.team_id, viewer.user_id
    waiting = {item.subject_id for item in viewer.waiting if item.known in (FEEDBACK_ASK, FEEDBACK_LATER)}
    newest = storage.READS.list_mine(session, team_id, viewer=me, limit=round_views.MOST_ON_HOME + 1)
    return round_views.on_home(newest, waiting=waiting, now=now)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    team_id, me = member.team_id, member.user_id
    newest = storage.READS.list_mine(session, team_id, viewer=me, limit=MOST_OF_A_KIND)
    seen = storage.READS.look_at(session, team_id, newest)
    unopened = [each for each in seen if isinstance(each, OwnRound)]
    opened = [each for each in seen if isinstance(each, OpenedRound)]
    return Part("FEEDBACK", feedback_copy.lines(unopened, opened, member.zone_info))


def keepsake(session: Session, pair: Pair, member: Member, _content: Content) -> list[Chapter]:
    seen = storage.READS.look_at_pair(session, pair, viewer=member.user_id, limit=MOST_OF_A_KIND)
    return [chapters.feedback(seen, member.zone_info)]


def _pair_ended(session: Session, pair: Pair, now: datetime) -> None:
    round_actions.end_with(session, pair, now=now)


def _pair_resumed(session: Session, pair: Pair, paused_for: timedelta, now: datetime) -> None:
    round_actions.go_on(session, pair, pause=paused_for, now=now)


def _pair_prolonged(session: Session, pair: Pair, now: datetime) -> None:
    round_actions.plan(session, pair, now=now)


def _member_left(session: Session, member: Member, now: datetime) -> None:
    openings.stop_asking_partners(session, member, (FEEDBACK_ASK, FEEDBACK_LATER), now=now)


FEEDBACK = Feature(
    name="feedback",
    register=_register,
    place=Place(home=3, privacy=2, export=4, lock=2),
    commands={"/feedback": "feedback for each other, sealed until it opens for both"},
    items=(
        ItemKind(
            FEEDBACK_ASK,
            draw_each(storage.READS.list_each, _asked),
            "A round of feedback has started in your pair: the rhythm starts one now and then, and each of you can. "
            "Both of you are asked, at your visit time.",
        ),
        ItemKind(
            FEEDBACK_OPEN,
            draw_each(storage.READS.list_each, _opened),
            "Your feedback round has opened. Both of you hear of that in your next working hours, in any week.",
        ),
        ItemKind(
            FEEDBACK_END,
            draw_each(storage.READS.list_each, _ended),
            "Your feedback round has ended without being opened. Both of you hear of it.",
        ),
        ItemKind(
            FEEDBACK_REPLY,
            draw_each(storage.READS.list_each, _replied),
            "Your partner has answered in your feedback round. That comes within the hour in your working hours.",
        ),
        ItemKind(
            FEEDBACK_LATER,
            draw_each(storage.READS.list_each, _followed_up),
            "Four weeks after your feedback round opened, both of you are asked what came of it, at your visit time.",
        ),
    ),
    jobs=(Job("feedback.run", 5, timer.run, due=(rounds.IS_SCHEDULED, envelopes.is_opening(EnvelopeKind.FEEDBACK))),),
    home=home,
    privacy=(
        "*Feedback* – only you until it opens for both of you; then you and your partner. Until then nobody can see "
        "whether you have written. Coordinators see how many rounds there were, in totals of five people or more.",
    ),
    keeps=("envelopes", "envelope_sides", "envelope_texts", "round_replies"),
    export=export,
    keepsake=keepsake,
    pair_ended=_pair_ended,
    pair_forgotten=forgetting.forget_rounds,
    pair_resumed=_pair_resumed,
    pair_prolonged=_pair_prolonged,
    member_left=_member_left,
    erase=actions.erase,
    read_in=storage.READS.list_pairs_opened,
    next_due=(rounds.NEXT_START, envelopes.next_opening(EnvelopeKind.FEEDBACK)),
)
