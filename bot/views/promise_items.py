"""What waits about promises: that there is something, and never the words."""

from datetime import datetime

from bot.actions.promise_ledger import can_answer, can_say, can_undo
from bot.domain.promises import PromiseState
from bot.views.blocks import Block, DrawnItem, actions, button, section
from bot.views.pair_choice import partner_name
from bot.views.parts import day, mention
from bot.views.promise_words import become, days
from bot.views.promises import OPEN_SAY, SEE, THANK, made, release_button, steps, undo_button
from storage.tables import Item, Promise


def _named(promise: Promise) -> str:
    if promise.is_private:
        return f"your promise to yourself {made(promise)}"
    return f"your promise to {mention(promise.partner_id)} {made(promise)}"


def _see(promise: Promise) -> Block:
    return button("See", SEE, value=str(promise.id), described=f"See the promise {made(promise)}")


def ahead(item: Item, promise: Promise, now: datetime) -> DrawnItem:
    """On the working day before."""
    if not promise.is_open:
        return _done(item, promise, now)
    text = f"{_upper(_named(promise))} has its day {_soon(promise, now)}."
    return DrawnItem(text, [section(text, accessory=_see(promise))])


def _soon(promise: Promise, now: datetime) -> str:
    today = promise.author.today(now)
    left = (promise.due_on - today).days
    return "today" if not left else "tomorrow" if left == 1 else f"on {day(promise.due_on)}"


def due(item: Item, promise: Promise, now: datetime) -> DrawnItem:
    """On its day, with one press for what has become of it."""
    if not promise.is_open:
        return _done(item, promise, now)
    if not item.is_open:
        return _asked(promise)
    which, today = _upper(_named(promise)), promise.author.today(now)
    if promise.not_yet_on:
        text = f"{which}: today is the day that is left. Is it done?"
    elif promise.due_on < today:
        text = f"{which} was for {day(promise.due_on)}. Is it done?"
    else:
        text = f"{which} is for today. Is it done?"
    can_press = steps(promise, now, item.told_at or now)
    pressed, labels = [*can_press, _see(promise)], [each["text"]["text"] for each in can_press]
    choices = " or ".join(filter(None, (", ".join(labels[:-1]), labels[-1])))
    return DrawnItem(text, [section(text), actions(*pressed)], text_alone=f"{text} {choices}.")


def _asked(promise: Promise) -> DrawnItem:
    """It was asked, and has another day now or one that is left."""
    so = "not done yet" if promise.not_yet_on else days(promise.course)
    text = f"✓ {_upper(_named(promise))}: {so}."
    return DrawnItem(text, [section(text, accessory=_see(promise))])


def _now(promise: Promise, viewer: str) -> str:
    """What has become of it, or, while it is open, its day."""
    return become(promise, viewer) or f"{days(promise.course)}."


def _done(item: Item, promise: Promise, now: datetime) -> DrawnItem:
    text = f"{_upper(_named(promise))}: {_now(promise, item.user_id)}"
    if can_undo(promise, item.user_id, now):
        return DrawnItem(text, [section(text), actions(undo_button(promise), _see(promise))])
    return DrawnItem(text, [section(text, accessory=_see(promise))])


def repair(item: Item, promise: Promise, now: datetime) -> DrawnItem:
    """For the author of one that was missed, once."""
    if not can_say(promise, item.user_id):
        text = f"✓ {_upper(_named(promise))}: thank you for saying what now."
        if promise.state is not PromiseState.MISSED:
            return _done(item, promise, now)
        return DrawnItem(text, [section(text, accessory=_see(promise))])
    text = (
        f"{_upper(_named(promise))} was not done by its day. That happens. What now: a new day, something smaller, or "
        "let it go?"
    )
    say = button(
        "Say what now", OPEN_SAY, value=str(promise.id), described=f"Say what now: the promise {made(promise)}"
    )
    return DrawnItem(text, [section(text), actions(say, _see(promise))])


def news(item: Item, promise: Promise, now: datetime) -> DrawnItem:
    """For the other: made, moved or kept, as it is when it is told."""
    author = mention(promise.author_id)
    match promise.state:
        case PromiseState.KEPT:
            text = f"{author} has kept a promise to you."
        case PromiseState.OPEN if promise.moves:
            text = f"{author} has moved a promise to you in time: it is now for {day(promise.due_on)}."
        case PromiseState.OPEN:
            text = f"{author} has promised you something, by {day(promise.due_on)}."
        case _:
            text = f"{author} had promised you something."
    return DrawnItem(text, [section(text, accessory=_see(promise))])


def undone(item: Item, promise: Promise, now: datetime) -> DrawnItem:
    """For the other, when its author has said nothing: what they can do."""
    author = mention(promise.author_id)
    if not can_answer(promise, item.user_id):
        words = "✓ You have answered." if promise.state is PromiseState.MISSED else _now(promise, item.user_id)
        text = f"A promise of {author} to you: {words}"
        return DrawnItem(text, [section(text, accessory=_see(promise))])
    text = (
        f"A promise of {author} to you was for {day(promise.due_on)} and is not done yet. You can release them, or ask "
        "how it is going when you talk."
    )
    release = release_button(str(promise.id), f"the promise {made(promise)}")
    return DrawnItem(text, [section(text), actions(release, _see(promise))])


def mended(item: Item, promise: Promise, now: datetime) -> DrawnItem:
    """For the other: its author has said what happened, and what now."""
    author = mention(promise.author_id)
    if promise.state is PromiseState.KEPT:
        text = f"{author} had kept a promise to you in time."
        return DrawnItem(text, [section(text, accessory=_see(promise))])
    text = f"{author} has said what comes now of a promise to you."
    if not item.is_open or not can_answer(promise, item.user_id):
        done = f"{text} ✓ Answered." if promise.course.answer else text
        return DrawnItem(done, [section(done, accessory=_see(promise))])
    read = button("Read", SEE, value=str(promise.id), style="primary", described="Read what comes now of the promise")
    thank = button("Thank", THANK, value=str(promise.id), described=f"Thank {partner_name(promise.pair, item.user_id)}")
    return DrawnItem(text, [section(text), actions(read, thank)])


def answer(item: Item, promise: Promise, now: datetime) -> DrawnItem:
    """For its author: the other has released them, or thanks."""
    other = mention(promise.partner_id)
    if promise.state is PromiseState.RELEASED:
        text = f"{other} has released you from a promise. Nothing is owed."
    else:
        text = f"{other} thanks you for saying what comes now of a promise."
    return DrawnItem(text, [section(text, accessory=_see(promise))])


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]
