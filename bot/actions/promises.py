"""Promises: what each of a pair does about theirs and the other's, and what follows when a pair pauses or ends."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import news, openings, promise_drafts, terms
from bot.actions.promise_ledger import can_undo
from bot.domain.actor import Actor
from bot.domain.calendar import working_day
from bot.domain.envelopes import whole_days
from bot.domain.items import (
    PROMISE_AHEAD,
    PROMISE_ANSWER,
    PROMISE_DUE,
    PROMISE_MENDED,
    PROMISE_NEWS,
    PROMISE_REPAIR,
    PROMISE_UNDONE,
    Kind,
    Outcome,
)
from bot.domain.pairs import PairState
from bot.domain.promises import (
    Course,
    PromiseState,
    PromiseStaysKept,
    PromiseWords,
    RepairAnswer,
    WhatNow,
    check_day,
    day_after,
    end_of,
)
from bot.domain.visits import visit_moment
from storage import items, pairs, promises
from storage.items import NewItem
from storage.promises import NewPromise, NotTheirPromise
from storage.tables import Member, Pair, Promise

REMINDERS = (PROMISE_AHEAD, PROMISE_DUE)
REPAIRS = (PROMISE_REPAIR, PROMISE_UNDONE)
ASKS = (*REMINDERS, *REPAIRS)
ABOUT_PROMISES = (*ASKS, PROMISE_NEWS, PROMISE_MENDED, PROMISE_ANSWER)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A promise as it is now. Not `done`: it was so already, or somebody was quicker."""

    promise: Promise
    done: bool


@dataclass(frozen=True, slots=True)
class NotPromised:
    """The pair has ended meanwhile: nothing was kept, and the words go back."""

    pair: Pair
    given_back: Sequence[str]


