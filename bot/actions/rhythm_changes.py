"""Another rhythm for a pair that has one: it is planned anew, and nobody is asked twice in days or what is old."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions.rhythms import beginnings_of, following, is_ahead, keep_visit_times, moment, times_in
from bot.content import RhythmPreset
from bot.domain.calendar import Occurrence, working_day
from bot.domain.entries import EntryKind
from bot.domain.items import PROMPT
from bot.domain.rhythms import Beginning, Times, first_date, first_occurrence, quiet_through
from storage import items, prompts, rhythms
from storage.tables import Pair, Prompt, Rhythm


def change(session: Session, pair: Pair, preset: RhythmPreset, *, now: datetime) -> bool:
    """Ask both by this rhythm from now on, and from the pair's first day; says whether they were asked by another one.

    A first question that is planned for a new pair comes as it would have, unless the pair begins on another day; and
    what is due already is asked.
    """
    rules = {
        EntryKind.CHECKIN: (preset.checkin_rule, preset.checkin_time, pair.starts_on),
        EntryKind.REFLECTION: (preset.reflection_rule, preset.reflection_time, pair.starts_on),
    }
    changed = [
        each
        for each in rhythms.list_of_pair(session, pair)
        if (each.rrule, each.local_time, each.starts_on) != rules[each.kind]
    ]
    if not changed:
        return False
    begins = any(each.starts_on != pair.starts_on for each in changed)
    for kind in sorted({each.kind for each in changed}):
        rule, local_time, _ = rules[kind]
        rhythms.set_rule(session, pair, kind, rule, local_time)
    for rhythm in changed:
        session.refresh(rhythm)
    keep_visit_times(session, pair, now=now)
    beginning_of = beginnings_of(session, pair, now) if begins else {}
    for rhythm in changed:
        session.refresh(rhythm)  # what is ahead may have moved with their visit time
        _plan(session, pair, rhythm, preset, beginning_of.get(rhythm.user_id), now)
    items.wake(session, pair.team_id, [pair.mentor_id, pair.mentee_id], at=now)
    return True


def _plan(
    session: Session, pair: Pair, rhythm: Rhythm, preset: RhythmPreset, beginning: Beginning | None, now: datetime
) -> None:
    last, times = prompts.find_latest(session, rhythm.id), times_in(pair, pair.member(rhythm.user_id))
    if times is None or not is_ahead(rhythm, now):  # what is due to somebody of no known zone is tried again
        return
    if last is None:
        if beginning is not None:
            days = preset.first_checkin_days if rhythm.kind is EntryKind.CHECKIN else None
            rhythms.set_next(session, rhythm.id, *moment(_first(rhythm, days, beginning, times, now)))
        return
    when = times.availability
    asked_on = max(working_day(last.due_at, when.zone, when.working_hours), last.occurrence or date.min)
    done = quiet_through(rhythm.recurrence(times), asked_on, now.astimezone(when.zone).date())
    coming = following(rhythm, times, now, done=done)
    rhythms.set_next(session, rhythm.id, *moment(coming))
    if coming is not None:
        _close_with_next(session, last, coming.at, now)


def _first(
    rhythm: Rhythm, within_days: int | None, beginning: Beginning, times: Times, now: datetime
) -> Occurrence | None:
    """When somebody is asked first in a pair that begins on another day than was planned."""
    planned, latest = first_date(rhythm.recurrence(times), within_days, beginning), beginning.first_days[-1]
    if planned and planned <= latest:
        return first_occurrence(planned, beginning, times, now)
    return following(rhythm, times, now, done=latest)


def _close_with_next(session: Session, prompt: Prompt, at: datetime, now: datetime) -> None:
    """What is still open closes as the next one comes, which may be sooner now."""
    if prompts.close_sooner(session, prompt, expires_at=at):
        items.move(session, prompt.team_id, PROMPT, prompt.id, expires_at=at, now=now)
