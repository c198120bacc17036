"""Somebody's promises in the copy of their data."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from bot.domain.promises import PromiseSeenBy, PromiseState, RepairAnswer
from bot.views.pair_choice import person_name
from bot.views.parts import stamp
from bot.views.promise_words import GONE, SAID_OF_IT, sentence
from storage.tables import Promise

STATES = {
    PromiseState.OPEN: "open",
    PromiseState.KEPT: "kept",
    PromiseState.RELEASED: "released by the other",
    PromiseState.MISSED: "not done by its day",
    PromiseState.LET_GO: "let go",
}
ANSWERS = {RepairAnswer.THANK: "thanked for saying so", RepairAnswer.RELEASE: "released"}


def lines(promise: Promise, me: str, zone: ZoneInfo) -> Iterator[str]:
    """One promise with all that became of it."""
    pair, mine = promise.pair, promise.author_id == me
    partner = person_name(pair.member(pair.partner_of(me)))
    who = "you" if mine else partner
    seen = {PromiseSeenBy.ME: "only you", PromiseSeenBy.BOTH: f"you and {partner}"}.get(
        promise.seen_by, promise.seen_by
    )
    state = STATES.get(promise.state, str(promise.state))
    if promise.settled_at:
        state += f" {stamp(promise.settled_at, zone)}"
    yield f"{stamp(promise.made_at, zone)}, by {who}, with {partner}, by {promise.due_on}, {state} ({seen})"
    words = promise.words
    yield f"- {sentence(words) if words else GONE}"
    if words and words.reason:
        yield f"- Why: {words.reason}"
    for move in promise.moves:
        yield f"- {stamp(move.moved_at, zone)}: moved in time from {move.moved_from}"
    if (repair := promise.repair) is None:
        return
    if repair.what_now:
        said_at = f"{stamp(repair.said_at, zone)}: " if repair.said_at else ""
        yield f"- {said_at}{SAID_OF_IT.get(repair.what_now, repair.what_now)}"
    if repair.text:
        yield f"- What happened: {repair.text}"
    if repair.answer:
        answered_at = f"{stamp(repair.answered_at, zone)}: " if repair.answered_at else ""
        yield f"- {answered_at}{ANSWERS.get(repair.answer, repair.answer)}"
