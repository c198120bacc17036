"""The timetable: a handful of ticking jobs. APScheduler is the clock, not the memory; what is due lives in tables."""

import asyncio
import math
import time
from collections.abc import Sequence, Set
from datetime import datetime
from functools import lru_cache

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.feature import Feature, Job
from bot.outbox.deliver import Outbox
from bot.outbox.lookups import Lookups
from bot.services import Services
from storage import deliveries, lanes, outbox
from storage.due import Moment, NextDue, WhatIsDue

STALLED = 10.0  # seconds of monotonic time without a tick: `/readyz` then fails
FRESH = 0.5  # seconds for which what was found due is taken as it is: less than the shortest time between two runs


def list_jobs(services: Services, sender: Outbox) -> list[Job]:
    """Every feature's jobs, and then the outbox, which sends what they have come to owe.

    Functions, not lambdas: APScheduler awaits only what it can see to be a coroutine function.
    """
    lookups = Lookups(services)

    async def send(_services: Services) -> None:
        await sender.send_due()

    async def look(_services: Services) -> None:
        await lookups.look()

    looks_every = min(5, max(1, services.settings.settle_seconds))

    return [
        *(job for feature in services.features for job in feature.jobs),
        Job("outbox.send", 1, send, due=(lanes.IS_ANY_READY,)),
        Job("outbox.look", looks_every, look, due=(deliveries.IS_UNCERTAIN,)),
    ]


@lru_cache(maxsize=64)
def look_for(jobs: tuple[Job, ...]) -> WhatIsDue:
    return WhatIsDue({job.name: job.due for job in jobs})


@lru_cache(maxsize=8)
def next_for(moments: tuple[Moment, ...]) -> NextDue:
    return NextDue([outbox.NEXT_DUE, *moments])


def next_due(session: Session, features: Sequence[Feature], *, now: datetime) -> datetime | None:
    """The next moment after `now` at which the bot has something to do."""
    return next_for(tuple(moment for feature in features for moment in feature.next_due))(session, now=now)


class Timetable:
    """Runs the jobs, each at most once at a time, and notices when the clock has stopped ticking."""

    def __init__(self, services: Services, *, stalled: float = STALLED) -> None:
        self.stalled = stalled
        self._services = services
        self._outbox = Outbox(services)
        self.jobs = list_jobs(services, self._outbox)
        self.scheduler = AsyncIOScheduler(timezone="UTC")
        self.scheduler.add_listener(self._noted, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR)
        self._ticked_at = time.monotonic()
        self._due: Set[str] = frozenset()
        self._looked_at = -math.inf
        self._one_looks = asyncio.Lock()

    def start(self) -> None:
        for job in self.jobs:
            self.scheduler.add_job(
                self._run_if_due,
                "interval",
                args=[job],
                seconds=job.every,
                id=job.name,
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,  # the default of one second silently drops a tick after a short stall
            )
        self.scheduler.start()
        self._ticked_at = time.monotonic()

    async def stop(self, *, within: float) -> None:
        """No new work; messages that are on their way get so many seconds to arrive."""
        if self.scheduler.running:
            self.scheduler.shutdown(wait=False)
        await self._outbox.stop(within=within)

    def _noted(self, event: JobExecutionEvent) -> None:
        self._ticked_at = time.monotonic()
        if event.exception is None:
            self._services.trouble.well(event.job_id)
        else:  # the job runs again at its next tick
            self._services.trouble.note("job failed", event.exception, who=event.job_id, job=event.job_id)

    @property
    def is_ticking(self) -> bool:
        return time.monotonic() - self._ticked_at < self.stalled

    @property
    def ticked_at(self) -> float:
        """When a job has last ended, in Unix time, however the clock was set since."""
        return time.time() - (time.monotonic() - self._ticked_at)

    def rearm(self) -> None:
        """When the wall clock has stepped back, the jobs' next moments lie far ahead: set them anew."""
        for job in self.jobs:
            self.scheduler.reschedule_job(job.name, trigger="interval", seconds=job.every)
        self._ticked_at = time.monotonic()

    async def _run_if_due(self, job: Job) -> None:
        """Those that come at the same moment share one look; when it fails, each sees for itself."""
        async with self._one_looks:
            if time.monotonic() - self._looked_at > FRESH:
                try:
                    self._due = await self._look(self.jobs)
                except SQLAlchemyError:
                    self._due = {each.name for each in self.jobs}
                self._looked_at = time.monotonic()
        if job.name in self._due:
            await job.run(self._services)

    async def _look(self, jobs: Sequence[Job]) -> Set[str]:
        """The names of those of these jobs that have something to do, or may have."""
        always, asked = {job.name for job in jobs if not job.due}, tuple(job for job in jobs if job.due)
        if not asked:
            return always
        return always | await self._services.db.in_turn.read(look_for(asked), now=self._services.clock())

    async def tick(self) -> None:
        """Run every job that has something to do, now, in order, to its end: for a clock that is moved by hand."""
        due = await self._look(self.jobs)
        for number, job in enumerate(self.jobs, 1):
            if job.name in due:
                await job.run(self._services)
                await self._outbox.idle()
                due = await self._look(self.jobs[number:])  # it may have given those that follow something to do
