"""The playground as a process of its own, which outlives the bot and writes down what it accepted."""

import asyncio
import json
import sys
from pathlib import Path

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.conftest import HANGS

pytestmark = pytest.mark.command_line


async def test_it_runs_alone_and_writes_down_what_it_accepts(tmp_path: Path) -> None:
    accepted = tmp_path / "accepted.jsonl"
    arguments = ["--team", "T1", "--team", "T2", "--people", "2", "--accepted", str(accepted)]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.playground.server", *arguments, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    try:
        about = json.loads(await asyncio.wait_for(process.stdout.readline(), HANGS))
        person = about["people"]["T2"][1]
        async with aiohttp.ClientSession() as session:
            client = AsyncWebClient(about["tokens"]["T2"], base_url=about["api_url"], session=session)
            metadata = {"event_type": "delivery", "event_payload": {"id": "7"}}
            posted = await client.chat_postMessage(channel=person, text="Hello", metadata=metadata)
            rules = {"rules": [{"what": "rate_limited"}]}
            headers = {"X-Playground": "1"}
            async with session.post(f"{about['url']}/page/faults", json=rules, headers=headers) as answer:
                assert await answer.json() == {"ok": True}
        line = json.loads(accepted.read_text(encoding="utf-8"))
    finally:
        process.terminate()
        assert await process.wait() == 0
    assert line == {
        "team_id": "T2",
        "channel": posted["channel"],
        "user": person,
        "metadata": metadata,
        "ts": posted["ts"],
        "blocks": [],
    }
