"""What changes when a workspace is connected, and when somebody in it writes to the bot."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.actor import Actor
from storage import members, outbox, programs, workspaces
from storage.members import Profile


def connect_only(session: Session, team_id: str, *, name: str, bot_user_id: str, now: datetime) -> None:
    """The one workspace that the one token is for; the others are served no more."""
    workspaces.mark_all_installed_besides(session, team_id, now=now)
    workspaces.connect(session, team_id, name=name, bot_user_id=bot_user_id)


def answer_message(session: Session, actor: Actor, *, ts: str, profile: Profile | None, now: datetime) -> None:
    """Owe whoever wrote to the bot word of what it can do, once for each hour in which they wrote.

    `ts` is Slack's for their message, in seconds. `profile` is of somebody whom the bot did not know before.
    """
    if profile:
        zone = programs.newest_zone(session, actor.team_id)
        members.save_profile(session, actor.team_id, profile, zone=zone, now=now)
    hour = int(float(ts)) // 3600  # of the message, not of now: Slack may tell of it again in the next one
    hint = outbox.Owed(messages.HINT.name, 0, f"hint:{actor.user_id}:{hour}", user_id=actor.user_id)
    outbox.add(session, actor.team_id, hint, now=now)
