"""All pairs that a program has had, for its coordinators: who they were, and the word with which each ended."""

from typing import Any

from bot.actions.past_pairs import PastPage
from bot.domain.pairs import PairEnding
from bot.views.blocks import Block, actions, button, modal, note, section, sections
from bot.views.forms import Form
from bot.views.parts import count, day, local_day, mention, name
from storage.tables import Pair

OPEN = "programs.past_pairs"
LIST = "programs.past_listed"
TURN_PAGE = "programs.past_page"
TURN_BACK = "programs.past_page_before"

MOST_LISTED = 40

ENDED = {
    PairEnding.OVER: "to its last day",
    PairEnding.COMPLETED: "completed",
    PairEnding.LEFT: "left by one of the two",
    PairEnding.ENDED: "ended by a coordinator",
}


def listing(page: PastPage) -> dict[str, Any]:
    """One page of them. Why a pair ended is shown to nobody."""
    blocks: list[Block] = [
        section(f"*{name(page.program.name)}* · {count(page.total, 'pair')}"),
        *sections([_line(page, pair) for pair in page.pairs] or ["There was no pair."]),
    ]
    whole = -(-page.total // MOST_LISTED)
    if whole > 1:
        back = [button("Page before", TURN_BACK, value=str(page.program.id))] if page.number else []
        label = "Next page" if page.number + 1 < whole else "First page"
        blocks += [
            note(f"Page {page.number + 1} of {whole}."),
            actions(*back, button(label, TURN_PAGE, value=str(page.program.id))),
        ]
    blocks.append(note("How a pair ended is said here by a word. Why, nobody is asked."))
    return modal("Pairs", blocks, callback_id=LIST, metadata={"page": page.number})


def _line(page: PastPage, pair: Pair) -> str:
    who = f"{mention(pair.mentor_id)} mentors {mention(pair.mentee_id)}"
    ending, ended_at = pair.end_in(page.program.id)
    if ended_at is None:
        return f"{who} · goes on until {day(pair.last_day)}"
    # Of their own pair a coordinator is told what both of it are: that it ended.
    how = "ended" if page.reader in (pair.mentor_id, pair.mentee_id) else word(ending)
    return f"{who} · {how}, {local_day(ended_at, page.program.zone)}"


def word(ending: PairEnding | None) -> str:
    """How a pair ended; one that a newer version has written is only said to have."""
    return ENDED.get(ending, "ended") if ending else "ended"


def read_page(view: dict[str, Any]) -> int:
    """Which page is shown, counted from 0."""
    return max(0, Form(view).number("page") or 0)
