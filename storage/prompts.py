"""Prompts: what somebody has been asked, and what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, case, func, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.entries import EntryKind
from bot.domain.prompts import PromptState
from storage.sql import insert
from storage.tables import Pair, Prompt, Response


@dataclass(frozen=True, slots=True)
class NewPrompt:
    team_id: str
    pair_id: int
    user_id: str
    kind: EntryKind
    question_id: str | None
    due_at: datetime
    expires_at: datetime
    rhythm_id: int | None = None
    occurrence: date | None = None
    state: PromptState = PromptState.OPEN
    closed_at: datetime | None = None


def add(session: Session, new: NewPrompt) -> int | None:
    """Add a prompt; nothing when this occurrence of its rhythm has one already."""
    prompt_id: int | None = session.scalar(
        insert(Prompt)
        .values(
            team_id=new.team_id,
            pair_id=new.pair_id,
            user_id=new.user_id,
            kind=new.kind,
            rhythm_id=new.rhythm_id,
            occurrence=new.occurrence,
            question_id=new.question_id,
            due_at=new.due_at,
            expires_at=new.expires_at,
            state=new.state,
            closed_at=new.closed_at or (new.due_at if new.state != PromptState.OPEN else None),
        )
        .on_conflict_do_nothing(index_elements=["rhythm_id", "occurrence"])
        .returning(Prompt.id)
    )
    return prompt_id


def last_occurrence(session: Session, rhythm_id: int) -> date | None:
    """The latest date of a rhythm that has been asked."""
    return session.scalar(select(func.max(Prompt.occurrence)).where(Prompt.rhythm_id == rhythm_id))


_WITH_PAIR = joinedload(Prompt.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))


def find(session: Session, team_id: str, prompt_id: int, *, member: str) -> Prompt | None:
    """A prompt of this member, with its pair."""
    return session.scalar(
        select(Prompt)
        .where(Prompt.team_id == team_id, Prompt.id == prompt_id, Prompt.user_id == member)
        .options(_WITH_PAIR)
    )


_STILL_OPEN = select(Prompt.id).where(Prompt.id.in_(bindparam("ids", expanding=True)), Prompt.state == PromptState.OPEN)


def list_still_open(session: Session, prompt_ids: Iterable[int]) -> set[int]:
    """Which of these, of any workspace, still wait for an answer."""
    rows = session.execute(_STILL_OPEN, {"ids": list(prompt_ids)})
    return set(rows.scalars())


def list_open(session: Session, team_id: str, user_id: str, *, now: datetime) -> list[Prompt]:
    """What a rhythm has asked somebody and still waits for an answer, oldest first."""
    rows = session.scalars(
        select(Prompt)
        .where(
            Prompt.team_id == team_id,
            Prompt.user_id == user_id,
            Prompt.state == PromptState.OPEN,
            Prompt.rhythm_id.is_not(None),
            Prompt.due_at <= now,
            Prompt.expires_at > now,
        )
        .options(_WITH_PAIR)
        .order_by(Prompt.due_at)
    )
    return list(rows)


def mark_skipped(session: Session, team_id: str, user_id: str, *, prompt_id: int, now: datetime) -> bool:
    done = session.scalar(
        update(Prompt)
        .where(
            Prompt.team_id == team_id,
            Prompt.user_id == user_id,
            Prompt.id == prompt_id,
            Prompt.state == PromptState.OPEN,
        )
        .values(state=PromptState.SKIPPED, closed_at=now)
        .returning(Prompt.id)
    )
    return done is not None


def mark_postponed(session: Session, team_id: str, user_id: str, *, prompt_id: int, expires_at: datetime) -> bool:
    """Keep a prompt open for longer, because its member asked to be asked later; say whether it is open at all."""
    later = case((Prompt.expires_at < expires_at, expires_at), else_=Prompt.expires_at)
    done = session.scalar(
        update(Prompt)
        .where(
            Prompt.team_id == team_id,
            Prompt.user_id == user_id,
            Prompt.id == prompt_id,
            Prompt.state == PromptState.OPEN,
        )
        .values(expires_at=later)
        .returning(Prompt.id)
    )
    return done is not None


_prompts = Prompt.__table__.c
_ANSWER_OPEN = (
    update(Prompt.__table__)
    .where(
        _prompts.team_id == bindparam("team"),
        _prompts.user_id == bindparam("member"),
        _prompts.pair_id == bindparam("pair"),
        _prompts.kind == bindparam("what"),
        _prompts.state == PromptState.OPEN,
    )
    .values(state=PromptState.ANSWERED, closed_at=bindparam("at"))
    .returning(_prompts.id)
)


_ANSWER_ONE = _ANSWER_OPEN.where(_prompts.id == bindparam("prompt"))


def mark_answered(
    session: Session, team_id: str, user_id: str, *, pair_id: int, kind: EntryKind, prompt_id: int | None, now: datetime
) -> list[int]:
    """What somebody wrote answers what is open of its kind in the pair, or one prompt of these; say which it closed."""
    values = {"team": team_id, "member": user_id, "pair": pair_id, "what": kind, "at": now}
    if prompt_id is None:
        return list(session.scalars(_ANSWER_OPEN, values))
    return list(session.scalars(_ANSWER_ONE, {**values, "prompt": prompt_id}))


def expire_due(session: Session, *, now: datetime, limit: int) -> int:
    """Close what nobody answered in time; it counts against nobody. Says how many there were."""
    due = (
        select(Prompt.id)
        .where(Prompt.state == PromptState.OPEN, Prompt.expires_at <= now)
        .order_by(Prompt.expires_at, Prompt.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = list(session.scalars(due))
    if ids:
        session.execute(update(Prompt).where(Prompt.id.in_(ids)).values(state=PromptState.EXPIRED, closed_at=now))
    return len(ids)


def cancel_open(session: Session, pair_id: int, *, now: datetime) -> None:
    """Take back whatever is open in a pair; it counts against nobody."""
    session.execute(
        update(Prompt)
        .where(Prompt.pair_id == pair_id, Prompt.state == PromptState.OPEN)
        .values(state=PromptState.CANCELLED, closed_at=now)
    )


def list_seen_questions(session: Session, team_id: str, user_id: str, *, since: datetime) -> dict[str, datetime]:
    """Question ids that somebody was asked or answered since, each with the last time."""
    seen: dict[str, datetime] = {}
    asked = select(Prompt.question_id, func.max(Prompt.due_at)).where(
        Prompt.team_id == team_id, Prompt.user_id == user_id, Prompt.due_at >= since
    )
    answered = select(Response.question_id, func.max(Response.written_at)).where(
        Response.team_id == team_id, Response.author_id == user_id, Response.written_at >= since
    )
    for query, column in ((asked, Prompt.question_id), (answered, Response.question_id)):
        for question_id, at in session.execute(query.where(column.is_not(None)).group_by(column)):
            if question_id is not None:
                seen[question_id] = max(at, seen.get(question_id, at))
    return seen


_ALL_OF = (
    select(Prompt)
    .where(Prompt.team_id == bindparam("team_id"), Prompt.user_id == bindparam("user_id"))
    .options(joinedload(Prompt.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee)))
    .order_by(Prompt.due_at.desc(), Prompt.id.desc())
    .limit(bindparam("limit"))
)


def list_for(session: Session, team_id: str, user_id: str, *, limit: int) -> list[Prompt]:
    """All that somebody was asked, whatever became of it, newest first."""
    return list(session.scalars(_ALL_OF, {"team_id": team_id, "user_id": user_id, "limit": limit}))


def find_next_expiry(session: Session, *, now: datetime) -> datetime | None:
    """When the next question after `now` closes."""
    return session.scalar(
        select(func.min(Prompt.expires_at)).where(Prompt.state == PromptState.OPEN, Prompt.expires_at > now)
    )
