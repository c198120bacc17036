"""What each of those who look on has before their eyes in one world, and with it the moment at which it came."""

import json
import re
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.playground.delivery import Answer, Deliver, Envelope
from bot.playground.state import Call
from bot.playground.workspace import Workspace

GENERATED = (
    (re.compile(r'"block_id": "b[0-9a-f]{5,}"'), '"block_id": ""'),  # Slack names what the bot left unnamed
    (re.compile(r"\b[0-9a-f]{32}\b"), ""),  # the name of a visit, a form or a roster, drawn by lot
    (re.compile(r"/meet/[A-Za-z0-9_-]+\.ics"), "/meet/"),  # of a calendar file, drawn by lot
    (re.compile(r"mention [0-9a-f]{8}\."), "mention it."),  # the number of an error
)
NUMBERS = re.compile(
    r'("[a-z_.]+#|\\"(?:pair|prompt|response|round|goal|confidence|alignment|agreement|turn|meeting|promise|note|concern'
    r'|instead_of)\\": )(\d+)\b'
)
"""Of rows, in the value of a button or in what a form carries. They count what the bot keeps, of everybody, and show on
no screen; where other things are done in the other world they are told apart by their order alone."""

TOTALS = re.compile(
    r" ?(?:\d+ questions? reached people|No question reached anybody|\d+ of \d+ people wrote something[^.]*"
    r"|\d+ of \d+ people said [^.]*|Too few people to show [^.]*)\.|, \d+ opened"
)
"""What a digest tells of answers."""

NEVER_SEEN = frozenset({"trigger_id", "view_id", "hash", "metadata", "ts", "external_id"})
"""Of a call of the Web API: names that Slack gave, and by which the bot finds its message again."""


@dataclass(frozen=True, slots=True)
class Sight:
    """One thing that somebody was shown: when, where, and what, as text."""

    at: datetime
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.at:%a %b %d %H:%M}  {self.where}: {self.what}"


BY_ITSELF = "the bot by itself"


@dataclass(frozen=True, slots=True)
class Noted:
    """What an operator could see of one thing that was done: `what` is that, without what was written, by `who`.

    Lines of the log, and by how much numbers have grown.
    """

    at: datetime
    who: str
    what: str = field(compare=False)  # the name of a button, of which there is one for each mood
    log: Sequence[str]
    grown: Mapping[str, float]

    def __str__(self) -> str:
        return f"{self.at:%a %b %d %H:%M}  {self.who} {self.what}: {[*self.log]} {dict(self.grown)}"


@dataclass
class Overheard:
    """Carries envelopes to the bot, and keeps its answers and whose screen each trigger and each view is on.

    Nobody does anything more before `settled`: what the bot does afterwards, beside other things, comes in one order.
    Then it is `noted` who has done what.
    """

    deliver: Deliver
    now: Callable[[], datetime]
    settled: Callable[[], Awaitable[None]]
    noted: Callable[[str, str], None]
    answers: list[tuple[datetime, str, str, Answer]] = field(default_factory=list)
    envelopes: list[Envelope] = field(default_factory=list)
    owners: dict[str, str] = field(default_factory=dict)

    async def __call__(self, envelope: Envelope) -> Answer:
        who = user_of(envelope)
        self.envelopes.append(envelope)
        view = envelope.payload.get("view") or {}
        for each in ("id", "root_view_id", "previous_view_id"):
            if view.get(each):
                self.owners[view[each]] = who
        self.owners[envelope.payload.get("trigger_id", "")] = who
        answer = await self.deliver(envelope)
        if isinstance(answer.body, dict) and (name := answer.body.get("view", {}).get("external_id")):
            self.owners[name] = who  # of what is too long for one answer, and follows
        self.answers.append((self.now(), who, kind_of(envelope), answer))
        await self.settled()
        self.noted(who, kind_of(envelope))
        return answer

    async def close(self) -> None:
        await self.deliver.close()


def user_of(envelope: Envelope) -> str:
    payload = envelope.payload
    user, event = payload.get("user") or {}, payload.get("event") or {}
    return str(payload.get("user_id") or user.get("id") or event.get("user") or "")


def kind_of(envelope: Envelope) -> str:
    """What was done, without what was written: a command, a button, a form or an event."""
    payload = envelope.payload
    if "command" in payload:
        return f"answer to {payload['command']}"
    if actions := payload.get("actions"):
        return f"answer to {actions[0]['action_id']}"
    view = payload.get("view") or {}
    return f"answer to {view.get('callback_id') or (payload.get('event') or {}).get('type')}"


