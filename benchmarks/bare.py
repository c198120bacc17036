"""The least that Rapport can be measured against: Bolt with one handler for a command and one for a form."""

import argparse
import asyncio
import json
from pathlib import Path
from typing import Any

import aiohttp
from slack_bolt.app.async_server import AsyncSlackAppServer
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import text

from benchmarks.processes import SECRET, TOKEN
from benchmarks.slack import serve
from storage.database import Database

TABLE = "CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, author TEXT NOT NULL, words TEXT NOT NULL)"
INSERT = text("INSERT INTO notes (author, words) VALUES (:author, :words)")


def build(client: AsyncWebClient, database: Database, form: dict[str, Any]) -> AsyncApp:
    app = AsyncApp(client=client, signing_secret=SECRET, process_before_response=True)

    @app.command("/checkin")
    async def open_form(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=form)

    @app.view(form["callback_id"])
    async def save(ack: AsyncAck, body: dict[str, Any], view: dict[str, Any]) -> None:
        words = view["state"]["values"]["went_well"]["value"]["value"]
        with database.session() as session:
            session.execute(INSERT, {"author": body["user"]["id"], "words": words})
        await ack()

    return app


async def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bare")
    parser.add_argument("api_url")
    parser.add_argument("database", type=Path)
    parser.add_argument("form", type=Path, help="a file of JSON")
    options = parser.parse_args()
    database = Database(f"sqlite:///{options.database}")
    form = json.loads(options.form.read_text(encoding="utf-8"))
    with database.session() as writing:
        writing.execute(text(TABLE))
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(token=TOKEN, base_url=options.api_url, session=session, retry_handlers=[])
        app = build(client, database, form)
        await serve(AsyncSlackAppServer(0, "/slack/events", app).web_app)
    await database.close()


if __name__ == "__main__":
    asyncio.run(main())
