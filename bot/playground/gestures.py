"""What a person's Slack does when they type, press, submit or close: tell the bot, and show what it answers."""

from collections.abc import Mapping

from bot.playground import forms, payloads, rules
from bot.playground.answers import post_answer
from bot.playground.delivery import TIMED_OUT, UNREACHABLE, Answer, Courier, Envelope
from bot.playground.elements import STATE_FIELDS, Json, State, find_element, options_of
from bot.playground.objects import view_object
from bot.playground.state import Conversation, Message, Refusal, Refused, View
from bot.playground.workspace import Workspace

SUBMIT_TROUBLE = "We had some trouble connecting. Try again?"
TROUBLE = "*"  # the key under which `submit` says that the form was not taken


class Gestures:
    """The hands of everybody in one workspace."""

    def __init__(self, workspace: Workspace, courier: Courier) -> None:
        self.workspace = workspace
        self.courier = courier

    def _trouble(self, user_id: str, text: str) -> None:
        self.workspace.trouble[user_id] = text
        self.workspace.changed()

    def _begin(self, user_id: str) -> None:
        self.workspace.trouble.pop(user_id, None)

    # -- typing ---------------------------------------------------------------------------------------------------

    def place(self, user_id: str, channel: str | None) -> Conversation:
        """A conversation by id or name; by default the direct message with the app."""
        if channel is None:
            return self.workspace.dm_with(user_id)
        found = self.workspace.conversations.get(channel)
        named = (each for each in self.workspace.conversations.values() if each.name == channel.removeprefix("#"))
        found = found or next((each for each in named if each.kind == "channel"), None)
        if found is None or user_id not in found.members:
            raise LookupError(f"{user_id} is in no conversation {channel!r}")
        return found

    def slackbot_says(self, user_id: str, place: Conversation, text: str) -> None:
        message = Message(self.workspace.new_ts(), "USLACKBOT", text, only_for=user_id)
        self.workspace.add_message(place, message)

    async def types(self, user_id: str, text: str, channel: str | None = None) -> None:
        place = self.place(user_id, channel)
        self._begin(user_id)
        if text.startswith("/"):
            await self._command(user_id, place, text)
        else:
            await self._says(user_id, place, text)

    async def _command(self, user_id: str, place: Conversation, typed: str) -> None:
        name, _, rest = typed.partition(" ")
        command = self.workspace.manifest.command(name)
        if command is None:
            self.slackbot_says(
                user_id,
                place,
                f"{name} is not a valid command. In Slack, all messages that start with the “/” "
                "character are interpreted as commands.",
            )
            return
        member = self.workspace.member(user_id)
        fields = payloads.slash_command(self.workspace, member, place, command, rest.strip())
        answer = await self.courier.send(Envelope("slash_commands", dict(fields)))
        if not answer.ok:
            reason = "operation_timeout" if answer.status == TIMED_OUT else "dispatch_failed"
            if answer.status not in (TIMED_OUT, UNREACHABLE):
                reason = "http_service_error"
            self._trouble(user_id, f"{name} failed with the error {reason}")
            self.slackbot_says(user_id, place, self.workspace.trouble[user_id])
            return
        if answer.body:
            said = answer.body if isinstance(answer.body, dict) else {"text": answer.body}
            try:
                post_answer(self.workspace, place, user_id, said)
            except Refused as refused:
                self._refused("ack", refused, said)
                self._trouble(user_id, f"{name} failed with the error {refused.error}")

    async def _says(self, user_id: str, place: Conversation, text: str) -> None:
        manifest = self.workspace.manifest
        if place.kind == "im" and (not manifest.messages_tab or manifest.messages_tab_read_only):
            raise LookupError("sending messages to this app has been turned off")
        body = payloads.with_ids(self.workspace, text)
        section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
        block: Json = {"type": "rich_text", "block_id": self.workspace.new_id("b"), "elements": [section]}
        message = self.workspace.add_message(place, Message(self.workspace.new_ts(), user_id, body, [block]))
        place.read_until[user_id] = message.ts
        if place.kind == "im":
            await self.event(payloads.message_event(self.workspace, place, message), needs="message.im")

    # -- pressing -------------------------------------------------------------------------------------------------

    async def press_in_message(
        self,
        user_id: str,
        channel: str,
        ts: str,
        block_id: str,
        action_id: str,
        chosen: Json,
        state: State | None = None,
    ) -> None:
        self._begin(user_id)
        place = self.workspace.conversations[channel]
        message = place.messages.get(ts)
        if message is None or user_id not in place.members or message.only_for not in (None, user_id):
            raise LookupError("that message is not there any more")
        block, element = self._element(message.blocks, block_id, action_id)
        typed = self.workspace.typed_in_messages.setdefault((user_id, channel, ts), {})
        merge(typed, state or {})
        if element["type"] in STATE_FIELDS:
            merge(typed, {block_id: {action_id: {"type": element["type"], **chosen}}})
        member = self.workspace.member(user_id)
        actions = [payloads.action(block, element, chosen, self.workspace.new_ts())]
        payload = payloads.pressed_in_message(self.workspace, member, place, message, typed, actions)
        self._after_press(user_id, await self.courier.send(Envelope("interactive", payload)))

    async def press_in_view(
        self, user_id: str, view_id: str, block_id: str, action_id: str, chosen: Json, state: State | None = None
    ) -> None:
        self._begin(user_id)
        view = self._own_view(user_id, view_id)
        block, element = self._element(view.blocks, block_id, action_id)
        if block["type"] == "input" and not block.get("dispatch_action"):
            raise LookupError(f"{action_id} sits in an input block without dispatch_action: it sends nothing by itself")
        if element["type"] in STATE_FIELDS:
            state = {**(state or {})}
            state[block_id] = {**state.get(block_id, {}), action_id: {"type": element["type"], **chosen}}
        view = self.workspace.type_into(view, self._known(view, state or {}))
        actions = [payloads.action(block, element, chosen, self.workspace.new_ts())]
        payload = payloads.pressed_in_view(self.workspace, self.workspace.member(user_id), view, actions)
        self._after_press(user_id, await self.courier.send(Envelope("interactive", payload)))

    def _element(self, blocks: list[Json], block_id: str, action_id: str) -> tuple[Json, Json]:
        found = find_element(blocks, block_id, action_id)
        if found is None:
            raise LookupError(f"there is no {action_id} in block {block_id}")
        return found

    def _known(self, view: View, state: State) -> State:
        """The part of a state that belongs to fields of this view and could have been chosen there."""
        known: State = {}
        for block_id, actions in state.items():
            for action_id, each in actions.items():
                found = find_element(view.blocks, block_id, action_id)
                if found is None or found[1]["type"] not in STATE_FIELDS:
                    raise LookupError(f"there is no field {action_id} in block {block_id}")
                if forms.not_offered(found[1], each):
                    raise LookupError(f"that cannot be chosen in {action_id}")
                known.setdefault(block_id, {})[action_id] = each
        return known

    def _after_press(self, user_id: str, answer: Answer) -> None:
        if answer.status in (TIMED_OUT, UNREACHABLE):
            self._trouble(user_id, "Operation timed out. Apps need to respond within 3 seconds.")
        elif not answer.ok:
            self._trouble(user_id, f"This app responded with Status Code {answer.status}.")

    # -- forms ----------------------------------------------------------------------------------------------------

    def _own_view(self, user_id: str, view_id: str) -> View:
        view = self.workspace.find_view(view_id)
        if view is None or view.user_id != user_id:
            raise LookupError("that view is not open any more")
        return view

    def fill(self, user_id: str, view_id: str, state: State) -> View:
        """Type into a form without sending it."""
        view = self._own_view(user_id, view_id)
        return self.workspace.type_into(view, self._known(view, state))

    async def suggest(self, user_id: str, view_id: str, block_id: str, action_id: str, typed: str) -> list[Json]:
        """The options that the app offers for what somebody types in an external select of a form."""
        self._begin(user_id)
        view = self._own_view(user_id, view_id)
        _, element = self._element(view.blocks, block_id, action_id)
        if "external" not in element["type"]:
            raise LookupError(f"{action_id} has options of its own")
        if len(typed) < element.get("min_query_length", 3):
            return []
        member = self.workspace.member(user_id)
        payload = payloads.suggestion(self.workspace, member, view, block_id, action_id, typed)
        answer = await self.courier.send(Envelope("interactive", payload))
        self._after_press(user_id, answer)
        body = answer.body if answer.ok and isinstance(answer.body, dict) else {}
        problems = rules.problems_in_options(body) if answer.ok else []
        if problems:
            self._refused("block_suggestion", Refused("invalid_options", messages=problems), body)
            return []
        return options_of(body)

    async def submit(self, user_id: str, view_id: str, state: State, *, checked: bool = True) -> dict[str, str]:
        """Send a form: {} when it was taken, else what is shown beside the fields, or under "*" in the form.

        `checked=False` skips what Slack's own client checks, as somebody with a tool of their own could.
        """
        self._begin(user_id)
        view = self.fill(user_id, view_id, state)
        if checked:
            errors = forms.errors_in(view.blocks, view.typed)
            if errors:
                return errors
        payload = payloads.submitted(self.workspace, self.workspace.member(user_id), view)
        answer = await self.courier.send(Envelope("interactive", payload))
        return self.take_answer(user_id, view, answer)

    def take_answer(self, user_id: str, sent: View, answer: Answer) -> dict[str, str]:
        """What the answer to a submission does to the screen."""
        if not answer.ok or isinstance(answer.body, str):
            return self._not_taken(user_id)
        body = answer.body or {}
        match body.get("response_action"):
            case None:
                self._close(user_id, sent.id)
            case "clear":
                self.workspace.modals.pop(user_id, None)
            case "errors":
                errors = body.get("errors") or {}
                inputs = {block["block_id"] for block in sent.blocks if block["type"] == "input"}
                if not errors or not set(errors) <= inputs:
                    self._refused("response_action", Refused("invalid_errors", keys=sorted(errors)), body)
                    return self._not_taken(user_id)
                shown = {key: str(text) for key, text in errors.items()}
                self.workspace.warnings.extend(rules.warnings_in_errors(shown))
                return shown
            case "update" | "push" as what:
                view = body.get("view") or {}
                problems = rules.problems_in_modal(view)
                now = self.workspace.find_view(sent.id)
                if problems or now is None:
                    self._refused("response_action", Refused("invalid_view", messages=problems), body)
                    return self._not_taken(user_id)
                try:
                    if what == "update":
                        self.workspace.replace_view(now, view)
                    else:
                        self.workspace.show_modal(user_id, view, push=True)
                except Refused as refused:
                    self._refused("response_action", refused, body)
                    return self._not_taken(user_id)
            case other:
                self._refused("response_action", Refused(f"unknown response_action {other}"), body)
                return self._not_taken(user_id)
        self.workspace.changed()
        return {}

    def _not_taken(self, user_id: str) -> dict[str, str]:
        self._trouble(user_id, SUBMIT_TROUBLE)
        return {TROUBLE: SUBMIT_TROUBLE}

    def _refused(self, method: str, refused: Refused, params: Json) -> None:
        details = tuple(str(each) for each in refused.extra.get("messages", ()))
        self.workspace.refusals.append(Refusal(method, refused.error, details, params, self.workspace.now()))

    def _close(self, user_id: str, view_id: str) -> list[View]:
        """Take a view and what lies on top of it off the screen."""
        stack = self.workspace.modals.get(user_id, [])
        index = next((index for index, view in enumerate(stack) if view.id == view_id), len(stack))
        gone = stack[index:]
        del stack[index:]
        self.workspace.changed()
        return gone

    async def close(self, user_id: str, view_id: str) -> None:
        """Cancel a view; closing the bottom one of several, or one with clear_on_close, closes them all."""
        self._begin(user_id)
        view = self._own_view(user_id, view_id)
        stack = self.workspace.modals.get(user_id, [])
        everything = bool(view.body.get("clear_on_close")) or (view.id == view.root_id and len(stack) > 1)
        told = stack[0] if everything else view
        payload = payloads.closed(self.workspace, self.workspace.member(user_id), told, is_cleared=everything)
        self._close(user_id, told.id)
        if told.body.get("notify_on_close"):
            await self.courier.send(Envelope("interactive", payload))

    # -- Home and events ------------------------------------------------------------------------------------------

    async def open_home(self, user_id: str, tab: str = "home") -> None:
        self._begin(user_id)
        place = self.workspace.dm_with(user_id)
        inner: Json = {"type": "app_home_opened", "user": user_id, "channel": place.id, "tab": tab}
        known = self.workspace.homes.get(user_id)
        if tab == "home" and known is not None:
            inner["view"] = view_object(self.workspace, known)
        await self.event(inner)

    async def event(self, inner: Json, needs: str | None = None) -> Answer | None:
        """Tell the bot about something, if its manifest subscribes to it."""
        if (needs or inner["type"]) not in self.workspace.manifest.events:
            return None
        return await self.courier.send(Envelope("events_api", payloads.event(self.workspace, inner)))


def merge(into: State, new: Mapping[str, Mapping[str, Json]]) -> None:
    for block_id, actions in new.items():
        into.setdefault(block_id, {}).update(actions)
