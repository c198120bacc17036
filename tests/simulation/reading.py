"""What a message of the bot holds, told by its buttons and by the few words that do not change.

Here, and nowhere else in the simulation, stands how the bot says things: when its words change, so does this.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
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
PULSE = "pulses.open"
PASS_PULSE = "pulses.pass"
THANKS = "thanks.open"
PASS_THANKS = "thanks.pass"
KEEPSAKE = "keepsakes.open"
GO_ON = "visits.go_on"
LESS_OFTEN = "visits.less_often"
NOT_NOW = "alignments.not_now"
SEE_PROMISE = "promises.see"
KEEP = "promises.keep"
MOVE = "promises.name_day"
NOT_YET = "promises.not_yet"
MEND = "promises.mend"
RELEASE = "promises.release"
PICK = "meetings.pick_first"
CALENDAR = "meetings.calendar"
NO_AGENDA = "agendas.not_needed"
OPEN_AGENDA = "agendas.open"
SHARE_AGENDA = "agendas.share"
MET = "meeting_reports.met"
WE_MET = "silences.met"
HOLD = "away_offers.hold"
GIVE_TIME = "silences.time"
PROPOSE = "meetings.propose"
TAKE_BACK = "meetings.take_back"

ALIVE = frozenset(
    {ANSWER, LATER, SKIP, READ, OUTCOME, GO_ON, LESS_OFTEN, NOT_NOW, KEEP, NO_AGENDA, PASS_PULSE, PASS_THANKS}
)
"""Buttons that have to go with what they are for. What stays in a round is still a way to look at it."""

INVITATION = re.compile(
    r"Say what you expect of|What you and <@\w+> expect has not opened|✓ .*\bexpect\b|<@\w+> has started most things"
)
"""What follows below a message that looks as it does alone: it only comes along."""
SEVERAL = re.compile(r"\d+ things? for you")
MENTION = re.compile(r"<@(\w+)>")
CHECKIN = re.compile(r"\W*(Check-in with|Time to check in)")
DIGEST = re.compile(r"How (.+) is doing")
TOUCH = r"(\d+) of (\d+) pairs? (?:was|were) in touch, (\d+) met"
LAST_WEEK = re.compile(rf"\*.+ to .+\*: (?:{TOUCH}|(\d+) of (\d+) pairs? met)(?:; (\d+) (?:was|were) paused)?\.")
WEEK_BEFORE = re.compile(r"Week of (\w+ \d+)(?:, \d+)?: (\d+) of (\d+) in touch, (\d+) met")
ASKED = re.compile(r"(\d+) questions? reached people")
NOBODY_ASKED = re.compile(r"No question reached anybody")
WROTE = re.compile(r"(\d+) of (\d+) people wrote something")
PASSED = re.compile(r"(\d+)(?: of \d+ people)? said \*Not this time\*\.")

NEWS = (
    (re.compile(r"You are <@\w+>'s (mentor|mentee)"), About.WELCOME),
    (re.compile(r"Your mentorship with .* is paused"), About.PAUSED),
    (re.compile(r"Your mentorship with .* goes on\b"), About.RESUMED),
    (re.compile(r"Your mentorship with .* (has ended\b|is completed|ended on .*, its last day)"), About.ENDED),
    (re.compile(r"has extended your mentorship"), About.EXTENDED),
    (re.compile(r"^<@\w+> would like to go on with you"), About.WANTS_ON),
    (re.compile(r"^You and <@\w+> go on, without the program"), About.GOES_ON),
    (re.compile(r"has left this workspace"), About.LEFT),
    (re.compile(r"both in this workspace again"), About.BACK),
    (re.compile(r"ended on .* the questions about your mentorship"), About.OVER),
    (re.compile(r"feedback round with <@\w+> has opened"), About.OPENED),
    (re.compile(r"feedback round with <@\w+> has ended without"), About.UNOPENED),
    (re.compile(r"^Your (pulse|look back) with <@\w+> has opened"), About.PULSE_OPENED),
    (re.compile(r"^What you and <@\w+> thank each other for has opened"), About.THANKS_OPENED),
    (re.compile(r"(?:is|was) the last day of your mentorship with <@\w+>"), About.LAST_DAY),
    (re.compile(r"^What you and <@\w+> expect was not opened"), About.UNALIGNED),
    (re.compile(r"now runs (from .* )?until .* So does your mentorship"), About.MOVED),
    (re.compile(r"asks in another rhythm now:"), About.RHYTHM),
    (re.compile(r"You coordinate .* now\."), About.COORDINATES),
    (re.compile(r"has its day (today|tomorrow|on )"), About.PROMISE_AHEAD),
    (re.compile(r"^<@\w+> has (promised you something|kept a promise|moved a promise)"), About.PROMISE),
    (re.compile(r"^<@\w+> had (promised you something|kept a promise)"), About.PROMISE_OVER),
    (re.compile(r"^<@\w+> has picked a time"), About.MEETING),
    (re.compile(r"^<@\w+> has started most things lately"), About.LEAD),
    (re.compile(r"has shared the agenda for your meeting"), About.AGENDA_SHARED),
    (re.compile(r"In your feedback round <@\w+> "), About.REPLY),
)
SETTLED = re.compile(
    r"had ended, and now runs until|had ended\. It goes on now|"
    r"✓|was paused\.|went on (?:without|after)|had left this workspace, and is back|has taken back|This question|"
    r"It was (?:not done by its day|let go)|have gone by|stays for the next one|"
    r"moved or cancell?ed since|"
    r"Nothing more is asked (?:in this pair|about this)|You had checked in|You were quiet|You will be asked again|"
    r"no longer"
)


BY_BUTTON = (
    (KEEP, About.PROMISE_DUE),
    (MEND, About.PROMISE_MISSED),
    (RELEASE, About.PROMISE_UNDONE),
    (PICK, About.TIMES),
    (NO_AGENDA, About.AGENDA),
    (MET, About.HOW_WAS_IT),
    (WE_MET, About.HOW_IS_IT),
    (HOLD, About.AWAY_OFFER),
)
LASTS = re.compile(r"dates=(\d{8}T\d{6}Z)(?:/|%2F)(\d{8}T\d{6}Z)")


def lasts_in(blocks: Sequence[Json]) -> tuple[datetime, datetime] | None:
    """From when until when a meeting lasts, by a link to a calendar, if there is one."""
    link = LASTS.search(str(blocks))
    if link is None:
        return None
    begins, ends = (datetime.strptime(each, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) for each in link.groups())
    return begins, ends


def digest_of(text: str) -> str | None:
    """The program that a digest is about; None for any other message."""
    found = DIGEST.match(text)
    return found[1] if found else None


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a digest says of a week; None is what it does not say."""

    pairs: int | None
    paused: int
    in_touch: int | None
    met: int | None
    asked: int | None
    wrote: int | None
    passed: int | None


