"""What the two of a pair agree on: talked over, written, signed by both, and looked at again."""

import copy
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.agreements import AgreementState
from bot.playground.elements import elements_in
from bot.views import agreements as views
from bot.views import alignments as alone_views
from bot.views.parts import day
from tests.conftest import House, fields, words
from tests.handlers.agreement_steps import (
    BENS,
    DIFFERENT,
    agree,
    begin,
    edits,
    opens,
    settle,
    signs,
    stored,
    takes,
)


@pytest.fixture
async def spring(house: House) -> House:
    await house.start_with_pair(invited=False, starts_on="2026-03-02", ends_on="2026-12-31")
    return house


async def test_both_hear_that_it_has_opened_and_see_what_both_said_and_what_to_talk_about(spring: House) -> None:
    begin(spring)
    await spring.tick()
    for who, other in (("ana", "ben"), ("ben", "ana")):
        person = spring.person(who)
        assert "3 things to talk about" in spring.posted_to(who)[-1]
        await person.opens_messages()
        await person.presses("Open")
        shown = words(person.modal)
        talk, agreed = shown.split("You both said")
        assert "Talk about these" in talk
        assert ("How often we meet" in talk) and ("How often we meet" not in agreed)
        assert ("You: Every two weeks" in talk) == (who == "ana")
        assert f"{spring.person(other).member.real_name}: Every" in talk
        assert "Ana: to pass on what I know" in agreed and "Ben: to grow" in agreed
        assert "Sign" not in [button["text"]["text"] for button in buttons(person.modal)]
        await person.closes(everything=True)
    await spring.tick()
    assert "✓" in spring.person("ana").texts[-1]


def buttons(view: dict[str, Any] | None) -> list[dict[str, Any]]:
    assert view
    return [element for _, element in elements_in(view["blocks"]) if element["type"] == "button"]


async def test_three_differences_are_talked_over_and_it_is_signed_by_both(spring: House) -> None:
    number = begin(spring)
    await opens(spring, "ben")
    await takes(spring, "ben", "Take mine", "meets")
    await takes(spring, "ben", "Take Ana Souza's", "arranges")
    await takes(spring, "ben", "Something else", "notice")
    ben, ana = spring.person("ben"), spring.person("ana")
    assert fields(ben.modal)["notice"] == "48"
    assert await ben.submits({"notice_words": "A call is fine, too"}) == {}
    await signs(spring, "ben")
    assert "*Signed.*" in words(ben.modal)
    await spring.tick()
    assert "has signed your agreement" in spring.posted_to("ana")[-1]

    await opens(spring, "ana")
    assert "A call is fine, too" in words(ana.modal)
    await ana.presses("Sign", where="modal")
    assert "Every four weeks" in words(ana.modal) and "A call is fine, too" in words(ana.modal), "what is signed"
    assert await ana.submits() == {}
    assert "*It holds:*" in words(ana.modal)
    await spring.pass_by(hours=24)  # two visits a day are enough
    for who in ("ana", "ben"):
        assert len([text for text in spring.posted_to(who) if "is signed by both of you, and holds" in text]) == 1
    version = stored(spring, number)
    assert (version.state, version.agreement.meets_every) == (AgreementState.SIGNED, 28)


async def test_what_changed_since_one_looked_is_marked_with_what_stood_there_before(spring: House) -> None:
    begin(spring)
    for who in ("ana", "ben"):
        await opens(spring, who)
        await spring.person(who).closes(everything=True)
    await opens(spring, "ana")
    assert await edits(spring, "ana", "length", {"length": "60 minutes"}) == {}
    ben, ana = spring.person("ben"), spring.person("ana")
    await spring.tick()
    assert "has written on your agreement" in spring.posted_to("ben")[-1]

    await opens(spring, "ben")
    assert f"*New:* <@{ana.id}> changed this on Mon, Mar 2: before “45 minutes”." in words(ben.modal)
    await takes(spring, "ben", "Take mine", "meets")
    assert "*New:*" in words(ben.modal), "until they open it again"
    await ben.closes(everything=True)
    await opens(spring, "ben")
    assert "*New:*" not in words(ben.modal)
    assert f"<@{ana.id}> changed this on Mon, Mar 2: before" in words(ben.modal)


