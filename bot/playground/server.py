"""The playground as a server: one or several pretend workspaces on localhost, and the bot's way in."""

import argparse
import asyncio
import json
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from aiohttp import web

from bot import MANIFEST
from bot.playground.delivery import Answer, Courier, Deliver, Envelope, HttpDelivery
from bot.playground.faults import Faults, Rates
from bot.playground.gestures import Gestures
from bot.playground.manifest import Manifest
from bot.playground.members import Member
from bot.playground.oauth import OAuth
from bot.playground.origin import own_origin_only
from bot.playground.page import Page
from bot.playground.person import Person
from bot.playground.socket_delivery import SocketDelivery
from bot.playground.state import Accepted, Refusal
from bot.playground.web_api import WebApi
from bot.playground.workspace import Clock, Workspace, seconds_of


def wall_clock() -> datetime:
    return datetime.now(UTC)


class Playground:
    """`async with await Playground.start(...) as playground`, or `close()` it yourself.

    Whoever puts bot and playground together sets `page.hints`, `page.move_clock` and `page.reset`.

    Slack's three seconds are those of `clock`: while it stands still, a slow machine uses none of them up. With a clock
    that jumps while people are at work, `monotonic` is another one to count them on.
    """

    def __init__(
        self,
        clock: Clock,
        manifest: Manifest,
        team_id: str = "T0RAPPORT",
        *,
        monotonic: Callable[[], float] | None = None,
    ) -> None:
        self.clock = clock
        self.monotonic = monotonic or seconds_of(clock)
        self.manifest = manifest
        self.faults = Faults()
        self.token = f"xoxb-{team_id}"
        self.app_token = "xapp-playground"  # noqa: S105 - opens nothing but this pretend workspace
        self.url = ""
        self.socket = SocketDelivery()
        self.courier = Courier(self.socket, self.faults, self.monotonic, self._frame_not_taken)
        self.tokens: dict[str, Workspace] = {}
        self.dead: dict[str, str] = {}  # tokens of earlier installations, and what Slack says to them
        self.oauth = OAuth(self.tokens, self.install)
        self.gestures: dict[str, Gestures] = {}
        self.workspace = self.add_workspace(team_id)
        self.api = WebApi(self.tokens, self.dead, self.app_token, self.faults, self.oauth, self.socket.new_url)
        self.page = Page(self.gestures[team_id], self.courier, self.faults, self.api.closing)
        self._runner: web.AppRunner | None = None
        self._files: list[TextIO] = []
        self._deliveries: list[Deliver] = [self.socket]

    @classmethod
    async def start(
        cls,
        clock: Clock = wall_clock,
        manifest_path: Path | str = MANIFEST,
        host: str = "127.0.0.1",
        port: int = 0,
        team_id: str = "T0RAPPORT",
        monotonic: Callable[[], float] | None = None,
    ) -> "Playground":
        """A running playground; port 0 takes any free one, see `url`."""
        playground = cls(clock, Manifest.read(manifest_path), team_id, monotonic=monotonic)
        app = web.Application(client_max_size=4 * 1024 * 1024, middlewares=[own_origin_only])
        app.add_routes(playground.api.routes())
        app.add_routes(playground.page.routes())
        app.add_routes(playground.oauth.routes())
        app.add_routes([web.get("/socket", playground.socket.handle)])
        playground._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await playground._runner.setup()
        site = web.TCPSite(playground._runner, host, port)
        await site.start()
        address: Any = playground._runner.addresses[0]
        playground.url = f"http://{host}:{address[1]}"
        playground.socket.base_url = playground.url
        for workspace in playground.tokens.values():
            workspace.base_url = playground.url
        return playground

    @property
    def api_url(self) -> str:
        """The base_url for slack_sdk clients."""
        return f"{self.url}/api/"

    @property
    def deliver(self) -> Deliver:
        """How payloads reach the bot; Socket Mode unless another delivery is set."""
        return self.courier.deliver

    @deliver.setter
    def deliver(self, deliver: Deliver) -> None:
        self.courier.deliver = deliver
        self._deliveries.append(deliver)

    def _frame_not_taken(self, envelope: Envelope) -> None:
        gestures = self.gestures.get(envelope.team_id)
        workspace = gestures.workspace if gestures else self.workspace
        workspace.refusals.append(Refusal("socket", "frame_too_long", (), envelope.payload, workspace.now()))

    # -- workspaces and people ------------------------------------------------------------------------------------

    def add_workspace(self, team_id: str) -> Workspace:
        """One more workspace that has installed the app; its token is "xoxb-" and its id."""
        workspace = Workspace(self.clock, self.manifest, team_id, monotonic=self.monotonic)
        workspace.base_url = self.url
        self.tokens[f"xoxb-{team_id}"] = workspace
        self.gestures[team_id] = Gestures(workspace, self.courier)
        return workspace

    def token_of(self, workspace: Workspace) -> str:
        """The token that is good in a workspace."""
        return next(token for token, each in self.tokens.items() if each is workspace)

    def install(self, workspace: Workspace) -> str:
        """The workspace's token; after the app was removed, another one than before, which stays dead."""
        token = self.token_of(workspace)
        if workspace.revoked_with is None:
            return token
        del self.tokens[token]
        self.dead[token], workspace.revoked_with = workspace.revoked_with, None
        renewed = f"{token}-{len(self.dead)}"
        self.tokens[renewed] = workspace
        return renewed

    def _in(self, team_id: str | None) -> Gestures:
        return self.gestures[team_id or self.workspace.team_id]

    def person(self, who: str, *, team: str | None = None) -> Person:
        """By handle or id; in the default workspace unless `team` names another."""
        gestures = self._in(team)
        return Person(gestures.workspace, gestures, gestures.workspace.member(who).id)

    def add_person(self, handle: str, real_name: str | None = None, *, team: str | None = None, **flags: Any) -> Person:
        """Somebody who is there already, so no event; see `joins`. Flags are fields of Member."""
        return self.person(self._in(team).workspace.add_person(handle, real_name, **flags).id, team=team)

    async def joins(
        self, handle: str, real_name: str | None = None, *, team: str | None = None, **flags: Any
    ) -> Person:
        """Somebody new, and the team_join event."""
        person = self.add_person(handle, real_name, team=team, **flags)
        await self._tell_about(self._in(team), person.member, "team_join")
        return person

    async def changes(self, who: str, *, team: str | None = None, **changes: Any) -> None:
        """Change somebody's fields (tz, deleted, is_admin, ...), and the user_change event."""
        gestures = self._in(team)
        await self._tell_about(gestures, gestures.workspace.change_person(who, **changes), "user_change")

    async def sets_status(
        self,
        who: str,
        text: str = "",
        emoji: str = "",
        *,
        until: datetime | None = None,
        team: str | None = None,
    ) -> None:
        """Somebody's status, which Slack clears then; nothing clears it now."""
        expiration = int(until.timestamp()) if until else 0
        await self.changes(who, team=team, status_text=text, status_emoji=emoji, status_expiration=expiration)

    async def _tell_about(self, gestures: Gestures, member: Member, kind: str) -> None:
        at = gestures.workspace.now()
        user = member.to_user(at, gestures.workspace.team_id, include_locale=True)
        await gestures.event({"type": kind, "user": user, "cache_ts": int(at.timestamp())})

    async def uninstalls(self, *, team: str | None = None) -> None:
        """The app is removed: its token stops working, and both events arrive."""
        self._in(team).workspace.revoked_with = "account_inactive"
        await self.tells_of_revocation(team=team)
        await self.tells_of_removal(team=team)

    async def tells_of_revocation(self, *, team: str | None = None) -> None:
        gestures = self._in(team)
        bots = {"oauth": [], "bot": [gestures.workspace.bot_user_id]}
        await gestures.event({"type": "tokens_revoked", "tokens": bots})

    async def tells_of_removal(self, *, team: str | None = None) -> None:
        """Slack does not say in which order the two arrive, nor how late."""
        await self._in(team).event({"type": "app_uninstalled"})

    # -- deliveries by hand ---------------------------------------------------------------------------------------

    async def send(self, envelope: Envelope) -> Answer:
        """Deliver any payload, also one that Slack would not make."""
        return await self.courier.send(envelope)

    async def redeliver(self, envelope: Envelope | None = None) -> Answer:
        """The last delivery (or this one) once more."""
        return await self.courier.redeliver(envelope)

    def write_accepted_to(self, path: Path) -> None:
        """Append what these workspaces accept from now on to a file, a JSON object each: it survives this process."""
        file = path.open("a", encoding="utf-8", buffering=1)

        def write(accepted: Accepted) -> None:
            file.write(accepted.to_json() + "\n")

        for workspace in self.tokens.values():
            workspace.accepted_listeners.append(write)
        self._files.append(file)

    async def close(self) -> None:
        self.api.closing.set()
        for deliver in self._deliveries:
            await deliver.close()
        if self._runner is not None:
            await self._runner.cleanup()
        for file in self._files:
            file.close()

    async def __aenter__(self) -> "Playground":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


