"""The rounds of feedback of the demo's pairs: one is sealed on one side, one has opened, and one is about to start."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import rounds as round_actions
from bot.domain import items as kinds
from bot.domain.envelopes import SideState
from bot.domain.feedback import ReplyKind, RoundFormat
from bot.domain.items import Outcome
from storage import feedback, items, rounds, sides
from storage.tables import Pair

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


def add(session: Session, pairs: list[Pair], now: datetime) -> None:
    """A round with one side sealed, one that opened last week, and a pair whose first round is about to start."""
    sealed, opened, about_to_start = pairs[0], pairs[1], pairs[2]
    _seal(session, sealed, FEEDFORWARD, [sealed.mentor_id], now - timedelta(days=2))
    both = [opened.mentor_id, opened.mentee_id]
    round_id = _seal(session, opened, SITUATION, both, now - timedelta(days=14))
    opened_at = now - timedelta(days=6)  # by then its first day has come, whatever the hour is now
    round_actions.open_due(session, now=opened_at, limit=1)
    items.close(session, opened.team_id, [kinds.FEEDBACK_OPEN], [round_id], Outcome.TOLD, now=opened_at)
    mine = feedback.READS.get_mine(session, opened.team_id, round_id, viewer=opened.mentee_id)
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
        mine = feedback.READS.get_mine(session, pair.team_id, round_id, viewer=author)
        sides.replace_texts(session, mine, texts)
        sides.set_side(session, mine, SideState.SEALED)
    return round_id
