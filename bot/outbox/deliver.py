"""Sends what the outbox owes: claims workspaces, draws each message as it is sent, and records what became of it."""

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.orm import Session

from bot.domain.delivery import Cancel, Wait, backoff
from bot.feature import Drawn
from bot.jobs import digests
from bot.operate import metrics
from bot.operate.logs import where
from bot.outbox import reminders, sending
from bot.outbox.judging import Failed, judge, list_sent, note
from bot.outbox.spacing import Spacing
from bot.services import Services
from storage import access, deliveries, lanes, members, workspaces
from storage.database import Steps
from storage.letters import Letter

log = structlog.get_logger()

LANES = 20  # workspaces drained at once by this process
AT_ONCE = 4  # requests for one workspace, so that one that Slack does not answer for holds up no other
BATCH = 200  # messages in one transaction, for whoever may send 40 a second; SOON makes it smaller for others
SOON = 5.0  # seconds in which a batch is to be sent: whoever answers after it was judged is still asked
BEGIN_WITHIN = 0.75  # of a lease: no request begins later, so that its answer or its timeout comes before the end


@dataclass(frozen=True, slots=True)
class Ready:
    """A delivery marked as sending, with its message; `marked_at` is on the steady clock."""

    delivery: Letter
    drawn: Drawn
    channel: str | None
    marked_at: float


@dataclass(frozen=True, slots=True)
class Result:
    ready: Ready
    channel: str | None
    outcome: sending.Outcome


@dataclass(slots=True)
class Batch:
    """What is marked as sending, and what became of it. After `over`, what is left is handed back without a request."""

    left: Iterator[Ready]
    results: list[Result] = field(default_factory=list)
    over: bool = False  # Slack asks for quiet, or says nothing


def _one_each(due: list[Letter]) -> list[Letter]:
    """The first for each recipient: what they get now decides whether there is room for more this week."""
    first: dict[str | None, Letter] = {}
    for delivery in due:
        first.setdefault(delivery.user_id or delivery.channel_id, delivery)
    return list(first.values())


