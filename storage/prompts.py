"""Prompts: what somebody has been asked, and what became of it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, bindparam, case, exists, func, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.actor import Actor
from bot.domain.delivery import MAY_HAVE_ARRIVED
from bot.domain.entries import EntryKind
from bot.domain.items import PROMPT
from bot.domain.prompts import PromptState
from bot.errors import Refusal
from storage.due import anything
from storage.pairs import LIVING
from storage.sql import insert
from storage.tables import Delivery, Item, Member, Pair, Program, Prompt, Response, VisitLine

_prompts = Prompt.__table__.c
_WITH_PAIR = joinedload(Prompt.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))

_ADD = (
    insert(Prompt.__table__)
    .on_conflict_do_nothing(index_elements=["rhythm_id", "occurrence"])
    .returning(_prompts.id, _prompts.rhythm_id)
)
_LATEST = (
    select(Prompt)
    .where(Prompt.rhythm_id == bindparam("rhythm_id"), Prompt.occurrence.is_not(None))
    .order_by(Prompt.occurrence.desc())
    .limit(1)
)
_newest = (
    select(Prompt.rhythm_id, func.max(Prompt.occurrence).label("occurrence"))
    .where(Prompt.rhythm_id.in_(bindparam("rhythm_ids", expanding=True)))
    .group_by(Prompt.rhythm_id)
    .subquery()
)
_LAST_ASKED = select(Prompt.rhythm_id, Prompt.state, Prompt.occurrence, Prompt.due_at).join(
    _newest, and_(_newest.c.rhythm_id == Prompt.rhythm_id, _newest.c.occurrence == Prompt.occurrence)
)
_OF_MEMBER = (
    select(Prompt)
    .where(
        Prompt.team_id == bindparam("team_id"),
        Prompt.id == bindparam("prompt_id"),
        Prompt.user_id == bindparam("user_id"),
    )
    .options(_WITH_PAIR)
)
_PERSON = (Member.own_zone, Member.slack_zone, Member.deactivated_at)
_TO_DRAW = (
    select(Prompt)
    .where(Prompt.team_id == bindparam("team_id"), Prompt.id.in_(bindparam("ids", expanding=True)))
    .options(
        joinedload(Prompt.pair).options(
            joinedload(Pair.mentor).load_only(*_PERSON, raiseload=True),
            joinedload(Pair.mentee).load_only(*_PERSON, raiseload=True),
            joinedload(Pair.program).load_only(Program.name, Program.ends_on, raiseload=True),
        )
    )
)
_WAITING = (
    select(Prompt)
    .where(
        Prompt.team_id == bindparam("team_id"),
        Prompt.user_id == bindparam("user_id"),
        Prompt.state == PromptState.OPEN,
        Prompt.rhythm_id.is_not(None),
        Prompt.due_at <= bindparam("now"),
        Prompt.expires_at > bindparam("now"),
    )
    .options(_WITH_PAIR)
    .order_by(Prompt.due_at)
)
_LET_PASS = (
    select(Prompt)
    .where(
        Prompt.team_id == bindparam("team_id"),
        Prompt.user_id == bindparam("user_id"),
        Prompt.state == PromptState.SKIPPED,
        Prompt.expires_at > bindparam("now"),
        Prompt.pair.has(LIVING),
    )
    .options(_WITH_PAIR)
    .order_by(Prompt.closed_at.desc(), Prompt.id.desc())
    .limit(bindparam("most"))
)
_ALL_OF = (
    select(Prompt)
    .where(Prompt.team_id == bindparam("team_id"), Prompt.user_id == bindparam("user_id"))
    .options(joinedload(Prompt.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee)))
    .order_by(Prompt.due_at.desc(), Prompt.id.desc())
    .limit(bindparam("most"))
)
_OPEN_ONES = (
    update(Prompt.__table__)
    .where(
        _prompts.team_id == bindparam("team"),
        _prompts.user_id == bindparam("member"),
        _prompts.state == PromptState.OPEN,
    )
    .returning(_prompts.id)
)
_OPEN_ONE = _OPEN_ONES.where(_prompts.id == bindparam("prompt"))
_SKIP = _OPEN_ONE.values(state=PromptState.SKIPPED, closed_at=bindparam("now"))
_REOPEN = (
    update(Prompt.__table__)
    .where(
        _prompts.team_id == bindparam("team"),
        _prompts.user_id == bindparam("member"),
        _prompts.id == bindparam("prompt"),
        _prompts.state == PromptState.SKIPPED,
        _prompts.expires_at > bindparam("now"),
    )
    .values(state=PromptState.OPEN, closed_at=None)
    .returning(_prompts.id)
)
_POSTPONE = _OPEN_ONE.values(expires_at=bindparam("expires", type_=_prompts.expires_at.type))
_CLOSE_SOONER = (
    update(Prompt.__table__)
    .where(
        _prompts.team_id == bindparam("team"),
        _prompts.id == bindparam("prompt"),
        _prompts.state == PromptState.OPEN,
        _prompts.expires_at > bindparam("expires", type_=_prompts.expires_at.type),
    )
    .values(expires_at=bindparam("expires", type_=_prompts.expires_at.type))
    .returning(_prompts.id)
)
_ANSWER_OPEN = _OPEN_ONES.where(_prompts.pair_id == bindparam("pair"), _prompts.kind == bindparam("what")).values(
    state=PromptState.ANSWERED, closed_at=bindparam("now")
)
_ANSWER_ONE = _ANSWER_OPEN.where(_prompts.id == bindparam("prompt"))
_EXPIRED = (
    select(Prompt.team_id, Prompt.id, Prompt.pair_id, Prompt.user_id, Prompt.rhythm_id)
    .where(Prompt.state == PromptState.OPEN, Prompt.expires_at <= bindparam("now"))
    .order_by(Prompt.expires_at, Prompt.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
IS_EXPIRED = anything(_EXPIRED)
_ON_ITS_WAY = (
    exists()
    .where(
        VisitLine.item_id == Item.id,
        Delivery.id == VisitLine.delivery_id,
        Delivery.state.in_(sorted(MAY_HAVE_ARRIVED)),
    )
    .correlate(Item)
)
MAY_HAVE_REACHED_THEM = exists().where(
    Item.team_id == _prompts.team_id,
    Item.kind == PROMPT.name,
    Item.subject_id == _prompts.id,
    or_(Item.told_at.is_not(None), _ON_ITS_WAY),
)
_EXPIRE = (
    update(Prompt.__table__)
    .where(_prompts.id.in_(bindparam("ids", expanding=True)))
    .values(
        state=case((MAY_HAVE_REACHED_THEM, PromptState.EXPIRED), else_=PromptState.DROPPED), closed_at=bindparam("now")
    )
)
_RUN_ON = (
    update(Prompt.__table__)
    .where(_prompts.team_id == bindparam("team"), _prompts.id == bindparam("prompt"))
    .values(expires_at=bindparam("expires", type_=_prompts.expires_at.type))
)
_DROP = (
    update(Prompt.__table__)
    .where(_prompts.id.in_(bindparam("ids", expanding=True)))
    .values(state=PromptState.DROPPED, closed_at=bindparam("now"))
)
_CANCEL = (
    update(Prompt.__table__)
    .where(
        _prompts.team_id == bindparam("team"), _prompts.pair_id == bindparam("pair"), _prompts.state == PromptState.OPEN
    )
    .values(state=PromptState.CANCELLED, closed_at=bindparam("now"))
    .returning(_prompts.team_id, _prompts.id)
)
NEXT_EXPIRY = select(func.min(Prompt.expires_at)).where(
    Prompt.state == PromptState.OPEN, Prompt.expires_at > bindparam("now")
)
_ASKED_SINCE = (
    select(Prompt.question_id, func.max(Prompt.due_at))
    .where(
        Prompt.team_id == bindparam("team_id"),
        Prompt.user_id == bindparam("user_id"),
        Prompt.due_at >= bindparam("since"),
        Prompt.question_id.is_not(None),
        Prompt.state != PromptState.DROPPED,
    )
    .group_by(Prompt.question_id)
)
_ANSWERED_SINCE = (
    select(Response.question_id, func.max(Response.written_at))
    .where(
        Response.team_id == bindparam("team_id"),
        Response.author_id == bindparam("user_id"),
        Response.written_at >= bindparam("since"),
        Response.question_id.is_not(None),
    )
    .group_by(Response.question_id)
)


@dataclass(frozen=True, slots=True)
class NewPrompt:
    """What somebody in a pair is to be asked, or what came of an occurrence of a rhythm that was not asked."""

    team_id: str
    pair_id: int
    user_id: str
    kind: EntryKind
    due_at: datetime
    expires_at: datetime
    rhythm_id: int | None = None
    occurrence: date | None = None
    question_id: str | None = None
    state: PromptState = PromptState.OPEN
    closed_at: datetime | None = None


_GIVEN = [each.name for each in fields(NewPrompt)]


@dataclass(frozen=True, slots=True)
class Closed:
    """A prompt that has just been closed, or is to be."""

    team_id: str
    id: int


@dataclass(frozen=True, slots=True)
class Expiring(Closed):
    """One whose time is over: of whom it was asked in which pair, and by which rhythm."""

    pair_id: int
    user_id: str
    rhythm_id: int | None


@dataclass(frozen=True, slots=True)
class LastAsked:
    """The latest prompt of a rhythm, whatever became of it."""

    state: PromptState
    occurrence: date
    due_at: datetime


class AskedOfAnother(Refusal):
    """There is no such question, or it was asked of somebody else."""


def add(session: Session, new: NewPrompt) -> int | None:
    """Ask somebody; nothing when this occurrence of the rhythm has been asked already."""
    prompt_id: int | None = session.scalar(_ADD, _row(new))
    return prompt_id


def add_all(session: Session, new: Iterable[NewPrompt]) -> dict[int, int]:
    """Ask for several rhythms at once; gives the ids by rhythm, without those whose occurrence had been asked."""
    rows = [_row(each) for each in new]
    return {rhythm_id: id for id, rhythm_id in session.execute(_ADD, rows)} if rows else {}


def _row(new: NewPrompt) -> dict[str, Any]:
    return {name: getattr(new, name) for name in _GIVEN}


def get(session: Session, actor: Actor, prompt_id: int) -> Prompt:
    """What was asked of the actor, with its pair."""
    prompt = session.scalar(_OF_MEMBER, {"team_id": actor.team_id, "user_id": actor.user_id, "prompt_id": prompt_id})
    if prompt is None:
        raise AskedOfAnother
    return prompt


def list_by_id(session: Session, team_id: str, prompt_ids: Iterable[int]) -> dict[int, Prompt]:
    """Prompts of a workspace by id, for the messages that bring them: with their pairs, and what is drawn of those."""
    return {prompt.id: prompt for prompt in session.scalars(_TO_DRAW, {"team_id": team_id, "ids": list(prompt_ids)})}


def find_latest(session: Session, rhythm_id: int) -> Prompt | None:
    """What a rhythm has asked last, whatever became of it."""
    return session.scalar(_LATEST, {"rhythm_id": rhythm_id})


def list_last_asked(session: Session, rhythm_ids: Collection[int]) -> dict[int, LastAsked]:
    """The latest prompt of each of these rhythms, of any workspace; of those that have asked before."""
    if not rhythm_ids:
        return {}
    rows = session.execute(_LAST_ASKED, {"rhythm_ids": list(rhythm_ids)})
    return {
        rhythm_id: LastAsked(state, occurrence, due_at)
        for rhythm_id, state, occurrence, due_at in rows
        if rhythm_id and occurrence
    }


def list_open(session: Session, team_id: str, user_id: str, *, now: datetime) -> list[Prompt]:
    """What a rhythm has asked somebody and still waits for an answer, oldest first."""
    return list(session.scalars(_WAITING, {"team_id": team_id, "user_id": user_id, "now": now}))


def list_let_pass(session: Session, team_id: str, user_id: str, *, now: datetime, limit: int) -> list[Prompt]:
    """What somebody let pass and may still take up again, the latest first."""
    mine = {"team_id": team_id, "user_id": user_id}
    return list(session.scalars(_LET_PASS, {**mine, "now": now, "most": limit}))


def mark_skipped(session: Session, actor: Actor, prompt_id: int, *, now: datetime) -> bool:
    mine = {"team": actor.team_id, "member": actor.user_id, "prompt": prompt_id}
    return session.scalar(_SKIP, {**mine, "now": now}) is not None


def mark_reopened(session: Session, actor: Actor, prompt_id: int, *, now: datetime) -> bool:
    """Open again what its member let pass, for as long as it would have been open; say whether this call did it."""
    mine = {"team": actor.team_id, "member": actor.user_id, "prompt": prompt_id}
    return session.scalar(_REOPEN, {**mine, "now": now}) is not None


def mark_postponed(session: Session, actor: Actor, prompt_id: int, *, expires_at: datetime) -> bool:
    """Keep a prompt open until then, because its member wants to be asked later; say whether it is open."""
    mine = {"team": actor.team_id, "member": actor.user_id, "prompt": prompt_id}
    return session.scalar(_POSTPONE, {**mine, "expires": expires_at}) is not None


def close_sooner(session: Session, prompt: Prompt, *, expires_at: datetime) -> bool:
    """An open question closes by then; says whether that is sooner than it would have."""
    values = {"team": prompt.team_id, "prompt": prompt.id, "expires": expires_at}
    return session.scalar(_CLOSE_SOONER, values) is not None


def mark_answered(
    session: Session, actor: Actor, *, pair_id: int, kind: EntryKind, prompt_id: int | None, now: datetime
) -> list[int]:
    """What somebody wrote answers what is open of its kind in the pair, or one prompt of these; say which it closed."""
    values = {"team": actor.team_id, "member": actor.user_id, "pair": pair_id, "what": kind, "now": now}
    if prompt_id is None:
        return list(session.scalars(_ANSWER_OPEN, values))
    return list(session.scalars(_ANSWER_ONE, {**values, "prompt": prompt_id}))


def claim_expired(session: Session, *, now: datetime, limit: int) -> list[Expiring]:
    """What nobody answered in time, oldest first, so that nobody else closes it."""
    return [Expiring(*row) for row in session.execute(_EXPIRED, {"now": now, "most": limit})]


def run_on(session: Session, prompt: Closed, *, until: datetime) -> None:
    """It stays open until then."""
    session.execute(_RUN_ON, {"team": prompt.team_id, "prompt": prompt.id, "expires": until})


def mark_dropped(session: Session, prompt_ids: Sequence[int], *, now: datetime) -> None:
    """Close these as not asked: whoever was told had no days for an answer."""
    if prompt_ids:
        session.execute(_DROP, {"ids": prompt_ids, "now": now})


def mark_expired(session: Session, prompt_ids: Sequence[int], *, now: datetime) -> None:
    """Close these, as not asked where no message with them has reached anybody, nor may have."""
    if prompt_ids:
        session.execute(_EXPIRE, {"ids": prompt_ids, "now": now})


def cancel_open(session: Session, pair: Pair, *, now: datetime) -> list[Closed]:
    """Take back whatever is open in a pair, and say what that was; it counts against nobody."""
    rows = session.execute(_CANCEL, {"team": pair.team_id, "pair": pair.id, "now": now})
    return [Closed(team_id, id) for team_id, id in rows]


def list_seen_questions(session: Session, team_id: str, user_id: str, *, since: datetime) -> dict[str, datetime]:
    """Question ids that somebody was asked or answered since, each with the last time."""
    seen: dict[str, datetime] = {}
    for query in (_ASKED_SINCE, _ANSWERED_SINCE):
        for question_id, at in session.execute(query, {"team_id": team_id, "user_id": user_id, "since": since}):
            if question_id is not None:
                seen[question_id] = max(at, seen.get(question_id, at))
    return seen


def list_for(session: Session, team_id: str, user_id: str, *, limit: int) -> list[Prompt]:
    """All that somebody was asked, whatever became of it, newest first."""
    return list(session.scalars(_ALL_OF, {"team_id": team_id, "user_id": user_id, "most": limit}))
