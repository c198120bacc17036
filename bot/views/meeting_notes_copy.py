"""What somebody has said of meetings and written down after them, in the copy of their data."""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.views.meeting_reports import WORDS
from bot.views.pair_choice import partner_name
from bot.views.parts import stamp
from storage.tables import MeetingNote, MeetingNoteDraft, MeetingNoteVersion, MeetingReport

GONE = "Its words were deleted."


def lines(
    reports: Sequence[MeetingReport],
    notes: Sequence[MeetingNote],
    versions: Sequence[MeetingNoteVersion],
    drafts: Sequence[MeetingNoteDraft],
    me: str,
    zone: ZoneInfo,
) -> Iterator[str]:
    """One's own answers and notes, and the takeaways that both share, in all wordings."""
    for report in reports:
        partner = partner_name(report.meeting.pair, me)
        said = "nothing now, you have deleted it" if report.said is None else WORDS.get(report.said, report.said)
        yield f"{stamp(report.said_at, zone)}, of a meeting with {partner} you said: {said} (you and {partner})"
    for note in notes:
        pair = note.meeting.pair
        partner = partner_name(pair, me)
        readers = f"you and {partner}" if note.owner_id is None else "only you"
        day = f" of {stamp(note.meeting.starts_at, zone)}" if note.meeting.starts_at else ""
        yield f"After a meeting with {partner}{day} ({readers})"
        for each in versions:
            if each.note_id == note.id:
                by = "you" if each.author_id == me else partner
                yield f"- {stamp(each.written_at, zone)}, by {by}: {each.text or GONE}"
    for draft in drafts:
        yield f"Typed after a meeting and not kept yet (only you): {draft.text}"
