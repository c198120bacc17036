"""`python -m tests.upgrades.make`: keeps databases of this version, for the versions to come to start from."""

import asyncio
import json
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path

from tests.conftest import Clock
from tests.databases import PostgresServer, migrated, programs
from tests.towns import open_town
from tests.upgrades import history, slack

HERE = Path(__file__).parent
NOT_SQL = ("\\", "--", "SET ", "SELECT pg_catalog.set_config")  # lines that other servers and drivers do not take


async def live(url: str) -> str:
    """Have the history happen on this database; gives what Slack holds then, as JSON."""
    clock = Clock()
    async with open_town(clock, url, SETTLE_SECONDS="3600") as town:  # what is uncertain stays so
        await history.live(town)
        held = {each.team_id: slack.keep(each) for each in town.playground.tokens.values()}
    return (
        json.dumps({"now": clock.at.isoformat(), "workspaces": held}, ensure_ascii=False, separators=(",", ":")) + "\n"
    )


def dump(url: str) -> str:
    """The database as SQL that any client can run."""
    command = [str(programs() / "pg_dump"), "--inserts", "--no-owner", "--no-privileges", url.replace("+psycopg", "")]
    dumped = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return "\n".join(line for line in dumped.splitlines() if line and not line.startswith(NOT_SQL)) + "\n"


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "lived.db"
        asyncio.run(migrated(f"sqlite:///{file}"))
        with closing(sqlite3.connect(file)) as lived:
            (version,) = lived.execute("SELECT version_num FROM alembic_version").fetchone()
            folder = HERE / version
            folder.mkdir()  # what is kept is never changed
            (folder / "sqlite.json").write_text(asyncio.run(live(f"sqlite:///{file}")))
            lived.execute("PRAGMA page_size = 1024")  # many small tables
            lived.execute("VACUUM INTO ?", [str(folder / "sqlite.db")])
    server = PostgresServer()
    try:
        url = server.create(server.template)
        (folder / "postgresql.json").write_text(asyncio.run(live(url)))
        (folder / "postgresql.sql").write_text(dump(url))
    finally:
        server.stop()


if __name__ == "__main__":
    main()
