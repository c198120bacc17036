"""What a form was opened with comes back when it is sent untouched, and a form that makes no sense is refused."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.absences import Stretch
from bot.domain.breaks import LONGEST_NAME, MOST_BREAKS, Break
from bot.domain.entries import Audience, DayToCome, NewAnswer, check
from bot.domain.envelopes import SideState
from bot.domain.feedback import ReplyKind, RoundFormat
from bot.domain.rhythms import Later
from bot.errors import UserError
from bot.playground.elements import elements_in, state_of
from bot.views import alignments, checkins, feedback, feedback_opened, pairs, programs, prompts, reflections, rosters
from bot.views import away as away_views
from bot.views import breaks as break_views
from bot.views import settings as setting_views
from bot.views.forms import number_in, revision_in
from bot.views.pair_choice import read_pair
from storage.members import ChosenSettings
from tests.views.world import ANA, BEN, CLEO, HOSTILE, NOW, ORDINARY, TODAY, Sizes, Words, World

WORLD = World(ORDINARY, Sizes(pairs=3, programs=3))
PRESETS = WORLD.content.rhythms


def sent(view: dict[str, Any], **typed: dict[str, Any]) -> dict[str, Any]:
    """The view as Slack sends it: untouched but for what is typed, by field."""
    action_ids = {
        block["block_id"]: element["action_id"] for block, element in elements_in(view["blocks"]) if "block_id" in block
    }
    values = state_of(view["blocks"], {field: {action_ids[field]: state} for field, state in typed.items()})
    payload: dict[str, Any] = json.loads(json.dumps({**view, "id": "V1", "state": {"values": values}}))
    return payload


def option(kind: str, value: str) -> dict[str, Any]:
    return {"type": kind, "selected_option": {"value": value, "text": {"type": "plain_text", "text": value}}}


@pytest.mark.parametrize("words", [ORDINARY, HOSTILE, Words.all("<&>" * 1000)])
def test_an_edited_checkin_comes_back_as_it_was_written(words: Words) -> None:
    world = World(words, Sizes())
    before = world.a_response("checkin")

    form = sent(checkins.form([world.pair], BEN, form_id="f", editing=before))
    after = checkins.read(form)

    assert (after.kind, after.mood, after.met_on) == ("checkin", before.mood, before.met_on)
    assert after.answers == tuple(NewAnswer(each.field, kept(each.text), each.audience) for each in before.answers)
    assert read_pair(form) == world.pair.id


@pytest.mark.parametrize("words", [ORDINARY, HOSTILE])
def test_what_somebody_expects_comes_back_as_they_left_it(words: Words) -> None:
    world = World(words, Sizes())
    before = world.an_alignment(SideState.DRAFT)

    form = sent(alignments.form(before, world.content))

    assert alignments.read_sent(form) == {field: kept(text) for field, text in before.texts.items()}
    assert alignments.alignment_id(form) == before.id and revision_in(form) == 1
    assert alignments.rhythm_of(form) == world.program.rhythm


def kept(typed: str) -> str:
    return typed.replace("\x00", "").strip()


@pytest.mark.parametrize("words", [ORDINARY, HOSTILE])
def test_an_edited_reflection_comes_back_as_it_was_written(words: Words) -> None:
    world = World(words, Sizes())
    before = world.a_response("reflection")

    form = sent(reflections.form([world.pair], BEN, world.question, form_id="f", editing=before))
    after = reflections.read(form)

    assert after.question_id == world.question.id
    assert after.answers == (NewAnswer("reflection", kept(words.answer), Audience.PARTNER),)
    assert read_pair(form) == world.pair.id


def test_each_answer_starts_as_private_and_stays_so_unless_that_is_changed() -> None:
    form = checkins.form([WORLD.pair], BEN, form_id="f")
    typed = {"mood": option("radio_buttons", "okay")}
    typed |= {field: {"type": "plain_text_input", "value": "words"} for field in checkins.FIELDS}

    private = checkins.read(sent(form, **typed))
    typed["for_me"] = {"type": "plain_text_input", "value": "words"}
    typed["audience"] = option("radio_buttons", Audience.PARTNER)
    shared = checkins.read(sent(form, **typed))
    typed["audience"] = option("radio_buttons", "everybody")
    unknown = checkins.read(sent(form, **typed))

    assert {answer.audience for answer in private.answers} == {Audience.ME}
    assert {answer.field for answer in shared.answers if answer.audience == Audience.PARTNER} == set(checkins.FIELDS)
    assert {answer.audience for answer in unknown.answers} == {Audience.ME}


def test_a_chosen_pair_comes_back() -> None:
    form = checkins.form(WORLD.pairs, BEN, form_id="f", chosen=checkins.Choices(pair=2))

    assert read_pair(sent(form)) == 2
    with pytest.raises(UserError) as refused:
        read_pair(sent(checkins.form(WORLD.pairs, BEN, form_id="f")))
    assert set(refused.value.fields) == {"pair"}


def test_settings_come_back_as_they_are() -> None:
    member = WORLD.a_member(BEN)
    member.work_start, member.work_end, member.work_days = time(7, 30), time(15, 45), "0246"
    member.own_zone, member.visits_a_week = "America/Sao_Paulo", 7

    assert setting_views.read(sent(setting_views.form(member))) == ChosenSettings(
        time(7, 30), time(15, 45), "0246", "America/Sao_Paulo", own_visit_time=None, visit_days=None, visits_a_week=7
    )

    member.own_visit_time, member.visit_days = time(8), "02"
    read = setting_views.read(sent(setting_views.form(member)))
    assert (read.own_visit_time, read.visit_days) == (time(8), "02")


def test_time_away_comes_back_as_it_is() -> None:
    form = away_views.form(WORLD.a_member(BEN), today=TODAY)
    for first, last in ((TODAY - timedelta(days=1), TODAY + timedelta(days=6)), (TODAY, TODAY)):
        days = {
            name: {"type": "datepicker", "selected_date": f"{day}"} for name, day in (("first", first), ("last", last))
        }
        assert away_views.read(sent(form, **days), today=TODAY) == Stretch(first, last)


def test_as_many_breaks_as_a_program_can_have_come_back_all_of_them_however_long_their_names() -> None:
    program = WORLD.a_program(1)
    some = [program.starts_on + timedelta(days=2 * number) for number in range(MOST_BREAKS)]
    program.ends_on = some[-1] + timedelta(days=30)
    held = [Break(day, day, f"{number} {'long name ' * 6}"[:LONGEST_NAME]) for number, day in enumerate(some)]
    back = break_views.read(sent(break_views.form(program, held, now=NOW)), program)
    assert [each.first for each in back] == some
    few = held[:20]
    assert break_views.read(sent(break_views.form(program, few, now=NOW)), program) == few, "the names of few are whole"


def test_a_new_program_comes_back_as_it_was_filled_in() -> None:
    form = programs.form(
        PRESETS, form_id="f-1", me=CLEO, today=TODAY, zone="Europe/London", typed_name="  Spring \n & <Autumn>  "
    )

    new = programs.read(sent(form), PRESETS, today=TODAY)

    assert (new.name, new.zone, new.rhythm) == ("Spring & <Autumn>", "Europe/London", PRESETS[0].id)
    assert (new.starts_on, new.ends_on) == (TODAY, TODAY + timedelta(weeks=26))
    assert (new.coordinators, new.digest_channel) == ((CLEO,), None)
    assert programs.form_id(sent(form)) == "f-1"


def test_everything_wrong_with_a_new_program_is_said_at_once() -> None:
    form = programs.form(PRESETS, form_id="f", me=CLEO, today=TODAY, zone="Berlin", typed_name="")
    ends = {"type": "datepicker", "selected_date": "2026-01-01"}

    with pytest.raises(UserError) as refused:
        programs.read(sent(form, ends_on=ends), PRESETS, today=TODAY)

    assert set(refused.value.fields) == {"name", "ends_on", "zone"}
    assert "Europe/Berlin" in refused.value.fields["zone"]


def test_a_new_pair_comes_back_as_it_was_filled_in() -> None:
    form = pairs.form(WORLD.programs, today=TODAY, program_id=2, mentor_id=ANA, mentee_id=BEN)

    assert pairs.read(sent(form)) == pairs.ChosenPair(2, ANA, BEN, TODAY)


@pytest.mark.parametrize("typed", ["@ana, @ben", "\t@ana\t@ben\t", HOSTILE.answer, "&" * 3000])
def test_a_pasted_part_comes_back_as_it_was_pasted_with_what_has_been_shown_of_it(typed: str) -> None:
    typed = typed.replace("\x00", "").strip("\r\n")
    right, wrong = (rosters.Preview(WORLD.pasted_lines(wrong=each)) for each in (False, True))
    shown = rosters.form(WORLD.programs, form_id="f", program_id=2, parts=["", typed], part=1, read=right, checked="x")
    mended = rosters.form(WORLD.programs, form_id="f", program_id=2, parts=[typed], read=wrong, checked="x", over=1)

    assert rosters.read_form(sent(shown)) == rosters.SentPart("f", 2, 1, typed, 0, "x")
    assert rosters.read_form(sent(mended)) == rosters.SentPart("f", 2, 0, typed, 1, None)


def test_a_later_moment_comes_back() -> None:
    choices = [(Later.TOMORROW, NOW), (Later.NEXT_WEEK, NOW + timedelta(days=7))]
    form = prompts.later_form(WORLD.a_prompt("checkin"), choices, zone="UTC", today=TODAY)

    assert prompts.read_later(sent(form)) == (7, "tomorrow")
    assert prompts.read_later(sent(form, when=option("radio_buttons", "next_week"))) == (7, "next_week")


# --- what no form of ours would send ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reader:
    read: Callable[[dict[str, Any]], Any]
    view: dict[str, Any]


ROUND = WORLD.a_round(RoundFormat.SITUATION, SideState.DRAFT)
ALIGNMENT = WORLD.an_alignment(SideState.DRAFT)
READERS = {
    "start of a feedback round": Reader(feedback.read_start, feedback.start_form([WORLD.pair], BEN, form_id="f")),
    "feedback": Reader(feedback.read_texts, feedback.form(ROUND)),
    "feedback round": Reader(feedback.round_id, feedback.review(ROUND)),
    "start of an alignment": Reader(alignments.read_start, alignments.start_form(WORLD.pair, BEN, form_id="f")),
    "what somebody expects": Reader(alignments.read_sent, alignments.form(ALIGNMENT, WORLD.content)),
    "alignment": Reader(alignments.read_review, alignments.review(ALIGNMENT, WORLD.content, rhythm=None)),
    "answer to feedback": Reader(feedback_opened.read_reply, feedback_opened.reply_form(ROUND, ReplyKind.TRY)),
    "check-in": Reader(
        checkins.read,
        checkins.form([WORLD.pair], BEN, form_id="f", editing=WORLD.a_response("checkin")),
    ),
    "pair of a check-in": Reader(
        read_pair, checkins.form(WORLD.pairs, BEN, form_id="f", chosen=checkins.Choices(pair=1))
    ),
    "reflection": Reader(
        reflections.read,
        reflections.form([WORLD.pair], BEN, WORLD.question, form_id="f", editing=WORLD.a_response("reflection")),
    ),
    "settings": Reader(setting_views.read, setting_views.form(WORLD.member)),
    "away": Reader(
        lambda view: away_views.read(view, today=TODAY),
        away_views.form(WORLD.member, today=TODAY),
    ),
    "program": Reader(
        lambda view: programs.read(view, PRESETS, today=TODAY),
        programs.form(PRESETS, form_id="f", me=CLEO, today=TODAY, zone="Europe/London", typed_name="Spring"),
    ),
    "program's form": Reader(
        programs.form_id,
        programs.form(PRESETS, form_id="f", me=CLEO, today=TODAY, zone="Europe/London", typed_name="Spring"),
    ),
    "pair": Reader(pairs.read, pairs.form(WORLD.programs, today=TODAY, mentor_id=ANA, mentee_id=BEN)),
    "import": Reader(
        lambda view: rosters.parse_typed([rosters.read_form(view).text], "pairs"),
        rosters.form(WORLD.programs, form_id="f", parts=["@ana, @ben"], checked="x"),
    ),
    "later": Reader(
        prompts.read_later,
        prompts.later_form(WORLD.a_prompt("checkin"), [(Later.TOMORROW, NOW)], zone="UTC", today=TODAY),
    ),
}

ODD: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(
            "",
            " ",
            "\x00",
            "\ud800",
            "²",
            "٣",
            "9" * 5000,
            "-1",
            "2026-02-30",
            "2026-W01-1",
            "0001-01-01",
            "9999-12-31",
        ),
        *("10:00+02:00", "24:00", "09:00:00", "[" * 100_000, "{}", '{"pair": true}', '{"prompt": 1e400}', "NaN"),
        *(None, True, -1, 10**30, 1.5, [], {}, [None], {"value": []}, {"value": "9" * 400}, [[]], [{"value": 1}]),
    ]
)
JUNK = ODD | st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=9,
)


def places(thing: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where something can be taken out of a payload, or put in the place of something."""
    inside = thing.items() if isinstance(thing, dict) else enumerate(thing) if isinstance(thing, list) else ()
    return [at, *(place for key, each in inside for place in places(each, (*at, key)))]


