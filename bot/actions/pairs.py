"""Pairs: making them, and pausing one, going on with it and ending it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.content import Content
from bot.domain import messages
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import local_moment, zone_named
from bot.domain.delivery import MAY_HAVE_ARRIVED
from bot.domain.feedback import next_scheduled
from bot.errors import Refusal
from storage import access, members, outbox, pairs, programs
from storage.members import Profile
from storage.tables import Delivery, Member, Pair, Program

MOMENT = "%Y%m%dT%H%M%S.%f"
PAUSES = (messages.PAIR_PAUSED.name, messages.PAIR_RESUMED.name)

# What the features do about it, each in its place; `bot.feature.Feature` says more.
Hook = Callable[[Session, Pair, datetime], None]
ResumeHook = Callable[[Session, Pair, timedelta, datetime], None]


class NoSuchPair(Refusal):
    """Nobody here has ever been in this pair."""


class RhythmGone(Refusal):
    """The program has a rhythm that the content no longer has."""

    def __init__(self, rhythm: str) -> None:
        super().__init__()
        self.rhythm = rhythm


class PairedAlready(Refusal):
    """These two are a living pair in this program."""


@dataclass(frozen=True, slots=True)
class NewPair:
    mentor: Profile
    mentee: Profile


@dataclass(frozen=True, slots=True)
class Changed:
    """A pair as it was before, and whether this call has changed it: somebody else may have been quicker."""

    pair: Pair
    done: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page, counted from 0, of a program's living pairs; `total` is how many these are in all."""

    program: Program
    pairs: Sequence[Pair]
    total: int
    number: int


def make(
    session: Session,
    actor: Actor,
    program: Program,
    new: Sequence[NewPair],
    *,
    content: Content,
    starts_on: date,
    now: datetime,
) -> list[Pair]:
    """Make pairs, start their rhythms and owe both people a welcome; gives those that did not exist yet."""
    preset = content.rhythm(program.rhythm)
    if preset is None:
        raise RhythmGone(program.rhythm)
    zone = zone_named(program.zone)
    # Also of a pair that began before it was made: nobody's first message is a round of feedback.
    first_round = local_moment(next_scheduled(starts_on, max(starts_on, now.astimezone(zone).date())), time(9), zone)
    made = []
    for each in new:
        for profile in (each.mentor, each.mentee):
            members.save_profile(session, program.team_id, profile, now=now)
        pair_id = pairs.add(
            session,
            program.team_id,
            program_id=program.id,
            mentor_id=each.mentor.user_id,
            mentee_id=each.mentee.user_id,
            starts_on=starts_on,
            created_by=actor.user_id,
            next_round_at=first_round,
            now=now,
        )
        if pair_id is None:
            continue
        pair = pairs.get(session, program.team_id, pair_id, member=each.mentor.user_id)
        rhythms.start(session, pair, preset, now=now)
        _note(session, actor, CoordinatorAction.MAKE_PAIR, pair, now)
        tell_both(session, pair, messages.WELCOME.name, now)
        made.append(pair)
    return made


def make_one(
    session: Session, actor: Actor, program: Program, new: NewPair, *, content: Content, starts_on: date, now: datetime
) -> Pair:
    """Make a pair; raises PairedAlready for two who are one in this program."""
    made = make(session, actor, program, [new], content=content, starts_on=starts_on, now=now)
    if not made:
        raise PairedAlready(field="mentee")
    return made[0]


def end(session: Session, actor: Actor, scope: Scope, pair_id: int, *, hooks: Sequence[Hook], now: datetime) -> Changed:
    """End a pair, and with it whatever the features had under way in it; both are told, without a reason."""
    pair = _get(session, actor, scope, pair_id)
    done = pairs.mark_ended(session, pair, now=now)
    if done:
        for hook in hooks:
            hook(session, pair, now)
        outbox.hurry(session, pair.team_id, pair_id=pair.id, now=now)  # it may have been paused until now
        _note(session, actor, CoordinatorAction.END_PAIR, pair, now)
        tell_both(session, pair, messages.ENDED.name, now)
    return Changed(pair, done)


def pause(
    session: Session, actor: Actor, scope: Scope, pair_id: int, *, hooks: Sequence[Hook], now: datetime
) -> Changed:
    """Leave a pair alone until it goes on; both are told, without a reason."""
    pair = _get(session, actor, scope, pair_id)
    done = pairs.mark_paused(session, pair, now=now)
    if done:
        for hook in hooks:
            hook(session, pair, now)
        _note(session, actor, CoordinatorAction.PAUSE_PAIR, pair, now)
    return Changed(pair, done)


