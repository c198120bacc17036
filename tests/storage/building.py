"""What storage tests start from: a workspace, its people, a program and a pair."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy.orm import Session

from bot.domain.entries import Audience, EntryKind, Mood, NewAnswer, Written
from storage import members, outbox, pairs, programs, prompts, responses, rhythms, workspaces
from storage.prompts import NewPrompt
from storage.rhythms import NewRhythm

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # a Monday
ANA, BEN, CLEO = "UANA", "UBEN", "UCLEO"


@dataclass(frozen=True)
class Pairing:
    team_id: str
    program_id: int
    pair_id: int


def build(session: Session, team_id: str) -> Pairing:
    workspaces.connect(session, team_id, name=team_id, bot_user_id="UBOT")
    for user_id in (ANA, BEN, CLEO):
        profile = members.Profile(user_id, f"{user_id} of {team_id}", "Europe/London")
        members.save_profile(session, team_id, profile, now=NOW)
    program_id = add_program(session, team_id)
    return Pairing(team_id, program_id, add_pair(session, team_id, program_id))


def add_program(session: Session, team_id: str, form_id: str = "form") -> int:
    new = programs.NewProgram("Spring", date(2026, 3, 2), date(2026, 8, 31), "Europe/London", "weekly", (CLEO,), None)
    program_id = programs.add(session, team_id, new, form_id=form_id, next_digest_at=NOW + timedelta(days=7), now=NOW)
    assert program_id is not None
    return program_id


def add_pair(session: Session, team_id: str, program_id: int, *, mentor: str = ANA, mentee: str = BEN) -> int:
    (pair_id,) = pairs.add_all(
        session,
        team_id,
        [(mentor, mentee)],
        program_id=program_id,
        starts_on=NOW.date(),
        created_by=CLEO,
        next_round_at=None,
        now=NOW,
    )
    return pair_id


def add_rhythm(session: Session, pairing: Pairing, user_id: str = BEN) -> int:
    pair = pairs.get(session, pairing.team_id, pairing.pair_id, member=user_id)
    new = NewRhythm(pair.role_of(user_id), EntryKind.CHECKIN, "FREQ=WEEKLY;BYDAY=TU", time(10), NOW, NOW.date())
    rhythms.add_all(session, pairing.team_id, {new: [pair.id]})
    found = rhythms.list_of_member(session, pairing.team_id, user_id)
    return next(each.id for each in found if each.pair_id == pairing.pair_id)


def ask(session: Session, pairing: Pairing, rhythm_id: int) -> int | None:
    """Ben is asked, once however often this is called."""
    asked = NewPrompt(
        pairing.team_id,
        pairing.pair_id,
        BEN,
        EntryKind.CHECKIN,
        due_at=NOW,
        expires_at=NOW + timedelta(days=7),
        rhythm_id=rhythm_id,
        occurrence=NOW.date(),
        question_id="q1",
    )
    return prompts.add(session, asked)


def add_prompt(session: Session, pairing: Pairing) -> int:
    prompt_id = ask(session, pairing, add_rhythm(session, pairing))
    assert prompt_id is not None
    return prompt_id


WRITTEN = Written(
    kind=EntryKind.CHECKIN,
    mood=Mood.HARD,
    answers=(NewAnswer("went_well", "shared words", Audience.PARTNER), NewAnswer("hard", "secret words", Audience.ME)),
    question_id="q1",
)


def write(session: Session, pairing: Pairing, *, written: Written = WRITTEN, form_id: str = "f1") -> int:
    """Ben writes."""
    response = responses.add(
        session,
        pairs.get(session, pairing.team_id, pairing.pair_id, member=BEN),
        author_id=BEN,
        form_id=form_id,
        prompt_id=None,
        written=written,
        now=NOW,
    )
    assert response is not None
    return response.id


def owed(dedupe: str, *, after: timedelta = timedelta(), user_id: str | None = BEN) -> outbox.Owed:
    """A message that is due so long after NOW."""
    return outbox.Owed("hint", 0, dedupe, user_id=user_id, send_after=NOW + after)
