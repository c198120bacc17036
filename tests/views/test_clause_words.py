"""How the clauses of an agreement read."""

from bot import content
from bot.domain.clauses import BY_NAME, CLAUSES
from bot.views import clause_words

CONTENT = content.load()


def said(name: str, **texts: str) -> str:
    return clause_words.said(BY_NAME[name], texts, CONTENT)


def test_a_clause_reads_in_words_of_the_content_and_of_its_author() -> None:
    assert said("why", why="To grow") == "To grow"
    assert said("meets", meets="14") == "Every two weeks"
    assert said("in_scope", in_scope="skills career", in_scope_words="My talk") == (
        "Where a career may go\nLearning a skill\nMy talk"
    )
    assert said("goals", goal_1="Give a talk", known_1="It is on the agenda", goal_3="Sleep") == (
        "1. Give a talk\nWe will know: It is on the agenda\n3. Sleep"
    )


def test_an_option_says_what_it_would_mean() -> None:
    meant = clause_words.means(BY_NAME["feedback"], {"feedback_mentee": "asked"}, CONTENT, of="_mentee")
    assert meant == "You ask often, and the other waits for that"
    assert clause_words.means(BY_NAME["in_scope"], {"in_scope": "skills"}, CONTENT) is None


def test_what_says_nothing_is_a_dash_whatever_the_clause() -> None:
    assert {clause_words.said(clause, {}, CONTENT) for clause in CLAUSES} == {"–"}
    assert said("meets", meets="an option of another version") == "–"
