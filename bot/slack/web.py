"""The HTTP side: health for whoever operates the bot, and Slack's deliveries in HTTP mode."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable

from aiohttp import web, web_response
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier

from bot.operate import metrics
from bot.operate.logs import Seldom, where
from bot.operate.metrics import WhyRefused

NAME = "Rapport"  # of the server, to whom it answers; which versions are at work is nobody's business
MALFORMED = (ValueError, TypeError, AttributeError, LookupError, RecursionError)
UNREADABLE = "payload cannot be read"
LARGEST = 1024 * 1024  # bytes; Slack's largest payload is a quarter of that
BODY_SECONDS = 10.0  # for a whole body; Slack itself waits three for the answer
SIGNED_WITHIN = 60 * 5  # seconds, as Slack says; older ones may be somebody's who has listened
_SIGNATURE = re.compile("v0=[0-9a-f]{64}")
_TIMESTAMP = re.compile("[0-9]{1,12}")


def application(
    ready: Callable[[], Awaitable[list[str]]],
    bolt: AsyncApp,
    signing_secret: str | None,
    hint: Callable[[], Awaitable[str | None]] | None = None,
    *,
    body_seconds: float = BODY_SECONDS,
) -> web.Application:
    """`ready` gives what is wrong, in words, `hint` what is still to be done when nothing is.

    Without a signing secret nothing is taken from Slack over HTTP.
    """
    # Here, because it is also in what aiohttp says to requests that it refuses by itself.
    web_response.SERVER_SOFTWARE = NAME  # type: ignore[attr-defined]  # aiohttp has no setting for it
    app = web.Application(client_max_size=LARGEST)
    looking: asyncio.Task[tuple[list[str], str | None]] | None = None

    async def look() -> tuple[list[str], str | None]:
        wrong = await ready()
        return wrong, await hint() if hint and not wrong else None

    async def healthz(_request: web.Request) -> web.Response:
        return web.json_response({"ok": True})

    async def readyz(_request: web.Request) -> web.Response:
        nonlocal looking
        if looking is None or looking.done():  # else whoever asks meanwhile is told the same, and costs nothing
            looking = asyncio.create_task(look())
        wrong, words = await asyncio.shield(looking)
        said = {"hint": words} if words else {}
        return web.json_response({"ready": not wrong, "wrong": wrong, **said}, status=503 if wrong else 200)

    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    if signing_secret:
        app.router.add_post("/slack/events", _deliver(bolt, signing_secret, body_seconds))
    return app


def _deliver(
    bolt: AsyncApp, signing_secret: str, body_seconds: float
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    verifier = SignatureVerifier(signing_secret)
    unreadable, unsigned = Seldom(UNREADABLE), Seldom("request that Slack has not signed")

    def refuse(why: WhyRefused, status: int, words: str) -> web.Response:
        metrics.refuse(why)
        answer = web.json_response({"error": words}, status=status)
        answer.force_close()  # nobody is obliged to take the rest of it
        return answer

    async def deliver(request: web.Request) -> web.StreamResponse:
        """Bolt checks signatures too, but only after parsing; what nobody has signed is not worth parsing."""
        if (request.content_length or 0) > LARGEST:
            return refuse(WhyRefused.TOO_LARGE, 413, "the body is too large")
        timestamp = request.headers.get("X-Slack-Request-Timestamp", "")
        signature = request.headers.get("X-Slack-Signature", "")
        signed = _may_be_signed(timestamp, signature)
        if signed:
            try:
                async with asyncio.timeout(body_seconds):
                    body = await request.read()
            except TimeoutError:
                return refuse(WhyRefused.SLOW, 408, "the body did not come in time")
            except web.HTTPRequestEntityTooLarge:
                return refuse(WhyRefused.TOO_LARGE, 413, "the body is too large")
            try:
                signed = verifier.is_valid(body, timestamp, signature)
            except ValueError:  # a body that is no text
                signed = False
        if not signed:
            unsigned.warn()
            return refuse(WhyRefused.SIGNATURE, 401, "invalid request")
        try:
            answer = await bolt.async_dispatch(await to_bolt_request(request))
        except MALFORMED as error:
            # Bolt reads ids out of a payload whatever it may be; what listeners raise never comes this far.
            metrics.refuse(WhyRefused.UNREADABLE)
            unreadable.warn(error=type(error).__name__, where=where(error))
            return web.json_response({"error": "the body cannot be read"}, status=400)
        return await to_aiohttp_response(answer)

    return deliver


def _may_be_signed(timestamp: str, signature: str) -> bool:
    """Whether it is worth reading a body to know: most of what is forged is not even as a signature looks."""
    looks_so = _TIMESTAMP.fullmatch(timestamp) and _SIGNATURE.fullmatch(signature)
    return bool(looks_so) and abs(time.time() - int(timestamp)) <= SIGNED_WITHIN
