"""Before and after a meeting: its agenda, what each of the two says of it, and what they wrote down."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.domain.agendas import AgendaState
from bot.domain.meeting_notes import NoteField
from bot.domain.meeting_reports import MeetingSaid
from storage.tables.base import Base, member_key
from storage.tables.meetings import Meeting
from storage.types import PrivateText, Word

_SHARED = text("owner_id IS NULL")


class Agenda(Base):
    """That of one meeting. What stands on it is in `agenda_lines`, and in what is open between the two."""

    __tablename__ = "agendas"
    __table_args__ = (member_key("shared_by"), Index("ix_agendas_pair", "pair_id", "shared_at"))

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), primary_key=True, autoincrement=False)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    state: Mapped[AgendaState] = mapped_column(Word(AgendaState, 8), comment="draft, shared")
    shared_by: Mapped[str | None] = mapped_column(String(32))
    shared_at: Mapped[datetime | None]
    looked_at: Mapped[datetime | None] = mapped_column(
        comment="when what the two have talked about was noted first; empty: it was not"
    )


class MeetingReport(Base):
    """What one of the two says of a meeting."""

    __tablename__ = "meeting_reports"
    __table_args__ = (member_key("user_id"), Index("ix_meeting_reports_user", "team_id", "user_id"))

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), primary_key=True)
    attempt: Mapped[int] = mapped_column(primary_key=True, comment="1, and 2 once the two have disagreed")
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    said: Mapped[MeetingSaid | None] = mapped_column(
        PrivateText(MeetingSaid), comment="met, moved, not_held; empty: they have deleted it"
    )
    said_at: Mapped[datetime]
    meeting: Mapped[Meeting] = relationship(lazy="raise")


class MeetingContact(Base):
    """That a pair has met, which coordinators may count: both have said so, or one, and the other nothing else."""

    __tablename__ = "meeting_contacts"
    __table_args__ = (Index("ix_meeting_contacts_pair", "pair_id", "met_on"),)

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), primary_key=True, autoincrement=False)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    met_on: Mapped[date]
    counts_from: Mapped[datetime]


class MeetingNote(Base):
    """What was written down after a meeting: by both for both, or by one of the two for themselves alone."""

    __tablename__ = "meeting_notes"
    __table_args__ = (
        member_key("owner_id"),
        Index("uq_meeting_notes_own", "meeting_id", "owner_id", unique=True),
        Index("uq_meeting_notes_shared", "meeting_id", unique=True, sqlite_where=_SHARED, postgresql_where=_SHARED),
        Index("ix_meeting_notes_pair", "pair_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"))
    owner_id: Mapped[str | None] = mapped_column(
        String(32), comment="who alone may read it; empty: the two of the pair"
    )
    revision: Mapped[int] = mapped_column(comment="which wording is the present one")
    meeting: Mapped[Meeting] = relationship(lazy="raise")
    now: Mapped["MeetingNoteVersion"] = relationship(
        lazy="raise",
        viewonly=True,
        primaryjoin="and_(MeetingNote.id == MeetingNoteVersion.note_id, "
        "MeetingNote.revision == MeetingNoteVersion.revision)",
        foreign_keys="[MeetingNote.id, MeetingNote.revision]",
    )


class MeetingNoteVersion(Base):
    """One wording of a note. The latest is how it stands, those before are its history."""

    __tablename__ = "meeting_note_versions"
    __table_args__ = (member_key("author_id"), Index("ix_meeting_note_versions_author", "team_id", "author_id"))

    note_id: Mapped[int] = mapped_column(ForeignKey("meeting_notes.id"), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    author_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str | None] = mapped_column(PrivateText, comment="empty: its author has emptied or deleted it")
    written_at: Mapped[datetime]


class MeetingNoteDraft(Base):
    """What somebody has typed into the form after a meeting and not sent; nobody else is given it."""

    __tablename__ = "meeting_note_drafts"
    __table_args__ = (member_key("author_id"), Index("ix_meeting_note_drafts_author", "team_id", "author_id"))

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    field: Mapped[NoteField] = mapped_column(Word(NoteField, 12), primary_key=True, comment="takeaway, private")
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str | None] = mapped_column(PrivateText)
    revision: Mapped[int] = mapped_column(comment="grows when a form is sent: what an older form still types is late")
    typed_at: Mapped[str | None] = mapped_column(String(32), comment="Slack's own stamp of the latest typing kept")