async def serve(options: argparse.Namespace) -> None:
    """The playground in a process of its own, until SIGTERM; says where it is in one line of JSON."""
    playground = await Playground.start(
        port=options.port, manifest_path=options.manifest, team_id=options.team[0], monotonic=time.monotonic
    )
    for team_id in options.team[1:]:
        playground.add_workspace(team_id)
    for team_id in options.team:
        for number in range(1, options.people + 1):
            playground.add_person(f"person{number}", team=team_id)
    if options.accepted:
        playground.write_accepted_to(options.accepted)
    if options.bot_url:
        playground.deliver = HttpDelivery(options.bot_url, options.signing_secret)
    if options.rates:
        playground.faults.rates = Rates()
    people = {
        workspace.team_id: [each.id for each in workspace.members.values() if each.handle.startswith("person")]
        for workspace in playground.tokens.values()
    }
    about = {
        "url": playground.url,
        "api_url": playground.api_url,
        "tokens": {workspace.team_id: token for token, workspace in playground.tokens.items()},
        "app_token": playground.app_token,
        "people": people,
    }
    sys.stdout.write(json.dumps(about) + "\n")
    sys.stdout.flush()
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await stop.wait()
    await playground.close()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.playground.server", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--manifest", type=Path, default=MANIFEST)
    parser.add_argument("--team", action="append", help="a workspace id; may be given several times")
    parser.add_argument("--people", type=int, default=0, help="person1, person2, ... in every workspace")
    parser.add_argument("--accepted", type=Path, help="append accepted messages to this file as JSON lines")
    parser.add_argument("--bot-url", help="deliver by signed HTTP to this URL instead of Socket Mode")
    parser.add_argument("--signing-secret", default="playground")
    parser.add_argument("--rates", action="store_true", help="answer 429 above Slack's rates")
    options = parser.parse_args()
    options.team = options.team or ["T0RAPPORT"]
    asyncio.run(serve(options))


if __name__ == "__main__":
    main()
