"""Workspaces: which are connected, and the lane that each one's deliveries leave by."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.sql import insert
from storage.tables import Lane, Workspace


async def connect(session: AsyncSession, team_id: str, *, name: str, bot_user_id: str) -> None:
    """Note that the app is installed and its token works; work that had stopped goes on."""
    values = {"name": name, "bot_user_id": bot_user_id, "disconnected_at": None, "disconnect_reason": None}
    await session.execute(
        insert(session, Workspace)
        .values(team_id=team_id, **values)
        .on_conflict_do_update(index_elements=["team_id"], set_=values)
    )
    await session.execute(insert(session, Lane).values(team_id=team_id, failures=0).on_conflict_do_nothing())


async def mark_disconnected(session: AsyncSession, team_id: str, *, reason: str, now: datetime) -> bool:
    """Stop working for a workspace, keeping everything it is owed; say whether this call did it."""
    done = await session.scalar(
        update(Workspace)
        .where(Workspace.team_id == team_id, Workspace.disconnected_at.is_(None))
        .values(disconnected_at=now, disconnect_reason=reason)
        .returning(Workspace.team_id)
    )
    return done is not None


async def list_disconnected(session: AsyncSession) -> list[str]:
    """Team ids of workspaces that no work is done for."""
    return list(await session.scalars(select(Workspace.team_id).where(Workspace.disconnected_at.is_not(None))))
