"""`/mentorship pulse`: how each of the two finds working together, and what of it both are shown."""

import copy
from datetime import timedelta

from sqlalchemy import select, update

from bot.views import pulses as views
from bot.views.agendas import PUT
from storage.tables import AgendaLine, EnvelopeSide, EnvelopeText, Program
from tests.conftest import House, button_value, words
from tests.handlers.pulse_steps import all_four, answer, begun, latest, see, until_asked, until_opened
from tests.handlers.test_my_data import copy_of, delete_all
from tests.privacy.hands import types_into

TALK = "Which limit should the other know better?"
SOMETHING = "has opened: there is something to talk about"


async def test_both_see_where_they_are_far_apart_and_neither_what_the_other_chose(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await until_asked(paired)
    assert f"How do you find working with <@{ana.id}>? Both of you are asked." in str(ben.texts)
    await ben.presses(
        "Answer", where="message", value=button_value(ben.messages[-1], "Answer your pulse with Ana Souza")
    )
    assert "neither of you ever sees what the other chose" in words(ben.modal)
    assert sorted(await ben.submits({"rely": "5"})) == ["candid", "limits", "word"]
    shared = {"line": "Ben's line", "audience": "partner"}
    assert await ben.submits(all_four("4", limits="1", **shared)) == {}
    assert "*Sealed.*" in words(ben.modal) and "My limits are respected: *hardly ever*" in words(ben.modal)
    await ben.closes(everything=True)
    await answer(paired, "ana", **all_four("5", line="Ana's own"))

    await until_opened(paired)

    for who, other in ((ana, ben), (ben, ana)):
        assert f"Your pulse with <@{other.id}> {SOMETHING}" in str(who.texts)
    shown = await see(paired, "ana")
    assert f"*My limits are respected*\n{TALK}" in shown and "I can be candid*" not in shown
    assert "Ben's line" in shown and "hardly ever" not in shown and "mostly" not in shown
    shown = await see(paired, "ben")
    assert TALK in shown and "Ana's own" not in shown and "nearly always" not in shown
    for person in (ana, ben):
        assert "Ben's line" not in str(person.texts) and "limits" not in str(person.texts)

    await ben.presses("On our agenda", where="modal")
    await ben.closes(everything=True)
    await ana.types("/mentorship agenda")
    assert f"From your pulse: “My limits are respected”. {TALK}" in words(ana.modal)


async def test_who_see_it_alike_hear_a_warm_sentence_and_who_have_written_nothing_for_both_share_nothing(
    paired: House,
) -> None:
    ana = paired.person("ana")
    await until_asked(paired)
    await answer(paired, "ben", **all_four("4", line="Ben's own", audience="me"))
    await answer(paired, "ana", **all_four("5"))

    await until_opened(paired)

    assert views.ALIKE in str(ana.texts)
    shown = await see(paired, "ana")
    assert views.ALIKE in shown and "Ben's own" not in shown and "On our agenda" not in shown


async def test_what_only_one_has_sealed_never_opens_and_stays_their_own_and_their_answers_over_time_too(
    paired: House,
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await until_asked(paired)
    await answer(paired, "ben", **all_four("2", line="Only mine", audience="partner"))

    await paired.pass_days(16)

    assert [state for *_, state in begun(paired)] == ["closed"]
    await ben.types("/mentorship pulse")
    assert "ended without being opened" in words(ben.modal) and "I can rely on them: now and then" in words(ben.modal)
    await ben.closes(everything=True)
    assert "Only mine" in await see(paired, "ben") and "Only mine" not in await see(paired, "ana")
    await ana.closes(everything=True)
    await ana.types("/mentorship pulse")
    assert "now and then" not in words(ana.modal)


async def test_at_half_time_both_look_back_and_what_is_for_both_can_be_read(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    with paired.app.services.db.session() as session:
        session.execute(update(Program).values(asks_pulse=False))
    await paired.move_to(paired.clock.at + timedelta(weeks=13), step=timedelta(days=1))
    await paired.move_to(paired.clock.at + timedelta(days=8), step=timedelta(hours=8))
    assert [asks for asks, *_ in begun(paired)] == ["look_back"]
    assert f"Half time with <@{ana.id}>: what came of what you said?" in str(ben.texts)
    await ben.types("/mentorship pulse")
    await ben.presses("Answer", where="modal")
    assert "I can rely on them" not in words(ben.modal)
    assert await ben.submits({}) == {"came": "Please write a line here, or below."}
    assert await ben.submits({"came": "We met, mostly", "audience": "partner"}) == {}
    await ben.closes(everything=True)
    await answer(paired, "ana", helped="Naming a day")

    await until_opened(paired)

    assert f"Your look back with <@{ben.id}> has opened." in str(ana.texts)
    assert "We met, mostly" in await see(paired, "ana") and "Naming a day" not in await see(paired, "ben")


async def test_what_was_chosen_and_typed_survives_closing_the_form_and_who_reads_it_is_as_last_time(
    paired: House,
) -> None:
    ben = paired.person("ben")
    await until_asked(paired)
    await ben.types("/mentorship pulse")
    await ben.presses("Answer", where="modal")
    await types_into(ben, "line", views.DRAFT, "Half a thought")
    await ben.presses(views.DRAFT, value="Now and then", where="modal")
    await ben.closes(everything=True)
    await ben.types("/mentorship pulse")
    await ben.presses("Answer", where="modal")
    assert (
        "Half a thought" in str(ben.modal)
        and await ben.submits({"candid": "3", "word": "3", "limits": "3", "audience": "partner"}) == {}
    )
    assert "I can rely on them: *now and then*" in words(ben.modal)
    await ben.closes(everything=True)

    await paired.move_to(latest(paired).started_at + timedelta(days=35, hours=4), step=timedelta(days=1))
    await ben.types("/mentorship pulse")
    await ben.presses("Answer", where="modal")

    assert ben.modal and ben.modal["state"]["values"]["audience"][views.DRAFT]["selected_option"]["value"] == "partner"


async def test_too_long_a_line_is_said_beside_it_and_what_was_taken_back_can_be_answered_anew(paired: House) -> None:
    ben = paired.person("ben")
    await until_asked(paired)
    await answer(paired, "ben", **all_four("1"))
    await ben.types("/mentorship pulse")
    await ben.presses("Read mine", where="modal")
    await ben.presses("Change", where="modal")
    assert await ben.submits({"rely": "3"}) == {}
    assert "I can rely on them: *about half the time*" in words(ben.modal)
    await ben.presses("Delete my answers", where="modal")
    assert "I can rely on them: *" not in words(ben.modal)
    with paired.app.services.db.session() as session:
        assert session.scalars(select(EnvelopeText)).all() == []


async def test_not_this_time_is_fine_and_can_be_undone_and_from_home_it_is_answered(paired: House) -> None:
    ana = paired.person("ana")
    await until_asked(paired)
    described = "Do not answer the pulse with Ben Okafor"
    await ana.presses("Not this time", value=button_value(ana.messages[-1], described))
    await paired.app.services.settle()
    await paired.tick()
    assert "not this time. That is fine." in str(ana.texts[-1])
    await ana.opens_home()
    await ana.presses("pulses.open", where="home")
    assert await ana.submits(all_four("3")) == {}
    await ana.closes(everything=True)
    await paired.app.services.settle()
    assert "yours is sealed" in words(await ana.opens_home())


async def test_somebody_in_several_pairs_has_them_all_in_one_list(paired: House) -> None:
    await paired.pair("dana", "ben")
    ben = paired.person("ben")
    await until_asked(paired)
    await ben.types("/mentorship pulse")
    assert "Pulse with Ana Souza" in words(ben.modal) and "Pulse with Dana Kim" in words(ben.modal)
    await ben.presses("pulses.of_pair", value=button_value(ben.modal, "Pulse with Dana Kim"))
    assert f"With <@{paired.person('dana').id}>" in words(ben.modal)


async def test_nobody_outside_the_pair_sees_or_answers_it_and_nothing_can_be_probed_by_the_agenda(
    paired: House,
) -> None:
    await paired.pair("dana", "eli")
    ana, dana, cleo = (paired.person(each) for each in ("ana", "dana", "cleo"))
    await until_asked(paired)
    for handle in ("ana", "ben"):
        await answer(paired, handle, **all_four("3", line="pulse-marker", audience="partner"))
    await ana.opens_home()
    await ana.presses("Read mine", where="home")
    pressed = paired.last_sent
    await ana.closes(everything=True)
    for who in (dana, cleo):
        for action_id in (views.OPEN, views.CHANGE, views.DISCARD, views.PASS, views.UNDO):
            again = copy.deepcopy(pressed)
            again.payload["actions"][0]["action_id"] = action_id
            await paired.press_again(again, by=who.member.handle)
            assert "between two other" in who.sees()
            await who.closes(everything=True)
        assert "pulse-marker" not in who.sees()
    again = copy.deepcopy(pressed)
    again.payload["actions"][0] |= {"action_id": PUT, "value": f"pulse:{latest(paired).id}:rely"}
    for who in (ana, dana):
        await paired.press_again(again, by=who.member.handle)
        assert "between two other" in who.sees() or "not yours" in who.sees(), who.sees()[-300:]
    with paired.app.services.db.session() as session:
        assert session.scalars(select(AgendaLine)).all() == [], "it is sealed"


async def test_the_copy_has_ones_own_and_what_was_shown_and_deleting_leaves_nothing_to_compare(paired: House) -> None:
    await until_asked(paired)
    await answer(paired, "ben", **all_four("1", line="Ben shares", audience="partner"))
    await answer(paired, "ana", **all_four("5", line="Ana's own"))
    await until_opened(paired)
    copied = await copy_of(paired.person("ana"))
    assert "- I can be candid: nearly always" in copied and "hardly ever" not in copied and "Ben shares" in copied
    assert "- Opened: to talk about: “I can rely on them”, “I can be candid”" in copied

    await delete_all(paired.person("ben"))

    shown = await see(paired, "ana")
    assert "What was answered has been deleted" in shown and "Ben shares" not in shown and "Ana's own" in shown
    with paired.app.services.db.session() as session:
        assert set(session.scalars(select(EnvelopeText.author_id))) == {paired.person("ana").id}
        assert len(session.scalars(select(EnvelopeSide)).all()) == 2


async def test_a_program_switches_it_off_in_its_settings_and_its_pairs_are_told_so_where_they_look(
    paired: House,
) -> None:
    ben, cleo = paired.person("ben"), paired.person("cleo")
    await cleo.types("/mentorship-admin program edit Spring")
    assert await cleo.submits({"asks_pulse": "no"}) == {}
    assert "*Spring* is changed." in words(cleo.modal)
    await until_asked(paired)

    await ben.types("/mentorship pulse")

    assert begun(paired) == [] and "This program does not ask for it." in words(ben.modal)
