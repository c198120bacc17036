"""The goals of a pair: either of the two adds, changes and drops them, and the other hears of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import confidences, terms
from bot.domain.actor import Actor
from bot.domain.goals import PLACES, GoalWords
from bot.domain.items import GOAL_CHANGED
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import goals, items, pairs
from storage.items import NewItem
from storage.tables import Goal, Member, Pair


class GoalsFull(Refusal):
    """A pair has three goals at most."""


class GoalDropped(Refusal):
    """One of the two has dropped it meanwhile."""


class GoalsRest(Refusal):
    """In a pair that has ended, goals stay as they are."""


@dataclass(frozen=True, slots=True)
class ChangedGoal:
    """A goal as it is now. Not `done`: somebody has changed it since it was looked at, or it is so already."""

    goal: Goal
    done: bool


def add(session: Session, actor: Actor, pair_id: int, words: GoalWords, *, form_id: str, now: datetime) -> ChangedGoal:
    """Add a goal of a pair; the other hears of it. A form that is sent twice adds one."""
    pair = _hold(session, actor, pair_id)
    goal_id = goals.add(session, pair, words, author_id=actor.user_id, form_id=form_id, now=now)
    if goal_id is None:
        before = goals.find_by_form(session, pair, form_id)
        if before is None:
            raise GoalsFull(field="text")
        return ChangedGoal(before, done=False)
    confidences.plan(session, pair, now=now)
    goal = goals.get(session, actor.team_id, goal_id, viewer=actor.user_id)
    _tell_partner(session, actor, goal, now)
    return ChangedGoal(goal, done=True)


def change(
    session: Session, actor: Actor, goal_id: int, words: GoalWords, *, seen: int | None, now: datetime
) -> ChangedGoal:
    """Word a goal anew, as it was at revision `seen`; the other hears of it, and what it was before is kept.

    What somebody else has changed since then is left as it is: whoever sent this has not seen it.
    """
    goal = _held(session, actor, goal_id)
    if goal.now.words == words:  # Slack sends the same form again, or there was nothing to change
        return ChangedGoal(goal, done=True)
    if not goal.is_living:
        raise GoalDropped(field="text")
    if seen != goal.revision or not goals.change(session, goal, words, author_id=actor.user_id, now=now):
        return ChangedGoal(goal, done=False)
    goal = goals.get(session, actor.team_id, goal_id, viewer=actor.user_id)
    _tell_partner(session, actor, goal, now)
    return ChangedGoal(goal, done=True)


def drop(session: Session, actor: Actor, goal_id: int, *, seen: int | None, now: datetime) -> ChangedGoal:
    """Drop a goal as it was at revision `seen`; the other hears of it, and all that was said of it is kept."""
    goal = _held(session, actor, goal_id)
    if seen != goal.revision or not goals.drop(session, goal, by=actor.user_id, now=now):
        return ChangedGoal(goal, done=not goal.is_living)
    goal = goals.get(session, actor.team_id, goal_id, viewer=actor.user_id)
    _tell_partner(session, actor, goal, now)
    return ChangedGoal(goal, done=True)


def _hold(session: Session, actor: Actor, pair_id: int) -> Pair:
    """The pair, so that it does not end meanwhile, and nobody else changes its goals."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    if pair.state == PairState.ENDED:
        raise GoalsRest(field="text")
    return pair


def _held(session: Session, actor: Actor, goal_id: int) -> Goal:
    pair_id = goals.get(session, actor.team_id, goal_id, viewer=actor.user_id).pair_id
    _hold(session, actor, pair_id)
    return goals.get(session, actor.team_id, goal_id, viewer=actor.user_id)


def _tell_partner(session: Session, actor: Actor, goal: Goal, now: datetime) -> None:
    """Who changes several in one go is told of once."""
    partner = goal.pair.member(goal.pair.partner_of(actor.user_id))
    if partner.deactivated_at is None:
        told = f"{GOAL_CHANGED.name}:{goal.id}:{goal.revision}:{goal.state}"
        due_at = terms.told_from(session, goal.pair, partner.user_id, now)
        new = NewItem(GOAL_CHANGED, goal.pair_id, told, user_id=partner.user_id, pair_id=goal.pair_id, due_at=due_at)
        items.add_unless_untold(session, actor.team_id, new, now=now)


# --- from the agreement ----------------------------------------------------------------------------------------------


def take_from_agreement(
    session: Session, pair: Pair, texts: Mapping[str, str], *, author_id: str | None = None, now: datetime
) -> None:
    """Both have signed an agreement with these goals (`goal_1`, `known_1` …): the pair's become those.

    A goal in the same words stays. Words that the agreement has changed change the goal that came from the same place;
    what the two have changed or dropped themselves since it was signed last, and the agreement has not touched, stays
    so. A goal that came from an agreement and is no longer in it is dropped. Any other stays while there is room, and
    gives way, the oldest first, to what both have signed. An agreement without goals changes none. Nobody is told:
    both have signed. `author_id` is who has written this clause, if that is known.

    However often it is called, the goals are the same.
    """
    agreed = {place: words for place in PLACES if (words := _words(texts, place))}
    if not agreed:
        return
    everything = goals.list_all(session, pair.team_id, [pair.id])
    kept: set[int] = set()
    new: dict[int, GoalWords] = {}
    for place, words in agreed.items():
        same = next((each for each in everything if each.is_living and each.now.words == words), None)
        if same is not None and same.id not in kept:
            kept.add(same.id)
            goals.mark_agreed(session, same, place)
        else:
            new[place] = words
    for place, words in list(new.items()):
        goal = _from_place(everything, place, kept)
        if goal is None:
            continue
        kept.add(goal.id)
        untouched = _as_signed(session, goal) == words
        if not untouched and goal.is_living:
            goals.change(session, goal, words, author_id=author_id, agreed=True, now=now)
        if untouched or goal.is_living:
            del new[place]
    _make_room(session, [each for each in everything if each.is_living and each.id not in kept], kept, new, now)
    for place, words in new.items():
        goals.add(session, pair, words, author_id=author_id, agreed_place=place, now=now)
    confidences.plan(session, pair, now=now)


def _words(texts: Mapping[str, str], place: int) -> GoalWords | None:
    text, known = (texts.get(f"{field}_{place}", "").strip() for field in ("goal", "known"))
    return GoalWords(text, known or None) if text else None


def _from_place(everything: list[Goal], place: int, kept: set[int]) -> Goal | None:
    """The newest goal that came from this place of an agreement; a living one, if there is."""
    found = [each for each in everything if each.agreed_place == place and each.id not in kept]
    return max(found, key=lambda each: (each.is_living, each.id), default=None)


def _as_signed(session: Session, goal: Goal) -> GoalWords | None:
    """The words in which both have signed it last."""
    signed = [each for each in goals.list_versions(session, goal.team_id, [goal.id]) if each.agreed]
    return signed[-1].words if signed else None


def _make_room(
    session: Session, others: list[Goal], kept: set[int], new: Mapping[int, GoalWords], now: datetime
) -> None:
    no_longer = [each for each in others if each.agreed_place is not None]
    own = sorted((each for each in others if each.agreed_place is None), key=lambda each: each.id)
    too_many = max(0, len(kept) + len(own) + len(new) - len(PLACES))
    for goal in [*no_longer, *own[:too_many]]:
        goals.drop(session, goal, by=None, now=now)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every word that somebody wrote of goals, and what they said of how sure they are."""
    confidences.erase(session, member, now=now)
    goals.erase(session, member.team_id, author=member.user_id, now=now)
