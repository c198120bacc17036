"""Every view and message: Slack takes it, a screen reader says it, and nothing that anyone typed does anything."""

import inspect
import pkgutil
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any, get_type_hints

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import bot.views
from bot.playground.rules import (
    blocks_too_long,
    problems_in_home,
    problems_in_message,
    problems_in_modal,
    warnings_in_message,
)
from bot.views import blocks
from bot.views.blocks import DrawnItem, Message
from tests.views import checked_by_slackblocks
from tests.views.gallery import WORLDS, Exhibit, drawn_in, everything, together
from tests.views.world import MANY, ORDINARY, Sizes, Words, World

PAGES = "bot.views.installations"  # for a browser, not for Slack: tests/test_installations.py looks at them

# What views are made of: each is drawn in some of them.
PARTS = {
    "bot.views.agenda_copy.line",
    "bot.views.agenda_copy.quiet",
    "bot.views.agenda_copy.shared",
    "bot.views.agenda_words.line",
    "bot.views.agenda_words.plain_line",
    "bot.views.agendas.agenda_button",
    "bot.views.agendas.open_button",
    "bot.views.agendas.value_of",
    "bot.views.breaks.breaks_field",
    "bot.views.initiative.look_button",
    "bot.views.meeting_reports.answers",
    "bot.views.meetings.came_of_them",
    "bot.views.agreement_notices.described",
    "bot.views.agreement_words.described",
    "bot.views.agreement_words.heading",
    "bot.views.agreement_words.one_line",
    "bot.views.agreements.how_often",
    "bot.views.agreements.possessive",
    "bot.views.attention.in_words",
    "bot.views.checkins.moods",
    "bot.views.endings.how",
    "bot.views.endings.mentorship",
    "bot.views.entry_texts.back_again",
    "bot.views.entry_texts.both",
    "bot.views.alignment_items.button_for",
    "bot.views.alignments.open_button",
    "bot.views.keep_days.keep_days_field",
    "bot.views.past_pairs.word",
    "bot.views.program_effects.ends_by_itself",
    "bot.views.program_settings.rhythm_input",
    "bot.views.program_settings.zone_input",
    "bot.views.clause_words.said",
    "bot.views.commands.here",
    "bot.views.concern_words.described",
    "bot.views.confidences.read_buttons",
    "bot.views.digests.chart",
    "bot.views.feedback.to_open",
    "bot.views.feedback_rounds.open_button",
    "bot.views.goal_words.first_words",
    "bot.views.help.to_be_paired",
    "bot.views.my_data.buttons",
    "bot.views.my_pairs.all_of_them",
    "bot.views.my_pairs.line",
    "bot.views.pages.list_page",
    "bot.views.pair_choice.pair_choice",
    "bot.views.pair_choice.person_name",
    "bot.views.people.problems",
    "bot.views.people.wait",
    "bot.views.pairs.news",
    "bot.views.privacy.line",
    "bot.views.program_choice.program_input",
    "bot.views.turns.asked",
    "bot.views.turns.look",
    "bot.views.closings.deleted_after",
    "bot.views.closings.days_button",
    "bot.views.closings.keepsake_button",
    "bot.views.closings.list_button",
    "bot.views.closings.until",
    "bot.views.envelopes.sealed_until",
    "bot.views.going_on.buttons",
    "bot.views.going_on.rhythm_button",
    "bot.views.partings.go_on_button",
    "bot.views.going_on.wish_button",
    "bot.views.going_on.words",
    "bot.views.keepsakes.as_json",
    "bot.views.keepsakes.as_markdown",
    "bot.views.keepsakes.file_name",
    "bot.views.thanks.look",
    "bot.views.promise_words.become",
    "bot.views.promise_words.days",
    "bot.views.promise_words.last_day",
    "bot.views.promise_words.sentence",
    "bot.views.promise_words.wording",
    "bot.views.promises.made",
    "bot.views.promises.promise_button",
    "bot.views.promises.release_button",
    "bot.views.promises.undo_button",
    "bot.views.program_settings.contacts_input",
    "bot.views.prompts.buttons",
    "bot.views.pulse_lists.copied",
    "bot.views.pulses.chose",
    "bot.views.pulses.named",
    "bot.views.pulses.open_button",
    "bot.views.pulses.question",
    "bot.views.prompts.undo_button",
    "bot.views.refusals.words",
    "bot.views.pairs.more_than_two",
    "bot.views.roster_words.kept",
    "bot.views.roster_words.line_of",
    "bot.views.roster_words.why",
    "bot.views.rosters.aside",
    "bot.views.rosters.collected",
    "bot.views.rosters.form_id_in",
    "bot.views.rosters.pasted_before",
    "bot.views.rosters.refused",
    "bot.views.zones.as_slack_says",
    "bot.views.zones.not_known",
    "bot.views.zones.zone_input",
    "bot.views.responses.shared_line",
    "bot.views.replies.in_short",
}
MODULES_OF_PARTS = (
    "bot.views.blocks",
    "bot.views.forms",
    "bot.views.meeting_calendar",
    "bot.views.meeting_words",
    "bot.views.parts",
)


