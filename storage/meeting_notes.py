"""What was written down after meetings: shared by the two of a pair, or for its author alone; and drafts of it.

Private words leave this module only through functions that take the viewer and check that they may see them.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.meeting_notes import NoteField
from bot.errors import Refusal
from storage.sql import insert, left_of_draft
from storage.tables import Meeting, MeetingNote, MeetingNoteDraft, MeetingNoteVersion, Member, Pair

_notes, _versions = MeetingNote.__table__.c, MeetingNoteVersion.__table__.c
_drafts = MeetingNoteDraft.__table__.c
_VIEWER = bindparam("viewer", type_=Pair.mentor_id.type)


class NotTheirNote(Refusal):
    """There is no such note, or it is somebody else's."""


_WITH_MEETING = joinedload(MeetingNote.meeting).options(
    joinedload(Meeting.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
)
# One's own and what both share, in one's own pairs, is all that anybody is given.
_MINE = (
    select(MeetingNote)
    .where(
        MeetingNote.team_id == bindparam("team"),
        or_(MeetingNote.owner_id.is_(None), MeetingNote.owner_id == _VIEWER),
        MeetingNote.meeting.has(Meeting.pair.has(or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER))),
    )
    .options(joinedload(MeetingNote.now), _WITH_MEETING)
    .order_by(MeetingNote.id)
    .execution_options(populate_existing=True)  # statements change rows, and not what has been read of them
)
_OF_MEETING = _MINE.where(MeetingNote.meeting_id == bindparam("meeting"))
_ONE = _MINE.where(MeetingNote.id == bindparam("note"))
_SHARED_OF_PAIR = _MINE.where(MeetingNote.pair_id == bindparam("pair"), MeetingNote.owner_id.is_(None))
_VERSIONS = (
    select(MeetingNoteVersion)
    .where(
        MeetingNoteVersion.team_id == bindparam("team"),
        MeetingNoteVersion.note_id.in_(bindparam("notes", expanding=True)),
    )
    .order_by(MeetingNoteVersion.note_id, MeetingNoteVersion.revision)
    .execution_options(populate_existing=True)
)
_ADD = insert(MeetingNote.__table__).on_conflict_do_nothing().returning(_notes.id)
_ADD_VERSION = insert(MeetingNoteVersion.__table__)
_CHANGE = (
    update(MeetingNote.__table__)
    .where(_notes.team_id == bindparam("team"), _notes.id == bindparam("note"), _notes.revision == bindparam("seen"))
    .values(revision=_notes.revision + 1)
    .returning(_notes.revision)
)


@dataclass(frozen=True, slots=True)
class NotesOfMeeting:
    """What one of the two may read of what was written down after a meeting."""

    takeaway: MeetingNote | None
    private: MeetingNote | None

    def of(self, field: NoteField) -> MeetingNote | None:
        return self.takeaway if field is NoteField.TAKEAWAY else self.private

    def text(self, field: NoteField) -> str | None:
        note = self.of(field)
        return note.now.text if note else None

    def revision(self, field: NoteField) -> int:
        note = self.of(field)
        return note.revision if note else 0


def read(session: Session, meeting: Meeting, *, viewer: str) -> NotesOfMeeting:
    found = list(session.scalars(_OF_MEETING, {"team": meeting.team_id, "meeting": meeting.id, "viewer": viewer}))
    return NotesOfMeeting(
        next((each for each in found if each.owner_id is None), None),
        next((each for each in found if each.owner_id is not None), None),
    )


def get(session: Session, team_id: str, note_id: int, *, viewer: str) -> MeetingNote:
    """One note with its meeting and pair; raises NotTheirNote for whoever may not read it."""
    note = session.scalar(_ONE, {"team": team_id, "note": note_id, "viewer": viewer})
    if note is None:
        raise NotTheirNote
    return note


def list_takeaways(session: Session, team_id: str, pair_id: int, *, viewer: str) -> list[MeetingNote]:
    """What the two of a pair have written down together, oldest first."""
    return list(session.scalars(_SHARED_OF_PAIR, {"team": team_id, "pair": pair_id, "viewer": viewer}))


def list_for(session: Session, team_id: str, *, viewer: str) -> list[MeetingNote]:
    """All notes that somebody may read: their own, and what their pairs share."""
    return list(session.scalars(_MINE, {"team": team_id, "viewer": viewer}))


def list_versions(session: Session, notes: Sequence[MeetingNote]) -> list[MeetingNoteVersion]:
    """All wordings of notes that the viewer was given, oldest first."""
    if not notes:
        return []
    return list(session.scalars(_VERSIONS, {"team": notes[0].team_id, "notes": [note.id for note in notes]}))


