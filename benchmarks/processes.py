"""Processes that are measured: started, waited for until they say that they are ready, and stopped."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from yarl import URL

SECRET = "benchmark"
TOKEN = "xoxb-benchmark"
PATIENCE = 60.0  # seconds for a process to get ready, and to stop


@dataclass(frozen=True, slots=True)
class Running:
    pid: int
    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@asynccontextmanager
async def running(module: str, *arguments: str, env: dict[str, str] | None = None) -> AsyncIterator[Running]:
    """`python -m module`, which says in a line of JSON where it listens, once it does."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env={**os.environ, **(env or {})},
    )
    assert process.stdout
    reading: asyncio.Task[None] | None = None
    try:
        port = await asyncio.wait_for(_port(process.stdout), PATIENCE)
        reading = asyncio.create_task(_drain(process.stdout))
        yield Running(process.pid, port)
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), PATIENCE)
        except TimeoutError:
            process.kill()
            await process.wait()
        if reading:
            await reading


async def _port(lines: asyncio.StreamReader) -> int:
    said_before = []
    while line := await lines.readline():
        said_before.append(line.decode())
        with suppress(ValueError):
            said = json.loads(line)
            if isinstance(said, dict) and ("port" in said or "api_url" in said):
                return int(said["port"] if "port" in said else str(URL(said["api_url"]).port))
    raise RuntimeError("a process has ended before it was ready:\n" + "".join(said_before))


async def _drain(lines: asyncio.StreamReader) -> None:
    while await lines.readline():
        pass  # a full pipe would stop the process


def bot_environment(api: Running, database_url: str, **settings: str) -> dict[str, str]:
    """What `python -m bot run` is told: HTTP mode, on any free port."""
    return {
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_APP_TOKEN": "",
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": f"{api.url}/api/",
        "DATABASE_URL": database_url,
        "PORT": "0",
        "COORDINATORS": "",
        "SLACK_SECONDS_PER_CHANNEL": "0",
        **settings,
    }


def megabytes(pid: int, what: str) -> float:
    """Memory of a process, as Linux alone tells: `VmRSS` is what it holds now, `VmHWM` the most that it ever held."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    kilobytes = next(line.split()[1] for line in lines if line.startswith(what))
    return int(kilobytes) / 1024
