"""The packaged questions, and which one a member is asked next."""

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content import Habit, Question, QuestionFormat, choose, choose_for_both, load
from bot.content.loader import FEWEST_FITTING, PACKAGED
from bot.domain.programs import Phase, Role

QUESTIONS = load().questions
DAY_ONE = datetime(2026, 1, 6, 10, tzinfo=UTC)
TWELVE_WEEKS = timedelta(weeks=12)

roles = st.sampled_from(tuple(Role))
phases = st.sampled_from(tuple(Phase))


def ask(
    questions: tuple[Question, ...],
    role: Role,
    asked_in: list[Phase],
    *,
    every: timedelta,
    seed: str,
    remember: timedelta = timedelta.max,
) -> list[Question]:
    """Ask a member one question after the other, once in each of these phases."""
    asked: list[tuple[datetime, Question]] = []
    for number, phase in enumerate(asked_in):
        now = DAY_ONE + number * every
        seen = {question.id: moment for moment, question in asked if now - moment <= remember}
        asked.append((now, choose(questions, role=role, phase=phase, seen=seen, seed=f"{seed} {number}")))
    return [question for _, question in asked]


def shortest_repeat(asked: list[Question], every: timedelta) -> timedelta:
    """The shortest time between two askings of the same question."""
    last: dict[str, int] = {}
    shortest = timedelta.max
    for number, question in enumerate(asked):
        if question.id in last:
            shortest = min(shortest, (number - last[question.id]) * every)
        last[question.id] = number
    return shortest


# Which question is asked


@given(roles, phases, st.text())
def test_the_first_question_is_for_the_role_and_written_for_the_phase(role: Role, phase: Phase, seed: str) -> None:
    question = choose(QUESTIONS, role=role, phase=phase, seen={}, seed=seed)

    assert question.role in (role, "both")
    assert question.phase == phase


@given(
    role=roles,
    weeks=st.integers(1, 2),
    lengths=st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30)),
    remember=st.sampled_from([TWELVE_WEEKS, timedelta.max]),
    seed=st.text(),
)
def test_no_question_repeats_within_twelve_weeks_for_either_role_in_any_phase(
    role: Role, weeks: int, lengths: tuple[int, int, int], remember: timedelta, seed: str
) -> None:
    asked_in = [phase for phase, length in zip(tuple(Phase), lengths, strict=True) for _ in range(length)]
    every = timedelta(weeks=weeks)

    asked = ask(QUESTIONS, role, asked_in, every=every, seed=seed, remember=remember)

    assert shortest_repeat(asked, every) > TWELVE_WEEKS


@given(roles, phases, st.text())
def test_the_fewest_questions_an_organizer_may_have_last_twelve_weeks_even_weekly(
    role: Role, phase: Phase, seed: str
) -> None:
    fewest = tuple(replace(question, role="both", phase="any") for question in QUESTIONS[:FEWEST_FITTING])

    asked = ask(fewest, role, [phase] * 30, every=timedelta(weeks=1), seed=seed)

    assert shortest_repeat(asked, timedelta(weeks=1)) == TWELVE_WEEKS


@given(roles, phases, st.text())
def test_seven_reflections_in_a_row_ask_about_seven_habits(role: Role, phase: Phase, seed: str) -> None:
    asked = ask(QUESTIONS, role, [phase] * len(Habit), every=timedelta(weeks=2), seed=seed)

    assert {question.habit for question in asked} == set(Habit)


@given(roles, phases, st.text())
def test_a_question_for_any_phase_is_asked_once_those_for_the_phase_are_used_up(
    role: Role, phase: Phase, seed: str
) -> None:
    seen = {question.id: DAY_ONE for question in QUESTIONS if question.phase != "any"}

    question = choose(QUESTIONS, role=role, phase=phase, seen=seen, seed=seed)

    assert question.phase == "any"
    assert question.id not in seen


@given(roles, phases, st.permutations(QUESTIONS), st.text())
def test_somebody_who_has_seen_everything_gets_what_they_saw_longest_ago(
    role: Role, phase: Phase, order: list[Question], seed: str
) -> None:
    seen = {question.id: DAY_ONE + timedelta(weeks=week) for week, question in enumerate(order)}

    question = choose(QUESTIONS, role=role, phase=phase, seen=seen, seed=seed)

    assert question == next(question for question in order if question.fits(role, phase))


@given(roles, phases, st.text(), st.permutations(QUESTIONS))
def test_the_same_seed_asks_the_same_question_whatever_the_order_of_the_files(
    role: Role, phase: Phase, seed: str, shuffled: list[Question]
) -> None:
    one = choose(QUESTIONS, role=role, phase=phase, seen={}, seed=seed)
    other = choose(shuffled, role=role, phase=phase, seen={}, seed=seed)

    assert one == other


def test_pairs_that_start_together_are_not_all_asked_the_same() -> None:
    asked = {
        choose(QUESTIONS, role=Role.MENTEE, phase=Phase.START, seen={}, seed=f"pair {pair}").id for pair in range(100)
    }

    assert len(asked) > 7


