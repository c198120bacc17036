"""Looks for messages that may have arrived; what surely has not is sent again, and nothing is sent twice."""

import asyncio
import time
from collections import defaultdict
from datetime import timedelta

import structlog

from bot.outbox import reminders, sending
from bot.outbox.deliver import BATCH, LANES
from bot.services import Services
from storage import deliveries, lanes
from storage.letters import Letter

log = structlog.get_logger()

LOOK_BACK = timedelta(days=2)  # this clock may have been wrong by a day when it was sent, and the conversation is short
LOOK_AGAIN = timedelta(minutes=1)
MOST_WATCHED = LANES * BATCH  # what a killed replica may leave behind
MOST_AT_ONCE = 10  # in one workspace, so that one with much to look for holds up no other
CANNOT_BE_CONFIRMED = "cannot_be_confirmed"


class Lookups:
    """Whether an uncertain message has settled is measured on this process's own steady clock, from when it saw it.

    Clocks that differ between machines, or that jump, can then only make it wait for longer.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._since: dict[tuple[int, int], float] = {}

    async def look(self) -> None:
        """Look for each message that has been uncertain for as long as its request may have been under way."""
        services, steady = self._services, time.monotonic()
        async with services.db.read() as session:
            uncertain = await session.run_sync(deliveries.list_uncertain, now=services.clock(), limit=MOST_WATCHED)
        self._since = {key: self._since.get(key, steady) for key in ((each.id, each.attempt) for each in uncertain)}
        ripe: dict[str, list[Letter]] = defaultdict(list)
        for delivery in uncertain:
            if steady - self._since[delivery.id, delivery.attempt] >= services.settings.settle_seconds:
                ripe[delivery.team_id].append(delivery)
        await asyncio.gather(*(self._look_in(each[:MOST_AT_ONCE]) for each in ripe.values()))

    async def _look_in(self, ripe: list[Letter]) -> None:
        """One workspace's; when Slack does not answer for one, the others are left for the next time."""
        for delivery in ripe:
            if not await self._look_for(delivery):
                return

    async def _look_for(self, delivery: Letter) -> bool:
        channel, found = await self._find(delivery)
        now = self._services.clock()
        answered = isinstance(found, sending.Refused | str | None)
        async with self._services.db.begin() as session:
            await session.run_sync(lanes.lock, delivery.team_id)
            match found:
                case None:
                    await session.run_sync(deliveries.mark_planned_again, delivery, send_after=now)
                case str(ts):
                    if await session.run_sync(deliveries.mark_sent, delivery, channel=channel, ts=ts, now=now):
                        await session.run_sync(reminders.owe, delivery.team_id, [delivery], now=now)
                case sending.Refused(reason):
                    await session.run_sync(deliveries.mark_failed, delivery, reason=reason)
                case sending.NotNow(seconds) if seconds:
                    later = now + max(LOOK_AGAIN, timedelta(seconds=seconds))
                    await session.run_sync(deliveries.mark_uncertain, delivery, look_at=later)
                case _:
                    await session.run_sync(deliveries.mark_uncertain, delivery, look_at=now + LOOK_AGAIN)
        if answered:
            log.info("uncertain delivery settled", delivery=delivery.token, found=isinstance(found, str))
        else:
            log.warning("look-up failed", delivery=delivery.token, outcome=type(found).__name__)
        return answered

    async def _find(self, delivery: Letter) -> tuple[str, str | sending.Outcome | None]:
        """Where it would be, and its `ts` there, None when it is not, or why nobody can tell."""
        slack = await self._services.slack_of(delivery.team_id)
        channel = delivery.channel_id
        if channel is None and delivery.user_id:
            opened = delivery.person.dm_channel if delivery.person else None
            known = opened or await sending.open_dm(slack, delivery.user_id)
            if not isinstance(known, str):
                return "", known
            channel = known
        oldest = ((delivery.sending_at or delivery.created_at) - LOOK_BACK).timestamp()
        found = await sending.find_posted(slack, str(channel), delivery.token, oldest=oldest)
        if delivery.user_id is None and isinstance(found, sending.Refused | sending.CutOff):
            # The bot has no scope to read channels: it may be there, so it is not posted again.
            return str(channel), sending.Refused(CANNOT_BE_CONFIRMED)
        return str(channel), found
