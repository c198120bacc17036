"""After a meeting: how it was, as each of the two says, and what they write down."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import meeting_notes as actions
from bot.actions import meeting_reports as report_actions
from bot.actions.meeting_reports import LookBack
from bot.content import Content
from bot.domain.items import MEETING_AFTER, MEETING_AGAIN, TAKEAWAY_CHANGED, Outcome
from bot.feature import Feature, ItemKind, Place, draw_each
from bot.features.agendas import each_meeting
from bot.views import agenda_pages, meeting_notes_copy
from bot.views import keepsake_chapters as chapters
from bot.views import meeting_notes as views
from bot.views import meeting_reports as report_views
from bot.views.blocks import DrawnItem
from bot.views.keepsakes import Chapter
from bot.views.my_data import Part
from handlers import meeting_notes as handlers
from storage import forgetting, meeting_notes, meeting_reports
from storage.tables import Item, Member, Pair


def _looks_back(session: Session, team_id: str, wanted: Collection[tuple[int, str]]) -> dict[tuple[int, str], LookBack]:
    found = each_meeting(session, team_id, wanted)
    reports = meeting_reports.find_each(session, team_id, {each.id: each for each in found.values()}.values())
    return {key: LookBack(meeting, key[1], reports[meeting.id]) for key, meeting in found.items()}


def _asked(item: Item, look: LookBack, _now: datetime) -> DrawnItem:
    if item.outcome is Outcome.WITHDRAWN:
        return agenda_pages.withdrawn(look.meeting, item.user_id)
    return report_views.asked(look)


def _asked_again(item: Item, look: LookBack, _now: datetime) -> DrawnItem:
    return report_views.asked_again(look)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    team_id, me = member.team_id, member.user_id
    notes = meeting_notes.list_for(session, team_id, viewer=me)
    return Part(
        "MEETINGS: WHAT CAME OF THEM",
        list(
            meeting_notes_copy.lines(
                meeting_reports.list_by(session, team_id, me),
                notes,
                meeting_notes.list_versions(session, notes),
                meeting_notes.list_drafts(session, team_id, author=me),
                me,
                member.zone_info,
            )
        ),
    )


def keepsake(session: Session, pair: Pair, member: Member, _content: Content) -> list[Chapter]:
    notes = meeting_notes.list_for(session, pair.team_id, viewer=member.user_id)
    return [chapters.met([each for each in notes if each.pair_id == pair.id], member.zone_info)]


def _erase(session: Session, member: Member, now: datetime) -> None:
    report_actions.erase(session, member, now=now)
    actions.erase(session, member, now=now)


MEETING_NOTES = Feature(
    name="meeting_notes",
    register=handlers.register,
    place=Place(privacy=3, export=6),
    items=(
        ItemKind(
            MEETING_AFTER,
            draw_each(_looks_back, _asked),
            "A meeting of yours is over. Both of you are asked how it was, once, in your working hours.",
        ),
        ItemKind(
            MEETING_AGAIN,
            draw_each(_looks_back, _asked_again),
            "You two have said different things of a meeting. Both of you are asked once more, and then no more.",
        ),
        ItemKind(
            TAKEAWAY_CHANGED,
            draw_each(each_meeting, lambda item, meeting, _now: views.changed_line(meeting, item.user_id)),
            "Your partner has written down what you take from a meeting. That comes within the hour in your working "
            "hours.",
        ),
    ),
    privacy=(
        "*What you say of a meeting* – you and your partner. Coordinators see that a pair has met once both of you say "
        "so, or one of you does and the other has said nothing for a week; never who has said what.",
        "*What you two take from a meeting* – you and your partner, with all that it was before.",
        "*What you write for yourself after a meeting* – nobody else, ever.",
    ),
    keeps=("meeting_reports", "meeting_notes", "meeting_note_versions", "meeting_note_drafts"),
    export=export,
    keepsake=keepsake,
    erase=_erase,
    read_in=meeting_notes.list_pairs_read_in,
    pair_forgotten=forgetting.forget_notes,
)
