"""Answering what a partner has shared: thanks, words, and how its author hears of them."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import terms
from bot.actions.checkins import NothingToldAnyMore
from bot.domain.actor import Actor
from bot.domain.items import RESPONSE_ANSWERED, RESPONSE_THANKED, Kind, Outcome
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import items, replies, responses
from storage.items import NewItem
from storage.responses import Shared
from storage.tables import Member, Response

HEARD = (RESPONSE_THANKED, RESPONSE_ANSWERED)


class NotShared(Refusal):
    """It is not shared with them, or no longer."""


def thank(session: Session, actor: Actor, response_id: int, *, now: datetime) -> Shared:
    """Thank for what a partner has shared; however often it is pressed, it is once."""
    entry = _answerable(session, actor, response_id)
    first = replies.thank(session, actor.team_id, entry.id, author=actor.user_id, now=now)
    if first and not items.list_about(session, actor.team_id, [RESPONSE_ANSWERED], entry.id):
        _tell_author(session, entry, RESPONSE_THANKED, f"{RESPONSE_THANKED.name}:{entry.id}", now)
    return _again(session, actor, response_id)


def say(session: Session, actor: Actor, response_id: int, text: str | None, *, now: datetime) -> Shared:
    """Say something back, in other words than before, or nothing any more.

    Its author hears of it the first time, and again only if it was deleted in between.
    """
    entry = _answerable(session, actor, response_id)
    if not text:
        if replies.unsay(session, actor.team_id, entry.id, author=actor.user_id):
            items.close(session, actor.team_id, [RESPONSE_ANSWERED], [entry.id], Outcome.WITHDRAWN, now=now)
        return _again(session, actor, response_id)
    is_new = entry.reply is None or entry.reply.text is None
    replies.say(session, actor.team_id, entry.id, text, author=actor.user_id, now=now)
    if is_new:
        items.close(session, actor.team_id, [RESPONSE_THANKED], [entry.id], Outcome.WITHDRAWN, now=now)
        before = len(items.list_about(session, actor.team_id, [RESPONSE_ANSWERED], entry.id))
        _tell_author(session, entry, RESPONSE_ANSWERED, f"{RESPONSE_ANSWERED.name}:{entry.id}:{before}", now)
    return _again(session, actor, response_id)


def _answerable(session: Session, actor: Actor, response_id: int) -> Shared:
    entry = _again(session, actor, response_id)
    if entry.pair.state == PairState.ENDED:
        raise NothingToldAnyMore(field="text")
    return entry


def _again(session: Session, actor: Actor, response_id: int) -> Shared:
    entry = responses.find_shared(session, actor.team_id, response_id, viewer=actor.user_id)
    if entry is None:
        raise NotShared(field="text")
    return entry


def _tell_author(session: Session, entry: Shared, kind: Kind, dedupe: str, now: datetime) -> None:
    author = entry.pair.member(entry.author_id)
    if author.deactivated_at is None:
        told_from = terms.told_from(session, entry.pair, author.user_id, now)
        new = NewItem(kind, entry.id, dedupe, user_id=author.user_id, pair_id=entry.pair.id, due_at=told_from)
        items.add(session, entry.pair.team_id, new, now=now)


def look(session: Session, actor: Actor, response_id: int, *, now: datetime) -> Response:
    """The actor's own entry, with what was answered to it: they have heard of that now."""
    mine = responses.get_own(session, actor, response_id)
    items.close(session, actor.team_id, HEARD, [mine.id], Outcome.DONE, user_id=actor.user_id, now=now)
    return mine


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete all that somebody has answered; nobody is told of it any more."""
    answered = replies.erase(session, member.team_id, author=member.user_id)
    items.close(session, member.team_id, HEARD, answered, Outcome.WITHDRAWN, now=now)
