"""The words of a pair on the day on which they are deleted: all of them, but for what some keep for themselves.

`kept_for` are those of the two who keep their own private words for longer: what nobody but their author has ever been
able to read. That something was written, and when, stays: those are counts.
"""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, func, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.agendas import LineState
from bot.domain.entries import Audience
from bot.domain.envelopes import EnvelopeKind, EnvelopeState
from bot.domain.goals import GoalState
from bot.domain.promises import PromiseSeenBy
from storage import entry_drafts, promises, quiet_meetings
from storage.sql import left_of_draft
from storage.tables import (
    AgendaLine,
    Agreement,
    AgreementSignature,
    AgreementText,
    Answer,
    ConcernDraft,
    ConcernReply,
    ConcernText,
    ConcernThread,
    EntryDraft,
    Envelope,
    EnvelopeText,
    Goal,
    GoalVersion,
    Meeting,
    MeetingNote,
    MeetingNoteDraft,
    MeetingNoteVersion,
    MeetingReport,
    Pair,
    Promise,
    PromiseRepair,
    Response,
    ResponseReply,
    RoundReply,
)
from storage.types import UtcDateTime

_TEAM: BindParameter[str] = bindparam("team")
_PAIR: BindParameter[int] = bindparam("pair")
_NOW = bindparam("now", type_=UtcDateTime())
_KEEPERS: BindParameter[list[str]] = bindparam("keepers", expanding=True)


def _these(pair: Pair, kept_for: Collection[str]) -> dict[str, Any]:
    return {"team": pair.team_id, "pair": pair.id, "keepers": sorted(kept_for)}


# --- entries, and what was answered to them --------------------------------------------------------------------------

_answers, _responses, _drafts = Answer.__table__.c, Response.__table__.c, EntryDraft.__table__.c
_OF_PAIR = (_responses.team_id == _TEAM, _responses.pair_id == _PAIR)
_NOT_KEPT = select(_responses.id).where(*_OF_PAIR, _responses.author_id.not_in(_KEEPERS))
_ANSWERS = delete(Answer.__table__).where(
    _answers.team_id == _TEAM,
    _answers.response_id.in_(select(_responses.id).where(*_OF_PAIR)),
    or_(_answers.response_id.in_(_NOT_KEPT), _answers.audience == Audience.PARTNER),
)
_RESPONSES = (
    update(Response.__table__)
    .where(*_OF_PAIR, _responses.author_id.not_in(_KEEPERS))
    .values(mood=None, next_happened=None, deleted_at=func.coalesce(_responses.deleted_at, _NOW, type_=UtcDateTime()))
)
_DRAFTS = (
    update(EntryDraft.__table__)
    .where(_drafts.team_id == _TEAM, _drafts.pair_id == _PAIR, _drafts.author_id.not_in(_KEEPERS))
    .values(entry_drafts.LEFT)
)
_REPLIES = delete(ResponseReply.__table__).where(
    ResponseReply.team_id == _TEAM, ResponseReply.response_id.in_(select(_responses.id).where(*_OF_PAIR))
)


def forget_entries(session: Session, pair: Pair, kept_for: Collection[str], now: datetime) -> None:
    these = _these(pair, kept_for)
    session.execute(_ANSWERS, these)
    session.execute(_RESPONSES, {**these, "now": now})
    session.execute(_DRAFTS, these)


def forget_replies(session: Session, pair: Pair, _kept_for: Collection[str], _now: datetime) -> None:
    session.execute(_REPLIES, {"team": pair.team_id, "pair": pair.id})


# --- envelopes -------------------------------------------------------------------------------------------------------

_envelopes, _texts = Envelope.__table__.c, EnvelopeText.__table__.c
_OF_KIND = (
    _envelopes.team_id == _TEAM,
    _envelopes.pair_id == _PAIR,
    _envelopes.kind == bindparam("which", type_=Envelope.kind.type),
)
# What has never opened has been read by nobody but its author.
_SEALED = (
    _texts.team_id == _TEAM,
    or_(
        _texts.envelope_id.in_(select(_envelopes.id).where(*_OF_KIND, _envelopes.state == EnvelopeState.OPENED)),
        _texts.author_id.not_in(_KEEPERS),
    ),
)
_IN_ENVELOPES = delete(EnvelopeText.__table__).where(
    _texts.envelope_id.in_(select(_envelopes.id).where(*_OF_KIND)), *_SEALED
)
_ROUND_REPLIES = (
    update(RoundReply.__table__)
    .where(
        RoundReply.team_id == _TEAM,
        RoundReply.round_id.in_(select(_envelopes.id).where(_envelopes.team_id == _TEAM, _envelopes.pair_id == _PAIR)),
    )
    .values(text=None, by=None)
)


