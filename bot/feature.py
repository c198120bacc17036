"""What a feature is: one habit or tool as a value, with all that the house asks of it."""

from collections.abc import Awaitable, Callable, Collection, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import items
from bot.domain.actor import Actor, Scope
from bot.domain.command_names import first_words
from bot.domain.delivery import Why
from bot.domain.messages import MessageType
from bot.domain.visits import Cause
from bot.views.blocks import Block, DrawnItem, Message
from bot.views.keepsakes import Chapter
from bot.views.my_data import Part
from storage.attention_notes import Looked
from storage.due import Condition, Moment
from storage.tables import Delivery, Item, Member, Pair

if TYPE_CHECKING:  # a job and an answer are given the services, which hold the features
    from bot.services import Services

Hook = TypeVar("Hook")
T = TypeVar("T")
Draw = Callable[[Session, str, Sequence[Item], Content, datetime], Mapping[int, DrawnItem]]


@dataclass(frozen=True, slots=True)
class Drawn:
    """`plain` is sent instead when Slack refuses the blocks of `message`.

    A visit has a `cause`, and brings `lines`: the ids of items, in order. `looked` is what a weekly digest has found:
    the next one is to know it.
    """

    message: Message
    plain: Message | None = None
    cause: Cause | None = None
    lines: tuple[int, ...] = ()
    looked: Looked | None = None


@dataclass(frozen=True, slots=True)
class Unwanted:
    """Why a message is no longer wanted at the moment at which it would be sent."""

    reason: Why


@dataclass(frozen=True, slots=True)
class MessageKind:
    """A kind of message that the bot sends by itself, and how one is drawn as things are when it leaves.

    A visit has no `draw`: it is drawn from what waits. `arrived` does what follows when such messages, of one
    workspace, have reached somebody, `refused` when Slack will never take one.
    """

    kind: MessageType
    draw: Callable[[Session, Delivery, Content, datetime], Drawn | Unwanted] | None
    arrived: Callable[[Session, Sequence[Delivery], datetime], None] | None = None
    refused: Callable[[Session, Delivery, datetime], None] | None = None


@dataclass(frozen=True, slots=True)
class ItemKind:
    """A kind of thing that waits for a member, and how several of it, of one workspace, are drawn as they are now.

    Each is drawn for whoever it waits for, open or closed: what is done shows a tick in words and no button. Of what is
    left out, by its id, nothing can be said any more; it is withdrawn. `why` says in a sentence what brings them.
    `questions` gives the ids of the questions that some of them ask, by what they are about.
    """

    kind: items.Kind
    draw: Draw
    why: str
    questions: Callable[[Session, str, Collection[int]], Mapping[int, str]] | None = None


def draw_each(
    read: Callable[[Session, str, Collection[tuple[int, str]]], Mapping[tuple[int, str], T]],
    line: Callable[[Item, T, datetime], DrawnItem | None],
) -> Draw:
    """Draws what items are about, each from the side of whom it waits for; `line` may depend on nothing else.

    `read` gives these by what they are about and whose side is wanted. Of what is not found, nothing is said.
    """

    def draw(
        session: Session, team_id: str, some: Sequence[Item], _content: Content, now: datetime
    ) -> dict[int, DrawnItem]:
        found = read(session, team_id, {(item.subject_id, item.user_id) for item in some})
        sides = ((item, found.get((item.subject_id, item.user_id))) for item in some)
        return {item.id: drawn for item, side in sides if side is not None and (drawn := line(item, side, now))}

    return draw


