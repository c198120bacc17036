"""The goals of a pair, with all their wordings, and the news about them. For the two of the pair alone."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.entries import NEWS, Audience
from bot.domain.goals import PLACES, GoalState, GoalWords
from bot.errors import Refusal
from storage.due import anything
from storage.pairs import due, next_due, set_moment
from storage.sql import insert
from storage.tables import Answer, Goal, GoalVersion, Member, Pair, Response
from storage.types import UtcDateTime

_goals, _versions, _responses = Goal.__table__.c, GoalVersion.__table__.c, Response.__table__.c
_VIEWER = bindparam("viewer", type_=Pair.mentor_id.type)
_NOW = bindparam("now", type_=UtcDateTime())


class NotTheirGoal(Refusal):
    """There is no such goal, or it is between two others."""


class GoalOfAnotherPair(Refusal):
    """It is theirs, in another pair than the one that they write about."""


@dataclass(frozen=True, slots=True)
class News:
    """What somebody wrote about a goal in a check-in, as far as the viewer may know of it.

    `text` is empty for what they have not read yet: they read it where it was shared.
    """

    response_id: int
    goal_id: int
    author_id: str
    written_at: datetime
    text: str | None
    shared: bool


# --- reading ---------------------------------------------------------------------------------------------------------

_WHOLE = (
    select(Goal)
    .where(Goal.team_id == bindparam("team_id"))
    .options(joinedload(Goal.now))
    .order_by(Goal.pair_id, Goal.place, Goal.id)
    .execution_options(populate_existing=True)  # statements change rows, and not what has been read of them
)
_OF_PAIRS = _WHOLE.where(Goal.pair_id.in_(bindparam("pairs", expanding=True)))
_LIVING_OF_PAIRS = _OF_PAIRS.where(Goal.state == GoalState.LIVING)
_WITH_PAIR = joinedload(Goal.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
_ONE = _WHOLE.where(
    Goal.id == bindparam("goal"),
    Goal.pair.has(or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER)),
).options(_WITH_PAIR)
_OF_PAIR = _WHOLE.where(Goal.id == bindparam("goal"), Goal.pair_id == bindparam("pair"))
_BY_FORM = _WHOLE.options(_WITH_PAIR).where(Goal.pair_id == bindparam("pair"), Goal.form_id == bindparam("form"))
_VERSIONS = (
    select(GoalVersion)
    .where(GoalVersion.team_id == bindparam("team_id"), GoalVersion.goal_id.in_(bindparam("goals", expanding=True)))
    .order_by(GoalVersion.goal_id, GoalVersion.revision)
    .execution_options(populate_existing=True)
)


def list_living(session: Session, team_id: str, pair_ids: Iterable[int]) -> list[Goal]:
    """The living goals of these pairs, by pair and place."""
    return list(session.scalars(_LIVING_OF_PAIRS, {"team_id": team_id, "pairs": list(pair_ids)}))


def list_all(session: Session, team_id: str, pair_ids: Iterable[int]) -> list[Goal]:
    """The goals of these pairs, living and dropped, by pair and place."""
    return list(session.scalars(_OF_PAIRS, {"team_id": team_id, "pairs": list(pair_ids)}))


def get(session: Session, team_id: str, goal_id: int, *, viewer: str) -> Goal:
    """One goal with its pair, for one of the two; raises NotTheirGoal for anybody else."""
    goal = session.scalar(_ONE, {"team_id": team_id, "goal": goal_id, "viewer": viewer})
    if goal is None:
        raise NotTheirGoal
    return goal


def get_of_pair(session: Session, pair: Pair, goal_id: int) -> Goal:
    """One goal, living or dropped, of a pair; raises GoalOfAnotherPair for any other."""
    goal = session.scalar(_OF_PAIR, {"team_id": pair.team_id, "goal": goal_id, "pair": pair.id})
    if goal is None:
        raise GoalOfAnotherPair(field="goal_id")
    return goal


def find_by_form(session: Session, pair: Pair, form_id: str) -> Goal | None:
    """The goal of a pair that this form has added, with its pair."""
    return session.scalar(_BY_FORM, {"team_id": pair.team_id, "pair": pair.id, "form": form_id})


def list_versions(session: Session, team_id: str, goal_ids: Collection[int]) -> list[GoalVersion]:
    """All wordings of these goals, oldest first."""
    return list(session.scalars(_VERSIONS, {"team_id": team_id, "goals": list(goal_ids)})) if goal_ids else []


# --- writing ---------------------------------------------------------------------------------------------------------

_ADD = insert(Goal.__table__).on_conflict_do_nothing().returning(_goals.id)
_ADD_VERSION = insert(GoalVersion.__table__)
_THIS = (_goals.team_id == bindparam("team"), _goals.id == bindparam("goal"))
_AS_SEEN = (*_THIS, _goals.state == GoalState.LIVING, _goals.revision == bindparam("seen"))
_CHANGE = update(Goal.__table__).where(*_AS_SEEN).values(revision=_goals.revision + 1).returning(_goals.revision)
_DROP = (
    update(Goal.__table__)
    .where(*_AS_SEEN)
    .values(state=GoalState.DROPPED, dropped_at=_NOW, dropped_by=bindparam("who"))
    .returning(_goals.id)
)
_MARK_AGREED = update(Goal.__table__).where(*_THIS).values(agreed_place=bindparam("at"))
_MARK_VERSION_AGREED = (
    update(GoalVersion.__table__)
    .where(
        _versions.team_id == bindparam("team"),
        _versions.goal_id == bindparam("goal"),
        _versions.revision == bindparam("seen"),
    )
    .values(agreed=True)
)


def add(
    session: Session,
    pair: Pair,
    words: GoalWords,
    *,
    author_id: str | None,
    form_id: str | None = None,
    agreed_place: int | None = None,
    now: datetime,
) -> int | None:
    """Add a goal at the first place that is free; nothing when none is, or this form has added one."""
    taken = {goal.place for goal in list_living(session, pair.team_id, [pair.id])}
    for place in PLACES:
        if place in taken:
            continue
        new = {
            "team_id": pair.team_id,
            "pair_id": pair.id,
            "place": place,
            "agreed_place": agreed_place,
            "form_id": form_id,
            "state": GoalState.LIVING,
            "revision": 1,
            "created_at": now,
        }
        goal_id: int | None = session.scalar(_ADD, new)
        if goal_id is not None:
            agreed = agreed_place is not None
            _add_version(session, pair.team_id, goal_id, 1, words, author_id=author_id, agreed=agreed, now=now)
            return goal_id
    return None


def change(
    session: Session, goal: Goal, words: GoalWords, *, author_id: str | None, agreed: bool = False, now: datetime
) -> bool:
    """Word a goal anew, if it is still as it was read; say whether it was."""
    revision = session.scalar(_CHANGE, {"team": goal.team_id, "goal": goal.id, "seen": goal.revision})
    if revision is None:
        return False
    _add_version(session, goal.team_id, goal.id, revision, words, author_id=author_id, agreed=agreed, now=now)
    return True


def _add_version(
    session: Session,
    team_id: str,
    goal_id: int,
    revision: int,
    words: GoalWords,
    *,
    author_id: str | None,
    agreed: bool,
    now: datetime,
) -> None:
    version = {
        "goal_id": goal_id,
        "revision": revision,
        "team_id": team_id,
        "author_id": author_id,
        "agreed": agreed,
        "text": words.text,
        "known": words.known,
        "written_at": now,
    }
    session.execute(_ADD_VERSION, version)


def drop(session: Session, goal: Goal, *, by: str | None, now: datetime) -> bool:
    """Drop a goal, if it is still as it was read; say whether it was. All its wordings stay."""
    these = {"team": goal.team_id, "goal": goal.id, "seen": goal.revision}
    return session.scalar(_DROP, {**these, "who": by, "now": now}) is not None


def mark_agreed(session: Session, goal: Goal, place: int) -> None:
    """Both have signed it as it is, at this place of their agreement."""
    session.execute(_MARK_AGREED, {"team": goal.team_id, "goal": goal.id, "at": place})
    session.execute(_MARK_VERSION_AGREED, {"team": goal.team_id, "goal": goal.id, "seen": goal.revision})


# --- news from check-ins ---------------------------------------------------------------------------------------------

_MAY_SEE = or_(Response.author_id == _VIEWER, Answer.audience == Audience.PARTNER)
_NEWS = (
    select(Response, Goal.id, Answer.text, Answer.audience, Response.readings.any().label("was_read"))
    .join(Answer, Answer.response_id == Response.id)
    .join(Goal, Goal.id == Response.goal_id)
    .where(
        Response.team_id == bindparam("team_id"),
        Response.goal_id.in_(bindparam("goals", expanding=True)),
        Response.pair.has(or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER)),
        Answer.field == NEWS,
        _MAY_SEE,
    )
    .order_by(Response.written_at.desc(), Response.id.desc())
    .limit(bindparam("most"))
)


def list_news(session: Session, team_id: str, goal_ids: Sequence[int], *, viewer: str, limit: int) -> list[News]:
    """News about these goals, newest first: one's own, and what the partner has shared."""
    if not goal_ids:
        return []
    these = {"team_id": team_id, "goals": list(goal_ids), "viewer": viewer, "most": limit}
    return [
        News(
            response_id=response.id,
            goal_id=goal_id,
            author_id=response.author_id,
            written_at=response.written_at,
            text=text if was_read or response.author_id == viewer else None,
            shared=audience == Audience.PARTNER,
        )
        for response, goal_id, text, audience, was_read in session.execute(_NEWS, these)
    ]


