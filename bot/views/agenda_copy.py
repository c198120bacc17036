"""Somebody's lines of agendas in the copy of their data."""

from zoneinfo import ZoneInfo

from bot.domain.agendas import AgendaSource, LineState
from bot.views.parts import stamp
from storage.tables import AgendaLine

SOURCES = {
    AgendaSource.RESPONSE: "something that was shared",
    AgendaSource.PROMISE: "a promise",
    AgendaSource.GOAL: "a goal",
    AgendaSource.DIFFERENCE: "a difference in your agreement",
    AgendaSource.TAKEAWAY: "what you wrote down after a meeting",
    AgendaSource.OWN: "your own words",
}
STATES = {
    LineState.OPEN: "to be talked about",
    LineState.LEFT_OUT: "left for another meeting",
    LineState.DISCUSSED: "talked about",
    LineState.DROPPED: "taken off",
}


def line(each: AgendaLine, zone: ZoneInfo) -> str:
    """For whoever has put it there."""
    about = SOURCES.get(each.source, "something")
    words = f": {each.text}" if each.text else ""
    state = STATES.get(each.state, "")
    return f"{stamp(each.put_at, zone)}, on your agenda, {state} (you and your partner) {about}{words}"
