"""Agendas: the buttons that lead to one and put something on it from elsewhere, and how a line of one is named."""

from collections.abc import Collection, Mapping
from typing import Any

from bot.domain.agendas import About, AgendaSource
from bot.domain.clauses import BY_NAME
from bot.domain.pulses import Statement
from bot.errors import UserError
from bot.views.blocks import Block, button
from bot.views.forms import LONGEST_NUMBER, OLD_BUTTON
from bot.views.pair_choice import partner_name
from storage.tables import Pair

PUT = "agendas.put"
OPEN = "agendas.open"  # by the pair


def agenda_button(
    source: AgendaSource,
    subject_id: int,
    *,
    part: str = "",
    label: str = "Put on our agenda",
    described: str | None = None,
) -> Block:
    """Puts what somebody reads on the agenda of their next meeting; `part` is the clause or the statement."""
    return button(label, PUT, value=value_of(About(source, subject_id, part)), described=described)


def open_button(pair: Pair, me: str, *, label: str = "Agenda", style: str | None = None) -> Block:
    """Leads to the agenda of a pair's next meeting."""
    described = f"Agenda with {partner_name(pair, me)}"
    return button(label, OPEN, value=str(pair.id), style=style, described=described)


def value_of(about: About) -> str:
    value = f"{about.source}:{about.subject_id or 0}"
    return f"{value}:{about.part}" if about.part else value


def read_about(action: Mapping[str, Any]) -> About:
    """What a pressed button names; raises UserError when it names nothing."""
    return _about(str(action.get("value", "")))


def read_line(action: Mapping[str, Any]) -> tuple[int, About]:
    """(pair, which line of its agenda); raises UserError when it names nothing."""
    pair, _, rest = str(action.get("value", "")).partition(":")
    if not _is_number(pair):
        raise UserError(OLD_BUTTON)
    return int(pair), _about(rest)


def about_in(value: str) -> About | None:
    """Which line an option of a form names."""
    try:
        return _about(value)
    except UserError:
        return None


def _about(value: str) -> About:
    source, _, rest = value.partition(":")
    number, _, part = rest.partition(":")
    parts: Collection[str] = set(Statement) if source == AgendaSource.PULSE else BY_NAME
    if source not in set(AgendaSource) or not _is_number(number) or (part and part not in parts):
        raise UserError(OLD_BUTTON)
    return About(AgendaSource(source), int(number), part)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER
