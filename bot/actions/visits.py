"""Visits: deciding whose is due, and what follows when one has arrived."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import MappingProxyType

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.actor import Actor
from bot.domain.calendar import ONE_DAY, Availability, first_working_moment, working_day
from bot.domain.items import EASING, KINDS, Kind, Outcome, Rank, Starts
from bot.domain.pairs import PairState
from bot.domain.visits import EASING_ASKED_AFTER, LINES, LOOKS_BACK, Go, Look, Past, Waiting, decide, to_be_brought
from storage import deliveries, items, lanes, members, outbox, rhythms, visit_lines, visits
from storage.items import NewItem
from storage.tables import Delivery, Item, Member, Pair

MOMENT = "%Y%m%dT%H%M%S.%f"
FEWEST = 1  # visits a week
LOOK_AGAIN = timedelta(hours=1)  # at somebody whose zone is none, or for whom waits what only a newer version knows
STAYING = [kind for kind in KINDS.values() if kind.stays]


def days_of(member: Member | None, now: datetime) -> tuple[date, ...]:
    """What day it is for somebody, and on which day the shift began that they work; none if their zone is none."""
    try:
        when = member.availability if member else None
    except (ValueError, LookupError):
        when = None
    if when is None:
        return ()
    return now.astimezone(when.zone).date(), working_day(now, when.zone, when.working_hours)


def rests(item: Item, days: Sequence[date]) -> bool:
    """Whether it waits until its pair goes on, that is paused or whose end can be taken back, or until a break of its
    program is over. On the last day of a pair no question stands beside the farewell, but one that was put off to it.
    `days` are those of its member.
    """
    kind, pair = item.known, item.pair
    if kind is None or pair is None:
        return False
    if pair.is_ending and not kind.survives_end:
        return True
    if kind.rank is Rank.QUESTION and not item.chosen and pair.last_day in days:
        return True
    return (pair.state == PairState.PAUSED and not kind.survives_pause) or in_break(item, days)


def in_break(item: Item, days: Sequence[date]) -> bool:
    """Whether the program of its pair has a break on these days."""
    breaks = item.pair.program.breaks if item.pair else None
    return breaks is not None and any(breaks.covers(day) for day in days)


def _is_shown_at_rest(item: Item) -> bool:
    """What one of the two has said is there to be read over a pause, and no more once their pair has ended."""
    return item.known is not None and item.known.rank is Rank.WORDS and not (item.pair and item.pair.is_ending)


def is_to_be_brought(item: Item) -> bool:
    """Whether no visit has brought it yet, or none since it was put off."""
    return to_be_brought(item.due_at, item.brought_at)


def has_a_day(item: Item) -> bool:
    """Whether a place is kept for it on the day on which it is due."""
    return item.chosen or (item.known is not None and item.known.starts is Starts.BY_DATE)


def _waits_for_no_week(item: Item) -> bool:
    return item.known is not None and item.known.starts in (Starts.IN_ANY_CASE, Starts.BY_DATE)


def for_a_visit(
    waiting: Iterable[Item], now: datetime, days: Sequence[date] = (), unasked: Mapping[int, int] = MappingProxyType({})
) -> list[Item]:
    """What a visit brings: what was not brought yet, and the questions that are still open.

    What is most important comes first; of one rank what is new, and then what has waited longest. Of more than one
    visit holds, it brings first what they have put off to now, then what is new, and then what was left open, however
    important: else the rest might never come. One thing at least that waits for no week is in it: it may be why the
    visit is paid, and why it does not count. Of questions of one moment, those come first that are about the pair about
    which most went `unasked`, and of pairs that lost as many, another one each week: all are asked equally often.
    `days` are those of its member, for whom a program may have a break.
    """
    here = [(kind, each) for each in waiting if (kind := each.known) and each.due_at <= now and not rests(each, days)]
    brought = [(kind, each) for kind, each in here if is_to_be_brought(each) or kind.asks]
    turns = _turns([each for kind, each in brought if kind.asks], unasked, now)
    brought.sort(key=lambda one: (one[0].rank, not is_to_be_brought(one[1]), *_age(one[1], turns)))
    brought.sort(key=lambda one: (not is_to_be_brought(one[1]), not one[1].chosen))
    at = next((at for at, (_, each) in enumerate(brought) if is_to_be_brought(each) and _waits_for_no_week(each)), 0)
    if at >= LINES:
        brought.insert(LINES - 1, brought.pop(at))
    shown = sorted(brought[:LINES], key=lambda one: one[0].rank)
    return [each for _, each in [*shown, *brought[LINES:]]]


def for_home(waiting: Iterable[Item], now: datetime, days: Sequence[date] = ()) -> list[Item]:
    """What stands in the Home tab: all that waits until it is done or told, and a partner's words over a pause too.

    What the partner wrote comes first, also before the hours in which it would be brought; then the rest by its
    importance, and of that what has waited longest. What they have put off is there as well, and says until when. Not
    how it shall go on with whoever shows no sign of life: they have shown one by looking.
    """
    known = [(kind, each) for each in waiting if (kind := each.known) and kind is not EASING]
    here = [
        (kind, each)
        for kind, each in known
        if each.due_at <= now or each.chosen or (kind.stays and kind.rank is Rank.WORDS)
    ]
    shown = [
        (kind, each)
        for kind, each in here
        if (kind.stays or is_to_be_brought(each)) and (_is_shown_at_rest(each) or not rests(each, days))
    ]
    return [
        each for _, each in sorted(shown, key=lambda one: (one[0].rank is not Rank.WORDS, one[0].rank, *_age(one[1])))
    ]


_NO_TURN = (0, 0)


def _age(item: Item, turns: Mapping[int, tuple[int, int]] = MappingProxyType({})) -> tuple[datetime, int, int, int]:
    return item.due_at, *turns.get(item.id, _NO_TURN), item.id


def _turns(questions: Sequence[Item], unasked: Mapping[int, int], now: datetime) -> dict[int, tuple[int, int]]:
    """Whose turn it is, by question: where a visit has no room for all pairs, it is not always the same that go out.

    The week alone would not do: what is scarce every second week, or in a few weeks only, would still fall to the same.
    """
    pair_ids = sorted({each.pair_id or 0 for each in questions})
    week = now.toordinal() // 7
    return {
        each.id: (-unasked.get(each.pair_id or 0, 0), (pair_ids.index(each.pair_id or 0) - week) % len(pair_ids))
        for each in questions
    }


def plan_due(session: Session, team_id: str, *, now: datetime, limit: int) -> int:
    """Owe a visit to each member of a workspace whose is due; says about how many it was asked.

    The lane is locked first: two replicas never ask about the same people at once, and whoever else locks both does it
    in this order. When somebody else holds it, nobody is asked about now.
    """
    if not lanes.lock_if_free(session, team_id):
        return 0
    due = visits.claim_due(session, team_id, now=now, limit=limit)
    on_its_way = deliveries.list_under_way(session, team_id, [each.user_id for each in due]) if due else set()
    verdicts = judge(session, team_id, [each for each in due if each.user_id not in on_its_way], now=now)
    # When a visit has arrived, or has not, it is asked again before that.
    looks: list[tuple[str, datetime | None]] = [(user_id, now + ONE_DAY) for user_id in sorted(on_its_way)]
    owed: list[outbox.Owed] = []
    for user_id, verdict in verdicts.items():
        if isinstance(verdict, Go):
            dedupe = f"visit:{uuid.uuid4().hex}"  # none is owed yet: they are asked about in this lane alone
            owed.append(outbox.Owed(messages.VISIT.name, 0, dedupe, user_id=user_id))
            looks.append((user_id, now + ONE_DAY))
        else:
            looks.append((user_id, verdict.at if verdict else None))
    visits.set_looks(session, team_id, looks)
    outbox.add_all(session, team_id, owed, now=now)
    return len(due)


def judge(
    session: Session,
    team_id: str,
    members: Sequence[Member],
    *,
    waiting: Iterable[Item] | None = None,
    now: datetime,
) -> dict[str, Go | Look | None]:
    """What the rule says about each of these members of a workspace.

    `waiting` is what waits for them, if that has been read already.
    """
    user_ids = [each.user_id for each in members]
    if waiting is None:
        waiting = items.list_waiting(session, team_id, user_ids, now=now)
    of_each: dict[str, list[Item]] = defaultdict(list)
    for item in waiting:
        of_each[item.user_id].append(item)
    some = [user_id for user_id in user_ids if of_each[user_id]]
    past = deliveries.list_visits(session, team_id, some, since=now - LOOKS_BACK) if some else {}
    with_news = [user_id for user_id in some if any(_is_news(each) for each in of_each[user_id])]
    coming = rhythms.list_next(session, team_id, with_news) if with_news else {}
    return {
        each.user_id: _judge(each, of_each[each.user_id], past.get(each.user_id, ()), coming.get(each.user_id), now)
        for each in members
    }


def _judge(
    member: Member, waiting: Sequence[Item], past: Sequence[Past], next_question: datetime | None, now: datetime
) -> Go | Look | None:
    if member.deactivated_at is not None or not waiting:
        return None
    try:
        when = member.availability
    except (ValueError, LookupError):  # a zone that nobody knows any more must not hold up everybody else
        return Look(now + LOOK_AGAIN)
    days = days_of(member, now)
    verdict = decide(
        now,
        when,
        member.pace,
        [_as_waiting(kind, each) for each in waiting if (kind := each.known) and not rests(each, days)],
        past,
        next_question=next_question,
        unanswered=member.unanswered,
        asked_at=member.asked_at,
    )
    if verdict is None and any(each.known is None for each in waiting):  # a newer version knows: it asks soon
        return Look(now + LOOK_AGAIN)
    return verdict if isinstance(verdict, Go) else _or_after_break(verdict, waiting, days, when, now)


def _or_after_break(
    verdict: Look | None, waiting: Sequence[Item], days: Sequence[date], when: Availability, now: datetime
) -> Look | None:
    """What rests for a break comes when that is over, if nothing else does before."""
    resting = {each.pair.program.breaks for each in waiting if each.pair and in_break(each, days)}
    others = [when.with_breaks(breaks) for breaks in resting]
    moments = [first_working_moment(now, each.zone, each.working_hours, each.away) for each in others]
    if verdict:
        moments.append(verdict.at)
    return Look(min(moments)) if moments else None


def _as_waiting(kind: Kind, item: Item) -> Waiting:
    starts = Starts.ON_ITS_DAY if item.chosen else kind.starts
    return Waiting(starts, item.due_at, item.told_at, item.brought_at, item.expires_at)


def _is_news(item: Item) -> bool:
    return item.known is not None and item.known.starts is Starts.SOON and is_to_be_brought(item)


def note_arrived(session: Session, arrived: Sequence[Delivery], now: datetime) -> None:
    """Visits of one workspace have reached their people: what they brought is told."""
    team_id = arrived[0].team_id
    visit_lines.mark_told(session, [each.id for each in arrived], staying=STAYING, now=now)
    asking = visits.list_asking(session, team_id, [each.id for each in arrived])
    together: dict[datetime, list[str]] = defaultdict(list)
    for visit in arrived:
        if visit.id in asking:
            together[visit.created_at].append(str(visit.user_id))
    for planned_at, user_ids in together.items():
        numbers = visits.note_asked(session, team_id, user_ids, planned_at=planned_at, now=now)
        _wonder(session, team_id, [each for each, number in numbers.items() if number == EASING_ASKED_AFTER], now)
    items.wake(session, team_id, [str(each.user_id) for each in arrived], at=now)


def _wonder(session: Session, team_id: str, user_ids: Iterable[str], now: datetime) -> None:
    """Nothing was heard of them: the next visit asks how it shall go on."""
    new = [NewItem(EASING, 0, f"easing:{user_id}:{now:{MOMENT}}", user_id=user_id) for user_id in user_ids]
    items.add_all(session, team_id, new, now=now)


def go_on(session: Session, actor: Actor, *, now: datetime) -> bool:
    """They have done something here, and are asked in their usual rhythm again; says whether they were asked how."""
    # Items before members, as wherever both are changed.
    asked = items.close(session, actor.team_id, [EASING], [0], Outcome.DONE, user_id=actor.user_id, now=now) > 0
    visits.note_sign(session, actor.team_id, actor.user_id, now=now)
    if asked or visits.find_unanswered(session, actor.team_id, actor.user_id):
        visits.note_alive(session, actor.team_id, actor.user_id)
        items.wake(session, actor.team_id, [actor.user_id], at=now)
    return asked


def visit_less(session: Session, actor: Actor, *, now: datetime) -> bool:
    """From now on one visit a week, for somebody who was asked how it shall go on; says whether they had been.

    Raises NotAMember.
    """
    members.get(session, actor.team_id, actor.user_id)
    asked = go_on(session, actor, now=now)
    if asked:
        members.save_visits_a_week(session, actor.team_id, actor.user_id, FEWEST)
    return asked


def withdraw_of_pair(session: Session, pair: Pair, now: datetime) -> None:
    """The pair has ended: nothing more is asked in it. What one has said to the other is still told."""
    items.close_of_pair(session, pair, besides=[kind for kind in KINDS.values() if kind.survives_end], now=now)
    wake_pair(session, pair, now)


def wake_pair(session: Session, pair: Pair, now: datetime) -> None:
    """What waits for the two is looked at again."""
    items.wake(session, pair.team_id, [pair.mentor_id, pair.mentee_id], at=now)
