"""Whatever a listener is told by somebody in another workspace, it shows and changes nothing of the first.

In one workspace people do all that can be done. Then every press and every form of theirs is sent once more, with all
that it names, by somebody in another workspace who coordinates there and is in a pair; and every button there is, with
numbers that are somebody's or something's in the first: two of each kind of row, however few those are together.
"""

import json
import re
from collections import Counter
from datetime import timedelta
from itertools import groupby
from typing import Any

import pytest
from sqlalchemy import Column, Select, exists, false, select, update

from bot.domain.pulses import Statement
from bot.features import FEATURES
from bot.playground import payloads
from bot.playground.delivery import Envelope
from bot.playground.elements import Json, elements_in
from bot.playground.person import Person
from storage.tables import Base, Pair
from tests.conftest import Clock
from tests.handlers.agenda_steps import adds
from tests.handlers.agreement_steps import begin, edits, settle, signs
from tests.handlers.alignment_steps import ANSWERS, seals
from tests.handlers.test_my_data import full_of_words
from tests.quiet import is_asked
from tests.scoping import watched
from tests.test_privacy import walks
from tests.test_wiring import Recorder
from tests.towns import NORTH, Town, open_town

# Forms that name nothing: whoever sends one speaks of themselves, and the words beside them are their own.
ABOUT_ONESELF = {"away.save", "settings.save", "my_data.delete", "my_data.done", "programs.add"}
THEIRS = re.compile(r"Heliotrope|Ana Souza|Ben Okafor|Dana Kim|Eli Novak|\b(?:ana|ben)(?:-|: )\w+")


async def agrees_alone(town: Town) -> None:
    """A pair that is not asked, and in which one of the two begins to say what they expect."""
    ana, ben = town.person("ana"), town.person("ben")
    for person, where in ((ana, "alignments.open"), (ben, "alignments.not_now")):
        await person.opens_home()
        await person.presses(where, where="home")
    await ben.opens_home()
    await ana.presses("Add another goal")
    await ana.closes()
    await seals(town, "ana", {field: f"ana-{field}" for field in ANSWERS})


