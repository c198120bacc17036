"""Every table: who, in which program, with whom, what was asked and what was written."""

from storage.tables.agendas import AgendaLine, QuietMeetings
from storage.tables.agreements import (
    Agreement,
    AgreementAffirmation,
    AgreementEdit,
    AgreementLook,
    AgreementSignature,
    AgreementText,
    Alignment,
)
from storage.tables.attention import AttentionNote
from storage.tables.base import Base
from storage.tables.closings import ClosingSide, Thanks
from storage.tables.concerns import ConcernDraft, ConcernReply, ConcernText, ConcernThread
from storage.tables.entry_drafts import EntryDraft
from storage.tables.envelopes import Envelope, EnvelopeSide, EnvelopeText
from storage.tables.goals import Confidence, Goal, GoalVersion
from storage.tables.items import Item, VisitLine
from storage.tables.meeting_notes import (
    Agenda,
    MeetingContact,
    MeetingNote,
    MeetingNoteDraft,
    MeetingNoteVersion,
    MeetingReport,
)
from storage.tables.meetings import Meeting, MeetingTime
from storage.tables.partings import Parting
from storage.tables.people import (
    Access,
    AwaySpan,
    Coordinator,
    InstallReturn,
    Member,
    Pair,
    PeopleList,
    Program,
    ProgramBreak,
    Workspace,
)
from storage.tables.promises import Promise, PromiseMove, PromiseRepair
from storage.tables.pulses import Pulse
from storage.tables.rosters import PastedPart, PastedRoster
from storage.tables.rounds import Round, RoundReply
from storage.tables.sending import Delivery, Lane
from storage.tables.silences import Silence, SilenceAnswer
from storage.tables.turns import Turn
from storage.tables.weeks import Quarter, Week
from storage.tables.writing import Answer, Prompt, Reading, Response, ResponseReply, Rhythm

__all__ = [
    "Access",
    "Agenda",
    "AgendaLine",
    "Agreement",
    "AgreementAffirmation",
    "AgreementEdit",
    "AgreementLook",
    "AgreementSignature",
    "AgreementText",
    "Alignment",
    "Answer",
    "AttentionNote",
    "AwaySpan",
    "Base",
    "ClosingSide",
    "ConcernDraft",
    "ConcernReply",
    "ConcernText",
    "ConcernThread",
    "Confidence",
    "Coordinator",
    "Delivery",
    "EntryDraft",
    "Envelope",
    "EnvelopeSide",
    "EnvelopeText",
    "Goal",
    "GoalVersion",
    "InstallReturn",
    "Item",
    "Lane",
    "Meeting",
    "MeetingContact",
    "MeetingNote",
    "MeetingNoteDraft",
    "MeetingNoteVersion",
    "MeetingReport",
    "MeetingTime",
    "Member",
    "Pair",
    "Parting",
    "PastedPart",
    "PastedRoster",
    "PeopleList",
    "Program",
    "ProgramBreak",
    "Promise",
    "PromiseMove",
    "PromiseRepair",
    "Prompt",
    "Pulse",
    "Quarter",
    "QuietMeetings",
    "Reading",
    "Response",
    "ResponseReply",
    "Rhythm",
    "Round",
    "RoundReply",
    "Silence",
    "SilenceAnswer",
    "Thanks",
    "Turn",
    "VisitLine",
    "Week",
    "Workspace",
]
