"""The digest as a coordinator reads it, and as a screen reader says it."""

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.actions.attention import Attention
from bot.actions.digests import Digest, Dropped, Period, QuarterCounts
from bot.actions.weeks import Counted
from bot.domain.engagement import Trend
from bot.views import digests, parts
from bot.views.blocks import Message
from tests.views.world import ORDINARY, Sizes, World

LAST = Period(
    first=date(2027, 1, 4),
    last=date(2027, 1, 10),
    people=20,
    pairs=10,
    paused=1,
    in_touch=8,
    met=7,
    asked=31,
    wrote=15,
    passed=5,
)
BEFORE = replace(LAST, first=date(2026, 12, 28), last=date(2027, 1, 3), paused=0, in_touch=1, met=0)


@pytest.fixture(autouse=True)
def in_january(monkeypatch: pytest.MonkeyPatch) -> None:
    """As it is once anybody has asked what time it is."""
    monkeypatch.setattr(parts, "_this_year", 2027)


DIGEST = Digest(
    program="Spring",
    today=date(2027, 1, 11),
    has_pairs=True,
    periods=[BEFORE, LAST],
    trend=None,
    attention=Attention(1, date(2027, 1, 10), pairs=10),
)
TOO_FEW = "Too few people to show answers without pointing at somebody."


def kinds(message: Message) -> list[str]:
    return [block["type"] for block in message.blocks]


def shown(message: Message) -> str:
    texts = [block["text"]["text"] for block in message.blocks if block["type"] in ("section", "header")]
    return "\n".join(texts)


def last_week(**changes: int | None) -> list[str]:
    return digests.words(replace(DIGEST, periods=[BEFORE, replace(LAST, **changes)]))  # type: ignore[arg-type]


def series(message: Message) -> dict[str, list[int]]:
    chart = next(block["chart"] for block in message.blocks if block["type"] == "data_visualization")
    return {each["name"]: [point["value"] for point in each["data"]] for each in chart["series"]}


def test_the_last_week_is_said_first_in_a_few_words_with_its_days() -> None:
    assert digests.words(DIGEST) == [
        "*Mon, Jan 4 to Sun, Jan 10*: 8 of 10 pairs were in touch, 7 met; 1 was paused.",
        "31 questions reached people. 15 of 20 people wrote something, 5 said *Not this time*.",
    ]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"passed": None},
            "31 questions reached people. 15 of 20 people wrote something. "
            "Too few people to show how many said *Not this time* without pointing at somebody.",
        ),
        (
            {"wrote": None},
            "31 questions reached people. 5 of 20 people said *Not this time*. "
            "Too few people to show how many wrote something without pointing at somebody.",
        ),
        (
            {"wrote": None, "passed": None},
            f"31 questions reached people. {TOO_FEW}",
        ),
        ({"asked": None, "wrote": None, "passed": None}, TOO_FEW),
        ({"asked": 0, "passed": None}, "No question reached anybody. 15 of 20 people wrote something. "
         "Too few people to show how many said *Not this time* without pointing at somebody."),
        ({"asked": 1}, "1 question reached people. 15 of 20 people wrote something, 5 said *Not this time*."),
    ],
)  # fmt: skip
def test_what_is_not_shown_because_few_did_it_is_said_plainly(changes: dict[str, int | None], said: str) -> None:
    assert last_week(**changes)[1] == said


def test_a_week_in_which_no_pair_was_left_says_only_that() -> None:
    assert last_week(pairs=0) == ["*Mon, Jan 4 to Sun, Jan 10*: no pair was there at the end of the week."]


def test_whoever_is_in_a_pair_is_told_why_they_do_not_see_how_many_were_in_touch() -> None:
    hidden = replace(DIGEST, periods=[BEFORE, replace(LAST, in_touch=None)], to_one_of_them=True)

    assert digests.words(hidden)[:2] == [
        "*Mon, Jan 4 to Sun, Jan 10*: 7 of 10 pairs met; 1 was paused.",
        "How many were in touch is not shown, as you are in one of them and it could tell of a single pair.",
    ]
    assert "as others read along here" in digests.words(replace(hidden, in_channel=True))[1]
    assert set(series(digests.draw(hidden))) == {"Pairs that met"}


def test_before_a_whole_week_is_over_it_says_when_numbers_come_and_draws_no_chart() -> None:
    drawn = digests.draw(replace(DIGEST, periods=[]))

    assert "None is counted yet: the next is told of on Monday." in drawn.text
    assert "data_visualization" not in kinds(drawn) and digests.MEANING not in drawn.text


