"""`/reflect`: one question, now, that this member has not had lately."""

from datetime import timedelta

from bot.domain.programs import Phase, Role
from tests.conftest import House, words


def asked(house: House, who: str) -> str:
    """The question on the form."""
    modal = house.person(who).modal
    assert modal is not None
    return str(modal["blocks"][0]["text"]["text"])


async def test_reflect_asks_one_question_says_why_and_keeps_the_answer_to_oneself(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")
    before = len(ana.texts)

    await ben.types("/reflect")
    question = asked(paired, "ben")
    assert question.endswith(("?*", ".*", "…*"))
    reasons = {each.text: each.reason for each in paired.app.services.content.questions}
    assert reasons[question.strip("*")] in words(ben.modal)
    assert await ben.submits({"reflection": "Because I was stuck"}) == {}
    await paired.tick()

    assert "Saved." in words(ben.modal) and question in words(ben.modal)
    assert "Only you can read this:" in words(ben.modal) and "Because I was stuck" in words(ben.modal)
    assert len(ana.texts) == before


async def test_why_this_question_says_what_was_found_by_whom_and_where_to_read_it(paired: House) -> None:
    ben, content = paired.person("ben"), paired.app.services.content
    await ben.types("/reflect")
    question = next(each for each in content.questions if f"*{each.text}*" == asked(paired, "ben"))
    source = content.source(question)
    assert source

    await ben.presses("Why this question?")

    said = words(ben.modal)
    assert question.reason in said and source.finding in said
    assert f", {source.year}: <{source.url}|doi {source.doi}>" in said
    await ben.closes()
    assert await ben.submits({"reflection": "It did not close what I was writing"}) == {}


async def test_the_menu_of_a_visit_says_why_its_question_was_asked(paired: House) -> None:
    ben, content = paired.person("ben"), paired.app.services.content
    await paired.pass_days(3)
    asked_here = next(each for each in content.questions if each.text in ben.texts[-1])
    source = content.source(asked_here)
    assert source

    await ben.presses("Why did I get this?")

    assert f"{asked_here.reason}\n{source.finding}" in words(ben.modal) and source.url in words(ben.modal)


async def test_an_empty_answer_is_refused_beside_the_field(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/reflect")

    assert await ben.submits({"reflection": ""}) == {"reflection": "Please complete this required field."}
    assert await ben.submits({"reflection": "   "}) == {"reflection": "Please fill this in."}
    assert await ben.submits({"reflection": "Words"}) == {}


async def test_no_question_comes_twice_within_twelve_weeks(paired: House) -> None:
    ben = paired.person("ben")
    content = paired.app.services.content.questions
    fitting = [each for each in content if each.fits(Role.MENTEE, Phase.START)]

    seen = set()
    for _ in fitting:
        await ben.types("/reflect")
        seen.add(asked(paired, "ben"))
        assert await ben.submits({"reflection": "Words"}) == {}
        await ben.closes(everything=True)
    assert len(seen) == len(fitting), "each that fits comes once before any comes again"

    paired.clock.at += timedelta(weeks=12, days=1)
    await ben.types("/reflect")
    assert asked(paired, "ben").strip("*") in {each.text for each in content}


async def test_a_question_that_was_answered_from_the_schedule_does_not_come_again_by_hand(paired: House) -> None:
    ben = paired.person("ben")
    await paired.pass_days(3)
    await ben.presses("Answer")
    scheduled = asked(paired, "ben")
    await ben.submits({"reflection": "Words"})
    await ben.closes(everything=True)

    for _ in range(5):
        await ben.types("/reflect")
        assert asked(paired, "ben") != scheduled
        await ben.closes()


async def test_mentor_and_mentee_get_questions_written_for_them(paired: House) -> None:
    by_text = {each.text: each for each in paired.app.services.content.questions}
    for who, role in (("ana", "mentor"), ("ben", "mentee")):
        for _ in range(6):
            await paired.person(who).types("/reflect")
            question = by_text[asked(paired, who).strip("*")]
            assert question.fits(role, "start")  # type: ignore[arg-type]
            await paired.person(who).closes()


async def test_a_shared_reflection_is_read_with_its_question(paired: House) -> None:
    ben, ana = paired.person("ben"), paired.person("ana")
    await ben.types("/reflect")
    question = asked(paired, "ben")
    await ben.submits({"reflection": "I wanted a sounding board", "audience": "partner"})
    await paired.tick()

    assert "shared a reflection with you" in ana.texts[-1] and "sounding" not in str(ana.messages)
    await ana.presses("Read")

    assert question in words(ana.modal) and "I wanted a sounding board" in words(ana.modal)


async def test_an_edited_reflection_keeps_its_question(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/reflect")
    question = asked(paired, "ben")
    await ben.submits({"reflection": "First words"})

    await ben.presses("Edit")
    assert asked(paired, "ben") == question
    await ben.submits({"reflection": "Second words"})

    assert question in words(ben.modal) and "Second words" in words(ben.modal)


async def test_somebody_in_several_pairs_says_which_the_answer_is_for(paired: House) -> None:
    await paired.pair("dana", "ben")
    ben, dana = paired.person("ben"), paired.person("dana")

    await ben.types("/reflect")
    assert await ben.submits({"pair": "Dana Kim · Spring", "reflection": "For Dana", "audience": "partner"}) == {}
    await paired.tick()

    await dana.presses("Read")
    assert "For Dana" in words(dana.modal)
    await paired.person("ana").opens_home()
    assert "Shared with you" not in words(paired.person("ana").home)


async def test_questions_asked_for_by_hand_do_not_wait_on_home(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/reflect")
    await ben.closes()

    await ben.opens_home()

    assert "Nothing. You are up to date." in words(ben.home)


async def test_reflect_opens_from_home(paired: House) -> None:
    ben = paired.person("ben")
    await ben.opens_home()

    await ben.presses("Reflect")

    assert "Reflection" in words(ben.modal)