@dataclass(frozen=True, slots=True)
class Job:
    """`every` is in seconds of real time; what is due is decided by the services' clock.

    Unless one of `due` is true there is nothing to do, and it is not run: all jobs are asked about at once. Without any
    it is run each time.
    """

    name: str
    every: float
    run: "Callable[[Services], Awaitable[None]]"
    due: Sequence[Condition] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """What stood after the word, and the id of the app, which a link to its Home tab needs."""

    rest: str
    app_id: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown to somebody who typed a word after `/mentorship` or `/mentorship-admin`: words, or a modal.

    `then` is what goes on once the modal is there, such as looking up what it will show.
    """

    words: str = ""
    view: dict[str, Any] | None = None
    then: Callable[[], Coroutine[Any, Any, None]] | None = None


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks at their Home. `member` is None for whom the bot has never met; of `pairs` some have ended.

    `waiting` is what stands in its first section, in order.
    """

    team_id: str
    user_id: str
    member: Member | None
    pairs: Sequence[Pair]
    waiting: Sequence[Item] = ()

    @property
    def zone(self) -> str:
        return self.member.zone if self.member else "UTC"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the feature stands among the others: on Home and so on; and who locks first."""

    home: int = 0
    privacy: int = 0
    export: int = 0
    lock: int = 0


@dataclass(frozen=True, slots=True)
class Feature:
    """All hooks are plain functions that take the session first; whoever loops over them runs them in its transaction.

    `commands` and `coordinator_commands` are what people type and what it means, as help lists it. `answers` and
    `coordinator_answers` are by the words that follow `/mentorship` and `/mentorship-admin`; the latter are asked only
    for somebody who coordinates, and told what.

    `offers` are what people are offered as they type in a form, by the name of the field: they are given the payload
    with which Slack asks.

    `items` are the kinds of things that wait for a member: visits bring them, and what stays comes first on Home.

    `pair_prolonged` plans what had come to its end: a pair has another last day, or lives again after it.

    `read_in` gives the ids of the pairs in which the other's Home tells of something that somebody wrote here: when it
    is deleted, that one is drawn anew, and nobody else's.

    `keepsake` is what one of a pair takes along of it: their own words, and what both can read.

    `pair_forgotten` deletes the words of a pair whose day for that has come, but for the private ones of those who keep
    theirs for longer: it is given their ids.

    `next_due` are statements, each of which gives the next moment after `now` at which something of one kind is due.

    `keeps` names the tables whose private words, or whose authors, this feature exports and erases: a test goes through
    every table and finds those that no feature keeps.
    """

    name: str
    register: Callable[[AsyncApp], None] = lambda app: None
    place: Place = Place()
    commands: Mapping[str, str] = field(default_factory=dict)
    coordinator_commands: Mapping[str, str] = field(default_factory=dict)
    answers: "Mapping[str, Callable[[Services, Actor, Typed], Awaitable[Shown]]]" = field(default_factory=dict)
    coordinator_answers: "Mapping[str, Callable[[Services, Actor, Scope, Typed], Awaitable[Shown]]]" = field(
        default_factory=dict
    )
    offers: "Mapping[str, Callable[[Services, Actor, Mapping[str, Any]], Awaitable[Sequence[Block]]]]" = field(
        default_factory=dict
    )
    items: Sequence[ItemKind] = ()
    messages: Sequence[MessageKind] = ()
    jobs: Sequence[Job] = ()
    home: Callable[[Session, Viewer, Content, datetime], Sequence[Block]] | None = None
    privacy: Sequence[str] = ()
    keeps: Sequence[str] = ()
    export: Callable[[Session, Member, Content, datetime], Part] | None = None
    keepsake: Callable[[Session, Pair, Member, Content], Sequence[Chapter]] | None = None
    erase: Callable[[Session, Member, datetime], None] | None = None
    read_in: Callable[[Session, Member], Collection[int]] | None = None
    pair_ended: Callable[[Session, Pair, datetime], None] | None = None
    pair_paused: Callable[[Session, Pair, datetime], None] | None = None
    pair_resumed: Callable[[Session, Pair, timedelta, datetime], None] | None = None
    pair_prolonged: Callable[[Session, Pair, datetime], None] | None = None
    pair_forgotten: Callable[[Session, Pair, Collection[str], datetime], None] | None = None
    member_left: Callable[[Session, Member, datetime], None] | None = None
    next_due: Sequence[Moment] = ()


def command_names(features: Sequence[Feature]) -> frozenset[str]:
    """Every slash command there is, as people type it unless it is called otherwise here."""
    return first_words(line for each in features for line in (*each.commands, *each.coordinator_commands))


def message_kinds(features: Sequence[Feature]) -> dict[str, MessageKind]:
    """Every kind of message there is, by its name in the outbox."""
    return {message.kind.name: message for feature in features for message in feature.messages}


def item_kinds(features: Sequence[Feature]) -> dict[str, ItemKind]:
    """Every kind of thing that waits, by its name in the database."""
    return {each.kind.name: each for feature in features for each in feature.items}


def hooks(features: Sequence[Feature], hook_of: Callable[[Feature], Hook | None]) -> list[Hook]:
    """What the features do about one thing, in the order in which they lock rows, whatever it is about."""
    in_order = sorted(features, key=lambda feature: feature.place.lock)
    return [hook for feature in in_order if (hook := hook_of(feature))]
