"""How people install the app in their own workspaces: to Slack, which asks them, and back with a code for a token.

One row for each workspace, instead of Bolt's flow and the SDK's stores: those add a row with each installation and keep
the old tokens, write down everybody who sets out, and leave Bolt to ask Slack anew with each request.
"""

import re
import secrets
from collections.abc import Mapping
from typing import Any

import aiohttp
import structlog
from aiohttp import web
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from sqlalchemy.exc import SQLAlchemyError
from yarl import URL

from bot.actions import workspaces as actions
from bot.domain import names
from bot.operate import metrics
from bot.operate.logs import Seldom
from bot.operate.metrics import WhyRefused
from bot.services import Services, slack_error
from bot.slack.states import LIFE, States
from bot.views import installations as views
from storage import installations
from storage.reasons import reason

log = structlog.get_logger()

REQUIRED = ("commands", "chat:write", "im:write", "im:history", "users:read")
WITHOUT = {
    "channels:read": "no digest is posted in a channel, because nobody could tell who reads along there",
    "groups:read": "no digest is posted in a private channel, because nobody could tell who reads along there",
    "files:write": "nobody is sent their keepsake as files; it is there to copy",
    "users:read.email": "nobody can be named by e-mail address in a list to import",
}
"""The optional scopes, which may be declined, and what is missing without each."""
SCOPES = (*REQUIRED, *WITHOUT)
COOKIE = "__Host-rapport-install"  # by that beginning a browser lets no other host, and no page without TLS, set it
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",  # the address holds a code
}
PASSING = frozenset({"ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout", ""})
_BROWSER = re.compile("[A-Za-z0-9_-]{43}")


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


def for_bolt(services: Services) -> dict[str, Any]:
    """What Bolt's app is told when there is a token for each workspace."""
    return {
        "authorize": Authorize(services),
        "user_facing_authorize_error_message": views.not_installed(services.settings.install_url),
    }


async def exchange(
    client: AsyncWebClient, code: str, redirect_url: str | None, *, client_id: str, secret: str
) -> AsyncSlackResponse:
    """`oauth.v2.access`. The SDK's own method still uses what aiohttp is about to drop."""
    headers = {"Authorization": aiohttp.encode_basic_auth(client_id, secret)}
    return await client.api_call(
        "oauth.v2.access", headers=headers, data={"code": code, "redirect_uri": redirect_url or ""}
    )


class NotInstalled(Exception):
    """`reason` is one of those that the page has words for."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Journey:
    """The way of a browser: out with a state in the address, and back with it and a code."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._states = States(str(services.settings.client_secret))

    def set_out(self, browser: str) -> URL:
        """Slack's question to this browser. Nothing is written down, so nobody can take the place of anybody."""
        settings = self._services.settings
        return URL(settings.authorize_url).with_query(
            client_id=str(settings.client_id),
            scope=",".join(SCOPES),
            user_scope="",
            redirect_uri=settings.redirect_url,
            state=self._states.issue(browser, now=self._services.clock()),
        )

    async def come_back(self, browser: str, query: Mapping[str, str]) -> tuple[str, str]:
        """Install the app; give the workspace's name and a link that opens it there. Raises NotInstalled.

        The state is used up only with what Slack has confirmed: whoever comes back with anything writes nothing.
        """
        services = self._services
        if reason := query.get("error"):
            raise NotInstalled(views.DENIED if reason == views.DENIED else views.OTHER)
        state, code = query.get("state", ""), query.get("code", "")
        until = self._states.good_until(state, browser, now=services.clock())
        if until is None or await services.db.read(installations.is_used, state):
            raise NotInstalled(views.NOT_THIS_WAY)
        if not code:
            raise NotInstalled(views.NO_CODE)
        answer = await self._ask(code)
        team, token = answer.get("team") or {}, answer.get("access_token")
        if answer.get("refresh_token"):
            raise NotInstalled(views.ROTATION)
        if answer.get("is_enterprise_install") or not team.get("id") or not token:
            raise NotInstalled(views.NO_WORKSPACE)
        team_id = str(team["id"])
        name = names.shown(str(team.get("name") or "")) or team_id
        installed = await services.db.write(
            actions.install,
            team_id,
            state=state,
            until=until,
            name=name,
            bot_user_id=str(answer.get("bot_user_id") or ""),
            bot_token=str(token),
            installed_by=str((answer.get("authed_user") or {}).get("id") or "") or None,
            now=services.clock(),
        )
        if not installed:
            raise NotInstalled(views.NOT_THIS_WAY)
        services.clients.forget(team_id)
        log.info("workspace installed", team=team_id)
        return name, f"slack://app?team={team_id}&id={answer.get('app_id')}"

    async def _ask(self, code: str) -> AsyncSlackResponse:
        settings = self._services.settings
        try:
            return await exchange(
                self._services.slack,
                code,
                settings.redirect_url,
                client_id=str(settings.client_id),
                secret=str(settings.client_secret),
            )
        except SlackApiError as error:
            # Slack asks for quiet, or is in trouble: its code is good for some minutes more.
            raise NotInstalled(views.TROUBLE if slack_error(error) in PASSING else views.NOT_CONFIRMED) from error


def routes(services: Services) -> list[web.RouteDef]:
    """`/slack/install` and `/slack/oauth_redirect`."""
    journey, install_url = Journey(services), services.settings.install_url
    failed = Seldom("installation failed")
    refused = {reason: Seldom("not installed") for reason in views.REASONS}  # so that none of them hides another

    def page(text: str, status: int = 200) -> web.Response:
        return web.Response(status=status, text=text, content_type="text/html", headers=HEADERS)

    async def install(request: web.Request) -> web.StreamResponse:
        browser = _browser(request) or secrets.token_urlsafe(32)
        answer = web.Response(status=302, headers={**HEADERS, "Location": str(journey.set_out(browser))})
        # Lax: Slack sends them back by a link from its own pages, on which Strict would leave the cookie out.
        answer.set_cookie(
            COOKIE, browser, path="/", max_age=int(LIFE.total_seconds()), secure=True, httponly=True, samesite="Lax"
        )
        return answer

    async def come_back(request: web.Request) -> web.StreamResponse:
        try:
            return page(views.installed(*await journey.come_back(_browser(request), request.query)))
        except NotInstalled as error:
            cause = error.__cause__
            slack = slack_error(cause) if isinstance(cause, SlackApiError) else None
            metrics.refuse(WhyRefused.INSTALLATION)
            refused[error.reason].warn(reason=error.reason, slack=slack)
            status = {views.DENIED: 200, views.TROUBLE: 503}.get(error.reason, 400)
            return page(views.failed(error.reason, install_url), status)
        except (SQLAlchemyError, aiohttp.ClientError, TimeoutError, OSError) as error:
            failed.warn(error=type(error).__name__, reason=reason(error))
            return page(views.failed(views.TROUBLE, install_url), 503)

    return [
        web.get("/slack/install", install),
        web.get("/slack/oauth_redirect", come_back, allow_head=False),  # a look at it would use up the code
    ]


def _browser(request: web.Request) -> str:
    """What tells this browser from others; the same for all of its tabs, so that several can be on their way."""
    value = request.cookies.get(COOKIE, "")
    return value if _BROWSER.fullmatch(value) else ""
