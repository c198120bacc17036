"""What somebody may see of the promises in their pairs: what is open, what can be mended, and each side's share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.calendar import working_day
from bot.domain.pairs import PairState
from bot.domain.promises import REPAIRED_FOR, PromiseShare, PromiseState, share
from storage import pairs, promises
from storage.tables import Pair, Promise


@dataclass(frozen=True, slots=True)
class Ledger:
    """From the side of one of the two. `shares` are by pair and whose."""

    viewer: str
    pairs: Sequence[Pair]
    open: Sequence[Promise]
    missed: Sequence[Promise]
    shares: Mapping[tuple[int, str], PromiseShare]

    @property
    def in_order(self) -> list[Promise]:
        """What the viewer can mend first, then their own, then the other's; of each, by its day."""
        to_mend = [each for each in self.missed if can_say(each, self.viewer) or can_answer(each, self.viewer)]
        return [*to_mend, *sorted(self.open, key=lambda each: (each.author_id != self.viewer, each.due_on, each.id))]


def look(session: Session, actor: Actor, *, now: datetime) -> Ledger:
    """All that there is to see in somebody's living pairs."""
    team_id, me = actor.team_id, actor.user_id
    mine = pairs.list_for(session, team_id, me)
    if not mine:
        return Ledger(me, [], [], [], {})
    ids = [pair.id for pair in mine]
    shares = {
        whose: words
        for whose, courses in promises.list_courses(session, team_id, ids).items()
        if (words := share(courses))
    }
    missed = promises.list_missed(session, team_id, ids, viewer=me, since=now - REPAIRED_FOR)
    return Ledger(me, mine, promises.list_open(session, team_id, ids, viewer=me), missed, shares)


def can_say(promise: Promise, viewer: str) -> bool:
    """Whether its author is still to say what happened and what now."""
    course = promise.course
    return viewer == promise.author_id and _can_mend(promise) and not (course.what_now or course.answer)


def can_undo(promise: Promise, viewer: str, now: datetime) -> bool:
    """Whether its author may still say that it is not kept after all: on the working day on which they said so."""
    author, settled_at = promise.author, promise.settled_at
    if (
        viewer != promise.author_id
        or promise.state is not PromiseState.KEPT
        or promise.course.what_now
        or not settled_at
    ):
        return False
    today, said_on = (working_day(at, author.zone_info, author.working_hours) for at in (now, settled_at))
    return today == said_on and promise.pair.state != PairState.ENDED


def can_answer(promise: Promise, viewer: str) -> bool:
    """Whether the other is still to release or thank."""
    return viewer != promise.author_id and _can_mend(promise) and not promise.course.answer


def _can_mend(promise: Promise) -> bool:
    return promise.state is PromiseState.MISSED and promise.pair.state != PairState.ENDED