def make(session: Session, actor: Actor, pair_id: int, new: NewPromise, *, now: datetime) -> Pressed | NotPromised:
    """Promise something; the other hears of it, unless it is to oneself. A form that is sent twice makes one."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    before = promises.find_by_form(session, actor.team_id, new.form_id, author=actor.user_id)
    if before is not None:
        return Pressed(before, done=False)
    if pair.state == PairState.ENDED:
        return NotPromised(pair, _words_of(new.words))
    promise = _add(session, actor, pair, new, now)
    promise_drafts.forget(session, actor, pair.id, promise_drafts.about(new.source, new.source_id))
    _tell_partner(session, promise, PROMISE_NEWS, now)
    return Pressed(promise, done=True)


def _words_of(words: PromiseWords) -> list[str]:
    return [each for each in (words.when, words.will, words.reason) if each]


def _add(session: Session, actor: Actor, pair: Pair, new: NewPromise, now: datetime) -> Promise:
    check_day(new.due_on, pair.member(actor.user_id).today(now))
    return promises.add(session, pair, new, look_at=now, now=now)


def see(session: Session, actor: Actor, promise_id: int, *, now: datetime) -> Promise:
    """Somebody looks at a promise: what its author has said about it, they have read then."""
    promise = promises.get(session, actor.team_id, promise_id, viewer=actor.user_id)
    if actor.user_id != promise.author_id:
        these = ([PROMISE_MENDED], [promise_id], Outcome.DONE)
        items.close(session, actor.team_id, *these, user_id=actor.user_id, now=now)
    return promise


# --- what its author does --------------------------------------------------------------------------------------------


def keep(session: Session, actor: Actor, promise_id: int, *, now: datetime) -> Pressed:
    """It is done; the other sees that. Raises what has become of it if it is open no more."""
    promise = _own(session, actor, promise_id)
    if promise.state is PromiseState.KEPT:
        return Pressed(promise, done=False)
    author = promise.author
    until = end_of(working_today(author, now), author.availability)
    return _settle(session, promise, promise.course.kept(), Outcome.DONE, now, look_at=until)


def undo(session: Session, actor: Actor, promise_id: int, *, now: datetime) -> Pressed:
    """Pressed too soon: on the same day it is open again, in the message that asked, too.

    The other is not told a second time; what they have been told says how it is now. Raises PromiseStaysKept.
    """
    promise = _own(session, actor, promise_id)
    if promise.is_open:
        return Pressed(promise, done=False)
    after, kept_at = promise.course.not_kept_after_all(), promise.settled_at
    if kept_at is None or not can_undo(promise, actor.user_id, now):
        raise PromiseStaysKept
    if not promises.mark(session, promise, after, asked_on=promise.asked_on, look_at=now, now=now):
        return Pressed(_again(session, promise), done=False)
    items.reopen_closed_at(session, promise.team_id, REMINDERS, promise.id, at=kept_at, now=now)
    told = items.list_about(session, promise.team_id, [PROMISE_NEWS], promise.id)
    if len(told) > 1:  # that it was made has been told
        items.withdraw(session, [each.id for each in told if each.told_at is None], now=now)
    items.mark_stale(session, promise.team_id, PROMISE_NEWS, [promise.id], now=now)
    return Pressed(_again(session, promise), done=True)


def let_go(session: Session, actor: Actor, promise_id: int, *, now: datetime) -> Pressed:
    """Let a promise to oneself go; from any other it is the other who releases. Raises NotTheirPromise for those."""
    promise = _own(session, actor, promise_id)
    if not promise.is_private:
        raise NotTheirPromise
    if promise.state is PromiseState.LET_GO:
        return Pressed(promise, done=False)
    return _settle(session, promise, promise.course.let_go(), Outcome.WITHDRAWN, now)


def move(session: Session, actor: Actor, promise_id: int, to: date, *, now: datetime) -> Pressed:
    """Name a later day, in time; the other hears of it, and the day that it had stays in sight."""
    promise = _own(session, actor, promise_id)
    if promise.is_open and promise.moves and promise.due_on == to:  # Slack sends the same form again
        return Pressed(promise, done=False)
    today = promise.author.today(now)
    after = promise.course.moved(to, today=today, asked_on=_was_asked_on(session, promise))
    if not promises.mark(session, promise, after, set_on=today, look_at=now, now=now):
        return Pressed(_again(session, promise), done=False)
    _close(session, promise, REMINDERS, Outcome.DONE, now)
    promise = _again(session, promise)
    _tell_what_became(session, promise, now)
    return Pressed(promise, done=True)


def not_yet(session: Session, actor: Actor, promise_id: int, *, now: datetime) -> Pressed:
    """It is not done on its day: its author is asked once more on the next working day, which is the last."""
    promise = _own(session, actor, promise_id)
    author = promise.author
    after = promise.course.not_yet(author.today(now))
    if promise.asked_on is None or promise.not_yet_on:  # it has been moved since, or they have said so
        return Pressed(promise, done=False)
    last = day_after(working_today(author, now), promise.availability)
    look_at = end_of(last, promise.availability)
    if not promises.mark(session, promise, after, asked_on=last, look_at=look_at, now=now):
        return Pressed(_again(session, promise), done=False)
    _close(session, promise, REMINDERS, Outcome.PASSED, now)
    if promise.reminds:
        ask(session, promise, last, now)
    return Pressed(_again(session, promise), done=True)


def _was_asked_on(session: Session, promise: Promise) -> date | None:
    """On which working day the question reached its author, or else was to."""
    told = [each.told_at for each in items.list_about(session, promise.team_id, [PROMISE_DUE], promise.id)]
    days = [working_today(promise.author, at) for at in told if at] if promise.asked_on else []
    return max([*days, *([promise.asked_on] if promise.asked_on else [])], default=None)


def say(
    session: Session,
    actor: Actor,
    promise_id: int,
    what_now: WhatNow,
    text: str | None,
    new: NewPromise | None,
    *,
    now: datetime,
) -> Pressed | NotPromised:
    """After a miss its author says what happened, and what now: `new` is what they promise in its place, if anything.

    What is given back is the new promise, if there is one.
    """
    promise = _own(session, actor, promise_id)
    pair = pairs.get(session, actor.team_id, promise.pair_id, member=actor.user_id, lock=True)
    if new and (before := promises.find_by_form(session, actor.team_id, new.form_id, author=actor.user_id)):
        return Pressed(before, done=False)
    if promise.repair and promise.repair.what_now is what_now and promise.repair.text == text and new is None:
        return Pressed(promise, done=False)
    if pair.state == PairState.ENDED:
        return NotPromised(pair, [*([text] if text else []), *(_words_of(new.words) if new else [])])
    after = promise.course.said(what_now)
    if not promises.mark_said(session, promise, what_now, text, now=now):
        return Pressed(_again(session, promise), done=False)
    if after.state is not promise.state:
        promises.mark(session, promise, after, now=now)
    _close(session, promise, [PROMISE_REPAIR], Outcome.DONE, now)
    _close(session, promise, [PROMISE_UNDONE], Outcome.WITHDRAWN, now)
    made = _add(session, actor, pair, _follows(promise, new), now) if new else None
    promise = _again(session, promise)
    _tell_partner(session, promise, PROMISE_MENDED, now)
    return Pressed(made or promise, done=True)


def _follows(promise: Promise, new: NewPromise) -> NewPromise:
    """A promise in the place of another is for the same eyes and the same moment."""
    words = replace(new.words, when=promise.cue, reason=promise.reason)
    return replace(new, words=words, follows_id=promise.id, seen_by=promise.seen_by, reminds=promise.reminds)


# --- what the other does ---------------------------------------------------------------------------------------------


def release(session: Session, actor: Actor, promise_id: int, *, now: datetime) -> Pressed:
    """The other needs it no more, before its day or after: its author hears of that, and nothing is owed."""
    promise = _others(session, actor, promise_id)
    if promise.state is PromiseState.RELEASED:
        return Pressed(promise, done=False)
    if promise.state is PromiseState.MISSED:
        return answer(session, actor, promise_id, RepairAnswer.RELEASE, now=now)
    pressed = _settle(session, promise, promise.course.released(), Outcome.WITHDRAWN, now)
    if pressed.done:
        _tell_author(session, pressed.promise, now)
    return pressed


def answer(session: Session, actor: Actor, promise_id: int, said: RepairAnswer, *, now: datetime) -> Pressed:
    """After a miss, the other releases or thanks, once."""
    promise = _others(session, actor, promise_id)
    if promise.repair and promise.repair.answer is said:
        return Pressed(promise, done=False)
    after = promise.course.answered(said)
    if not promises.mark_answered(session, promise, said, now=now):
        return Pressed(_again(session, promise), done=False)
    if after.state is not promise.state:
        promises.mark(session, promise, after, now=now)
        _close(session, promise, [PROMISE_REPAIR], Outcome.WITHDRAWN, now)
    _close(session, promise, [PROMISE_UNDONE, PROMISE_MENDED], Outcome.DONE, now)
    promise = _again(session, promise)
    _tell_author(session, promise, now)
    return Pressed(promise, done=True)


# --- what follows ----------------------------------------------------------------------------------------------------


def end_with(session: Session, pair: Pair, now: datetime) -> None:
    """The pair has ended: what was open is let go without a word, and nothing is missed."""
    for promise in promises.claim_open_of_pair(session, pair):
        promises.mark(session, promise, promise.course.let_go(), asked_on=promise.asked_on, now=now)
        _close(session, promise, REMINDERS, Outcome.WITHDRAWN, now)


def go_on(session: Session, pair: Pair, paused_for: timedelta, now: datetime) -> None:
    """The pair was paused: the days that had not come by then move, as though that time had not passed.

    Whoever had been asked before that has a working day more.
    """
    days, paused_at = whole_days(paused_for), now - paused_for
    for promise in promises.claim_open_of_pair(session, pair):
        if promise.due_on >= promise.author.today(paused_at):
            promises.mark(session, promise, promise.course.shifted(days), look_at=now, now=now)
            _close(session, promise, REMINDERS, Outcome.WITHDRAWN, now)
        else:
            author = promise.author
            last = end_of(day_after(working_today(author, now), promise.availability), promise.availability)
            promises.set_look(session, promise, last if promise.asked_on else now, asked_on=promise.asked_on)


def stop_asking_partners(session: Session, member: Member, now: datetime) -> None:
    """Somebody has left the workspace: in their pairs nobody is asked about a promise."""
    openings.stop_asking_partners(session, member, ASKS, now=now)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every word of somebody's promises; what was open is let go."""
    gone = promises.erase(session, member.team_id, author=member.user_id, now=now)
    items.close(session, member.team_id, ABOUT_PROMISES, gone, Outcome.WITHDRAWN, now=now)


