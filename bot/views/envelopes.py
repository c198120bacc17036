"""What is said of an envelope, whatever is in it: when it opens, and why something is not done."""

from collections.abc import Mapping
from typing import Any

from bot.domain.envelopes import (
    EndedUnopened,
    NothingToTakeBack,
    OpenedAlready,
    SealedAlready,
    TimeOver,
    WrittenSince,
)
from bot.domain.pairs import PairState
from bot.errors import Refusal
from bot.views.blocks import notice
from bot.views.parts import local_moment, mention
from storage.envelopes import OwnSide

WORDS_REFUSED: Mapping[type[Refusal], str] = {  # of one in which words are written
    EndedUnopened: "This has ended without being opened. What you wrote stays with you.",
    NothingToTakeBack: "There is nothing to take back.",
    OpenedAlready: "This has opened, so it can be read and no longer changed.",
    SealedAlready: "Yours is sealed already. Press Change on it to write on.",
    TimeOver: "The time to write is over. What you sealed before stays as it was.",
    WrittenSince: "You have written, or taken it back, since this form was opened.",
}
CHOICE_REFUSED: Mapping[type[Refusal], str] = {  # of one in which answers are chosen
    EndedUnopened: "This has ended without being opened. What you answered stays with you.",
    NothingToTakeBack: "There is nothing to take back.",
    OpenedAlready: "This has opened, so it can be read and no longer changed.",
    SealedAlready: "Yours is sealed already; what you have chosen now is not kept. Press Change to answer anew.",
    TimeOver: "The time to answer is over. What you sealed before stays as it was.",
    WrittenSince: "You have answered, or taken it back, since this form was opened.",
}


def not_asked() -> dict[str, Any]:
    """What *Not this time* and *Undo* show when there is nothing to let pass, or to undo."""
    return notice("Over", "This is over. You do not have to do anything.")


def sealed_until(mine: OwnSide[Any]) -> str:
    """What its author reads who has sealed their side."""
    both = f"you and {mention(mine.partner_id)}"
    return f"*Sealed.* It {opens(mine)}. It opens for {both} at the same moment, or for neither."


def opens(mine: OwnSide[Any], *, or_else: str | None = "not at all") -> str:
    """When it opens, by the viewer's clock and whatever either side does; in a paused pair, that it waits.

    `or_else` is what comes after its last day.
    """
    if mine.pair.state == PairState.PAUSED:
        return "is paused with your pair: these days do not count"
    days = mine.envelope.days
    at = [local_moment(each, mine.me.zone) for each in (days.next_at, days.last_at)]
    otherwise = or_else if days.is_last else at[1]
    return f"opens {at[0]} if both of you have sealed by then" + (f", else {otherwise}" if otherwise else "")
