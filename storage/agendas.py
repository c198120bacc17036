"""The lines of agendas: what the two of a pair want to talk about. For the two of the pair alone."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.agendas import About, AgendaSource, AgendaState, LineState, SharedEntry
from bot.domain.entries import NEWS, Audience
from bot.errors import Refusal
from storage.sql import insert
from storage.tables import Agenda, AgendaLine, Answer, Meeting, Pair, Response, ResponseReply
from storage.types import UtcDateTime

_lines = AgendaLine.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_VIEWER = bindparam("viewer", type_=Pair.mentor_id.type)


class NotTheirAgenda(Refusal):
    """There is no such line or agenda, or it is between two others."""


_ALL = (
    select(AgendaLine)
    .where(AgendaLine.team_id == bindparam("team"))
    .order_by(AgendaLine.id)
    .execution_options(populate_existing=True)  # statements change rows, and not what has been read of them
)
_OF_PAIR = _ALL.where(
    AgendaLine.pair_id == bindparam("pair"), AgendaLine.state.in_([LineState.OPEN, LineState.LEFT_OUT])
)
_DISCUSSED = _ALL.where(AgendaLine.pair_id == bindparam("pair"), AgendaLine.state == LineState.DISCUSSED)
_ONE = _ALL.where(
    AgendaLine.id == bindparam("line"),
    AgendaLine.pair.has(or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER)),
).options(
    joinedload(AgendaLine.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
)
_BY_FORM = _ALL.where(AgendaLine.form_id == bindparam("form"))
_ABOUT = _ALL.where(
    AgendaLine.pair_id == bindparam("pair"),
    AgendaLine.source == bindparam("what"),
    AgendaLine.subject_id == bindparam("subject"),
    AgendaLine.part == bindparam("section"),
    AgendaLine.state == LineState.OPEN,
)
_PUT_BY = _ALL.where(AgendaLine.put_by == bindparam("who"))
_ADD = insert(AgendaLine.__table__).on_conflict_do_nothing().returning(_lines.id)
_THIS = (_lines.team_id == bindparam("team"), _lines.id == bindparam("line"))
_MOVE = (
    update(AgendaLine.__table__)
    .where(*_THIS, _lines.state.in_(bindparam("before", expanding=True)))
    .values(
        state=bindparam("after"),
        meeting_id=bindparam("meeting"),
        closed_at=bindparam("closed", type_=UtcDateTime()),
    )
    .returning(_lines.id)
)
_CLAIM = (
    update(AgendaLine.__table__)
    .where(*_THIS, _lines.put_by.is_(None))
    .values(put_by=bindparam("who"), put_at=_NOW)
    .returning(_lines.id)
)
_WRITTEN_BY = (_lines.team_id == bindparam("team"), _lines.put_by == bindparam("who"))
_ERASE = update(AgendaLine.__table__).where(*_WRITTEN_BY).values(text=None)
_DROP_OWN = (
    update(AgendaLine.__table__)
    .where(*_WRITTEN_BY, _lines.source == AgendaSource.OWN, _lines.state.in_([LineState.OPEN, LineState.LEFT_OUT]))
    .values(state=LineState.DROPPED, closed_at=_NOW)
)


def list_of_pair(session: Session, pair: Pair) -> list[AgendaLine]:
    """What may stand on the next agenda of a pair: lines that are open, or left out of one meeting."""
    return list(session.scalars(_OF_PAIR, {"team": pair.team_id, "pair": pair.id}))


def list_discussed(session: Session, pair: Pair) -> dict[About, datetime]:
    """What the two have talked about in a meeting, and when last."""
    found = session.scalars(_DISCUSSED, {"team": pair.team_id, "pair": pair.id})
    return {each.about: each.closed_at for each in found if each.closed_at}


def get_line(session: Session, team_id: str, line_id: int, *, viewer: str) -> AgendaLine:
    """One line with its pair, for one of the two; raises NotTheirAgenda for anybody else."""
    line = session.scalar(_ONE, {"team": team_id, "line": line_id, "viewer": viewer})
    if line is None:
        raise NotTheirAgenda
    return line


def find_open(session: Session, pair: Pair, about: About) -> AgendaLine | None:
    """The open line of a pair about something."""
    these = {"team": pair.team_id, "pair": pair.id, "what": about.source, "subject": about.subject_id}
    return session.scalar(_ABOUT, {**these, "section": about.part})


def find_line_by_form(session: Session, team_id: str, form_id: str) -> AgendaLine | None:
    return session.scalar(_BY_FORM, {"team": team_id, "form": form_id})


def add_line(
    session: Session,
    pair: Pair,
    about: About,
    *,
    text: str | None = None,
    put_by: str | None,
    form_id: str | None = None,
    state: LineState = LineState.OPEN,
    meeting_id: int | None = None,
    now: datetime,
) -> int | None:
    """Add a line; nothing when there is an open one about the same, or one from the same form."""
    new: dict[str, Any] = {
        "team_id": pair.team_id,
        "pair_id": pair.id,
        "source": about.source,
        "subject_id": about.subject_id,
        "part": about.part,
        "text": text,
        "put_by": put_by,
        "form_id": form_id,
        "state": state,
        "meeting_id": meeting_id,
        "put_at": now,
        "closed_at": now if state in (LineState.DISCUSSED, LineState.DROPPED) else None,
    }
    added: int | None = session.scalar(_ADD, new)
    return added


def move_line(
    session: Session,
    line: AgendaLine,
    state: LineState,
    *,
    before: Collection[LineState],
    meeting_id: int | None = None,
    now: datetime,
) -> bool:
    """Change what has become of a line; say whether this call did it."""
    closed = now if state in (LineState.DISCUSSED, LineState.DROPPED) else None
    these = {"team": line.team_id, "line": line.id, "before": list(before), "after": state}
    return session.scalar(_MOVE, {**these, "meeting": meeting_id, "closed": closed}) is not None


def claim_line(session: Session, line: AgendaLine, user_id: str, *, now: datetime) -> bool:
    """What was made from what is open is now put there by somebody; say whether this call did it."""
    return session.scalar(_CLAIM, {"team": line.team_id, "line": line.id, "who": user_id, "now": now}) is not None


def list_put_by(session: Session, team_id: str, user_id: str) -> Sequence[AgendaLine]:
    """All lines that somebody has put on an agenda, whatever has become of them."""
    return list(session.scalars(_PUT_BY, {"team": team_id, "who": user_id}))


def erase_lines(session: Session, team_id: str, *, author: str, now: datetime) -> None:
    """The words of every line of somebody's; those that were open are on no agenda any more."""
    session.execute(_DROP_OWN, {"team": team_id, "who": author, "now": now})
    session.execute(_ERASE, {"team": team_id, "who": author})


