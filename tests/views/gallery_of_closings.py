"""The last weeks of a pair, and what is taken along of it: a part of the gallery."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from bot.domain.envelopes import SideState
from bot.domain.items import KEEPSAKE, THANKS_ASK, WANTS_ON, Outcome
from bot.domain.pairs import PairEnding
from bot.domain.pulses import PulseAsks
from bot.views import closings, closings_copy, envelopes, going_on, home, keepsake_chapters, keepsakes, thanks
from bot.views.keepsakes import Chapter
from storage.tables import ClosingSide
from tests.views.gallery_of_pulses import a_pulse
from tests.views.gallery_of_pulses import opened as opened_pulses
from tests.views.world import ANA, BEN, NOW, PRESET, TEAM, World

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
        for refusal in envelopes.WORDS_REFUSED:
            yield draw(thanks.given_back, each, each.texts, refusal())
        yield from lines(thanks.opened_line, each)
    yield draw(thanks.form, mine[1])
    yield draw(thanks.sealed, mine[2])
    for deleted in (False, True):
        yield draw(thanks.opened, world.opened_thanks(deleted=deleted))


def taking_along(world: World, draw: Draw, lines: Draw) -> Iterator[Any]:
    ended, forgotten = (world.an_ended_pair(PairEnding.OVER) for _ in range(2))
    ended.forget_at = NOW + timedelta(days=90)
    forgotten.forgotten_at = NOW
    pairs = [world.pair, ended, forgotten]
    mine = {pair.id: world.thanks(SideState.DRAFT) for pair in pairs}
    for keeping in ((), [pair.id for pair in pairs]):
        wanted = {pair.id: wanting for pair, wanting in zip(pairs, ([], [ANA], [ANA, BEN]), strict=True)}
        yield draw(closings.listing, pairs * 5, BEN, thanks=mine, keeping=keeping, wanting=wanted, now=NOW, page=1)
        for pair in pairs:
            yield draw(home.view, [closings.entry(pair, BEN, None, keeps=bool(keeping), wanting=None, now=NOW)])
    yield draw(closings.listing, [], BEN, thanks={}, keeping=(), wanting={}, now=NOW, said=keepsakes.SENT)
    for pair in pairs:
        for still in (False, True):
            for since in (NOW, NOW - timedelta(days=900)):
                item = world.an_item(KEEPSAKE)
                item.since = since
                yield from lines(closings.last_day, item, pair, BEN, still=still, unopened=still)
    yield draw(home.view, [closings.on_home(list(mine.values()))])
    some = kept(world)
    for json_wanted in (False, True):
        for chapters in ([], some, some * 40):
            for page in (0, 9):
                yield draw(keepsakes.show, ended, BEN, chapters, json_wanted=json_wanted, page=page)


def going_on_together(world: World, draw: Draw, lines: Draw) -> Iterator[Any]:
    own, ended = world.a_pair(1), world.an_ended_pair(PairEnding.OVER)
    set_committed_value(own, "program", world.a_program(2))
    own.program.own_pair_id = 1
    for pair in (world.pair, own, ended):
        for wanting in ([], [ANA], [BEN], [ANA, BEN]):
            yield draw(closings.one, pair, BEN, wanting)
        yield draw(home.view, [closings.entry(pair, BEN, None, keeps=False, wanting=[BEN], now=NOW)])
        yield from lines(going_on.goes_on, pair, BEN, PRESET)
        for still in (True, False):
            for outcome in (None, Outcome.PASSED, Outcome.DONE):
                item = world.an_item(WANTS_ON, closed_at=NOW if outcome else None, outcome=outcome)
                yield from lines(going_on.wanted, item, pair, BEN, still=still)
    yield draw(going_on.rhythm_form, own, BEN, world.content.rhythms)
    yield draw(going_on.changed, PRESET)


def kept(world: World) -> list[Chapter]:
    zone, content = world.member.zone_info, world.content
    return [
        keepsake_chapters.written([world.a_response("checkin", read=True)], content, zone),
        keepsake_chapters.shared([world.a_shared("checkin")], "Ana", content, zone),
        keepsake_chapters.goals(world.pair, BEN, world.goals(), [], [world.opened_thanks()]),
        keepsake_chapters.turns([world.a_turn(SideState.SEALED), world.an_opened_turn()], content, zone),
        keepsake_chapters.pulses(
            [a_pulse(world, PulseAsks.HALF_TIME, SideState.SEALED), *opened_pulses(world, PulseAsks.MONTHLY)], zone
        ),
        keepsake_chapters.thanks([world.thanks(SideState.DRAFT), world.opened_thanks()], zone),
    ]


def copied(world: World) -> list[str]:
    wanted = [ClosingSide(pair_id=1, author_id=BEN, team_id=TEAM, goes_on=yes, keeps=yes) for yes in ("yes", None)]
    zone = world.member.zone_info
    words = [*thanks.copied(world.thanks(SideState.DRAFT), zone), *thanks.copied(world.opened_thanks(), zone)]
    return [*words, *closings_copy.lines(wanted, {1: world.pair}, BEN)]