def put(thing: Any, at: tuple[Any, ...], new: Any) -> Any:
    if not at:
        return new
    copied = dict(thing) if isinstance(thing, dict) else list(thing)
    copied[at[0]] = put(copied[at[0]], at[1:], new)
    return copied


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=100)
@given(data=st.data())
def test_a_malformed_form_is_read_or_refused_with_words(name: str, data: st.DataObject) -> None:
    reader = READERS[name]
    whole = sent(reader.view)
    parts = {key: whole[key] for key in ("state", "private_metadata") if key in whole}
    place = data.draw(st.sampled_from(places(parts)[1:]))

    broken = put(parts, place, data.draw(JUNK))
    try:
        result = reader.read(broken)
    except UserError as error:
        assert error.message
    else:
        no_halves_of_characters(result)


def no_halves_of_characters(result: Any) -> None:
    """What was read can be stored: no database takes NUL or half a character."""
    shown = repr(result)
    assert "\\x00" not in shown and "\\ud8" not in shown


@pytest.mark.parametrize("name", READERS)
def test_a_form_with_nothing_in_it_is_read_or_refused_with_words(name: str) -> None:
    for view in ({}, {"state": None}, {"state": {"values": None}}, {"state": [], "private_metadata": 5}):
        try:
            READERS[name].read(view)
        except UserError as error:
            assert error.message


