"""Workspaces: which are connected, with which token, and what each has one of: a lane, and a list of its people."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, select, update
from sqlalchemy.orm import Session

from storage.sql import insert
from storage.tables import Lane, PeopleList, Workspace

NO_TOKEN = "no_token"  # noqa: S105 - the reason why no work is done for a workspace

_INSTALLED = select(Workspace).where(Workspace.team_id == bindparam("team"), Workspace.bot_token.is_not(None))
_INSTALLER = select(Workspace.installed_by).where(Workspace.team_id == bindparam("team"))
_SERVED = select(Workspace.team_id).where(Workspace.team_id == bindparam("team"), Workspace.disconnected_at.is_(None))
_COUNT_INSTALLED_BY = select(func.count()).where(
    Workspace.bot_token.is_not(None), Workspace.installed_by.in_(bindparam("users", expanding=True))
)
_COUNT_INSTALLED = select(func.count()).where(Workspace.bot_token.is_not(None))
_DISCONNECTED = select(Workspace.team_id).where(
    Workspace.disconnected_at.is_not(None), Workspace.disconnect_reason != NO_TOKEN
)
IS_ANY_DISCONNECTED = exists().where(Workspace.disconnected_at.is_not(None))
_DISCONNECTED_WITH_TOKEN = select(Workspace).where(
    Workspace.disconnected_at.is_not(None), Workspace.bot_token.is_not(None)
)


def connect(
    session: Session,
    team_id: str,
    *,
    name: str,
    bot_user_id: str,
    bot_token: str | None = None,
    installed_by: str | None = None,
) -> None:
    """Note that the app is installed and its token works; work that had stopped goes on.

    `bot_token` takes the place of the one before, with who installed it. Without it, what is kept stays.
    """
    values: dict[str, Any] = {
        "name": name,
        "bot_user_id": bot_user_id,
        "disconnected_at": None,
        "disconnect_reason": None,
    }
    if bot_token:
        values |= {"bot_token": bot_token, "installed_by": installed_by}
    session.execute(
        insert(Workspace)
        .values(team_id=team_id, **values)
        .on_conflict_do_update(index_elements=["team_id"], set_=values)
    )
    session.execute(insert(Lane).values(team_id=team_id, failures=0).on_conflict_do_nothing())
    session.execute(insert(PeopleList).values(team_id=team_id).on_conflict_do_nothing())


def find_installed(session: Session, team_id: str) -> Workspace | None:
    """A workspace with a token of its own."""
    return session.scalar(_INSTALLED, {"team": team_id})


def find_installer(session: Session, team_id: str) -> str | None:
    """Who installed the app in a workspace, with the token that it has now."""
    return session.scalar(_INSTALLER, {"team": team_id})


def is_served(session: Session, team_id: str) -> bool:
    """Whether work is done for a workspace."""
    return session.scalar(_SERVED, {"team": team_id}) is not None


def count_installed_by(session: Session, user_ids: Iterable[str]) -> int:
    """How many workspaces with a token of their own one of these people has installed the app in."""
    return session.scalar(_COUNT_INSTALLED_BY, {"users": list(user_ids)}) or 0


def count_installed(session: Session) -> int:
    return session.scalar(_COUNT_INSTALLED) or 0


def mark_disconnected(session: Session, team_id: str, *, reason: str, now: datetime) -> bool:
    """Stop working for a workspace, keeping everything it is owed; say whether this call did it."""
    done = session.scalar(
        update(Workspace)
        .where(Workspace.team_id == team_id, Workspace.disconnected_at.is_(None))
        .values(disconnected_at=now, disconnect_reason=reason)
        .returning(Workspace.team_id)
    )
    return done is not None


def mark_all_without_token(session: Session, *, now: datetime) -> None:
    """Stop working for workspaces that have not been installed, or no longer are."""
    session.execute(
        update(Workspace)
        .where(Workspace.bot_token.is_(None), Workspace.disconnected_at.is_(None))
        .values(disconnected_at=now, disconnect_reason=NO_TOKEN)
    )


def mark_all_installed_besides(session: Session, team_id: str, *, now: datetime) -> None:
    """Stop working for workspaces with tokens of their own, which the one token that is used now does not serve."""
    session.execute(
        update(Workspace)
        .where(Workspace.bot_token.is_not(None), Workspace.team_id != team_id, Workspace.disconnected_at.is_(None))
        .values(disconnected_at=now, disconnect_reason=NO_TOKEN)
    )


def mark_connected(session: Session, team_id: str, *, bot_token: str) -> bool:
    """Go on with a workspace whose token works after all; false when that is no longer its token."""
    done = session.scalar(
        update(Workspace)
        .where(Workspace.team_id == team_id, Workspace.bot_token == bot_token)
        .values(disconnected_at=None, disconnect_reason=None)
        .returning(Workspace.team_id)
    )
    return done is not None


def remove_token(session: Session, team_id: str, *, bot_token: str) -> bool:
    """Forget a token that Slack does not accept any more, unless the app has meanwhile been installed again."""
    done = session.scalar(
        update(Workspace)
        .where(Workspace.team_id == team_id, Workspace.bot_token == bot_token, Workspace.disconnected_at.is_not(None))
        .values(bot_token=None)
        .returning(Workspace.team_id)
    )
    return done is not None


def list_disconnected(session: Session) -> list[str]:
    """Team ids of workspaces that no work is done for, except where there is no token to ask with."""
    return list(session.scalars(_DISCONNECTED))


def list_disconnected_with_token(session: Session) -> list[Workspace]:
    """Workspaces that no work is done for, and whose tokens are still there."""
    return list(session.scalars(_DISCONNECTED_WITH_TOKEN))
