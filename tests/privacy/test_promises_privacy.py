"""Promises: nobody but the two sees one, and of a promise to oneself the other learns nothing; misses are no count."""

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from prometheus_client import generate_latest

from bot.actions import promises as actions
from bot.domain.actor import Actor
from bot.errors import Refusal
from storage import promises as storage
from storage.tables import Item, Promise
from tests.conftest import House, words
from tests.handlers.promise_steps import ledger_of, opens_list, promises, rows, states, told
from tests.privacy.test_feedback_privacy import Overheard, everything_of, logged, overheard, reached, walk

__all__ = ["logged", "overheard"]  # fixtures
TUESDAY_NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


async def walk_all(house: House) -> None:
    for who in ("ana", "ben", "cleo", "dana"):
        person = house.person(who)
        await walk(person)
        for command in ("/promise", "/mentorship privacy", "/mentorship-admin", "/mentorship-admin digest"):
            await person.types(command)
            if person.modals:
                await person.closes(everything=True)


async def test_a_promise_reaches_the_two_alone_from_its_making_to_its_mending(
    paired: House, overheard: Overheard, logged: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await promises(paired, "ben", "ben-will-marker", cue="ben-cue-marker", reason="ben-why-marker")
    await paired.move_to(TUESDAY_NOON)
    await ben.presses("Say what now", where="message")
    assert await ben.submits({"what_now": "let_go", "text": "ben-happened-marker"}) == {}
    await ben.closes(everything=True)
    await paired.pass_by(hours=30)
    await ana.presses("Read", where="message")
    await ana.closes(everything=True)
    await walk_all(paired)

    found = reached(paired, overheard)

    whole = {"ben-will-marker", "ben-cue-marker", "ben-why-marker", "ben-happened-marker"}
    assert everything_of(found, ana.id, "ben") == whole
    assert set(found) == {ana.id, ben.id}, "no message, no coordinator and no outsider"
    assert "-marker" not in json.dumps(logged, default=str) and "-marker" not in caplog.text
    assert b"-marker" not in generate_latest()


async def test_of_a_promise_to_oneself_the_other_learns_nothing_kept_missed_or_mended(
    paired: House, overheard: Overheard, logged: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    before = words(await ana.opens_home())
    await promises(paired, "ben", "ben-kept-marker", seen_by="me")
    await opens_list(paired, "ben")
    await ben.presses("Kept", where="modal")
    await ben.closes(everything=True)
    await promises(paired, "ben", "ben-missed-marker", seen_by="me", reason="ben-why-marker")
    await promises(paired, "ben", "ben-gone-marker", seen_by="me")
    assert words(await ana.opens_home()) == before
    await opens_list(paired, "ben")
    await ben.presses("Let it go", where="modal")
    await ben.closes(everything=True)
    await paired.move_to(TUESDAY_NOON)
    await ben.presses("Say what now", where="message")
    assert await ben.submits({"what_now": "new_day", "text": "ben-happened-marker", "day": "2026-03-20"}) == {}
    await ben.closes(everything=True)
    await paired.pass_by(hours=60)
    await walk_all(paired)
    await paired.change_pair("Pause", "ana", "ben")
    await paired.change_pair("Resume", "ana", "ben")
    await paired.change_pair("End", "ana", "ben")
    await walk_all(paired)

    assert sorted(states(paired)) == ["kept", "let_go", "let_go", "missed"]
    assert {each.seen_by for each in rows(paired)} == {"me"}, "what takes its place is for oneself as well"
    assert set(reached(paired, overheard)) == {ben.id}
    assert told(paired, "ana") == []
    assert not [each for each in rows(paired, Item) if each.kind.startswith("promise") and each.user_id == ana.id]
    assert "-marker" not in json.dumps(logged, default=str) and "-marker" not in caplog.text


async def test_nobody_acts_on_a_promise_that_is_not_theirs_to_act_on(paired: House) -> None:
    db, now = paired.app.services.db, paired.clock()
    await promises(paired, "ben")
    await promises(paired, "ben", "for myself", seen_by="me")
    shared, private = rows(paired)
    ana, ben, dana, cleo = (Actor(paired.team_id, paired.person(each).id) for each in ("ana", "ben", "dana", "cleo"))

    for actor, promise, acts in (
        (ana, shared, (actions.keep, actions.not_yet, actions.let_go)),
        (ben, shared, (actions.release, actions.let_go)),
        (ana, private, (actions.keep, actions.release, actions.see)),
        (ben, private, (actions.release,)),
        *(
            (each, one, (actions.see, actions.keep, actions.release))
            for each in (dana, cleo)
            for one in (shared, private)
        ),
    ):
        for act in acts:
            with pytest.raises(Refusal):
                await db.write(act, actor, promise.id, now=now)
    assert states(paired) == ["open", "open"]
    seen = await db.read(storage.list_open, paired.team_id, [1], viewer=ana.user_id)
    assert [each.id for each in seen] == [shared.id]


async def test_misses_are_counted_on_no_page_of_anybody(paired: House) -> None:
    """One who has missed three in six and one who has missed none differ by a word, and by no number."""
    for number in range(6):
        await promises(paired, "ben", "do it", by=f"2026-03-{3 + number // 3:02}")
    await opens_list(paired, "ben")
    for _ in range(3):
        await paired.person("ben").presses("Kept", where="modal")
    await paired.person("ben").closes(everything=True)
    await paired.move_to(TUESDAY_NOON)
    assert sorted(states(paired)) == ["kept"] * 3 + ["missed"] * 3

    for who in ("ana", "ben"):
        person = paired.person(who)
        pages = [await ledger_of(paired, who), words(await person.opens_home())]
        for page in pages:
            told_of = [line for line in page.split("\n") if re.search(r"missed|kept|not done", line, re.I)]
            days_left_out = [re.sub(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \w{3} \d+|<@\w+>", "", line) for line in told_of]
            assert not [line for line in days_left_out if re.search(r"\d|%", line)]
    assert f"some of those of <@{paired.person('ben').id}>." in await ledger_of(paired, "ana")


async def test_deleting_what_one_wrote_takes_every_word_and_what_became_of_it(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await promises(paired, "ben", "ben-will-marker", cue="ben-cue-marker")
    await ben.types("/mentorship delete")
    await ben.submits({"sure": ["yes"]})
    await ben.closes(everything=True)
    await paired.tick()

    assert [(each.will, each.cue, each.state) for each in rows(paired, Promise)] == [(None, None, "let_go")]
    assert "Promised" not in words(await ana.opens_home()) and "marker" not in words(ana.home)
    await paired.pass_days(9)
    assert told(paired, "ben") == []
