"""Going on without the program: once both have pressed and their pair is over, it lives on as a pair of its own."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import concerns, news, pair_news, rhythm_changes, rhythms, terms
from bot.actions import pairs as pair_actions
from bot.actions.pairs import Hook
from bot.content import RhythmPreset
from bot.domain.actor import Actor
from bot.domain.calendar import first_working_moment, working_day
from bot.domain.closings import GOES_ON_AFTER, GOES_ON_FOR, Wish, can_go_on
from bot.domain.items import GOES_ON, PROGRAM_RHYTHM, WANTS_ON, Outcome
from bot.domain.pairs import PairState
from bot.domain.visits import visit_moment
from bot.errors import Refusal
from storage import closings, items, own_programs, pairs
from storage.tables import Member, Pair


class CannotGoOn(Refusal):
    """It is too early for that, or the pair was left or ended, or one of the two is no longer there."""


class NotTheirRhythm(Refusal):
    """The pair is in a program, whose rhythm it has."""


def wish(session: Session, actor: Actor, pair_id: int, *, hooks: Sequence[Hook], now: datetime) -> Pair:
    """The actor would like to go on; their partner hears of it, or it goes on if they have said so before.

    In a pair that is not over yet it does so when it is. Raises NotInThisPair and CannotGoOn.
    """
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    if not may_go_on(pair, now):
        raise CannotGoOn
    if not closings.set_goes_on(session, pair, actor.user_id, Wish.YES):
        return pair
    _settle(session, pair, actor.user_id, now)
    partner = pair.partner_of(actor.user_id)
    if want_both(session, pair):
        go_on(session, pair, hooks=hooks, now=now)
    else:
        due_at = terms.told_from(session, pair, partner, now)
        items.add_all(
            session, pair.team_id, pair_news.again(session, pair, WANTS_ON, [partner], due_at=due_at), now=now
        )
    return pair


def take_back(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> Pair:
    """The actor would rather not; whoever has not been told that they would, hears nothing."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    if closings.set_goes_on(session, pair, actor.user_id, None):
        _settle(session, pair, pair.partner_of(actor.user_id), now)
    return pair


def let_pass(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> Pair:
    """Not now; nobody hears of that."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    these = ([WANTS_ON], [pair.id], Outcome.PASSED)
    items.close(session, pair.team_id, *these, user_id=actor.user_id, now=now)
    return pair


def _settle(session: Session, pair: Pair, user_id: str, now: datetime) -> None:
    items.close(session, pair.team_id, [WANTS_ON], [pair.id], Outcome.DONE, user_id=user_id, now=now)


def may_go_on(pair: Pair, now: datetime) -> bool:
    """Whether either of the two may say that they would like to."""
    today = pair.program.today(now)
    is_gone = pair.somebody_left or pair.forgotten_at or pair.is_ending
    return can_go_on(pair.state, pair.ending, pair.last_day, today) and not is_gone


def list_wanting(session: Session, some: Iterable[Pair], now: datetime) -> dict[int, list[str]]:
    """Who of the two would like to go on, by pair: of those that can."""
    return {
        pair.id: [who for who, side in closings.list_sides(session, pair).items() if side.goes_on is Wish.YES]
        for pair in some
        if may_go_on(pair, now)
    }


def want_both(session: Session, pair: Pair) -> bool:
    wanted = closings.list_sides(session, pair)
    return all(each in wanted and wanted[each].goes_on is Wish.YES for each in (pair.mentor_id, pair.mentee_id))


def go_on(session: Session, pair: Pair, *, hooks: Sequence[Hook], now: datetime) -> bool:
    """Have a pair that is over, or was completed, live on by itself; both hear of it. Says whether it does."""
    if pair.state != PairState.ENDED or not may_go_on(pair, now):
        return False
    ends_on = pair.program.today(now) + GOES_ON_FOR
    if pair.program.own_pair_id is None:
        concerns.leave_program(session, pair, now=now)
        own_programs.move_into_own(session, pair, ends_on=ends_on, now=now)
    else:
        own_programs.set_last_day(session, pair.program, ends_on)
    if not pair_actions.reopen(session, pair, None, after=GOES_ON_AFTER, hooks=hooks, now=now):
        return False
    closings.forget_wishes(session, pair)
    for member in (pair.mentor, pair.mentee):
        told = pair_news.again(session, pair, GOES_ON, [member.user_id], due_at=_told_at(pair, member, now))
        items.add_all(session, pair.team_id, told, now=now)
    return True


def _told_at(pair: Pair, member: Member, now: datetime) -> datetime:
    """At once, or at the visit time that is ahead: what is asked on that morning comes along."""
    times = rhythms.times_in(pair, member)
    if times is None:
        return now
    when = times.availability
    at = first_working_moment(now, when.zone, when.working_hours, when.away)
    day = working_day(at, when.zone, when.working_hours)
    return max(now, visit_moment(day, when, times.pace.visit_time))


def set_rhythm(session: Session, actor: Actor, pair_id: int, preset: RhythmPreset, *, now: datetime) -> Pair:
    """Either of the two of a pair of its own has both asked in another rhythm; the other hears of it."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    program = pair.program
    if program.own_pair_id is None or pair.state == PairState.ENDED:
        raise NotTheirRhythm
    if program.rhythm == preset.id:
        return pair
    own_programs.set_rhythm(session, program, preset.id)
    rhythm_changes.change(session, pair, preset, now=now)
    partner = pair.partner_of(actor.user_id)
    items.mark_stale(session, pair.team_id, PROGRAM_RHYTHM, [program.id], now=now)
    items.mark_stale(session, pair.team_id, GOES_ON, [pair.id], now=now)
    told = news.again(session, pair.team_id, PROGRAM_RHYTHM, program.id, [partner])
    items.add_all(session, pair.team_id, told, now=now)
    return pair
