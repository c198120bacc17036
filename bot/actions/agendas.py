"""The agenda of a meeting: what either of the two puts on it."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.agendas import About, AgendaSource
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import agendas, agreements, goals, pairs, responses
from storage.agendas import NotTheirAgenda
from storage.tables import AgendaLine, Pair


class NoMoreMeetings(Refusal):
    """In a pair that has ended nothing is put on an agenda."""


def put(
    session: Session,
    actor: Actor,
    pair: Pair,
    source: AgendaSource,
    subject_id: int | None = None,
    text: str | None = None,
    *,
    part: str = "",
    form_id: str | None = None,
    now: datetime,
) -> AgendaLine:
    """Have a line on the pair's next agenda. What is there already, about the same or from the same form, stays.

    Raises NoMoreMeetings in a pair that has ended.
    """
    pair = pairs.get(session, actor.team_id, pair.id, member=actor.user_id, lock=True)  # nor does it end meanwhile
    if pair.state == PairState.ENDED:
        raise NoMoreMeetings(field="text" if text is not None else None)
    about = About(source, subject_id, part)
    line_id = agendas.add_line(session, pair, about, text=text, put_by=actor.user_id, form_id=form_id, now=now)
    if line_id is None:
        line = _standing(session, actor, pair, about, form_id)
        if line.put_by is None:
            agendas.claim_line(session, line, actor.user_id, now=now)
        line_id = line.id
    return agendas.get_line(session, actor.team_id, line_id, viewer=actor.user_id)


def _standing(session: Session, actor: Actor, pair: Pair, about: About, form_id: str | None) -> AgendaLine:
    line = agendas.find_line_by_form(session, actor.team_id, form_id) if form_id else None
    line = line or agendas.find_open(session, pair, about)
    if line is None:
        raise NotTheirAgenda
    return line


def put_about(session: Session, actor: Actor, about: About, *, now: datetime) -> AgendaLine:
    """Have something that the actor reads on the agenda of the pair that it belongs to.

    Raises what reading it raises, for whoever may not see it.
    """
    return put(
        session, actor, _pair_of(session, actor, about), about.source, about.subject_id, part=about.part, now=now
    )


def _pair_of(session: Session, actor: Actor, about: About) -> Pair:
    subject_id = about.subject_id or 0
    match about.source:
        case AgendaSource.RESPONSE:
            shared = responses.find_shared(session, actor.team_id, subject_id, viewer=actor.user_id)
            return shared.pair if shared else responses.get_own(session, actor, subject_id).pair
        case AgendaSource.GOAL:
            return goals.get(session, actor.team_id, subject_id, viewer=actor.user_id).pair
        case AgendaSource.DIFFERENCE:
            return agreements.get(session, actor.team_id, subject_id, viewer=actor.user_id).pair
        case _:
            raise NotTheirAgenda
