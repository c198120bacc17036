"""What the sample people of the demo were asked week by week, what they wrote, and who has read it."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions.rhythms import following
from bot.domain import items as kinds
from bot.domain.entries import Audience, EntryKind, Mood, NewAnswer, Written
from bot.domain.items import Outcome
from bot.domain.prompts import PromptState
from bot.domain.silences import SilenceKind
from storage import prompts, responses, rhythms, silences, visits
from storage.prompts import NewPrompt
from storage.silences import NewSilence
from storage.tables import Item, Pair

OUTCOMES = {PromptState.SKIPPED: Outcome.PASSED, PromptState.EXPIRED: Outcome.EXPIRED}

WORDS = (
    ("We found a rhythm for our talks.", "Saying no without explaining too much.", "One page about my next role."),
    ("I asked for feedback before I felt ready.", "Too many meetings to think.", "Try a day without meetings."),
    ("A clear yes from my team.", "I waited too long to ask for help.", "Ask by Wednesday, not Friday."),
)


def write_history(session: Session, pair: Pair, user_id: str, weeks: str, partners_weeks: str, began: datetime) -> None:
    for week, answered in enumerate(weeks):
        due_at = began + timedelta(weeks=week, days=1)
        goes_on = "1" in weeks[week:]  # who has fallen silent does not say "not this time" either
        unanswered = PromptState.SKIPPED if goes_on and week % 4 == 3 else PromptState.EXPIRED
        asked = NewPrompt(
            pair.team_id,
            pair.id,
            user_id,
            EntryKind.CHECKIN,
            due_at=due_at,
            expires_at=due_at + timedelta(weeks=1),
            rhythm_id=_rhythm_id(session, pair, user_id),
            occurrence=due_at.date(),
            state=PromptState.ANSWERED if answered == "1" else unanswered,
            closed_at=due_at,
        )
        prompt_id = prompts.add(session, asked)
        if prompt_id is not None:
            how = Outcome.DONE if answered == "1" else OUTCOMES[unanswered]
            session.add(_told(kinds.PROMPT, prompt_id, pair, user_id, due_at, how))
        if answered == "1":
            reads = week < len(weeks) - 1 and "1" in partners_weeks[week:]  # who has fallen silent does not read either
            _write(session, pair, user_id, week, prompt_id, due_at + timedelta(hours=2), reads=reads)


def _told(
    kind: kinds.Kind, subject_id: int, pair: Pair, user_id: str, at: datetime, outcome: Outcome | None = None
) -> Item:
    """What a visit of the past has brought; it still waits if nothing has become of it."""
    return Item(
        team_id=pair.team_id,
        user_id=user_id,
        kind=kind.name,
        subject_id=subject_id,
        pair_id=pair.id,
        dedupe=f"{kind.name}:{subject_id}",
        since=at,
        due_at=at,
        chosen=False,
        told_at=at,
        brought_at=at,
        closed_at=at if outcome else None,
        outcome=outcome,
    )


def _rhythm_id(session: Session, pair: Pair, user_id: str) -> int | None:
    mine = rhythms.list_of_member(session, pair.team_id, user_id)
    return next((each.id for each in mine if each.pair_id == pair.id and each.kind == EntryKind.CHECKIN), None)


def _write(
    session: Session, pair: Pair, user_id: str, week: int, prompt_id: int | None, at: datetime, *, reads: bool
) -> None:
    well, hard, next_step = WORDS[(week + pair.id) % len(WORDS)]
    response = responses.add(
        session,
        pair,
        author_id=user_id,
        form_id=f"sample-{pair.id}-{user_id}-{week}",
        prompt_id=prompt_id,
        written=Written(
            kind=EntryKind.CHECKIN,
            mood=(Mood.GOOD, Mood.GREAT, Mood.OKAY, Mood.HARD)[(week + pair.id) % 4],
            met_on=(at - timedelta(days=4)).date() if week % 2 else None,
            answers=(
                NewAnswer("went_well", well, Audience.PARTNER),
                NewAnswer("hard", hard, Audience.ME),
                NewAnswer("next", next_step, Audience.PARTNER if week % 3 == 0 else Audience.ME),
            ),
        ),
        now=at,
    )
    if response is None:
        return
    visits.note_sign(session, pair.team_id, user_id, now=at)
    partner = pair.partner_of(user_id)
    if reads:
        responses.mark_read(session, pair.team_id, response.id, reader=partner, now=at + timedelta(days=1))
    else:
        session.add(_told(kinds.SHARED, response.id, pair, partner, at))


def catch_up(session: Session, pair: Pair, now: datetime) -> None:
    """The rhythms go on from now, as they would after nine weeks of asking."""
    for member in (pair.mentor, pair.mentee):
        for rhythm in rhythms.list_of_member(session, pair.team_id, member.user_id):
            coming = following(rhythm, member.times, now, done=None)
            if coming:
                rhythms.set_next(session, rhythm.id, coming.at, coming.local_date)


def ask_how_it_is(session: Session, pair: Pair, now: datetime) -> None:
    """It has been quiet between two: both were asked three weeks ago, and have said nothing since."""
    asked_at = now - timedelta(weeks=3)
    new = NewSilence(SilenceKind.QUIET, 21, 14, agreed=False, asked_on=asked_at.date())
    silence_id = silences.add(session, pair, new, now=asked_at)
    if silence_id is None:
        return
    for user_id in (pair.mentor_id, pair.mentee_id):
        told = _told(kinds.SILENCE_ASKED, silence_id, pair, user_id, asked_at)
        told.dedupe += f":{user_id}"
        session.add(told)
    silence = silences.find_latest(session, pair)
    if silence:
        silences.mark_shown(session, silence, now=now - timedelta(weeks=2))
