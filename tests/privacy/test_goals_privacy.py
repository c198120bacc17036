"""Goals and how sure each is of them: nobody but the two sees any of it, nor the partner before the opening."""

import json
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import generate_latest

from bot.playground.person import Person
from tests.conftest import Clock, House
from tests.handlers.goal_steps import answers, goals_of, set_goal
from tests.jobs.test_goals import BEGINS, OPENS
from tests.privacy.feedback_worlds import PARTNER, World, drawn, make_template
from tests.privacy.test_feedback_privacy import Overheard, everything_of, logged, overheard, reached, walk

__all__ = ["logged", "overheard"]  # fixtures
MONDAY = BEGINS - timedelta(days=1)


def plain(word: str) -> str:
    return word.removeprefix("u201c").removesuffix("\\u201d")


async def walk_all(house: House) -> None:
    for who in ("ana", "ben", "cleo", "dana"):
        person = house.person(who)
        await walk(person)
        for command in ("/mentorship goals", "/mentorship-admin", "/mentorship-admin digest"):
            await person.types(command)
            if person.modals:
                await person.closes(everything=True)


async def test_goals_and_their_news_reach_the_two_alone_and_what_is_kept_its_author_alone(
    paired: House, overheard: Overheard, logged: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await set_goal(paired, "ana", "ana-goal-marker", "ana-known-marker")
    await paired.check_in("ben", goal_id="1", goal="ben-kept-marker")
    await paired.check_in("ben", goal_id="1", goal="ben-shared-marker", audience="partner")
    await ana.presses("responses.read", where="message")
    await ana.closes(everything=True)
    await paired.pass_by(hours=30)
    await walk_all(paired)

    found = {whom: {plain(word) for word in words} for whom, words in reached(paired, overheard).items()}

    assert everything_of(found, ana.id, "ben") == {"ben-shared-marker"}
    assert everything_of(found, ben.id, "ana") == {"ana-goal-marker", "ana-known-marker"}
    assert set(found) == {ana.id, ben.id}, "no message, no coordinator and no outsider"
    assert "-marker" not in json.dumps(logged, default=str) and "-marker" not in caplog.text
    assert b"-marker" not in generate_latest()


async def test_whoever_was_in_another_pair_with_one_of_the_two_sees_nothing_of_their_goals(paired: House) -> None:
    await set_goal(paired, "ana", "ana-goal-marker")
    await paired.pair("ana", "dana")
    await paired.change_pair("End", "ana", "dana")
    await walk_all(paired)
    dana = paired.person("dana")
    await dana.opens_home()
    assert "marker" not in dana.sees()


# --- until it opens --------------------------------------------------------------------------------------------------


async def deed(person: Person, what: str) -> None:
    if what in ("confidences.pass", "Undo"):
        await person.presses(what, where="message")
        return
    await person.types("/mentorship goals")
    await person.presses("confidences.open", where="modal")
    if what in ("1", "2", "3", "4", "5"):
        assert await person.submits({"goal_1": what}) == {}
    else:
        await person.presses(what, where="modal")
    await person.closes(everything=True)


async def looks(world: World, who: str) -> Any:
    """All that somebody can open about it, and their copy."""
    person, workspace = world.house.person(who), world.house.playground.workspace
    await person.opens_home()
    seen = [drawn(workspace.homes[person.id])]
    for steps in (("/mentorship goals",), ("/mentorship goals", "confidences.open"), ("/mentorship export",)):
        await person.types(steps[0])
        for step in steps[1:]:
            await person.presses(step, where="modal")
        seen += [drawn(view) for view in workspace.modals[person.id]]
        await person.closes(everything=True)
    await world.house.app.services.settle()
    return seen


@pytest.mark.parametrize("seals", [False, True])
@pytest.mark.parametrize("who", sorted(PARTNER))
async def test_until_the_opening_the_partner_receives_the_same_at_the_same_moment_whatever_the_other_answers(
    tmp_path: Path, who: str, seals: bool
) -> None:
    """Two worlds: in one the partner answers, takes it back, lets it pass and answers; in the other they do nothing."""
    await make_template(tmp_path / "template.db")
    clock, partner = Clock(MONDAY), PARTNER[who]
    busy, idle = (World(tmp_path, tmp_path / "template.db", name, clock) for name in ("busy", "idle"))
    for world in (busy, idle):
        await world.open()
        await set_goal(world.house, "ana", "Give a talk")
    await at(clock, BEGINS + timedelta(hours=2), busy, idle)
    for world in (busy, idle):
        if seals:
            await deed(world.house.person(who), "4")
    await at(clock, clock.at, busy, idle)
    deeds = iter(("confidences.pass", "Undo", "2", "Change", "5", "Delete", "confidences.pass", "1", "Change", "3"))

    while clock.at < OPENS - timedelta(hours=12):
        for each in islice(deeds, 1):
            await deed(busy.house.person(partner), each)
        await at(clock, clock.at + timedelta(hours=12), busy, idle)
        assert busy.sees(who) == idle.sees(who), clock.at
        assert await looks(busy, who) == await looks(idle, who), clock.at
    assert next(deeds, None) is None
    await at(clock, OPENS, busy, idle)

    assert ("Read both" in json.dumps(busy.sees(who).messages)) is seals
    if seals:
        assert "*3*" in await goals_of(busy.house, who)
    else:
        assert busy.sees(who) == idle.sees(who)
    for world in (busy, idle):
        await world.close()


async def at(clock: Clock, moment: datetime, *worlds: World) -> None:
    clock.at = moment
    for world in worlds:
        for _ in range(2):  # what one tick has led to
            await world.tick()


async def test_an_outsiders_own_markers_would_be_found(paired: House, overheard: Overheard) -> None:
    """Of the search itself: what is on somebody's screen is found there."""
    await set_goal(paired, "ana", "ana-goal-marker")
    await paired.move_to(BEGINS + timedelta(hours=2))
    await answers(paired, "ana", "4")
    assert everything_of(reached(paired, overheard), paired.person("ana").id, "ana") == {"ana-goal-marker"}
