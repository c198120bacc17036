"""The rhythms of a pair: starting them, and moving them on when a member's time changes or they come before it."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import RhythmPreset
from bot.domain.calendar import Availability, Occurrence, next_occurrence, working_day
from bot.domain.entries import EntryKind
from bot.domain.prompts import PromptState
from bot.domain.recurrence import Recurrence, dates
from bot.domain.rhythms import STANDS_FOR, done_through, expiry, first_occurrence, first_upcoming, upcoming
from storage import outbox, pairs, prompts, rhythms
from storage.tables import Member, Pair, Prompt, Rhythm


def start(session: Session, pair: Pair, preset: RhythmPreset, *, now: datetime) -> None:
    """Start both rhythms for both; all four count from the pair's first day, so partners stay in step."""
    started = []
    for member in (pair.mentor, pair.mentee):
        for kind, rrule, local_time, within_days in (
            (EntryKind.CHECKIN, preset.checkin_rule, preset.checkin_time, preset.first_checkin_days),
            (EntryKind.REFLECTION, preset.reflection_rule, preset.reflection_time, None),
        ):
            rule = Recurrence(rrule, local_time, pair.starts_on)
            first = first_occurrence(rule, within_days, now, member.zone_info, member.working_hours, member.away)
            started.append(
                Rhythm(
                    team_id=pair.team_id,
                    pair_id=pair.id,
                    user_id=member.user_id,
                    kind=kind,
                    rrule=rrule,
                    local_time=local_time,
                    starts_on=pair.starts_on,
                    next_at=first.at if first else None,
                    next_date=first.local_date if first else None,
                )
            )
    rhythms.add_all(session, started)


def times_of(member: Member) -> Availability | None:
    """When they may be written to; None when their zone is one that nobody knows any more."""
    try:
        return member.availability
    except (ValueError, LookupError):
        return None


def reschedule(session: Session, before: Availability | None, member: Member, *, now: datetime) -> None:
    """Move what is still to come for a member whose zone, hours or time away were `before`.

    Their questions come when they fit now, also those that time away had held back; what waits in the outbox is looked
    at again.
    """
    after = times_of(member)
    if after is None or after == before:  # what is due to somebody of no known zone is tried again, and says so
        return
    moving = [each for each in rhythms.list_of_member(session, member.team_id, member.user_id) if _is_ahead(each, now)]
    known = pairs.list_by_id(session, {rhythm.pair_id for rhythm in moving})
    for rhythm in moving:
        occurrence = _upcoming(session, rhythm, known[rhythm.pair_id], before or after, after, now)
        rhythms.set_next(session, rhythm.id, *((occurrence.at, occurrence.local_date) if occurrence else (None, None)))
    outbox.hurry_member(session, member.team_id, member.user_id, now=now)


def _is_ahead(rhythm: Rhythm, now: datetime) -> bool:
    """What is due already is asked, and waits in the outbox for a good moment."""
    return rhythm.next_at is not None and rhythm.next_at > now


def _upcoming(
    session: Session, rhythm: Rhythm, pair: Pair, before: Availability, after: Availability, now: datetime
) -> Occurrence | None:
    rule, last = rhythm.recurrence, prompts.find_last_asked(session, rhythm.id)
    if last and last.occurrence:
        asked_on = working_day(last.due_at, after.zone, after.working_hours)
        done = done_through(rule, last.occurrence, asked_on)
        return upcoming(rule, now, before, after, done=done)
    planned = rhythm.next_date
    early = planned and next(dates(rule, planned), None) != planned
    within_days = (planned - rule.starts_on).days if planned and early else None
    return first_upcoming(rule, within_days, pair.created_at, now, before, after)


def spare_next(session: Session, pair: Pair, user_id: str, *, now: datetime) -> None:
    """They have just checked in by themselves: the next question of the kind is not asked if it is due soon."""
    rhythm = rhythms.claim_soon(session, pair, user_id, EntryKind.CHECKIN, latest=now + STANDS_FOR)
    if rhythm is None or rhythm.next_at is None or rhythm.next_date is None:
        return
    member, rule, due_at, occurrence = pair.member(user_id), rhythm.recurrence, rhythm.next_at, rhythm.next_date
    asked_on = working_day(due_at, member.zone_info, member.working_hours)
    done = done_through(rule, occurrence, asked_on)
    following = next_occurrence(rule, due_at, member.zone_info, member.working_hours, member.away, done_through=done)
    # Kept as a row, so that no change of settings brings it back.
    spared = Prompt(
        team_id=pair.team_id,
        pair_id=pair.id,
        user_id=user_id,
        kind=rhythm.kind,
        rhythm_id=rhythm.id,
        occurrence=occurrence,
        due_at=due_at,
        expires_at=expiry(due_at, following),
        state=PromptState.SPARED,
        closed_at=now,
    )
    prompts.add_all(session, [spared])
    rhythms.set_next(
        session, rhythm.id, following.at if following else None, following.local_date if following else None
    )