def numbers_in(digest: str) -> Numbers:
    """Those of the last week."""

    def number(said: re.Match[str] | None, group: int = 1) -> int | None:
        return int(said[group]) if said and said[group] is not None else None

    week = LAST_WEEK.search(digest)
    asked = number(ASKED.search(digest))
    return Numbers(
        pairs=number(week, 2) if number(week, 1) is not None else number(week, 5),
        paused=number(week, 6) or 0,
        in_touch=number(week, 1),
        met=number(week, 3) if number(week, 1) is not None else number(week, 4),
        asked=0 if asked is None and NOBODY_ASKED.search(digest) else asked,
        wrote=number(WROTE.search(digest)),
        passed=number(PASSED.search(digest)),
    )


def weeks_before(digest: str) -> dict[str, tuple[int, int, int]]:
    """By the first day of each week before the last: how many of how many pairs were in touch, and how many met."""
    return {day: (int(touch), int(pairs), int(met)) for day, touch, pairs, met in WEEK_BEFORE.findall(digest)}


def things_in(blocks: Sequence[Json]) -> list[Thing]:
    """The lines of a visit, in order."""
    return [_thing(each) for each in _lines(blocks)]


def _lines(blocks: Sequence[Json]) -> Iterator[list[Json]]:
    """The blocks of each line: all of them, or each section with what follows it below a heading that counts them."""
    if not SEVERAL.match(text_of(blocks[:1])):
        invited = [at for at, block in enumerate(blocks) if at and INVITATION.match(text_of([block]))]
        for first, end in itertools.pairwise([0, *invited, len(blocks)]):
            yield list(blocks[first:end])
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
        return Thing(kind, id.partition(":")[0], about, bool(CHECKIN.match(words)), buttons)

    if ANSWER in pressed:
        return thing(About.QUESTION if SKIP in pressed else About.SETTLED, pressed[ANSWER])
    if READ in pressed:
        return thing(About.MORE_WORDS if "more of" in words.lower() else About.WORDS, pressed[READ])
    if GO_ON in pressed or LESS_OFTEN in pressed:
        return thing(About.EASING)
    if OUTCOME in pressed:
        return thing(About.OUTCOME, pressed[OUTCOME])
    if PASS_PULSE in pressed:
        return thing(About.PULSE, pressed[PASS_PULSE])
    if PASS_THANKS in pressed:
        return thing(About.THANKS, pressed[PASS_THANKS])
    if NOT_NOW in pressed:
        return thing(About.ALIGN if words.startswith("Say what you expect") else About.ALIGN_AGAIN, pressed[NOT_NOW])
    for action_id, kind in BY_BUTTON:
        if action_id in pressed:
            return thing(kind, pressed[action_id])
    for said, kind in NEWS:
        if said.search(words):
            return thing(
                kind,
                next(
                    (
                        pressed[each]
                        for each in (ROUND, PULSE, THANKS, KEEPSAKE, SEE_PROMISE, CALENDAR)
                        if each in pressed
                    ),
                    "",
                ),
            )
    if KEEPSAKE in pressed:  # what has become of it: the two went on after it
        return thing(About.LAST_DAY, pressed[KEEPSAKE])
    if SETTLED.search(words):
        return thing(About.SETTLED, pressed.get(UNDO, ""))
    if ROUND in pressed:
        return thing(About.ROUND, pressed[ROUND])
    return Thing(About.UNKNOWN, words[:80])
