"""Rosters: pasting them part by part, looking at what they would make, and making all of it at once."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import pairs as pair_actions
from bot.actions.pairs import NewPair
from bot.content import Content
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.rosters import MOST_PARTS
from bot.errors import Refusal
from storage import access, programs, rosters
from storage.members import Profile
from storage.tables import Member, Pair, PastedRoster, Program

KEPT_FOR = timedelta(days=1)


class RosterForgotten(Refusal):
    """What was pasted has been touched by nobody for a day, or its pairs were made."""


class RosterFull(Refusal):
    """There are as many parts as there may be."""


@dataclass(frozen=True, slots=True)
class Collected:
    """Somebody's roster: what was pasted, for which program, and what they were shown of it.

    `read_as` is empty unless it was read of exactly these pastes. `was_made`: its pairs are.
    """

    form_id: str
    program: Program
    parts: Sequence[str]
    read_as: str
    was_made: bool

    @property
    def digest(self) -> str:
        """Of the program and all that was pasted: what has another one is another roster."""
        return _digest(self.program.id, self.parts)


@dataclass(frozen=True, slots=True)
class Made:
    """The pairs that were made, and how many of those that were wanted had been made meanwhile."""

    pairs: Sequence[Pair]
    existed: int


def collect(
    session: Session,
    actor: Actor,
    scope: Scope,
    form_id: str,
    program_id: int,
    part: int,
    text: str,
    *,
    now: datetime,
) -> Collected:
    """Keep one part of a roster, in the place of what it was before. Raises RosterForgotten when parts before it are
    gone, and RosterFull.
    """
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    roster = rosters.save(session, actor, form_id, program.id, now=now)
    if roster.made_at:
        return _collected(roster, program, [])
    before = rosters.list_parts(session, roster)
    if part > len(before):
        raise RosterForgotten
    if part >= MOST_PARTS:
        raise RosterFull
    after = [*before[:part], text, *before[part + 1 :]]
    while after and not after[-1]:
        after.pop()
    if after != before:
        rosters.replace_parts(session, roster, after)
    return _collected(roster, program, after)


def look(session: Session, actor: Actor, scope: Scope, form_id: str, *, now: datetime) -> Collected:
    """A roster as its author was shown it, who is about to look at it again. Raises RosterForgotten."""
    roster = rosters.find(session, actor, form_id)
    if roster is None or roster.made_at:
        raise RosterForgotten
    program = programs.get(session, actor.team_id, roster.program_id, coordinator=scope.coordinator)
    access.add(session, actor, CoordinatorAction.PREVIEW_PAIRS, program_id=program.id, now=now)
    return _collected(roster, program, rosters.list_parts(session, roster))


def keep_reading(
    session: Session, actor: Actor, collected: Collected, read_as: str, named: Iterable[str], *, now: datetime
) -> None:
    """What a roster was read as: its author is shown it next, and what is shown is what will be made.

    Those who are `named` in it can see that they were looked up.
    """
    roster = rosters.find(session, actor, collected.form_id)
    if roster is not None and not roster.made_at:
        rosters.keep_reading(session, roster, read_as=read_as, read_of=collected.digest)
    about = [(None, user_id) for user_id in named]
    access.add_all(session, actor, CoordinatorAction.PREVIEW_PAIRS, about, program_id=collected.program.id, now=now)


def make(
    session: Session,
    actor: Actor,
    scope: Scope,
    collected: Collected,
    wanted: Sequence[tuple[str, str]],
    profiles: Mapping[str, Profile],
    *,
    content: Content,
    now: datetime,
) -> Made:
    """Make all pairs of a roster, (mentor id, mentee id) each, once; those that exist by now stay as they are."""
    program = programs.get(session, actor.team_id, collected.program.id, coordinator=scope.coordinator)
    roster = rosters.find(session, actor, collected.form_id)
    if roster is None or not rosters.mark_made(session, roster, now=now):
        return Made([], 0)
    today = now.astimezone(zone_named(program.zone)).date()
    starts_on = min(max(today, program.starts_on), program.ends_on)
    new = [NewPair(profiles[mentor_id], profiles[mentee_id]) for mentor_id, mentee_id in wanted]
    made = pair_actions.make(session, actor, scope, program, new, content=content, starts_on=starts_on, now=now)
    return Made(made, len(new) - len(made))


def start_over(session: Session, actor: Actor, form_id: str) -> None:
    """Forget a roster at once."""
    roster = rosters.find(session, actor, form_id)
    if roster is not None:
        rosters.delete_whole(session, roster)


def forget_old(session: Session, *, now: datetime, limit: int) -> int:
    """Whatever nobody has touched for a day is forgotten; says how many there were."""
    old = rosters.claim_old(session, before=now - KEPT_FOR, limit=limit)
    for roster in old:
        rosters.delete_whole(session, roster)
    return len(old)


def erase(session: Session, member: Member, now: datetime) -> None:
    for roster in rosters.list_of(session, member):
        rosters.delete_whole(session, roster)


def _collected(roster: PastedRoster, program: Program, parts: Sequence[str]) -> Collected:
    is_of_these = roster.read_of == _digest(program.id, parts)
    return Collected(
        roster.form_id, program, parts, (roster.read_as or "") if is_of_these else "", roster.made_at is not None
    )


def _digest(program_id: int, parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join([str(program_id), *parts]).encode()).hexdigest()
