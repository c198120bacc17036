"""Copies of one small workspace in which Ana and Ben do things, and what each of them sees in each copy."""

import re
import shutil
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, select, update

from bot.domain.absences import Stretch
from bot.domain.envelopes import EnvelopeState
from bot.domain.items import FEEDBACK_OPEN
from bot.playground import payloads
from bot.playground.delivery import Answer, Envelope
from bot.playground.elements import elements_in, state_of
from bot.playground.state import View
from bot.playground.visible import text_of
from bot.views import feedback as views
from storage import away, migrate
from storage.database import Database
from storage.tables import (
    Delivery,
    EnvelopeSide,
    EnvelopeText,
    Item,
    Member,
    Pair,
    Program,
    Prompt,
    Rhythm,
    Round,
    VisitLine,
)
from tests.conftest import MONDAY, Clock, House, open_house

PARTNER = {"ana": "ben", "ben": "ana"}
FIELDS = ("behavior", "first", "second")
OF_ITEMS = ("kind", "subject_id", "since", "due_at", "expires_at", "told_at", "brought_at", "closed_at", "outcome")
TOKEN = re.compile("(why|less):[0-9a-f]{32}")  # of a visit, in its menu
FORM_ID = re.compile(r'"form": "[0-9a-f]{32}"')  # another one each time a form is opened
GENERATED = re.compile(r"b[0-9a-f]{5,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


async def make_template(file: Path) -> None:
    """A database with a program and one pair: Ana mentors Ben. Check-ins and digests are left out, to save time."""
    url = f"sqlite:///{file}"
    database = Database(url)
    await migrate.upgrade(database)
    await database.close()
    async with open_house(Clock(MONDAY - timedelta(days=7)), url) as house:
        await house.start_program()
        await house.pair("ana", "ben")
        with house.app.services.db.session() as session:
            session.execute(update(Member).values(dm_channel=None))  # the next workspace has conversations anew
            session.execute(update(Rhythm).values(next_at=None))
            session.execute(update(Prompt).values(state="cancelled"))
            session.execute(delete(VisitLine))  # nor has it their messages
            session.execute(delete(Item))
            session.execute(update(Program).values(next_digest_at=None))


@dataclass
class Seen:
    """What one person has before their eyes, without what is generated for every copy.

    `redrawn` is how their messages looked when they had changed, by the moment and the message. `waiting` is what waits
    or has waited for them, and `rests_until` when the bot looks at that next: what they will be told comes of these.
    """

    messages: list[Any]
    redrawn: dict[tuple[datetime, str], Any]
    waiting: list[Any]
    rests_until: datetime | None
    ephemerals: list[Any]
    modals: list[Any]
    home: Any
    trouble: str | None
    redraws: int


@dataclass
class Rows:
    """What the database holds of the newest round."""

    round_id: int = 0
    state: str = ""
    sides: dict[str, str] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    moments: tuple[datetime | None, ...] = ()
    ended_at: datetime | None = None


class World:
    """One copy. `idle` names whoever does nothing about feedback here."""

    def __init__(self, folder: Path, template: Path, name: str, clock: Clock, idle: str | None = None) -> None:
        self.file = folder / f"{name}.db"
        shutil.copy(template, self.file)
        self.name = name
        self.idle = idle
        self.clock = clock
        self.last: dict[str, Envelope] = {}
        self.old_forms: dict[str, list[View]] = {"ana": [], "ben": []}
        self._stack = AsyncExitStack()
        self.house: House

    async def open(self) -> None:
        self.house = await self._stack.enter_async_context(open_house(self.clock, f"sqlite:///{self.file}"))

    async def close(self) -> None:
        workspace = self.house.playground.workspace
        # Of two quick presses the second comes from a screen that the first has changed; those are no mistakes.
        # Nor is it one to draw the Home of somebody who has left meanwhile.
        late = ("hash_conflict", "not_found", "trigger_exchanged", "user_disabled")
        workspace.refusals = [each for each in workspace.refusals if each.error not in late]
        await self._stack.aclose()

    def id_of(self, who: str) -> str:
        return self.house.person(who).id

    # -- what happens ---------------------------------------------------------------------------------------------

    async def tick(self) -> None:
        await self.house.tick()

    async def next_due(self) -> datetime | None:
        now = self.clock()
        moments = []
        with self.house.app.services.db.session() as session:
            for query in (
                select(func.min(Delivery.send_after)).where(Delivery.state == "planned", Delivery.send_after > now),
                select(func.min(Pair.next_round_at)).where(Pair.next_round_at > now),
                select(func.min(Round.opens_at)).where(Round.state == "collecting", Round.opens_at > now),
                select(func.min(Member.visit_at)).where(Member.visit_at > now),
            ):
                moments.append(session.scalar(query))
        return min((moment for moment in moments if moment), default=None)

    async def set_away(self, who: str, days: tuple[datetime, datetime] | None) -> None:
        """As the form for time away does; its own screens are tested elsewhere."""
        spans = [Stretch(days[0].date(), days[1].date())] if days else []
        with self.house.app.services.db.session() as session:
            away.save(session, self.house.team_id, self.id_of(who), spans)

    async def set_visits(self, who: str, visits: int) -> None:
        with self.house.app.services.db.session() as session:
            session.execute(update(Member).where(Member.user_id == self.id_of(who)).values(visits_a_week=visits))

    async def delete_all(self, who: str) -> None:
        """On another screen, while whatever is open here stays so."""
        person, workspace = self.house.person(who), self.house.playground.workspace
        modals, trouble = list(workspace.modals.get(person.id, [])), person.trouble
        workspace.modals[person.id] = []
        await person.types("/mentorship delete")
        assert await person.submits({"sure": ["yes"]}) == {}
        workspace.modals[person.id] = modals
        workspace.trouble.pop(person.id, None)
        if trouble:
            workspace.trouble[person.id] = trouble
        await self.house.app.services.settle()

    async def change_pair(self, what: str) -> None:
        try:
            await self.house.change_pair(what, "ana", "ben")
        except (KeyError, LookupError):  # paused already, or ended
            await self.house.person("cleo").closes(everything=True)

    async def ask(self, who: str, *, twice: bool) -> str:
        person = self.house.person(who)
        before = self.house.playground.workspace.top_modal(person.id)
        await person.types("/feedback")
        top = self.house.playground.workspace.top_modal(person.id)
        if top is None or top is before or top.body.get("callback_id") != views.START_FORM:
            return "not asked"
        errors = await person.submits()
        if twice:
            await self.house.playground.redeliver()
        return f"asked {errors}"

    async def act(self, who: str, deed: str, words: dict[str, str], *, twice: bool = False) -> str:
        """One thing that somebody does about feedback; says what came of it, as they would."""
        if twice:
            self.house.playground.faults.set()
            self.house.playground.faults.add("duplicate_at_once", "interactive", times=1)
        before = len(self.house.playground.courier.sent)
        try:
            done = await self._act(who, deed, words)
        except LookupError:
            done = "cannot"
        finally:
            self.house.playground.faults.set()
        await self.house.app.services.settle()
        new = self.house.playground.courier.sent[before:]
        if deed not in ("again", "old form") and new and new[-1].kind == "interactive":
            self.last[who] = new[-1]
        return done

    async def _act(self, who: str, deed: str, words: dict[str, str]) -> str:
        person, playground = self.house.person(who), self.house.playground
        top = playground.workspace.top_modal(person.id)
        callback = top.body.get("callback_id") if top else None
        match deed:
            case "open":
                await person.types("/feedback")
                self._keep_form(who)
            case "press write":
                await person.presses(views.OPEN, where="message")
                self._keep_form(who)
            case "type":
                if top is None or callback != views.FORM:
                    return "cannot"
                block, text = next(iter(words.items()))
                await person.gestures.press_in_view(person.id, top.id, block, views.DRAFT, {"value": text})
            case "send":
                if callback != views.FORM:
                    return "cannot"
                return f"sent {await person.submits(dict(words), checked=False)}"
            case "seal":
                if callback != views.REVIEW:
                    return "cannot"
                return f"sealed {await person.submits()}"
            case "close":
                await person.closes()
            case "again":
                if who not in self.last:
                    return "cannot"
                return said(await playground.redeliver(self.last[who]))
            case "old form":
                if not self.old_forms[who]:
                    return "cannot"
                return said(await self.send_old_form(who))
            case _:
                await person.presses(deed, where="modal")
        return "done"

    def _keep_form(self, who: str) -> None:
        """Another screen on which this form stays open."""
        top = self.house.playground.workspace.top_modal(self.id_of(who))
        if top is not None and top.body.get("callback_id") == views.FORM:
            self.old_forms[who].append(top)

    def words_of_old_form(self, who: str) -> dict[str, str]:
        return words_in(self.old_forms[who][0]) if self.old_forms[who] else {}

    async def send_old_form(self, who: str) -> Answer:
        view = self.old_forms[who].pop(0)
        playground = self.house.playground
        payload = payloads.submitted(playground.workspace, self.house.person(who).member, view)
        return await playground.deliver(Envelope("interactive", payload))

    # -- what is seen ---------------------------------------------------------------------------------------------

    def sees(self, who: str) -> Seen:
        workspace, person = self.house.playground.workspace, self.house.person(who)
        home = workspace.homes.get(person.id)
        redraws = [call for call in workspace.calls if call.method == "views.publish"]
        place = workspace.find_dm(person.id)
        channel = place.id if place else None
        with self.house.app.services.db.session() as session:
            waiting = session.scalars(select(Item).where(Item.user_id == person.id).order_by(Item.id)).all()
            rests_until = session.scalar(select(Member.visit_at).where(Member.user_id == person.id))
        return Seen(
            messages=[
                (each["ts"].split(".")[0], each["text"], plain(each.get("blocks", []))) for each in person.messages
            ],
            redrawn={
                (call.at, call.params["ts"].split(".")[0]): (call.params["text"], plain(call.params["blocks"]))
                for call in workspace.calls
                if call.method == "chat.update" and call.params["channel"] == channel
            },
            waiting=[[getattr(each, name) for name in OF_ITEMS] for each in waiting],
            rests_until=rests_until,
            ephemerals=[(each["text"], plain(each.get("blocks", []))) for each in person.ephemeral_messages],
            modals=[drawn(view) for view in workspace.modals.get(person.id, [])],
            home=drawn(home) if home else None,
            trouble=person.trouble,
            redraws=sum(call.params.get("user_id") == person.id for call in redraws),
        )

    async def looks(self, who: str, *, command: bool) -> dict[str, Any]:
        """Opens Home, the newest round and the copy of their data, and puts everything back as it was."""
        person, workspace = self.house.person(who), self.house.playground.workspace
        modals, trouble = list(workspace.modals.get(person.id, [])), person.trouble
        await person.opens_home()
        seen: dict[str, Any] = {"home": drawn(workspace.homes[person.id])}
        workspace.modals[person.id] = []
        try:
            if command:
                await person.types("/feedback")
            else:
                home = elements_in(workspace.homes[person.id].blocks)
                rounds = [int(each["value"]) for _, each in home if each["action_id"] == views.OPEN]
                await person.presses(views.OPEN, where="home", value=max(rounds, default=None))
        except LookupError:
            seen["round"] = "nothing to open"
        else:
            seen["round"] = [drawn(view) for view in workspace.modals.get(person.id, [])]
        if command:
            workspace.modals[person.id] = []
            await person.types("/mentorship export")
            seen["copy"] = [drawn(view) for view in workspace.modals[person.id]]
        await self.house.app.services.settle()  # looking is a sign of life
        seen["words"] = FORM_ID.sub("", person.sees() + str(seen))
        workspace.modals[person.id] = modals
        workspace.trouble.pop(person.id, None)
        if trouble:
            workspace.trouble[person.id] = trouble
        return seen

    async def rows(self) -> Rows:
        with self.house.app.services.db.session() as session:
            round = session.scalar(select(Round).order_by(Round.id.desc()).limit(1))
            if round is None:
                return Rows()
            rows = Rows(round.id, round.state)
            rows.moments = (round.opens_at, round.closes_at)
            rows.ended_at = round.ended_at
            names = {self.id_of(who): who for who in PARTNER}
            for side in session.scalars(select(EnvelopeSide).where(EnvelopeSide.envelope_id == round.id)):
                rows.sides[names[side.author_id]] = side.state
                rows.texts[names[side.author_id]] = {}
            for text in session.scalars(select(EnvelopeText).where(EnvelopeText.envelope_id == round.id)):
                rows.texts[names[text.author_id]][text.field] = text.text
        return rows

    async def clock_of_round(self) -> tuple[str, tuple[datetime | None, ...], datetime | None]:
        rows = await self.rows()
        return rows.state, rows.moments, rows.ended_at

    async def opened_words(self) -> dict[str, set[str]]:
        """Everything that each of the two may read of the other: what was sealed in rounds that have opened."""
        with self.house.app.services.db.session() as session:
            found = session.execute(
                select(EnvelopeText.author_id, EnvelopeText.text)
                .join(Round, Round.id == EnvelopeText.envelope_id)
                .where(Round.state == EnvelopeState.OPENED)
            )
            names = {self.id_of(who): who for who in PARTNER}
            words: dict[str, set[str]] = {"ana": set(), "ben": set()}
            for author_id, text in found:
                words[names[author_id]].add(text)
        return words

    async def opening_notices(self) -> dict[int, list[Item]]:
        with self.house.app.services.db.session() as session:
            notices: dict[int, list[Item]] = {
                round_id: []
                for round_id in session.scalars(select(Round.id).where(Round.state == EnvelopeState.OPENED))
            }
            for each in session.scalars(select(Item).where(Item.kind == FEEDBACK_OPEN.name)):
                notices.setdefault(each.subject_id, []).append(each)
        return notices


def said(answer: Answer) -> str:
    assert answer.ok
    return text_of(answer.body)


def words_in(view: View) -> dict[str, str]:
    """What stands in a form, by field."""
    values = {block: each[views.DRAFT]["value"] for block, each in state_of(view.blocks, view.typed).items()}
    return {field: text.strip() for field, text in values.items() if text and text.strip()}


def plain(thing: Any) -> Any:
    """Without the names that Slack gives to blocks, and those of visits, which are drawn by lot."""
    if isinstance(thing, list):
        return [plain(each) for each in thing]
    if isinstance(thing, dict):
        return {
            key: plain(value)
            for key, value in thing.items()
            if not (key == "block_id" and isinstance(value, str) and GENERATED.fullmatch(value))
        }
    return TOKEN.sub(r"\1", thing) if isinstance(thing, str) else thing


def drawn(view: View) -> Any:
    body = {key: value for key, value in view.body.items() if key != "blocks"}
    body["private_metadata"] = FORM_ID.sub("", body.get("private_metadata") or "")
    return {"body": body, "blocks": plain(view.blocks), "typed": view.typed}
