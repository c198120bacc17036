"""Responses: what members wrote, who may read it, and who has.

Private words leave this module only through functions that take the viewer and check that they may see them.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session, joinedload, load_only, selectinload

from bot.domain.actor import Actor
from bot.domain.entries import Audience, EntryKind, Mood, NewAnswer, Written
from bot.errors import Refusal
from storage.pairs import LIVING, ids_of
from storage.sql import insert
from storage.tables import Answer, Goal, Member, Pair, Prompt, Reading, Response, ResponseReply

_responses, _answers, _readings = Response.__table__.c, Answer.__table__.c, Reading.__table__.c

# Adding one, and changing its words.
_new = {name: bindparam(f"new_{name}", type_=column.type) for name, column in _responses.items()}
_PROMPT = (
    select(Prompt.id)
    .where(Prompt.id == _new["prompt_id"], Prompt.user_id == _new["author_id"], Prompt.pair_id == Pair.id)
    .scalar_subquery()
)
_GIVEN = ("author_id", "form_id", "kind", "question_id", "mood", "met_on", "met_in_week", "goal_id", "written_at")
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
    .returning(_responses.id)
)
_ADD_ANSWERS = insert(Answer.__table__)
_GOAL = (
    select(Goal.id)
    .where(Goal.team_id == bindparam("team"), Goal.id == _new["goal_id"], Goal.pair_id == _responses.pair_id)
    .correlate(Response.__table__)
    .scalar_subquery()
)
_EDIT = (
    update(Response.__table__)
    .where(
        _responses.team_id == bindparam("team"),
        _responses.id == bindparam("response"),
        _responses.author_id == bindparam("author"),
        _responses.deleted_at.is_(None),
    )
    .values(mood=_new["mood"], met_on=_new["met_on"], met_in_week=_new["met_in_week"], goal_id=_GOAL)
    .returning(_responses.id)
)
_SET_MOOD = (
    update(Response.__table__)
    .where(
        _responses.team_id == bindparam("team"),
        _responses.id == bindparam("response"),
        _responses.author_id == bindparam("author"),
        _responses.kind == EntryKind.CHECKIN,
        _responses.met_on.is_(None),
        _responses.deleted_at.is_(None),
        ~exists().where(_answers.response_id == _responses.id),
    )
    .values(mood=_new["mood"])
    .returning(_responses.id)
)
_EDITED = (
    update(Response.__table__)
    .where(
        _responses.team_id == bindparam("team"),
        _responses.id == bindparam("response"),
        exists().where(_readings.response_id == _responses.id),
    )
    .values(edited_at=bindparam("now"))
)
_DELETE_ANSWERS = (
    delete(Answer.__table__)
    .where(_answers.team_id == bindparam("team"), _answers.response_id == bindparam("response"))
    .returning(_answers.field, _answers.audience)
)
_WRITTEN_BY = (_responses.team_id == bindparam("team"), _responses.author_id == bindparam("author"))
_ERASE_ANSWERS = (
    delete(Answer.__table__)
    .where(_answers.team_id == bindparam("team"), _answers.response_id.in_(select(_responses.id).where(*_WRITTEN_BY)))
    .returning(_answers.response_id, _answers.audience)
)
_ERASE = (
    update(Response.__table__)
    .where(*_WRITTEN_BY, _responses.deleted_at.is_(None))
    .values(mood=None, next_happened=None, deleted_at=bindparam("now"))
)
_PAIRS_SHARED_IN = (
    select(_responses.pair_id)
    .join(Answer.__table__, _answers.response_id == _responses.id)
    .where(*_WRITTEN_BY, _answers.audience == Audience.PARTNER)
)
_READ = insert(Reading.__table__).on_conflict_do_nothing().returning(_readings.response_id)

# Reading them, whole; anew, since the statements above change rows and not what has been read of them.
_WHOLE = (
    select(Response)
    .where(Response.team_id == bindparam("team_id"))
    .options(
        selectinload(Response.answers),
        selectinload(Response.readings),
        selectinload(Response.replies),
        joinedload(Response.goal).joinedload(Goal.now),
        joinedload(Response.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program)),
    )
    .execution_options(populate_existing=True)
)
_OWN = _WHOLE.where(
    Response.author_id == bindparam("author_id"),
    Response.deleted_at.is_(None),  # else there is nothing left to open or edit
)
_ONE_OWN = _OWN.where(Response.id == bindparam("response_id"))
_SEVERAL_OWN = _WHOLE.where(Response.id.in_(bindparam("response_ids", expanding=True)), Response.deleted_at.is_(None))
_BY_FORM = _OWN.where(Response.form_id == bindparam("form_id"))
_FOR_PROMPT = _OWN.where(Response.prompt_id == bindparam("prompt_id")).order_by(Response.id.desc()).limit(1)
_NEWEST_FIRST = (Response.written_at.desc(), Response.id.desc())
_NEWEST_OWN = _OWN.order_by(*_NEWEST_FIRST).limit(bindparam("most")).offset(bindparam("start"))
_SHARED = _WHOLE.where(Response.answers.any(Answer.audience == Audience.PARTNER))
_SEVERAL_SHARED = _SHARED.where(Response.id.in_(bindparam("response_ids", expanding=True)))
# Those pairs first, as everybody's responses would be looked at in the order in which they were written.
_SHARED_WITH = _SHARED.where(
    Response.author_id != bindparam("viewer"), Response.pair_id.in_(ids_of(bindparam("team_id"), bindparam("viewer")))
)
_ONE_SHARED = _SHARED_WITH.where(Response.id == bindparam("response_id"))
_NEWEST_SHARED = _SHARED_WITH.order_by(*_NEWEST_FIRST).limit(bindparam("most")).offset(bindparam("start"))
_HAS_READ = Response.readings.any(Reading.reader_id == bindparam("viewer"))
_NEWEST_READ = _SHARED_WITH.where(_HAS_READ).order_by(*_NEWEST_FIRST).limit(bindparam("most"))
_READ_BY = (
    select(Reading.read_at, Response)
    .join(Response, Response.id == Reading.response_id)
    .where(Reading.team_id == bindparam("team_id"), Reading.reader_id == bindparam("reader"))
    .options(
        load_only(Response.kind),  # that it was read, not what it said
        joinedload(Response.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee)),
    )
    .order_by(Reading.read_at.desc())
    .limit(bindparam("most"))
)
_LAST_MET = select(func.max(_responses.met_on)).where(
    _responses.team_id == bindparam("team"),
    _responses.pair_id == bindparam("pair"),
    _responses.met_on >= bindparam("first", type_=_responses.met_on.type),
    _responses.met_on <= bindparam("last", type_=_responses.met_on.type),
)
_WROTE = select(Response.id).where(
    Response.team_id == bindparam("team_id"),
    Response.id == bindparam("response_id"),
    Response.author_id == bindparam("author_id"),
)


class OnlyAuthorOpens(Refusal):
    """Somebody else wrote this; what they share with their partner is opened elsewhere."""


class OnlyAuthorEdits(Refusal):
    """Somebody else wrote this."""


class EntryDeleted(Refusal):
    """Its author has deleted it."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What one partner chose to share with the other: never the mood, never an answer kept for oneself."""

    id: int
    kind: EntryKind
    question_id: str | None
    author_id: str
    pair: Pair
    met_on: date | None
    met_in_week: bool
    written_at: datetime
    edited_at: datetime | None
    read_at: datetime | None
    answers: tuple[NewAnswer, ...]
    happened_told_at: datetime | None = None
    """When its author told that what they said is next has happened."""
    reply: ResponseReply | None = None
    """What its reader has answered."""
    goal: Goal | None = None
    """What the news in it is about."""


