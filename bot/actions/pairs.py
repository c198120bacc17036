"""Pairs: making them, and pausing one, going on with it and ending it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import alignments, concerns, members, openings, pair_news, rhythms
from bot.content import Content
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import ONE_DAY, end_of_day, local_moment, start_of_day, zone_named
from bot.domain.closings import next_look
from bot.domain.envelopes import OPENS
from bot.domain.feedback import next_scheduled
from bot.domain.items import KEEPSAKE, PAIR_ENDED, PAIR_PAUSED, PAIR_RESUMED, WELCOME, Kind, Outcome
from bot.domain.pairs import PairEnding
from bot.domain.programs import Role
from bot.domain.pulses import FIRST_AFTER
from bot.errors import Refusal
from storage import access, agreement_drafts, items, pair_ends, pairs, programs
from storage.items import NewInPairs
from storage.members import Profile
from storage.tables import Pair, Program

MOST_ENDED = 10  # in a coordinator's list
LATE = timedelta(days=14)  # who was away, or is new to such words, is not told of what was over long ago

CHANGES = (
    "state",
    "ending",
    "ended_at",
    "final_at",
    "ends_on",
    "paused_at",
    "paused_until",
    "resumed_at",
    "next_round_at",
)

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


class ProgramOver(Refusal):
    """The program has ended, and no pair begins in it."""


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
    """A page, counted from 0, of a program's living pairs; `total` is how many these are in all.

    `agreed` says by the id of a pair whether something is signed in it; a coordinator sees nothing of their own pairs.
    `ended` are those that have ended, the latest first.
    """

    program: Program
    pairs: Sequence[Pair]
    total: int
    number: int
    agreed: Mapping[int, bool] = field(default_factory=dict)
    ended: Sequence[Pair] = ()


def make(
    session: Session,
    actor: Actor,
    scope: Scope,
    program: Program,
    new: Sequence[NewPair],
    *,
    content: Content,
    starts_on: date,
    now: datetime,
) -> list[Pair]:
    """Make pairs, start their rhythms, welcome both people and invite them to agree; gives those that are new."""
    # Once more: since the form was sent, everybody in it was looked up, and a right, or the program, may have ended.
    program = programs.hold(session, actor.team_id, program.id, coordinator=scope.coordinator)
    if program.is_over(now):
        raise ProgramOver(field="program")
    starts_on = min(max(starts_on, program.starts_on), program.ends_on)
    preset = content.rhythm(program.rhythm)
    if preset is None:
        raise RhythmGone(program.rhythm)
    zone = zone_named(program.zone)
    begins_on = max(starts_on, program.today(now))
    # Also of a pair that began before it was made: nobody's first message is a round of feedback.
    first_round = local_moment(next_scheduled(starts_on, begins_on), OPENS, zone)
    aligns = alignments.is_worth_asking(program, starts_on, program.ends_on, now)
    team_id = program.team_id
    profiles = {each.user_id: each for pair in new for each in (pair.mentor, pair.mentee)}
    people = members.meet_all(session, team_id, list(profiles.values()), zone=program.zone, now=now)
    added = pairs.add_all(
        session,
        team_id,
        [(each.mentor.user_id, each.mentee.user_id) for each in new],
        program_id=program.id,
        starts_on=starts_on,
        created_by=actor.user_id,
        next_round_at=first_round,
        align_at=now if aligns else None,
        end_due_at=end_of_day(program.ends_on, zone),
        pulse_at=local_moment(begins_on + FIRST_AFTER, OPENS, zone),
        closing_at=next_look(program.ends_on, zone, today=begins_on),
        now=now,
    )
    if not added:
        return []
    made = pairs.list_among(session, program, added, people)
    rhythms.start(session, made, preset, now=now)
    access.add_all(
        session, actor, CoordinatorAction.MAKE_PAIR, [(each, None) for each in added], program_id=program.id, now=now
    )
    welcomes = {NewInPairs(WELCOME, role): added for role in Role}
    invitations = alignments.invitations(made, now) if aligns else {}
    items.add_in_pairs(session, team_id, {**welcomes, **invitations}, key="0", now=now)  # one visit brings both
    concerns.become_partners(session, team_id, made, now=now)
    return made


def make_one(
    session: Session,
    actor: Actor,
    scope: Scope,
    program: Program,
    new: NewPair,
    *,
    content: Content,
    starts_on: date,
    now: datetime,
) -> Pair:
    """Make a pair; raises PairedAlready for two who are one in this program."""
    made = make(session, actor, scope, program, [new], content=content, starts_on=starts_on, now=now)
    if not made:
        raise PairedAlready(field="mentee")
    return made[0]


def end(session: Session, actor: Actor, scope: Scope, pair_id: int, *, hooks: Sequence[Hook], now: datetime) -> Changed:
    """End a pair, and with it whatever the features had under way in it; both are told, without a reason."""
    pair = _get(session, actor, scope, pair_id)
    done = pairs.mark_ended(session, pair, PairEnding.ENDED, now=now)
    if done:
        for hook in hooks:
            hook(session, pair, now)
        pair_news.redraw_with_program(session, pair, now)
        _note(session, actor, CoordinatorAction.END_PAIR, pair, now)
        _tell_of_end(session, pair, now)
    return Changed(pair, done)


# --- its last day ----------------------------------------------------------------------------------------------------


def end_over(session: Session, *, hooks: Sequence[Hook], now: datetime, limit: int) -> list[Pair]:
    """End the pairs whose last day is over for both; gives those that were looked at.

    Both are told, unless they hear of it with their program, or it was too long ago.
    """
    looked_at = pair_ends.claim_over(session, now=now, limit=limit)
    for pair in openings.by_workspace(looked_at):
        over_at = over_for_both(pair, pair.last_day)
        if now < over_at:  # one of them lives elsewhere by now
            pair_ends.look_again(session, pair, over_at)
        elif pairs.mark_ended(session, pair, PairEnding.OVER, now=now):
            for hook in hooks:
                hook(session, pair, now)
            pair_news.redraw(session, pair, now)
            if pair.last_day != pair.program.ends_on and now < over_at + LATE:
                _tell_of_end(session, pair, now)
    return looked_at


def heard_on_last_day(session: Session, team_id: str, some: Sequence[Pair]) -> set[tuple[str, int]]:
    """Who has heard on the last day itself that it is the last, of which pairs: they need not hear of it once more.

    Whoever a coordinator has ended a program for, hears of that.
    """
    with_end = {each.id: each for each in some if each.ending in (None, PairEnding.OVER) and not each.program.ended_at}
    return {
        (user_id, pair_id)
        for user_id, pair_id, at in items.list_told(session, team_id, KEEPSAKE, with_end)
        if at >= start_of_day((pair := with_end[pair_id]).last_day, zone_named(pair.program.zone))
    }


def over_for_both(pair: Pair, last_day: date) -> datetime:
    """When a day is over for both, and for their program; one whose zone nobody knows any more lives by the latter."""
    ended_at = pair.program.ended_at
    if ended_at is not None and last_day <= pair.program.ends_on:  # by a coordinator, at once
        return ended_at
    zones = [each.availability.zone for member in (pair.mentor, pair.mentee) if (each := rhythms.times_of(member))]
    following = last_day + ONE_DAY
    return max(start_of_day(following, zone) for zone in [*zones, zone_named(pair.program.zone)])


def reopen(
    session: Session,
    pair: Pair,
    ends_on: date | None,
    *,
    after: Collection[PairEnding] = (PairEnding.OVER,),
    hooks: Sequence[Hook],
    now: datetime,
) -> bool:
    """Have a pair live again that had ended with its last day: until another one, or until its program's as it is now.

    Says whether this call did it: not for two who are a living pair of this program already, nor for one that has ended
    in another way than `after`. Whoever calls tells the two; who has not heard of the end, hears nothing of it.
    """
    due = over_for_both(pair, ends_on or pair.program.ends_on)
    if not pair_ends.mark_reopened(session, pair, after=after, ends_on=ends_on, end_due_at=due, now=now):
        return False
    items.close(session, pair.team_id, [PAIR_ENDED], [pair.id], Outcome.WITHDRAWN, now=now)
    _plan_on(session, pair, hooks, now)
    return True


def move_last_day(session: Session, pair: Pair, ends_on: date | None, *, hooks: Sequence[Hook], now: datetime) -> bool:
    """Have a living pair end with another day, or with its program as it is now; says whether it lives.

    Whoever calls tells the two.
    """
    due = over_for_both(pair, ends_on or pair.program.ends_on)
    if not pair_ends.mark_last_day(session, pair, ends_on=ends_on, end_due_at=due):
        return False
    _plan_on(session, pair, hooks, now)
    return True


def _plan_on(session: Session, pair: Pair, hooks: Sequence[Hook], now: datetime) -> None:
    session.refresh(pair, CHANGES)  # as it is now: what is planned depends on it
    for hook in hooks:
        hook(session, pair, now)
    pair_news.redraw(session, pair, now)


def _tell_of_end(session: Session, pair: Pair, now: datetime) -> None:
    """After the hooks: one of them withdraws what waits in it. A pair that lived again may end more than once."""
    pair_news.tell(session, pair, PAIR_ENDED, _both(pair), now)


# --- by a coordinator ------------------------------------------------------------------------------------------------


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
    """Go on with a paused pair, and with whatever waited in it; both are told, without a reason."""
    pair = _get(session, actor, scope, pair_id)
    paused_for = now - (pair.paused_at or now)
    done = pairs.mark_resumed(session, pair, now=now)
    if done:
        for hook in hooks:
            hook(session, pair, paused_for, now)
        _note(session, actor, CoordinatorAction.RESUME_PAIR, pair, now)
    return Changed(pair, done)


def find_parted(session: Session, actor: Actor, scope: Scope, pair_id: int) -> Pair:
    """A living pair that one of the two has left with the workspace. Raises NoSuchPair."""
    pair = _get(session, actor, scope, pair_id)
    if pair.ended_at is not None or not pair.somebody_left or actor.user_id in _both(pair):
        raise NoSuchPair
    return pair


def page(session: Session, actor: Actor, scope: Scope, program_id: int, *, number: int, size: int) -> Page:
    """A page of the list of pairs; beyond the last one, the first."""
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    total = pairs.count_in_program(session, program.team_id, program.id)
    number = number if number * size < total else 0
    listed = pairs.list_in_program(session, program.team_id, program.id, limit=size, offset=number * size)
    others = [pair.id for pair in listed if actor.user_id not in (pair.mentor_id, pair.mentee_id)]
    agreed = agreement_drafts.list_pairs_with_agreement(session, program.team_id, others)
    ended = pairs.list_ended_lately(session, program.team_id, program.id, limit=MOST_ENDED)
    return Page(program, listed, total, number, {pair_id: pair_id in agreed for pair_id in others}, ended)


def note_look(session: Session, actor: Actor, scope: Scope, program_id: int, *, now: datetime) -> None:
    """Somebody is about to look at the list of pairs."""
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    access.add(session, actor, CoordinatorAction.READ_PAIRS, program_id=program.id, now=now)


def _get(session: Session, actor: Actor, scope: Scope, pair_id: int) -> Pair:
    """A pair in a program that this person coordinates."""
    pair = pairs.find(session, actor.team_id, pair_id)
    if pair is None:
        raise NoSuchPair
    programs.get(session, actor.team_id, pair.program_id, coordinator=scope.coordinator)
    return pair


def _note(session: Session, actor: Actor, action: CoordinatorAction, pair: Pair, now: datetime) -> None:
    access.add(session, actor, action, program_id=pair.program_id, pair_id=pair.id, now=now)


def _both(pair: Pair) -> tuple[str, str]:
    return pair.mentor_id, pair.mentee_id


def tell_of_pause(session: Session, pair: Pair, now: datetime) -> None:
    tell_unless_undone(session, pair, PAIR_PAUSED, PAIR_RESUMED, now)


def tell_of_day(session: Session, pair: Pair, now: datetime) -> None:
    """Until when it is paused: whoever has been told of another day hears of this one, and that message says it too."""
    items.mark_stale(session, pair.team_id, PAIR_PAUSED, [pair.id], now=now)
    for new in pair_news.again(session, pair, PAIR_PAUSED, _both(pair)):
        items.add_unless_untold(session, pair.team_id, new, now=now)


def tell_of_return(session: Session, pair: Pair, _paused_for: timedelta, now: datetime) -> None:
    tell_unless_undone(session, pair, PAIR_RESUMED, PAIR_PAUSED, now)


def tell_unless_undone(session: Session, pair: Pair, kind: Kind, undone: Kind, now: datetime) -> None:
    """Whoever has not been told of the one before this has undone it, hears of neither; what was told says so now."""
    for each in (kind, undone):
        items.mark_stale(session, pair.team_id, each, [pair.id], now=now)
    untold = {
        user_id
        for user_id in _both(pair)
        if items.close(session, pair.team_id, [undone], [pair.id], Outcome.WITHDRAWN, user_id=user_id, now=now)
    }
    pair_news.tell(session, pair, kind, [each for each in _both(pair) if each not in untold], now)
