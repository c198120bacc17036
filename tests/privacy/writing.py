"""Writes what differs where people confide in somebody: in a coordinator, or in an envelope beside their partner."""

from bot.domain.agreements import FIRST_LOOK
from bot.domain.envelopes import LAST_DAY
from bot.domain.pulses import FIRST_AFTER
from bot.views import alignments, goals, pulses, silences, turn_lists
from tests.privacy.history import HUSH, NOTHING, SAID, SEALED, Deed, Step
from tests.privacy.pen import BEGINS, DAY, FIRST_DEED, HOURS, Pen

CONFIDANTS = ("cass", "cato")
"""Coordinators beside others, whom people ask in confidence; of what was done to be read by them, they may know."""


# --- when something is wrong -----------------------------------------------------------------------------------------


def concern(pen: Pen) -> None:
    """One of them asks in confidence, or drafts it, or does not; and perhaps another one, at another moment."""
    for side, ways in zip("xy", pen.dice.sample(_WAYS_TO_ASK, 2), strict=True):
        whom, at = pen.dice.choice(CONFIDANTS), pen.moment(3, 6)
        for name in ways:
            answers = name == "answers in confidence"
            values = {"whom": pen.secretive if answers else whom, "text": pen.text(HUSH, side)}
            deed = Deed(name, values if name in _WRITTEN else {})
            pen.either(side, at, whom if answers else pen.secretive, deed)
            at = pen.moment((at - BEGINS).days + 1, (at - BEGINS).days + 3)


_WRITTEN = ("is about to ask", "asks in confidence", "writes more", "answers in confidence")
_WAYS_TO_ASK: tuple[tuple[str, ...], ...] = (
    (),
    ("is about to ask",),
    ("asks in confidence",),
    ("asks in confidence", "answers in confidence"),
    ("is about to ask", "asks in confidence", "answers in confidence", "writes more"),
    ("asks in confidence", "answers in confidence", "settles it"),
    ("asks in confidence", "takes it back"),
)


def concern_words(pen: Pen) -> None:
    whom, at = pen.dice.choice(CONFIDANTS), pen.moment(FIRST_DEED, 6)
    here, there = ({"whom": whom, "text": pen.text(HUSH, side)} for side in "xy")
    pen.differs(at, Deed("asks in confidence", here), Deed("asks in confidence", there))
    here, there = ({"whom": pen.secretive, "text": pen.text(HUSH, side)} for side in "xy")
    name = "answers in confidence"
    pen.steps.append(Step(pen.moment(8, 10), whom, Deed(name, here), Deed(name, there)))


def drafting(pen: Pen) -> None:
    """What they write for themselves, in one of the worlds or in both."""
    for side in "xy":
        for name in pen.dice.choice(_WAYS_TO_DRAFT):
            deed = Deed(name, {} if name == "drops words" else {"text": pen.text(HUSH, side)})
            pen.either(side, pen.secret_moment(3), pen.secretive, deed)


_WAYS_TO_DRAFT: tuple[tuple[str, ...], ...] = (
    ("finds words",),
    ("looks for words", "finds words"),
    ("finds words", "drops words"),
    ("is about to ask",),
)


# --- goals, and how sure they are of them ----------------------------------------------------------------------------


def goal(pen: Pen) -> None:
    """Others in the two worlds: the partner is told."""
    at = pen.moment(FIRST_DEED, 5)
    here, there = ({"text": pen.text(SAID, side), "shares": True} for side in "xy")
    pen.differs(at, Deed("sets goal", here), Deed("sets goal", there))
    deed = Deed("changes goal", {"text": pen.text(SAID), "shares": True})
    pen.one_or_other(pen.secret_moment(7, 10), deed, pen.dice.choice((NOTHING, Deed("drops goal"))))


def _asked_how_sure(pen: Pen) -> int:
    """They have a goal, and are both asked from the next day on; gives that day."""
    who = pen.dice.choice((pen.secretive, pen.partner))
    pen.both(who, "sets goal", pen.moment(FIRST_DEED, FIRST_DEED), text=pen.text(SAID), shares=True)
    if pen.dice.random() < 0.8:
        pen.both(pen.partner, "says how sure", pen.moment(4, 7), sure=pen.dice.randint(0, 4))
    pen.both(pen.partner, "looks around", pen.moment(8, 8), command="/mentorship goals", list=goals.OPEN)
    _news(pen.aside())
    first = FIRST_DEED + 1
    pen.watch_until_opening(BEGINS + first * DAY)
    return first


