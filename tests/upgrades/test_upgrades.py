"""Databases of earlier versions: this version takes each over, and people go on where they were."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from storage import feedback, migrate
from tests.conftest import House, button_value, fields, words
from tests.crowd import numbers
from tests.databases import migrated, run_in_thread
from tests.towns import Town
from tests.upgrades.kept import VERSIONS, News, everybody, markers_in, read, words_of

STEP = timedelta(hours=4)
FRIDAY = datetime(2026, 4, 3, 9, 40, tzinfo=UTC)
MONDAY = datetime(2026, 4, 6, 9, 40, tzinfo=UTC)
# When Dana's and Eli's round ends, as the version that began it had told them.
TOLD_END = datetime(2026, 4, 13, 8, 0, tzinfo=UTC)
TOLD_END_BEFORE = {"0005": datetime(2026, 4, 13, 10, 0, tzinfo=UTC)}


def says(told: list[str], *expected: str) -> bool:
    """Whether these are the messages, in any order: each by a few of its words."""
    return len(told) == len(expected) and all(sum(each in message for message in told) == 1 for each in expected)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name, indirect=True)
def test_every_row_and_every_word_is_kept(url: str) -> None:
    rows, markers = read(url)
    assert len(markers) > 20

    run_in_thread(lambda: migrated(url))

    rows_after, markers_after = read(url)
    assert markers_after == markers
    assert rows - rows_after == Counter(), "each table has its rows still, whatever it is called now"
    engine = create_engine(url)
    with engine.connect() as connection:
        assert migrate.differences(connection) == []
    engine.dispose()


async def test_each_copy_of_ones_data_has_all_ones_own_words_and_no_closed_ones_of_others(
    town: Town, written: set[str]
) -> None:
    for who in ("ana", "ben", "dana", "eli", "fay", "gil", "hal", "nils"):
        person, own = everybody(town)[who], words_of(written, who)
        await person.types("/mentorship export")
        seen = markers_in(person.sees())
        assert own and own <= seen
        assert all(" opened word " in each for each in seen - own)


async def test_what_was_owed_arrives_once_in_a_visit_and_what_had_arrived_does_not_come_again(town: Town) -> None:
    news = News(town)
    await town.pass_by(minutes=5)
    await town.pass_by(minutes=5)

    assert says(news.of("eli"), "shared a check-in with you"), "what Slack had surely not taken"
    assert says(news.of("cleo"), "How Spring is doing")
    for who in ("nia", "oli"):
        assert says(news.of(who), "in Spring, from Thu, Apr 2")
    for who in ("ivy", "nils"):
        assert says(news.of(who), "I do not keep or pass on"), "also where the app had seemed to be gone"
    asked = {
        who for who in ("pat", "quin", "rae", "sam") if who in everybody(town)
    }  # for a pulse: they have room for it
    assert news.readers() - {"ben"} - asked == {"eli", "cleo", "nia", "oli", "ivy", "nils"}, (
        "Ana and Mia have theirs or never will"
    )
    assert all(len(news.of(who)) == 1 for who in news.readers()), "nobody gets a burst"

    await town.move_to(FRIDAY, step=STEP)
    for who in ("ben", "eli"):  # Ben may have had two messages already when the new version began
        assert sum("shared a check-in with you" in each for each in news.of(who)) == 1


async def test_what_waited_comes_at_its_time(town: Town) -> None:
    await town.pass_by(minutes=5)
    channel = next(each for each in town.playground.workspace.conversations.values() if each.name == "mentoring")
    news = News(town)
    await town.move_to(FRIDAY, step=STEP)
    assert any(f"\nWith <@{town.person('dana').id}>: " in each for each in news.of("eli")), "put off until today"
    assert news.of("lou") == []
    assert channel.messages == {}

    news = News(town)
    await town.move_to(MONDAY, step=STEP)
    assert says(news.of("lou"), f"\nFeedback with <@{town.person('mia').id}>"), "there is room again"
    assert says(news.of("cleo"), "How Spring is doing")
    assert channel.messages == {}, "Autumn has no pairs, so it has no digest"
    assert not news.readers() & {"jon", "kim", "fay", "gil", "hal", "ivy"}, "away, left, paused, ended"


async def test_weeks_from_before_are_counted_once_from_what_the_database_holds(town: Town) -> None:
    cleo = town.person("cleo")

    async def asked_for() -> list[str]:
        await town.pass_by(minutes=5)
        await cleo.types("/mentorship-admin digest Spring")
        await town.tick()
        return numbers(cleo.texts[-1])

    told = await asked_for()
    assert told[0].startswith("*Mon, Mar 23 to Sun, Mar 29*: ") and told[-1].startswith("Week of Mar 2: ")
    await town.person("ana").types("/mentorship delete")
    assert await town.person("ana").submits({"sure": ["yes"]}) == {}
    assert await asked_for() == told


async def test_an_open_question_can_be_answered_skipped_and_put_off_in_its_old_message(town: Town) -> None:
    ana, mia, ben = (town.person(who) for who in ("ana", "mia", "ben"))
    asked = [each["ts"] for each in ana.messages if str(each["blocks"]).count("'prompts.answer'") == 1][-1]
    await ana.presses("prompts.answer", where=asked)
    assert await ana.submits({"reflection": "Answered since"}) == {}
    await town.app.services.settle()
    assert "Answered since" in words(ana.modal)
    ticked = next(each for each in ana.messages if each["ts"] == asked)
    assert ticked["text"].endswith("✓ Answered.") and "'prompts.answer'" not in str(ticked["blocks"])

    await mia.presses("prompts.skip", where="message")
    await town.app.services.settle()
    assert any("You let this one pass." in each for each in mia.texts)
    await mia.presses("prompts.undo", where="message")
    await town.app.services.settle()
    assert not any("You let this one pass." in each for each in mia.texts), "it can be answered there again"
    await ben.presses("Later", where="message")
    assert await ben.submits({"when": "tomorrow"}) == {}
    assert "You will be asked again Fri, Apr 3" in words(ben.modal)


async def test_what_was_shared_can_be_read_and_edited(town: Town, written: set[str]) -> None:
    for author, reader in (("ben", "ana"), ("nils", "nora")):
        person = everybody(town)[reader]
        await person.presses("Read", where="message")
        shared = markers_in(words(person.modal))
        assert shared and shared <= words_of(written, author, "shared")
        # Ana's is one of which the bot could not tell whether it had arrived: it is found, and then it is ticked.
        await town.pass_by(minutes=5)
        await town.pass_by(minutes=5)
        lines = [line for each in person.texts for line in each.splitlines()]
        assert any(line.endswith("✓ Read.") for line in lines), "what is read has a tick in its old message"
    ben = town.person("ben")
    await ben.opens_home()
    assert f"<@{town.person('ana').id}> read it" in words(ben.home)
    await ben.presses("Edit", where="home")
    assert words_of(written, "ben") & set(fields(ben.modal).values())
    assert await ben.submits({"went_well": "Edited since"}) == {}
    assert "it shows as edited" in words(ben.modal)


async def seal_draft(town: Town, who: str, draft: set[str]) -> None:
    """Find it in the form as it was left, look once more, and seal it; what was due is told when this returns."""
    person = town.person(who)
    assert "yours is a draft" in words(await person.opens_home())
    await person.types("/feedback")
    assert draft and draft <= markers_in(person.sees())
    assert await person.submits() == {}
    assert await person.submits() == {}
    await person.closes()
    await town.pass_by(minutes=5)


async def opens_on_its_day(town: Town, who: str, end: datetime | None, news: News) -> None:
    """A round under way keeps the end that both were told, and opens a week before that at the soonest."""
    with town.app.services.db.session() as session:
        (mine,) = feedback.READS.list_collecting(session, town.team_id, viewer=town.person(who).id)
    days = mine.envelope.days
    assert end in (None, days.last_at) and (days.last_at.date() - days.next_at.date()).days == 7
    assert not any("has opened" in each for each in news.of(who)), "not when both have sealed, but on its day"
    await town.move_to(days.next_at + timedelta(days=1), step=timedelta(hours=6))


async def test_a_draft_is_found_and_sealed_and_the_round_opens_for_both(
    town: Town, written: set[str], version: Path
) -> None:
    news = News(town)
    draft, sealed = words_of(written, "eli", "draft"), words_of(written, "dana", "sealed")
    await seal_draft(town, "eli", draft)

    await opens_on_its_day(town, "eli", TOLD_END_BEFORE.get(version.name, TOLD_END), news)
    for who in ("dana", "eli"):
        assert sum("has opened" in each for each in news.of(who)) == 1
        await town.person(who).presses("Read", where="message")
        assert markers_in(words(town.person(who).modal)) == draft | sealed


async def test_a_paused_pair_goes_on_with_its_round(town: Town, written: set[str]) -> None:
    news = News(town)
    await resume(town, "Fay Lind and Gil Moss", program="Spring")
    await seal_draft(town, "gil", words_of(written, "gil", "draft"))
    await opens_on_its_day(town, "gil", None, news)
    for who in ("fay", "gil"):
        assert sum("has opened" in each for each in news.of(who)) == 1


async def resume(house: House, pair: str, *, program: str) -> None:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs", value=button_value(cleo.modal, f"Pairs of {program}"))
    await cleo.presses("Go on", value=button_value(cleo.modal, f"Go on: {pair}"))
    await cleo.closes(everything=True)


async def test_an_opened_round_is_there_with_what_was_answered(town: Town, written: set[str]) -> None:
    for who in ("ana", "ben"):
        person = town.person(who)
        opened = next(each["ts"] for each in person.messages if "has opened" in each["text"])
        await person.presses("Read", where=opened)
        assert markers_in(words(person.modal)) == {each for each in written if " opened word " in each}
        assert "said thank you" in words(person.modal)
    await town.person("ben").closes()
    await town.move_to(datetime(2026, 4, 9, 10, 0, tzinfo=UTC), step=STEP)  # four weeks after any version's opening
    await town.person("ben").presses("Say what came of it", where="message")
    assert await town.person("ben").submits({"text": "Something since"}) == {}


async def test_who_has_looked_is_still_listed(town: Town) -> None:
    hal = town.person("hal")
    await hal.types("/mentorship privacy")
    assert f"<@{town.person('cleo').id}>" in words(hal.modal)
