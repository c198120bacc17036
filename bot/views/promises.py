"""Promises: both sides' open ones, one of them whole, and what waits about them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from bot.actions.promise_ledger import Ledger, can_answer, can_say, can_undo
from bot.content.cards import RepairCard
from bot.domain.agendas import AgendaSource
from bot.domain.calendar import working_day
from bot.domain.promises import PromiseSource, PromiseState, can_move
from bot.views import pages
from bot.views.agendas import agenda_button
from bot.views.blocks import Block, actions, button, header, modal, note, said, section, sections
from bot.views.pair_choice import partner_name
from bot.views.parts import day, listed, local_day, mention, name
from bot.views.promise_words import SHARES, become, first_words, mended, sentence, ways, whole_wording, whose, wording
from storage.tables import Pair, Promise

MAKE_FROM = "promises.make_from"
LIST = "promises.list"
ONE = "promises.show"
SEE = "promises.see"
OPEN_MAKE = "promises.write"
KEEP = "promises.keep"
OPEN_MOVE = "promises.name_day"
NOT_YET = "promises.not_yet"
LET_GO = "promises.let_go"
RELEASE = "promises.release"
OPEN_SAY = "promises.mend"
THANK = "promises.thank"
UNDO = "promises.undo"

MOST_ON_HOME = 4
NONE = "There is no open promise."
KEPT_NOW = "✓ Kept."
RELEASED_NOW = "✓ Released. Nothing is owed, and they hear of it."
LET_GO_NOW = "✓ Let go."
UNDONE_NOW = "It is open again."
THANKED_NOW = "✓ Thanked. They hear of it."


def promise_button(source: PromiseSource, subject_id: int, label: str = "Make it a promise") -> Block:
    """Opens the form with the words that there are already."""
    return button(label, MAKE_FROM, value=f"{source}:{subject_id}")


# --- all of them -----------------------------------------------------------------------------------------------------


def show_list(
    ledger: Ledger, *, page: int = 0, now: datetime, told: str | None = None, about: Promise | None = None
) -> dict[str, Any]:
    """A page of all that is open or can be mended; on the first one also each side's share.

    What was `told` is about a promise, which may have gone from the list with it.
    """
    shown = ledger.in_order[page * pages.SIZE : pages.reach(page)]
    lines = [_line(each, ledger.viewer, now) for each in shown]
    view = pages.list_page("Promises", LIST, lines, page=page, empty=NONE)
    undo = undo_button(about) if about and can_undo(about, ledger.viewer, now) else None
    before: list[Block] = [section(told, accessory=undo)] if told else []
    if ledger.pairs:
        before.append(actions(button("Make a promise", OPEN_MAKE, style=None if shown else "primary")))
    view["blocks"] = [*before, *view["blocks"], *(_shares(ledger) if not page else [])]
    return view


def _line(promise: Promise, viewer: str, now: datetime) -> list[Block]:
    about = [whose(promise, viewer), *([words] if (words := become(promise, viewer)) else [])]
    more = button("More", SEE, value=str(promise.id), described=f"All about: {sentence(promise.words)}")
    what = mended(promise, viewer) if can_answer(promise, viewer) else []  # nobody thanks for what they have not read
    return [wording(promise), note(" · ".join(about)), *what, actions(*_buttons(promise, viewer, now), more)]


def _shares(ledger: Ledger) -> list[Block]:
    """Never in numbers: from these, misses could be counted."""
    found: list[str] = []
    for pair in ledger.pairs:
        partner = pair.partner_of(ledger.viewer)
        said_of = [
            f"{SHARES[share]} {whose}"
            for user_id, whose in ((ledger.viewer, "of yours"), (partner, f"of those of {mention(partner)}"))
            if (share := ledger.shares.get((pair.id, user_id)))
        ]
        if said_of:
            found.append(f"Kept, or moved in time: {listed(said_of)}. Only you and {mention(partner)} see this.")
    return sections(found, most=5)


def on_home(ledger: Ledger) -> list[Block]:
    """A section of Home, for who is in a pair."""
    if not ledger.pairs:
        return []
    make = button("Make a promise", OPEN_MAKE)
    if not ledger.in_order:
        return [
            section(
                "*Promises*\nNothing is promised at the moment. What will you do before you meet next?", accessory=make
            )
        ]
    blocks: list[Block] = [header("Promises")]
    for promise in ledger.in_order[:MOST_ON_HOME]:
        see = button("See", SEE, value=str(promise.id), described=f"Promise by {day(promise.due_on)}")
        blocks.append(section(f"{first_words(promise)}\n{whose(promise, ledger.viewer)}", accessory=see))
    return [*blocks, actions(make, button("All promises", LIST, value="0"))]


# --- one of them -----------------------------------------------------------------------------------------------------


def show(
    promise: Promise, viewer: str, *, now: datetime, told: str | None = None, cards: Sequence[RepairCard] = ()
) -> dict[str, Any]:
    """A promise, whole, with what can be done about it; `cards` are shown to whoever can mend it."""
    blocks: list[Block] = [*([section(told)] if told else []), *whole_wording(promise), note(whose(promise, viewer))]
    is_said = told and promise.state in (PromiseState.KEPT, PromiseState.RELEASED, PromiseState.LET_GO)
    if not is_said and (words := become(promise, viewer)):
        blocks.append(section(words))
    blocks += mended(promise, viewer)
    if can_answer(promise, viewer):
        blocks += ways(cards)
    if buttons := _buttons(promise, viewer, now):
        blocks.append(actions(*buttons))
    blocks.append(note(_who(promise, viewer)))
    all_ = button("All promises", LIST, value="0")
    to_talk = not promise.is_private and promise.state in (PromiseState.OPEN, PromiseState.MISSED)
    talk = [agenda_button(AgendaSource.PROMISE, promise.id)] if to_talk else []
    blocks.append(actions(*talk, all_))
    return modal("A promise", blocks, callback_id=ONE)


def _who(promise: Promise, viewer: str) -> str:
    if promise.is_private:
        return "Only you can see this."
    other = promise.partner_id if viewer == promise.author_id else promise.author_id
    return f"Only you and {mention(other)} can see this."


def _buttons(promise: Promise, viewer: str, now: datetime) -> list[Block]:
    value, mine = str(promise.id), viewer == promise.author_id
    first = sentence(promise.words)
    if promise.is_open and mine:
        return [*steps(promise, now), *([_let_go(value)] if promise.is_private else [])]
    if promise.is_open:
        return [release_button(value, first)]
    if can_undo(promise, viewer, now):
        return [undo_button(promise)]
    if can_say(promise, viewer):
        return [button("Say what now", OPEN_SAY, value=value, described=f"Say what now: {first}")]
    if can_answer(promise, viewer):
        said_so = promise.repair is not None and promise.repair.what_now is not None
        thank = button("Thank", THANK, value=value, described=f"Thank for saying so: {first}")
        return [*([thank] if said_so else []), release_button(value, first)]
    return []


def undo_button(promise: Promise) -> Block:
    return button("Undo", UNDO, value=str(promise.id), described=f"Not kept yet: the promise {made(promise)}")


def steps(promise: Promise, now: datetime, told_at: datetime | None = None) -> list[Block]:
    """What its author can press: on its day also that it is not done yet. `told_at` is when they were asked."""
    value, of = str(promise.id), made(promise)
    steps = [button("Kept", KEEP, value=value, described=f"Kept: the promise {of}")]
    if not promise.not_yet_on:
        today = promise.author.today(now)
        told_on = _today(promise, told_at) if told_at and promise.asked_on else None
        asked_on = max(filter(None, (promise.asked_on, told_on)), default=None)
        if can_move(promise.due_on, asked_on, promise.not_yet_on, today):
            steps.append(button("Move it", OPEN_MOVE, value=value, described=f"Move the promise {of}"))
        if promise.asked_on and promise.asked_on <= _today(promise, now):
            steps.append(button("Not yet", NOT_YET, value=value, described=f"Not yet: the promise {of}"))
    return steps


def _today(promise: Promise, now: datetime) -> date:
    author = promise.author
    return working_day(now, author.zone_info, author.working_hours)


def made(promise: Promise) -> str:
    """Which one, where its words cannot stand."""
    return f"from {local_day(promise.made_at, promise.author.zone)}"


def release_button(value: str, first: str) -> Block:
    sure = ("Release them?", "Then nothing is owed, and they hear of it.", "Release")
    return button("Release", RELEASE, value=value, confirm=sure, described=f"Release from: {first}")


def _let_go(value: str) -> Block:
    return button("Let it go", LET_GO, value=value, confirm=("Let it go?", "Only you know of it.", "Let it go"))


def given_back(pair: Pair, words: Sequence[str], viewer: str) -> dict[str, Any]:
    """Nothing was kept, and nothing is lost: the words go back to who wrote them."""
    with_ = name(partner_name(pair, viewer))
    blocks: list[Block] = [section(f"Your pair with {with_} has ended, so this was not kept or sent.")]
    if words:
        blocks.append(section("Here is what you wrote, so that you can copy it:"))
    return modal("Not promised", [*blocks, *(said(each) for each in words)], callback_id=ONE)
