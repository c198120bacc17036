"""Check-ins: `/checkin`, and what happens when the form is sent."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.services import Services
from bot.views import checkins as views
from bot.views import help
from handlers import responses, screens
from storage import pairs, programs


def register(app: AsyncApp) -> None:
    app.command("/checkin")(command)
    app.action(views.OPEN_FORM)(press)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, services: Services
) -> None:
    view, words = await _form(services, context)
    await ack(words or "")
    if view:
        await client.views_open(trigger_id=body["trigger_id"], view=view)


async def press(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, services: Services
) -> None:
    await ack()
    view, words = await _form(services, context)
    await screens.show(client, body, view or help.no_pair_notice(words))


async def _form(services: Services, context: AsyncBoltContext) -> tuple[dict[str, Any] | None, str]:
    """The form for this person, or words for somebody without a pair."""
    team_id, user_id = str(context.team_id), str(context.user_id)
    async with services.db.read() as session:
        mine = await pairs.list_for_form(session, team_id, user_id)
        if mine:
            return views.form(mine, user_id, form_id=screens.new_form_id()), ""
        return None, help.no_pair(await programs.list_coordinator_ids(session, team_id), user_id)


async def save(ack: AsyncAck, view: dict[str, Any], context: AsyncBoltContext, services: Services) -> None:
    team_id, user_id = str(context.team_id), str(context.user_id)
    await ack(
        response_action="update",
        view=await responses.save(
            services,
            team_id,
            user_id,
            view,
            lambda today: views.read(view, today=today),
            pair_id=views.read_pair(view),
        ),
    )


async def save_edit(ack: AsyncAck, view: dict[str, Any], context: AsyncBoltContext, services: Services) -> None:
    team_id, user_id = str(context.team_id), str(context.user_id)
    today = await responses.today_of(services, team_id, user_id)
    written = views.read(view, today=today)
    await ack(response_action="update", view=await responses.save_edit(services, team_id, user_id, view, written))
