"""The pulse of the demo's pairs five weeks ago: two see something differently, two see it alike."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import envelopes
from bot.actions import pulses as actions
from bot.domain.actor import Actor
from bot.domain.entries import Audience
from bot.domain.envelopes import FIRST_DAY, LAST_DAY
from bot.domain.items import PULSE_OPEN, Outcome
from bot.domain.pulses import AUDIENCE, EVERY
from storage import items, pulses
from storage.tables import Pair

LINE = "Messages after six are hard for me. I would rather hear from you in the morning."

ANA = {"rely": "5", "candid": "4", "word": "4", "limits": "5"}
BEN = {"rely": "4", "candid": "4", "word": "5", "limits": "5"}
DANA = {"rely": "4", "candid": "4", "word": "4", "limits": "5"}
ELI = {"rely": "4", "candid": "5", "word": "3", "limits": "2", "line": LINE, AUDIENCE: Audience.PARTNER}


def add(session: Session, pairs: list[Pair], now: datetime) -> None:
    """They were all asked; what two pairs have sealed has opened. The next one comes tomorrow."""
    asked_at = now - EVERY
    for pair in pairs:
        pulses.set_next(session, pair, asked_at)
    actions.begin_due(session, now=asked_at, limit=len(pairs))
    for pair, mentors, mentees in ((pairs[0], ANA, BEN), (pairs[1], DANA, ELI)):
        _seal(session, pair, pair.mentor_id, mentors, asked_at)
        _seal(session, pair, pair.mentee_id, mentees, asked_at)
    for days in (FIRST_DAY, LAST_DAY):
        actions.open_due(session, now=asked_at + timedelta(days=days), limit=len(pairs))
    who = (pairs[0].mentor_id, pairs[1].mentor_id)
    opened = [each.id for one in who for each in pulses.READS.list_mine(session, pairs[0].team_id, viewer=one, limit=1)]
    items.close(session, pairs[0].team_id, [PULSE_OPEN], opened, Outcome.TOLD, now=now)
    for pair in pairs:
        pulses.set_next(session, pair, now + timedelta(hours=20))  # before anybody's visit time tomorrow


def _seal(session: Session, pair: Pair, user_id: str, texts: Mapping[str, str], at: datetime) -> None:
    (mine,) = pulses.READS.list_collecting(session, pair.team_id, viewer=user_id)
    actor = Actor(pair.team_id, user_id)
    envelopes.write_and_seal(session, actions.ANSWER, actor, mine.id, texts, revision=mine.revision, now=at)
