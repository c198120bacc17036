"""What the web page asks for and does: one person's view of the workspace as JSON, and their gestures."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.playground.delivery import Courier
from bot.playground.elements import Json
from bot.playground.faults import Faults, Rates, Rule
from bot.playground.gestures import TROUBLE, Gestures
from bot.playground.objects import view_object
from bot.playground.socket_delivery import SocketDelivery
from bot.playground.state import Conversation
from bot.playground.workspace import Workspace

STATIC = Path(__file__).parent / "static"
KEEP_ALIVE = 15.0  # seconds between lines that say nothing

Do = Callable[[Json], Awaitable[Json | None]]


class Page:
    """The page's routes for one workspace. `move_clock` and `reset` come from whoever puts the demo together."""

    def __init__(self, gestures: Gestures, courier: Courier, faults: Faults, closing: asyncio.Event) -> None:
        self.gestures = gestures
        self.workspace: Workspace = gestures.workspace
        self.courier = courier
        self.faults = faults
        self.closing = closing
        self.hints: list[str] = []
        self.first_step = ""  # what the first person may do first, in a line
        self.move_clock: Callable[[datetime], Awaitable[None]] | None = None
        self.reset: Callable[[], Awaitable[None]] | None = None

    def routes(self) -> list[web.RouteDef]:
        deeds: dict[str, Do] = {
            "command": self.command,
            "press": self.press,
            "suggest": self.suggest,
            "submit": self.submit,
            "close": self.close,
            "home": self.home,
            "read": self.read,
            "clock": self.clock,
            "reset": self.start_over,
            "faults": self.set_faults,
        }
        return [
            web.get("/", self.index),
            web.get("/static/{file}", self.static),
            web.get("/page/state", self.state),
            web.get("/page/events", self.events),
            *(web.post(f"/page/{name}", self.deed(do)) for name, do in deeds.items()),
        ]

    # -- what is shown --------------------------------------------------------------------------------------------

    async def index(self, _request: web.Request) -> web.StreamResponse:
        return self.file("index.html")

    async def static(self, request: web.Request) -> web.StreamResponse:
        return self.file(request.match_info["file"])

    def file(self, name: str) -> web.StreamResponse:
        path = STATIC / name
        if path.parent != STATIC or not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path, headers={"Cache-Control": "no-store"})

    async def state(self, request: web.Request) -> web.StreamResponse:
        wanted = request.query.get("as", "")
        people = self.people()
        if wanted not in {each["id"] for each in people}:
            wanted = people[0]["id"] if people else ""
        return web.json_response(self.seen_by(wanted), headers={"Cache-Control": "no-store"})

    def people(self) -> list[Json]:
        return [
            {
                "id": member.id,
                "handle": member.handle,
                "name": member.shown_name,
                "tz": member.zone.key,
                "title": member.title,
                "deleted": member.deleted,
                "is_admin": member.is_admin or member.is_owner,
                "is_restricted": member.is_restricted or member.is_ultra_restricted,
            }
            for member in self.workspace.members.values()
            if not member.is_bot and member.id != "USLACKBOT"
        ]

    def seen_by(self, me: str) -> Json:
        workspace = self.workspace
        dm = workspace.find_dm(me)
        own = [each for each in workspace.conversations.values() if me in each.members]
        home = workspace.homes.get(me)
        deliver = self.courier.deliver
        return {
            "now": workspace.now().isoformat(),
            "me": me,
            "people": self.people(),
            "app": {"name": workspace.manifest.app_name, "bot_user_id": workspace.bot_user_id},
            "commands": [
                {"command": each.command, "description": each.description, "usage_hint": each.usage_hint}
                for each in workspace.manifest.commands
            ],
            "channels": [{"id": each.id, "name": each.name} for each in own if each.kind == "channel"],
            "dm": {"id": dm.id if dm else None, "unread": unread(dm, me) if dm else 0},
            "messages": {each.id: shown(each, me) for each in own},
            "home": view_object(workspace, home) if home else None,
            "modals": [view_object(workspace, view) for view in workspace.modals.get(me, [])],
            "trouble": workspace.trouble.get(me),
            "connected": bool(deliver.connections) if isinstance(deliver, SocketDelivery) else True,
            "faults": self.faults.describe(),
            "faults_left": self.faults.left(),
            "version": workspace.version,
            "hints": self.hints,
            "first_step": self.first_step,
        }

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: the version, at once and after every change."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        changed = asyncio.Event()
        changed.set()
        self.workspace.watchers.add(changed.set)
        closing = asyncio.ensure_future(self.closing.wait())
        try:
            while not self.closing.is_set():
                line = f"data: {json.dumps({'version': self.workspace.version})}\n\n" if changed.is_set() else ":\n\n"
                changed.clear()
                await response.write(line.encode())
                change = asyncio.ensure_future(changed.wait())
                await asyncio.wait({change, closing}, timeout=KEEP_ALIVE, return_when=asyncio.FIRST_COMPLETED)
                change.cancel()
        except ConnectionError:
            pass  # the page was closed
        finally:
            closing.cancel()
            self.workspace.watchers.discard(changed.set)
        return response

    # -- what is done ---------------------------------------------------------------------------------------------

    def deed(self, do: Do) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handle(request: web.Request) -> web.StreamResponse:
            # Which a foreign page cannot send, also from a browser that says nothing of where it comes from.
            if request.headers.get("X-Playground") != "1":
                raise web.HTTPForbidden(text="the header X-Playground: 1 is missing")
            try:
                body = await request.json()
                answer = await do(body if isinstance(body, dict) else {})
            except (LookupError, ValueError, TypeError, AttributeError) as error:
                # what the page sent does not fit what is on the screen any more, or does not make sense
                text = error.args[0] if error.args and isinstance(error.args[0], str) else "that did not make sense"
                return web.json_response({"ok": False, "error": text})
            return web.json_response({"ok": True, **(answer or {})})

        return handle

    def actor(self, body: Json) -> str:
        member = self.workspace.members.get(str(body.get("as")))
        if member is None or member.is_bot or member.id == "USLACKBOT":
            raise LookupError("nobody by that name is here")
        if member.deleted:
            raise LookupError(f"{member.shown_name} was deactivated and cannot do anything")
        return member.id

    async def command(self, body: Json) -> None:
        await self.gestures.types(self.actor(body), str(body["text"]), body.get("channel"))

    async def press(self, body: Json) -> None:
        user_id, container = self.actor(body), body["container"]
        what = (str(body["block_id"]), str(body["action_id"]), dict(body.get("chosen") or {}), body.get("state") or {})
        if container.get("type") == "view":
            await self.gestures.press_in_view(user_id, str(container["view_id"]), *what)
        else:
            await self.gestures.press_in_message(user_id, str(container["channel"]), str(container["ts"]), *what)

    async def suggest(self, body: Json) -> Json:
        where = (str(body["view_id"]), str(body["block_id"]), str(body["action_id"]))
        return {"options": await self.gestures.suggest(self.actor(body), *where, str(body.get("value") or ""))}

    async def submit(self, body: Json) -> Json:
        errors = await self.gestures.submit(self.actor(body), str(body["view_id"]), body.get("values") or {})
        if TROUBLE in errors:
            return {"ok": False, "error": errors[TROUBLE]}
        return {"ok": False, "errors": errors} if errors else {"ok": True}

    async def close(self, body: Json) -> None:
        await self.gestures.close(self.actor(body), str(body["view_id"]))

    async def home(self, body: Json) -> None:
        await self.gestures.open_home(self.actor(body))

    async def read(self, body: Json) -> None:
        user_id = self.actor(body)
        place = self.workspace.conversations[str(body["channel"])]
        last = next(reversed(place.messages), None)
        if last is not None and place.read_until.get(user_id) != last:
            place.read_until[user_id] = last
            self.workspace.changed()

    async def clock(self, body: Json) -> None:
        if self.move_clock is None:
            raise LookupError("the clock cannot be moved here")
        if "to" in body:
            to = datetime.fromisoformat(str(body["to"]))
            to = to.replace(tzinfo=UTC) if to.tzinfo is None else to.astimezone(UTC)
        else:
            to = self.workspace.now() + timedelta(seconds=float(body["by"]))
        await self.move_clock(to)
        self.workspace.changed()

    async def start_over(self, body: Json) -> None:
        if self.reset is None:
            raise LookupError("nothing here can be reset")
        await self.reset()
        self.workspace.changed()

    async def set_faults(self, body: Json) -> None:
        self.faults.change(*(Rule.parse(each) for each in body["rules"]))
        if "rates" in body:
            self.faults.rates = Rates(**body["rates"]) if body["rates"] else None
        self.workspace.changed()


def unread(place: Conversation, me: str) -> int:
    until = place.read_until.get(me, "")
    return sum(1 for each in place.messages.values() if each.ts > until and each.user != me and each.only_for is None)


def shown(place: Conversation, me: str) -> list[dict[str, Any]]:
    return [
        {
            "ts": message.ts,
            "user": message.user,
            "text": message.text,
            "blocks": message.blocks,
            "ephemeral": message.only_for is not None,
            "edited": message.edited is not None,
        }
        for message in place.messages.values()
        if message.only_for in (None, me)
    ]
