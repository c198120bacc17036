"""Sends what the outbox owes: claims workspaces, draws each message as it is sent, and records what became of it."""

import asyncio
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.delivery import Cancel
from bot.domain.messages import DIGEST, DIGEST_NOW
from bot.feature import Drawn, item_kinds, message_kinds
from bot.operate import metrics
from bot.operate.metrics import Fate
from bot.outbox import channels, marking, sending
from bot.outbox.judged import Failed, Judged, Kinds
from bot.outbox.judging import judge_due, judge_messages
from bot.outbox.marking import Result
from bot.outbox.spacing import Spacing
from bot.services import Services
from bot.settings import LONGEST_LEASE
from storage import lanes
from storage.deliveries import Attempt

log = structlog.get_logger()

LANES = 500  # workspaces drained at once by this process: each waits for its own pace most of the time
REQUESTS = 80  # at once, for all of them: with many more, whoever waits for an answer waits for their sake
AT_ONCE = 4  # requests for one workspace, so that one that Slack does not answer for holds up no other
BATCH = 100  # messages in one transaction, for whoever may send 20 a second; SOON makes it smaller for others
DIGESTS = frozenset({DIGEST.name, DIGEST_NOW.name})
SOON = 10.0  # seconds in which a batch is to be sent: whoever answers after it was judged is still asked
BEGIN_WITHIN = 0.75  # of a lease: no request begins later, so that its answer or its timeout comes before the end


@dataclass(frozen=True, slots=True)
class Ready:
    """A delivery marked as sending, with its message; `marked_at` is on the steady clock."""

    attempt: Attempt
    drawn: Drawn
    channel: str | None
    marked_at: float


@dataclass(slots=True)
class Batch:
    """What is marked as sending, and what became of it. After `over`, what is left is handed back without a request."""

    left: Iterator[Ready]
    results: list[Result] = field(default_factory=list)
    over: bool = False  # Slack asks for quiet, or says nothing


