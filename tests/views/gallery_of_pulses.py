"""What people see of pulses, drawn from a world; part of the gallery."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.items import PULSE_ASK, Outcome
from bot.domain.pulses import AUDIENCE, LONGEST_LINE, PulseAsks, Statement
from bot.views import home, pulse_lists, pulse_settings, pulses
from bot.views.blocks import DrawnItem, Message, modal
from storage.pulses import OpenedPulse, OwnPulse
from storage.tables import Pair, Pulse
from tests.views.world import BEN, NOW, TEAM, World

Made = tuple[Callable[..., Any], Any]


def everything(world: World) -> Iterator[Made]:
    late = NOW + timedelta(days=15)
    let_pass = world.an_item(PULSE_ASK, closed_at=NOW, outcome=Outcome.PASSED)
    for asks in PulseAsks:
        mine = [a_pulse(world, asks, side) for side in SideState]
        mine += [a_pulse(world, asks, SideState.SEALED, state) for state in ("opened", "closed")]
        for each in mine:
            for now in (NOW, late):
                for item in (world.an_item(PULSE_ASK), world.an_item(PULSE_ASK, closed_at=NOW), let_pass):
                    yield from waiting(pulses.asked, item, each, now)
                yield made(pulses.show, each, now=now)
                yield made(pulses.deleted, each, now=now)
                yield (pulse_lists.waiting, home.view([pulse_lists.waiting(each, now=now)]))
            for refusal in pulses.REFUSED:
                yield made(pulses.given_back, each, each.texts, refusal())
            yield from waiting(pulses.opened_line, each)
        for seen in opened(world, asks):
            yield made(pulses.opened, seen)
            yield from waiting(pulses.opened_line, seen)
        yield made(pulses.form, mine[1])
        yield made(pulses.sealed, mine[2])
    for pair in (world.pair, world.a_pair(2, state="ended")):
        yield made(pulse_lists.of_pair, pair, BEN, over_time(world), now=NOW)
        yield made(pulse_lists.of_pair, pair, BEN, [], now=NOW)
    under_way = [a_pulse(world, PulseAsks.MONTHLY, SideState.DRAFT)]
    for page in (0, 1):
        yield made(pulse_lists.choose, world.pairs, under_way, BEN, page=page, now=NOW)
    if world.pairs:
        yield (pulse_lists.on_home, home.view([on_home(world)]))
    for asked in (True, False):
        yield (
            pulse_settings.pulse_field,
            modal("Pulse", [pulse_settings.pulse_field(asked)], callback_id="x", submit="x"),
        )


def on_home(world: World) -> list[dict[str, Any]]:
    under_way = [a_pulse(world, PulseAsks.HALF_TIME, SideState.EMPTY)]
    return pulse_lists.on_home(world.pairs, under_way, waiting_ids=(), now=NOW)


def copied(world: World) -> list[str]:
    return [line for each in over_time(world) for line in pulse_lists.copied(each, world.member.zone_info)]


def over_time(world: World) -> list[OwnPulse | OpenedPulse]:
    seen: list[OwnPulse | OpenedPulse] = [a_pulse(world, PulseAsks.MONTHLY, SideState.DRAFT)]
    seen += [each for asks in PulseAsks for each in opened(world, asks)]
    return [*seen, a_pulse(world, PulseAsks.LOOK_BACK, SideState.SEALED, "closed")]


def opened(world: World, asks: PulseAsks) -> Iterator[OpenedPulse]:
    lines = dict.fromkeys(asks.lines, world.words.answer[:LONGEST_LINE])
    for shares in (False, True):
        mine = a_pulse(world, asks, SideState.SEALED, "opened", shares=shares)
        for apart in (None, (), tuple(Statement)) if asks.statements else (None,):
            yield OpenedPulse(mine, apart, lines if shares else {})
    yield OpenedPulse(a_pulse(world, asks, SideState.EMPTY, "opened"), None, {})


def a_pulse(
    world: World,
    asks: PulseAsks,
    side: SideState,
    state: str = "collecting",
    *,
    shares: bool = True,
    pair: Pair | None = None,
) -> OwnPulse:
    """How Ben finds working with Ana, as he may see it at any time."""
    pulse = Pulse(
        id=8,
        team_id=TEAM,
        pair_id=1,
        asks=asks,
        state=EnvelopeState(state),
        started_at=NOW,
        opens_at=NOW + timedelta(days=7),
        closes_at=NOW + timedelta(days=14),
        ended_at=None if state == "collecting" else NOW,
    )
    set_committed_value(pulse, "pair", pair or world.pair)
    texts = {each.value: str(number) for number, each in enumerate(asks.statements, 1)}
    texts |= dict.fromkeys(asks.lines, world.words.answer[:LONGEST_LINE])
    texts[AUDIENCE] = "partner" if shares else "me"
    return OwnPulse(pulse, BEN, side, 1, texts if side != SideState.EMPTY else {})


def made(builder: Callable[..., Any], *args: Any, **kwargs: Any) -> Made:
    return builder, builder(*args, **kwargs)


def waiting(builder: Callable[..., DrawnItem], *args: Any, **kwargs: Any) -> Iterator[Made]:
    line = builder(*args, **kwargs)
    yield builder, Message(line.text_alone or line.text, list(line.alone or line.blocks))
    yield builder, Message(line.text, list(line.blocks))
