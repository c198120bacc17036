"""When two answers to a clause are the same, and what lies between them."""

import pytest

from bot.domain.clauses import BY_NAME, CLAUSES, Texts, draft_fields, fields, is_own_words, middle, of_clause, same


@pytest.mark.parametrize(
    ("clause", "one", "other"),
    [
        ("why", {"why": "To grow"}, {"why": " to  GROW"}),
        ("meets", {"meets": "14"}, {"meets": "14"}),
        ("in_scope", {"in_scope": "career skills"}, {"in_scope": "skills career"}),
        ("in_scope", {}, {}),
        (
            "goals",
            {"goal_1": "Lead a project", "known_1": "It ships"},
            {"goal_1": "lead a project ", "known_1": "It  ships"},
        ),
        ("goals", {"goal_1": "Lead"}, {"goal_2": "Lead"}),
    ],
)
def test_what_both_said_is_the_same_whatever_its_capitals_spaces_and_order(
    clause: str, one: Texts, other: Texts
) -> None:
    assert same(BY_NAME[clause], one, other)


@pytest.mark.parametrize(
    ("clause", "one", "other"),
    [
        ("meets", {"meets": "14"}, {"meets": "28"}),
        ("meets", {"meets": "14"}, {}),
        ("in_scope", {"in_scope": "career"}, {"in_scope": "career skills"}),
        ("in_scope", {"in_scope": "career", "in_scope_words": "And salary"}, {"in_scope": "career"}),
        ("goals", {"goal_1": "Lead", "known_1": "It ships"}, {"goal_1": "Lead", "known_1": "It is used"}),
    ],
)
def test_what_is_not_the_same_is_to_be_talked_about(clause: str, one: Texts, other: Texts) -> None:
    assert not same(BY_NAME[clause], one, other)


@pytest.mark.parametrize(
    ("clause", "one", "other", "between"),
    [
        ("meets", {"meets": "7"}, {"meets": "21"}, {"meets": "14"}),
        ("meets", {"meets": "28"}, {"meets": "7"}, {"meets": "14"}),
        ("meets", {"meets": "7"}, {"meets": "14"}, None),
        ("arranges", {"arranges": "mentee"}, {"arranges": "turns"}, None),
        ("meets", {"meets": "7"}, {}, None),
        (
            "in_scope",
            {"in_scope": "skills", "in_scope_words": "Salary"},
            {"in_scope": "career"},
            {"in_scope": "career skills", "in_scope_words": "Salary"},
        ),
        (
            "goals",
            {"goal_1": "Lead", "known_1": "Shipped"},
            {"goal_1": "Write"},
            {"goal_1": "Write", "goal_2": "Lead", "known_2": "Shipped"},
        ),
        (
            "goals",
            {"goal_1": "A", "goal_2": "B"},
            {"goal_1": "C", "goal_2": "D"},
            None,
        ),
    ],
)
def test_a_middle_is_an_option_between_two_or_all_that_both_name(
    clause: str, one: Texts, other: Texts, between: Texts | None
) -> None:
    assert middle(BY_NAME[clause], one, other) == between


def test_each_clause_has_fields_of_its_own_and_takes_no_others() -> None:
    for of in (fields, draft_fields):
        every = [field for clause in CLAUSES for field in of(clause)]
        assert len(every) == len(set(every))
    assert of_clause(BY_NAME["meets"], {"meets": "14", "length": "30", "meets_words": ""}) == {"meets": "14"}


def test_options_are_told_from_what_somebody_wrote() -> None:
    own = {field for clause in CLAUSES for field in draft_fields(clause) if is_own_words(field)}
    assert {"why_mentor", "goal_1", "known_3", "meets_words", "in_scope_words"} <= own
    assert not own & {"meets", "in_scope", "feedback_mentor", "feedback_mentee"}
