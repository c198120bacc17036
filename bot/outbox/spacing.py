"""Spaces messages out: evenly in a workspace, and about one a second in a conversation, as Slack asks."""

import asyncio
from contextlib import suppress

MOST_REMEMBERED = 10_000
TOO_SHORT = 0.001  # seconds: a timer for less takes longer than the wait itself


class Spacing:
    """Seconds between two messages, of a workspace and of a conversation. Holds for this process only.

    That is enough: one process at a time sends for a workspace. Reacting to 429 alone cost four refusals a message.
    """

    def __init__(self, in_workspace: float, in_conversation: float) -> None:
        self._in_workspace = in_workspace
        self._in_conversation = in_conversation
        self._next: dict[tuple[str, ...], float] = {}
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """Whoever waits, and whoever comes, goes on at once: to find that nothing is sent any more."""
        self._stopped.set()

    def seconds_left(self, team_id: str, conversation: str) -> float:
        """Until the next message may go to a conversation, whatever else the workspace sends; 0 when it may go now."""
        return max(0.0, self._next.get((team_id, conversation), 0.0) - asyncio.get_running_loop().time())

    async def wait(self, team_id: str, conversation: str) -> None:
        """Wait for the next moment at which a message may go there. Whoever asks first goes first."""
        now = asyncio.get_running_loop().time()
        if len(self._next) > MOST_REMEMBERED:
            self._next = {key: at for key, at in self._next.items() if at > now}
        slot = max(now, self._next.get((team_id,), 0.0))
        self._next[team_id,] = slot + self._in_workspace
        if self._in_conversation:
            slot = max(slot, self._next.get((team_id, conversation), 0.0))
            self._next[team_id, conversation] = slot + self._in_conversation
        if slot - now > TOO_SHORT:
            with suppress(TimeoutError):
                async with asyncio.timeout(slot - now):
                    await self._stopped.wait()