# --- what each of them needs -----------------------------------------------------------------------------------------


def ask(session: Session, promise: Promise, day: date, now: datetime) -> None:
    """Have its author be asked on a working day whether it is done."""
    _remind(session, promise, PROMISE_DUE, day, None, now)


def remind(session: Session, promise: Promise, day: date, until: datetime, now: datetime) -> None:
    """A line on the working day before."""
    _remind(session, promise, PROMISE_AHEAD, day, until, now)


def _remind(session: Session, promise: Promise, kind: Kind, day: date, until: datetime | None, now: datetime) -> None:
    author, over_at = promise.author, promise.pair.over_at(promise.author_id)
    new = NewItem(
        kind,
        promise.id,
        f"{kind.name}:{promise.id}:{promise.due_on:%Y%m%d}:{day:%Y%m%d}",
        user_id=author.user_id,
        pair_id=promise.pair_id,
        due_at=visit_moment(day, promise.availability, author.visit_time),
        expires_at=min(until, over_at) if until else over_at,
    )
    items.add(session, promise.team_id, new, now=now)


def _own(session: Session, actor: Actor, promise_id: int) -> Promise:
    promise = promises.get(session, actor.team_id, promise_id, viewer=actor.user_id, lock=True)
    if promise.author_id != actor.user_id:
        raise NotTheirPromise
    return promise


