"""Bolt's app, which names and times each request of Slack, and what listeners may ask for beside what Bolt has."""

import copy
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.listener.async_listener import AsyncListener
from slack_bolt.listener_matcher.async_listener_matcher import AsyncListenerMatcher
from slack_bolt.middleware.async_middleware import AsyncMiddleware

from bot.domain.actor import Actor
from bot.domain.command_names import CommandNames
from bot.operate import metrics
from bot.operate.metrics import WhyRefused
from bot.services import Services
from bot.slack import frames, home, visits
from bot.slack.screens import Screen
from bot.slack.turnstile import Turnstile, turn_away


def shows_life(body: Mapping[str, Any]) -> bool:
    """Whether somebody has just done something with the bot.

    Slack also asks what to offer at each letter that is typed, and tells what others have changed.
    """
    match body:
        case {"command": _} | {"type": "block_actions" | "view_submission" | "view_closed"}:
            return True
        case {"event": {"type": "app_home_opened", "tab": "home"}}:
            return True
        case {"event": {"type": "message", **rest}}:
            return rest.get("subtype") is None and not rest.get("bot_id")
    return False


class ByBody(AsyncListenerMatcher):
    """Bolt's own matcher, asked for what it looks at, which is the body.

    Bolt would first gather all that a function might ask for, anew for each listener until one matches.
    """

    def __init__(self, matcher: Any) -> None:
        self._matches = matcher.func

    async def async_matches(self, req: AsyncBoltRequest, resp: BoltResponse) -> bool:
        return bool(await self._matches(req.body))


MOST_KINDS = 2_000
Kind = tuple[str, str]


def kind_of(body: Any) -> Kind | None:
    """All that decides which listeners a press, a form or a command is for; None for anything else."""
    match body:
        case {"type": _, "command": _}:
            return None  # makes no sense
        case {"command": str(command)}:
            return "command", command
        case {"type": "block_actions", "actions": [{"action_id": str(id)}, *_]}:
            return "block_actions", id
        case {"type": "view_submission" | "view_closed" as type, "view": {"callback_id": str(id)}}:
            return type, id
    return None


class Bolt(AsyncApp):
    """Acknowledges for every listener that has come to its end and has not said itself what Slack is to be told.

    What is logged while a request is handled, and by what it leaves for later, carries its id as `request_id`.
    Listeners hear of a command by the name that they know, whatever it is called here.
    """

    def __init__(self, *, names: CommandNames, **named: Any) -> None:
        super().__init__(**named)
        self._names = names
        self._turnstile = Turnstile()
        self._for_kind: dict[Kind, Bolt] = {}

    def _register_listener(
        self, functions: Any, primary_matcher: Any, matchers: Any, middleware: Any, *_more: Any, **_named: Any
    ) -> Any:
        self._for_kind.clear()
        # `auto_acknowledgement`: after the listener, because of `process_before_response`.
        return super()._register_listener(functions, ByBody(primary_matcher), matchers, middleware, True)

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        began = time.perf_counter()
        match req.body:
            case {"command": str(command), **rest}:
                req.body["command"], req.body["text"] = self._names.heard(command, str(rest.get("text") or ""))
        with structlog.contextvars.bound_contextvars(request_id=secrets.token_hex(4)):
            try:
                return await self._in_turn(req)
            finally:
                metrics.answered(req.body, time.perf_counter() - began)

    async def _in_turn(self, req: AsyncBoltRequest) -> BoltResponse:
        who = (_known(req.context.team_id), _known(req.context.user_id))
        if self._turnstile.is_full_for(*who):
            metrics.refuse(WhyRefused.CROWD)
            return turn_away(req.body)
        async with self._turnstile.passing(*who):
            answer = await AsyncApp.async_dispatch(await self._with_those_for(req), req)
        actor: Actor | None = req.context.get("actor")  # none when the request is not Slack's
        if actor and shows_life(req.body):
            services: Services = req.context["services"]
            services.later_once(("alive", actor), partial(visits.note_alive, services, actor))
        return self._fitting(req, answer)

    async def _with_those_for(self, req: AsyncBoltRequest) -> AsyncApp:
        """The same app with only the listeners that such a request is for: Bolt goes through all of them each time."""
        kind = kind_of(req.body)
        if kind is None:
            return self
        if kind not in self._for_kind:
            those = await self.listeners_for(kind, req)
            if not those:
                return self
            if len(self._for_kind) >= MOST_KINDS:
                self._for_kind.clear()
            self._for_kind[kind] = copy.copy(self)
            self._for_kind[kind]._async_listeners = those
        return self._for_kind[kind]

    async def listeners_for(self, kind: Kind, req: AsyncBoltRequest) -> list[AsyncListener]:
        """Those of all listeners that such a request is for."""
        nothing = BoltResponse(status=200)
        return [each for each in self._async_listeners if await each.matchers[0].async_matches(req, nothing)]

    def _fitting(self, req: AsyncBoltRequest, answer: BoltResponse) -> BoltResponse:
        """The answer, or as much of it as Socket Mode takes at once; the rest then follows by itself."""
        if req.mode != "socket_mode" or not answer.body:
            return answer
        short, rest = frames.fit(answer, req.body, req.context["client"])
        if rest:
            req.context["services"].later(rest)
        return short


def _known(id: object) -> str | None:
    """An id, whatever a payload that makes no sense has in its place."""
    return id if isinstance(id, str) else None


class Provide(AsyncMiddleware):
    """What listeners may ask for by name, beside what Bolt has.

    A class, because Bolt gathers all that a function might ask for before it calls it, with each request.
    """

    def __init__(self, services: Services) -> None:
        self.services = services

    async def async_process(
        self, *, req: AsyncBoltRequest, resp: BoltResponse, next: Callable[[], Awaitable[BoltResponse]]
    ) -> BoltResponse:
        context = req.context
        context["services"] = self.services
        context["actor"] = Actor(str(context.team_id), str(context.user_id))
        context["screen"] = Screen(context.client, req.body)
        match req.body:
            case {"type": "block_actions", "view": {"type": "home"}}:  # left open for days, it is still looked at
                await home.note_opened(self.services, context["actor"])
        await next()
        return resp
