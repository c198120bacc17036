"""A new match in the place of a pair that somebody has left with the workspace.

It takes along what is theirs who stays: what they have written of goals and of what they expect, for them alone.
"""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import alignments, envelopes, pairs
from bot.actions.pairs import Hook, NewPair
from bot.content import Content
from bot.domain.actor import Actor, Scope
from bot.domain.clauses import GOAL, KNOWN, MOST_GOALS
from storage import alignments as stored_alignments
from storage import goals
from storage import pairs as storage
from storage.tables import Pair, Program


def match_anew(
    session: Session,
    actor: Actor,
    scope: Scope,
    program: Program,
    new: NewPair,
    *,
    follows: int,
    hooks: Sequence[Hook],
    content: Content,
    starts_on: date,
    now: datetime,
) -> Pair:
    """Make a pair in the place of one that somebody has left: that one ends, and what is theirs who stays comes along.

    Raises NoSuchPair, and PairedAlready for two who are a pair.
    """
    old = storage.find(session, actor.team_id, follows)
    made = pairs.make_one(session, actor, scope, program, new, content=content, starts_on=starts_on, now=now)
    stays = _who_stays(old, made) if old else None
    if old is None or stays is None:
        return made
    theirs = _theirs(session, old, stays)
    pairs.end(session, actor, scope, old.id, hooks=hooks, now=now)
    if theirs:
        _write_for(session, Actor(made.team_id, stays), made, theirs, now)
    return made


def _who_stays(old: Pair, made: Pair) -> str | None:
    """Whoever is in both of them; the other one of the old pair has left the workspace."""
    here = {made.mentor_id, made.mentee_id}
    stays = [each for each in (old.mentor_id, old.mentee_id) if each in here]
    left = old.parted_at is not None and old.program_id == made.program_id
    return stays[0] if left and len(stays) == 1 else None


def _theirs(session: Session, old: Pair, stays: str) -> dict[str, str]:
    """What they have answered alone about their agreement; where that names no goal, those that they have worded."""
    newest = stored_alignments.find_newest(session, old.team_id, old.id, viewer=stays)
    texts = {field: text for field, text in (newest.texts if newest else {}).items() if text}
    if not any(field.startswith(f"{GOAL}_") for field in texts):
        living = goals.list_living(session, old.team_id, [old.id])
        own = [each.now.words for each in living if each.now.author_id == stays and each.now.words]
        for number, words in enumerate(own[:MOST_GOALS], 1):
            texts[f"{GOAL}_{number}"] = words.text
            if words.known:
                texts[f"{KNOWN}_{number}"] = words.known
    return texts


def _write_for(session: Session, actor: Actor, made: Pair, theirs: dict[str, str], now: datetime) -> None:
    """Into the form that is theirs alone until they seal it: nobody is shown any of it before."""
    mine = alignments.begin_now(session, actor, made.id, now=now)
    if mine is not None:
        envelopes.write(session, alignments.ALONE, actor, mine.id, theirs, revision=mine.revision, now=now)
