"""Who may talk to the playground: programs of this machine, and the page that it serves; no other website."""

import re

from aiohttp import web
from aiohttp.typedefs import Handler

LOCAL = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?", re.IGNORECASE)
LED_TO = frozenset(
    {"/", "/oauth/v2/authorize"}
)  # by links on other pages, such as the bot's own at its install address


@web.middleware
async def own_origin_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A website may have its name point at this machine, so the host is looked at; and it may send forms and open
    websockets to any address, so the origin is, which browsers add by themselves. Programs send none.
    """
    host, origin = request.headers.get("Host", ""), request.headers.get("Origin")
    if not LOCAL.fullmatch(host):
        raise web.HTTPForbidden(text="only from this computer")
    if origin is not None and origin.lower() != f"http://{host}".lower():
        raise web.HTTPForbidden(text="only from the playground's own page")
    if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none") and not _is_led_here(request):
        raise web.HTTPForbidden(text="only from the playground's own page")
    return await handler(request)


def _is_led_here(request: web.Request) -> bool:
    """Whether somebody follows a link, and will see where they are."""
    follows = request.method == "GET" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    return follows and request.headers.get("Sec-Fetch-Dest") == "document" and request.path in LED_TO
