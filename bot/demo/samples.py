"""The sample people of the demo, their program, and what they wrote in its first nine weeks."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from bot.actions import pairs as pair_actions
from bot.actions import rounds as round_actions
from bot.actions.pairs import NewPair
from bot.actions.rhythms import following
from bot.content import Content
from bot.domain import items as kinds
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.entries import Audience, EntryKind, Mood, NewAnswer, Written
from bot.domain.envelopes import SideState
from bot.domain.feedback import ReplyKind, RoundFormat
from bot.domain.items import Outcome
from bot.domain.prompts import PromptState
from bot.domain.rhythms import next_digest
from bot.playground.server import Playground
from bot.services import Services
from bot.slack import people
from storage import feedback, items, members, programs, prompts, responses, rhythms, rounds, sides
from storage.members import Profile
from storage.tables import Item, Pair

WEEKS = 9
PROGRAM = "Autumn mentorship"

PEOPLE = (
    # handle, name, zone, what they do
    ("ben", "Ben Okafor", "Africa/Lagos", "Designer"),
    ("ana", "Ana Souza", "Europe/Berlin", "Head of design"),
    ("cleo", "Cleo Marsh", "Europe/London", "People team"),
    ("dana", "Dana Kim", "Europe/London", "Staff engineer"),
    ("eli", "Eli Novák", "Europe/Prague", "Engineer"),
    ("femi", "Femi Adeyemi", "Africa/Lagos", "Engineering manager"),
    ("gita", "Gita Rao", "Asia/Kolkata", "Data analyst"),
    ("hiro", "Hiro Tanaka", "Asia/Tokyo", "Product manager"),
    ("ines", "Inês Duarte", "America/Sao_Paulo", "Support lead"),
    ("jon", "Jon Weber", "America/New_York", "Researcher"),
    ("kai", "Kai Ngata", "Pacific/Auckland", "Writer"),
    ("lena", "Lena Fischer", "Europe/Vienna", "New this week"),
)

# mentor, mentee, and in which of the nine weeks each of them answered: a pair that thrives, and one that needs a hand
PAIRS = (
    ("ana", "ben", "111111111", "111111110"),
    ("dana", "eli", "110111011", "111111101"),
    ("femi", "gita", "101010101", "110110110"),
    ("hiro", "jon", "000000000", "111011011"),
    ("ines", "kai", "110000000", "101000000"),
)

OUTCOMES = {PromptState.SKIPPED: Outcome.PASSED, PromptState.EXPIRED: Outcome.EXPIRED}

WORDS = (
    ("We found a rhythm for our talks.", "Saying no without explaining too much.", "One page about my next role."),
    ("I asked for feedback before I felt ready.", "Too many meetings to think.", "Try a day without meetings."),
    ("A clear yes from my team.", "I waited too long to ask for help.", "Ask by Wednesday, not Friday."),
)


def add_people(playground: Playground) -> None:
    """A dozen people, one of whom coordinates, and a bot that cannot be paired."""
    for handle, name, zone, title in PEOPLE:
        playground.add_person(handle, name, tz=zone, title=title, is_admin=handle == "cleo")
    playground.add_person("lunchbot", "Lunch Bot", is_bot=True)
    playground.workspace.add_channel("mentoring", [handle for handle, *_ in PEOPLE], with_bot=True)


async def add_program(services: Services, playground: Playground, *, now: datetime) -> None:
    """A program that has run for nine weeks, as if the bot had been there; nothing of the past is still owed."""
    profiles = {handle: people.profile(_user(playground, handle)) for handle, *_ in PEOPLE}
    await services.db.write(_add_program, playground.workspace.team_id, profiles, services.content, now=now)


def _add_program(
    session: Session, team_id: str, profiles: Mapping[str, Profile], content: Content, *, now: datetime
) -> None:
    began = now - timedelta(weeks=WEEKS)
    cleo = profiles["cleo"]
    members.save_profile(session, team_id, cleo, now=began)
    new = programs.NewProgram(
        name=PROGRAM,
        starts_on=began.date(),
        ends_on=(began + timedelta(weeks=26)).date(),
        zone="Europe/London",
        rhythm="weekly",
        coordinators=(cleo.user_id,),
        digest_channel=None,
        contacts="Rosa Lind, ombudsperson: +44 20 7946 0123, or room 4.12 on any day",
    )
    first_digest = next_digest(now, zone_named(new.zone))
    program_id = programs.add(session, team_id, new, form_id="sample", next_digest_at=first_digest, now=began)
    program = programs.get(session, team_id, program_id or 0, coordinator=None)
    made = pair_actions.make(
        session,
        Actor(team_id, cleo.user_id),
        Scope(cleo.user_id),
        program,
        [NewPair(profiles[mentor], profiles[mentee]) for mentor, mentee, *_ in PAIRS],
        content=content,
        starts_on=began.date(),
        now=began,
    )
    for pair, (_, _, by_mentor, by_mentee) in zip(made, PAIRS, strict=True):
        items.close(session, team_id, [kinds.WELCOME], [pair.id], Outcome.TOLD, now=began)
        _write_history(session, pair, pair.mentor_id, by_mentor, by_mentee, began)
        _write_history(session, pair, pair.mentee_id, by_mentee, by_mentor, began)
        _catch_up(session, pair, now)
    _add_rounds(session, made, now)


def _user(playground: Playground, handle: str) -> dict[str, Any]:
    workspace = playground.workspace
    return workspace.member(handle).to_user(workspace.now(), workspace.team_id)


def _write_history(
    session: Session, pair: Pair, user_id: str, weeks: str, partners_weeks: str, began: datetime
) -> None:
    for week, answered in enumerate(weeks):
        due_at = began + timedelta(weeks=week, days=1)
        goes_on = "1" in weeks[week:]  # who has fallen silent does not say "not this time" either
        unanswered = PromptState.SKIPPED if goes_on and week % 4 == 3 else PromptState.EXPIRED
        prompt_id = prompts.add(
            session,
            pair,
            user_id,
            kind=EntryKind.CHECKIN,
            question_id=None,
            due_at=due_at,
            expires_at=due_at + timedelta(weeks=1),
            rhythm_id=_rhythm_id(session, pair, user_id),
            occurrence=due_at.date(),
            state=PromptState.ANSWERED if answered == "1" else unanswered,
            closed_at=due_at,
        )
        if prompt_id is not None:
            how = Outcome.DONE if answered == "1" else OUTCOMES[unanswered]
            session.add(_told(kinds.PROMPT, prompt_id, pair, user_id, due_at, how))
        if answered == "1":
            reads = week < WEEKS - 1 and "1" in partners_weeks[week:]  # who has fallen silent does not read either
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
    partner = pair.partner_of(user_id)
    if reads:
        responses.mark_read(session, pair.team_id, response.id, reader=partner, now=at + timedelta(days=1))
    else:
        session.add(_told(kinds.SHARED, response.id, pair, partner, at))


def _catch_up(session: Session, pair: Pair, now: datetime) -> None:
    """The rhythms go on from now, as they would after nine weeks of asking."""
    for member in (pair.mentor, pair.mentee):
        for rhythm in rhythms.list_of_member(session, pair.team_id, member.user_id):
            coming = following(rhythm, member.times, now, done=None)
            if coming:
                rhythms.set_next(session, rhythm.id, coming.at, coming.local_date)


FEEDFORWARD = {
    "behavior": "You listen to the end before you answer.",
    "first": "Tell me sooner when I am on the wrong track.",
    "second": "Bring one question of your own each time.",
}
SITUATION = {
    "situation": "The review on Thursday, when two people talked at once.",
    "behavior": "You stopped them and asked what I had wanted to say.",
    "impact": "I said it, and it went into the plan.",
}


def _add_rounds(session: Session, pairs: list[Pair], now: datetime) -> None:
    """A round with one side sealed, one that opened last week, and a pair whose first round is about to start."""
    sealed, opened, about_to_start = pairs[0], pairs[1], pairs[2]
    _seal(session, sealed, FEEDFORWARD, [sealed.mentor_id], now - timedelta(days=2))
    both = [opened.mentor_id, opened.mentee_id]
    round_id = _seal(session, opened, SITUATION, both, now - timedelta(days=14))
    opened_at = now - timedelta(days=6)  # by then its first day has come, whatever the hour is now
    round_actions.open_due(session, now=opened_at, limit=1)
    items.close(session, opened.team_id, [kinds.FEEDBACK_OPEN], [round_id], Outcome.TOLD, now=opened_at)
    mine = feedback.get_mine(session, opened.team_id, round_id, viewer=opened.mentee_id)
    feedback.add_reply(session, mine, ReplyKind.THANK, now=now)
    for pair in pairs:
        upcoming = now + timedelta(days=1 if pair is about_to_start else 21)
        rounds.set_next(session, pair, upcoming)


def _seal(session: Session, pair: Pair, texts: dict[str, str], authors: list[str], at: datetime) -> int:
    format = RoundFormat.FEEDFORWARD if texts is FEEDFORWARD else RoundFormat.SITUATION
    round_id = int(round_actions.begin(session, pair, format=format, now=at) or 0)
    for asked in items.list_about(session, pair.team_id, [kinds.FEEDBACK_ASK], round_id):
        asked.told_at = asked.brought_at = at
    for author in authors:
        items.close(session, pair.team_id, [kinds.FEEDBACK_ASK], [round_id], Outcome.DONE, user_id=author, now=at)
        mine = feedback.get_mine(session, pair.team_id, round_id, viewer=author)
        sides.replace_texts(session, mine, texts)
        sides.set_side(session, mine, SideState.SEALED)
    return round_id