# What is about a promise may be about one that only its keeper knows of.
_WHO_PUT = select(AgendaLine.put_by).where(
    AgendaLine.team_id == bindparam("team"),
    AgendaLine.pair_id == bindparam("pair"),
    AgendaLine.put_at >= bindparam("since", type_=UtcDateTime()),
    AgendaLine.put_by.is_not(None),
    AgendaLine.source != AgendaSource.PROMISE,
)


def list_who_put(session: Session, pair: Pair, *, since: datetime) -> list[str | None]:
    """Who of the two has put a line on their agenda since then: once for each line that both can see."""
    return list(session.scalars(_WHO_PUT, {"team": pair.team_id, "pair": pair.id, "since": since}))


# --- what an agenda is made from -------------------------------------------------------------------------------------

# News that their author keeps to themselves must not show by what an agenda leaves out.
_NEWS = (
    select(Response.goal_id, func.max(Response.written_at))
    .join(Answer, Answer.response_id == Response.id)
    .where(
        Response.team_id == bindparam("team"),
        Response.pair_id == bindparam("pair"),
        Response.goal_id.is_not(None),
        Answer.field == NEWS,
        Answer.audience == Audience.PARTNER,
    )
    .group_by(Response.goal_id)
)
_UNANSWERED = (
    select(Response.id, Response.author_id, Response.written_at)
    .where(
        Response.team_id == bindparam("team"),
        Response.pair_id == bindparam("pair"),
        Response.written_at >= bindparam("since", type_=UtcDateTime()),
        Response.answers.any(Answer.audience == Audience.PARTNER),
        ~exists().where(ResponseReply.response_id == Response.id, ResponseReply.team_id == bindparam("team")),
    )
    .order_by(Response.written_at, Response.id)
)


