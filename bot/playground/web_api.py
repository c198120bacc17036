"""Slack's Web API over HTTP: reads a call, applies faults, and answers as Slack does."""

import asyncio
import json
import math
from collections.abc import Callable
from typing import Any

from aiohttp import web

from bot.playground.answers import answer_by_url
from bot.playground.api_files import take
from bot.playground.api_methods import METHODS
from bot.playground.elements import Json
from bot.playground.faults import Faults, Rule
from bot.playground.oauth import OAuth
from bot.playground.state import Call, Refusal, Refused
from bot.playground.workspace import Workspace


class WebApi:
    """`/api/{method}` for every workspace of one server, chosen by token."""

    def __init__(
        self,
        tokens: dict[str, Workspace],
        dead: dict[str, str],
        app_token: str,
        faults: Faults,
        oauth: OAuth,
        socket_url: Callable[[], str],
    ) -> None:
        self.tokens = tokens
        self.dead = dead
        self.oauth = oauth
        self.app_token = app_token
        self.faults = faults
        self.socket_url = socket_url
        self.closing = asyncio.Event()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/api/{method}", self.handle),
            web.get("/api/{method}", self.handle),
            web.post("/response/{key}", self.respond),
            web.post("/upload/{team_id}/{file_id}", self.upload),
        ]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        try:
            params, token = await read(request)
        except ValueError:
            return web.json_response({"ok": False, "error": "invalid_json"})
        if method == "apps.connections.open":
            return await self.open_socket(token)
        workspace = self.tokens.get(token or "")
        if workspace is None:
            return web.json_response(self.without_workspace(method, token, params, request))
        workspace.calls.append(Call(method, params, workspace.now()))
        after: Rule | None = None
        for rule in self.faults.strike(method, workspace.team_id):
            match rule.what:
                case "slow":
                    await self.wait(rule.seconds)
                case "rate_limited":
                    return too_fast(rule.seconds)
                case "error_before":
                    return web.Response(status=rule.status, text="upstream trouble")
                case "silent_before":
                    return await self.say_nothing(request)
                case "drop_before":
                    return hang_up(request)
                case "error":
                    return web.json_response({"ok": False, "error": rule.error})
                case _:
                    after = rule
        if method == "chat.postMessage":
            wait = self.faults.seconds_too_fast(workspace.team_id, str(params.get("channel")))
            if wait:
                return too_fast(wait)
        answer = self.call(workspace, method, params)
        if after is not None:
            if after.what == "error_after":
                return web.Response(status=after.status, text="upstream trouble")
            if after.what == "silent_after":
                return await self.say_nothing(request)
            if after.what == "drop_after":
                return hang_up(request)
            await self.wait(after.seconds)
        scopes = {"x-oauth-scopes": ",".join(sorted(workspace.manifest.scopes))}
        return web.json_response(answer, headers=scopes)

    def without_workspace(self, method: str, token: str | None, params: Json, request: web.Request) -> Json:
        """What can be asked without a token that is good for anything."""
        if method == "api.test":
            return {"ok": True, "args": params}
        if method == "oauth.v2.access":
            try:
                return {"ok": True, **self.oauth.access(request.headers.get("Authorization", ""), params)}
            except Refused as refused:
                return {"ok": False, "error": refused.error}
        return {"ok": False, "error": self.dead.get(token, "invalid_auth") if token else "not_authed"}

    def call(self, workspace: Workspace, method: str, params: Json) -> Json:
        """Run a method; a refusal becomes Slack's error body and is remembered."""
        try:
            if workspace.revoked_with is not None:
                raise Refused(workspace.revoked_with)
            run = METHODS.get(method)
            if run is None:
                raise Refused("unknown_method", req_method=method)
            return {"ok": True, **run(workspace, params)}
        except Refused as refused:
            details = tuple(refused.extra.get("response_metadata", {}).get("messages", ()))
            workspace.refusals.append(Refusal(method, refused.error, details, params, workspace.now()))
            return {"ok": False, "error": refused.error, **refused.extra}

    async def open_socket(self, token: str | None) -> web.Response:
        for rule in self.faults.strike("apps.connections.open", ""):
            if rule.what == "rate_limited":
                return too_fast(rule.seconds)
            if rule.what in ("error_before", "error_after"):
                return web.Response(status=rule.status, text="upstream trouble")
            if rule.what == "error":
                return web.json_response({"ok": False, "error": rule.error})
        if token != self.app_token:
            known = token in self.tokens
            error = "not_allowed_token_type" if known else "invalid_auth" if token else "not_authed"
            return web.json_response({"ok": False, "error": error})
        return web.json_response({"ok": True, "url": self.socket_url()})

    async def respond(self, request: web.Request) -> web.Response:
        """A response_url: what the app says after an interaction."""
        key = request.match_info["key"]
        workspace = next((each for each in self.tokens.values() if key in each.response_urls), None)
        if workspace is None:
            return web.json_response({"ok": False, "error": "expired_url"}, status=404)
        params, _ = await read(request)
        try:
            answer_by_url(workspace, key, params)
        except Refused as refused:
            details = tuple(refused.extra.get("response_metadata", {}).get("messages", ()))
            workspace.refusals.append(Refusal("response_url", refused.error, details, params, workspace.now()))
            status = 404 if refused.error in ("expired_url", "used_url") else 400
            return web.json_response({"ok": False, "error": refused.error, **refused.extra}, status=status)
        return web.json_response({"ok": True})

    async def upload(self, request: web.Request) -> web.Response:
        """The bytes of a file, at the address that was given out for it."""
        workspace = next((each for each in self.tokens.values() if each.team_id == request.match_info["team_id"]), None)
        taken = take(workspace, request.match_info["file_id"], await request.read())
        return web.Response(text="OK") if taken else web.Response(status=400, text="not announced")

    async def wait(self, seconds: float) -> None:
        """Sleep, but not past the end of the server."""
        try:
            await asyncio.wait_for(self.closing.wait(), seconds)
        except TimeoutError:
            return

    async def say_nothing(self, request: web.Request) -> web.StreamResponse:
        while not self.closing.is_set() and request.transport is not None and not request.transport.is_closing():
            await self.wait(0.05)
        return hang_up(request)


def too_fast(seconds: float) -> web.Response:
    headers = {"Retry-After": str(max(1, math.ceil(seconds)))}
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)


def hang_up(request: web.Request) -> web.Response:
    """Close the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


async def read(request: web.Request) -> tuple[Json, str | None]:
    """The parameters of a call, from a form, JSON or the query, and its token."""
    params: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        body = await request.read()
        decoded = json.loads(body) if body else {}
        if not isinstance(decoded, dict):
            raise ValueError("not an object")
        params |= decoded
    elif request.can_read_body:
        params |= {key: value for key, value in (await request.post()).items() if isinstance(value, str)}
    for name in ("blocks", "view", "metadata", "attachments"):
        if isinstance(params.get(name), str):
            try:
                params[name] = json.loads(params[name])
            except ValueError:
                continue  # the method itself says what is wrong with it
    given = params.pop("token", None)
    header = request.headers.get("Authorization", "")
    token = header.removeprefix("Bearer ").strip() if header.startswith("Bearer ") else given
    return params, token or None
