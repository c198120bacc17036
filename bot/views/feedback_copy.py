"""Somebody's rounds of feedback in the copy of their data."""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.feedback import ReplyKind
from bot.views.feedback_words import FORMATS, LABELS
from bot.views.pair_choice import partner_name
from bot.views.parts import stamp
from storage.feedback import OpenedRound, OwnRound

REPLIES = {
    ReplyKind.THANK: "thank you",
    ReplyKind.ASK: "a question",
    ReplyKind.ANSWER: "an answer",
    ReplyKind.TRY: "to try",
    ReplyKind.OUTCOME: "what came of it",
}


def lines(unopened: Sequence[OwnRound], opened: Sequence[OpenedRound], zone: ZoneInfo) -> list[str]:
    """One's own side of the rounds that are not open, and both sides of those that are."""
    own = [line for each in unopened for line in _unopened(each, zone)]
    return [*own, *(line for each in opened for line in _opened(each, zone))]


def _round(mine: OwnRound, zone: ZoneInfo) -> str:
    return (
        f"{stamp(mine.envelope.started_at, zone)}, {FORMATS[mine.format][0].lower()} "
        f"with {partner_name(mine.pair, mine.viewer)}"
    )


def _unopened(mine: OwnRound, zone: ZoneInfo) -> Iterator[str]:
    """One's own side alone: what the other has done is not in it."""
    state = "ended without being opened" if mine.state is EnvelopeState.CLOSED else "under way"
    own = {
        SideState.EMPTY: "nothing written",
        SideState.DRAFT: "yours is a draft",
        SideState.SEALED: "yours is sealed",
    }[mine.side]
    yield f"{_round(mine, zone)}, {state}, {own} (only you)"
    for field, each in LABELS[mine.format].items():
        if field in mine.texts:
            yield f"- {each.label}: {mine.texts[field]}"


def _opened(opened: OpenedRound, zone: ZoneInfo) -> Iterator[str]:
    mine = opened.mine
    partner = partner_name(mine.pair, mine.viewer)
    yield f"{_round(mine, zone)}, opened (you and {partner})"
    for field, each in LABELS[mine.format].items():
        if field in mine.texts:
            yield f"- You wrote. {each.label}: {mine.texts[field]}"
        if field in opened.theirs:
            yield f"- {partner} wrote. {each.to_reader}: {opened.theirs[field]}"
    for reply in opened.replies:
        who = "You" if reply.author_id == mine.viewer else partner
        by = f", by {reply.by}" if reply.by else ""
        yield f"- {who}, {REPLIES[reply.kind]}{by}: {reply.text or '–'}"