def resume(
    session: Session, actor: Actor, scope: Scope, pair_id: int, *, hooks: Sequence[ResumeHook], now: datetime
) -> Changed:
    """Go on with a paused pair; what was kept for the two over its pause is asked about at once."""
    pair = _get(session, actor, scope, pair_id)
    paused_for = now - (pair.paused_at or now)
    done = pairs.mark_resumed(session, pair)
    if done:
        for hook in hooks:
            hook(session, pair, paused_for, now)
        # After the hooks: whatever else a feature locks, the jobs lock it before the lane.
        outbox.hurry(session, pair.team_id, pair_id=pair.id, now=now)
        _note(session, actor, CoordinatorAction.RESUME_PAIR, pair, now)
    return Changed(pair, done)


def page(session: Session, actor: Actor, scope: Scope, program_id: int, *, number: int, size: int) -> Page:
    """A page of the list of pairs; beyond the last one, the first."""
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    total = pairs.count_in_program(session, program.team_id, program.id)
    number = number if number * size < total else 0
    listed = pairs.list_in_program(session, program.team_id, program.id, limit=size, offset=number * size)
    return Page(program, listed, total, number)


def look(session: Session, actor: Actor, scope: Scope, program_id: int, *, size: int, now: datetime) -> Page:
    """The first page of the list of pairs, for somebody of whom it is noted that they have looked."""
    first = page(session, actor, scope, program_id, number=0, size=size)
    access.add(session, actor, CoordinatorAction.READ_PAIRS, program_id=program_id, now=now)
    return first


def _get(session: Session, actor: Actor, scope: Scope, pair_id: int) -> Pair:
    """A pair in a program that this person coordinates."""
    pair = pairs.find(session, actor.team_id, pair_id)
    if pair is None:
        raise NoSuchPair
    programs.get(session, actor.team_id, pair.program_id, coordinator=scope.coordinator)
    return pair


def _note(session: Session, actor: Actor, action: CoordinatorAction, pair: Pair, now: datetime) -> None:
    access.add(session, actor, action, program_id=pair.program_id, pair_id=pair.id, now=now)


def tell_both(session: Session, pair: Pair, kind: str, now: datetime, *, when: str = "") -> None:
    """Owe both the same message about their pair; `when` tells apart those of which there are several."""
    owed = [
        outbox.Owed(kind, pair.id, f"{kind}:{pair.id}:{when}{user_id}", user_id=user_id, pair_id=pair.id)
        for user_id in (pair.mentor_id, pair.mentee_id)
    ]
    outbox.add_all(session, pair.team_id, owed, now=now)


def tell_of_pause(session: Session, pair: Pair, now: datetime) -> None:
    tell_both(session, pair, messages.PAIR_PAUSED.name, now, when=f"{now:{MOMENT}}:")


def tell_of_return(session: Session, pair: Pair, _paused_for: timedelta, now: datetime) -> None:
    tell_both(session, pair, messages.PAIR_RESUMED.name, now, when=f"{now:{MOMENT}}:")


def has_heard(session: Session, delivery: Delivery) -> bool:
    """Whether the news in this message that a pair pauses or goes on is none to whom it is for.

    Who was told of a pause hears that it is over; who was not, because both came within a night, hears nothing. Of a
    pause from before there were such messages, its end is news.
    """
    before = outbox.list_about(session, delivery, kinds=PAUSES)
    reached = [each.kind for each in before if each.state in MAY_HAVE_ARRIVED]
    if reached:
        return reached[-1] == delivery.kind
    return delivery.kind == messages.PAIR_RESUMED.name and bool(before)


def tell_who_stays(session: Session, member: Member, now: datetime) -> None:
    """Somebody has left the workspace: owe word of it to the others in their pairs."""
    kind = messages.PARTNER_LEFT.name
    for pair in pairs.list_for(session, member.team_id, member.user_id):
        partner = pair.partner_of(member.user_id)
        dedupe = f"{kind}:{pair.id}:{now:{MOMENT}}:{partner}"
        owed = outbox.Owed(kind, pair.id, dedupe, user_id=partner, pair_id=pair.id)
        outbox.add_unless_planned(session, member.team_id, owed, now=now)  # they may have left before, in this night
