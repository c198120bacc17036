"""Members: who they are in Slack, and what they said about their time."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime, time

from sqlalchemy import bindparam, select, update
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


@dataclass(frozen=True, slots=True)
class ChosenSettings:
    """What somebody says about their time; without a zone of their own, Slack's holds."""

    work_start: time
    work_end: time
    work_days: str
    own_zone: str | None
    weekly_messages: int


DEFAULTS = ChosenSettings(time(9), time(17), work_days="01234", own_zone=None, weekly_messages=3)

_MEMBERS = Member.__table__
_THIS_ONE = (_MEMBERS.c.team_id == bindparam("team"), _MEMBERS.c.user_id == bindparam("member"))
_FIND = select(Member).where(*_THIS_ONE)
_GET = _FIND.execution_options(populate_existing=True)


def find(session: Session, team_id: str, user_id: str) -> Member | None:
    return session.scalar(_FIND, {"team": team_id, "member": user_id})


def get(session: Session, team_id: str, user_id: str) -> Member:
    """Somebody the bot knows, as the database has them now."""
    member = session.scalar(_GET, {"team": team_id, "member": user_id})
    if member is None:
        raise NotAMember
    return member


_BY_ID = select(Member).where(
    Member.team_id == bindparam("team"), Member.user_id.in_(bindparam("members", expanding=True))
)


def list_by_id(session: Session, team_id: str, user_ids: Iterable[str]) -> dict[str, Member]:
    rows = session.scalars(_BY_ID, {"team": team_id, "members": list(user_ids)})
    return {member.user_id: member for member in rows}


_ADD = insert(_MEMBERS)
_SAVE_PROFILE = _ADD.on_conflict_do_update(
    index_elements=["team_id", "user_id"],
    set_={name: _ADD.excluded[name] for name in ("name", "slack_zone", "deactivated_at")},
)


def save_profile(session: Session, team_id: str, profile: Profile, *, now: datetime) -> None:
    """Add somebody, or refresh what Slack says about them; what they set themselves stays."""
    session.execute(
        _SAVE_PROFILE,
        {
            "team_id": team_id,
            "user_id": profile.user_id,
            "name": profile.name,
            "slack_zone": profile.zone,
            "deactivated_at": now if profile.deactivated else None,
            "created_at": now,
            **asdict(DEFAULTS),
        },
    )


_CHANGE = update(_MEMBERS).where(*_THIS_ONE)
_SAVE_SETTINGS = _CHANGE.values({each.name: bindparam(f"new_{each.name}") for each in fields(ChosenSettings)})
_SAVE_AWAY = _CHANGE.values(away_from=bindparam("first"), away_until=bindparam("last"))
_SAVE_DM_CHANNEL = _CHANGE.values(dm_channel=bindparam("channel"))
_MARK_HOME_OPENED = _CHANGE.where(_MEMBERS.c.home_opened_at.is_(None)).values(home_opened_at=bindparam("now"))


def save_settings(session: Session, team_id: str, user_id: str, chosen: ChosenSettings) -> None:
    new = {f"new_{name}": value for name, value in asdict(chosen).items()}
    session.execute(_SAVE_SETTINGS, {"team": team_id, "member": user_id, **new})


def save_away(session: Session, team_id: str, user_id: str, *, first: date | None, last: date | None) -> None:
    session.execute(_SAVE_AWAY, {"team": team_id, "member": user_id, "first": first, "last": last})


def save_dm_channel(session: Session, team_id: str, user_id: str, channel: str) -> None:
    session.execute(_SAVE_DM_CHANNEL, {"team": team_id, "member": user_id, "channel": channel})


def mark_home_opened(session: Session, team_id: str, user_id: str, *, now: datetime) -> None:
    """Only the first time counts."""
    session.execute(_MARK_HOME_OPENED, {"team": team_id, "member": user_id, "now": now})
