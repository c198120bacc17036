"""The least that can pass for Slack, in a process of its own: it says yes to everything and checks nothing.

The playground checks each block of each view, as Slack does, and would be what is measured.
"""

import asyncio
import itertools
import json
import signal
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from aiohttp import web

TEAM = "T0BENCH"
PEOPLE = 10_000
"""Everybody in the workspace that pairs are imported in."""
FIRST = ("ada", "ben", "cleo", "dana", "emil", "fay", "gus", "hana", "ivo", "jule", "kim", "lars", "mona", "nils")
LAST = ("adams", "berg", "cohen", "diaz", "engel", "fisher", "garcia", "hoang", "jansen", "keller", "novak", "rossi")

ANSWERS: dict[str, dict[str, Any]] = {
    "auth.test": {"team_id": TEAM, "team": "Bench", "user_id": "U0BOT", "bot_id": "B0BOT", "url": "https://slack/"},
    "views.open": {"view": {"id": "V1", "hash": "1"}},
    "views.update": {"view": {"id": "V1", "hash": "1"}},
    "views.publish": {"view": {"id": "V2", "hash": "1"}},
    "conversations.open": {"channel": {"id": "D1"}},
    "chat.update": {},
}


@dataclass(slots=True)
class Seen:
    """The calls of one method; `first` and `last` are on the steady clock, which all processes of a machine share."""

    count: int = 0
    first: float = 0.0
    last: float = 0.0
    body: bytes = b"{}"

    def add(self, body: bytes) -> None:
        self.last = time.monotonic()
        self.first = self.first or self.last
        self.count += 1
        self.body = body


def handle(number: int) -> str:
    """What the person with this number, counted from 0, is called in the list of everybody."""
    again, which = divmod(number, len(FIRST) * len(LAST))
    return f"{FIRST[which % len(FIRST)]}.{LAST[which // len(FIRST)]}{again or ''}"


def person_id(number: int) -> str:
    return f"U{number:09d}"


@lru_cache
def page(first: int, limit: int) -> bytes:
    """A page of everybody, with about as much of each as Slack tells."""
    following = first + limit
    people = [
        {
            "id": person_id(number),
            "team_id": TEAM,
            "name": handle(number),
            "deleted": False,
            "color": "9f69e7",
            "real_name": f"Person {number}",
            "tz": "Europe/Berlin",
            "tz_label": "Central European Time",
            "tz_offset": 3600,
            "profile": {
                "title": "Engineer",
                "real_name": f"Person {number}",
                "real_name_normalized": f"Person {number}",
                "display_name": f"Person {number}",
                "display_name_normalized": f"Person {number}",
                "status_text": "",
                "status_emoji": "",
                "avatar_hash": "0123456789ab",
                **{f"image_{size}": f"https://avatars.slack-edge.com/{number}_{size}.png" for size in (24, 72, 192)},
                "team": TEAM,
            },
            "is_admin": False,
            "is_owner": False,
            "is_primary_owner": False,
            "is_restricted": False,
            "is_ultra_restricted": False,
            "is_bot": False,
            "is_app_user": False,
            "updated": 1_700_000_000,
        }
        for number in range(first, min(following, PEOPLE))
    ]
    cursor = str(following) if following < PEOPLE else ""
    return json.dumps({"ok": True, "members": people, "response_metadata": {"next_cursor": cursor}}).encode()


def application() -> web.Application:
    seen: defaultdict[str, Seen] = defaultdict(Seen)
    stamps = itertools.count(1)
    ready = {method: json.dumps({"ok": True, **answer}).encode() for method, answer in ANSWERS.items()}

    async def call(request: web.Request) -> web.Response:
        method = request.match_info["method"]
        seen[method].add(await request.read())
        if method == "chat.postMessage":
            body = b'{"ok":true,"channel":"D1","ts":"1.%06d"}' % next(stamps)
        elif method == "users.list":
            body = page(int(request.query.get("cursor") or 0), int(request.query["limit"]))
        else:
            body = ready[method]
        return web.Response(body=body, content_type="application/json")

    async def calls(request: web.Request) -> web.Response:
        """How often a method was called, and when."""
        those = seen[request.match_info["method"]]
        return web.json_response({"count": those.count, "first": those.first, "last": those.last})

    async def latest(request: web.Request) -> web.Response:
        """What a method was called with last."""
        return web.Response(body=seen[request.match_info["method"]].body, content_type="application/json")

    app = web.Application(client_max_size=4 * 1024 * 1024)
    app.router.add_route("*", "/api/{method}", call)
    app.router.add_get("/calls/{method}", calls)
    app.router.add_get("/latest/{method}", latest)
    return app


async def serve(app: web.Application) -> None:
    """Until SIGTERM, on any free port, which is said in one line of JSON."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sys.stdout.write(json.dumps({"port": runner.addresses[0][1]}) + "\n")
    sys.stdout.flush()
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(serve(application()))