class Outbox:
    """One process's share of the sending. `owner` names it in the lanes it holds."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._owner = uuid.uuid4().hex
        settings = services.settings
        self._lease = timedelta(seconds=settings.lease_seconds)
        self._spacing = Spacing(1 / settings.messages_per_second, settings.seconds_per_channel)
        self._drains: dict[str, asyncio.Task[None]] = {}
        self._requests = asyncio.Semaphore(REQUESTS)
        self._may_be_more = False  # workspaces with something due: the last look filled every place
        self._stopping = False
        self._kinds = Kinds(message_kinds(services.features), item_kinds(services.features))
        within = min(SOON, settings.lease_seconds * BEGIN_WITHIN / 2)
        self._batch = max(1, min(BATCH, int(settings.messages_per_second * within)))

    async def send_due(self) -> None:
        """Begin to drain every workspace that has something due and nobody at work; a slow one holds up no other."""
        await self._begin_drains(LANES - len(self._drains))

    async def _begin_drains(self, room: int) -> None:
        if room <= 0 or self._stopping:
            return
        services = self._services
        teams = await services.db.in_turn.write(
            lanes.claim,
            owner=self._owner,
            now=services.clock(),
            lease=self._lease,
            longest=timedelta(seconds=LONGEST_LEASE),
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
            await self._services.db.in_turn.write(lanes.release, team_id, owner=self._owner)
            if self._may_be_more:  # and its place is taken by the next, without waiting for the next tick
                await self._begin_drains(1)
        except Exception as error:  # the lease runs out, and then the lane is taken again
            self._services.trouble.note("lane failed", error, team=team_id)
        finally:
            del self._drains[team_id]

    async def _send_batch(self, team_id: str) -> bool:
        """Send what is due next; say whether there may be more to do."""
        slack = await self._services.slack_of(team_id)
        ready = await self._take(team_id)
        if ready is None:
            return False
        # Whoever got something a moment ago comes last: waiting for them would hold up those who may get theirs now.
        ready.sort(key=lambda each: self._spacing.seconds_left(team_id, each.attempt.delivery.conversation))
        batch = Batch(iter(ready))
        await asyncio.gather(*(self._send_from(batch, slack, team_id) for _ in range(AT_ONCE)))
        return not batch.results or await self._record(team_id, batch.results)

    async def _take(self, team_id: str) -> list[Ready] | None:
        """Mark the next batch as sending; None when nothing is due or the lane is no longer ours."""
        services = self._services
        judged = await services.db.in_turn.read(
            judge_due, team_id, self._kinds, services.content, now=services.clock(), limit=self._batch
        )
        if judged.messages:
            judged.due.extend(
                await services.db.in_turn.read_blind(
                    judge_messages, judged.messages, self._kinds, services.content, now=services.clock()
                )
            )
        if not judged.due:
            return None
        now, steady = services.clock(), time.monotonic()
        attempts = await services.db.in_turn.write(
            marking.mark_taken, team_id, judged, owner=self._owner, lease=self._lease, now=now
        )
        if attempts is None:
            return None
        _tell_unsent(judged)
        drawn = {each.id: judgment for each, judgment in judged.due if isinstance(judgment, Drawn)}
        ready = []
        for attempt in attempts:
            delivery = attempt.delivery
            channel = delivery.member.dm_channel if delivery.member else delivery.channel_id
            ready.append(Ready(attempt, drawn[delivery.id], channel, steady))
        return ready

    def _too_late(self, ready: Ready) -> bool:
        """Whether the lease might end before an answer comes, by either clock: one stops in sleep, one can be set."""
        limit = self._lease * BEGIN_WITHIN
        steady = timedelta(seconds=time.monotonic() - ready.marked_at)
        return steady > limit or self._services.clock() - ready.attempt.began_at > limit

    async def _send_from(self, batch: Batch, slack: AsyncWebClient, team_id: str) -> None:
        for ready in batch.left:
            if not batch.over:
                await self._spacing.wait(team_id, ready.attempt.delivery.conversation)
            async with self._requests:
                batch.results.append(await self._send(batch, slack, ready))

    async def _send(self, batch: Batch, slack: AsyncWebClient, ready: Ready) -> Result:
        delivery, channel = ready.attempt.delivery, ready.channel
        outcome: sending.Outcome = sending.NotNow(0)
        if channel is None and not self._stopping and not batch.over:
            opened = await sending.open_dm(slack, str(delivery.user_id))
            if not isinstance(opened, str):  # which may be the fault of this one conversation: the others go on
                batch.over = batch.over or isinstance(opened, sending.Held)
                return Result(ready.attempt, opened)
            channel = opened
        elif delivery.user_id is None and not self._stopping and not batch.over:
            refused = await channels.refuses(slack, str(channel))
            if refused is not None:
                batch.over = batch.over or isinstance(refused, sending.Held | sending.CutOff)
                return Result(ready.attempt, refused)
        for message in (ready.drawn.message, ready.drawn.plain):
            if message is None or channel is None or self._stopping or batch.over or self._too_late(ready):
                break
            outcome = await sending.post(slack, channel, message, delivery.token)
            batch.over = batch.over or sending.asks_for_a_pause(outcome)
            if not (isinstance(outcome, sending.Refused) and outcome.reason == "invalid_blocks"):
                break
        return Result(ready.attempt, outcome, opened=None if ready.channel else channel)

    async def _record(self, team_id: str, results: list[Result]) -> bool:
        """Write down what became of a batch; say whether to go on with this workspace."""
        services = self._services
        recorded = await services.db.in_turn.write(
            marking.record, team_id, results, self._kinds.messages, now=services.clock()
        )
        for result in recorded.results:
            delivery = result.attempt.delivery
            match result.outcome:
                case sending.Perhaps(reason):
                    log.warning("delivery uncertain", delivery=delivery.id, reason=reason)
                case sending.Refused(reason):
                    log.warning("delivery refused", delivery=delivery.id, reason=reason)
                case sending.Held(reason):
                    log.warning("workspace held", team=team_id, delivery=delivery.id, reason=reason)
                case sending.Arrived() if delivery.kind in DIGESTS:
                    log.info("digest sent", team=team_id, delivery=delivery.id)
            metrics.count(delivery.kind, sending.FATES[type(result.outcome)])
        if recorded.cut_off:
            log.error("workspace disconnected", team=team_id, reason=recorded.cut_off)
        return recorded.go_on


def _tell_unsent(judged: Judged) -> None:
    for item_id, at in judged.undrawable.items():
        log.error("item cannot be drawn", item=item_id, where=at)
    for delivery, judgment in judged.due:
        match judgment:
            case Cancel():
                metrics.count(delivery.kind, Fate.CANCELLED)
            case Failed():
                metrics.count(delivery.kind, Fate.FAILED)
                log.error("message cannot be drawn", delivery=delivery.id, kind=delivery.kind, where=judgment.where)
