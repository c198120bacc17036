"""`/feedback`: two people exchange feedback and neither can read first."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.actions import rounds as round_actions
from bot.domain.absences import Stretch
from bot.domain.feedback import RoundFormat
from bot.playground.delivery import Envelope
from bot.playground.elements import elements_in
from bot.playground.visible import text_of
from bot.views import feedback as views
from storage import away as stored_away
from storage import envelopes, feedback, pairs
from storage import sides as stored_sides
from storage.tables import EnvelopeSide, Pair, Round
from tests.conftest import House, button_value, words
from tests.handlers.feedback_steps import CLOSES, FORWARD, ask, let_open, open_round, seal, words_of, write

OVER = "The time to write in this round is over."


async def states(house: House) -> list[str]:
    """Of every round, oldest first."""
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Round.state).order_by(Round.id)))


async def sides(house: House) -> list[str]:
    with house.app.services.db.session() as session:
        return list(
            session.scalars(select(EnvelopeSide.state).order_by(EnvelopeSide.envelope_id, EnvelopeSide.author_id))
        )


def button_values(view: dict[str, Any] | None, action_id: str) -> list[str]:
    assert view is not None
    return [str(each["value"]) for _, each in elements_in(view["blocks"]) if each["action_id"] == action_id]


async def next_week(house: House) -> None:
    """When what everybody wants to hear in a week is not used up."""
    await house.move_to(house.clock.at + timedelta(days=7), step=timedelta(days=1))


async def again(house: House, envelope: Envelope, *, by: str) -> None:
    """Slack sends the same once more. What would change a screen that is long closed can only be refused."""
    before = len(house.person(by).modals)
    assert (await house.playground.redeliver(envelope)).ok
    await house.app.services.settle()
    if len(house.person(by).modals) > before:
        await house.person(by).closes()
    forget_closed_screens(house)


def forget_closed_screens(house: House) -> None:
    workspace = house.playground.workspace
    workspace.refusals = [each for each in workspace.refusals if each.error not in ("not_found", "trigger_exchanged")]


# --- from asking to reading ------------------------------------------------------------------------------------------


async def test_both_are_asked_and_told_what_happens_next(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ask(paired, "ana")

    days = "opens Mon, Mar 9 at 10:00 if both of you have sealed by then, else Mon, Mar 16 at 10:00"
    assert f"it {days}." in ben.texts[-1]
    assert text_of(ben.messages[-1]["blocks"]).count("at the same moment") == 1
    assert "(you asked for it)" in ana.texts[-1] and "(you asked for it)" not in ben.texts[-1]
    await ben.presses("Write")
    form = words(ben.modal)
    for expected in (
        "One thing and two ideas",
        f"The round {days}",
        "Coordinators see that you are in touch, never what you write.",
        "Something you have seen",
    ):
        assert expected in form


async def test_a_round_opens_for_both_on_its_day_if_both_have_sealed(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ask(paired, "ana")
    await seal(paired, "ana")
    assert "*Sealed.*" in words(ana.modal) and "ana: You answer fast" in words(ana.modal)
    await paired.tick()
    assert "ana: " not in ben.sees() and not any("has opened" in text for text in ana.texts)

    await seal(paired, "ben")
    await paired.tick()
    assert not any("has opened" in text for text in [*ana.texts, *ben.texts])
    await let_open(paired)

    assert "has opened" in ana.texts[-1] and "has opened" in ben.texts[-1]
    await ben.presses("Read")
    for expected in [*words_of("ana").values(), *words_of("ben").values()]:
        assert expected in words(ben.modal)


async def test_one_situation_asks_for_situation_behavior_and_impact(paired: House) -> None:
    await ask(paired, "ana", format="situation")
    told = {"situation": "The review", "behavior": "You stopped them", "impact": "I was heard"}
    for who in ("ana", "ben"):
        await seal(paired, who, {field: f"{who}: {text}" for field, text in told.items()})
    await let_open(paired)
    ana = paired.person("ana")
    await ana.presses("Read")
    for expected in ("What you did", "ben: You stopped them", "ana: I was heard"):
        assert expected in words(ana.modal)


async def test_a_draft_is_kept_while_it_is_typed_and_when_the_form_is_closed(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await ana.types("/feedback")
    assert ana.modal is not None
    typed = {"value": "Half a thought"}
    await ana.gestures.press_in_view(ana.id, ana.modal["id"], "first", views.DRAFT, typed)
    await ana.closes()
    assert "yours is a draft" in words(await ana.opens_home())

    await ana.presses("Write on", where="home")
    assert "Half a thought" in ana.sees()


async def test_an_emptier_form_on_another_device_does_not_wipe_the_draft(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await ana.types("/feedback")
    on_the_phone = ana.modal
    assert on_the_phone is not None
    for field, text in words_of("ana").items():
        await ana.gestures.press_in_view(ana.id, on_the_phone["id"], field, views.DRAFT, {"value": text})
    laptop = paired.last_sent
    payload = {**laptop.payload, "view": {**laptop.payload["view"], "state": {"values": {}}}}
    payload["actions"] = [{**laptop.payload["actions"][0], "block_id": "first", "value": "x"}]
    payload["view"]["state"]["values"]["first"] = {views.DRAFT: {"type": "plain_text_input", "value": "x"}}

    assert (await paired.playground.send(Envelope("interactive", payload))).ok
    assert (await paired.playground.send(Envelope("interactive", {**payload, "type": "view_closed"}))).ok

    await ana.closes()
    await ana.types("/feedback")
    kept = ana.sees()
    assert FORWARD["behavior"] in kept and FORWARD["second"] in kept and FORWARD["first"] not in kept


async def test_what_is_sent_with_a_field_still_empty_is_kept_as_it_was_sent(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await ana.types("/feedback")
    assert ana.modal is not None
    await ana.gestures.press_in_view(ana.id, ana.modal["id"], "behavior", views.DRAFT, {"value": "Short"})
    errors = await ana.submits({"behavior": "Longer by far", "first": "New and longer", "second": ""}, checked=False)
    assert list(errors) == ["second"]
    await ana.closes()
    await ana.types("/feedback")
    assert "Longer by far" in ana.sees() and "New and longer" in ana.sees()


async def test_a_form_that_is_delivered_twice_can_be_sealed_all_the_same(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    written = await write(paired, "ana")
    assert (await paired.playground.redeliver(written)).ok
    assert await ana.submits() == {}
    assert "*Sealed.*" in words(ana.modal) and "sealed" in await sides(paired)


async def test_writing_can_go_on_after_the_look_once_more_and_after_sealing(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await write(paired, "ana")
    await ana.presses("Keep writing")
    assert await ana.submits({"first": "A better idea"}) == {}
    assert await ana.submits() == {}
    await ana.presses("Change")
    assert "A better idea" in ana.sees() and "sealed" not in await sides(paired)
    assert await ana.submits({"second": "And another"}) == {}
    assert await ana.submits() == {}
    assert "A better idea" in words(ana.modal) and "And another" in words(ana.modal)


async def test_what_is_taken_back_is_a_draft_again_and_the_round_does_not_open(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await seal(paired, "ana")
    await ana.presses("Take it back")
    assert "nobody can tell" in words(ana.modal) and "with /feedback" in words(ana.modal)
    await seal(paired, "ben")
    await let_open(paired)

    assert await states(paired) == ["collecting"]
    await ana.types("/feedback")
    assert "ana: You answer fast" in ana.sees()


async def test_what_is_deleted_is_gone_and_another_can_be_written(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await write(paired, "ana")
    await ana.presses("Keep writing")
    await ana.presses("Delete what I wrote")
    assert "What you wrote is deleted." in words(ana.modal)
    await ana.types("/feedback")
    assert "ana: " not in ana.sees()
    await seal(paired, "ana", words_of("ana", first="New and longer"))


# --- after the opening -----------------------------------------------------------------------------------------------


async def test_after_feedforward_thanks_come_first_then_a_question_and_something_to_try(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await open_round(paired)
    await next_week(paired)
    await ben.presses("Read")
    with pytest.raises(LookupError):
        await ben.presses("Ask", where="modal")
    await ben.presses("Thank")
    assert "*You said thank you.*" in words(ben.modal)
    await ben.presses("Ask")
    assert await ben.submits({"text": "When was that?"}) == {}
    await ben.presses("I will try this")
    assert await ben.submits({"text": "Wait a day", "by": "2026-03-17"}) == {}
    await paired.pass_by(minutes=10)

    done = f"In your feedback round <@{ben.id}> thanked you, asked you something and said what they will try."
    assert sum(done in text for text in ana.texts) == 1, "three answers in one go are one message"
    assert done in ana.texts[-1] and "Wait a day" not in str(ana.texts)
    await ana.presses("Read")
    for expected in ("said thank you", "When was that?", "will try, by Tue, Mar 17", "Wait a day"):
        assert expected in words(ana.modal)
    await ana.presses("Answer")
    assert await ana.submits({"text": "On Thursday"}) == {}
    await ben.presses("Read", where="message")
    assert "On Thursday" in words(ben.modal)


async def test_four_weeks_later_both_say_what_came_of_it(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await open_round(paired)
    await paired.move_to(paired.clock.at + timedelta(weeks=4, days=3), step=timedelta(hours=6))

    for person in (ana, ben):
        assert any("What came of your feedback" in text for text in person.texts)
    await ana.presses("Say what came of it")
    assert await ana.submits({"text": "I wait now"}) == {}
    await paired.tick()
    assert any("✓ You have said what came of your feedback round" in text for text in ana.texts)
    assert not any("✓ You have said" in text for text in ben.texts)
    await ben.presses("Read", where="message")
    assert "I wait now" in words(ben.modal)


async def test_answers_are_given_in_order_and_once(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await open_round(paired)
    await ben.presses("Read")
    await ben.presses("Thank")
    thanked = paired.last_sent
    await ben.presses("Ask")
    asking = paired.last_sent
    assert await ben.submits({"text": "When?"}) == {}
    asked = paired.last_sent
    await ben.closes()

    await paired.press_again(thanked, by="ben")
    await again(paired, asked, by="ben")
    await paired.press_again(asking, by="ben")
    await ben.types("/mentorship help")
    await ben.presses("Read")
    assert words(ben.modal).count("said thank you") == 1 and words(ben.modal).count("When?") == 1
    await paired.tick()
    assert sum("In your feedback round <" in text for text in ana.texts) <= 2

    # Ana asks before she thanks, and answers twice.
    await paired.press_again(asking, by="ana")
    await ana.presses("Read")
    assert "*You asked:*" not in words(ana.modal)
    await ana.presses("Answer")
    answering = paired.last_sent
    assert await ana.submits({"text": "Today"}) == {}
    await ana.closes()
    await paired.press_again(answering, by="ana")
    with pytest.raises(LookupError):
        await ana.presses("Answer", where="modal")
    forget_closed_screens(paired)


async def test_another_answer_to_the_same_question_is_refused_and_stays_in_its_form(paired: House) -> None:
    ben = paired.person("ben")
    await open_round(paired)
    await ben.presses("Read")
    await ben.presses("Thank")
    await ben.presses("Ask")
    first = ben.modal
    assert await ben.submits({"text": "First"}) == {}
    assert first is not None
    late = {**paired.last_sent.payload, "view": {**paired.last_sent.payload["view"]}}
    late["view"]["state"] = {"values": {"text": {"value": {"type": "plain_text_input", "value": "Second"}}}}

    answer = await paired.playground.send(Envelope("interactive", late))

    assert answer.body == {
        "response_action": "errors",
        "errors": {"text": "You have answered this already; each answer is given once."},
    }


@pytest.mark.parametrize("text", ["", "   ", "x" * 301])
async def test_an_answer_is_one_line(paired: House, text: str) -> None:
    ben = paired.person("ben")
    await open_round(paired)
    await ben.presses("Read")
    await ben.presses("Thank")
    await ben.presses("I will try this")
    assert list(await ben.submits({"text": text}, checked=False)) == ["text"]
    assert await ben.submits({"text": "fine", "by": "2026-02-01"}, checked=False) == {
        "by": "This day is over. Choose one that is still to come, or leave it empty."
    }


async def test_nothing_can_be_read_or_answered_before_the_opening(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await open_round(paired)
    await ben.presses("Read")
    await ben.presses("Thank")
    thanked = paired.last_sent
    await ben.presses("Ask")
    asking = paired.last_sent
    await ben.closes()
    await ask(paired, "ana")
    await seal(paired, "ana", words_of("ana", first="Not yet open"))
    await ana.closes()
    with paired.app.services.db.session() as session:
        newest = session.scalar(select(Round.id).order_by(Round.id.desc()))

    for pressed in (thanked, asking):
        await ben.types("/feedback")
        pressed.payload["actions"][0]["value"] = str(newest)
        await paired.press_again(pressed, by="ben")
        assert "Not yet open" not in ben.sees()
        assert "has not opened" in ben.sees()


async def test_every_round_stays_in_reach_however_many_there_are(paired: House) -> None:
    ana = paired.person("ana")
    with paired.app.services.db.session() as session:
        pair = pairs.get(session, paired.team_id, 1, member=ana.id)
        for number in range(13):
            at = paired.clock.at - timedelta(weeks=20 * (13 - number))
            round_id = round_actions.begin(session, pair, format=RoundFormat.FEEDFORWARD, now=at)
            assert round_id is not None
            mine = feedback.READS.get_mine(session, paired.team_id, round_id, viewer=ana.id)
            stored_sides.replace_texts(session, mine, {"first": f"of round {number}."})
            envelopes.mark_closed(session, round_id, now=at + timedelta(weeks=2))
    await ana.opens_home()
    await ana.presses("All feedback rounds", where="home")
    assert words(ana.modal).count("Feedback with") == 10
    await ana.presses("Older", where="modal")
    assert words(ana.modal).count("Feedback with") == 3 and "Older" not in words(ana.modal)
    oldest = button_values(ana.modal, views.OPEN)[-1]
    await ana.presses(views.OPEN, value=oldest, where="modal")
    assert "of round 0." in words(ana.modal)


# --- asking at the wrong moment --------------------------------------------------------------------------------------


async def test_asking_while_a_round_is_open_goes_on_with_it(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ana.types("/feedback")
    await ben.types("/feedback")
    assert await ana.submits({"format": "situation"}) == {}
    assert await ben.submits({"format": "feedforward"}) == {}
    assert "One situation" in words(ben.modal)
    assert await states(paired) == ["collecting"]


@pytest.mark.parametrize(("away", "words_said"), [("ben", "Ben Okafor is away"), ("ana", "You are away")])
async def test_asking_while_either_is_away_says_so(paired: House, away: str, words_said: str) -> None:
    ana = paired.person("ana")
    await ana.types("/feedback")
    person = paired.person(away)
    with paired.app.services.db.session() as session:
        today = paired.clock.at.date()
        stored_away.save(session, paired.team_id, person.id, [Stretch(today, today + timedelta(days=3))])
    errors = await ana.submits()
    assert list(errors) == ["format"] and words_said in errors["format"]
    assert await states(paired) == []


@pytest.mark.parametrize(
    ("what", "said"),
    [("End", "This pair has ended"), ("Pause", "This pair is paused. Ask again when it goes on.")],
)
async def test_asking_in_a_pair_that_is_paused_or_has_ended_says_so(paired: House, what: str, said: str) -> None:
    ana = paired.person("ana")
    await ana.types("/feedback")
    await paired.change_pair(what, "ana", "ben")
    assert said in (await ana.submits())["format"]
    assert await states(paired) == []


async def test_asking_somebody_who_has_left_the_workspace_says_so(paired: House) -> None:
    ana = paired.person("ana")
    await paired.playground.changes("ben", deleted=True)
    await ana.types("/feedback")
    assert "Ben Okafor is no longer in this workspace" in (await ana.submits())["format"]


async def test_in_two_pairs_one_chooses_and_the_rounds_are_apart(paired: House) -> None:
    ana, eli = paired.person("ana"), paired.person("eli")
    await paired.pair("ana", "eli")
    await ana.types("/feedback")
    assert (await ana.submits(checked=False)) == {"pair": "Please fill this in."}
    assert await ana.submits({"pair": "Eli Novak · Spring"}) == {}
    assert await ana.submits(words_of("ana", first="For Eli alone")) == {}
    assert await ana.submits() == {}
    await ana.closes()

    await ana.types("/feedback")
    assert "yours is sealed" in words(ana.modal) and f"With <@{paired.person('ben').id}>" in words(ana.modal)
    assert await ana.submits() == {}
    assert await ana.submits(words_of("ana", first="For Ben alone")) == {}
    assert await ana.submits() == {}
    await paired.tick()
    await ana.types("/feedback")
    assert words(ana.modal).count("yours is sealed") == 2 and not (ana.modal or {})["submit"]

    assert await states(paired) == ["collecting", "collecting"]
    await seal(paired, "eli")
    await let_open(paired)
    await eli.presses("Read")
    assert "For Eli alone" in words(eli.modal) and "For Ben alone" not in eli.sees()
    assert await states(paired) == ["opened", "collecting"]


# --- words that come too late, twice, or from an old form ------------------------------------------------------------


async def test_after_the_window_nothing_offers_to_write_also_not_in_a_pause(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await write(paired, "ana")
    await ana.closes()
    paired.clock.at = CLOSES
    await paired.change_pair("Pause", "ana", "ben")
    paired.clock.at += timedelta(hours=1)

    home = words(await ana.opens_home())

    assert "the time to write is over" in home and "Write" not in home
    await ana.presses("Your words", where="home")
    assert "a draft that stays with you" in words(ana.modal) and not (ana.modal or {})["submit"]


async def test_sealing_after_the_window_says_so_and_gives_the_words_back(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await write(paired, "ana")
    paired.clock.at = CLOSES
    assert await ana.submits() == {}

    assert OVER in words(ana.modal) and "ana: You answer fast" in words(ana.modal)
    assert "sealed" not in await sides(paired)


async def test_a_form_that_is_sent_after_the_window_or_the_end_of_the_pair_gives_its_words_back(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ask(paired, "ana")
    await ana.types("/feedback")
    await ben.types("/feedback")
    paired.clock.at = CLOSES
    assert await ana.submits(words_of("ana")) == {}
    assert OVER in words(ana.modal) and "ana: Try waiting a day" in words(ana.modal)

    await paired.change_pair("End", "ana", "ben")
    assert await ben.submits(words_of("ben")) == {}
    assert "This feedback round has ended" not in words(ben.modal)
    assert "This has ended unopened." in words(ben.modal) and "ben: Try waiting a day" in words(ben.modal)


async def test_what_is_sealed_can_be_taken_back_until_the_opening_even_after_the_window(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ask(paired, "ana")
    await seal(paired, "ana")
    paired.clock.at = CLOSES
    await ana.types("/feedback")
    assert "The time to write" in words(ana.modal) and "ana: You answer fast" in words(ana.modal)
    await ana.presses("Take it back")
    assert "will end without being opened" in words(ana.modal)
    assert await sides(paired) == ["draft", "empty"] and "ana: " not in ben.sees()


async def test_change_from_an_old_screen_takes_nothing_out_that_could_not_be_sealed_again(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await seal(paired, "ana")
    paired.clock.at = CLOSES
    await ana.presses("Change")
    assert OVER in words(ana.modal)
    assert "sealed" in await sides(paired)


async def test_sealing_twice_is_sealing_once(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await write(paired, "ana")
    paired.playground.faults.add("duplicate_at_once", "interactive")
    assert await ana.submits() == {}
    paired.playground.faults.set()
    assert "*Sealed.*" in words(ana.modal)
    assert await sides(paired) == ["sealed", "empty"]


async def test_a_review_that_no_longer_shows_the_words_as_they_are_seals_nothing(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await write(paired, "ana")
    review = paired.playground.workspace.top_modal(ana.id)
    await write(paired, "ana", words_of("ana", first="Second thoughts"))
    assert review is not None
    paired.playground.workspace.modals[ana.id] = [review]

    assert await ana.submits() == {}

    assert "Second thoughts" in ana.sees() and "sealed" not in await sides(paired)
    assert ana.modal is not None and ana.modal["callback_id"] == views.FORM


async def test_a_form_from_before_does_not_overwrite_what_was_written_since(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await ana.types("/feedback")
    old = paired.playground.workspace.top_modal(ana.id)
    await write(paired, "ana", words_of("ana", first="Newer by far"))
    assert old is not None
    paired.playground.workspace.modals[ana.id] = [old]

    assert await ana.submits(words_of("ana", first="Older by far")) == {}

    assert "You have written on" in words(ana.modal) and "Older" in words(ana.modal)
    await ana.types("/feedback")
    assert "Newer" in ana.sees() and "Older" not in ana.sees()


async def test_what_slack_sends_again_undoes_nothing(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    sent = await write(paired, "ana")
    await ana.presses("Keep writing")
    await ana.presses("Delete what I wrote")
    deleted = paired.last_sent
    await again(paired, sent, by="ana")
    assert await sides(paired) == ["empty", "empty"], "what was deleted stays deleted"

    sealed = await seal(paired, "ana")
    await again(paired, deleted, by="ana")
    assert await sides(paired) == ["sealed", "empty"], "only what stood in that form was deleted"
    await ana.presses("Take it back")
    taken_back = paired.last_sent
    await again(paired, sealed, by="ana")
    assert await sides(paired) == ["draft", "empty"], "what was taken back is not sealed again"
    await seal(paired, "ana")
    await again(paired, taken_back, by="ana")
    assert await sides(paired) == ["sealed", "empty"]


@pytest.mark.parametrize("button", ["Change", "Take it back"])
async def test_a_button_that_is_pressed_twice_is_answered_once(paired: House, button: str) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await seal(paired, "ana")
    paired.playground.faults.add("duplicate", "interactive")
    await ana.presses(button)
    paired.playground.faults.set()

    assert "went wrong" not in ana.sees() and len(ana.modals) == 1
    assert await sides(paired) == ["draft", "empty"]


async def test_thanks_that_are_pressed_twice_are_said_once(paired: House) -> None:
    ben = paired.person("ben")
    await open_round(paired)
    await ben.presses("Read")
    paired.playground.faults.add("duplicate", "interactive")
    await ben.presses("Thank")
    paired.playground.faults.set()

    assert words(ben.modal).count("said thank you") == 1 and "went wrong" not in ben.sees()


async def test_what_is_typed_after_a_form_was_refused_is_still_kept(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await ana.types("/feedback")
    errors = await ana.submits(words_of("ana", second="   "), checked=False)
    assert errors == {"second": "Please write a line here."}
    assert ana.modal is not None
    typed = {"value": "ana: the last line"}
    await ana.gestures.press_in_view(ana.id, ana.modal["id"], "second", views.DRAFT, typed)
    paired.playground.workspace.modals[ana.id] = []  # the app was quit

    await ana.types("/feedback")
    for expected in ("ana: You answer fast", "ana: the last line"):
        assert expected in ana.sees()


async def test_a_single_sign_is_kept_as_a_draft_and_kindly_not_sealed(paired: House) -> None:
    """It would give the other nothing, and once told whether they had sealed."""
    ana = paired.person("ana")
    await ask(paired, "ana")
    await ana.types("/feedback")
    errors = await ana.submits(
        {"behavior": ".", "first": " \n. . .  ", "second": "Ask one question more"}, checked=False
    )
    assert list(errors) == ["behavior", "first"] and "A few words more, please" in errors["behavior"]
    assert await sides(paired) == ["draft", "empty"]


async def test_a_review_of_too_little_from_before_this_was_asked_for_seals_nothing(paired: House) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await write(paired, "ana")
    assert ana.modal is not None
    with paired.app.services.db.session() as session:
        mine = feedback.READS.get_mine(session, paired.team_id, 1, viewer=ana.id)
        stored_sides.replace_texts(session, mine, dict.fromkeys(mine.texts, "."))
        mine = feedback.READS.get_mine(session, paired.team_id, 1, viewer=ana.id)
    paired.playground.workspace.modals[ana.id][-1].body["private_metadata"] = views.review(mine)["private_metadata"]
    assert await ana.submits() == {}
    assert await sides(paired) == ["draft", "empty"]


@pytest.mark.parametrize("text", ["x" * 3001, "  ", ""])
async def test_an_empty_or_over_long_answer_is_marked_and_nothing_typed_is_lost(paired: House, text: str) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await ana.types("/feedback")
    errors = await ana.submits(words_of("ana", first=text), checked=False)
    assert list(errors) == ["first"]
    assert "ana: You answer fast" in ana.sees()
    await ana.closes()
    assert "sealed" not in await sides(paired)


# --- others ----------------------------------------------------------------------------------------------------------


async def test_nobody_else_can_press_a_button_or_replay_a_form(paired: House) -> None:
    await ask(paired, "ana")
    await seal(paired, "ana")
    await paired.person("ana").presses("Change")
    await paired.person("ana").presses("Delete what I wrote")
    await seal(paired, "ana")
    await paired.person("ana").presses("Take it back")
    await open_round_of_the_rest(paired)
    told = [each for each in paired.playground.courier.sent if is_about_feedback(each)]
    assert {kind_of(each) for each in told} >= set(EVERYTHING)
    before = await states(paired), await sides(paired)

    for envelope in told:
        for outsider in ("dana", "cleo"):
            await paired.press_again(envelope, by=outsider)
            person = paired.person(outsider)
            seen = person.sees()
            for words_written in (*FORWARD.values(), "When?", "Soon", "Wait"):
                assert words_written not in seen
            if person.modals:
                await person.closes(everything=True)

    assert (await states(paired), await sides(paired)) == before
    forget_closed_screens(paired)


EVERYTHING = (
    views.START_FORM,
    views.OPEN,
    views.FORM,
    views.REVIEW,
    views.KEEP_WRITING,
    views.CHANGE,
    views.WITHDRAW,
    views.DISCARD,
    "feedback.thank",
    "feedback.ask",
    "feedback.send_question",
    "feedback.answer",
    "feedback.send_answer",
    "feedback.try",
    "feedback.send_try",
)


def kind_of(envelope: Envelope) -> str:
    payload = envelope.payload
    if payload["type"] == "block_actions":
        return str(payload["actions"][0]["action_id"])
    return str(payload["view"]["callback_id"])


def is_about_feedback(envelope: Envelope) -> bool:
    return envelope.kind == "interactive" and kind_of(envelope).startswith("feedback.")


async def open_round_of_the_rest(house: House) -> None:
    """From Ana's words taken back to answers of every kind."""
    ana, ben = house.person("ana"), house.person("ben")
    await write(house, "ana")
    await ana.presses("Keep writing")
    for who in ("ana", "ben"):
        await seal(house, who)
        await house.person(who).closes()
    await let_open(house)
    await ben.presses("Read")
    await ben.presses("Thank")
    await ben.presses("Ask")
    assert await ben.submits({"text": "When?"}) == {}
    await ben.presses("I will try this")
    assert await ben.submits({"text": "Wait"}) == {}
    await ana.presses("Read")
    await ana.presses("Answer")
    assert await ana.submits({"text": "Soon"}) == {}
    await house.tick()


async def test_a_pair_that_ends_keeps_what_was_opened_for_the_two(paired: House) -> None:
    ben = paired.person("ben")
    await open_round(paired)
    await paired.change_pair("End", "ana", "ben")
    await ben.opens_home()
    await ben.presses("Read", where="home")
    assert "ana: You answer fast" in words(ben.modal)


async def test_a_pair_that_ends_with_words_unopened_leaves_each_their_own(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ask(paired, "ana")
    await seal(paired, "ana")
    await paired.change_pair("End", "ana", "ben")
    for person in (ana, ben):
        home = words(await person.opens_home())
        assert "ended without being opened" in home
        await person.presses("Your words", where="home")
    assert "which nobody else has seen" in words(ana.modal) and "ana: You answer fast" in words(ana.modal)
    assert "You had written nothing, or have deleted it." in words(ben.modal) and "ana: " not in ben.sees()


async def test_buttons_say_which_round_they_are_about(paired: House) -> None:
    await ask(paired, "ana")
    home = await paired.person("ana").opens_home()
    assert button_value(home, "Write: feedback with Ben Okafor") == "1"
    with paired.app.services.db.session() as session:
        assert session.scalar(select(Pair.state)) == "active"
