"""The sample people of the demo, their program, and its pairs, each at another stage."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from bot.actions import pairs as pair_actions
from bot.actions.pairs import Hook, NewPair
from bot.content import Content
from bot.demo import sample_agreements, sample_checkins, sample_endings, sample_plans, sample_pulses, sample_rounds
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.rhythms import next_digest
from bot.feature import hooks
from bot.playground.server import Playground
from bot.services import Services
from bot.slack import people
from storage import members, pairs, programs
from storage.members import Profile

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
    ("maya", "Maya Haddad", "Europe/Paris", "Head of sales"),
    ("noor", "Noor Visser", "Europe/Amsterdam", "Account manager"),
    ("omar", "Omar Aziz", "Africa/Cairo", "Finance lead"),
    ("pia", "Pia Lund", "Europe/Stockholm", "Controller"),
    ("rui", "Rui Santos", "Europe/Lisbon", "Architect"),
    ("tess", "Tess Byrne", "Europe/Dublin", "Engineer"),
)

# mentor, mentee, and in which of the nine weeks each of them answered: a pair that thrives, and one that needs a hand
PAIRS = (
    ("ana", "ben", "111111111", "111111110"),
    ("dana", "eli", "110111011", "111111101"),
    ("femi", "gita", "101010101", "110110110"),
    ("hiro", "jon", "000000000", "111011011"),
    ("ines", "kai", "110000000", "101000000"),
    ("maya", "noor", "111110111", "111101111"),
    ("omar", "pia", "111111110", "110111110"),
    ("rui", "tess", "111011111", "111111110"),
)
FIRST_FIVE = 5
"""The others pause or end: one is in its last week, one is paused, one is completed."""


def add_people(playground: Playground) -> None:
    """A dozen people and some more, one of whom coordinates, and a bot that cannot be paired."""
    for handle, name, zone, title in PEOPLE:
        playground.add_person(handle, name, tz=zone, title=title, is_admin=handle == "cleo")
    playground.add_person("lunchbot", "Lunch Bot", is_bot=True)
    playground.workspace.add_channel("mentoring", [handle for handle, *_ in PEOPLE], with_bot=True)


async def begin(services: Services, playground: Playground, *, now: datetime) -> list[int]:
    """A program begins with its pairs, which the bot now welcomes; gives their numbers, as they stand in PAIRS."""
    profiles = {handle: people.profile(_user(playground, handle)) for handle, *_ in PEOPLE}
    return await services.db.write(_begin, playground.workspace.team_id, profiles, services.content, now=now)


def _begin(
    session: Session, team_id: str, profiles: Mapping[str, Profile], content: Content, *, now: datetime
) -> list[int]:
    cleo = profiles["cleo"]
    members.save_profile(session, team_id, cleo, now=now)
    new = programs.NewProgram(
        name=PROGRAM,
        starts_on=now.date(),
        ends_on=(now + timedelta(weeks=26)).date(),
        zone="Europe/London",
        rhythm="weekly",
        coordinators=(cleo.user_id,),
        digest_channel=None,
        contacts="Rosa Lind, ombudsperson: +44 20 7946 0123, or room 4.12 on any day",
    )
    first_digest = next_digest(now + timedelta(weeks=WEEKS), zone_named(new.zone))
    program_id = programs.add(session, team_id, new, form_id="sample", next_digest_at=first_digest, now=now)
    program = programs.get(session, team_id, program_id or 0, coordinator=None)
    made = pair_actions.make(
        session,
        Actor(team_id, cleo.user_id),
        Scope(cleo.user_id),
        program,
        [NewPair(profiles[mentor], profiles[mentee]) for mentor, mentee, *_ in PAIRS],
        content=content,
        starts_on=now.date(),
        now=now,
    )
    return [pair.id for pair in made]


async def go_on(services: Services, pair_ids: list[int], *, now: datetime) -> None:
    """Nine weeks have gone by, as if the bot had been there; nothing of them is still owed."""
    on_pause = hooks(services.features, lambda feature: feature.pair_paused)
    on_prolong = hooks(services.features, lambda feature: feature.pair_prolonged)
    await services.db.write(_go_on, pair_ids, services.content, on_pause=on_pause, on_prolong=on_prolong, now=now)


def _go_on(
    session: Session,
    pair_ids: list[int],
    content: Content,
    *,
    on_pause: Sequence[Hook],
    on_prolong: Sequence[Hook],
    now: datetime,
) -> None:
    began, found = now - timedelta(weeks=WEEKS), pairs.list_by_id(session, pair_ids)
    made = [found[each] for each in pair_ids]
    for pair, (_, _, by_mentor, by_mentee) in zip(made, PAIRS, strict=True):
        sample_checkins.write_history(session, pair, pair.mentor_id, by_mentor, by_mentee, began)
        sample_checkins.write_history(session, pair, pair.mentee_id, by_mentee, by_mentor, began)
        sample_checkins.catch_up(session, pair, now)
    sample_checkins.ask_how_it_is(session, made[4], now)
    sample_rounds.add(session, made, now)
    sample_pulses.add(session, made, now)
    sample_agreements.add(session, made, content, began, now)
    sample_endings.add(session, made[FIRST_FIVE:], on_pause=on_pause, on_prolong=on_prolong, now=now)
    sample_agreements.tell(session, made[FIRST_FIVE:], now)
    sample_plans.add(session, made[1], now, lambda at: sample_agreements.tell(session, made, at))


def _user(playground: Playground, handle: str) -> dict[str, Any]:
    workspace = playground.workspace
    return workspace.member(handle).to_user(workspace.now(), workspace.team_id)
