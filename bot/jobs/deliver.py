"""Sends what the outbox owes: claims workspaces, draws each message as it is sent, and records what became of it."""

import asyncio
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError
from slackblocks import InvalidUsageError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import messages
from bot.domain.calendar import add_working_hours
from bot.domain.delivery import REMINDERS, Cancel, Recipient, Wait, backoff, decide, week_start
from bot.jobs import sending
from bot.jobs.messages import Drawn, Unwanted, draw
from bot.logs import where
from bot.services import Services
from storage import members, outbox, pairs, prompts, workspaces
from storage.tables import Delivery, Member, Pair

log = structlog.get_logger()

LANES = 20  # workspaces drained at once by this process
BATCH = 10  # messages in one transaction: singly, SQLite sent 241/s against 1,058 in tens (RELIABILITY §2)
LEASE = timedelta(seconds=60)
REQUEST_SECONDS = 10.0  # the HTTP timeout of the shared session
MARGIN = timedelta(seconds=REQUEST_SECONDS + 5)
LOOK_BACK = timedelta(seconds=60)  # clocks may differ that much
LOOK_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Ready:
    """A delivery marked as sending, with its message."""

    delivery: Delivery
    drawn: Drawn
    channel: str | None


@dataclass(frozen=True, slots=True)
class Result:
    ready: Ready
    channel: str | None
    outcome: sending.Outcome


