"""Changing a program and ending it: what that will do to whom, shown before it is done, and then done.

What is planned in its pairs is planned anew by `replan`, some at a time: a program may have thousands.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import concerns, members, news, openings, rhythm_changes
from bot.actions.pairs import Hook, RhythmGone, move_last_day, reopen
from bot.actions.programs import NobodyRunsIt, require_free, tell_coordinators
from bot.content import Content, RhythmPreset
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import ONE_DAY, end_of_day, local_moment, zone_named
from bot.domain.envelopes import OPENS
from bot.domain.feedback import next_scheduled
from bot.domain.items import PROGRAM_ENDED, PROGRAM_MOVED, PROGRAM_RHYTHM, WELCOME, Kind, Outcome
from bot.domain.pairs import PairState
from bot.domain.recurrence import Recurrence, dates
from bot.domain.rhythms import next_digest
from bot.errors import Refusal
from storage import access, items, program_changes, programs, rounds
from storage.members import Profile
from storage.tables import Pair, Program


class EndedAlready(Refusal):
    """A program that is to be ended has been."""


class BreaksLeaveNoDay(Refusal):
    """The breaks of a program would cover all of its days."""


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody wants a program to be like from now on; `were` are the coordinators that they were shown.

    What is None, the form was too old to ask for: it stays. So do the contacts without `has_contacts`.
    """

    name: str
    were: frozenset[str]
    coordinators: frozenset[str]
    digest_channel: str | None
    contacts: str | None = None
    has_contacts: bool = False
    starts_on: date | None = None
    ends_on: date | None = None
    zone: str | None = None
    rhythm: str | None = None
    asks_pulse: bool | None = None
    keep_days: int | None = None

    @property
    def added(self) -> frozenset[str]:
        return self.coordinators - self.were

    @property
    def removed(self) -> frozenset[str]:
        return self.were - self.coordinators

    def completed(self, program: Program) -> "Change":
        """The same, with what the program has in the place of what was not asked for."""
        return replace(
            self,
            contacts=self.contacts if self.has_contacts else program.contacts,
            has_contacts=True,
            starts_on=self.starts_on or program.starts_on,
            ends_on=self.ends_on or program.ends_on,
            zone=self.zone or program.zone,
            rhythm=self.rhythm or program.rhythm,
            asks_pulse=program.asks_pulse if self.asks_pulse is None else self.asks_pulse,
            keep_days=self.keep_days or program.keep_days,
        )


@dataclass(frozen=True, slots=True)
class Effects:
    """What a change will do to the pairs of a program: numbers and dates of the program, nothing of anybody.

    Days are (as it was, as it will be), and None where nothing changes. `rhythm` is the new one, and `first` the days
    on which it asks first, by its rules alone.
    """

    goes_on: int = 0  # pairs whose last day moves
    lives_again: int = 0  # pairs that had ended with the program
    own_day: int = 0  # pairs with a last day of their own, which stays
    begins: int = 0  # pairs that begin on another day
    ends: tuple[date, date] | None = None
    starts: tuple[date, date] | None = None
    zone: str | None = None
    rhythm: RhythmPreset | None = None
    asked: int = 0  # pairs that are asked by it
    first: tuple[date, date] | None = None  # check-in, reflection
    ends_now: bool = False

    @property
    def is_nothing(self) -> bool:
        return self == Effects()

    @property
    def key(self) -> str:
        """The same for the same effects: whoever agrees to what they were shown, agrees to nothing else."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class ProgramChanged:
    """What a change does, and whether it is done: else it has not been agreed to as it would be now."""

    effects: Effects
    done: bool


# --- changing --------------------------------------------------------------------------------------------------------


def change(
    session: Session,
    actor: Actor,
    scope: Scope,
    program_id: int,
    wanted: Change,
    people: Sequence[Profile],
    *,
    content: Content,
    agreed: str | None,
    now: datetime,
) -> ProgramChanged:
    """Change a program and who runs it; `people` are those who are to run it as well.

    What does something to its pairs is done only if they `agreed` to these effects. Whom somebody else has added or
    removed meanwhile, is left as it is. Raises NobodyRunsIt, NameTaken, RhythmGone and BreaksLeaveNoDay.
    """
    programs.lock(session, actor.team_id, program_id)  # two who remove each other at once leave one
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    session.refresh(program)  # as it is now that nobody else changes it
    new = wanted.completed(program)
    _require_days(program, new)
    effects = effects_of(session, program, new, content, now=now)
    if not effects.is_nothing and effects.key != agreed:
        return ProgramChanged(effects, done=False)
    if new.name != program.name:
        require_free(session, actor, new.name, besides=program.id)
    _change_coordinators(session, actor, program, wanted, people, now)
    _change_program(session, actor, program, new, effects, now)
    return ProgramChanged(effects, done=True)


def _require_days(program: Program, new: Change) -> None:
    """Raises BreaksLeaveNoDay where the program would be moved into its breaks."""
    starts_on, ends_on = new.starts_on or program.starts_on, new.ends_on or program.ends_on
    is_moved = (starts_on, ends_on) != (program.starts_on, program.ends_on)
    if is_moved and program.breaks and program.breaks.back_on(starts_on) > ends_on:
        raise BreaksLeaveNoDay(field="ends_on")


def effects_of(session: Session, program: Program, new: Change, content: Content, *, now: datetime) -> Effects:
    """What a program's change does to its pairs, as things are now. Raises RhythmGone."""
    starts_on, ends_on = new.starts_on or program.starts_on, new.ends_on or program.ends_on
    today = program.today(now)
    preset = content.rhythm(new.rhythm or program.rhythm)
    if preset is None and new.rhythm != program.rhythm:
        raise RhythmGone(new.rhythm or program.rhythm)
    kinds = program_changes.count_kinds(session, program)
    with_it = [each for each in kinds if each.ends_on is None]
    effects = Effects(zone=new.zone if new.zone != program.zone else None)
    lives_again = ends_on >= today and program.is_over(now)
    if ends_on != program.ends_on:
        effects = replace(
            effects,
            ends=(program.ends_on, ends_on),
            goes_on=sum(each.count for each in with_it if each.lives),
            lives_again=sum(each.count for each in with_it if not each.lives) if lives_again else 0,
            own_day=sum(each.count for each in kinds if each.lives and each.ends_on),
        )
    if starts_on != program.starts_on:
        begins = program_changes.count_to_begin(session, program, first=starts_on, today=today)
        effects = replace(effects, starts=(program.starts_on, starts_on), begins=begins)
    if preset is not None and preset.id != program.rhythm:
        asked = sum(each.count for each in kinds if each.lives) + effects.lives_again
        effects = replace(effects, rhythm=preset, asked=asked, first=_first_days(preset, starts_on, today))
    return effects