async def test_of_two_who_write_at_once_the_later_one_sees_both_and_nothing_is_lost(spring: House) -> None:
    number = begin(spring)
    ana, ben = spring.person("ana"), spring.person("ben")
    for who in ("ana", "ben"):
        await opens(spring, who)
        await takes(spring, who, "Edit", "goals")
    assert await ana.submits({"goal_1": "Ana's words"}) == {}
    assert await ben.submits({"goal_1": "Ben's words"}) == {}

    shown = words(ben.modal)
    assert "has changed this while you were writing" in shown and "Ana's words" in shown
    assert fields(ben.modal)["goal_1"] == "Ben's words"
    assert stored(spring, number).paper.clauses["goals"]["goal_1"] == "Ana's words"
    assert await ben.submits({"goal_2": "Ana's words", "known_2": "We will see"}) == {}
    texts = stored(spring, number).paper.clauses["goals"]
    assert (texts["goal_1"], texts["goal_2"]) == ("Ben's words", "Ana's words")
    assert "before “1. Ana's words" in words(ben.modal)


async def test_a_press_on_a_page_that_is_out_of_date_changes_nothing_and_shows_how_it_is(spring: House) -> None:
    number = begin(spring)
    for who in ("ana", "ben"):
        await opens(spring, who)
    await takes(spring, "ana", "Take mine", "meets")
    await takes(spring, "ben", "Take mine", "meets")
    assert "nothing was done" in words(spring.person("ben").modal)
    assert stored(spring, number).paper.clauses["meets"] == {"meets": "14"}


async def test_presses_and_forms_that_slack_delivers_twice_count_once(spring: House) -> None:
    number = begin(spring)
    await opens(spring, "ben")
    pressed = await takes(spring, "ben", "Take mine", "meets")
    await spring.press_again(pressed, by="ben")
    assert await edits(spring, "ben", "length", {"length": "60 minutes"}) == {}
    await spring.playground.send(spring.last_sent)
    revision = stored(spring, number).agreement.revision
    await settle(spring)
    signed = await signs(spring, "ben")
    await spring.playground.send(signed)
    await opens(spring, "ana")
    signed = await signs(spring, "ana")
    await spring.playground.send(signed)
    version = stored(spring, number)
    assert version.agreement.revision == revision + 2
    assert version.state is AgreementState.SIGNED
    await spring.pass_by(hours=24)
    assert len([text for text in spring.posted_to("ana") if "holds" in text]) == 1


async def test_signing_what_has_just_changed_signs_nothing_and_shows_what_is_new(spring: House) -> None:
    number = begin(spring)
    await settle(spring)
    await opens(spring, "ana")
    ana = spring.person("ana")
    await ana.presses("Sign", where="modal")
    assert await edits(spring, "ben", "length", {"length": "90 minutes"}) == {}
    assert await ana.submits() == {}
    assert "Nothing is signed" in words(ana.modal) and "*New:*" in words(ana.modal)
    assert not stored(spring, number).signed


async def test_a_change_takes_a_signature_back_and_says_so_to_both(spring: House) -> None:
    number = begin(spring)
    await settle(spring)
    await signs(spring, "ben")
    await opens(spring, "ana")
    assert await edits(spring, "ana", "length", {"length": "90 minutes"}) == {}
    ana, ben = spring.person("ana"), spring.person("ben")
    assert f"takes back the signature that <@{ben.id}> had given" in words(ana.modal)
    assert not stored(spring, number).signed
    await spring.tick()
    assert "so your signature is taken back" in spring.posted_to("ben")[-1]


