"""Quiet in pairs: when each is looked at next, what the rule looks at, and what has become of it.

What the two have said about it is read for the rule and for each of them alone.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, delete, func, or_, select, update
from sqlalchemy.orm import Session, contains_eager, joinedload

from bot.domain.items import SILENCE_ASKED
from bot.domain.meetings import MeetingState
from bot.domain.prompts import PromptState
from bot.domain.silences import SilenceKind, SilenceSaid
from bot.errors import Refusal
from storage.due import anything
from storage.engagement import ITS_ITEM
from storage.pairs import due, next_due, set_moment
from storage.sql import insert
from storage.tables import Item, Meeting, MeetingContact, Member, Pair, Prompt, Response, Silence
from storage.tables import SilenceAnswer as Answer
from storage.types import PrivateMoment, UtcDateTime

_NOW = bindparam("now", type_=UtcDateTime())
_silences, _answers = Silence.__table__.c, Answer.__table__.c
_OF_PAIR = (Silence.team_id == bindparam("team"), Silence.pair_id == bindparam("pair"))
_PEOPLE = (joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))

_DUE = due(Pair.quiet_look_at)
IS_DUE = anything(_DUE)
NEXT_DUE = next_due(Pair.quiet_look_at)
_LOOK_AT = set_moment(Pair.quiet_look_at)
_ALIVE = select(Member.user_id, Member.alive_at).where(
    Member.team_id == bindparam("team"), Member.user_id.in_(bindparam("users", expanding=True))
)
# What waits, or ran out: what was answered or let pass has been seen.
_ASKED = (
    select(func.min(Item.told_at))
    .select_from(Prompt)
    .join(Item, ITS_ITEM)
    .where(
        Prompt.team_id == bindparam("team"),
        Prompt.pair_id == bindparam("pair"),
        Prompt.user_id == bindparam("user"),
        Prompt.rhythm_id.is_not(None),
        Prompt.state.in_([PromptState.OPEN, PromptState.EXPIRED]),
        Item.told_at > bindparam("since", type_=UtcDateTime()),
    )
)
_NOTED = select(func.max(Response.met_on)).where(
    Response.team_id == bindparam("team"), Response.pair_id == bindparam("pair")
)
_SAID_MET = select(func.max(MeetingContact.met_on)).where(
    MeetingContact.team_id == bindparam("team"),
    MeetingContact.pair_id == bindparam("pair"),
    MeetingContact.counts_from <= _NOW,
)
_MEETS_NEXT = (
    select(Meeting.id)
    .where(
        Meeting.team_id == bindparam("team"),
        Meeting.pair_id == bindparam("pair"),
        Meeting.state == MeetingState.AGREED,
        Meeting.ends_at > bindparam("now", type_=PrivateMoment()),
    )
    .limit(1)
)
_LATEST = select(Silence).where(*_OF_PAIR).order_by(Silence.id.desc()).limit(1)
_TOLD = select(Item.user_id, Item.told_at).where(
    Item.team_id == bindparam("team"), Item.kind == SILENCE_ASKED.name, Item.subject_id == bindparam("subject")
)
_ADD = insert(Silence.__table__).on_conflict_do_nothing().returning(_silences.id)
_THIS = (_silences.team_id == bindparam("team"), _silences.id == bindparam("this"))
_SHOW = update(Silence.__table__).where(*_THIS, _silences.shown_at.is_(None)).values(shown_at=_NOW)
_END = (
    update(Silence.__table__)
    .where(*_THIS, _silences.ended_at.is_(None))
    .values(ended_at=_NOW, counts_from=bindparam("from"))
    .returning(_silences.id)
)
_END_UNLESS_HELP = _END.where(_silences.help_at.is_(None))
_PUT_LATER = (
    update(Silence.__table__)
    .where(*_THIS, _silences.ended_at.is_not(None), _silences.counts_from < bindparam("from"))
    .values(counts_from=bindparam("from"))
)
_ASK_FOR_HELP = (
    update(Silence.__table__)
    .where(*_THIS)
    .values(help_at=func.coalesce(_silences.help_at, _NOW), ended_at=None, counts_from=None)
)
_OF_ONE = (
    select(Silence)
    .join(Silence.pair)
    .where(
        Silence.team_id == bindparam("team"),
        Silence.id == bindparam("this"),
        Pair.team_id == bindparam("team"),
        or_(Pair.mentor_id == bindparam("member"), Pair.mentee_id == bindparam("member")),
    )
    .options(contains_eager(Silence.pair).options(*_PEOPLE))
)
_SAY = insert(Answer.__table__)
_SAY_ANEW = _SAY.on_conflict_do_update(
    index_elements=["silence_id", "user_id"], set_={"said": _SAY.excluded.said, "said_at": _SAY.excluded.said_at}
)
_SIDES = (
    select(Silence, Answer)
    .join(Silence.pair)
    .outerjoin(
        Answer,
        and_(Answer.silence_id == Silence.id, Answer.team_id == Silence.team_id, Answer.user_id == bindparam("viewer")),
    )
    .where(
        Silence.team_id == bindparam("team"),
        Silence.id.in_(bindparam("ids", expanding=True)),
        or_(Pair.mentor_id == bindparam("viewer"), Pair.mentee_id == bindparam("viewer")),
    )
    .options(contains_eager(Silence.pair).options(*_PEOPLE))
)
_SAID_BY = (
    select(Silence, Answer)
    .join(Answer, and_(Answer.silence_id == Silence.id, Answer.team_id == Silence.team_id))
    .join(Silence.pair)
    .where(Answer.team_id == bindparam("team"), Answer.user_id == bindparam("viewer"))
    .order_by(Silence.id.desc())
    .limit(bindparam("most"))
    .options(contains_eager(Silence.pair).options(*_PEOPLE))
)
_ERASE = delete(Answer.__table__).where(_answers.team_id == bindparam("team"), _answers.user_id == bindparam("user"))


_FORGET = delete(Answer.__table__).where(
    _answers.team_id == bindparam("team"),
    _answers.user_id.not_in(bindparam("kept", expanding=True)),
    _answers.silence_id.in_(select(Silence.id).where(*_OF_PAIR)),
)


class NoSuchSilence(Refusal):
    """Nothing was asked of this pair, or it is between two others."""


@dataclass(frozen=True, slots=True)
class NewSilence:
    kind: SilenceKind
    days: int
    every: int
    agreed: bool
    asked_on: date


@dataclass(frozen=True, slots=True)
class OwnSilence:
    """A time of quiet as one of the two may see it: with what they themselves have said about it."""

    silence: Silence
    viewer: str
    said: SilenceSaid | None
    said_at: datetime | None = None

    @property
    def pair(self) -> Pair:
        return self.silence.pair


# --- when it is looked at --------------------------------------------------------------------------------------------


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs that are to be looked at now, so that nobody else takes them until this transaction ends."""
    return list(session.scalars(_DUE, {"now": now, "most": limit}))


