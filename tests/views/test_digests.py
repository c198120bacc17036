"""The digest as a coordinator reads it, and as a screen reader says it."""

import re
from dataclasses import replace

from bot.actions.digests import NeedsAttention, Period
from bot.domain.engagement import BothSilent, NotMeeting
from bot.views import digests
from bot.views.blocks import Message
from tests.views.world import ANA, BEN, LONGEST, MANY, ORDINARY, Sizes, World


def kinds(message: Message) -> list[str]:
    return [block["type"] for block in message.blocks]


def shown(message: Message) -> str:
    texts = [block["text"]["text"] for block in message.blocks if block["type"] in ("section", "header")]
    return "\n".join(texts)


def test_every_number_of_every_week_is_in_the_text() -> None:
    digest = World(ORDINARY, Sizes()).digest()
    weeks = [
        Period(week.first, week.last, *(100 * column + number for column in range(1, 6)))
        for number, week in enumerate(digest.periods)
    ]

    drawn = digests.draw(replace(digest, periods=weeks, members=777, pairs=888))

    for number, week in enumerate(weeks):
        line = next(line for line in drawn.text.splitlines() if line.startswith(f"Week of {digests.label(week)}:"))
        assert re.findall(r"\d+", line.split(":")[1]) == [str(100 * column + number) for column in range(1, 6)]
        assert line in shown(drawn)
    assert "108 of 777 people wrote something" in drawn.text and "508 of 888 pairs met" in drawn.text


def test_what_needs_a_coordinator_comes_before_the_chart_and_the_chart_can_be_left_out() -> None:
    digest = World(ORDINARY, Sizes()).digest()

    drawn, plain = digests.draw(digest), digests.draw_plain(digest)

    assert kinds(drawn) == ["header", "section", "section", "data_visualization", "section", "context"]
    assert kinds(plain) == ["header", "section", "section", "section", "context"]
    assert (plain.text, shown(plain)) == (drawn.text, shown(drawn))


def test_a_long_list_is_cut_between_pairs_and_says_how_many_more_there_are() -> None:
    for words in (ORDINARY, LONGEST):
        drawn = digests.draw(World(words, MANY).digest())
        for text in (drawn.text, shown(drawn)):
            listed = text.count(f"<@{ANA}> and <@{BEN}>: ")
            assert 0 < listed <= digests.MOST_LISTED
            assert f"and {300 - listed} more" in text
        assert len(drawn.text) <= 4000
        assert drawn.text.endswith(digests.BLIND), "the numbers and what cannot be seen are never cut away"


def test_questions_that_were_never_sent_are_said_in_the_message_too() -> None:
    digest = replace(World(ORDINARY, Sizes()).digest(), dropped=2)

    for text in (digests.draw(digest).text, shown(digests.draw(digest))):
        assert "2 more were not sent: Rapport was not running." in text
    assert "1 more was not sent" in digests.draw(replace(digest, dropped=1)).text
    assert "not sent" not in digests.draw(replace(digest, dropped=0)).text


def test_people_who_have_left_make_no_impossible_fraction() -> None:
    digest = replace(World(ORDINARY, Sizes()).digest(), members=1, pairs=0)

    assert "2 people wrote something. 1 pairs met." in digests.draw(digest).text


def test_reasons_are_in_words_and_nobody_is_blamed_when_there_are_none() -> None:
    digest = World(ORDINARY, Sizes()).digest()
    quiet = NeedsAttention(ANA, BEN, [BothSilent(21, False, 14), NotMeeting(40, True, 14)])

    drawn = digests.draw(replace(digest, attention=[quiet], attention_total=1))

    reasons = "no answer from either for 21 days; the agreed rhythm is 14; no meeting noted since the start 40 days ago"
    assert f"<@{ANA}> and <@{BEN}>: {reasons}" in drawn.text
    calm = digests.draw(replace(digest, attention=[], attention_total=0))
    assert "No pair needs attention." in calm.text and "need a hand" not in calm.text
