"""The page and the forms in which either of the two extends their pair, completes it or leaves it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.pairs import (
    DayProblem,
    PairEnding,
    Step,
    extension_problem,
    first_extension,
    last_extension,
    usual_extension,
)
from bot.errors import UserError
from bot.views import concerns, my_pairs
from bot.views.blocks import Block, actions, button, modal, note, section
from bot.views.endings import how, mentorship
from bot.views.forms import Form, date_input
from bot.views.parts import day, mention, name
from storage.tables import Pair

OPEN_EXTEND = "my_pairs.extend"
OPEN_COMPLETE = "my_pairs.complete"
OPEN_LEAVE = "my_pairs.leave"
EXTEND_FORM = "my_pairs.extend_until"
COMPLETE_FORM = "my_pairs.complete_now"
LEAVE_FORM = "my_pairs.leave_now"
ENDS_IN = {COMPLETE_FORM: PairEnding.COMPLETED, LEAVE_FORM: PairEnding.LEFT}

STOPS = (
    "From then on nothing more is asked or sent about this pair. Open rounds, promises and meetings stop; what is "
    "sealed stays with whoever wrote it. What you wrote stays yours."
)
COORDINATORS_SEE = "Coordinators see one word, completed or left, or the new last day. Never by whom, nor why."

AND_THEN = "If both of you like, you can go on afterwards, without the program."

NOBODY_SEES = "You two go on without the program, so no coordinator sees anything of this."


@dataclass(frozen=True, slots=True)
class ChosenDay:
    """What the form for another last day holds; `before` is the last day as the form was opened."""

    pair_id: int
    until: date
    before: date


def _about(pair: Pair, me: str) -> Block:
    last = f"last day {day(pair.last_day)}"
    return section(f"With {mention(pair.partner_of(me))} · {name(pair.program.name)} · {last}")


def _seen(pair: Pair) -> str:
    """What coordinators see of it; of two who go on without a program, nothing."""
    return NOBODY_SEES if pair.program.own_pair_id else COORDINATORS_SEE


def ways(pair: Pair, me: str) -> dict[str, Any]:
    """What can be done about the end of a pair."""
    value = str(pair.id)
    complete = button("Complete", OPEN_COMPLETE, value=value, described="Complete this pair early")
    return modal(
        "Extend or end",
        [
            _about(pair, me),
            section(
                "*Extend it*\nYou want to go on for longer. Choose another last day.",
                accessory=button("Extend", OPEN_EXTEND, value=value, described="Choose another last day"),
            ),
            section("*Complete it early*\nYou have done what you set out to do together.", accessory=complete),
            section(
                "*Leave it*\nAt any time, without a reason. It is nobody's fault.",
                accessory=button("Leave", OPEN_LEAVE, value=value, described="Leave this pair"),
            ),
            note(_seen(pair)),
        ],
        callback_id=my_pairs.OPEN_WAYS,
    )


# --- another last day ------------------------------------------------------------------------------------------------


def extend_form(pair: Pair, me: str, today: date) -> dict[str, Any]:
    first, last = first_extension(pair.last_day, pair.program.ends_on, today), last_extension(pair.last_day, today)
    return modal(
        "Extend",
        [
            _about(pair, me),
            date_input(
                "until",
                "Its last day",
                initial=usual_extension(pair.last_day, today),
                hint=f"From {day(first)} to {day(last)}.",
            ),
            section(
                f"{mention(pair.partner_of(me))} is told of the day. Everything goes on as it does until then; either "
                "of you can choose another day, complete it or leave it before."
            ),
        ],
        callback_id=EXTEND_FORM,
        submit="Extend",
        close="Cancel",
        metadata={"pair": pair.id, "before": pair.last_day.isoformat()},
    )


def read_day(view: dict[str, Any]) -> ChosenDay:
    """Raises UserError beside the field that needs mending; whether the day fits the pair is checked by `check_day`."""
    sent = Form(view)
    pair_id, before = sent.number("pair"), sent.key("before")
    try:
        known = date.fromisoformat(before or "")
    except ValueError:
        known = None
    if pair_id is None or known is None:
        raise UserError("This form could not be read. Please open it again.", field="until")
    return ChosenDay(pair_id, sent.required("until", sent.date("until")), known)


def check_day(until: date, pair: Pair, *, today: date) -> None:
    """Raises UserError for a day that cannot be the pair's last."""
    match extension_problem(until, pair.last_day, pair.program.ends_on, today):
        case None:
            return
        case DayProblem.TOO_FAR:
            last = day(last_extension(pair.last_day, today))
            words = f"Choose {last} or an earlier day. Later on you can extend it again."
        case _:
            first = day(first_extension(pair.last_day, pair.program.ends_on, today))
            words = f"Choose {first} or a later day. To end it sooner, complete or leave it."
    raise UserError(words, field="until")