def set_look(session: Session, pair: Pair, at: datetime | None) -> None:
    session.execute(_LOOK_AT, {"team": pair.team_id, "pair": pair.id, "at": at})


# --- what the rule looks at ------------------------------------------------------------------------------------------


def list_alive(session: Session, pair: Pair) -> dict[str, datetime | None]:
    """When each of the two has done something last."""
    rows = session.execute(_ALIVE, {"team": pair.team_id, "users": [pair.mentor_id, pair.mentee_id]})
    return {user_id: alive_at for user_id, alive_at in rows}


def find_asked(session: Session, pair: Pair, user_id: str, *, since: datetime) -> datetime | None:
    """When the first question of the pair has reached one of the two that still waits, or ran out, since then."""
    return session.scalar(_ASKED, {**_of(pair), "user": user_id, "since": since})


def find_met(session: Session, pair: Pair, *, now: datetime) -> date | None:
    """The latest day on which a meeting is noted, or said to have taken place."""
    of_these = _of(pair)
    days = (session.scalar(_NOTED, of_these), session.scalar(_SAID_MET, {**of_these, "now": now}))
    return max((day for day in days if day), default=None)


def meets_next(session: Session, pair: Pair, *, now: datetime) -> bool:
    """Whether a meeting is agreed on that is not over yet."""
    return session.scalar(_MEETS_NEXT, {**_of(pair), "now": now}) is not None


def find_latest(session: Session, pair: Pair) -> Silence | None:
    return session.scalar(_LATEST, _of(pair))


