"""Writes what differs at the end of a pair: in its last two weeks, as one of the two ends it, or is gone a while."""

from datetime import timedelta

from bot.views import closings, partings
from tests.privacy.history import HUSH, NOTHING, SEALED, Deed
from tests.privacy.pen import BEGINS, DAY, FIRST_DEED, Pen

LAST_DAY = 14
"""Of a program that ends within a short life: both are asked for thanks from its first day on."""
KEEP_DAYS = 1
"""So that what two wrote in it is deleted within that life as well."""
OVER = LAST_DAY + 1  # the day after
FORGOTTEN = LAST_DAY + KEEP_DAYS + 1
GONE, BACK = 4, 8  # the days on which somebody leaves the workspace, and is back


# --- in the last weeks -----------------------------------------------------------------------------------------------


def _partner_thanks(pen: Pen) -> None:
    """The partner writes, or does not, and looks before it opens."""
    if pen.dice.random() < 0.8:
        pen.both(pen.partner, "thanks the other", pen.moment(3, 8), text=pen.text(SEALED))
    pen.both(pen.partner, "looks around", pen.moment_of(11), command="/mentorship keepsake", list=closings.LIST)
    opening = BEGINS.replace(hour=0) + timedelta(days=LAST_DAY)
    pen.watched_until = min(opening, pen.watched_until or opening)


def thanking(pen: Pen) -> None:
    _partner_thanks(pen)
    for side, ways in zip("xy", pen.dice.sample(_WAYS_TO_THANK, 2), strict=True):
        for number, name in enumerate(ways, FIRST_DEED + 1):
            deed = Deed(name, {"text": pen.text(SEALED, side)} if name in _WRITTEN else {})
            pen.either(side, pen.moment(number, number), pen.secretive, deed)


_WRITTEN = ("thanks the other", "begins to thank")
_WAYS_TO_THANK: tuple[tuple[str, ...], ...] = (
    (),
    ("begins to thank",),
    ("thanks the other",),
    ("begins to thank", "thanks the other"),
    ("thanks the other", "thanks the other"),
    ("thanks the other", "takes thanks back"),
    ("lets thanks pass",),
)


def thanks_words(pen: Pen) -> None:
    _partner_thanks(pen)
    name = pen.dice.choice(("thanks the other", "thanks the other", "begins to thank"))
    here, there = (Deed(name, {"text": pen.text(SEALED, side)}) for side in "xy")
    pen.differs(pen.moment(3, 9), here, there)


def keeping(pen: Pen) -> None:
    """What they take along of it, and what they keep when the rest is deleted; both look when that has come."""
    pen.both(pen.secretive, "checks in", pen.moment(FIRST_DEED, 9), text=pen.text(HUSH), mood="okay")
    pen.both(pen.partner, "takes keepsake", pen.moment_of(OVER))
    keeps = Deed("keeps theirs longer")
    pen.one_or_other(pen.moment_of(OVER), keeps, pen.dice.choice((NOTHING, Deed("takes keepsake"))))
    pen.one_or_other(pen.moment_of(FORGOTTEN), Deed("takes keepsake"), NOTHING)
    pen.both(pen.partner, "looks around", pen.moment_of(FORGOTTEN), command="/mentorship keepsake", list=closings.LIST)


def going_on(pen: Pen) -> None:
    """The partner would like to; in one world alone the other would, too, and the two go on without the program."""
    first, then = pen.dice.sample((pen.moment(FIRST_DEED, 8), pen.moment(9, 11), pen.moment_of(OVER)), 2)
    pen.both(pen.partner, "would like to go on", first)
    side = pen.dice.choice("xy")
    pen.either(side, then, pen.secretive, Deed("would like to go on"))
    if then < pen.moment_of(LAST_DAY):
        other = {"x": "y", "y": "x"}[side]
        pen.either(other, then, pen.secretive, Deed("would like to go on"))
        pen.either(other, then + DAY, pen.secretive, Deed("would rather not"))
    text = pen.text(HUSH)
    pen.both(pen.partner, "checks in", pen.moment_of(FORGOTTEN), text=text, mood="good")  # if it goes on


# --- one of the two ends it, or has it go on for longer --------------------------------------------------------------


def ender(pen: Pen) -> None:
    """In one world it is the one of the two, in the other the other."""
    day = pen.dice.randint(5, 8)
    until = (BEGINS + (pen.last + 60) * DAY).date()
    for hour, name in zip((11, 15), pen.dice.choice(_WAYS_TO_END), strict=False):
        deed = Deed(name, {"until": until} if name == "extends it" else {})
        at = pen.moment_of(day, hour=hour)
        pen.either("x", at, pen.secretive, deed)
        pen.either("y", at, pen.partner, deed)


_WAYS_TO_END: tuple[tuple[str, ...], ...] = (
    ("extends it",),
    ("completes it",),
    ("leaves it",),
    ("leaves it", "takes end back"),
    ("completes it", "takes end back"),
)


# --- one of the two has left the workspace ---------------------------------------------------------------------------


def _partner_is_gone(pen: Pen) -> None:
    """For a few days, and looks around when they are back."""
    pen.both(pen.partner, "leaves the workspace", pen.moment_of(GONE))
    pen.both(pen.partner, "comes back", pen.moment_of(BACK))
    pen.both(pen.partner, "looks around", pen.moment_of(BACK + 3), command="/mentorship pair", list=closings.LIST)


def match(pen: Pen) -> None:
    """What they say meanwhile is for coordinators."""
    _partner_is_gone(pen)
    here, there = pen.dice.sample((partings.ANOTHER, partings.NOT_NOW, None), 2)
    deeds = [Deed("wants another match", {"how": each}) if each else NOTHING for each in (here, there)]
    pen.differs(pen.moment_of(GONE + 1), *deeds)


def going_on_again(pen: Pen) -> None:
    """The other does not say it, so nothing comes of it."""
    _partner_is_gone(pen)
    if pen.dice.random() < 0.5:
        pen.both(pen.secretive, "wants another match", pen.moment_of(GONE + 1), how=partings.ANOTHER)
    pen.one_or_other(pen.moment_of(BACK + 1), Deed("says it goes on"), NOTHING)
