"""What somebody expects of their pairs, in the copy of their data."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from bot.content import Content
from bot.domain.clauses import CLAUSES
from bot.domain.envelopes import EnvelopeState, SideState
from bot.views import clause_words
from bot.views.pair_choice import partner_name
from bot.views.parts import stamp
from storage.alignments import OwnAlignment

_OWN = {
    SideState.EMPTY: "nothing written",
    SideState.DRAFT: "yours is a draft",
    SideState.SEALED: "yours is sealed",
}


def lines(mine: OwnAlignment, content: Content, zone: ZoneInfo) -> Iterator[str]:
    """One's own side alone: what the other has done is not in it. Of what has opened, the agreement has both."""
    who = partner_name(mine.pair, mine.viewer)
    by = ", begun by you" if mine.envelope.asked_by == mine.viewer else ""
    state = {
        EnvelopeState.COLLECTING: f"under way, {_OWN[mine.side]} (only you)",
        EnvelopeState.CLOSED: f"ended without being opened, {_OWN[mine.side]} (only you)",
        EnvelopeState.OPENED: f"opened (you and {who})",
    }[mine.state]
    yield f"{stamp(mine.envelope.started_at, zone)}, with {who}{by}, {state}"
    for clause in CLAUSES:
        said = clause_words.said(clause, mine.texts, content)
        if said != clause_words.NOTHING:
            yield f"- {clause_words.heading(clause, content)}: {said}"
