"""What Slack says of people, and what follows: with a zone moves what is to come; some leave, and some come back."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.domain.items import PARTNER_LEFT, Outcome
from storage import items, members, pairs, people_lists
from storage.members import Profile
from storage.tables import Member

MemberHook = Callable[[Session, Member, datetime], None]


def meet(session: Session, team_id: str, profile: Profile, *, zone: str, now: datetime) -> None:
    """Note somebody whom the bot has a reason to know; `zone` is for who is new and of whom Slack says none."""
    known = members.find(session, team_id, profile.user_id)
    if known:
        _note(session, known, profile, hooks=(), now=now)
    else:
        members.save_profile(session, team_id, profile, zone=zone, now=now)


def refresh(session: Session, team_id: str, profile: Profile, *, hooks: Sequence[MemberHook], now: datetime) -> None:
    """Note what has changed about somebody, if the bot knows them.

    When their account is deactivated, `hooks` are what the features do about it. When it is back, visits go on.
    """
    known = members.find(session, team_id, profile.user_id)
    if known:
        _note(session, known, profile, hooks=hooks, now=now)


def refresh_all(
    session: Session, team_id: str, told: Sequence[Profile], *, hooks: Sequence[MemberHook], now: datetime
) -> None:
    """What Slack says about each of these."""
    for profile in told:
        refresh(session, team_id, profile, hooks=hooks, now=now)


def go_on(
    session: Session,
    team_id: str,
    seen: Sequence[str],
    *,
    was: str | None,
    cursor: str | None,
    at: datetime,
    now: datetime,
) -> bool:
    """A page of the list of everybody is read, with those in it whom the bot knows; the next is at `cursor`, then.

    False when another replica has meanwhile read on from where the list `was`.
    """
    goes_on = people_lists.go_on(session, team_id, was=was, cursor=cursor, at=at)
    if goes_on and seen:
        members.ask_again(session, team_id, seen, at=now + members.ALONE_AFTER)
    return goes_on


def _note(session: Session, known: Member, profile: Profile, *, hooks: Sequence[MemberHook], now: datetime) -> None:
    """What is to come for them moves with their time zone."""
    before = rhythms.times_of(known)
    was_here = known.deactivated_at is None
    members.save_profile(session, known.team_id, profile, now=now)
    member = members.get(session, known.team_id, known.user_id)
    rhythms.reschedule(session, before, member, now=now)
    is_here = member.deactivated_at is None
    if was_here and not is_here:
        for hook in hooks:
            hook(session, member, now)
    elif is_here and not was_here:
        _note_return(session, member, now)


def _note_return(session: Session, member: Member, now: datetime) -> None:
    """Somebody who had left the workspace is back: what waits for them comes, and who has not heard of it need not."""
    for pair in pairs.list_for(session, member.team_id, member.user_id):
        partner = pair.partner_of(member.user_id)
        items.close(session, pair.team_id, [PARTNER_LEFT], [pair.id], Outcome.WITHDRAWN, user_id=partner, now=now)
    items.wake(session, member.team_id, [member.user_id], at=now)
