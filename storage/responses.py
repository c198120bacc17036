"""Responses: what members wrote, who may read it, and who has.

Private words leave this module only through functions that take the viewer and check that they may see them.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, exists, or_, select, update
from sqlalchemy.orm import Session, joinedload, load_only, selectinload

from bot.domain.entries import Audience, EntryKind, NewAnswer, Written
from bot.errors import Refusal
from storage.pairs import LIVING
from storage.sql import insert
from storage.tables import Answer, Pair, Prompt, Reading, Response


class OnlyAuthorOpens(Refusal):
    """Somebody else wrote this; what they share with their partner is opened elsewhere."""


class OnlyAuthorEdits(Refusal):
    """Somebody else wrote this."""


class EntryDeleted(Refusal):
    """Its author has deleted it."""


_WITH_PAIR = joinedload(Response.pair).options(
    joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program)
)
_WHOLE = (selectinload(Response.answers), selectinload(Response.readings), _WITH_PAIR)


_new = {name: bindparam(f"new_{name}", type_=column.type) for name, column in Response.__table__.c.items()}
_PROMPT = (
    select(Prompt.id)
    .where(Prompt.id == _new["prompt_id"], Prompt.user_id == _new["author_id"], Prompt.pair_id == Pair.id)
    .scalar_subquery()
)
_GIVEN = ("author_id", "form_id", "kind", "question_id", "mood", "met_on", "written_at")
_IN_THEIR_PAIR = select(Pair.team_id, Pair.id, _PROMPT, *(_new[name] for name in _GIVEN)).where(
    Pair.team_id == _new["team_id"],
    Pair.id == _new["pair_id"],
    or_(Pair.mentor_id == _new["author_id"], Pair.mentee_id == _new["author_id"]),
    LIVING,
)
_ADD = (
    insert(Response.__table__)
    .from_select(["team_id", "pair_id", "prompt_id", *_GIVEN], _IN_THEIR_PAIR)
    .on_conflict_do_nothing(index_elements=["team_id", "author_id", "form_id"])
    .returning(Response.__table__.c.id)
)
_ADD_ANSWERS = insert(Answer.__table__)


def add(
    session: Session,
    pair: Pair,
    *,
    author_id: str,
    form_id: str,
    prompt_id: int | None,
    written: Written,
    now: datetime,
) -> Response | None:
    """Save what somebody wrote in a living pair of theirs; nothing when this form has been saved already.

    A prompt that was not put to them in this pair is left out. The response that comes back is as it was saved; nobody
    has to read it anew.
    """
    new = {
        "team_id": pair.team_id,
        "author_id": author_id,
        "form_id": form_id,
        "kind": written.kind,
        "question_id": written.question_id,
        "mood": written.mood,
        "met_on": written.met_on,
        "written_at": now,
    }
    named = {f"new_{name}": value for name, value in {**new, "pair_id": pair.id, "prompt_id": prompt_id}.items()}
    response_id = session.scalar(_ADD, named)
    if response_id is None:
        return None
    answers = _add_answers(session, pair.team_id, response_id, written)
    return Response(
        id=response_id, **new, pair_id=pair.id, pair=pair, answers=[Answer(**each) for each in answers], readings=[]
    )


def _add_answers(session: Session, team_id: str, response_id: int, written: Written) -> list[dict[str, Any]]:
    rows = [
        {
            "response_id": response_id,
            "field": answer.field,
            "team_id": team_id,
            "position": position,
            "text": answer.text,
            "audience": answer.audience,
        }
        for position, answer in enumerate(written.answers)
    ]
    if rows:
        session.execute(_ADD_ANSWERS, rows)
    return rows


def _own(team_id: str, response_id: int, author: str) -> tuple[ColumnElement[bool], ...]:
    """Also not deleted, in which case there is nothing left to open or edit."""
    return (
        Response.team_id == team_id,
        Response.id == response_id,
        Response.author_id == author,
        Response.deleted_at.is_(None),
    )


def _refusal(session: Session, team_id: str, response_id: int, author: str, of_others: Refusal) -> Refusal:
    """Why somebody cannot have what is not among their own: it is somebody else's, or they have deleted it."""
    deleted = session.scalar(
        select(Response.id).where(Response.team_id == team_id, Response.id == response_id, Response.author_id == author)
    )
    return of_others if deleted is None else EntryDeleted()


def edit(session: Session, team_id: str, response_id: int, *, author: str, written: Written, now: datetime) -> None:
    """Replace the author's own words; an edit shows as edited once the partner has read an earlier wording."""
    was_read = exists().where(Reading.response_id == response_id)
    done = session.scalar(
        update(Response)
        .where(*_own(team_id, response_id, author))
        .values(mood=written.mood, met_on=written.met_on)
        .returning(Response.id)
    )
    if done is None:
        raise _refusal(session, team_id, response_id, author, OnlyAuthorEdits())
    session.execute(update(Response).where(Response.id == response_id, was_read).values(edited_at=now))
    session.execute(delete(Answer).where(Answer.response_id == response_id))
    _add_answers(session, team_id, response_id, written)


def find_by_form(session: Session, team_id: str, form_id: str, *, author: str) -> Response | None:
    """What the author saved with this form, and has not deleted."""
    return session.scalar(
        select(Response)
        .where(
            Response.team_id == team_id,
            Response.author_id == author,
            Response.form_id == form_id,
            Response.deleted_at.is_(None),
        )
        .options(*_WHOLE)
        .execution_options(populate_existing=True)
    )


