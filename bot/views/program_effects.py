"""What a change of a program will do, in words: to how many pairs, and from which day."""

from collections.abc import Sequence

from bot.actions.program_changes import Effects
from bot.views.blocks import Block, divider, header, note, sections
from bot.views.parts import count, day
from storage.tables import Program

_MEANWHILE = "*Something has changed since you were shown this.* This is what it would do now:"


def will_happen(said: Sequence[str], *, meanwhile: bool) -> list[Block]:
    """What sending a form will do; they have been told of something else `meanwhile`, or of nothing."""
    return [header("What will happen"), *sections([*([_MEANWHILE] if meanwhile else []), *said])]


def preview(said: Sequence[str], *, meanwhile: bool) -> list[Block]:
    """The same at the top of a form that can still be changed."""
    todo = note("Nothing is done yet. Press *Do this* to do it, or change something below.")
    return [*will_happen(said, meanwhile=meanwhile), todo, divider()]


def lines(effects: Effects) -> list[str]:
    """A sentence or two for each thing that happens."""
    return [f"• {line}" for line in (*_ends(effects), *_starts(effects), *_rhythm(effects), *_zone(effects))]


def _ends(effects: Effects) -> list[str]:
    if effects.ends is None:
        return []
    was, will = effects.ends
    said = []
    if effects.ends_now:
        said.append(
            f"{count(effects.goes_on, 'pair')} {_s(effects.goes_on, 'ends', 'end')} now. Both of each hear it in "
            "their working hours; nothing more is asked. What is sealed goes back to whoever wrote it."
            if effects.goes_on
            else "No pair ends with it."
        )
    elif effects.goes_on:
        more = f"{_span((will - was).days)} more" if will > was else f"{_span((was - will).days)} less"
        said.append(
            f"{count(effects.goes_on, 'pair')} {_s(effects.goes_on, 'goes', 'go')} on until {day(will)}: {more} than "
            f"until {day(was)}. Both of each hear it in their working hours."
        )
    if effects.lives_again:
        said.append(
            f"{count(effects.lives_again, 'pair')} that ended with the program on {day(was)} "
            f"{_s(effects.lives_again, 'goes', 'go')} on again until {day(will)}. Both of each hear it."
        )
    if effects.own_day:
        said.append(
            f"{count(effects.own_day, 'pair')} {_s(effects.own_day, 'has', 'have')} chosen a last day of their own. It "
            "stays."
        )
    said.append(
        "The digest stops with one last summary. No more pairs can be made; all of it stays to be read."
        if effects.ends_now
        else f"The program ends by itself after {day(will)}."
    )
    return said


def _starts(effects: Effects) -> list[str]:
    if effects.starts is None:
        return []
    was, will = effects.starts
    if not effects.begins:
        return [f"The program counts from {day(will)} instead of {day(was)}. No pair begins on another day."]
    whose = f"{count(effects.begins, 'pair')} {_s(effects.begins, 'begins', 'begin')} on {day(will)}"
    return [f"{whose} instead of {day(was)}, and {_s(effects.begins, 'is', 'are')} asked first after that."]


def _rhythm(effects: Effects) -> list[str]:
    if effects.rhythm is None or effects.first is None:
        return []
    checkin, reflection = effects.first
    return [
        f"{count(effects.asked, 'pair')} {_s(effects.asked, 'is', 'are')} asked in another rhythm: "
        f"{effects.rhythm.description}. The first check-in comes on {day(checkin)} and the first reflection on "
        f"{day(reflection)}, or later: nobody is asked again within days of the last time, or anything old.",
        "They hear of it with what is asked next.",
    ]


def _zone(effects: Effects) -> list[str]:
    if effects.zone is None:
        return []
    return [
        f"Its days and its digest, on Mondays at 09:00, follow the clock of {effects.zone}. Members are asked in their "
        "own time, as before."
    ]


def ends_by_itself(program: Program) -> str:
    return f"it ends by itself after {day(program.ends_on)}, and both of each pair hear it then."


def _s(number: int, one: str, many: str) -> str:
    return one if number == 1 else many


def _span(days: int) -> str:
    """`2 weeks`, `10 days`."""
    return count(days // 7, "week") if days % 7 == 0 else count(days, "day")
