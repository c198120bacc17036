"""Members: who they are in Slack, and what they said about their time."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime, time, timedelta

from sqlalchemy import Boolean, String, and_, bindparam, case, cast, exists, func, or_, select, true, update
from sqlalchemy.orm import Session

from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage.due import anything
from storage.sql import insert
from storage.tables import Coordinator, Member, Pair, Workspace
from storage.types import UtcDateTime

ALONE_AFTER = timedelta(days=2)  # everybody is in the list that is read each day, unless they are gone, or Slack is
SOON = timedelta(hours=1)  # when Slack has been silent about them


@dataclass(frozen=True, slots=True)
class Profile:
    """What Slack says about somebody; None is what it does not say. `updated_at` is when it changed that last.

    `away_until` is when a status expires that says that they are away. The words of a status are kept nowhere.
    """

    user_id: str
    name: str | None
    zone: str | None
    deactivated: bool | None = False
    updated_at: datetime | None = None
    away_until: datetime | None = None

    @property
    def says_nothing(self) -> bool:
        return self.name is None and self.zone is None and self.deactivated is None

    def differs(self, known: Member) -> bool:
        """Whether it says something else than is known."""
        left = known.deactivated_at is not None
        return (
            self.name not in (None, known.name)
            or self.zone not in (None, known.slack_zone)
            or self.deactivated not in (None, left)
        )


class NotAMember(Refusal):
    """The bot knows nobody by this id: whoever has never been in a pair."""


@dataclass(frozen=True, slots=True)
class ChosenSettings:
    """What somebody says about their time. Without a zone of their own Slack's holds, without a visit time that of
    their programs, and without visit days they are visited on each day on which they work.
    """

    work_start: time
    work_end: time
    work_days: str
    own_zone: str | None
    own_visit_time: time | None
    visit_days: str | None
    visits_a_week: int


DEFAULTS = ChosenSettings(
    time(9), time(17), work_days="01234", own_zone=None, own_visit_time=None, visit_days=None, visits_a_week=3
)

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


_BY_ID = (
    select(Member)
    .where(Member.team_id == bindparam("team"), Member.user_id.in_(bindparam("members", expanding=True)))
    .execution_options(populate_existing=True)
)


def list_by_id(session: Session, team_id: str, user_ids: Iterable[str]) -> dict[str, Member]:
    """Those of them whom the bot knows, as the database has them now."""
    rows = session.scalars(_BY_ID, {"team": team_id, "members": list(user_ids)})
    return {member.user_id: member for member in rows}


_ADD = insert(_MEMBERS)
_GONE = cast(bindparam("said_gone"), Boolean)  # PostgreSQL has to be told what a missing value is
_SAVE_PROFILE = _ADD.on_conflict_do_update(
    index_elements=["team_id", "user_id"],
    set_={
        "name": func.coalesce(bindparam("said_name", type_=String), _MEMBERS.c.name),
        "slack_zone": func.coalesce(bindparam("said_zone", type_=String), _MEMBERS.c.slack_zone),
        "deactivated_at": case(
            (_GONE.is_(None), _MEMBERS.c.deactivated_at),
            (_GONE, func.coalesce(_MEMBERS.c.deactivated_at, _ADD.excluded.deactivated_at)),
        ),
        "ask_slack_at": _ADD.excluded.ask_slack_at,
        "slack_updated_at": func.coalesce(_ADD.excluded.slack_updated_at, _MEMBERS.c.slack_updated_at),
    },
    # Events arrive in any order, and a page of people may have been on its way while one came.
    where=func.coalesce(_ADD.excluded.slack_updated_at >= _MEMBERS.c.slack_updated_at, true()),
)


def save_profile(session: Session, team_id: str, profile: Profile, *, zone: str = "UTC", now: datetime) -> None:
    """Add somebody, or refresh what Slack says about them, unless what is known is newer.

    What they set themselves stays, and what Slack leaves out; `zone` is for somebody new of whom it says none.
    """
    save_profiles(session, team_id, [profile], zone=zone, now=now)


def save_profiles(
    session: Session, team_id: str, profiles: Iterable[Profile], *, zone: str = "UTC", now: datetime
) -> None:
    """The same for several, in one order, so that two who save the same people do not wait in a circle."""
    common = {"team_id": team_id, "created_at": now, **asdict(DEFAULTS)}
    rows = [
        {
            **common,
            "user_id": profile.user_id,
            "name": profile.name or profile.user_id,
            "slack_zone": profile.zone or zone,
            "deactivated_at": now if profile.deactivated else None,
            "ask_slack_at": now + (SOON if profile.says_nothing else ALONE_AFTER),
            # One in the future would keep out all that comes.
            "slack_updated_at": profile.updated_at and min(profile.updated_at, now),
            "said_name": profile.name,
            "said_zone": profile.zone,
            "said_gone": profile.deactivated,
        }
        for profile in sorted(profiles, key=lambda profile: profile.user_id)
    ]
    if rows:
        session.execute(_SAVE_PROFILE, rows)


# Of any workspace: the job that asks is one for all. Who coordinates nothing and is in no living pair, or whose
# workspace is not connected, also waits as long again: what a look costs grows with whose turn it is, not with whom the
# bot has ever met.
_TURN = (
    select(Member)
    .where(or_(_MEMBERS.c.ask_slack_at.is_(None), _MEMBERS.c.ask_slack_at <= bindparam("now", type_=UtcDateTime())))
    .order_by(_MEMBERS.c.ask_slack_at, _MEMBERS.c.team_id, _MEMBERS.c.user_id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
IS_TO_ASK_ABOUT = anything(_TURN)
_ASK_AT = (
    update(_MEMBERS)
    .where(_MEMBERS.c.team_id == bindparam("team"), _MEMBERS.c.user_id.in_(bindparam("members", expanding=True)))
    .values(ask_slack_at=bindparam("at"))
)
_MATTER = (
    select(Member)
    .join(Workspace, and_(Workspace.team_id == Member.team_id, Workspace.disconnected_at.is_(None)))
    .where(
        Member.team_id == bindparam("team"),
        Member.user_id.in_(bindparam("members", expanding=True)),
        or_(
            exists().where(
                Pair.team_id == Member.team_id,
                or_(Pair.mentor_id == Member.user_id, Pair.mentee_id == Member.user_id),
                Pair.state != PairState.ENDED,
            ),
            exists().where(Coordinator.team_id == Member.team_id, Coordinator.user_id == Member.user_id),
        ),
    )
)


def claim_to_ask_about(session: Session, *, now: datetime, limit: int) -> list[Member]:
    """Those about whom Slack is to be asked by themselves now: they have been in no list of everybody for days.

    At most so many, and nobody else asks about them.
    """
    turn: dict[str, list[str]] = defaultdict(list)
    for member in session.scalars(_TURN, {"now": now, "most": limit}):
        turn[member.team_id].append(member.user_id)
    matter: list[Member] = []
    for team_id, user_ids in turn.items():
        ask_again(session, team_id, user_ids, at=now + ALONE_AFTER)
        matter += session.scalars(_MATTER, {"team": team_id, "members": user_ids})
    return matter


def ask_again(session: Session, team_id: str, user_ids: Sequence[str], *, at: datetime) -> None:
    """Slack is asked about them by themselves then, unless a list of everybody tells of them before."""
    session.execute(_ASK_AT, {"team": team_id, "members": user_ids, "at": at})


_CHANGE = update(_MEMBERS).where(*_THIS_ONE)
_SAVE_SETTINGS = _CHANGE.values({each.name: bindparam(f"new_{each.name}") for each in fields(ChosenSettings)})
_SAVE_VISITS_A_WEEK = _CHANGE.values(visits_a_week=bindparam("number"))
_SAVE_DM_CHANNEL = _CHANGE.values(dm_channel=bindparam("channel"))
_MARK_HOME_OPENED = _CHANGE.values(home_opened_at=bindparam("now"))
_OPENED_HOME = select(_MEMBERS.c.user_id).where(
    _MEMBERS.c.team_id == bindparam("team"),
    _MEMBERS.c.home_opened_at > bindparam("since"),
    _MEMBERS.c.deactivated_at.is_(None),
)
_HAS_OPENED_HOME = _OPENED_HOME.where(_MEMBERS.c.user_id == bindparam("member"))
_WHO_OPENED_HOME = _OPENED_HOME.where(_MEMBERS.c.user_id.in_(bindparam("members", expanding=True)))


def save_settings(session: Session, team_id: str, user_id: str, chosen: ChosenSettings) -> None:
    new = {f"new_{name}": value for name, value in asdict(chosen).items()}
    session.execute(_SAVE_SETTINGS, {"team": team_id, "member": user_id, **new})


def save_visits_a_week(session: Session, team_id: str, user_id: str, number: int) -> None:
    session.execute(_SAVE_VISITS_A_WEEK, {"team": team_id, "member": user_id, "number": number})


def save_dm_channel(session: Session, team_id: str, user_id: str, channel: str) -> None:
    session.execute(_SAVE_DM_CHANNEL, {"team": team_id, "member": user_id, "channel": channel})


def mark_home_opened(session: Session, team_id: str, user_id: str, *, now: datetime) -> None:
    session.execute(_MARK_HOME_OPENED, {"team": team_id, "member": user_id, "now": now})


def has_opened_home(session: Session, team_id: str, user_id: str, *, since: datetime) -> bool:
    """Whether somebody who is here still has opened their Home since then, as far as that was noted."""
    return session.scalar(_HAS_OPENED_HOME, {"team": team_id, "member": user_id, "since": since}) is not None


def list_who_opened_home(session: Session, team_id: str, user_ids: Iterable[str], *, since: datetime) -> list[str]:
    """Those of them."""
    these = {"team": team_id, "members": sorted(user_ids), "since": since}
    return sorted(session.scalars(_WHO_OPENED_HOME, these))