def list_latest_news(session: Session, pair: Pair) -> dict[int, datetime]:
    """When one of the two last shared news about a goal, by goal."""
    found = session.execute(_NEWS, {"team": pair.team_id, "pair": pair.id})
    return {goal_id: written_at for goal_id, written_at in found if goal_id is not None}


def list_unanswered(session: Session, pair: Pair, *, since: datetime) -> list[SharedEntry]:
    """What one of the two has shared since then, and the other has not answered."""
    found = session.execute(_UNANSWERED, {"team": pair.team_id, "pair": pair.id, "since": since})
    return [SharedEntry(response_id, author_id, written_at) for response_id, author_id, written_at in found]


# --- of one meeting --------------------------------------------------------------------------------------------------

_agendas = Agenda.__table__.c
_AGENDA = (
    select(Agenda)
    .where(Agenda.team_id == bindparam("team"), Agenda.meeting_id == bindparam("meeting"))
    .execution_options(populate_existing=True)
)
_AGENDAS_OF_PAIR = (
    select(Agenda)
    .where(Agenda.team_id == bindparam("team"), Agenda.pair_id.in_(bindparam("pairs", expanding=True)))
    .order_by(Agenda.meeting_id)
    .execution_options(populate_existing=True)
)
_ADD_AGENDA = insert(Agenda.__table__).on_conflict_do_nothing()
_OF_MEETING = (_agendas.team_id == bindparam("team"), _agendas.meeting_id == bindparam("meeting"))
_SHARE = (
    update(Agenda.__table__)
    .where(*_OF_MEETING, _agendas.state == AgendaState.DRAFT)
    .values(state=AgendaState.SHARED, shared_by=bindparam("who"), shared_at=_NOW)
    .returning(_agendas.meeting_id)
)
_LOOK_BACK = (
    update(Agenda.__table__)
    .where(*_OF_MEETING, _agendas.looked_at.is_(None))
    .values(looked_at=_NOW)
    .returning(_agendas.meeting_id)
)


def find_agenda(session: Session, meeting: Meeting) -> Agenda | None:
    return session.scalar(_AGENDA, {"team": meeting.team_id, "meeting": meeting.id})


def list_agendas(session: Session, team_id: str, pair_ids: Collection[int]) -> list[Agenda]:
    """The agendas of all meetings of these pairs, oldest first."""
    these = {"team": team_id, "pairs": list(pair_ids)}
    return list(session.scalars(_AGENDAS_OF_PAIR, these)) if pair_ids else []


def begin(session: Session, meeting: Meeting) -> None:
    """There is an agenda of a meeting, which nobody has shared; nothing when there is one already."""
    new = {"meeting_id": meeting.id, "team_id": meeting.team_id, "pair_id": meeting.pair_id}
    session.execute(_ADD_AGENDA, {**new, "state": AgendaState.DRAFT})


def mark_shared(session: Session, meeting: Meeting, *, by: str, now: datetime) -> bool:
    """Say whether this call did it."""
    these = {"team": meeting.team_id, "meeting": meeting.id, "who": by, "now": now}
    return session.scalar(_SHARE, these) is not None


def mark_looked_back(session: Session, meeting: Meeting, *, now: datetime) -> bool:
    """What the two have talked about is being noted; say whether it is for the first time."""
    return session.scalar(_LOOK_BACK, {"team": meeting.team_id, "meeting": meeting.id, "now": now}) is not None
