"""Misbehavior on demand: refusals, errors, silence, slowness and dropped connections, by rule."""

import random
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

What = Literal[
    "rate_limited",  # 429 with Retry-After: surely not accepted
    "error_before",  # HTTP `status`, not accepted
    "error_after",  # accepted, then HTTP `status`
    "silent_before",  # no answer ever, not accepted
    "silent_after",  # accepted, no answer ever
    "drop_before",  # connection closed, not accepted
    "drop_after",  # accepted, connection closed
    "slow",  # accepted after `seconds`, even if nobody waits any more
    "slow_answer",  # accepted at once, answered after `seconds`
    "error",  # 200 with `error` as Slack's error code, not accepted
    "duplicate",  # deliveries to the bot: the same one twice, one after the other
    "duplicate_at_once",  # the same one twice at the same time
]


@dataclass(frozen=True)
class Rule:
    """One kind of trouble: where it strikes, how often, and its details."""

    what: What
    method: str = "*"  # a Web API method, or for deliveries an envelope kind
    team_id: str | None = None
    times: int | None = None  # then it stops; None: for ever
    skip: int = 0  # lets the first ones through
    rate: float = 1.0  # the share of calls that it strikes
    seconds: float = 1.0  # Retry-After, or how slow
    status: int = 500
    error: str = "internal_error"

    @classmethod
    def parse(cls, raw: dict[str, Any]) -> "Rule":
        unknown = set(raw) - {each.name for each in fields(cls)}
        if unknown:
            raise ValueError(f"unknown in a fault: {', '.join(sorted(unknown))}")
        if raw.get("what") not in get_args(What):
            raise ValueError(f"what must be one of {', '.join(get_args(What))}")
        return cls(**raw)


@dataclass(frozen=True)
class Rates:
    """Slack's limits on posting: messages per second, and how many may come at once."""

    per_channel: float = 1.0
    per_workspace: float = 20.0
    burst: int = 3


class Faults:
    """The rules in force; off until some are set."""

    def __init__(self, seed: int = 1, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.rules: list[Rule] = []
        self.rates: Rates | None = None
        self._seen: list[int] = []
        self._random = random.Random(seed)  # noqa: S311 - repeatable trouble, not a secret
        self._monotonic = monotonic
        self._buckets: dict[str, tuple[float, float]] = {}

    def set(self, *rules: Rule) -> None:
        """Replace all rules; without arguments everything behaves again."""
        self.rules = list(rules)
        self._seen = [0] * len(rules)

    def add(self, what: What, method: str = "*", **details: Any) -> None:
        self.change(*self.rules, Rule(what, method, **details))

    def change(self, *rules: Rule) -> None:
        """Other rules, of which those that are in force already go on as they are: what is spent stays so."""
        before = list(zip(self.rules, self._seen, strict=True))
        self.set(*rules)
        for index, rule in enumerate(rules):
            same = next((each for each in before if each[0] == rule), None)
            if same:
                before.remove(same)
                self._seen[index] = same[1]

    def describe(self) -> list[dict[str, Any]]:
        return [asdict(rule) for rule in self.rules]

    def left(self) -> list[int | None]:
        """How often each rule will strike yet; None: for ever."""
        pairs = zip(self.rules, self._seen, strict=True)
        return [
            None if rule.times is None else rule.times - min(rule.times, max(0, seen - rule.skip))
            for rule, seen in pairs
        ]

    def strike(self, method: str, team_id: str, *, deliveries: bool = False) -> list[Rule]:
        """The rules that strike this call, in order: any slow ones, then at most one other."""
        struck = []
        for index, rule in enumerate(self.rules):
            if rule.what.startswith("duplicate") is not deliveries:
                continue
            if rule.method not in ("*", method) or rule.team_id not in (None, team_id):
                continue
            if rule.rate < 1.0 and self._random.random() >= rule.rate:
                continue
            self._seen[index] += 1
            if self._seen[index] <= rule.skip:
                continue
            if rule.times is not None and self._seen[index] > rule.skip + rule.times:
                continue
            struck.append(rule)
            if rule.what != "slow":
                break  # one kind of trouble at a time; only slowness goes with another
        return struck

    def seconds_too_fast(self, team_id: str, channel: str) -> float:
        """How long to wait before posting there; 0 if it may be posted now, which is then counted."""
        if self.rates is None:
            return 0.0
        wanted = [(f"{team_id}/{channel}", self.rates.per_channel), (team_id, self.rates.per_workspace)]
        now, levels = self._monotonic(), []
        for key, rate in wanted:
            level, at = self._buckets.get(key, (float(self.rates.burst), now))
            levels.append(min(self.rates.burst, level + (now - at) * rate))
        waits = [(1 - level) / rate for level, (_, rate) in zip(levels, wanted, strict=True) if level < 1]
        if waits:
            return max(waits)
        for level, (key, _) in zip(levels, wanted, strict=True):
            self._buckets[key] = (level - 1, now)
        return 0.0
