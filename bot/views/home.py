"""App Home: what waits, what was written and shared, next dates, and settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.content import Content
from bot.views import checkins, feedback_rounds, help, prompts, reflections, responses, settings
from bot.views import digests as digest_views
from bot.views.blocks import Block, actions, button, divider, header, home_tab, note, section
from bot.views.parts import day, local_day, local_moment, mention, name
from storage.feedback import Mine
from storage.responses import Shared
from storage.tables import Member, Pair, Program, Prompt, Response, Rhythm

MOST_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Home:
    """Everything on one person's Home. `member` is None for somebody the bot has never met.

    One round more than are shown says that there are more.
    """

    user_id: str
    today: date
    now: datetime
    member: Member | None = None
    waiting: Sequence[Prompt] = ()
    pairs: Sequence[Pair] = ()
    rhythms: Sequence[Rhythm] = ()
    own: Sequence[Response] = ()
    shared: Sequence[Shared] = ()
    rounds: Sequence[Mine] = ()
    programs: Sequence[Program] = ()
    coordinator_ids: Sequence[str] = ()


def view(home: Home, content: Content) -> dict[str, Any]:
    blocks: list[Block] = []
    if home.member is None or not (home.pairs or home.own or home.rounds):
        if not home.programs:  # somebody who only coordinates is missing nothing
            blocks += [header("Welcome"), section(help.no_pair(home.coordinator_ids, home.user_id))]
    else:
        blocks += _waiting(home, content)
        blocks += _pairs(home) + _rounds(home) + _shared(home, content) + _own(home, content)
    if home.programs:
        blocks += _programs(home)
    if home.member is not None:
        blocks += _settings(home.member, home.today)
    return home_tab(blocks)


def _zone(home: Home) -> str:
    return home.member.zone if home.member else "UTC"


def _waiting(home: Home, content: Content) -> list[Block]:
    blocks: list[Block] = [header("Waiting for you")]
    for prompt in home.waiting[:8]:
        blocks.append(section(prompts.waiting_line(prompt, content, zone=_zone(home))))
        blocks.append(prompts.buttons(prompt))
    if not home.waiting:
        blocks.append(section("Nothing. You are up to date."))
    return blocks


def _pairs(home: Home) -> list[Block]:
    blocks: list[Block] = [header("Your mentorship")]
    for pair in home.pairs[:8]:
        role = pair.role_of(home.user_id)
        lines = [f"*{mention(pair.partner_of(home.user_id))}* · {name(pair.program.name)} · you are the {role}"]
        if pair.state == "paused":
            lines.append("Paused: nothing is sent, and nothing counts.")
        next_dates = [
            f"{responses.kind(rhythm.kind)} {local_moment(rhythm.next_at, _zone(home))}"
            for rhythm in home.rhythms
            if rhythm.pair_id == pair.id and rhythm.next_at and pair.state == "active"
        ]
        if next_dates:
            lines.append("Next: " + ", ".join(next_dates))
        blocks.append(section("\n".join(lines)))
    if home.pairs:
        blocks.append(
            actions(
                button("Check in", checkins.OPEN_FORM, style=None if home.waiting else "primary"),
                button("Reflect", reflections.OPEN_FORM),
            )
        )
    else:
        blocks.append(section("You are in no pair at the moment. What you wrote is still here."))
    return blocks


def _rounds(home: Home) -> list[Block]:
    if not home.rounds:
        return []
    blocks: list[Block] = [header("Feedback")]
    for mine in home.rounds[:MOST_ROUNDS]:
        blocks += feedback_rounds.lines(mine, now=home.now)
    if len(home.rounds) > MOST_ROUNDS:
        blocks.append(actions(button("All feedback rounds", feedback_rounds.HISTORY, value="0")))
    return blocks


def _shared(home: Home, content: Content) -> list[Block]:
    if not home.shared:
        return []
    blocks: list[Block] = [header("Shared with you")]
    for entry in home.shared[:5]:
        state = "read" if entry.read_at else "not read yet"
        when = local_day(entry.written_at, _zone(home))
        line = f"{responses.kind(entry.kind).capitalize()} from {mention(entry.author_id)}, {when} · {state}"
        read = button(
            "Read",
            responses.READ,
            value=str(entry.id),
            style=None if entry.read_at else "primary",
            described=f"Read the {responses.kind(entry.kind)} of {when}",
        )
        blocks.append(section(line, accessory=read))
    return blocks


def _own(home: Home, content: Content) -> list[Block]:
    if not home.own:
        return []
    blocks: list[Block] = [header("What you wrote")]
    for entry in home.own[:5]:
        partner = mention(entry.pair.partner_of(home.user_id))
        when = local_day(entry.written_at, _zone(home))
        line = (
            f"{responses.kind(entry.kind).capitalize()} with {partner}, {when} · {_seen(entry, partner, _zone(home))}"
        )
        if entry.answers:
            line += f"\n“{name(entry.answers[0].text, 78)}”"
        open_it = button(
            "Edit", responses.EDIT, value=str(entry.id), described=f"Edit your {responses.kind(entry.kind)} of {when}"
        )
        blocks.append(section(line, accessory=open_it))
    return blocks


def _seen(entry: Response, partner: str, zone: str) -> str:
    if not entry.shares:
        return "only you can see it"
    if not entry.readings:
        return f"shared with {partner}, not read yet"
    edited = ", edited since" if entry.edited_at else ""
    return f"{partner} read it {local_day(entry.readings[0].read_at, zone)}{edited}"


def _programs(home: Home) -> list[Block]:
    blocks: list[Block] = [header("Programs you coordinate")]
    for program in home.programs[:8]:
        blocks.append(
            section(
                f"*{name(program.name)}* · {day(program.starts_on)} to {day(program.ends_on)}",
                accessory=button(
                    "Digest", digest_views.OPEN, value=str(program.id), described=f"Digest of {program.name}"
                ),
            )
        )
    blocks.append(note("Type `/mentorship-admin` to make pairs or start a program."))
    return blocks


def _settings(member: Member, today: date) -> list[Block]:
    return [
        divider(),
        header("Your settings"),
        section(settings.summary(member, today=today)),
        actions(
            button("Settings", settings.OPEN_FORM),
            button("Time away", settings.OPEN_AWAY),
            button("Who sees what", help.OPEN_PRIVACY),
        ),
        note("Type `/mentorship help` for every command."),
    ]
