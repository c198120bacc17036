"""What partners answer to what was shared with them: thanks, and words."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, case, delete, func, select, update
from sqlalchemy.orm import Session, joinedload

from storage.sql import insert
from storage.tables import Member, Pair, Response, ResponseReply

_replies = ResponseReply.__table__.c
_new = insert(ResponseReply.__table__)
_KEY = ["response_id", "author_id"]
_THANK = _new.on_conflict_do_update(
    index_elements=_KEY,
    set_={"thanked_at": _new.excluded.thanked_at},
    where=_replies.thanked_at.is_(None),
).returning(_replies.response_id)
_SAY = _new.on_conflict_do_update(
    index_elements=_KEY,
    set_={
        "text": _new.excluded.text,
        "said_at": func.coalesce(_replies.said_at, _new.excluded.said_at),
        "edited_at": case(
            (and_(_replies.text.is_not(None), _replies.text != _new.excluded.text), _new.excluded.said_at),
            else_=_replies.edited_at,
        ),
    },
)
_MINE = (_replies.team_id == bindparam("team"), _replies.author_id == bindparam("author"))
_UNSAY = (
    update(ResponseReply.__table__)
    .where(*_MINE, _replies.response_id == bindparam("response"), _replies.text.is_not(None))
    .values(text=None, said_at=None, edited_at=None)
    .returning(_replies.response_id)
)
_ERASE = delete(ResponseReply.__table__).where(*_MINE).returning(_replies.response_id)
_PAIRS = (
    select(Response.pair_id)
    .join(ResponseReply, ResponseReply.response_id == Response.id)
    .where(*_MINE, Response.team_id == bindparam("team"))
)
_OF_AUTHOR = (
    select(ResponseReply, Response)
    .join(Response, Response.id == ResponseReply.response_id)
    .where(ResponseReply.team_id == bindparam("team"), ResponseReply.author_id == bindparam("author"))
    .options(joinedload(Response.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee)))
    .order_by(ResponseReply.response_id.desc())
    .limit(bindparam("most"))
)


def thank(session: Session, team_id: str, response_id: int, *, author: str, now: datetime) -> bool:
    """Say whether this is the first time."""
    return session.scalar(_THANK, {**_row(team_id, response_id, author), "thanked_at": now}) is not None


def say(session: Session, team_id: str, response_id: int, text: str, *, author: str, now: datetime) -> None:
    """In these words from now on."""
    session.execute(_SAY, {**_row(team_id, response_id, author), "text": text, "said_at": now})


def _row(team_id: str, response_id: int, author: str) -> dict[str, Any]:
    empty = dict.fromkeys(("thanked_at", "text", "said_at", "edited_at"))
    return {"team_id": team_id, "response_id": response_id, "author_id": author, **empty}


def unsay(session: Session, team_id: str, response_id: int, *, author: str) -> bool:
    """Delete the words; say whether there were any."""
    return session.scalar(_UNSAY, {"team": team_id, "author": author, "response": response_id}) is not None


def list_of(session: Session, team_id: str, *, author: str, limit: int) -> Sequence[tuple[ResponseReply, Response]]:
    """What somebody has answered, newest first, and to which entries."""
    rows = session.execute(_OF_AUTHOR, {"team": team_id, "author": author, "most": limit})
    return [(reply, response) for reply, response in rows]


def list_pairs_read_in(session: Session, member: Member) -> set[int]:
    """The ids of the pairs in which somebody has answered."""
    return set(session.scalars(_PAIRS, {"team": member.team_id, "author": member.user_id}))


def erase(session: Session, team_id: str, *, author: str) -> list[int]:
    """Delete all that somebody has answered; gives the ids of the entries."""
    return sorted(session.scalars(_ERASE, {"team": team_id, "author": author}))
