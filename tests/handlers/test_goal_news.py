"""News about a goal in a check-in: kept for oneself or shared, and listed under the goal for the two."""

import copy
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.views import checkins
from storage.tables import Answer, Response
from tests.conftest import House, button_value, fields, words
from tests.handlers.goal_steps import rows, set_goal
from tests.handlers.test_my_data import copy_of, delete_all


@pytest.fixture
async def with_goals(paired: House) -> House:
    """Two goals."""
    for text in ("Give a talk", "Write a book"):
        await set_goal(paired, "ana", text)
    return paired


def blocks_of(view: dict[str, Any] | None) -> set[str]:
    assert view
    return {str(each.get("block_id")) for each in view["blocks"]}


async def under_the_goal(house: House, who: str, number: int) -> str:
    person = house.person(who)
    await person.types("/mentorship goals")
    await person.presses("More", value=button_value(person.modal, f"Everything about goal {number}"))
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


async def test_a_pair_without_goals_is_asked_for_no_news(paired: House) -> None:
    ana = paired.person("ana")
    await ana.types("/checkin")
    assert not blocks_of(ana.modal) & {checkins.GOAL, "goal"}
    assert await ana.submits({"mood": "good"}) == {}


async def test_shared_news_stands_under_its_goal_and_is_read_where_it_was_shared(with_goals: House) -> None:
    ana, ben = with_goals.person("ana"), with_goals.person("ben")
    news = {"goal_id": "Write a book", "goal": "Three chapters", "audience": "partner"}

    await with_goals.check_in("ben", **news)

    assert "“Three chapters”" in await under_the_goal(with_goals, "ben", 2)
    assert "Three chapters" not in await under_the_goal(with_goals, "ben", 1)
    before = await under_the_goal(with_goals, "ana", 2)
    assert f"<@{ben.id}>, Mon, Mar 2\nNot read yet." in before and "Three chapters" not in before
    await ana.presses("responses.read", where="message")
    assert "News about a goal" in words(ana.modal) and "The goal: Write a book" in words(ana.modal)
    assert "Three chapters" in words(ana.modal)
    await ana.closes()
    assert "“Three chapters”" in await under_the_goal(with_goals, "ana", 2)


async def test_news_kept_for_oneself_reaches_its_author_alone(with_goals: House) -> None:
    await with_goals.check_in("ben", goal_id="Give a talk", goal="news-marker")
    with_goals.clock.at += timedelta(minutes=1)
    await with_goals.check_in("ben", hard="shared", audience="partner")

    assert "only you can see it\n“news-marker”" in await under_the_goal(with_goals, "ben", 1)
    ana = with_goals.person("ana")
    assert "news-marker" not in await under_the_goal(with_goals, "ana", 1)
    assert "News from check-ins" not in await under_the_goal(with_goals, "ana", 1), "nor that there is any"
    await ana.presses("responses.read", where="message")
    assert "news-marker" not in ana.sees() and "The goal:" not in ana.sees()
    cleo = with_goals.person("cleo")
    for command in ("/mentorship-admin", "/mentorship-admin digest", "/mentorship goals"):
        await cleo.types(command)
        assert "marker" not in cleo.sees() and "Give a talk" not in cleo.sees()


async def test_whoever_has_news_says_about_which_goal_unless_there_is_one(paired: House) -> None:
    ana = paired.person("ana")
    await set_goal(paired, "ana", "Give a talk")
    await ana.types("/checkin")
    assert fields(ana.modal)["goal_id"] == "1", "there is one"
    assert await ana.submits({"mood": "good"}) == {}, "a goal without news is no news"
    await ana.closes(everything=True)
    await set_goal(paired, "ana", "Write a book")
    await ana.types("/checkin")
    refused = await ana.submits({"mood": "good", "goal": "Three chapters"})
    assert refused == {"goal_id": "Choose the goal that your news is about."}
    assert await ana.submits({"goal_id": "Write a book"}) == {}
    assert [each.goal_id for each in rows(paired, Response)] == [None, 2]


