"""What the two of a pair agree on: written together, signed word for word by both, and looked at again."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import agreement_looks as looks
from bot.actions import agreement_pages as reading
from bot.actions import openings
from bot.content import Content
from bot.domain.items import (
    AGREEMENT_AFFIRM,
    AGREEMENT_CHANGED,
    AGREEMENT_DROPPED,
    AGREEMENT_HOLDS,
    AGREEMENT_OPEN,
    AGREEMENT_PROPOSED,
    AGREEMENT_SIGN,
    AGREEMENT_UNSIGNED,
)
from bot.domain.pairs import PairState
from bot.feature import Draw, Feature, ItemKind, Job, Place, Viewer, draw_each
from bot.jobs import agreements as timer
from bot.views import agreement_copy, agreement_lists, agreement_notices
from bot.views import keepsake_chapters as chapters
from bot.views.blocks import Block, DrawnItem
from bot.views.keepsakes import Chapter
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import agreements
from storage import agreement_drafts as drafts
from storage import agreements as storage
from storage import forgetting
from storage.agreements import Version
from storage.tables import Item, Member, Pair


def _said(line: Callable[..., DrawnItem]) -> Draw:
    """What has happened to an agreement, with a button while there is something to do about it."""
    return draw_each(storage.list_each, lambda item, version, _now: line(version, is_open=item.is_open))


def _to_affirm(
    session: Session, team_id: str, some: Sequence[Item], content: Content, now: datetime
) -> Mapping[int, DrawnItem]:
    def line(item: Item, version: Version, _now: datetime) -> DrawnItem:
        gap = looks.found_gap(session, version) if item.is_open else None
        return agreement_notices.to_affirm(version, is_open=item.is_open, gap=gap)

    return draw_each(storage.list_each, line)(session, team_id, some, content, now)


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    living = [pair for pair in viewer.pairs if pair.state != PairState.ENDED][: agreement_lists.MOST_ON_HOME + 1]
    some = living if len(living) > agreement_lists.MOST_ON_HOME else viewer.pairs
    mine = reading.of_member(session, viewer.team_id, viewer.user_id, some)
    return agreement_lists.on_home(mine, viewer.user_id, now=now)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    versions = storage.list_all_of(session, member.team_id, viewer=member.user_id, limit=MOST_OF_A_KIND)
    return Part("AGREEMENTS", agreement_copy.lines(versions, content, member.zone_info))


def keepsake(session: Session, pair: Pair, member: Member, content: Content) -> list[Chapter]:
    signed = storage.list_signed(session, pair.team_id, pair.id, viewer=member.user_id, limit=1)
    return [chapters.agreed(signed[0] if signed else None, content, member.zone_info)]


def _member_left(session: Session, member: Member, now: datetime) -> None:
    openings.stop_asking_partners(session, member, looks.ASKS, now=now)


AGREEMENTS = Feature(
    name="agreements",
    register=agreements.register,
    place=Place(home=2, privacy=2, export=4, lock=2),
    commands={"/mentorship agreement": "what you two agree on: write it together, sign it, look at it again"},
    answers={"agreement": agreements.answer},
    items=(
        ItemKind(
            AGREEMENT_OPEN,
            draw_each(
                storage.list_each, lambda item, version, _now: agreement_notices.opened(version, is_open=item.is_open)
            ),
            "What you and your partner have answered about your mentorship has opened. Both of you hear of that in "
            "your next working hours, in any week.",
        ),
        ItemKind(
            AGREEMENT_PROPOSED,
            draw_each(
                storage.list_each, lambda item, version, _now: agreement_notices.proposed(version, is_open=item.is_open)
            ),
            "Your partner proposes an agreement. That comes within the hour in your working hours.",
        ),
        ItemKind(
            AGREEMENT_CHANGED,
            draw_each(
                storage.list_each, lambda item, version, _now: agreement_notices.changed(version, is_open=item.is_open)
            ),
            "Your partner has written on your agreement. You hear of it once, until you look at it, within the hour in "
            "your working hours.",
        ),
        ItemKind(
            AGREEMENT_UNSIGNED,
            draw_each(
                storage.list_each, lambda item, version, _now: agreement_notices.unsigned(version, is_open=item.is_open)
            ),
            "Your partner has changed an agreement that you had signed, which takes your signature back. That comes "
            "within the hour in your working hours.",
        ),
        ItemKind(
            AGREEMENT_SIGN,
            draw_each(
                storage.list_each, lambda item, version, _now: agreement_notices.to_sign(version, is_open=item.is_open)
            ),
            "Your partner has signed your agreement. That comes within the hour in your working hours.",
        ),
        ItemKind(
            AGREEMENT_HOLDS,
            draw_each(storage.list_each, lambda _item, version, _now: agreement_notices.holds(version)),
            "Both of you have signed your agreement. Both of you hear of it.",
        ),
        ItemKind(
            AGREEMENT_DROPPED,
            draw_each(storage.list_each, lambda _item, version, _now: agreement_notices.dropped(version)),
            "Your partner has dropped the draft of an agreement.",
        ),
        ItemKind(
            AGREEMENT_AFFIRM,
            _to_affirm,
            "45 days after you both signed your agreement, and each quarter after that, both of you are asked whether "
            "it is still right, at your visit time.",
        ),
    ),
    jobs=(Job("agreements.ask", 60, timer.ask_due, due=(drafts.IS_DUE,)),),
    home=home,
    privacy=(
        "*Your agreement* – you and your partner, with who has changed what. Coordinators see for each pair whether "
        "one is signed, never what it says; of a pair of their own they do not see that there either. When you delete "
        "what you wrote, your words go from it; what was chosen stays, and that it was signed.",
    ),
    keeps=(
        "agreements",
        "agreement_edits",
        "agreement_texts",
        "agreement_signatures",
        "agreement_looks",
        "agreement_affirmations",
    ),
    export=export,
    keepsake=keepsake,
    erase=looks.erase,
    pair_ended=looks.end_with,
    pair_prolonged=looks.go_on,
    pair_forgotten=forgetting.forget_agreements,
    member_left=_member_left,
    next_due=(drafts.NEXT_DUE,),
)
