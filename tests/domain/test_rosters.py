"""Many pairs at once: what is read of a paste, and whom it means. `tests/rosters/` has whole lists."""

import sys
from collections.abc import Callable
from difflib import SequenceMatcher
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.directory import Candidate, Directory
from bot.domain.matching import Planned, judge_again, resolve
from bot.domain.rosters import MOST_LINES, Line, Spot, TooManyLines, parse
from bot.errors import UserError
from bot.views.roster_words import kept, read_kept, shown, why
from bot.views.rosters import parse_typed

ANA, BEN, CLEO = Candidate("U0ANA", "ana"), Candidate("U0BEN", "Ben.Li"), Candidate("U0CLEO", "cleo")
EVERYBODY = [
    ANA,
    BEN,
    CLEO,
    Candidate("U0BOT", "helper", is_bot=True),
    Candidate("USLACKBOT", "slackbot"),
    Candidate("U0GONE", "gone", deactivated=True),
    Candidate("U0OUT", "outsider", foreign=True),
    Candidate("U0SAM1", "sam"),
    Candidate("U0SAM2", "Sam"),
    Candidate("U0KIM1", "kim1", real_name="Kim Young", display_name="Kim"),
    Candidate("U0KIM2", "kim2", real_name="Kim Young"),
    Candidate("U0JO", "jo", real_name="Jo Doe", display_name="gone", email="jo@example.com"),
]
PEOPLE = Directory(EVERYBODY)


def read(text: str) -> list[tuple[str, str]]:
    return [(line.mentors[0][0], line.mentees[0][0]) for line in parse([text]).lines]


def plan(text: str, *, existing: frozenset[tuple[str, str]] = frozenset()) -> list[Planned]:
    return resolve(parse([text]).lines, PEOPLE, existing)


def problem(text: str, *, existing: frozenset[tuple[str, str]] = frozenset()) -> str:
    """What is wrong with the last line of a paste."""
    return shown(plan(text, existing=existing), parts=1)[-1].why


@pytest.mark.parametrize(
    "text",
    [
        "@ana,@ben.li",
        "@ana, @ben.li\n",
        "\n\n  @ana ;@ben.li ",
        "@ana\t@ben.li\t\t",
        '"@ana","@ben.li"',
        '"@ana" , "@ben.li"',
        "\ufeff@ana,@ben.li\r\n",
        "mentor,mentee\n@ana,@ben.li",
        "\ufeffMentor; Mentee\r\n\r\n@ana; @ben.li\r\n",
        "mentee,mentor\n@ben.li,@ana",
    ],
)
def test_a_pair_is_read_however_the_spreadsheet_wrote_it(text: str) -> None:
    assert read(text) == [("@ana", "@ben.li")]


@pytest.mark.parametrize("ana", ["@ana", "ana", "@ANA", "U0ANA", "<@U0ANA>", "<@U0ANA|ana>", " @ana ", "＠ａｎａ"])
def test_people_are_named_by_handle_mention_or_id(ana: str) -> None:
    [planned] = plan(f"{ana},ben.li")
    assert (planned.mentor_id, planned.mentee_id, planned.problems) == ("U0ANA", "U0BEN", [])


def test_a_name_with_a_comma_in_quotes_is_one_cell() -> None:
    assert read('"Li, Ana";@ben.li\n"Li, Ana";@cleo') == [("Li, Ana", "@ben.li"), ("Li, Ana", "@cleo")]


def test_lines_keep_the_number_they_have_in_the_paste() -> None:
    lines = parse(["mentor,mentee\n\n@ana,@ben.li\n   \n@cleo,@ana"]).lines
    assert [line.spot.number for line in lines] == [3, 5]


def test_an_empty_paste_has_no_lines() -> None:
    assert [parse([text]).lines for text in ("", "\n \n", "mentor,mentee", ",,,\n,")] == [[], [], [], []]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@ana", "this has 1 column; write a mentor and a mentee, such as @ana, @ben"),
        ("@ana @ben.li", "this has 1 column; write a mentor and a mentee, such as @ana, @ben"),
        (
            "@ana,@ben.li,@cleo",
            "this has 3 columns; write a mentor and a mentee, such as @ana, @ben, or add a heading that says which "
            "column is the mentor's and which the mentee's",
        ),
        (",@ben.li", "the mentor is missing"),
        ("@ana, ", "the mentee is missing"),
        (",@zoe", "the mentor is missing. Also: nobody here is called @zoe; check the spelling"),
        ('"@ana,@ben.li', 'a quotation mark (") is missing its partner'),
        ("@" + "a" * 2000 + ",@ben.li", "this line is too long; write a mentor and a mentee, such as @ana, @ben"),
    ],
)
def test_a_line_that_is_no_pair_is_explained(text: str, expected: str) -> None:
    assert problem(text) == expected


