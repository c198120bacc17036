"""The rhythms of a pair: starting them, and moving them when a member's time has changed."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import RhythmPreset
from bot.domain.calendar import next_occurrence
from bot.domain.entries import EntryKind
from bot.domain.recurrence import Recurrence
from bot.domain.rhythms import done_through, first_occurrence
from storage import prompts, rhythms
from storage.tables import Member, Pair, Rhythm


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


def reschedule(session: Session, member: Member, *, now: datetime) -> None:
    """Their zone, hours or time away have changed: move what is still to come, also what time away had swallowed."""
    for rhythm in rhythms.list_of_member(session, member.team_id, member.user_id):
        if rhythm.next_at is None or rhythm.next_at <= now:
            continue  # what is due already is asked, and waits in the outbox for a good moment
        rule, last = rhythm.recurrence, prompts.last_occurrence(session, rhythm.id)
        upcoming = next_occurrence(
            rule,
            now,
            member.zone_info,
            member.working_hours,
            member.away,
            done_through=done_through(rule, last) if last else None,
        )
        rhythms.set_next(
            session, rhythm.id, upcoming.at if upcoming else None, upcoming.local_date if upcoming else None
        )