def add(
    session: Session,
    pair: Pair,
    *,
    author_id: str,
    form_id: str,
    prompt_id: int | None,
    written: Written,
    goal: Goal | None = None,
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
        "met_in_week": written.met_in_week,
        "goal_id": goal.id if goal else None,
        "written_at": now,
    }
    named = {f"new_{name}": value for name, value in {**new, "pair_id": pair.id, "prompt_id": prompt_id}.items()}
    response_id = session.scalar(_ADD, named)
    if response_id is None:
        return None
    answers = _add_answers(session, pair.team_id, response_id, written)
    return Response(
        id=response_id,
        **new,
        pair_id=pair.id,
        pair=pair,
        goal=goal,
        answers=[Answer(**each) for each in answers],
        readings=[],
        replies=[],
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


def edit(session: Session, actor: Actor, response_id: int, *, written: Written, now: datetime) -> set[str]:
    """Replace the actor's own words, and say which of its fields were shared before.

    An edit shows as edited once the partner has read an earlier wording.
    """
    this = {"team": actor.team_id, "response": response_id}
    words = {"new_mood": written.mood, "new_met_on": written.met_on}
    about = {"new_met_in_week": written.met_in_week, "new_goal_id": written.goal_id}
    new = {"author": actor.user_id, **words, **about}
    if session.scalar(_EDIT, {**this, **new}) is None:
        raise EntryDeleted if _wrote(session, actor, response_id) else OnlyAuthorEdits
    session.execute(_EDITED, {**this, "now": now})
    before = session.execute(_DELETE_ANSWERS, this).all()
    _add_answers(session, actor.team_id, response_id, written)
    return {field for field, audience in before if audience == Audience.PARTNER}


def find_last_met(session: Session, pair: Pair, *, first: date, last: date) -> date | None:
    """The last day, among these, on which one of the two has said that they met."""
    found: date | None = session.scalar(
        _LAST_MET, {"team": pair.team_id, "pair": pair.id, "first": first, "last": last}
    )
    return found


def mark_mood(session: Session, actor: Actor, response_id: int, mood: Mood) -> bool:
    """Change the word of a check-in of the actor's that has nothing else in it; say whether it is such a one."""
    this = {"team": actor.team_id, "response": response_id, "author": actor.user_id}
    return session.scalar(_SET_MOOD, {**this, "new_mood": mood}) is not None


def _wrote(session: Session, actor: Actor, response_id: int) -> bool:
    """Whether the actor did write it, be it deleted since."""
    return session.scalar(_WROTE, {**_by(actor), "response_id": response_id}) is not None


def _by(author: Actor) -> dict[str, str]:
    return {"team_id": author.team_id, "author_id": author.user_id}


def find_by_form(session: Session, actor: Actor, form_id: str) -> Response | None:
    """What the actor saved with this form, and has not deleted."""
    return session.scalar(_BY_FORM, {**_by(actor), "form_id": form_id})


def find_for_prompt(session: Session, actor: Actor, prompt_id: int) -> Response | None:
    """The actor's answer to a prompt."""
    return session.scalar(_FOR_PROMPT, {**_by(actor), "prompt_id": prompt_id})


def find_own(session: Session, actor: Actor, response_id: int) -> Response | None:
    """What the actor wrote, and has not deleted."""
    return session.scalar(_ONE_OWN, {**_by(actor), "response_id": response_id})


def get_own(session: Session, actor: Actor, response_id: int) -> Response:
    """The whole response, for the person who wrote it."""
    response = find_own(session, actor, response_id)
    if response is None:
        raise EntryDeleted if _wrote(session, actor, response_id) else OnlyAuthorOpens
    return response


def find_several_own(
    session: Session, team_id: str, wanted: Iterable[tuple[int, str]]
) -> dict[tuple[int, str], Response]:
    """Several entries, each for the person who wrote it: whatever is not theirs is left out."""
    asked = set(wanted)
    if not asked:
        return {}
    ids = sorted({response_id for response_id, _ in asked})
    found = session.scalars(_SEVERAL_OWN, {"team_id": team_id, "response_ids": ids})
    return {key: each for each in found if (key := (each.id, each.author_id)) in asked}


def list_own(session: Session, team_id: str, *, author: str, limit: int, offset: int = 0) -> list[Response]:
    """Somebody's own entries, newest first."""
    mine = {"team_id": team_id, "author_id": author, "most": limit, "start": offset}
    return list(session.scalars(_NEWEST_OWN, mine))


def find_shared(session: Session, team_id: str, response_id: int, *, viewer: str) -> Shared | None:
    """What the author of a response shares with `viewer`, if `viewer` is the partner and anything is shared."""
    response = session.scalar(_ONE_SHARED, {"team_id": team_id, "viewer": viewer, "response_id": response_id})
    return None if response is None else _shared(response, viewer)


def find_several_shared(
    session: Session, team_id: str, wanted: Iterable[tuple[int, str]]
) -> dict[tuple[int, str], Shared]:
    """The same for several responses, each with its viewer: whatever that viewer may not see is left out."""
    viewers: dict[int, set[str]] = defaultdict(set)
    for response_id, viewer in wanted:
        viewers[response_id].add(viewer)
    if not viewers:
        return {}
    found = session.scalars(_SEVERAL_SHARED, {"team_id": team_id, "response_ids": list(viewers)})
    return {
        (response.id, viewer): _shared(response, viewer)
        for response in found
        for viewer in viewers[response.id]
        if viewer == response.partner_id
    }


def list_shared(session: Session, team_id: str, *, viewer: str, limit: int, offset: int = 0) -> list[Shared]:
    """All that partners have shared with `viewer`, newest first."""
    return _list(session, _NEWEST_SHARED, team_id, viewer, most=limit, start=offset)


def list_shared_and_read(session: Session, team_id: str, *, viewer: str, limit: int) -> list[Shared]:
    """What `viewer` has read of it, newest first."""
    return _list(session, _NEWEST_READ, team_id, viewer, most=limit)


def _list(session: Session, which: Select[Response], team_id: str, viewer: str, **more: int) -> list[Shared]:
    rows = session.scalars(which, {"team_id": team_id, "viewer": viewer, **more})
    return [_shared(response, viewer) for response in rows]


def _shared(response: Response, viewer: str) -> Shared:
    read = [reading.read_at for reading in response.readings if reading.reader_id == viewer]
    return Shared(
        id=response.id,
        kind=response.kind,
        question_id=response.question_id,
        author_id=response.author_id,
        pair=response.pair,
        met_on=response.met_on,
        met_in_week=bool(response.met_in_week),
        written_at=response.written_at,
        edited_at=response.edited_at,
        read_at=read[0] if read else None,
        answers=tuple(
            NewAnswer(answer.field, answer.text, answer.audience) for answer in response.answers if answer.shared
        ),
        happened_told_at=response.happened_told_at,
        reply=next((reply for reply in response.replies if reply.author_id == viewer), None),
        goal=response.goal,
    )


def mark_read(session: Session, team_id: str, response_id: int, *, reader: str, now: datetime) -> bool:
    """Note that the partner has read it; say whether this is the first time."""
    reading = {"response_id": response_id, "reader_id": reader, "team_id": team_id, "read_at": now}
    return session.scalar(_READ, reading) is not None


def list_read(session: Session, team_id: str, *, reader: str, limit: int) -> list[tuple[datetime, Response]]:
    """What somebody has read of others, and when, newest first."""
    rows = session.execute(_READ_BY, {"team_id": team_id, "reader": reader, "most": limit})
    return [(read_at, response) for read_at, response in rows]


def list_pairs_read_in(session: Session, member: Member) -> set[int]:
    """The ids of the pairs in which somebody shares something."""
    return set(session.scalars(_PAIRS_SHARED_IN, {"team": member.team_id, "author": member.user_id}))


def erase(session: Session, team_id: str, *, author: str, now: datetime) -> list[int]:
    """Delete every word of somebody's entries, for everybody; gives the ids of those of which something was shared.

    That something was written, and when, stays. It is the program's count, it says nothing that anybody said, and it
    keeps a form that Slack delivers once more from bringing the words back.
    """
    erased = session.execute(_ERASE_ANSWERS, {"team": team_id, "author": author}).all()
    session.execute(_ERASE, {"team": team_id, "author": author, "now": now})
    return sorted({response_id for response_id, audience in erased if audience == Audience.PARTNER})