def _first_days(preset: RhythmPreset, starts_on: date, today: date) -> tuple[date, date]:
    """When it asks first, for whoever has not just been asked: of nobody's hours or time away."""
    earliest = max(starts_on, today + ONE_DAY)
    rules = (preset.checkin_rule, preset.checkin_time), (preset.reflection_rule, preset.reflection_time)
    one, other = (next(dates(Recurrence(rule, at, starts_on), earliest)) for rule, at in rules)
    return one, other


def _change_coordinators(
    session: Session, actor: Actor, program: Program, wanted: Change, people: Sequence[Profile], now: datetime
) -> None:
    for profile in people:
        members.meet(session, actor.team_id, profile, zone=program.zone, now=now)
    running = {each.user_id for each in program.coordinators}
    added, removed = wanted.added - running, wanted.removed & running
    programs.add_coordinators(session, actor.team_id, program.id, sorted(added))
    tell_coordinators(session, actor, program.id, sorted(added), now)
    programs.remove_coordinators(session, actor.team_id, program.id, sorted(removed))
    concerns.stop_coordinating(session, actor.team_id, program.id, removed, now=now)
    if removed and not programs.list_to_ask(session, actor.team_id, [program.id]):
        raise NobodyRunsIt(field="coordinators")
    for action, whom in (
        (CoordinatorAction.ADD_COORDINATOR, added),
        (CoordinatorAction.REMOVE_COORDINATOR, removed),
    ):
        about = [(None, user_id) for user_id in sorted(whom)]
        access.add_all(session, actor, action, about, program_id=program.id, now=now)


def _change_program(
    session: Session, actor: Actor, program: Program, new: Change, effects: Effects, now: datetime
) -> None:
    starts_on, ends_on = new.starts_on or program.starts_on, new.ends_on or program.ends_on
    zone, rhythm = new.zone or program.zone, new.rhythm or program.rhythm
    was = (program.name, program.digest_channel, program.contacts, program.keep_days, program.asks_pulse)
    is_told = was != (new.name, new.digest_channel, new.contacts, new.keep_days, new.asks_pulse)
    noted = [
        action
        for action, is_so in (
            (CoordinatorAction.CHANGE_PROGRAM, is_told),
            (CoordinatorAction.MOVE_PROGRAM, bool(effects.ends or effects.starts or effects.zone)),
            (CoordinatorAction.CHANGE_RHYTHM, effects.rhythm is not None),
        )
        if is_so
    ]
    if not noted:
        return
    for action in noted:
        access.add(session, actor, action, program_id=program.id, now=now)
    was_first, lived = program.starts_on, not program.is_over(now)
    moved = effects.ends is not None or (effects.zone is not None and lived)
    programs.change(
        session,
        program,
        {
            "name": new.name,
            "starts_on": starts_on,
            "ends_on": ends_on,
            "zone": zone,
            "rhythm": rhythm,
            "digest_channel": new.digest_channel,
            "contacts": new.contacts,
            "asks_pulse": new.asks_pulse,
            "keep_days": new.keep_days,
            "ended_at": None if effects.ends else program.ended_at,
            "tell_end_at": end_of_day(ends_on, zone_named(zone)) if moved else program.tell_end_at,
            "next_digest_at": next_digest(now, zone_named(zone)) if moved else program.next_digest_at,
        },
    )
    if effects.starts:
        program_changes.begin_with(session, program, first=starts_on, was=was_first, today=program.today(now))
    if moved or effects.starts or effects.rhythm:
        program_changes.mark_to_replan(session, program, now=now)
    if effects.ends or effects.starts:
        _tell(session, program, PROGRAM_MOVED, program_changes.list_people_with(session, program), now)
    if effects.rhythm and lived:
        _tell(session, program, PROGRAM_RHYTHM, program_changes.list_living_people(session, program), now)


