"""The menu of a visit, what is asked of somebody who fell silent, and what counts as a sign of life."""

import copy
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from bot.domain import messages
from bot.playground import payloads
from bot.playground.delivery import Envelope
from bot.playground.elements import elements_in
from bot.playground.visible import text_of
from bot.slack import home
from bot.views import home as home_views
from bot.views import visits as views
from storage.tables import Delivery, Member, VisitLine
from tests.conftest import House, words

WHY, LESS = "Why did I get this?", "Less of this"
NOT_FOUND = "Nothing more is known about this message."
SHARED = {"hard": "Secret words", "audience": "partner"}


def member(house: House, who: str) -> Member:
    with house.app.services.db.session() as session:
        found = session.get(Member, (house.team_id, house.person(who).id))
        assert found
        return found


def leave_unanswered(house: House, who: str, number: int) -> None:
    """As though so many visits with questions had come and gone."""
    with house.app.services.db.session() as session:
        session.execute(update(Member).where(Member.user_id == house.person(who).id).values(unanswered=number))


def tokens(house: House, who: str, kind: str = messages.VISIT.name) -> list[str]:
    """Of the messages that somebody was sent, oldest first."""
    with house.app.services.db.session() as session:
        of_them = (Delivery.user_id == house.person(who).id, Delivery.kind == kind)
        return list(session.scalars(select(Delivery.token).where(*of_them).order_by(Delivery.id)))


def newest(house: House, who: str) -> str:
    """All that their newest message says."""
    return text_of(house.person(who).messages[-1]["blocks"])


def buttons(house: House, who: str) -> list[str]:
    """On their newest message."""
    elements = [element for _, element in elements_in(house.person(who).messages[-1]["blocks"])]
    return [each["text"]["text"] for each in elements if each["type"] == "button"]


async def choose(house: House, who: str, option: Any) -> None:
    """What a tool of their own might send as what they have chosen in the menu, after they have really used it."""
    payload = copy.deepcopy(house.last_sent.payload)
    payload["trigger_id"] = house.playground.workspace.new_trigger(house.person(who).id)
    payload["user"] = payloads.who(house.playground.workspace, house.person(who).member)
    payload["actions"][0]["selected_option"] = option
    assert (await house.playground.send(Envelope("interactive", payload))).ok
    await house.app.services.settle()


async def until_asked_how_it_shall_go_on(house: House, who: str = "ben") -> None:
    """They do nothing at all, whatever comes."""
    while views.NOT_HEARD not in newest(house, who):
        assert house.clock.at < datetime(2026, 5, 1, tzinfo=UTC)
        await house.pass_by(hours=4)


# --- the menu --------------------------------------------------------------------------------------------------------


