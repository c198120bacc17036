"""A visit: the one message that brings somebody everything that waits."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.content import RhythmPreset
from bot.domain.visits import Cause
from bot.views import away, my_pairs, settings
from bot.views.blocks import (
    Block,
    DrawnItem,
    Message,
    actions,
    button,
    header,
    modal,
    note,
    notice,
    overflow,
    section,
)
from bot.views.forms import option
from bot.views.parts import LONGEST_TEXT, cut, mention, name
from storage.tables import Item, Member, Pair

MENU = "visits.menu"
WHY = "why"
LESS = "less"
TOKEN = re.compile("[0-9a-f]{32}")
GO_ON = "visits.go_on"
LESS_OFTEN = "visits.less_often"

NOT_HEARD = "I have not heard from you for a while. How shall it go on?"
CAUSES = {
    Cause.IN_ANY_CASE: "A change is told in any case, and does not count.",
    Cause.BY_DATE: "It came on the day that you two have set, and does not count.",
    Cause.ON_ITS_DAY: "It came at the moment that you had chosen, and counts.",
    Cause.WORDS: "What your partner says comes soon, in your working hours, and counts.",
    Cause.QUESTIONS: "Questions come at your visit time, and count.",
    None: "It came in your working hours.",
}

# Slack takes 50 blocks. The opening, the note on what is left out and the menu need one each.
MOST_BLOCKS = 47
# Characters in sections: from 13,200 on Slack refuses a message. It does not document that.
MOST_IN_BLOCKS = 12_000
LONGEST_NOTIFICATION = 4_000  # characters: Slack's limit for the text of a message (docs.slack.dev)
MOST_IN_A_ROW = 5  # buttons that stand in one row on a wide screen; Slack would take 25


def message(
    lines: Sequence[DrawnItem], *, more: int, token: str, question: int | None = None, reason: int | None = None
) -> tuple[Message, int]:
    """A visit, and how many of its lines it brings: what would pass Slack's limits is left to Home, as `more` is.

    `question` says which of several lines is the only question; that one is drawn in full. `reason` says which of them
    is the only one that does not just come along: it looks as it does alone, and the others follow it. `token` is the
    delivery's: its number would tell how many messages others have been sent, and so if somebody had to be reminded.
    """
    menu = overflow([option("Why did I get this?", f"{WHY}:{token}"), option("Less of this", f"{LESS}:{token}")], MENU)
    if len(lines) == 1 and not more:
        only = lines[0]
        whole = _fitting([only.alone or only.blocks])[0]
        return Message(_notification([only.text_alone or only.text]), _with_menu(whole, menu)), 1

    if reason is not None and not more:
        first, others = lines[reason], [*lines[:reason], *lines[reason + 1 :]]
        parts = _fitting([first.alone or first.blocks, *(each.blocks for each in others)])
        if len(parts) == len(lines):
            said = [first.text_alone or first.text, *(each.text for each in others)]
            return Message(_notification(said), _with_menu([block for part in parts for block in part], menu)), len(
                lines
            )

    taken = _fitting([(line.alone if at == question else None) or line.blocks for at, line in enumerate(lines)])
    things = "1 thing for you" if len(taken) == 1 else f"{len(taken)} things for you"
    blocks = [section(things, accessory=menu), *(block for each in taken for block in each)]
    if left := len(lines) - len(taken) + more:
        blocks.append(note(f"{left} more in the Home tab."))
    return Message(_notification([things, *(line.text for line in lines[: len(taken)])]), blocks), len(taken)


def read(action: Mapping[str, Any]) -> tuple[str, str] | None:
    """What was chosen in the menu, and the token of which delivery; nothing if it says neither."""
    option = action.get("selected_option")
    what, _, token = str(option.get("value") if isinstance(option, dict) else "").partition(":")
    return (what, token) if what in (WHY, LESS) and TOKEN.fullmatch(token) else None


def not_found() -> dict[str, Any]:
    return notice(
        "Not found",
        "Nothing more is known about this message. Your settings say when I write to you, and how often.",
    )


def in_which(pair: Pair, me: str, preset: RhythmPreset | None) -> str:
    """In which pair something was brought; a question also has a rhythm."""
    rhythm = f"{preset.name}, with" if preset else "With"
    return f"{rhythm} {mention(pair.partner_of(me))}, in {name(pair.program.name)}."


def _reason(words: str, pairs: Sequence[str]) -> Block:
    """What brings such things, and in which pairs it was."""
    return section(
        f"{words} {pairs[0]}".rstrip() if len(pairs) == 1 else "\n".join([words, *(f"• {each}" for each in pairs)])
    )


def why(
    reasons: Mapping[str, Sequence[str]],
    questions: Sequence[Block],
    cause: Cause | None,
    member: Member,
    *,
    had: int,
    today: date,
) -> dict[str, Any]:
    """`reasons` are what brings such things as it brought, each with the pairs in which; `questions` say why each is
    asked that it brought; `had` is how many visits of that week take a place of it.
    """
    return modal(
        "Why did I get this?",
        [
            header("What it brought"),
            *[_reason(words, pairs) for words, pairs in reasons.items()],
            *([] if reasons else [section("What it brought is gone.")]),
            *([header("Why this question?"), *questions] if questions else []),
            header("When and how often"),
            section(f"{CAUSES[cause]} You had {had} of at most {_visits(member)} in that week."),
            section(f"Your settings now:\n{settings.summary(member, today=today)}"),
            actions(button("Settings", settings.OPEN_FORM)),
        ],
        callback_id="visits.reasons",
    )


def less(member: Member, pairs: Sequence[Pair], *, today: date) -> dict[str, Any]:
    """What somebody can do to be visited less; `pairs` are theirs, to pause."""
    me = member.user_id
    pause = [section("*A pause for a pair*\nNothing is asked about it until a day that you choose.")] if pairs else []
    for pair in pairs[: my_pairs.MOST_ON_HOME]:
        pause += my_pairs.entry_to_pause(pair, my_pairs.line(pair, (), me, zone=member.zone), me, today=today)
    if len(pairs) > my_pairs.MOST_ON_HOME:
        pause.append(actions(my_pairs.all_of_them(pairs)))
    return modal(
        "Less of this",
        [
            section(
                f"*Fewer visits*\nAt most {member.visits_a_week} a week now. What does not fit waits.",
                accessory=button("Fewer visits", settings.OPEN_FORM, described="Fewer visits a week"),
            ),
            section(
                f"*Another time*\nQuestions come at {member.visit_time:%H:%M} now. You choose the time and the days.",
                accessory=button("Another time", settings.OPEN_FORM, described="Another time for questions"),
            ),
            section(
                "*Time away*\nNothing reaches you on those days, and nothing counts as missed.",
                accessory=button("Time away", away.OPEN),
            ),
            *pause,
        ],
        callback_id="visits.less",
    )


def easing(item: Item, member: Member) -> DrawnItem:
    """Asks how it shall go on with somebody of whom nothing was heard; once it is done, says how it does."""
    if not item.is_open:
        done = f"✓ It goes on, with at most {_visits(member)} a week. You can change that in your settings."
        return DrawnItem(done, [section(done)])
    buttons = [button("Go on as before", GO_ON, described="Go on as before, with as many visits")]
    if member.visits_a_week > 1:
        buttons.append(button("Less often", LESS_OFTEN, described="Less often: at most one visit a week"))
    buttons.append(button("Time away", away.OPEN))
    buttons.append(button("Pause a pair", my_pairs.LIST, value="0"))
    return DrawnItem(NOT_HEARD, [section(NOT_HEARD), actions(*buttons)])


def goes_on() -> dict[str, Any]:
    return notice("As before", "It goes on as before.")


def less_often() -> dict[str, Any]:
    return modal(
        "Less often",
        [
            section(
                "From now on you get at most one visit a week: one message with all that waits for you. "
                "You can change that in your settings at any time."
            ),
            actions(button("Settings", settings.OPEN_FORM)),
        ],
        callback_id="visits.less_often",
    )


def _visits(member: Member) -> str:
    return "1 visit" if member.visits_a_week == 1 else f"{member.visits_a_week} visits"


def _fitting(drawn: Sequence[Sequence[Block]]) -> list[Sequence[Block]]:
    """As many lines, from the first on, as Slack takes in one message; the first in part rather than none."""
    room, characters = MOST_BLOCKS, MOST_IN_BLOCKS
    taken = []
    for blocks in drawn:
        room -= len(blocks)
        characters -= sum(len(block["text"]["text"]) for block in blocks if block["type"] == "section")
        if min(room, characters) < 0:
            break
        taken.append(blocks)
    return taken or [drawn[0][: MOST_IN_BLOCKS // LONGEST_TEXT]]


def _notification(texts: Sequence[str]) -> str:
    """One under another, as long as there is room."""
    room = LONGEST_NOTIFICATION - len("\nAnd 99 more.")
    said: list[str] = []
    for text in texts:
        room -= len(text) + 1
        if room < 0:
            break
        said.append(text)
    if not said:
        return _TORN.sub("…", cut(texts[0], LONGEST_NOTIFICATION))
    return "\n".join(said if len(said) == len(texts) else [*said, f"And {len(texts) - len(said)} more."])


_TORN = re.compile("(<[^<>]*|&[a-z]*)…$")  # a mention or an escape that was cut in two


def _with_menu(blocks: Sequence[Block], menu: Block) -> list[Block]:
    """The menu beside the first words that have nothing beside them, or after the buttons, or in a row of its own."""
    for at, block in enumerate(blocks):
        if block["type"] == "section" and "accessory" not in block:
            return _put(blocks, at, {**block, "accessory": menu})
    rows = [at for at, block in enumerate(blocks) if block["type"] == "actions"]
    if len(rows) == 1 and len(blocks[rows[0]]["elements"]) < MOST_IN_A_ROW:
        row = blocks[rows[0]]
        return _put(blocks, rows[0], {**row, "elements": [*row["elements"], menu]})
    return [*blocks, actions(menu)]


def _put(blocks: Sequence[Block], at: int, block: Block) -> list[Block]:
    return [*blocks[:at], block, *blocks[at + 1 :]]
