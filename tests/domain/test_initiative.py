"""Who starts things: counted, shown in two bars, and one suggestion."""

import pytest

from bot.domain.initiative import BAR, Deed, Initiative, Suggestion, bar


@pytest.mark.parametrize(
    ("mine", "theirs", "is_mentee", "suggested"),
    [
        ((0, 0, 0), (0, 0, 0), True, Suggestion.BEGIN),
        ((0, 1, 1), (2, 0, 0), True, Suggestion.PROPOSE),
        ((2, 0, 1), (0, 0, 0), True, Suggestion.PREPARE),
        ((2, 1, 0), (0, 0, 0), True, Suggestion.FOLLOW_UP),
        ((1, 1, 1), (1, 1, 1), True, Suggestion.GO_ON),
        ((3, 0, 0), (0, 1, 0), False, Suggestion.MAKE_ROOM),
        ((0, 0, 0), (0, 1, 0), False, Suggestion.GO_ON),
    ],
)
def test_one_suggestion_follows_from_what_was_done(
    mine: tuple[int, ...], theirs: tuple[int, ...], is_mentee: bool, suggested: Suggestion
) -> None:
    own, other = (dict(zip(Deed, each, strict=True)) for each in (mine, theirs))
    assert Initiative(own, other, is_mentee).suggestion is suggested


def test_bars_show_which_is_more_and_that_there_is_anything() -> None:
    assert [bar(number, 40) for number in (0, 1, 20, 40)] == [0, 1, BAR // 2, BAR]


def test_only_a_mentee_whose_mentor_starts_more_is_worth_a_nudge() -> None:
    few, many = dict.fromkeys(Deed, 0), dict.fromkeys(Deed, 2)
    assert Initiative(few, many, is_mentee=True).is_led_by_the_other
    assert not Initiative(few, many, is_mentee=False).is_led_by_the_other
    assert not Initiative(many, many, is_mentee=True).is_led_by_the_other
    assert not Initiative(few, {Deed.PROPOSED: 1}, is_mentee=True).is_led_by_the_other
