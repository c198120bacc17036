"""How people install the app in their own workspaces: Bolt's OAuth flow, on our own tables and with our own pages.

One row for each workspace, instead of the SDK's stores: those add a row with each installation and keep the old tokens,
look a state up before they delete it so that two can use it, and leave Bolt to ask Slack anew with each request.
"""

import secrets
from collections.abc import Awaitable, Sequence
from datetime import timedelta
from typing import Any

import aiohttp
import structlog
from aiohttp import web
from slack_bolt import BoltResponse
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.errors import SlackApiError
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from sqlalchemy.exc import SQLAlchemyError

from bot.services import Services, slack_error
from bot.views import installations as views
from storage import installations, workspaces

log = structlog.get_logger()

SCOPES = ("commands", "chat:write", "im:write", "im:history", "users:read")
STATE_LIFE = timedelta(minutes=10)  # as long as Slack's own code lives
MOST_UNDER_WAY = 1000
HEADERS: dict[str, str | Sequence[str]] = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",  # the address holds a code
}


class Authorize(AsyncAuthorize):
    """The token of the workspace that a request comes from, without asking Slack about it."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def __call__(self, *, team_id: str | None, **_more: Any) -> AuthorizeResult | None:
        workspace = await self._services.clients.find_installed(team_id) if team_id else None
        if workspace is None:
            return None
        return AuthorizeResult(
            enterprise_id=None, team_id=team_id, bot_user_id=workspace.bot_user_id, bot_token=workspace.bot_token
        )


class Store(AsyncInstallationStore):
    """Keeps what the flow brings home."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def async_save(self, installation: Installation) -> None:
        """Raises BoltError, in words for whoever installs, when it is nothing that the bot can work with."""
        if installation.bot_refresh_token:
            raise BoltError(views.ROTATION)
        if installation.is_enterprise_install or not installation.team_id or not installation.bot_token:
            raise BoltError(views.NO_WORKSPACE)
        team_id = installation.team_id
        await self._services.db.write(
            workspaces.connect,
            team_id,
            name=installation.team_name or team_id,
            bot_user_id=installation.bot_user_id or "",
            bot_token=installation.bot_token,
        )
        self._services.clients.forget(team_id)
        log.info("workspace installed", team=team_id)


class TooMany(Exception):
    """So many are on their way that somebody must be playing."""


class States(AsyncOAuthStateStore):
    """Anybody can ask for a state: only so many are written, so that whoever asks without end keeps nobody else."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def async_issue(self, *_args: Any, **_more: Any) -> str:
        db, state, now = self._services.db, secrets.token_urlsafe(32), self._services.clock()
        if await db.read(installations.count_states, now=now) >= MOST_UNDER_WAY:
            raise TooMany
        await db.write(installations.add_state, state, expires_at=now + STATE_LIFE, now=now)
        return state

    async def async_consume(self, state: str) -> bool:
        return await self._services.db.write(installations.use_state, state, now=self._services.clock())


async def exchange(
    client: AsyncWebClient, code: str, redirect_url: str | None, *, client_id: str, secret: str
) -> AsyncSlackResponse:
    """`oauth.v2.access`. The SDK's own method still uses what aiohttp is about to drop."""
    headers = {"Authorization": aiohttp.encode_basic_auth(client_id, secret)}
    return await client.api_call(
        "oauth.v2.access", headers=headers, data={"code": code, "redirect_uri": redirect_url or ""}
    )


class Flow(AsyncOAuthFlow):
    async def run_installation(self, code: str) -> Installation | None:
        """As Bolt's own, but the log says why Slack refused and not with which code, and nothing more is asked."""
        settings = self.settings
        try:
            answer = await exchange(
                self.client, code, settings.redirect_uri, client_id=settings.client_id, secret=settings.client_secret
            )
        except SlackApiError as error:
            log.error("installation refused", slack=slack_error(error))
            return None
        team, person = answer.get("team") or {}, answer.get("authed_user") or {}
        return Installation(
            app_id=answer.get("app_id"),
            team_id=team.get("id"),
            team_name=team.get("name"),
            bot_token=answer.get("access_token"),
            bot_user_id=answer.get("bot_user_id"),
            bot_refresh_token=answer.get("refresh_token"),
            user_id=str(person.get("id")),
            is_enterprise_install=bool(answer.get("is_enterprise_install")),
        )


def build_flow(services: Services) -> AsyncOAuthFlow:
    """Bolt's flow: a state in the address and in a cookie, a code from Slack, a token for the code."""
    settings = services.settings

    async def succeeded(args: AsyncSuccessArgs) -> BoltResponse:
        done = args.installation
        cookie = args.settings.state_utils.build_set_cookie_for_deletion()
        page = views.installed(str(done.team_name or done.team_id), f"slack://app?team={done.team_id}&id={done.app_id}")
        return BoltResponse(status=200, body=page, headers=HEADERS | {"Set-Cookie": cookie})

    async def failed(args: AsyncFailureArgs) -> BoltResponse:
        log.warning("not installed", reason=args.reason if args.reason in views.REASONS else "other")
        page = views.failed(args.reason, settings.install_url, words=str(args.error) if args.error else None)
        return BoltResponse(status=200 if args.reason == views.DENIED else 400, body=page, headers=HEADERS)

    return Flow(
        client=services.slack,
        settings=AsyncOAuthSettings(
            client_id=settings.client_id,
            client_secret=settings.client_secret,
            scopes=SCOPES,
            user_scopes=[],
            redirect_uri=settings.redirect_url,
            authorization_url=settings.authorize_url,
            install_page_rendering_enabled=False,
            callback_options=AsyncCallbackOptions(succeeded, failed),
            installation_store=Store(services),
            state_store=States(services),
            state_expiration_seconds=int(STATE_LIFE.total_seconds()),
        ),
    )


def for_bolt(services: Services) -> dict[str, Any]:
    """What Bolt's app is told when there is a token for each workspace."""
    return {
        "authorize": Authorize(services),
        "oauth_flow": build_flow(services),
        "user_facing_authorize_error_message": views.not_installed(services.settings.install_url),
    }


def routes(flow: AsyncOAuthFlow, install_url: str) -> list[web.RouteDef]:
    """`/slack/install` and `/slack/oauth_redirect`."""

    async def answered(work: Awaitable[BoltResponse]) -> web.StreamResponse:
        try:
            return await to_aiohttp_response(await work)
        except (TooMany, SQLAlchemyError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.error("installation failed", error=type(error).__name__)
            return web.Response(status=503, text=views.failed(views.TROUBLE, install_url), content_type="text/html")

    async def install(_request: web.Request) -> web.StreamResponse:
        # Bolt would copy some of the address into Slack's: there is nothing in it that anybody needs.
        return await answered(flow.handle_installation(AsyncBoltRequest(body="")))

    async def come_back(request: web.Request) -> web.StreamResponse:
        query = request.rel_url.raw_query_string
        headers: dict[str, str | Sequence[str]] = dict(request.headers)
        return await answered(flow.handle_callback(AsyncBoltRequest(body="", query=query, headers=headers)))

    return [
        web.get("/slack/install", install, allow_head=False),  # each look writes a row
        web.get("/slack/oauth_redirect", come_back, allow_head=False),
    ]
