"""Two workspaces that nobody has installed the app in yet, and browsers to do it with."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import ClientResponse, ClientSession, web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import select
from yarl import URL

from bot.playground.person import Person
from storage.tables import InstallReturn, Workspace
from tests.conftest import INSTALLABLE, Clock, House, open_house

PUBLIC = URL(INSTALLABLE["PUBLIC_URL"])
NORTH = "T0NORTH"


@dataclass
class Seen:
    status: int
    url: URL
    text: str


@dataclass
class Browser:
    """Somebody's browser: it keeps cookies, follows redirects, and reaches the bot through the proxy at its address."""

    bot: TestClient[web.Request, web.Application]
    outside: ClientSession
    cookies: dict[str, str] = field(default_factory=dict)

    async def visits(self, url: URL | str) -> Seen:
        """Where it ends up."""
        at = URL(url) if isinstance(url, str) else url
        while True:
            async with self._get(at) as answer:
                for name, cookie in answer.cookies.items():
                    assert cookie["secure"] and cookie["httponly"] and cookie["path"] == "/" and not cookie["domain"]
                    assert cookie["samesite"] == "Lax", "else the cookie stays at home on the way back from Slack"
                    self.cookies[name] = cookie.value
                if answer.status != 302:
                    return Seen(answer.status, at, await answer.text())
                at = at.join(URL(answer.headers["Location"]))

    def _get(self, url: URL) -> AbstractAsyncContextManager[ClientResponse]:
        cookie = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if url.origin() == PUBLIC.origin():
            return self.bot.get(url.path_qs, headers=cookie, allow_redirects=False)
        return self.outside.get(url, allow_redirects=False)

    async def sets_out(self) -> Seen:
        """As far as Slack's question."""
        return await self.visits(PUBLIC / "slack/install")

    async def installs(self, team_id: str, *, answer: str | None = None) -> Seen:
        """There and back; `answer` is what Slack is told instead of the workspace."""
        question = await self.sets_out()
        assert question.text.count("<a href") > 1, question.text
        return await self.visits(question.url.update_query(team=answer or team_id))

    async def is_asked_back(self, team_id: str) -> URL:
        """The address that Slack sends them back to, not yet visited."""
        question = await self.sets_out()
        async with self.outside.get(question.url.update_query(team=team_id), allow_redirects=False) as answer:
            return URL(answer.headers["Location"])


class Town(House):
    """Two workspaces, none of them installed yet."""

    bot: TestClient[web.Request, web.Application]
    outside: ClientSession

    def browser(self) -> Browser:
        return Browser(self.bot, self.outside)

    def north(self, handle: str) -> Person:
        return self.playground.person(handle, team=NORTH)

    async def tokens(self) -> dict[str, str | None]:
        with self.app.services.db.session() as session:
            rows = session.execute(select(Workspace.team_id, Workspace.bot_token))
            return {team_id: token for team_id, token in rows}

    async def returns(self) -> int:
        """How many rows the installations have left behind."""
        with self.app.services.db.session() as session:
            return len(list(session.scalars(select(InstallReturn.digest))))

    async def disconnected(self) -> list[str]:
        with self.app.services.db.session() as session:
            return list(session.scalars(select(Workspace.team_id).where(Workspace.disconnected_at.is_not(None))))

    def calls(self, method: str) -> int:
        every = {id(each): each for each in self.playground.tokens.values()}.values()
        return sum(call.method == method for workspace in every for call in workspace.calls)


@asynccontextmanager
async def open_town(clock: Clock, database_url: str, **more: str) -> AsyncIterator[Town]:
    async with open_house(clock, database_url, **INSTALLABLE, **more) as house:
        house.playground.add_workspace(NORTH)
        house.playground.add_person("nora", "Nora North", team=NORTH, is_admin=True)
        house.playground.add_person("nils", "Nils North", team=NORTH)
        house.playground.oauth.redirect_urls = [str(PUBLIC / "slack/oauth_redirect")]
        town = Town(house.playground, house.app, clock)
        async with TestClient(TestServer(house.app.http())) as town.bot, ClientSession() as town.outside:
            yield town
