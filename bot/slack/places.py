"""How many do something at once, by name, so that whoever asks for much keeps only themselves waiting."""

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager


class Places:
    """So many at once for each name; a name that nobody uses is forgotten."""

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._places: dict[Hashable, asyncio.Semaphore] = {}
        self._here: dict[Hashable, int] = {}  # at work or waiting

    def taken(self, name: Hashable) -> int:
        return self._here.get(name, 0)

    @asynccontextmanager
    async def one(self, name: Hashable, *, limited: bool = True) -> AsyncIterator[None]:
        if not limited:
            yield
            return
        places = self._places.setdefault(name, asyncio.Semaphore(self._at_once))
        self._here[name] = self.taken(name) + 1
        try:
            async with places:
                yield
        finally:
            self._here[name] -= 1
            if not self._here[name]:
                del self._here[name], self._places[name]