def test_a_question_that_was_taken_out_since_does_no_harm() -> None:
    seen = {"no-longer-there": DAY_ONE}

    assert choose(QUESTIONS, role=Role.MENTOR, phase=Phase.END, seen=seen, seed="1") == choose(
        QUESTIONS, role=Role.MENTOR, phase=Phase.END, seen={}, seed="1"
    )


def test_no_question_that_fits_is_an_error_and_not_a_wrong_question() -> None:
    for_mentors = [question for question in QUESTIONS if question.role == "mentor"]

    with pytest.raises(ValueError, match="No question fits a mentee in the middle phase"):
        choose(for_mentors, role=Role.MENTEE, phase=Phase.MIDDLE, seen={}, seed="1")


# Which question both are asked at once


@given(phases, st.text())
def test_both_are_first_asked_what_was_written_to_be_answered_by_both(phase: Phase, seed: str) -> None:
    seen: dict[str, datetime] = {}
    for week in range(40):
        question = choose_for_both(QUESTIONS, phase=phase, seen=seen, seed=seed)
        assert question and question.role == "both" and question.phase in (phase, "any")
        written_for_both = question.format is QuestionFormat.TAKE_TURNS
        assert question.id not in seen or len(seen) == sum(each.fits_both(phase) for each in QUESTIONS)
        assert written_for_both == (len(seen) < 3 if phase != Phase.MIDDLE else len(seen) < 4) or question.id in seen
        seen[question.id] = DAY_ONE + timedelta(weeks=week)


@given(roles, phases, st.text())
def test_nobody_is_asked_alone_what_was_written_to_be_answered_by_both(role: Role, phase: Phase, seed: str) -> None:
    asked = ask(QUESTIONS, role, [phase] * 80, every=timedelta(weeks=1), seed=seed)

    assert all(question.format is not QuestionFormat.TAKE_TURNS for question in asked)


def test_without_a_question_for_both_there_is_none() -> None:
    for_mentors = [question for question in QUESTIONS if question.role == "mentor"]

    assert choose_for_both(for_mentors, phase=Phase.START, seen={}, seed="1") is None


# What the packaged questions are like


def test_there_are_many_questions_for_every_habit() -> None:
    habits = Counter(question.habit for question in QUESTIONS)

    assert len(QUESTIONS) >= 90
    assert all(habits[habit] >= 8 for habit in Habit)


@pytest.mark.parametrize("role", tuple(Role))
@pytest.mark.parametrize("phase", tuple(Phase))
def test_every_role_in_every_phase_has_twelve_questions_written_for_that_phase(role: Role, phase: Phase) -> None:
    assert sum(question.fits(role, phase) and question.phase == phase for question in QUESTIONS) >= 12


def test_every_format_is_used_and_its_hint_fits_a_placeholder() -> None:
    assert {question.format for question in QUESTIONS} == set(QuestionFormat)
    assert all(0 < len(format.hint) <= 150 for format in QuestionFormat)


def test_no_two_questions_read_the_same() -> None:
    assert len({question.text.casefold() for question in QUESTIONS}) == len(QUESTIONS)
    assert len({question.reason.casefold() for question in QUESTIONS}) == len(QUESTIONS)


def test_question_files_stay_short_enough_to_read() -> None:
    assert all(len(path.read_text().splitlines()) < 300 for path in (PACKAGED / "questions").glob("*.toml"))


def test_a_question_asks_one_thing() -> None:
    for question in QUESTIONS:
        ending = "…" if question.format is QuestionFormat.FINISH_THE_SENTENCE else "?"
        assert question.text.endswith(ending), question.id
        assert question.text.count("?") + question.text.count("…") == 1, question.id


def test_a_question_cannot_be_answered_with_yes_or_no() -> None:
    yes_or_no = {"are", "can", "could", "did", "do", "does", "has", "have", "is", "should", "was", "will", "would"}
    open_ended = {"what", "which", "how", "where", "when", "who"}
    for question in QUESTIONS:
        *_, last_sentence = re.split(r"(?<=[.:]) ", question.text)
        words = re.findall(r"[a-z]+", last_sentence.lower())
        assert words[0] not in yes_or_no, question.id
        assert open_ended & set(words) or question.format is QuestionFormat.FINISH_THE_SENTENCE, question.id


def test_a_question_is_short_enough_for_a_phone() -> None:
    assert [question.id for question in QUESTIONS if len(question.text.split()) > 25] == []


def test_a_question_lays_no_guilt_and_uses_plain_american_words() -> None:
    guilt = {"should", "fail", "failed", "forgot", "forgotten", "neglected", "excuse", "fault", "blame", "why"}
    jargon = {"leverage", "synergy", "stakeholder", "stakeholders", "bandwidth", "actionable", "learnings", "mindset"}
    british = {
        "behaviour",
        "favour",
        "favourite",
        "practise",
        "organise",
        "realise",
        "recognise",
        "programme",
        "whilst",
    }
    for question in QUESTIONS:
        words = set(re.findall(r"[a-z]+", f"{question.text} {question.reason}".lower()))
        assert words & (guilt | jargon | british) == set(), question.id


def test_a_question_reads_the_same_whether_or_not_slack_formats_it() -> None:
    assert [question.id for question in QUESTIONS if set("&<>*_~`") & set(question.text + question.reason)] == []