async def lives(town: Town) -> None:
    """All forms and buttons of the first workspace, each at least once."""
    ana, ben, cleo = (town.person(each) for each in ("ana", "ben", "cleo"))
    await town.start_program("Heliotrope")
    await town.pair("ana", "ben", invited=True)
    await agrees_alone(town)
    await cleo.types("/mentorship-admin import")
    await cleo.submits({"pairs": "@dana,@eli"})
    await town.app.services.settle()
    assert await cleo.submits() == {}
    await town.app.services.settle()
    await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin coordinators")
    assert await cleo.submits({"name": "Heliotrope"}) == {}
    await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin coordinators")
    await cleo.presses("Breaks")
    assert await cleo.submits({"breaks": "2026-08-10 ben-break"}) == {}
    assert await cleo.submits() == {}
    await cleo.closes(everything=True)
    await town.tick()
    await town.pass_days(4)
    await ben.presses("Later")
    assert await ben.submits() == {}
    await full_of_words(town)
    await ben.opens_home()
    await ben.presses("responses.read", where="home")
    await ben.presses("Say something back")
    assert await ben.submits({"text": "ben-says back"}) == {}
    await ben.closes(everything=True)
    for kind in ("checkin", "reflection"):
        await ben.opens_home()
        described = next(each for each in own_entries(ben.home) if kind[:5] in each.lower().replace("-", ""))
        await ben.presses("Edit", where="home", value=own_entries(ben.home)[described])
        assert await ben.submits() == {}
        await ben.closes(everything=True)
    for who in ("ana", "ben"):
        await town.person(who).types("/feedback")
        await town.person(who).closes(everything=True)
    await ana.presses("feedback.open", value=opened_round(await ana.opens_home()), where="home")
    await ana.presses("Answer")
    assert await ana.submits({"text": "ana-answer"}) == {}
    await ana.closes(everything=True)
    await ana.types("/mentorship goals")
    await ana.presses("Add a goal")
    assert await ana.submits({"text": "ana-goal"}) == {}
    await ana.presses("Change")
    assert await ana.submits({"text": "ana-goal", "known": "ana-known"}) == {}
    await ana.closes(everything=True)
    await town.pass_days(2)
    for who in ("ana", "ben"):
        await town.person(who).types("/mentorship goals")
        await town.person(who).presses("Answer", where="modal")
        assert await town.person(who).submits({"goal_1": "4"}) == {}
        await town.person(who).closes(everything=True)
    await shows_meetings(ben)
    assert await ben.submits() == {}
    await ben.closes(everything=True)
    for pressed_ in ("meetings.pick_first", "Move", "Cancel"):
        await shows_meetings(ana)
        await ana.presses(pressed_, where="modal")
        if pressed_ != "meetings.pick_first":
            assert await ana.submits() == {}
        await ana.closes(everything=True)
    await meets(town)
    await town.pass_days(10)
    for who in ("ana", "ben"):
        await town.person(who).types("/mentorship pulse")
        await town.person(who).presses("Answer", where="modal")
        chosen = {each.value: "4" for each in Statement}
        assert await town.person(who).submits({**chosen, "line": f"{who}-line", "audience": "partner"}) == {}
        await town.person(who).closes(everything=True)
    await town.pass_days(12)
    dana = town.person("dana")
    await dana.presses("alignments.open", where="message")  # both have let it end
    assert await dana.submits() == {}
    await dana.closes(everything=True)
    await ben.presses("feedback.open", value=opened_round(await ben.opens_home()), where="home")
    await ben.presses("Say what came of it")
    assert await ben.submits({"text": "ben-outcome"}) == {}
    await ben.closes(everything=True)
    for who, said in (("ana", "We met, just not logged"), ("ben", "Give us time"), ("ana", "We would like help")):
        await is_asked(town)
        await town.person(who).opens_home()
        await town.person(who).presses(said, where="home")
        await town.person(who).closes(everything=True)
    await cleo.types("/mentorship-admin")
    await cleo.presses("Who may need a hand")
    await cleo.presses("Handled")
    assert await cleo.submits() == {}
    await cleo.presses("Take back")
    await cleo.closes(everything=True)
    for what in ("Extend", "Complete", "Leave"):
        await ben.types("/mentorship pair")
        await ben.presses("Extend or end", where="modal")
        await ben.presses(what, where="modal")
        assert await ben.submits() == {}
        if what != "Extend":
            await ben.presses("Undo", where="modal")
        await ben.closes(everything=True)
    await ben.types("/mentorship pair")
    await ben.presses("Pause")
    assert await ben.submits() == {}
    await ben.presses("Go on", where="modal")
    await ben.closes(everything=True)
    await ben.types("/promise ben-promise")
    assert await ben.submits({"day": f"{town.clock().date() + timedelta(days=30)}"}) == {}
    await ben.presses("Move it")
    assert await ben.submits({"day": f"{town.clock().date() + timedelta(days=31)}"}) == {}
    await ben.presses("Kept", where="modal")
    await ben.presses("Undo", where="modal")
    await ben.closes(everything=True)
    await ben.types("/promise ben-to himself")
    assert await ben.submits({"day": f"{town.clock().date()}", "seen_by": "me"}) == {}
    await ben.closes(everything=True)
    await town.pass_days(5)
    await ben.presses("promises.mend", where="message")
    assert await ben.submits({"what_now": "let_go", "text": "ben-happened"}) == {}
    await ben.closes(everything=True)
    await ben.types("/mentorship concern")
    await ben.presses("Write it down")
    assert await ben.submits({"situation": "ben-draft"}) == {}
    await ben.closes()
    await ben.presses("Ask")
    assert await ben.submits({"question": "ben-asks in confidence"}) == {}
    await ben.closes(everything=True)
    await cleo.opens_home()
    await cleo.presses("concerns.read", where="home")
    assert await cleo.submits({"text": "cleo answers"}) == {}
    await cleo.closes(everything=True)
    begin(town, pair=0)
    await settle(town)
    assert await edits(town, "ben", "problems", {"problems_words": "ben-words"}) == {}
    await signs(town, "ben")
    await is_offered_time_away(town)
    await parts(town)
    for who in ("cleo", "ana", "ben"):
        await walks(town, town.person(who))
    await town.start_program("Heliotrope of once")
    await cleo.types("/mentorship-admin program edit once")
    await cleo.presses("End the program now")
    assert await cleo.submits() == {}
    await cleo.presses("Past programs (1)")
    await cleo.closes(everything=True)
    await ends_well(town)


async def ends_well(town: Town) -> None:
    """Ana and Ben write for their last day, take a keepsake along, and go on by themselves."""
    today = town.clock().date()
    with town.app.services.db.session() as session:
        theirs = session.scalars(select(Pair).where(Pair.mentee_id == town.person("ben").id)).one()
        soon = update(Pair).where(Pair.id == theirs.id, Pair.team_id == theirs.team_id)
        session.execute(soon.values(ends_on=today + timedelta(days=10), end_due_at=None, closing_at=town.clock()))
    await town.tick()
    for who in ("ana", "ben"):
        person = town.person(who)
        await person.types("/mentorship keepsake")
        await person.presses("Write", where="modal")
        assert await person.submits({"thanks": f"{who}-thanks", "along": f"{who}-along"}) == {}
        await person.closes()
        await person.presses("Go on together", where="modal")
        await person.closes(everything=True)
        await person.types("/mentorship keepsake")
        await person.presses("Keepsake", where="modal")
        assert await person.submits() == {}
        await person.closes(everything=True)
    with town.app.services.db.session() as session:
        session.execute(soon.values(end_due_at=town.clock() + timedelta(days=11)))
    await town.pass_days(12)
    await town.person("ben").types("/mentorship keepsake")
    await town.person("ben").presses("Change the rhythm", where="modal")
    assert await town.person("ben").submits({"rhythm": "monthly"}) == {}
    await town.person("ben").closes(everything=True)
    await town.tick()
    await town.app.services.settle()


