"""An agenda as one of the two sees it: what stands on it, and what that is about."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.agendas import (
    RECENT,
    AgendaSource,
    AgendaState,
    DuePromise,
    Laid,
    OpenThings,
    QuietGoal,
    lay,
    made_from,
)
from bot.domain.meetings import MeetingState
from storage import agendas, agreements, goals, meeting_notes, meetings, pairs, promises, responses
from storage.agreements import Version
from storage.responses import Shared
from storage.tables import Agenda, AgendaLine, Goal, Meeting, MeetingNote, Pair, Promise, Response

NEW = timedelta(weeks=4)
NO_MEETING_YET = timedelta(days=14)
"""Where no meeting is agreed, the agenda is made as for one in two weeks."""


@dataclass(frozen=True, slots=True)
class AgendaSubjects:
    """What the lines of an agenda are about, as far as the viewer may know of it."""

    goals: Mapping[int, Goal]
    shared: Mapping[int, Shared]  # by the partner
    own: Mapping[int, Response]
    takeaways: Mapping[int, MeetingNote]
    version: Version | None
    promises: Mapping[int, Promise] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """`meeting` is the pair's next one, if it has one; `agenda` is that meeting's.

    `is_first` says that the two have probably not met yet.
    """

    pair: Pair
    viewer: str
    meeting: Meeting | None
    agenda: Agenda | None
    laid: Laid
    lines: Mapping[int, AgendaLine]
    subjects: AgendaSubjects
    is_first: bool = False

    @property
    def partner_id(self) -> str:
        return self.pair.partner_of(self.viewer)

    @property
    def prepares(self) -> bool:
        """Whether the viewer is the one who prepares it: the mentee."""
        return self.viewer == self.pair.mentee_id

    @property
    def is_shared(self) -> bool:
        return self.agenda is not None and self.agenda.state == AgendaState.SHARED

    @property
    def zone(self) -> str:
        return self.pair.member(self.viewer).zone


def look(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> AgendaPage:
    """The agenda of a pair's next meeting, for one of the two. Raises NotInThisPair."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    meeting = meetings.find_next_agreed(session, actor.team_id, [pair_id], now=now).get(pair_id)
    return lay_out(session, actor, pair, meeting, now=now)


def lay_out(session: Session, actor: Actor, pair: Pair, meeting: Meeting | None, *, now: datetime) -> AgendaPage:
    """The agenda of one meeting, or of one that is not agreed yet.

    Before the mentee shares it, the mentor sees what either has put there, and nothing that was made from what is open.
    """
    me, team_id = actor.user_id, actor.team_id
    agenda = agendas.find_agenda(session, meeting) if meeting else None
    lines = {each.id: each for each in agendas.list_of_pair(session, pair)}
    every_goal = {each.id: each for each in goals.list_all(session, team_id, [pair.id])}
    takeaways = meeting_notes.list_takeaways(session, team_id, pair.id, viewer=me)
    version = agreements.find_draft(session, team_id, pair.id, viewer=me)
    unanswered = agendas.list_unanswered(session, pair, since=now - RECENT)
    about = {each.subject_id for each in lines.values() if each.source == AgendaSource.PROMISE and each.subject_id}
    open_promises = {each.id: each for each in promises.list_open(session, team_id, [pair.id], viewer=me)}
    kept = promises.list_each(session, team_id, [(each, me) for each in about])
    seen = open_promises | {promise_id: each for (promise_id, _), each in kept.items()}
    made = []
    if me == pair.mentee_id or (agenda is not None and agenda.state == AgendaState.SHARED):
        things = OpenThings(
            takeaway_id=_last_takeaway(takeaways, meeting),
            promises=[
                DuePromise(each.id, each.due_on, each.author_id if each.is_private else None)
                for each in open_promises.values()
            ],
            unanswered=unanswered,
            differences=(version.id, len(version.paper.open)) if version else None,
            goals=_goals_and_news(session, pair, list(every_goal.values())),
            discussed=agendas.list_discussed(session, pair),
        )
        day = (meeting.starts_at if meeting and meeting.starts_at else now + NO_MEETING_YET).date()
        made = made_from(things, viewer=me, meeting_on=day, now=now)
    laid = lay([each.line for each in lines.values()], made, meeting_id=meeting.id if meeting else None, may_see=seen)
    subjects = _subjects(session, actor, laid, every_goal, takeaways, version, seen)
    return AgendaPage(pair, me, meeting, agenda, laid, lines, subjects, _is_first(session, pair, now=now))


def _is_first(session: Session, pair: Pair, *, now: datetime) -> bool:
    """A pair from before there were meetings here may have met, so only while it is new."""
    every = meetings.list_of_pair(session, pair.team_id, pair.id)
    return (now.date() - pair.starts_on) < NEW and all(each.state is not MeetingState.OVER for each in every)


def _last_takeaway(takeaways: list[MeetingNote], meeting: Meeting | None) -> int | None:
    earlier = [each for each in takeaways if meeting is None or each.meeting_id != meeting.id]
    latest = meeting_notes.latest_readable(earlier)
    return latest.id if latest else None


def _goals_and_news(session: Session, pair: Pair, every_goal: list[Goal]) -> list[QuietGoal]:
    news = agendas.list_latest_news(session, pair)
    living = [each for each in every_goal if each.is_living and each.now.text]
    return [QuietGoal(each.id, max(each.created_at, news.get(each.id, each.created_at))) for each in living]


def _subjects(
    session: Session,
    actor: Actor,
    laid: Laid,
    every_goal: dict[int, Goal],
    takeaways: list[MeetingNote],
    version: Version | None,
    seen: Mapping[int, Promise],
) -> AgendaSubjects:
    about = [each.about for each in (*laid.lines, *laid.left_out) if each.about.source is AgendaSource.RESPONSE]
    wanted = {each.subject_id for each in about if each.subject_id is not None}
    shared = responses.find_several_shared(session, actor.team_id, [(each, actor.user_id) for each in wanted])
    own = responses.find_several_own(session, actor.team_id, [(each, actor.user_id) for each in wanted])
    return AgendaSubjects(
        every_goal,
        {response_id: each for (response_id, _), each in shared.items()},
        {response_id: each for (response_id, _), each in own.items()},
        {each.id: each for each in takeaways},
        version,
        seen,
    )
