"""What becomes of a pair in its last weeks and after: its keepsake, going on, and until when its words are there."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.calendar import zone_named
from bot.domain.closings import begins_on, forget_at, kept_until
from bot.domain.pairs import PairState
from bot.views import going_on, keepsakes, pages
from bot.views import thanks as thanks_views
from bot.views.blocks import Block, DrawnItem, actions, button, modal, section
from bot.views.endings import how, mentorship
from bot.views.pair_choice import partner_name
from bot.views.parts import day, mention, name
from storage.closings import OwnThanks
from storage.tables import Item, Pair

LIST = "closings.list"
KEEP = "closings.keep"
KEEP_NO_LONGER = "closings.keep_no_longer"

NONE = "You are in no pair, so there is nothing to take along yet."
LIVING = (
    "When a pair has ended, what you two wrote is kept for a while, and then deleted. Here you see until when, and "
    "take along what is yours."
)


def deleted_after(pair: Pair) -> str:
    """Until when the words of a pair are there, which both are told."""
    if pair.forgotten_at:
        deleted_on = pair.forgotten_at.astimezone(zone_named(pair.program.zone)).date()
        return f"What the two of you wrote was deleted on {day(deleted_on)}."
    last = last_day_of_words(pair)
    if last is None:
        return "What you wrote is there until you delete it."
    return f"What the two of you wrote is there until {day(last)}, and deleted then."


def until(pair: Pair) -> str:
    """The same within a sentence, where there is such a day."""
    last = last_day_of_words(pair)
    return f" until {day(last)}, when it is deleted" if last else ""


def last_day_of_words(pair: Pair) -> date | None:
    """None for what has ended before anybody was told of such a day: nothing is deleted there."""
    zone, at = zone_named(pair.program.zone), pair.forget_at
    if at is None and pair.state == PairState.ENDED and pair.final_at is None:
        return None
    ended = pair.final_at.astimezone(zone).date() if pair.final_at else pair.last_day
    return kept_until(at or forget_at(ended, pair.program.keep_days, zone), zone)


def is_closing(pair: Pair, now: datetime) -> bool:
    """Whether it is in its last two weeks, or has ended."""
    today = pair.program.today(now)
    return pair.state == PairState.ENDED or today >= begins_on(pair.last_day)


# --- all of somebody's -----------------------------------------------------------------------------------------------


def listing(
    pairs: Sequence[Pair],
    me: str,
    *,
    thanks: Mapping[int, OwnThanks],
    keeping: Collection[int],
    wanting: Mapping[int, Collection[str]],
    now: datetime,
    page: int = 0,
    said: str | None = None,
) -> dict[str, Any]:
    """A page of somebody's pairs, those that have ended last; `keeping` are those whose own words they keep longer.

    `wanting` are, by pair, those of the two who would like to go on.
    """
    some = pairs[page * pages.SIZE : pages.reach(page)]
    lines = [
        entry(pair, me, thanks.get(pair.id), keeps=pair.id in keeping, wanting=wanting.get(pair.id), now=now)
        for pair in some
    ]
    view = pages.list_page("Keepsakes", LIST, lines, page=page, empty=NONE)
    return {**view, "blocks": [section(said or LIVING), *view["blocks"]]}


def entry(
    pair: Pair, me: str, mine: OwnThanks | None, *, keeps: bool, wanting: Collection[str] | None, now: datetime
) -> list[Block]:
    """A pair, until when its words are there, and what its member can do about that.

    `wanting` are those of the two who would like to go on without the program; None where that cannot be.
    """
    partner, value = partner_name(pair, me), str(pair.id)
    ended = how(pair, me) if pair.state == PairState.ENDED else f"last day {day(pair.last_day)}"
    words = [f"*{mention(pair.partner_of(me))}* · {name(pair.program.name)} · {ended}"]
    if is_closing(pair, now):
        words.append(deleted_after(pair))
    if wanting:
        words.append(going_on.words(pair, me, wanting))
    if keeps:
        words.append("What you wrote for yourself alone stays with you for a year after the end.")
    buttons = [] if pair.forgotten_at and not keeps else [keepsake_button(pair, me)]
    if mine:
        buttons.append(thanks_views.look(mine))
    if wanting is not None:
        buttons += going_on.buttons(pair, me, wanting)
    if pair.program.own_pair_id and pair.state != PairState.ENDED:
        buttons.append(going_on.rhythm_button(pair, me))
    if pair.state == PairState.ENDED and not pair.forgotten_at and pair.forget_at:
        buttons.append(_keep_button(value, partner, keeps=keeps))
    return [section("\n".join(words)), *([actions(*buttons)] if buttons else [])]


def list_button() -> Block:
    """To all of somebody's pairs, with what can be done at their end."""
    return button("Keepsakes", LIST, value="0", described="Keepsakes of your pairs, and going on")


