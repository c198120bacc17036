"""What changes when a workspace is connected, and when Slack tells of its people by itself."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import pairs, rhythms
from bot.domain import messages
from bot.domain.actor import Actor
from storage import members, outbox, workspaces
from storage.members import Profile
from storage.tables import Member

MemberHook = Callable[[Session, Member, datetime], None]


def connect_only(session: Session, team_id: str, *, name: str, bot_user_id: str, now: datetime) -> None:
    """The one workspace that the one token is for; the others are served no more."""
    workspaces.mark_all_installed_besides(session, team_id, now=now)
    workspaces.connect(session, team_id, name=name, bot_user_id=bot_user_id)


def answer_message(session: Session, actor: Actor, *, ts: str, profile: Profile | None, now: datetime) -> None:
    """Owe whoever wrote to the bot word of what it can do, once for each hour in which they wrote.

    `ts` is Slack's for their message, in seconds. `profile` is of somebody whom the bot did not know before.
    """
    if profile:
        members.save_profile(session, actor.team_id, profile, now=now)
    hour = int(float(ts)) // 3600  # of the message, not of now: Slack may tell of it again in the next one
    hint = outbox.Owed(messages.HINT.name, 0, f"hint:{actor.user_id}:{hour}", user_id=actor.user_id)
    outbox.add(session, actor.team_id, hint, now=now)


def refresh_members(
    session: Session, told: Sequence[tuple[str, Profile]], *, hooks: Sequence[MemberHook], now: datetime
) -> None:
    """What Slack says about each of these, by workspace."""
    for team_id, profile in told:
        refresh_member(session, team_id, profile, hooks=hooks, now=now)


def refresh_member(
    session: Session, team_id: str, profile: Profile, *, hooks: Sequence[MemberHook], now: datetime
) -> None:
    """Note what has changed about somebody the bot knows; what is to come for them moves with their time zone.

    When their account is deactivated, `hooks` are what the features do about it. When it is back, visits go on.
    """
    known = members.find(session, team_id, profile.user_id)
    if known is None:
        return
    before = rhythms.times_of(known)
    was_here = known.deactivated_at is None
    members.save_profile(session, team_id, profile, now=now)
    member = members.get(session, team_id, profile.user_id)
    rhythms.reschedule(session, before, member, now=now)
    is_here = member.deactivated_at is None
    if was_here and not is_here:
        for hook in hooks:
            hook(session, member, now)
    elif is_here and not was_here:
        pairs.note_return(session, member, now)
