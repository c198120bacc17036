"""The coordinator's hub, and the form for a new program with its reader."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from bot.actions.programs import Hub
from bot.content import RhythmPreset
from bot.domain.programs import program_date_problems
from bot.errors import UserError
from bot.views import attention, digests, pairs, past_pairs, program_settings, rosters
from bot.views.blocks import Block, DrawnItem, actions, button, divider, header, modal, note, section
from bot.views.commands import here
from bot.views.forms import (
    Form,
    channel_input,
    date_input,
    text_input,
    users_input,
)
from bot.views.parts import DATE_PROBLEMS, count, day, listed, mention, name
from bot.views.program_settings import (
    CHANNEL_HINT,
    LONGEST_NAME,
    MOST_COORDINATORS,
    contacts_input,
    read_contacts,
    read_coordinators,
    read_name,
    read_zone,
    rhythm_input,
    zone_input,
)
from storage.programs import NewProgram
from storage.tables import Program

OPEN_FORM = "programs.open"
FORM = "programs.add"
HUB = "programs.hub"

OPEN_HUB = "programs.open_hub"
OPEN_PAST = "programs.open_past"
TURN_PAGE = "programs.page"
TURN_BACK = "programs.page_before"

MOST_ON_HOME = 8
MOST_NAMED = 8  # partners, in one sentence
MOST_LISTED = 20  # two blocks each; a modal holds 100
FIND = "To find one, type `/mentorship-admin` and a part of its name."
CHOOSE = "Press *Settings* beside the program that you mean."
NOT_FOUND = "No program of yours has that in its name. Here are all of them."


def hub(mine: Hub, *, headline: str | None = None) -> dict[str, Any]:
    """Everything a coordinator can do, a program at a time; of those that are over, what stays to be read."""
    blocks: list[Block] = [section(headline)] if headline else []
    if not mine.programs:
        blocks.append(section(_NONE[bool(mine.others)]))
    for program in mine.programs:
        blocks += _past(program, mine) if program.id in mine.over else _running(program, mine)
    blocks += _pages(mine)
    if mine.past:
        others = [button("Programs that go on", OPEN_HUB)]
    else:
        others = [button(f"Past programs ({mine.others})", OPEN_PAST)] if mine.others else []
    blocks += [
        divider(),
        actions(button("New program", OPEN_FORM, style=None if mine.programs or mine.others else "primary"), *others),
        note("You see who is in touch and who may need a hand. What anyone wrote is between the two of them."),
    ]
    metadata = {"page": mine.number, "named": mine.named[:LONGEST_NAME], "past": int(mine.past)}
    title = "Past programs" if mine.past else "Mentorship programs"
    return modal(title, blocks, callback_id=HUB, metadata=metadata)


_NONE = {
    False: "No program yet. Start one, then make pairs in it.",
    True: "No program goes on at the moment. Start one, then make pairs in it.",
}


def _running(program: Program, mine: Hub) -> list[Block]:
    words = count(mine.pair_counts.get(program.id, 0), "pair")
    value = str(program.id)
    return [
        section(f"*{name(program.name)}*\n{day(program.starts_on)} to {day(program.ends_on)} · {words}"),
        actions(
            button("Digest", digests.OPEN, value=value, described=f"Digest of {program.name}"),
            button(
                "Who may need a hand", attention.OPEN, value=value, described=f"Who may need a hand in {program.name}"
            ),
            button("New pair", pairs.OPEN_FORM, value=value, described=f"New pair in {program.name}"),
            button("Import pairs", rosters.OPEN_FORM, value=value, described=f"Import pairs into {program.name}"),
            button("Pairs", pairs.OPEN_LIST, value=value, described=f"Pairs of {program.name}"),
            button(
                "Settings",
                program_settings.OPEN_FORM,
                value=value,
                described=f"Dates, rhythm, coordinators and the rest of {program.name}",
            ),
        ),
    ]


def _past(program: Program, mine: Hub) -> list[Block]:
    """It is over, and can be read; a pair with a later day of its own may still live in it."""
    value, ever = str(program.id), count(mine.ever_counts.get(program.id, 0), "pair")
    living = mine.pair_counts.get(program.id, 0)
    goes_on = f", of which {living} still {'goes' if living == 1 else 'go'} on" if living else ""
    days = f"{day(program.starts_on)} to {day(program.ends_on)}"
    return [
        section(f"*{name(program.name)}* · has ended\n{days} · {ever}{goes_on}"),
        actions(
            button("Last digest", digests.OPEN, value=value, described=f"Last digest of {program.name}"),
            button(
                "How pairs ended", past_pairs.OPEN, value=value, described=f"Pairs of {program.name} and their ends"
            ),
            *(
                [button("Pairs", pairs.OPEN_LIST, value=value, described=f"Pairs of {program.name} that go on")]
                if living
                else []
            ),
            button(
                "Settings", program_settings.OPEN_FORM, value=value, described=f"Settings of {program.name}, to go on"
            ),
        ),
    ]


def _pages(mine: Hub) -> list[Block]:
    """Where this page is among the others, and the way there."""
    whole = -(-mine.total // MOST_LISTED)
    if whole <= 1:
        return []
    label = "Next page" if mine.number + 1 < whole else "First page"
    back = [button("Page before", TURN_BACK)] if mine.number else []
    return [
        note(f"Page {mine.number + 1} of {whole}, {mine.total} programs in all. {here(FIND)}"),
        actions(*back, button(label, TURN_PAGE)),
    ]


def read_place(view: dict[str, Any]) -> tuple[int, str, bool]:
    """(which page the hub shows, counted from 0; what the names on it have in them; whether they are past ones)."""
    sent = Form(view)
    named = sent.metadata.get("named")
    return sent.number("page") or 0, named if isinstance(named, str) else "", bool(sent.number("past"))


def is_past(view: dict[str, Any]) -> bool:
    """Whether a view is the hub with the programs that are over."""
    return read_place(view)[2]


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
            zone_input(zone),
            rhythm_input(presets, presets[0].id),
            users_input(
                "coordinators",
                "Coordinators",
                initial=[me],
                most=MOST_COORDINATORS,
                hint="They make pairs and read the digest. They cannot read what anyone writes.",
            ),
            channel_input(
                "digest_channel",
                "Post the digest in a channel?",
                hint=CHANNEL_HINT,
            ),
            contacts_input(),
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
    typed_name = read_name(sent, problems)
    zone = read_zone(sent, problems)
    rhythm = sent.option("rhythm")
    if rhythm not in {preset.id for preset in presets}:
        problems["rhythm"] = "Choose how often pairs are asked."
    coordinators = read_coordinators(sent, problems)
    contacts = read_contacts(sent, problems)
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
        contacts=contacts,
    )


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
    more = f" {len(mine) - MOST_ON_HOME} more of them are there." if len(mine) > MOST_ON_HOME else ""
    blocks.append(actions(button("All programs", OPEN_HUB)))
    blocks.append(note(here(f"There, or with `/mentorship-admin`, you make pairs and start a program.{more}")))
    return blocks


def coordinates(program: Program) -> DrawnItem:
    """Tells somebody that they run a program now, and where."""
    text = (
        f"*You coordinate {name(program.name)} now.* You make its pairs and get its digest; what anyone writes stays "
        "between the two of them."
    )
    return DrawnItem(text, [section(text), actions(button("Programs", OPEN_HUB))])


def moved(program: Program, partners: Sequence[str], now: datetime) -> DrawnItem:
    """Tells one of its people that a program has other dates, and what that means for them: later, if it still does."""
    first = f"from {day(program.starts_on)} " if program.starts_on > program.today(now) else ""
    named = [mention(each) for each in partners[:MOST_NAMED]]
    more = f" and {len(partners) - MOST_NAMED} more" if len(partners) > MOST_NAMED else ""
    so = f"So does your mentorship with {listed(named)}{more}." if named else "Your mentorship no longer ends with it."
    text = (
        f"*{name(program.name)} now runs {first}until {day(program.ends_on)}.* {so} Nothing that you wrote is touched."
    )
    return DrawnItem(text, [section(text)])


def other_rhythm(program: Program, preset: RhythmPreset) -> DrawnItem:
    """Tells one of its people how often they are asked from now on."""
    text = f"*{name(program.name)} asks in another rhythm now:* {preset.description}."
    return DrawnItem(text, [section(text)])


def goes_on_after_all(program: Program) -> DrawnItem:
    """What a message says, that told of the end of a program, once it has a later last day."""
    text = f"{name(program.name)} had ended, and now runs until {day(program.ends_on)}."
    return DrawnItem(text, [section(text)])