def _others(session: Session, actor: Actor, promise_id: int) -> Promise:
    promise = promises.get(session, actor.team_id, promise_id, viewer=actor.user_id, lock=True)
    if promise.author_id == actor.user_id:
        raise NotTheirPromise
    return promise


def _again(session: Session, promise: Promise) -> Promise:
    return promises.get(session, promise.team_id, promise.id, viewer=promise.author_id)


def _settle(
    session: Session,
    promise: Promise,
    after: Course,
    outcome: Outcome,
    now: datetime,
    *,
    look_at: datetime | None = None,
) -> Pressed:
    """It is open no more: its author is asked nothing about it. What they themselves have done, the other sees."""
    if not promises.mark(session, promise, after, asked_on=promise.asked_on, look_at=look_at, now=now):
        return Pressed(_again(session, promise), done=False)
    _close(session, promise, REMINDERS, outcome, now)
    promise = _again(session, promise)
    if promise.state is PromiseState.KEPT:
        _tell_what_became(session, promise, now)
    else:
        _close(session, promise, [PROMISE_NEWS], Outcome.WITHDRAWN, now)
    return Pressed(promise, done=True)


def _close(session: Session, promise: Promise, kinds: Sequence[Kind], outcome: Outcome, now: datetime) -> None:
    items.close(session, promise.team_id, kinds, [promise.id], outcome, now=now)


def working_today(member: Member, now: datetime) -> date:
    """The working day that a moment belongs to, where they live."""
    return working_day(now, member.zone_info, member.working_hours)


def _tell_what_became(session: Session, promise: Promise, now: datetime) -> None:
    """The other hears of it; and what they have been told before says how it is now."""
    items.mark_stale(session, promise.team_id, PROMISE_NEWS, [promise.id], now=now)
    _tell_partner(session, promise, PROMISE_NEWS, now)


def _tell_partner(session: Session, promise: Promise, kind: Kind, now: datetime) -> None:
    if not promise.is_private:
        _tell(session, promise, promise.partner_id, kind, now)


def _tell_author(session: Session, promise: Promise, now: datetime) -> None:
    _tell(session, promise, promise.author_id, PROMISE_ANSWER, now)


def _tell(session: Session, promise: Promise, user_id: str, kind: Kind, now: datetime) -> None:
    """What has been said already about the same, and is still to be told, says it as it is when it is told."""
    pair = promise.pair
    if pair.member(user_id).deactivated_at is not None:
        return
    due_at = terms.told_from(session, pair, user_id, now)
    told = news.again(session, promise.team_id, kind, promise.id, [user_id], pair_id=pair.id, due_at=due_at)
    for new in told:
        items.add_unless_untold(session, promise.team_id, new, now=now)
