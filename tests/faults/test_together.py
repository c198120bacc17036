"""Several replicas at once: they start together, and what reaches two of them happens once."""

import asyncio
from collections import Counter
from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import func, select

from storage import migrate
from storage.tables import Prompt, Response
from tests.databases import PostgresServer
from tests.faults.fleet import Fleet, fleet
from tests.faults.processes import Slack

REPLICAS = 6


async def test_six_replicas_start_together_on_an_empty_database(postgres: PostgresServer, tmp_path: Path) -> None:
    url = postgres.create()
    try:
        async with fleet(tmp_path, url, people=0, empty=True) as starting:
            ports = await starting.start_replicas(REPLICAS)
            assert [await is_ready(port) for port in ports] == [200] * REPLICAS
            assert await migrate.pending(starting.database) is None
    finally:
        postgres.drop(url)


async def is_ready(port: int) -> int:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/readyz") as answer:
        return answer.status


async def test_what_slack_delivers_to_two_replicas_at_once_happens_once(postgres_url: str, tmp_path: Path) -> None:
    async with fleet(tmp_path, postgres_url, people=12, words=False) as pair:
        await pair.start_replicas(2)
        await pair.finish()
        (people,) = pair.plan.values()
        mentors, mentees = people[::2], people[1::2]
        both_at_once = [{"what": "duplicate_at_once", "method": kind} for kind in ("interactive", "events_api")]
        await pair.slack.misbehaves(*both_at_once)

        await asyncio.gather(*(check_in(pair.slack, mentor) for mentor in mentors))
        await asyncio.gather(*(skip_question(pair.slack, mentee) for mentee in mentees))
        await asyncio.gather(*(pair.slack.does(each, "command", text="Hello?") for each in people))
        # Each has had a question; each partner of somebody who checked in a notice; everybody who wrote, an answer.
        await pair.finish(besides=len(mentors) + len(people))

        assert Counter(message["user"] for message in pair.slack.accepted) == (
            dict.fromkeys(mentors, 2) | dict.fromkeys(mentees, 3)
        )
        assert await rows(pair) == {"responses": 6, "answered": 6, "skipped": 6}


async def check_in(slack: Slack, who: str) -> None:
    """Somebody checks in and shares a line with their partner."""
    await slack.does(who, "command", text="/checkin")
    form = (await slack.seen_by(who))["modals"][-1]
    inputs = {each["block_id"]: each["element"] for each in form["blocks"] if each["type"] == "input"}
    values: dict[str, dict[str, Any]] = {
        "mood": {"type": "radio_buttons", "selected_option": inputs["mood"]["options"][0]},
        "went_well": {"type": "plain_text_input", "value": "We kept our word."},
        "audience": {"type": "radio_buttons", "selected_option": inputs["audience"]["options"][1]},
    }
    sent = {field: {inputs[field]["action_id"]: value} for field, value in values.items()}
    await slack.does(who, "submit", view_id=form["id"], values=sent)


async def skip_question(slack: Slack, who: str) -> None:
    """*Not this time*, in the question's own message."""
    screen = await slack.seen_by(who)
    channel = screen["dm"]["id"]
    message = next(each for each in screen["messages"][channel] if "Not this time" in str(each["blocks"]))
    rows = [each for each in message["blocks"] if each["type"] == "actions"]
    block, button = next((row, each) for row in rows for each in row["elements"] if each["action_id"] == "prompts.skip")
    container = {"type": "message", "channel": channel, "ts": message["ts"]}
    await slack.does(who, "press", container=container, block_id=block["block_id"], action_id=button["action_id"])


async def rows(pair: Fleet) -> dict[str, int]:
    with pair.database.session() as session:
        responses = session.scalar(select(func.count()).select_from(Response))
        states = session.execute(select(Prompt.state, func.count()).group_by(Prompt.state))
        return {"responses": responses or 0, **{state: number for state, number in states}}
