"""What Slack says of people, and what follows: with a zone moves what is to come; some leave, and some come back."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import away_offers, partings, rhythms
from bot.domain.rhythms import Times
from storage import items, members, people_lists
from storage.members import Profile
from storage.tables import Member

MemberHook = Callable[[Session, Member, datetime], None]


def meet(session: Session, team_id: str, profile: Profile, *, zone: str, now: datetime) -> None:
    """Note somebody whom the bot has a reason to know; `zone` is for who is new and of whom Slack says none."""
    meet_all(session, team_id, [profile], zone=zone, now=now)


def meet_all(
    session: Session, team_id: str, profiles: Sequence[Profile], *, zone: str, now: datetime
) -> dict[str, Member]:
    """The same for several at once; gives them by id."""
    user_ids = [profile.user_id for profile in profiles]
    before = {user_id: _state(known) for user_id, known in members.list_by_id(session, team_id, user_ids).items()}
    members.save_profiles(session, team_id, profiles, zone=zone, now=now)
    after = members.list_by_id(session, team_id, user_ids)
    for user_id in sorted(before):
        _follow(session, before[user_id], after[user_id], (), now)
    return after


def refresh(session: Session, team_id: str, profile: Profile, *, hooks: Sequence[MemberHook], now: datetime) -> None:
    """Note what has changed about somebody, if the bot knows them.

    When their account is deactivated, `hooks` are what the features do about it. When it is back, visits go on. Their
    status may say that they are away: then it is offered to hold their visits.
    """
    known = members.find(session, team_id, profile.user_id)
    if known is None:
        return
    before = _state(known)
    members.save_profile(session, team_id, profile, now=now)
    member = members.get(session, team_id, profile.user_id)
    _follow(session, before, member, hooks, now)
    overtaken = profile.updated_at and member.slack_updated_at and profile.updated_at < member.slack_updated_at
    if not overtaken:
        away_offers.follow(session, member, profile.away_until, now)


def _state(member: Member) -> tuple[Times | None, bool]:
    """Their times, and whether they are here."""
    return rhythms.times_of(member), member.deactivated_at is None


def _follow(
    session: Session, state: tuple[Times | None, bool], member: Member, hooks: Sequence[MemberHook], now: datetime
) -> None:
    """What follows from what has changed since somebody was in this state."""
    before, was_here = state
    rhythms.reschedule(session, before, member, now=now)
    is_here = member.deactivated_at is None
    if was_here and not is_here:
        for hook in hooks:
            hook(session, member, now)
    elif is_here and not was_here:
        partings.come_back(session, member, now)
        items.wake(session, member.team_id, [member.user_id], at=now)  # what waits for them comes


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
