"""Promises, meetings and answers of an earlier version: they are kept, picked and opened by this one."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.conftest import fields, words
from tests.handlers.meeting_steps import picks
from tests.handlers.promise_steps import ledger_of, opens_list
from tests.handlers.turn_steps import answer
from tests.towns import Town
from tests.upgrades.kept import WITH_PROMISES, News, markers_in, words_of

STEP = timedelta(hours=4)
pytestmark = pytest.mark.parametrize("version", WITH_PROMISES, ids=lambda version: version.name, indirect=True)


async def test_promises_are_open_mended_and_private_as_they_were_and_can_be_kept(
    town: Town, version: Path, written: set[str]
) -> None:
    pat, quin = town.person("pat"), town.person("quin")
    private = words_of(written, "quin", "private")
    assert private and private <= markers_in(await ledger_of(town, "quin"))
    assert not private & markers_in(await ledger_of(town, "pat"))

    news = News(town)
    await opens_list(town, "pat")
    (own,) = words_of(written, "pat", "shared")
    await pat.presses("Kept", where="modal")
    await pat.closes(everything=True)
    await town.pass_by(hours=2)

    assert sum("has kept a promise to you." in each for each in news.of("quin")) == 1
    await town.move_to(datetime(2026, 4, 8, 10, 0, tzinfo=UTC), step=STEP)
    assert "You meet" in "".join(news.of("quin")), "on the day that both know"
    await quin.types("/mentorship agenda")
    on_it = markers_in(words(quin.modal))
    assert on_it & words_of(written, "quin", "shared") and own not in on_it
    await quin.closes(everything=True)
    await town.move_to(datetime(2026, 4, 14, 10, 0, tzinfo=UTC), step=STEP)
    assert "was not done by its day" in "".join(news.of("quin")), "what took the place of the missed one"


async def test_what_was_said_is_read_a_time_picked_a_question_opened_and_a_draft_is_back(
    town: Town, version: Path, written: set[str]
) -> None:
    rae, sam = town.person("rae"), town.person("sam")
    told = next(each["ts"] for each in sam.messages if "said something back" in each["text"])
    await sam.presses("Read", where=told)
    assert words_of(written, "rae", "shared") <= markers_in(words(sam.modal)), "what was said back stands below"
    await sam.closes(everything=True)
    await picks(town, "sam")
    assert any("has picked a time" in each for each in rae.texts)

    news = News(town)
    await rae.types("/mentorship turns")
    shown = await answer(town, "rae", "Rae's answer since")
    assert "*Sealed.*" in shown and not words_of(written, "sam", "sealed") & markers_in(shown)
    await town.move_to(datetime(2026, 4, 8, 10, 0, tzinfo=UTC), step=STEP)
    assert all(any("both answered has opened" in each for each in news.of(who)) for who in ("rae", "sam"))
    await rae.types("/mentorship turns")
    await rae.presses("Earlier ones", where="modal")
    await rae.presses("turns.open", where="modal")
    assert words_of(written, "sam", "sealed") <= markers_in(words(rae.modal))
    await rae.closes(everything=True)

    await sam.types("/checkin")
    assert {fields(sam.modal)["went_well"]} == words_of(written, "sam", "draft")
    await sam.closes(everything=True)
