"""The form in which a program is changed, and its reader.

Whatever does something to pairs is not done when the form is sent first: it comes back, with what will happen above its
fields, and is done when it is sent once more.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.actions.program_changes import Change, Effects
from bot.content import RhythmPreset
from bot.domain import names
from bot.domain.calendar import zone_named
from bot.domain.programs import changed_date_problems
from bot.errors import UserError
from bot.views import breaks, program_effects, zones
from bot.views.blocks import Block, actions, button, modal, note, notice
from bot.views.commands import here
from bot.views.forms import (
    Form,
    channel_input,
    date_input,
    option,
    radio_input,
    select_input,
    text_input,
    users_input,
)
from bot.views.keep_days import keep_days_field, read_keep_days
from bot.views.parts import DATE_PROBLEMS, listed, mention, name
from bot.views.pulse_settings import pulse_field, read_pulse
from storage.tables import Program

OPEN_FORM = "programs.open_settings"
FORM = "programs.change"
OPEN_END = "programs.open_end"
END = "programs.end"

MOST_RADIOS = 10  # Slack's limit; of more rhythms one is picked from a list

LONGEST_NAME = 80
MOST_COORDINATORS = 20
LONGEST_CONTACTS = 500
CHANNEL_HINT = (
    "Leave it empty to send the digest to the coordinators. Add Rapport to the channel first. It must not be shared "
    "with another company."
)


def form(
    program: Program,
    presets: Sequence[RhythmPreset],
    *,
    is_over: bool = False,
    shown: Change | None = None,
    effects: Effects | None = None,
    meanwhile: bool = False,
) -> dict[str, Any]:
    """With `effects`, what sending it once more will do: they have been told of others `meanwhile`, or of none.

    `shown` is what the form holds then.
    """
    running = [each.user_id for each in program.coordinators]
    held = (shown or Change("", frozenset(), frozenset(), program.digest_channel)).completed(program)
    preview = program_effects.preview(program_effects.lines(effects), meanwhile=meanwhile) if effects else []
    return modal(
        "Program settings",
        [
            *preview,
            text_input("name", "Name", initial=(held.name or program.name)[:LONGEST_NAME], longest=LONGEST_NAME),
            date_input("starts_on", "First day", initial=held.starts_on),
            date_input(
                "ends_on",
                "Last day",
                initial=held.ends_on,
                hint="A later day lets all pairs go on, also those that have ended with the program. Both of each pair "
                "hear of it.",
            ),
            rhythm_input(presets, held.rhythm),
            zone_input(held.zone or program.zone),
            users_input(
                "coordinators",
                "Coordinators",
                initial=sorted(shown.coordinators) if shown else running,
                most=max(MOST_COORDINATORS, len(running)),
                hint="They make pairs and read the digest. They cannot read what anyone writes. Whoever you take out "
                "gets nothing more of this program.",
            ),
            channel_input(
                "digest_channel", "Post the digest in a channel?", initial=held.digest_channel, hint=CHANNEL_HINT
            ),
            contacts_input(held.contacts),
            pulse_field(held.asks_pulse is not False),
            keep_days_field(held.keep_days or program.keep_days),
            note(
                "Everybody in the program can see in "
                + here("`/mentorship privacy`")
                + " who became or ceased to be a coordinator, and what else was changed."
            ),
            *(
                []
                if is_over
                else [
                    actions(
                        button("Breaks", breaks.OPEN, value=str(program.id), described="Breaks of the program"),
                        button("End the program now", OPEN_END, value=str(program.id)),
                    )
                ]
            ),
        ],
        callback_id=FORM,
        submit="Do this" if effects else "Save",
        close="Cancel",
        metadata={
            "program": program.id,
            "were": sorted(shown.were) if shown else running,
            "agreed": effects.key if effects else None,
        },
    )


def rhythm_input(presets: Sequence[RhythmPreset], initial: str | None) -> Block:
    choice = radio_input if len(presets) <= MOST_RADIOS else select_input
    return choice(
        "rhythm",
        "How often are pairs asked?",
        [option(preset.name, preset.id, preset.description) for preset in presets],
        initial=initial,
        hint="Each question takes under three minutes and comes in each person's own working hours.",
    )


def zone_input(initial: str) -> Block:
    return zones.zone_input(
        "Time zone",
        initial=initial,
        hint="Type a city, a country, or something like PT or GMT+2. "
        "It decides when the digest comes; members are asked in their own time.",
    )


def read_zone(sent: Form, problems: dict[str, str]) -> str:
    """The chosen zone; what is wrong with it goes to `problems`."""
    chosen = sent.option(zones.FIELD) or ""
    if not chosen:
        problems["zone"] = "Choose a time zone."
        return chosen
    try:
        zone_named(chosen)
    except ValueError as error:
        problems["zone"] = zones.not_known(error)
    return chosen


def program_id(view: dict[str, Any]) -> int:
    return Form(view).number("program") or 0


def agreed(view: dict[str, Any]) -> str | None:
    """To which effects somebody agrees who sends this form: those that it shows."""
    return Form(view).key("agreed")


def read(view: dict[str, Any], program: Program, presets: Sequence[RhythmPreset], *, today: date) -> Change:
    """Raises UserError beside each field that needs mending; `today` is the program's.

    A form that was opened before it asked for dates leaves them, the zone and the rhythm as they are.
    """
    sent = Form(view)
    problems: dict[str, str] = {}
    typed_name, coordinators = read_name(sent, problems), read_coordinators(sent, problems)
    contacts = read_contacts(sent, problems)
    starts_on, ends_on, zone, rhythm = None, None, None, None
    if sent.has_date("ends_on"):
        starts_on, ends_on = sent.date("starts_on"), sent.date("ends_on")
        if starts_on is None:
            problems["starts_on"] = "Choose the first day."
        if ends_on is None:
            problems["ends_on"] = "Choose the last day."
        if starts_on and ends_on:
            found = changed_date_problems((program.starts_on, program.ends_on), starts_on, ends_on, today)
            problems |= {field: DATE_PROBLEMS[problem] for field, problem in found.items()}
        zone, rhythm = read_zone(sent, problems), sent.option("rhythm")
        if rhythm not in {preset.id for preset in presets}:
            problems["rhythm"] = "Choose how often pairs are asked."
    if problems:
        raise UserError.beside(problems)
    return Change(
        name=typed_name,
        were=frozenset(sent.keys("were")),
        coordinators=frozenset(coordinators),
        digest_channel=sent.conversation("digest_channel"),
        contacts=contacts,
        has_contacts=sent.has_text("contacts"),
        starts_on=starts_on,
        ends_on=ends_on,
        zone=zone,
        rhythm=rhythm,
        asks_pulse=read_pulse(sent),
        keep_days=read_keep_days(sent),
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


# --- ending it -------------------------------------------------------------------------------------------------------


def end_form(program: Program, effects: Effects, *, meanwhile: bool = False) -> dict[str, Any]:
    """What ending it at once will do; left alone, it ends by itself on its last day."""
    return modal(
        "End the program",
        [
            *program_effects.will_happen(program_effects.lines(effects), meanwhile=meanwhile),
            note(f"If you leave it, {program_effects.ends_by_itself(program)}"),
        ],
        callback_id=END,
        submit="End it now",
        close="Leave it",
        metadata={"program": program.id, "agreed": effects.key},
    )


def ended(program: Program) -> str:
    """What has been done, for the top of the hub."""
    return f"*{name(program.name)}* has ended. It stays to be read under past programs."
