"""What somebody gets who writes the same check-in as the documentation of Bolt and of SQLAlchemy shows.

Bolt: an `AsyncApp` with its default settings, `await ack()` first, a client that makes a session for each call.
SQLAlchemy: its ORM with asyncio (aiosqlite and greenlet, which nothing else here needs), an `AsyncSession` for each
request from `async_sessionmaker(engine, expire_on_commit=False)`, relationships loaded by `selectinload`, objects added
and committed. It reads and writes what Rapport does for the same form, in a file that is set up in the same way.
"""

import argparse
import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from slack_bolt.app.async_server import AsyncSlackAppServer
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import ForeignKey, or_, select, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship, selectinload

from benchmarks import sample
from benchmarks.processes import SECRET, TOKEN
from benchmarks.slack import serve

TEXTS = ("went_well", "hard", "next")


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "person"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    zone: Mapped[str]


class Cohort(Base):
    __tablename__ = "cohort"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Couple(Base):
    __tablename__ = "couple"

    id: Mapped[int] = mapped_column(primary_key=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"))
    mentor_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    mentee_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    cohort: Mapped[Cohort] = relationship()
    mentor: Mapped[Person] = relationship(foreign_keys=mentor_id)
    mentee: Mapped[Person] = relationship(foreign_keys=mentee_id)


class CheckIn(Base):
    __tablename__ = "check_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    couple_id: Mapped[int] = mapped_column(ForeignKey("couple.id"))
    author_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    form_id: Mapped[str] = mapped_column(unique=True)
    mood: Mapped[str]
    written_at: Mapped[datetime]
    texts: Mapped[list["CheckInText"]] = relationship()


class CheckInText(Base):
    __tablename__ = "check_in_text"

    id: Mapped[int] = mapped_column(primary_key=True)
    check_in_id: Mapped[int] = mapped_column(ForeignKey("check_in.id"))
    field: Mapped[str]
    words: Mapped[str]
    audience: Mapped[str]


class Notice(Base):
    """The partner is to be told."""

    __tablename__ = "notice"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    check_in_id: Mapped[int] = mapped_column(ForeignKey("check_in.id"))


def build(client: AsyncWebClient, engine: AsyncEngine, form: dict[str, Any]) -> AsyncApp:
    app = AsyncApp(client=client, signing_secret=SECRET)
    sessions = async_sessionmaker(engine, expire_on_commit=False)

    @app.command("/checkin")
    async def open_form(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        async with sessions() as session:
            mine = (await session.scalars(couples_of(body["user_id"]))).all()
        metadata = json.dumps({"form": body["trigger_id"], "pair": mine[0].id})
        await client.views_open(trigger_id=body["trigger_id"], view={**form, "private_metadata": metadata})

    @app.view(form["callback_id"])
    async def save(ack: AsyncAck, body: dict[str, Any], view: dict[str, Any]) -> None:
        await ack()
        values, metadata = view["state"]["values"], json.loads(view["private_metadata"])
        async with sessions() as session, session.begin():
            await save_check_in(session, body["user"]["id"], values, metadata)

    return app


def couples_of(person_id: str) -> Any:
    return (
        select(Couple)
        .where(or_(Couple.mentor_id == person_id, Couple.mentee_id == person_id))
        .options(selectinload(Couple.cohort), selectinload(Couple.mentor), selectinload(Couple.mentee))
    )


async def save_check_in(
    session: AsyncSession, author_id: str, values: dict[str, Any], metadata: dict[str, Any]
) -> None:
    author = await session.get_one(Person, author_id)
    couple = await session.get_one(Couple, metadata["pair"])
    check_in = CheckIn(
        couple_id=couple.id,
        author_id=author.id,
        form_id=metadata["form"],
        mood=values["mood"]["value"]["selected_option"]["value"],
        written_at=datetime.now(UTC),
        texts=[
            CheckInText(
                field=field,
                words=values[field]["value"]["value"],
                audience=values["audience"]["value"]["selected_option"]["value"],
            )
            for field in TEXTS
        ],
    )
    session.add(check_in)
    await session.flush()
    partner_id = couple.mentor_id if author.id == couple.mentee_id else couple.mentee_id
    session.add(Notice(person_id=partner_id, check_in_id=check_in.id))


async def fill(engine: AsyncEngine, pairs: int) -> None:
    """The same people as in Rapport's database."""
    async with engine.begin() as connection:
        await connection.execute(text("PRAGMA journal_mode=WAL"))
        await connection.run_sync(Base.metadata.create_all)
    async with AsyncSession(engine) as session, session.begin():
        session.add(Cohort(id=1, name="Spring"))
        for pair in range(1, pairs + 1):
            mentor, mentee = sample.who("A", pair), sample.who("B", pair)
            session.add_all([Person(id=each, name=f"Person {each}", zone="UTC") for each in (mentor, mentee)])
            session.add(Couple(id=pair, cohort_id=1, mentor_id=mentor, mentee_id=mentee))


async def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.documented")
    parser.add_argument("api_url")
    parser.add_argument("database", type=Path)
    parser.add_argument("form", type=Path, help="a file of JSON")
    parser.add_argument("pairs", type=int)
    options = parser.parse_args()
    engine = create_async_engine(f"sqlite+aiosqlite:///{options.database}")
    await fill(engine, options.pairs)
    form = json.loads(options.form.read_text(encoding="utf-8"))
    app = build(AsyncWebClient(token=TOKEN, base_url=options.api_url), engine, form)
    await serve(AsyncSlackAppServer(0, "/slack/events", app).web_app)
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())
