"""How many requests are looked at at once, so that whoever sends many keeps only themselves waiting."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from slack_bolt import BoltResponse

from bot.slack.places import Places
from bot.views.blocks import notice
from bot.views.people import TOO_MANY

AT_ONCE = 100  # requests at work, of everybody; the rest waits without holding anything
OF_A_WORKSPACE = 50  # so that one whose Slack does not answer leaves room for the others
OF_A_MEMBER = 3  # fewer than SQLite has threads that read, so that nobody takes all of them with something slow
WAITING = 20  # of one member, beside those at work: Slack gives up after 3 seconds, and these are done in less


class Turnstile:
    """Somebody's requests go through in the order in which they came. Whoever waits here holds no place of others."""

    def __init__(
        self,
        *,
        at_once: int = AT_ONCE,
        of_a_workspace: int = OF_A_WORKSPACE,
        of_a_member: int = OF_A_MEMBER,
        waiting: int = WAITING,
    ) -> None:
        self._most_of_a_member = of_a_member + waiting
        self._members = Places(of_a_member)
        self._workspaces = Places(of_a_workspace)
        self._all = asyncio.Semaphore(at_once)

    def is_full_for(self, team_id: str | None, user_id: str | None) -> bool:
        """Whether so many of a member's are here already that another would wait too long."""
        return user_id is not None and self._members.taken((team_id, user_id)) >= self._most_of_a_member

    @asynccontextmanager
    async def passing(self, team_id: str | None, user_id: str | None) -> AsyncIterator[None]:
        """Wait for a place, and hold it; what nobody in particular has done counts for its workspace alone."""
        async with (
            self._members.one((team_id, user_id), limited=user_id is not None),
            self._workspaces.one(team_id, limited=team_id is not None),
            self._all,
        ):
            yield


def turn_away(body: Mapping[str, Any]) -> BoltResponse:
    """The answer to somebody who has sent more at once than can be looked at in time; it asks nothing more of Slack.

    A form stays open with all that was typed. Events that matter later are refused, so that Slack tells them again.
    """
    match body:
        case {"command": _}:
            return BoltResponse(status=200, body={"response_type": "ephemeral", "text": TOO_MANY})
        case {"type": "view_submission", "view": {"blocks": [*blocks]}}:
            for block in blocks:
                match block:
                    case {"type": "input", "block_id": str(field)}:
                        return BoltResponse(status=200, body={"response_action": "errors", "errors": {field: TOO_MANY}})
            return BoltResponse(status=200, body={"response_action": "update", "view": notice("Not done", TOO_MANY)})
        case {"event": {"type": str(kind)}} if kind != "message":  # which is answered once a day, whichever it is
            return BoltResponse(status=503, body="")
    return BoltResponse(status=200, body="")
