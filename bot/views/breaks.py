"""Breaks of a program: the field in which a coordinator writes or pastes them, its reader, and who is shown them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.actions.breaks import BreakEffects
from bot.domain.absences import Stretch
from bot.domain.breaks import MOST_BREAKS, BadBreaks, Break, BreakProblem, arranged, as_lines
from bot.domain.holidays import breaks_in
from bot.errors import UserError
from bot.views import program_effects
from bot.views.blocks import Block, modal, note, notice, sections
from bot.views.forms import Form, text_input
from bot.views.parts import count, cut, day, name
from storage.tables import Program

FIELD = "breaks"
OPEN = "breaks.open"
FORM = "breaks.save"

LONGEST = 3000  # characters: Slack's limit
MOST_SHOWN = 20
MOST_ON_HOME = 3
MOST_IN_WORDS = 6
SHORT = 20  # characters of a name, where there are very many

WORDS: Mapping[BreakProblem, str] = {
    BreakProblem.BACKWARDS: "“{what}” ends before it starts. Change its days, or take it out.",
    BreakProblem.OUTSIDE: "“{what}” is not in the program, which runs from {starts} to {ends}. Take it out, or "
    "change its days.",
    BreakProblem.WHOLE_PROGRAM: "These breaks cover the whole program, so nobody would ever be asked anything. Leave "
    "some days without one.",
    BreakProblem.TOO_MANY: "These are {what} breaks; a program can have {most}. Take out those that you do not need.",
    BreakProblem.NO_DATE: "“{what}” has no date. Write it like this: 2026-12-24 to 2027-01-02 Winter break.",
    BreakProblem.UNCLEAR_DATE: "The days in “{what}” could be read in more than one way, or there are none like "
    "these. Write them like 2026-12-24.",
    BreakProblem.NO_EVENTS: "This calendar has no events in it. Paste another, or write the days, a line each.",
    BreakProblem.CUT_OFF: "This calendar is cut off: its last event has no end. Paste it in parts, and save after "
    "each; what was saved stays above.",
    BreakProblem.NOT_A_CALENDAR: "This calendar could not be read, from “{what}” on. Write the days instead, a line "
    "each.",
    BreakProblem.HAS_TIMES: "“{what}” has times of day. A break is whole days: take it out, or write its days.",
    BreakProblem.REPEATS: "“{what}” repeats. Take it out, and write each of its days that lies in the program.",
    BreakProblem.EVENT_WITHOUT_DATE: "“{what}” has no date in this calendar. Take it out, or write its days.",
    BreakProblem.NONE_INSIDE: "None of the {what} events in this calendar lies in the program, which runs from "
    "{starts} to {ends}. Paste one of these days, or write them, a line each.",
}


def breaks_field(breaks: Sequence[Break]) -> Block:
    """For a form about a program."""
    return text_input(
        FIELD,
        "Breaks",
        initial=_as_text(breaks),
        placeholder="2026-12-24 to 2027-01-02 Winter break",
        hint="A line each: a day, or the first and the last one, and what it is called. Or paste public holidays from "
        "an .ics file.",
        optional=True,
        multiline=True,
        longest=LONGEST,
    )


def _as_text(breaks: Sequence[Break]) -> str:
    """As they are typed; of very many, the names are cut rather than any of them left out."""
    text = as_lines(breaks)
    return text if len(text) <= LONGEST else as_lines([replace(each, name=cut(each.name, SHORT)) for each in breaks])


def read_breaks(sent: Form, problems: dict[str, str], *, starts_on: date, ends_on: date) -> list[Break] | None:
    """The breaks of a program with these dates; what is wrong with them goes to `problems`.

    None when the form was too old to ask for them.
    """
    if not sent.has_text(FIELD):
        return None
    typed = sent.pasted(FIELD)
    try:
        return arranged(breaks_in(typed, starts_on, ends_on), starts_on, ends_on) if typed else []
    except BadBreaks as error:
        what = cut(error.what or "–", 80)
        problems[FIELD] = WORDS[error.problem].format(
            what=what, starts=day(starts_on), ends=day(ends_on), most=MOST_BREAKS
        )
        return None


def form(
    program: Program,
    breaks: Sequence[Break],
    *,
    effects: BreakEffects | None = None,
    now: datetime,
    meanwhile: bool = False,
) -> dict[str, Any]:
    """With `effects`, what sending it once more will do: they have been told of others `meanwhile`, or of none."""
    preview = program_effects.preview(_effects(effects, program.today(now)), meanwhile=meanwhile) if effects else []
    return modal(
        "Breaks",
        [
            *preview,
            breaks_field(breaks),
            note(
                f"On these days nobody is asked or visited about *{name(program.name)}*, and nothing counts as missed. "
                "Everybody in the program can see them."
            ),
        ],
        callback_id=FORM,
        submit="Do this" if effects else "Save",
        close="Cancel",
        metadata={"program": program.id, "agreed": effects.key if effects else None},
    )


def _effects(effects: BreakEffects, today: date) -> list[str]:
    """To how many pairs it happens, and on which days; nothing of anybody."""
    pairs, one = count(effects.pairs, "pair"), effects.pairs == 1
    said = []
    if effects.rest:
        said.append(
            f"• {pairs} {'is' if one else 'are'} asked nothing on these days: {_spans(effects.rest)}. What would come "
            "then comes after them, once."
        )
    if any(each.covers(today) for each in effects.rest):
        said.append("• That begins now: from today on nobody is visited about the program.")
    if effects.work:
        said.append(f"• {pairs} {'is' if one else 'are'} asked again on these days: {_spans(effects.work)}.")
    if any(each.covers(today) for each in effects.work):
        said.append("• That begins now: what was held back comes today, in one visit for each.")
    return [*said, "• Nobody gets a message about it."]


def _spans(spans: Sequence[Stretch]) -> str:
    shown = [_days(each.first, each.last) for each in spans[:MOST_IN_WORDS]]
    more = [f"and {len(spans) - MOST_IN_WORDS} more"] if len(spans) > MOST_IN_WORDS else []
    return "; ".join([*shown, *more])


def agreed(view: dict[str, Any]) -> str | None:
    """To which effects somebody agrees who sends this form: those that it shows."""
    return Form(view).key("agreed")


def program_id(view: dict[str, Any]) -> int:
    return Form(view).number("program") or 0


def read(view: dict[str, Any], program: Program) -> list[Break]:
    """Raises UserError beside the field."""
    problems: dict[str, str] = {}
    found = read_breaks(Form(view), problems, starts_on=program.starts_on, ends_on=program.ends_on)
    if problems:
        raise UserError.beside(problems)
    if found is None:
        raise UserError("This form could not be read. Please open it again.", field=FIELD)
    return found


def saved(program: Program, breaks: Sequence[Break]) -> dict[str, Any]:
    if not breaks:
        return notice("Saved", f"*{name(program.name)}* has no breaks.")
    more = [f"And {len(breaks) - MOST_SHOWN} more."] if len(breaks) > MOST_SHOWN else []
    lines = [f"• {_said(each)}" for each in breaks[:MOST_SHOWN]]
    headline = f"*{name(program.name)}* has {count(len(breaks), 'break')}. Nobody is asked anything then:"
    return modal("Saved", sections([headline, *lines, *more]), callback_id="breaks.saved")


def on_home(programs: Sequence[Program], *, today: date) -> list[Block]:
    """The breaks that come next in somebody's programs."""
    lines = []
    for program in programs:
        ahead = [each for each in program.breaks.spans if each.last >= today] if program.breaks else []
        if ahead:
            days = "; ".join(_days(each.first, each.last) for each in ahead[:MOST_ON_HOME])
            lines.append(f"Breaks in {name(program.name)}: {days}. Nothing is asked then.")
    return [note(each) for each in lines[:MOST_ON_HOME]]


def _said(each: Break) -> str:
    days = _days(each.first, each.last)
    return f"{days}: {name(each.name)}" if each.name else days


def _days(first: date, last: date) -> str:
    return day(first) if first == last else f"{day(first)} to {day(last)}"
