"""The last weeks of a pair, and what is taken along of it: a part of the gallery."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from bot.domain.envelopes import SideState
from bot.domain.items import THANKS_ASK, Outcome
from bot.domain.pairs import PairEnding
from bot.views import closings, closings_copy, home, keepsake_chapters, keepsakes, thanks
from bot.views.keepsakes import Chapter
from storage.tables import ClosingSide
from tests.views.world import BEN, NOW, TEAM, World

Draw = Callable[..., Any]


def parting(world: World, draw: Draw, lines: Draw) -> Iterator[Any]:
    mine = [world.thanks(side) for side in SideState]
    mine += [world.thanks(SideState.SEALED, state) for state in ("opened", "closed")]
    let_pass = world.an_item(THANKS_ASK, closed_at=NOW, outcome=Outcome.PASSED)
    for each in mine:
        for now in (NOW, NOW + timedelta(days=15)):
            for item in (world.an_item(THANKS_ASK), world.an_item(THANKS_ASK, closed_at=NOW), let_pass):
                yield from lines(thanks.waiting, item, each, now)
            yield draw(thanks.show, each, now=now)
            yield draw(thanks.deleted, each, now=now)
        for refusal in thanks.REFUSED:
            yield draw(thanks.given_back, each, each.texts, refusal())
        yield from lines(thanks.opened_line, each)
    yield draw(thanks.form, mine[1])
    yield draw(thanks.sealed, mine[2])
    for deleted in (False, True):
        yield draw(thanks.opened, world.opened_thanks(deleted=deleted))
    yield draw(thanks.not_asked)


def taking_along(world: World, draw: Draw, lines: Draw) -> Iterator[Any]:
    ended, forgotten = (world.an_ended_pair(PairEnding.OVER) for _ in range(2))
    ended.forget_at = NOW + timedelta(days=90)
    forgotten.forgotten_at = NOW
    pairs = [world.pair, ended, forgotten]
    mine = {pair.id: world.thanks(SideState.DRAFT) for pair in pairs}
    for keeping in ((), [pair.id for pair in pairs]):
        yield draw(closings.listing, pairs * 5, BEN, thanks=mine, keeping=keeping, now=NOW, page=1)
        for pair in pairs:
            yield draw(home.view, [closings.entry(pair, BEN, None, keeps=bool(keeping), now=NOW)])
    yield draw(closings.listing, [], BEN, thanks={}, keeping=(), now=NOW, said=keepsakes.SENT)
    for pair in pairs:
        yield from lines(closings.last_day, pair, BEN)
    yield draw(home.view, [closings.on_home(list(mine.values()))])
    for json_wanted in (False, True):
        for chapters in ([], kept(world), kept(world) * 40):
            for page in (0, 9):
                yield draw(keepsakes.show, ended, BEN, chapters, json_wanted=json_wanted, page=page)


def kept(world: World) -> list[Chapter]:
    zone, content = world.member.zone_info, world.content
    return [
        keepsake_chapters.written([world.a_response("checkin", read=True)], content, zone),
        keepsake_chapters.shared([world.a_shared("checkin")], "Ana", content, zone),
        keepsake_chapters.goals(world.pair, BEN, world.goals(), [], [world.opened_thanks()]),
        keepsake_chapters.turns([world.a_turn(SideState.SEALED), world.an_opened_turn()], content, zone),
        keepsake_chapters.thanks([world.thanks(SideState.DRAFT), world.opened_thanks()], zone),
    ]


def copied(world: World) -> list[str]:
    wanted = [ClosingSide(pair_id=1, author_id=BEN, team_id=TEAM, goes_on=yes, keeps=yes) for yes in ("yes", None)]
    zone = world.member.zone_info
    words = [*thanks.copied(world.thanks(SideState.DRAFT), zone), *thanks.copied(world.opened_thanks(), zone)]
    return [*words, *closings_copy.lines(wanted, {1: world.pair}, BEN)]
