"""What Slack says about members, asked by itself: of its events some get lost."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import structlog
from slack_sdk.errors import SlackApiError

from bot.actions import members as actions
from bot.feature import hooks
from bot.outbox import sending
from bot.services import Services, slack_error
from bot.slack import people
from storage import members, people_lists
from storage.members import Profile
from storage.tables import PeopleList

log = structlog.get_logger()

READ_EVERY = 15.0  # seconds
WORKSPACES = 20  # each time, side by side
PAGES = 20  # of one workspace at a time, and then it is left alone for a minute: Slack allows 20 a minute and more
REST = timedelta(minutes=1)
LEASE = timedelta(minutes=5)  # then another replica reads on, as this one must have died on a page
ANEW = timedelta(hours=20)  # once a day, however long it takes until it is somebody's page
BATCH = 10  # changed members in one transaction: whoever waits to write waits for one batch

ASK_EVERY = 15.0  # seconds
AT_ONCE = 10  # 40 a minute in all, of the 100 and more that Slack allows in each workspace
AGAIN = timedelta(minutes=10)  # when Slack did not answer


async def read(services: Services) -> None:
    """Read on in the lists of everybody whose turn it is: in one that is whole, what no event has told is found."""
    now = services.clock()
    turn = await services.db.in_turn.write(people_lists.claim, now=now, until=now + LEASE, limit=WORKSPACES)
    done = await asyncio.gather(*(_read_on(services, each) for each in turn), return_exceptions=True)
    for failed in done:
        if failed:
            raise failed


async def _read_on(services: Services, reading: PeopleList) -> None:
    slack, cursor = await services.slack_of(reading.team_id), reading.cursor
    been: set[str | None] = set()
    for page in range(1, PAGES + 1):
        try:
            users, following = await people.list_page(slack, cursor, been)
        except people.SILENCE as error:
            await _wait(services, reading.team_id, cursor, error)
            return
        told = {user["id"]: people.profile(user) for user in users}
        known = await services.db.in_turn.read(members.list_by_id, reading.team_id, list(told))
        changed = [told[each] for each in known if told[each].differs(known[each]) or told[each].away_until]
        await _refresh(services, reading.team_id, changed)
        now = services.clock()
        later = ANEW if following is None else REST if page == PAGES else LEASE
        goes_on = await services.db.in_turn.write(
            actions.go_on, reading.team_id, list(known), was=cursor, cursor=following, at=now + later, now=now
        )
        if following is None or not goes_on:
            return
        cursor = following


async def _wait(services: Services, team_id: str, cursor: str | None, error: Exception) -> None:
    """Read on where it stopped once Slack may answer again; from the beginning if it has forgotten where that was."""
    outcome, reason = sending.outcome_of(error), _reason(error)
    quiet = outcome.seconds if isinstance(outcome, sending.NotNow) else None
    until = services.clock() + (AGAIN if quiet is None else timedelta(seconds=quiet))
    log.info("not told about everybody", team=team_id, reason=reason)
    goes_on = None if reason == "invalid_cursor" else cursor
    await services.db.in_turn.write(people_lists.go_on, team_id, was=cursor, cursor=goes_on, at=until)


async def ask_slack(services: Services) -> None:
    """Ask, a few at a time, about those whom no list has told of for days: perhaps they are not in it any more."""
    now = services.clock()
    turn = await services.db.in_turn.write(members.claim_to_ask_about, now=now, limit=AT_ONCE)
    for team_id in sorted({member.team_id for member in turn}):
        ids = [member.user_id for member in turn if member.team_id == team_id]
        told: list[Profile] = []
        try:
            for user_id in ids:
                user = await people.find(services, team_id, user_id)
                told.append(people.profile(user) if user else _gone(user_id))
        except (people.NotAnswered, *people.SILENCE) as error:
            log.info("not told about members", team=team_id, reason=_reason(error.__cause__ or error))
            await services.db.in_turn.write(members.ask_again, team_id, ids[len(told) :], at=now + AGAIN)
        await _refresh(services, team_id, told)


async def _refresh(services: Services, team_id: str, told: Sequence[Profile]) -> None:
    """In batches, and always in the same order: two replicas must not wait for each other in a circle."""
    on_leaving = hooks(services.features, lambda feature: feature.member_left)
    in_order = sorted(told, key=lambda profile: profile.user_id)
    for start in range(0, len(in_order), BATCH):
        batch = in_order[start : start + BATCH]
        await services.db.in_turn.write(actions.refresh_all, team_id, batch, hooks=on_leaving, now=services.clock())


def _gone(user_id: str) -> Profile:
    """Of somebody in no list, whom Slack does not know when asked: they can no more be written to than who has left."""
    return Profile(user_id, name=None, zone=None, deactivated=True)


def _reason(error: BaseException) -> str:
    if isinstance(error, SlackApiError):
        return slack_error(error) or f"HTTP {getattr(error.response, 'status_code', 'without a status')}"
    return type(error).__name__