def find_id_for_prompt(session: Session, team_id: str, prompt_id: int, *, author: str) -> int | None:
    """The author's answer to a prompt."""
    return session.scalar(
        select(Response.id)
        .where(
            Response.team_id == team_id,
            Response.author_id == author,
            Response.prompt_id == prompt_id,
            Response.deleted_at.is_(None),
        )
        .order_by(Response.id.desc())
        .limit(1)
    )


def get_own(session: Session, team_id: str, response_id: int, *, author: str) -> Response:
    """The whole response, for the person who wrote it."""
    response = session.scalar(
        select(Response)
        .where(*_own(team_id, response_id, author))
        .options(*_WHOLE)
        .execution_options(populate_existing=True)
    )
    if response is None:
        raise _refusal(session, team_id, response_id, author, OnlyAuthorOpens())
    return response


@dataclass(frozen=True, slots=True)
class Shared:
    """What one partner chose to share with the other: never the mood, never an answer kept for oneself."""

    id: int
    kind: EntryKind
    question_id: str | None
    author_id: str
    pair: Pair
    met_on: date | None
    written_at: datetime
    edited_at: datetime | None
    read_at: datetime | None
    answers: tuple[NewAnswer, ...]


def _shared(response: Response, viewer: str) -> Shared:
    read = [reading.read_at for reading in response.readings if reading.reader_id == viewer]
    return Shared(
        id=response.id,
        kind=response.kind,
        question_id=response.question_id,
        author_id=response.author_id,
        pair=response.pair,
        met_on=response.met_on,
        written_at=response.written_at,
        edited_at=response.edited_at,
        read_at=read[0] if read else None,
        answers=tuple(
            NewAnswer(answer.field, answer.text, answer.audience)
            for answer in response.answers
            if answer.audience == Audience.PARTNER
        ),
    )


def _shared_with(viewer: str) -> tuple[ColumnElement[bool], ...]:
    return (
        Response.author_id != viewer,
        Response.pair.has(or_(Pair.mentor_id == viewer, Pair.mentee_id == viewer)),
        Response.answers.any(Answer.audience == Audience.PARTNER),
    )


def find_shared(session: Session, team_id: str, response_id: int, *, viewer: str) -> Shared | None:
    """What the author of a response shares with `viewer`, if `viewer` is the partner and anything is shared."""
    response = session.scalar(
        select(Response)
        .where(Response.team_id == team_id, Response.id == response_id, *_shared_with(viewer))
        .options(*_WHOLE)
        .execution_options(populate_existing=True)
    )
    return None if response is None else _shared(response, viewer)


def list_shared(session: Session, team_id: str, *, viewer: str, limit: int) -> list[Shared]:
    """What partners have shared with `viewer`, newest first."""
    rows = session.scalars(
        select(Response)
        .where(Response.team_id == team_id, *_shared_with(viewer))
        .options(*_WHOLE)
        .order_by(Response.written_at.desc(), Response.id.desc())
        .limit(limit)
    )
    return [_shared(response, viewer) for response in rows]


def list_own(session: Session, team_id: str, *, author: str, limit: int) -> list[Response]:
    """Somebody's own entries, newest first."""
    rows = session.scalars(
        select(Response)
        .where(Response.team_id == team_id, Response.author_id == author, Response.deleted_at.is_(None))
        .options(*_WHOLE)
        .order_by(Response.written_at.desc(), Response.id.desc())
        .limit(limit)
    )
    return list(rows)


def mark_read(session: Session, team_id: str, response_id: int, *, reader: str, now: datetime) -> bool:
    """Note that the partner has read it; say whether this is the first time."""
    done = session.scalar(
        insert(Reading)
        .values(response_id=response_id, reader_id=reader, team_id=team_id, read_at=now)
        .on_conflict_do_nothing()
        .returning(Reading.response_id)
    )
    return done is not None


_READ_BY = (
    select(Reading.read_at, Response)
    .join(Response, Response.id == Reading.response_id)
    .where(Reading.team_id == bindparam("team_id"), Reading.reader_id == bindparam("reader"))
    .options(
        load_only(Response.kind),  # that it was read, not what it said
        joinedload(Response.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee)),
    )
    .order_by(Reading.read_at.desc())
    .limit(bindparam("limit"))
)


def list_read(session: Session, team_id: str, *, reader: str, limit: int) -> list[tuple[datetime, Response]]:
    """What somebody has read of others, and when, newest first."""
    rows = session.execute(_READ_BY, {"team_id": team_id, "reader": reader, "limit": limit})
    return [(read_at, response) for read_at, response in rows]


_WRITTEN_BY = (
    Response.__table__.c.team_id == bindparam("of_team"),
    Response.__table__.c.author_id == bindparam("author"),
)
_ERASE_ANSWERS = delete(Answer.__table__).where(
    Answer.__table__.c.team_id == bindparam("of_team"),
    Answer.__table__.c.response_id.in_(select(Response.__table__.c.id).where(*_WRITTEN_BY)),
)
_ERASE = (
    update(Response.__table__)
    .where(*_WRITTEN_BY, Response.__table__.c.deleted_at.is_(None))
    .values(mood=None, deleted_at=bindparam("now"))
)


def erase(session: Session, team_id: str, *, author: str, now: datetime) -> None:
    """Delete every word of somebody's entries, for everybody.

    That something was written, and when, stays. It is the program's count, it says nothing that anybody said, and it
    keeps a form that Slack delivers once more from bringing the words back.
    """
    session.execute(_ERASE_ANSWERS, {"of_team": team_id, "author": author})
    session.execute(_ERASE, {"of_team": team_id, "author": author, "now": now})