of_those_alike = lru_cache(maxsize=5_000)  # the same is to be said: most have no words of people in them, or none new


@of_those_alike
def problems(drawn: Exhibit) -> list[str]:
    made = drawn.made
    if isinstance(made, Message):
        message = {"text": made.text, "blocks": made.blocks}
        too_long = ["msg_blocks_too_long"] if blocks_too_long(made.blocks) else []
        too_long += ["text over 4,000"] if len(made.text) > 4000 else []
        return problems_in_message(message) + warnings_in_message(message) + too_long
    if isinstance(made, str):
        return [] if 0 < len(made) <= 3000 else [f"{len(made)} characters"]
    return problems_in_home(made) if made["type"] == "home" else problems_in_modal(made)


@of_those_alike
def problems_of_slackblocks(drawn: Exhibit) -> list[str]:
    return checked_by_slackblocks.problems(drawn.made)


@together
@pytest.mark.parametrize("name", WORLDS)
def test_slack_takes_every_view_and_message(name: str) -> None:
    refused = {str(drawn): found for drawn in dict.fromkeys(drawn_in(name)) if (found := problems(drawn))}

    assert refused == {}


@together
@pytest.mark.parametrize("name", WORLDS)
def test_slackblocks_would_draw_every_view_and_message_the_same(name: str) -> None:
    drawn = [each for each in dict.fromkeys(drawn_in(name)) if not isinstance(each.made, str)]
    other = {str(each): found for each in drawn if (found := problems_of_slackblocks(each))}

    assert other == {}


@pytest.mark.parametrize(
    "block",
    [
        blocks.section("x" * 3001),
        blocks.actions(blocks.button("x" * 80, "a")),
        {**blocks.divider(), "color": "red"},
    ],
)
def test_both_opinions_find_what_slack_would_refuse(block: blocks.Block) -> None:
    view = blocks.modal("A view", [block], callback_id="view")

    assert len(problems(Exhibit(blocks.modal, view))) == 1
    assert len(checked_by_slackblocks.problems(view)) == 1


@together
def test_every_builder_of_a_view_a_message_or_words_is_drawn_here() -> None:
    drawn = {str(each) for each in drawn_in("ordinary")}

    assert set(builders()) - drawn - PARTS == set()


def builders() -> Iterator[str]:
    """The public functions of bot.views that return a view, a message, what waits, or words about a row."""
    for module in pkgutil.iter_modules(bot.views.__path__, "bot.views."):
        if module.name == PAGES or module.name in MODULES_OF_PARTS:
            continue
        for name, function in inspect.getmembers(import_module(module.name), inspect.isfunction):
            if function.__module__ != module.name or name.startswith("_"):
                continue
            made = get_type_hints(function)["return"]
            words = made is str and not name.startswith(("read", "form_id", "fing"))
            in_plain_text = name in ("partner_name", "copied")  # inside options, and in boxes to copy from
            if (words and not in_plain_text) or made in (Message, DrawnItem) or made == dict[str, Any]:
                yield f"{module.name}.{name}"


# --- nothing that anyone typed formats, mentions, links or quotes -----------------------------------------------------


# A mark between two letters or digits formats nothing.
MARKUP = re.compile(r"<[^<>]*>|[<>`]|(?<![A-Za-z0-9])[*_~]|[*_~](?![A-Za-z0-9])|^&gt;", re.MULTILINE)
IN_A_LINK = re.compile(r"\b(text|subject)=[\w.~%-]*", re.ASCII)  # first names, each mark of theirs in percent signs
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\x00-\x09\x0b-\x1f]")


def mrkdwn(made: Any) -> list[str]:
    """Every string in which Slack draws markup."""
    found = []
    left = [made]
    for each in left:  # which grows on the way
        if isinstance(each, dict):
            if each.get("type") == "mrkdwn":
                assert each["verbatim"] is True, "Slack would turn what looks like a link or a channel into one"
                found.append(each["text"])
            left += each.values()
        elif isinstance(each, list):
            left += each
        elif isinstance(each, Message):
            found.append(each.text)
            left.append(each.blocks)
    return found


@of_those_alike
def markup(drawn: Exhibit) -> Counter[str]:
    found: Counter[str] = Counter()
    for text in [drawn.made] if isinstance(drawn.made, str) else mrkdwn(drawn.made):
        found.update(markup_in(text))
    return found


@lru_cache(maxsize=20_000)
def markup_in(text: str) -> list[str]:
    found: list[str] = MARKUP.findall(IN_A_LINK.sub(r"\1=", text))
    return found


@lru_cache(maxsize=20_000)
def is_whole(text: str) -> bool:
    """Whether no escape in it is cut or forgotten."""
    return not re.search(r"&(?!amp;|lt;|gt;)", text)


@of_those_alike
def check_whole(drawn: Exhibit) -> None:
    for text in mrkdwn(drawn.made):
        assert not TURNING.search(text), f"{drawn} lets somebody's words turn its own around"
        assert is_whole(text), f"{drawn} cuts or forgets an escape"


