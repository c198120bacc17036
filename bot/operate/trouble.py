"""Trouble that comes again and again: told whole once, counted after that, and told to be over."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from bot.operate import metrics
from bot.operate.logs import where
from storage.reasons import is_sick, means, reason, told

log = structlog.get_logger()

AGAIN = 600.0  # seconds until what goes on is told of once more, with how often it was so
FRESH = 30.0  # seconds in which what has failed keeps `/readyz` from saying that all is well
MOST = 200  # kinds that are remembered

Kind = tuple[str, ...]


@dataclass(slots=True)
class _Told:
    since: float
    last: float
    times: int = 0  # since it was told of
    in_all: int = 1


class Trouble:
    """What fails now, whoever fails at it. A database that is away fails everybody in one way, and is told of once."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._told: dict[Kind, _Told] = {}
        self._failing: dict[str, Kind] = {}  # what runs again by itself, by its name
        self._sick: dict[str, float] = {}  # what is wrong with the database or the machine, and when that was last so

    def note(self, event: str, error: BaseException, *, who: str | None = None, **more: object) -> None:
        """Something has failed. `who` runs again and again, and will say `well` when it has worked."""
        code = reason(error)
        kind: Kind = (code,) if code else (event, who or "", type(error).__name__)
        if who is not None:
            self._failing[who] = kind
        if self.is_new(kind, error):
            times = {"times": times} if (times := self._told[kind].times) else {}
            self._told[kind].times = 0
            log.error(event, **more, error=type(error).__name__, **_why(code), where=where(error), **times)

    def is_new(self, kind: Kind, error: BaseException) -> bool:
        """Count it, and say whether it is to be told whole: the first time, and again after a while."""
        now, code = self._clock(), reason(error)
        if code:
            metrics.database_failed(code)
            if is_sick(code):
                self._sick[told(error)] = now
        known = self._told.get(kind)
        if known is None:
            if len(self._told) >= MOST:
                self._told.clear()
            self._told[kind] = _Told(now, now)
            return True
        known.times += 1
        known.in_all += 1
        if now - known.last < AGAIN:
            return False
        known.last = now
        return True

    def well(self, who: str) -> None:
        """What runs again and again has worked; when nobody fails in its way any more, that is over."""
        kind = self._failing.pop(who, None)
        if kind is None or kind in self._failing.values():
            return
        known = self._told.pop(kind, None)
        if known:
            seconds = round(self._clock() - known.since)
            log.info("works again", what=kind[0] if len(kind) == 1 else who, times=known.in_all, seconds=seconds)
            self._sick = {words: at for words, at in self._sick.items() if not words.startswith(kind[0])}

    def failing(self) -> list[str]:
        """What runs again and again, and has not worked the last time."""
        return sorted(self._failing)

    def sick(self) -> list[str]:
        """What has been wrong with the database or the machine a moment ago, in words."""
        now = self._clock()
        return sorted(words for words, at in self._sick.items() if now - at < FRESH)


def _why(code: str | None) -> dict[str, str]:
    words = means(code)
    return ({"reason": code} if code else {}) | ({"means": words} if words else {})
