"""Many pairs at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.imports import MOST_LINES, Candidate, Directory, Line, TooManyLines, parse, resolve
from bot.errors import UserError
from bot.views.imports import parse_typed, why

ANA, BEN, CLEO = Candidate("U0ANA", "ana"), Candidate("U0BEN", "Ben.Li"), Candidate("U0CLEO", "cleo")
PEOPLE = Directory(
    [
        ANA,
        BEN,
        CLEO,
        Candidate("U0BOT", "helper", is_bot=True),
        Candidate("USLACKBOT", "slackbot"),
        Candidate("U0GONE", "gone", deactivated=True),
        Candidate("U0OUT", "outsider", foreign=True),
        Candidate("U0SAM1", "sam"),
        Candidate("U0SAM2", "Sam"),
    ]
)


def read(text: str) -> list[tuple[str, str]]:
    return [(line.mentor, line.mentee) for line in parse(text)]


def problem(text: str, *, existing: frozenset[tuple[str, str]] = frozenset()) -> str | None:
    """What is wrong with the last line of a paste."""
    found = resolve(parse(text), PEOPLE, existing)[-1].problem
    return why(found) if found else None


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


@pytest.mark.parametrize("ana", ["@ana", "ana", "@ANA", "U0ANA", "<@U0ANA>", "<@U0ANA|ana>", " @ana "])
def test_people_are_named_by_handle_mention_or_id(ana: str) -> None:
    [planned] = resolve(parse(f"{ana},ben.li"), PEOPLE, frozenset())
    assert (planned.mentor_id, planned.mentee_id, planned.problem) == ("U0ANA", "U0BEN", None)


def test_a_name_with_a_comma_in_quotes_is_one_cell() -> None:
    assert read('"Li, Ana";@ben.li\n"Li, Ana";@cleo') == [("Li, Ana", "@ben.li"), ("Li, Ana", "@cleo")]


def test_lines_keep_the_number_they_have_in_the_paste() -> None:
    lines = parse("mentor,mentee\n\n@ana,@ben.li\n   \n@cleo,@ana")
    assert [line.number for line in lines] == [3, 5]


def test_an_empty_paste_has_no_lines() -> None:
    assert parse("") == parse("\n \n") == parse("mentor,mentee") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@ana", "this has 1 column; write a mentor and a mentee, such as @ana, @ben"),
        ("@ana @ben.li", "this has 1 column; write a mentor and a mentee, such as @ana, @ben"),
        ("@ana,@ben.li,@cleo", "this has 3 columns; write a mentor and a mentee, such as @ana, @ben"),
        (",@ben.li", "the mentor is missing"),
        ("@ana, ", "the mentee is missing"),
        (",", "the mentor and the mentee are missing"),
        ('"@ana,@ben.li', 'a quotation mark (") is missing its partner'),
        ("@" + "a" * 2000 + ",@ben.li", "this line is too long; write a mentor and a mentee, such as @ana, @ben"),
    ],
)
def test_a_line_that_is_no_pair_is_explained(text: str, expected: str) -> None:
    assert problem(text) == expected


def test_one_bad_line_does_not_spoil_the_others() -> None:
    lines = parse('"@ana\n@ana,@ben.li\n@cleo @ana')
    assert [bool(line.problem) for line in lines] == [True, False, True]


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
        ("@sam,@ana", "several people are called @sam; mention the right one instead"),
        ("@ana,<@U0ANA>", "@ana is mentor and mentee; name two people"),
        ("@ana,@cleo\n@cleo,@ana\nana,U0CLEO", "the same pair is already on line 1"),
    ],
)
def test_a_line_that_cannot_become_a_pair_is_explained(text: str, expected: str) -> None:
    assert problem(text) == expected


def test_a_pair_that_exists_is_not_made_again_but_may_be_made_the_other_way_round() -> None:
    existing = frozenset({("U0ANA", "U0CLEO")})
    assert problem("@ana,@cleo", existing=existing) == "@ana and @cleo are already a pair in this program"
    assert problem("@cleo,@ana", existing=existing) is None


def test_somebody_with_a_shared_handle_can_be_mentioned() -> None:
    [planned] = resolve(parse("<@U0SAM2|sam>,@ana"), PEOPLE, frozenset())
    assert (planned.mentor_id, planned.problem) == ("U0SAM2", None)


def test_a_handle_that_a_deactivated_account_had_before_means_its_new_owner() -> None:
    old, new = Candidate("U0OLD", "kim", deactivated=True), Candidate("U0NEW", "kim")
    for people in ([old, new], [new, old]):
        assert resolve([Line(1, "@kim", "@ana")], Directory([*people, ANA]), frozenset())[0].mentor_id == "U0NEW"


def test_more_lines_than_can_be_looked_through_are_refused_with_the_limit() -> None:
    lines = ["mentor,mentee", *(f"@ana{number},@ben{number}" for number in range(MOST_LINES))]
    assert len(parse("\n".join(lines))) == 300
    with pytest.raises(TooManyLines):
        parse("\n".join([*lines, "@ana,@ben"]))
    with pytest.raises(UserError, match="These are 301 lines; 300 fit at a time"):
        parse_typed("\n".join([*lines, "@ana,@ben"]))


cells = st.sampled_from(["@ana", "ben.li", "<@U0CLEO|x>", "@nobody", "", '"', '"@ana"', "mentor"]) | st.text(max_size=9)


@settings(deadline=None)
@given(st.lists(st.lists(cells, max_size=4).map(",".join), max_size=8).map("\n".join) | st.text(max_size=60))
def test_whatever_is_pasted_each_line_becomes_a_pair_of_two_people_or_says_why_not(text: str) -> None:
    planned = resolve(parse(text), PEOPLE, frozenset())
    for each in planned:
        assert each.problem or (each.mentor_id and each.mentee_id and each.mentor_id != each.mentee_id)
    made = [(each.mentor_id, each.mentee_id) for each in planned if not each.problem]
    assert len(made) == len(set(made))
