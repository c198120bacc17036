"""The coordinator's hub, and the form for a new program with its reader."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from bot.content import RhythmPreset
from bot.domain.calendar import zone_named
from bot.domain.programs import program_date_problems
from bot.errors import UserError
from bot.views import digests, imports, pairs, zones
from bot.views.blocks import Block, actions, button, divider, header, modal, note, section
from bot.views.forms import Form, channel_input, date_input, option, radio_input, text_input, users_input
from bot.views.parts import DATE_PROBLEMS, day, name
from storage.programs import NewProgram
from storage.tables import Program

OPEN_FORM = "programs.open"
FORM = "programs.add"
HUB = "programs.hub"

LONGEST_NAME = 80
MOST_ON_HOME = 8
MOST_LISTED = 20  # two blocks each; a modal holds 100


def hub(programs: Sequence[Program], pair_counts: Mapping[int, int], *, headline: str | None = None) -> dict[str, Any]:
    """Everything a coordinator can do, a program at a time."""
    blocks: list[Block] = [section(headline)] if headline else []
    if not programs:
        blocks.append(section("No program yet. Start one, then make pairs in it."))
    for program in programs[:MOST_LISTED]:
        count = pair_counts.get(program.id, 0)
        words = f"{count} pair{'' if count == 1 else 's'}"
        value = str(program.id)
        blocks += [
            section(f"*{name(program.name)}*\n{day(program.starts_on)} to {day(program.ends_on)} · {words}"),
            actions(
                button("Digest", digests.OPEN, value=value, described=f"Digest of {program.name}"),
                button("New pair", pairs.OPEN_FORM, value=value, described=f"New pair in {program.name}"),
                button("Import pairs", imports.OPEN_FORM, value=value, described=f"Import pairs into {program.name}"),
                button("Pairs", pairs.OPEN_LIST, value=value, described=f"Pairs of {program.name}"),
            ),
        ]
    if len(programs) > MOST_LISTED:
        blocks.append(note(f"The first {MOST_LISTED} of {len(programs)} programs."))
    blocks += [
        divider(),
        actions(button("New program", OPEN_FORM, style=None if programs else "primary")),
        note("You see who is in touch and who may need a hand. What anyone wrote is between the two of them."),
    ]
    return modal("Mentorship programs", blocks, callback_id=HUB)


def form(
    presets: Sequence[RhythmPreset], *, form_id: str, me: str, today: date, zone: str, typed_name: str
) -> dict[str, Any]:
    return modal(
        "New program",
        [
            text_input(
                "name", "Name", initial=typed_name[:LONGEST_NAME], longest=LONGEST_NAME, placeholder="Spring mentorship"
            ),
            date_input("starts_on", "First day", initial=today),
            date_input("ends_on", "Last day", initial=today + timedelta(weeks=26)),
            zones.zone_input(
                "Time zone",
                initial=zone,
                hint="Type a city, a country, or something like PT or GMT+2. "
                "It decides when the digest comes; members are asked in their own time.",
            ),
            radio_input(
                "rhythm",
                "How often are pairs asked?",
                [option(preset.name, preset.id, preset.description) for preset in presets[:10]],
                initial=presets[0].id,
                hint="Each question takes under three minutes and comes in each person's own working hours.",
            ),
            users_input(
                "coordinators",
                "Coordinators",
                initial=[me],
                most=20,
                hint="They make pairs and read the digest. They cannot read what anyone writes.",
            ),
            channel_input(
                "digest_channel",
                "Post the digest in a channel?",
                hint="Leave it empty to send it to the coordinators. Add Rapport to the channel first.",
            ),
        ],
        callback_id=FORM,
        submit="Start program",
        close="Cancel",
        metadata={"form": form_id},
    )


def form_id(view: dict[str, Any]) -> str:
    return Form(view).id


def started(new: NewProgram) -> str:
    return f"*{name(new.name)}* is ready. Make its first pairs."


def read(view: dict[str, Any], presets: Sequence[RhythmPreset], *, today: date) -> NewProgram:
    """Raises UserError beside each field that needs mending; `today` is the coordinator's own."""
    sent = Form(view)
    problems: dict[str, str] = {}
    starts_on, ends_on = sent.date("starts_on"), sent.date("ends_on")
    if starts_on is None:
        problems["starts_on"] = "Choose the first day."
    if ends_on is None:
        problems["ends_on"] = "Choose the last day."
    if starts_on and ends_on:
        found = program_date_problems(starts_on, ends_on, today)
        problems |= {field: DATE_PROBLEMS[problem] for field, problem in found.items()}
    typed_name = " ".join((sent.text("name") or "").split())
    if not typed_name:
        problems["name"] = "Give the program a name."
    elif len(typed_name) > LONGEST_NAME:
        problems["name"] = f"Please keep the name to {LONGEST_NAME} characters."
    zone = read_zone(sent, problems)
    rhythm = sent.option("rhythm")
    if rhythm not in {preset.id for preset in presets}:
        problems["rhythm"] = "Choose how often pairs are asked."
    coordinators = tuple(dict.fromkeys(sent.users("coordinators")))
    if not coordinators:
        problems["coordinators"] = "Choose at least one person."
    if problems or not (starts_on and ends_on and rhythm):
        raise UserError.beside(problems)
    return NewProgram(
        name=typed_name,
        starts_on=starts_on,
        ends_on=ends_on,
        zone=zone,
        rhythm=rhythm,
        coordinators=coordinators,
        digest_channel=sent.conversation("digest_channel"),
    )


def read_zone(sent: Form, problems: dict[str, str]) -> str:
    """The chosen zone; what is wrong with it goes to `problems`."""
    chosen = sent.option(zones.FIELD) or ""
    try:
        zone_named(chosen)
    except ValueError as error:
        problems["zone"] = f"{str(error)[:1].upper()}{str(error)[1:]}."
    return chosen


def on_home(mine: Sequence[Program]) -> list[Block]:
    """The programs that somebody coordinates, as a section of App Home."""
    if not mine:
        return []
    blocks: list[Block] = [header("Programs you coordinate")]
    for program in mine[:MOST_ON_HOME]:
        blocks.append(
            section(
                f"*{name(program.name)}* · {day(program.starts_on)} to {day(program.ends_on)}",
                accessory=button("Digest", digests.OPEN, value=str(program.id), described=f"Digest of {program.name}"),
            )
        )
    blocks.append(note("Type `/mentorship-admin` to make pairs or start a program."))
    return blocks