def test_one_bad_line_does_not_spoil_the_others() -> None:
    assert [bool(each.problems) for each in plan('"@ana\n@ana,@ben.li\n@cleo @ana')] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@ana,@ben.ly", "nobody here is called @ben.ly; did you mean @ben.li?"),
        ("@zoe,@ana", "nobody here is called @zoe; check the spelling"),
        ("<@U0NEW>,@ana", "nobody here is called <@U0NEW>; check the spelling"),
        ("@ana,@helper", "@helper is a bot"),
        ("@ana,@slackbot", "@slackbot is a bot"),
        ("@gone,@ana", "the account of @gone is deactivated"),
        ("@ana,@outsider", "@outsider belongs to another workspace"),
        (
            "@sam,@ana",
            "2 people are called @sam: U0SAM1 (@sam) and U0SAM2 (@sam); write the member id of the right one",
        ),
        (
            "Kim Young,@ana",
            "2 people are called Kim Young: @kim1 (Kim Young) and @kim2 (Kim Young); "
            "write the @handle of the right one",
        ),
        ("@ana,<@U0ANA>", "@ana is mentor and mentee; name two people"),
        ("@ana,@cleo\n@cleo,@ana\nana,U0CLEO", "the same pair is already on line 1"),
        ("@zoe,@helper", "nobody here is called @zoe; check the spelling. Also: @helper is a bot"),
        (
            "@ben.ly,@gone",
            "nobody here is called @ben.ly; did you mean @ben.li? Also: the account of @gone is deactivated",
        ),
        (
            "mentor,mentor id,mentee\nana,U0CLEO,kim",
            "this says two people in the place of one: @cleo and @ana; leave one of them",
        ),
        (
            "mentor,mentee\n@ana/@cleo,@kim1 & @ben.li",
            "this has several mentors and several mentees; write a line for each pair",
        ),
    ],
)
def test_a_line_that_cannot_become_a_pair_is_explained(text: str, expected: str) -> None:
    assert problem(text) == expected


def test_a_name_is_that_of_who_can_be_paired_and_a_handle_is_one_persons() -> None:
    assert [(each.mentor_id, each.mentee_id) for each in plan("gone,Kim")] == [("U0JO", "U0KIM1")]
    assert problem("@gone,@ana") == "the account of @gone is deactivated"


def test_an_address_is_looked_up_only_where_slack_tells_them() -> None:
    assert [(each.mentor_id, each.problems) for each in plan("JO@example.com,@ana")] == [("U0JO", [])]
    assert problem("ann@example.com,@ana").startswith("nobody here has the address ann@example.com")
    untold = Directory([ANA, BEN])
    [planned] = resolve(parse(["ana@example.com,@ben.li"]).lines, untold, frozenset())
    assert why(planned.problems[0]) == (
        "ana@example.com is an e-mail address, and Rapport has not been allowed to look those up here; "
        "write the @handle, the member id or the full name instead"
    )


def test_a_pair_that_exists_is_not_made_again_but_may_be_made_the_other_way_round() -> None:
    existing = frozenset({("U0ANA", "U0CLEO")})
    assert problem("@ana,@cleo", existing=existing) == "@ana and @cleo are already a pair in this program"
    assert problem("@cleo,@ana", existing=existing) == ""


def test_somebody_with_a_shared_handle_can_be_mentioned() -> None:
    [planned] = plan("<@U0SAM2|sam>,@ana")
    assert (planned.mentor_id, planned.problems) == ("U0SAM2", [])


def test_a_handle_that_a_deactivated_account_had_before_means_its_new_owner() -> None:
    old, new = Candidate("U0OLD", "kim", deactivated=True), Candidate("U0NEW", "kim")
    for people in ([old, new], [new, old]):
        line = Line(Spot(0, 1), 1, [("@kim",)], [("@ana",)])
        assert resolve([line], Directory([*people, ANA]), frozenset())[0].mentor_id == "U0NEW"


def test_what_was_shown_is_what_is_judged_again_whatever_people_are_called_by_then() -> None:
    before = [(each.spot, each.mentor_id, each.mentee_id) for each in plan("@ana,@cleo\n@cleo,@ben.li")]
    swapped = [Candidate("U0ANA", "cleo"), Candidate("U0CLEO", "ana"), Candidate("U0BEN", "b", is_bot=True)]
    judged = judge_again(before, {each.id: each for each in swapped})
    assert [(each.mentor_id, each.mentee_id) for each in judged] == [("U0ANA", "U0CLEO"), ("U0CLEO", "U0BEN")]
    assert [[why(each) for each in line.problems] for line in judged] == [[], ["@b is a bot"]]


def test_a_heading_holds_for_the_parts_after_it_but_not_for_what_is_written_by_hand() -> None:
    first = "Team,Mentee,Mentor,Notes\nWeb,@ben.li,@ana,likes tea"
    lines = parse([first, "Web,@cleo,@ana,", "@kim1,@jo", "mentee;mentor\n@jo;@cleo"]).lines
    assert [(line.spot.part, line.mentors[0][0], line.mentees[0][0]) for line in lines] == [
        (0, "@ana", "@ben.li"),
        (1, "@ana", "@cleo"),
        (2, "@kim1", "@jo"),
        (3, "@cleo", "@jo"),
    ]
    short = parse(["Mentee,Mentor,Notes\n@ben.li,@ana,x", "@cleo,@ana"]).lines
    assert (short[1].mentors[0][0], short[1].mentees[0][0]) == ("@ana", "@cleo"), "the two stand where they stood"