def _news(pen: Pen) -> None:
    """About a goal, for themselves; the partner looks for some."""
    here, there = ({"news": pen.text(HUSH, side), "mood": "okay"} for side in "xy")
    pen.differs(pen.moment(4, 7), Deed("checks in", here), Deed("checks in", there))
    pen.both(pen.partner, "looks into goal", pen.moment(8, 8))


def sure(pen: Pen) -> None:
    first = _asked_how_sure(pen)
    here, there = pen.dice.sample(range(5), 2)
    at = pen.moment(first + 1, first + 4)
    pen.differs(at, Deed("says how sure", {"sure": here}), Deed("says how sure", {"sure": there}))


def confidence(pen: Pen) -> None:
    first = _asked_how_sure(pen)
    for side in "xy":
        for number, name in enumerate(pen.dice.choice(_WAYS_TO_BE_SURE), 1):
            deed = Deed(name, {"sure": pen.dice.randint(0, 4)} if name == "says how sure" else {})
            pen.either(side, pen.moment(first + number, first + number), pen.secretive, deed)


_WAYS_TO_BE_SURE: tuple[tuple[str, ...], ...] = (
    (),
    ("says how sure",),
    ("says how sure", "says how sure"),
    ("says how sure", "says it no more"),
    ("leaves it open",),
    ("leaves it open", "says how sure"),
)


# --- what they expect, and what they agree on ------------------------------------------------------------------------

FEW_WORDS = 30
"""As many as a clause takes."""
PAIR_BEGINS = 0  # the day: both are invited with their welcome, and it opens a week later
MEETS = ("21", "28")  # days; either is longer than a program's own rhythm, so nobody is called silent for it sooner


def _partner_expects(pen: Pen) -> None:
    """The partner answers, or does not, and looks before it opens."""
    if pen.dice.random() < 0.8:
        text = pen.text(SEALED, longest=FEW_WORDS)
        pen.both(pen.partner, "says what they expect", pen.moment(2, 3), text=text)
    look = {"command": "/mentorship agreement", "list": alignments.OPEN}
    pen.both(pen.partner, "looks around", pen.moment(4, 4), **look)
    pen.watch_until_opening(BEGINS + PAIR_BEGINS * DAY)


def _expects(pen: Pen, side: str) -> dict[str, str]:
    return {"text": pen.text(SEALED, side, longest=FEW_WORDS), "meets": pen.dice.choice(("7", "14", *MEETS))}


def expecting(pen: Pen) -> None:
    _partner_expects(pen)
    for side in "xy":
        for number, name in enumerate(pen.dice.choice(_WAYS_TO_EXPECT), 2):
            deed = Deed(name, _expects(pen, side) if name in ("says what they expect", "begins to say") else {})
            pen.either(side, pen.moment(number, number), pen.secretive, deed)


_WAYS_TO_EXPECT: tuple[tuple[str, ...], ...] = (
    (),
    ("begins to say",),
    ("says what they expect",),
    ("begins to say", "says what they expect"),
    ("says what they expect", "takes back what they expect"),
    ("says what they expect", "says what they expect"),
    ("begins to say", "deletes what they expect"),
    ("does not say now",),
)


def expectation(pen: Pen) -> None:
    _partner_expects(pen)
    name = pen.dice.choice(("says what they expect", "says what they expect", "begins to say"))
    here, there = (_expects(pen, side) for side in "xy")
    pen.differs(pen.moment(2, 4), Deed(name, here), Deed(name, there))


def agreed(pen: Pen) -> None:
    """What each has said has opened; they talk it over and sign, or only one of them does."""
    for who in (pen.secretive, pen.partner):
        values = {"text": pen.text(SEALED, longest=FEW_WORDS), "meets": pen.dice.choice(MEETS)}
        pen.both(who, "says what they expect", pen.moment(2, 3), **values)
    mentors, mentees = (Deed("talks it over", {"choice": each}) for each in (0, 1))
    pen.one_or_other(pen.moment(9, 9), mentors, mentees)
    here, there = ({"text": pen.text(SAID, side, longest=FEW_WORDS), "shares": True} for side in "xy")
    pen.differs(pen.moment(10, 10), Deed("words it", here), Deed("words it", there))
    first, then = pen.moment(11, 11), pen.moment(14, 14)
    is_signed = pen.dice.random() < 0.6
    if is_signed:
        pen.both(pen.partner, "signs", then)
        pen.both(pen.secretive, "signs", then)
    pen.one_or_other(first, Deed("signs"), NOTHING)
    after = "begins change" if is_signed else "drops draft"
    pen.aside().one_or_other(pen.moment_of(15), Deed(after), NOTHING)


