"""What somebody asked or answered in confidence, and wrote for themselves, in the copy of their data."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.domain.concerns import ConcernState, DraftField
from bot.views.concern_drafts import LABELS
from bot.views.pair_choice import partner_name, person_name
from bot.views.parts import stamp
from storage.concerns import Thread
from storage.tables import ConcernText, Member, Pair

STATES = {
    ConcernState.OPEN: "open",
    ConcernState.LET_GO: "they can read it no more",
    ConcernState.CLOSED: "closed",
    ConcernState.TAKEN_BACK: "taken back, with every word",
}


@dataclass(frozen=True, slots=True)
class Copied:
    """What was asked, and what the two wrote, oldest first."""

    thread: Thread
    texts: Sequence[ConcernText]


def lines(
    asked: Sequence[Copied],
    coordinators: Mapping[str, Member],
    answers: Sequence[ConcernText],
    drafts: Sequence[tuple[Pair, Mapping[DraftField, str]]],
    unsent: Sequence[str],
    me: str,
    zone: ZoneInfo,
) -> list[str]:
    """Of what others asked them, their own answers alone."""
    return [
        *(line for each in asked for line in _asked(each, coordinators, zone)),
        *(
            f"{stamp(each.written_at, zone)}, you answered somebody in confidence: {each.text or '–'}"
            for each in answers
        ),
        *(line for pair, texts in drafts for line in _draft(pair, texts, me)),
        *(f"Not sent, in confidence (only you): {each}" for each in unsent),
    ]


def _asked(copied: Copied, coordinators: Mapping[str, Member], zone: ZoneInfo) -> Iterator[str]:
    thread = copied.thread
    whom = person_name(coordinators[thread.coordinator_id])
    state = STATES.get(thread.concern.state, thread.concern.state)
    about = f"about your pair with {partner_name(thread.pair, thread.viewer)}"
    yield f"{stamp(thread.concern.asked_at, zone)}, asked {whom} in confidence, {about}, {state} (you and {whom})"
    for each in copied.texts:
        who = "You" if each.author_id == thread.viewer else whom
        yield f"- {who} wrote, {stamp(each.written_at, zone)}: {each.text or '–'}"


def _draft(pair: Pair, texts: Mapping[DraftField, str], me: str) -> Iterator[str]:
    yield f"A draft about your pair with {partner_name(pair, me)} (only you)"
    for field, (label, _) in LABELS.items():
        if field in texts:
            yield f"- {label} {texts[field]}"
