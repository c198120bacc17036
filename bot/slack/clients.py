"""The Slack client of each workspace: one for all with `SLACK_BOT_TOKEN`, else one for each that is installed."""

import time
from dataclasses import dataclass

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

from storage import workspaces
from storage.database import Database
from storage.tables import Workspace

FRESH = 5.0  # seconds without another look at the database: a replica may have put another token there
MOST = 1000  # workspaces that are remembered


@dataclass(frozen=True, slots=True)
class _Known:
    workspace: Workspace | None  # that has installed the app
    client: AsyncWebClient
    until: float  # on the steady clock


class Clients:
    """All share one session. `slack` is the one client there is with `SLACK_BOT_TOKEN`, or one without a token."""

    def __init__(self, db: Database, slack: AsyncWebClient, *, many: bool, fresh: float = FRESH) -> None:
        self._db = db
        self._slack = slack
        self._many = many
        self._fresh = fresh
        self._known: dict[str, _Known] = {}

    async def of(self, team_id: str) -> AsyncWebClient:
        """A client for a workspace.

        For one that is not installed it has no token: Slack answers `not_authed`, which means the same everywhere.
        """
        return (await self._look_up(team_id)).client if self._many else self._slack

    async def find_installed(self, team_id: str) -> Workspace | None:
        return (await self._look_up(team_id)).workspace

    def with_token(self, token: str) -> AsyncWebClient:
        """Like `slack` in all but the token."""
        slack = self._slack
        return AsyncWebClient(
            token=token, base_url=slack.base_url, session=slack.session, retry_handlers=list(slack.retry_handlers)
        )

    def forget(self, team_id: str) -> None:
        """Its token has changed."""
        self._known.pop(team_id, None)

    async def _look_up(self, team_id: str) -> _Known:
        known = self._known.get(team_id)
        if known and time.monotonic() < known.until:
            return known
        try:
            workspace = await self._db.glance(workspaces.find_installed, team_id)
        except (SQLAlchemyError, OSError):
            if known is None:
                raise
            return known  # while the database is away, what has begun is finished with what was true a moment ago
        token = workspace.bot_token if workspace else None
        if known and known.client.token == token:
            client = known.client
        else:
            client = self.with_token(token) if token else self._slack
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[team_id] = _Known(workspace, client, time.monotonic() + self._fresh)
        return self._known[team_id]
