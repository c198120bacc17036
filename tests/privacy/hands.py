"""How people find what they are about to press or fill in, on the screen that is before them."""

from collections.abc import Sequence
from typing import Any

from bot.playground.elements import elements_in
from bot.playground.person import Person


def fields(person: Person) -> set[str]:
    """Those of the form that is open, if one is."""
    return {block["block_id"] for block in person.modal["blocks"]} if person.modal else set()


def offered(person: Person, field: str) -> list[str]:
    elements = elements_in(person.modal["blocks"]) if person.modal else ()
    return [option["value"] for block, each in elements if block["block_id"] == field for option in each["options"]]


def on_screen(person: Person, action_ids: Sequence[str]) -> list[tuple[str, str]]:
    """Of the open modal, the buttons that are among these, with their values."""
    elements = [each for _, each in elements_in(person.modal["blocks"])] if person.modal else []
    return [(each["action_id"], each.get("value", "")) for each in elements if each["action_id"] in action_ids]


def top(person: Person) -> str:
    if person.modal is None:
        raise LookupError("no form is open")
    return str(person.modal["id"])


async def types_into(person: Person, field: str, action_id: str, text: str) -> None:
    """Into a field of the open form that keeps what is typed."""
    if field not in fields(person):
        raise LookupError(f"there is no field {field}")
    await person.gestures.press_in_view(person.id, top(person), field, action_id, {"value": text})


async def opens_pair(person: Person, command: str, action_id: str) -> None:
    """Types a command; who is in several pairs then chooses the first."""
    await person.types(command)
    if several := on_screen(person, [action_id]):
        await person.presses(action_id, value=several[0][1], where="modal")


def about(person: Person, action_id: str, handle: str) -> dict[str, Any]:
    """The button beside somebody's name, in the newest message that has one, else on Home."""
    them = next(each.id for each in person.workspace.members.values() if each.handle == handle)
    places = [(message["ts"], message.get("blocks", [])) for message in reversed(person.messages)]
    for where, blocks in [*places, ("home", person.home["blocks"] if person.home else [])]:
        for block in blocks:
            if f"<@{them}>" in str(block.get("text")):
                for _, each in elements_in([block]):
                    if each["action_id"] == action_id:
                        return {"value": each["value"], "where": where}
    raise LookupError(f"nothing of {handle} waits")
