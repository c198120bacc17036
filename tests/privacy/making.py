"""Makes lives from a seed: who does what and when, and what of that is another in the other world."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from typing import Any

from bot.views import feedback_opened, feedback_rounds, home, responses
from tests.privacy import parting, writing
from tests.privacy.history import (
    HUSH,
    MARKER,
    NOTHING,
    SAID,
    SEALED,
    Deed,
    History,
    Life,
    Program,
    Size,
    Step,
    both,
)
from tests.privacy.pen import BEGINS, DAY, FIRST_DEED, Pen
from tests.privacy.table import MAY_LEARN, Learns, Observer, Secret, learns

WEEK = timedelta(weeks=1)
EVENING = timedelta(hours=10)  # after the hour at which a life begins: what is done on its last day, is lived
SHORT, LONG = 17 * DAY + EVENING, 8 * WEEK + EVENING
PAIRED = timedelta(hours=1)  # after the beginning of a life
FIRST_ANSWER = 8  # days: the first check-in has come
THIS_WEEK = 14  # days: the Monday of the last week of a short life
ZONES = ("Europe/London", "Africa/Lagos")
MOODS = ("great", "good", "okay", "hard", "stuck")
LISTS = (home.WAITING, responses.OWN_HISTORY, responses.SHARED_HISTORY, feedback_rounds.HISTORY)
WHYS = ("Why did I get this?", "Less of this")
COMMANDS = ("/mentorship privacy", "/mentorship export", "/mentorship", "/feedback", "/mentorship home", "/checkin")
FEW = ("Aspen", "Dogwood", "Juniper", "Larch", "Nutmeg", "Olive")
NEWCOMERS = (Secret.HOURS, Secret.AWAY)
"""Somebody with each of these secrets comes into a new pair."""
NEW = "New Elder"
"""In which pairs are made while others live."""
REFUSED = " which the database refuses"
"""For an answer with these words in it there is no place: the error that follows holds the whole row."""

QUIET = (
    Secret.WORDS,
    Secret.SEALED_WORDS,
    Secret.MOOD,
    Secret.SURE,
    Secret.CONCERN_WORDS,
    Secret.EXPECTATION,
    Secret.TURN_WORDS,
)
CLOSING = (
    ({Secret.THANKING}, {Secret.GOING_ON}),
    ({Secret.THANKS_WORDS}, {Secret.KEEPING}),
    ({Secret.THANKING, Secret.KEEPING}, {Secret.THANKS_WORDS, Secret.GOING_ON}),
)
"""Of the pairs in each program that ends within a short life."""
ENDED = (Secret.ENDER, Secret.MATCH, Secret.GOING_ON_AGAIN)
"""Each in a program of its own."""
TAKE_LONG = (Secret.PULSE, Secret.SILENCE)
ELSEWHERE = {Secret.MOOD, *TAKE_LONG, *ENDED}.union(*(secrets for program in CLOSING for secrets in program))
FREE = tuple(each for each in Secret if each not in ELSEWHERE)
EXPECT = frozenset({Secret.EXPECTING, Secret.EXPECTATION, Secret.AGREED})
APART = (
    *({Secret.AWAY, each} for each in sorted({*EXPECT, Secret.SURE, Secret.CONFIDENCE})),
    {Secret.AWAY, Secret.ENVELOPE},
    {Secret.AWAY, Secret.SEALED_WORDS},
    {Secret.ENVELOPE, Secret.SEALED_WORDS},
    {Secret.DELETING, Secret.AUDIENCE},
    {Secret.DELETING, Secret.NOTE},  # of a meeting that they have proposed: who has, goes with what they delete
)
"""What is never together: no envelope counts a day on which somebody is away, and what is deleted was never shared."""


# --- what everybody does ---------------------------------------------------------------------------------------------


def _ordinary(pen: Pen, secrets: frozenset[Secret]) -> None:
    """The same in both worlds: some of it written, some of it shared, some of it looked at."""
    dice = pen.dice
    if secrets & {Secret.ANSWER, Secret.ACCORD}:  # the partner alone keeps the pair in touch, which may be seen
        pen.both(pen.partner, "checks in", pen.moment(7, 11), text=pen.text(HUSH), mood=dice.choice(MOODS))
    if Secret.DELETING not in secrets and dice.random() < 0.3:
        at = pen.moment(FIRST_DEED, 5)
        met = (at - DAY).date()
        said = {"text": pen.text(SAID), "alone": pen.text(HUSH), "shares": True}  # with what is for them alone
        pen.both(pen.secretive, "checks in", at, mood="good", met_on=met, **said)
        pen.both(pen.partner, "reads", pen.moment(8))
    if dice.random() < 0.2:
        pen.both(pen.partner, "answers", pen.moment(FIRST_ANSWER), text=pen.text(HUSH), mood=dice.choice(MOODS))
    at = pen.moment(THIS_WEEK - 3)
    if dice.random() < 0.5:
        pen.both(pen.partner, "looks at home", at)
    else:
        pen.both(pen.partner, "looks around", at, command=dice.choice(COMMANDS), list=dice.choice(LISTS))
    if dice.random() < 0.1:
        pen.both(pen.partner, "wonders", pen.moment(4), choice=dice.choice(WHYS))


# --- what differs ----------------------------------------------------------------------------------------------------


def _words(pen: Pen) -> None:
    dice = pen.dice
    names = ("answers", "checks in", "reflects", "edits", "says", "mistypes", "breaks off", "finds words")
    for name in dice.sample(names, dice.choice((1, 2))):
        at = pen.secret_moment(FIRST_ANSWER)
        mood = {} if name in ("says", "finds words") else {"mood": dice.choice(MOODS)}
        here, there = ({"text": pen.text(HUSH, side), "alone": pen.text(HUSH, side), **mood} for side in "xy")
        pen.differs(at, Deed(name, here), Deed(name, there))
    if dice.random() < 0.1:
        here, there = ({"text": pen.text(HUSH, side) + REFUSED, "mood": "good"} for side in "xy")
        pen.differs(pen.secret_moment(7), Deed("checks in", here), Deed("checks in", there))


def _sealed_words(pen: Pen) -> None:
    first = _round(pen)
    for number, name in enumerate(pen.dice.choice((("drafts", "seals"), ("seals",), ("drafts",))), 1):
        here, there = ({"text": pen.text(SEALED, side)} for side in "xy")
        pen.differs(pen.moment(first + number, first + number), Deed(name, here), Deed(name, there))


def _mood(pen: Pen) -> None:
    here, there = pen.dice.sample(MOODS, 2)
    at = pen.secret_moment(FIRST_ANSWER)
    if pen.dice.random() < 0.5:
        pen.differs(at, Deed("presses mood", {"mood": here}), Deed("presses mood", {"mood": there}))
        return
    text = pen.text(HUSH)
    pen.differs(at, Deed("checks in", {"mood": here, "text": text}), Deed("checks in", {"mood": there, "text": text}))


def _reaction(pen: Pen, side: str) -> Deed:
    dice = pen.dice
    match dice.choice(
        ("answers", "answers", "presses mood", "lets pass", "lets pass", "undoes", "puts off", "nothing")
    ):
        case "answers":
            return Deed("answers", {"text": pen.text(HUSH, side), "mood": dice.choice(MOODS)})
        case "presses mood":
            return Deed("presses mood", {"mood": dice.choice(MOODS)})
        case "lets pass":
            return Deed("lets pass")
        case "undoes":
            return Deed("lets pass and undoes")
        case "puts off":
            return Deed("puts off", {"choice": dice.randint(0, 2)})
    return NOTHING


def _answer(pen: Pen) -> None:
    """Each question has its week; what becomes of it there is another thing in the other world, at another moment."""
    weeks = ((FIRST_ANSWER - 1, FIRST_ANSWER + 3), (THIS_WEEK, pen.last))
    for first, last in [each for each in weeks if each[1] > pen.first_secret][: pen.dice.choice((1, 2))]:
        pen.differs(pen.secret_moment(first, last), _reaction(pen, "x"), NOTHING)
        pen.differs(pen.secret_moment(first, last), NOTHING, _reaction(pen, "y"))


def _accord(pen: Pen) -> None:
    name = pen.dice.choice(("checks in", "reflects", "checks in", "presses mood"))
    deed = Deed(name, {"text": pen.text(HUSH, "x"), "mood": pen.dice.choice(MOODS)})
    pen.one_or_other(pen.secret_moment(7), deed, NOTHING)


def _audience(pen: Pen) -> None:
    at, text = pen.secret_moment(7, 12), pen.text(SAID)
    shared, kept = ({"text": text, "mood": "okay", "shares": each} for each in (True, False))
    pen.one_or_other(at, Deed("checks in", shared), Deed("checks in", kept))
    if pen.dice.random() < 0.5:
        text = pen.text(SAID)
        shared, kept = ({"text": text, "shares": each} for each in (True, False))
        pen.one_or_other(at + DAY, Deed("edits", shared), Deed("edits", kept))


def _round(pen: Pen) -> int:
    """One of them asks for a round, the partner seals or does not, and looks; gives the day on which it began."""
    first = max(FIRST_DEED, pen.first_secret)
    asked = pen.moment(first, first)
    pen.both(pen.dice.choice((pen.secretive, pen.partner)), "asks for feedback", asked)
    pen.watch_until_opening(asked)
    if pen.dice.random() < 0.8:
        pen.both(pen.partner, "seals", pen.moment(first + 1, first + 2), text=pen.text(SEALED))
    # Before it opens.
    look = {"command": "/feedback", "list": feedback_rounds.HISTORY}
    pen.both(pen.partner, "looks around", pen.moment(first + 5, first + 5), **look)
    return first


def _envelope(pen: Pen) -> None:
    first = _round(pen)
    for side, deeds in (("x", pen.dice.choice(_WAYS)), ("y", pen.dice.choice(_WAYS))):
        for number, name in enumerate(deeds, 1):
            at = pen.moment(first + number, first + number)
            deed = Deed(name, {"text": pen.text(SEALED, side)} if name in ("drafts", "seals") else {})
            pen.differs(at, *((deed, NOTHING) if side == "x" else (NOTHING, deed)))


_WAYS = (
    (),
    ("drafts",),
    ("drafts", "seals"),
    ("seals", "takes back"),
    ("seals", "changes envelope", "seals"),
    ("drafts", "discards draft"),
    ("seals",),
    ("seals",),
)


def _hours(pen: Pen) -> None:
    """Other hours of the same days, so that the first question of a new pair still comes on the same day."""
    here, there = (_settings(start, pen.dice) for start in pen.dice.sample((7, 8, 9, 10, 11), 2))
    pen.differs(pen.secret_moment(FIRST_DEED - 1, 3), Deed("sets", here), Deed("sets", there))


def _settings(start: int, dice: random.Random) -> dict[str, str]:
    return {
        "work_start": f"{start:02}:00",
        "work_end": f"{start + 8:02}:30",
        "visit_time": f"{start + dice.randint(1, 6):02}:15",
        "visits_a_week": str(dice.randint(3, 6)),
    }


def _away(pen: Pen) -> None:
    """From the same day on, until another day after the end of this life."""
    at = pen.secret_moment(FIRST_DEED, 6)
    first = (at + 2 * DAY).date()
    here, there = (first + timedelta(days=pen.last + more) for more in pen.dice.sample(range(20, 60), 2))
    pen.differs(
        at, Deed("goes away", {"first": first, "last": here}), Deed("goes away", {"first": first, "last": there})
    )


def _reading(pen: Pen) -> None:
    at = pen.moment(FIRST_DEED, 5)
    pen.both(pen.partner, "checks in", at, text=pen.text(SAID), mood="good", shares=True)
    pen.one_or_other(pen.secret_moment(8), Deed("reads"), NOTHING)


def _deleting(pen: Pen) -> None:
    pen.both(pen.secretive, "checks in", pen.moment(FIRST_DEED, 9), text=pen.text(HUSH), mood="okay")
    pen.one_or_other(pen.secret_moment(6), Deed("deletes all"), NOTHING)


def _pauser(pen: Pen) -> None:
    """Both are told that it is paused, and coordinators as well: not by whom."""
    at = pen.secret_moment(7, 10)
    pause = Deed("pauses", {"until": (at + 3 * DAY).date()})
    pen.differs(at, pause, NOTHING)
    pen.steps.append(Step(at, pen.partner, NOTHING, pause))


def _looking(pen: Pen) -> None:
    """Nothing of this changes anything for anybody else."""
    dice = pen.dice
    for side in "xy":
        deed = dice.choice(
            (
                Deed("looks at home"),
                Deed("thinks of leaving"),
                Deed("looks around", {"command": dice.choice(COMMANDS), "list": dice.choice(LISTS)}),
                Deed("mistypes", {"text": pen.text(HUSH, side), "mood": "hard"}),
                Deed("breaks off", {"text": pen.text(HUSH, side), "mood": "hard"}),
                Deed("says", {"text": pen.text(HUSH, side)}),
                Deed("wonders", {"choice": dice.choice(WHYS)}),
            )
        )
        pen.differs(pen.secret_moment(7), *((deed, NOTHING) if side == "x" else (NOTHING, deed)))


WRITE: dict[Secret, Callable[[Pen], None]] = {
    Secret.WORDS: _words,
    Secret.SEALED_WORDS: _sealed_words,
    Secret.MOOD: _mood,
    Secret.ANSWER: _answer,
    Secret.ACCORD: _accord,
    Secret.AUDIENCE: _audience,
    Secret.ENVELOPE: _envelope,
    Secret.HOURS: _hours,
    Secret.AWAY: _away,
    Secret.READING: _reading,
    Secret.DELETING: _deleting,
    Secret.PAUSER: _pauser,
    Secret.LOOKING: _looking,
    Secret.CONCERN: writing.concern,
    Secret.CONCERN_WORDS: writing.concern_words,
    Secret.DRAFTING: writing.drafting,
    Secret.EXPECTING: writing.expecting,
    Secret.EXPECTATION: writing.expectation,
    Secret.AGREED: writing.agreed,
    Secret.GOAL: writing.goal,
    Secret.SURE: writing.sure,
    Secret.CONFIDENCE: writing.confidence,
    Secret.TURNING: writing.turning,
    Secret.TURN_WORDS: writing.turn_words,
    Secret.MEETING: writing.meeting,
    Secret.NOTE: writing.note,
    Secret.PULSE: writing.pulse,
    Secret.SILENCE: writing.silence,
    Secret.PROMISE: writing.promise,
    Secret.SAYING_BACK: writing.saying_back,
    Secret.THANKING: parting.thanking,
    Secret.THANKS_WORDS: parting.thanks_words,
    Secret.KEEPING: parting.keeping,
    Secret.GOING_ON: parting.going_on,
    Secret.ENDER: parting.ender,
    Secret.MATCH: parting.match,
    Secret.GOING_ON_AGAIN: parting.going_on_again,
}


# --- histories -------------------------------------------------------------------------------------------------------


def _history(
    dice: random.Random, number: int, size: Size, among: Iterator[Secret], partner: str | None = None
) -> History:
    secrets = _secrets(dice, among)
    first_secret = THIS_WEEK if size is Size.THIS_WEEK else 0
    pen = Pen(dice, number, f"sec{number}", partner or f"par{number}", SHORT.days, first_secret)
    _ordinary(pen, secrets)
    for each in sorted(secrets):
        WRITE[each](pen)
    return _finish(pen, secrets, dice.random() < 0.5)


def _dealt(dice: random.Random, among: Sequence[Secret]) -> Iterator[Secret]:
    """One after the other, so that none is seldom: all of them in any order, and then again."""
    while True:
        yield from dice.sample(among, len(among))


def _secrets(dice: random.Random, among: Iterator[Secret]) -> frozenset[Secret]:
    chosen: set[Secret] = set()
    for each in islice(among, dice.choice((1, 1, 2))):
        if not any(pair <= chosen | {each} for pair in APART):
            chosen.add(each)
    return frozenset(chosen)


def _finish(pen: Pen, secrets: frozenset[Secret], secretive_mentors: bool) -> History:
    told = learns(secrets, Observer.PARTNER)
    until = BEGINS if Learns.TOLD in told else pen.watched_until
    steps = sorted(pen.steps, key=lambda step: step.at)
    invited = bool(secrets & EXPECT) or (pen.number % 4 == 0 and Secret.AWAY not in secrets)
    return History(pen.number, pen.secretive, pen.partner, secrets, steps, until, secretive_mentors, invited)


def _mirrored(history: History, number: int) -> History:
    """Another pair, in which the other world is the one and the one the other."""
    names = {each: each for each in writing.CONFIDANTS}
    names |= {history.secretive: f"sec{number}", history.partner: f"par{number}"}

    def mirrored(deed: Deed) -> Deed:
        texts = {
            key: names.get(each, MARKER.sub(_renumbered(number), each))
            for key, each in deed.values.items()
            if isinstance(each, str)
        }
        return replace(deed, values={**deed.values, **texts})

    steps = [Step(each.at, names[each.who], mirrored(each.there), mirrored(each.here)) for each in history.steps]
    return replace(
        history, number=number, secretive=names[history.secretive], partner=names[history.partner], steps=steps
    )


def _renumbered(number: int) -> Callable[[Any], str]:
    def renumber(found: Any) -> str:
        kind = found[0].rstrip("xy").rstrip("0123456789")
        side = {"x": "y", "y": "x"}.get(found[0][-1], "")
        digits = found[0].removeprefix(kind).rstrip("xy")
        return f"{kind}{number}{digits}{side}"

    return renumber


def _twins(histories: Iterable[History], numbers: Iterator[int]) -> list[History]:
    return [each for history in histories for each in (history, _mirrored(history, next(numbers)))]


# --- lives -----------------------------------------------------------------------------------------------------------


def short_life(seed: int, *, quiet: bool = False) -> Life:
    """Two and a half weeks of fifty histories. In a quiet one, only words and moods differ."""
    dice = random.Random(f"two worlds {seed} {quiet}")
    numbers = iter(range(1, 1000))
    among = QUIET if quiet else FREE
    dealt = _dealt(dice, among)

    def some(many: int, size: Size) -> list[History]:
        return [_history(dice, next(numbers), size, dealt) for _ in range(many)]

    def with_cody() -> History:
        """The partner is a coordinator of the program."""
        kept = [each for each in among if Observer.PARTNER not in MAY_LEARN[each]]
        return _history(dice, next(numbers), Size.FEW, _dealt(dice, kept), partner="cody")

    programs = [
        Program("Few Birch", Size.FEW, ["cleo"], some(1, Size.FEW), channel="ops"),
        Program("Few Cedar", Size.FEW, ["cleo", "cody"], [*some(1, Size.FEW), with_cody()]),
        *(Program(f"Few {name}", Size.FEW, ["cleo"], some(2, Size.FEW), rhythm="fortnightly") for name in FEW),
        Program(NEW, Size.FEW, ["cleo"], []),
        Program("Twin Fir", Size.TWINNED, ["cleo"], _twins(some(7, Size.TWINNED), numbers)),
        Program("Week Hazel", Size.THIS_WEEK, ["cleo"], some(6, Size.THIS_WEEK), rhythm="fortnightly"),
        Program("Many Maple", Size.MANY, ["cora"], some(6, Size.MANY)),
    ]
    programs = [replace(each, confidants=_asked_in(each)) for each in programs]
    looks = list(_looks(dice, programs, SHORT.days))
    ends = list(_that_end(random.Random(f"two worlds, at an end {seed} {quiet}"), numbers, quiet=quiet))
    looks += [step for each in ends for step in _looks_at_end(each)]
    return Life(seed, BEGINS, BEGINS + SHORT, [*programs, *ends], looks, quiet)


def _that_end(dice: random.Random, numbers: Iterator[int], *, quiet: bool) -> Iterator[Program]:
    """Programs that end within the life, and pairs that one of the two ends or is gone from."""

    def pair(secrets: Iterable[Secret]) -> History:
        number = next(numbers)
        pen = Pen(dice, number, f"sec{number}", f"par{number}", SHORT.days)
        for each in sorted(secrets):
            WRITE[each](pen)
        return _finish(pen, frozenset(secrets), dice.random() < 0.5)

    if quiet:
        yield Program("Last Alder", Size.FEW, ["cleo"], [pair({Secret.THANKS_WORDS})], last_day=parting.LAST_DAY)
        return
    for name, secrets in zip(("Alder", "Beech", "Linden"), CLOSING, strict=True):
        yield Program(f"Last {name}", Size.FEW, ["cleo"], list(map(pair, secrets)), last_day=parting.LAST_DAY)
    for secret, who in zip(ENDED, ("cleo", "cass", LEAVER), strict=True):
        yield Program(f"End {secret.name.title()}", Size.FEW, [who], [pair({secret}) for _ in range(2)])


LEAVER = "cyra"
"""Coordinates a program alone until they leave the workspace, and somebody else takes over."""


def _looks_at_end(program: Program) -> Iterator[Step]:
    """Of its coordinator, when all has happened; somebody else takes the place of one who leaves."""
    about = {"program": program.name}
    (who,) = program.coordinators
    if who == LEAVER:
        yield both(BEGINS.replace(hour=15) + 9 * DAY, who, Deed("leaves the workspace"))
        yield both(BEGINS.replace(hour=15) + 10 * DAY, "cleo", Deed("takes over"))
        who = "cleo"
    if program.last_day:
        days = (BEGINS + 11 * DAY).date()
        yield both(BEGINS.replace(hour=11) + DAY, who, Deed("sets breaks", {**about, "breaks": f"{days} Spring"}))
    over = {**about, "is_over": bool(program.last_day)}
    yield both(BEGINS.replace(hour=15) + 16 * DAY, who, Deed("looks at program", over))
    yield both(BEGINS.replace(hour=15, minute=1) + 16 * DAY, who, Deed("asks for digest", about))


def _asked_in(program: Program) -> Sequence[str]:
    """Those who coordinate it as well, where somebody asks in confidence."""
    secrets = {secret for history in program.histories for secret in history.secrets}
    return writing.CONFIDANTS if secrets & {Secret.CONCERN, Secret.CONCERN_WORDS} else ()


def long_life(seed: int) -> Life:
    """Two months: pairs fall silent, and coordinators are told which may need a hand.

    On each day on which somebody shows a sign of life, they do so in both worlds, in another way.
    """
    dice = random.Random(f"two worlds, long {seed}")
    numbers = iter(range(1, 1000))

    def some(many: int) -> list[History]:
        return [_falling_silent(dice, next(numbers)) for _ in range(many)]

    programs = [
        Program("Few Aspen", Size.FEW, ["cleo"], some(2)),
        Program("Few Cedar", Size.FEW, ["cleo", "cody"], some(1)),
        Program("Twin Fir", Size.TWINNED, ["cleo"], _twins(some(4), numbers)),
        Program("Few Sorrel", Size.FEW, ["cleo"], some(2)),
        Program("Few Tansy", Size.FEW, ["cleo"], some(2)),
        Program("Few Yarrow", Size.FEW, ["cleo"], some(1)),
    ]
    return Life(seed, BEGINS, BEGINS + LONG, programs, list(_looks(dice, programs, LONG.days)), False)


AGREEING: dict[int, Callable[[Pen], None]] = {4: writing.still_right, 6: writing.proposed, 7: writing.dropped}
"""In a long life, the pairs that also agree on something, as does the mirror image of each."""
FEELING: dict[int, Callable[[Pen], None]] = {
    1: writing.pulse,
    2: writing.pulse_alike,
    3: writing.pulse,
    5: writing.pulse_alike,
}
"""In a long life, the pairs of which one answers a pulse otherwise in the other world; and its mirror image."""
QUIET_FOR_LONG = (12, 13, 14, 15, 16)
"""In a long life, the pairs of which one says something else in the other world when it is quiet."""


def _falling_silent(dice: random.Random, number: int) -> History:
    pen = Pen(dice, number, f"sec{number}", f"par{number}", LONG.days)
    weeks = {who: dice.randint(1, 8) for who in (pen.secretive, pen.partner)}
    for week in range(1, 8):
        at = pen.moment(7 * week + 2, 7 * week + 4)
        if week < weeks[pen.partner]:
            met = {"met_on": (at - DAY).date()} if dice.random() < 0.3 else {}
            pen.both(pen.partner, "answers", at, text=pen.text(HUSH), mood=dice.choice(MOODS), **met)
        if week < weeks[pen.secretive]:
            at = pen.moment(7 * week + 2, 7 * week + 4)
            pen.one_or_other(
                at, Deed("answers", {"text": pen.text(HUSH, "x"), "mood": dice.choice(MOODS)}), Deed("lets pass")
            )
    asked = pen.moment(FIRST_DEED, 4)
    pen.both(pen.partner, "asks for feedback", asked)
    for who in (pen.secretive, pen.partner):
        pen.both(who, "seals", pen.moment(5, 6), text=pen.text(SEALED))
    for who, how in ((pen.secretive, feedback_opened.THANKS), (pen.partner, feedback_opened.ASK_BUTTON)):
        pen.both(who, "replies", pen.moment(12, 14), how=how, text=pen.text(SAID))
    pen.both(pen.secretive, "replies", pen.moment(16, 18), how=feedback_opened.ANSWER_BUTTON, text=pen.text(SAID))
    pen.both(pen.partner, "replies", pen.moment(16, 18), how=feedback_opened.TRY_BUTTON, text=pen.text(SAID))
    pen.both(pen.partner, "replies", pen.moment(45, 50), how=feedback_opened.OUTCOME_BUTTON, text=pen.text(SAID))
    pen.both(pen.partner, "looks around", pen.moment(20, 40), command=dice.choice(COMMANDS), list=dice.choice(LISTS))
    secrets = {Secret.WORDS, Secret.ANSWER}
    if pen.number in AGREEING:
        AGREEING[pen.number](pen.aside())
        secrets |= {Secret.AGREED}
    if pen.number in FEELING:
        feeling = pen.aside()
        FEELING[pen.number](feeling)
        pen.watched_until = feeling.watched_until
        secrets |= {Secret.PULSE}
    if pen.number in QUIET_FOR_LONG:
        writing.silence(pen.aside())
        secrets |= {Secret.SILENCE}
    return _finish(pen, frozenset(secrets), dice.random() < 0.5)


def _looks(dice: random.Random, programs: Sequence[Program], last: int) -> Iterator[Step]:
    """Of coordinators: at any moment of the week, and twice within a minute. Of outsiders: now and then."""
    onlooker = Pen(dice, 0, "olly", "olly", last)
    for program in programs:
        for who in program.coordinators:
            at = onlooker.moment(last - 3, last)
            for moment in (onlooker.moment(8, 11), at, at + timedelta(minutes=1)):
                yield both(moment, who, Deed("asks for digest", {"program": program.name}))
            if program.size is not Size.FEW or dice.random() < 0.2:
                yield both(onlooker.moment(8), who, Deed("coordinates", {"program": program.name}))
            elif program.has(Secret.AGREED) or program.has(
                Secret.MEETING
            ):  # the list of pairs may tell something of it
                at = BEGINS.replace(hour=15, minute=2) + (last - 1) * DAY
                yield both(at, who, Deed("looks at program", {"program": program.name}))
        for each in program.histories[:1]:  # what is noted of a whole program, all of its pairs can read
            look = {"command": "/mentorship privacy", "list": home.WAITING}
            yield both(onlooker.moment(last, last), each.partner, Deed("looks around", look))
    for who in ("olly", "nova"):
        yield both(onlooker.moment(9), who, Deed("tries everything"))
    yield both(onlooker.moment(9), "nora", Deed("coordinates", {"program": "North"}))
    for day in (9, last):
        yield both(onlooker.moment(day, day), "nora", Deed("asks for digest", {"program": "North"}))
    for who in ("nils", "nina"):
        yield both(onlooker.moment(8), who, Deed("answers", {"text": onlooker.text(HUSH), "mood": "good"}))
        look = {"command": dice.choice(COMMANDS), "list": dice.choice(LISTS)}
        yield both(onlooker.moment(8), who, Deed("looks around", look))
    histories = [each for program in programs for each in program.histories]
    new = [each for about in NEWCOMERS for each in [one for one in histories if about in one.secrets][:1]]
    early = (BEGINS + 10 * DAY).replace(hour=5)  # before anybody's hours, so that it would have to say when they hear
    for number, history in enumerate(new):  # four people
        pair = {"mentor": f"spare{number}", "mentee": history.secretive, "program": NEW}
        yield both(early + timedelta(minutes=number), "cleo", Deed("makes pair", pair))
    names = [each.secretive for program in programs[:2] for each in program.histories]
    pasted = "\n".join(f"@{each}, @spare2" for each in names)
    yield both(onlooker.moment(6), "cleo", Deed("previews import", {"list": pasted}))
    yield both(BEGINS + PAIRED / 2, "olly", Deed("says", {"text": onlooker.text(HUSH)}))