def write(
    session: Session, meeting: Meeting, text: str | None, *, author_id: str, private: bool, seen: int, now: datetime
) -> bool:
    """Write a note of a meeting down, as its author saw it at revision `seen`, 0 for none; say whether it was so."""
    key = {"team_id": meeting.team_id, "pair_id": meeting.pair_id, "meeting_id": meeting.id}
    if not seen:
        new = {**key, "owner_id": author_id if private else None, "revision": 1}
        note_id, revision = session.scalar(_ADD, new), 1
    else:
        note = read(session, meeting, viewer=author_id).of(NoteField.PRIVATE if private else NoteField.TAKEAWAY)
        note_id = note.id if note else None
        changed = session.scalar(_CHANGE, {"team": meeting.team_id, "note": note_id, "seen": seen}) if note_id else None
        if changed is None:
            return False
        revision = changed
    if note_id is None:
        return False
    version = {"note_id": note_id, "revision": revision, "team_id": meeting.team_id, "author_id": author_id}
    session.execute(_ADD_VERSION, {**version, "text": text, "written_at": now})
    return True


# --- typed, and not sent ---------------------------------------------------------------------------------------------

_DRAFTS = (
    select(MeetingNoteDraft)
    .where(MeetingNoteDraft.team_id == bindparam("team"), MeetingNoteDraft.author_id == bindparam("author"))
    .order_by(MeetingNoteDraft.meeting_id, MeetingNoteDraft.field)
    .execution_options(populate_existing=True)
)
_DRAFTS_OF_MEETING = _DRAFTS.where(MeetingNoteDraft.meeting_id == bindparam("meeting"))
_KEY = ["meeting_id", "author_id", "field"]
_draft = insert(MeetingNoteDraft.__table__)
# Not what arrives late, or from a form that is older than what was sent since.
_KEEP = _draft.on_conflict_do_update(
    index_elements=_KEY,
    set_={"text": _draft.excluded.text, "typed_at": _draft.excluded.typed_at},
    where=(_drafts.revision == _draft.excluded.revision)
    & or_(_drafts.typed_at.is_(None), _drafts.typed_at <= _draft.excluded.typed_at),
)
_SENT = _draft.on_conflict_do_update(
    index_elements=_KEY, set_={"text": None, "typed_at": None, "revision": _drafts.revision + 1}
)


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """What somebody has typed and not sent, by field, and how often such a form was sent."""

    texts: Mapping[NoteField, str]
    revision: int


def find_draft(session: Session, meeting: Meeting, *, author: str) -> NoteDraft:
    these = {"team": meeting.team_id, "author": author, "meeting": meeting.id}
    rows = list(session.scalars(_DRAFTS_OF_MEETING, these))
    texts = {each.field: each.text for each in rows if each.text}
    return NoteDraft(texts, max((each.revision for each in rows), default=0))


def list_drafts(session: Session, team_id: str, *, author: str) -> list[MeetingNoteDraft]:
    found = session.scalars(_DRAFTS, {"team": team_id, "author": author})
    return [each for each in found if each.text]


def keep_draft(
    session: Session,
    meeting: Meeting,
    texts: Mapping[NoteField, str | None],
    *,
    author: str,
    revision: int,
    typed_at: str,
) -> None:
    """Keep what was typed in a form of this revision."""
    for field, text in sorted(texts.items()):
        row = _row(meeting, author, field)
        session.execute(_KEEP, {**row, "text": text, "revision": revision, "typed_at": typed_at})


def forget_draft(session: Session, meeting: Meeting, *, author: str) -> None:
    """It was sent: what arrives later of its typing is too late."""
    for field in sorted(NoteField):
        session.execute(_SENT, {**_row(meeting, author, field), "text": None, "revision": 1, "typed_at": None})


def _row(meeting: Meeting, author: str, field: NoteField) -> dict[str, Any]:
    return {"meeting_id": meeting.id, "author_id": author, "field": field, "team_id": meeting.team_id}


# --- deleting what somebody wrote ------------------------------------------------------------------------------------

_ERASE = (
    update(MeetingNoteVersion.__table__)
    .where(_versions.team_id == bindparam("team"), _versions.author_id == bindparam("author"))
    .values(text=None)
)
_ERASE_DRAFTS = (
    update(MeetingNoteDraft.__table__)
    .where(_drafts.team_id == bindparam("team"), _drafts.author_id == bindparam("author"))
    .values(left_of_draft(MeetingNoteDraft.__table__))
)
_PAIRS_WRITTEN_IN = (
    select(_notes.pair_id)
    .join(MeetingNoteVersion.__table__, _versions.note_id == _notes.id)
    .where(
        _versions.team_id == bindparam("team"),
        _notes.team_id == bindparam("team"),
        _versions.author_id == bindparam("author"),
        _notes.owner_id.is_(None),
        _versions.text.is_not(None),
    )
)


def list_pairs_read_in(session: Session, member: Member) -> set[int]:
    """The ids of the pairs in which something that both share is in words of somebody's."""
    return set(session.scalars(_PAIRS_WRITTEN_IN, {"team": member.team_id, "author": member.user_id}))


def erase(session: Session, team_id: str, *, author: str) -> None:
    """Every wording that is somebody's, and every draft."""
    session.execute(_ERASE, {"team": team_id, "author": author})
    session.execute(_ERASE_DRAFTS, {"team": team_id, "author": author})


def latest_readable(notes: Collection[MeetingNote]) -> MeetingNote | None:
    """The newest of these of which there is something to read."""
    return max((each for each in notes if each.now.text), key=lambda each: each.id, default=None)
