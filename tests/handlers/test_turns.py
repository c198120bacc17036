"""`/mentorship turns`: one question that both of a pair answer, and neither can read first."""

import copy
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.content import QuestionFormat
from bot.views import turns as views
from storage.tables import EnvelopeSide, Program
from tests.conftest import House, button_value, words
from tests.handlers.test_my_data import copy_of, delete_all
from tests.handlers.turn_steps import answer, ask_both, asked_in, let_pass_days, look, opens_at, states

DELETED = "This answer has been deleted."


async def test_both_are_asked_the_same_and_read_both_answers_at_the_same_moment(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")

    question = await ask_both(paired, "ben")
    assert "*Sealed.*" in await answer(paired, "ben", "Coffee, and no meeting before ten")
    await let_pass_days(paired, 2)
    assert f"<@{ben.id}> asks one question of both of you" in ana.texts[-1] and question in ana.texts[-1]
    await ana.presses("Answer")
    assert asked_in(ana.modal) == question
    await answer(paired, "ana", "A walk at lunch")
    assert "Coffee" not in str(ana.messages) and "walk" not in str(ben.messages)
    await let_pass_days(paired, 8)

    for person, other in ((ana, ben), (ben, ana)):
        assert f"What you and <@{other.id}> both answered has opened" in str(person.texts)
        shown = await look(paired, person.member.handle)
        assert question in shown and "Coffee" in shown and "A walk at lunch" in shown
    assert states(paired) == ["opened"]


async def test_the_question_was_written_to_be_answered_by_both_and_another_comes_the_next_time(paired: House) -> None:
    known = {each.text: each for each in paired.app.services.content.questions}
    first = await ask_both(paired, "ben")
    await answer(paired, "ben", "One")
    await answer(paired, "ana", "Two")
    await let_pass_days(paired, 8)

    second = await ask_both(paired, "ana")

    assert first != second
    assert known[first].format is known[second].format is QuestionFormat.TAKE_TURNS


async def test_what_only_one_has_answered_is_never_opened_and_stays_their_own(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ask_both(paired, "ben")
    await answer(paired, "ben", "Only mine")

    await let_pass_days(paired, 16)

    assert states(paired) == ["closed"]
    assert "Only mine" in await look(paired, "ben") and "Only mine" not in await look(paired, "ana")
    assert "Only mine" not in str(ana.messages) and "has opened" not in str(ben.texts)


async def test_it_opens_on_the_day_that_was_said_whenever_the_two_have_sealed(paired: House) -> None:
    await ask_both(paired, "ben")
    said = opens_at(paired)
    await answer(paired, "ben", "One")
    await answer(paired, "ana", "Two")
    assert opens_at(paired) == said

    await paired.move_to(said - timedelta(hours=1))
    assert states(paired) == ["collecting"]
    await paired.move_to(said + timedelta(hours=1))
    assert states(paired) == ["opened"]


async def test_what_the_other_sees_is_the_same_whatever_one_has_done(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ask_both(paired, "ben")
    await let_pass_days(paired, 2)
    await ben.closes(everything=True)

    async def seen() -> str:
        await ana.types("/mentorship turns")
        shown = words(ana.modal) + str(ana.texts) + words(await ana.opens_home())
        await ana.closes(everything=True)
        return shown

    before = await seen()
    await answer(paired, "ben", "Sealed words")
    assert await seen() == before
    await ben.types("/mentorship turns")
    await ben.presses("Change", where="modal")
    assert await seen() == before
    await ben.presses("Delete what I wrote", where="modal")
    assert await seen() == before


async def test_typed_words_survive_closing_the_form(paired: House) -> None:
    ben = paired.person("ben")
    await ask_both(paired, "ben")
    await ben.fills({"answer": "Half a thought"})
    await ben.closes(everything=True)

    await ben.types("/mentorship turns")

    assert "Half a thought" in str(ben.modal)


async def test_nothing_at_all_is_asked_for_beside_the_field_and_too_much_is_given_back(paired: House) -> None:
    ben = paired.person("ben")
    await ask_both(paired, "ben")

    assert await ben.submits({"answer": "   "}) == {"answer": "Please write a line here."}
    assert await ben.submits({"answer": "Words"}) == {}


async def test_pressing_twice_asks_once_and_what_is_under_way_is_shown(paired: House) -> None:
    ana = paired.person("ana")
    question = await ask_both(paired, "ben")
    pressed = paired.last_sent
    await paired.press_again(pressed, by="ben")

    await ana.types("/mentorship turns")

    assert states(paired) == ["collecting"] and asked_in(ana.modal) == question


async def test_a_question_that_one_is_asked_alone_can_be_asked_of_both_and_what_is_typed_stays(paired: House) -> None:
    ben = paired.person("ben")
    known = {each.text: each for each in paired.app.services.content.questions}
    for _ in range(20):
        await ben.types("/reflect")
        question = known[asked_in(ben.modal)]
        if question.role == "both":
            break
        assert "Ask this of both of us" not in words(ben.modal)
        await ben.closes()
    await ben.fills({"reflection": "Begun"})

    await ben.presses("Ask this of both of us", where="modal")

    assert asked_in(ben.modal) == question.text and states(paired) == ["collecting"]
    await ben.closes()
    assert await ben.submits({"reflection": "Begun, and finished"}) == {}


async def test_somebody_in_several_pairs_says_with_whom(paired: House) -> None:
    await paired.pair("dana", "ben")
    ben, dana = paired.person("ben"), paired.person("dana")
    await ben.types("/mentorship turns")
    assert "Choose one for Ana Souza" in words(ben.modal)

    await ben.presses("Choose", value=button_value(ben.modal, "Choose one for Dana Kim"))
    await ben.presses("turns.ask", where="modal")
    await ben.closes(everything=True)
    await let_pass_days(paired, 2)

    assert "asks one question of both of you" in str(dana.texts)
    assert "asks one question" not in str(paired.person("ana").texts)


async def test_from_home_a_question_is_chosen_and_what_waits_is_answered(paired: House) -> None:
    ben = paired.person("ben")
    await ben.opens_home()
    await ben.presses("turns.choose", where="home")
    await ben.presses("turns.ask", where="modal")
    await answer(paired, "ben", "From Home")

    await paired.app.services.settle()
    assert "yours is sealed" in words(await ben.opens_home())


async def test_not_this_time_is_fine_and_can_be_undone(paired: House) -> None:
    ana = paired.person("ana")
    await ask_both(paired, "ben")
    await let_pass_days(paired, 2)

    await ana.presses("Not this time", value=button_value(ana.messages[-1], "Do not answer the one with Ben Okafor"))
    await paired.app.services.settle()
    await paired.tick()
    assert "not this time. That is fine." in ana.texts[-1]
    await ana.presses("Undo")
    await paired.tick()
    assert "That is fine" not in ana.texts[-1]


async def test_nobody_outside_the_pair_reads_or_answers_it_however_they_press(paired: House) -> None:
    await paired.pair("dana", "eli")
    ana, ben, dana, cleo = (paired.person(each) for each in ("ana", "ben", "dana", "cleo"))
    await ask_both(paired, "ben")
    await answer(paired, "ben", "turn-marker")
    await answer(paired, "ana", "turn-marker")
    await ben.opens_home()
    await ben.presses("turns.open", where="home")
    pressed = paired.last_sent
    for who in (dana, cleo):
        for action_id in (views.OPEN, views.CHANGE, views.DISCARD, views.PASS, views.UNDO):
            again = copy.deepcopy(pressed)
            again.payload["actions"][0]["action_id"] = action_id
            await paired.press_again(again, by=who.member.handle)
            assert "between two other" in who.sees()
            await who.closes(everything=True)
        assert "turn-marker" not in who.sees()
    assert "turn-marker" not in str(ana.messages) and states(paired) == ["collecting"]


async def test_a_pause_moves_its_days_and_an_end_ends_it_unopened(paired: House) -> None:
    ana = paired.person("ana")
    await ask_both(paired, "ben")
    await answer(paired, "ben", "Waits")
    before = opens_at(paired)
    await paired.change_pair("Pause", "ana", "ben")
    await paired.pass_by(days=3)
    await paired.change_pair("Resume", "ana", "ben")
    assert opens_at(paired) >= before + timedelta(days=3)

    await paired.change_pair("End", "ana", "ben")
    await let_pass_days(paired, 20)

    assert states(paired) == ["closed"] and "Waits" not in str(ana.messages)


async def test_a_paused_pair_is_asked_nothing_and_told_when(paired: House) -> None:
    ben = paired.person("ben")
    await paired.change_pair("Pause", "ana", "ben")
    await ben.types("/mentorship turns")

    await ben.presses("turns.ask", where="modal")

    assert "This pair is paused." in words(ben.modal) and states(paired) == []


async def test_on_a_programs_last_day_nobody_is_asked_what_could_not_open(paired: House) -> None:
    ben = paired.person("ben")
    with paired.app.services.db.session() as session:
        ends_on = session.scalars(select(Program.ends_on)).one()
    paired.clock.at = datetime(ends_on.year, ends_on.month, ends_on.day, 15, tzinfo=UTC)
    await ben.types("/mentorship turns")

    await ben.presses("turns.ask", where="modal")

    assert "Your program ends before this could open" in words(ben.modal) and states(paired) == []


async def test_the_copy_has_it_and_deleting_leaves_the_others_own(paired: House) -> None:
    await ask_both(paired, "ben")
    await answer(paired, "ben", "Mine in the copy")
    await answer(paired, "ana", "Hers in the copy")
    assert "Hers" not in await copy_of(paired.person("ben"))
    await let_pass_days(paired, 8)
    copied = await copy_of(paired.person("ben"))
    assert "- You: Mine in the copy" in copied and "Hers in the copy" in copied

    await delete_all(paired.person("ben"))

    shown = await look(paired, "ana")
    assert DELETED in shown and "Hers in the copy" in shown and "Mine in the copy" not in shown


async def test_deleting_what_is_sealed_looks_as_though_nothing_had_been_written(paired: House) -> None:
    await ask_both(paired, "ben")
    await answer(paired, "ben", "Gone before it opens")
    await answer(paired, "ana", "Stays")

    await delete_all(paired.person("ben"))
    await let_pass_days(paired, 16)

    assert states(paired) == ["closed"]
    with paired.app.services.db.session() as session:
        sides = {each.author_id: each.state for each in session.scalars(select(EnvelopeSide))}
    assert sides[paired.person("ben").id] == "empty"


async def test_why_this_question_is_answered_in_the_form_and_in_the_menu_of_the_visit(paired: House) -> None:
    ana, content = paired.person("ana"), paired.app.services.content
    text = await ask_both(paired, "ben")
    question = next(each for each in content.questions if each.text == text)
    source = content.source(question)
    assert source
    await paired.person("ben").presses("Why this question?", where="modal")
    assert source.finding in words(paired.person("ben").modal)
    await let_pass_days(paired, 2)

    await ana.presses("Why did I get this?")

    assert source.url in words(ana.modal) and "One of you has asked a question of both." in words(ana.modal)