def forget_envelopes(kind: EnvelopeKind) -> Callable[[Session, Pair, Collection[str], datetime], None]:
    """What forgets the words in a pair's envelopes of a kind."""

    def forget(session: Session, pair: Pair, kept_for: Collection[str], _now: datetime) -> None:
        session.execute(_IN_ENVELOPES, {**_these(pair, kept_for), "which": kind})

    return forget


def forget_rounds(session: Session, pair: Pair, kept_for: Collection[str], now: datetime) -> None:
    forget_envelopes(EnvelopeKind.FEEDBACK)(session, pair, kept_for, now)
    session.execute(_ROUND_REPLIES, {"team": pair.team_id, "pair": pair.id})


# --- what the two have agreed on, want to reach, and promised --------------------------------------------------------

_agreements, _signatures = Agreement.__table__.c, AgreementSignature.__table__.c
_VERSIONS = select(_agreements.id).where(_agreements.team_id == _TEAM, _agreements.pair_id == _PAIR)
_AGREED = delete(AgreementText.__table__).where(
    AgreementText.team_id == _TEAM, AgreementText.agreement_id.in_(_VERSIONS)
)
_FINGERPRINTS = (  # of what is gone, which could be guessed at
    update(AgreementSignature.__table__)
    .where(_signatures.team_id == _TEAM, _signatures.agreement_id.in_(_VERSIONS))
    .values(fingerprint="")
)
_goals = Goal.__table__.c
_GOALS_OF_PAIR = (_goals.team_id == _TEAM, _goals.pair_id == _PAIR)
_WORDINGS = (
    update(GoalVersion.__table__)
    .where(GoalVersion.team_id == _TEAM, GoalVersion.goal_id.in_(select(_goals.id).where(*_GOALS_OF_PAIR)))
    .values(text=None, known=None)
)
_DROP_GOALS = (
    update(Goal.__table__)
    .where(*_GOALS_OF_PAIR, _goals.state == GoalState.LIVING)
    .values(state=GoalState.DROPPED, dropped_at=_NOW)
)
_promises = Promise.__table__.c
_PROMISES = (
    _promises.team_id == _TEAM,
    _promises.pair_id == _PAIR,
    or_(_promises.seen_by == PromiseSeenBy.BOTH, _promises.author_id.not_in(_KEEPERS)),
)
_REPAIRS = (
    update(PromiseRepair.__table__)
    .where(PromiseRepair.team_id == _TEAM, PromiseRepair.promise_id.in_(select(_promises.id).where(*_PROMISES)))
    .values(promises.LEFT_OF_REPAIR)
)
_LET_GO = update(Promise.__table__).where(*_PROMISES).values(promises.LEFT)


def forget_agreements(session: Session, pair: Pair, _kept_for: Collection[str], _now: datetime) -> None:
    these = {"team": pair.team_id, "pair": pair.id}
    session.execute(_AGREED, these)
    session.execute(_FINGERPRINTS, these)


def forget_goals(session: Session, pair: Pair, kept_for: Collection[str], now: datetime) -> None:
    these = {"team": pair.team_id, "pair": pair.id}
    session.execute(_WORDINGS, these)
    session.execute(_DROP_GOALS, {**these, "now": now})
    forget_envelopes(EnvelopeKind.CONFIDENCE)(session, pair, kept_for, now)


def forget_promises(session: Session, pair: Pair, kept_for: Collection[str], now: datetime) -> None:
    these = _these(pair, kept_for)
    session.execute(_REPAIRS, these)
    session.execute(_LET_GO, {**these, "now": now})


# --- meetings --------------------------------------------------------------------------------------------------------