class Outbox:
    """One process's share of the sending. `owner` names it in the lanes it holds."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._owner = uuid.uuid4().hex
        self._next_slot: dict[str, float] = {}

    async def send_due(self) -> None:
        """Drain every workspace that has something due and nobody at work."""
        services = self._services
        async with services.db.begin() as session:
            teams = await outbox.claim_lanes(session, owner=self._owner, now=services.clock(), lease=LEASE, limit=LANES)
        async with asyncio.TaskGroup() as group:
            for team_id in teams:
                group.create_task(self._drain(team_id))

    async def _drain(self, team_id: str) -> None:
        services = self._services
        while True:
            ready = await self._take(team_id)
            if ready is None:
                break
            results = await asyncio.gather(*(self._send(team_id, each) for each in ready))
            if results and not await self._record(team_id, list(results)):
                break
        async with services.db.begin() as session:
            await outbox.release_lane(session, team_id, owner=self._owner)

    async def _take(self, team_id: str) -> list[Ready] | None:
        """Mark the next batch as sending; None when nothing is due or the lane is no longer ours."""
        services = self._services
        now = services.clock()
        async with services.db.begin() as session:
            if not await outbox.extend_lease(session, team_id, owner=self._owner, now=now, lease=LEASE):
                return None
            due = await outbox.list_due(session, team_id, now=now, limit=BATCH)
            if not due:
                return None
            people = await members.list_by_id(session, team_id, {each.user_id for each in due if each.user_id})
            known_pairs = await pairs.list_by_id(session, {each.pair_id for each in due if each.pair_id})
            ready = []
            for delivery in due:
                member = people.get(delivery.user_id) if delivery.user_id else None
                pair = known_pairs.get(delivery.pair_id) if delivery.pair_id else None
                drawn = await self._judge(session, delivery, member, pair, now)
                if drawn and await outbox.mark_sending(session, delivery, now=now):
                    channel = member.dm_channel if member else delivery.channel_id
                    ready.append(Ready(delivery, drawn, channel))
        return ready

    async def _judge(
        self, session: AsyncSession, delivery: Delivery, member: Member | None, pair: Pair | None, now: datetime
    ) -> Drawn | None:
        """Ask once more whether this may be sent now; note it when it may not."""
        kind = messages.KINDS[delivery.kind]
        if delivery.user_id and member is None:
            await outbox.mark_cancelled(session, delivery, reason="unknown member")
            return None
        if member:
            since = week_start(now, member.zone_info)
            sent = (
                await outbox.count_sent_since(
                    session, member.team_id, member.user_id, since=since, kinds=messages.COUNTED
                )
                if kind.counts
                else 0
            )
            verdict = decide(
                now=now,
                recipient=Recipient(
                    zone=member.zone_info,
                    working_hours=member.working_hours,
                    away=member.away,
                    weekly_budget=member.weekly_messages,
                    sent_this_week=sent,
                    deactivated=member.deactivated_at is not None,
                ),
                counts=kind.counts,
                wants_working_hours=kind.polite,
                pair_state=pair.state if pair else None,
                expires_at=delivery.expires_at,
                survives_end=kind.survives_end,
            )
            if isinstance(verdict, Cancel):
                await outbox.mark_cancelled(session, delivery, reason=verdict.reason)
                return None
            if isinstance(verdict, Wait):
                await outbox.mark_waiting(session, delivery, until=verdict.until, reason=verdict.reason)
                return None
        elif delivery.expires_at and now >= delivery.expires_at:
            await outbox.mark_cancelled(session, delivery, reason="expired")
            return None
        try:
            drawn = await draw(session, self._services, delivery, now=now)
        except InvalidUsageError as error:  # one message that cannot be built must not hold up all the others
            log.error("message cannot be drawn", delivery=delivery.token, kind=delivery.kind, where=where(error))
            await outbox.mark_cancelled(session, delivery, reason="could not be drawn")
            return None
        if isinstance(drawn, Unwanted):
            await outbox.mark_cancelled(session, delivery, reason=drawn.reason)
            return None
        return drawn

    async def _send(self, team_id: str, ready: Ready) -> Result:
        slack, delivery = self._services.slack, ready.delivery
        await self._wait_for_slot(team_id)
        if delivery.sending_at and self._services.clock() > delivery.sending_at + LEASE - MARGIN:
            return Result(ready, ready.channel, sending.NotNow(0))  # too late to be sure that the lane is still ours
        channel = ready.channel
        if channel is None:
            opened = await sending.open_dm(slack, str(delivery.user_id))
            if not isinstance(opened, str):
                return Result(ready, None, opened)
            channel = opened
        outcome = await sending.post(slack, channel, ready.drawn.message, delivery.token)
        if isinstance(outcome, sending.Refused) and outcome.reason == "invalid_blocks" and ready.drawn.plain:
            outcome = await sending.post(slack, channel, ready.drawn.plain, delivery.token)
        return Result(ready, channel, outcome)

    async def _wait_for_slot(self, team_id: str) -> None:
        """Space a workspace's messages evenly; reacting to 429 alone cost four refusals for each message."""
        loop = asyncio.get_running_loop()
        slot = max(loop.time(), self._next_slot.get(team_id, 0.0))
        self._next_slot[team_id] = slot + 1 / self._services.settings.messages_per_second
        if slot > loop.time():
            await asyncio.sleep(slot - loop.time())

    async def _record(self, team_id: str, results: list[Result]) -> bool:
        """Write down what became of a batch; say whether to go on with this workspace."""
        now = self._services.clock()
        settle = timedelta(seconds=self._services.settings.settle_seconds)
        hold: float | None = None
        trouble = False
        cut_off: str | None = None
        async with self._services.db.begin() as session:
            for result in sorted(results, key=lambda each: each.ready.delivery.id):
                delivery = result.ready.delivery
                if result.channel and delivery.user_id and result.channel != result.ready.channel:
                    await members.save_dm_channel(session, team_id, delivery.user_id, result.channel)
                match result.outcome:
                    case sending.Arrived(channel, ts):
                        if await outbox.mark_sent(session, delivery, channel=channel, ts=ts, now=now):
                            await self._after_sent(session, delivery, now)
                    case sending.NotNow(seconds):
                        trouble = trouble or seconds is None
                        hold = max(hold or 0, seconds or 0)
                        after = now + timedelta(seconds=seconds or 0)
                        await outbox.mark_planned_again(session, delivery, send_after=after)
                    case sending.Perhaps(reason):
                        trouble = True
                        log.warning("delivery uncertain", delivery=delivery.token, reason=reason)
                        await outbox.mark_uncertain(session, delivery, look_at=now + settle)
                    case sending.Refused(reason):
                        log.warning("delivery refused", delivery=delivery.token, reason=reason)
                        await outbox.mark_failed(session, delivery, reason=reason)
                    case sending.CutOff(reason):
                        cut_off = reason
                        await outbox.mark_planned_again(session, delivery, send_after=now)
            if trouble:
                failures = await outbox.count_lane_failures(session, team_id) + 1
                hold = max(hold or 0, backoff(failures))
            if hold is not None:
                await outbox.hold_lane(session, team_id, until=now + timedelta(seconds=hold), failed=trouble)
            else:
                await outbox.mark_lane_healthy(session, team_id)
            if cut_off and await workspaces.mark_disconnected(session, team_id, reason=cut_off, now=now):
                log.error("workspace disconnected", team=team_id, reason=cut_off)
        return hold is None and cut_off is None

    async def _after_sent(self, session: AsyncSession, delivery: Delivery, now: datetime) -> None:
        """A question that has arrived is followed by two reminders at most, counted in the person's working hours."""
        if delivery.kind != messages.PROMPT.name or delivery.user_id is None:
            return
        member = await members.find(session, delivery.team_id, delivery.user_id)
        prompt = await prompts.find(session, delivery.team_id, delivery.subject_id, member=delivery.user_id)
        if member is None or prompt is None or prompt.state != prompts.OPEN:
            return
        for hours in REMINDERS:
            at = add_working_hours(now, hours, member.zone_info, member.working_hours, member.away)
            if at < prompt.expires_at:
                await outbox.add(
                    session,
                    delivery.team_id,
                    outbox.Owed(
                        messages.REMINDER.name,
                        prompt.id,
                        f"reminder:{delivery.dedupe}:{hours}",
                        user_id=delivery.user_id,
                        pair_id=delivery.pair_id,
                        send_after=at,
                        expires_at=prompt.expires_at,
                    ),
                    now=now,
                )

    async def look_for_uncertain(self) -> None:
        """Look in the conversation for each message that may have arrived; send again only what surely has not."""
        services = self._services
        settle = timedelta(seconds=services.settings.settle_seconds)
        async with services.db.read() as session:
            uncertain = await outbox.list_uncertain(session, now=services.clock(), settle=settle, limit=50)
        for delivery in uncertain:
            await self._look_for(delivery)

    async def _look_for(self, delivery: Delivery) -> None:
        services = self._services
        channel = delivery.channel_id
        if delivery.user_id:
            opened = await sending.open_dm(services.slack, delivery.user_id)
            channel = opened if isinstance(opened, str) else None
        try:
            if channel is None or delivery.sending_at is None:
                raise LookupError("no conversation to look in")
            oldest = (delivery.sending_at - LOOK_BACK).timestamp()
            ts = await sending.find_posted(services.slack, channel, delivery.token, oldest=oldest)
        except (TimeoutError, SlackApiError, aiohttp.ClientError, OSError, LookupError) as error:
            log.warning("look-up failed", delivery=delivery.token, error=type(error).__name__)
            async with services.db.begin() as session:
                await outbox.mark_uncertain(session, delivery, look_at=services.clock() + LOOK_AGAIN)
            return
        now = services.clock()
        async with services.db.begin() as session:
            if ts is None:
                await outbox.mark_planned_again(session, delivery, send_after=now)
            elif await outbox.mark_sent(session, delivery, channel=channel, ts=ts, now=now):
                await self._after_sent(session, delivery, now)
