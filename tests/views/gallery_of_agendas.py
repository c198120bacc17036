"""What people see of agendas, drawn from a world; part of the gallery."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from bot.domain.agendas import AgendaSource, LineState
from bot.views import agenda_copy, agenda_pages
from storage.tables import AgendaLine
from tests.views.world import ANA, BEN, NOW, TEAM, World

Made = tuple[Callable[..., Any], Any]


def everything(world: World) -> Iterator[Made]:
    for source in AgendaSource:
        for me in (ANA, BEN):
            yield made(agenda_pages.put_there, a_line(world, source), me)


def copied(world: World) -> list[str]:
    return [
        agenda_copy.line(a_line(world, source, state), world.member.zone_info)
        for source in AgendaSource
        for state in LineState
    ]


def made(builder: Callable[..., Any], *args: Any, **kwargs: Any) -> Made:
    return builder, builder(*args, **kwargs)


def a_line(world: World, source: AgendaSource, state: LineState = LineState.OPEN) -> AgendaLine:
    own = source is AgendaSource.OWN
    line = AgendaLine(
        id=1,
        team_id=TEAM,
        pair_id=1,
        source=source,
        subject_id=None if own else 1,
        part="meets" if source is AgendaSource.DIFFERENCE else "",
        text=(world.words.answer or "–")[:300] if own else None,
        put_by=BEN,
        state=state,
        put_at=NOW,
    )
    set_committed_value(line, "pair", world.pair)
    return line
