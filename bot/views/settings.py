"""The form for somebody's settings, its reader, and what stands of them on Home."""

from datetime import date
from typing import Any

from bot.domain.calendar import WorkingHours, zone_named
from bot.domain.visits import Ease, ease
from bot.errors import UserError
from bot.views import away, home, privacy, zones
from bot.views.blocks import Block, actions, button, divider, header, modal, note, notice, section
from bot.views.commands import here
from bot.views.forms import Form, checkbox_input, option, select_input, time_input
from bot.views.parts import escape, listed
from storage.members import ChosenSettings
from storage.tables import Member

OPEN_FORM = "settings.open"
FORM = "settings.save"

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def form(member: Member) -> dict[str, Any]:
    """It is drawn before it is noted that they have asked for it: whoever was asked less often is told so."""
    days = [option(day, str(number)) for number, day in enumerate(DAYS)]
    return modal(
        "Settings",
        [
            *([note(home.AT_EASE)] if ease(member.unanswered) is not Ease.NORMAL else []),
            time_input("work_start", "Your day starts at", initial=member.work_start),
            time_input("work_end", "Your day ends at", initial=member.work_end),
            checkbox_input("work_days", "Days you work", days, initial=member.work_days),
            zones.zone_input(
                "Time zone",
                initial=member.own_zone,
                hint=f"Leave it empty to follow Slack, which says {member.slack_zone}. "
                "Type a city, a country, or something like PT or GMT+2.",
                optional=True,
            ),
            note(
                "Nothing that Rapport starts reaches you outside these hours. "
                "A night shift may end on the next day, and belongs to the day it begins on."
            ),
            time_input(
                "visit_time",
                "Visit time",
                initial=member.own_visit_time,
                hint="When questions come, on a day that has some. "
                f"Leave it empty for the time of your programs: {member.usual_visit_time:%H:%M} for you.",
                optional=True,
            ),
            checkbox_input(
                "visit_days",
                "Visit days",
                days,
                initial=member.visit_days or "",
                hint="When questions may come. Leave all of them empty for each day you work.",
                optional=True,
            ),
            select_input(
                "visits_a_week",
                "Visits a week, at most",
                [option(str(number), str(number)) for number in range(1, 8)],
                initial=str(member.visits_a_week),
                hint="A visit is one message with all that waits for you. "
                "What does not fit waits for the next week's first visit.",
            ),
        ],
        callback_id=FORM,
        submit="Save",
        close="Cancel",
    )


def read(view: dict[str, Any]) -> ChosenSettings:
    """Raises UserError beside the field that needs mending."""
    sent = Form(view)
    start = sent.required("work_start", sent.time("work_start"))
    end = sent.required("work_end", sent.time("work_end"))
    if end == start:
        raise UserError(
            f"The day cannot end when it starts, at {start:%H:%M}. Choose a later time, or an earlier start.",
            field="work_end",
        )
    days = _days(sent, "work_days")
    if not days:
        raise UserError(
            "Choose at least one day. To be left alone for a while, set time away instead.", field="work_days"
        )
    zone = sent.option(zones.FIELD)
    if zone == zones.AS_SLACK_SAYS:
        zone = None
    if zone is not None:
        try:
            zone_named(zone)
        except ValueError as error:
            raise UserError(zones.not_known(error), field="zone") from None
    visit_time, visit_days = sent.time("visit_time"), _days(sent, "visit_days")
    problems = {}
    if visit_time and not WorkingHours(start, end).covers(visit_time):
        problems["visit_time"] = (
            f"Choose a time within your day, from {start:%H:%M} on and before {end:%H:%M}, or none."
        )
    if idle := [DAYS[int(number)] for number in visit_days if number not in days]:
        problems["visit_days"] = (
            f"You do not work on {listed(idle)}. Untick that here, or tick it under the days you work."
        )
    if problems:
        raise UserError.beside(problems)
    visits = sent.option("visits_a_week")
    if visits not in {str(number) for number in range(1, 8)}:
        raise UserError("Choose a number from 1 to 7.", field="visits_a_week")
    return ChosenSettings(start, end, days, zone, visit_time, visit_days or None, int(visits))


def _days(sent: Form, field: str) -> str:
    return "".join(sorted({each for each in sent.options(field) if each in "0123456" and len(each) == 1}))


def saved(member: Member, *, today: date) -> dict[str, Any]:
    return notice("Saved", f"Your settings now:\n{summary(member, today=today)}")


def summary(member: Member, *, today: date) -> str:
    """The settings in a few words, for App Home."""
    return escape("\n".join(summary_lines(member, today=today)))


def summary_lines(member: Member, *, today: date) -> list[str]:
    next_day = " the next day" if member.work_end < member.work_start else ""
    hours = f"{member.work_start:%H:%M}-{member.work_end:%H:%M}{next_day}"
    lines = [
        f"{_short(member.work_days)}, {hours}, {member.zone}",
        f"Visits: {member.visit_time:%H:%M}, {_short(member.visit_days or member.work_days)}, "
        f"at most {member.visits_a_week} a week",
    ]
    return [*lines, *away.lines(member, today=today)]


def _short(days: str) -> str:
    return "Mon-Fri" if days == "01234" else ", ".join(DAYS[int(number)][:3] for number in days)


def on_home(member: Member, *, today: date) -> list[Block]:
    """The last section of App Home."""
    return [
        divider(),
        header("Your settings"),
        section(summary(member, today=today)),
        actions(
            button("Settings", OPEN_FORM),
            *away.buttons(member, today=today),
            button("Who sees what", privacy.OPEN),
        ),
        note(here("Type `/mentorship help` for every command.")),
    ]