# --- when both are asked how sure they are ---------------------------------------------------------------------------

_pairs = Pair.__table__.c
_DUE = due(Pair.confidence_at)
IS_DUE = anything(_DUE)
NEXT_DUE = next_due(Pair.confidence_at)
_SET_NEXT = set_moment(Pair.confidence_at)
_PLAN = _SET_NEXT.where(_pairs.confidence_at.is_(None))


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs in which both are asked now how sure they are."""
    return list(session.scalars(_DUE, {"now": now, "most": limit}))


def set_next(session: Session, pair: Pair, at: datetime | None) -> None:
    session.execute(_SET_NEXT, {"team": pair.team_id, "pair": pair.id, "at": at})


def plan(session: Session, pair: Pair, at: datetime) -> None:
    """The same, unless something is planned already."""
    session.execute(_PLAN, {"team": pair.team_id, "pair": pair.id, "at": at})


# --- deleting what somebody wrote ------------------------------------------------------------------------------------

_OF_SOMEBODY: Any = select(Pair.id).where(
    Pair.team_id == bindparam("team"), or_(Pair.mentor_id == bindparam("who"), Pair.mentee_id == bindparam("who"))
)
# What both have signed without a name may be the words of either.
_WRITTEN_BY = or_(
    _versions.author_id == bindparam("who"),
    _versions.author_id.is_(None) & _versions.goal_id.in_(select(_goals.id).where(_goals.pair_id.in_(_OF_SOMEBODY))),
)
_WITH_WORDS_OF = (
    select(_goals.pair_id)
    .join(GoalVersion.__table__, _versions.goal_id == _goals.id)
    .where(_goals.team_id == bindparam("team"), _WRITTEN_BY, _versions.text.is_not(None))
)
_ERASE = update(GoalVersion).where(GoalVersion.team_id == bindparam("team"), _WRITTEN_BY).values(text=None, known=None)
_NO_WORDS_LEFT = (
    update(Goal.__table__)
    .where(
        _goals.team_id == bindparam("team"),
        _goals.pair_id.in_(_OF_SOMEBODY),
        _goals.state == GoalState.LIVING,
        select(_versions.goal_id)
        .where(
            _versions.goal_id == _goals.id,
            _versions.revision == _goals.revision,
            _versions.text.is_(None),
        )
        .exists(),
    )
    .values(state=GoalState.DROPPED, dropped_at=_NOW)
)


def list_pairs_read_in(session: Session, member: Member) -> set[int]:
    """The ids of somebody's pairs in which a goal is in words of theirs."""
    return set(session.scalars(_WITH_WORDS_OF, {"team": member.team_id, "who": member.user_id}))


def erase(session: Session, team_id: str, *, author: str, now: datetime) -> None:
    """Every wording that is somebody's. A goal of which nothing is left to read is dropped, by nobody."""
    session.execute(_ERASE, {"team": team_id, "who": author})
    session.execute(_NO_WORDS_LEFT, {"team": team_id, "who": author, "now": now})
