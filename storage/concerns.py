"""What somebody asks one coordinator in confidence. Nobody but the two is given any of it, and no count is taken.

Whoever was asked may read it for as long as they may be asked: that is part of each statement that reads for them.
What somebody writes for themselves alone is in `concern_drafts.py`.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, delete, exists, or_, select, update
from sqlalchemy.orm import Session, aliased, contains_eager, joinedload

from bot.domain.concerns import ConcernState
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage.sql import insert
from storage.tables import ConcernText, ConcernThread, Coordinator, Member, Pair


class NotInConfidence(Refusal):
    """It is between two others, or whoever was asked can be asked no more."""


@dataclass(frozen=True, slots=True)
class Thread:
    """What was asked in confidence, as one of the two sees it.

    `heard` says whether who was asked may read it now, `answered` whether they have written anything.
    """

    concern: ConcernThread
    viewer: str
    heard: bool
    answered: bool

    @property
    def id(self) -> int:
        return self.concern.id

    @property
    def pair(self) -> Pair:
        return self.concern.pair

    @property
    def author_id(self) -> str:
        return self.concern.author_id

    @property
    def coordinator_id(self) -> str:
        return self.concern.coordinator_id

    @property
    def is_mine(self) -> bool:
        """Whether the viewer has asked it."""
        return self.viewer == self.author_id

    @property
    def other_id(self) -> str:
        return self.coordinator_id if self.is_mine else self.author_id

    @property
    def is_open(self) -> bool:
        """Whether both can write."""
        return self.concern.state is ConcernState.OPEN and self.heard

    @property
    def is_closed(self) -> bool:
        return self.concern.state is ConcernState.CLOSED

    @property
    def is_taken_back(self) -> bool:
        return self.concern.state is ConcernState.TAKEN_BACK


_threads, _texts = ConcernThread.__table__.c, ConcernText.__table__.c
_TEAM = bindparam("team", type_=_threads.team_id.type)
_between = aliased(Pair)
_MAY_BE_ASKED = and_(
    exists().where(Coordinator.program_id == Pair.program_id, Coordinator.user_id == ConcernThread.coordinator_id),
    exists().where(
        Member.team_id == ConcernThread.team_id,
        Member.user_id == ConcernThread.coordinator_id,
        Member.deactivated_at.is_(None),
    ),
    ~exists().where(
        _between.team_id == ConcernThread.team_id,
        or_(
            and_(_between.mentor_id == ConcernThread.author_id, _between.mentee_id == ConcernThread.coordinator_id),
            and_(_between.mentee_id == ConcernThread.author_id, _between.mentor_id == ConcernThread.coordinator_id),
        ),
        or_(_between.state != PairState.ENDED, _between.id == ConcernThread.pair_id),
    ),
)
_HEARD = and_(ConcernThread.state.in_((ConcernState.OPEN, ConcernState.CLOSED)), _MAY_BE_ASKED)
_ANSWERED = exists().where(
    ConcernText.concern_id == ConcernThread.id, ConcernText.author_id == ConcernThread.coordinator_id
)
_ALL = (
    select(ConcernThread, _HEARD.label("heard"), _ANSWERED.label("answered"))
    .join(ConcernThread.pair)
    .where(ConcernThread.team_id == _TEAM)
    .options(
        contains_eager(ConcernThread.pair).options(
            joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program)
        )
    )
    .order_by(ConcernThread.asked_at.desc(), ConcernThread.id.desc())
    .execution_options(populate_existing=True)  # a step reads it again after it has changed it
)
_VIEWER = bindparam("viewer", type_=_threads.author_id.type)
_IS_MINE = ConcernThread.author_id == _VIEWER
_IS_THEIRS = and_(ConcernThread.coordinator_id == _VIEWER, _HEARD)
_ONE = _ALL.where(
    ConcernThread.id == bindparam("concern"),
    ConcernThread.state != ConcernState.TAKEN_BACK,
    or_(_IS_MINE, _IS_THEIRS),
)
_ONE_LOCKED = _ONE.with_for_update(of=ConcernThread)
_SOME = _ALL.limit(bindparam("most")).offset(bindparam("start"))
_MINE = _SOME.where(_IS_MINE)
_MINE_READABLE = _MINE.where(ConcernThread.state != ConcernState.TAKEN_BACK)
_MINE_OPEN = _MINE.where(ConcernThread.state.in_((ConcernState.OPEN, ConcernState.LET_GO)))
_ASKED_OF = _SOME.where(_IS_THEIRS, ConcernThread.state == ConcernState.OPEN)
_EACH = _ALL.where(ConcernThread.id.in_(bindparam("ids", expanding=True)))
_TEXTS = (
    select(ConcernText)
    .where(ConcernText.team_id == _TEAM, ConcernText.concern_id == bindparam("concern"))
    .order_by(ConcernText.written_at.desc(), ConcernText.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("start"))
)
_ANSWERS_OF = (
    select(ConcernText)
    .join(ConcernThread, ConcernThread.id == ConcernText.concern_id)
    .where(
        ConcernText.team_id == _TEAM,
        ConcernText.author_id == bindparam("viewer"),
        ConcernThread.coordinator_id == bindparam("viewer"),
    )
    .order_by(ConcernText.written_at.desc(), ConcernText.id.desc())
    .limit(bindparam("most"))
)
_BY_FORM = select(ConcernThread.id).where(
    ConcernThread.team_id == _TEAM,
    ConcernThread.author_id == bindparam("author"),
    ConcernThread.form_id == bindparam("form"),
)
_OPEN_WITH = select(ConcernThread.id, ConcernThread.author_id, ConcernThread.coordinator_id).where(
    ConcernThread.team_id == _TEAM,
    ConcernThread.coordinator_id.in_(bindparam("coordinators", expanding=True)),
    ConcernThread.state == ConcernState.OPEN,
)
_OPEN_WITH_IN_PROGRAM = _OPEN_WITH.join(Pair, Pair.id == ConcernThread.pair_id).where(
    Pair.program_id == bindparam("program")
)
_ADD = insert(ConcernThread.__table__).on_conflict_do_nothing().returning(_threads.id)
_ADD_TEXT = insert(ConcernText.__table__).on_conflict_do_nothing().returning(_texts.id)
_SET_STATE = (
    update(ConcernThread.__table__)
    .where(
        _threads.team_id == _TEAM,
        _threads.id.in_(bindparam("ids", expanding=True)),
        _threads.state.in_(bindparam("before", expanding=True)),
    )
    .values(state=bindparam("after", type_=_threads.state.type))
    .returning(_threads.id, _threads.author_id)
)
_IDS_OF = select(ConcernThread.id).where(
    ConcernThread.team_id == _TEAM,
    ConcernThread.author_id == bindparam("author"),
    ConcernThread.state != ConcernState.TAKEN_BACK,
)
_DELETE_TEXTS = delete(ConcernText.__table__).where(_texts.team_id == _TEAM, _texts.concern_id == bindparam("concern"))
_ERASE = (
    update(ConcernText.__table__)
    .where(_texts.team_id == _TEAM, _texts.author_id == bindparam("author"))
    .values(text=None)
)


def get(
    session: Session, team_id: str, concern_id: int, *, viewer: str, lock: bool = False, field: str | None = None
) -> Thread:
    """For one of the two; raises NotInConfidence for everybody else, and for who was asked and may be no more.

    `field` is that of the form beside which this is to be said.
    """
    thread = find(session, team_id, concern_id, viewer=viewer, lock=lock)
    if thread is None:
        raise NotInConfidence(field=field)
    return thread


def find(session: Session, team_id: str, concern_id: int, *, viewer: str, lock: bool = False) -> Thread | None:
    """The same; None for everybody else."""
    found = _read(session, _ONE_LOCKED if lock else _ONE, team_id, viewer, concern=concern_id)
    return found[0] if found else None


def list_mine(session: Session, team_id: str, *, viewer: str, limit: int, offset: int = 0) -> list[Thread]:
    """What somebody has asked, newest first, but for what they have taken back."""
    return _read(session, _MINE_READABLE, team_id, viewer, most=limit, start=offset)


def list_mine_open(session: Session, team_id: str, *, viewer: str, limit: int) -> list[Thread]:
    """Of that, what they have not closed."""
    return _read(session, _MINE_OPEN, team_id, viewer, most=limit, start=0)


def list_all_mine(session: Session, team_id: str, *, viewer: str, limit: int) -> list[Thread]:
    """What somebody has ever asked, newest first, for their own copy."""
    return _read(session, _MINE, team_id, viewer, most=limit, start=0)


def list_asked_of(session: Session, team_id: str, *, viewer: str, limit: int, offset: int = 0) -> list[Thread]:
    """What others have asked somebody, who may read it still, newest first."""
    return _read(session, _ASKED_OF, team_id, viewer, most=limit, start=offset)


def list_each(session: Session, team_id: str, sides: Collection[tuple[int, str]]) -> dict[tuple[int, str], Thread]:
    """Each (its id, whose) as that one of the two sees it, for what is said without its words."""
    found = {
        concern.id: (concern, heard, answered)
        for concern, heard, answered in session.execute(_EACH, {"team": team_id, "ids": [each for each, _ in sides]})
    }
    threads = [Thread(found[each][0], viewer, *found[each][1:]) for each, viewer in sides if each in found]
    return {(each.id, each.viewer): each for each in threads if each.viewer in (each.author_id, each.coordinator_id)}


def list_texts(session: Session, thread: Thread, *, limit: int, offset: int = 0) -> list[ConcernText]:
    """What the two have written, newest first."""
    these = {"team": thread.concern.team_id, "concern": thread.id, "most": limit, "start": offset}
    return list(session.scalars(_TEXTS, these))


def list_answers_of(session: Session, team_id: str, *, viewer: str, limit: int) -> list[ConcernText]:
    """What somebody has answered to others, newest first."""
    return list(session.scalars(_ANSWERS_OF, {"team": team_id, "viewer": viewer, "most": limit}))


def find_by_form(session: Session, team_id: str, *, author: str, form_id: str) -> int | None:
    """What this form has asked already."""
    return session.scalar(_BY_FORM, {"team": team_id, "author": author, "form": form_id})


def add(
    session: Session, pair: Pair, *, author: str, coordinator: str, text: str, form_id: str, now: datetime
) -> int | None:
    """Ask; nothing when this form has done so already."""
    row = {
        "team_id": pair.team_id,
        "pair_id": pair.id,
        "author_id": author,
        "coordinator_id": coordinator,
        "form_id": form_id,
        "state": ConcernState.OPEN,
        "asked_at": now,
    }
    concern_id: int | None = session.scalar(_ADD, row)
    if concern_id is not None:
        _add_text(session, pair.team_id, concern_id, author, text, form_id, now)
    return concern_id


def add_text(session: Session, thread: Thread, text: str, *, form_id: str, now: datetime) -> int | None:
    """The viewer writes more; nothing when this form has done so already."""
    return _add_text(session, thread.concern.team_id, thread.id, thread.viewer, text, form_id, now)


def _add_text(
    session: Session, team_id: str, concern_id: int, author: str, text: str, form_id: str, now: datetime
) -> int | None:
    row = {
        "concern_id": concern_id,
        "team_id": team_id,
        "author_id": author,
        "form_id": form_id,
        "text": text,
        "written_at": now,
    }
    added: int | None = session.scalar(_ADD_TEXT, row)
    return added


def list_open_with(
    session: Session, team_id: str, coordinators: Collection[str], *, program_id: int | None = None
) -> list[tuple[int, str, str]]:
    """(id, author, coordinator) of what is open with these; in one program, if it is given."""
    if not coordinators:
        return []
    these: dict[str, Any] = {"team": team_id, "coordinators": list(coordinators)}
    if program_id is None:
        return [(each, author, whom) for each, author, whom in session.execute(_OPEN_WITH, these)]
    rows = session.execute(_OPEN_WITH_IN_PROGRAM, {**these, "program": program_id})
    return [(each, author, whom) for each, author, whom in rows]


def list_ids_of(session: Session, team_id: str, *, author: str) -> list[int]:
    """All that somebody has asked and not taken back."""
    return list(session.scalars(_IDS_OF, {"team": team_id, "author": author}))


def mark(
    session: Session, team_id: str, concern_ids: Iterable[int], after: ConcernState, *, before: Sequence[ConcernState]
) -> list[tuple[int, str]]:
    """Move these on, from one of the states before; gives (id, author) of those that this call has moved."""
    if not (ids := list(concern_ids)):
        return []
    rows = session.execute(_SET_STATE, {"team": team_id, "ids": ids, "before": list(before), "after": after})
    return [(each, author) for each, author in rows]


def delete_texts(session: Session, thread: Thread) -> None:
    """Every word of both."""
    session.execute(_DELETE_TEXTS, {"team": thread.concern.team_id, "concern": thread.id})


def erase(session: Session, team_id: str, *, author: str) -> None:
    """Every word that somebody wrote, asking or answering; that they wrote, and when, stays."""
    session.execute(_ERASE, {"team": team_id, "author": author})


def _read(
    session: Session, which: Select[ConcernThread, bool, bool], team_id: str, viewer: str, **more: Any
) -> list[Thread]:
    rows = session.execute(which, {"team": team_id, "viewer": viewer, **more})
    return [Thread(concern, viewer, bool(heard), bool(answered)) for concern, heard, answered in rows]