def proposed(pen: Pen) -> None:
    """Only one of them has said it by the last day; they propose theirs, or do not."""
    pen.both(pen.secretive, "says what they expect", pen.moment(2, 3), text=pen.text(SEALED, longest=FEW_WORDS))
    pen.one_or_other(pen.moment_of(15), Deed("proposes"), NOTHING)


def dropped(pen: Pen) -> None:
    """What both have said has opened; one of them drops the draft, or does not."""
    for who in (pen.secretive, pen.partner):
        pen.both(who, "says what they expect", pen.moment(2, 3), text=pen.text(SEALED, longest=FEW_WORDS))
    pen.one_or_other(pen.moment_of(8), Deed("drops draft"), NOTHING)


def still_right(pen: Pen) -> None:
    """They have signed early in a long life, and are asked about it near its end; one of them says so, or does not."""
    for who in (pen.secretive, pen.partner):
        pen.both(who, "says what they expect", pen.moment(2, 3), text=pen.text(SEALED, longest=FEW_WORDS))
    pen.both(pen.partner, "talks it over", pen.moment_of(8, hour=11), choice=0)
    for who in (pen.secretive, pen.partner):
        pen.both(who, "signs", pen.moment_of(8, hour=15))
    asked = 8 + FIRST_LOOK.days
    pen.both(pen.partner, "says it is right", pen.moment_of(asked, hour=11))
    pen.one_or_other(pen.moment_of(asked, hour=11), Deed("says it is right"), NOTHING)


# --- one question for both, and when they meet -----------------------------------------------------------------------


def _asked_together(pen: Pen) -> None:
    """Both are asked; the partner answers, or does not, and looks before it opens."""
    pen.both(pen.dice.choice((pen.secretive, pen.partner)), "asks both", pen.moment(FIRST_DEED, FIRST_DEED))
    if pen.dice.random() < 0.8:
        pen.both(pen.partner, "answers with the other", pen.moment(4, 6), text=pen.text(SEALED))
    pen.both(pen.partner, "looks around", pen.moment(8, 8), command="/mentorship turns", list=turn_lists.CHOOSE)
    pen.watch_until_opening(BEGINS + FIRST_DEED * DAY)


def turning(pen: Pen) -> None:
    _asked_together(pen)
    for side in "xy":
        for number, name in enumerate(pen.dice.choice(_WAYS_TO_ANSWER), 1):
            writes = name in ("answers with the other", "begins to answer")
            deed = Deed(name, {"text": pen.text(SEALED, side)} if writes else {})
            pen.either(side, pen.moment(FIRST_DEED + number, FIRST_DEED + number), pen.secretive, deed)


_WAYS_TO_ANSWER: tuple[tuple[str, ...], ...] = (
    (),
    ("begins to answer",),
    ("answers with the other",),
    ("begins to answer", "answers with the other"),
    ("answers with the other", "answers with the other"),
    ("answers with the other", "answers it no more"),
    ("lets the other answer",),
)


def turn_words(pen: Pen) -> None:
    _asked_together(pen)
    name = pen.dice.choice(("answers with the other", "answers with the other", "begins to answer"))
    here, there = (Deed(name, {"text": pen.text(SEALED, side)}) for side in "xy")
    pen.differs(pen.moment(FIRST_DEED + 1, FIRST_DEED + 3), here, there)


def meeting(pen: Pen) -> None:
    """At another time in the other world, or proposed by the other, or not at all."""
    for side in pen.dice.choice(("xy", "xy", "x", "y")):
        first, then = pen.dice.sample((pen.secretive, pen.partner), 2)
        at = pen.dice.randint(FIRST_DEED, 6)
        pen.either(side, pen.moment(at, at), first, Deed("proposes to meet", {"choice": pen.dice.randint(0, 9)}))
        if pen.dice.random() < 0.8:
            pen.either(side, pen.moment(at + 1, at + 2), then, Deed("picks a time"))
        values = {"text": pen.aside().text(SAID, side, longest=FEW_WORDS), "shares": True}
        pen.either(side, pen.moment(at + 3, at + 3), first, Deed("puts it on the agenda", values))


