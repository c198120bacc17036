"""The HTTP side: health for whoever operates the bot, and Slack's deliveries in HTTP mode."""

from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier

from bot.operate.logs import where

log = structlog.get_logger()

MALFORMED = (ValueError, TypeError, AttributeError, LookupError, RecursionError)
LARGEST = 1024 * 1024  # bytes; Slack's largest payload is a quarter of that


def application(
    ready: Callable[[], Awaitable[list[str]]],
    bolt: AsyncApp,
    signing_secret: str | None,
    hint: Callable[[], Awaitable[str | None]] | None = None,
) -> web.Application:
    """`ready` gives what is wrong, in words, `hint` what is still to be done when nothing is.

    Without a signing secret nothing is taken from Slack over HTTP.
    """
    app = web.Application(client_max_size=LARGEST)

    async def healthz(_request: web.Request) -> web.Response:
        return web.json_response({"ok": True})

    async def readyz(_request: web.Request) -> web.Response:
        wrong = await ready()
        said = {"hint": words} if hint and not wrong and (words := await hint()) else {}
        return web.json_response({"ready": not wrong, "wrong": wrong, **said}, status=503 if wrong else 200)

    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    if signing_secret:
        app.router.add_post("/slack/events", _deliver(bolt, signing_secret))
    return app


def _deliver(bolt: AsyncApp, signing_secret: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    verifier = SignatureVerifier(signing_secret)

    async def deliver(request: web.Request) -> web.StreamResponse:
        """Bolt checks signatures too, but only after parsing; what nobody has signed is not worth parsing."""
        timestamp = request.headers.get("X-Slack-Request-Timestamp", "")
        signature = request.headers.get("X-Slack-Signature", "")
        body = await request.read()
        try:
            signed = verifier.is_valid(body, timestamp, signature)
        except (ValueError, OverflowError):  # a timestamp that is no number or too large a one, a body that is no text
            signed = False
        if not signed:
            return web.json_response({"error": "invalid request"}, status=401)
        try:
            answer = await bolt.async_dispatch(await to_bolt_request(request))
        except MALFORMED as error:
            # Bolt reads ids out of a payload whatever it may be; what listeners raise never comes this far.
            log.warning("payload cannot be read", error=type(error).__name__, where=where(error))
            return web.json_response({"error": "the body cannot be read"}, status=400)
        return await to_aiohttp_response(answer)

    return deliver