async def parts(town: Town) -> None:
    """Somebody leaves the workspace, is back, and leaves for good."""
    dana, eli, cleo = (town.person(each) for each in ("dana", "eli", "cleo"))
    for said in ("Another match", "Not for now"):
        await town.app.services.settle()  # else Slack refuses to draw a Home that is only now about to be drawn
        await town.playground.changes("dana", deleted=True)
        await town.tick()
        await eli.opens_home()
        await eli.presses(said, where="home")
        await eli.closes(everything=True)
        await town.playground.changes("dana", deleted=False)
        await town.tick()
        for who in (dana, eli):
            await who.opens_home()
            await who.presses("partings.go_on", where="home")
            await who.closes(everything=True)
    await town.app.services.settle()
    await town.playground.changes("dana", deleted=True)
    await cleo.types("/mentorship-admin")
    await cleo.presses("Who may need a hand")
    await cleo.presses("New match")
    await cleo.closes(everything=True)


async def is_offered_time_away(town: Town) -> None:
    """Their statuses say that they are away: one takes it, and is back; one does not."""
    for who, said in (("ana", "away_offers.hold"), ("ben", "away_offers.decline")):
        person = town.person(who)
        await town.playground.sets_status(who, "Vacation", until=town.clock() + timedelta(days=5))
        await person.opens_home()
        await person.presses(said, where="home")
        await person.closes(everything=True)
    await town.person("ana").opens_home()
    await town.person("ana").presses("away.end", where="home")
    await town.person("ana").closes(everything=True)


async def meets(town: Town) -> None:
    """They agree on a meeting, add to its agenda, and write down what they take from it."""
    ana, ben = town.person("ana"), town.person("ben")
    await shows_meetings(ben)
    assert await ben.submits() == {}
    await ben.closes(everything=True)
    await shows_meetings(ana)
    await ana.presses("meetings.pick_first", where="modal")
    await ana.closes(everything=True)
    for pressed_ in ("Turn reminders off", "Turn reminders on"):
        await shows_meetings(ana)
        await ana.presses(pressed_, where="modal")
        await ana.closes(everything=True)
    await adds(town, "ben", "ben-line")
    await ben.presses("Share it")
    await ben.closes(everything=True)
    await town.pass_days(7)
    await ben.opens_home()
    await ben.presses("We met", where="home")
    assert await ben.submits({"takeaway": "ben-takeaway", "private": "ben-note"}) == {}
    await ben.closes(everything=True)


async def shows_meetings(person: Person) -> None:
    """Of their first pair; the form, when nothing is planned yet."""
    await person.types("/meet")
    if (person.modal or {})["callback_id"] == "meetings.page":
        await person.presses("meetings.open", where="modal")


def opened_round(home: Json | None) -> str:
    assert home is not None
    to_open = (each for _, each in elements_in(home["blocks"]) if each["action_id"] == "feedback.open")
    return next(str(each["value"]) for each in to_open if each["text"]["text"] == "Read")


def own_entries(home: Json | None) -> dict[str, str]:
    assert home is not None
    accessories = (block.get("accessory") or {} for block in home["blocks"])
    return {
        each["accessibility_label"]: each["value"] for each in accessories if each.get("action_id") == "responses.edit"
    }


def heard(envelope: Envelope) -> str:
    payload = envelope.payload
    return str(payload["actions"][0]["action_id"] if "actions" in payload else payload["view"]["callback_id"])


def what_it_says(envelope: Envelope) -> tuple[str, ...]:
    """What may lead to a row: the same once more finds nothing new."""
    value = str(envelope.payload["actions"][0].get("value")) if "actions" in envelope.payload else ""
    return (
        envelope.payload["type"],
        heard(envelope),
        value,
        str((envelope.payload.get("view") or {}).get("private_metadata")),
    )


def replayed(town: Town, envelope: Envelope) -> Envelope:
    """The same, from Nora in the north; what was typed is hers, so that it is not taken for theirs when it is shown."""
    workspace = town.playground.gestures[NORTH].workspace
    payload = json.loads(json.dumps(envelope.payload))
    payload |= payloads.interaction(workspace, town.north("nora").member, payload["type"])
    if "view" in payload:
        payload["view"] |= {"team_id": NORTH, "app_installed_team_id": NORTH}
        for values in payload["view"]["state"]["values"].values():
            for each in values.values():
                if each["type"] == "plain_text_input" and each.get("value"):
                    each["value"] = "of the north"
    return Envelope("interactive", payload)


