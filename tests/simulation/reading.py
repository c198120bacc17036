"""What a message of the bot holds, told by its buttons and by the few words that do not change.

Here, and nowhere else in the simulation, stands how the bot says things: when its words change, so does this.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from bot.playground.elements import elements_in
from bot.playground.visible import text_of
from tests.simulation.history import About, Thing

Json = dict[str, Any]

ANSWER = "prompts.answer"
LATER = "prompts.later"
SKIP = "prompts.skip"
UNDO = "prompts.undo"
READ = "responses.read"
EDIT = "responses.edit"
ROUND = "feedback.open"
OUTCOME = "feedback.outcome"
GO_ON = "visits.go_on"
LESS_OFTEN = "visits.less_often"

ALIVE = frozenset({ANSWER, LATER, SKIP, READ, OUTCOME, GO_ON, LESS_OFTEN})
"""Buttons that have to go with what they are for. What stays in a round is still a way to look at it."""

SEVERAL = re.compile(r"\d+ things? for you")
MENTION = re.compile(r"<@(\w+)>")
CHECKIN = re.compile(r"\W*(Check-in with|Time to check in)")
DIGEST = re.compile(r"How (.+) is doing")

NEWS = (
    (re.compile(r"You are <@\w+>'s (mentor|mentee)"), About.WELCOME),
    (re.compile(r"Your mentorship with .* is paused"), About.PAUSED),
    (re.compile(r"Your mentorship with .* goes on\b"), About.RESUMED),
    (re.compile(r"Your mentorship with .* has ended\b"), About.ENDED),
    (re.compile(r"has left this workspace"), About.LEFT),
    (re.compile(r"ended on .* the questions about your mentorship"), About.OVER),
    (re.compile(r"feedback round with <@\w+> has opened"), About.OPENED),
    (re.compile(r"feedback round with <@\w+> has ended without"), About.UNOPENED),
    (re.compile(r"something new from <@\w+> in your feedback"), About.REPLY),
)
SETTLED = re.compile(
    r"✓|was paused\.|went on after|had left this workspace, and is back|has taken back|This question|"
    r"Nothing more is asked in this pair|You had checked in|You were quiet|You will be asked again|no longer"
)


def digest_of(text: str) -> str | None:
    """The program that a digest is about; None for any other message."""
    found = DIGEST.match(text)
    return found[1] if found else None


def things_in(blocks: Sequence[Json]) -> list[Thing]:
    """The lines of a visit, in order."""
    return [_thing(each) for each in _lines(blocks)]


def _lines(blocks: Sequence[Json]) -> Iterator[list[Json]]:
    """The blocks of each line: all of them, or each section with what follows it below a heading that counts them."""
    if not SEVERAL.match(text_of(blocks[:1])):
        yield list(blocks)
        return
    line: list[Json] = []
    for block in blocks[1:]:
        if block["type"] == "section" and line:
            yield line
            line = []
        if not line and block["type"] == "context":
            continue  # how many more there are in Home
        line.append(block)
    if line:
        yield line


def _thing(blocks: list[Json]) -> Thing:
    pressed = {element["action_id"]: element.get("value", "") for _, element in elements_in(blocks)}
    pressed.pop("visits.menu", None)
    words = text_of([block for block in blocks if block["type"] in ("section", "context")])
    mentioned = MENTION.search(words)
    about = mentioned[1] if mentioned else ""
    buttons = frozenset(pressed)

    def thing(kind: About, id: str = "") -> Thing:
        return Thing(kind, id, about, bool(CHECKIN.match(words)), buttons)

    if ANSWER in pressed:
        return thing(About.QUESTION if SKIP in pressed else About.SETTLED, pressed[ANSWER])
    if READ in pressed:
        return thing(About.MORE_WORDS if "more of" in words.lower() else About.WORDS, pressed[READ])
    if GO_ON in pressed or LESS_OFTEN in pressed:
        return thing(About.EASING)
    if OUTCOME in pressed:
        return thing(About.OUTCOME, pressed[OUTCOME])
    for said, kind in NEWS:
        if said.search(words):
            return thing(kind, pressed.get(ROUND, ""))
    if SETTLED.search(words):
        return thing(About.SETTLED, pressed.get(UNDO, ""))
    if ROUND in pressed:
        return thing(About.ROUND, pressed[ROUND])
    return Thing(About.UNKNOWN, words[:80])