def _tell(session: Session, program: Program, kind: Kind, user_ids: Iterable[str], now: datetime) -> None:
    """Each hears of it once, however often it is changed before they do; what was told before says how it is now."""
    for each in {kind, PROGRAM_MOVED, PROGRAM_ENDED}:
        items.mark_stale(session, program.team_id, each, [program.id], now=now)
    items.close(session, program.team_id, [kind, PROGRAM_ENDED], [program.id], Outcome.WITHDRAWN, now=now)
    items.add_all(session, program.team_id, news.again(session, program.team_id, kind, program.id, user_ids), now=now)


# --- ending ----------------------------------------------------------------------------------------------------------


def effects_of_end(session: Session, actor: Actor, scope: Scope, program_id: int, *, now: datetime) -> Effects:
    """What ending a program at once does to its pairs."""
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    return _effects_of_end(session, program, now)


def _effects_of_end(session: Session, program: Program, now: datetime) -> Effects:
    if program.is_over(now):
        raise EndedAlready
    today = program.today(now)
    living = [each for each in program_changes.count_kinds(session, program) if each.lives]
    stay = sum(each.count for each in living if each.ends_on and each.ends_on > today)
    return Effects(
        goes_on=sum(each.count for each in living) - stay, own_day=stay, ends=(program.ends_on, today), ends_now=True
    )


def end(
    session: Session, actor: Actor, scope: Scope, program_id: int, *, agreed: str | None, now: datetime
) -> ProgramChanged:
    """End a program at once, with the pairs that have no later day of their own; both of each hear of it.

    Only if they `agreed` to these effects. Raises EndedAlready.
    """
    programs.lock(session, actor.team_id, program_id)
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    session.refresh(program)
    effects = _effects_of_end(session, program, now)
    if effects.key != agreed:
        return ProgramChanged(effects, done=False)
    today = program.today(now)
    programs.mark_ended(session, program, starts_on=min(program.starts_on, today), ends_on=today, now=now)
    program_changes.end_with(session, program, last_day=today, now=now)
    items.close(session, program.team_id, [PROGRAM_MOVED, PROGRAM_RHYTHM], [program.id], Outcome.WITHDRAWN, now=now)
    access.add(session, actor, CoordinatorAction.END_PROGRAM, program_id=program.id, now=now)
    return ProgramChanged(effects, done=True)


# --- what follows in its pairs ---------------------------------------------------------------------------------------


def replan(session: Session, content: Content, *, hooks: Sequence[Hook], now: datetime, limit: int) -> list[Pair]:
    """Plan pairs anew whose program is another; gives those that were looked at."""
    some = program_changes.claim_to_replan(session, now=now, limit=limit)
    for pair in openings.by_workspace(some):
        _replan(session, pair, content.rhythm(pair.program.rhythm), hooks, now)
    program_changes.mark_replanned(session, [each.id for each in some])
    return some


def _replan(session: Session, pair: Pair, preset: RhythmPreset | None, hooks: Sequence[Hook], now: datetime) -> None:
    program = pair.program
    if program.is_over(now):
        return
    if pair.state == PairState.ENDED:
        if pair.last_day < program.today(now) or pair.somebody_left:
            return
        if not reopen(session, pair, pair.ends_on, hooks=hooks, now=now):
            return
    else:
        move_last_day(session, pair, pair.ends_on, hooks=hooks, now=now)
    is_other = preset is not None and rhythm_changes.change(session, pair, preset, now=now)
    if is_other and pair.starts_on > program.today(now):
        zone = zone_named(program.zone)
        rounds.set_next(session, pair, local_moment(next_scheduled(pair.starts_on, pair.starts_on), OPENS, zone))
    items.mark_stale(session, pair.team_id, WELCOME, [pair.id], now=now)