def pressed(home: Json, action_id: str, value: str) -> Json:
    """A button of any kind, as though it had stood on a Home."""
    return {
        "type": "block_actions",
        "container": {"type": "view", "view_id": home["id"]},
        "view": home,
        "actions": [{"type": "button", "action_id": action_id, "block_id": "b", "value": value, "action_ts": "1.0"}],
    }


def two_of_each(kinds: list[set[int]]) -> list[int]:
    """The numbers that are those of most rows, until of each kind there are two, or its only one."""
    chosen: list[int] = []
    while left := [kind - set(chosen) for kind in kinds if len(kind & set(chosen)) < min(2, len(kind))]:
        found = Counter(number for kind in left for number in kind)
        chosen.append(max(found, key=lambda number: (found[number], -number)))
    return chosen


WITH_A_TEAM = [
    (table.name, ", ".join(column.name for column in table.primary_key), {"*", *table.c.keys()})
    for table in Base.metadata.sorted_tables
    if "team_id" in table.c
]


def of_a_team(town: Town, team_id: str, what: str = "*") -> dict[str, list[tuple[Any, ...]]]:
    """All rows of a workspace, by table, from the driver itself: it is asked after each of hundreds of listeners."""
    with town.app.services.db.session() as session:
        driver: Any = session.connection().connection.driver_connection
        return {
            name: driver.execute(f"SELECT {what} FROM {name} WHERE team_id = '{team_id}' ORDER BY {key}").fetchall()
            for name, key, columns in WITH_A_TEAM
            if what in columns
        }


def across(town: Town) -> list[str]:
    """Columns of rows that belong to one workspace and lead to a row of another."""
    keys = [
        (column, key.column)
        for table in Base.metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
        if "team_id" in table.c and "team_id" in key.column.table.c and column.name != "team_id"
    ]
    with town.app.services.db.session() as session:
        return [str(column) for column, to in keys if session.scalar(leading_across(column, to))]


def leading_across(column: Column[Any], to: Column[Any]) -> Select[Any]:
    there = to.table.alias()
    found = exists().where(column == there.c[to.name], column.table.c.team_id != there.c.team_id)
    return select(column).where(found).limit(1) if to.table.name != "members" else select(column).where(false())


@pytest.mark.long
async def test_nothing_of_one_workspace_is_shown_or_changed_by_what_another_sends(
    clock: Clock, database_url: str
) -> None:
    recorder = Recorder()
    for feature in FEATURES:
        feature.register(recorder)
    async with open_town(clock, database_url) as town:
        for team_id in (town.team_id, NORTH):
            await town.browser().installs(team_id)
        nora, workspace = town.north("nora"), town.playground.gestures[NORTH].workspace
        await nora.types("/mentorship-admin program new Polaris")
        assert await nora.submits() == {}
        await nora.closes(everything=True)
        await nora.types("/mentorship-admin pair @nora @nils")
        assert await nora.submits() == {}
        await nora.closes(everything=True)
        home = await nora.opens_home()
        assert home
        with watched() as unscoped:
            await lives(town)
        assert unscoped == set()
        by_what_it_says = {
            what_it_says(each): each
            for each in town.playground.courier.sent
            if each.kind == "interactive" and each.team_id != NORTH
        }
        sent = list(by_what_it_says.values())
        forms = {heard(each) for each in sent if each.payload["type"] != "block_actions"}
        assert forms >= (set(recorder.heard["view"]) | set(recorder.heard["view_closed"])) - ABOUT_ONESELF
        theirs = of_a_team(town, town.team_id)
        kinds = [{id for (id,) in rows} for rows in of_a_team(town, town.team_id, "id").values() if rows]
        sent += [
            Envelope("interactive", pressed(home, action_id, str(number)))
            for action_id in recorder.heard["action"]
            for number in two_of_each(kinds)
        ]

        for what, envelopes in groupby(sorted(sent, key=heard), heard):
            for envelope in envelopes:
                workspace.modals.clear()
                before = len(workspace.calls)
                answer = await town.playground.send(replayed(town, envelope))
                await town.app.services.settle()
                told = json.dumps([answer.body, [call.params for call in workspace.calls[before:]]], default=str)
                assert THEIRS.findall(told) == [], what
            assert of_a_team(town, town.team_id) == theirs, f"{what} has changed what is not theirs"
        assert across(town) == []
        workspace.refusals.clear()  # views that are open in the other workspace
