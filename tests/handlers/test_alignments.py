"""What each of a pair expects: both answer alone, neither can read first, and it opens into what they agree on."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.playground.elements import elements_in
from bot.views import alignments as views
from storage.tables import Agreement, Alignment, EnvelopeSide, Program
from tests.conftest import House, words
from tests.handlers.alignment_steps import (
    ANSWERS,
    LAST,
    LAST_AGAIN,
    OPENS,
    OPENS_AGAIN,
    answers_of,
    at,
    opens_form,
    seals,
    writes,
)

PRESSES, TEXTS, SECONDS, A_SECOND, A_PRESS = 25, 4, 180, 3, 2
"""At most, for the form; characters typed in a second, and seconds to find and press something."""


@pytest.fixture
async def spring(house: House) -> House:
    """A program until the end of August, and one pair: Ana mentors Ben."""
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-08-31")
    return house


def states(house: House) -> list[tuple[str, int]]:
    """Of every alignment, oldest first, and which attempt it is."""
    with house.app.services.db.session() as session:
        return [(each.state, each.attempt) for each in session.scalars(select(Alignment).order_by(Alignment.id))]


def sides(house: House) -> list[str]:
    """Ana's and Ben's, of every alignment."""
    with house.app.services.db.session() as session:
        in_order = select(EnvelopeSide.state).order_by(EnvelopeSide.envelope_id, EnvelopeSide.author_id)
        return list(session.scalars(in_order))


def drafts(house: House) -> list[Agreement]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Agreement).order_by(Agreement.id)))


@pytest.mark.parametrize("first", ["2026-03-03", "2026-03-12"])
async def test_until_when_somebody_is_away_moves_no_day_that_the_other_could_read(spring: House, first: str) -> None:
    ben = spring.person("ben")
    await ben.types("/mentorship away")
    assert await ben.submits({"first": first, "last": "2026-03-20"}) == {}
    await ben.closes(everything=True)

    await at(spring, LAST)

    with spring.app.services.db.session() as session:
        (alignment,) = session.scalars(select(Alignment))
    days = [each.date() for each in (alignment.opens_at, alignment.closes_at)]
    assert days == [OPENS_AGAIN.date(), LAST_AGAIN.date()]


# --- from the welcome to the opening ---------------------------------------------------------------------------------


async def test_both_are_invited_with_their_welcome_and_it_opens_into_a_shared_draft(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    for person in (ana, ben):
        (welcome,) = person.texts
        assert "*What to expect:*" in welcome, "the welcome is as whole as it is alone"
        assert "Say what you expect of your mentorship with" in welcome and "in under three minutes" in welcome
    await seals(spring, "ana")
    await at(spring, OPENS - timedelta(hours=1))
    await seals(spring, "ben")
    assert sides(spring) == ["sealed", "sealed"] and drafts(spring) == []

    await at(spring, OPENS)

    assert states(spring) == [("opened", 1)]
    (draft,) = drafts(spring)
    assert draft.begun_by is None and draft.envelope_id is not None
    for person in (ana, ben):
        assert "has opened" in person.texts[-1]
        await person.types("/mentorship agreement")
        shown = words(person.modal)
        assert "ana: To learn from you" in shown and "ben: To learn from you" in shown
        await person.closes(everything=True)


@pytest.mark.parametrize("sealed", [(), ("ana",), ("ben",)])
async def test_if_not_both_have_sealed_both_are_asked_once_more_and_then_never(
    spring: House, sealed: tuple[str, ...]
) -> None:
    people = {who: spring.person(who) for who in ("ana", "ben")}
    for who in sealed:
        await seals(spring, who)
    await at(spring, LAST)
    assert states(spring) == [("collecting", 2)] and drafts(spring) == []
    await at(spring, LAST + timedelta(days=1))
    for who, person in people.items():
        asked = [text for text in spring.posted_to(who) if "has not opened: not both of you had sealed" in text]
        assert len(asked) == 1
        assert ("Yours stays sealed" in asked[0]) is (who in sealed)
        assert "and then never" in asked[0] or who in sealed
        assert person.texts

    await at(spring, LAST_AGAIN + timedelta(days=1))
    assert states(spring) == [("closed", 2)]
    for who in people:
        ended = [text for text in spring.posted_to(who) if "was not opened, and I will not ask again" in text]
        assert len(ended) == 1
        begins = "Read mine" if who in sealed else "Begin anew"
        (told,) = [each for each in people[who].messages if "I will not ask again" in each["text"]]
        assert begins in str(told["blocks"]) or "Propose mine" in str(told["blocks"])
        welcome = str(people[who].messages[0]["blocks"])
        assert "the time to write is over, and it has not opened" in welcome
        assert ("Read mine" in welcome) is (who in sealed), "there are no words to read of whoever wrote none"
    before = {who: len(spring.posted_to(who)) for who in people}
    await spring.pass_days(30)
    for who in people:
        later = spring.posted_to(who)[before[who] :]
        assert not any("expect" in text for text in later)


async def test_what_both_have_sealed_by_the_second_time_opens_then(spring: House) -> None:
    await seals(spring, "ana")
    await at(spring, LAST + timedelta(days=1))
    await seals(spring, "ben")
    await at(spring, OPENS_AGAIN)

    assert states(spring) == [("opened", 2)] and len(drafts(spring)) == 1


async def test_not_now_can_be_undone_and_is_asked_once_more_in_two_weeks(spring: House) -> None:
    ben = spring.person("ben")
    await ben.presses("Not now")
    await spring.tick()
    assert "✓ Not now" in ben.sees() and "Say what you expect" not in words(await ben.opens_home())
    await ben.presses("Undo")
    await spring.tick()
    assert "Say what you expect" in words(await ben.opens_home())
    await ben.presses(views.NOT_NOW, where="home")
    before = len(spring.posted_to("ben"))

    await at(spring, LAST - timedelta(hours=1))
    assert not any("what you expect" in text for text in spring.posted_to("ben")[before:])
    await at(spring, LAST + timedelta(days=1))

    asked = [text for text in spring.posted_to("ben")[before:] if "I ask this once more, and then never" in text]
    assert len(asked) == 1
    await ben.presses("Not now")
    await spring.tick()
    assert "✓ Not now" in ben.sees()


# --- the form --------------------------------------------------------------------------------------------------------


async def test_whoever_changes_every_choice_is_done_in_three_minutes_and_types_little(spring: House) -> None:
    view = await opens_form(spring, "ben")
    presses, texts, typed = 1, 0, 0  # opening it
    for block in view["blocks"]:
        element = block.get("element", {})
        optional = block.get("optional")
        if element.get("type") == "plain_text_input" and not optional:
            presses, texts, typed = presses + 1, texts + 1, typed + 100
        elif element.get("type") == "static_select":
            presses += 2
            assert element["initial_option"], f"{block['block_id']} has a default"
        elif element.get("type") in ("radio_buttons", "checkboxes"):
            presses += 1
            assert element.get("initial_option") or element["initial_options"]
    presses += 2  # look it over, seal it

    assert presses <= PRESSES and texts <= TEXTS
    assert typed / A_SECOND + presses * A_PRESS <= SECONDS, "at a sentence of a hundred characters for each text"
    ben = spring.person("ben")
    assert await ben.submits(ANSWERS) == {} and await ben.submits() == {}
    assert "*Sealed.*" in words(ben.modal) and "Every week" in words(ben.modal), "a weekly program meets weekly"


async def test_what_is_typed_and_chosen_is_kept_when_the_form_is_closed(spring: House) -> None:
    ben = spring.person("ben")
    view = await opens_form(spring, "ben")
    await ben.gestures.press_in_view(ben.id, view["id"], "why", views.DRAFT, {"value": "Half a thought"})
    fortnight = next(
        each
        for _, element in elements_in(view["blocks"])
        for each in element.get("options", ())
        if each["text"]["text"] == "Every two weeks"
    )
    await ben.gestures.press_in_view(ben.id, view["id"], "meets", views.DRAFT, {"selected_option": fortnight})
    await ben.closes()
    assert sides(spring) == ["empty", "draft"]

    kept = await opens_form(spring, "ben")

    by_field = {block["block_id"]: block["element"] for block in kept["blocks"] if block["type"] == "input"}
    assert by_field["why"]["initial_value"] == "Half a thought"
    assert by_field["meets"]["initial_option"]["value"] == "14"


async def test_further_goals_can_be_added_and_nothing_that_was_typed_is_lost(spring: House) -> None:
    ben = spring.person("ben")
    view = await opens_form(spring, "ben")
    await ben.gestures.press_in_view(ben.id, view["id"], "why", views.DRAFT, {"value": "Half a thought"})
    await ben.presses("Add another goal")
    assert "Half a thought" in ben.sees()
    await ben.presses("Add another goal")
    assert "Add another goal" not in words(ben.modal), "three are enough"
    assert await ben.submits({**ANSWERS, "goal_3": "Sleep more", "known_3": "I am awake"}) == {}
    assert "Sleep more" in words(ben.modal) and await ben.submits() == {}


async def test_a_goal_of_three_thousand_emoji_is_kept_and_asked_to_be_shorter(spring: House) -> None:
    ben = spring.person("ben")
    await opens_form(spring, "ben")
    long = "🎈" * 3000

    errors = await ben.submits({**ANSWERS, "goal_1": long}, checked=False)

    assert errors["goal_1"].startswith("Please keep this to 300 characters; it has 3,000.")
    await ben.closes(everything=True)
    await opens_form(spring, "ben")
    assert long in ben.sees(), "nothing is lost"


async def test_a_form_from_before_the_rhythm_changed_is_taken_and_says_so(spring: House) -> None:
    ben = spring.person("ben")
    await opens_form(spring, "ben")
    with spring.app.services.db.session() as session:
        session.execute(update(Program).values(rhythm="gone"))

    assert await ben.submits(ANSWERS) == {}

    assert "rhythm has changed since you opened the form" in words(ben.modal)
    assert "Every week" in words(ben.modal), "as they left it"
    assert await ben.submits() == {} and sides(spring) == ["empty", "sealed"]


async def test_what_is_sealed_can_be_changed_taken_back_and_deleted(spring: House) -> None:
    ben = spring.person("ben")
    await seals(spring, "ben")
    assert "Say what you expect" not in words(await ben.opens_home())
    await ben.types("/mentorship agreement")
    await ben.presses("Change")
    assert sides(spring) == ["empty", "draft"]
    assert await ben.submits({"why": "Another reason"}) == {} and await ben.submits() == {}
    assert sides(spring) == ["empty", "sealed"]
    await ben.presses("Take it back")
    assert "nobody can tell" in words(ben.modal)
    await ben.closes(everything=True)
    await opens_form(spring, "ben")
    assert "Another reason" in ben.sees()
    await ben.presses("Delete what I wrote")
    assert sides(spring) == ["empty", "empty"]


async def test_words_that_come_too_late_go_back_to_their_author(spring: House) -> None:
    ben = spring.person("ben")
    await opens_form(spring, "ben")
    spring.clock.at = LAST_AGAIN + timedelta(days=1)
    with spring.app.services.db.session() as session:
        session.execute(update(Alignment).values(closes_at=LAST, opens_at=LAST))
    assert await ben.submits(answers_of("ben")) == {}

    assert "Not kept" in words(ben.modal) and "ben: Give a talk" in words(ben.modal)


# --- a proposal ------------------------------------------------------------------------------------------------------


async def test_who_has_sealed_may_send_theirs_as_a_proposal_once_it_has_not_opened(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await seals(spring, "ana")
    await writes(spring, "ben")
    await ben.closes(everything=True)
    await ana.types("/mentorship agreement")
    assert "as a proposal" not in words(ana.modal), "not before the first window has ended"
    await ana.closes(everything=True)
    await at(spring, LAST + timedelta(days=1))

    await ana.types("/mentorship agreement")
    await ana.presses("Send mine as a proposal")
    await spring.pass_by(hours=3)

    assert states(spring) == [("closed", 2)]
    (draft,) = drafts(spring)
    assert draft.begun_by == ana.id
    assert any("propose" in text for text in ben.texts)
    await ana.closes(everything=True)
    for person in (ana, ben):
        await person.types("/mentorship agreement")
        assert "ana: Give a talk" in words(person.modal) and "ben: " not in words(person.modal)
        await person.closes(everything=True)


# --- pairs that are not asked, pause, end, and are of the same two ---------------------------------------------------


async def test_in_a_pair_from_before_either_begins_and_the_other_is_asked(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ana.types("/mentorship agreement")
    assert states(paired) == [], "looking begins nothing"
    assert await ana.submits() == {}
    assert states(paired) == [("collecting", 2)]
    await ana.closes(everything=True)
    await paired.pass_days(1)

    assert any(f"<@{ana.id}> asks you to agree on what you expect" in text for text in ben.texts)


async def test_a_pause_moves_the_days_and_the_end_of_the_pair_ends_it(spring: House) -> None:
    await spring.change_pair("Pause", "ana", "ben")
    await spring.pass_days(10)
    assert states(spring) == [("collecting", 1)]
    await spring.change_pair("Resume", "ana", "ben")
    for who in ("ana", "ben"):
        await seals(spring, who)
    await spring.pass_days(6)
    assert states(spring) == [("collecting", 1)]
    await spring.change_pair("End", "ana", "ben")

    assert states(spring) == [("closed", 1)] and drafts(spring) == []
    assert "What you expect" not in words(await spring.person("ana").opens_home())


async def test_two_pairs_of_the_same_two_people_stay_apart(spring: House) -> None:
    await spring.start_program("Summer", starts_on="2026-03-02", ends_on="2026-08-31")
    cleo, ana = spring.person("cleo"), spring.person("ana")
    await cleo.types("/mentorship-admin pair @ana @ben")
    assert await cleo.submits({"program": "Summer"}) == {}
    await cleo.closes(everything=True)
    await spring.tick()
    assert len(states(spring)) == 2
    home = await ana.opens_home()
    assert home
    pair_ids = {each["value"] for _, each in elements_in(home["blocks"]) if each["action_id"] == views.OPEN}
    assert len(pair_ids) == 2
    for pair_id, why in zip(sorted(pair_ids), ("For spring", "For summer"), strict=True):
        await ana.presses(views.OPEN, value=pair_id, where="home")
        assert await ana.submits({**ANSWERS, "why": why}) == {}
        assert why in words(ana.modal)
        await ana.closes(everything=True)

    await ana.presses(views.OPEN, value=min(pair_ids), where="home")

    assert "For spring" in ana.sees() and "For summer" not in words(ana.modal)


async def test_the_copy_holds_ones_own_side_alone_and_deleting_takes_it_back(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await seals(spring, "ana", answers_of("ana"))
    await seals(spring, "ben", answers_of("ben"))
    await ben.types("/mentorship delete")
    assert await ben.submits({"sure": ["yes"]}) == {}
    await ben.closes(everything=True)

    assert sides(spring) == ["sealed", "empty"]
    await at(spring, OPENS)
    assert states(spring) == [("collecting", 1)]
    await ana.types("/mentorship agreement")
    assert "ana: Give a talk" in words(ana.modal)
