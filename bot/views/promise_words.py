"""How a promise is shown: its words, its days and what has become of it."""

from collections.abc import Sequence
from datetime import date

from bot.content.cards import RepairCard
from bot.domain.calendar import Availability
from bot.domain.promises import (
    Course,
    PromiseShare,
    PromiseState,
    PromiseWords,
    RepairAnswer,
    WhatNow,
    day_after,
)
from bot.views.blocks import Block, note, said, section
from bot.views.parts import cut, day, listed, local_day, mention, plain, preview
from storage.tables import Promise

FIRST_WORDS = 78  # characters, in a line
SHORT = 400  # characters, where several stand below each other
GONE = "Its words were deleted."
MOST_DAYS = 3  # that it had before

WHAT_NOW = {
    WhatNow.HAD_KEPT: "It was done in time; I had not said so",
    WhatNow.NEW_DAY: "I will do it, by a new day",
    WhatNow.SMALLER: "I will do something smaller",
    WhatNow.LET_GO: "I let it go",
}
SAID_OF_IT = {
    WhatNow.HAD_KEPT: "It was done in time.",
    WhatNow.NEW_DAY: "It gets a new day.",
    WhatNow.SMALLER: "Something smaller takes its place.",
    WhatNow.LET_GO: "It is let go.",
}
SHARES = {
    PromiseShare.ALL: "all",
    PromiseShare.NEARLY_ALL: "nearly all",
    PromiseShare.MOST: "most",
    PromiseShare.SOME: "some",
}


def sentence(words: PromiseWords | None) -> str:
    """The promise in its author's words, as plain text."""
    if words is None:
        return GONE
    return f"When {words.when}, I will {words.will}" if words.when else f"I will {words.will}"


def first_words(promise: Promise, limit: int = FIRST_WORDS) -> str:
    """Of a promise, safe inside mrkdwn."""
    return preview(sentence(promise.words), limit)


def wording(promise: Promise) -> Block:
    return said(cut(sentence(promise.words), SHORT))


def whole_wording(promise: Promise) -> list[Block]:
    blocks: list[Block] = [said(sentence(promise.words))]
    if promise.words and promise.words.reason:
        blocks += [section("*Why*"), said(promise.words.reason)]
    return blocks


def whose(promise: Promise, viewer: str) -> str:
    """Whose it is, and what its day is and was; for mrkdwn."""
    who = f"You, to {mention(promise.partner_id)}" if viewer == promise.author_id else mention(promise.author_id)
    if promise.is_private:
        who = "You, to yourself"
    return f"{who} · {days(promise.course)}"


def days(course: Course) -> str:
    """Its day; what it was before stays in sight."""
    by = f"by {day(course.due_on)}"
    if not course.moved_from:
        return by
    before = [day(each) for each in course.moved_from[-MOST_DAYS:]]
    return f"{by} · moved in time from {listed(before)}"


def become(promise: Promise, viewer: str) -> str | None:
    """What has become of it, in words for either of the two; nothing while it is open."""
    mine = viewer == promise.author_id
    course, zone = promise.course, promise.pair.member(viewer).zone
    on = f" {local_day(promise.settled_at, zone)}" if promise.settled_at else ""
    match course.state:
        case PromiseState.KEPT:
            return f"✓ Kept{on}."
        case PromiseState.RELEASED if mine:
            return f"✓ {mention(promise.partner_id)} has released you from it. Nothing is owed."
        case PromiseState.RELEASED:
            return "✓ You have released them from it. Nothing is owed."
        case PromiseState.LET_GO:
            return "It was let go."
        case PromiseState.MISSED:
            return "It was not done by its day. That happens; what matters is what comes now."
    if not_yet := course.not_yet_on:
        return f"Not done yet: there is time until the end of {last_day(promise, not_yet)}." if mine else None
    return None


def last_day(promise: Promise, not_yet_on: date) -> str:
    """The working day that is left."""
    when: Availability = promise.availability
    return day(max(day_after(not_yet_on, when), promise.asked_on or not_yet_on))


def mended(promise: Promise, viewer: str) -> list[Block]:
    """What was said after it was missed, for whoever may see it."""
    repair = promise.repair
    if repair is None:
        return []
    mine = viewer == promise.author_id
    author = "You" if mine else mention(promise.author_id)
    other = mention(promise.partner_id) if mine else "You"
    blocks: list[Block] = []
    if repair.what_now:
        blocks.append(section(f"*{author} said:* {SAID_OF_IT[repair.what_now]}"))
        blocks += [said(repair.text)] if repair.text else []
    if repair.answer is RepairAnswer.THANK:
        blocks.append(note(f"{other} said thank you for saying so."))
    return blocks


def ways(cards: Sequence[RepairCard]) -> list[Block]:
    """Ways to begin after a missed promise."""
    return [note(f"*{plain(each.name)}* {plain(each.text)}") for each in cards]
