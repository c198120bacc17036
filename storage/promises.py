"""Promises: what each of a pair has promised, for its author and, unless it is to themselves, for the other."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.orm import Session, joinedload, selectinload

from bot.domain.promises import (
    Course,
    PromiseSeenBy,
    PromiseSource,
    PromiseState,
    PromiseWords,
    RepairAnswer,
    WhatNow,
)
from bot.errors import Refusal
from storage.due import anything
from storage.sql import insert
from storage.tables import Member, Pair, Promise, PromiseMove, PromiseRepair
from storage.types import UtcDateTime

_promises, _repairs = Promise.__table__.c, PromiseRepair.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_VIEWER = bindparam("viewer", type_=Pair.mentor_id.type)


class NotTheirPromise(Refusal):
    """There is no such promise, or it is not for them to see or to act on."""


@dataclass(frozen=True, slots=True)
class NewPromise:
    """`set_on` is the day on which its author names its day."""

    author_id: str
    form_id: str
    words: PromiseWords
    due_on: date
    set_on: date
    seen_by: PromiseSeenBy = PromiseSeenBy.BOTH
    reminds: bool = True
    source: PromiseSource | None = None
    source_id: int | None = None
    follows_id: int | None = None


# --- reading ---------------------------------------------------------------------------------------------------------

_MAY_SEE = or_(
    Promise.author_id == _VIEWER,
    (Promise.seen_by == PromiseSeenBy.BOTH)
    & Promise.pair.has(or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER)),
)
_WHOLE = (
    select(Promise)
    .where(Promise.team_id == bindparam("team_id"))
    .options(
        joinedload(Promise.pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program)),
        joinedload(Promise.author),
        joinedload(Promise.repair),
        selectinload(Promise.moves),
    )
    .order_by(Promise.due_on, Promise.id)
    .execution_options(populate_existing=True)  # statements change rows, and not what has been read of them
)
_ONE = _WHOLE.where(Promise.id == bindparam("promise"), _MAY_SEE)
_ONE_HELD = _ONE.with_for_update(key_share=True, of=Promise)
_SEVERAL = _WHOLE.where(Promise.id.in_(bindparam("promises", expanding=True)))
_BY_FORM = _WHOLE.where(Promise.author_id == bindparam("author"), Promise.form_id == bindparam("form"))
_OF_PAIRS = _WHOLE.where(Promise.pair_id.in_(bindparam("pairs", expanding=True)))
_SEEN = _OF_PAIRS.where(_MAY_SEE)
_SEEN_OPEN = _SEEN.where(Promise.state == PromiseState.OPEN)
_SEEN_MISSED = _SEEN.where(
    Promise.state == PromiseState.MISSED, Promise.settled_at > bindparam("since", type_=UtcDateTime())
)
_SHARED = _OF_PAIRS.where(Promise.seen_by == PromiseSeenBy.BOTH)
_OPEN_HELD = _OF_PAIRS.where(Promise.state == PromiseState.OPEN).order_by(None).order_by(Promise.id)
_ALL_SEEN = _WHOLE.where(_MAY_SEE).order_by(None).order_by(Promise.made_at, Promise.id).limit(bindparam("most"))
_DUE = (
    select(Promise.team_id, Promise.id)
    .where(Promise.look_at <= _NOW)
    .order_by(Promise.look_at, Promise.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, key_share=True, of=Promise)
)
IS_DUE = anything(_DUE)
NEXT_DUE = select(func.min(Promise.look_at)).where(Promise.look_at > _NOW)


def get(session: Session, team_id: str, promise_id: int, *, viewer: str, lock: bool = False) -> Promise:
    """One promise with its pair, for its author, or the other if both see it; raises NotTheirPromise for anybody else.

    With `lock`, nobody changes it until the transaction ends.
    """
    these = {"team_id": team_id, "promise": promise_id, "viewer": viewer}
    promise = session.scalar(_ONE_HELD if lock else _ONE, these)
    if promise is None:
        raise NotTheirPromise
    return promise


def find_by_form(session: Session, team_id: str, form_id: str, *, author: str) -> Promise | None:
    """What somebody's form has made."""
    return session.scalar(_BY_FORM, {"team_id": team_id, "author": author, "form": form_id})


def list_each(session: Session, team_id: str, sides: Collection[tuple[int, str]]) -> dict[tuple[int, str], Promise]:
    """Promises, each (its id, who looks) that this one may see."""
    these = {"team_id": team_id, "promises": list({promise_id for promise_id, _ in sides})}
    found = {each.id: each for each in session.scalars(_SEVERAL, these)} if sides else {}
    return {
        (promise_id, viewer): promise
        for promise_id, viewer in sides
        if (promise := found.get(promise_id))
        and (viewer == promise.author_id or (viewer == promise.partner_id and not promise.is_private))
    }


def list_open(session: Session, team_id: str, pair_ids: Iterable[int], *, viewer: str) -> list[Promise]:
    """The open promises of these pairs that somebody may see, by their day."""
    return list(session.scalars(_SEEN_OPEN, {"team_id": team_id, "pairs": list(pair_ids), "viewer": viewer}))