async def test_a_visit_says_why_it_came_with_which_pair_and_that_a_change_does_not_count(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")

    await ben.presses(WHY)

    said = words(ben.modal)
    assert "A pair was made with you in it." in said and f"With <@{ana.id}>, in Spring." in said
    assert "does not count. You had 0 of at most 3 visits in that week." in said
    assert "Mon-Fri, 09:00-17:00, Africa/Lagos" in said
    await ben.presses("Settings", where="modal")
    assert words(ben.modal).startswith("Settings")


async def test_a_visit_with_questions_names_their_rhythm_and_how_many_there_were_that_week(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.move_to(datetime(2026, 3, 5, 12, tzinfo=UTC))
    await paired.check_in("ana", **SHARED)
    await paired.pass_days(30)  # it is that week which counts, not this one

    for message, why, number in zip(
        ben.messages[1:3],
        (f"Every week, with <@{ana.id}>, in Spring.", f"With <@{ana.id}>, in Spring."),
        ("You had 2 of at most 3 visits", "You had 2 of at most 3 visits"),
        strict=True,
    ):
        await ben.presses(WHY, where=message["ts"])
        assert why in words(ben.modal) and number in words(ben.modal)
        assert "Secret words" not in words(ben.modal)
        await ben.closes()


async def test_less_of_this_leads_to_settings_time_away_and_a_pause_for_the_pair(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    leads = {"Fewer visits": "Settings", "Another time": "Settings", "Time away": "Time away", "Pause": "Pause"}

    for label, title in leads.items():
        await ben.presses(LESS)
        assert f"*A pause for a pair*\nNothing is asked about it until a day that you choose.\n*<@{ana.id}>*" in words(
            ben.modal
        )
        await ben.presses(label, where="modal")
        assert words(ben.modal).startswith(title)
        await ben.closes(everything=True)


async def test_the_menu_still_answers_when_the_pair_has_ended_and_when_what_was_brought_is_gone(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    welcome = ben.messages[0]["ts"]
    await paired.change_pair("End", "ana", "ben")
    await ben.presses(WHY, where=welcome)
    assert f"With <@{ana.id}>, in Spring." in words(ben.modal)
    await ben.closes()

    with paired.app.services.db.session() as session:
        session.execute(delete(VisitLine))
    await ben.presses(WHY, where=welcome)
    assert "What it brought is gone." in words(ben.modal)
    await ben.closes()
    await ben.presses(LESS, where=welcome)
    assert "Fewer visits" in words(ben.modal)


@pytest.mark.parametrize("what", [views.WHY, views.LESS])
async def test_the_menu_of_another_s_visit_or_of_what_is_none_tells_nothing(paired: House, what: str) -> None:
    await paired.pair("dana", "eli")
    await paired.person("cleo").types("/mentorship-admin digest")
    await paired.tick()
    ben, eli = paired.person("ben"), paired.person("eli")
    await ben.presses(WHY)
    await ben.closes()
    (theirs,), (digest,) = tokens(paired, "eli"), tokens(paired, "cleo", messages.DIGEST_NOW.name)

    made_up = [f"{what}:{token}" for token in (theirs, digest, "0" * 32, "7", "", theirs.upper(), f"{theirs}0")]
    options = [None, 7, "text", {}, {"value": None}, {"value": theirs}, *({"value": value} for value in made_up)]
    for option in options:
        await choose(paired, "ben", option)
        assert NOT_FOUND in words(ben.modal)
        assert eli.id not in words(ben.modal)
        await ben.closes()
    await choose(paired, "gus", {"value": f"{what}:{theirs}"})
    assert NOT_FOUND in words(paired.person("gus").modal)


async def test_a_message_from_before_there_were_visits_has_nothing_to_tell(paired: House) -> None:
    ben = paired.person("ben")
    with paired.app.services.db.session() as session:
        session.execute(update(Delivery).values(kind="welcome"))

    await ben.presses(WHY)

    assert NOT_FOUND in words(ben.modal)


# --- signs of life ---------------------------------------------------------------------------------------------------


async def types_a_command(house: House) -> None:
    await house.person("ben").types("/mentorship help")


async def writes(house: House) -> None:
    await house.person("ben").types("Are you there?")


async def opens_home(house: House) -> None:
    await house.person("ben").opens_home()


async def presses(house: House) -> None:
    await house.person("ben").presses("Who sees what", where="message")


async def submits(house: House) -> None:
    await house.person("ben").types("/mentorship settings")
    leave_unanswered(house, "ben", 4)
    assert await house.person("ben").submits() == {}


@pytest.mark.parametrize("act", [types_a_command, writes, opens_home, presses, submits])
async def test_whatever_somebody_does_is_a_sign_of_life(paired: House, act: Callable[[House], Awaitable[None]]) -> None:
    leave_unanswered(paired, "ben", 7)
    leave_unanswered(paired, "ana", 7)

    await act(paired)
    await paired.app.services.settle()

    assert member(paired, "ben").unanswered == 0
    assert member(paired, "ana").unanswered == 7, "it was none of hers"


async def test_what_slack_asks_or_tells_by_itself_is_no_sign_of_life(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship settings")
    await paired.app.services.settle()
    leave_unanswered(paired, "ben", 7)

    await ben.looks_for("zone", "ber")
    await ben.opens_messages()
    await paired.playground.changes("ben", tz="Europe/London")
    await paired.check_in("ana", **SHARED)

    assert member(paired, "ben").unanswered == 7


# --- easing off ------------------------------------------------------------------------------------------------------


async def test_the_visit_after_three_without_a_sign_of_life_asks_how_it_shall_go_on(paired: House) -> None:
    await until_asked_how_it_shall_go_on(paired)

    assert member(paired, "ben").unanswered == 4, "three, and this one"
    assert buttons(paired, "ben")[:4] == ["Go on as before", "Less often", "Time away", "Pause a pair"]
    assert views.NOT_HEARD not in words(await paired.person("ben").opens_home()), "to look is an answer"


async def test_going_on_as_before_ticks_it_off(paired: House) -> None:
    ben = paired.person("ben")
    await until_asked_how_it_shall_go_on(paired)

    await ben.presses("Go on as before")
    await paired.app.services.settle()

    assert "✓ It goes on, with at most 3 visits a week." in newest(paired, "ben")
    assert "Go on as before" not in buttons(paired, "ben")
    assert ben.modal is None and member(paired, "ben").unanswered == 0
    await paired.press_again(paired.last_sent, by="ben")
    assert "It goes on as before." in words(ben.modal)


async def test_less_often_means_one_visit_a_week_and_says_where_that_can_be_changed(paired: House) -> None:
    ben = paired.person("ben")
    await until_asked_how_it_shall_go_on(paired)

    await ben.presses("Less often")
    await paired.app.services.settle()

    assert "at most one visit a week" in words(ben.modal) and "in your settings" in words(ben.modal)
    assert (member(paired, "ben").visits_a_week, member(paired, "ben").unanswered) == (1, 0)
    assert "✓ It goes on, with at most 1 visit a week." in newest(paired, "ben")
    pressed = paired.last_sent
    await paired.press_again(pressed, by="dana")
    assert "You are not in a pair yet" in words(paired.person("dana").modal)
    assert member(paired, "ana").visits_a_week == 3


async def test_time_away_can_be_taken_from_there(paired: House) -> None:
    ben = paired.person("ben")
    await until_asked_how_it_shall_go_on(paired)

    await ben.presses("Time away", where="message")
    await paired.app.services.settle()

    assert words(ben.modal).startswith("Time away")
    assert "✓" in newest(paired, "ben") and "Time away" not in buttons(paired, "ben")


async def test_home_says_why_less_came_and_that_it_is_as_usual_again_to_whoever_comes_back(paired: House) -> None:
    ben = paired.person("ben")
    await until_asked_how_it_shall_go_on(paired)

    assert home_views.AT_EASE in words(await ben.opens_home())
    await paired.app.services.settle()

    assert "✓ It goes on" in newest(paired, "ben")
    assert home_views.AT_EASE not in words(await ben.opens_home())


# --- Home ------------------------------------------------------------------------------------------------------------


async def test_home_says_that_what_is_new_comes_next_week_when_this_week_is_full(paired: House) -> None:
    ana = paired.person("ana")
    await ana.types("/mentorship settings")
    assert await ana.submits({"visits_a_week": "1"}) == {}
    await ana.closes(everything=True)
    full = home_views.week_is_full(1)

    await paired.check_in("ben", **SHARED)
    assert full not in words(await ana.opens_home()), "nothing is new"
    await paired.check_in("ben", **SHARED)
    assert full in words(await ana.opens_home())
    await paired.pass_days(7)
    assert full not in words(await ana.opens_home())


async def test_home_is_not_up_to_date_when_what_waits_cannot_be_shown(paired: House) -> None:
    await paired.check_in("ben", **SHARED)
    ana, services = paired.person("ana"), paired.app.services

    def broken(*_: object) -> Any:
        raise ZeroDivisionError

    features = [
        replace(feature, items=[replace(kind, draw=broken) for kind in feature.items]) for feature in services.features
    ]
    with services.db.session() as session:
        view = home.draw(session, features, paired.team_id, ana.id, services.content, now=paired.clock())

    assert home_views.NOT_SHOWN in str(view) and home_views.UP_TO_DATE not in str(view)


async def test_what_waits_in_a_paused_pair_waits_for_the_pair_to_go_on(paired: House) -> None:
    ben = paired.person("ben")
    await paired.pass_days(3)
    await ben.opens_home()
    assert "Not this time" in words(ben.home)

    await paired.change_pair("Pause", "ana", "ben")
    assert "Not this time" not in words(await ben.opens_home()) and home_views.UP_TO_DATE in words(ben.home)
    await paired.change_pair("Resume", "ana", "ben")
    assert "Not this time" in words(await ben.opens_home())
