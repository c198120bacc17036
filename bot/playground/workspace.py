"""One pretend workspace in memory: its people, conversations, modals, Homes, triggers and what was called."""

import itertools
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.playground.elements import Json, State, elements_in, kept
from bot.playground.manifest import Manifest
from bot.playground.members import Member
from bot.playground.state import (
    Accepted,
    Call,
    Conversation,
    File,
    Message,
    Refusal,
    Refused,
    ResponseUrl,
    Trigger,
    View,
)

Clock = Callable[[], datetime]


def seconds_of(clock: Clock) -> Callable[[], float]:
    """A clock in seconds that moves with another, and stands still with it."""
    return lambda: clock().timestamp()


TRIGGER_SECONDS = 3.0
RESPONSE_URL_USES = 5
RESPONSE_URL_LIFE = timedelta(minutes=30)
MODAL_STACK = 3


class Workspace:
    """State only: what is allowed lives in api_methods.py, what people do in gestures.py."""

    def __init__(
        self,
        clock: Clock,
        manifest: Manifest,
        team_id: str = "T0RAPPORT",
        *,
        domain: str = "rapport",
        bot_user_id: str = "UBOT",
        monotonic: Callable[[], float],
    ) -> None:
        self.clock = clock
        self.manifest = manifest
        self.team_id = team_id
        self.domain = domain
        self.app_id = "A0RAPPORT"
        self.bot_user_id = bot_user_id
        self.bot_id = "B0RAPPORT"
        self.monotonic = monotonic
        self.base_url = ""  # set when the server knows its port
        self.version = 0
        self.watchers: set[Callable[[], None]] = set()
        self.accepted_listeners: list[Callable[[Accepted], None]] = []
        self._ids = itertools.count(1)
        self.clear()

    def clear(self) -> None:
        """Back to an empty workspace with nobody but the app and Slackbot."""
        self.revoked_with: str | None = None  # "token_revoked" or "account_inactive" once uninstalled
        self.members: dict[str, Member] = {}
        self.conversations: dict[str, Conversation] = {}
        self.modals: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.files: dict[str, File] = {}
        self.typed_in_messages: dict[tuple[str, str, str], State] = {}
        self.trouble: dict[str, str] = {}
        self.calls: list[Call] = []
        self.refusals: list[Refusal] = []
        self.warnings: list[str] = []
        self.accepted: list[Accepted] = []
        self.delivered: dict[str, int] = {}
        self._last_ts = 0  # microseconds
        self._most_triggers = self._most_urls = 1000  # before those that are over are looked for
        self._handles: dict[str, str] = {}
        self._dms: dict[frozenset[str], str] = {}
        for each in (
            Member(self.bot_user_id, "rapport", self.manifest.app_name, self.team_id, tz="UTC", is_bot=True),
            Member("USLACKBOT", "slackbot", "Slackbot", self.team_id, tz="UTC"),
        ):
            self.members[each.id] = each
            self._handles[each.handle] = each.id
        self.changed()

    def changed(self) -> None:
        self.version += 1
        for wake in self.watchers:
            wake()

    # -- people ---------------------------------------------------------------------------------------------------

    def add_person(
        self, handle: str, real_name: str | None = None, *, tz: str = "Europe/London", **flags: Any
    ) -> Member:
        """Somebody joins; flags are fields of Member, `id` and `team_id` included."""
        defaults: dict[str, Any] = {
            "id": self.new_id("U"),
            "team_id": self.team_id,
            "updated": int(self.now().timestamp()),
        }
        member = Member(handle=handle, real_name=real_name or handle.title(), tz=tz, **(defaults | flags))
        if handle in self._handles or member.id in self.members:
            raise ValueError(f"there is already somebody called {handle} ({member.id})")
        self.members[member.id] = member
        self._handles[handle] = member.id
        for conversation in self.conversations.values():
            if conversation.name == "general":
                conversation.members.add(member.id)
        self.changed()
        return member

    def change_person(self, who: str, **changes: Any) -> Member:
        """Without an event, as if it had been lost; with one it is the playground's `changes`."""
        member = replace(self.member(who), **({"updated": int(self.now().timestamp())} | changes))
        self.members[member.id] = member
        self.changed()
        return member

    def member(self, who: str) -> Member:
        """By handle or id."""
        found = self.members.get(who) or self.members.get(self._handles.get(who.removeprefix("@"), ""))
        if found is None:
            raise LookupError(f"nobody here is called {who!r}; there are {', '.join(sorted(self._handles))}")
        return found

    # -- conversations and messages -------------------------------------------------------------------------------

    def add_channel(
        self, name: str, members: Iterable[str] = (), *, with_bot: bool = False, is_private: bool = False
    ) -> Conversation:
        ids = {self.member(who).id for who in members} | ({self.bot_user_id} if with_bot else set())
        channel = Conversation(self.new_id("C"), "channel", name, ids, is_private=is_private)
        self.conversations[channel.id] = channel
        self.changed()
        return channel

    def dm_with(self, *user_ids: str) -> Conversation:
        """The app's direct conversation with these people, made if need be: the same people, the same one."""
        people = frozenset(user_ids)
        known = self._dms.get(people)
        if known is not None:
            return self.conversations[known]
        kind = "im" if len(people) == 1 else "mpim"
        conversation = Conversation(self.new_id("D" if kind == "im" else "G"), kind, "directmessage", {*people})
        conversation.members.add(self.bot_user_id)
        self.conversations[conversation.id] = conversation
        self._dms[people] = conversation.id
        return conversation

    def find_dm(self, user_id: str) -> Conversation | None:
        known = self._dms.get(frozenset([user_id]))
        return self.conversations[known] if known else None

    def new_ts(self) -> str:
        """Microseconds of the clock; always later than the one before, even if the clock stood or stepped back."""
        self._last_ts = max(self._last_ts + 1, int(self.clock().timestamp() * 1_000_000))
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def add_message(self, conversation: Conversation, message: Message) -> Message:
        conversation.messages[message.ts] = message
        if message.only_for is None and message.user == self.bot_user_id:
            others = conversation.members - {self.bot_user_id}
            who = next(iter(others)) if conversation.kind == "im" else None
            accepted = Accepted(self.team_id, conversation.id, who, message.metadata, message.ts, message.blocks)
            self.accepted.append(accepted)
            if message.metadata is not None:
                key = json.dumps(message.metadata, sort_keys=True)
                self.delivered[key] = self.delivered.get(key, 0) + 1
            for listener in self.accepted_listeners:
                listener(accepted)
        self.changed()
        return message

    def doubled(self) -> list[Json]:
        """The metadata of messages that were accepted more than once."""
        return [json.loads(key) for key, times in self.delivered.items() if times > 1]

    # -- ids, triggers, places to answer --------------------------------------------------------------------------

    def new_id(self, prefix: str) -> str:
        return f"{prefix}{next(self._ids):04d}{self.team_id}"

    def new_trigger(self, user_id: str) -> str:
        if len(self.triggers) > self._most_triggers:
            now = self.monotonic()
            self.triggers = {key: each for key, each in self.triggers.items() if now - each.made_at < 60}
            self._most_triggers = max(1000, 2 * len(self.triggers))  # not each time, while none is old
        trigger_id = f"{next(self._ids)}.{self.team_id}.{next(self._ids):032x}"
        self.triggers[trigger_id] = Trigger(user_id, self.monotonic())
        return trigger_id

    def redeem_trigger(self, trigger_id: str) -> str:
        """Whose screen a trigger opens; it works once, and for 3 s."""
        trigger = self.triggers.get(trigger_id)
        if trigger is None:
            raise Refused("invalid_trigger_id")
        if trigger.used:
            raise Refused("trigger_exchanged")
        if self.monotonic() - trigger.made_at > TRIGGER_SECONDS:
            raise Refused("trigger_expired")
        trigger.used = True
        return trigger.user_id

    def new_response_url(self, channel: str, user_id: str, message_ts: str | None = None) -> str:
        if len(self.response_urls) > self._most_urls:
            now = self.clock()
            self.response_urls = {key: each for key, each in self.response_urls.items() if each.expires_at > now}
            self._most_urls = max(1000, 2 * len(self.response_urls))
        key = f"{self.team_id}-{next(self._ids):024x}"
        self.response_urls[key] = ResponseUrl(channel, user_id, self.clock() + RESPONSE_URL_LIFE, message_ts)
        return f"{self.base_url}/response/{key}"

    def use_response_url(self, key: str) -> ResponseUrl:
        url = self.response_urls.get(key)
        if url is None:
            raise Refused("expired_url")
        if url.uses >= RESPONSE_URL_USES:
            raise Refused("used_url")
        if self.clock() > url.expires_at:
            raise Refused("expired_url")
        url.uses += 1
        return url

    # -- views ----------------------------------------------------------------------------------------------------

    def new_hash(self) -> str:
        return f"{int(self.clock().timestamp())}.{next(self._ids):08x}"

    def fill_ids(self, blocks: list[Json]) -> list[Json]:
        """Slack names the blocks and elements that the app left unnamed."""
        for block in blocks:
            if not block.get("block_id"):
                block["block_id"] = f"b{next(self._ids):05x}"
        for _, element in elements_in(blocks):
            if not element.get("action_id"):
                element["action_id"] = f"a{next(self._ids):05x}"
        return blocks

    def top_modal(self, user_id: str) -> View | None:
        stack = self.modals.get(user_id)
        return stack[-1] if stack else None

    def show_modal(self, user_id: str, body: Json, *, push: bool) -> View:
        stack = self.modals.setdefault(user_id, [])
        if push and len(stack) >= MODAL_STACK:
            raise Refused("push_limit_reached")
        if not push:
            stack.clear()
        view_id = self.new_id("V")
        root, previous = (stack[0].id, stack[-1].id) if stack else (view_id, None)
        self.fill_ids(body["blocks"])
        stack.append(View(view_id, user_id, body, self.new_hash(), root, previous))
        self.changed()
        return stack[-1]

    def find_view(self, view_id: str) -> View | None:
        everywhere = itertools.chain(self.homes.values(), *self.modals.values())
        return next((view for view in everywhere if view.id == view_id), None)

    def find_external(self, external_id: str) -> View | None:
        everywhere = itertools.chain(self.homes.values(), *self.modals.values())
        return next((view for view in everywhere if view.body.get("external_id") == external_id), None)

    def replace_view(self, view: View, body: Json) -> View:
        """Show something else in an open view; typed input survives where block_id and action_id are unchanged."""
        self.fill_ids(body["blocks"])
        return self._swap(replace(view, body=body, hash=self.new_hash(), typed=kept(body["blocks"], view.typed)))

    def type_into(self, view: View, state: State) -> View:
        typed = {block_id: dict(actions) for block_id, actions in view.typed.items()}
        for block_id, actions in state.items():
            typed.setdefault(block_id, {}).update(actions)
        return self._swap(replace(view, typed=typed))

    def _swap(self, view: View) -> View:
        stack = self.modals.get(view.user_id, [])
        for index, each in enumerate(stack):
            if each.id == view.id:
                stack[index] = view
        if view.user_id in self.homes and self.homes[view.user_id].id == view.id:
            self.homes[view.user_id] = view
        self.changed()
        return view

    def publish_home(self, user_id: str, body: Json) -> View:
        known = self.homes.get(user_id)
        if known is not None:
            return self.replace_view(known, body)
        view_id = self.new_id("V")
        self.fill_ids(body["blocks"])
        self.homes[user_id] = View(view_id, user_id, body, self.new_hash(), view_id)
        self.changed()
        return self.homes[user_id]

    def now(self) -> datetime:
        return self.clock().astimezone(UTC)