def extended(pair: Pair, me: str) -> str:
    return f"{mentorship(pair, me)} goes on until {day(pair.last_day)}. The other one hears of it."


def not_extended(pair: Pair, me: str) -> str:
    """Why nothing was done: the other has been quicker."""
    if not pair.life.can(Step.EXTEND):
        return my_pairs.not_changed(pair, me)
    return f"{mentorship(pair, me)} was extended until {day(pair.last_day)} meanwhile, so nothing was changed."


# --- completing and leaving ------------------------------------------------------------------------------------------


def complete_form(pair: Pair, me: str) -> dict[str, Any]:
    return modal(
        "Complete",
        [
            _about(pair, me),
            section("You have done what you set out to do: it counts as completed, not as broken off."),
            *([] if pair.program.own_pair_id else [section(AND_THEN)]),
            section(STOPS),
            section(_told(pair, me, "is completed")),
            note(_seen(pair)),
        ],
        callback_id=COMPLETE_FORM,
        submit="Complete",
        close="Cancel",
        metadata={"pair": pair.id},
    )


def leave_form(pair: Pair, me: str, today: date) -> dict[str, Any]:
    """First one kind question: would something else help?"""
    can_pause = pair.life.can(Step.PAUSE) and my_pairs.can_pause(pair, me, today)
    return modal(
        "Leave this pair",
        [
            _about(pair, me),
            *_kind_question(pair, can_pause=can_pause),
            section(f"{_told(pair, me, 'has ended')} Nobody is asked why."),
            note(_seen(pair)),
        ],
        callback_id=LEAVE_FORM,
        submit="Leave",
        close="Cancel",
        metadata={"pair": pair.id},
    )


def _kind_question(pair: Pair, *, can_pause: bool) -> list[Block]:
    """Two who go on without a program have no coordinator to ask."""
    value = str(pair.id)
    pause = ("a pause", button("Pause instead", my_pairs.OPEN_PAUSE, value=value))
    ask = ("a word with a coordinator", button("A word with a coordinator", concerns.ABOUT, value=value))
    ways_out = [*([pause] if can_pause else []), *([] if pair.program.own_pair_id else [ask])]
    if not ways_out:
        return [section(STOPS)]
    what = ", or ".join(each for each, _ in ways_out) + ("," if len(ways_out) > 1 else "")
    return [
        section(f"Before you do: would {what} help?"),
        actions(*[each for _, each in ways_out]),
        section(f"If not, leave. {STOPS}"),
    ]


def _told(pair: Pair, me: str, word: str) -> str:
    return f"{mention(pair.partner_of(me))} is told that it {word}, and only that. For a day you can take it back."


def read_pair(view: dict[str, Any]) -> int:
    """Of which pair the form is; raises UserError when it does not say."""
    pair_id = Form(view).number("pair")
    if pair_id is None:
        raise UserError("This form could not be read. Please open it again.")
    return pair_id


def finished(pair: Pair, me: str) -> str:
    """Until when it can be taken back stands beside the button for that, below."""
    return f"{mentorship(pair, me)} {how(pair, me)}. Both of you hear of it, and nothing more is asked."


def taken_back(pair: Pair, me: str) -> str:
    return f"{mentorship(pair, me)} is as it was before. Whoever had heard of the end hears of that too."


def not_taken_back(pair: Pair, me: str) -> str:
    if not pair.life.can(Step.TAKE_BACK):
        return my_pairs.not_changed(pair, me)
    return f"{mentorship(pair, me)} has ended, and that cannot be taken back here."
