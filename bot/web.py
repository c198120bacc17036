"""The HTTP side: health for whoever operates the bot, and Slack's deliveries in HTTP mode."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp

LARGEST = 1024 * 1024  # bytes; Slack's largest payload is a quarter of that


def application(ready: Callable[[], Awaitable[list[str]]], bolt: AsyncApp | None) -> web.Application:
    """`ready` gives what is wrong, in words; `bolt` is None in Socket Mode, where nothing is delivered over HTTP."""
    app = web.Application(client_max_size=LARGEST)

    async def healthz(_request: web.Request) -> web.Response:
        return web.json_response({"ok": True})

    async def readyz(_request: web.Request) -> web.Response:
        wrong = await ready()
        return web.json_response({"ready": not wrong, "wrong": wrong}, status=503 if wrong else 200)

    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    if bolt is not None:
        app.router.add_post("/slack/events", _deliver(bolt))
    return app


def _deliver(bolt: AsyncApp) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def deliver(request: web.Request) -> web.Response:
        # SignatureVerifier answers 500 to a timestamp that is no number; nobody but Slack gets that far.
        if (
            not request.headers.get("X-Slack-Request-Timestamp", "").isascii()
            or not request.headers.get("X-Slack-Request-Timestamp", "").isdigit()
        ):
            return web.json_response({"error": "invalid request"}, status=401)
        return await to_aiohttp_response(await bolt.async_dispatch(await to_bolt_request(request)))

    return deliver
