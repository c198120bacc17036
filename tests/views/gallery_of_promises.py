"""What people see of promises, drawn from a world; part of the gallery."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from bot.actions.promise_ledger import Ledger
from bot.content import load
from bot.content.cards import RepairSide
from bot.domain.items import (
    PROMISE_AHEAD,
    PROMISE_ANSWER,
    PROMISE_DUE,
    PROMISE_MENDED,
    PROMISE_NEWS,
    PROMISE_REPAIR,
    PROMISE_UNDONE,
)
from bot.domain.promises import (
    LONGEST,
    PromiseSeenBy,
    PromiseShare,
    PromiseSource,
    PromiseState,
    RepairAnswer,
    WhatNow,
)
from bot.views import home, promise_copy, promise_forms, promise_items, promise_words, promises
from bot.views.blocks import Message
from bot.views.promise_forms import BegunPromise
from storage.entry_drafts import EntryTexts
from storage.tables import Promise, PromiseMove, PromiseRepair
from tests.views.world import ANA, BEN, NOW, TEAM, TODAY, World

Made = tuple[Callable[..., Any], Any]
CARDS = load().repair_cards
WAITING_FOR = {
    BEN: [
        (promise_items.ahead, PROMISE_AHEAD),
        (promise_items.due, PROMISE_DUE),
        (promise_items.repair, PROMISE_REPAIR),
        (promise_items.answer, PROMISE_ANSWER),
    ],
    ANA: [
        (promise_items.news, PROMISE_NEWS),
        (promise_items.undone, PROMISE_UNDONE),
        (promise_items.mended, PROMISE_MENDED),
    ],
}


def everything(world: World) -> Iterator[Made]:
    yield from _forms(world)
    yield from _lists(world)
    for promise in some(world):
        for viewer in (BEN,) if promise.is_private else (BEN, ANA):
            cards = [each for each in CARDS if each.side is RepairSide.WAITED]
            yield made(promises.show, promise, viewer, now=NOW, told="✓ Done.", cards=cards)
            for builder, kind in WAITING_FOR[viewer]:
                for state in ({"closed_at": None}, {"closed_at": NOW}):
                    item = world.an_item(kind, **state)
                    item.user_id = viewer
                    line = builder(item, promise, NOW)
                    yield builder, Message(line.text_alone or line.text, list(line.alone or line.blocks))
        yield made(promise_words.whose, promise, BEN)
        yield made(promise_words.first_words, promise)
    yield made(promises.given_back, world.pair, [_words(world)] * 3, BEN)
    yield made(promises.given_back, world.pair, [], BEN)


def _forms(world: World) -> Iterator[Made]:
    begun = BegunPromise(_words(world), TODAY + timedelta(days=30), PromiseSeenBy.ME, PromiseSource.NEXT, 7)
    for mine in ([world.pair], world.pairs or [world.pair]):
        yield made(promise_forms.make_form, mine, BEN, today=TODAY, form_id="f")
        yield made(promise_forms.make_form, mine, BEN, today=TODAY, form_id="f", begun=begun)
        typed = EntryTexts({"cue": _words(world), "will": None, "reason": _words(world)}, revision=2)
        yield made(promise_forms.make_form, mine, BEN, today=TODAY, form_id="f", begun=BegunPromise(draft=typed))
    yield made(promise_forms.move_form, a_promise(world, 1), today=TODAY)
    missed = a_promise(world, 2, PromiseState.MISSED)
    yield made(promise_forms.say_form, missed, CARDS, today=TODAY, form_id="f")


def _lists(world: World) -> Iterator[Made]:
    mine = world.pairs or [world.pair]
    shares = {(pair.id, who): share for pair in mine for who, share in zip((BEN, ANA), PromiseShare, strict=False)}
    open_ = [each for each in some(world) if each.is_open] * (1 + world.sizes.entries)
    missed = [each for each in some(world) if each.state is PromiseState.MISSED]
    for ledger in (
        Ledger(BEN, mine, open_, missed, shares),
        Ledger(BEN, mine, [], [], {}),
        Ledger(BEN, [], [], [], {}),
    ):
        for page in range(2 if ledger.open else 1):
            kept = next(each for each in some(world) if each.state is PromiseState.KEPT)
            yield made(promises.show_list, ledger, page=page, now=NOW, told="✓ Kept.", about=kept)
        if ledger.pairs:
            yield home.view, home.view([promises.on_home(ledger)])


def some(world: World) -> list[Promise]:
    """One in each state, some moved, some said of, one to oneself, one in few words, one whose words are gone."""
    repairs = [
        PromiseRepair(promise_id=1, team_id=TEAM),
        *(
            PromiseRepair(promise_id=1, team_id=TEAM, what_now=each, text=_words(world), said_at=NOW)
            for each in WhatNow
        ),
    ]
    thanked = PromiseRepair(
        promise_id=1, team_id=TEAM, what_now=WhatNow.LET_GO, answer=RepairAnswer.THANK, answered_at=NOW
    )
    found = [a_promise(world, number, state) for number, state in enumerate(PromiseState, 1)]
    found += [a_promise(world, 11, PromiseState.MISSED, repair=each) for each in (*repairs, thanked)]
    found += [a_promise(world, 12, moves=2), a_promise(world, 13, asked=True), a_promise(world, 14, not_yet=True)]
    found.append(a_promise(world, 15, seen_by=PromiseSeenBy.ME))
    short, gone = a_promise(world, 17), a_promise(world, 16)
    short.cue = short.reason = gone.will = gone.cue = gone.reason = None
    return [*found, short, gone]


def copied(world: World) -> list[str]:
    zone = world.member.zone_info
    return [line for each in some(world) for who in (BEN, ANA) for line in promise_copy.lines(each, who, zone)]


def a_promise(
    world: World,
    number: int,
    state: PromiseState = PromiseState.OPEN,
    *,
    seen_by: PromiseSeenBy = PromiseSeenBy.BOTH,
    moves: int = 0,
    asked: bool = False,
    not_yet: bool = False,
    repair: PromiseRepair | None = None,
) -> Promise:
    promise = Promise(
        id=number,
        team_id=TEAM,
        pair_id=1,
        author_id=BEN,
        form_id="f",
        seen_by=seen_by,
        state=state,
        cue=_words(world),
        will=_words(world),
        reason=_words(world),
        due_on=TODAY + timedelta(days=number),
        set_on=TODAY - timedelta(days=9),
        asked_on=TODAY if asked or not_yet else None,
        not_yet_on=TODAY if not_yet else None,
        reminds=True,
        made_at=NOW,
        settled_at=None if state is PromiseState.OPEN else NOW,
    )
    set_committed_value(promise, "pair", world.pair)
    set_committed_value(promise, "author", world.pair.member(BEN))
    before = [
        PromiseMove(promise_id=number, number=each, team_id=TEAM, moved_from=TODAY - timedelta(days=each), moved_at=NOW)
        for each in range(moves, 0, -1)
    ]
    set_committed_value(promise, "moves", before)
    set_committed_value(promise, "repair", repair)
    return promise


def _words(world: World) -> str:
    return world.words.answer[:LONGEST] or "–"


def made(builder: Callable[..., Any], *args: Any, **kwargs: Any) -> Made:
    return builder, builder(*args, **kwargs)