def list_told(session: Session, silence: Silence) -> dict[str, datetime | None]:
    """When each of the two has heard of it."""
    rows = session.execute(_TOLD, {"team": silence.team_id, "subject": silence.id})
    return {user_id: told_at for user_id, told_at in rows}


def _of(pair: Pair) -> dict[str, object]:
    return {"team": pair.team_id, "pair": pair.id}


# --- what becomes of it ----------------------------------------------------------------------------------------------


def add(session: Session, pair: Pair, new: NewSilence, *, now: datetime) -> int | None:
    """Note that it is quiet; nothing if that is noted already."""
    row = {
        "team_id": pair.team_id,
        "pair_id": pair.id,
        "kind": new.kind,
        "days": new.days,
        "every": new.every,
        "agreed": new.agreed,
        "asked_on": new.asked_on,
        "asked_at": now,
    }
    added: int | None = session.scalar(_ADD, row)
    return added


def mark_shown(session: Session, silence: Silence, *, now: datetime) -> None:
    """From now on coordinators are shown it."""
    session.execute(_SHOW, {"team": silence.team_id, "this": silence.id, "now": now})


def mark_ended(
    session: Session, silence: Silence, *, counts_from: date, unless_help: bool = False, now: datetime
) -> bool:
    """It is over; say whether this call did it. Another may begin from that day on."""
    statement = _END_UNLESS_HELP if unless_help else _END
    these = {"team": silence.team_id, "this": silence.id, "from": counts_from, "now": now}
    return session.scalar(statement, these) is not None


def put_later(session: Session, silence: Silence, *, counts_from: date) -> None:
    """One that is over already: another may not begin before that day."""
    session.execute(_PUT_LATER, {"team": silence.team_id, "this": silence.id, "from": counts_from})


def mark_help(session: Session, silence: Silence, *, now: datetime) -> None:
    """Coordinators are shown that the pair would like help."""
    session.execute(_ASK_FOR_HELP, {"team": silence.team_id, "this": silence.id, "now": now})


# --- what the two say ------------------------------------------------------------------------------------------------


def get(session: Session, team_id: str, silence_id: int, *, member: str) -> Silence:
    """One, with its pair, if `member` is one of the two."""
    silence = session.scalar(_OF_ONE, {"team": team_id, "this": silence_id, "member": member})
    if silence is None:
        raise NoSuchSilence
    return silence


def say(session: Session, silence: Silence, user_id: str, said: SilenceSaid, *, now: datetime) -> None:
    """What one of the two says about it; said again, the latest holds."""
    row = {"silence_id": silence.id, "user_id": user_id, "team_id": silence.team_id, "said": said, "said_at": now}
    session.execute(_SAY_ANEW, row)


def list_each(session: Session, team_id: str, sides: Collection[tuple[int, str]]) -> dict[tuple[int, str], OwnSilence]:
    """Each (its id, whose) from the side of that one of the two; without those that are between others."""
    found = {}
    for viewer in sorted({who for _, who in sides}):
        ids = [id for id, who in sides if who == viewer]
        for mine in _own(session.execute(_SIDES, {"team": team_id, "viewer": viewer, "ids": ids}), viewer):
            found[mine.silence.id, viewer] = mine
    return found


def list_said(session: Session, team_id: str, *, viewer: str, limit: int) -> Sequence[OwnSilence]:
    """All about which somebody has said something, newest first."""
    return list(_own(session.execute(_SAID_BY, {"team": team_id, "viewer": viewer, "most": limit}), viewer))


def _own(rows: Iterable[Row[*tuple[Any, ...]]], viewer: str) -> Iterator[OwnSilence]:
    for silence, answer in rows:
        yield OwnSilence(silence, viewer, answer.said if answer else None, answer.said_at if answer else None)


def erase(session: Session, team_id: str, *, author: str) -> None:
    """What somebody has said about any is gone; what came of it stays."""
    session.execute(_ERASE, {"team": team_id, "user": author})


def forget(session: Session, pair: Pair, *, kept_for: Collection[str]) -> None:
    """What the two have said about any of their pair is gone, but for those who keep theirs."""
    session.execute(_FORGET, {**_of(pair), "kept": list(kept_for)})
