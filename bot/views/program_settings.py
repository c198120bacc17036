"""The form in which a program's name, its coordinators and the channel of its digest are changed, and its reader."""

from typing import Any

from bot.actions.programs import Change
from bot.domain import names
from bot.errors import UserError
from bot.views.blocks import Block, modal, note, notice
from bot.views.commands import here
from bot.views.forms import Form, channel_input, text_input, users_input
from bot.views.parts import listed, mention, name
from storage.tables import Program

OPEN_FORM = "programs.open_settings"
FORM = "programs.change"

LONGEST_NAME = 80
MOST_COORDINATORS = 20
LONGEST_CONTACTS = 500
CHANNEL_HINT = (
    "Leave it empty to send the digest to the coordinators. Add Rapport to the channel first. It must not be shared "
    "with another company."
)


def form(program: Program) -> dict[str, Any]:
    running = [each.user_id for each in program.coordinators]
    return modal(
        "Program settings",
        [
            text_input("name", "Name", initial=program.name[:LONGEST_NAME], longest=LONGEST_NAME),
            users_input(
                "coordinators",
                "Coordinators",
                initial=running,
                most=max(MOST_COORDINATORS, len(running)),
                hint="They make pairs and read the digest. They cannot read what anyone writes. Whoever you take out "
                "gets nothing more of this program.",
            ),
            channel_input(
                "digest_channel", "Post the digest in a channel?", initial=program.digest_channel, hint=CHANNEL_HINT
            ),
            contacts_input(program.contacts),
            note(
                "Everybody in the program can see in "
                + here("`/mentorship privacy`")
                + " who became or ceased to be a coordinator."
            ),
        ],
        callback_id=FORM,
        submit="Save",
        close="Cancel",
        metadata={"program": program.id, "were": running},
    )


def program_id(view: dict[str, Any]) -> int:
    return Form(view).number("program") or 0


def read(view: dict[str, Any]) -> Change:
    """Raises UserError beside each field that needs mending."""
    sent = Form(view)
    problems: dict[str, str] = {}
    typed_name, coordinators = read_name(sent, problems), read_coordinators(sent, problems)
    contacts = read_contacts(sent, problems)
    if problems:
        raise UserError.beside(problems)
    return Change(
        name=typed_name,
        were=frozenset(sent.keys("were")),
        coordinators=frozenset(coordinators),
        digest_channel=sent.conversation("digest_channel"),
        contacts=contacts,
        has_contacts=sent.has_text("contacts"),
    )


def contacts_input(initial: str | None = None) -> Block:
    """Shown to whoever says that something is wrong, since this is no emergency service."""
    return text_input(
        "contacts",
        "Whom can people turn to when something is wrong?",
        initial=initial,
        hint=here(
            "Names, a telephone number, an address. Everybody in the program can read it in /mentorship concern."
        ),
        optional=True,
        multiline=True,
        longest=LONGEST_CONTACTS,
    )


def read_contacts(sent: Form, problems: dict[str, str]) -> str | None:
    """Whom people can turn to; what is wrong with it goes to `problems`."""
    typed = sent.text("contacts")
    if typed and len(typed) > LONGEST_CONTACTS:
        problems["contacts"] = f"Please keep this to {LONGEST_CONTACTS} characters; it has {len(typed):,}."
    return typed


def read_name(sent: Form, problems: dict[str, str]) -> str:
    """The name; what is wrong with it goes to `problems`."""
    typed = names.shown(sent.text("name") or "")
    if not typed:
        problems["name"] = (
            "Give the program a name that people can see." if sent.text("name") else "Give the program a name."
        )
    elif len(typed) > LONGEST_NAME:
        problems["name"] = f"Please keep the name to {LONGEST_NAME} characters."
    return typed


def read_coordinators(sent: Form, problems: dict[str, str]) -> tuple[str, ...]:
    """Who is to run it, each once; what is wrong with that goes to `problems`."""
    chosen = tuple(dict.fromkeys(sent.users("coordinators")))
    if not chosen:
        problems["coordinators"] = "Choose at least one person."
    return chosen


def saved(change: Change) -> str:
    """What has been done, for the top of the hub."""
    done = [f"*{name(change.name)}* is changed."]
    for words, people in (("New coordinators:", change.added), ("No longer coordinators:", change.removed)):
        if people:
            done.append(f"{words} {listed([mention(each) for each in sorted(people)])}.")
    return " ".join(done)


def no_longer_yours(change: Change) -> dict[str, Any]:
    """For somebody who has taken out themselves, and coordinates nothing else."""
    return notice("Program settings", f"{saved(change)} You coordinate no other program.")