def test_days_of_another_year_say_which() -> None:
    rounds = QuarterCounts(date(2026, 10, 1), date(2026, 12, 31), held=12, opened=None)
    drawn = digests.draw(replace(DIGEST, rounds=rounds))

    assert "Week of Dec 28, 2026: 1 of 10 in touch, 0 met" in drawn.text
    assert "Feedback rounds, Thu, Oct 1, 2026 to Thu, Dec 31, 2026: 12 held." in drawn.text
    old = digests.words(replace(DIGEST, periods=[BEFORE]))
    assert old[0].startswith("*Mon, Dec 28, 2026 to Sun, Jan 3*:")


def test_the_chart_has_two_series_and_each_of_its_numbers_is_in_the_words() -> None:
    weeks = [
        replace(week, in_touch=100 + number, met=200 + number, pairs=300 + number)
        for number, week in enumerate(World(ORDINARY, Sizes()).digest().periods)
    ]
    drawn = digests.draw(replace(DIGEST, periods=weeks))

    assert series(drawn) == {
        "Pairs in touch": [week.in_touch for week in weeks],
        "Pairs that met": [week.met for week in weeks],
    }
    for text in (drawn.text, shown(drawn)):
        numbers = re.findall(r"(\d+) of (\d+) (?:pairs were )?in touch, (\d+) met", text)
        assert numbers == [(str(week.in_touch), str(week.pairs), str(week.met)) for week in reversed(weeks)]


@pytest.mark.parametrize("trend", Trend)
def test_how_it_has_been_going_is_one_sentence(trend: Trend) -> None:
    told = digests.draw(replace(DIGEST, trend=trend)).text

    assert told.count("the four weeks before") == 1
    assert digests.TRENDS[trend] in told.splitlines()


def test_words_come_first_and_the_chart_after_all_of_them_and_it_can_be_left_out() -> None:
    digest = World(ORDINARY, Sizes()).digest()

    drawn, plain = digests.draw(digest), digests.draw_plain(digest)

    assert kinds(drawn) == ["header", "section", "section", "actions", "section", "data_visualization", "context"]
    assert kinds(plain) == ["header", "section", "section", "actions", "section", "context"]
    assert (plain.text, shown(plain)) == (drawn.text, shown(drawn))


def test_questions_that_were_never_asked_are_said_with_their_days() -> None:
    two = Dropped(2, date(2027, 1, 5), date(2027, 1, 6))

    assert digests.words(replace(DIGEST, dropped=two))[-1] == (
        "2 questions were not asked: Rapport was not running between Tue, Jan 5 and Wed, Jan 6."
    )
    one = Dropped(1, date(2026, 12, 31), date(2026, 12, 31))
    assert digests.words(replace(DIGEST, dropped=one))[-1] == (
        "1 question was not asked: Rapport was not running on Thu, Dec 31, 2026."
    )


def test_whoever_asks_reads_which_weeks_it_is_about_and_of_which_programs_there_is_none() -> None:
    spring, autumn, winter = World(ORDINARY, Sizes(programs=3)).programs
    for program, name in ((spring, "Spring"), (autumn, "Autumn"), (winter, "Winter")):
        program.name = name
    sunday = date(2027, 1, 10)

    def said(*with_pairs: bool) -> str:
        programs = (spring, autumn, winter)[: len(with_pairs)]
        counted = [Counted(each, has, sunday, [], None) for each, has in zip(programs, with_pairs, strict=True)]
        return digests.asked(counted)

    assert said(True) == (
        "The digest of Spring is on its way to your direct messages. "
        "Like Monday's, it is about whole weeks, up to Sun, Jan 10."
    )
    assert said(False) == (
        "Spring has no pairs, so there is no digest of it. `/mentorship-admin pair @mentor @mentee` makes one."
    )
    assert said(True, True, False).startswith("The digest of Spring, Autumn is on its way")
    assert "Winter has no pairs" in said(True, True, False)
    assert said(False, False, True).endswith(
        "Spring and Autumn have no pairs, so there is none. `/mentorship-admin pair @mentor @mentee` makes one."
    )


def test_what_may_need_a_hand_stands_between_the_last_week_and_the_weeks_before() -> None:
    digest = World(ORDINARY, Sizes()).digest()
    text = digests.draw(digest).text

    assert text.index("*Pairs that may need a hand") < text.index("Week of ")
