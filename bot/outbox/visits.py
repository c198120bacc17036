"""Visits: drawing what waits for somebody as one message, when it is sent and when it is no longer true."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.actions import unasked
from bot.actions import visits as actions
from bot.content import Content
from bot.domain.delivery import Cancel, Why
from bot.domain.items import Rank
from bot.domain.visits import LINES, Go
from bot.feature import Drawn, ItemKind
from bot.operate.logs import where
from bot.outbox.judged import Failed, Judged, Judgment
from bot.views import visits as views
from bot.views.blocks import DrawnItem, Message
from storage import items, members, visit_lines
from storage.tables import Delivery, Item


def judge_visits(
    session: Session,
    team_id: str,
    visits: Sequence[Delivery],
    kinds: Mapping[str, ItemKind],
    content: Content,
    now: datetime,
) -> Judged:
    """What to do with each visit of a workspace: the rule is asked again, and what waits now is drawn."""
    whose = {each.user_id: each.member for each in visits if each.member and each.member.deactivated_at is None}
    waiting = items.list_waiting(session, team_id, [str(user_id) for user_id in whose], now=now)
    verdicts = actions.judge(session, team_id, list(filter(None, whose.values())), waiting=waiting, now=now)
    of_each: dict[str, list[Item]] = defaultdict(list)
    for item in waiting:
        of_each[item.user_id].append(item)
    going = {user_id: of_each[user_id] for user_id, verdict in verdicts.items() if isinstance(verdict, Go)}
    lost = unasked.count(session, team_id, going, now=now)
    brought = {
        visit.id: actions.for_a_visit(going[user_id], now, actions.days_of(whose[user_id], now), lost.get(user_id, {}))
        for visit in visits
        if (user_id := str(visit.user_id)) in going
    }
    lines, undrawable = draw(
        session, team_id, [each for some in brought.values() for each in some[:LINES]], kinds, content, now
    )
    shown = {each.id for some in brought.values() for each in some[:LINES]}
    judged = Judged(gone=sorted(shown - lines.keys() - undrawable.keys()), undrawable=undrawable)
    for visit in visits:
        verdict = verdicts.get(str(visit.user_id))
        judged.due.append((visit, _judge(visit, verdict, brought.get(visit.id, ()), lines, undrawable)))
    return judged


def _judge(
    visit: Delivery,
    verdict: object,
    brought: Sequence[Item],
    lines: Mapping[int, DrawnItem],
    undrawable: Mapping[int, Sequence[str]],
) -> Judgment:
    if visit.member is None:
        return Cancel(Why.UNKNOWN_MEMBER)
    if visit.member.deactivated_at is not None:
        return Cancel(Why.DEACTIVATED)
    if not isinstance(verdict, Go):
        return Cancel(Why.NOT_NOW)
    drawn = [each for each in brought[:LINES] if each.id in lines]
    if not drawn:
        failed = next((undrawable[each.id] for each in brought if each.id in undrawable), None)
        return Cancel(Why.NOTHING_WAITS) if failed is None else Failed(Why.CANNOT_BE_DRAWN, failed)
    message, taken = _compose(visit, drawn, lines, more=len(brought[LINES:]))
    return Drawn(message, cause=verdict.cause, lines=tuple(each.id for each in drawn[:taken]))


def _compose(
    visit: Delivery, drawn: Sequence[Item], lines: Mapping[int, DrawnItem], *, more: int = 0
) -> tuple[Message, int]:
    """The message, and how many of what was drawn it brings."""
    asking = [at for at, each in enumerate(drawn) if _is_new_question(each, visit)]
    reasons = [at for at, each in enumerate(drawn) if each.known is None or each.known.rank is not Rank.INVITATION]
    return views.message(
        [lines[each.id] for each in drawn],
        more=more,
        token=visit.token,
        question=asking[0] if len(asking) == 1 else None,
        reason=reasons[0] if len(reasons) == 1 else None,
    )


def _is_new_question(item: Item, visit: Delivery) -> bool:
    """Whether it was asked first in this message; what is still open from an earlier one is a line in it."""
    told_before = item.told_at and (visit.sent_at is None or item.told_at < visit.sent_at)
    return item.known is not None and item.known.rank is Rank.QUESTION and not told_before


def draw(
    session: Session,
    team_id: str,
    some: Iterable[Item],
    kinds: Mapping[str, ItemKind],
    content: Content,
    now: datetime,
) -> tuple[dict[int, DrawnItem], dict[int, Sequence[str]]]:
    """Items of one workspace as lines, by id; and those that cannot be drawn, with where that went wrong in code.

    Of one that is in neither, nothing can be said any more.
    """
    of_kind: dict[str, list[Item]] = defaultdict(list)
    for item in some:
        of_kind[item.kind].append(item)
    lines: dict[int, DrawnItem] = {}
    undrawable: dict[int, Sequence[str]] = {}
    for name, alike in of_kind.items():
        kind = kinds.get(name)
        if kind is None:  # a newer version that shares this database has added it, and will bring it
            undrawable.update((each.id, ()) for each in alike)
            continue
        try:
            lines.update(kind.draw(session, team_id, alike, content, now))
        except SQLAlchemyError:
            raise
        except Exception:  # one that cannot be drawn must not hold up all the others
            for each in alike:
                try:
                    lines.update(kind.draw(session, team_id, [each], content, now))
                except SQLAlchemyError:
                    raise
                except Exception as error:
                    undrawable[each.id] = where(error)
    return lines, undrawable


def draw_again(
    session: Session,
    team_id: str,
    stale: Sequence[Item],
    kinds: Mapping[str, ItemKind],
    content: Content,
    now: datetime,
) -> list[tuple[Delivery, Message, list[Item]]]:
    """The messages that brought these items, as they should look now, each with all that it brought."""
    sent = visit_lines.list_messages(session, team_id, [each.id for each in stale])
    brought = visit_lines.list_of_deliveries(session, team_id, [each.id for each in sent]) if sent else {}
    lines, _ = draw(session, team_id, _each_once(brought.values()), kinds, content, now)
    full = [str(each.user_id) for each in sent if len(brought[each.id]) >= LINES]
    waiting = items.list_waiting(session, team_id, full, now=now) if full else []
    whose = members.list_by_id(session, team_id, full) if full else {}
    redrawn = []
    for delivery in sent:
        here = {each.id for each in brought[delivery.id]}
        shown = [each for each in brought[delivery.id] if each.id in lines]
        others = [each for each in waiting if each.user_id == delivery.user_id and each.id not in here]
        days = actions.days_of(whose.get(str(delivery.user_id)), now)
        more = len(actions.for_a_visit(others, now, days)) if len(here) >= LINES else 0
        if shown:
            message, _ = _compose(delivery, shown, lines, more=more)
            redrawn.append((delivery, message, brought[delivery.id]))
    return redrawn


def _each_once(lists: Iterable[Sequence[Item]]) -> list[Item]:
    return list({each.id: each for some in lists for each in some}.values())
