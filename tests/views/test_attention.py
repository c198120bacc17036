"""The pairs that may need a hand as a coordinator reads them, in a message and in pages, on a phone too."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.actions.attention import Attention, NeedsAttention
from bot.domain.attention import Concern, GoneQuiet, NotMeeting
from bot.errors import UserError
from bot.playground.elements import elements_in
from bot.playground.visible import text_of
from bot.views import attention
from tests.views.world import ANA, BEN, LONGEST, MANY, ORDINARY, TODAY, Sizes, World

NOBODY = Attention(1, TODAY, pairs=12)
QUIET = NeedsAttention(7, ANA, BEN, "Ana", "Ben", [GoneQuiet(3, 14), NotMeeting(6, 14)], is_new=True)


def said(what: Attention, *, in_channel: bool = False, room: int = 3000) -> str:
    return "\n".join(attention.listing(what, in_channel=in_channel, room=room))


def test_reasons_are_in_words_and_nobody_is_blamed_when_there_are_none() -> None:
    assert (
        f"<@{ANA}> and <@{BEN}>: quiet for 3 weeks; both were asked how it is a week ago or longer, without a word; "
        "no meeting noted for 6 weeks; both were asked a week ago or longer, without a word; "
        "the program meets every 2 weeks"
    ) in said(replace(NOBODY, new=[QUIET]))
    assert said(NOBODY) == "No pair needs attention."


def test_what_is_new_comes_first_then_what_lasts_then_what_got_better() -> None:
    everything = World(ORDINARY, Sizes()).attention()
    lasting = replace(QUIET, is_new=False)
    words = said(replace(everything, new=[QUIET], lasting=[lasting], cut=False))

    places = [
        words.index(each)
        for each in ("as of Tue, Mar 3", "New this week", "Still so", "Better now:", "Paused for long:", "Handled:")
    ]
    assert places == sorted(places)


def test_a_long_list_is_cut_between_pairs_and_says_how_many_more_there_are() -> None:
    for words in (ORDINARY, LONGEST):
        for room in (900, 3000, 8000):
            everything = World(words, MANY).attention()
            text = said(everything, room=room)
            listed = text.count(f"<@{ANA}> and <@{BEN}>: ")
            assert 0 <= listed <= attention.MOST_LISTED
            assert f"and {300 - listed} more" in text
            assert len(text) <= room
            (block,) = attention.buttons(everything)
            (button,) = block["elements"]
            assert button["text"]["text"] == "All 360 pairs"


def test_every_pair_is_on_one_of_the_pages_and_once() -> None:
    needs = [replace(QUIET, pair_id=number, is_new=number < 30) for number in range(95)]
    everything = replace(NOBODY, new=needs[:30], lasting=needs[30:60], paused=needs[60:80], handled=needs[80:])
    program, seen = World(ORDINARY, Sizes()).program, []
    for number in range(5):
        page = attention.page(program, everything, number)
        assert attention.read_page(page | {"state": {}}) == (program.id, number)
        buttons = [element for _, element in elements_in(page["blocks"]) if element["action_id"] != attention.TURN_PAGE]
        seen += [each["value"] for each in buttons]
        assert f"Page {number + 1} of 5, 95 pairs in all." in text_of(page["blocks"])
    assert seen == [str(number) for number in range(95)]
    assert attention.page(program, everything, 99) == attention.page(program, everything, 0)


@pytest.mark.parametrize(("pairs", "words"), [(4, "whether a pair may need a hand"), (5, "1 pair may need a hand.")])
def test_in_a_channel_no_pair_is_named_and_no_number_is_about_a_few(pairs: int, words: str) -> None:
    told = replace(NOBODY, new=[QUIET], better=[QUIET], paused=[QUIET], handled=[QUIET], pairs=pairs)
    assert words in said(told, in_channel=True)
    assert "<@" not in said(told, in_channel=True)
    assert (said(replace(NOBODY, pairs=pairs), in_channel=True) == said(told, in_channel=True)) is (pairs < 5)


def test_a_pair_is_left_out_from_tomorrow_on_and_for_three_months_at_most() -> None:
    form = attention.form(QUIET, today=TODAY, page=3)

    def sent(until: date | None) -> attention.HandledUntil:
        chosen = {"until": {"value": {"selected_date": until.isoformat() if until else None}}}
        return attention.read(form | {"state": {"values": chosen}}, today=TODAY)

    assert sent(TODAY + timedelta(days=14)) == attention.HandledUntil(
        7, TODAY + timedelta(days=14), frozenset({Concern.SILENT, Concern.APART}), 3
    )
    for until, words in (
        (None, "Please fill this in."),
        (TODAY, "This day is over"),
        (TODAY - timedelta(days=400), "This day is over"),
        (TODAY + timedelta(days=92), "within the next three months"),
    ):
        with pytest.raises(UserError, match=words) as refused:
            sent(until)
        assert set(refused.value.fields) == {"until"}
