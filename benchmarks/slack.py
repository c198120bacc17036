"""The least that can pass for Slack, in a process of its own: it says yes to everything and checks nothing.

The playground checks each block of each view, as Slack does, and would be what is measured.
"""

import asyncio
import itertools
import json
import signal
import sys
from collections import Counter
from typing import Any

from aiohttp import web

TEAM = "T0BENCH"

ANSWERS: dict[str, dict[str, Any]] = {
    "auth.test": {"team_id": TEAM, "team": "Bench", "user_id": "U0BOT", "bot_id": "B0BOT", "url": "https://slack/"},
    "views.open": {"view": {"id": "V1", "hash": "1"}},
    "views.publish": {"view": {"id": "V2", "hash": "1"}},
    "conversations.open": {"channel": {"id": "D1"}},
    "chat.update": {},
}


def application() -> web.Application:
    counts: Counter[str] = Counter()
    stamps = itertools.count(1)
    ready = {method: json.dumps({"ok": True, **answer}).encode() for method, answer in ANSWERS.items()}

    async def call(request: web.Request) -> web.Response:
        method = request.match_info["method"]
        await request.read()
        counts[method] += 1
        if method == "chat.postMessage":
            body = b'{"ok":true,"channel":"D1","ts":"1.%06d"}' % next(stamps)
        else:
            body = ready[method]
        return web.Response(body=body, content_type="application/json")

    async def counted(_request: web.Request) -> web.Response:
        """How often each method was called."""
        return web.json_response(counts)

    app = web.Application(client_max_size=4 * 1024 * 1024)
    app.router.add_post("/api/{method}", call)
    app.router.add_get("/counts", counted)
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
