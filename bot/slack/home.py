"""Somebody's Home tab: drawing it, and drawing it again when something on it has changed."""

from bot.services import Services
from bot.views import home as views
from storage import feedback, members, pairs, programs, prompts, responses, rhythms

SHOWN = 5


def refresh(services: Services, team_id: str, user_id: str) -> None:
    """Redraw somebody's Home soon, if they have ever looked at it."""
    services.later(_refresh(services, team_id, user_id))


async def _refresh(services: Services, team_id: str, user_id: str) -> None:
    async with services.db.read() as session:
        member = await session.run_sync(members.find, team_id, user_id)
    if member and member.home_opened_at:
        await publish(services, team_id, user_id)


async def publish(services: Services, team_id: str, user_id: str) -> None:
    now = services.clock()
    async with services.db.read() as session:
        member = await session.run_sync(members.find, team_id, user_id)
        mine = await session.run_sync(pairs.list_for, team_id, user_id) if member else []
        home = views.Home(
            user_id=user_id,
            today=member.today(now) if member else now.date(),
            now=now,
            member=member,
            pairs=mine,
            waiting=await session.run_sync(prompts.list_open, team_id, user_id, now=now) if mine else [],
            rhythms=await session.run_sync(rhythms.list_of_member, team_id, user_id) if mine else [],
            own=await session.run_sync(responses.list_own, team_id, author=user_id, limit=SHOWN) if member else [],
            shared=await session.run_sync(responses.list_shared, team_id, viewer=user_id, limit=SHOWN)
            if member
            else [],
            rounds=await session.run_sync(feedback.list_mine, team_id, viewer=user_id, limit=views.MOST_ROUNDS + 1)
            if member
            else [],
            programs=await session.run_sync(programs.list_for, team_id, coordinator=user_id) if member else [],
            coordinator_ids=[] if mine else await session.run_sync(programs.list_coordinator_ids, team_id),
        )
    slack = await services.slack_of(team_id)
    await slack.views_publish(user_id=user_id, view=views.view(home, services.content))
