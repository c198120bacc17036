"""What a pretend workspace is made of: messages, conversations, views, triggers, and a record of calls."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.playground.elements import Json, State


class Refused(Exception):
    """Slack says no: its error code, and what else its answer carries."""

    def __init__(self, error: str, **extra: Any) -> None:
        super().__init__(error)
        self.error = error
        self.extra = extra


@dataclass(frozen=True)
class Call:
    """One call of the Web API by the app."""

    method: str
    params: Json
    at: datetime


@dataclass(frozen=True)
class Refusal:
    """A call that was refused, and why."""

    method: str
    error: str
    details: tuple[str, ...]
    params: Json
    at: datetime


@dataclass(frozen=True)
class Accepted:
    """A message of the app that the workspace took, as the receiving side knows it."""

    team_id: str
    channel: str
    user: str | None
    metadata: Json | None
    ts: str
    blocks: list[Json]

    def to_json(self) -> str:
        return json.dumps(self.__dict__)


@dataclass
class File:
    """A file of the app, once its bytes have come."""

    id: str
    name: str
    length: int
    content: bytes | None = None


@dataclass(frozen=True)
class Message:
    """A message in a conversation; `only_for` makes it ephemeral."""

    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    only_for: str | None = None
    edited: str | None = None
    thread_ts: str | None = None
    files: tuple[File, ...] = ()


@dataclass
class Conversation:
    """A direct message with the app, a group of them, or a channel."""

    id: str
    kind: str  # "im", "mpim" or "channel"
    name: str
    members: set[str]
    messages: dict[str, Message] = field(default_factory=dict)
    read_until: dict[str, str] = field(default_factory=dict)
    is_private: bool = False
    is_archived: bool = False
    is_ext_shared: bool = False  # with another company
    is_pending_ext_shared: bool = False  # somebody of another company has been invited


@dataclass(frozen=True)
class View:
    """A modal or a Home on somebody's screen; `typed` is what they changed and have not sent."""

    id: str
    user_id: str
    body: Json
    hash: str
    root_id: str
    previous_id: str | None = None
    typed: State = field(default_factory=dict)

    @property
    def blocks(self) -> list[Json]:
        blocks: list[Json] = self.body["blocks"]
        return blocks


@dataclass
class Trigger:
    user_id: str
    made_at: float
    used: bool = False


@dataclass
class ResponseUrl:
    """Where the app may answer an interaction, and the message that it may replace."""

    channel: str
    user_id: str
    expires_at: datetime
    message_ts: str | None = None
    uses: int = 0