def test_words_about_a_mentor_and_a_mentee_below_a_heading_or_a_pair_are_no_heading() -> None:
    lines = parse(
        ["Mentor,Mentee,Why,Also\n@ana,@ben.li,,", "@cleo,@kim1,asks for a mentor,a shy mentee\n@jo,@ana,,"]
    ).lines
    assert [(line.mentors[0][0], line.mentees[0][0]) for line in lines] == [
        ("@ana", "@ben.li"),
        ("@cleo", "@kim1"),
        ("@jo", "@ana"),
    ]
    assert len(parse(["@ana,@ben.li\nmy mentor,your mentee\n@cleo,@kim1"]).lines) == 3
    assert read("Ana,Ben\nMentee,Kai\nLena,Eli")[2] == ("Lena", "Eli"), "no line turns those below it around"
    assert len(parse(["Name,Role\nAna,Mentor\nBen,Mentee"]).lines) == 3


def test_where_a_line_stands_is_said_with_its_part_when_there_are_several() -> None:
    planned = resolve(parse(["@ana,@cleo", "\n@ana,@cleo"]).lines, PEOPLE, frozenset())
    assert shown(planned, parts=2)[-1].why == "the same pair is already on line 1 of part 1"


def test_more_lines_than_can_be_looked_through_are_refused_with_the_limit() -> None:
    lines = ["mentor,mentee", *(f"@ana{number},@ben{number}" for number in range(MOST_LINES))]
    parts = ["\n".join(lines[:600]), "\n".join(lines[600:])]
    assert len(parse(parts).lines) == MOST_LINES
    with pytest.raises(TooManyLines):
        parse([*parts, "@ana,@ben"])
    with pytest.raises(UserError, match="These are 1,001 lines; 1,000 fit in one import"):
        parse_typed([*parts, "@ana,@ben"], "pairs")


def test_a_name_that_nobody_has_is_compared_with_a_few_however_many_are_alike() -> None:
    """Each of these handles shares most of its letters with all others: comparing with all of them took a minute."""
    crowd = Directory([Candidate(f"U{n:05}", f"mentor{n:05}", real_name=f"Mentor Number {n:05}") for n in range(4_000)])
    lines = parse(["\n".join(f"@mentr{n:05},Mentr Number {n:05}" for n in range(150))]).lines

    planned, compared = counting(SequenceMatcher.ratio, lambda: resolve(lines, crowd, frozenset()))

    assert compared <= 2 * 150 * 10
    assert all(len(each.problems) == 2 for each in planned)
    meant = [each.problems[0].people[0].handle for each in planned if each.problems[0].people]
    assert len(meant) > 120
    assert sum(handle == f"mentor{number:05}" for number, handle in enumerate(meant)) > 120


def counting(function: Callable[..., Any], work: Callable[[], list[Planned]]) -> tuple[list[Planned], int]:
    """What some work gives, and how often it calls a function."""
    calls = 0

    def look(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and frame.f_code is function.__code__

    sys.setprofile(look)
    try:
        return work(), calls
    finally:
        sys.setprofile(None)


cells = st.sampled_from(
    [
        "@ana",
        "ben.li",
        "<@U0CLEO|x>",
        "@nobody",
        "",
        '"',
        '"@ana"',
        "mentor",
        "Mentee",
        "E-mail",
        "n/a",
        "a@b.de",
        "\n",
        "”",
    ]
) | st.text(max_size=9)
marks = st.sampled_from([",", ";", "\t", "|", "，", " → "])
pastes = marks.flatmap(lambda mark: st.lists(st.lists(cells, max_size=4).map(mark.join), max_size=8)).map("\n".join)


@given(st.lists(pastes | st.text(max_size=60), max_size=3))
def test_whatever_is_pasted_each_line_becomes_a_pair_is_left_out_with_a_reason_or_says_why_not(
    parts: list[str],
) -> None:
    roster = parse(parts)
    planned = resolve(roster.lines, PEOPLE, frozenset())
    for each in planned:
        assert each.problems or (each.mentor_id and each.mentee_id and each.mentor_id != each.mentee_id)
    made = [(each.mentor_id, each.mentee_id) for each in planned if not each.problems]
    assert len(made) == len(set(made))
    lines = shown(planned, parts=len(parts))
    assert read_kept(kept(lines)) == [
        type(line)(line.spot, line.mentor_id, line.mentee_id, " ".join(line.why.split())) for line in lines
    ]
    told = {(each.spot.part, each.spot.number) for each in roster.left_out}
    told |= {(line.spot.part, number) for line in roster.lines for number in range(line.spot.number, line.last + 1)}
    for part, text in enumerate(parts):
        if not set(text) & set(
            '"“”„‟«»＂〝〞\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029'
        ):  # which join lines, and part them
            written = {number for number, line in enumerate(text.split("\n"), 1) if any(map(str.isalnum, line))}
            assert {(part, number) for number in written} <= told
