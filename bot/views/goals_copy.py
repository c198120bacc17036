"""Somebody's goals in the copy of their data."""

from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.goals import Reached, reached_field, sure_field
from bot.views.confidences import REACHED, STAGES
from bot.views.goal_words import GONE
from bot.views.pair_choice import partner_name
from bot.views.parts import stamp
from storage.confidences import OpenedConfidence, OwnConfidence
from storage.tables import Goal, GoalVersion, Pair


def lines(
    pair: Pair,
    me: str,
    goals: Sequence[Goal],
    versions: Sequence[GoalVersion],
    unopened: Sequence[OwnConfidence],
    opened: Sequence[OpenedConfidence],
    zone: ZoneInfo,
) -> Iterator[str]:
    """All goals of a pair in all wordings, and how sure one was of each; the other's answers once they have opened."""
    partner = partner_name(pair, me)
    for goal in goals:
        who = "" if goal.dropped_by is None else " by you" if goal.dropped_by == me else f" by {partner}"
        state = f"dropped{who} {stamp(goal.dropped_at, zone)}" if goal.dropped_at else f"goal {goal.place}"
        if goal.dropped_by and not goal.dropped_at:
            state += f", dropped{who}"
        yield f"{stamp(goal.created_at, zone)}, with {partner}, {state} (you and {partner})"
        for each in versions:
            if each.goal_id == goal.id:
                by = "both, as agreed" if each.author_id is None else "you" if each.author_id == me else partner
                known = f" (how you will know: {each.known})" if each.known else ""
                yield f"- {stamp(each.written_at, zone)}, by {by}: {each.text or GONE}{known}"
    for mine in unopened:
        state = "ended without being opened" if mine.state is EnvelopeState.CLOSED else "under way"
        own = "yours is sealed" if mine.side is SideState.SEALED else "yours is not sealed"
        yield f"{stamp(mine.envelope.started_at, zone)}, how sure, with {partner}, {state}, {own} (only you)"
        yield from _answers("You", mine.texts, goals)
    for both in opened:
        mine = both.mine
        day = stamp(mine.envelope.started_at, zone)
        yield f"{day}, how sure, {STAGES[mine.stage].lower()}, with {partner} (you and {partner})"
        yield from _answers("You", mine.texts, goals)
        yield from _answers(partner, both.theirs, goals)


def _answers(who: str, texts: Mapping[str, str], goals: Sequence[Goal]) -> Iterator[str]:
    for goal in goals:
        if sure := texts.get(sure_field(goal.id)):
            reached = texts.get(reached_field(goal.id))
            words = f", reached: {REACHED[Reached(reached)].lower()}" if reached in set(Reached) else ""
            yield f"- {who}: {sure} of 5{words} · {goal.now.text or GONE}"
