"""Looks for messages that may have arrived; what surely has not is sent again, and nothing is sent twice."""

import asyncio
import time
from collections import defaultdict
from datetime import timedelta

import structlog

from bot.feature import message_kinds
from bot.outbox import marking, sending
from bot.services import Services
from storage import deliveries
from storage.deliveries import Attempt

log = structlog.get_logger()

LOOK_BACK = timedelta(days=2)  # this clock may have been wrong by a day when it was sent, and the conversation is short
MOST_WATCHED = 4_000  # in all; the others have their turn when these have settled
MOST_AT_ONCE = 10  # in one workspace, so that one with much to look for holds up no other
CANNOT_BE_CONFIRMED = "cannot_be_confirmed"


class Lookups:
    """Whether an uncertain message has settled is measured on this process's own steady clock, from when it saw it.

    Clocks that differ between machines, or that jump, can then only make it wait for longer.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._kinds = message_kinds(services.features)
        self._since: dict[tuple[int, int], float] = {}

    async def look(self) -> None:
        """Look for each message that has been uncertain for as long as its request may have been under way."""
        services, steady = self._services, time.monotonic()
        uncertain = await services.db.in_turn.read(deliveries.list_uncertain, now=services.clock(), limit=MOST_WATCHED)
        self._since = {key: self._since.get(key, steady) for key in map(_key, uncertain)}
        ripe: dict[str, list[Attempt]] = defaultdict(list)
        for attempt in uncertain:
            if steady - self._since[_key(attempt)] >= services.settings.settle_seconds:
                ripe[attempt.delivery.team_id].append(attempt)
        await asyncio.gather(*(self._look_in(each[:MOST_AT_ONCE]) for each in ripe.values()))

    async def _look_in(self, ripe: list[Attempt]) -> None:
        """One workspace's; when Slack does not answer for one, the others are left for the next time."""
        for attempt in ripe:
            if not await self._look_for(attempt):
                return

    async def _look_for(self, attempt: Attempt) -> bool:
        services, delivery = self._services, attempt.delivery
        channel, found = await self._find(attempt)
        await services.db.in_turn.write(
            marking.record_found, attempt, channel, found, self._kinds, now=services.clock()
        )
        answered = isinstance(found, sending.Refused | str | None)
        if answered:
            log.info("uncertain delivery settled", delivery=delivery.id, found=isinstance(found, str))
        else:
            log.warning("look-up failed", delivery=delivery.id, outcome=type(found).__name__)
        return answered

    async def _find(self, attempt: Attempt) -> tuple[str, str | sending.Outcome | None]:
        """Where it would be, and its `ts` there, None when it is not, or why nobody can tell."""
        delivery = attempt.delivery
        slack = await self._services.slack_of(delivery.team_id)
        channel = delivery.channel_id
        if channel is None and delivery.user_id:
            opened = delivery.member.dm_channel if delivery.member else None
            known = opened or await sending.open_dm(slack, delivery.user_id)
            if not isinstance(known, str):
                return "", known
            channel = known
        oldest = (attempt.began_at - LOOK_BACK).timestamp()
        found = await sending.find_posted(slack, str(channel), delivery.token, oldest=oldest)
        if delivery.user_id is None and isinstance(found, sending.Refused | sending.CutOff):
            # The bot has no scope to read channels: it may be there, so it is not posted again.
            return str(channel), sending.Refused(CANNOT_BE_CONFIRMED)
        return str(channel), found


def _key(attempt: Attempt) -> tuple[int, int]:
    return attempt.delivery.id, attempt.number
