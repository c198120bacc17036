"""The last weeks of a pair and what follows: thanks, what each takes along, and when its words are deleted."""

from collections.abc import Collection, Sequence
from datetime import datetime

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.actions import closings as actions
from bot.actions.going_on import may_go_on
from bot.content import Content
from bot.domain.envelopes import EnvelopeKind
from bot.domain.items import GOES_ON, KEEPSAKE, THANKS_ASK, THANKS_OPEN, WANTS_ON
from bot.domain.pairs import PairState
from bot.feature import Feature, ItemKind, Job, Place, Viewer, draw_each
from bot.jobs import closings as timer
from bot.views import closings as views
from bot.views import closings_copy, my_pairs
from bot.views import going_on as going_on_views
from bot.views import keepsake_chapters as chapters
from bot.views import thanks as thanks_views
from bot.views.blocks import Block, DrawnItem
from bot.views.keepsakes import Chapter
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import closings as handlers
from handlers import going_on as going_on_handlers
from handlers import thanks as thanks_handlers
from storage import closings as storage
from storage import envelopes, forgetting, pairs
from storage.tables import Item, Member, Pair


def _register(app: AsyncApp) -> None:
    handlers.register(app)
    thanks_handlers.register(app)
    going_on_handlers.register(app)


def _last_day(session: Session, team_id: str, some: Sequence[Item], _: Content, now: datetime) -> dict[int, DrawnItem]:
    found = pairs.find_several(session, team_id, {item.subject_id for item in some})
    unopened = envelopes.list_unopened(session, team_id, found)
    return {
        item.id: views.last_day(
            item, pair, item.user_id, still=may_go_on(pair, now), unopened=(pair.id, item.user_id) in unopened
        )
        for item in some
        if (pair := found.get(item.subject_id)) and (not item.is_open or not _is_behind(pair, item.user_id, now))
    }


def _is_behind(pair: Pair, me: str, now: datetime) -> bool:
    """Whether its last day is over where somebody lives: they hear of the end, with the same at hand."""
    return pair.state == PairState.ENDED or now.astimezone(pair.member(me).zone_info).date() > pair.last_day


def _wanted(session: Session, team_id: str, some: Sequence[Item], _: Content, now: datetime) -> dict[int, DrawnItem]:
    found = pairs.find_several(session, team_id, {item.subject_id for item in some})
    return {
        item.id: going_on_views.wanted(item, pair, item.user_id, still=may_go_on(pair, now))
        for item in some
        if (pair := found.get(item.subject_id))
    }


def _goes_on(
    session: Session, team_id: str, some: Sequence[Item], content: Content, _now: datetime
) -> dict[int, DrawnItem]:
    found = pairs.find_several(session, team_id, {item.subject_id for item in some})
    return {
        item.id: going_on_views.goes_on(pair, item.user_id, content.rhythm(pair.program.rhythm))
        for item in some
        if (pair := found.get(item.subject_id))
    }


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    waiting = {item.subject_id for item in viewer.waiting if item.known is THANKS_ASK}
    kept = [pair for pair in viewer.pairs if views.is_closing(pair, now) and not pair.forgotten_at]
    ended = [pair for pair in kept if pair.state == PairState.ENDED]
    if len(kept) == len(ended) <= my_pairs.MOST_ENDED:  # with their pairs stands the same of these
        return []
    collecting = storage.READS.list_collecting(session, viewer.team_id, viewer=viewer.user_id)
    return views.on_home([each for each in collecting if each.id not in waiting])


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    team_id, me = member.team_id, member.user_id
    mine = storage.READS.list_mine(session, team_id, viewer=me, limit=MOST_OF_A_KIND)
    seen = storage.READS.look_at(session, team_id, mine)
    lines = [line for each in seen for line in thanks_views.copied(each, member.zone_info)]
    wanted = storage.list_sides_of(session, team_id, me)
    about = pairs.find_several(session, team_id, {each.pair_id for each in wanted}) if wanted else {}
    return Part("ENDINGS", [*lines, *closings_copy.lines(wanted, about, me)])


def keepsake(session: Session, pair: Pair, member: Member, _content: Content) -> list[Chapter]:
    seen = storage.READS.look_at_pair(session, pair, viewer=member.user_id, limit=MOST_OF_A_KIND)
    return [chapters.thanks(seen, member.zone_info)]


def _pair_forgotten(session: Session, pair: Pair, kept_for: Collection[str], now: datetime) -> None:
    forgetting.forget_envelopes(EnvelopeKind.THANKS)(session, pair, kept_for, now)
    storage.forget_sides(session, pair, kept_for)


CLOSINGS = Feature(
    name="closings",
    register=_register,
    place=Place(home=3, privacy=4, export=5, lock=2),
    commands={"/mentorship keepsake": "what you take along of a pair, and until when its words are there"},
    answers={"keepsake": handlers.answer},
    items=(
        ItemKind(
            THANKS_ASK,
            draw_each(storage.READS.list_each, thanks_views.waiting),
            "A pair of yours has its last day in two weeks. Both of you are asked for a few words, at your visit time.",
        ),
        ItemKind(
            THANKS_OPEN,
            draw_each(storage.READS.list_each, lambda _item, mine, _now: thanks_views.opened_line(mine)),
            "What both of you wrote for the last day has opened. Both of you hear of that in your next working hours, "
            "in any week.",
        ),
        ItemKind(
            WANTS_ON,
            _wanted,
            "Your partner would like to go on without the program. That comes within the hour in your working hours.",
        ),
        ItemKind(GOES_ON, _goes_on, "Both of you have said that you would like to go on."),
        ItemKind(
            KEEPSAKE,
            _last_day,
            "A pair of yours has its last day. Both of you hear of that in your next working hours, in any week.",
        ),
    ),
    jobs=(
        Job("closings.run", 5, timer.run, due=(storage.IS_DUE, envelopes.is_opening(EnvelopeKind.THANKS))),
        Job("closings.forget", 60, timer.forget, due=(storage.IS_TO_FORGET,)),
    ),
    home=home,
    privacy=(
        "*What you thank each other for at the end* – only you until your last day; then you and your partner, if both "
        "of you wrote. Coordinators see nothing of it.",
        "*That you would like to go on without the program* – your partner, once you say so. Coordinators see nothing "
        "of it, nor of a pair that goes on.",
        "*What the two of you wrote, when your pair has ended* – is deleted some time later, for everybody; both of "
        "you are told on which day. Counts stay. What you wrote for yourself alone you can keep for a year; whether "
        "you do is shown to nobody.",
    ),
    keeps=("envelopes", "closing_sides"),
    export=export,
    keepsake=keepsake,
    erase=actions.erase,
    read_in=storage.READS.list_pairs_opened,
    pair_ended=actions.end_with,
    pair_resumed=actions.go_on,
    pair_prolonged=actions.plan,
    pair_forgotten=_pair_forgotten,
    member_left=actions.stop_asking_partners,
    next_due=(storage.NEXT_DUE, storage.NEXT_TO_FORGET, envelopes.next_opening(EnvelopeKind.THANKS)),
)