async def test_an_edit_keeps_the_news_and_can_share_it_or_move_it_to_another_goal(with_goals: House) -> None:
    ana, ben = with_goals.person("ana"), with_goals.person("ben")
    await with_goals.check_in("ben", goal_id="Give a talk", goal="Rehearsed")
    await ben.types("/mentorship goals")
    await ben.presses("More", value=button_value(ben.modal, "Everything about goal 1"))
    await ben.presses("Edit")
    assert fields(ben.modal)["goal_id"] == "1" and fields(ben.modal)["goal"] == "Rehearsed"
    assert await ben.submits({"hard": "Nothing"}) == {}
    await ben.closes(everything=True)
    assert "“Rehearsed”" in await under_the_goal(with_goals, "ben", 1)

    await ben.opens_home()
    await ben.presses("Edit", where="home")
    assert await ben.submits({"goal_id": "Write a book", "audience": "partner"}) == {}
    await ben.closes(everything=True)
    await with_goals.tick()

    assert "Rehearsed" not in await under_the_goal(with_goals, "ben", 1)
    assert "Not read yet." in await under_the_goal(with_goals, "ana", 2)
    assert [text for text in with_goals.posted_to("ana") if "shared a check-in" in text], "newly shared, newly told"
    await ana.presses("responses.read", where="message")
    assert "The goal: Write a book" in words(ana.modal)


async def test_news_about_a_goal_that_was_dropped_stays_in_its_entry_and_under_it(with_goals: House) -> None:
    ben = with_goals.person("ben")
    await with_goals.check_in("ben", goal_id="Give a talk", goal="Rehearsed")
    await ben.types("/mentorship goals")
    await ben.presses("More", value=button_value(ben.modal, "Everything about goal 1"))
    await ben.presses("Drop this goal")
    await ben.closes()

    await ben.opens_home()
    await ben.presses("Edit", where="home")
    assert fields(ben.modal)["goal_id"] == "1"
    assert await ben.submits({"goal": "Rehearsed, and stopped"}) == {}
    assert "The goal: Give a talk" in words(ben.modal)


async def test_a_form_that_slack_sends_twice_brings_news_once_and_not_back_once_deleted(with_goals: House) -> None:
    ben = with_goals.person("ben")
    await ben.types("/checkin")
    assert await ben.submits({"mood": "good", "goal_id": "Give a talk", "goal": "news-marker"}) == {}
    sent = copy.deepcopy(with_goals.last_sent)
    assert (await with_goals.playground.send(sent)).ok
    await ben.closes(everything=True)
    assert [each.text for each in rows(with_goals, Answer)] == ["news-marker"]
    assert "“Give a talk” (only you) news-marker" in await copy_of(ben)

    await delete_all(ben)
    await with_goals.playground.send(sent)
    assert "news-marker" not in await under_the_goal(with_goals, "ben", 1)
    assert rows(with_goals, Answer) == []


async def test_one_press_on_a_word_offers_news_about_a_goal_with_the_rest(with_goals: House) -> None:
    ben = with_goals.person("ben")
    await with_goals.pass_days(9)
    await ben.presses("checkins.good")
    assert await ben.submits({"goal_id": "Give a talk", "goal": "Rehearsed"}) == {}
    await ben.closes(everything=True)
    assert "“Rehearsed”" in await under_the_goal(with_goals, "ben", 1)


async def test_with_several_pairs_news_is_about_a_goal_of_the_pair_that_is_chosen(with_goals: House) -> None:
    await with_goals.pair("ana", "dana")
    ana = with_goals.person("ana")
    await ana.types("/checkin")
    refused = await ana.submits(
        {"pair": "2", "mood": "good", "goal_id": "Ben Okafor: Give a talk", "goal": "Rehearsed"}
    )
    assert refused["goal_id"].startswith("This goal is one of another pair of yours.")
    with with_goals.app.services.db.session() as session:
        assert session.scalar(select(Response.id)) is None
    assert await ana.submits({"pair": "1"}) == {}
