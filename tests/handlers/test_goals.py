"""The goals of a pair: set, changed and dropped by either of the two, and what they were before."""

import copy

import pytest

from bot.playground.elements import elements_in
from bot.views import goals as views
from storage.tables import GoalVersion
from tests.conftest import House, button_value, fields, words
from tests.handlers.goal_steps import goals_of, living, rows, set_goal

EMOJI = "🐙" * 3000


async def test_either_of_the_two_sets_a_goal_and_the_other_hears_of_it_without_its_words(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")

    shown = await set_goal(paired, "ben", "Give a talk", "It is on the web")

    assert "✓ Set: goal 1." in shown and "Give a talk" in shown and "How you will know: It is on the web" in shown
    told = [text for text in paired.posted_to("ana") if "what you want to reach" in text]
    assert told == [f"<@{ben.id}> has changed what you want to reach together."]
    assert not [text for text in paired.posted_to("ben") if "what you want to reach" in text]
    await ana.presses("Goals", where="message")
    assert "Give a talk" in words(ana.modal) and "Only you and" in words(ana.modal)
    for person in (ana, ben):
        assert "Give a talk" in words(await person.opens_home())


async def test_three_goals_are_the_most_and_a_fourth_is_refused_with_its_words_kept(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    for number in (1, 2):
        await set_goal(paired, "ana", f"Goal number {number}")
    for person in (ana, ben):  # both at once
        await person.types("/mentorship goals")
        await person.presses("Add another goal")
    assert await ana.submits({"text": "The third"}) == {}

    refused = await ben.submits({"text": "The fourth"})

    assert refused == {
        "text": "There are three goals already, which is the most. Copy these words, then change or drop one of those."
    }
    assert fields(ben.modal)["text"] == "The fourth"
    assert living(paired) == ["Goal number 1", "Goal number 2", "The third"]
    await ben.closes()
    shown = await goals_of(paired, "ben")
    assert views.FULL in shown and "Add another" not in shown


async def test_a_form_that_slack_sends_twice_adds_one_goal_and_changes_it_once(paired: House) -> None:
    ana = paired.person("ana")
    await ana.types("/mentorship goals")
    await ana.presses("Add a goal")
    assert await ana.submits({"text": "Once"}) == {}
    sent = copy.deepcopy(paired.last_sent)
    assert (await paired.playground.send(sent)).ok
    assert living(paired) == ["Once"]

    await ana.presses("Change")
    assert await ana.submits({"text": "Twice"}) == {}
    changed = copy.deepcopy(paired.last_sent)
    for envelope in (changed, sent, changed):
        answer = await paired.playground.send(envelope)
        assert answer.ok and "errors" not in str(answer.body)

    assert living(paired) == ["Twice"]
    assert [(each.revision, each.text) for each in rows(paired, GoalVersion)] == [(1, "Once"), (2, "Twice")]


async def test_two_who_change_a_goal_at_once_lose_no_words(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await set_goal(paired, "ana", "Write", "A paper")
    for person in (ana, ben):
        await person.types("/mentorship goals")
        await person.presses("Change")
    assert await ana.submits({"text": "Write two papers"}) == {}

    assert await ben.submits({"text": "Write a book", "known": "It is printed"}) == {}

    shown = words(ben.modal)
    assert f"<@{ana.id}> has changed this goal meanwhile" in shown and "Write two papers" in shown
    assert fields(ben.modal) == {"text": "Write a book", "known": "It is printed"}
    assert living(paired) == ["Write two papers"], "nothing is kept that its author has not seen beside the other's"
    assert await ben.submits({"text": "Write two papers and a book"}) == {}
    assert living(paired) == ["Write two papers and a book"]
    assert [each.text for each in rows(paired, GoalVersion)] == [
        "Write",
        "Write two papers",
        "Write two papers and a book",
    ]


async def test_what_a_goal_was_before_stays_readable_to_the_two_with_who_wrote_it(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await set_goal(paired, "ana", "The first wording")
    await ben.types("/mentorship goals")
    await ben.presses("Change")
    assert await ben.submits({"text": "The second wording"}) == {}
    await ben.closes()

    for person, who in ((ana, ben), (ben, ana)):
        await person.types("/mentorship goals")
        await person.presses("More")
        shown = words(person.modal)
        assert shown.index("The second wording") < shown.index("The first wording")
        assert ("By you, Mon, Mar 2" in shown) and f"By <@{who.id}>, Mon, Mar 2" in shown
        await person.closes()


async def test_a_goal_that_is_dropped_stays_readable_and_makes_room(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    for number in (1, 2, 3):
        await set_goal(paired, "ana", f"Number {number}")
    await ben.types("/mentorship goals")
    await ben.presses("More", value=button_value(ben.modal, "Everything about goal 2"))
    await ben.presses("Drop this goal")
    assert "✓ Dropped." in words(ben.modal) and "Number 2" not in words(ben.modal)
    await ben.closes()
    assert living(paired) == ["Number 1", "Number 3"]

    await ana.types("/mentorship goals")
    await ana.presses("Dropped goals")
    assert "Number 2" in words(ana.modal) and f"Dropped by <@{ben.id}> Mon, Mar 2" in words(ana.modal)
    await ana.presses("More")
    assert "Number 2" in words(ana.modal)
    labels = {each.get("text", {}).get("text") for _, each in elements_in((ana.modal or {})["blocks"])}
    assert labels == {"All goals"}, "nothing more can be done about it"
    await ana.closes()
    assert "goal 2" in await set_goal(paired, "ana", "The new second")


async def test_nobody_drops_what_the_other_has_changed_meanwhile(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await set_goal(paired, "ana", "As it was")
    await ben.types("/mentorship goals")
    await ben.presses("More")
    await ana.types("/mentorship goals")
    await ana.presses("Change")
    assert await ana.submits({"text": "As it is"}) == {}

    await ben.presses("Drop this goal")

    assert views.CHANGED_SINCE.replace("*", "") in words(ben.modal).replace("*", "")
    assert "As it is" in words(ben.modal) and living(paired) == ["As it is"]
    await ben.presses("Drop this goal")
    assert living(paired) == []
    await ana.presses("Change")
    await ana.closes()


async def test_words_for_a_goal_that_was_dropped_meanwhile_are_kept_in_the_form(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await set_goal(paired, "ana", "As it was")
    await ana.types("/mentorship goals")
    await ana.presses("Change")
    await ben.types("/mentorship goals")
    await ben.presses("More")
    await ben.presses("Drop this goal")

    refused = await ana.submits({"text": "As I want it"})

    assert refused["text"].startswith("This goal has been dropped meanwhile.")
    assert fields(ana.modal)["text"] == "As I want it"


async def test_goals_of_three_thousand_emoji_are_set_changed_and_read_whole(paired: House) -> None:
    ana = paired.person("ana")
    for _ in range(3):
        await set_goal(paired, "ana", EMOJI, EMOJI)
    ben = paired.person("ben")
    await ben.opens_home()
    await ben.types("/mentorship goals")
    await ben.presses("More")
    assert EMOJI in words(ben.modal)
    await ben.closes()
    await ana.types("/mentorship goals")
    await ana.presses("Change")
    assert fields(ana.modal) == {"text": EMOJI, "known": EMOJI}
    await ben.types("/mentorship goals")
    await ben.presses("Change")
    assert await ben.submits({"text": EMOJI[:-1]}) == {}
    await paired.app.services.settle()
    await ben.closes()
    assert await ana.submits({"text": EMOJI[:-2]}) == {}
    await paired.app.services.settle()  # what is too long to be shown at once
    assert EMOJI[:-1] in words(ana.modal), "both, whole"
    assert await ana.submits() == {}
    await paired.app.services.settle()
    assert "✓ Changed: goal 1." in words(ana.modal)


@pytest.mark.parametrize("text", ["", "   "])
async def test_a_goal_without_words_is_asked_for(paired: House, text: str) -> None:
    ana = paired.person("ana")
    await ana.types("/mentorship goals")
    await ana.presses("Add a goal")
    assert await ana.submits({"text": text}, checked=False) == {"text": "Please fill this in."}


async def test_goals_of_a_pair_that_has_ended_stay_as_they_are_and_nothing_typed_is_lost(paired: House) -> None:
    ana = paired.person("ana")
    await set_goal(paired, "ana", "As it was")
    await ana.types("/mentorship goals")
    await ana.presses("Change")
    await paired.change_pair("End", "ana", "ben")

    refused = await ana.submits({"text": "As I want it"})

    assert refused["text"].startswith("This pair has ended") and fields(ana.modal)["text"] == "As I want it"
    assert living(paired) == ["As it was"]


async def test_somebody_in_several_pairs_chooses_whose_goals_they_look_at(paired: House) -> None:
    ana = paired.person("ana")
    await paired.pair("ana", "dana")
    await set_goal_with(paired, "Ben Okafor", "With Ben")

    await ana.types("/mentorship goals")
    shown = words(ana.modal)
    assert "With Ben" in shown and "None yet." in shown
    await ana.presses("Set goals", value=button_value(ana.modal, "Goals with Dana Kim"))
    assert "With Ben" not in words(ana.modal)


async def set_goal_with(house: House, partner: str, text: str) -> None:
    ana = house.person("ana")
    await ana.types("/mentorship goals")
    await ana.presses(views.OPEN, value=button_value(ana.modal, f"Goals with {partner}"))
    await ana.presses("Add a goal")
    assert await ana.submits({"text": text}) == {}
    await ana.closes(everything=True)


async def test_nobody_else_opens_or_changes_a_goal_however_they_press(paired: House) -> None:
    await set_goal(paired, "ana", "goal-marker")
    await paired.pair("dana", "eli")
    ana, dana, cleo = (paired.person(each) for each in ("ana", "dana", "cleo"))
    await ana.opens_home()
    await ana.presses("Goals", where="home")
    pressed = paired.last_sent
    for who in (dana, cleo):
        for action_id in (views.OPEN, views.OPEN_ADD, views.DROPPED, views.MORE, views.OPEN_CHANGE, views.DROP):
            again = copy.deepcopy(pressed)
            again.payload["actions"][0]["action_id"] = action_id
            await paired.press_again(again, by=who.member.handle)
            assert "between two other" in who.sees() or "You are not in this pair." in who.sees()
            await who.closes(everything=True)
        assert "goal-marker" not in who.sees()
    assert living(paired) == ["goal-marker"]
