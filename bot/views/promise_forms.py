"""The forms of promises: making one, naming a later day, and saying what now after one was missed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from bot.content.cards import RepairCard
from bot.domain.calendar import ONE_DAY
from bot.domain.envelopes import fingerprint
from bot.domain.promises import LONGEST, PromiseSeenBy, PromiseSource, PromiseWords, WhatNow, check_day
from bot.errors import UserError
from bot.views.blocks import Block, modal, note, section
from bot.views.entry_texts import BACK
from bot.views.forms import Form, checkbox_input, date_input, option, radio_input, select_input, text_input
from bot.views.pair_choice import pair_choice, read_pair
from bot.views.parts import cut, day, mention
from bot.views.promise_words import WHAT_NOW, ways, whole_wording, whose
from storage.entry_drafts import EntryTexts
from storage.tables import Pair, Promise

MAKE_FORM = "promises.make"
MOVE_FORM = "promises.move"
SAY_FORM = "promises.say"

FRIDAY = 4
REMIND = "remind"
TYPED = ("cue", "will", "reason")  # what is kept when the form is closed


@dataclass(frozen=True, slots=True)
class BegunPromise:
    """What a form begins with: words that there are already, and what they come from."""

    will: str | None = None
    by: date | None = None
    seen_by: PromiseSeenBy = PromiseSeenBy.BOTH
    source: PromiseSource | None = None
    source_id: int | None = None
    draft: EntryTexts = field(default_factory=EntryTexts)


@dataclass(frozen=True, slots=True)
class LeftPromise:
    """What stood in a form that was closed; no texts where nothing was typed."""

    pair_id: int | None
    source: PromiseSource | None
    source_id: int | None
    texts: Mapping[str, str | None]
    revision: int


@dataclass(frozen=True, slots=True)
class Promised:
    """What a form holds."""

    pair_id: int
    form_id: str
    words: PromiseWords
    due_on: date
    seen_by: PromiseSeenBy
    reminds: bool
    source: PromiseSource | None
    source_id: int | None


@dataclass(frozen=True, slots=True)
class Mending:
    """What the author of a missed promise says. `words` and `due_on` are of what they promise in its place."""

    promise_id: int
    form_id: str
    what_now: WhatNow
    text: str | None
    words: PromiseWords | None
    due_on: date | None


def quick_days(today: date) -> list[tuple[str, date]]:
    """Days that many mean, each with its name; two names are never for one day."""
    to_friday = (FRIDAY - today.weekday()) % 7 or 7
    named = "This week" if today.weekday() < FRIDAY else "Next week"
    found = [(named, today + to_friday * ONE_DAY), ("In a week", today + timedelta(weeks=1))]
    found.append(("In two weeks", today + timedelta(weeks=2)))
    return list({at: (label, at) for label, at in reversed(found)}.values())[::-1]


def make_form(
    pairs: Sequence[Pair], me: str, *, today: date, form_id: str, begun: BegunPromise | None = None
) -> dict[str, Any]:
    """`pairs` are the one that it is about, or those to choose from."""
    begun = begun or BegunPromise()
    typed = begun.draft.texts if begun.draft.has_words else {}
    initial = {**{name: typed.get(name) for name in TYPED}, "will": cut(begun.will, LONGEST) if begun.will else None}
    initial["will"] = initial["will"] or typed.get("will")
    metadata: dict[str, Any] = {"form": form_id, "revision": begun.draft.revision, "began": _print_of(initial)}
    if len(pairs) == 1:
        metadata["pair"] = pairs[0].id
    if begun.source:
        metadata |= {"source": str(begun.source), "source_id": begun.source_id}
    partner = mention(pairs[0].partner_of(me)) if len(pairs) == 1 else "your partner"
    return modal(
        "A promise",
        [
            *([note(BACK)] if any(initial[name] == text for name, text in typed.items() if text) else []),
            pair_choice(pairs, me),
            text_input(
                "cue",
                "When …",
                initial=initial["cue"],
                optional=True,
                longest=LONGEST,
                hint="A moment that will come, such as “my Monday planning is done”. It helps to keep it.",
            ),
            text_input(
                "will",
                "I will …",
                initial=initial["will"],
                longest=LONGEST,
                multiline=True,
            ),
            *_by(today, begun.by),
            text_input(
                "reason",
                "Why it matters to you",
                initial=initial["reason"],
                optional=True,
                longest=LONGEST,
                multiline=True,
            ),
            radio_input(
                "seen_by",
                "Who sees it?",
                [
                    option("You and your partner", PromiseSeenBy.BOTH),
                    option("Only you", PromiseSeenBy.ME, "A promise to yourself: nobody else learns of it"),
                ],
                initial=begun.seen_by,
            ),
            checkbox_input(
                "reminds",
                "Reminders",
                [option("Remind me the working day before, and ask me on the day", REMIND)],
                initial=(REMIND,),
                optional=True,
            ),
            note(f"If you choose both, {partner} hears that there is a promise. Nobody else can see it."),
        ],
        callback_id=MAKE_FORM,
        submit="Promise",
        close="Cancel",
        metadata=metadata,
        notify_on_close=True,
    )


def _print_of(texts: Mapping[str, str | None]) -> str:
    """By which it is known whether anything was typed."""
    return fingerprint({name: text for name, text in texts.items() if text})[:16]


def read_left(view: Mapping[str, Any]) -> LeftPromise:
    """What stands in the form as it is closed."""
    sent = Form(view)
    texts = {name: (sent.text(name) or "")[:LONGEST] or None for name in TYPED}
    source = sent.key("source")
    return LeftPromise(
        pair_id=sent.number("pair"),
        source=PromiseSource(source) if source in set(PromiseSource) else None,
        source_id=sent.number("source_id"),
        texts={} if _print_of(texts) == sent.key("began") else texts,
        revision=sent.number("revision") or 0,
    )


def _by(today: date, by: date | None = None, *, later_than: date | None = None) -> list[Block]:
    """The days that many mean, and any other."""
    quick = [(label, at) for label, at in quick_days(today) if later_than is None or at > later_than]
    options = [option(f"{label} ({day(at)})", at.isoformat()) for label, at in quick]
    at = by.isoformat() if by else None
    initial = at if any(each["value"] == at for each in options) else None
    blocks: list[Block] = [select_input("by", "By …", options, initial=initial, optional=True)] if options else []
    other = None if initial else by
    return [*blocks, date_input("day", "Or another day", initial=other, optional=True)]


def _read_by(sent: Form, today: date) -> date:
    """Another day counts, if one was named. Raises UserError beside the field."""
    chosen = sent.date("day")
    if chosen is None and (quick := sent.option("by")):
        try:
            chosen = date.fromisoformat(quick)
        except ValueError:
            raise UserError("This could not be read. Please choose it again.", field="by") from None
    if chosen is None:
        raise UserError("Please choose a day.", field="day")
    check_day(chosen, today)
    return chosen


def _read_words(sent: Form) -> PromiseWords:
    words = PromiseWords(
        _without(str(sent.required("will", sent.text("will"))), "I will"),
        _without(sent.text("cue") or "", "When").rstrip(",") or None,
        sent.text("reason"),
    )
    for name, text in (("will", words.will), ("cue", words.when or ""), ("reason", words.reason or "")):
        if len(text) > LONGEST:
            raise UserError(f"Please keep this to {LONGEST} characters; it has {len(text):,}.", field=name)
    if not words.will.strip(" .…"):
        raise UserError("Please say what you will do.", field="will")
    return words


def _without(text: str, beginning: str) -> str:
    """What somebody typed after words that stand on the form already, and that they may have typed once more."""
    rest = text[len(beginning) :]
    again = text[: len(beginning)].casefold() == beginning.casefold() and rest[:1] in (" ", "…", "")
    return rest.lstrip(" …") if again else text


def read_made(view: dict[str, Any], *, today: date) -> Promised:
    """What was sent. Raises UserError beside what is missing or cannot be."""
    sent = Form(view)
    source = sent.key("source")
    return Promised(
        pair_id=read_pair(view),
        form_id=sent.id,
        words=_read_words(sent),
        due_on=_read_by(sent, today),
        seen_by=PromiseSeenBy.ME if sent.option("seen_by") == PromiseSeenBy.ME else PromiseSeenBy.BOTH,
        reminds=REMIND in sent.options("reminds"),
        source=PromiseSource(source) if source in set(PromiseSource) else None,
        source_id=sent.number("source_id"),
    )


def move_form(promise: Promise, *, today: date) -> dict[str, Any]:
    return modal(
        "Move a promise",
        [
            *whole_wording(promise),
            note(whose(promise, promise.author_id)),
            *_by(today, later_than=promise.due_on),
            note(
                "Moved in time is as good as kept."
                + ("" if promise.is_private else f" {mention(promise.partner_id)} hears of it, and sees both days.")
            ),
        ],
        callback_id=MOVE_FORM,
        submit="Move it",
        close="Cancel",
        metadata={"promise": promise.id},
    )


def read_moved(view: dict[str, Any], *, today: date) -> tuple[int, date]:
    sent = Form(view)
    return read_promise_id(view), _read_by(sent, today)


def read_promise_id(view: Mapping[str, Any]) -> int:
    return int(Form(view).required("day", Form(view).number("promise")))


def say_form(promise: Promise, cards: Sequence[RepairCard], *, today: date, form_id: str) -> dict[str, Any]:
    """After a miss: without blame, and once."""
    who = (
        "Only you see this." if promise.is_private else f"You and {mention(promise.partner_id)} see this, nobody else."
    )
    return modal(
        "What now?",
        [
            section("It was not done by its day. That happens to everybody who promises things."),
            *whole_wording(promise),
            note(whose(promise, promise.author_id)),
            radio_input("what_now", "What now?", [option(words, each) for each, words in WHAT_NOW.items()]),
            text_input(
                "text", "What happened?", optional=True, longest=LONGEST, multiline=True, hint="A line is enough."
            ),
            text_input(
                "will",
                "I will …",
                initial=promise.will,
                optional=True,
                longest=LONGEST,
                multiline=True,
                hint="For a new day or something smaller.",
            ),
            *_by(today),
            note(who),
            *ways(cards),  # below what can be done: help for whoever looks for it
        ],
        callback_id=SAY_FORM,
        submit="Say it",
        close="Cancel",
        metadata={"promise": promise.id, "form": form_id},
    )


def read_said(view: dict[str, Any], *, today: date) -> Mending:
    sent = Form(view)
    chosen = sent.required("what_now", sent.option("what_now"))
    if chosen not in set(WhatNow):
        raise UserError("This could not be read. Please choose it again.", field="what_now")
    what_now, text = WhatNow(chosen), sent.text("text")
    if len(text or "") > LONGEST:
        raise UserError(f"Please keep this to {LONGEST} characters; it has {len(text or ''):,}.", field="text")
    again = what_now in (WhatNow.NEW_DAY, WhatNow.SMALLER)
    return Mending(
        promise_id=read_promise_id(view),
        form_id=sent.id,
        what_now=what_now,
        text=text,
        words=_read_words(sent) if again else None,
        due_on=_read_by(sent, today) if again else None,
    )
