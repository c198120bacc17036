"""What is written down after a meeting: a takeaway that either of the two edits, and a note of one's own."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import agenda_pages, meeting_reports, terms
from bot.actions.agenda_pages import AgendaPage
from bot.actions.agendas import NoMoreMeetings
from bot.actions.envelopes import stamp
from bot.actions.meeting_reports import LookBack, NotYetMet
from bot.domain.actor import Actor
from bot.domain.agendas import About, LineState
from bot.domain.items import TAKEAWAY_CHANGED
from bot.domain.meeting_notes import NoteField
from bot.domain.meetings import MeetingState
from bot.domain.pairs import PairState
from storage import agendas, items, meeting_notes, meetings, pairs
from storage.items import NewItem
from storage.meeting_notes import NoteDraft, NotesOfMeeting
from storage.tables import Meeting, Member


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """A meeting that has been, for one of the two: what was said and written, and what is left of its agenda.

    `clashes`: the other has changed the takeaway meanwhile, and nothing of it was kept yet.
    """

    look_back: LookBack
    notes: NotesOfMeeting
    draft: NoteDraft
    agenda: AgendaPage
    clashes: bool = False

    @property
    def meeting(self) -> Meeting:
        return self.look_back.meeting

    @property
    def viewer(self) -> str:
        return self.look_back.viewer

    @property
    def partner_id(self) -> str:
        return self.meeting.pair.partner_of(self.viewer)

    @property
    def zone(self) -> str:
        return self.meeting.pair.member(self.viewer).zone


def look(session: Session, actor: Actor, meeting_id: int, *, now: datetime, clashes: bool = False) -> MeetingPage:
    """All that one of the two may see of a meeting. Raises NotTheirMeeting."""
    look_back = meeting_reports.look(session, actor, meeting_id)
    meeting = look_back.meeting
    return MeetingPage(
        look_back,
        meeting_notes.read(session, meeting, viewer=actor.user_id),
        meeting_notes.find_draft(session, meeting, author=actor.user_id),
        agenda_pages.lay_out(session, actor, meeting.pair, meeting, now=now),
        clashes,
    )


def been(every: Iterable[Meeting], *, now: datetime) -> list[Meeting]:
    """Those of these meetings that have begun, newest first."""
    held = (MeetingState.AGREED, MeetingState.OVER)
    begun = [(each.starts_at, each) for each in every if each.starts_at is not None and each.state in held]
    return [each for at, each in sorted(begun, key=lambda one: (one[0], one[1].id), reverse=True) if at <= now]


def keep_typed(
    session: Session,
    actor: Actor,
    meeting_id: int,
    texts: Mapping[NoteField, str | None],
    *,
    revision: int,
    typed_at: str | None,
    now: datetime,
) -> None:
    """Keep what was typed into a form that may never be sent. `typed_at` is Slack's own stamp."""
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    when = typed_at or stamp(now)
    meeting_notes.keep_draft(session, meeting, texts, author=actor.user_id, revision=revision, typed_at=when)


def write(
    session: Session,
    actor: Actor,
    meeting_id: int,
    texts: Mapping[NoteField, str | None],
    *,
    seen: Mapping[NoteField, int],
    discussed: Collection[About],
    now: datetime,
) -> MeetingPage:
    """Keep what was written after a meeting, and what of its agenda was talked about; the other hears of the takeaway.

    `seen` are the revisions that the writer had before them. What the other has changed since is left as it is, and
    both are shown; the rest is kept. Raises NotTheirMeeting, NotYetMet, and NoMoreMeetings in a pair that has ended.
    """
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    pair = pairs.get(session, actor.team_id, meeting.pair_id, member=actor.user_id, lock=True)
    if pair.state == PairState.ENDED:
        raise NoMoreMeetings(field=NoteField.TAKEAWAY)
    begun = meeting.starts_at is not None and meeting.starts_at <= now
    if not begun or meeting.state not in (MeetingState.AGREED, MeetingState.OVER):
        raise NotYetMet(field=NoteField.TAKEAWAY)
    kept = {
        field: _write(session, actor, meeting, field, texts.get(field), seen.get(field, 0), now) for field in NoteField
    }
    _talked_about(session, actor, meeting, discussed, now)
    clashes = kept[NoteField.TAKEAWAY] is None or kept[NoteField.PRIVATE] is None
    if not clashes:
        meeting_notes.forget_draft(session, meeting, author=actor.user_id)
    if kept[NoteField.TAKEAWAY]:
        _tell_partner(session, actor, meeting, now)
    return look(session, actor, meeting_id, now=now, clashes=clashes)


def _write(
    session: Session, actor: Actor, meeting: Meeting, field: NoteField, text: str | None, seen: int, now: datetime
) -> bool | None:
    """Whether it is new; None if it was changed since it was seen, so that nothing is kept."""
    before = meeting_notes.read(session, meeting, viewer=actor.user_id)
    if before.text(field) == text:  # Slack sends the same form again, or there was nothing to change
        return False
    private = field is NoteField.PRIVATE
    if before.revision(field) != seen:
        return None
    done = meeting_notes.write(session, meeting, text, author_id=actor.user_id, private=private, seen=seen, now=now)
    return True if done else None


def _talked_about(
    session: Session, actor: Actor, meeting: Meeting, discussed: Collection[About], now: datetime
) -> None:
    page = agenda_pages.lay_out(session, actor, meeting.pair, meeting, now=now)
    agendas.begin(session, meeting)
    agendas.mark_looked_back(session, meeting, now=now)
    for each in page.laid.lines:
        if each.named not in discussed:
            continue
        state = LineState.DISCUSSED
        if each.line is not None:
            line = page.lines[each.line.id]
            standing = (LineState.OPEN, LineState.LEFT_OUT)
            agendas.move_line(session, line, state, before=standing, meeting_id=meeting.id, now=now)
        else:
            agendas.add_line(
                session, meeting.pair, each.about, put_by=None, state=state, meeting_id=meeting.id, now=now
            )


def _tell_partner(session: Session, actor: Actor, meeting: Meeting, now: datetime) -> None:
    partner = meeting.pair.member(meeting.pair.partner_of(actor.user_id))
    if partner.deactivated_at is not None:
        return
    notes = meeting_notes.read(session, meeting, viewer=actor.user_id)
    told = f"{TAKEAWAY_CHANGED.name}:{meeting.id}:{notes.revision(NoteField.TAKEAWAY)}"
    due_at = terms.told_from(session, meeting.pair, partner.user_id, now)
    new = NewItem(TAKEAWAY_CHANGED, meeting.id, told, user_id=partner.user_id, pair_id=meeting.pair_id, due_at=due_at)
    items.add_unless_untold(session, actor.team_id, new, now=now)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every word that somebody wrote down after meetings, and what they were typing."""
    meeting_notes.erase(session, member.team_id, author=member.user_id)
