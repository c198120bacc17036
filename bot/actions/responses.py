"""What is written: saving and changing it, and what follows for open questions and for the partner."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.actor import Actor
from bot.domain.entries import EntryKind, Written
from storage import outbox, prompts, responses
from storage.tables import Pair, Response


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved, and the prompts that it answers."""

    response: Response
    answered: list[int]


def save(
    session: Session, actor: Actor, pair: Pair, *, form_id: str, prompt_id: int | None, written: Written, now: datetime
) -> Saved | None:
    """Save what somebody wrote in a pair of theirs, close what it answers, and owe the partner word of what is shared.

    Nothing when the pair has ended, or when this form has been saved already.
    """
    response = responses.add(
        session, pair, author_id=actor.user_id, form_id=form_id, prompt_id=prompt_id, written=written, now=now
    )
    if response is None:
        return None
    answered = _close_prompts(session, actor, pair, written.kind, prompt_id, now)
    if written.shares:
        _tell_partner(session, response, now)
    return Saved(response, answered)


def save_edit(session: Session, actor: Actor, response_id: int, *, written: Written, now: datetime) -> Response:
    """Replace what somebody wrote; raises UserError for what is not theirs."""
    responses.edit(session, actor.team_id, response_id, author=actor.user_id, written=written, now=now)
    saved = responses.get_own(session, actor.team_id, response_id, author=actor.user_id)
    if written.shares and saved.pair.state != "ended":
        _tell_partner(session, saved, now)
    return saved


def _close_prompts(
    session: Session, actor: Actor, pair: Pair, kind: EntryKind, prompt_id: int | None, now: datetime
) -> list[int]:
    """A check-in answers whatever check-in was asked; a reflection answers only its own question."""
    if kind != EntryKind.CHECKIN and prompt_id is None:
        return []
    closed = prompts.mark_answered(
        session,
        actor.team_id,
        actor.user_id,
        pair_id=pair.id,
        kind=kind,
        prompt_id=None if kind == EntryKind.CHECKIN else prompt_id,
        now=now,
    )
    for each in closed:
        outbox.cancel(session, actor.team_id, kinds=messages.ABOUT_A_PROMPT, subject_id=each, reason="answered")
    return closed


def _tell_partner(session: Session, response: Response, now: datetime) -> None:
    owed = outbox.Owed(
        messages.SHARED.name,
        response.id,
        f"shared:{response.id}",
        user_id=response.partner_id,
        pair_id=response.pair_id,
    )
    outbox.add(session, response.team_id, owed, now=now)
