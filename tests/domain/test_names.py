"""Names of characters that nobody sees: they are taken for none, and cannot turn around what stands after them."""

import pytest

from bot.domain import names

UNSEEN = {
    "nothing": "",
    "spaces": "   \t\n",
    "a wide space": "\u3000\u3000",
    "no-break spaces": "\u00a0\u2007\u202f",
    "zero width": "\u200b\u200c\u200d\u2060\ufeff",
    "direction marks": "\u200e\u200f\u061c",
    "overrides": "\u202e\u202d\u202a\u202b\u202c",
    "isolates": "\u2066\u2067\u2068\u2069",
    "Hangul fillers": "\u115f\u1160\u3164\uffa0",
    "a blank of Braille": "\u2800",
    "soft hyphens": "\u00ad\u00ad",
    "variation selectors": "\ufe0f\ufe0e\U000e0100",
    "tags": "\U000e0041\U000e0042",
    "Mongolian separators": "\u180e\u180b",
    "marks with nothing under them": "\u0301\u0338",
    "control characters": "\x00\x07\x1b",
    "line and paragraph": "\u2028\u2029",
    "half a character": "\ud83d",
    "invisible operators": "\u2061\u2062\u2063\u2064",
    "a joiner of graphemes": "\u034f",
    "a note that is none": "\U0001d159",
    "unassigned": "\U000e0fff",
    "all of it": "\u202e \u200b\u3164\u2800\u00ad\ufeff",
}
SEEN = {
    "Ana": "Ana",
    "  Ana \n Souza ": "Ana Souza",
    "\u202eAna": "Ana",
    "A\u202ena\u202c": "Ana",
    "\u2067Ana\u2069": "Ana",
    "Ana\x00\x07": "Ana",
    "نگ\u200cار": "نگ\u200cار",
    "क्\u200dष": "क्\u200dष",
    "👩\u200d🚀": "👩\u200d🚀",
    "🏴\U000e0067\U000e0062\U000e007f": "🏴\U000e0067\U000e0062\U000e007f",
    "José": "José",
    "Jose\u0301": "Jose\u0301",
    "若手": "若手",
    "!": "!",
    "7": "7",
    "\u200bA\u200b": "\u200bA\u200b",
}


@pytest.mark.parametrize("name", UNSEEN.values(), ids=UNSEEN)
def test_what_nobody_sees_is_no_name(name: str) -> None:
    assert names.shown(name) == ""


@pytest.mark.parametrize(("name", "shown"), SEEN.items())
def test_what_can_be_seen_stays_as_it_is_in_one_line_and_turns_nothing_around(name: str, shown: str) -> None:
    assert names.shown(name) == shown