async def test_editing_after_both_have_signed_begins_another_draft_and_the_old_one_holds(spring: House) -> None:
    old = await agree(spring)
    ana, ben = spring.person("ana"), spring.person("ben")
    await opens(spring, "ana")
    await ana.presses("Change it")
    assert "That holds until both of you have signed this one" in words(ana.modal)
    assert await edits(spring, "ana", "meets", {"meets": "Every week"}) == {}
    assert stored(spring, old).state is AgreementState.SIGNED
    await signs(spring, "ana")
    await opens(spring, "ben")
    await signs(spring, "ben")
    assert stored(spring, old).state is AgreementState.REPLACED
    assert stored(spring).agreement.meets_every == 7
    await ben.presses("Earlier ones")
    assert words(ben.modal).count("Signed by both of you") == 2
    await ben.presses("Read", value=str(old))
    assert "Every four weeks" in words(ben.modal)
    assert "it held from" in words(ben.modal)


async def test_a_form_for_a_draft_that_is_signed_meanwhile_gives_the_words_back(spring: House) -> None:
    begin(spring)
    await settle(spring)
    await signs(spring, "ben")
    await takes(spring, "ben", "Edit", "problems")
    await opens(spring, "ana")
    await signs(spring, "ana")
    ben = spring.person("ben")
    assert await ben.submits({"problems_words": "Words that took a while"}) == {}
    assert "Words that took a while" in words(ben.modal) and "no draft any more" in words(ben.modal)


async def test_dropping_a_draft_is_told_and_leaves_what_holds(spring: House) -> None:
    old = await agree(spring)
    ana, ben = spring.person("ana"), spring.person("ben")
    await opens(spring, "ana")
    await ana.presses("Change it")
    draft = stored(spring).id
    await ana.presses("Drop this draft")
    await spring.press_again(spring.last_sent, by="ben")
    await spring.pass_by(hours=24)
    assert (stored(spring, old).state, stored(spring, draft).state) == (AgreementState.SIGNED, AgreementState.DROPPED)
    assert [text for text in spring.posted_to("ben") if "dropped the draft" in text]
    assert not [text for text in spring.posted_to("ana") if "dropped the draft" in text]
    await ben.opens_home()
    assert "signed on Mon, Mar 2" in words_of_home(spring, "ben")


def words_of_home(house: House, who: str) -> str:
    return words({"title": None, "submit": None, "close": None, **(house.person(who).home or {})})


async def test_one_proposes_and_the_other_takes_it_over_clause_by_clause(spring: House) -> None:
    number = begin(spring, bens=None)
    await spring.tick()
    ana, ben = spring.person("ana"), spring.person("ben")
    assert f"<@{ana.id}> proposes an agreement" in spring.posted_to("ben")[-1]
    await opens(spring, "ana")
    assert "You have proposed this" in words(ana.modal)
    await opens(spring, "ben")
    assert f"<@{ana.id}> proposes this" in words(ben.modal)
    await takes(spring, "ben", "Take Ana Souza's", "meets")
    await takes(spring, "ben", "Something else", "why")
    assert await ben.submits({"why": "Mine, too"}) == {}
    await ben.presses("Take over all of it")
    version = stored(spring, number)
    assert version.paper.open == ()
    assert version.paper.clauses["why"] == {"why_mentor": "Ana: to pass on what I know", "why_mentee": "Mine, too"}
    await signs(spring, "ben")
    await opens(spring, "ana")
    await signs(spring, "ana")
    assert stored(spring, number).state is AgreementState.SIGNED


async def test_words_that_are_too_long_get_an_error_beside_their_field(spring: House) -> None:
    begin(spring)
    await opens(spring, "ben")
    await takes(spring, "ben", "Edit", "goals")
    errors = await spring.person("ben").submits({"goal_1": "🎈" * 3000, "known_3": "No goal for this"}, checked=False)
    assert errors == {
        "goal_1": "Please keep this to 300 characters; it has 3000.",
        "goal_3": "Please fill this in.",
    }


