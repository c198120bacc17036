"""Who may still have the digest that is owed to them, and who has got one."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor
from storage import access
from storage.tables import Delivery, Program


def may_get(session: Session, program: Program, delivery: Delivery, user_id: str) -> bool:
    """Whether somebody to whom a digest is owed may still have it.

    An admin, who need not be one of the coordinators, may have asked for it; nobody else has, once they were removed.
    """
    if user_id in {each.user_id for each in program.coordinators}:
        return True
    asked_for = delivery.kind == messages.DIGEST_NOW.name
    return asked_for and not access.was_removed(
        session, program.team_id, program.id, user_id, since=delivery.created_at
    )


def note_arrival(session: Session, arrived: Sequence[Delivery], now: datetime) -> None:
    """Those whom a program concerns can see who has got its digest, and whether it was asked for."""
    for each in arrived:
        asked_for = each.kind == messages.DIGEST_NOW.name
        in_person = CoordinatorAction.READ_DIGEST if asked_for else CoordinatorAction.SENT_DIGEST
        action = in_person if each.user_id else CoordinatorAction.POSTED_DIGEST
        access.add(session, Actor(each.team_id, each.conversation), action, program_id=each.subject_id, now=now)
