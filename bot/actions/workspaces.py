"""What changes when a workspace is connected, and when somebody in it writes to the bot."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.actor import Actor
from storage import installations, members, outbox, programs, workspaces
from storage.members import Profile


def connect_only(session: Session, team_id: str, *, name: str, bot_user_id: str, now: datetime) -> None:
    """The one workspace that the one token is for; the others are served no more."""
    workspaces.mark_all_installed_besides(session, team_id, now=now)
    workspaces.connect(session, team_id, name=name, bot_user_id=bot_user_id)


def install(
    session: Session,
    team_id: str,
    *,
    state: str,
    until: datetime,
    name: str,
    bot_user_id: str,
    bot_token: str,
    installed_by: str | None,
    now: datetime,
) -> bool:
    """Serve a workspace with the token that Slack has given for it; false when this state has brought one already.

    The state is good `until` then.
    """
    if not installations.use(session, state, until=until, now=now):
        return False
    workspaces.connect(
        session, team_id, name=name, bot_user_id=bot_user_id, bot_token=bot_token, installed_by=installed_by
    )
    return True


def answer_message(
    session: Session, actor: Actor, *, written_at: datetime, profile: Profile | None, now: datetime
) -> None:
    """Owe whoever wrote to the bot word of what it can do, once for each day of theirs on which they wrote.

    `profile` is of somebody whom the bot did not know before.
    """
    if profile:
        zone = programs.newest_zone(session, actor.team_id)
        members.save_profile(session, actor.team_id, profile, zone=zone, now=now)
    # The day of the message, not of now: Slack may tell of it again on the next one.
    day = members.get(session, actor.team_id, actor.user_id).today(written_at)
    hint = outbox.Owed(messages.HINT.name, 0, f"hint:{actor.user_id}:{day}", user_id=actor.user_id)
    outbox.add(session, actor.team_id, hint, now=now)