def note(pen: Pen) -> None:
    """They have met, and each writes something down, which starts nothing that the other could count."""
    pen.both(pen.secretive, "proposes to meet", pen.moment(FIRST_DEED, FIRST_DEED), choice=0)
    pen.both(pen.partner, "picks a time", pen.moment(FIRST_DEED + 1, FIRST_DEED + 1))
    here, there = (Deed("says they met", {"text": pen.text(HUSH, side)}) for side in "xy")
    pen.differs(pen.moment(11, 14), here, there)
    pen.both(pen.partner, "says they met", pen.moment(11, 14), text=pen.text(HUSH))
    pen.both(pen.partner, "looks who starts things", pen.moment(15))


def pulse(pen: Pen) -> None:
    """In a long life, when both are asked; they answer in the one world and answer otherwise, or not, in the other."""
    begins = FIRST_AFTER.days
    if pen.dice.random() < 0.7:
        pen.both(pen.partner, "says how it goes", pen.moment_of(begins + 1), rating=3, text=pen.text(HUSH))
    ways = pen.dice.sample(_WAYS_TO_FEEL, 2)
    for number in range(max(map(len, ways))):
        here, there = (
            Deed(way[number], {"rating": pen.dice.choice(ratings), "text": pen.text(HUSH, side)})
            if number < len(way)
            else Deed("says nothing of it")
            for side, ratings, way in zip("xy", ((1, 5), (2, 4)), ways, strict=True)  # so that a log has both
        )
        pen.differs(pen.moment_of(begins + 1 + number), here, there)
    pen.both(pen.partner, "looks around", pen.moment_of(begins + 4), command="/mentorship pulse", list=pulses.OPEN)
    pen.watch_until_opening(BEGINS + begins * DAY)


_WAYS_TO_FEEL: tuple[tuple[str, ...], ...] = (
    ("says how it goes",),
    ("says how it goes", "says how it goes"),
    ("says how it goes", "says it not at all"),
    ("lets the pulse pass", "says how it goes"),
    ("lets the pulse pass",),
)


def pulse_alike(pen: Pen) -> None:
    """What they choose is near to what the other chose in both worlds, who may not tell even once it has opened."""
    begins = FIRST_AFTER.days
    pen.both(pen.partner, "says how it goes", pen.moment_of(begins + 1), rating=3, text=pen.text(HUSH))
    here, there = (
        Deed("says how it goes", {"rating": rating, "text": pen.text(HUSH, side)})
        for side, rating in (("x", 3), ("y", 4))
    )
    pen.differs(pen.moment_of(begins + 1), here, there)
    pen.both(pen.partner, "reads the pulse", pen.moment_of(begins + LAST_DAY + 1))


def silence(pen: Pen) -> None:
    """Near the end of a long life, in which it has become quiet: what follows is due after it in both worlds.

    They say one thing or another; or the other has said something already, and they do as well, or do not.
    """
    met, time = (Deed("says how it is", {"how": how}) for how in (silences.MET, silences.TIME))
    at = pen.moment(46, 49)
    if pen.number % 2:
        pen.both(pen.partner, time.name, pen.moment_of(46), **time.values)
        pen.differs(max(at, pen.moment_of(46, hour=HOURS[1])), met, NOTHING)
    else:
        pen.differs(at, met, time)  # in the same worlds for all pairs, so that a log tells


# --- what they promise, and what they answer -------------------------------------------------------------------------


def promise(pen: Pen) -> None:
    """To themselves; in one world they keep it, or there is none."""
    for side in pen.dice.choice(("xy", "x", "y")):
        at = pen.secret_moment(FIRST_DEED, 8)
        by = (at + pen.dice.randint(2, 5) * DAY).date()
        pen.either(side, at, pen.secretive, Deed("promises themselves", {"text": pen.text(HUSH, side), "by": by}))
        if pen.dice.random() < 0.5:
            pen.either(side, at + DAY, pen.secretive, Deed("keeps it"))


def saying_back(pen: Pen) -> None:
    pen.both(pen.partner, "checks in", pen.moment(FIRST_DEED, 5), text=pen.text(SAID), mood="good", shares=True)
    here, there = (Deed("says back", {"text": pen.text(SAID, side), "shares": True}) for side in "xy")
    pen.differs(pen.secret_moment(8, 10), *((here, there) if pen.dice.random() < 0.5 else (here, NOTHING)))
