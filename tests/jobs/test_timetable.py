"""The clock keeps ticking: through errors, through a clock that steps back; and it is noticed when it does not."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from structlog.testing import capture_logs

from bot.feature import Job
from bot.jobs.timetable import Timetable
from bot.services import Services
from tests.conftest import HANGS, House, until


class Counting:
    """A job that notes when it ran, and fails if it is told to."""

    def __init__(self, *, fails: bool = False) -> None:
        self.runs = 0
        self.fails = fails

    async def run(self, _services: Services) -> None:
        self.runs += 1
        if self.fails:
            raise RuntimeError("what somebody wrote")


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    """Ticking does not depend on the database."""
    shutil.copy(sqlite_template, tmp_path / "rapport.db")
    return f"sqlite:///{tmp_path / 'rapport.db'}"


@pytest.fixture
async def timetable(house: House) -> AsyncIterator[Timetable]:
    timetable = Timetable(house.app.services, stalled=0.3)
    timetable.jobs = []
    yield timetable
    await timetable.stop(within=HANGS)


async def test_a_job_that_fails_runs_again_and_stops_no_other(timetable: Timetable) -> None:
    failing, fine = Counting(fails=True), Counting()
    timetable.jobs = [Job("failing", 0.05, failing.run), Job("fine", 0.05, fine.run)]
    with capture_logs() as logs:
        timetable.start()
        await until(lambda: failing.runs > 2 and fine.runs > 2)

    assert {(each["event"], each["job"], each["error"]) for each in logs} == {("job failed", "failing", "RuntimeError")}
    assert "what somebody wrote" not in str(logs)


async def test_a_job_is_never_at_work_twice_at_once(timetable: Timetable) -> None:
    at_once = most = runs = 0

    async def slow(_services: Services) -> None:
        nonlocal at_once, most, runs
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.15)
        at_once -= 1
        runs += 1

    timetable.jobs = [Job("slow", 0.05, slow)]
    timetable.start()
    await until(lambda: runs > 2)
    assert most == 1


async def test_after_the_clock_stepped_back_the_jobs_are_set_anew(timetable: Timetable) -> None:
    job = Counting()
    timetable.jobs = [Job("job", 0.05, job.run)]
    timetable.start()
    # What a clock that stepped back by an hour leaves: the next moment lies an hour ahead.
    timetable.scheduler.modify_job("job", next_run_time=datetime.now(UTC) + timedelta(hours=1))
    ran = job.runs
    await until(lambda: not timetable.is_ticking)
    assert job.runs <= ran + 1

    timetable.rearm()
    await until(lambda: job.runs > ran + 2)
    await until(lambda: timetable.is_ticking)


async def test_a_job_that_is_not_said_to_have_anything_to_do_has_nothing_to_do(paired: House) -> None:
    """What `due` says is what the job itself looks for: run nevertheless, it changes nothing."""
    idle, changed = set(), set()

    def note(_connection: object, cursor: Any, statement: str, *_rest: object) -> None:
        if statement.startswith(("INSERT", "UPDATE", "DELETE")) and cursor.rowcount:
            changed.add(statement)

    await paired.check_in("ana", audience="partner", went_well="It went well")
    timetable = paired.app.timetable
    event.listen(Engine, "after_cursor_execute", note)
    try:
        for hours in range(48):
            due = await timetable._look(timetable.jobs)
            for job in timetable.jobs:
                if job.name not in due:
                    changed.clear()
                    await job.run(paired.app.services)
                    assert not changed, job.name
                    idle.add(job.name)
            await paired.move_to(paired.clock.at + timedelta(hours=1 if hours % 2 else 7))
    finally:
        event.remove(Engine, "after_cursor_execute", note)
    assert idle == {job.name for job in timetable.jobs}, "each says what it looks for"


async def test_a_timetable_that_does_not_tick_is_not_ready(house: House) -> None:
    await house.app.start()
    try:
        assert await house.app.health.wrong() == []
        house.app.timetable.stalled = 0
        assert await house.app.health.wrong() == ["the timetable has stopped ticking"]
    finally:
        house.app.timetable.stalled = 10