def list_missed(
    session: Session, team_id: str, pair_ids: Iterable[int], *, viewer: str, since: datetime
) -> list[Promise]:
    """Those that were missed after `since`, and neither released nor kept after all."""
    these = {"team_id": team_id, "pairs": list(pair_ids), "viewer": viewer, "since": since}
    return list(session.scalars(_SEEN_MISSED, these))


def list_courses(session: Session, team_id: str, pair_ids: Iterable[int]) -> dict[tuple[int, str], list[Course]]:
    """What has become of all promises of these pairs that both see, by pair and author."""
    found: dict[tuple[int, str], list[Course]] = {}
    for each in session.scalars(_SHARED, {"team_id": team_id, "pairs": list(pair_ids)}):
        found.setdefault((each.pair_id, each.author_id), []).append(each.course)
    return found


def list_all(session: Session, team_id: str, *, viewer: str, limit: int) -> list[Promise]:
    """All that somebody may see, oldest first."""
    return list(session.scalars(_ALL_SEEN, {"team_id": team_id, "viewer": viewer, "most": limit}))


def claim_open_of_pair(session: Session, pair: Pair) -> list[Promise]:
    """All open promises of a pair, also those to oneself: for what happens to the pair as a whole."""
    return list(session.scalars(_OPEN_HELD, {"team_id": pair.team_id, "pairs": [pair.id]}))


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Promise]:
    """Those about which something is due, of any workspace."""
    due: dict[str, list[int]] = {}
    for team_id, promise_id in session.execute(_DUE, {"now": now, "limit": limit}):
        due.setdefault(team_id, []).append(promise_id)
    found: list[Promise] = []
    for team_id in sorted(due):
        found += session.scalars(_SEVERAL, {"team_id": team_id, "promises": due[team_id]})
    return found


# --- writing ---------------------------------------------------------------------------------------------------------

_ADD = insert(Promise.__table__).on_conflict_do_nothing()
_ADD_MOVE = insert(PromiseMove.__table__)
_ADD_REPAIR = insert(PromiseRepair.__table__).on_conflict_do_nothing()
_THIS = (_promises.team_id == bindparam("team"), _promises.id == bindparam("promise"))
_STEP = (
    update(Promise.__table__)
    .where(*_THIS, _promises.state == bindparam("was"), _promises.due_on == bindparam("was_due"))
    .values(
        state=bindparam("becomes"),
        due_on=bindparam("due"),
        set_on=bindparam("set"),
        asked_on=bindparam("asked"),
        not_yet_on=bindparam("not_yet"),
        look_at=bindparam("look", type_=UtcDateTime()),
        settled_at=bindparam("settled", type_=UtcDateTime()),
    )
    .returning(_promises.id)
)
_SET_LOOK = (
    update(Promise.__table__)
    .where(*_THIS, _promises.state == PromiseState.OPEN)
    .values(look_at=bindparam("look", type_=UtcDateTime()), asked_on=bindparam("asked"))
)
_LOOK_ANEW = (
    update(Promise.__table__)
    .where(
        _promises.team_id == bindparam("team"),
        _promises.author_id.in_(bindparam("authors", expanding=True)),
        _promises.state == PromiseState.OPEN,
        _promises.asked_on.is_(None),
        _promises.look_at > _NOW,
    )
    .values(look_at=_NOW)
)
_STOP_LOOKING = update(Promise.__table__).where(*_THIS, _promises.state != PromiseState.OPEN).values(look_at=None)
_THIS_REPAIR = (_repairs.team_id == bindparam("team"), _repairs.promise_id == bindparam("promise"))
_SAY = (
    update(PromiseRepair.__table__)
    .where(*_THIS_REPAIR, _repairs.what_now.is_(None), _repairs.answer.is_(None))
    .values(what_now=bindparam("now_what"), text=bindparam("words"), said_at=_NOW)
    .returning(_repairs.promise_id)
)
_ANSWER = (
    update(PromiseRepair.__table__)
    .where(*_THIS_REPAIR, _repairs.answer.is_(None))
    .values(answer=bindparam("said"), answered_at=_NOW)
    .returning(_repairs.promise_id)
)


def add(session: Session, pair: Pair, new: NewPromise, *, look_at: datetime | None, now: datetime) -> Promise:
    """Add a promise, unless this form has made one already, which is given then."""
    row = {
        "team_id": pair.team_id,
        "pair_id": pair.id,
        "author_id": new.author_id,
        "form_id": new.form_id,
        "source": new.source,
        "source_id": new.source_id,
        "follows_id": new.follows_id,
        "seen_by": new.seen_by,
        "state": PromiseState.OPEN,
        "cue": new.words.when,
        "will": new.words.will,
        "reason": new.words.reason,
        "due_on": new.due_on,
        "set_on": new.set_on,
        "reminds": new.reminds,
        "look_at": look_at,
        "made_at": now,
    }
    session.execute(_ADD, row)
    promise = find_by_form(session, pair.team_id, new.form_id, author=new.author_id)
    if promise is None:  # no row of theirs is ever deleted
        raise NotTheirPromise
    return promise


