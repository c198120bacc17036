"""What changes when a workspace is connected, and when Slack tells of its people by itself."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.domain import messages
from bot.domain.actor import Actor
from storage import members, outbox, workspaces
from storage.members import Profile


def connect_only(session: Session, team_id: str, *, name: str, bot_user_id: str, now: datetime) -> None:
    """The one workspace that the one token is for; the others are served no more."""
    workspaces.mark_all_installed_besides(session, team_id, now=now)
    workspaces.connect(session, team_id, name=name, bot_user_id=bot_user_id)


def answer_message(session: Session, actor: Actor, *, ts: str, profile: Profile | None, now: datetime) -> None:
    """Owe whoever wrote to the bot word of what it can do. `profile` is of somebody whom it did not know before."""
    if profile:
        members.save_profile(session, actor.team_id, profile, now=now)
    hint = outbox.Owed(messages.HINT.name, 0, f"hint:{actor.user_id}:{ts}", user_id=actor.user_id)
    outbox.add(session, actor.team_id, hint, now=now)


def refresh_member(session: Session, team_id: str, profile: Profile, *, now: datetime) -> None:
    """Note what has changed about somebody the bot knows; what is to come for them moves with their time zone."""
    if members.refresh_profile(session, team_id, profile, now=now):
        rhythms.reschedule(session, members.get(session, team_id, profile.user_id), now=now)
