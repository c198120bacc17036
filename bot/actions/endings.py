"""How a pair of one's own ends, by one of the two: extended, completed, left; and taking that back for a day.

Until it cannot be taken back any more, everything in the pair stands still and nothing is undone: what was open, sealed
or planned is there to go on with. Then it ends for good, as though a coordinator had ended it.
"""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import openings, pair_news, rhythms
from bot.actions.pairs import Changed, Hook, move_last_day, tell_unless_undone
from bot.actions.terms import told_from
from bot.domain.actor import Actor
from bot.domain.items import PAIR_BACK, PAIR_ENDED, PAIR_EXTENDED, PROMPT
from bot.domain.pairs import TAKEN_BACK_FOR, PairEnding
from storage import items, pair_ends, pairs, prompts
from storage.tables import Pair


def extend(
    session: Session,
    actor: Actor,
    pair_id: int,
    until: date,
    *,
    before: date,
    hooks: Sequence[Hook],
    now: datetime,
) -> Changed:
    """Have a pair of the actor's end on another day; the other is told. Not if it ends on another than `before` by now.

    Raises NotInThisPair.
    """
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    own = None if until == pair.program.ends_on else until
    if pair.last_day != before or not move_last_day(session, pair, own, hooks=hooks, now=now):
        return Changed(pair, False)
    pair_news.redraw_with_program(session, pair, now)
    partner = pair.partner_of(actor.user_id)
    due_at = told_from(session, pair, partner, now)
    for new in pair_news.again(session, pair, PAIR_EXTENDED, [partner], due_at=due_at):
        items.add_unless_untold(session, pair.team_id, new, now=now)
    return Changed(pair, True)


def finish(session: Session, actor: Actor, pair_id: int, how: PairEnding, *, now: datetime) -> Changed:
    """Complete or leave a pair of the actor's; both are told that it has ended, not by whom. Raises NotInThisPair."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    final_at = now + TAKEN_BACK_FOR
    done = pair_ends.mark_ending(session, pair, how, by=actor.user_id, final_at=final_at, now=now)
    if done:
        _redraw(session, pair, now)
        tell_unless_undone(session, pair, PAIR_ENDED, PAIR_BACK, now)
    return Changed(pair, done)


def take_back(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> Changed:
    """Have a pair that the actor has just ended go on as it was; whoever has been told is told that. NotInThisPair."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    done = pair_ends.mark_taken_back(session, pair, by=actor.user_id, now=now)
    if done:
        _redraw(session, pair, now)
        tell_unless_undone(session, pair, PAIR_BACK, PAIR_ENDED, now)
        pair_ends.look_again(session, pair, now)  # its program may have changed meanwhile
        rhythms.keep_visit_times(session, pair, now=now)
        items.wake(session, pair.team_id, [pair.mentor_id, pair.mentee_id], at=now)
    return Changed(pair, done)


def make_final_due(session: Session, *, hooks: Sequence[Hook], now: datetime, limit: int) -> list[Pair]:
    """End for good what can be taken back no more, and with it whatever the features had under way in it; gives it."""
    due = pair_ends.claim_final(session, now=now, limit=limit)
    for pair in openings.by_workspace(due):
        if pair_ends.mark_final(session, pair):
            for hook in hooks:
                hook(session, pair, now)
            pair_news.redraw(session, pair, now)
    return due


def _redraw(session: Session, pair: Pair, now: datetime) -> None:
    """What was told and asked in the pair before says how it is now."""
    pair_news.redraw_with_program(session, pair, now)
    for user_id in (pair.mentor_id, pair.mentee_id):
        asked = [each.id for each in prompts.list_open(session, pair.team_id, user_id, now=now)]
        items.mark_stale(session, pair.team_id, PROMPT, asked, now=now)