def sights(workspace: Workspace, overheard: Overheard) -> dict[str, list[Sight]]:
    """By the id of somebody, or of a channel: all that they were shown, at any moment, in order."""
    seen: dict[str, list[Sight]] = defaultdict(list)
    for at, who, kind, answer in overheard.answers:
        seen[who].append(Sight(at, kind, f"{answer.status} {_text(answer.body)}"))
    for call in workspace.calls:
        for who in _shown_to(call, workspace, overheard):
            what = {key: value for key, value in call.params.items() if key not in NEVER_SEEN}
            seen[who].append(Sight(call.at, call.method, _text(what)))
    # What comes at one moment comes in no order: it is sent side by side.
    return {who: sorted(each, key=lambda sight: (sight.at, sight.where, sight.what)) for who, each in seen.items()}


def _shown_to(call: Call, workspace: Workspace, overheard: Overheard) -> Iterator[str]:
    params = call.params
    match call.method:
        case "views.open" | "views.push":
            yield overheard.owners[params["trigger_id"]]
        case "views.update":
            yield overheard.owners[params.get("view_id") or params["external_id"]]
        case "views.publish":
            yield params["user_id"]
        case "chat.postMessage" | "chat.update" | "chat.postEphemeral" | "chat.delete":
            place = workspace.conversations.get(params["channel"])
            people = place.members - {workspace.bot_user_id} if place and place.kind == "im" else {params["channel"]}
            yield from people


def _text(what: Any) -> str:
    text = json.dumps(_named(what), ensure_ascii=False, sort_keys=True, default=str)
    for pattern, plain in GENERATED:
        text = pattern.sub(plain, text)
    return text


def _named(what: Any) -> Any:
    """The same with each number in the value of a button after the button's own name: what it counts."""
    if isinstance(what, list):
        return [_named(each) for each in what]
    if isinstance(what, dict):
        named = {key: _named(each) for key, each in what.items()}
        if "action_id" in what and re.fullmatch(r"\d+(:\d+)*", str(what.get("value", ""))):
            named["value"] = f"{what['action_id']}#{what['value']}"
        return named
    return what


def by_order(seen: Sequence[Sight]) -> list[Sight]:
    """The same with the numbers of rows told by the order in which somebody first comes across them."""
    known: dict[str, dict[str, int]] = defaultdict(dict)

    def renamed(found: re.Match[str]) -> str:
        kind = found[1].strip('\\": ')
        return f"{found[1]}{known[kind].setdefault(found[2], len(known[kind]))}"

    return [Sight(each.at, each.where, NUMBERS.sub(renamed, each.what)) for each in seen]


def without_totals(seen: Sequence[Sight]) -> list[Sight]:
    """The same without what digests tell of answers: which of it may be is the rule for groups."""
    return [Sight(each.at, each.where, TOTALS.sub("", each.what)) if _is_digest(each) else each for each in seen]


def _is_digest(sight: Sight) -> bool:
    return sight.where == "chat.postMessage" and re.search(r"How [^\"]* is doing", sight.what) is not None


@dataclass(frozen=True, slots=True)
class Difference:
    """The first thing that somebody sees in one world and not in the other; None is nothing at all."""

    here: Sight | None
    there: Sight | None

    def __str__(self) -> str:
        if self.here and self.there and (self.here.at, self.here.where) == (self.there.at, self.there.where):
            begins = next(
                (at for at, (a, b) in enumerate(zip(self.here.what, self.there.what, strict=False)) if a != b), 0
            )
            begins = max(0, begins - 160)
            here, there = (f"…{each.what[begins : begins + 400]}" for each in (self.here, self.there))
            return f"{self.here.at:%a %b %d %H:%M}  {self.here.where}\n  HERE  {here}\n  THERE {there}"
        return f"HERE  {_cut(self.here)}\n  THERE {_cut(self.there)}"


def _cut(sight: Sight | None) -> str:
    return str(sight)[:400] if sight else "nothing more"


def compare(here: Sequence[Sight], there: Sequence[Sight], *, until: datetime | None = None) -> Difference | None:
    """Where two differ first, if they do before `until`."""
    a, b = ([sight for sight in each if until is None or sight.at < until] for each in (here, there))
    for one, other in zip(a, b, strict=False):
        if one != other:
            return Difference(one, other)
    if len(a) != len(b):
        shorter = min(len(a), len(b))
        return Difference(*(each[shorter] if len(each) > shorter else None for each in (a, b)))
    return None


@dataclass(frozen=True, slots=True)
class Lived:
    """What came of a life in one world, by whom it was shown to, and what an operator could look at."""

    seen: Mapping[str, Sequence[Sight]]
    noted: Sequence[Noted]
    numbers: Mapping[str, float]
    outbox: Sequence[str]
    envelopes: Sequence[Envelope]
    brought: frozenset[str]  # what items and messages there were
    done: frozenset[str]  # the deeds that could be done

    @property
    def log(self) -> list[str]:
        return [line for noted in self.noted for line in noted.log]
