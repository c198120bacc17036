"""The calendar file of a meeting, at an address that nobody can guess and that ends some time after it.

Anybody may ask, as often as they like: one file is read at a time, few wait for theirs, and the rest come again.
"""

import asyncio
import re
from datetime import datetime

from aiohttp import web
from sqlalchemy.orm import Session

from bot.services import Services
from bot.views import meeting_calendar
from storage import meetings

KEY = re.compile("[A-Za-z0-9_-]{43}")
MOST_WAITING = 20
COME_AGAIN = 2  # seconds
HEADERS = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


def routes(services: Services) -> list[web.RouteDef]:
    """`/meet/….ics`; whatever is not there, or no longer, is not found, and nothing says which."""
    turn, waiting = asyncio.Lock(), 0

    async def give(request: web.Request) -> web.Response:
        nonlocal waiting
        key = request.match_info["key"]
        if not KEY.fullmatch(key):
            return _nothing()
        if waiting >= MOST_WAITING:
            return web.Response(status=503, headers={**HEADERS, "Retry-After": str(COME_AGAIN)})
        waiting += 1
        try:
            async with turn:
                file = await services.db.read(_read, key, now=services.clock())
        finally:
            waiting -= 1
        if file is None:
            return _nothing()
        disposition = {"Content-Disposition": 'attachment; filename="meeting.ics"'}
        return web.Response(text=file, content_type="text/calendar", headers={**HEADERS, **disposition})

    return [web.get("/meet/{key}.ics", give)]


def _nothing() -> web.Response:
    return web.Response(status=404, text="Not found", headers=HEADERS)


def _read(session: Session, key: str, *, now: datetime) -> str | None:
    meeting = meetings.find_by_key(session, key, now=now)
    if meeting is None:
        return None
    return meeting_calendar.file(meeting, meetings.list_series(session, meeting), now=now)
