"""How an app is installed, on Slack's side: the page that asks whether it may be, and the token for a code."""

import base64
import binascii
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from aiohttp import web
from yarl import URL

from bot.playground.elements import Json
from bot.playground.state import Refused
from bot.playground.workspace import Workspace

CLIENT_ID = "1.2"
CLIENT_SECRET = "a client secret"  # noqa: S105 - opens nothing but this pretend Slack
CODE_LIFE = timedelta(minutes=10)
DENY = "deny"  # in the place of a workspace


@dataclass
class Code:
    workspace: Workspace
    redirect_uri: str | None
    expires_at: datetime
    used: bool = False


class OAuth:
    """`tokens` are the workspaces by token; `install` gives a workspace's."""

    def __init__(self, tokens: dict[str, Workspace], install: Callable[[Workspace], str]) -> None:
        self.tokens = tokens
        self.install = install
        self.redirect_urls: list[str] = []  # as in the app's settings; while there are none, every one is good
        self.codes: dict[str, Code] = {}
        self.more: Json = {}  # what else the answer with the token says

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/oauth/v2/authorize", self.ask)]

    async def ask(self, request: web.Request) -> web.StreamResponse:
        """Whether the app may be installed, and where; `team` is the answer, as if somebody had pressed that button."""
        asked, chosen = request.query, request.query.get("team")
        teams = {workspace.team_id: workspace for workspace in self.tokens.values()}
        back = asked.get("redirect_uri") or next(iter(self.redirect_urls), "")
        if asked.get("client_id") != CLIENT_ID:
            return web.Response(status=400, text="invalid_client_id")
        if not back or (self.redirect_urls and not back.startswith(tuple(self.redirect_urls))):
            return web.Response(status=400, text="bad_redirect_uri")
        scopes = set(filter(None, asked.get("scope", "").split(",")))
        manifest = next(iter(teams.values())).manifest
        if not scopes or not scopes <= manifest.scopes | manifest.optional_scopes:
            return web.Response(status=400, text="invalid_scope")
        if chosen == DENY:
            raise web.HTTPFound(URL(back).update_query(error="access_denied", state=asked.get("state", "")))
        if chosen in teams:
            code = secrets.token_hex(16)
            workspace = teams[chosen]
            self.codes[code] = Code(workspace, asked.get("redirect_uri"), workspace.now() + CODE_LIFE)
            raise web.HTTPFound(URL(back).update_query(code=code, state=asked.get("state", "")))
        links = {**{team: f"Allow in {team}" for team in teams}, DENY: "Cancel"}
        lines = [
            f'<p><a href="{escape(str(request.rel_url.update_query(team=team)))}">{escape(words)}</a></p>'
            for team, words in links.items()
        ]
        return web.Response(text="<!DOCTYPE html><h1>Rapport asks to be installed</h1>" + "".join(lines),
                            content_type="text/html")  # fmt: skip

    def access(self, authorization: str, params: Json) -> Json:
        """`oauth.v2.access`."""
        client_id, client_secret = credentials(authorization, params)
        if client_id != CLIENT_ID:
            raise Refused("invalid_client_id")
        if client_secret != CLIENT_SECRET:
            raise Refused("bad_client_secret")
        code = self.codes.get(str(params.get("code")))
        if code is None:
            raise Refused("invalid_code")
        if code.used:
            raise Refused("code_already_used")
        if code.workspace.now() >= code.expires_at:
            raise Refused("invalid_code")
        if params.get("redirect_uri") != code.redirect_uri:
            raise Refused("bad_redirect_uri")
        code.used = True
        workspace = code.workspace
        return {
            "app_id": workspace.app_id,
            "authed_user": {"id": "UINSTALLER"},
            "scope": ",".join(sorted(workspace.manifest.scopes)),
            "token_type": "bot",
            "access_token": self.install(workspace),
            "bot_user_id": workspace.bot_user_id,
            "team": {"id": workspace.team_id, "name": workspace.domain.title()},
            "enterprise": None,
            "is_enterprise_install": False,
            **self.more,
        }


def credentials(authorization: str, params: Json) -> tuple[str, str]:
    """Client id and secret, from the header or the form."""
    kind, _, encoded = authorization.partition(" ")
    if kind == "Basic":
        try:
            client_id, _, client_secret = base64.b64decode(encoded).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return "", ""
        return client_id, client_secret
    return str(params.get("client_id")), str(params.get("client_secret"))