@given(value=JUNK)
def test_a_button_that_names_no_row_is_refused_with_words(value: Any) -> None:
    try:
        assert number_in({"value": value}) < 10**12
    except UserError as error:
        assert "Home" in error.message


def test_a_day_that_has_not_come_is_refused_beside_its_field() -> None:
    form = checkins.form([WORLD.pair], BEN, form_id="f", editing=WORLD.a_response("checkin"))
    tomorrow = {"type": "datepicker", "selected_date": (TODAY + timedelta(days=1)).isoformat()}

    with pytest.raises(DayToCome) as refused:
        check(checkins.read(sent(form, met_on=tomorrow)), today=TODAY, began=WORLD.pair.starts_on)

    assert refused.value.field == "met_on"


@pytest.mark.parametrize(
    ("start", "end", "field"),
    [("09:00", "09:00", "work_end"), ("9", "17:00", "work_start")],
)
def test_working_hours_that_are_none_are_refused_beside_their_field(start: str, end: str, field: str) -> None:
    form = setting_views.form(WORLD.member)
    hours = {
        name: {"type": "timepicker", "selected_time": at} for name, at in (("work_start", start), ("work_end", end))
    }

    with pytest.raises(UserError) as refused:
        setting_views.read(sent(form, **hours))

    assert set(refused.value.fields) == {field}


@pytest.mark.parametrize("starts_on", [date(2026, 1, 4), date(2026, 7, 7)])
def test_a_pair_starts_within_its_program(starts_on: date) -> None:
    with pytest.raises(UserError) as refused:
        pairs.check_start(starts_on, WORLD.program)

    assert set(refused.value.fields) == {"starts_on"}