def days_button(pair: Pair, me: str) -> Block:
    """To the same, for whoever wants to know how long words are there, or have their own for longer."""
    described = f"How long it is kept, what you and {partner_name(pair, me)} wrote"[:75]
    return button("How long it is kept", LIST, value="0", described=described)


def keepsake_button(pair: Pair, me: str) -> Block:
    described = f"Keepsake: what you take along of {partner_name(pair, me)} and you"[:75]
    return button("Keepsake", keepsakes.OPEN, value=str(pair.id), described=described)


def _keep_button(value: str, partner: str, *, keeps: bool) -> Block:
    if keeps:
        described = f"With {partner}: delete what is mine alone with the rest"[:75]
        return button("Not longer than the rest", KEEP_NO_LONGER, value=value, described=described)
    described = f"With {partner}: keep for a year what I wrote for myself"[:75]
    return button("Keep mine for a year", KEEP, value=value, described=described)


def one(pair: Pair, me: str, wanting: Collection[str]) -> dict[str, Any]:
    """What has come of saying, or taking back, that one would like to go on."""
    if pair.program.own_pair_id and pair.state != PairState.ENDED and not wanting:
        said = f"You and {mention(pair.partner_of(me))} go on, {going_on.WHAT}."
    else:
        said = going_on.words(pair, me, wanting) or "It ends with its last day, unless both of you say otherwise."
    return modal("Going on", [section(said), actions(list_button())], callback_id="closings.one")


# --- what the two are told -------------------------------------------------------------------------------------------


UNOPENED = "What you had sealed, and has not opened, stays with you alone."


def last_day(item: Item, pair: Pair, me: str, *, still: bool, unopened: bool) -> DrawnItem:
    """On the last day, to each of the two; later too, by what is true then: also when it has another by then.

    `still`: the two can go on. `unopened`: something that this one wrote has not opened, and does not any more.
    """
    said_on = item.since.astimezone(zone_named(pair.program.zone)).date()
    ended = pair.state == PairState.ENDED
    if said_on < pair.last_day:
        since = " and has ended since" if ended else f". Its last day is {day(pair.last_day)} now"
        text = f"{mentorship(pair, me)} went on after {day(said_on)}{since}."
    else:
        text = (
            f"{day(pair.last_day)} {'was' if ended else 'is'} the last day of your mentorship with "
            f"{mention(pair.partner_of(me))} in {name(pair.program.name)}. "
            f"{'' if ended else 'Nothing more is asked. '}{f'{UNOPENED} ' if unopened else ''}"
            "Your keepsake has what you wrote, and what the two of you shared, agreed on and kept. "
            f"{deleted_after(pair)} Thank you for the time you gave it."
        )
    row = [keepsake_button(pair, me), *([going_on.wish_button(pair, me)] if still else [])]
    return DrawnItem(text, [section(text), *([] if pair.forgotten_at else [actions(*row)])])


def on_home(writing: Sequence[OwnThanks]) -> list[Block]:
    """Pairs in their last weeks, and those that have ended whose words are still there."""
    blocks: list[Block] = [
        section(
            "*When a pair ends*: your keepsake, and until when your words are there",
            accessory=list_button(),
        )
    ]
    for mine in writing:
        partner = mention(mine.partner_id)
        text = f"Your last day with {partner} is {day(mine.pair.last_day)}: a few words for each other"
        blocks.append(section(text, accessory=thanks_views.look(mine)))
    return blocks