def mark(
    session: Session,
    promise: Promise,
    after: Course,
    *,
    set_on: date | None = None,
    asked_on: date | None = None,
    look_at: datetime | None = None,
    now: datetime,
) -> bool:
    """Take a step, if the promise is still as it was read; says whether it was. A day that it had is kept in sight.

    `set_on` is when its day was named, if that is another now.
    """
    these = {"team": promise.team_id, "promise": promise.id, "was": promise.state, "was_due": promise.due_on}
    values = {
        "becomes": after.state,
        "due": after.due_on,
        "set": set_on or promise.set_on,
        "asked": asked_on,
        "not_yet": after.not_yet_on,
        "look": look_at,
        "settled": None if after.state is PromiseState.OPEN else promise.settled_at or now,
    }
    if session.scalar(_STEP, {**these, **values}) is None:
        return False
    for number in range(len(promise.moves), len(after.moved_from)):
        move = {"promise_id": promise.id, "number": number + 1, "team_id": promise.team_id}
        session.execute(_ADD_MOVE, {**move, "moved_from": after.moved_from[number], "moved_at": now})
    return True


def set_look(session: Session, promise: Promise, at: datetime | None, *, asked_on: date | None) -> None:
    """When something is to be said about it next; `asked_on` is when its author is asked, if they are by now."""
    these = {"team": promise.team_id, "promise": promise.id, "look": at, "asked": asked_on}
    session.execute(_SET_LOOK, these)


def look_anew(session: Session, team_id: str, author_ids: Collection[str], *, now: datetime) -> None:
    """Their time has changed: when they are asked about what is open, if they have not been, is found anew."""
    session.execute(_LOOK_ANEW, {"team": team_id, "authors": list(author_ids), "now": now})


def stop_looking(session: Session, promise: Promise) -> None:
    """It is open no more: nothing is to be said about it."""
    session.execute(_STOP_LOOKING, {"team": promise.team_id, "promise": promise.id})


def begin_repair(session: Session, promise: Promise) -> None:
    """It has been missed: there is something to say about it."""
    session.execute(_ADD_REPAIR, {"promise_id": promise.id, "team_id": promise.team_id})


def mark_said(session: Session, promise: Promise, what_now: WhatNow, text: str | None, *, now: datetime) -> bool:
    """Its author has said how it goes on; says whether this call did it."""
    these = {"team": promise.team_id, "promise": promise.id, "now_what": what_now, "words": text, "now": now}
    return session.scalar(_SAY, these) is not None


def mark_answered(session: Session, promise: Promise, answer: RepairAnswer, *, now: datetime) -> bool:
    """The other has released or thanked; says whether this call did it."""
    these = {"team": promise.team_id, "promise": promise.id, "said": answer, "now": now}
    return session.scalar(_ANSWER, these) is not None


# --- deleting what somebody wrote ------------------------------------------------------------------------------------

_BY_AUTHOR = (Promise.team_id == bindparam("team"), Promise.author_id == bindparam("who"))
_IDS = select(Promise.id).where(*_BY_AUTHOR).order_by(Promise.id)
_PAIRS_SHARED_IN = select(Promise.pair_id).where(
    *_BY_AUTHOR, Promise.seen_by == PromiseSeenBy.BOTH, Promise.will.is_not(None)
)
# What is left of a promise, and of what was said of it, when its words are gone.
LEFT: dict[str, Any] = {
    "seen_by": PromiseSeenBy.ME,
    "state": PromiseState.LET_GO,
    "cue": None,
    "will": None,
    "reason": None,
    "look_at": None,
    "settled_at": func.coalesce(Promise.settled_at, _NOW),
}
LEFT_OF_REPAIR: dict[str, Any] = {"what_now": None, "text": None, "answer": None}
_ERASE = update(Promise).where(*_BY_AUTHOR).values(LEFT)
_ERASE_REPAIRS = (
    update(PromiseRepair)
    .where(
        PromiseRepair.team_id == bindparam("team"),
        PromiseRepair.promise_id.in_(select(Promise.id).where(*_BY_AUTHOR)),
    )
    .values(LEFT_OF_REPAIR)
)


def list_pairs_read_in(session: Session, member: Member) -> set[int]:
    """The ids of somebody's pairs in which the other can see a promise of theirs."""
    return set(session.scalars(_PAIRS_SHARED_IN, {"team": member.team_id, "who": member.user_id}))


def erase(session: Session, team_id: str, *, author: str, now: datetime) -> list[int]:
    """Every word of somebody's promises, and what has become of them. Gives the ids of all of them."""
    these = {"team": team_id, "who": author}
    session.execute(_ERASE_REPAIRS, these)
    session.execute(_ERASE, {**these, "now": now})
    return list(session.scalars(_IDS, these))
