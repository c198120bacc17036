"""What is to be done with messages that are about to be sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.delivery import Cancel, Wait
from bot.feature import Drawn, ItemKind, MessageKind
from storage.tables import Delivery


@dataclass(frozen=True, slots=True)
class Kinds:
    """Every kind of message, and of what a visit brings, by name."""

    messages: Mapping[str, MessageKind]
    items: Mapping[str, ItemKind]


@dataclass(frozen=True, slots=True)
class Failed:
    """Its message cannot be made; whoever operates the bot can have it tried again. `where` it went wrong in code."""

    reason: str
    where: Sequence[str]


Judgment = Drawn | Wait | Cancel | Failed


@dataclass(frozen=True, slots=True)
class Judged:
    """What to do with each delivery. Of the items that were looked at, by id: `gone` are those of which nothing can be
    said any more, `undrawable` those that cannot be drawn, and where that went wrong in code.

    `messages` are due too, and not judged yet.
    """

    due: list[tuple[Delivery, Judgment]] = field(default_factory=list)
    messages: list[Delivery] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    undrawable: dict[int, Sequence[str]] = field(default_factory=dict)
