"""Time away: what is planned, the form that adds to it, and its reader."""

from datetime import date
from typing import Any

from bot.domain import absences
from bot.domain.absences import Stretch
from bot.domain.programs import away_date_problems
from bot.errors import UserError
from bot.views.blocks import Block, button, modal, note, notice, section
from bot.views.forms import Form, date_input
from bot.views.parts import DATE_PROBLEMS, day
from storage.tables import Member

OPEN = "away.open"
FORM = "away.save"
END = "away.end"
REMOVE = "away.remove"

NOTHING_REACHES = "Nothing reaches you on these days, and nothing counts as missed. Nobody else is shown the dates."
BACK = "Welcome back. What waited for you comes in one visit, in your working hours."


def form(member: Member, *, today: date, said: str | None = None) -> dict[str, Any]:
    """What is planned, and two fields for more; `said` is what has just been done."""
    return modal(
        "Time away",
        [
            *([section(said)] if said else []),
            *(_entry(each, today) for each in ahead(member, today)),
            date_input("first", "First day away"),
            date_input("last", "Last day away"),
            note(f"{NOTHING_REACHES} You can plan several times away."),
        ],
        callback_id=FORM,
        submit="Save",
        close="Close",
    )


def _entry(span: Stretch, today: date) -> Block:
    days = _days(span)
    if span.covers(today):
        return section(f"*Away {days}*", accessory=button("I am back", END))
    remove = button("Remove", REMOVE, value=span.first.isoformat(), described=f"Remove {days}")
    return section(f"*Away {days}*", accessory=remove)


def read(view: dict[str, Any], *, today: date) -> Stretch:
    """Raises UserError beside the field that needs mending."""
    sent = Form(view)
    if not (sent.has_date("first") and sent.has_date("last")):
        raise UserError("This form could not be read. Please open it again.", field="first")
    first, last = sent.date("first"), sent.date("last")
    if first is None:
        raise UserError("Which is the first day?", field="first")
    if last is None:
        raise UserError("Which is the last day?", field="last")
    if problems := away_date_problems(first, last, today):
        raise UserError.beside({field: DATE_PROBLEMS[problem] for field, problem in problems.items()})
    return Stretch(first, last)


def read_first(value: str) -> date:
    """The day on which the span begins whose button was pressed."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        return date.min  # which is none


def saved(member: Member, *, today: date) -> dict[str, Any]:
    reaches = f" {NOTHING_REACHES}" if ahead(member, today) else ""
    return notice("Saved", f"{summary(member, today=today)}{reaches}")


def summary(member: Member, *, today: date) -> str:
    """`You are away …`, or that they are not."""
    planned = ahead(member, today)
    if not planned:
        return "You are not away."
    return f"You are away {_listed(planned)}."


def lines(member: Member, *, today: date) -> list[str]:
    """For the settings, where there is time away."""
    planned = ahead(member, today)
    return [f"Away {_listed(planned)}"] if planned else []


def buttons(member: Member, *, today: date) -> list[Block]:
    """For the settings on Home: whoever is away is back by one press."""
    away_now = any(each.covers(today) for each in ahead(member, today))
    return [*([button("I am back", END)] if away_now else []), button("Time away", OPEN)]


def ahead(member: Member, today: date) -> list[Stretch]:
    """What is not over."""
    return absences.ahead(member.away.spans, today) if member.away else []


def _listed(spans: list[Stretch]) -> str:
    return "; ".join(_days(each) for each in spans)


def _days(span: Stretch) -> str:
    if span.first == span.last:
        return f"on {day(span.first)}"
    return f"{day(span.first)} to {day(span.last)}"