class Outbox:
    """One process's share of the sending. `owner` names it in the lanes it holds."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._owner = uuid.uuid4().hex
        settings = services.settings
        self._lease = timedelta(seconds=settings.lease_seconds)
        self._spacing = Spacing(1 / settings.messages_per_second, settings.seconds_per_channel)
        self._drains: dict[str, asyncio.Task[None]] = {}
        self._may_be_more = False  # workspaces with something due: the last look filled every place
        self._stopping = False
        self._turn = asyncio.Lock()
        self._reading = asyncio.Lock()
        within = min(SOON, settings.lease_seconds * BEGIN_WITHIN / 2)
        self._batch = max(1, min(BATCH, int(settings.messages_per_second * within)))

    @asynccontextmanager
    async def _begin(self) -> AsyncIterator[Steps]:
        """One lane at a time: else whoever waits for an ack stands behind all of them for SQLite's one writer."""
        async with self._turn, self._services.db.begin() as session:
            yield session

    async def send_due(self) -> None:
        """Begin to drain every workspace that has something due and nobody at work; a slow one holds up no other."""
        await self._begin_drains(LANES - len(self._drains))

    async def _begin_drains(self, room: int) -> None:
        if room <= 0 or self._stopping:
            return
        services = self._services
        async with self._begin() as session:
            teams = await session.run_sync(
                lanes.claim,
                owner=self._owner,
                now=services.clock(),
                lease=self._lease,
                limit=room,
                besides=list(self._drains),
            )
        self._may_be_more = len(teams) == room
        for team_id in teams:
            self._drains[team_id] = asyncio.create_task(self._drain(team_id))

    async def idle(self) -> None:
        """Wait until nothing is being sent."""
        while self._drains:
            await asyncio.wait(self._drains.values())

    async def stop(self, *, within: float) -> None:
        """Take nothing more; what is being sent gets so many seconds, and what has not begun is handed back."""
        self._stopping = True
        self._spacing.stop()
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self.idle()
        for task in self._drains.values():
            task.cancel()

    async def _drain(self, team_id: str) -> None:
        try:
            while not self._stopping and await self._send_batch(team_id):
                pass
            async with self._begin() as session:
                await session.run_sync(lanes.release, team_id, owner=self._owner)
            if self._may_be_more:  # and its place is taken by the next, without waiting for the next tick
                await self._begin_drains(1)
        except Exception as error:  # the lease runs out, and then the lane is taken again
            log.error("lane failed", team=team_id, error=type(error).__name__, where=where(error))
        finally:
            del self._drains[team_id]

    async def _send_batch(self, team_id: str) -> bool:
        """Send what is due next; say whether there may be more to do."""
        slack = await self._services.slack_of(team_id)
        ready = await self._take(team_id)
        if ready is None:
            return False
        batch = Batch(iter(ready))
        await asyncio.gather(*(self._send_from(batch, slack, team_id) for _ in range(AT_ONCE)))
        return not batch.results or await self._record(team_id, batch.results)

    async def _take(self, team_id: str) -> list[Ready] | None:
        """Mark the next batch as sending; None when nothing is due or the lane is no longer ours."""
        judged = await self._judge(team_id)
        if not judged:
            return None
        now, steady = self._services.clock(), time.monotonic()
        async with self._begin() as session:
            if not await session.run_sync(lanes.extend_lease, team_id, owner=self._owner, now=now, lease=self._lease):
                return None
            drawn = {}
            for letter, verdict in judged:
                if isinstance(verdict, Drawn):
                    drawn[letter.id] = verdict
                else:
                    await session.run_sync(note, letter, verdict)
            marked = await session.run_sync(
                deliveries.mark_sending, [each for each, _ in judged if each.id in drawn], now=now
            )
            for letter in marked:
                for reader in drawn[letter.id].readers:
                    about = letter.subject_id
                    await session.run_sync(
                        access.add, team_id, actor_id=reader, action="digest", program_id=about, now=now
                    )
        ready = []
        for letter in sorted(marked, key=lambda each: each.id):
            channel = letter.person.dm_channel if letter.person else letter.channel_id
            ready.append(Ready(letter, drawn[letter.id], channel, steady))
        return ready

    async def _judge(self, team_id: str) -> list[tuple[Letter, Drawn | Wait | Cancel | Failed]]:
        """What is due next, and what to do with each; read on its own, so that nobody waits for the drawing.

        One lane at a time, as in `_begin`: SQLite has four connections that read.
        """
        services = self._services
        async with self._reading:
            now = services.clock()
            due = _one_each(await services.db.glance(deliveries.list_due, team_id, now=now, limit=self._batch))
            if not due:
                return []
            async with services.db.read() as session:
                sent = await session.run_sync(list_sent, team_id, due, now=now)
                return [
                    (each, await session.run_sync(judge, services, each, sent.get(str(each.user_id), ()), now=now))
                    for each in due
                ]

    def _too_late(self, ready: Ready) -> bool:
        """Whether the lease might end before an answer comes, by either clock: one stops in sleep, one can be set."""
        began = ready.delivery.sending_at
        limit = self._lease * BEGIN_WITHIN
        steady = timedelta(seconds=time.monotonic() - ready.marked_at)
        return steady > limit or (began is not None and self._services.clock() - began > limit)

    async def _send_from(self, batch: Batch, slack: AsyncWebClient, team_id: str) -> None:
        for ready in batch.left:
            if not batch.over:
                await self._spacing.wait(team_id, str(ready.delivery.user_id or ready.delivery.channel_id))
            batch.results.append(await self._send(batch, slack, ready))

    async def _send(self, batch: Batch, slack: AsyncWebClient, ready: Ready) -> Result:
        delivery, channel = ready.delivery, ready.channel
        outcome: sending.Outcome = sending.NotNow(0)
        if channel is None and not self._stopping and not batch.over:
            opened = await sending.open_dm(slack, str(delivery.user_id))
            if not isinstance(opened, str):  # which may be the fault of this one conversation: the others go on
                return Result(ready, None, opened)
            channel = opened
        for message in (ready.drawn.message, ready.drawn.plain):
            if message is None or channel is None or self._stopping or batch.over or self._too_late(ready):
                break
            outcome = await sending.post(slack, channel, message, delivery.token)
            batch.over = batch.over or sending.asks_for_a_pause(outcome)
            if not (isinstance(outcome, sending.Refused) and outcome.reason == "invalid_blocks"):
                break
        return Result(ready, channel, outcome)

    async def _record(self, team_id: str, results: list[Result]) -> bool:
        """Write down what became of a batch; say whether to go on with this workspace."""
        now = self._services.clock()
        hold: float | None = None
        trouble = False
        cut_off: str | None = None
        arrived: list[tuple[Letter, str, str]] = []
        async with self._begin() as session:
            failures = await session.run_sync(
                lanes.lock, team_id
            )  # lane first, then deliveries: whoever locks both does it so
            for result in sorted(results, key=lambda each: each.ready.delivery.id):
                delivery = result.ready.delivery
                if result.channel and delivery.user_id and result.channel != result.ready.channel:
                    await session.run_sync(members.save_dm_channel, team_id, delivery.user_id, result.channel)
                match result.outcome:
                    case sending.Arrived(channel, ts):
                        arrived.append((delivery, channel, ts))
                    case sending.NotNow(seconds):
                        trouble = trouble or seconds is None
                        hold = max(hold or 0, seconds or 0)
                        after = now + timedelta(seconds=seconds or 0)
                        await session.run_sync(deliveries.mark_planned_again, delivery, send_after=after)
                    case sending.Perhaps(reason):
                        trouble = True
                        log.warning("delivery uncertain", delivery=delivery.token, reason=reason)
                        await session.run_sync(deliveries.mark_uncertain, delivery, look_at=now)
                    case sending.Refused(reason):
                        await session.run_sync(self._fail, delivery, reason, now)
                    case sending.CutOff(reason):
                        cut_off = reason
                        await session.run_sync(deliveries.mark_planned_again, delivery, send_after=now)
            await session.run_sync(deliveries.mark_all_sent, arrived, now=now)
            # Also if another replica has found one of them meanwhile: what is owed already is not added again.
            await session.run_sync(reminders.owe, team_id, [each for each, _, _ in arrived], now=now)
            if trouble:
                hold = max(hold or 0, backoff(failures + 1))
            if hold is not None:
                await session.run_sync(lanes.hold, team_id, until=now + timedelta(seconds=hold), failed=trouble)
            elif failures:
                await session.run_sync(lanes.mark_healthy, team_id)
            if cut_off:
                stopped = await session.run_sync(_mark_cut_off, team_id, cut_off, now)
                if stopped:
                    log.error("workspace disconnected", team=team_id, reason=cut_off)
        for result in results:
            metrics.count(result.ready.delivery.kind, sending.WORDS[type(result.outcome)])
        return hold is None and cut_off is None

    def _fail(self, session: Session, delivery: Letter, reason: str, now: datetime) -> None:
        log.warning("delivery refused", delivery=delivery.token, reason=reason)
        deliveries.mark_failed(session, delivery, reason=reason)
        if delivery.user_id is None:
            digests.owe_in_person(session, delivery, now=now)


def _mark_cut_off(session: Session, team_id: str, reason: str, now: datetime) -> bool:
    return workspaces.mark_disconnected(session, team_id, reason=reason, now=now)
