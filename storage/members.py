"""Members: who they are in Slack, and what they said about their time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.errors import Refusal
from storage.sql import insert
from storage.tables import Member


@dataclass(frozen=True, slots=True)
class Profile:
    """What Slack says about somebody."""

    user_id: str
    name: str
    zone: str
    deactivated: bool = False


class NotAMember(Refusal):
    """The bot knows nobody by this id: whoever has never been in a pair."""


def find(session: Session, team_id: str, user_id: str) -> Member | None:
    return session.scalar(select(Member).where(Member.team_id == team_id, Member.user_id == user_id))


def get(session: Session, team_id: str, user_id: str) -> Member:
    """Somebody the bot knows, as the database has them now."""
    member = session.scalar(
        select(Member)
        .where(Member.team_id == team_id, Member.user_id == user_id)
        .execution_options(populate_existing=True)
    )
    if member is None:
        raise NotAMember
    return member


def list_by_id(session: Session, team_id: str, user_ids: Iterable[str]) -> dict[str, Member]:
    rows = session.scalars(select(Member).where(Member.team_id == team_id, Member.user_id.in_(list(user_ids))))
    return {member.user_id: member for member in rows}


def save_profile(session: Session, team_id: str, profile: Profile, *, now: datetime) -> None:
    """Add somebody, or refresh what Slack says about them; what they set themselves stays."""
    known = {
        "name": profile.name,
        "slack_zone": profile.zone,
        "deactivated_at": now if profile.deactivated else None,
    }
    session.execute(
        insert(Member)
        .values(
            team_id=team_id,
            user_id=profile.user_id,
            work_start=time(9),
            work_end=time(17),
            work_days="01234",
            weekly_messages=3,
            created_at=now,
            **known,
        )
        .on_conflict_do_update(index_elements=["team_id", "user_id"], set_=known)
    )


def refresh_profile(session: Session, team_id: str, profile: Profile, *, now: datetime) -> bool:
    """Like `save_profile`, but only for somebody the bot knows already; say whether it does."""
    if find(session, team_id, profile.user_id) is None:
        return False
    save_profile(session, team_id, profile, now=now)
    return True


def save_settings(
    session: Session,
    team_id: str,
    user_id: str,
    *,
    own_zone: str | None,
    work_start: time,
    work_end: time,
    work_days: str,
    weekly_messages: int,
) -> None:
    session.execute(
        update(Member)
        .where(Member.team_id == team_id, Member.user_id == user_id)
        .values(
            own_zone=own_zone,
            work_start=work_start,
            work_end=work_end,
            work_days=work_days,
            weekly_messages=weekly_messages,
        )
    )


def save_away(session: Session, team_id: str, user_id: str, *, first: date | None, last: date | None) -> None:
    session.execute(
        update(Member)
        .where(Member.team_id == team_id, Member.user_id == user_id)
        .values(away_from=first, away_until=last)
    )


def save_dm_channel(session: Session, team_id: str, user_id: str, channel: str) -> None:
    session.execute(
        update(Member).where(Member.team_id == team_id, Member.user_id == user_id).values(dm_channel=channel)
    )


def mark_home_opened(session: Session, team_id: str, user_id: str, *, now: datetime) -> None:
    session.execute(
        update(Member)
        .where(Member.team_id == team_id, Member.user_id == user_id, Member.home_opened_at.is_(None))
        .values(home_opened_at=now)
    )