async def test_at_day_45_both_see_it_and_say_by_one_press_that_it_is_still_right(spring: House) -> None:
    number = await agree(spring)
    await lives_on(spring, 44)
    assert not [text for text in spring.posted_to("ana") if "is it still right" in text]
    await lives_on(spring, 12)
    ana, ben = spring.person("ana"), spring.person("ben")
    for who in ("ana", "ben"):
        assert [text for text in spring.posted_to(who) if "is it still right" in text], who
    await ana.opens_home()
    await ana.presses(views.AFFIRM, where="home")
    assert "still right for you" in words(ana.modal)
    await ana.closes(everything=True)
    assert {user_id for user_id, _ in stored(spring, number).affirmed} == {ana.id}
    await opens(spring, "ben")
    assert f"still right by <@{ana.id}> ({day(spring.clock.at.date())})" in words(ben.modal), "the day of the press"
    await ben.presses("Change it")
    await ben.closes(everything=True)
    for who in ("ana", "ben"):
        assert "is it still right" not in words(await spring.person(who).opens_home())
    assert stored(spring, number).agreement.affirm_at


async def lives_on(house: House, days: int) -> None:
    """Both answer now and then, so that they are asked as usual."""
    for _ in range(days // 4):
        await house.pass_days(4)
        for who in ("ana", "ben"):
            await house.check_in(who)
    await house.pass_days(days % 4)


async def test_a_difference_that_came_back_is_a_question_to_the_two_and_to_nobody_else(spring: House) -> None:
    number = begin(spring)
    await opens(spring, "ana")
    for clause in DIFFERENT:
        await takes(spring, "ana", "Take mine", clause)  # every two weeks
    await signs(spring, "ana")
    await opens(spring, "ben")
    await signs(spring, "ben")
    for who in ("ana", "ben"):
        await spring.person(who).closes(everything=True)
    for _ in range(4):
        await spring.check_in("ben", met_on=str(spring.clock().date()))
        await spring.pass_days(35)
    await spring.pass_days(10)
    question = "You meet about every five weeks; you agreed on two weeks. Which suits you?"
    for who in ("ana", "ben"):
        assert question in words(await spring.person(who).opens_home()), who
    await opens(spring, "ben")
    assert question in words(spring.person("ben").modal)
    assert stored(spring, number).agreement.meets_every == 14
    assert not [text for text in spring.posted_to("cleo") if "five weeks" in text]


@pytest.mark.parametrize("stage", ["opened", "one signature", "signed", "change"])
async def test_a_pair_that_ends_drops_its_draft_and_keeps_what_was_signed_to_be_read(spring: House, stage: str) -> None:
    number = await until(spring, stage)
    await spring.change_pair("End", "ana", "ben")
    version = stored(spring, number)
    assert version.state is (AgreementState.DROPPED if stage in ("opened", "one signature") else AgreementState.SIGNED)
    assert stored(spring).state is not AgreementState.DRAFT
    await spring.pass_by(hours=24)
    before = [len(spring.posted_to(who)) for who in ("ana", "ben")]
    await spring.pass_days(60)
    assert [len(spring.posted_to(who)) for who in ("ana", "ben")] == before
    if stage in ("signed", "change"):
        await opens(spring, "ana")
        shown = words(spring.person("ana").modal)
        assert "this stays here to read" in shown and "Every four weeks" in shown and "Change it" not in shown


async def until(house: House, stage: str) -> int:
    if stage in ("signed", "change"):
        number = await agree(house)
        if stage == "change":
            await opens(house, "ana")
            await house.person("ana").presses("Change it")
            assert await edits(house, "ana", "length", {"length": "90 minutes"}) == {}
            await house.person("ana").closes(everything=True)
        return number
    number = begin(house)
    if stage == "one signature":
        await settle(house)
        await signs(house, "ben")
        await house.person("ben").closes(everything=True)
    await house.tick()
    return number


async def test_in_a_paused_pair_nothing_comes_and_it_comes_when_the_pair_goes_on(spring: House) -> None:
    await agree(spring)
    await spring.change_pair("Pause", "ana", "ben")
    await spring.pass_days(60)
    assert not [text for text in spring.posted_to("ana") if "is it still right" in text]
    await spring.change_pair("Resume", "ana", "ben")
    await spring.pass_days(3)
    assert [text for text in spring.posted_to("ana") if "is it still right" in text]


@pytest.mark.parametrize("stage", ["opened", "one signature", "signed"])
async def test_when_one_has_left_the_workspace_nobody_is_asked(spring: House, stage: str) -> None:
    await until(spring, stage)
    await spring.playground.changes("ana", deleted=True)
    await spring.tick()
    before = len(spring.posted_to("ben"))
    await spring.pass_days(60)
    later = spring.posted_to("ben")[before:]
    assert not [text for text in later if "agreement" in text.lower()]


async def test_others_and_former_partners_are_refused(spring: House) -> None:
    number = begin(spring)
    await spring.pair("dana", "eli", invited=False)
    ben = spring.person("ben")
    await ben.opens_home()
    await ben.presses(views.OPEN_PAIR, where="home")
    pressed = spring.last_sent
    await ben.closes(everything=True)
    before = stored(spring, number)
    choice, pair = f"{number}:meets:0", str(before.pair.id)
    values = {
        views.OPEN: str(number),
        views.OPEN_PAIR: pair,
        **dict.fromkeys((*views.TAKE.values(), views.EDIT), choice),
        **dict.fromkeys((views.TAKE_ALL, views.REVIEW, views.DROP, views.AFFIRM), str(number)),
        views.CHANGE: pair,
        views.VERSIONS: f"{pair}:0",
    }
    for who in ("dana", "cleo"):
        person = spring.person(who)
        for action_id, value in values.items():
            again = copy.deepcopy(pressed)
            again.payload["actions"][0] |= {"action_id": action_id, "value": value}
            await spring.press_again(again, by=who)
            refused = ("between two other people", "not in this pair", "Nothing is signed by both")
            assert any(each in words(person.modal) for each in refused), action_id
            await person.closes(everything=True)
    assert stored(spring, number).agreement.revision == before.agreement.revision

    await opens(spring, "ben")
    await spring.change_pair("End", "ana", "ben")
    await takes(spring, "ben", "Take mine", "arranges")
    assert "no draft any more" in words(ben.modal)
    assert stored(spring, number).agreement.revision == before.agreement.revision


async def test_two_pairs_of_the_same_two_people_have_two_agreements(spring: House) -> None:
    await spring.start_program("Summer", starts_on="2026-03-02", ends_on="2026-12-31")
    cleo, ana = spring.person("cleo"), spring.person("ana")
    await cleo.types("/mentorship-admin pair @ben @ana")
    assert await cleo.submits({"program": "Summer"}) == {}
    await cleo.closes(everything=True)
    await spring.tick()
    first, second = begin(spring, pair=0), begin(spring, pair=1, bens={**BENS, "meets": "14"})
    await opens(spring, "ana")
    shown = words(ana.modal)
    assert "Spring · 3 to talk about" in shown and "Summer · 2 to talk about" in shown
    await ana.presses(views.OPEN_PAIR, value=str(stored(spring, second).pair.id), where="modal")
    await takes(spring, "ana", "Take mine", "notice")
    assert len(stored(spring, first).paper.open) == 3
    assert len(stored(spring, second).paper.open) == 1


async def test_coordinators_see_signed_or_not_yet_and_of_their_own_pairs_not_even_that(spring: House) -> None:
    await spring.pair("cleo", "dana", invited=False)
    shown = await coordinators_list(spring)
    ana, ben, cleo, dana = (spring.person(each).id for each in ("ana", "ben", "cleo", "dana"))
    assert f"<@{ana}> mentors <@{ben}> · agreement not signed yet" in shown
    begin(spring, pair=0)
    assert f"<@{ana}> mentors <@{ben}> · agreement not signed yet" in await coordinators_list(spring)
    await opens(spring, "ben")
    for clause in DIFFERENT:
        await takes(spring, "ben", "Take mine", clause)
    await signs(spring, "ben")
    assert f"<@{ana}> mentors <@{ben}> · agreement not signed yet" in await coordinators_list(spring)
    await opens(spring, "ana")
    await signs(spring, "ana")
    shown = await coordinators_list(spring)
    assert f"<@{ana}> mentors <@{ben}> · agreement signed" in shown
    assert f"<@{cleo}> mentors <@{dana}> ·" not in shown


async def coordinators_list(house: House) -> str:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    shown = words(cleo.modal)
    await cleo.closes(everything=True)
    return shown


async def test_home_says_where_it_stands_with_a_button_that_opens_it(spring: House) -> None:
    begin(spring)
    ben = spring.person("ben")
    assert "3 to talk about" in words(await ben.opens_home())
    await ben.presses(views.OPEN_PAIR, where="home")
    assert "Talk about these" in words(ben.modal)
    await ben.closes(everything=True)
    await settle(spring)
    assert "it can be signed" in words(await ben.opens_home())
    await signs(spring, "ben")
    assert "you have signed" in words(await ben.opens_home())
    await opens(spring, "ana")
    await signs(spring, "ana")
    assert "next look on Thu, Apr 16" in words(await ben.opens_home())
    assert spring.clock() + timedelta(days=45) < stored(spring).pair.over_at(ben.id)


# --- alone, and again ------------------------------------------------------------------------------------------------


def asks(view: dict[str, Any] | None) -> bool:
    """Whether it is the form in which one answers alone."""
    assert view
    return "why" in {block.get("block_id") for block in view["blocks"]}


async def test_a_pair_that_is_still_alone_is_shown_what_each_answers_for_themselves(house: House) -> None:
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-12-31")
    ben = house.person("ben")
    assert "Write mine" in [each["text"]["text"] for each in buttons(await ben.opens_home())]
    await opens(house, "ben")
    assert asks(ben.modal)


async def test_what_was_dropped_can_be_begun_anew_from_home_and_by_command(spring: House) -> None:
    begin(spring)
    ben = spring.person("ben")
    await opens(spring, "ben")
    await ben.presses("Drop this draft")
    await ben.closes(everything=True)
    assert "Not agreed yet" in words(await ben.opens_home())
    await ben.presses("Begin", where="home")
    assert spring.last_sent.payload["actions"][0]["action_id"] == alone_views.OPEN
    assert await ben.submits() == {}
    assert asks(ben.modal)
    await ben.closes(everything=True)
    await opens(spring, "ana")
    assert asks(spring.person("ana").modal), "both are asked"


async def test_who_wrote_before_it_ended_unopened_can_begin_anew_too(spring: House) -> None:
    begin(spring, bens=None)
    ana = spring.person("ana")
    await opens(spring, "ana")
    await ana.presses("Drop this draft")
    await ana.closes(everything=True)
    await opens(spring, "ana")
    assert "Ana: to pass on what I know" in words(ana.modal)
    assert await ana.submits() == {}
    assert asks(ana.modal)


async def test_when_both_begin_anew_it_is_one_and_beside_a_draft_none_is_begun(spring: House) -> None:
    ben, ana = spring.person("ben"), spring.person("ana")
    for who in ("ana", "ben"):
        await opens(spring, who)
    assert await ana.submits() == {}
    begin(spring)
    await ben.submits()
    assert "You have begun an agreement already" in words(ben.modal)