_lines, _meetings, _notes = AgendaLine.__table__.c, Meeting.__table__.c, MeetingNote.__table__.c
_versions, _note_drafts = MeetingNoteVersion.__table__.c, MeetingNoteDraft.__table__.c
_MEETINGS = (_meetings.team_id == _TEAM, _meetings.pair_id == _PAIR)
_LINES = update(AgendaLine.__table__).where(_lines.team_id == _TEAM, _lines.pair_id == _PAIR).values(text=None)
_DROP_LINES = (
    update(AgendaLine.__table__)
    .where(
        _lines.team_id == _TEAM,
        _lines.pair_id == _PAIR,
        _lines.state.in_([LineState.OPEN, LineState.LEFT_OUT]),
    )
    .values(state=LineState.DROPPED, closed_at=_NOW)
)
_WHO = update(Meeting.__table__).where(*_MEETINGS).values(proposed_by=None, picked_by=None, moved_by=None)
_REPORTS = (
    update(MeetingReport.__table__)
    .where(MeetingReport.team_id == _TEAM, MeetingReport.meeting_id.in_(select(_meetings.id).where(*_MEETINGS)))
    .values(said=None)
)
_NOTES = (
    update(MeetingNoteVersion.__table__)
    .where(
        _versions.team_id == _TEAM,
        _versions.note_id.in_(
            select(_notes.id).where(
                _notes.team_id == _TEAM,
                _notes.pair_id == _PAIR,
                or_(_notes.owner_id.is_(None), _notes.owner_id.not_in(_KEEPERS)),
            )
        ),
    )
    .values(text=None)
)
_NOTE_DRAFTS = (
    update(MeetingNoteDraft.__table__)
    .where(
        _note_drafts.team_id == _TEAM,
        _note_drafts.meeting_id.in_(select(_meetings.id).where(*_MEETINGS)),
        _note_drafts.author_id.not_in(_KEEPERS),
    )
    .values(left_of_draft(MeetingNoteDraft.__table__))
)


def forget_agendas(session: Session, pair: Pair, _kept_for: Collection[str], now: datetime) -> None:
    these = {"team": pair.team_id, "pair": pair.id}
    session.execute(_DROP_LINES, {**these, "now": now})
    session.execute(_LINES, these)
    quiet_meetings.forget(session, pair)


def forget_meetings(session: Session, pair: Pair, _kept_for: Collection[str], _now: datetime) -> None:
    """Who has proposed, picked or moved what. That the two have met stays, as a count."""
    session.execute(_WHO, {"team": pair.team_id, "pair": pair.id})


def forget_notes(session: Session, pair: Pair, kept_for: Collection[str], _now: datetime) -> None:
    these = _these(pair, kept_for)
    session.execute(_REPORTS, {"team": pair.team_id, "pair": pair.id})
    session.execute(_NOTES, these)
    session.execute(_NOTE_DRAFTS, these)


# --- in confidence, and of the pair itself ---------------------------------------------------------------------------

_threads, _concern_texts = ConcernThread.__table__.c, ConcernText.__table__.c
_concern_drafts, _concern_replies = ConcernDraft.__table__.c, ConcernReply.__table__.c
_THREADS = select(_threads.id).where(_threads.team_id == _TEAM, _threads.pair_id == _PAIR)
_CONCERN_TEXTS = (
    update(ConcernText.__table__)
    .where(_concern_texts.team_id == _TEAM, _concern_texts.concern_id.in_(_THREADS))
    .values(text=None)
)
_CONCERN_REPLIES = (
    update(ConcernReply.__table__)
    .where(_concern_replies.team_id == _TEAM, _concern_replies.concern_id.in_(_THREADS))
    .values(left_of_draft(ConcernReply.__table__))
)
_CONCERN_DRAFTS = (
    update(ConcernDraft.__table__)
    .where(
        _concern_drafts.team_id == _TEAM,
        _concern_drafts.pair_id == _PAIR,
        _concern_drafts.author_id.not_in(_KEEPERS),
    )
    .values(left_of_draft(ConcernDraft.__table__))
)
_pairs = Pair.__table__.c
_WHO_DID_IT = (
    update(Pair.__table__).where(_pairs.team_id == _TEAM, _pairs.id == _PAIR).values(paused_by=None, ended_by=None)
)


def list_concern_ids(session: Session, pair: Pair) -> list[int]:
    """Whatever was asked in confidence about a pair."""
    return list(session.scalars(_THREADS, {"team": pair.team_id, "pair": pair.id}))


def forget_concerns(session: Session, pair: Pair, kept_for: Collection[str]) -> None:
    these = {"team": pair.team_id, "pair": pair.id}
    session.execute(_CONCERN_TEXTS, these)
    session.execute(_CONCERN_REPLIES, these)
    session.execute(_CONCERN_DRAFTS, _these(pair, kept_for))


def forget_who(session: Session, pair: Pair, _kept_for: Collection[str], _now: datetime) -> None:
    session.execute(_WHO_DID_IT, {"team": pair.team_id, "pair": pair.id})
