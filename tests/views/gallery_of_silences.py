"""What people see when it is quiet in their pair: the part of the gallery that is about that."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from bot.domain.items import SILENCE_ASKED
from bot.domain.silences import SilenceKind, SilenceSaid
from bot.views import silences
from storage.silences import OwnSilence
from storage.tables import Silence
from tests.views.world import BEN, NOW, TEAM, TODAY, World

Draw = Callable[..., Any]


def everything(world: World, draw: Draw, lines: Draw) -> Iterator[Any]:
    for said in (None, *SilenceSaid):
        for mine in some(world, said):
            for item in (world.an_item(SILENCE_ASKED), world.an_item(SILENCE_ASKED, closed_at=NOW)):
                yield from lines(silences.asked, item, mine, NOW)
        if said:
            yield draw(silences.thanks, world.pair, BEN, said)


def some(world: World, said: SilenceSaid | None = None) -> Iterator[OwnSilence]:
    for kind in SilenceKind:
        for agreed, every in ((False, 14), (True, 7), (True, 3), (False, 61)):
            silence = Silence(
                id=9, team_id=TEAM, pair_id=1, kind=kind, days=93, every=every, agreed=agreed, asked_on=TODAY
            )
            set_committed_value(silence, "pair", world.pair)
            yield OwnSilence(silence, BEN, said, NOW if said else None)


def copied(world: World) -> list[str]:
    return [silences.copied(each) for each in some(world, SilenceSaid.TIME)]
