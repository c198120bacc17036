"""Somebody's own pairs: on Home and in pages, and the form in which either of the two pauses one until a day."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from bot.domain.pairs import DayProblem, PairState, day_problem, first_day, usual_day
from bot.errors import UserError
from bot.views import checkins, closings, going_on, pages, partings, reflections
from bot.views.blocks import Block, actions, button, header, modal, note, section
from bot.views.endings import how, mentorship
from bot.views.entry_words import kind
from bot.views.forms import Form, date_input
from bot.views.pair_choice import partner_name
from bot.views.parts import day, listed, local_moment, mention, name, to_ask
from storage.tables import Pair, Rhythm

LIST = "my_pairs.list"
OPEN_PAUSE = "my_pairs.pause"
PAUSE_FORM = "my_pairs.pause_until"
GO_ON = "my_pairs.go_on"
OPEN_WAYS = "my_pairs.ways"
TAKE_BACK = "my_pairs.take_back"

Wanting = Mapping[int, Collection[str]]

MOST_ON_HOME = 8
MOST_ENDED = 3
NONE = "You are in no pair at the moment."


@dataclass(frozen=True, slots=True)
class ChosenPause:
    """What the form for a pause holds; `before` is until when the pair was paused as it was opened."""

    pair_id: int
    until: date
    before: date | None
    page: int


# --- on Home, and all of them ----------------------------------------------------------------------------------------


def on_home(
    living: Sequence[Pair],
    rhythms: Sequence[Rhythm],
    me: str,
    *,
    ended: Sequence[Pair] = (),
    mine: Collection[int] = (),
    wanting: Wanting = MappingProxyType({}),
    today: date,
    something_waits: bool,
    zone: str,
) -> list[Block]:
    """Somebody's pairs with their next dates, as a section of App Home; and those that have ended, the latest first.

    `mine` are the ids of those whose end they can take back; `wanting`, who would like to go on, where they can.
    """
    blocks: list[Block] = [header("Your mentorship")]
    for pair in living[:MOST_ON_HOME]:
        blocks += entry(pair, line(pair, rhythms, me, zone=zone), me, today=today)
    if len(living) > MOST_ON_HOME:
        blocks.append(actions(all_of_them(living)))
    if living:
        blocks.append(
            actions(
                button("Check in", checkins.OPEN_FORM, style=None if something_waits else "primary"),
                button("Reflect", reflections.OPEN_FORM),
            )
        )
    else:
        blocks.append(section(f"{NONE} What you wrote is still here."))
    for pair in ended[:MOST_ENDED]:
        blocks += ended_entry(pair, me, is_mine=pair.id in mine, wanting=wanting.get(pair.id), zone=zone)
    return blocks


def latest_first(pairs: Iterable[Pair]) -> list[Pair]:
    """Those of these that have ended, the latest first."""
    dated = sorted((pair.ended_at, pair.id, pair) for pair in pairs if pair.ended_at)
    return [pair for _, _, pair in reversed(dated)]


def ended_entry(
    pair: Pair, me: str, *, is_mine: bool, wanting: Collection[str] | None = None, zone: str
) -> list[Block]:
    """A pair that has ended, and how: with what is left of it, or, for whoever has just ended it, the way back.

    `wanting` are those of the two who would like to go on; None where that cannot be.
    """
    words = f"{mentorship(pair, me)} {how(pair, me)}."
    if pair.forgotten_at:
        return [note(words)]
    if not is_mine or not pair.final_at:
        lines = [words, closings.deleted_after(pair), *([going_on.words(pair, me, wanting)] if wanting else [])]
        buttons = [closings.keepsake_button(pair, me)]
        buttons += going_on.buttons(pair, me, wanting) if wanting is not None else []
        return [section("\n".join(lines)), actions(*buttons, closings.days_button(pair, me))]
    undo = button("Undo", TAKE_BACK, value=str(pair.id), described=f"Take back the end with {partner_name(pair, me)}")
    return [section(f"{words}\nYou can take that back until {local_moment(pair.final_at, zone)}.", accessory=undo)]


def all_of_them(living: Sequence[Pair]) -> Block:
    return button(f"All {len(living)} pairs", LIST, value="0")


def listing(
    pairs: Sequence[Pair],
    rhythms: Sequence[Rhythm],
    me: str,
    *,
    coordinators: Mapping[int, Sequence[str]],
    ended: Sequence[Pair] = (),
    mine: Collection[int] = (),
    wanting: Wanting = MappingProxyType({}),
    to_be_paired: str = "",
    today: date,
    zone: str,
    page: int,
    said: str | None = None,
) -> dict[str, Any]:
    """A page of somebody's own pairs; those that have ended, with `mine` and `wanting` as on Home, come last.

    `coordinators`, by program, are whom to ask about what these have paused. `to_be_paired` is for whoever is in none.
    """
    some = [*pairs, *ended[:MOST_ENDED]][page * pages.SIZE : pages.reach(page)]
    lines = []
    for pair in some:
        if pair.state == PairState.ENDED:
            lines.append(ended_entry(pair, me, is_mine=pair.id in mine, wanting=wanting.get(pair.id), zone=zone))
            continue
        words = line(pair, rhythms, me, zone=zone)
        if whom := coordinators.get(pair.program_id) if is_paused_by_coordinator(pair) else None:
            words += f"\nA coordinator has paused it. {listed(to_ask(whom))} can go on with it."
        lines.append(entry(pair, words, me, today=today))
    if not pairs and ended and page == 0:
        lines.insert(0, [section(f"{NONE} {to_be_paired}".rstrip())])
    view = pages.list_page("Your pairs", LIST, lines, page=page, empty=NONE)
    return {**view, "blocks": [section(said), *view["blocks"]]} if said else view


def line(pair: Pair, rhythms: Sequence[Rhythm], me: str, *, zone: str) -> str:
    """With whom somebody is paired, whether that rests, and when they are asked next."""
    words = [f"*{mention(pair.partner_of(me))}* · {name(pair.program.name)} · you are the {pair.role_of(me)}"]
    if pair.state == PairState.PAUSED:
        words.append(f"Paused{_until(pair)}: nothing is sent, and nothing counts.")
    left = has_left(pair, me)
    if left:
        words.append(f"Your {pair.role_of(me).other} has left this workspace: nothing more is asked.")
    elif pair.somebody_left:
        words.append("One of you had left this workspace. It goes on once both of you have said so.")
    goes_on = pair.state == PairState.ACTIVE and not pair.somebody_left
    next_dates = [
        f"{kind(rhythm.kind)} {local_moment(rhythm.next_at, zone)}"
        for rhythm in rhythms
        if rhythm.pair_id == pair.id and goes_on and rhythm.next_at and rhythm.next_at < pair.farewell_at(me)
    ]
    if next_dates:
        words.append("Next: " + ", ".join(next_dates))
    return "\n".join(words)


def entry(pair: Pair, words: str, me: str, *, today: date) -> list[Block]:
    """A pair with what its member can do about it."""
    if has_left(pair, me):
        return [section(words)]
    described = f"Extend or end it with {partner_name(pair, me)}"
    ways = button("Extend or end", OPEN_WAYS, value=str(pair.id), described=described)
    return [section(words), actions(*_pausing(pair, me, today), ways)]


def entry_to_pause(pair: Pair, words: str, me: str, *, today: date) -> list[Block]:
    """A pair with its pause alone."""
    buttons = _pausing(pair, me, today)
    return [section(words), *([actions(*buttons)] if buttons else [])]


def _pausing(pair: Pair, me: str, today: date) -> list[Block]:
    partner, value = partner_name(pair, me), str(pair.id)
    if pair.parted_at and not has_left(pair, me):
        return [partings.go_on_button(pair, me)]
    if pair.state == PairState.ACTIVE and can_pause(pair, me, today):
        return [button("Pause", OPEN_PAUSE, value=value, described=f"Pause with {partner}")]
    if not pair.paused_until or has_left(pair, me):
        return []
    go_on = button(
        "Go on",
        GO_ON,
        value=value,
        described=f"Go on with {partner}",
        confirm=("Go on now?", "Both of you hear that it goes on, and questions come again.", "Go on"),
    )
    other = button("Another day", OPEN_PAUSE, value=value, described=f"Go on with {partner} on another day")
    return [go_on, *([other] if can_pause(pair, me, today) else [])]


def can_pause(pair: Pair, me: str, today: date) -> bool:
    """Whether one of the two can choose a day until which their pair is paused."""
    return not _is_out_of_reach(pair, me) and first_day(today) <= pair.last_day


def _is_out_of_reach(pair: Pair, me: str) -> bool:
    return pair.state == PairState.ENDED or is_paused_by_coordinator(pair) or has_left(pair, me)


def is_paused_by_coordinator(pair: Pair) -> bool:
    return pair.state == PairState.PAUSED and pair.paused_until is None


def has_left(pair: Pair, me: str) -> bool:
    """Whether the other one is no longer in the workspace."""
    return pair.member(pair.partner_of(me)).deactivated_at is not None


# --- pausing ---------------------------------------------------------------------------------------------------------


def pause_form(pair: Pair, me: str, *, today: date, page: int) -> dict[str, Any]:
    """The small form, also for another day of a pause that there is. `page` is that of the list they come from."""
    before, last = pair.paused_until, pair.last_day
    return modal(
        "Another day" if before else "Pause",
        [
            section(f"With {mention(pair.partner_of(me))} · {name(pair.program.name)}"),
            date_input(
                "until",
                "It goes on by itself on",
                initial=before or usual_day(today, last),
                hint=f"From tomorrow, {day(first_day(today))}, to {day(last)}, {_whose(pair)} last day.",
            ),
            section(
                "Until then nothing is asked about this pair, and nothing counts as missed. On that day you begin "
                "afresh: what was asked before is gone, and what you share with each other meanwhile is told then."
            ),
            section(
                "Both of you are told until when it is paused, not by whom. Nobody is asked why. Either of you can go "
                "on sooner, or choose another day."
            ),
            note("Coordinators see that it is paused and until when, never by whom."),
        ],
        callback_id=PAUSE_FORM,
        submit="Change" if before else "Pause",
        close="Cancel",
        metadata={"pair": pair.id, "page": page, **({"before": before.isoformat()} if before else {})},
    )


def read_pause(view: dict[str, Any]) -> ChosenPause:
    """Raises UserError beside the field that needs mending; whether the day fits the pair is checked by `check_day`."""
    sent = Form(view)
    pair_id, before = sent.number("pair"), sent.key("before")
    try:
        known = date.fromisoformat(before) if before else None
    except ValueError:
        pair_id = known = None
    if pair_id is None:
        raise UserError("This form could not be read. Please open it again.", field="until")
    return ChosenPause(pair_id, sent.required("until", sent.date("until")), known, sent.number("page") or 0)


def check_day(until: date, pair: Pair, *, today: date) -> None:
    """Raises UserError for a day on which the pair cannot go on."""
    last = pair.last_day
    match day_problem(until, today, last):
        case None:
            return
        case _ if usual_day(today, last) is None:
            what = "The pair" if pair.ends_on else "The program"
            words = f"{what} ends on {day(last)}: there is no day left on which this pair could go on."
        case DayProblem.TOO_EARLY:
            words = f"It can go on from tomorrow on. Choose {day(first_day(today))} or a later day."
        case DayProblem.AFTER_THE_END:
            words = f"{_whose(pair).capitalize()} last day is {day(last)}. Choose that day or an earlier one."
    raise UserError(words, field="until")


def paused(pair: Pair, me: str) -> str:
    return f"Paused with {mention(pair.partner_of(me))}{_until(pair)}. Both of you hear of it."


def gone_on(pair: Pair, me: str) -> str:
    return f"Your mentorship with {mention(pair.partner_of(me))} goes on. Both of you hear of it."


def not_changed(pair: Pair, me: str) -> str:
    """Why nothing was done: how things are with this pair by now."""
    who = f"Your mentorship with {mention(pair.partner_of(me))}"
    if pair.state == PairState.ENDED:
        changed = "has ended meanwhile"
    elif has_left(pair, me):
        return f"{mention(pair.partner_of(me))} has left this workspace, and nothing more is asked about your pair."
    elif is_paused_by_coordinator(pair):
        changed = "is paused by a coordinator"
    elif pair.state == PairState.PAUSED:
        changed = f"was paused{_until(pair)} meanwhile"
    else:
        changed = "goes on already"
    return f"{who} {changed}, so nothing was changed."


def nothing_to_pause(pair: Pair, me: str) -> str:
    """What somebody is told who wants to pause a pair in which there is nothing to pause."""
    if _is_out_of_reach(pair, me):
        return not_changed(pair, me)
    what = "Your pair" if pair.ends_on else name(pair.program.name)
    return f"{what} ends on {day(pair.last_day)}: there is no day left to pause until."


def _whose(pair: Pair) -> str:
    return "the pair's" if pair.ends_on else "the program's"


def _until(pair: Pair) -> str:
    return f" until {day(pair.paused_until)}" if pair.paused_until else ""
