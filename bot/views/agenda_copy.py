"""Somebody's lines of agendas in the copy of their data."""

from zoneinfo import ZoneInfo

from bot.domain.agendas import AgendaSource, LineState
from bot.views.pair_choice import partner_name
from bot.views.parts import stamp
from storage.tables import Agenda, AgendaLine, Pair

SOURCES = {
    AgendaSource.RESPONSE: "something that was shared",
    AgendaSource.PROMISE: "a promise",
    AgendaSource.GOAL: "a goal",
    AgendaSource.DIFFERENCE: "a difference in your agreement",
    AgendaSource.PULSE: "something you see differently in your pulse",
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


def shared(agenda: Agenda, pair: Pair, me: str, zone: ZoneInfo) -> str:
    at = f"{stamp(agenda.shared_at, zone)}, " if agenda.shared_at else ""
    who = partner_name(pair, me)
    return f"{at}you shared the agenda of a meeting (you and {who})"


def quiet(pair: Pair, me: str) -> str:
    return f"You have turned off what comes before and after your meetings (only you) with {partner_name(pair, me)}"
