"""What check-ins remember, and what partners answer: the part of the gallery that is about entries."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from bot.actions.checkins import FormBeginning
from bot.domain.entries import Audience, DraftKind, Happened
from bot.domain.items import RESPONSE_ANSWERED
from bot.views import checkins, reflections, replies, responses
from storage.entry_drafts import DraftOf, EntryTexts
from storage.last_times import LastTime, SaidNext
from tests.views.world import ANA, BEN, NOW, World

Draw = Callable[..., Any]


def remembering(world: World, draw: Draw) -> Iterator[Any]:
    """What was said last, and what was typed and not sent."""
    answer = world.words.answer or "–"
    typed = EntryTexts({field: answer for field in checkins.LABELS}, "partner", 2, "1.0")
    for happened, shared, told_at in (
        (None, True, None),
        (Happened.YES, False, None),
        (Happened.YES, True, NOW),
        (Happened.NOT_YET, False, None),
        (Happened.CHANGED, False, None),
    ):
        said = SaidNext(9, answer, shared, NOW, happened, told_at)
        begin = FormBeginning(world.goals(), typed, LastTime(Audience.PARTNER, said))
        yield draw(checkins.form, [world.pair], BEN, form_id="f", begin=begin, answered=9)
        yield draw(checkins.form, [world.pair], BEN, form_id="f", begin=begin)
    draft = EntryTexts({reflections.FIELD: answer}, "me", 1, "1.0")
    yield draw(reflections.form, [world.pair], BEN, world.question, form_id="f", draft=draft)


def answering(world: World, draw: Draw, lines: Draw) -> Iterator[Any]:
    for kind in ("checkin", "reflection"):
        for reply in (None, world.a_reply(), world.a_reply(thanked=False, edited=True), world.a_reply(text=False)):
            entry, mine = world.a_shared(kind), world.a_response(kind, read=True)
            entry = replace(entry, reply=reply)
            set_committed_value(mine, "replies", [reply] if reply else [])
            yield draw(responses.shared, entry, world.content, zone="UTC")
            yield draw(replies.form, entry)
            yield draw(responses.copy, mine, world.content)
            for item in (world.an_item(RESPONSE_ANSWERED), world.an_item(RESPONSE_ANSWERED, closed_at=NOW)):
                yield from lines(replies.line, item, mine, NOW)
        yield from lines(responses.happened, world.a_shared(kind), zone="UTC", now=NOW)
        yield from lines(responses.happened_read, world.a_shared(kind))


def copied(world: World) -> list[str]:
    entry = world.a_response("checkin", read=True)
    typed = {DraftOf(DraftKind.CHECKIN, 1): EntryTexts({"hard": world.words.answer or "–"})}
    drafts = responses.copied_drafts(typed, {1: world.pair}, BEN, world.content)
    return [*replies.copied([(world.a_reply(), entry)], ANA, world.member.zone_info), *drafts]
