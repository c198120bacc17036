"""The pairs of a program that may need a hand, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.content import RhythmPreset
from bot.domain.attention import PairActivity, Reason, Unreachable, reasons_for_attention
from bot.domain.calendar import zone_named
from bot.domain.programs import Role
from storage import attention
from storage.attention import QuietPair
from storage.tables import Program

MOST_CANDIDATES = 200
FAILURES_SHOWN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class NeedsAttention:
    mentor_id: str
    mentee_id: str
    reasons: Sequence[Reason]


def collect(session: Session, program: Program, preset: RhythmPreset | None, now: datetime) -> list[NeedsAttention]:
    """The pairs that may need a hand, quietest first."""
    today = now.astimezone(zone_named(program.zone)).date()
    shortest = preset.meeting_days_at_first if preset else 14
    quiet = attention.list_quiet_pairs(
        session,
        program.team_id,
        program.id,
        quiet_since=now - timedelta(days=shortest),
        today=today,
        failures_since=now - FAILURES_SHOWN,
        limit=MOST_CANDIDATES,
    )
    needs = []
    for pair in quiet:
        agreed = preset.meeting_days(today - pair.starts_on) if preset else shortest
        if reasons := reasons_for_attention(_activity(pair, agreed, program), today):
            needs.append(NeedsAttention(pair.mentor_id, pair.mentee_id, reasons))
    return needs


def _activity(pair: QuietPair, agreed_days: int, program: Program) -> PairActivity:
    zone = zone_named(program.zone)

    def day(moment: datetime | None) -> date | None:
        return moment.astimezone(zone).date() if moment else None

    failed = None
    if pair.failed_error:
        failed = Unreachable(Role.MENTOR if pair.failed_user == pair.mentor_id else Role.MENTEE, pair.failed_error)
    answered = [moment for moment in (pair.mentor_answered_at, pair.mentee_answered_at) if moment]
    return PairActivity(
        pair_id=pair.pair_id,
        started_on=pair.starts_on,
        last_answer_on=day(max(answered)) if answered else None,
        last_met_on=pair.met_on,
        prompts_expired_in_a_row=pair.expired_since,
        agreed_days=agreed_days,
        paused=pair.paused,
        mentor_away=pair.mentor_away,
        mentee_away=pair.mentee_away,
        failed=failed,
        mentor_answered_on=day(pair.mentor_answered_at),
        mentee_answered_on=day(pair.mentee_answered_at),
        mentor_asked_on=day(pair.mentor_asked_at),
        mentee_asked_on=day(pair.mentee_asked_at),
    )