def check_inert(everything_drawn: Iterable[Exhibit]) -> None:
    for drawn, ordinary in zip(everything_drawn, drawn_in("ordinary"), strict=True):
        if drawn.builder.__name__ == "question_text":  # made safe where it is drawn, in `copy` and `shared`
            continue
        check_whole(drawn)
        assert markup(drawn) == markup(ordinary), f"{drawn} draws what somebody typed"


@together
def test_hostile_words_are_words() -> None:
    check_inert(drawn_in("hostile"))


NASTY = st.sampled_from(
    [
        "<!channel>",
        "<@U1>",
        "<https://evil|x>",
        "*",
        "_",
        "~",
        "`",
        "```",
        "\n> ",
        ">",
        "&lt;",
        "&",
        "\u202e",
        "\x00",
        "|",
    ]
)


# The words that are found are told as they are: to look for the shortest takes minutes, and says no more.
AS_FOUND = (Phase.explicit, Phase.reuse, Phase.generate)


@pytest.mark.long
@settings(max_examples=25, phases=AS_FOUND)
@given(words=st.builds(Words.all, st.lists(NASTY | st.text(max_size=9), max_size=30).map("".join)))
def test_no_words_at_all_do_anything_or_make_slack_refuse_a_view(words: Words) -> None:
    everything_drawn = list(everything(World(words, Sizes())))
    check_inert(everything_drawn)
    for drawn in dict.fromkeys(everything_drawn):
        assert problems(drawn) == [], drawn


@settings(max_examples=5, phases=AS_FOUND)
@given(words=st.builds(Words, *(st.text(max_size=most) for most in (80, 80, 3000, 240, 150))))
def test_no_words_in_a_large_program_make_slack_refuse_a_view(words: Words) -> None:
    for drawn in dict.fromkeys(everything(World(words, MANY))):
        assert problems(drawn) == [], drawn


# --- how it reads ----------------------------------------------------------------------------------------------------


def strings(made: Any) -> Iterator[str]:
    if isinstance(made, Message):
        yield made.text
        yield from strings(made.blocks)
    elif isinstance(made, str):
        yield made
    elif isinstance(made, list):
        for each in made:
            yield from strings(each)
    elif isinstance(made, dict):
        for key in ("text", "title", "label", "hint", "placeholder", "description", "submit", "close", "element"):
            yield from strings(made.get(key, []))
        for key in ("blocks", "elements", "options", "accessory", "confirm", "deny"):
            yield from strings(made.get(key, []))


@together
def test_the_bot_is_calm_and_plain() -> None:
    said = {words for drawn in drawn_in("ordinary") for words in strings(drawn.made)}

    assert len(said) > 100
    assert [
        words for words in said if re.search(r"!|\b(oops|please note|simply|leverage|utilize)\b", words, re.I)
    ] == []
    assert [words for words in said if re.search(r"\b(envelopes?|unseal|payload)\b", words, re.I)] == []
    assert [words for words in said if re.search(r"(?<![/\w])[A-Z][a-z]+[A-Z]\w*(?![/\w])", words)] == [], (
        "names of code"
    )
    assert [words for words in said if re.search("[\U0001f300-\U0001faff]|:[a-z_]+:", words)] == []


# Nothing to say, or two ends of one sentence; bars stand before two spaces.
BROKEN = re.compile(r": $|\bNone$|[.?…]\.|[.?]:(?!\w)|(?<=\S) [.,;?](?!\w)|(?<![■□])  |^\s*$")


@together
def test_no_sentence_breaks_off_or_ends_twice() -> None:
    said = {words for drawn in drawn_in("ordinary") for words in strings(drawn.made)}
    lines = {line for words in said for line in words.replace(ORDINARY.answer, "words").split("\n") if line}

    assert [line for line in sorted(lines) if BROKEN.search(line)] == []


@together
def test_no_heading_and_no_button_trails_off() -> None:
    """What is cut is somebody's own: a promise begins with “When …”, as one is made."""
    for drawn in drawn_in("ordinary"):
        made = drawn.made.blocks if isinstance(drawn.made, Message) else drawn.made
        for each in strings(made):
            assert not each.endswith(" …") or each in ("When …", "I will …", "By …"), drawn


ON_A_PHONE = 40  # characters of a button that a narrow phone shows, with a year in it too


@together
def test_every_button_says_what_it_does_in_words_and_no_two_in_a_view_sound_the_same() -> None:
    for drawn in drawn_in("a lot"):
        blocks = drawn.made.blocks if isinstance(drawn.made, Message) else []
        for block in blocks or (drawn.made["blocks"] if isinstance(drawn.made, dict) else []):
            buttons = [each for each in block.get("elements", []) if each["type"] == "button"]
            sounds = [each.get("accessibility_label", each["text"]["text"]) for each in buttons]
            assert all(re.search("[A-Za-z]{3}", sound) for sound in sounds), drawn
            assert len(set(sounds)) == len(sounds), drawn
            assert all(len(each["text"]["text"]) <= ON_A_PHONE for each in buttons), drawn
            assert sum(each.get("style") == "primary" for each in buttons) <= 1, drawn
