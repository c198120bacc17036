"""Somebody in the workspace, as a test drives them: types, presses, submits, and tells what they see."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.playground import forms
from bot.playground.elements import STATE_FIELDS, Json, State, elements_in, state_of
from bot.playground.gestures import Gestures
from bot.playground.members import Member
from bot.playground.objects import message_object, view_object
from bot.playground.state import Conversation, Message, View
from bot.playground.visible import text_of
from bot.playground.workspace import Workspace


@dataclass(frozen=True)
class Place:
    """Something with blocks on somebody's screen."""

    kind: str  # "modal", "message" or "home"
    blocks: list[Json]
    view: View | None = None
    channel: str = ""
    ts: str = ""


class Person:
    """A test's hands and eyes; everything is by what the person would see."""

    def __init__(self, workspace: Workspace, gestures: Gestures, user_id: str) -> None:
        self.workspace = workspace
        self.gestures = gestures
        self.id = user_id

    def __repr__(self) -> str:
        return f"<{self.member.handle} {self.id}>"

    @property
    def member(self) -> Member:
        return self.workspace.members[self.id]

    # -- what they do ---------------------------------------------------------------------------------------------

    async def types(self, text: str, channel: str | None = None) -> None:
        """A slash command, or a message to the app (or in a channel, by name or id)."""
        await self.gestures.types(self.id, text, channel)

    async def presses(self, what: str, value: Any = None, where: str | None = None) -> None:
        """Press or choose something by action_id or label, in the newest place that has it.

        `value` picks among several buttons, or is what gets chosen (option by value or text, date, person).
        `where` is "modal", "message", "home", or the ts of a message.
        """
        candidates = []
        for place in self._places(where):
            for block, element in elements_in(place.blocks):
                candidates.append(f"{element['action_id']} ({label_of(element)})")
                chosen = self._chosen(element, what, value)
                if chosen is None:
                    continue
                target = (block["block_id"], element["action_id"], chosen)
                if place.view is not None:
                    await self.gestures.press_in_view(self.id, place.view.id, *target)
                else:
                    await self.gestures.press_in_message(self.id, place.channel, place.ts, *target)
                return
        raise LookupError(f"{self} sees no {what!r} with {value!r} to press; there is: {', '.join(candidates) or '-'}")

    def _chosen(self, element: Json, what: str, value: Any) -> Json | None:
        """What pressing this element chooses; None if it is not the one that was meant."""
        kind = element["type"]
        if kind == "overflow" and what != element["action_id"]:
            option = next((each for each in element["options"] if each["text"]["text"] == what), None)
            if option is None or value not in (None, option.get("value")):
                return None
            return {"selected_option": option}
        if what not in (element["action_id"], label_of(element)):
            return None
        if kind in ("button", "workflow_button", "icon_button"):
            return {} if value is None or str(value) == element.get("value") else None
        if kind in STATE_FIELDS or kind == "overflow":
            try:
                return forms.chosen(element, value, self._ids())
            except LookupError:
                return None
        return {}

    def _places(self, where: str | None) -> Iterator[Place]:
        modal = self.workspace.top_modal(self.id)
        if modal is not None and where in (None, "modal"):
            yield Place("modal", modal.blocks, view=modal)
        if where not in ("modal", "home"):
            for place in self._conversations():
                for message in reversed(place.messages.values()):
                    if message.only_for not in (None, self.id) or message.user != self.workspace.bot_user_id:
                        continue
                    if where in (None, "message", message.ts):
                        yield Place("message", message.blocks, channel=place.id, ts=message.ts)
        home = self.workspace.homes.get(self.id)
        if home is not None and where in (None, "home"):
            yield Place("home", home.blocks, view=home)

    def _conversations(self) -> list[Conversation]:
        """Those they are in, the direct message with the app first."""
        own = [each for each in self.workspace.conversations.values() if self.id in each.members]
        return sorted(own, key=lambda each: each.kind != "im")

    def _ids(self) -> dict[str, str]:
        people = {each.handle: each.id for each in self.workspace.members.values()}
        return people | {each.name: each.id for each in self.workspace.conversations.values()}

    async def fills(self, values: dict[str, Any]) -> None:
        """Type into the top modal without sending it."""
        view = self._top()
        self.gestures.fill(self.id, view.id, await self._filled(view, values))

    async def submits(self, values: dict[str, Any] | None = None, *, checked: bool = True) -> dict[str, str]:
        """Send the top modal: {} when it was taken, else the error beside each block ("*": the whole form).

        Values by block_id: text, dates and handles as such, options by value or visible text, lists for several.
        """
        view = self._top()
        state = await self._filled(view, values or {}, checked=checked)
        return await self.gestures.submit(self.id, view.id, state, checked=checked)

    async def looks_for(self, field: str, typed: str) -> list[str]:
        """Type into a field of the top modal whose options come from the app, and see what it offers."""
        return [each["text"]["text"] for each in await self._offered(self._top(), field, typed)]

    async def _offered(self, view: View, field: str, typed: str) -> list[Json]:
        for block, element in elements_in(view.blocks):
            if block["block_id"] == field:
                return await self.gestures.suggest(self.id, view.id, field, element["action_id"], typed)
        raise LookupError(f"there is no field {field!r} here")

    async def _filled(self, view: View, values: dict[str, Any], *, checked: bool = True) -> State:
        """What the fields then hold. Whose options come from the app is looked for by what is to be chosen."""
        found: dict[str, list[Json]] = {}
        for block, element in elements_in(view.blocks):
            value = values.get(block["block_id"])
            if element["type"] == "external_select" and value:
                found[block["block_id"]] = await self._offered(view, block["block_id"], str(value))
                if not checked:  # somebody with a tool of their own sends what was never offered
                    made_up = {"text": {"type": "plain_text", "text": str(value)}, "value": str(value)}
                    found[block["block_id"]].append(made_up)
        blocks = [
            {**block, "element": {**block["element"], "options": found[block["block_id"]]}}
            if block.get("block_id") in found
            else block
            for block in view.blocks
        ]
        return forms.fill(blocks, values, self._ids())

    async def closes(self, everything: bool = False) -> None:
        """Cancel the top modal, or close all of them with the X in the corner."""
        view = self._top()
        await self.gestures.close(self.id, view.root_id if everything else view.id)

    async def opens_home(self) -> Json | None:
        await self.gestures.open_home(self.id)
        return self.home

    async def opens_messages(self) -> None:
        """Looks at the direct messages with the app, which reads them."""
        place = self.workspace.dm_with(self.id)
        if place.messages:
            place.read_until[self.id] = next(reversed(place.messages))
        await self.gestures.open_home(self.id, tab="messages")

    def _top(self) -> View:
        view = self.workspace.top_modal(self.id)
        if view is None:
            raise LookupError(f"{self} has no modal open; trouble: {self.trouble}")
        return view

    # -- what they see --------------------------------------------------------------------------------------------

    @property
    def modal(self) -> Json | None:
        view = self.workspace.top_modal(self.id)
        return view_object(self.workspace, view) if view else None

    @property
    def modals(self) -> list[Json]:
        return [view_object(self.workspace, view) for view in self.workspace.modals.get(self.id, [])]

    @property
    def home(self) -> Json | None:
        view = self.workspace.homes.get(self.id)
        return view_object(self.workspace, view) if view else None

    @property
    def messages(self) -> list[Json]:
        """From the app, in the direct message, oldest first."""
        place = self.workspace.find_dm(self.id)
        return [
            message_object(self.workspace, message, with_metadata=True)
            for message in (place.messages.values() if place else ())
            if message.user == self.workspace.bot_user_id and message.only_for is None
        ]

    @property
    def texts(self) -> list[str]:
        return [message["text"] for message in self.messages]

    @property
    def ephemerals(self) -> list[str]:
        """Texts shown to them only, anywhere, oldest first."""
        return [message.text for message in self._ephemerals()]

    def _ephemerals(self) -> list[Message]:
        everywhere = (each for place in self._conversations() for each in place.messages.values())
        return sorted((each for each in everywhere if each.only_for == self.id), key=lambda each: each.ts)

    @property
    def ephemeral_messages(self) -> list[Json]:
        """The same with their blocks."""
        return [message_object(self.workspace, message) for message in self._ephemerals()]

    @property
    def trouble(self) -> str | None:
        """What Slack itself said went wrong with the last thing they did."""
        return self.workspace.trouble.get(self.id)

    def sees(self) -> str:
        """Every word that the app or anybody else puts before their eyes, typed and initial values included."""
        seen: list[Any] = []
        for place in self._conversations():
            for message in place.messages.values():
                if message.only_for in (None, self.id):
                    seen += [message.text, message.blocks]
        home = self.workspace.homes.get(self.id)
        for view in [*self.workspace.modals.get(self.id, []), *([home] if home else [])]:
            seen += [view.body.get("title"), view.blocks, view.body.get("submit"), view.body.get("close")]
            for actions in state_of(view.blocks, view.typed).values():
                for state in actions.values():
                    seen.append([str(each) for key, each in state.items() if key != "type" and each])
        return text_of(*seen, self.trouble or "")


def label_of(element: Json) -> str:
    """What the person reads on it."""
    text = element.get("text") or element.get("placeholder") or {}
    return str(text.get("text", "")) if isinstance(text, dict) else str(text)
